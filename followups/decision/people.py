"""Who the facts speak of: contacts merged by name, and the sender of a personal notice."""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from followups.decision.facts import Facts, Person
from tracker.enums import Channel, Role, Written, WrittenBy

CALLS = frozenset({Channel.PHONE, Channel.VOICEMAIL, Channel.VIDEO, Channel.IN_PERSON})
DECIDERS = frozenset({Role.HIRING_MANAGER, Role.RECRUITER, Role.AGENCY_RECRUITER})
NOBODY = frozenset({WrittenBy.TEAM, WrittenBy.REFERRER})

MAILBOX = re.compile(
    r"^(no|do[-_.]?not|dont|never)[-_.]?(reply|answer|respond)|^noreply|^donotreply"
    r"|^(notifications?|notify|mailer([-_.]?daemon)?|postmaster|bounces?|auto(mated|mailer)?|system"
    r"|alerts?|updates?|news(letter)?|careers?|jobs?|hr|hiring|recruit(ing|ment|er)?s?|talent"
    r"|people|team|info|office|contact|hello|support|personal|bewerbung(en)?|karriere"
    r"|applications?|applicants?|candidates?|workday|greenhouse|lever|ashby)([-_.+].*)?$",
    re.IGNORECASE,
)
GROUP = re.compile(
    r"\b(teams?|desk|department|dept|no-?reply|do not reply|system|abteilung)\b", re.IGNORECASE
)
# Words that also stand behind a person's name as what they do: "Ida Ray, HR".
OFFICE = re.compile(
    r"\b(careers?|recruiting|recruitment|hiring|human resources|hr"
    r"|talent (acquisition|management|partners?)|people (operations|ops)"
    r"|personalabteilung|bewerbermanagement|karriere)\b",
    re.IGNORECASE,
)

