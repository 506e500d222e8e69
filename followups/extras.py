"""What follow-ups add to the tracker's pages: what needs the person, what comes next, the plan."""

import datetime
from collections.abc import Iterable, Sequence

from django.db.models import Q
from django.template.loader import render_to_string
from django.urls import reverse

from accounts.models import User
from followups import phrases
from followups.enums import CONTACTING_KINDS, OPEN_STATES, Recommendation, StepState
from followups.models import Decision, Plan, Step
from followups.models.decisions import DecisionQuerySet
from followups.queries import ready_messages, to_decide
from followups.views import plan_lines
from tracker.extras import Entry, MainAction, NextUp
from tracker.models import Application, Contact


class FollowupExtras:
    """The provider for `tracker.extras`; every answer takes a fixed number of queries."""

    def needs_me(self, user: User, now: datetime.datetime) -> Q:
        """A message is ready, or a decision waits for a choice.

        One list of ids, made once, which then leads to the applications: asked anew for each of
        them (EXISTS), SQLite needs 46 s for ten thousand.
        """
        ready = ready_messages(user, now).order_by().values("application_id")
        undecided = to_decide(user, user.today(now)).order_by().values("application_id")
        return Q(pk__in=ready.union(undecided))

    def next_up(
        self, applications: Sequence[Application], now: datetime.datetime
    ) -> dict[int, NextUp]:
        """The next thing of each application: a choice to make, else its nearest step."""
        found: dict[int, NextUp] = {}
        ids = [application.pk for application in applications]
        steps = Step.objects.filter(application__in=ids, state__in=OPEN_STATES)
        for step in steps.select_related("contact", "owner").order_by("due_on", "position", "id"):
            found[step.application_id] = _nearer(found.get(step.application_id), step, now)
        for decision in _undecided(ids):
            found[decision.application_id] = _to_choose(decision, now)
        return found

    def timeline(self, application: Application) -> Iterable[Entry]:
        """What was recommended and chosen, what was left out, and the steps to come."""
        yield from _decisions(application)
        yield from _steps(application)

    def main_action(self, application: Application, now: datetime.datetime) -> MainAction | None:
        """A ready step first, then a choice, then the outcome that is not logged yet."""
        step = (
            Step.objects.filter(application=application)
            .due(now)
            .select_related("contact", "application__company")
            .order_by("due_on", "position")
            .first()
        )
        if step is not None:
            writes = step.kind in CONTACTING_KINDS
            return MainAction(
                label="Open the draft" if writes else phrases.step_title(step),
                url=step.get_absolute_url(),
            )
        decision = _undecided([application.pk]).first()
        if decision is not None and decision.recommendation != Recommendation.STAY_SILENT:
            url = reverse("followups:decision", args=[decision.pk])
            return MainAction(label="Look and choose", url=url)
        return None

    def plan_panel(self, application: Application, now: datetime.datetime) -> str:
        """The section about the plan, or about the decision where there is none."""
        decision = application.decisions.current().select_related("outcome").first()
        plan = Plan.objects.filter(application=application).order_by("-created_at", "-id").first()
        if decision is None and plan is None and application.is_open:
            return ""
        today = application.owner.today(now)
        is_current = plan is not None and plan.closed_at is None
        context = {
            "application": application,
            "decision": decision,
            "outcome": application.outcomes.standing().last(),
            "plan": plan,
            "lines": plan_lines.of_plan(plan, today) if plan is not None and is_current else [],
        }
        return render_to_string("followups/_plan_panel.html", context)

    def contact_panel(self, contact: Contact, now: datetime.datetime) -> str:
        """Open steps with a contact."""
        steps = Step.objects.filter(contact=contact, state__in=OPEN_STATES).select_related(
            "contact", "after", "application__company"
        )
        rows = list(steps.order_by("due_on", "id")[:12])
        if not rows:
            return ""
        today = contact.owner.today(now)
        context = {"lines": plan_lines.of_steps(rows, today)}
        return render_to_string("followups/_contact_panel.html", context)


def _undecided(ids: Sequence[int]) -> DecisionQuerySet:
    return (
        Decision.objects.filter(application__in=ids)
        .current()
        .filter(choice__in=("", "hold"))
        .select_related("application__owner")
    )


def _nearer(known: NextUp | None, step: Step, now: datetime.datetime) -> NextUp:
    """The step, unless something nearer is known: ready before scheduled before waiting."""
    ready = step.is_due(now)
    if known is not None and (known.ready or not ready) and (known.on or not step.due_on):
        return known
    today = step.owner.today(now)
    late = ready and step.good_until is not None and step.good_until < today
    return NextUp(text=phrases.step_title(step), on=step.due_on, ready=ready, late=late)


def _to_choose(decision: Decision, now: datetime.datetime) -> NextUp:
    today = decision.application.owner.today(now)
    if decision.recommendation == Recommendation.STAY_SILENT:
        return NextUp(text="Silence is suggested")
    if decision.ask_on > today:
        return NextUp(text="Rests", on=decision.ask_on)
    return NextUp(text="Look and choose", on=decision.ask_on, ready=True)


def _decisions(application: Application) -> Iterable[Entry]:
    for decision in application.decisions.exclude(choice="").order_by("chosen_at"):
        if decision.chosen_at is not None:
            yield Entry(
                at=decision.chosen_at,
                title=f"You chose: {decision.get_choice_display().lower()}",
                detail=decision.get_recommendation_display(),
                quote=decision.override_reason,
                url=reverse("followups:decision", args=[decision.pk]),
                link="The reasons",
            )


def _steps(application: Application) -> Iterable[Entry]:
    """Steps without a touchpoint of their own: what is ready, and what was left out or done."""
    shown = (StepState.READY, StepState.SKIPPED, StepState.DONE, StepState.EXPIRED)
    steps = application.steps.filter(state__in=shown, touchpoint__isnull=True)
    for step in steps.select_related("contact"):
        at = step.closed_at or step.ready_at or step.due_on
        if at is not None:
            ready = step.state == StepState.READY
            yield Entry(
                at=at,
                title=phrases.step_title(step),
                detail=step.get_state_display() + ".",
                url=step.get_absolute_url(),
                link="Open" if ready else "Look",
                mark="now" if ready else "",
            )
