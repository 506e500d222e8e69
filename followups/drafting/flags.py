"""What is true of an application and its notice, in words that every language's sentences use."""

from collections.abc import Mapping, Sequence

from accounts.enums import Closing, Formality
from followups.drafting.facts import DraftFacts, first_name
from followups.drafting.wording import Known, Variety, Wording, first_fitting
from tracker.enums import CLOSED_BY, Channel, ClosedBy, InterviewFormat, Role

MET_AT_AN_INTERVIEW = frozenset({Role.HIRING_MANAGER, Role.INTERVIEWER, Role.PANEL_MEMBER, ""})
BY_A_PERSON = frozenset(
    {Channel.PHONE, Channel.VOICEMAIL, Channel.VIDEO, Channel.IN_PERSON, Channel.LETTER}
)
ENDED_BY_ME = frozenset(kind for kind, closer in CLOSED_BY.items() if closer == ClosedBy.ME)
Fragments = Sequence[tuple[str, Sequence[Wording]]]


def known_from(facts: DraftFacts, words: Mapping[str, str], *, fragments: Fragments) -> Known:
    """What can be said of tidy facts: a language's words, its fragments worked out in order."""
    variety, flags, every = Variety(facts.seed, facts.turn), flags_of(facts), dict(words)
    for name, wordings in fragments:
        every[name] = first_fitting(wordings, Known(every, flags, variety), name=name)
    return Known(every, flags, variety)


def flags_of(facts: DraftFacts) -> frozenset[str]:
    """The names of everything that is true of notice, circumstances and style.

    `wrote`: the recipient told the outcome; `told`: themselves, as a person; `late`; `offered`
    feedback; `by_` a channel; `outcome_` its kind; `reason_` the employer's own; `held` interviews,
    `several` of them, `phone_only`; `met` the recipient there; a `contact` and a `company` on
    record; `agency`, `internal`, `finalist`; `formal` or `familiar`; `asks` softly to be kept in
    mind; `disappointed`; `combined` with the request for feedback.
    """
    raised = {**_notice(facts), **_circumstances(facts), **_style(facts)}
    return frozenset(name for name, holds in raised.items() if holds)


def met(facts: DraftFacts) -> bool:
    """True when the recipient was one of those one talked to, as far as is on record."""
    if facts.contact_interviewed_me is not None:
        return facts.contact_interviewed_me
    return facts.role_of_contact in MET_AT_AN_INTERVIEW


def called(names: Sequence[str], *, formality: str, among: Sequence[str] = ()) -> tuple[str, ...]:
    """The names as the style has them: first names only where nobody can be mistaken."""
    firsts = [first_name(name) for name in (*names, *among)]
    if formality == Formality.FORMAL:
        return tuple(names)
    return tuple(
        first if first and firsts.count(first) == 1 else name
        for name, first in zip(names, firsts, strict=False)
    )


def _notice(facts: DraftFacts) -> dict[str, bool]:
    wrote = facts.sender_is_recipient and facts.outcome not in ENDED_BY_ME
    return {
        "wrote": wrote,
        "told": wrote and (facts.notice_personal or facts.channel in BY_A_PERSON),
        "late": facts.is_late,
        "offered": facts.feedback_offered,
        f"by_{facts.channel}": facts.outcome not in ENDED_BY_ME,
        f"outcome_{facts.outcome}": True,
        f"reason_{facts.stated_reason}": True,
    }


def _circumstances(facts: DraftFacts) -> dict[str, bool]:
    held = facts.talks_held > 0
    return {
        "held": held,
        "several": facts.talks_held > 1,
        "phone_only": held and set(facts.formats) == {InterviewFormat.PHONE},
        "met": met(facts),
        "contact": bool(facts.contact_full or facts.contact_first or facts.salutation),
        "company": bool(facts.company),
        "agency": facts.via_agency,
        "internal": facts.internal,
        "finalist": facts.finalist,
    }


def _style(facts: DraftFacts) -> dict[str, bool]:
    return {
        "formal": facts.formality == Formality.FORMAL,
        "familiar": facts.formality != Formality.FORMAL,
        "asks": facts.closing == Closing.SOFT_REQUEST,
        "disappointed": facts.disappointment,
        "combined": facts.feedback_in_thank_you,
    }
