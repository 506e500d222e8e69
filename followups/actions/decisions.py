"""Deciding, deciding again when a fact changed, and what the person chooses."""

import datetime
from dataclasses import asdict, replace
from typing import Any

from django.db import transaction

from accounts.enums import Preset
from accounts.models import User
from followups.actions.plans import close_plan, hold_due_steps, open_plan, start_plan, update_plan
from followups.actions.transitions import new_cause
from followups.calendar import add_days
from followups.decision import engine
from followups.decision.facts import Facts
from followups.enums import CONTACTING_KINDS, Choice, Recommendation
from followups.errors import (
    NobodyToWrite,
    OptedOut,
    OverrideNeedsReason,
    StepChanged,
)
from followups.facts import current_outcome, facts_for, judgements_for
from followups.matrix import MATRIX, Happening
from followups.models import Decision, Plan
from tracker.enums import OutcomeKind, Readiness, Relationship, Written
from tracker.models import Application

VETO = "DEC-10"
OPT_OUT = "opt-out"
WITH_PLAN = (Choice.FOLLOW_PLAN, Choice.THANK_YOU_ONLY)


@transaction.atomic
def decide_again(
    application: Application,
    *,
    by: User,
    now: datetime.datetime,
    readiness: str | None = None,
    cause: str = "",
) -> Decision | None:
    """Run the engine over the present facts; a changed answer becomes the new decision.

    The person's choice is carried over and its plan brought up to date, except under a new veto
    (conduct, no contact), which ends the plan. None while there is nothing to decide: an open
    application, or a job that was accepted.
    """
    application = _reload(application)
    outcome = current_outcome(application)
    previous = application.decisions.current().first()
    if outcome is None or outcome.kind == OutcomeKind.ACCEPTED:
        _supersede(previous, now=now)
        return None
    same = previous if previous is not None and previous.outcome_id == outcome.pk else None
    readiness = readiness or (same.readiness if same else Readiness.READY)
    facts = facts_for(application, today=by.today(now), readiness=readiness)
    answer = engine.decide(facts, judgements=judgements_for(by))
    if same is not None and same.readiness == readiness and not _differs(same, facts, answer):
        return same
    _supersede(previous, now=now)
    decision = Decision.objects.create(
        owner=application.owner,
        application=application,
        outcome=outcome,
        readiness=readiness,
        decided_at=now,
        ask_on=same.ask_on if same else add_days(by.today(now), 1),
        asked_on=same.asked_on if same else None,
        **_columns(facts, answer),
    )
    if same is not None and same.choice:
        _carry_choice(same, decision, by=by, now=now, cause=cause or new_cause("facts", outcome.pk))
    return decision


@transaction.atomic
def choose(
    decision: Decision,
    *,
    choice: Choice | str,
    by: User,
    now: datetime.datetime,
    override_reason: str = "",
) -> Plan | None:
    """Keep the person's choice; it wins over the recommendation.

    Raises OptedOut where they asked for no contact, OverrideNeedsReason once where a veto is
    overridden without a reason (C8), NobodyToWrite where no step could be addressed, StepChanged
    for a page whose facts have changed since. Chosen twice, nothing changes.
    """
    decision = Decision.objects.select_for_update().get(pk=decision.pk)
    if decision.superseded_at is not None:
        raise StepChanged("The facts changed since you opened this page. Please look again.")
    if decision.choice == choice and choice != Choice.HOLD:
        return open_plan(decision.application)
    _check_choice(decision, choice, override_reason)
    cause = new_cause("choice", decision.pk)
    plan = _apply(decision, Choice(choice), by=by, now=now, cause=cause)
    decision.choice = choice
    decision.chosen_at = now
    decision.override_reason = override_reason if choice in WITH_PLAN else ""
    decision.ask_on = add_days(by.today(now), 1)
    decision.save(update_fields=["choice", "chosen_at", "override_reason", "ask_on"])
    return plan


@transaction.atomic
def replan(application: Application, *, by: User, now: datetime.datetime) -> Plan | None:
    """Bring the open plan in line with the present facts and settings, dates set by hand apart."""
    decision = decide_again(application, by=by, now=now)
    plan = open_plan(application)
    if decision is None or plan is None or decision.choice not in WITH_PLAN:
        return plan
    answer = offered(decision, Choice(decision.choice), today=by.today(now))
    update_plan(plan, answer, by=by, now=now, cause=new_cause("replan", application.pk))
    return plan


def offered(decision: Decision, choice: Choice, *, today: datetime.date) -> engine.Decision:
    """What the engine offers for a choice: its vetoes lifted where the person overrides them.

    No contact that was asked for is never lifted.
    """
    application = decision.application
    facts = facts_for(application, today=today, readiness=Readiness.READY)
    if choice == Choice.THANK_YOU_ONLY:
        facts = replace(facts, preset=Preset.THANK_YOU_ONLY)
    judgements = judgements_for(application.owner)
    answer = engine.decide(facts, judgements=judgements)
    if answer.recommendation != Recommendation.STAY_SILENT or facts.no_contact_requested:
        return answer
    return engine.decide(_overridden(facts), judgements=judgements)


