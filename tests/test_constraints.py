"""The database itself refuses what cannot be, whoever writes past forms and actions.

Every constraint of our models is found by introspection and has to be broken here.
"""

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, models, transaction

from accounts.models import User
from followups.enums import OPEN_STATES, ReminderKind
from followups.models import (
    Decision,
    Heartbeat,
    KeptDraft,
    Mail,
    Mailbox,
    MailContent,
    Outgoing,
    OwnPhrase,
    OwnTemplate,
    Plan,
    Reflection,
    Reminder,
    Requirement,
    SendingAccount,
    Step,
)
from tests.followups.sending.rows import put_outgoing
from tests.story import NOW, TODAY, Story, full_story
from tracker.actions import record_feedback, record_touchpoint
from tracker.models import (
    Application,
    Company,
    Contact,
    ContactRole,
    Employment,
    Feedback,
    Interview,
    Outcome,
    Posting,
    StageEvent,
    Touchpoint,
)

pytestmark = pytest.mark.django_db

EARLIER = NOW - datetime.timedelta(days=3)
Rows = models.QuerySet[Any]


def _kind(kind: str) -> Rows:
    return Step.objects.filter(kind=kind)


# For each check: rows that are fine, and changes that make each of them impossible.
CHECKS: dict[str, tuple[Callable[[], Rows], list[dict[str, Any]]]] = {
    "user_reminder_hour": (User.objects.all, [{"reminder_hour": 24}]),
    "user_feedback_days": (User.objects.all, [{"feedback_days": 0}, {"feedback_days": 15}]),
    "user_check_in_months": (User.objects.all, [{"check_in_months": 0}, {"check_in_months": 13}]),
    "company_relationship": (Company.objects.all, [{"relationship": "dream"}]),
    "company_has_name": (Company.objects.all, [{"name": ""}]),
    "contact_has_name": (Contact.objects.all, [{"full_name": ""}]),
    "contact_linkedin_state": (Contact.objects.all, [{"linkedin_state": "maybe"}]),
    "employment_ends_after_start": (
        Employment.objects.all,
        [{"ended_on": TODAY - datetime.timedelta(days=1)}],
    ),
    "application_has_title": (Application.objects.all, [{"title": ""}]),
    "application_status": (Application.objects.all, [{"status": "lost"}]),
    "application_stages": (
        Application.objects.all,
        [{"stage": "lunch"}, {"furthest_stage": "lunch"}],
    ),
    "application_outcome_fits_status": (
        Application.objects.all,
        [
            {"status": "open"},
            {"outcome": ""},
            {"closed_on": None},
            {"closed_by": "nobody"},
            {"status": "on_hold"},
            {"outcome": "on_hold"},
        ],
    ),
    "stage_known": (StageEvent.objects.all, [{"stage": "lunch"}]),
    "role_known": (ContactRole.objects.all, [{"role": "friend"}]),
    "interview_format": (Interview.objects.all, [{"format": "telepathy"[:10]}]),
    "interview_stage": (Interview.objects.all, [{"stage": "saved"}, {"stage": "lunch"}]),
    "interview_status": (Interview.objects.all, [{"status": "perhaps"}]),
    "interview_lasts": (Interview.objects.all, [{"duration_minutes": 0}]),
    "outcome_kind": (Outcome.objects.all, [{"kind": "rejected"}]),
    "outcome_closed_by": (Outcome.objects.all, [{"closed_by": "them"}]),
    "outcome_notice_words": (
        Outcome.objects.all,
        [{"written": "badly"}, {"written_by": "somebody"}, {"feedback": "later"}],
    ),
    "outcome_undone_after_recorded": (Outcome.objects.all, [{"undone_at": EARLIER}]),
    "touchpoint_direction": (Touchpoint.objects.all, [{"direction": "up"}]),
    "touchpoint_kind": (Touchpoint.objects.all, [{"kind": "gossip"}]),
    "feedback_kind": (Feedback.objects.all, [{"kind": "harsh"}]),
    "decision_recommendation": (Decision.objects.all, [{"recommendation": "shout"}]),
    "decision_choice_has_time": (
        Decision.objects.all,
        [{"choice": "shout"}, {"chosen_at": None}, {"choice": ""}],
    ),
    "step_kind": (lambda: _kind("check_in"), [{"kind": "bribe"}]),
    "step_closed_has_time": (
        lambda: _kind("check_in"),
        [{"state": "done", "wakes_at": None}, {"closed_at": NOW}, {"state": "lost"}],
    ),
    "step_scheduled_has_date": (
        lambda: _kind("check_in"),
        [{"due_on": None}, {"wakes_at": None}],
    ),
    "step_ready_has_date": (
        lambda: _kind("check_in"),
        [{"state": "ready", "due_on": None, "wakes_at": None}],
    ),
    "step_that_waits_or_is_over_never_wakes": (
        lambda: _kind("check_in"),
        [{"state": "blocked"}, {"state": "done", "closed_at": NOW}],
    ),
    "step_sent_is_done": (lambda: _kind("check_in"), [{"sent_at": NOW}]),
    "reminder_state": (Reminder.objects.all, [{"state": "lost"}]),
    "reminder_sent_has_time": (Reminder.objects.all, [{"state": "sent"}, {"sent_at": NOW}]),
    "reminder_sending_has_lease": (
        Reminder.objects.all,
        [
            {"state": "sending"},
            {"state": "sending", "lease_until": NOW, "claim": "c"},
            {"state": "sending", "claim": "c", "message_id": "m"},
        ],
    ),
    "mail_way": (Mail.objects.all, [{"way": "pigeon"}]),
    "mail_state": (Mail.objects.all, [{"state": "lost"}]),
    "mail_words": (Mail.objects.all, [{"kind": "poem"}, {"written": "badly"}]),
    "mail_confidences": (
        Mail.objects.all,
        [{"kind_confidence": 1.1}, {"written_confidence": -0.1}],
    ),
    "mail_filed_has_time": (Mail.objects.all, [{"state": "filed"}, {"filed_at": NOW}]),
    "mailbox_security": (Mailbox.objects.all, [{"security": "trust"}]),
    "mailbox_state": (Mailbox.objects.all, [{"state": "asleep"}]),
    "mailbox_port": (Mailbox.objects.all, [{"port": 0}, {"port": 65536}]),
    "sending_security": (SendingAccount.objects.all, [{"security": "trust"}]),
    "sending_state": (SendingAccount.objects.all, [{"state": "asleep"}]),
    "sending_copy": (SendingAccount.objects.all, [{"copy_to": "everybody"}]),
    "sending_port": (SendingAccount.objects.all, [{"port": 0}, {"port": 65536}]),
    "kept_draft_because": (KeptDraft.objects.all, [{"because": "just so"}]),
    "own_template_kind": (OwnTemplate.objects.all, [{"kind": "poem"}]),
    "outgoing_state": (Outgoing.objects.all, [{"state": "lost"}]),
    "outgoing_leased_while_sending": (
        Outgoing.objects.all,
        [{"state": "sending"}, {"lease_until": NOW}],
    ),
    "heartbeat_is_one_row": (Heartbeat.objects.all, [{"id": 2}]),
    "requirement_fit": (Requirement.objects.all, [{"fit": "perfect"}]),
}

