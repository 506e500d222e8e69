"""The closing words of a letter and the name below them, which are not read."""

from typing import Final

from followups.drafting.lint.quoted import Line
from followups.patterns import Folded, on_folded

LOOKED_AT: Final = 40
"""Lines from the end that may hold the closing words."""
LONGEST: Final = 60
NAME_AT_MOST: Final = 40
_CLOSING: Final = on_folded(
    rb"^[\s\x1f]*(?:with |my |our |mit |avec |con |all |many |and )*(?:(?:very |my "
    rb")?(?:kind(?:est)?|best"
    rb"|warm(?:est)?|sincere|friendly|freundliche[nr]?|beste[nr]?|herzliche[nr]?|liebe"
    rb"|viele|schone[nr]?|"
    rb"good|every good) )*(?:regards|wishes|greetings|thanks|thank you|best|cheers|sincerely|yours"
    rb"|yours (?:sincerely|faithfully|truly|ever)|faithfully|respectfully|cordially|warmly"
    rb"|gratefully"
    rb"|take care|love|(?:great |much |deep |due )?respect|cordialement|sincerement|salutations"
    rb"|saludos(?: cordiales)?|cordiales saludos|un cordial saludo|atentamente"
    rb"|un saludo|saluti|cordiali saluti|distinti saluti|grussen?|grusen?|gruss|mfg|lg|vg"
    rb"|bien a (?:vous|toi)|(?:bien |tres )?(?:amicalement|cordialement)|amities"
    rb"|a bientot|(?:belle|bonne) journee|(?:un )?saludo cordial|un abrazo|herzlichst|bis bald"
    rb"|alles gute|meilleures salutations|salutations (?:distinguees|cordiales)"
    rb"|all the best|the best|with appreciation|until then)"
    rb"(?:[ ,]+(?:sincerely|faithfully|truly|regards|wishes|again|and best wishes"
    rb"|(?:from|aus|de|desde) \w+"
    rb"|to you all"
    rb"|to (?:you|the) (?:all|team|and (?:the|your) team)))*[ ]*[,.!]?[\s\x1f]*$"
)
_SENTENCE: Final = on_folded(rb"[.?!][\"')]?\s*$")


def without_sign_off(text: str, data: bytes, lines: list[Line]) -> list[Line]:
    """The lines without the closing words, the name below them, and a signature that follows."""
    last = len(lines)
    while last and not text[lines[last - 1].start : lines[last - 1].end].strip():
        last -= 1
    for index in range(last - 1, max(-1, last - LOOKED_AT), -1):
        line = lines[index]
        if line.end - line.start <= LONGEST and _CLOSING.match(data[line.start : line.end]):
            after = _after_signature(text, lines[:last], index + 1)
            return [*lines[:index], *lines[after:last]]
    return _without_name(text, lines[:last])


def _after_signature(text: str, lines: list[Line], index: int) -> int:
    """The first line after the closing words that is read again: a whole sentence, a postscript."""
    while index < len(lines):
        part = text[lines[index].start : lines[index].end].strip()
        if len(part.split()) >= 4 and _SENTENCE.search(_folded_end(part)):
            return index
        if part[:2].lower() == "ps" or part[:3].lower() == "p.s":
            return index
        index += 1
    return index


def _folded_end(part: str) -> bytes:
    return Folded(part[-4:]).data


def _without_name(text: str, lines: list[Line]) -> list[Line]:
    """Without a last line that is only a name."""
    if len(lines) > 1:
        part = text[lines[-1].start : lines[-1].end].strip()
        is_short = len(part) <= NAME_AT_MOST and 0 < len(part.split()) <= 4
        if is_short and part[-1] not in "。！？؟" and not _SENTENCE.search(_folded_end(part)):
            return lines[:-1]
    return lines
