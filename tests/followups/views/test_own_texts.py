"""Templates and sentences of one's own: their pages, and how they come into a step's text."""

import datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.html import escape
from pytest_django import DjangoAssertNumQueries

from followups.drafts import draft_for
from followups.enums import StepKind
from followups.models import KeptDraft, OwnPhrase, OwnTemplate, Step
from tests.story import NOW, Story

DAY = datetime.timedelta(days=1)
TOMORROW = NOW + DAY
LIST = reverse("followups:templates")
NEW = reverse("followups:template_new")
HTMX = {"HTTP_HX_REQUEST": "true"}
LIKED = "What you build there deserves patient people."
BODY = """Dear {contact_first},

thank you for the time at {company}. I still think of {detail_from_notes}.
About {since_then} more another time.

Warmly,
{my_name}"""
FILLED = """Dear Anna,

thank you for the time at Fernwerk. I still think of the walk through the migration plan.

Warmly,
Kim Doe"""
HOSTILE = ("{{", "{{ user.password }}", "{0.__class__}", "{my_name.__class__}", "%s", "${my_name}")


@pytest.fixture(autouse=True)
def next_morning(story_day: Any) -> None:
    """The thank-you is ready on the day after the notice."""
    story_day.move_to(TOMORROW)


@pytest.fixture
def step(planned: Story) -> Step:
    return planned.step(StepKind.THANK_YOU)


def typed(**changed: str) -> dict[str, str]:
    words = {"kind": "thank_you", "language": "en-GB", "name": "Mine", "subject": "", "body": BODY}
    return {**words, **changed}


def make(story: Story, **columns: Any) -> OwnTemplate:
    return OwnTemplate.objects.create(owner=story.user, changed_at=NOW, **typed(**columns))


def phrase(story: Story, text: str = LIKED, **columns: Any) -> OwnPhrase:
    columns = {"kind": "thank_you", "language": "en-GB", **columns}
    return OwnPhrase.objects.create(owner=story.user, text=text, used_at=NOW, **columns)


def address(row: Any, name: str) -> str:
    return reverse(f"followups:{name}", args=[row.pk])


def page(web: Client, where: str) -> str:
    answer = web.get(where)
    assert answer.status_code == 200
    return answer.content.decode()


def previewed(web: Client, **changed: str) -> str:
    answer = web.post(NEW, {**typed(**changed), "preview": "1"}, **HTMX)
    assert answer.status_code == 200
    html = answer.content.decode()
    assert html.lstrip().startswith('<div id="preview"')
    return html


def words_of(step: Step) -> str:
    step.refresh_from_db()
    return draft_for(step, today=TOMORROW.date()).body


def test_without_templates_the_page_says_how_to_get_one(web: Client, story: Story) -> None:
    assert "There is none yet." in page(web, LIST)


def test_a_template_is_written_changed_removed_and_back(web: Client, planned: Story) -> None:
    assert web.post(NEW, typed(subject="{job_title}")).status_code == 302
    row = OwnTemplate.objects.get()
    assert (row.owner, row.kind, row.name, row.subject, row.body) == (
        planned.user, "thank_you", "Mine", "{job_title}", BODY,
    )  # fmt: skip
    assert "Mine" in page(web, LIST)
    assert web.post(address(row, "template_edit"), typed(name="Ours")).status_code == 302
    row.refresh_from_db()
    assert (row.name, row.subject) == ("Ours", "")
    html = web.post(address(row, "template_remove"), follow=True).content.decode()
    assert "“Ours” is removed." in html
    assert list(OwnTemplate.objects.present()) == []
    assert web.get(address(row, "template_edit")).status_code == 404
    web.post(address(row, "template_restore"))
    assert list(OwnTemplate.objects.present()) == [row]


def test_a_template_comes_back_beside_one_of_its_name(web: Client, planned: Story) -> None:
    row = make(planned)
    web.post(address(row, "template_remove"))
    make(planned)
    web.post(address(row, "template_restore"))
    names = OwnTemplate.objects.present().values_list("name", flat=True)
    assert sorted(names) == ["Mine", "Mine (2)"]


def test_the_next_one_removed_erases_the_one_before(web: Client, planned: Story) -> None:
    first, second = make(planned), make(planned, name="Other")
    web.post(address(first, "template_remove"))
    web.post(address(second, "template_remove"))
    assert list(OwnTemplate.objects.all()) == [second]
    assert web.post(address(first, "template_restore")).status_code == 404


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"name": ""}, "Please fill this in."),
        ({"body": " "}, "Please fill this in."),
        ({"name": "Taken"}, "You have a template of this name."),
        ({"body": "a" * 20_001}, "This text has 20,001 characters; there is room for 20,000."),
        ({"kind": "poem"}, "Please pick one of the answers offered."),
        ({"language": "tlh"}, "Please pick one of the answers offered."),
    ],
)
def test_what_cannot_be_saved_is_said(
    changed: dict[str, str], said: str, web: Client, planned: Story
) -> None:
    make(planned, name="Taken")
    answer = web.post(NEW, typed(**changed))
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert OwnTemplate.objects.count() == 1