# An unknown status also fits no outcome, and a database names one of the two.
ALSO = {"application_status": "application_(status|outcome_fits_status)"}

# For each uniqueness: rows that exist, and what a second one of them may still have of its own.
SECOND: dict[str, tuple[Callable[[], Rows], dict[str, Any]]] = {
    "user_email_any_case": (User.objects.all, {"email": "KIM@example.org"}),
    "contact_has_one_role_per_application": (ContactRole.objects.all, {"role": "recruiter"}),
    "decision_one_current_per_application": (Decision.objects.current, {}),
    "plan_one_open_per_application": (Plan.objects.all, {}),
    "step_one_open_per_kind": (lambda: _kind("thank_you"), {}),
    "step_one_open_linkedin_per_contact": (lambda: _kind("linkedin_connect"), {}),
    "mail_taken_once": (Mail.objects.all, {"message_id": "<other@fernwerk.example>"}),
    "mail_message_id_once": (Mail.objects.all, {"fingerprint": "another mark"}),
    "own_template_name_once": (OwnTemplate.objects.present, {"kind": "check_in"}),
    "own_phrase_once": (OwnPhrase.objects.all, {"kind": "check_in"}),
    "outgoing_one_under_way_per_step": (Outgoing.objects.all, {"message_id": "<2@x.example>"}),
    "outgoing_message_id_once": (Outgoing.objects.all, {"state": "sent"}),
    "User.email": (User.objects.all, {}),
    "Reminder.key": (Reminder.objects.all, {}),
}
# One row for each application, mail or person that the column names.
ONE_EACH = {
    "Posting.application": Posting,
    "Reflection.application": Reflection,
    "MailContent.mail": MailContent,
    "Mailbox.owner": Mailbox,
    "SendingAccount.owner": SendingAccount,
}


def _models() -> Iterator[type[models.Model]]:
    for label in ("accounts", "tracker", "followups"):
        yield from apps.get_app_config(label).get_models()


