"""Where each rule comes from: article, sentences, and what they say in our own words."""

from dataclasses import dataclass

ARTICLE_A = "Should I Reply to a Rejection Email?"
ARTICLE_B = "How to Respond to a Job Rejection Email"
OURS = "Afterword's own rule"


@dataclass(frozen=True, slots=True)
class Origin:
    """The article's title (or that the rule is ours), its sentences, and a paraphrase."""

    title: str
    sentences: tuple[str, ...]
    says: str


CATALOGUE: dict[str, Origin] = {
    "DEC-1": Origin(
        ARTICLE_A, ("A14",), "Keep the effort for processes in which you got to know somebody."
    ),
    "DEC-3": Origin(
        ARTICLE_A,
        ("A16",),
        "The further you came and the more people you met, the better.",
    ),
    "DEC-4": Origin(
        ARTICLE_A,
        ("A17", "A18", "A19"),
        "After an interview in person, or several virtual ones, both sides gave time worth naming.",
    ),
    "DEC-5": Origin(
        ARTICLE_A,
        ("A20", "A21", "A22"),
        "Who took the trouble to write to you in person will probably remember an answer.",
    ),
    "DEC-6": Origin(
        ARTICLE_A, ("A23", "A24", "A25"), "At a company you really want, a good last word can help."
    ),
    "DEC-8": Origin(
        ARTICLE_A, ("A61", "A62", "A63"), "A message sent to everybody by a system needs no answer."
    ),
    "DEC-9": Origin(
        ARTICLE_A,
        ("A64",),
        "Hardly anybody who decides will see what you write there.",
    ),
    "DEC-10": Origin(
        ARTICLE_A,
        ("A65", "A66"),
        "Where you were treated badly, keeping up the exchange does nothing for you.",
    ),
    "DEC-11": Origin(
        ARTICLE_B,
        ("B10", "B11"),
        "You need not write unless you want to be considered again.",
    ),
    "DEC-12": Origin(
        ARTICLE_B, ("B42",), "While strong feelings would show in the mail, send none."
    ),
    "C1": Origin(
        f"{ARTICLE_A}; {ARTICLE_B}",
        ("A43", "B43"),
        "The thank-you itself asks for nothing; a question for feedback is a message of its own.",
    ),
    "C6": Origin(
        ARTICLE_A,
        ("A18", "A63"),
        "An interview counts for more than an automatic mail: write to the people you met.",
    ),
    "C7": Origin(
        ARTICLE_A,
        ("A24", "A63"),
        "A company you want still has to have a person who could read what you write.",
    ),
    "C14": Origin(
        f"{ARTICLE_A}; {ARTICLE_B}",
        ("A54", "A57", "B33"),
        "One article plans half a year ahead, the other ends with the thank-you. You choose.",
    ),
    "C18": Origin(OURS, (), "Some advise never to ask for feedback; one setting does that."),
    "FBK-0": Origin(
        ARTICLE_A, ("A43", "A44"), "Kind words come first, any request comes later and apart."
    ),
    "FBK-S": Origin(
        ARTICLE_A,
        ("A40", "A48"),
        "Feedback is theirs to give; many firms give none.",
    ),
    "TIM-2": Origin(ARTICLE_A, ("A43",), "The question follows the thank-you by a day or two."),
    "TIM-4": Origin(ARTICLE_A, ("A57",), "About half a year later a short line fits well."),
    "LNK-0": Origin(
        ARTICLE_A, ("A54", "A55"), "Connect with the people who interviewed you, each by name."
    ),
    "opt-out": Origin(OURS, (), "Who asks for no contact gets none."),
    "do-not-contact": Origin(OURS, (), "A person who opted out is never written to."),
    "step-3": Origin(
        ARTICLE_B, ("B18", "B19"), "It can end for reasons that have nothing to do with you."
    ),
    "step-4": Origin(ARTICLE_A, ("A14", "A64"), "A message needs a person who can read it."),
    "step-9": Origin(
        ARTICLE_A,
        ("A17", "A18"),
        "One call or virtual interview is not named as a case.",
    ),
    "no-response": Origin(ARTICLE_B, ("B8",), "Many employers never say how it ended."),
    "open": Origin(OURS, (), "Before there is a decision there is nothing to answer."),
    "age": Origin(ARTICLE_A, ("A27",), "A thank-you belongs close to the notice."),
    "already-thanked": Origin(ARTICLE_A, ("A27",), "There is one thank-you, and it comes first."),
    "agency": Origin(
        ARTICLE_A, ("A12",), "A recruiter knows more employers than this one; go through them."
    ),
    "internal": Origin(OURS, (), "Among colleagues a conversation comes first."),
    "other-applications": Origin(OURS, (), "One open application there is contact enough."),
    "referrer": Origin(OURS, (), "Thanks for a referral are a matter between the two of you."),
    "invite": Origin(ARTICLE_A, ("A12",), "A kind contact may open another door later."),
}
