"""Looking back: the questions B24-B28 about the interviews, and the posting line by line (B20)."""

import re
from collections.abc import Iterator
from typing import Any

from django import forms

from followups.forms.fields import Line, Text, radios, select, tick, ticks
from followups.models import Reflection, Requirement
from followups.models.reviews import EyeContact, Fit, Warmth
from tracker.enums import InterviewFormat
from tracker.models import Contact, Interview

MOST_REQUIREMENTS = 60
_SCALE = [("1", "1"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5"), ("", "No answer")]
_SAVED = ("went_well", "went_well_note", "confident", "knowledgeable", "answer_differently")


class ReflectionForm(forms.Form):
    """Every question can be left out. Nothing is scored and nothing is a reason (REF-1)."""

    went_well = forms.ChoiceField(
        label="Did it go well, as you saw it?", choices=_SCALE, required=False, widget=radios()
    )
    went_well_note = Text(label="What makes you say so?", rows=3)
    confident = forms.ChoiceField(
        label="How sure of yourself were you?", choices=_SCALE, required=False, widget=radios()
    )
    knowledgeable = forms.ChoiceField(
        label="How well did you know what they asked about?",
        choices=_SCALE,
        required=False,
        widget=radios(),
    )
    answer_differently = Text(label="A question you would answer differently", rows=3)
    eye_contact = forms.ChoiceField(
        label="Did you look at the people you spoke with?",
        choices=[*EyeContact.choices, ("", "No answer")],
        required=False,
        widget=radios(),
    )
    talked_with = forms.MultipleChoiceField(
        label="With whom did you really talk?", required=False, widget=ticks()
    )
    work_on = Text(label="Areas I might work on", rows=4)

    def __init__(
        self, data: Any = None, *, reflection: Reflection, interviews: list[Interview]
    ) -> None:
        super().__init__(data, initial=_answers(reflection))
        self.people = _people(interviews)
        self._fit_eye_contact({interview.format for interview in interviews})
        names = [(str(person.pk), person.full_name) for person in self.people]
        talked = self.fields["talked_with"]
        assert isinstance(talked, forms.MultipleChoiceField)  # noqa: S101 - for the type only
        talked.choices = names
        if not names:
            del self.fields["talked_with"]
        for person in self.people:
            self.fields[f"warmth_{person.pk}"] = forms.ChoiceField(
                label=person.full_name,
                choices=[*Warmth.choices, ("", "No answer")],
                required=False,
                initial=reflection.warmth.get(str(person.pk), ""),
                widget=radios(),
            )

    def _fit_eye_contact(self, formats: set[str]) -> None:
        """No question about eyes for the telephone; about the camera for video alone (REF-Q3)."""
        seen = formats - {InterviewFormat.PHONE, InterviewFormat.TAKE_HOME}
        if formats and not seen:
            del self.fields["eye_contact"]
        elif seen == {InterviewFormat.VIDEO}:
            self.fields["eye_contact"].label = "Did you look at the camera while you spoke?"

    @property
    def warmth(self) -> list[forms.BoundField]:
        """How each of the people came across."""
        return [self[f"warmth_{person.pk}"] for person in self.people]

    def fill(self, reflection: Reflection) -> Reflection:
        """The answers put into the row; what was left out is empty."""
        cleaned = self.cleaned_data
        for name in ("went_well", "confident", "knowledgeable"):
            setattr(reflection, name, int(cleaned[name]) if cleaned[name] else None)
        for name in ("went_well_note", "answer_differently", "work_on"):
            setattr(reflection, name, cleaned[name])
        reflection.eye_contact = cleaned.get("eye_contact", "")
        reflection.talked_with = [int(pk) for pk in cleaned.get("talked_with", [])]
        given = {str(person.pk): cleaned[f"warmth_{person.pk}"] for person in self.people}
        reflection.warmth = {pk: warmth for pk, warmth in given.items() if warmth}
        return reflection


def _answers(reflection: Reflection) -> dict[str, Any]:
    names = (*_SAVED, "eye_contact", "work_on")
    answers = {name: getattr(reflection, name) for name in names}
    empty = {name: "" if value is None else value for name, value in answers.items()}
    return {**empty, "talked_with": [str(pk) for pk in reflection.talked_with]}


def _people(interviews: list[Interview]) -> list[Contact]:
    """Everybody met, each once, in the order in which they were met."""
    met = (person for interview in interviews for person in interview.interviewers.all())
    return list({person.pk: person for person in met}.values())


class RequirementForm(forms.Form):
    """One requirement held against one's own experience (FIT-2). An empty text drops the line."""

    text = Line(label="Requirement", max_length=500)
    is_must = forms.BooleanField(label="Must have", required=False, initial=True, widget=tick())
    fit = forms.ChoiceField(
        label="Met?",
        choices=[("", "Not looked at yet"), *Fit.choices],
        required=False,
        widget=select(),
    )
    evidence = Line(label="What shows it", max_length=500)


RequirementFormSet = forms.formset_factory(
    RequirementForm, extra=2, max_num=MOST_REQUIREMENTS, validate_max=True
)


def filled_lines(formset: forms.BaseFormSet[RequirementForm]) -> Iterator[dict[str, Any]]:
    """The lines of a checked formset that say something, in order."""
    for form in formset.forms:
        if form.cleaned_data.get("text"):
            yield form.cleaned_data


_BULLET = re.compile(r"^\s*(?:[-*•·–◦▪●]|\d{1,2}[.)])\s+")
_ASKING = re.compile(
    r"\b(experience|knowledge|skill|degree|ability|able to|proficien|fluent|familiar|years|"
    r"understanding|track record|background in|certif|must|required|ideally|nice to have|bonus|"
    r"preferred|plus)\w*",
    re.IGNORECASE,
)
_NICE = re.compile(
    r"\b(ideally|nice to have|bonus|preferred|a plus|desirable|optional)\b", re.IGNORECASE
)


def candidate_lines(posting: str) -> list[dict[str, Any]]:
    """Lines of a posting that look like requirements, at most 25; a start to be edited freely."""
    found: dict[str, dict[str, Any]] = {}
    for line in posting.splitlines():
        text = _BULLET.sub("", line).strip()
        listed = _BULLET.match(line) is not None
        if 8 <= len(text) <= 300 and (listed or _ASKING.search(text)):
            found.setdefault(text, {"text": text, "is_must": _NICE.search(text) is None})
    return list(found.values())[:25]


def saved_lines(rows: list[Requirement]) -> list[dict[str, Any]]:
    """The requirements on record as the formset starts from them."""
    return [
        {"text": row.text, "is_must": row.is_must, "fit": row.fit, "evidence": row.evidence}
        for row in rows
    ]
