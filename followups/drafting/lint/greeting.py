"""The greeting of a letter or note: where it ends and whom it names."""

from collections.abc import Iterator
from typing import Final

from followups.drafting.lint.quoted import Line
from followups.patterns import Folded, on_folded

LINE_AT_MOST: Final = 300
_HAIL: Final = (
    rb"(?:dear|hello|hi|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|to|respected"
    rb"|esteemed"
    rb"|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|gruezi"
    rb"|bonjour|bonsoir|cher|chere|chers|madame|monsieur|salut"
    rb"|hola|estimad[oa]s?|querid[oa]s?|buen[oa]s (?:dias|tardes)|ciao|gentile|caro|cara|buongiorno"
    rb"|beste|geachte|hej|hei|kjaere|ahoj|drogi|droga|szanown[ya]|ola|cari|prezad[oa])"
)
_OPENS: Final = on_folded(rb"^[\s\x1f]*" + _HAIL + rb"\b")
_WHOLE_LINE: Final = on_folded(rb"^[\s\x1f]*(?:" + _HAIL + rb"\b)?[^.?!]{0,120}?[,:!-]?[\s\x1f]*$")
_INLINE: Final = on_folded(
    rb"^[\s\x1f]*"
    + _HAIL
    + rb"\b(?:(?:dra?|mr|mrs|ms|mx|prof|sra?|srta)\.|[^,:;!?.\n\x1a-]|-\w|\x1a(?: \x1a)*(?:[,!:]"
    rb"|$)){0,80}?"
    rb"(?:[,:;!\x1a-]+|\.\s|$)"
)
_NAME_ONLY: Final = on_folded(
    rb"^[\s\x1f]*(?:[A-Z\x1a][\w'\x1a-]*\.?[ ]){0,3}[A-Z\x1a][\w'\x1a-]*[ ]?,[\s\x1f]*$",
    case_sensitive=True,
)


def greeting_end(data: bytes, line: Line) -> int:
    """Where the greeting that begins the line ends; the line's start where there is none."""
    part = data[line.start : min(line.end, line.start + LINE_AT_MOST)]
    if _NAME_ONLY.match(part):
        return line.end
    if not _OPENS.match(part):
        return line.start
    whole = len(part.split()) <= 8 and _WHOLE_LINE.match(_without_titles(part))
    if whole:
        return line.end
    inline = _INLINE.match(part)
    return line.start + (inline.end() if inline else 0)


def _without_titles(part: bytes) -> bytes:
    return bytes(_TITLES.sub(b"x", part))


_TITLES: Final = on_folded(rb"\b(?:dra?|mr|mrs|ms|mx|prof|sra?|srta|st|[a-z])\.")


def greeted_names(text: str) -> Iterator[str]:
    """The words of a greeting that follow its hail, as written."""
    hail = _OPENS_TEXT.match(Folded(text).data)
    rest = text[hail.end() :] if hail else text
    for word in rest.replace("/", " ").split():
        yield word.strip(".,:;!–—-()\"'")


_OPENS_TEXT: Final = on_folded(rb"^\W*(?:" + _HAIL + rb"\b\W*)+")
