"""A letter that went out teaches closing words and sentences; taking it back takes them back."""

import datetime

import pytest

from accounts.models import User
from followups.actions import mark_sent, save_draft, undo_last
from followups.actions.learning import KEPT_AT_MOST
from followups.actions.own_texts import (
    forget_phrase,
    put_in_phrase,
    restore_phrase,
)
from followups.checks import check_step, without_closing
from followups.drafts import draft_for
from followups.models import OwnPhrase, OwnTemplate, Step
from followups.own_texts import OFFERED_AT_MOST, phrases_for
from tests.story import NOW, TODAY, Story, full_story
from tracker.models import Touchpoint

pytestmark = pytest.mark.django_db
LIKED = "What you build there deserves patient people."
CLOSING = "Until some quieter day"


@pytest.fixture
def story() -> Story:
    return full_story()


def thank_you(story: Story) -> Step:
    return story.step("thank_you")


def changed(step: Step, *, sentence: str = LIKED, closing: str = CLOSING) -> str:
    """The composed letter with another closing, and a sentence of one's own."""
    body = draft_for(step, today=TODAY).body
    said, name = body.rsplit(",\n", 1)
    said, _, _ = said.rpartition("\n\n")
    return f"{said} {sentence}\n\n{closing},\n{name}"


def send(story: Story, step: Step, body: str | None) -> Step:
    return mark_sent(step, sent_at=NOW, by=story.user, now=NOW, body=body)


def phrases(story: Story) -> list[tuple[str, int]]:
    return list(OwnPhrase.objects.for_user(story.user).values_list("text", "times"))


def closing_of(story: Story) -> str:
    return User.objects.get(pk=story.user.pk).sign_off


def test_what_was_changed_is_remembered(story: Story) -> None:
    step = thank_you(story)
    send(story, step, changed(step))
    assert closing_of(story) == CLOSING
    phrase = OwnPhrase.objects.get()
    assert (phrase.text, phrase.kind, phrase.language, phrase.times) == (
        LIKED, "thank_you", "en-GB", 1,
    )  # fmt: skip


def test_a_text_that_was_saved_before_teaches_too(story: Story) -> None:
    step = thank_you(story)
    body = changed(step)
    step = save_draft(step, subject="S", body=body, by=story.user, now=NOW)
    send(story, step, None)
    assert (closing_of(story), phrases(story)) == (CLOSING, [(LIKED, 1)])


def test_a_composed_letter_teaches_nothing(story: Story) -> None:
    send(story, thank_you(story), None)
    assert (closing_of(story), phrases(story)) == ("", [])
    assert Step.objects.get(kind="thank_you").learnt == {}


def test_taking_it_back_takes_back_what_was_learnt(story: Story) -> None:
    step = send(story, thank_you(story), changed(thank_you(story)))
    undo_last(step, by=story.user, now=NOW)
    assert (closing_of(story), phrases(story)) == ("", [])
    step.refresh_from_db()
    assert (step.learnt, step.sent_at, Touchpoint.objects.count()) == ({}, None, 0)


def test_taking_back_leaves_a_newer_closing_alone(story: Story) -> None:
    step = send(story, thank_you(story), changed(thank_you(story)))
    User.objects.update(sign_off="All good wishes")
    undo_last(step, by=story.user, now=NOW)
    assert closing_of(story) == "All good wishes"


def test_taking_back_a_corrected_time_keeps_the_letter(story: Story) -> None:
    step = send(story, thank_you(story), changed(thank_you(story)))
    earlier = NOW - datetime.timedelta(hours=1)
    mark_sent(step, sent_at=earlier, by=story.user, now=NOW)
    undo_last(step, by=story.user, now=NOW)
    assert Touchpoint.objects.get(kind="thank_you").happened_at == NOW
    assert phrases(story) == [(LIKED, 1)]


def test_a_sentence_used_again_is_counted(story: Story) -> None:
    OwnPhrase.objects.create(
        owner=story.user, kind="check_in", language="en-GB", text=LIKED, used_at=NOW, times=3
    )
    step = send(story, thank_you(story), changed(thank_you(story)))
    assert phrases(story) == [(LIKED, 4)]
    undo_last(step, by=story.user, now=NOW)
    assert phrases(story) == [(LIKED, 3)]


def test_a_forgotten_sentence_stays_forgotten(story: Story) -> None:
    phrase = OwnPhrase.objects.create(
        owner=story.user, kind="thank_you", language="en-GB", text=LIKED, used_at=NOW
    )
    forget_phrase(phrase, by=story.user, now=NOW)
    send(story, thank_you(story), changed(thank_you(story)))
    assert list(OwnPhrase.objects.present()) == []
    restore_phrase(phrase, by=story.user)
    assert phrases(story) == [(LIKED, 1)]


def test_the_next_one_forgotten_erases_the_one_before(story: Story) -> None:
    rows = [
        OwnPhrase.objects.create(
            owner=story.user, kind="thank_you", language="de", text=text, used_at=NOW
        )
        for text in ("one", "two")
    ]
    for row in rows:
        forget_phrase(row, by=story.user, now=NOW)
    assert list(OwnPhrase.objects.values_list("text", flat=True)) == ["two"]


