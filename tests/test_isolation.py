"""Every address with an id, found by asking the resolver: another person's row is not there.

An address that is added later fails here until it is given the row it is about.
"""

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import time_machine
from django.apps import apps
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from accounts.models import User
from followups.enums import KeptBecause, MailState, ReminderKind
from followups.models import KeptDraft, Mail, OwnPhrase, OwnTemplate, Reminder
from tests.followups.sending.rows import put_outgoing
from tests.followups.views.mails import put_mail
from tests.story import NOW, TODAY, Story, full_story, make_user
from tracker.enums import FeedbackKind
from tracker.models import Feedback

pytestmark = pytest.mark.django_db

OTHERS = ("accounts/", "admin/")  # allauth's and Django's own, tested where they are made
# Whoever has the link may use it: the token is signed, and is the permission.
BY_TOKEN = {"welcome", "followups:mail_action", "followups:unsubscribe"}
# The number is a moment, not a row; what it finds is the person's own (see below).
BY_MOMENT = {"followups:quiet_undo", "followups:inbox_bulk_undo"}

OPEN_TO_ALL = "followups:health_live"  # a monitor asks it; it says "alive", or not

APPLICATION = (
    *("application_detail", "application_edit", "application_delete", "posting", "stage_add"),
    *("interview_add", "role_add", "note_add"),
)
ABOUT_APPLICATION = ("ask", "quiet_ask", "outcome_add", "reopen", "feedback_add", "happened")
STEP = (
    *("step", "step_draft", "step_check", "step_recipient", "step_sent", "step_done"),
    *("step_later", "step_skip", "step_undo", "reflection", "role_fit"),
    *("step_template", "step_phrase"),
    *("step_fix", "step_anyway", "step_wording", "step_reset", "step_language", "step_keep"),
    *("step_since",),
)
CONTACT = (
    *("contact_detail", "contact_edit", "contact_moved", "contact_erase", "contact_no_contact"),
)


TEMPLATE = ("template_edit", "template_remove", "template_restore")
OUTGOING = ("outgoing_status", "outgoing_undo", "outgoing_arrived", "outgoing_again")
MAIL = ("inbox_mail", "inbox_again", "inbox_unrelated", "inbox_back", "inbox_undo")
MAIL_FILES = ("inbox_original", "inbox_source")


def _mail(story: Story) -> int:
    return put_mail(
        story.user, application=story.application, now=NOW, content={"html": "<p>No</p>"}
    ).pk


def _outgoing(story: Story) -> int:
    return put_outgoing(story.step("thank_you")).pk


def _reminder(story: Story) -> int:
    return Reminder.objects.create(
        owner=story.user, key="mail", kind=ReminderKind.DIGEST, local_date=TODAY, due_at=NOW
    ).pk


def _kept(story: Story) -> int:
    step = story.step("thank_you")
    return KeptDraft.objects.create(
        owner=story.user, step=step, body="Dear Anna", because=KeptBecause.BY_HAND, kept_at=NOW
    ).pk


def _template(story: Story) -> int:
    return OwnTemplate.objects.create(
        owner=story.user, kind="thank_you", name="Mine", body="Dear Anna", changed_at=NOW
    ).pk


def _phrase(story: Story) -> int:
    return OwnPhrase.objects.create(
        owner=story.user, kind="thank_you", language="de", text="Danke.", used_at=NOW
    ).pk


def _feedback(story: Story) -> int:
    return Feedback.objects.create(
        application=story.application, kind=FeedbackKind.GENERIC, received_on=TODAY
    ).pk


def _named(space: str, names: tuple[str, ...], row: Callable[[Story], int]) -> dict[str, Any]:
    return {f"{space}:{name}": row for name in names}


