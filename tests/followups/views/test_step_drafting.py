"""The text of a step: saved, checked while typed, mended, kept, in two windows and without one."""

import datetime
from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from followups.actions import keep_draft
from followups.drafts import draft_for
from followups.enums import KeptBecause, StepKind
from followups.models import KeptDraft, Step
from tests.followups.views.letters import HTMX, address, save, show
from tests.story import NOW, Story
from tracker.models import Contact

DAY, MINUTE = datetime.timedelta(days=1), datetime.timedelta(minutes=1)
TOMORROW = NOW + DAY
ASKS = "Could you tell me why I was not chosen?"


@pytest.fixture(autouse=True)
def next_morning(story_day) -> None:
    """The thank-you is ready on the day after the notice."""
    story_day.move_to(TOMORROW)


@pytest.fixture
def step(planned: Story) -> Step:
    return planned.step(StepKind.THANK_YOU)


def composed(step: Step) -> str:
    step.refresh_from_db()
    return draft_for(step, today=TOMORROW.date()).body


def test_a_saved_text_stays_until_the_composed_one_comes_back(step: Step, web: Client) -> None:
    save(web, step, "Dear Anna,\r\nthanks.")
    assert (step.subject, step.body, step.edited) == ("S", "Dear Anna,\nthanks.", True)
    assert "Dear Anna,\nthanks.</textarea>" in show(web, step)
    web.post(address(step, "step_reset"), {"subject": "S", "text": "Dear Anna,\nthanks."})
    step.refresh_from_db()
    assert (step.edited, step.body) == (False, "")
    kept = KeptDraft.objects.get(step=step)
    assert (kept.body, kept.because) == ("Dear Anna,\nthanks.", KeptBecause.REPLACED)


def test_a_composed_draft_that_was_only_looked_at_stays_composed(step: Step, web: Client) -> None:
    words = draft_for(step, today=TOMORROW.date())
    data = {"subject": words.subject, "text": words.body, "version": "0"}
    answer = web.post(address(step, "step_draft"), data, **HTMX)
    assert answer.status_code == 200
    step.refresh_from_db()
    assert (step.edited, step.text_version) == (False, 0)


def test_saving_by_itself_answers_with_the_time_and_the_next_version(
    step: Step, web: Client
) -> None:
    data = {"subject": "S", "text": "Dear Anna, thank you.", "version": "0"}
    html = web.post(address(step, "step_draft"), data, **HTMX).content.decode()
    assert "Saved 10:00" in html
    assert 'name="version" id="id_version" value="1" hx-swap-oob="true"' in html
    assert "<textarea" not in html


def test_two_windows_are_shown_both_texts_and_neither_is_lost(step: Step, web: Client) -> None:
    save(web, step, "From the other window", version="0")
    mine = {"subject": "S", "text": "From this window", "version": "0"}
    response = web.post(address(step, "step_draft"), mine)
    html = response.content.decode()
    assert response.status_code == 422
    assert "From the other window</blockquote>" in html
    assert "From this window</textarea>" in html
    assert 'name="version" id="id_version" value="0"' in html
    assert 'name="mine" value="1">Keep mine' in html
    again = web.post(address(step, "step_draft"), mine)
    assert again.status_code == 422
    step.refresh_from_db()
    assert step.body == "From the other window"


@pytest.mark.parametrize(
    ("choice", "stands", "kept"),
    [
        ("mine", "From this window", "From the other window"),
        ("other", "From the other window", "From this window"),
    ],
)
def test_the_text_not_taken_is_kept(
    choice: str, stands: str, kept: str, step: Step, web: Client
) -> None:
    save(web, step, "From the other window", version="0")
    data = {"subject": "S", "text": "From this window", "version": "0", choice: "1"}
    assert web.post(address(step, "step_draft"), data).status_code == 302
    step.refresh_from_db()
    assert step.body == stands
    row = KeptDraft.objects.get(step=step)
    assert (row.body, row.because) == (kept, KeptBecause.OTHER_WINDOW)


def test_a_third_window_is_told_again(step: Step, web: Client) -> None:
    save(web, step, "One", version="0")
    save(web, step, "Two", version="1")
    data = {"subject": "S", "text": "Mine", "version": "0", "mine": "1"}
    response = web.post(address(step, "step_draft"), data)
    assert response.status_code == 422
    assert "Two</blockquote>" in response.content.decode()


