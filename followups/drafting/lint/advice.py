"""Why each rule speaks up, and a wording that would be fine, in calm words."""

from typing import Final

from followups.drafting.lint.draft import CHECK_IN, FEEDBACK_REQUEST, LINKEDIN_NOTE, STATUS_NUDGE

WHY: Final = {
    "F1": (
        "This asks for the decision to be taken again. A decision that was shared is rarely open."
    ),
    "F2": "This reads as a demand. The reader owes no answer, and pressure closes doors.",
    "F3": "This disputes the decision or the reasons for it, even if politely.",
    "F4": "This complains about how things were run. It is the part that would be remembered.",
    "F5": "This belittles people or the company. It cannot be taken back once it is sent.",
    "F6": (
        "This asks for reasons or feedback. That goes into a message of its own, a day or "
        "two later."
    ),
    "F7": "This carries more feeling than the reader can answer. One mild clause is enough.",
    "F7.caps": "Words in capitals read as shouting.",
    "F7.marks": "More than one exclamation mark reads as excited or upset.",
    "F7.twice": "The disappointment is said more than once. Once is enough.",
    "F8": "A thank-you should not need an answer, and a question asks for one.",
    "F9": "This names a reason that is not on record. You may not know why it went this way.",
    "F10": "This puts your situation on the reader's shoulders, who cannot carry it.",
    "F11": "This can be read as mockery, also where it was not meant so.",
    "F12": "This announces consequences. It reads as a threat.",
    "F12.site": "A review site is mentioned. Even a kind mention can read as a hint.",
    "F13": "This weighs you against the person who was chosen, whom the reader cannot discuss.",
    "F14": "This reminds the reader of what was not answered.",
    "F15": "This makes you smaller than you are. There is nothing to apologise for.",
    "F16.slot": "A placeholder was left in the text.",
    "F16.name": "The greeting is not to the person this goes to.",
    "F16.other": "This names another application's company or role.",
    "F17.name": "The reader's name is nowhere in the message.",
    "F17.detail": "Nothing in it could only have been written by you: no detail from your notes.",
    "F18": "There is more than one request. One is easier to say yes to.",
    "F18.broad": "This asks for a lot. One general pointer is easier to give.",
    "F19": "This adds pressure to a message that should need nothing from the reader.",
    "F19.note": "A note like this only connects. Requests, links and papers come later, if at all.",
    "F19.subject": "This word in a subject puts the reader on guard before the first line.",
    "F20.noreply": "Nobody reads mail sent to this address.",
    "F20.several": "There is more than one address. A message like this goes to one person.",
    "L0": "This is not in English, so only length, names, placeholders and marks were looked at.",
    "L0.de": "This is in German, so only length, names, placeholders and marks were looked at.",
    "L0.fr": "This is in French, so only length, names, placeholders and marks were looked at.",
    "L0.es": "This is in Spanish, so only length, names, placeholders and marks were looked at.",
    "L1": "There are more paragraphs than a message of this kind carries well.",
    "L2": "This is longer than a message of this kind carries well.",
    "L3": "This is over the limit LinkedIn has for a note with an invitation.",
    "R1": "There is no word of thanks in it.",
    "R2": "The outcome is not mentioned, so the reader may wonder whether the news arrived.",
    "R6": "There is nothing about staying interested, for instance in later openings.",
    "T1": "Nothing shows that you know the reader's time is short.",
    "T2": "There is no easy way to decline, and some companies do not allow such answers.",
    "T3": "It does not say that this is about what you can learn for next time.",
}

