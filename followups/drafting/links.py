"""Links that open a draft where it can be sent: mailto (RFC 6068), Gmail, Outlook, LinkedIn."""

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from followups.drafting.plain_text import one_line

LONGEST_MAILTO = 1_900  # Windows hands no more than about 2,000 characters to the mail program
LONGEST_GMAIL = 8_000
LONGEST_OUTLOOK = 4_000
LONGEST_ADDRESS = 254  # RFC 5321
ADDRESS = re.compile(
    r"[^\s@,;:<>()\[\]\\\"\x00-\x1f\x7f]{1,64}@"
    r"[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+"
)
PROFILE_HOST = re.compile(r"(?:[a-z]{2,3}\.)?linkedin\.com")
GMAIL = "https://mail.google.com/mail/?view=cm&fs=1"
OUTLOOK = "https://outlook.office.com/mail/deeplink/compose?"
SEARCH = "https://www.linkedin.com/search/results/people/?keywords="


@dataclass(frozen=True, slots=True)
class ComposeLink:
    """An address to open; `body_left_out` when the text was too long to travel in it."""

    url: str
    body_left_out: bool = False


def mailto_link(to: str, *, subject: str, body: str) -> ComposeLink:
    """A mailto link to exactly one recipient, line breaks as %0D%0A (RFC 6068).

    Raises ValueError when `to` is not one plain address.
    """
    start = f"mailto:{_encoded_address(to)}?subject={_encoded(one_line(subject))}"
    return _with_body(start, body, longest=LONGEST_MAILTO)


def gmail_link(to: str, *, subject: str, body: str) -> ComposeLink:
    """Gmail's compose window for one recipient. Raises ValueError as `mailto_link` does."""
    start = f"{GMAIL}&to={_encoded_address(to)}&su={_encoded(one_line(subject))}"
    return _with_body(start, body, longest=LONGEST_GMAIL)


def outlook_link(to: str, *, subject: str, body: str) -> ComposeLink:
    """Outlook's compose window for one recipient. Raises ValueError as `mailto_link` does."""
    start = f"{OUTLOOK}to={_encoded_address(to)}&subject={_encoded(one_line(subject))}"
    return _with_body(start, body, longest=LONGEST_OUTLOOK)


def linkedin_link(profile: str, *, name: str, company: str = "") -> str:
    """The stored LinkedIn profile over https, else a search for the person; "" without a name."""
    parts = urlsplit(profile.strip()) if _readable(profile) else urlsplit("")
    is_profile = parts.scheme in {"http", "https"} and parts.path.startswith("/in/")
    if is_profile and PROFILE_HOST.fullmatch(parts.netloc.lower()):
        return f"https://{parts.netloc.lower()}{quote(parts.path, safe='/%-_.~')}"
    searched = one_line(f"{one_line(name)} {one_line(company)}") if one_line(name) else ""
    return f"{SEARCH}{_encoded(searched)}" if searched else ""


def checked_address(to: str) -> str:
    """The address without surrounding space. Raises ValueError unless it is one plain address."""
    address = to.strip(" ")
    if len(address) > LONGEST_ADDRESS or not ADDRESS.fullmatch(address):
        raise ValueError("One plain e-mail address is needed.")
    return address


def _with_body(start: str, body: str, *, longest: int) -> ComposeLink:
    url = f"{start}&body={_encoded(_crlf(body))}"
    return ComposeLink(url) if len(url) <= longest else ComposeLink(start, body_left_out=True)


def _crlf(body: str) -> str:
    return re.sub(r"\r\n|\r|\n", "\r\n", body)


def _encoded(text: str) -> str:
    return quote(text, safe="", errors="replace")


def _encoded_address(to: str) -> str:
    return quote(checked_address(to), safe="@", errors="strict")


def _readable(profile: str) -> bool:
    """False for what urlsplit would refuse or what hides control characters."""
    return profile.isprintable() and "[" not in profile and "]" not in profile
