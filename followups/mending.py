"""Where a better wording goes: in place of a sentence, or beside it where something is missing."""

from dataclasses import dataclass

from followups.drafting.lint.findings import Finding
from followups.drafting.lint.layout import Layout

_NOT_BY_A_SENTENCE = frozenset({"L0", "L1", "L2", "L3"})
_OPENS_THE_LETTER = frozenset({"R1"})
_BEHIND_THE_THANKS = frozenset({"R2", "F17"})


@dataclass(frozen=True, slots=True)
class Mend:
    """Code points `start` to `end` of the part give way to `text`, which is empty to leave out."""

    start: int
    end: int
    text: str


def mend_for(finding: Finding, *, layout: Layout, subject: str, better_subject: str) -> Mend | None:
    """How the finding's wording gets into the draft; None where no wording alone would mend it."""
    if finding.rule in _NOT_BY_A_SENTENCE or finding.part == "to":
        return None
    if finding.part == "subject":
        return Mend(0, len(subject), better_subject) if better_subject else None
    if not finding.rewrite:
        return None
    if finding.start == finding.end:
        return _missing(finding, layout)
    if (finding.start, finding.end) == layout.greeting:
        return Mend(finding.start, finding.end, finding.rewrite)
    return _instead(finding, layout)


def mended(text: str, mend: Mend) -> str:
    """The text with the wording in its place."""
    return f"{text[: mend.start]}{mend.text}{text[mend.end :]}"


def _missing(finding: Finding, layout: Layout) -> Mend:
    """What is not there yet joins a paragraph; a greeting stands above them all."""
    if finding.rewrite.endswith(","):
        return Mend(0, 0, f"{finding.rewrite}\n\n")
    if not layout.paragraphs:
        place = layout.greeting[1]
        return Mend(place, place, f"\n\n{finding.rewrite}" if place else f"{finding.rewrite}\n\n")
    first, last = layout.paragraphs[0], layout.paragraphs[-1]
    if finding.rule in _OPENS_THE_LETTER:
        place = first[0] + _leading(layout.text[slice(*first)])
        return Mend(place, place, f"{finding.rewrite} ")
    start, end = first if finding.rule in _BEHIND_THE_THANKS else last
    place = start + len(layout.text[start:end].rstrip())
    full_stop = "" if layout.text[place - 1] in ".!?…:" else "."
    return Mend(place, place, f"{full_stop} {finding.rewrite}")


def _instead(finding: Finding, layout: Layout) -> Mend | None:
    """The wording is a sentence, and so takes the place of whole ones."""
    first, last = layout.sentence_at(finding.start), layout.sentence_at(finding.end - 1)
    if first < 0 or last < 0:
        return None
    start, end = layout.sentences[first][0], layout.sentences[last][1]
    start += _leading(layout.text[start:end])
    end = start + len(layout.text[start:end].rstrip())
    elsewhere = layout.text[:start] + layout.text[end:]
    if finding.rewrite in elsewhere:
        return _left_out(layout, start, end)
    return Mend(start, end, finding.rewrite)


def _left_out(layout: Layout, start: int, end: int) -> Mend:
    """It is said already: the sentence goes, and the space or the blank line beside it."""
    text = layout.text
    while end < len(text) and text[end] == " ":
        end += 1
    if end == len(text) or text[end] == "\n":
        while start and text[start - 1].isspace():
            start -= 1
    return Mend(start, end, "")


def _leading(text: str) -> int:
    return len(text) - len(text.lstrip())
