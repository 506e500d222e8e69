"""F16: placeholders, somebody else greeted, another application; F17: nothing named."""

from collections.abc import Iterator
from typing import Final

import re2

from followups.drafting.lint.draft import CHECK_IN, LINKEDIN_NOTE, THANK_YOU
from followups.drafting.lint.findings import Finding, Part
from followups.drafting.lint.greeting import greeted_names
from followups.drafting.lint.names import NOBODY, TITLES, any_same, plain, words_of
from followups.drafting.lint.page import Page
from followups.drafting.lint.rules.reporting import about, whole
from followups.patterns import Folded, on_folded

_SLOT: Final = on_folded(
    rb"\{\{?[^{}\n\":]{0,40}[a-z0-9_][^{}\n\":]{0,60}\}\}?"
    rb"|\{%[^}\n]{0,60}%\}|\$\{[^}\n]{0,60}\}|<<[^<>\n]{1,60}>>"
    rb"|%\([a-z_]{1,40}\)[sd]|%[sd]\b"
    rb"|%[A-Z][A-Z_]{2,30}%|\[ ?[a-z][\w'-]{0,30} ?\]"
    rb"|\[ ?(?:insert|say|add|put|mention|describe|thank|write|check|fill|explain|tell|ask|note"
    rb"|change|replace|delete|remove|your|something|todo|tbc|maybe|don't|do not)\b[^\]\n]{0,200}\]"
    rb"|\[(?:[\w'-]+ ){0,4}(?:names?|company|firm|title|role|position|job|date|day|your|my|insert"
    rb"|add|recipient|contact|person|details?|first|last|surname|city|project|team|department"
    rb"|month|reason|here|something|interviewer|manager|address|phone|mission|product)"
    rb"(?: [\w'-]+){0,3} ?\]"
    rb"|\[ ?(?:\.{1,3}|_+|x+) ?\]|\bX{3,}\b|_{4,}"
    rb"|<[a-z][a-z]*(?:[ _-][a-z' _-]{0,40})?>|\b(?:lorem ipsum|todo|tbd|fixme|tktk)\b"
    rb"|\binsert (?:name|company|title|role|detail|date|here)\b|\byour name here\b|(?:^|\s)\?\?\?+"
)
_NO_SLOT: Final = on_folded(
    rb"\[(?:sic|edited|redacted|pdf|image|video|laughs?|emphasis \w+|cid|logo)[^\]]*\]"
    rb"|</?(?:b|i|u|p|a|br|em|li|ul|ol|hr|td|tr|th|h\d|div|span|body|html|head|font|table|tbody"
    rb"|strong|small|style|blockquote|pre|code|img|sup|sub|wbr)(?:[ /][^>]*)?>"
)
_CITED: Final = on_folded(
    rb"(?:[\"'(]|\b(?:the|your|of|with|no|a|about|not|any|in|more|without|like|use|love|hate))[ ]*$"
)
"""What stands before a placeholder that is spoken of, not left behind."""
_CASED: Final = on_folded(rb"^(?:x+|todo|tbd|fixme|tktk)$", case_sensitive=True)
_DETAIL_ONLY: Final = frozenset({THANK_YOU, LINKEDIN_NOTE, CHECK_IN})
_ELSEWHERE: Final = on_folded(
    rb"\b(?:since|now|currently|meanwhile|joined|started|been working|i work|i am at|i'm at"
    rb"|my new)\b"
)
LETTERS_TELLING: Final = 4


def placeholders(page: Page) -> Iterator[Finding | None]:
    """F16: a slot nobody filled, in the text that is sent or in the subject."""
    spans = list(page.own_text())
    for start, end in spans:
        yield from _slots(page, page.layout.folded.data, start, end, part="body")
    subject = Folded(page.draft.subject).data
    yield from _slots(page, subject, 0, len(subject), part="subject")