def _declared() -> tuple[set[str], set[str], set[str]]:
    """The names of all checks, of all uniqueness, and of all one-to-one keys."""
    checks, unique, one_each = set(), set(), set()
    for model in _models():
        for constraint in model._meta.constraints:
            is_check = isinstance(constraint, models.CheckConstraint)
            (checks if is_check else unique).add(constraint.name)
        for column in model._meta.local_concrete_fields:
            name = f"{model.__name__}.{column.name}"
            if isinstance(column, models.OneToOneField):
                one_each.add(name)
            elif column.unique and not column.primary_key:
                unique.add(name)
    return checks, unique, one_each


@pytest.fixture
def story() -> Story:
    """At least one row of everything that has a constraint."""
    story = full_story()
    who = {"by": story.user, "now": NOW}
    anna = story.application.contacts.first()
    Employment.objects.create(contact=anna, company=story.company, started_on=TODAY)
    record_touchpoint(
        application=story.application, direction="in", kind="reply", happened_at=NOW, **who
    )
    record_feedback(story.application, kind="generic", received_on=TODAY, **who)
    Requirement.objects.create(application=story.application, text="Python")
    Posting.objects.create(application=story.application, text="An advert")
    Reflection.objects.create(application=story.application)
    Heartbeat.objects.create(ticked_at=NOW)
    mail = Mail.objects.create(
        owner=story.user,
        way="upload",
        fingerprint="a mark",
        message_id="<one@fernwerk.example>",
        taken_at=NOW,
    )
    MailContent.objects.create(mail=mail)
    Mailbox.objects.create(owner=story.user, host="h", username="u", since=TODAY, next_poll_at=NOW)
    SendingAccount.objects.create(owner=story.user, address=story.user.email, host="h")
    put_outgoing(story.step("thank_you"))
    owned = {"owner": story.user, "kind": "thank_you"}
    OwnTemplate.objects.create(**owned, name="Mine", body="Dear A", changed_at=NOW)
    OwnPhrase.objects.create(**owned, language="de", text="Danke.", used_at=NOW)
    KeptDraft.objects.create(
        owner=story.user, step=story.step("thank_you"), because="by_hand", kept_at=NOW
    )
    Reminder.objects.create(
        owner=story.user, key="k", kind=ReminderKind.DIGEST, local_date=TODAY, due_at=NOW
    )
    return story


def test_every_constraint_is_broken_here() -> None:
    assert _declared() == (set(CHECKS), set(SECOND), set(ONE_EACH))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        pytest.param(name, change, id=f"{name}-{number}")
        for name, (_rows, changes) in CHECKS.items()
        for number, change in enumerate(changes)
    ],
)
def test_the_database_refuses(name: str, change: dict[str, Any], story: Story) -> None:
    row = CHECKS[name][0]().first()
    one = type(row)._base_manager.filter(pk=row.pk)
    with pytest.raises(IntegrityError, match=ALSO.get(name, name)), transaction.atomic():
        one.update(**change)
    assert one.exists()


@pytest.mark.parametrize("name", sorted(SECOND))
def test_the_database_keeps_one(name: str, story: Story) -> None:
    rows, own = SECOND[name]
    second = rows().first()
    second.pk = None
    second._state.adding = True
    for column, value in own.items():
        setattr(second, column, value)
    is_constraint = "." not in name and connection.vendor == "postgresql"
    refusal = name if is_constraint else "(?i)unique"
    with pytest.raises(IntegrityError, match=refusal), transaction.atomic():
        type(second)._base_manager.bulk_create([second])


@pytest.mark.parametrize("name", sorted(ONE_EACH))
def test_each_has_one(name: str, story: Story) -> None:
    second = ONE_EACH[name]._base_manager.get()
    if not isinstance(second._meta.pk, models.OneToOneField):
        second.pk = None
    second._state.adding = True
    with pytest.raises(IntegrityError), transaction.atomic():
        type(second)._base_manager.bulk_create([second])


def test_uniqueness_ends_with_the_row(story: Story) -> None:
    """A closed plan, a decision replaced and a step that is over make room for the next."""
    Step.objects.filter(state__in=OPEN_STATES).update(
        state="cancelled", closed_at=NOW, wakes_at=None
    )
    Plan.objects.update(closed_at=NOW)
    Decision.objects.update(superseded_at=NOW)
    made = []
    for row in (Decision.objects.first(), Plan.objects.first(), _kind("thank_you").first()):
        row.pk = None
        row._state.adding = True
        if isinstance(row, Decision):
            row.superseded_at = None
        elif isinstance(row, Plan):
            row.closed_at = None
        else:
            row.state, row.closed_at = "ready", None
        made += type(row)._base_manager.bulk_create([row])
    assert len(made) == 3
