"""Which application a mail belongs to: candidates with their reasons, nothing guessed silently."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any, Final

from accounts.models import User
from followups.inbox.known import Known, KnownApplication, KnownPerson, SentMessage, known_to
from followups.inbox.names import (
    company_keys,
    domain_names,
    domain_of,
    has_phrase,
    like_company,
    likeness,
    registered,
    same_company,
    title_words,
    words_of,
)
from followups.reading.message import MailMessage
from followups.reading.result import Reading, Subkind

SHOWN: Final = 8
_HINT: Final = 1.4
"""Offered, and on its own never clear, not even for an open application."""
_CLEAR: Final = 3.0
_MARGIN: Final = 1.5
_OPEN: Final = 1.5
"""What an open application is ahead of a closed one at the same company."""
_ANOTHER_ROLE: Final = 2.0
"""What a mail about a role without a word in common lacks: the company alone is not clear then."""
_SEARCHED: Final = 20_000
"""Characters of a mail in which names are looked for."""
_SAME: Final = 0.99
_ALIKE: Final = 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """An application the mail may belong to, and why, in plain words."""

    application_id: int
    score: float
    reasons: tuple[str, ...]


def match(
    message: MailMessage, reading: Reading, *, user: User, now: datetime.datetime
) -> list[Candidate]:
    """The applications of this user that the mail may belong to, best first, at most eight.

    Seven queries, however many applications there are.
    """
    return candidates(message, reading, known_to(user, message, now=now))


def belongs_to(found: Sequence[Candidate]) -> Candidate | None:
    """The only clear one, else None: nothing is guessed silently."""
    if not found or found[0].score < _CLEAR:
        return None
    if len(found) > 1 and found[0].score - found[1].score < _MARGIN:
        return None
    return found[0]


def candidates(message: MailMessage, reading: Reading, known: Known) -> list[Candidate]:
    """The same, pure, over what is known."""
    clues = _Clues(message, reading, known)
    scored = [_judged(application, clues) for application in known.applications]
    found = [candidate for candidate in scored if candidate is not None]
    found.sort(key=lambda candidate: -candidate.score)  # stable: the latest contact first
    return found[:SHOWN]


def candidates_as_json(found: Sequence[Candidate]) -> list[dict[str, Any]]:
    return [{**asdict(one), "reasons": list(one.reasons)} for one in found]


class _Clues:
    """What the mail itself gives to compare with, folded once for all applications."""

    def __init__(self, message: MailMessage, reading: Reading, known: Known) -> None:
        self.message, self.details, self.known = message, reading.details, known
        self.returned = reading.subkind == Subkind.BOUNCE
        self.text = message.text.casefold()[:_SEARCHED]
        named = (message.subject, message.sender.name, message.words[:_SEARCHED])
        self.words = " ".join(words_of(" ".join(named)))
        self.title = title_words(self.details.title)
        self.domain = domain_of(message.sender.address)
        senders = {one.address for one in (message.sender, message.reply_to) if one} - {""}
        self.addresses = senders | ({self.details.sender.address} - {""})

    @cached_property
    def person(self) -> KnownPerson | None:
        """Who on record wrote it: by address, else by the only equal name."""
        for person in self.known.people:
            if person.email and person.email in self.addresses:
                return person
        names = {words_of(self.message.sender.name), words_of(self.details.sender.name)} - {()}
        named = [one for one in self.known.people if words_of(one.name) in names]
        return named[0] if len(named) == 1 else None

    @cached_property
    def colleagues_at(self) -> int | None:
        """The only company of which people on record have an address at the sender's domain."""
        mine = registered(self.domain) if self.person is None else ""
        at = {
            person.company_id
            for person in self.known.people
            if mine and registered(domain_of(person.email)) == mine
        }
        return next(iter(at)) if len(at) == 1 else None

    @cached_property
    def came_back(self) -> tuple[SentMessage, ...]:
        return tuple(sent for sent in self.known.sent if is_returned(sent, self.message))


def is_returned(sent: SentMessage, message: MailMessage) -> bool:
    """Does a returned mail name this message: its Message-ID, or the address it was for?"""
    names = [name for name in (sent.message_id.strip("<>"), sent.email) if name]
    where = " ".join((message.text, *(value for _name, value in message.headers))).lower()
    followed = {message.in_reply_to, *message.references}
    return sent.message_id in followed - {""} or any(name.lower() in where for name in names)