def test_a_conflict_while_typing_shows_the_other_text_and_leaves_the_field(
    step: Step, web: Client
) -> None:
    save(web, step, "From the other window", version="0")
    data = {"subject": "S", "text": "From this window", "version": "0"}
    response = web.post(address(step, "step_draft"), data, **HTMX)
    html = response.content.decode()
    assert response.status_code == 422
    assert "From the other window</blockquote>" in html
    assert "<textarea" not in html
    assert "id_version" not in html


def test_leaving_a_window_with_another_text_keeps_it_aside(step: Step, web: Client) -> None:
    save(web, step, "From the other window", version="0")
    data = {"subject": "S", "text": "Half a thought", "version": "0", "leaving": "1"}
    assert web.post(address(step, "step_draft"), data).status_code == 204
    step.refresh_from_db()
    assert step.body == "From the other window"
    assert KeptDraft.objects.get(step=step).body == "Half a thought"


def test_a_step_that_is_over_says_so_and_changes_nothing(step: Step, web: Client) -> None:
    web.post(address(step, "step_skip"))
    data = {"subject": "S", "text": "Too late", "version": "0"}
    quiet = web.post(address(step, "step_draft"), data, **HTMX)
    assert quiet.status_code == 422
    assert "Not saved. This step is over" in quiet.content.decode()
    loud = web.post(address(step, "step_draft"), data, follow=True)
    assert "This step is over" in loud.content.decode()
    step.refresh_from_db()
    assert step.body == ""


def test_checking_keeps_nothing_and_never_sends_the_field(step: Step, web: Client) -> None:
    data = {"subject": "S", "text": f"Dear Anna,\n\nthank you. {ASKS}"}
    html = web.post(address(step, "step_check"), data, **HTMX).content.decode()
    assert "THX-F6" in html
    assert f"“{ASKS}”" in html
    assert "Use this wording" in html
    assert '<span class="aw-num">11</span> words.' in html
    assert "<textarea" not in html
    step.refresh_from_db()
    assert (step.edited, step.text_version) == (False, 0)


def test_the_composed_draft_has_nothing_to_mention(step: Step, web: Client) -> None:
    html = show(web, step)
    assert '<p class="aw-muted">Nothing to mention.</p>' in html
    assert "Use it anyway" not in html


def test_the_count_is_said_in_words(step: Step, web: Client) -> None:
    text = composed(step).replace("\n\n", f"\n\n{ASKS} ", 1)
    html = web.post(address(step, "step_check"), {"subject": "S", "text": text}).content.decode()
    assert 'data-aw-said="One to change."' in html


def test_another_language_says_what_is_not_checked(step: Step, web: Client) -> None:
    text = "Guten Tag Anna Berg,\n\nvielen Dank für das Gespräch und für Ihre Zeit letzte Woche."
    html = web.post(address(step, "step_check"), {"subject": "S", "text": text}).content.decode()
    assert "This is in German, so only length" in html


def test_what_is_wrong_with_the_subject_stands_with_the_subject(step: Step, web: Client) -> None:
    text = composed(step)
    data = {"subject": "Feedback please", "text": text}
    html = web.post(address(step, "step_check"), data).content.decode()
    at_subject = html.split('id="subject-findings"')[1]
    assert "“Feedback”" in at_subject
    assert "Try:</span> Data engineer – Kim Doe" in at_subject
    assert "THX-F19" not in html.split('id="to-findings"')[0]


def test_a_wording_is_put_in_without_a_script(step: Step, web: Client) -> None:
    text = composed(step).replace("\n\n", f"\n\n{ASKS} ", 1)
    start = text.index(ASKS)
    data = {"subject": "S", "text": text, "version": "0"}
    found = f"body:{start}:{start + len(ASKS)}:F6:0"
    assert f'value="{found}"' in web.post(address(step, "step_check"), data).content.decode()
    response = web.post(address(step, "step_fix"), {**data, "fix": found})
    assert response["Location"] == f"{address(step)}#worth-a-look"
    step.refresh_from_db()
    assert ASKS not in step.body
    assert "Thank you for the time you took for our conversation." in step.body
    assert step.body == text.replace(ASKS, "Thank you for the time you took for our conversation.")


