"""What of a mail is its own text, and what is an older mail quoted in or below it.

The rule: the newest message is what is read. Lines that begin with ">" are quoted one by one, so
that answers written between them are read. After a line such as "On … wrote:" (five languages), a
line "Original message" or a block of From, Sent, To, Subject lines that is not followed by ">",
everything to the end is quoted. Where nothing but quoted text remains, the newest quoted mail is
what the person wanted read.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import re2

from followups.reading.addresses import address
from followups.reading.labels import FIRST, HeaderBlock, header_block, labelled
from followups.reading.lines import Line, is_quoted, unquoted
from followups.reading.message import Address

NOBODY: Final = Address()
_ATTRIBUTION_LENGTH: Final = 400
_OPENERS: Final = ("on ", "am ", "le ", "el ", "il ", "at ", "op ", "em ", "in ", "den ", "de ")
_VERBS: Final = r"(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|scrive|schreef|escreveu)"
_ATTRIBUTION: Final = re2.compile(
    rf"(?i)^\W{{0,3}}(?:(?:on|at|in|am|le|el|il|op|em)\s.*\b{_VERBS}(?:\W.*)?:"
    rf"|.*[<(\[]\S+@\S+[>)\]].*\b{_VERBS}(?:\W.*)?:"
    r"|\d{4}-\d\d-\d\d.*<\S+@\S+>\s?:)$"
)
_ORIGINAL: Final = re2.compile(
    r"(?i)^\s*[-_*]{2,}\s*(?:original message|original appointment|ursprüngliche nachricht"
    r"|originalnachricht|urspr\. nachricht|message d['’ ]?origine|message original|message initial"
    r"|mensaje original|messaggio originale)\s*[-_*]{2,}\s*$"
)


@dataclass(frozen=True, slots=True)
class Split:
    """The lines of a region: its own, those of the newest quoted mail, and who wrote that."""

    own: list[Line]
    quoted: list[Line] = field(default_factory=list)
    author: Address = NOBODY
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cut:
    """Where an older mail begins: the lines `at` to `after` introduce it."""

    at: int
    after: int
    author: Address
    headers: dict[str, str] = field(default_factory=dict)


def split_quoted(text: str, lines: Sequence[Line]) -> Split:
    """Separates the region's own lines from what is quoted in it. Linear in the text."""
    own: list[Line] = []
    quoted: list[Line] = []
    author, headers = Address(), dict[str, str]()
    index = 0
    while index < len(lines):
        if is_quoted(text, lines[index]):
            quoted.append(unquoted(text, lines[index]))
            index += 1
            continue
        cut = cut_at(text, lines, index)
        if cut is None:
            own.append(lines[index])
            index += 1
            continue
        if not quoted:
            author, headers = cut.author, cut.headers
        index = cut.after
        if not _marks_follow(text, lines, index):
            rest = lines[index:]
            return Split(own, quoted or list(rest), author, headers)
    return Split(own, quoted, author, headers)


def cut_at(text: str, lines: Sequence[Line], index: int) -> Cut | None:
    """The beginning of an older mail at this line, or None."""
    content = lines[index].of(text)
    if len(content) > _ATTRIBUTION_LENGTH or not content.strip():
        return None
    label = labelled(content)
    if label:
        return _block_at(text, lines, index) if label[0] in FIRST else None
    if _is_ruler(content):
        return _ruled_at(text, lines, index)
    return _attribution_at(text, lines, index)


def _block_at(text: str, lines: Sequence[Line], index: int) -> Cut | None:
    """Header lines with nothing above them to announce them."""
    block = header_block(text, lines, index)
    return _block_cut(block, index) if block and block.is_header else None


def _ruled_at(text: str, lines: Sequence[Line], index: int) -> Cut | None:
    """A line drawn above header lines, or one that says "Original message"."""
    block = header_block(text, lines, index + 1)
    if block and "from" in block.fields and len(block.fields) > 1:
        return _block_cut(block, index)
    return Cut(index, index + 1, NOBODY) if says_original(lines[index].of(text)) else None


def says_original(content: str) -> bool:
    """Whether a line says "Original message" between dashes, in five languages."""
    return bool(_ORIGINAL.search(content))


def _is_ruler(content: str) -> bool:
    """A line of dashes or underscores, or one with "Original message" between dashes."""
    return content.lstrip(" \t*")[:2] in {"--", "__"}


def _block_cut(block: HeaderBlock, index: int) -> Cut:
    return Cut(index, block.after, address(block.fields.get("from", "")), block.fields)


def _attribution_at(text: str, lines: Sequence[Line], index: int) -> Cut | None:
    """ "On … wrote:", on this line alone or wrapped over up to three."""
    first = lines[index].of(text).strip()
    opens = first.lower().startswith(_OPENERS)
    if not opens and not (first.endswith(":") and "@" in first):
        return None
    joined = ""
    for after in range(index, min(index + 3, len(lines))):
        joined = f"{joined} {lines[after].of(text).strip()}".strip()
        if len(joined) > _ATTRIBUTION_LENGTH:
            return None
        if joined.endswith(":"):
            return _attributed(joined, index, after + 1)
    return None


def _attributed(joined: str, at: int, after: int) -> Cut | None:
    has_number = any(mark.isdigit() for mark in joined)
    if not (has_number or "@" in joined) or not _ATTRIBUTION.search(joined):
        return None
    return Cut(at, after, author_of(joined), {"attribution": joined})


def author_of(attribution: str) -> Address:
    """The mailbox that "On …, Anna Berg <a@b> wrote:" names; the name only where it is sure."""
    found = address(attribution)
    name = re2.sub(r"(?i).*(?:\d{1,2}:\d\d(?:\s?[ap]m)?|\d{4})[\s,.]*", "", found.name)
    name = re2.sub(rf"(?i)(?:^{_VERBS}\s|\s{_VERBS}\s*:?$)", "", name).strip(" ,;:<\"'«»“”")
    return Address(name=name if found.address else "", address=found.address)


def _marks_follow(text: str, lines: Sequence[Line], index: int) -> bool:
    following = next((line for line in lines[index : index + 4] if line.of(text).strip()), None)
    return following is not None and is_quoted(text, following)
