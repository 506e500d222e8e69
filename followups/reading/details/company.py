"""Which employer a mail is from: every hint is weighed, and nothing is better than wrong."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import re2

from followups.patterns import Folded, Hit
from followups.reading.details.company_names import cleaned, key
from followups.reading.details.company_phrases import IN_DISPLAY_NAME, IN_SUBJECT, IN_TEXT
from followups.reading.details.domains import employer_label, is_shared, tenant
from followups.reading.details.names import is_person, is_team, plain, starts_with_first_name
from followups.reading.details.page import Page, without_place
from followups.reading.result import Evidence, Sender

_FOLLOWED_BY_TITLE: Final = re2.compile(
    rb"(?i)^[ ,]*(role|position|opening|job|vacancy|internship|intern|opportunity|program|posting"
    rb"|stelle|poste|puesto|posizione)\b"
)
_WEIGHTS: Final = {"text": 3.0, "weak": 0.5, "team": 2.5, "subject": 3.0, "display": 3.0}
_DOMAIN_WEIGHT: Final = 0.6
_TENANT_WEIGHT: Final = 1.5
_BARE_DISPLAY_WEIGHT: Final = 3.0
_SURE: Final = 3.0
_SEARCHED: Final = 5000
_SIGNED: Final = 1000


@dataclass(frozen=True, slots=True)
class Candidate:
    name: str
    weight: float
    evidence: Evidence
    key: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", key(self.name))


def company_of(page: Page, sender: Sender) -> tuple[str, list[Evidence]]:
    """The employer's name as the mail writes it, cleaned, or "".

    Where an agency writes, its own domain and display name are no hints.
    """
    candidates = [*_in_text(page), *_in_subject(page)]
    if sender.role != "agency_recruiter":
        candidates += [*_in_display_name(page, sender), *_in_address(page)]
    if not candidates:
        return "", []
    best = max(candidates, key=lambda one: (_support(one, candidates), one.weight))
    name = _fullest(best, candidates)
    evidence = [one.evidence for one in candidates if one.key == best.key]
    placed = [piece for piece in evidence if piece.start >= 0]
    return name, (placed or evidence)[:2]


def _fullest(best: Candidate, candidates: list[Candidate]) -> str:
    """The firm's longest name that a sure hint gives: with its legal form, if any has it."""
    wanted = best.key
    names = [
        one.name
        for one in candidates
        if one.weight >= _SURE and f"{one.key} ".startswith(f"{wanted} ")
    ]
    return max([best.name, *names], key=len)


def _support(one: Candidate, candidates: list[Candidate]) -> float:
    """The weight of every hint that names the same firm, each way of hinting counted once."""
    by_way: dict[str, float] = {}
    for other in candidates:
        if _same(one.key, other.key):
            way = f"{other.evidence.signal}{other.evidence.start >= 0}{other.weight}"
            by_way[way] = max(by_way.get(way, 0.0), other.weight)
    return sum(by_way.values())


def _same(one: str, other: str) -> bool:
    joined, rejoined = one.replace(" ", ""), other.replace(" ", "")
    return one == other or joined == rejoined or f"{one} ".startswith(f"{other} ")


def _in_text(page: Page) -> Iterator[Candidate]:
    for hit in IN_TEXT(page.folded):
        name = _captured(page.folded, hit)
        if name:
            start, end = hit.groups["company"]
            evidence = page.evidence("company", name, start, end)
            yield Candidate(name, _WEIGHTS[hit.name], evidence)


def _in_subject(page: Page) -> Iterator[Candidate]:
    for hit in IN_SUBJECT(page.subject):
        name = _captured(page.subject, hit)
        if name:
            evidence = without_place("company", page.message.subject, name)
            yield Candidate(name, _WEIGHTS[hit.name], evidence)


def _captured(folded: Folded, hit: Hit) -> str:
    start, end = hit.groups["company"]
    if _FOLLOWED_BY_TITLE.match(folded.data[end : end + 30]):
        return ""
    return cleaned(folded.text[start:end])


def _in_display_name(page: Page, sender: Sender) -> Iterator[Candidate]:
    shown = page.message.sender.name[:120]
    evidence_text = f"from: {shown}"
    found = False
    for hit in IN_DISPLAY_NAME(Folded(shown)):
        name = cleaned(shown[slice(*hit.groups["company"])])
        if name and not (is_person(name) and name == sender.name):
            found = True
            evidence = without_place("company", evidence_text, name)
            yield Candidate(name, _WEIGHTS[hit.name], evidence)
    if not found and _is_firms(shown, sender):
        name = cleaned(shown)
        if name:
            yield Candidate(
                name, _BARE_DISPLAY_WEIGHT, without_place("company", evidence_text, name)
            )


def _is_firms(shown: str, sender: Sender) -> bool:
    """A bare display name is the firm's where it is neither the person's nor a team's."""
    if not shown or "@" in shown or is_team(shown):
        return False
    own = set(plain(sender.name).split())
    return not own & set(plain(shown).split()) and not (
        starts_with_first_name(shown) and is_person(shown)
    )


def _in_address(page: Page) -> Iterator[Candidate]:
    for address in _addresses(page):
        slug, weight = tenant(address), _TENANT_WEIGHT
        if not slug and not is_shared(address):
            slug, weight = employer_label(address), _DOMAIN_WEIGHT
        name = cleaned(_as_written(page, slug)) if slug else ""
        if name:
            yield Candidate(name, weight, without_place("company", address, name))


def _addresses(page: Page) -> list[str]:
    reply_to = page.message.reply_to
    both = [page.message.sender.address, reply_to.address if reply_to else ""]
    return [address for address in both if address]


def _as_written(page: Page, slug: str) -> str:
    """The slug in the capitals the mail uses, or with the spaces it has; else capitalised."""
    wanted = slug.replace("-", " ")
    header = page.message.sender.name
    for text in (header, page.message.subject, page.message.text[-_SIGNED:]):
        written = _words_of(text, slug.replace("-", ""))
        if written:
            return written
    for text in (header, page.message.subject, page.message.text[:_SEARCHED]):
        written = _written_in(text, wanted)
        if written:
            return written
    return wanted.title() if len(wanted) > 3 else wanted.upper()


def _words_of(text: str, joined: str) -> str:
    """Two to four words in a row that the slug runs together: `lumenhall` as Lumen Hall."""
    words = [word.strip(".,;:!?()|") for word in text.split()]
    parts = [plain(word) for word in words]
    for start, first in enumerate(parts):
        if not first or not joined.startswith(first) or first == joined:
            continue
        for count in (2, 3, 4):
            if "".join(parts[start : start + count]) == joined:
                return " ".join(words[start : start + count])
    return ""


def _written_in(text: str, wanted: str) -> str:
    """The first place where the text has the words by themselves and with a capital."""
    folded = plain(text)
    place = folded.find(wanted)
    while place >= 0:
        end = place + len(wanted)
        around = folded[max(place - 1, 0) : place] + folded[end : end + 1]
        apart = not any(mark.isalnum() or mark in "@-/" for mark in around)
        if apart and text[place:end] != wanted:
            return text[place:end]
        place = folded.find(wanted, place + 1)
    return ""
