"""A search as it happens, in any order: every rule is something a person, or the clock, does.

The rules call the real actions on the real database. Refusals in our own words (FollowupError,
TrackerError) are answers; any other exception is a bug, and so is a broken promise of
`tests.followups.machine_promises`, which are asked after every rule.
"""

import datetime
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from django.core import mail
from django.db import transaction
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from accounts.actions import rest_until, save_preferences, set_search
from accounts.models import User
from followups.actions import (
    address_to,
    cancel_plan,
    choose,
    decide_again,
    hold,
    mark_bounced,
    mark_done,
    mark_sent,
    move,
    offer_reapplying,
    replan,
    reset_draft,
    resume,
    save_draft,
    skip,
    snooze,
    undo_last,
)
from followups.actions.transitions import new_cause
from followups.actions.unchoosing import unchoose
from followups.delivery import deliver_here, run_tick
from followups.enums import Choice
from followups.errors import FollowupError
from followups.models import Decision, Plan, Step
from tests.followups import machine_promises as promises
from tests.story import make_user
from tracker.actions import (
    Notice,
    answer_linkedin,
    change_stage,
    correct_outcome,
    delete_application,
    erase_contact,
    move_contact,
    record_feedback,
    record_outcome,
    record_touchpoint,
    remove_role,
    reopen_application,
    request_no_contact,
    save_application,
    save_company,
    save_contact,
    save_interview,
    set_role,
    undo_outcome,
)
from tracker.enums import FeedbackOffer, OutcomeKind, Relationship, Written, WrittenBy
from tracker.errors import TrackerError
from tracker.models import Application, Company, Contact, ContactRole, Interview, Outcome

ZONES = ("Europe/Berlin", "Pacific/Auckland", "Pacific/Honolulu", "America/New_York", "UTC")
# An ordinary Tuesday, the hours before clocks change in Berlin and in Auckland, the quiet days.
STARTS = (
    datetime.datetime(2026, 3, 3, 9, tzinfo=datetime.UTC),
    datetime.datetime(2026, 3, 28, 23, 30, tzinfo=datetime.UTC),
    datetime.datetime(2026, 4, 4, 12, 30, tzinfo=datetime.UTC),
    datetime.datetime(2026, 8, 31, 20, tzinfo=datetime.UTC),
    datetime.datetime(2026, 12, 20, 9, tzinfo=datetime.UTC),
)
CLOCK = st.one_of(
    st.integers(1, 72).map(lambda hours: datetime.timedelta(hours=hours)),
    st.sampled_from([3, 7, 14, 35]).map(lambda days: datetime.timedelta(days=days)),
    st.integers(2, 8).map(lambda months: datetime.timedelta(days=30 * months)),
    st.integers(1, 30).map(lambda hours: datetime.timedelta(hours=-hours)),
)
NOTICES = st.fixed_dictionaries(
    {
        "written": st.sampled_from([str(value) for value in Written.values]),
        "written_by": st.sampled_from(WrittenBy.values),
        "wants_future": st.sampled_from(["yes", "yes", "no", "unsure", ""]),
        "feedback": st.sampled_from(["none", "none", *FeedbackOffer.values]),
        "toxic": st.sampled_from([False, False, False, True]),
        "no_contact_requested": st.sampled_from([False, False, False, False, True]),
        "sender_name": st.sampled_from(["", "", "Mara Lind"]),
    }
)
REGRETS = st.sampled_from([*OutcomeKind.values, "not_selected", "not_selected", "not_selected"])
CORRECTIONS = st.sampled_from(
    [
        {"wants_future": "no"}, {"wants_future": "yes"}, {"toxic": True}, {"toxic": False},
        {"feedback": "refused"}, {"feedback": "offered"}, {"no_contact_requested": True},
        {"written": "personal", "written_by": "hiring_manager"}, {"reason": "skills_gap"},
        {"kind": "on_hold"}, {"kind": "not_selected"}, {"kind": "accepted"},
    ]
)  # fmt: skip
HABITS = st.one_of(
    st.sampled_from(ZONES).map(lambda zone: {"time_zone": zone}),
    st.integers(0, 23).map(lambda hour: {"reminder_hour": hour}),
    st.sampled_from(["digest", "per_step", "none"]).map(lambda mode: {"reminder_mode": mode}),
    st.sampled_from(["full", "thank_you_only", "quiet"]).map(lambda plan: {"preset": plan}),
    st.sampled_from(["separate", "never", "combined"]).map(lambda how: {"feedback_policy": how}),
    st.integers(1, 14).map(lambda days: {"feedback_days": days}),
    st.sampled_from(["business", "calendar"]).map(lambda kind: {"feedback_day_kind": kind}),
    st.integers(1, 12).map(lambda months: {"check_in_months": months}),
    st.sampled_from(["DE", "NZ", ""]).map(lambda region: {"holidays": region}),
)
SENT_AGO = st.integers(-1, 60).map(lambda hours: datetime.timedelta(hours=hours))
DAYS = st.integers(-1, 40)