def test_a_preview_is_of_ones_newest_application(web: Client, planned: Story) -> None:
    html = previewed(web)
    assert escape("I still think of the walk through the migration plan.") in html
    assert "About {since_then} more another time." in html  # as what is left out
    assert "Nothing is on record there" in html
    assert OwnTemplate.objects.count() == 0


def test_a_preview_on_invented_facts_fills_everything(web: Client, planned: Story) -> None:
    html = previewed(web, on="invented")
    assert "a course on timetables" in html
    assert "Left out" not in html


def test_without_interviews_the_facts_are_invented(other_web: Client) -> None:
    assert "the night train timetable" in previewed(other_web)


def test_an_application_of_somebody_else_is_not_shown(other_web: Client, planned: Story) -> None:
    html = previewed(other_web, on=str(planned.application.pk))
    assert "migration plan" not in html


def test_the_preview_names_what_is_no_place(web: Client, planned: Story) -> None:
    html = previewed(web, body="Dear {first_name},\n\nthank you for all of it.")
    assert "These are no places we know." in html
    assert "<code>{first_name}</code>" in html


def test_the_preview_tells_what_the_checker_found(web: Client, planned: Story) -> None:
    html = previewed(web, body="Dear Anna,\n\nThank you. I hope you will reconsider.\n\nKim")
    assert "“I hope you will reconsider.”" in html


def test_other_languages_are_checked_in_part_and_it_says_so(web: Client, planned: Story) -> None:
    html = previewed(
        web,
        language="de",
        body="Guten Tag {contact_full},\n\nvielen Dank für das Gespräch. Es hat mich gefreut.",
    )
    assert "Guten Tag Anna Berg," in html


def test_without_a_script_the_preview_comes_with_the_form(web: Client, planned: Story) -> None:
    answer = web.post(NEW, {**typed(name=""), "preview": "1"})
    html = answer.content.decode()
    assert answer.status_code == 200
    assert "the walk through the migration plan" in html
    assert "Please fill this in." not in html


@pytest.mark.parametrize("mark", HOSTILE)
def test_no_template_is_ever_code(mark: str, web: Client, step: Step, planned: Story) -> None:
    body = f"Dear Anna,\n\nthank you for {mark} and all.\n\nKim"
    assert web.post(NEW, typed(subject=mark, body=body)).status_code == 302
    template = OwnTemplate.objects.get()
    assert escape(f"thank you for {mark} and all.") in previewed(web, subject=mark, body=body)
    web.post(address(step, "step_template"), {"template": template.pk})
    assert words_of(step) == body
    assert step.subject == mark


def test_names_that_look_like_slots_stay_as_they_are(
    web: Client, step: Step, planned: Story
) -> None:
    type(planned.company).objects.update(name="{my_name} & {{ 7*7 }}")
    template = make(planned, body="Dear team,\n\nthank you, {company}, for all of it.")
    web.post(address(step, "step_template"), {"template": template.pk})
    assert words_of(step) == "Dear team,\n\nthank you, {my_name} & {{ 7*7 }}, for all of it."


def test_a_subject_stays_one_line(web: Client, step: Step, planned: Story) -> None:
    web.post(NEW, typed(subject="Hello\r\nBcc: other@example.org"))
    web.post(address(step, "step_template"), {"template": OwnTemplate.objects.get().pk})
    step.refresh_from_db()
    assert step.subject == "Hello Bcc: other@example.org"


def test_a_step_starts_from_a_template_and_back(web: Client, step: Step, planned: Story) -> None:
    template = make(planned)
    composed = draft_for(step, today=TOMORROW.date())
    mine = {"subject": "S", "text": "Dear Anna,\n\nmine.", "version": "0"}
    web.post(address(step, "step_template"), {**mine, "template": template.pk})
    assert words_of(step) == FILLED
    assert (step.subject, step.edited) == (composed.subject, True)
    assert [kept.body for kept in KeptDraft.objects.all()] == ["Dear Anna,\n\nmine."]
    web.post(address(step, "step_template"), {"template": ""})
    assert words_of(step) == composed.body
    assert {kept.body for kept in KeptDraft.objects.all()} == {"Dear Anna,\n\nmine.", FILLED}


