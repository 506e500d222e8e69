"""The title of the job a mail is about, without its number and its gender tags."""

from typing import Final

import re2

from followups.patterns import Folded, Hit
from followups.reading.details.names import plain
from followups.reading.details.page import Page, without_place
from followups.reading.details.title_phrases import IN_SUBJECT, IN_TEXT, LIKELY_IN_TEXT
from followups.reading.details.title_words import has_role_word, has_title_word
from followups.reading.details.words import listed
from followups.reading.result import Evidence

_LONGEST: Final = 90
_GENDER: Final = re2.compile(
    r"(?i)[ ]*[(\[]?\b(?:[mwfdxh] ?[/|] ?[mwfdxh](?: ?[/|] ?[mwfdxh*])?|all genders?|gn)\b[)\]]?"
    r"|[ ]*\((?:[mwfdxh*](?:[/|,][mwfdxh*]){1,3}|gn|all genders?|a)\)"
)
_NUMBER: Final = re2.compile(
    r"(?i)[ ,(\[|:–-]*(?:#|\b(?:job|req(?:uisition)?|ref(?:erence|erenz)?|kennziffer"
    r"|r[ée]f(?:[ée]rence)?"
    r"|stellen?|position|posting)?[ .-]?(?:id|nr|no|number|code)?[.:#"
    r" ]*)?\b[a-z]{0,4}[-_]?[0-9]{4,}"
    r"[a-z0-9_-]*\b[)\]]?"
)
_YEAR: Final = re2.compile(r"^[^0-9]*(?:19|20)[0-9]{2}[^0-9]*$")
_PLACE: Final = re2.compile(
    r"(?i)[ ,]+(?:at|with|bei(?: der)?|chez|presso|im team|in our|in unserem|within|au sein|here"
    r"|on our"
    r"|for our|for the|to our|in the|through|has|have|is|was|and (?:your|for|the|we|our)|und"
    r" (?:ihr|ihre|dein|deine|das|wir|für|die)|nous"
    r"|dans|pour|en (?:nuestr|el|la)|che|che|who|that|which|we|you|your|abbiamo|ha|hanno|hemos"
    r"|han|se ha|hat|haben|ist|sind|wurde|wurden|a été"
    r"|n['’]a|n['’]est|est|sont|sera|è|sono|la informiamo|le|ti|te|vi|mit|lei|nicht|del|dello) .*$"
)
_EMPLOYER: Final = re2.compile(
    r"[ ,]+(?:en|in|im|à|a|de|di|con|of|für|for|from) (?:\p{Lu}[\w&.]*[ ]?){1,4}$"
)
_LEAD: Final = re2.compile(
    r"(?i)^(?:[0-9]+/[0-9]+[ ]+|(?:the|our|an?|this|open|current|available|new|advertised|above"
    r"|aforementioned"
    r"|following"
    r"|position|role|job|post|poste|puesto|posizione|stelle|als|as|of|de|d['’]|di|der|die|das|un"
    r"|une"
    r"|el|la|le|l['’]|il|lo|del|dell['’]|eine?[nrs]?|unsere[rn]?|for|to|offre|job title|vacancy"
    r"|:|re|fwd?|aw|wg|tr|rv|your|ihre|deine|votre|ta|tu|su|la tua|la sua|thank you for|thanks"
    r" for"
    r"|applying|applying for|application|applications|application for|interview|bewerbung"
    r"|candidature"
    r"|candidatura|selezione|proceso|résultat|update|job|new|bolsa de trabajo|resolución|status"
    r"|esito)[ ]+"
    r"|[\"'“”„«»‘’ :–-]+|d['’]|l['’]|dell['’])+"
)
_NEXT_WORD: Final = re2.compile(rb" ([A-Za-z]+)")
_NOT_OF_IT: Final = frozenset(
    b"""
    a after an and are as at because been but by during for from had has have here if in is my
    not of on or our position post role since so that the their there this to was we were
    when which while who will with within you your vacancy opening job application
    """.split()
)
_PIECES: Final = re2.compile(r" [-–—|/] |: | \| ")
_TAIL: Final = re2.compile(
    r"(?i)[ ,]+(?:position|role|opening|job|post|vacancy|opportunity|application|interview"
    r"|update|stelle|poste"
    r"|offre)$"
)
_MARKS: Final = " \t\r\n\"'“”„«»‘’,;:|–—-*_!?<>."
_NEVER: Final = listed(
    """
    equal same next right other open new above this that first current future similar
    different suitable following particular given full-time part-time any another
    available said new important key great
    """
)