# The row of the story that each address is about.
ROWS: dict[str, Callable[[Story], int]] = {
    **_named("tracker", APPLICATION, lambda story: story.application.pk),
    **_named("tracker", CONTACT, lambda story: story.application.contacts.first().pk),
    **_named("tracker", ("company_detail", "company_edit"), lambda story: story.company.pk),
    **_named(
        "tracker",
        ("interview_edit", "interview_delete"),
        lambda story: story.application.interviews.get().pk,
    ),
    **_named("tracker", ("role_remove",), lambda story: story.application.contact_roles.first().pk),
    **_named("followups", ABOUT_APPLICATION, lambda story: story.application.pk),
    **_named(
        "followups",
        ("outcome_edit", "outcome_undo"),
        lambda story: story.application.outcomes.get().pk,
    ),
    **_named(
        "followups",
        ("decision", "decision_change", "decision_undo"),
        lambda story: story.decision.pk,
    ),
    **_named("followups", TEMPLATE, _template),
    **_named("followups", ("phrase_forget", "phrase_restore"), _phrase),
    **_named("followups", STEP, lambda story: story.step("thank_you").pk),
    **_named("followups", ("step_send",), lambda story: story.step("thank_you").pk),
    **_named("followups", OUTGOING, _outgoing),
    **_named("followups", ("kept_back", "kept_drop", "kept_pick_up"), _kept),
    **_named("followups", (*MAIL, *MAIL_FILES), _mail),
    **_named("followups", ("feedback_edit", "feedback_undo"), _feedback),
    **_named("followups", ("outbox_mail", "reminder_retry"), _reminder),
}


def _addresses(
    patterns: list[URLPattern | URLResolver], *, space: str = "", route: str = ""
) -> Iterator[tuple[str, URLPattern]]:
    """Every pattern of ours with its full name."""
    for pattern in patterns:
        path = route + str(pattern.pattern)
        if path.startswith(OTHERS):
            continue
        if isinstance(pattern, URLResolver):
            inner = f"{pattern.namespace}:" if pattern.namespace else space
            yield from _addresses(pattern.url_patterns, space=inner, route=path)
        else:
            yield f"{space}{pattern.name}", pattern


EVERY = dict(_addresses(get_resolver().url_patterns))
WITH_ARGUMENT = {name for name, pattern in EVERY.items() if pattern.pattern.converters}


@pytest.fixture(autouse=True)
def story_day() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def story() -> Story:
    return full_story()


@pytest.fixture
def second(story: Story) -> Client:
    """Another signed-in person, who has rows of their own."""
    client = Client(raise_request_exception=True)
    client.force_login(make_user("second@example.org"))
    return client


def _everything() -> dict[str, list[dict[str, Any]]]:
    """Every row of every table of ours."""
    ours = (apps.get_app_config(label) for label in ("accounts", "tracker", "followups"))
    models = [model for config in ours for model in config.get_models()]
    return {
        model.__name__: [
            {name: value for name, value in row.items() if name != "last_login"}
            for row in model._default_manager.order_by("pk").values()
        ]
        for model in models
    }


def test_every_address_with_an_argument_is_covered() -> None:
    assert set(ROWS) | BY_TOKEN | BY_MOMENT == WITH_ARGUMENT
    assert len(WITH_ARGUMENT) > 40


@pytest.mark.parametrize("name", sorted(ROWS))
def test_another_persons_row_is_not_there(name: str, story: Story, second: Client) -> None:
    address = reverse(name, args=[ROWS[name](story)])
    before = _everything()
    statuses = {second.get(address).status_code, second.post(address, _ANSWERS).status_code}
    # 405: this address never answers that method, to nobody, whatever the id.
    assert statuses <= {404, 405}
    assert 404 in statuses
    assert _everything() == before


@pytest.mark.parametrize("name", sorted(ROWS))
def test_the_owner_finds_the_row(name: str, story: Story, client: Client) -> None:
    client.force_login(story.user)
    address = reverse(name, args=[ROWS[name](story)])
    assert client.get(address).status_code in {200, 302, 405}


