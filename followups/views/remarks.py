"""What the checker found, as the page says it: each with its place, its reason, its wording."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from followups import phrases
from followups.checks import check_step
from followups.drafting.lint.findings import Finding, Severity
from followups.drafting.titles import plain_title
from followups.enums import StepKind
from followups.forms.steps import WORDS_LIMIT, too_long
from followups.mending import Mend, mend_for
from followups.models import Step

SAID_AT_MOST = 280
SHOWN_AT_MOST = 20
SHOWN_OF_A_LONG_TEXT = 4
LONG_TEXT = 20_000  # no letter is: each wording is worked out over the whole of it
_NOT_CHECKED = "L0"
_MARKS = frozenset({"!", "！"})
_OF_THE_WHOLE = frozenset({"L1", "L2", "L3"})
_ORDER: tuple[Severity, ...] = ("error", "warning", "info")
_OPENING: dict[Severity, str] = {
    "error": "Please change",
    "warning": "Worth a look",
    "info": "A note",
}
_FAMILIES: dict[str, str] = {
    StepKind.THANK_YOU: "THX",
    StepKind.FEEDBACK_REQUEST: "FBK",
    StepKind.LINKEDIN_CONNECT: "LNK",
    StepKind.CHECK_IN: "CHK",
}
_SUBJECTS = {
    "F1": "asks to reopen the decision",
    "F2": "makes a demand",
    "F3": "disputes the decision",
    "F4": "complains about the process",
    "F5": "belittles somebody",
    "F6": "asks for feedback",
    "F7": "strong feeling",
    "F8": "a question",
    "F9": "a reason nobody gave",
    "F10": "leans on your situation",
    "F11": "can be read as mockery",
    "F12": "reads as a threat",
    "F13": "a comparison",
    "F14": "a reminder",
    "F15": "makes you smaller",
    "F16": "does not belong here",
    "F17": "nothing personal in it",
    "F18": "more than one request",
    "F19": "adds pressure",
    "F20": "the address",
    "L1": "many paragraphs",
    "L2": "long",
    "L3": "too long for LinkedIn",
    "R1": "no thanks yet",
    "R2": "the outcome is not mentioned",
    "R6": "no word of interest",
    "T1": "their time",
    "T2": "a way to decline",
    "T3": "what it is for",
}


@dataclass(frozen=True, kw_only=True)
class Remark:
    """One finding as it is shown. `key` names it, so that a plain form can ask for its wording."""

    key: str
    rule: str
    severity: Severity
    title: str
    said: str
    why: str
    wording: str
    mend: Mend | None
    replaced: str = ""


@dataclass(frozen=True, kw_only=True)
class Remarks:
    """Everything said about a draft, by the part it is about, and a count for who cannot see."""

    body: tuple[Remark, ...] = ()
    subject: tuple[Remark, ...] = ()
    to: tuple[Remark, ...] = ()
    not_checked: str = ""
    too_long: str = ""
    has_text: bool = True
    more: int = 0
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def has_errors(self) -> bool:
        return bool(self.counts["error"])

    @property
    def summary(self) -> str:
        """How much there is, in one sentence: "One thing to change, two worth a look."."""
        if not self.has_text:
            return "Nothing is written yet."
        parts = [
            words
            for count, words in (
                (self.counts["error"], "to change"),
                (self.counts["warning"], "worth a look"),
                (self.counts["info"], "to note"),
            )
            if count
            for words in [f"{phrases.number_word(count).lower()} {words}"]
        ]
        if not parts:
            return "" if self.too_long else "Nothing to mention."
        said = phrases.join_names(parts)
        return f"{said[:1].upper()}{said[1:]}."


def remarks_on(step: Step, *, subject: str, body: str) -> Remarks:
    """The checker's findings about this text, ready for the page. Three queries."""
    if len(body) > WORDS_LIMIT:
        return Remarks(too_long=too_long(body))
    if not body.strip():
        return Remarks(has_text=False)
    findings = check_step(step, subject=subject, body=body).findings
    better = _better_subject(step)
    each = [one for one in _each_passage_once(findings) if one.rule != _NOT_CHECKED]
    shown = SHOWN_AT_MOST if len(body) <= LONG_TEXT else SHOWN_OF_A_LONG_TEXT
    told = [
        _remark(one, step, number=number, body=body, subject=subject, better_subject=better)
        for number, one in enumerate(each[:shown])
    ]
    return Remarks(
        body=tuple(one for one in told if one.key.startswith("body")),
        subject=tuple(one for one in told if one.key.startswith("subject")),
        to=tuple(one for one in told if one.key.startswith("to:")),
        not_checked=next((one.why for one in findings if one.rule == _NOT_CHECKED), ""),
        more=len(each) - len(told),
        counts=Counter(one.severity for one in each),
    )


def find(remarks: Remarks, key: str) -> Remark | None:
    """The remark of this name, if the text still has it."""
    return next((one for one in (*remarks.body, *remarks.subject) if one.key == key), None)


def _remark(
    finding: Finding, step: Step, *, number: int, body: str, subject: str, better_subject: str
) -> Remark:
    mend = mend_for(finding, body=body, subject=subject, better_subject=better_subject)
    family = _FAMILIES.get(step.kind)
    about = _SUBJECTS.get(finding.rule, "")
    text = subject if finding.part == "subject" else body
    return Remark(
        key=f"{finding.part}:{finding.start}:{finding.end}:{finding.rule}:{number}",
        rule=f"{family}-{finding.rule}" if family else finding.rule,
        severity=finding.severity,
        title=f"{_OPENING[finding.severity]}: {about}" if about else _OPENING[finding.severity],
        said=_shortened(finding.text),
        why=finding.why,
        wording=_wording(finding, mend, better_subject=better_subject),
        mend=mend,
        replaced=text[mend.start : mend.end][:1000] if mend else "",
    )


def _wording(finding: Finding, mend: Mend | None, *, better_subject: str) -> str:
    """What the change would be, in words; empty where no wording alone mends it."""
    if mend is None:
        return ""
    if finding.text in _MARKS:
        return "A full stop in its place." if mend.text else "One mark is enough."
    if not mend.text:
        return "Said already elsewhere in the text. This sentence can go."
    return finding.rewrite if finding.part == "body" else better_subject


def _each_passage_once(findings: tuple[Finding, ...]) -> list[Finding]:
    """The gravest first; of a passage that has more than one fault only the gravest is told."""
    told: list[Finding] = []
    for one in sorted(findings, key=lambda one: _ORDER.index(one.severity)):
        if not (one.text and any(_covers(graver, one) for graver in told)):
            told.append(one)
    return told


def _covers(graver: Finding, one: Finding) -> bool:
    if not graver.text or graver.rule in _OF_THE_WHOLE or graver.part != one.part:
        return False
    return graver.start <= one.start and one.end <= graver.end


def _better_subject(step: Step) -> str:
    """The plainest subject there is: the role, and who writes (THX-S2)."""
    parts: Iterator[str] = filter(None, (plain_title(step.application.title), step.owner.full_name))
    return " – ".join(parts)[:300]


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SAID_AT_MOST else f"{text[:SAID_AT_MOST].rstrip()} …"