def title_of(page: Page, company: str) -> tuple[str, list[Evidence]]:
    """The job's title as the mail writes it, from the text, else from the subject; or ""."""
    for matcher in (IN_TEXT, LIKELY_IN_TEXT):
        for hit in _in_order(matcher(page.folded)):
            title = _cleaned(page.folded, hit, company)
            if title:
                start, end = hit.groups["title"]
                end = _with_role_words(page.folded, end)
                return title, [page.evidence("title", title, start, end)]
    for hit in _in_order(IN_SUBJECT(page.subject)):
        title = _cleaned(page.subject, hit, company)
        if title and has_title_word(title):
            return title, [without_place("title", page.message.subject, title)]
    title = _in_pieces(page.message.subject, company)
    return title, [without_place("title", page.message.subject, title)] if title else []


def _in_pieces(subject: str, company: str) -> str:
    """The piece of the subject, between its dashes and bars, that is a title by its words."""
    for piece in _PIECES.split(subject[:300]):
        title = _trimmed(piece, company, sure=False)
        if title and has_title_word(title) and len(title.split()) <= 8:
            return title
    return ""


def _in_order(hits: list[Hit]) -> list[Hit]:
    """Sure ways of naming a title before likely ones, then as they stand."""
    order = ("quoted", "sure", "likely")
    return sorted(hits, key=lambda hit: (order.index(hit.name), hit.start))


def _cleaned(folded: Folded, hit: Hit, company: str) -> str:
    start, end = hit.groups["title"]
    end = _with_role_words(folded, end)
    title = _trimmed(folded.text[start:end], company, sure=hit.name == "quoted")
    return title if _plausible(title, hit.name, company) else ""


def _with_role_words(folded: Folded, end: int) -> int:
    """The end after up to three more words that lead to the role: `Senior` + `data engineer`."""
    reached = end
    for _ in range(3):
        following = _NEXT_WORD.match(folded.data[end : end + 40])
        if following is None or following.group(1).lower() in _NOT_OF_IT:
            return reached
        end += following.end()
        if has_role_word(following.group(1).decode("ascii")):
            reached = end
    return reached


def _trimmed(text: str, company: str, *, sure: bool) -> str:
    """Without tags, number, employer, and the words that lead to a title or follow it."""
    title = without_tags(" ".join(text.split()))
    title = _without_company(title, company)
    title = _LEAD.sub("", title).strip(_MARKS)
    title = _PLACE.sub("", title)
    if not sure:
        title = _without_place(title)
    title = _TAIL.sub("", title)
    return _balanced(title.strip(_MARKS)).strip(_MARKS)


def without_tags(title: str) -> str:
    """Without (m/w/d) and its kin, and without the requisition's number."""
    title = _GENDER.sub("", title)
    for match in _NUMBER.finditer(title):
        if not _YEAR.match(match.group()):
            title = title.replace(match.group(), " ", 1)
    return " ".join(title.split())


def _without_company(title: str, company: str) -> str:
    """`Data Analyst at Acme` and `Acme Data Analyst` without Acme."""
    if not company:
        return title
    place = plain(title).find(plain(company))
    if place < 0:
        return title
    if place == 0:
        rest = title[len(company) :]
        return (
            rest.removeprefix("'s").removeprefix("’s").strip(_MARKS)
            if rest[:1] in " '’-:|"
            else title
        )
    before = title[:place].rstrip(" ,-–|(@")
    joint = before.rpartition(" ")
    return joint[0] if joint[2].islower() and len(joint[2]) <= 6 else before


def _without_place(title: str) -> str:
    cut = _EMPLOYER.sub("", title)
    return cut if cut != title and has_title_word(cut) and " " in cut else title


def _balanced(title: str) -> str:
    if title.count("(") > title.count(")"):
        return title[: title.rfind("(")]
    if title.count(")") > title.count("("):
        return title[: title.find(")")]
    return title


def _plausible(title: str, way: str, company: str) -> bool:
    words = plain(title).split()
    if not words or len(title) > _LONGEST or len(words) > 12 or not any(w.isalpha() for w in words):
        return False
    if words[0] in _NEVER or plain(title) == plain(company) or len(title) < 2:
        return False
    return has_title_word(title) or way == "quoted" or (way == "sure" and title[:1].isupper())