def _judged(application: KnownApplication, clues: _Clues) -> Candidate | None:
    speaks = [
        *_thread(application, clues),
        *_person(application, clues),
        *_number(application, clues),
        *_company(application, clues),
    ]
    speaks += _title(application, clues, alone=not speaks)
    score = sum(points for points, _reason in speaks)
    if score < _HINT:
        return None
    if application.is_open:
        score += _OPEN
    if _is_another_role(application, clues):
        score -= _ANOTHER_ROLE
        speaks.append((0, f"But it names another role: {clues.details.title}"))
    return Candidate(application.id, score, tuple(reason for _points, reason in speaks))


Speaks = Iterator[tuple[float, str]]


def _thread(application: KnownApplication, clues: _Clues) -> Speaks:
    if application.id in clues.known.threads:
        yield 6, "The same thread"
    if clues.returned:
        for sent in clues.came_back[:1]:
            if sent.application_id == application.id:
                yield 6, f"Your message to {sent.person or sent.email} came back"


def _person(application: KnownApplication, clues: _Clues) -> Speaks:
    person = clues.person
    if person is None:
        return
    by_address = bool(person.email) and person.email in clues.addresses
    said = f"{'From' if by_address else 'In the name of'} {person.name}"
    namesake = not by_address and _is_elsewhere(application, clues)
    if application.id in person.applications:
        yield _HINT if namesake else 3.5, f"{said}, who is on record"
    elif person.company_id and person.company_id in (application.company_id, application.agency_id):
        yield _HINT if namesake else 2, f"{said}, who works there"


def _is_elsewhere(application: KnownApplication, clues: _Clues) -> bool:
    """Was the mail read to be from a company that has no part in the application?"""
    said = clues.details.company
    own = [name for name in (application.company, application.agency) if name]
    return bool(said and own) and not any(
        same_company(name, said) or like_company(name, said) for name in own
    )


def _number(application: KnownApplication, clues: _Clues) -> Speaks:
    number = application.requisition_id.casefold()
    said = clues.details.requisition_id.casefold()
    telling = len(number) > 3 and any(map(str.isdigit, number))
    if (number and said == number) or (
        telling and has_phrase(clues.words, " ".join(words_of(number)))
    ):
        yield 4, f"Requisition {application.requisition_id}"
    if application.posting_url and application.posting_url.casefold() in clues.text:
        yield 4, "It names the address of the posting"


def _company(application: KnownApplication, clues: _Clues) -> Speaks:
    for name, website, pk in (
        (application.company, application.website, application.company_id),
        (application.agency, application.agency_website, application.agency_id),
    ):
        reason = _names_company(name, website, pk, clues)
        if reason is not None:
            yield reason
            return


def _names_company(
    name: str, website: str, pk: int | None, clues: _Clues
) -> tuple[float, str] | None:
    """The strongest sign that the mail is from this company."""
    if not name:
        return None
    if same_company(name, clues.details.company):
        return 3, f"Their company is {name}"
    found = _from_their_domain(name, website, pk, clues) if clues.domain else None
    if like_company(name, clues.details.company):
        return found or (_HINT, f"Their company has a similar name: {clues.details.company}")
    if found is None and any(_is_named(key, clues) for key in company_keys(name)):
        found = 2, f"It names {name}"
    if found is not None and clues.details.company:
        return _HINT, found[1]  # it was read to be from another company
    return found


def _is_named(key: str, clues: _Clues) -> bool:
    return len(key) > 3 and has_phrase(clues.words, key)


def _from_their_domain(
    name: str, website: str, pk: int | None, clues: _Clues
) -> tuple[float, str] | None:
    host = domain_of(website) if website else ""
    if host and registered(host) == registered(clues.domain):
        return 3, f"Sent from {clues.domain}, the address of {name}"
    if domain_names(clues.domain, name):
        return 2.5, f"Sent from {clues.domain}"
    if pk is not None and pk == clues.colleagues_at:
        return 2.5, f"People at {name} write from {clues.domain}"
    return None


def _title(application: KnownApplication, clues: _Clues, *, alone: bool) -> list[tuple[float, str]]:
    """The role; on its own only a hint, and none where the mail names another company."""
    if alone and clues.details.company and application.company:
        return []
    alike = likeness(title_words(application.title), clues.title)
    said = " ".join(words_of(application.title))
    named = not clues.title and " " in said and has_phrase(clues.words, said)
    if alike >= _SAME or named:
        return [(_HINT if alone else 2.5, f"The role: {application.title}")]
    return [(1, f"A similar role: {application.title}")] if alike >= _ALIKE else []


def _is_another_role(application: KnownApplication, clues: _Clues) -> bool:
    own = title_words(application.title)
    return bool(own and clues.title) and own.isdisjoint(clues.title)
