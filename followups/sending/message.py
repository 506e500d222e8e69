"""The bytes of one message: one sender, one recipient, one plain text, and no header besides.

Headers are written here, value by value, and not given to the parser of the email package: it
reads encoded words and line ends out of what people type. The text is encoded by its policy SMTP.
"""

import datetime
import re
import unicodedata
import uuid
from dataclasses import dataclass
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final

from tracker.text import clean_line, clean_text

# 7bit: every server takes it, whatever it offers.
_POLICY: Final = SMTP.clone(cte_type="7bit")
_LINE: Final = 76
_ATOMS: Final = re.compile(r"[\w!#$%&'*+/=?^`{|}~ -]+", re.ASCII)
_LOCAL: Final = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*", re.ASCII)
_DOMAIN: Final = re.compile(r"(?!-)[a-z0-9-]{1,63}(?:\.(?!-)[a-z0-9-]{1,63})+", re.IGNORECASE)
# RFC 5322, 3.6.4; what else stands in the header of a stranger’s mail is not repeated in ours.
MESSAGE_ID: Final = re.compile(r"<[!-;=?-~]{1,250}>")


class NotAnAddress(ValueError):
    """What stands there is not one plain address; `str()` is a sentence for the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Everything that goes into a message. Names, subject and body are what people typed."""

    from_name: str
    from_address: str
    to_name: str
    to_address: str
    subject: str
    body: str
    message_id: str
    at: datetime.datetime
    in_reply_to: str = ""
    references: str = ""


def as_bytes(letter: Letter) -> bytes:
    """The message with CRLF line ends, ASCII only, no line over 998 characters (RFC 5322).

    Raises NotAnAddress. What cannot be in a header value (line ends, control characters, signs
    that turn text around) is left out; an id that is none leaves its header out.
    """
    headers = {
        "From": _mailbox("From", letter.from_name, letter.from_address),
        "To": _mailbox("To", letter.to_name, letter.to_address),
        "Subject": _words("Subject", clean_line(letter.subject)),
        "Date": format_datetime(letter.at.astimezone(datetime.UTC)),
        "Message-ID": _ids(letter.message_id),
        **_thread(letter),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return head.encode("ascii") + _content(letter.body)


def plain_address(text: str) -> str:
    """The one address as servers take it, its domain in ASCII (IDNA). Raises NotAnAddress.

    Two addresses, a name beside it, quoting, letters beyond ASCII before the @: all are refused,
    and a domain that would become another one.
    """
    local, _, domain = text.strip().rpartition("@")
    if not local.isascii():
        raise NotAnAddress("Letters like ü or é before the @ cannot be sent to from here.")
    try:
        ascii_domain = _in_ascii(domain)
    except UnicodeError:
        raise NotAnAddress(
            "The part after the @ cannot be read without doubt. Its form with “xn--” can be."
        ) from None
    if not _LOCAL.fullmatch(local) or not _DOMAIN.fullmatch(ascii_domain) or len(text) > 254:
        raise NotAnAddress("This is not one plain e-mail address.")
    return f"{local}@{ascii_domain}"


def _in_ascii(domain: str) -> str:
    """The domain in ASCII. Raises UnicodeError where it cannot be, or not without a change.

    Python knows IDNA of 2003, for which ß is ss and joiners are nothing (RFC 5894, 7.2): the mail
    would go to somebody else's domain.
    """
    if domain.isascii():
        return domain
    labels = unicodedata.normalize("NFC", domain.lower()).split(".")
    made = [label if label.isascii() else label.encode("idna").decode("ascii") for label in labels]
    for label, ascii_label in zip(labels, made, strict=True):
        if not label.isascii() and ascii_label.encode().decode("idna") != label:
            raise UnicodeError
    return ".".join(made)


def new_message_id(from_address: str) -> str:
    """An id nobody has used, with the sender's domain (RFC 5322, 3.6.4). Raises NotAnAddress."""
    return f"<{uuid.uuid4().hex}@{plain_address(from_address).rpartition('@')[2]}>"


def _thread(letter: Letter) -> dict[str, str]:
    """What makes it an answer; nothing where it is none."""
    headers = {"In-Reply-To": _ids(letter.in_reply_to), "References": _ids(letter.references)}
    return {name: value for name, value in headers.items() if value}


def _mailbox(header: str, name: str, address: str) -> str:
    """A name and an address; where there is no name, the address alone."""
    shown = clean_line(name)
    plain = plain_address(address)
    if not shown:
        return plain
    if shown.isascii() and "=?" not in shown:
        return f"{_phrase(shown)} <{plain}>"
    return f"{_encoded(header, shown)}\r\n <{plain}>"


def _phrase(name: str) -> str:
    """A name of ASCII, in quotes where it holds more than plain words (RFC 5322, 3.2.5)."""
    if _ATOMS.fullmatch(name):
        return name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _words(header: str, text: str) -> str:
    """Free words; what looks like an encoded word is encoded itself, so that it stays as typed."""
    if not text.isascii() or "=?" in text:
        return _encoded(header, text)
    return Header(text, "us-ascii", maxlinelen=_LINE, header_name=header).encode(linesep="\r\n")


def _encoded(header: str, text: str) -> str:
    return Header(text, "utf-8", maxlinelen=_LINE, header_name=header).encode(linesep="\r\n")


def _ids(text: str) -> str:
    """Message ids, one a line."""
    return "\r\n ".join(one for one in text.split() if MESSAGE_ID.fullmatch(one))


def _content(body: str) -> bytes:
    """The MIME headers, an empty line, and the text: quoted-printable or base64 where needed."""
    content = EmailMessage(policy=_POLICY)
    content.set_content(f"{clean_text(body)}\n", charset="utf-8")
    return content.as_bytes()
