"""Whether anybody reads an answer, and at which address."""

from dataclasses import dataclass
from typing import Final

from followups.patterns import find
from followups.reading.details.mailboxes import Mailbox, bears_name, mailbox_of
from followups.reading.details.page import Page, without_place
from followups.reading.details.signature import Signer
from followups.reading.result import Evidence

_MAILBOX: Final = "(?P<address>[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4})"
_ADDRESSES = find(
    {
        "told": (
            "(write|email|e-mail|mail|reach|reach out|contact|reply|respond|get back|message|get in"
            " touch|drop|answer|ping|send)( out| back)?( to)?( me| us)?( directly| personally| a"
            " line"
            "| an email| a mail| a note)?( to me| with me| to us)?( at| on| via| under| to| by"
            " e-?mail"
            "( at| to)?)?:? <?" + _MAILBOX,
            "(erreichen|schreib\\w*|antworte\\w*|meld\\w*|kontaktier\\w*|wend\\w*|erreichst)( sie"
            "| du)?"
            "( mir| mich| uns| dich| sich)?( bitte| gern\\w*| direkt| einfach| jederzeit|"
            " persönlich"
            "| auch){0,3}( unter| an| über| per e?-?mail( an| unter)?| via)+:? <?" + _MAILBOX,
            "(écri\\w*|répond\\w*|contact\\w*|joindre|joign\\w*|joignable|adress\\w*)(-moi|-nous|"
            " me"
            "| nous)?( directement| personnellement| par e?-?mail)?( à( l'adresse)?| sur| via|"
            " au):?"
            " <?" + _MAILBOX,
            "(escrib\\w*|escríb\\w*|contact\\w*|respond\\w*)( a mí| directamente| un correo| por"
            " correo){0,2}( a| en| al correo| al)?:? <?" + _MAILBOX,
            "(scriv\\w*|contatt\\w*|rispond\\w*|raggiung\\w*)( direttamente| pure| una mail| via"
            " mail)"
            "{0,2}( a| all'indirizzo| al| presso| su)?:? <?" + _MAILBOX,
        ),
        "any": (_MAILBOX,),
    }
)  # fmt: skip
_NOT_FOR_ANSWERS: Final = (
    "privacy", "datenschutz", "dpo", "gdpr", "rgpd", "support", "help", "accommodation", "security",
    "unsubscribe", "abuse", "legal", "dsgvo", "accessib", "disabilit", "data", "fraud", "dpd",
    "compliance", "webmaster", "feedback", "survey",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answerable:
    address: str = ""
    evidence: tuple[Evidence, ...] = ()


def answerable_at(page: Page, *, asks_no_reply: bool, signer: Signer) -> Answerable:
    """Where an answer reaches somebody; an empty address where nobody reads it or none is known.

    A thread's alias as Reply-To beats every "do not reply" (ATS reply relays). An address the
    text gives for answers counts, and so does the signer's own below the name. Never a no-reply
    address. A mail without any address (bare text) is not answerable.
    """
    reply_to = page.message.reply_to.address if page.message.reply_to else ""
    if mailbox_of(reply_to) is Mailbox.THREAD:
        return _from_header("reply-to", reply_to)
    told = _told(page)
    if told:
        return told
    sender = page.message.sender.address
    if not asks_no_reply:
        found = _by_header(reply_to, sender)
        if found.address:
            return found
    return _signed(page, signer)


def _by_header(reply_to: str, sender: str) -> Answerable:
    """A Reply-To that nobody reads speaks against the From as well, unless that is a person."""
    kind = mailbox_of(reply_to)
    if kind not in (Mailbox.NONE, Mailbox.DEAF):
        return _from_header("reply-to", reply_to)
    answering = mailbox_of(sender)
    if answering in (Mailbox.NONE, Mailbox.DEAF):
        return Answerable()
    if kind is Mailbox.DEAF and answering is Mailbox.ROLE:
        return Answerable()
    return _from_header("from", sender)


def _from_header(header: str, address: str) -> Answerable:
    return Answerable(address, (without_place("answerable", f"{header}: {address}", "answerable"),))


def _told(page: Page) -> Answerable | None:
    for hit in _ADDRESSES(page.folded) if b"@" in page.data else ():
        if hit.name != "told":
            continue
        start, end = hit.groups["address"]
        address = _address(page, start, end)
        if _for_answers(address):
            return Answerable(address, (page.evidence("answerable", address, hit.start, end),))
    return None


def _signed(page: Page, signer: Signer) -> Answerable:
    """The signer's own address below the name; a team's address there is not for answers."""
    if not signer.name or b"@" not in page.data:
        return Answerable()
    last = signer.lines[-1].start + len(signer.lines[-1].text)
    for hit in _ADDRESSES(page.folded):
        start, end = hit.groups["address"]
        address = _address(page, start, end)
        own = signer.start <= start <= last and bears_name(address, signer.name)
        if own and mailbox_of(address) is Mailbox.PERSON:
            return Answerable(address, (page.evidence("answerable", address, start, end),))
    return Answerable()


def _address(page: Page, start: int, end: int) -> str:
    return page.data[start:end].decode("ascii").lower().strip(".")


def _for_answers(address: str) -> bool:
    local = address.partition("@")[0]
    if any(word in local for word in _NOT_FOR_ANSWERS):
        return False
    return mailbox_of(address) not in (Mailbox.NONE, Mailbox.DEAF)
