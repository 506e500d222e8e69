"""The number an employer's system gave the vacancy."""

from followups.patterns import Folded, Hit, find
from followups.reading.details.page import Page, without_place
from followups.reading.details.words import any_of
from followups.reading.result import Evidence

_NUMBER = "(?P<number>[A-Za-z]{0,4}[-_]?(?:[0-9]{3,}|[0-9]{2,4}[-/][0-9]{2,})[A-Za-z0-9_/-]*)"
_SHAPES = find(
    {
        "labelled": (
            "(job|requisition|req|position|posting|vacancy|reference|ref|stellen|job-?id|offer)"
            "[- ]?(id|no|nr|number|nummer|code|ref)?\\.?(?: )?(number|no\\.|nr\\.)?(?:"
            " )?[:#=]+(?: )?" + _NUMBER,
            "(job|requisition|req|position|posting|vacancy|stellen)[- ]?(id|no|nr|number|nummer"
            "|code)\\.?(?: )?[:#=]?(?: )?" + _NUMBER,
            "(requisition|req\\.?) " + _NUMBER,
            "(kennziffer|referenznummer|referenz|ref\\.-?nr\\.?|stellennummer|stellen-?id"
            "|ausschreibungsnummer|job-?nr\\.?)(?: )?[:#]?(?: )?" + _NUMBER,
            "(référence|réf\\.?|n° d'offre|numéro d'offre|numéro de poste) (de l'offre )?[:#]?(?:"
            " )?" + _NUMBER,
            "(referencia|ref\\.?|número de vacante|código de oferta)(?: )?[:#](?: )?" + _NUMBER,
            "(riferimento|rif\\.?|codice annuncio|codice posizione)(?: )?[:#]?(?: )?" + _NUMBER,
        ),
        "shaped": (
            "(?P<number>(R-?|REQ[-_ ]?|JR[-_]?|JOB-|J-)[0-9]{4,10})",
            "(?P<number>REQ[-_ ]?[0-9]{3,10})",
            "(?P<number>[0-9]{4,7}BR)",
        ),
        "hash": ("[^\\w#&]#(?P<number>[0-9]{4,9})",),
    }
)  # fmt: skip
_DIGITS = any_of("\\d\\d+")
_ORDER = ("labelled", "shaped", "hash")


def requisition_of(page: Page) -> tuple[str, list[Evidence]]:
    """The requisition's id, as written: from the text, else from the subject; "" if none."""
    hit = _best(page.folded)
    if hit:
        start, end = hit.groups["number"]
        number = page.message.text[start:end]
        return number, [page.evidence("requisition_id", number, hit.start, hit.end)]
    hit = _best(page.subject)
    if hit:
        number = page.message.subject[slice(*hit.groups["number"])]
        return number, [without_place("requisition_id", page.message.subject, number)]
    return "", []


def _best(folded: Folded) -> Hit | None:
    if not _DIGITS.search(folded.data):
        return None
    hits = _SHAPES(folded)
    return min(hits, key=lambda hit: (_ORDER.index(hit.name), hit.start), default=None)