@pytest.mark.parametrize("name", sorted(ROWS))
def test_nobody_without_an_account_gets_further_than_the_login(
    name: str, story: Story, client: Client
) -> None:
    address = reverse(name, args=[ROWS[name](story)])
    before = _everything()
    for response in (client.get(address), client.post(address, _ANSWERS)):
        assert response.status_code == 302
        assert response["Location"] == f"{reverse('account_login')}?next={address}"
    assert _everything() == before


@pytest.mark.parametrize("name", sorted(set(EVERY) - WITH_ARGUMENT))
def test_pages_without_an_argument_want_an_account(name: str, client: Client) -> None:
    answer = client.get(reverse(name))
    asks_to_sign_in = answer.status_code == 302 and "login" in answer["Location"]
    assert asks_to_sign_in == (name != OPEN_TO_ALL)


def test_a_batch_of_somebody_else_is_not_undone(story: Story, second: Client) -> None:
    outcome = story.application.outcomes.get()
    type(outcome).objects.filter(pk=outcome.pk).update(inferred=True)
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
    batch = (outcome.recorded_at - epoch) // datetime.timedelta(microseconds=1)
    before = _everything()
    second.post(reverse("followups:quiet_undo", args=[batch]))
    assert _everything() == before


def test_mails_of_somebody_else_are_not_taken_back_together(story: Story, second: Client) -> None:
    mail = put_mail(story.user, state=MailState.FILED, now=NOW)
    Mail.objects.filter(pk=mail.pk).update(batch=7)
    before = _everything()
    second.post(reverse("followups:inbox_bulk_undo", args=[7]))
    second.post(reverse("followups:inbox_bulk"), {"mail": [mail.pk]})
    assert _everything() == before


@pytest.mark.parametrize("view", ["inbox_paste", "inbox_upload", "inbox_mail"])
def test_an_application_of_somebody_else_takes_no_mail(
    view: str, story: Story, second: Client
) -> None:
    mine = put_mail(User.objects.get(email="second@example.org"), now=NOW)
    address = reverse(f"followups:{view}", args=[mine.pk] if view == "inbox_mail" else [])
    before = _everything()
    asked = f"{address}?application={story.application.pk}"
    assert second.post(asked, {"text": "No", "belongs": story.application.pk}).status_code == 404
    assert _everything() == before


@pytest.mark.parametrize("ask", ["from_step", "template", "phrase"])
def test_own_texts_of_somebody_else_reach_no_step(ask: str, story: Story, second: Client) -> None:
    rows = {"template": _template(story), "phrase": _phrase(story)}
    step = story.step("thank_you").pk
    before = _everything()
    assert second.post(reverse("followups:template_new"), {"from_step": step}).status_code == 404
    for name in ("step_template", "step_phrase", "phrase_forget"):
        about = rows["phrase"] if name == "phrase_forget" else step
        asked = reverse(f"followups:{name}", args=[about])
        assert second.post(asked, {ask: rows.get(ask, step), "text": "Mine"}).status_code == 404
    assert _everything() == before


@pytest.mark.parametrize("name", sorted(BY_TOKEN))
def test_a_token_nobody_signed_opens_nothing(name: str, story: Story, client: Client) -> None:
    before = _everything()
    for answer in (client.get, client.post):
        assert answer(reverse(name, args=["made-up"])).status_code in {302, 403, 404, 405}
    assert _everything() == before


# What the forms ask for, so that a refusal is not only a form's.
_ANSWERS = {
    "kind": "not_selected",
    "notified_on": TODAY.isoformat(),
    "title": "Taken over",
    "full_name": "Taken over",
    "name": "Taken over",
    "stage": "offer",
    "on": TODAY.isoformat(),
    "subject": "Taken over",
    "text": "Taken over",
    "what": "replied",
    "choice": "stay_silent",
    "when": "tomorrow",
    "to": "anna@fernwerk.example",
    "arrived": "yes",
}