TRY: Final = {
    "F1": "I respect your decision, and I would be glad to be considered for future roles.",
    "F2": "I would appreciate being kept in mind for future roles.",
    "F3": "I respect your decision.",
    "F4": "Thank you for the time you and your colleagues took for our conversations.",
    "F5": "I wish you and your colleagues all the best.",
    "F6": "Thank you for the time you took for our conversation.",
    "F7": "I am a little disappointed, of course, and I respect the decision.",
    "F7.caps": "I enjoyed our conversation very much.",
    "F7.marks": "Thank you for the time you took.",
    "F7.twice": "I respect the decision.",
    "F8": "I would be glad to hear from you when a similar position comes up.",
    "F9": "I understand that you chose someone else.",
    "F10": "I enjoyed our conversation and would be glad to hear of similar positions.",
    "F11": "Thank you for the time you took to consider my application.",
    "F12": "I wish you and your colleagues all the best.",
    "F12.site": "What I had heard about working in your team was true.",
    "F13": "I wish your new colleague a good start.",
    "F14": "I hope all is well with you and your team.",
    "F15": "I know you are busy.",
    "F16.slot": "It was good to hear how your team works.",
    "F16.other": "It was good to hear how your team works.",
    "F17.detail": "I enjoyed hearing about {detail}.",
    "F18": "I know you are busy.",
    "F19": "I would be glad to hear from you when a similar position comes up.",
    "F19.note": "I would be glad to stay in touch here.",
    "F19.subject": "Thank you",
    "F20.noreply": "",
    "F20.several": "",
    "L0": "",
    "L1": (
        "Thank you for the conversation; I respect the decision and would be glad to apply again."
    ),
    "L2": (
        "Thank you for the conversation; I respect the decision and would be glad to apply again."
    ),
    "L3": "Thank you for the good conversation. I would be glad to stay in touch here.",
    "R1": "Thank you for the time you took for our conversation.",
    "R2": "I understand that you chose someone else, and I respect the decision.",
    "R6": "I would be glad to be considered if a similar position comes up.",
    "T1": "If you have a few minutes at some point, I would be grateful.",
    "T2": "If it is not possible, I understand, and there is no need to reply.",
    "T3": "I would like to do better in similar conversations in future.",
}
"""A wording that itself passes the checker; {detail} is a detail on record."""

TRY_FOR: Final = {
    ("F1", LINKEDIN_NOTE): "I would be glad to stay in touch here.",
    ("F2", LINKEDIN_NOTE): "I would be glad to stay in touch here.",
    ("F6", LINKEDIN_NOTE): "I would be glad to stay in touch here.",
    ("F10", LINKEDIN_NOTE): "I enjoyed our conversation and would be glad to stay in touch.",
    ("F19", LINKEDIN_NOTE): "I would be glad to stay in touch here.",
    (
        "F18",
        FEEDBACK_REQUEST,
    ): "If you have a few minutes, I would be grateful for a thought on one "
    "skill I could strengthen for the future.",
    (
        "F13",
        FEEDBACK_REQUEST,
    ): "If you have a few minutes, I would be grateful for a thought on one "
    "skill I could strengthen for the future.",
    ("F3", FEEDBACK_REQUEST): "I respect your decision, and I would like to learn for next time.",
    ("F6", CHECK_IN): "I would be glad to hear of a position that fits my experience.",
    ("F18", CHECK_IN): "I would be glad to hear of a position that fits my experience.",
    ("F1", CHECK_IN): "I would be glad to hear of a position that fits my experience.",
    ("F2", CHECK_IN): "I would be glad to hear of a position that fits my experience.",
    ("F19", FEEDBACK_REQUEST): "A sentence or two would be plenty.",
    ("F18", STATUS_NUDGE): "Could you tell me roughly when you will decide?",
    ("F1", STATUS_NUDGE): "I remain interested in the position.",
    ("F2", STATUS_NUDGE): "Could you tell me roughly when you will decide?",
    ("F14", STATUS_NUDGE): "Could you tell me roughly when you will decide?",
}


def rewrite(rule: str, kind: str) -> str:
    """A better wording for a rule, or one of its cases ("F7.caps"), in a draft of this kind."""
    base = rule.partition(".")[0]
    return TRY_FOR.get((base, kind)) or TRY.get(rule, "") or TRY.get(base, "")


def why(rule: str) -> str:
    return WHY.get(rule) or WHY[rule.partition(".")[0]]
