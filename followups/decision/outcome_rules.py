"""The rules that speak about how it ended, how long ago, and what happened since."""

from followups.decision.facts import Facts
from followups.decision.judgements import Judgements
from followups.decision.reason import Reason
from followups.decision.recipients import client_people, recipient, referrers, through_agency
from followups.decision.situation import is_too_old, is_vetoed, somebody_was_met
from followups.decision.wording import listed
from tracker.enums import OutcomeKind

ENDINGS = {
    OutcomeKind.WITHDRAWN: "You withdrew yourself, so there is no refusal to answer.",
    OutcomeKind.OFFER_DECLINED: "You declined their offer, so there is no refusal to answer.",
    OutcomeKind.ON_HOLD: "The search is on hold; nobody has decided anything about you.",
    OutcomeKind.POSITION_CANCELLED: "The position was cancelled; that says nothing about you.",
}


def step_3(facts: Facts, _: Judgements) -> Reason | None:
    """Truth order 3 (B18, B19): this is no decision against the person, so another plan holds."""
    text = ENDINGS.get(OutcomeKind(facts.outcome)) if facts.outcome in ENDINGS else None
    return Reason("step-3", "wait", text, "B18, B19") if text else None


def no_response(facts: Facts, _: Judgements) -> Reason | None:
    """DAT-6, TIM-6 (B8): silence is answered by one question about the status, or by nothing."""
    if facts.outcome != OutcomeKind.NO_RESPONSE:
        return None
    if not somebody_was_met(facts):
        text = "They never answered, and you had met nobody; you can simply close this."
        return Reason("no-response", "silence", text, "B8")
    if recipient(facts) is None:
        text = "They never answered, and nobody you met there can be reached."
        return Reason("no-response", "silence", text, "B8")
    if is_vetoed(facts):
        return Reason("no-response", "silence", "They fell silent after you had spoken.", "B8")
    text = "They fell silent after you had spoken; you may ask once where things stand."
    return Reason("no-response", "wait", text, "B8")


def still_open(facts: Facts, _: Judgements) -> Reason | None:
    """Truth order 3: without an outcome there is nothing to answer yet."""
    if facts.outcome not in (None, "open"):
        return None
    return Reason("open", "silence", "There is no decision yet that you could answer.", "ruling")


def too_old(facts: Facts, judgements: Judgements) -> Reason | None:
    """The age ruling: after twelve months nothing is offered any more."""
    if not is_too_old(facts, judgements):
        return None
    return Reason("age", "silence", "The notice is more than a year old.", "A27")


def already_thanked(facts: Facts, _: Judgements) -> Reason | None:
    """C13: one thank-you, never a second."""
    if facts.already_thanked_on is None:
        return None
    day = f"{facts.already_thanked_on.day} {facts.already_thanked_on:%B}"
    return Reason("already-thanked", "wait", f"Your thank-you went out on {day}.", "A27, C13")


def agency(facts: Facts, _: Judgements) -> Reason | None:
    """Section 6: with an agency, everything goes through its recruiter (A12)."""
    if not through_agency(facts):
        return None
    others = [human.name for human in client_people(facts) if human.name]
    text = "An agency stands between you and the employer, so a message goes to its recruiter."
    if others:
        text = f"{text[:-1]}, not to {listed(others)}."
    return Reason("agency", "wait", text, "A12")


def internal(facts: Facts, _: Judgements) -> Reason | None:
    """Section 6: colleagues are spoken to; no LinkedIn requests inside one's own company."""
    if not facts.internal:
        return None
    text = "This is your own company, so a conversation does more than mail or LinkedIn."
    return Reason("internal", "wait", text, "section 6")


def other_applications(facts: Facts, _: Judgements) -> Reason | None:
    """Change matrix: another application is open there, so what comes later waits."""
    if facts.other_open_applications_here < 1:
        return None
    text = "Another application of yours is still open there, so what comes later waits for it."
    return Reason("other-applications", "wait", text, "section 3")


def thank_referrer(facts: Facts, _: Judgements) -> Reason | None:
    """Referrer ruling: thanks to them are optional, no reply, and never raise the level."""
    names = [human.name for human in referrers(facts)]
    if not names:
        return None
    text = f"A word of thanks to {listed(names)} for the referral is yours to give any time."
    return Reason("referrer", "wait", text, "ruling")


OUTCOME_RULES = (
    still_open, too_old, step_3, no_response, already_thanked, agency, internal,
    other_applications, thank_referrer,
)  # fmt: skip
