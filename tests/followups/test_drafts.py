"""The draft of a step: what it takes from the application, its steps, its mails and the person."""

import pytest

from followups.drafts import composed_for, draft_facts, draft_for, language_of, letter_of
from followups.enums import LetterKind, MailState
from followups.models import Mail, Step
from tests.followups.inbox.mails import from_anna
from tests.story import NOW, TODAY, Story, full_story
from tracker.models import Outcome

pytestmark = pytest.mark.django_db


@pytest.fixture
def story() -> Story:
    return full_story()


def fresh(story: Story, kind: str = "thank_you") -> Step:
    """The step as a page reads it."""
    rows = Step.objects.select_related("owner", "contact", "application__company")
    return rows.get(pk=story.step(kind).pk)


def change(story: Story, kind: str = "thank_you", **values: object) -> Step:
    Step.objects.filter(pk=story.step(kind).pk).update(**values)
    return fresh(story, kind)


def anna_wrote(story: Story, subject: str) -> None:
    mail = from_anna(
        text="Hello.", subject=subject, more={"message_id": "<anna.1@fernwerk.example>"}
    ).taken(story.user, application=story.application)
    Mail.objects.filter(pk=mail.pk).update(state=MailState.FILED, filed_at=NOW)


def test_the_choice_of_words_belongs_to_the_application(story: Story) -> None:
    step = change(story, wording=3)
    facts = draft_facts(step, today=TODAY)
    assert (facts.seed, facts.turn) == (story.application.pk, 3)
    assert composed_for(step, today=TODAY) == composed_for(fresh(story), today=TODAY)
    assert composed_for(step, today=TODAY) != composed_for(change(story, wording=4), today=TODAY)


def test_an_own_text_stands_whatever_would_be_composed(story: Story) -> None:
    step = change(story, edited=True, subject="Hello", body="My own words.")
    words = draft_for(step, today=TODAY)
    assert (words.subject, words.body) == ("Hello", "My own words.")


def test_one_s_own_closing_words_are_used(story: Story) -> None:
    story.user.sign_off = "So long"
    story.user.save(update_fields=["sign_off"])
    assert "\n\nSo long" in composed_for(fresh(story), today=TODAY).body


def test_a_step_is_written_in_its_own_language_else_in_that_of_another_step(story: Story) -> None:
    assert language_of(fresh(story)) == "en-GB"
    story.user.letter_language = "en-US"
    story.user.save(update_fields=["letter_language"])
    assert language_of(fresh(story)) == "en-US"
    change(story, "feedback_request", language="de")
    assert language_of(fresh(story)) == "de"
    assert composed_for(fresh(story), today=TODAY).body.startswith(("Hallo", "Guten Tag"))
    assert language_of(change(story, language="fr")) == "fr"


def test_the_thank_you_answers_in_the_thread_of_the_mail_on_record(story: Story) -> None:
    before = composed_for(fresh(story), today=TODAY)
    anna_wrote(story, "Your application to Fernwerk")
    after = composed_for(fresh(story), today=TODAY)
    assert after.subject == "Re: Your application to Fernwerk"
    assert after.body == before.body
    assert composed_for(fresh(story), today=TODAY, threaded=False) == before


def test_a_subject_with_a_banned_word_begins_a_conversation(story: Story) -> None:
    before = composed_for(fresh(story), today=TODAY)
    anna_wrote(story, "Your unsuccessful application")
    assert composed_for(fresh(story), today=TODAY) == before


def test_after_withdrawing_a_courtesy_note_is_written(story: Story) -> None:
    assert letter_of(fresh(story), today=TODAY) == LetterKind.THANK_YOU
    Outcome.objects.filter(application=story.application).update(kind="withdrawn", closed_by="me")
    assert letter_of(fresh(story), today=TODAY) == LetterKind.COURTESY_NOTE
    assert letter_of(fresh(story, "reflection"), today=TODAY) is None
