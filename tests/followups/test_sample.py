"""The sample search: every state, one click each way, nothing of the person's own touched."""

import datetime

import pytest
from django.core import mail
from django.utils import timezone

from accounts.models import User
from followups.delivery import deliver_here, run_tick
from followups.enums import Recommendation, StepState
from followups.models import Decision, OwnTemplate, Plan, Reminder, Step, StepEvent
from followups.previewing import preview, to_preview_with
from followups.sample import load, remove
from followups.sample.own_template import TEMPLATE
from tracker.enums import OutcomeKind, Role, StageKind, Status
from tracker.models import Application, Company, Contact, ContactRole, Touchpoint

NOW = datetime.datetime(2026, 3, 3, 9, tzinfo=datetime.UTC)
OWNED = (Application, Company, Contact, Touchpoint, Step)
ALL = (*OWNED, Decision, Plan, StepEvent)


def _counts(user: User) -> dict[str, int]:
    return {model.__name__: model.objects.for_user(user).count() for model in ALL[:-2]}


def test_forty_applications_in_every_state(person: User) -> None:
    assert load(person, now=NOW) == "The sample search is loaded: forty applications, all invented."
    applications = Application.objects.for_user(person)
    assert applications.count() == 40
    assert set(applications.values_list("status", flat=True)) == set(Status.values)
    assert set(applications.values_list("outcome", flat=True)) == {"", *OutcomeKind.values}
    assert set(applications.values_list("furthest_stage", flat=True)) >= set(StageKind.values) - {
        StageKind.REFERENCE_CHECK
    }
    steps = Step.objects.for_user(person)
    assert set(steps.values_list("state", flat=True)) >= set(StepState.values) - {"cancelled"}
    advice = Decision.objects.for_user(person).current()
    assert set(advice.values_list("recommendation", flat=True)) == set(Recommendation.values)
    assert applications.filter(company=None, agency__is_agency=True).exists()


def test_only_a_few_steps_are_ready(person: User) -> None:
    load(person, now=NOW)
    assert 3 <= Step.objects.for_user(person).due(NOW).count() <= 12


def test_every_owned_row_is_marked(person: User) -> None:
    load(person, now=NOW)
    unmarked = [
        model.__name__
        for model in OWNED
        if model.objects.for_user(person).filter(is_sample=False).exists()
    ]
    assert unmarked == []
    assert not Contact.objects.exclude(email="").exclude(email__endswith=".example").exists()


def test_its_template_shows_how_one_reads(person: User) -> None:
    load(person, now=NOW)
    template = OwnTemplate.objects.for_user(person).get()
    assert template.is_sample
    for on in (None, *to_preview_with(person)[:3]):
        shown = preview(template, on=on, user=person, today=NOW.date())
        assert shown.filled.unknown == ()
        assert [found for found in shown.findings if found.severity == "error"] == []
    assert shown.filled.dropped != ()
    invented = preview(template, on=None, user=person, today=NOW.date())
    assert (invented.filled.dropped, invented.findings) == ((), ())


def test_its_template_leaves_ones_own_alone(person: User) -> None:
    mine = OwnTemplate.objects.create(
        owner=person, kind="check_in", name=TEMPLATE["name"], body="Dear A", changed_at=NOW
    )
    load(person, now=NOW)
    assert OwnTemplate.objects.for_user(person).count() == 2
    remove(person)
    assert OwnTemplate.objects.for_user(person).get() == mine


def test_loading_twice_changes_nothing(person: User) -> None:
    load(person, now=NOW)
    before = _counts(person)
    assert load(person, now=NOW) == "The sample search is loaded already."
    assert _counts(person) == before


@pytest.mark.parametrize(
    "settings",
    [
        {"preset": "quiet"},
        {"preset": "thank_you_only", "feedback_policy": "never"},
        {"feedback_policy": "combined", "review_order": "together", "thank_you_delay_days": 14},
        {"time_zone": "Pacific/Kiritimati"},
        {"time_zone": "Pacific/Pago_Pago", "holidays": "DE"},
        {"muted_until": datetime.date(2026, 4, 1)},
    ],
)
@pytest.mark.parametrize("day", ["2026-03-01", "2026-12-24", "2028-02-29"])
def test_loads_on_any_day_with_any_settings(
    person: User, settings: dict[str, object], day: str
) -> None:
    User.objects.filter(pk=person.pk).update(**settings)
    person.refresh_from_db()
    load(person, now=datetime.datetime.fromisoformat(f"{day}T23:30:00+00:00"))
    assert Application.objects.for_user(person).count() == 40


def test_no_mail_leaves_for_it(person: User) -> None:
    load(person, now=NOW)
    for hours in range(0, 72, 8):
        at = NOW + datetime.timedelta(hours=hours)
        run_tick(at, deliver=deliver_here(at))
    assert (len(mail.outbox), Reminder.objects.filter(state="sent").count()) == (0, 0)


def test_removing_takes_all_of_it_and_nothing_else(person: User, stranger: User) -> None:
    load(stranger, now=NOW)
    theirs = _counts(stranger)
    own = _own_application(person)
    before = _counts(person)
    load(person, now=NOW)
    _edit_sample_rows(person)
    assert remove(person) == "The sample search is removed. Your own applications are as they were."
    assert _counts(person) == before
    assert Application.objects.for_user(person).get() == own
    assert _counts(stranger) == theirs
    assert remove(person) == "There is no sample search to remove."


def test_what_ones_own_application_uses_stays_as_ones_own(person: User) -> None:
    load(person, now=NOW)
    own = _own_application(person)
    contact = Contact.objects.for_user(person).get(full_name="Matti Lindqvist")
    own.company = Company.objects.for_user(person).get(name="Quillwort Software")
    own.save(update_fields=["company"])
    ContactRole.objects.create(application=own, contact=contact, role=Role.HIRING_MANAGER)
    remove(person)
    assert [row.full_name for row in Contact.objects.for_user(person)] == ["Matti Lindqvist"]
    names = sorted(Company.objects.for_user(person).values_list("name", "is_sample"))
    assert names == [
        ("Harbour Oy", False),
        ("Lantern Harbour", False),
        ("Quillwort Software", False),
    ]


def _own_application(person: User) -> Application:
    company = Company.objects.create(owner=person, name="Harbour Oy")
    today = timezone.localdate()
    return Application.objects.create(
        owner=person, title="My own", company=company, saved_on=today, last_contact_on=today
    )


def _edit_sample_rows(person: User) -> None:
    application = Application.objects.for_user(person).filter(is_sample=True)[0]
    application.title = "Renamed by me"
    application.save(update_fields=["title", "search_text"])
    contact = Contact.objects.for_user(person).filter(is_sample=True)[0]
    contact.full_name = "Somebody else"
    contact.save(update_fields=["full_name"])
    Touchpoint.objects.create(
        owner=person, application=application, direction="in", happened_at=NOW, text="Typed by me"
    )
    Touchpoint.objects.create(owner=person, contact=contact, direction="in", happened_at=NOW)
