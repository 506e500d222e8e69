"""What the English rules look for, as tables of patterns (see followups.patterns for the writing).

Beyond what that module says, " ~ " stands for anything within the same sentence, " (?:~ )?"
likewise. A name is a rule's id or that of a feature which rules combine. After a rule's id,
  !  marks patterns that stay bad after a negation ("I refuse to accept", "you never wrote"),
  ~  marks what is fine: it takes away the rule's hits it overlaps.

Most drafts are good: what only matters beside something else is looked for when that was found.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

import re2

from followups.drafting.lint.lexicon.asking import ASKING
from followups.drafting.lint.lexicon.belittling import BELITTLING
from followups.drafting.lint.lexicon.burdening import BURDENING
from followups.drafting.lint.lexicon.challenge import CHALLENGE
from followups.drafting.lint.lexicon.challenge_or_not import CHALLENGE_OR_NOT
from followups.drafting.lint.lexicon.claiming import CLAIMING
from followups.drafting.lint.lexicon.comparing import COMPARING
from followups.drafting.lint.lexicon.complaining import COMPLAINING
from followups.drafting.lint.lexicon.contradicting import CONTRADICTING
from followups.drafting.lint.lexicon.defending import DEFENDING
from followups.drafting.lint.lexicon.demand import DEMAND
from followups.drafting.lint.lexicon.despairing import DESPAIRING
from followups.drafting.lint.lexicon.disguised import DISGUISED
from followups.drafting.lint.lexicon.dispute import DISPUTE
from followups.drafting.lint.lexicon.entreating import ENTREATING
from followups.drafting.lint.lexicon.extras import EXTRAS
from followups.drafting.lint.lexicon.feeling import FEELING
from followups.drafting.lint.lexicon.grievance import GRIEVANCE
from followups.drafting.lint.lexicon.grievance_or_not import GRIEVANCE_OR_NOT
from followups.drafting.lint.lexicon.imploring import IMPLORING
from followups.drafting.lint.lexicon.innocent import INNOCENT
from followups.drafting.lint.lexicon.inquiring import INQUIRING
from followups.drafting.lint.lexicon.insisting import INSISTING
from followups.drafting.lint.lexicon.insult import INSULT
from followups.drafting.lint.lexicon.menacing import MENACING
from followups.drafting.lint.lexicon.nagging import NAGGING
from followups.drafting.lint.lexicon.pleading import PLEADING
from followups.drafting.lint.lexicon.present import PRESENT
from followups.drafting.lint.lexicon.pursuing import PURSUING
from followups.drafting.lint.lexicon.reasons import REASONS
from followups.drafting.lint.lexicon.reopening import REOPENING
from followups.drafting.lint.lexicon.requesting import REQUESTING
from followups.drafting.lint.lexicon.reversal import REVERSAL
from followups.drafting.lint.lexicon.sarcasm import SARCASM
from followups.drafting.lint.lexicon.self_reproach import SELF_REPROACH
from followups.drafting.lint.lexicon.threat import THREAT
from followups.drafting.lint.lexicon.treatment import TREATMENT
from followups.drafting.lint.lexicon.unconvinced import UNCONVINCED
from followups.drafting.lint.lexicon.veiled import VEILED
from followups.drafting.lint.lexicon.warning import WARNING
from followups.drafting.lint.lexicon.wondering import WONDERING
from followups.patterns import Matcher, expanded, find, on_folded

Table = Mapping[str, Sequence[str]]

_TABLES: Final[tuple[Table, ...]] = (
    REVERSAL,
    DISGUISED,
    DEMAND,
    CHALLENGE,
    DISPUTE,
    GRIEVANCE,
    GRIEVANCE_OR_NOT,
    INSULT,
    ASKING,
    WONDERING,
    REASONS,
    FEELING,
    PLEADING,
    SARCASM,
    THREAT,
    COMPARING,
    EXTRAS,
    VEILED,
    TREATMENT,
    CHALLENGE_OR_NOT,
    NAGGING,
    WARNING,
    REQUESTING,
    DESPAIRING,
    SELF_REPROACH,
    BURDENING,
    CLAIMING,
    UNCONVINCED,
    PURSUING,
    DEFENDING,
    ENTREATING,
    REOPENING,
    INSISTING,
    CONTRADICTING,
    COMPLAINING,
    BELITTLING,
    IMPLORING,
    MENACING,
    INQUIRING,
    INNOCENT,
)
_WORD: Final = r"(?:[\w-]+(?:'s|s')? )"
_ANYTHING: Final = r"\b(?:[^.!?\x1e]|[.!?][^\s\x1e])*?\b"


FEEDBACK: Final = (
    *("feedback.about_me", "feedback.why_not", "feedback.improve", "feedback.direct"),
    "feedback.wondering",
)
_REQUESTS: Final = ("ask", "ask.question", "feedback.mention", "feedback.not_asking")
BESIDE: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(FEEDBACK, _REQUESTS),
    "broad": ("ask", "ask.question"),
    "F11.quotes": ("F11~",),
    "F12": ("F12.kind",),
    "F12.site": ("F12.kind",),
}
"""What is looked for only where something else was found, besides a rule's own "~"."""
ONLY_IN: Final[Mapping[str, tuple[str, ...]]] = {
    "linkedin_note": ("F19.note",),
    "feedback_thanks": ("F3.defence",),
    "feedback_request": ("broad", "second_ask", "strung", "also"),
}
"""What is looked for only in a draft of this kind."""
SUBJECT: Final = "F19.subject"
_ON_DEMAND: Final = frozenset(
    {SUBJECT}.union(*BESIDE.values(), *ONLY_IN.values()),
)


@cache
def english() -> Matcher:
    """Everything that an English draft is searched for at once; the rest is on demand."""
    return find({name: ways for name, ways in _merged().items() if not _is_on_demand(name)})


@cache
def further(name: str) -> Matcher:
    """The matcher of one name that is looked for on demand; compiled when first needed."""
    return find({name: _merged().get(name, ())})


def beside(found: Iterable[str]) -> frozenset[str]:
    """The names to be looked for because these were found."""
    rules = {name.rstrip("!") for name in found}
    fine = {f"{rule}~" for rule in rules if f"{rule}~" in _merged()}
    return frozenset(fine.union(*(BESIDE[rule] for rule in rules if rule in BESIDE)))


def _is_on_demand(name: str) -> bool:
    return name.endswith("~") or name in _ON_DEMAND


@cache
def _merged() -> Mapping[str, Sequence[str]]:
    merged: dict[str, list[str]] = {}
    for table in _TABLES:
        for name, ways in table.items():
            merged.setdefault(name, []).extend(_written(way) for way in ways)
    return merged


@cache
def present(name: str) -> "re2._Regexp":
    """What a good message has (see lexicon.present), as one pattern for folded bytes."""
    return on_folded(b"|".join(expanded(_written(way)) for way in PRESENT[name]))


def _written(way: str) -> str:
    return (
        way.replace(r"(?:\w+ )", _WORD)
        .replace(" ~ ", _ANYTHING)
        .replace(" ?(?:~ )?", _ANYTHING)
        .replace(" (?:~ )?", _ANYTHING)
    )
