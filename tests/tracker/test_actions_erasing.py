"""An erased person: their name and addresses are nowhere in the database any more."""

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db import models
from django.db.models.functions import Cast, Lower

from followups.actions import mark_sent, save_draft
from followups.delivery import deliver_here, run_tick
from tests.followups.inbox.mails import Letter, from_anna
from tests.story import NOW, Story, at, full_story
from tracker.actions import erase_contact, move_contact, record_feedback, record_touchpoint
from tracker.models import Application, Contact, Employment, Interview

pytestmark = pytest.mark.django_db

TRACES = ("anna", "berg@")
TEXTS = (models.CharField, models.TextField, models.JSONField, models.EmailField)


def _texts() -> Iterator[tuple[str, str]]:
    """Every text of every row of ours: where it stands, and what it says in lower case."""
    for label in ("accounts", "tracker", "followups"):
        for model in apps.get_app_config(label).get_models():
            for column in model._meta.local_concrete_fields:
                if isinstance(column, TEXTS):
                    said = Lower(Cast(column.name, models.TextField()))
                    rows = model._base_manager.annotate(in_lower=said)
                    rows = rows.values_list("in_lower", flat=True)
                    yield from ((f"{model.__name__}.{column.name}", text) for text in rows if text)


def traces() -> set[str]:
    return {where for where, text in _texts() if any(trace in text for trace in TRACES)}


@pytest.fixture
def story() -> Story:
    """Anna met on site, sent the no, was thanked, answered and gave feedback; mails told of it."""
    story = full_story()
    who = {"by": story.user, "now": at(4)}
    anna = Contact.objects.get(full_name="Anna Berg")
    run_tick(at(3, 9), deliver=deliver_here(at(3, 9)))
    run_tick(at(4, 9), deliver=deliver_here(at(4, 9)))
    mark_sent(story.step("thank_you"), sent_at=at(4), **who)
    save_draft(story.step("feedback_request"), subject="Hi Anna", body="Dear Anna", **who)
    move_contact(anna, company=story.company, job_title="Lead Anna", on=NOW.date(), **who)
    record_touchpoint(
        application=story.application, contact=anna, direction="in", kind="reply",
        happened_at=at(4), subject="From Anna", text="Best, Anna", **who,
    )  # fmt: skip
    record_feedback(
        story.application, kind="generic", received_on=NOW.date(), contact=anna,
        text="Anna says thanks", **who,
    )  # fmt: skip
    from_anna(text="Your request").taken(story.user)
    Letter(text="Please ask Anna Berg.", subject="To ANNA BERG").taken(story.user)
    return story


def test_the_person_is_everywhere_before(story: Story) -> None:
    assert {"Contact.full_name", "Touchpoint.text", "Step.body", "Decision.facts"} <= traces()
    assert {"Mail.subject", "Mail.sender_address", "MailContent.text"} <= traces()
    assert {"MailContent.reading", "MailContent.candidates"} <= traces()


def test_nothing_of_the_person_is_left(story: Story) -> None:
    anna = Contact.objects.get(full_name="Anna Berg")
    erase_contact(anna, by=story.user, now=at(5))
    assert traces() == set()
    assert not Employment.objects.filter(contact=anna).exists()


def test_what_the_person_wrote_down_themselves_is_theirs(story: Story) -> None:
    """Free notes about an application or an interview are the user's own words, and stay."""
    Application.objects.update(notes="Anna was kind")
    Interview.objects.update(notes="Talked with Anna")
    erase_contact(Contact.objects.get(full_name="Anna Berg"), by=story.user, now=at(5))
    assert traces() == {"Application.notes", "Interview.notes"}


def test_the_others_keep_their_names(story: Story) -> None:
    erase_contact(Contact.objects.get(full_name="Anna Berg"), by=story.user, now=at(5))
    names = set(Contact.objects.values_list("full_name", flat=True))
    assert names == {"Former contact 1", "Ben Cho"}
    assert story.application.touchpoints.count() == 2