def _slots(
    page: Page, data: bytes, start: int, end: int, *, part: Part
) -> Iterator[Finding | None]:
    for count, match in enumerate(_SLOT.finditer(data[start:end])):
        if count >= 10:
            return
        if _is_left(data, start + match.start(), match.group()):
            left = len(match.group()) - len(match.group().lstrip())
            yield about(
                page, "F16.slot", start + match.start() + left, start + match.end(), part=part
            )


def _is_left(data: bytes, place: int, written: bytes) -> bool:
    """A slot nobody filled, rather than a mark of another kind or words about fillers."""
    if _NO_SLOT.match(written) or _CASED.match(written):
        return False
    spoken_of = written.lower().startswith(b"lorem")
    return not (spoken_of and _CITED.search(data[max(0, place - 12) : place]))


def greeted(page: Page) -> list[str]:
    """The plain words of the names the greeting greets; titles and "hiring team" are none."""
    start, end = page.layout.greeting
    words = [plain(word) for word in greeted_names(page.draft.body[start:end][:200])]
    return [word for word in words if len(word) > 1 and word not in TITLES and word not in NOBODY]


def greeting(page: Page) -> Iterator[Finding | None]:
    """F16: the greeting names somebody who is not the recipient."""
    facts = page.draft.on_record
    names = greeted(page)
    contact, company = words_of(facts.contact), words_of(facts.company)
    strangers = [word for word in names if word not in company and not any_same(word, contact)]
    if not strangers or not _is_wrong(page, names, strangers, contact):
        return
    better = f"Dear {facts.contact}," if facts.contact else "Hello,"
    yield about(page, "F16.name", *page.layout.greeting, instead=better)


def _is_wrong(page: Page, names: list[str], strangers: list[str], contact: frozenset[str]) -> bool:
    """Nobody greeted is the contact, or a fuller name is somebody else's."""
    others = [words_of(name) for name in page.draft.on_record.other_names]
    known = any(word in other for word in strangers for other in others)
    if not contact:
        return known
    start, end = page.layout.greeting
    written = page.draft.body[start:end].lower().strip(" ,:;!.-–—")
    several = any(mark in written for mark in (" and ", " & ", "/", ", "))
    if len(strangers) < len(names):
        return known and not several
    return not all("\x1a" in word or not word.isascii() for word in strangers) or known


def elsewhere(page: Page) -> Iterator[Finding | None]:
    """F16: another company or role on record stands where this one should."""
    facts = page.draft.on_record
    for name in facts.other_names[:40]:
        if len(name.strip()) < 3 or not words_of(name) or _is_theirs(page, name):
            continue
        written = Folded(name.strip()).data
        if _is_place(written) and _stands(page.draft.subject, written):
            yield about(page, "F16.other", 0, len(page.draft.subject), part="subject")
        yield from _in_body(page, written)


def _is_theirs(page: Page, name: str) -> bool:
    facts = page.draft.on_record
    own = words_of(facts.company) | words_of(facts.contact) | words_of(facts.my_name)
    return bool(words_of(name) & own) or plain(name) in plain(facts.title)


def _stands(subject: str, written: bytes) -> bool:
    data = Folded(subject[:300]).data
    place = data.find(written)
    rest = data.replace(written, b"")
    return place >= 0 and any(mark in rest for mark in (b"-", b"|", b":"))


def _in_body(page: Page, written: bytes) -> Iterator[Finding | None]:
    place_word = on_folded(
        rb"\b(?:at|for|join|joining|with the team (?:at|of)) (?:the )?" + _quoted(written) + rb"\b"
        rb"|\bthe " + _quoted(written) + rb" (?:position|role|post|job|vacancy|opening|team)\b",
        case_sensitive=True,
    )
    data = page.layout.folded.data
    if written not in data or not _is_place(written):
        return
    for start, end in page.layout.sentences:
        part = data[start:end]
        match = _wanted_most(written).search(part)
        if not match and not _ELSEWHERE.search(part):
            match = place_word.search(part)
        if match:
            yield about(page, "F16.other", start + match.start(), start + match.end())
            return