def _overridden(facts: Facts) -> Facts:
    avoided = facts.relationship == Relationship.AVOID
    automated = facts.written == Written.AUTOMATED
    return replace(
        facts,
        conduct=frozenset(),
        relationship=Relationship.OPEN if avoided else facts.relationship,
        written=Written.UNCLEAR if automated else facts.written,
    )


def _check_choice(decision: Decision, choice: str, override_reason: str) -> None:
    if choice not in WITH_PLAN:
        return
    rule = _deciding_rule(decision)
    if rule == OPT_OUT:
        raise OptedOut("They asked for no contact. Nothing is planned against that.")
    if rule == VETO and not override_reason.strip():
        raise OverrideNeedsReason(
            "You noted that this process was run badly. If you would still like to write, "
            "say in a few words why. It is asked only once."
        )


def _apply(
    decision: Decision, choice: Choice, *, by: User, now: datetime.datetime, cause: str
) -> Plan | None:
    if choice == Choice.HOLD:
        decide_again_later = add_days(by.today(now), 1)
        _hold_plan(decision.application, until=decide_again_later, by=by, now=now, cause=cause)
        return None
    if choice == Choice.STAY_SILENT:
        close_plan(
            open_plan(decision.application),
            by=by,
            now=now,
            cause=cause,
            reason="You chose to stay silent.",
        )
        return None
    answer = offered(decision, choice, today=by.today(now))
    if not any(step.kind in CONTACTING_KINDS for step in answer.steps):
        raise NobodyToWrite(_why_nothing(decision, answer))
    return start_plan(decision, answer, by=by, now=now, cause=cause)


def _why_nothing(decision: Decision, answer: engine.Decision) -> str:
    if decision.application.owner.preset == Preset.QUIET:
        return "Your settings ask for plans that contact nobody. You can change that in Settings."
    if answer.suppressed and answer.recommendation != Recommendation.STAY_SILENT:
        return f"Nothing is left to plan: {answer.suppressed[0].text}"
    return "A plan needs a person to write to. Add one first."


def _hold_plan(
    application: Application,
    *,
    until: datetime.date,
    by: User,
    now: datetime.datetime,
    cause: str,
) -> None:
    plan = open_plan(application)
    if plan is not None:
        hold_due_steps(plan, until=until, by=by, now=now, cause=cause)


def _carry_choice(
    old: Decision, new: Decision, *, by: User, now: datetime.datetime, cause: str
) -> None:
    """The choice goes on under the new facts, unless they bring a veto it never overrode."""
    vetoed = _deciding_rule(new) == OPT_OUT or (
        _deciding_rule(new) == VETO and not old.override_reason
    )
    plan = open_plan(new.application)
    if vetoed:
        happening = (
            Happening.NO_CONTACT_REQUESTED
            if _deciding_rule(new) == OPT_OUT
            else Happening.CONDUCT_FLAGGED
        )
        close_plan(plan, by=by, now=now, cause=cause, reason=MATRIX[happening].reason)
        return
    new.choice, new.chosen_at, new.override_reason = old.choice, old.chosen_at, old.override_reason
    new.save(update_fields=["choice", "chosen_at", "override_reason"])
    if plan is not None and new.choice in WITH_PLAN:
        answer = offered(new, Choice(new.choice), today=by.today(now))
        update_plan(plan, answer, by=by, now=now, cause=cause)


def _deciding_rule(decision: Decision) -> str:
    return str(decision.reasons[0]["rule"]) if decision.reasons else ""


def _supersede(decision: Decision | None, *, now: datetime.datetime) -> None:
    if decision is not None:
        Decision.objects.filter(pk=decision.pk).update(superseded_at=now)


def _reload(application: Application) -> Application:
    """As it is now, and locked: two facts that change at once are decided one after the other."""
    rows = Application.objects.select_for_update(of=("self",), no_key=True)
    return rows.select_related("owner", "company", "agency", "referrer").get(pk=application.pk)


def _differs(decision: Decision, facts: Facts, answer: engine.Decision) -> bool:
    columns = _columns(facts, answer)
    # The day passes by itself: it is no new fact.
    ignored = {"today"}
    old = {key: value for key, value in decision.facts.items() if key not in ignored}
    new = {key: value for key, value in columns["facts"].items() if key not in ignored}
    return old != new or decision.recommendation != columns["recommendation"]


def _columns(facts: Facts, answer: engine.Decision) -> dict[str, Any]:
    return {
        "recommendation": answer.recommendation,
        "minutes": answer.minutes,
        "facts": as_json(asdict(facts)),
        "reasons": [
            {"rule": r.rule, "for": r.direction, "text": r.text, "source": r.source}
            for r in answer.reasons
        ],
        "would_change": [as_json(asdict(change)) for change in answer.would_change],
        "steps": [as_json(asdict(step)) for step in answer.steps],
        "suppressed": [as_json(asdict(item)) for item in answer.suppressed],
    }


def as_json(value: Any) -> Any:
    """Plain JSON of dataclass values: dates as ISO, sets as sorted lists, enums as their value."""
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(as_json(item) for item in value)
    if isinstance(value, (list, tuple)):
        return [as_json(item) for item in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value
