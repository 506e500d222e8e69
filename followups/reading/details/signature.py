"""Who signs a mail, found in its last lines, in five languages."""

from collections.abc import Iterator
from dataclasses import dataclass

from followups.patterns import find
from followups.reading.details.domains import employer_label, tenant
from followups.reading.details.mailboxes import Mailbox, mailbox_of
from followups.reading.details.names import (
    in_usual_case,
    is_person,
    is_team,
    plain,
    starts_with_first_name,
    without_honours,
)
from followups.reading.details.page import Page
from followups.reading.details.phrases import ROLES
from followups.reading.details.words import listed
from followups.reading.message import Address

_CLOSINGS = find(
    {
        "closing": (
            ("\\n[ \\t>*]*(best|all the best|(kind|kindest|best|warm|warmest|many|with)(?: )?(and)?"
            "(?: )?(best|kind|warm)?(?: )?(regards|wishes|thanks)|regards|warmly|sincerely|yours"
            " (sincerely"
            "|truly|faithfully)|sincerely yours|cheers|thanks|thank you|thanks (so much|again|a"
            " lot)"
            "|many thanks|respectfully|cordially|talk soon|take care|best of luck|good luck|thanks"
            " (&|and) regards|with (kind|best|warm) regards|wishing you (well|all the best)"
            "|yours|greetings)[ \\t]*[,.!-]*[ \\t\\r]*[\\n\\x1e]+"),
            ("\\n[ \\t>*]*(mit )?((sehr |ganz )?(freundliche[nm]?|beste[nm]?|herzliche[nm]?"
            "|liebe[nm]?|viele[n]?|schöne[nm]?|sonnige[nm]?|freundl\\.) )+(grüße?n?|gruess?en?"
            "|gruß)"
            "( aus \\w+)?[ \\t]*[,.!-]*[ \\t\\r]*[\\n\\x1e]+"),
            ("\\n[ \\t>*]*(vg|lg|mfg|bg|grüße|gruß|hochachtungsvoll|alles gute|bis bald|danke"
            "|vielen dank|dein|deine|ihr|ihre|euer|eure)[ \\t]*[,.!-]*[ \\t\\r]*[\\n\\x1e]+"),
            ("\\n[ \\t>*]*((bien |très )?cordialement|bien à (vous|toi)|(bien )?sincèrement"
            "|sincères salutations|(meilleures )?salutations( distinguées)?|belle journée|à bientôt"
            "|bonne journée|merci|respectueusement|amicalement|cdlt|[^\\n\\x1e]{0,120}(salutations"
            "(?: distinguées| les meilleures)?|considération distinguée|sentiments distingués))"
            "[ \\t]*[,.!-]*[ \\t\\r]*[\\n\\x1e]+"),
            ("\\n[ \\t>*]*((un |muchos )?(cordial |afectuoso |atento )?saludos?( cordial\\w*"
            "|de antemano)?|atentamente|muy atentamente|un (fuerte )?abrazo|gracias|muchas gracias"
            "|cordialmente|quedo atent[oa]|suerte)[ \\t]*[,.!-]*[ \\t\\r]*[\\n\\x1e]+"),
            ("\\n[ \\t>*]*((i )?(più )?(cordiali|migliori|distinti|cari|i miei migliori) saluti|(un"
            " )?(caro |cordiale )?salut[oi]|in fede|a presto|grazie|cordialmente|buona giornata"
            "|buon"
            " lavoro|un abbraccio)[ \\t]*[,.!-]*[ \\t\\r]*[\\n\\x1e]+"),
        )
    }
)  # fmt: skip
_TEAM_LINES = find(
    {
        "team": (
            ("\\n[ \\t]*(?P<line>[-~]?[ ]?(the|your|our|dein|ihr|das|euer|l'|la|el|il|tu|su)?["
            " ]?([A-Za-z0-9&'.-]+[ ])"
            "{0,5}(team|equipe|equipo|recruiting|recruitment|talent acquisition|human resources"
            "|hr|careers"
            "|human ressources|recrutement|ressources humaines|personalabteilung|bewerbermanagement"
            "|selección|selezione|risorse umane))[ \\t.!]*[\\r]?[\\n\\x1e]+"),
        )
    }
)  # fmt: skip
_LEGAL_FORMS = listed(
    "inc llc ltd limited gmbh ag se kg plc corp co sa sas sarl sl spa srl s.p.a s.r.l lp"
)
_AFTER = 8
_TAIL_AT_MOST = 600
_APART = (" | ", ", ", " - ", " – ", " — ", " (", " / ", " · ", " • ", "\t")
_BETWEEN = (
    " from ", " and the ", " & the ", " at ", " on behalf of ", " for the ", " vom ", " von ",
    " und das ", " aus dem ", " für das ", " de l'", " de l’", " et l'", " et l’", " et toute ",
    " del ", " y el ", " y todo ", " dal ", " dell'", " e il ", " e tutto ", " via ", " @ ",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: a person's name, or a team; `lines` are the signature's, the name's first."""

    name: str = ""
    is_team: bool = False
    start: int = -1
    end: int = -1
    lines: tuple[Line, ...] = ()

    @property
    def title(self) -> str:
        """What stands beside and below the name, where the signer's function is."""
        if not self.name:
            return ""
        beside = self.lines[0].text[self.end - self.start :]
        return "\n".join([beside, *(line.text for line in self.lines[1:4])])


def find_signer(page: Page, header: Address) -> Signer:
    """The person who signs, else the team that does, else nobody; `header` helps to tell names."""
    known = plain(header.name) if _of_person(header) else ""
    firms = _firms_words(header)
    for start in _signature_starts(page):
        lines = tuple(_lines(page, start))[:_AFTER]
        for index, line in enumerate(lines[:3]):
            signer = _signer_in(line, lines[index:], known, firms)
            if signer:
                return signer
    return _unannounced(page, known, firms)


def _signature_starts(page: Page) -> list[int]:
    """Where signatures may begin: after closing formulas, the last one first."""
    return [hit.end - 1 for hit in reversed(_CLOSINGS(page.folded))][:3]


def _unannounced(page: Page, known: str, firms: frozenset[str]) -> Signer:
    """A name in the very last lines, without a formula before it."""
    lines = _last_lines(page)
    for index, line in enumerate(lines):
        signer = _signer_in(line, tuple(lines[index:]), known, firms)
        if signer and (signer.is_team or _sure(signer.name, known) or _has_function(signer)):
            return signer
    return _team_line(page)


def _team_line(page: Page) -> Signer:
    """A line of its own that names a team, above whatever a system put below it."""
    found = _TEAM_LINES(page.folded)
    if not found:
        return Signer()
    start, end = found[-1].groups["line"]
    return Signer("", True, start, end)


def _last_lines(page: Page) -> list[Line]:
    begin = max(0, len(page.data.rstrip(b" \n\x1e")) - _TAIL_AT_MOST)
    lines = list(_lines(page, begin))
    return [line for line in lines[-3:] if len(line.text) <= 60]


def _has_function(signer: Signer) -> bool:
    """Whether the line below the name says what the person does."""
    below = "\n".join(line.text for line in signer.lines[1:2])
    return bool(below) and bool(ROLES(below))


def _sure(name: str, known: str) -> bool:
    return starts_with_first_name(name) or (bool(known) and plain(name).split()[0] in known.split())


def _lines(page: Page, start: int) -> Iterator[Line]:
    """The lines with words from `start` on, trimmed, at most 40."""
    text, place = page.message.text, start
    for raw in page.data[start : start + 3000].splitlines(keepends=True)[:40]:
        for piece in raw.replace(b"\x1e", b"\n").splitlines(keepends=True):
            trimmed = piece.strip(b" \t\r\n\x1f-*_>|+=\xa0")
            if trimmed:
                begin = place + piece.index(trimmed)
                yield Line(text[begin : begin + len(trimmed)].strip(), begin)
            place += len(piece)


def _signer_in(
    line: Line, lines: tuple[Line, ...], known: str, firms: frozenset[str]
) -> Signer | None:
    """The person or team that this line names, if it names one."""
    if len(line.text) > 90 or "@" in line.text.split(" ")[0] or "://" in line.text:
        return None
    head = _head(line.text)
    if _is_firm(head, firms) or _has_legal_form(line.text, head):
        return Signer("", True, line.start, line.start + len(line.text), lines)
    if _is_name(head, known):
        name = without_honours(in_usual_case(head))
        return Signer(name, False, line.start, line.start + len(head), lines)
    if len(line.text) <= 70 and line.text[-1:] not in ".!?:" and is_team(line.text):
        return Signer("", True, line.start, line.start + len(line.text), lines)
    return None


def _of_person(header: Address) -> bool:
    return mailbox_of(header.address) is Mailbox.PERSON or starts_with_first_name(header.name)


def _firms_words(header: Address) -> frozenset[str]:
    """The words that name the firm in the header: of no-reply's display name, and of the slug."""
    shown = "" if _of_person(header) else header.name
    slug = tenant(header.address) or employer_label(header.address)
    return frozenset(plain(f"{shown} {slug.replace('-', ' ')}").split())


def _is_firm(head: str, firms: frozenset[str]) -> bool:
    words = plain(head).split()
    return bool(words) and words[0] in firms and not starts_with_first_name(head)


def _has_legal_form(text: str, head: str) -> bool:
    rest = plain(text[len(head) :]).strip(" ,.()")
    return rest in _LEGAL_FORMS and not starts_with_first_name(head)


def _head(text: str) -> str:
    """What stands before a title, a company or a team on the same line."""
    ends = [place for mark in (*_APART, *_BETWEEN) if (place := text.find(mark)) > 0]
    return text[: min(ends, default=len(text))].strip(" ,.;-–—*_\"'")


def _is_name(head: str, known: str) -> bool:
    if not head or not is_person(in_usual_case(head)):
        return bool(known) and plain(head) in known.split() and not is_team(head)
    return True
