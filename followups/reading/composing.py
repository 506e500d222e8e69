"""An envelope and a text → the message to be read: whose words they are, and whose envelope.

The rules, in order:
1. A forwarded mail: the original's sender, date and subject, and only its text.
2. The newest message is the person's own (their address is named, or it was sent from a private
   mail provider to an author who is quoted below with another domain): the quoted mail is read.
3. Nothing of its own but quoted mail: the quoted mail is read.
4. Otherwise the newest message is read, and what it quotes is left out.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import re2

from followups.reading.dates import shown_date
from followups.reading.forwarding import Forward, find_forward
from followups.reading.limits import FORWARDS, HEADER_CHARACTERS, TEXT_CHARACTERS
from followups.reading.lines import Line, lines_of, spans_of
from followups.reading.message import Address, MailMessage
from followups.reading.quoting import Split, split_quoted
from followups.reading.storable import one_line, storable

CUT: Final = "The mail was too long; its end was left out."
OWN_REPLY: Final = "The newest message looks like your own reply; the mail below it was read."
_PRIVATE: Final = frozenset(
    {
        "gmail",
        "googlemail",
        "outlook",
        "hotmail",
        "live",
        "msn",
        "yahoo",
        "ymail",
        "rocketmail",
        "icloud",
        "me",
        "mac",
        "gmx",
        "web",
        "t-online",
        "freenet",
        "posteo",
        "mailbox",
        "proton",
        "protonmail",
        "pm",
        "tutanota",
        "tuta",
        "aol",
        "orange",
        "wanadoo",
        "free",
        "laposte",
        "sfr",
        "libero",
        "virgilio",
        "tiscali",
        "alice",
        "tin",
        "telefonica",
        "fastmail",
        "bluewin",
        "hispeed",
    }
)
_MOBILE: Final = re2.compile(
    r"(?i)^\s*(?:sent from my|get outlook for|von meinem .* gesendet|gesendet (?:von|mit)"
    r"|envoyé de(?:puis)? mon|télécharge[rz]|enviado desde|inviato da|scarica outlook).*$"
)


def composed(
    envelope: MailMessage, text: str, *, own_addresses: frozenset[str] = frozenset()
) -> MailMessage:
    """`envelope` with the text (cut at `limits.TEXT_CHARACTERS`) and what of it is to be read.

    `own_addresses` (lower case) are the person's, where they are known.
    """
    kept = storable(text[:TEXT_CHARACTERS])
    problems = (*envelope.problems, CUT) if len(text) > TEXT_CHARACTERS else envelope.problems
    message = replace(envelope, text=kept, problems=tuple(dict.fromkeys(problems)))
    lines = lines_of(kept)
    forward = find_forward(kept, lines, subject=message.subject)
    if forward:
        message, lines = _forwarded(message, forward), list(forward.lines)
    split = split_quoted(kept, lines)
    if _is_own_reply(message.sender, split.author, own_addresses):
        message = replace(message, problems=(*message.problems, OWN_REPLY))
        return _quoted(message, split)
    if _has_words(kept, split.own):
        return replace(message, spans=spans_of(kept, split.own))
    return _quoted(message, split)


def _forwarded(message: MailMessage, forward: Forward) -> MailMessage:
    subject = forward.subject or _bare_subject(message.subject)
    return replace(
        message,
        subject=subject,
        sender=forward.sender,
        reply_to=forward.reply_to,
        to=forward.to,
        sent_at=forward.sent_at,
        forwarded=True,
    )


_PREFIX: Final = re2.compile(r"(?i)^(?:\s*(?:fwd?|wg|tr|rv|i)\s?:\s*){1,5}")


def _bare_subject(subject: str) -> str:
    return str(_PREFIX.sub("", subject, count=1)).strip()


def _quoted(message: MailMessage, split: Split) -> MailMessage:
    """Reads the newest quoted mail that has words, and takes its author and date as known."""
    text = message.text
    newest = split
    for _ in range(FORWARDS):
        inner = split_quoted(text, split.quoted)
        if _has_words(text, inner.own) or not inner.quoted:
            return _below(message, newest, spans_of(text, inner.own))
        split = inner
        newest = inner if inner.author != Address() else newest
    return _below(message, newest, spans_of(text, split.own) or spans_of(text, split.quoted))


def _below(message: MailMessage, split: Split, spans: tuple[tuple[int, int], ...]) -> MailMessage:
    known = split.headers
    if not known or (split.author == Address() and "from" not in known):
        return replace(message, spans=spans)
    subject = one_line(known.get("subject", ""), limit=HEADER_CHARACTERS) or message.subject
    shown = known.get("date") or known.get("attribution", "")
    return replace(
        message,
        subject=subject,
        sender=split.author,
        reply_to=None,
        to=(message.sender,) if message.sender != Address() else (),
        sent_at=shown_date(shown),
        spans=spans,
    )


def _has_words(text: str, lines: Sequence[Line]) -> bool:
    """Whether anything is said besides what a telephone adds below by itself."""
    for line in lines:
        content = line.of(text)
        if any(mark.isalnum() for mark in content) and not _MOBILE.search(content[:200]):
            return True
    return False


def _is_own_reply(sender: Address, quoted: Address, own: frozenset[str]) -> bool:
    if not sender.address or not quoted.address or sender.address == quoted.address:
        return False
    if own:
        return sender.address in own and quoted.address not in own
    return _is_private(sender.address) and not _is_private(quoted.address)


def _is_private(mailbox: str) -> bool:
    """Whether the mailbox is at one of the providers where people have their private mail."""
    labels = mailbox.rpartition("@")[2].split(".")
    return len(labels) in {2, 3} and labels[0] in _PRIVATE
