"""Whether a mail names an interview or a talk that took place."""

from followups.patterns import Hit, find
from followups.reading.details.page import Page, touches, without_place
from followups.reading.result import Evidence, Kind

_LOOKING_BACK = frozenset({Kind.REJECTION, Kind.OTHER, Kind.OFFER})
"""Only here is "after our call" surely in the past."""
_NAMED = find(
    {
        "interview": (
            "(interview|interviews|second round|second chat|second conversation|final round)",
            "(thank|thanks) … (meeting|talking|speaking|chatting|coming in)",
            "(your|our|the) (call|conversation|chat|visit|meeting)",
            (
                "(\\w*gespräch|\\w*interview|probetag|entretien|entrevue|entrevista|colloquio"
                "|prueba"
                "|incontro) (am|vom|de|du|del|di|con|avec|mit) \\w+"
            ),
            (
                "(unser|ihr|dein|notre|votre|ton|tu|su|nuestra|tuo|suo|nostro) (\\w+ )?(gespräch"
                "|interview"
                "|vorstellungsgespräch|entretien|entrevista|colloquio|échange|telefonat)"
            ),
            (
                "(resultado|esito|ergebnis|résultat|suite) … (entrevista|colloquio|gespräch\\w*"
                "|entretien)"
            ),
        )
    }
)
"""In the subject of a rejection these were had."""


def named_interviews(page: Page) -> list[Evidence]:
    """The words that name a past interview; not one that is to come, nor interviews in general."""
    hits = page.said("interview")
    if hits:
        plans = page.said_against("interview_not")
        hits = [hit for hit in hits if not any(touches(hit, plan, before=20) for plan in plans)]
    if not hits and page.kind in _LOOKING_BACK:
        hits = _likely(page)
    if not hits and page.kind is Kind.REJECTION and _NAMED.names(page.subject):
        return [without_place("names_interview", page.message.subject, "names_interview")]
    return page.evidence_of("names_interview", "names_interview", hits)


def _likely(page: Page) -> list[Hit]:
    hits = page.said_plainly("interview_maybe", unless="interview_future")
    plans = page.said_against("interview_not") if hits else []
    return [
        hit
        for hit in hits
        if not any(
            touches(hit, plan) and not (plan.start > hit.start and plan.end <= hit.end)
            for plan in plans
        )
    ]
