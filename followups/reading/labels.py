"""The lines From, Sent, To, Subject as mail programs show them in five languages."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from followups.reading.lines import Line

_WORDS: Final = {
    "from": "from|von|de|da|mittente|remitente|expéditeur|absender|du",
    "to": "to|an|à|a|para|pour|per|destinataire|destinataires|destinatario|destinatari|empfänger",
    "cc": "cc|bcc|cci|ccn|kopie|kopie (cc)|blindkopie|copie|copie à|copia|copia a",
    "date": (
        "date|sent|sent at|received|datum|gesendet|gesendet am|envoyé|envoyé le|date d'envoi"
        "|date d’envoi|fecha|enviado|enviado el|enviado en|fecha de envío|data|inviato"
        "|data invio|data di invio"
    ),
    "subject": "subject|betreff|objet|sujet|asunto|oggetto",
    "reply-to": "reply-to|reply to|antwort an|antworten an|répondre à|responder a|rispondi a",
    "other": (
        "importance|priority|wichtigkeit|priorität|importancia|importanza|attachments|anlagen"
        "|anhänge|pièces jointes|datos adjuntos|adjuntos|allegati|organization|message-id"
    ),
}
FIELD_OF: Final = {word: field for field, words in _WORDS.items() for word in words.split("|")}
FIRST: Final = frozenset({"from", "subject", "date"})
"""With one of these a block of header lines begins."""
_ONCE: Final = frozenset({"from", "subject"})
_LONGEST: Final = max(map(len, FIELD_OF))
_MARKS: Final = " \t\u00a0\u202f*_\u200b\ufeff\u200e"
_LINES: Final = 24
"""A block of header lines is no longer than this."""


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """Header lines shown in a text: what they say, and the index of the line after them."""

    fields: dict[str, str]
    first: str
    after: int

    @property
    def is_header(self) -> bool:
        """Whether this can stand without a separator above it: not a list of times and places."""
        known = self.fields
        if self.first not in FIRST or "from" not in known:
            return False
        if "subject" in known and ("date" in known or "to" in known):
            return True
        return "date" in known and "to" in known and "@" in known["from"]


def labelled(line: str) -> tuple[str, str] | None:
    """The field and the value of a header line, or None: `*Von:* Anna` → from, Anna."""
    name, colon, value = line[: _LONGEST + 12].partition(":")
    if not colon:
        return None
    field = FIELD_OF.get(name.strip(_MARKS).casefold())
    return (field, (value + line[_LONGEST + 12 :]).strip(_MARKS + "\r")) if field else None


def header_block(text: str, lines: Sequence[Line], start: int) -> HeaderBlock | None:
    """The header lines from line `start` on (blank lines before are passed over), or None.

    A line without a label continues the value above it where the block goes on after it.
    """
    fields: dict[str, str] = {}
    first, last, after = "", "", start
    for index in range(start, min(start + _LINES, len(lines))):
        content = lines[index].of(text)
        found = labelled(content)
        if found and found[0] in fields and found[0] in _ONCE:
            break  # the next mail's header lines
        if found:
            last = found[0]
            first = first or last
            fields.setdefault(last, found[1])
            after = index + 1
        elif content.strip():
            if not _continues(text, lines, index, last):
                break
            fields[last] = f"{fields[last]} {content.strip()}".strip()
            after = index + 1
        elif last and not _label_follows(text, lines, index):
            break
    return HeaderBlock(fields, first, after) if fields else None


def _continues(text: str, lines: Sequence[Line], index: int, last: str) -> bool:
    """A wrapped value: indented or not, but with another label or a blank line right after."""
    if not last or index == 0 or not lines[index - 1].of(text).strip():
        return False
    if lines[index].of(text).startswith(("--", "__", ">")):
        return False
    following = lines[index + 1].of(text) if index + 1 < len(lines) else ""
    wrapped = lines[index].of(text)[:1] in {" ", "\t"} and not following.strip()
    return wrapped or labelled(following) is not None


def _label_follows(text: str, lines: Sequence[Line], index: int) -> bool:
    """HTML turned into text often sets each header line apart with one blank line."""
    return index + 1 < len(lines) and labelled(lines[index + 1].of(text)) is not None
