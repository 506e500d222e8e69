"""Looking back: everything can be left out, nothing is scored, nothing is a reason."""

import pytest
from django.test import Client
from django.urls import reverse

from followups.enums import StepKind
from followups.forms.reviews import candidate_lines
from followups.models import Reflection, Requirement
from tests.story import Story
from tracker.models import Posting

POSTING = """About us
We build things.
Your profile
- Five years of experience with Python
- Ideally knowledge of PostgreSQL
• Fluent English and German
We offer a dog-friendly office and free fruit for everybody who likes it.
- Five years of experience with Python
"""


def address(story: Story, kind: str, name: str) -> str:
    return reverse(f"followups:{name}", args=[story.step(kind).pk])


def test_an_empty_reflection_is_an_answer(planned: Story, web: Client) -> None:
    where = address(planned, StepKind.REFLECTION, "reflection")
    assert "Areas I might work on" in web.get(where).content.decode()
    assert web.post(where, {"done": "1"})["Location"] == "/"
    assert planned.states()["reflection"] == "done"


def test_a_part_of_the_answers_is_kept_and_can_go_on(planned: Story, web: Client) -> None:
    where = address(planned, StepKind.REFLECTION, "reflection")
    ben = planned.application.contacts.get(full_name="Ben Cho")
    response = web.post(
        where,
        {
            "went_well": "4",
            "eye_contact": "na",
            "talked_with": [ben.pk],
            f"warmth_{ben.pk}": "friendly",
            "work_on": "Shorter answers",
        },
    )
    assert response["Location"].startswith("/steps/")
    row = Reflection.objects.get()
    assert (row.went_well, row.confident, row.eye_contact, row.talked_with, row.warmth) == (
        4,
        None,
        "na",
        [ben.pk],
        {str(ben.pk): "friendly"},
    )
    html = web.get(where).content.decode()
    assert "Shorter answers</textarea>" in html
    assert planned.states()["reflection"] == "scheduled"


@pytest.mark.parametrize(
    ("formats", "question"),
    [
        (["onsite"], "Did you look at the people you spoke with?"),
        (["video"], "Did you look at the camera while you spoke?"),
        (["phone"], None),
        (["phone", "onsite"], "Did you look at the people you spoke with?"),
    ],
)
def test_the_question_about_eyes_fits_the_interview(
    formats: list[str], question: str | None, planned: Story, web: Client
) -> None:
    planned.application.interviews.all().delete()
    for number, form in enumerate(formats):
        planned.interview(*planned.application.contacts.all(), on=20 + number, format=form)
    html = web.get(address(planned, StepKind.REFLECTION, "reflection")).content.decode()
    assert ("Did you look at" in html) == (question is not None)
    assert question is None or question in html


@pytest.mark.parametrize(
    "data", [{"went_well": "9"}, {"talked_with": ["999"]}, {"work_on": "x" * 300_000}]
)
def test_answers_that_are_none_are_refused_and_kept_in_the_form(
    data: dict, planned: Story, web: Client
) -> None:
    where = address(planned, StepKind.REFLECTION, "reflection")
    response = web.post(where, {"went_well_note": "Keep me", **data})
    assert response.status_code == 422
    assert "Keep me</textarea>" in response.content.decode()
    assert Reflection.objects.count() == 0


def test_requirements_are_offered_from_the_posting() -> None:
    assert candidate_lines(POSTING) == [
        {"text": "Five years of experience with Python", "is_must": True},
        {"text": "Ideally knowledge of PostgreSQL", "is_must": False},
        {"text": "Fluent English and German", "is_must": True},
    ]


def test_a_posting_without_end_gives_a_short_list() -> None:
    lines = "\n".join(f"- requirement number {number}" for number in range(5000))
    assert len(candidate_lines(lines + "x" * 100_000)) == 25


def fit_data(*rows: tuple[str, str, bool]) -> dict[str, str]:
    data = {"line-TOTAL_FORMS": str(len(rows)), "line-INITIAL_FORMS": "0"}
    for number, (text, fit, must) in enumerate(rows):
        data |= {f"line-{number}-text": text, f"line-{number}-fit": fit}
        data |= {f"line-{number}-is_must": "on"} if must else {}
    return data


def test_the_summary_counts_in_words_and_gives_no_percentage(planned: Story, web: Client) -> None:
    where = address(planned, StepKind.ROLE_FIT_REVIEW, "role_fit")
    Posting.objects.create(application=planned.application, text=POSTING)
    assert "Fluent English and German" in web.get(where).content.decode()
    rows = [
        ("Python", "met", True),
        ("SQL", "partly", True),
        ("Go", "not_met", False),
        ("", "", True),
    ]
    web.post(where, fit_data(*rows))
    assert list(Requirement.objects.values_list("text", "fit", "is_must")) == rows[:3]
    html = web.get(where).content.decode()
    assert "Of two must-haves: one met, one partly." in html
    assert "%" not in html.split("<main")[1].split("</main>")[0]


def test_saving_twice_keeps_each_line_once(planned: Story, web: Client) -> None:
    where = address(planned, StepKind.ROLE_FIT_REVIEW, "role_fit")
    for _press in range(2):
        web.post(where, {**fit_data(("Python", "met", True)), "done": "1"})
    assert Requirement.objects.count() == 1
    assert planned.states()["role_fit_review"] == "done"


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"line-TOTAL_FORMS": "x", "line-INITIAL_FORMS": "0"},
        fit_data(("Python", "perfect", True)),
        fit_data(("x" * 600, "met", True)),
        fit_data(*[("Line", "met", True)] * 70),
    ],
)
def test_lines_that_cannot_be_are_refused(data: dict, planned: Story, web: Client) -> None:
    where = address(planned, StepKind.ROLE_FIT_REVIEW, "role_fit")
    assert web.post(where, data).status_code == 422
    assert Requirement.objects.count() == 0
