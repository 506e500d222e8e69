"""The settings, each section a small form of its own."""

import datetime
import functools
import re
import unicodedata
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from holidays.registry import COUNTRIES

from accounts.layout import LookedAfter, Pair
from accounts.models import User
from accounts.validators import holiday_regions, time_zones

_JOINERS = "\u200c\u200d"


class SuggestingField(forms.CharField):
    """A line with known answers to pick from while typing."""

    suggestions: list[tuple[str, str]]

    def __init__(self, *, suggestions: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.suggestions = suggestions


class SettingsForm(LookedAfter, forms.ModelForm[User]):
    """One section. `said` is what its saving means for what is planned, in a sentence."""

    section: ClassVar[str]
    heading: ClassVar[str]
    said: ClassVar[str] = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("auto_id", f"id_{self.section}_%s")
        super().__init__(*args, **kwargs)

    @property
    def changed_columns(self) -> set[str]:
        """The columns that hold something else than before."""
        return set(self.changed_data) & set(self._meta.fields or ())


class YouForm(SettingsForm):
    section, heading = "you", "You"

    class Meta:
        model = User
        fields = ("full_name",)
        help_texts = {"full_name": "It stands under your drafts."}

    def clean_full_name(self) -> str:
        return _one_visible_line(self.cleaned_data["full_name"])


def _one_visible_line(typed: str) -> str:
    """What was typed on one line, without characters nobody sees; "" where nothing is left."""
    kept = (
        char
        for char in " ".join(typed.split())
        if char in _JOINERS or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    )
    line = " ".join("".join(kept).split())
    return line if any(unicodedata.category(char)[0] in "LNPS" for char in line) else ""


class WhereForm(SettingsForm):
    section, heading = "where", "Where and when"
    said = "Your open steps keep their days, and move to the mornings of your zone."
    shape = ("time_zone", "holidays", Pair("quiet_from", "quiet_until"))

    class Meta:
        model = User
        fields = ("time_zone", "holidays", "quiet_from", "quiet_until")
        help_texts = {
            "quiet_from": "Month and day. Nothing is planned for quiet days.",
            "quiet_until": "Empty means none.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["time_zone"] = SuggestingField(
            label="Time zone",
            max_length=64,
            suggestions=[(zone, "") for zone in time_zones()],
            help_text="Type the name of a large city, for example Berlin.",
        )
        self.fields["holidays"] = SuggestingField(
            label="Public holidays",
            max_length=60,
            required=False,
            suggestions=_regions(self.instance.holidays),
            help_text="A country, or a part of one: DE, DE-BY. Empty means none.",
        )
        for name in ("time_zone", "holidays"):
            widget = self.fields[name].widget
            widget.attrs.update(
                {
                    "list": f"{self[name].auto_id}_list",
                    "autocomplete": "off",
                    "class": "form-control",
                }
            )
        for name in ("quiet_from", "quiet_until"):
            self.fields[name].widget.attrs["placeholder"] = "12-22"

    def clean_time_zone(self) -> str:
        typed: str = self.cleaned_data["time_zone"]
        wanted = typed.casefold().replace(" ", "_")
        whole = [zone for zone in time_zones() if zone.casefold() == wanted]
        city = [zone for zone in time_zones() if zone.casefold().endswith(f"/{wanted}")]
        found = whole or city
        if len(found) != 1:
            raise ValidationError(
                f"“{typed}” is not a time zone we know. An example is Europe/Berlin."
            )
        return found[0]

    def clean_holidays(self) -> str:
        typed: str = self.cleaned_data["holidays"]
        by_name = {name.casefold(): code for code, name in _countries().items()}
        return by_name.get(typed.casefold(), typed.upper())

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        days = ("quiet_from", "quiet_until")
        if all(name in cleaned for name in days) and (
            bool(cleaned["quiet_from"]) != bool(cleaned["quiet_until"])
        ):
            self.add_error("quiet_until", "Please fill in both days, or neither.")
        return cleaned


@functools.cache
def _countries() -> dict[str, str]:
    names = {entry[1]: entry[0] for entry in COUNTRIES.values()}
    return {
        code: re.sub(r"(?<=[a-z])(?=[A-Z])", " ", names[code])
        for code in holiday_regions()
        if code in names
    }


def _regions(present: str) -> list[tuple[str, str]]:
    country = present.partition("-")[0]
    parts = [(f"{country}-{part}", "") for part in holiday_regions().get(country, [])]
    return parts + sorted(_countries().items(), key=lambda item: item[1])


class RemindersForm(SettingsForm):
    section, heading = "reminders", "Reminders"
    said = "The next mail follows this."
    shape = ("reminder_mode", "reminder_hour", "discreet")

    class Meta:
        model = User
        fields = ("reminder_mode", "reminder_hour", "discreet")
        widgets = {"reminder_mode": forms.RadioSelect}
        help_texts = {
            "reminder_hour": "0 to 23, in your time zone.",
            "discreet": "For a screen that others can see.",
        }


class PlanForm(SettingsForm):
    section, heading = "plan", "What a plan holds"
    said = "Plans that are open follow it from now on; what was sent stays."
    shape = (
        "preset",
        "feedback_policy",
        Pair("feedback_days", "feedback_day_kind"),
        Pair("thank_you_delay_days", "thank_you_expiry_days"),
        Pair("feedback_close_days", "linkedin_delay_days"),
        Pair("check_in_months", "on_hold_weeks"),
        "unanswered_check_ins",
        "review_order",
    )

    class Meta:
        model = User
        fields = (
            "preset",
            "feedback_policy",
            "feedback_days",
            "feedback_day_kind",
            "thank_you_delay_days",
            "thank_you_expiry_days",
            "feedback_close_days",
            "linkedin_delay_days",
            "check_in_months",
            "unanswered_check_ins",
            "on_hold_weeks",
            "review_order",
        )
        widgets = {
            "preset": forms.RadioSelect,
            "feedback_policy": forms.RadioSelect,
            "review_order": forms.RadioSelect,
        }


class DraftsForm(SettingsForm):
    section, heading = "drafts", "How drafts sound"
    said = "Drafts you have changed yourself stay as they are."
    shape = (
        Pair("letter_language", "sign_off"),
        "formality",
        "closing",
        "mentions_disappointment",
    )

    class Meta:
        model = User
        fields = ("letter_language", "formality", "sign_off", "closing", "mentions_disappointment")
        widgets = {"formality": forms.RadioSelect, "closing": forms.RadioSelect}
        labels = {"closing": "What is to come"}
        help_texts = {
            "letter_language": "Each message can be written in another one.",
            "sign_off": "Above your name, as “Warmly”. Empty means ours.",
        }

    def clean_sign_off(self) -> str:
        """The words on one line; the comma after them comes by itself."""
        return _one_visible_line(self.cleaned_data["sign_off"]).rstrip(" ,")


class LinkedInForm(SettingsForm):
    section, heading = "linkedin", "LinkedIn’s limits"
    shape = (
        "linkedin_account",
        Pair("linkedin_note_free", "linkedin_note_premium"),
        Pair("linkedin_notes_per_period", "linkedin_period_days"),
    )

    class Meta:
        model = User
        fields = (
            "linkedin_account",
            "linkedin_note_free",
            "linkedin_note_premium",
            "linkedin_notes_per_period",
            "linkedin_period_days",
        )
        widgets = {"linkedin_account": forms.RadioSelect}


class SilenceForm(SettingsForm):
    section, heading = "silence", "When silence counts"
    said = "“Gone quiet” follows it at once."
    shape = (Pair("quiet_days_not_interviewed", "quiet_days_interviewed"),)

    class Meta:
        model = User
        fields = ("quiet_days_not_interviewed", "quiet_days_interviewed")


SECTIONS: tuple[type[SettingsForm], ...] = (
    YouForm,
    WhereForm,
    RemindersForm,
    PlanForm,
    DraftsForm,
    LinkedInForm,
    SilenceForm,
)


class RestForm(LookedAfter, forms.Form):
    """Until when everything rests; empty ends the rest."""

    until = forms.DateField(
        label="Rest until",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": "Please write a date, for example 2026-03-09."},
        help_text="Nothing is shown as ready and no mail comes before that day.",
    )

    def __init__(self, *args: Any, today: datetime.date, **kwargs: Any) -> None:
        self.today = today
        super().__init__(*args, **kwargs)

    def clean_until(self) -> datetime.date | None:
        day: datetime.date | None = self.cleaned_data["until"]
        if day is not None and day <= self.today:
            raise ValidationError("Please pick a day after today.")
        if day is not None and (day - self.today).days > 366:
            raise ValidationError("A year is the longest rest. You can ask for another one then.")
        return day