def test_marks_too_many_are_told_as_marks_and_not_as_a_sentence(step: Step, web: Client) -> None:
    save(web, step, "Dear Anna,\n\nThank you!! I respect your decision.")
    html = show(web, step)
    assert "One mark is enough." in html
    assert "This sentence can go" not in html


def test_a_wording_for_a_passage_that_is_gone_changes_nothing(step: Step, web: Client) -> None:
    data = {"subject": "S", "text": "Dear Anna, thank you.", "version": "0", "fix": "body:9:2:F6"}
    response = web.post(address(step, "step_fix"), data, follow=True)
    assert "not in the text any more" in response.content.decode()
    step.refresh_from_db()
    assert step.body == "Dear Anna, thank you."


def test_an_error_puts_one_press_before_the_ways_and_never_locks_i_sent_it(
    step: Step, web: Client
) -> None:
    save(web, step, f"Dear Anna,\n\nthank you for the talk. {ASKS}", version="0")
    html = show(web, step)
    assert "Use it anyway" in html
    assert "mailto:" not in html
    assert "data-aw-copy" not in html
    assert address(step, "step_sent") in html
    data = {"subject": "S", "text": step.body, "version": str(step.text_version)}
    answer = web.post(address(step, "step_anyway"), data, **HTMX).content.decode()
    assert "mailto:" in answer
    html = show(web, step)
    assert "mailto:" in html
    assert "THX-F6" in html
    step.refresh_from_db()
    assert step.used_anyway is True


def test_anyway_is_asked_once_for_a_text_and_anew_for_another(step: Step, web: Client) -> None:
    text = f"Dear Anna,\n\nthank you for the talk. {ASKS}"
    web.post(address(step, "step_anyway"), {"subject": "S", "text": text})
    save(web, step, f"{text} Really.")
    assert step.used_anyway is True
    web.post(address(step, "step_reset"))
    step.refresh_from_db()
    assert step.used_anyway is False
    kept = KeptDraft.objects.get(step=step)
    web.post(reverse("followups:kept_back", args=[kept.pk]))
    step.refresh_from_db()
    assert (step.body, step.used_anyway) == (f"{text} Really.", False)


def test_another_wording_keeps_a_text_of_ones_own(step: Step, web: Client) -> None:
    web.post(address(step, "step_wording"), {"subject": "S", "text": "My own words."})
    step.refresh_from_db()
    assert (step.wording, step.edited) == (1, False)
    assert KeptDraft.objects.get(step=step).body == "My own words."


def test_another_wording_of_a_composed_draft_keeps_nothing(step: Step, web: Client) -> None:
    words = draft_for(step, today=TOMORROW.date())
    web.post(address(step, "step_wording"), {"subject": words.subject, "text": words.body})
    other = composed(step)
    assert step.wording == 1
    assert other != words.body
    assert "Nothing to mention." in show(web, step)
    assert KeptDraft.objects.count() == 0


def test_a_letter_composed_in_another_language_is_shown_at_once(step: Step, web: Client) -> None:
    words = draft_for(step, today=TOMORROW.date())
    data = {"language": "de", "subject": words.subject, "text": words.body}
    web.post(address(step, "step_language"), data)
    html = show(web, step)
    assert "Anna Berg,\n\n" in html
    assert "Mit freundlichen Grüßen" in html or "Viele Grüße" in html
    assert '<option value="de" selected>German</option>' in html
    assert "This is in German, so only length" in html
    assert "Use it anyway" not in html


def test_the_language_is_for_the_applications_open_steps(
    planned: Story, step: Step, web: Client
) -> None:
    save(web, step, "My own words.")
    web.post(address(step, "step_language"), {"language": "en-US", "subject": "S", "text": "Mine"})
    step.refresh_from_db()
    assert (step.language, step.edited) == ("en-US", False)
    assert planned.step(StepKind.FEEDBACK_REQUEST).language == "en-US"
    assert KeptDraft.objects.get(step=step).body == "Mine"
    refused = web.post(address(step, "step_language"), {"language": "tlh"}, follow=True)
    assert "Please choose one of the languages." in refused.content.decode()


