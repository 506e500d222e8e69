"""What an address tells: nobody reads it, a role's mailbox, a candidate's thread, or a person."""

from enum import Enum, auto
from typing import Final

import re2

from followups.reading.details.names import plain

_OPTIONS = re2.Options()
_OPTIONS.case_sensitive = False

_THREAD: Final = re2.compile(
    r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}.*@"
    r"|\+email\+[^@]*@talent\.icims\.(com|eu)$"
    r"|\+(job|candidate|reply|thread|conversation|c|r|msg)[+_=-]?[^@]*[0-9][^@]*@"
    r"|\+[a-z0-9._=+-]*[0-9][a-z0-9._=+-]{6,}@"
    r"|\+[a-z0-9._=+-]{6,}[0-9][a-z0-9._=+-]*@"
    r"|^c[0-9]{4,}[^@]*@(mail\.)?applytojob\.com$"
    r"|^candidate-[a-z0-9-]+@"
    r"|^(inmail-)?hit-reply@linkedin\.com$"
    r"|^(reply|replies|thread|conversation)[-+._]?[a-z]*[0-9a-f][^@]*[0-9][^@]*@"
    r"|_[a-z0-9]{3,}@(reply\.)?indeedemail\.com$",
    _OPTIONS,
)
_JOBVITE: Final = re2.compile(r"^[a-z0-9._-]*[0-9][a-z0-9._-]*@jobvite\.com$", _OPTIONS)
_DEAF: Final = re2.compile(
    r"no-?reply|no[._]reply|do-?not-?reply|do[._]not[._]reply|dont-?reply|nao-?responda"
    r"|ne-?pas-?repondre"
    r"|nepasrepondre|no-?responder|non-?rispondere|nicht-?antworten|keine-?antwort|no-?response"
    r"|noanswer|unattended|mailer-daemon|postmaster|\bbounces?\b|^notif|^benachrichtigung"
    r"|^avisos?\b"
    r"|^system|\+?auto-?(reply|mail|confirm|respond|responder|notification)|^automated|^alerts?\b"
    r"|^(job|jobs)-?alerts?|alerts$|^robot|^daemon|^mailer|^updates?$|^newsletter|-noreply|^bot$",
    _OPTIONS,
)
_DEAF_DOMAINS: Final = re2.compile(
    r"(^|\.)(invalidemail\.com|(otp\.)?(my)?workday\.com|successfactors\.(com|eu)|sapsf\.(com|eu)"
    r"|ocs\.oraclecloud\.com|taleo\.net|invalid)$",
    _OPTIONS,
)
_ROLE: Final = re2.compile(
    r"^(careers?|jobs?|talent|talents|hr|rh|recruit\w*|hiring|people|work|team|info|hello|contact"
    r"|kontakt|office|bewerb\w*|karriere|personal|job|apply|applications?|candidat\w*|carrieres?"
    r"|emploi|recrutement|empleo|rrhh|seleccion|reclutamiento|talento|selezione|lavoro|risorseumane"
    r"|human\.?resources|hrteam|staffing|campus|university|students|workday|support|admin|service"
    r"|conversations?|mail|scheduling|ta|jobs\w*|\w+-jobs)([._+-].*)?$",
    _OPTIONS,
)
_SHAPE: Final = re2.compile(r"^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$")


class Mailbox(Enum):
    NONE = auto()
    DEAF = auto()
    """No-reply, notifications, an automaton: nobody reads what is sent there."""
    ROLE = auto()
    """careers@ and the like: read, but by nobody in particular."""
    THREAD = auto()
    """An alias of one candidate's thread in a system: replies reach the people behind it."""
    PERSON = auto()


def mailbox_of(address: str) -> Mailbox:
    """What kind of mailbox an address is, from the address alone; never raises."""
    if len(address) > 320 or not _SHAPE.match(address):
        return Mailbox.NONE
    local, _, domain = address.lower().rpartition("@")
    deaf = bool(_DEAF.search(local)) or bool(_DEAF_DOMAINS.search(domain))
    if not deaf and (_THREAD.search(address) or _JOBVITE.match(address)):
        return Mailbox.THREAD
    if deaf:
        return Mailbox.DEAF
    return Mailbox.ROLE if _ROLE.match(local) else Mailbox.PERSON


def bears_name(address: str, name: str) -> bool:
    """Whether the address carries a word of the name: anna.berg@, aberg@ for Anna Berg."""
    words = [word for word in plain(name).replace("-", " ").split() if len(word) > 1]
    local = address.partition("@")[0].lower()
    if not words or not local:
        return False
    return any(word in local for word in words if len(word) > 2) or local == words[0]
