"""A better wording as one change of the text: what the page's script does, and a plain form too."""

from dataclasses import dataclass

from followups.drafting.lint.findings import Finding
from followups.drafting.lint.fixing import can_fix, fix


@dataclass(frozen=True, slots=True)
class Mend:
    """Code points `start` to `end` of the part give way to `text`, which is empty to leave out."""

    start: int
    end: int
    text: str


def mend_for(finding: Finding, *, body: str, subject: str, better_subject: str) -> Mend | None:
    """How the finding's wording gets into the draft; None where no wording alone would mend it.

    A subject is replaced as a whole: it is too short to be mended in part.
    """
    if finding.part == "subject":
        return Mend(0, len(subject), better_subject) if better_subject else None
    if not can_fix(finding):
        return None
    return change_to(fix(body, finding), body=body)


def change_to(better: str, *, body: str) -> Mend | None:
    """The one change that makes the better text of this one; None where they are the same."""
    if better == body:
        return None
    start = _alike(body, better)
    rest, wanted = body[start:], better[start:]
    kept = _alike(rest[::-1], wanted[::-1])
    return Mend(start, len(body) - kept, wanted[: len(wanted) - kept])


def _alike(one: str, other: str) -> int:
    """How many code points the two begin with in common."""
    alike, at_most = 0, min(len(one), len(other))
    while alike < at_most:
        middle = (alike + at_most + 1) // 2
        if one[alike:middle] == other[alike:middle]:
            alike = middle
        else:
            at_most = middle - 1
    return alike


def mended(text: str, mend: Mend) -> str:
    """The text with the wording in its place."""
    return f"{text[: mend.start]}{mend.text}{text[mend.end :]}"