def test_texts_put_aside_come_back_and_swap(step: Step, web: Client) -> None:
    data = {"subject": "S", "text": "First"}
    web.post(address(step, "step_keep"), data)
    web.post(address(step, "step_keep"), data)
    save(web, step, "Second")
    kept = KeptDraft.objects.get(step=step)
    assert (kept.body, kept.because) == ("First", KeptBecause.BY_HAND)
    assert "Kept texts (1)" in show(web, step)
    web.post(reverse("followups:kept_back", args=[kept.pk]), {"subject": "S", "text": "Second!"})
    step.refresh_from_db()
    assert step.body == "First"
    assert [row.body for row in KeptDraft.objects.filter(step=step)] == ["Second!"]


def test_letting_go_can_be_taken_back(step: Step, web: Client) -> None:
    web.post(address(step, "step_keep"), {"subject": "S", "text": "First"})
    kept = KeptDraft.objects.get(step=step)
    response = web.post(reverse("followups:kept_drop", args=[kept.pk]), follow=True)
    html = response.content.decode()
    back = reverse("followups:kept_pick_up", args=[kept.pk])
    assert f'action="{back}"' in html
    assert "Kept texts" not in html
    assert "Kept texts (1)" in web.post(back, follow=True).content.decode()


@pytest.mark.parametrize("name", ["kept_back", "kept_drop", "kept_pick_up"])
def test_somebody_elses_kept_text_is_not_there(
    name: str, step: Step, web: Client, other_web: Client
) -> None:
    web.post(address(step, "step_keep"), {"subject": "S", "text": "First"})
    kept = KeptDraft.objects.get(step=step)
    assert other_web.post(reverse(f"followups:{name}", args=[kept.pk])).status_code == 404
    kept.refresh_from_db()
    assert kept.dropped_at is None


def queries(action: Callable[[], object]) -> int:
    with CaptureQueriesContext(connection) as seen:
        action()
    return len(seen)


def test_queries_of_page_and_keystroke_do_not_grow_with_what_is_on_record(
    planned: Story, step: Step, web: Client
) -> None:
    data = {"subject": "S", "text": "Dear Anna, thank you."}

    def counted() -> tuple[int, int]:
        page = queries(lambda: web.get(address(step)))
        return page, queries(lambda: web.post(address(step, "step_check"), data, **HTMX))

    web.get(address(step))
    before = counted()
    Contact.objects.bulk_create(
        Contact(owner=planned.user, full_name=f"Person{n} Someone{n}") for n in range(1_000)
    )
    for n in range(20):
        keep_draft(step, subject="S", body=f"Text {n}", by=planned.user, now=NOW)
    assert (before, counted()) == ((24, 7), (24, 7))


def test_thirty_texts_are_kept_and_those_kept_by_hand_go_last(planned: Story, step: Step) -> None:
    for n in range(33):
        keep_draft(
            step,
            subject="S",
            body=f"Text {n}",
            by=planned.user,
            now=NOW + datetime.timedelta(minutes=n),
            because=KeptBecause.BY_HAND if n < 3 else KeptBecause.REPLACED,
        )
    kept = [row.body for row in KeptDraft.objects.filter(step=step).order_by("kept_at")]
    assert kept == [f"Text {n}" for n in (0, 1, 2, *range(6, 33))]


def test_the_text_put_aside_just_now_never_goes_first(planned: Story, step: Step) -> None:
    for n in range(30):
        keep_draft(step, subject="S", body=f"Text {n}", by=planned.user, now=NOW + n * MINUTE)
    aside = keep_draft(
        step,
        subject="S",
        body="Typed just now",
        by=planned.user,
        now=TOMORROW,
        because=KeptBecause.REPLACED,
    )
    assert aside in KeptDraft.objects.filter(step=step)
    assert KeptDraft.objects.filter(step=step).count() == 30


def test_what_comes_back_makes_room_for_what_was_typed(
    planned: Story, step: Step, web: Client
) -> None:
    for n in range(30):
        keep_draft(step, subject="S", body=f"Text {n}", by=planned.user, now=NOW + n * MINUTE)
    back = KeptDraft.objects.get(step=step, body="Text 29")
    typed = {"subject": "S", "text": "Typed just now", "version": step.text_version}
    web.post(reverse("followups:kept_back", args=[back.pk]), typed)
    step.refresh_from_db()
    assert step.body == "Text 29"
    kept = set(KeptDraft.objects.filter(step=step).values_list("body", flat=True))
    assert kept == {"Typed just now", *(f"Text {n}" for n in range(29))}