@pytest.mark.parametrize(
    "sentence",
    [
        "I would like to hear why I was not chosen.",
        "I expect you to think about this once more.",
        "Ben told me so much that I could use.",
        "The migration plan and its walk through stay: the walk through the migration plan.",
        "I will write again in twelve days or 13.",
    ],
)
def test_what_hurts_or_belongs_here_only_is_not_remembered(story: Story, sentence: str) -> None:
    step = thank_you(story)
    send(story, step, changed(step, sentence=sentence))
    assert phrases(story) == []


def test_closing_words_that_hurt_are_not_remembered(story: Story) -> None:
    step = thank_you(story)
    send(story, step, changed(step, closing="Hoping you will reconsider your decision"))
    assert closing_of(story) == ""


def test_closing_words_of_another_language_are_not_the_usual_ones(story: Story) -> None:
    Step.objects.update(language="de")
    step = thank_you(story)
    send(story, step, f"Guten Tag,\n\nvielen Dank.\n\nHerzliche Grüße,\n{story.user.full_name}")
    assert closing_of(story) == ""


def test_a_sample_teaches_nothing(story: Story) -> None:
    Step.objects.update(is_sample=True)
    send(story, thank_you(story), changed(thank_you(story)))
    assert (closing_of(story), phrases(story)) == ("", [])


def test_what_stands_in_a_template_needs_no_remembering(story: Story) -> None:
    OwnTemplate.objects.create(
        owner=story.user,
        kind="thank_you",
        name="Mine",
        body=f"Dear all,\n\n{LIKED}",
        changed_at=NOW,
    )
    send(story, thank_you(story), changed(thank_you(story)))
    assert phrases(story) == []


def test_fifty_are_kept(story: Story) -> None:
    OwnPhrase.objects.bulk_create(
        OwnPhrase(
            owner=story.user,
            kind="thank_you",
            language="en-GB",
            text=f"old {number}",
            used_at=NOW - datetime.timedelta(days=number + 1),
        )
        for number in range(KEPT_AT_MOST)
    )
    send(story, thank_you(story), changed(thank_you(story)))
    kept = set(OwnPhrase.objects.values_list("text", flat=True))
    assert len(kept) == KEPT_AT_MOST
    assert LIKED in kept
    assert f"old {KEPT_AT_MOST - 1}" not in kept


def test_a_hundred_kilobytes_went_out(story: Story) -> None:
    step = thank_you(story)
    send(story, step, f"{LIKED} " * 2_000 + "\n\nWarmly,\nKim Doe")
    assert (closing_of(story), phrases(story)) == ("Warmly", [(LIKED, 1)])


def test_five_are_offered_the_same_letter_first(story: Story) -> None:
    rows = [
        ("check_in", "en-GB", "asked elsewhere"),
        ("thank_you", "en-US", "said in American"),
        ("thank_you", "de", "auf Deutsch"),
        *(("thank_you", "en-GB", f"mine {number}") for number in range(4)),
    ]
    for kind, language, text in rows:
        OwnPhrase.objects.create(
            owner=story.user, kind=kind, language=language, text=text, used_at=NOW
        )
    offered = [row.text for row in phrases_for(thank_you(story), user=story.user, body="mine 0")]
    assert offered == ["mine 3", "mine 2", "mine 1", "said in American", "asked elsewhere"]
    assert len(offered) == OFFERED_AT_MOST


def test_a_sentence_goes_into_the_text(story: Story) -> None:
    step = thank_you(story)
    phrase = OwnPhrase.objects.create(
        owner=story.user, kind="thank_you", language="en-GB", text=LIKED, used_at=NOW
    )
    composed = draft_for(step, today=TODAY).body
    put_in_phrase(step, phrase, by=story.user, now=NOW)
    step.refresh_from_db()
    above, _, below = composed.rpartition("\n\n")
    assert step.body == f"{above} {LIKED}\n\n{below}"


CLOSED = "Dear Anna,\n\nThank you.\n\nUntil some day,\nKim Doe\n"


@pytest.mark.parametrize(
    ("body", "sign_off", "seen"),
    [
        (CLOSED, "Until some day", CLOSED.replace("Until some day,", " " * 15)),
        (CLOSED, "", CLOSED),
        (CLOSED, "Warmly", CLOSED),
        (CLOSED, "I hope you reconsider", CLOSED),
        ("I hope you reconsider,\nKim", "I hope you reconsider", "I hope you reconsider,\nKim"),
        ("Warmly,\n\nKim", "Warmly", "       \n\nKim"),
        ("Warmly", "Warmly", "Warmly"),
        ("", "Warmly", ""),
        ("Warmly,\nand a whole sentence follows below here.", "Warmly", None),
    ],
)
def test_own_closing_words_are_not_read_as_a_paragraph(
    body: str, sign_off: str, seen: str | None
) -> None:
    expected = body if seen is None else seen
    assert without_closing(body, sign_off, kind="thank_you") == expected


def test_a_composed_letter_with_own_closing_words_raises_no_alarm(story: Story) -> None:
    User.objects.update(sign_off=CLOSING)
    step = Step.objects.select_related("owner").get(pk=thank_you(story).pk)
    words = draft_for(step, today=TODAY)
    assert f"\n\n{CLOSING},\nKim Doe" in words.body
    assert check_step(step, subject=words.subject, body=words.body).findings == ()
