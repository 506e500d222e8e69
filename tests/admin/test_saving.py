"""The admin saves through the same actions as the pages, and keeps rows with one owner."""

import datetime

from django.test import Client

from accounts.models import User
from followups.models import Plan, Reminder, Step
from tests.admin.rows import NOW, Maker
from tracker.models import Application, Company, Contact, Outcome, StageEvent

TODAY = datetime.date(2026, 3, 3)


def _run(desk: Client, model: str, action: str, *pks: int) -> str:
    chosen = {"action": action, "_selected_action": pks}
    return desk.post(f"/admin/{model}/", chosen, follow=True).content.decode()


def _application_form(owner: User, **fields: object) -> dict[str, object]:
    inlines = ("posting", "contact_roles", "interviews", "stage_events", "outcomes", "feedback")
    form: dict[str, object] = {"owner": owner.pk, "title": "Analyst", "saved_on": "2026-03-01"}
    for prefix in (*inlines, "touchpoints"):
        form |= {f"{prefix}-TOTAL_FORMS": 0, f"{prefix}-INITIAL_FORMS": 0}
    return form | fields


def test_adding_an_application_starts_its_history(desk: Client, person: User) -> None:
    form = _application_form(person, applied_on="2026-03-02")
    assert desk.post("/admin/tracker/application/add/", form).status_code == 302
    application = Application.objects.for_user(person).get()
    assert (application.stage, application.last_contact_on) == (
        "applied",
        datetime.date(2026, 3, 2),
    )
    assert list(StageEvent.objects.values_list("stage", flat=True)) == ["saved", "applied"]


def test_rows_of_two_people_are_refused(desk: Client, person: User, stranger: User) -> None:
    theirs = Company.objects.create(owner=stranger, name="Not yours")
    page = desk.post(
        "/admin/tracker/application/add/", _application_form(person, company=theirs.pk)
    )
    assert "These rows belong to different people" in page.content.decode()
    assert Application.objects.count() == 0


def test_an_interview_moves_the_stage(desk: Client, person: User) -> None:
    application = Application.objects.create(
        owner=person, title="Analyst", saved_on=TODAY, last_contact_on=TODAY
    )
    contact = Contact.objects.create(owner=person, full_name="Ana Reyes")
    form = {
        "application": application.pk,
        "stage": "final_interview",
        "format": "video",
        "status": "completed",
        "interviewers": [contact.pk],
    }
    assert desk.post("/admin/tracker/interview/add/", form).status_code == 302
    application.refresh_from_db()
    assert application.furthest_stage == "final_interview"
    assert application.contact_roles.get().contact == contact


def test_a_parked_reminder_is_tried_again(desk: Client, make_rows: Maker) -> None:
    make_rows(1)
    reminder = Reminder.objects.get()
    page = _run(desk, "followups/reminder", "try_again", reminder.pk)
    assert "To be tried again with the next tick: 1." in page
    reminder.refresh_from_db()
    assert (reminder.state, reminder.tries) == ("due", 0)
    assert "next tick: 0." in _run(desk, "followups/reminder", "try_again", reminder.pk)


def test_a_cancelled_plan_closes_its_steps(desk: Client, make_rows: Maker) -> None:
    make_rows(1)
    plan = Plan.objects.get()
    assert "Plan cancelled." in _run(desk, "followups/plan", "cancel", plan.pk)
    assert set(Step.objects.values_list("state", flat=True)) == {"cancelled"}
    plan.refresh_from_db()
    assert plan.closed_at is not None


def test_planning_again_answers_in_words(desk: Client, make_rows: Maker) -> None:
    make_rows(1)
    page = _run(desk, "followups/plan", "replan", Plan.objects.get().pk)
    assert "Planned again." in page


def test_an_outcome_that_cannot_be_undone_says_why(desk: Client, make_rows: Maker) -> None:
    make_rows(1)
    outcome = Outcome.objects.get()
    page = _run(desk, "tracker/outcome", "take_back", outcome.pk)
    assert "stays as it is" in page or "opened again since" in page
    outcome.refresh_from_db()
    assert outcome.undone_at is None


def test_a_contact_asks_for_no_contact(desk: Client, make_rows: Maker) -> None:
    make_rows(1)
    _run(desk, "tracker/contact", "ask_no_contact", Contact.objects.get().pk)
    assert Contact.objects.get().do_not_contact
    assert not Step.objects.open().filter(kind="thank_you").exists()


def test_users_are_marked_inactive_but_never_oneself(desk: Client, person: User) -> None:
    operator = User.objects.get(email="operator@example.com")
    _run(desk, "accounts/user", "deactivate", person.pk, operator.pk)
    active = User.objects.filter(is_active=True)
    assert list(active) == [operator]


def test_a_person_is_added_by_email(desk: Client) -> None:
    form = {
        "email": "New@Example.com",
        "usable_password": "true",
        "password1": "a long passphrase",
        "password2": "a long passphrase",
    }
    assert desk.post("/admin/accounts/user/add/", form).status_code == 302
    assert User.objects.get(email="new@example.com").check_password("a long passphrase")


def test_a_new_zone_moves_when_steps_wake(desk: Client, make_rows: Maker) -> None:
    make_rows(1)
    step = Step.objects.get(kind="thank_you")
    Step.objects.filter(pk=step.pk).update(
        state="scheduled", due_on=datetime.date(2026, 5, 1), wakes_at=NOW
    )
    page = desk.get(f"/admin/accounts/user/{step.owner_id}/change/")
    form = page.context["adminform"].form
    data = {name: value for name, value in form.initial.items() if value is not None}
    for name in ("next_digest_at", "last_login", "date_joined", "password", "id"):
        data.pop(name, None)
    data = {name: value for name, value in data.items() if value is not False}
    data |= {"time_zone": "Asia/Tokyo", "groups": [], "user_permissions": []}
    answer = desk.post(f"/admin/accounts/user/{step.owner_id}/change/", data)
    assert answer.status_code == 302
    step.refresh_from_db()
    assert step.wakes_at == datetime.datetime(2026, 4, 30, 23, tzinfo=datetime.UTC)


def test_deleting_says_how_many_rows_go(desk: Client, make_rows: Maker) -> None:
    make_rows(1)
    page = desk.get(f"/admin/tracker/application/{Application.objects.get().pk}/delete/")
    words = page.content.decode()
    assert "Steps: 2" in words
    assert "Stage events: 1" in words


def test_staff_without_rights_may_not_act(client: Client, person: User, make_rows: Maker) -> None:
    make_rows(1)
    User.objects.filter(pk=person.pk).update(is_staff=True)
    client.force_login(person)
    assert client.get("/admin/followups/plan/").status_code == 403


def test_a_person_goes_with_everything_of_theirs(desk: Client, make_rows: Maker) -> None:
    make_rows(2)
    first, second = User.objects.filter(email__startswith="person").order_by("pk")
    page = desk.get(f"/admin/accounts/user/{first.pk}/delete/")
    assert "Applications: 1" in page.content.decode()
    desk.post(f"/admin/accounts/user/{first.pk}/delete/", {"post": "yes"})
    assert {company.owner for company in Company.objects.all()} == {second}
    _run(desk, "accounts/user", "delete_selected", second.pk)
    chosen = {"action": "delete_selected", "_selected_action": [second.pk], "post": "yes"}
    desk.post("/admin/accounts/user/", chosen)
    assert not User.objects.filter(email__startswith="person").exists()