def test_only_templates_of_this_letter_are_offered(web: Client, step: Step, planned: Story) -> None:
    make(planned, name="For thanks")
    make(planned, name="For later", kind="check_in")
    html = page(web, address(step, "step"))
    assert "For thanks</option>" in html
    assert "For later" not in html


def test_a_template_of_somebody_else_fills_nothing(
    other_web: Client, web: Client, step: Step, planned: Story
) -> None:
    other_web.post(NEW, typed())
    template = OwnTemplate.objects.get()
    answer = web.post(address(step, "step_template"), {"template": template.pk})
    assert answer.status_code == 404
    step.refresh_from_db()
    assert step.edited is False


@pytest.mark.parametrize("asked", ["x", "-1", "9" * 40, "0"])
def test_a_made_up_number_is_not_found(asked: str, web: Client, step: Step, planned: Story) -> None:
    assert web.post(address(step, "step_template"), {"template": asked}).status_code == 404
    assert web.post(address(step, "step_phrase"), {"phrase": asked}).status_code == 404
    assert web.post(NEW, {**typed(), "from_step": asked}).status_code == 404


def test_a_letter_becomes_a_template(web: Client, step: Step, planned: Story) -> None:
    letter = "Dear Anna,\n\nFernwerk was good to me.\n\nWarmly,\nKim Doe"
    sent = {"subject": "Data engineer – Kim Doe", "text": letter, "from_step": step.pk}
    html = web.post(NEW, sent).content.decode()
    assert "Dear {contact_first},\n\n{company} was good to me.\n\nWarmly,\n{my_name}" in html
    assert 'value="{job_title} – {my_name}"' in html
    assert OwnTemplate.objects.count() == 0
    assert words_of(step) == letter  # what was typed is not lost on the way


def test_a_sentence_is_put_in_and_not_offered_again(
    web: Client, step: Step, planned: Story
) -> None:
    row = phrase(planned)
    assert f'data-aw-insert="{LIKED}"' in page(web, address(step, "step"))
    text = "Dear Anna,\n\nthank you.\n\nWarmly,\nKim"
    web.post(address(step, "step_phrase"), {"subject": "S", "text": text, "phrase": row.pk})
    assert words_of(step) == f"Dear Anna,\n\nthank you. {LIKED}\n\nWarmly,\nKim"
    assert "data-aw-insert" not in page(web, address(step, "step"))


def test_a_sentence_is_forgotten_and_remembered(web: Client, step: Step, planned: Story) -> None:
    row = phrase(planned)
    text = {"subject": "S", "text": "Dear Anna,\n\nmine.", "from_step": step.pk}
    html = web.post(address(row, "phrase_forget"), text, follow=True).content.decode()
    assert LIKED not in html
    assert words_of(step) == "Dear Anna,\n\nmine."
    back = f"{address(row, 'phrase_restore')}?from_step={step.pk}"
    assert f'action="{back}"' in html
    assert LIKED in web.post(back, follow=True).content.decode()


def test_sentences_are_listed_and_forgotten_on_their_page(web: Client, planned: Story) -> None:
    row = phrase(planned, times=2)
    assert "Used 2 times" in page(web, LIST)
    assert LIKED not in web.post(address(row, "phrase_forget"), follow=True).content.decode()


def test_a_closing_that_was_remembered_is_told(web: Client, step: Step, planned: Story) -> None:
    text = "Dear Anna,\n\nthank you for all of it.\n\nWarmly,\nKim Doe"
    html = web.post(
        address(step, "step_sent"), {"subject": "S", "text": text, "sent_at": ""}, follow=True
    ).content.decode()
    assert "Next time your drafts close with “Warmly”." in html
    assert "Next time your drafts close with “Warmly”." in page(web, address(step, "step"))
    request = planned.step(StepKind.FEEDBACK_REQUEST)
    assert "Your drafts close with “Warmly”." in page(web, address(request, "step"))
    assert "Warmly,\nKim Doe" in draft_for(request, today=TOMORROW.date()).body


@pytest.mark.parametrize("count", [1, 5])
def test_the_lists_cost_the_same_however_long(
    count: int,
    web: Client,
    step: Step,
    planned: Story,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        make(planned, name=f"Mine {number}")
        phrase(planned, f"{LIKED} {number}")
    page(web, LIST)
    with django_assert_num_queries(6):
        page(web, LIST)


@pytest.mark.parametrize("count", [1, 4])
def test_a_preview_costs_the_same_however_many_applications(
    count: int,
    web: Client,
    planned: Story,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count - 1):
        more = Story(user=planned.user, company_name=f"Firm {number}")
        more.interview(more.person("Ines Moreau", "recruiter"))
    with django_assert_num_queries(16):
        previewed(web, on=str(planned.application.pk))
