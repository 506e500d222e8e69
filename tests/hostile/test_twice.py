"""Pages that were left open: sent twice, or after the ground beneath them had moved."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
import time_machine
from django.urls import reverse

from followups.actions import wake
from followups.enums import StepState
from followups.models import Decision, Step
from tests.hostile.conftest import Web, taken_back
from tests.hostile.pages import Page
from tests.hostile.test_nonsense import APPLICATION, INTERVIEW, full_name
from tests.hostile.world import OURS, World, address_of, everything
from tests.story import NOW, TODAY
from tracker import actions
from tracker.models import Application, Company, Contact

DAY = "2026-03-03"
LETTER = {"subject": "S", "text": "T"}
# What each button or form sends when everything is well.
OTHER_PERSON = "the other person"  # stands for an id that only the world knows
SENT: dict[str, dict[str, Any]] = {
    "application_add": APPLICATION,
    "application_edit": {"title": "New", "applied_on": "2026-01-12"},
    "application_delete": {},
    "stage_add": {"stage": "interview", "happened_on": DAY},
    "interview_add": INTERVIEW,
    "interview_edit": {**INTERVIEW, "status": "scheduled"},
    "interview_delete": {},
    "role_add": {"full_name": "Dora Elm", "role": "recruiter"},
    "role_remove": {},
    "note_add": {"about": "note", "text": "Words", "happened_at": "2026-03-01T10:00"},
    "contact_add": {"full_name": "Dora Elm"},
    "contact_edit": {"full_name": "Dora Elm"},
    "contact_moved": {"company_name": "Neu", "on": DAY},
    "contact_erase": {},
    "contact_no_contact": {},
    "company_add": {"name": "Neu", "relationship": "open"},
    "company_edit": {"name": "Neu", "relationship": "open"},
    "quiet_ask": {},
    "outcome_add": {"notified_on": DAY},
    "outcome_edit": {"notified_on": DAY, "wants_future": "no"},
    "outcome_undo": {},
    "reopen": {},
    "feedback_add": {"kind": "specific", "received_on": DAY, "text": "Depth"},
    "happened": {"what": "replied", "on": DAY, "text": "Hello"},
    "decision": {"choice": "thank_you_only"},
    "decision_change": {"fact": "wants_future", "value": "no"},
    "decision_undo": {},
    "step_draft": LETTER,
    "step_check": LETTER,
    "step_fix": {**LETTER, "fix": "body:0:4:F1"},
    "step_anyway": LETTER,
    "step_wording": LETTER,
    "step_reset": LETTER,
    "step_language": {**LETTER, "language": "en-US"},
    "step_keep": LETTER,
    "step_sent": LETTER,
    "step_done": LETTER,
    "step_later": {"until": "week"},
    "step_skip": {},
    "step_undo": {},
    "step_recipient": {"contact": OTHER_PERSON},
    "reflection": {"went_well": "4", "done": "1"},
    "settings_mute": {"until": "2026-03-10"},
    "settings_search": {"do": "pause"},
    "sample_load": {},
    "sample_remove": {},
    "reminder_retry": {},
    "mail_action": {},
    "unsubscribe": {},
}
SPACES = {name.rpartition(":")[2]: name for name in OURS}
# These are about no row that could go.
ABOUT_NOTHING = {
    *("application_add", "contact_add", "company_add", "unsubscribe", "reminder_retry"),
    *("settings_mute", "settings_search", "sample_load", "sample_remove"),
}


def counted() -> dict[str, int]:
    """How many rows each table has, but for the histories, which may well note a second try."""
    return {name: len(rows) for name, rows in everything().items() if "Event" not in name}


@pytest.mark.parametrize("name", sorted(SENT))
def test_sent_twice_is_as_sent_once(name: str, world: World, web: Web) -> None:
    address = address_of(SPACES[name], world)
    page = web.get(address)
    forms = Page(page.content.decode()).forms if page.status_code == 200 else []
    hidden = {
        one.name: one.value
        for form in forms
        if form.method == "post"
        for one in form.fields.values()
        if one.kind == "hidden" and one.name not in {"version", "subject"}
    }
    sent = {**hidden, **SENT[name]}
    if sent.get("contact") == OTHER_PERSON:
        sent["contact"] = str(world.story.application.contacts.order_by("pk").last().pk)
    first = web.post(address, sent)
    assert first.status_code in {200, 302}
    after = counted()
    second = web.post(address, sent)
    assert second.status_code in {200, 302, 404, 422}
    assert counted() == after


def _gone(name: str, world: World) -> Callable[[], object]:
    """What takes away the row a page is about."""
    story = world.story
    if name.startswith("contact"):
        pk = story.application.contacts.order_by("pk").first().pk
        return lambda: Contact.objects.get(pk=pk).delete()
    if name.startswith("company"):
        return lambda: Company.objects.filter(pk=story.company.pk).update(owner=world.stranger.user)
    both = (story.application.pk, world.running.application.pk)
    return lambda: Application.objects.filter(pk__in=both).delete()


@pytest.mark.parametrize("name", sorted(set(SENT) - ABOUT_NOTHING))
def test_a_page_about_what_is_gone_is_not_there(name: str, world: World, web: Web) -> None:
    if name in {
        *("application_add", "contact_add", "company_add", "unsubscribe"),
        "reminder_retry",
    }:
        return
    if name.startswith(("settings", "sample")):
        return
    address = address_of(SPACES[name], world)
    _gone(name, world)()
    before = everything()
    response = web.post(address, SENT[name])
    assert response.status_code == 404
    assert Page(response.content.decode()).headings == 1
    assert everything() == before


def test_an_older_decision_is_not_chosen(world: World, web: Web) -> None:
    address, old = address_of("followups:decision", world), world.story.decision
    assert web.post(f"{address}change/", SENT["decision_change"]).status_code == 302
    current = Decision.objects.current().get(application=world.story.application)
    assert current != old
    before = everything()
    for tail, sent in (("", SENT["decision"]), ("change/", SENT["decision_change"]), ("undo/", {})):
        response = web.post(f"{address}{tail}", sent)
        assert response["Location"] == reverse("followups:decision", args=[current.pk])
        assert response.status_code == 302
    assert everything() == before
    assert "The facts changed in the meantime" in web.get(response["Location"]).content.decode()


ACTS = ("sent", "done", "later", "skip", "undo", "draft", "recipient", "measure")


@pytest.mark.parametrize("kind", ["thank_you", "feedback_request", "linkedin_connect", "check_in"])
@pytest.mark.parametrize("state", StepState.values)
def test_a_step_in_any_state_answers_every_button(
    kind: str, state: str, world: World, web: Web
) -> None:
    step = world.story.step(kind)
    moment = NOW + datetime.timedelta(days=3)
    Step.objects.filter(pk=step.pk).update(
        state=state,
        reason="Waits",
        due_on=moment.date(),
        closed_at=NOW if state in {"done", "skipped", "cancelled", "expired"} else None,
        wakes_at=moment if state in {"scheduled", "held"} else None,
    )
    for act in ACTS:
        with taken_back():
            response = web.post(f"{step.get_absolute_url()}{act}/", SENT.get(f"step_{act}", {}))
            assert response.status_code in {200, 302, 404, 422}
            assert web.get(step.get_absolute_url()).status_code == 200


def test_the_clock_moves_a_step_between_page_and_button(world: World, web: Web) -> None:
    address = address_of("followups:step", world)
    assert web.get(address).status_code == 200
    later = NOW + datetime.timedelta(days=40)
    with time_machine.travel(later, tick=False):
        wake(later)
        step = world.story.step("thank_you")
        assert step.state == StepState.EXPIRED
        for act in ("later", "skip", "sent"):
            response = web.post(f"{address}{act}/", SENT[f"step_{act}"])
            assert response.status_code in {302, 422}
        step.refresh_from_db()
        assert step.state in {StepState.EXPIRED, StepState.DONE}


def test_a_company_with_applications_cannot_be_lost(world: World, web: Web) -> None:
    boss = world.story.user
    boss.is_staff = boss.is_superuser = True
    boss.save(update_fields=["is_staff", "is_superuser"])
    page = f"/admin/tracker/company/{world.story.company.pk}/delete/"
    response = web.post(page, {"post": "yes"})
    assert response.status_code in {200, 302, 403}
    assert Company.objects.filter(pk=world.story.company.pk).exists()


def test_two_people_with_the_same_names_stay_apart(world: World, web: Web) -> None:
    theirs = world.stranger
    before = theirs.application.contacts.count()
    sent = {"full_name": "Anna Berg", "email": "anna@fernwerk.example", "role": "recruiter"}
    assert web.post(address_of("tracker:role_add", world), sent).status_code == 302
    sent = {**APPLICATION, "company_name": "FERNWERK"}
    assert web.post("/applications/add/", sent).status_code == 302
    assert Application.objects.order_by("pk").last().company == world.story.company
    assert theirs.application.contacts.count() == before
    assert Company.objects.filter(owner=theirs.user).count() == 1


def test_a_person_who_left_leaves_pages_that_ask_to_sign_in(world: World, web: Web) -> None:
    assert web.get("/").status_code == 200
    pk = world.story.user.pk
    tokens = [address_of(f"followups:{name}", world) for name in ("mail_action", "unsubscribe")]
    Application.objects.filter(owner_id=pk).delete()  # as the admin does, see its tests
    type(world.story.user).objects.get(pk=pk).delete()
    assert web.get("/")["Location"].startswith("/accounts/login/")
    assert web.post("/applications/add/", APPLICATION).status_code == 302
    assert [web.post(token).status_code for token in tokens] == [404, 200]
    assert Application.objects.filter(owner_id=pk).count() == 0


def test_erased_in_another_tab(world: World, web: Web) -> None:
    contact = world.story.application.contacts.order_by("pk").first()
    step = address_of("followups:step", world)
    actions.erase_contact(contact, by=world.story.user, now=NOW)
    for act in ACTS:
        with taken_back():
            response = web.post(f"{step}{act}/", SENT.get(f"step_{act}", {}))
            assert response.status_code in {200, 302, 404, 422}
    for name in ("step", "decision", "outcome_edit", "reflection", "happened", "feedback_add"):
        assert web.get(address_of(full_name(name), world)).status_code == 200
    sent = {"what": "connected", "on": TODAY.isoformat(), "contact": str(contact.pk)}
    assert web.post(address_of("followups:happened", world), sent).status_code == 422
