"""The usual servers of big mail providers, by the domain of an address. Nothing is asked for."""

from dataclasses import dataclass
from typing import Final

from followups.enums import MailboxSecurity

_APP_PASSWORD: Final = "wants a password made for one app only."  # noqa: S105  # nosec B105
_ALLOW_FIRST: Final = "sends for other programs once you allow it in its settings (POP3 and IMAP)."


@dataclass(frozen=True, slots=True)
class Provider:
    """Where to hand over mail, as the provider publishes it; `hint` goes on from its name."""

    name: str
    host: str
    port: int
    hint: str = ""

    @property
    def security(self) -> MailboxSecurity:
        """Port 465 is encrypted from the first byte (RFC 8314)."""
        return MailboxSecurity.TLS if self.port == 465 else MailboxSecurity.STARTTLS


_GOOGLE = Provider("Gmail", "smtp.gmail.com", 587, _APP_PASSWORD)
_APPLE = Provider("iCloud", "smtp.mail.me.com", 587, _APP_PASSWORD)
_MICROSOFT = Provider(
    "Outlook.com",
    "smtp-mail.outlook.com",
    587,
    "may let only programs sign in that ask for it in a browser window; then it cannot be used.",
)
_GMX = Provider("GMX", "mail.gmx.net", 587, _ALLOW_FIRST)
_POSTEO = Provider("Posteo", "posteo.de", 465)
_FASTMAIL = Provider("Fastmail", "smtp.fastmail.com", 465, _APP_PASSWORD)
_YAHOO = Provider("Yahoo", "smtp.mail.yahoo.com", 465, _APP_PASSWORD)
_DOMAINS: Final = {
    _GOOGLE: ("gmail.com", "googlemail.com"),
    _APPLE: ("icloud.com", "me.com", "mac.com"),
    _MICROSOFT: (
        *("outlook.com", "outlook.de", "outlook.fr", "outlook.es", "live.com", "msn.com"),
        *("hotmail.com", "hotmail.co.uk", "hotmail.de", "hotmail.fr", "hotmail.es"),
    ),
    _GMX: ("gmx.net", "gmx.de", "gmx.at", "gmx.ch"),
    Provider("GMX", "mail.gmx.com", 587, _ALLOW_FIRST): ("gmx.com", "gmx.us", "gmx.co.uk"),
    Provider("WEB.DE", "smtp.web.de", 587, _ALLOW_FIRST): ("web.de",),
    _POSTEO: ("posteo.de", "posteo.net", "posteo.eu", "posteo.at", "posteo.ch"),
    _FASTMAIL: ("fastmail.com", "fastmail.fm"),
    _YAHOO: ("yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.es", "ymail.com"),
    Provider("AOL", "smtp.aol.com", 465, _APP_PASSWORD): ("aol.com", "aol.de"),
    Provider("mailbox.org", "smtp.mailbox.org", 465): ("mailbox.org",),
    Provider("T-Online", "securesmtp.t-online.de", 465, "wants its own e-mail password."): (
        "t-online.de",
    ),
    Provider("Orange", "smtp.orange.fr", 465): ("orange.fr", "wanadoo.fr"),
    Provider("Free", "smtp.free.fr", 465): ("free.fr",),
}
_BY_DOMAIN: Final = {domain: one for one, domains in _DOMAINS.items() for domain in domains}


def provider_of(address: str) -> Provider | None:
    """The provider of an address, where its domain is one we know."""
    return _BY_DOMAIN.get(address.rpartition("@")[2].lower())