Value = TypeVar("Value")


# Which of the rows there are; counted round, so that any number names one.
APPLICATIONS = st.integers(0, 5)
CONTACTS = st.integers(0, 5)
STEPS = st.integers(0, 30)


class Search(RuleBasedStateMachine):
    """One person's search; a second person beside it stays untouched."""

    def __init__(self) -> None:
        super().__init__()
        # One example, one transaction: rolled back in `teardown`, so that none meets another's.
        self._example = transaction.atomic()
        self._example.__enter__()
        mail.outbox = []
        self.told = promises.Told()

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self._example.__exit__(None, None, None)

    # --- The person, and what they track ---------------------------------------------------

    @initialize(
        start=st.sampled_from(STARTS),
        zone=st.sampled_from(ZONES),
        followed=st.booleans(),
    )
    def sign_up(self, start: datetime.datetime, zone: str, followed: bool) -> None:
        """One application there already, most of them with a no and a plan."""
        self.now = start
        self.user_id = make_user(time_zone=zone).pk
        self.companies = [
            Company.objects.create(owner=self.user, name=name).pk for name in ("Fernwerk", "Ostsee")
        ]
        self._meet("Anna Berg", 0)
        self._apply(0, 0, "hiring_manager", interviewed=True)
        if followed:
            self._not_selected_and_follow(0, {"written_by": "hiring_manager"})

    @property
    def user(self) -> User:
        return User.objects.get(pk=self.user_id)

    @property
    def today(self) -> datetime.date:
        return self.user.today(self.now)

    @property
    def who(self) -> dict[str, Any]:
        """Who acts, and when: no two things happen at the same instant."""
        self.now += datetime.timedelta(seconds=1)
        return {"by": self.user, "now": self.now}

    @rule(company=st.integers(0, 1), name=st.sampled_from(["Ben Cho", "Cara Diaz"]))
    def meet(self, company: int, name: str) -> None:
        self._meet(name, company)

    def _meet(self, name: str, company: int) -> None:
        first = name.split(maxsplit=1)[0].lower()
        contact = Contact(
            full_name=name,
            email=f"{first}@example.org",
            linkedin_url=f"https://www.linkedin.example/in/{first}",
            company_id=self.companies[company],
        )
        save_contact(contact, **self.who)

    @rule(
        company=st.sampled_from([0, 0, 1]),
        contact=CONTACTS,
        role=st.sampled_from(["hiring_manager", "interviewer", "recruiter", "referrer"]),
        interviewed=st.booleans(),
    )
    def apply(self, company: int, contact: int, role: str, interviewed: bool) -> None:
        self._apply(company, contact, role, interviewed=interviewed)

    def _apply(self, company: int, contact: int, role: str, *, interviewed: bool) -> None:
        applied_on = self.today - datetime.timedelta(days=40)
        application = save_application(
            Application(
                title="Data engineer",
                company_id=self.companies[company],
                applied_on=applied_on,
            ),
            **self.who,
        )
        person = self._contact(contact)
        set_role(application, contact=person, role=role, **self.who)
        if interviewed:
            self._interview(application, person)

    def _interview(self, application: Application, *people: Contact) -> None:
        interview = Interview(
            application=application,
            stage="interview",
            format="onsite",
            starts_at=self.now - datetime.timedelta(days=8),
            duration_minutes=60,
        )
        save_interview(interview, interviewers=people, **self.who)

    @rule(number=APPLICATIONS, contact=CONTACTS)
    def interview(self, number: int, contact: int) -> None:
        self._do(lambda: self._interview(self._application(number), self._contact(contact)))

    @rule(number=APPLICATIONS, title=st.sampled_from(["Data engineer", "Analyst"]))
    def edit(self, number: int, title: str) -> None:
        application = self._application(number)
        application.title = title
        save_application(application, **self.who)

    @rule(number=APPLICATIONS, stage=st.sampled_from(["screen", "final_interview", "offer"]))
    def advance(self, number: int, stage: str) -> None:
        change_stage(self._application(number), stage=stage, on=self.today, **self.who)

    @rule(
        number=APPLICATIONS, contact=CONTACTS, role=st.sampled_from(["interviewer", "coordinator"])
    )
    def give_part(self, number: int, contact: int, role: str) -> None:
        set_role(self._application(number), contact=self._contact(contact), role=role, **self.who)

    @rule(number=APPLICATIONS)
    def take_part(self, number: int) -> None:
        part = (
            ContactRole.objects.filter(application=self._application(number)).order_by("pk").last()
        )
        if part is not None:
            remove_role(part, **self.who)

    @rule(company=st.integers(0, 1), wish=st.sampled_from(Relationship.values))
    def wish(self, company: int, wish: str) -> None:
        row = Company.objects.get(pk=self.companies[company])
        row.relationship = wish
        save_company(row, **self.who)

    @rule(number=APPLICATIONS)
    def delete(self, number: int) -> None:
        if Application.objects.count() > 1:
            delete_application(self._application(number), **self.who)

    # --- Endings ---------------------------------------------------------------------------

    @rule(number=APPLICATIONS, kind=REGRETS, notice=NOTICES, ago=st.sampled_from([0, 0, 1, 5]))
    def end(self, number: int, kind: str, notice: dict[str, Any], ago: int) -> None:
        self._do(lambda: self._end(number, kind, notice, ago))

    def _end(self, number: int, kind: str, notice: dict[str, Any], ago: int) -> Outcome:
        application = self._application(number)
        part = application.contact_roles.order_by("pk").first()
        sender = part.contact if part and not notice.get("sender_name") else None
        return record_outcome(
            application,
            kind=kind,
            notified_on=self.today - datetime.timedelta(days=ago),
            notice=Notice(sender=sender, **notice),
            **self.who,
        )

    @rule(number=APPLICATIONS, kind=REGRETS, notice=NOTICES)
    def end_by_mistake(self, number: int, kind: str, notice: dict[str, Any]) -> None:
        """Recorded and taken back at once: every row is as it was."""
        for application in Application.objects.all():
            # Days that passed may have changed an answer; taking back is compared without them.
            decide_again(application, **self.who)
        before = promises.rows_of(self.user)
        outcome = self._do(lambda: self._end(number, kind, notice, 0))
        if outcome is not None:
            undo_outcome(outcome, **self.who)
            left = promises.differences(before, promises.rows_of(self.user))
            assert not left, left

    @rule(number=APPLICATIONS, notice=NOTICES)
    def not_selected_and_follow(self, number: int, notice: dict[str, Any]) -> None:
        """The way most plans begin, in one go, so that examples get to the steps."""
        if not self._application(number).outcome:
            self._not_selected_and_follow(number, notice)

    def _not_selected_and_follow(self, number: int, notice: dict[str, Any]) -> None:
        kind = {"written": "personal", "wants_future": "yes", "feedback": "none", "toxic": False}
        self._do(lambda: self._end(number, "not_selected", {**notice, **kind}, 0))
        self._choose(number, "follow_plan", "She was kind.")

    @rule(number=APPLICATIONS, changes=CORRECTIONS)
    def correct(self, number: int, changes: dict[str, Any]) -> None:
        outcome = self._application(number).outcomes.standing().newest()
        if outcome is not None:
            self._do(lambda: correct_outcome(outcome, **self.who, **changes))

    @rule(number=APPLICATIONS)
    def undo_outcome(self, number: int) -> None:
        outcome = self._application(number).outcomes.standing().newest()
        if outcome is not None:
            self._do(lambda: undo_outcome(outcome, **self.who))

    @rule(number=APPLICATIONS)
    def come_back(self, number: int) -> None:
        self._do(lambda: reopen_application(self._application(number), on=self.today, **self.who))

    # --- The choice ------------------------------------------------------------------------

    @rule(
        number=APPLICATIONS,
        choice=st.sampled_from([*Choice.values, "follow_plan", "follow_plan"]),
        reason=st.sampled_from(["", "She was kind."]),
    )
    def choose(self, number: int, choice: str, reason: str) -> None:
        self._choose(number, choice, reason)

    def _choose(self, number: int, choice: str, reason: str) -> None:
        decision = Decision.objects.current().filter(application=self._application(number)).first()
        if decision is not None:
            self._do(lambda: choose(decision, choice=choice, override_reason=reason, **self.who))

    @rule(number=APPLICATIONS)
    def unchoose(self, number: int) -> None:
        decision = Decision.objects.current().filter(application=self._application(number)).first()
        if decision is not None:
            self._do(lambda: unchoose(decision, **self.who))

    @rule(number=APPLICATIONS)
    def replan(self, number: int) -> None:
        self._do(lambda: replan(self._application(number), **self.who))

    @rule(number=APPLICATIONS)
    def cancel_plan(self, number: int) -> None:
        plan = Plan.objects.filter(
            application=self._application(number), closed_at__isnull=True
        ).first()
        if plan is not None:
            cancel_plan(plan, reason="By hand.", **self.who)

    @rule(number=APPLICATIONS)
    def repost(self, number: int) -> None:
        cause = new_cause("reposted", number)
        self._do(lambda: offer_reapplying(self._application(number), cause=cause, **self.who))

    # --- One step --------------------------------------------------------------------------

    @rule(number=STEPS, ago=SENT_AGO)
    def send(self, number: int, ago: datetime.timedelta) -> None:
        self._with_step(number, lambda step: mark_sent(step, sent_at=self.now - ago, **self.who))

    @rule(ago=SENT_AGO)
    def send_thank_you(self, ago: datetime.timedelta) -> None:
        step = Step.objects.open().filter(kind="thank_you").first()
        if step is not None:
            self._do(lambda: mark_sent(step, sent_at=self.now - ago, **self.who))

    @rule(number=STEPS)
    def finish(self, number: int) -> None:
        self._with_step(number, lambda step: mark_done(step, **self.who))

    @rule(number=STEPS)
    def skip(self, number: int) -> None:
        self._with_step(number, lambda step: skip(step, **self.who))

    @rule(number=STEPS, days=DAYS)
    def snooze(self, number: int, days: int) -> None:
        until = self.today + datetime.timedelta(days=days)
        self._with_step(number, lambda step: snooze(step, until=until, **self.who))

    @rule(number=STEPS, days=DAYS)
    def move(self, number: int, days: int) -> None:
        on = self.today + datetime.timedelta(days=days)
        self._with_step(number, lambda step: move(step, on=on, **self.who))

    @rule(number=STEPS, days=st.one_of(st.none(), st.integers(1, 20)))
    def hold(self, number: int, days: int | None) -> None:
        until = None if days is None else self.today + datetime.timedelta(days=days)
        self._with_step(number, lambda step: hold(step, until=until, reason="Rest.", **self.who))

    @rule(number=STEPS)
    def resume(self, number: int) -> None:
        self._with_step(number, lambda step: resume(step, **self.who))

    @rule(number=STEPS)
    def undo_last(self, number: int) -> None:
        self._with_step(number, lambda step: undo_last(step, **self.who))

    @rule(number=STEPS)
    def bounce(self, number: int) -> None:
        self._with_step(number, lambda step: mark_bounced(step, **self.who))

    @rule(number=STEPS, contact=CONTACTS)
    def address(self, number: int, contact: int) -> None:
        person = self._contact(contact)
        self._with_step(number, lambda step: address_to(step, contact=person, **self.who))

    @rule(number=STEPS, text=st.sampled_from(["", "Thank you."]))
    def write(self, number: int, text: str) -> None:
        self._with_step(
            number,
            lambda step: (
                save_draft(step, subject="Thanks", body=text, **self.who)
                if text
                else reset_draft(step, **self.who)
            ),
        )

    # --- What others do --------------------------------------------------------------------

    @rule(number=APPLICATIONS, contact=CONTACTS)
    def reply(self, number: int, contact: int) -> None:
        record_touchpoint(
            application=self._application(number), contact=self._contact(contact), direction="in",
            kind="reply", happened_at=self.now, **self.who,
        )  # fmt: skip

    @rule(
        number=APPLICATIONS,
        kind=st.sampled_from(["none", "generic", "specific", "declined_by_policy"]),
        contact=CONTACTS,
    )
    def feedback(self, number: int, kind: str, contact: int) -> None:
        application, person = self._application(number), self._contact(contact)
        record_feedback(application, kind=kind, received_on=self.today, contact=person, **self.who)

    @rule(contact=CONTACTS)
    def no_contact(self, contact: int) -> None:
        request_no_contact(contact=self._contact(contact), **self.who)

    @rule(company=st.integers(0, 1))
    def no_contact_at(self, company: int) -> None:
        row = Company.objects.get(pk=self.companies[company])
        request_no_contact(company=row, **self.who)

    @rule(contact=CONTACTS, accepted=st.booleans())
    def linkedin(self, contact: int, accepted: bool) -> None:
        answer_linkedin(self._contact(contact), accepted=accepted, **self.who)

    @rule(contact=CONTACTS, company=st.sampled_from([None, 0, 1]))
    def contact_moves(self, contact: int, company: int | None) -> None:
        to = None if company is None else Company.objects.get(pk=self.companies[company])
        move_contact(
            self._contact(contact), company=to, job_title="Lead", on=self.today, **self.who
        )

    @rule(contact=CONTACTS)
    def erase(self, contact: int) -> None:
        erase_contact(self._contact(contact), **self.who)

    # --- Settings and the clock ------------------------------------------------------------

    @rule(days=st.one_of(st.none(), st.integers(1, 20)))
    def rest(self, days: int | None) -> None:
        until = None if days is None else self.today + datetime.timedelta(days=days)
        rest_until(self.user, until=until, now=self.now)

    @rule(on=st.booleans())
    def search_goes_on(self, on: bool) -> None:
        set_search(self.user, on=on, now=self.now)

    @rule(habit=HABITS)
    def prefer(self, habit: dict[str, Any]) -> None:
        user = self.user
        for name, value in habit.items():
            setattr(user, name, value)
        save_preferences(user, changed=set(habit), now=self.now)

    @rule(by=CLOCK)
    def time_passes(self, by: datetime.timedelta) -> None:
        self.now += by

    @rule(by=CLOCK)
    def tick_later(self, by: datetime.timedelta) -> None:
        self.now += by
        self.tick()

    @rule()
    def tick(self) -> None:
        sent_before = promises.sent_ids(self.user)
        counts = run_tick(self.now, deliver=deliver_here(self.now))
        assert counts.failed == counts.parked == 0
        promises.nothing_sleeps_on(self.now)
        self.told.check_new(self.user, sent_before)

    @precondition(lambda self: hasattr(self, "user_id"))
    @invariant()
    def promises_hold(self) -> None:
        promises.all_hold(self.user, now=self.now)

    # --- How rules reach rows --------------------------------------------------------------

    def _application(self, number: int) -> Application:
        rows = Application.objects.select_related("company", "agency").order_by("pk")
        return rows[number % rows.count()]

    def _contact(self, number: int) -> Contact:
        """One of the people; an erased one only where nobody else is left."""
        rows = Contact.objects.order_by("erased_at", "pk")
        people = rows.filter(erased_at__isnull=True) or rows
        return people[number % len(people)]

    def _with_step(self, number: int, act: Callable[[Step], object]) -> None:
        """Do it to one of the steps, open or over: a stale page can name any of them."""
        steps = Step.objects.select_related("owner", "application", "contact").order_by("pk")
        if count := steps.count():
            self._do(lambda: act(steps[number % count]))

    @staticmethod
    def _do(act: Callable[[], Value]) -> Value | None:
        with suppress(FollowupError, TrackerError):
            return act()
        return None