def _wanted_most(written: bytes) -> "re2._Regexp":
    """The company's name where only the reader's own belongs: one's first choice, one's dream."""
    return on_folded(
        rb"\b" + _quoted(written) + rb" (?:has|have|is|was|would be|remains)"
        rb"(?: \w+){0,3}? my(?: \w+)? (?:choice|dream|favou?rite|number)\b"
        rb"|\b(?:my interview with|to apply (?:to|with)|hear from|a career with|future with"
        rb"|decision of|the team of) (?:the )?" + _quoted(written) + rb"\b"
    )


def _quoted(written: bytes) -> bytes:
    return b"".join(b"\\x%02x" % byte for byte in written)


_PLACE: Final = on_folded(
    rb"\b(?:gmbh|ag|ltd|llc|llp|inc|plc|group|labs?|media|energy|systems?|bank|school"
    rb"|clinic|hospital"
    rb"|museum|studios?|press|books|foods?|works|partners|consulting|software|logistics|university"
    rb"|institute|agency|council|trust|foundation|engineer|analyst|manager|developer|designer"
    rb"|assistant|officer|lead|director|consultant|specialist|coordinator|technician|clerk|editor"
    rb"|teacher|nurse|planner|buyer|writer|administrator|associate|operator|supervisor|optics"
    rb"|insurance|freight|transit|solutions|technologies|company|co|and sons|hotels?|textiles"
    rb"|airways|rail|water|power|solar|foundry|mills?|brewery|bakery|theatre|radio|tv|maps|tools"
    rb"|fisher(?:y|ies)|seafood|shipping|cruises|farms?|nurser(?:y|ies)|events|pottery|security"
    rb"|steel|mining|motors?|marine|aviation|pharma|catering|printing|publishing|builders"
    rb"|construction|shipyards?|vineyards?|winery|dairy|stores?|markets?|retail|fashion|design"
    rb"|digital|data|analytics|robotics|biotech|college|academy|association|society|alliance"
    rb"|haulage|transport|energy|services|industries|international|holdings|ventures|networks"
    rb"|apps?|legal|realty|care|pumps|boats|tours|bikes|ceramics|glass|print|search|advisory)\b|&"
)


def _is_place(written: bytes) -> bool:
    """A company or a role rather than a person, as far as a name tells."""
    return bool(_PLACE.search(written)) or b" " not in written


def missing_name(page: Page) -> Iterator[Finding | None]:
    """F17: the recipient is known but nowhere named."""
    contact = words_of(page.draft.on_record.contact)
    if not contact or not page.draft.body.strip():
        return
    if any(any_same(word, contact) for word in greeted(page)):
        return
    if not _has_any(page, contact):
        better = f"Dear {page.draft.on_record.contact},"
        yield about(page, "F17.name", *page.layout.greeting, instead=better)


def _has_any(page: Page, wanted: frozenset[str]) -> bool:
    words = {
        plain(word)
        for start, end in page.own_text()
        for word in page.draft.body[start:end].replace("-", " ").split()
    }
    return bool(wanted & words)


def missing_detail(page: Page) -> Iterator[Finding | None]:
    """F17: notes are on record, and nothing of them is in the message."""
    details = [detail for detail in page.draft.on_record.detail_words if detail.strip()]
    if not details or page.draft.kind not in _DETAIL_ONLY:
        return
    text = " ".join(page.draft.body[start:end] for start, end in page.layout.paragraphs)
    words = {plain(word) for word in text.replace("-", " ").replace("/", " ").split()}
    if any(detail in text or _told(detail, words) for detail in details):
        return
    finding = whole(page, "F17.detail")
    if finding:
        yield about(
            page, "F17.detail", 0, 0, instead=finding.rewrite.replace("{detail}", details[0])
        )


def _told(detail: str, words: set[str]) -> bool:
    """True when a telling word of the detail is there, whatever its ending."""
    pieces = [plain(piece) for piece in detail.replace("-", " ").split()]
    telling = [piece for piece in pieces if len(piece) >= LETTERS_TELLING] or pieces
    return any(
        word == piece or (len(piece) > 4 and word[: len(piece) - 1] == piece[:-1])
        for piece in telling
        for word in words
    )
