"""Who wrote a mail: a name, an address, and the part the writer plays."""

from typing import Final

from followups.patterns import Folded
from followups.reading.details.domains import is_agency
from followups.reading.details.mailboxes import Mailbox, bears_name, mailbox_of
from followups.reading.details.names import (
    in_usual_case,
    is_person,
    is_team,
    plain,
    starts_with_first_name,
    without_honours,
)
from followups.reading.details.page import Page, without_place
from followups.reading.details.phrases import ROLES
from followups.reading.details.signature import Signer
from followups.reading.details.words import any_of, stands_in
from followups.reading.result import Evidence, Sender

_SAYS: Final = {
    "says_manager": "hiring_manager",
    "says_recruiter": "recruiter",
    "says_interviewer": "interviewer",
    "says_referrer": "referrer",
}
_AGENCY_NAMES = any_of(
    "(search|staffing|personnel|recruitment consult\\w+|executive search|headhunt\\w*"
    "|personalberatung|personalvermittlung|talent solutions|interim|randstad|adecco|hays"
    "|manpower|michael page|robert half|page personnel|robert walters|kelly services)",
)
_BEHIND = any_of("\\(?(via|through|über|par|vía|tramite|por|from|at|von|bei|de chez|@) .*")
_PEOPLES: Final = frozenset({Mailbox.PERSON, Mailbox.THREAD})
_MARKS: Final = "\"'“”„«»‘’ ,;|-–"


def find_sender(page: Page, signer: Signer) -> tuple[Sender, list[Evidence]]:
    """Name, address and role. The name is a person's or empty; the role is a `WrittenBy` value."""
    header = page.message.sender
    shown = display_person(header.name, header.address, signer.name)
    name, evidence = _name(page, shown, signer)
    role = _role(page, signer, name)
    return Sender(name=name, address=header.address, role=role), evidence


def display_person(name: str, address: str, signed: str) -> str:
    """The person a display name names: without "via Greenhouse", "(Acme)", "from Acme"; or "".

    At a no-reply address two unknown words are a company, unless they sign the mail or begin
    with a known first name.
    """
    person = without_honours(in_usual_case(_before_company(name)))
    if not person or "@" in person or not is_person(person):
        return _single(person, address, signed)
    if mailbox_of(address) in _PEOPLES or bears_name(address, person):
        return person
    signs = bool(signed) and plain(signed).split()[0] in plain(person).split()
    return person if signs or starts_with_first_name(person) else ""


def _single(person: str, address: str, signed: str) -> str:
    """One unknown word is a name where the address or the signature bears it, too."""
    if not person or " " in person or is_team(person) or not person[:1].isupper():
        return ""
    signs = bool(signed) and plain(person) in plain(signed).split()
    local = address.partition("@")[0]
    return person if signs or local.split(".")[0] == plain(person) else ""


def _before_company(name: str) -> str:
    shown = name[:120]
    behind = _BEHIND.search(Folded(shown).data)
    if behind and behind.start():
        shown = shown[: behind.start()]
    for mark in (" | ", " (", " - ", " – ", " — ", " / ", " · "):
        shown = shown.partition(mark)[0]
    last, comma, first = shown.partition(",")
    if comma and len(first.split()) == 1 and is_person(f"{first.strip()} {last.strip()}"):
        return f"{first.strip()} {last.strip(_MARKS)}"
    return last.strip(_MARKS)


def _name(page: Page, shown: str, signer: Signer) -> tuple[str, list[Evidence]]:
    signed = signer.name
    if signed and (not shown or _longer(signed, shown)):
        return signed, [page.evidence("sender", signed, signer.start, signer.end)]
    if shown:
        return shown, [without_place("sender", f"from: {page.message.sender.name}", shown)]
    return "", []


def _longer(signed: str, shown: str) -> bool:
    """A signature counts over the header where somebody else signs, or signs with more."""
    own, other = plain(signed).split(), plain(shown).split()
    return len(own) > 1 and (len(other) == 1 or not set(own) & set(other))


def _role(page: Page, signer: Signer, name: str) -> str:
    if not name:
        return "team" if _by_team(page, signer) else "unknown"
    titles = {hit.name for hit in ROLES(Folded(_titles(page, signer)))}
    if _of_agency(page, signer, titles):
        return "agency_recruiter"
    if "role_recruiter" in titles:
        return "recruiter"
    if "role_manager" in titles:
        return "hiring_manager"
    for saying, role in _SAYS.items():
        if page.said(saying):
            return role
    return "interviewer" if _specialist_who_met(page, titles) else "unknown"


def _titles(page: Page, signer: Signer) -> str:
    """The lines below the name, and what follows the name in the display name."""
    shown = page.message.sender.name
    behind = shown[len(_before_company(shown)) :]
    return f"{signer.title}\n{behind}"


def _of_agency(page: Page, signer: Signer, titles: set[str]) -> bool:
    agency = page.said("agency")
    if is_agency(page.message.sender.address) or stands_in(_AGENCY_NAMES, signer.title):
        return True
    return bool(agency) and "role_manager" not in titles


def _specialist_who_met(page: Page, titles: set[str]) -> bool:
    return "role_specialist" in titles and bool(page.said("interview"))


def _by_team(page: Page, signer: Signer) -> bool:
    header = page.message.sender
    if signer.is_team or (header.name and is_team(header.name)):
        return True
    return mailbox_of(header.address) in (Mailbox.DEAF, Mailbox.ROLE)