SYSTEM = re.compile(r"(?:^|\bvia\s)(workday|greenhouse|lever|ashby)$", re.IGNORECASE)
# A title stands for one person, whose name is not on record: "HR Manager".
TITLE = re.compile(
    r"\b(manager|partner|specialist|lead|director|officer|recruiter)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Human:
    """One person with every role they hold here; ``name`` is empty when it is not known."""

    name: str
    roles: frozenset[str]
    reach: frozenset[str]
    do_not_contact: bool = False
    key: int | None = None

    def holds(self, *roles: str) -> bool:
        return not self.roles.isdisjoint(roles)


@lru_cache(maxsize=4096)
def bare_name(text: str | None) -> str:
    """A name without an address behind it: "Anna Berg <a@b.example>" gives "Anna Berg"."""
    name = re.sub(r"\s*<[^<>]*>\s*$", "", text or "")
    return " ".join((name or text or "").strip(" \t\"'<>").split())


def same_name(one: str | None, other: str | None) -> bool:
    """Equal but for case, spacing and Unicode form; an empty name equals nothing."""
    return bool(_folded(one)) and _folded(one) == _folded(other)


@lru_cache(maxsize=4096)
def _folded(name: str | None) -> str:
    return unicodedata.normalize("NFKC", bare_name(name)).casefold()


@lru_cache(maxsize=4096)
def is_impersonal(name: str | None) -> bool:
    """A mailbox or a group, which no reply should be addressed to (DEC-9, A64)."""
    if not name:
        return False
    if any(MAILBOX.search(local) for local in re.findall(r"([^\s<@]+)@", name)):
        return True
    core = re.split(r"\s(?:from|at|of|von|bei)\s", name)[0]
    head = re.split(r"[,(|/–—]|\s-\s", core)[0]
    if "@" in name:
        return False
    office = OFFICE.search(head) and not TITLE.search(head)
    return bool(GROUP.search(core) or SYSTEM.search(name.strip()) or office)


def notice_is_call(facts: Facts) -> bool:
    """The notice was spoken: a call, a voicemail, a video call, or face to face."""
    return facts.channel in CALLS


def writer_roles(facts: Facts) -> frozenset[str]:
    """The roles of whoever gave the notice, as stated and as the contacts know them."""
    if facts.written_by in NOBODY:
        return frozenset({str(facts.written_by)})
    stated = {facts.written_by} if facts.written_by not in (None, WrittenBy.UNKNOWN) else set()
    known = {c.role for c in facts.contacts if same_name(c.name, facts.sender)}
    return frozenset(str(role) for role in stated | known if role)


def notice_is_personal(facts: Facts) -> bool:
    """Written to this person, or spoken by the manager or a recruiter (ruling on DEC-5)."""
    if facts.written == Written.PERSONAL:
        return True
    spoken = notice_is_call(facts) and facts.written != Written.AUTOMATED
    return spoken and not writer_roles(facts).isdisjoint(DECIDERS)


def contacts_merged(facts: Facts) -> tuple[Human, ...]:
    """The contacts, one per person: roles and ways are joined, one opt-out covers all entries."""
    return _merged(facts.contacts)


@lru_cache(maxsize=64)
def _merged(contacts: tuple[Person, ...]) -> tuple[Human, ...]:
    merged: list[Human] = []
    by_name: dict[str, list[int]] = {}
    for contact in contacts:
        name = _folded(contact.name)
        alike = by_name.setdefault(name, []) if name else []
        place = next((i for i in alike if _is_same(merged[i], contact)), None)
        if place is None:
            alike.append(len(merged))
            merged.append(_human(contact))
        else:
            merged[place] = _joined(merged[place], contact)
    return tuple(merged)


def _is_same(human: Human, contact: Person) -> bool:
    """Of the same name already; two rows of the address book stay two people."""
    return None in (human.key, contact.key) or human.key == contact.key


def _human(contact: Person) -> Human:
    roles = frozenset({str(contact.role)} if contact.role else ())
    return Human(bare_name(contact.name), roles, contact.reach, contact.do_not_contact, contact.key)


def _joined(human: Human, contact: Person) -> Human:
    return replace(
        human,
        roles=human.roles | _human(contact).roles,
        reach=human.reach | contact.reach,
        do_not_contact=human.do_not_contact or contact.do_not_contact,
        key=contact.key if human.key is None else human.key,
    )


@lru_cache(maxsize=64)
def people(facts: Facts) -> tuple[Human, ...]:
    """Everybody on record, with the sender of a personal notice reachable where it came from."""
    known = contacts_merged(facts)
    if facts.written != Written.PERSONAL or facts.written_by in NOBODY:
        return known
    if is_impersonal(facts.sender):
        return known
    way = frozenset({_way_back(facts.channel)})
    place = _sender_place(facts, known)
    if place is not None:
        answered = replace(known[place], reach=known[place].reach | way)
        return (*known[:place], answered, *known[place + 1 :])
    if not facts.sender and any(human.do_not_contact for human in known):
        return known
    return (*known, Human(bare_name(facts.sender), writer_roles(facts), way))


def sender_of(facts: Facts, known: tuple[Human, ...]) -> Human | None:
    """The person who gave the notice, unless it was automatic or came from a team."""
    if facts.written == Written.AUTOMATED or facts.written_by in NOBODY:
        return None
    place = _sender_place(facts, known)
    if place is not None:
        return known[place]
    unnamed = not facts.sender and facts.written == Written.PERSONAL
    return next((human for human in known if unnamed and not human.name), None)


def _sender_place(facts: Facts, known: tuple[Human, ...]) -> int | None:
    """Where the sender stands: by name, else the only contact in the writer's role."""
    if facts.sender:
        return next((i for i, h in enumerate(known) if same_name(h.name, facts.sender)), None)
    alike = [i for i, human in enumerate(known) if human.roles & writer_roles(facts)]
    return alike[0] if len(alike) == 1 else None


def _way_back(channel: str | None) -> str:
    ways = {Channel.MESSAGE: "message", Channel.PORTAL: "portal", Channel.LETTER: "letter"}
    return next((way for known, way in ways.items() if known == channel), "email")
