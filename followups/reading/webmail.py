"""The top of a mail as it is copied from a web page of mail: subject, sender, day, "to me"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import re2

from followups.reading.addresses import address
from followups.reading.dates import shown_date
from followups.reading.labels import labelled
from followups.reading.lines import Line
from followups.reading.message import Address

_MAILBOX: Final = re2.compile(r"^[^<>@]+<\s?[^\s<>@]+@[^\s<>@]+\s?>\s*(.*)$")
_MOMENT: Final = re2.compile(r"\b\d{1,2}:\d\d\b|\b\d{4}\b|\b\d{1,2}[./]\d{1,2}\b")
_RECIPIENT: Final = re2.compile(
    r"(?i)^(?:to me|an mich|à moi|a me|to|an|para|a)\b.*$"
    r"|^\W*(?:à moi|para mí|a mí)\W*$"
)
_FOLDERS: Final = frozenset(
    {
        *("inbox", "posteingang", "boîte de réception", "recibidos", "bandeja de entrada"),
        *("posta in arrivo", "external", "extern", "externe", "externo", "esterno"),
    }
)
_ABOVE: Final = 4
_LENGTH: Final = 200


@dataclass(frozen=True, slots=True)
class Top:
    """What stands above the mail's text, and the index of the first line below it."""

    subject: str
    sender: Address
    sent_at: datetime | None
    after: int


def copied_top(text: str, lines: Sequence[Line]) -> Top | None:
    """The sender's line near the top with a day or "to me" next to it, or None."""
    above: list[str] = []
    for index, line in enumerate(lines[: 3 * _ABOVE]):
        content = line.of(text)[:_LENGTH].strip()
        if labelled(content):
            return None  # header lines, perhaps of a forward: others read those
        found = _MAILBOX.search(content)
        if found:
            return _top(text, lines, index, str(found[1]), above)
        if content:
            above.append(content)
        if len(above) > _ABOVE:
            return None
    return None


def _top(
    text: str, lines: Sequence[Line], index: int, behind: str, above: Sequence[str]
) -> Top | None:
    shown = behind if _MOMENT.search(behind) else ""
    if behind and not shown:
        return None
    after, last = index + 1, min(index + 1 + _ABOVE, len(lines))
    for below in range(index + 1, last):
        content = lines[below].of(text)[:_LENGTH].strip()
        is_moment = not shown and len(content) < 60 and bool(_MOMENT.search(content))
        if is_moment:
            shown = content
        elif content and not _is_recipient(content):
            break
        after = below + 1 if content else after
    if after == index + 1 and not shown:
        return None
    sender = address(lines[index].of(text)[:_LENGTH])
    return Top(_subject(above), sender, shown_date(shown), after)


def _is_recipient(content: str) -> bool:
    label = labelled(content)
    return bool(label) or (len(content) < 60 and bool(_RECIPIENT.search(content)))


def _subject(above: Sequence[str]) -> str:
    named = [line for line in above if line.casefold() not in _FOLDERS]
    return named[0] if named else ""
