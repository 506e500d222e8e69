"""How forms look: the layout objects and the helper that every form of ours shares."""

from typing import Any, cast

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Div, Layout, LayoutObject
from django import forms
from django.template.loader import render_to_string
from django.utils.safestring import SafeString


class Pair(Div):  # type: ignore[misc]  # crispy has no types
    """Two short fields beside each other where there is room."""

    css_class = "aw-pair"


class More(LayoutObject):  # type: ignore[misc]  # crispy has no types
    """Fields behind a word; open when one of them holds something, or is wrong."""

    template = "forms/more.html"

    def __init__(self, summary: str, *fields: Any) -> None:
        self.summary = summary
        self.fields = list(fields)

    def render(
        self, form: forms.BaseForm, context: Any, template_pack: str = "bootstrap5", **kwargs: Any
    ) -> SafeString:
        inside = self.get_rendered_fields(form, context, template_pack, **kwargs)
        names = [pointer.name for pointer in self.get_field_names()]
        is_open = any(form[name].errors or form[name].value() for name in names)
        return render_to_string(
            self.template, {"summary": self.summary, "open": is_open, "fields": inside}
        )


def dress(field: forms.Field) -> None:
    """Give the field's widget the classes of the look, and its messages the words of ours."""
    widget = field.widget
    match widget:
        case forms.CheckboxInput() | forms.RadioSelect() | forms.CheckboxSelectMultiple():
            widget.attrs.setdefault("class", "form-check-input")
        case forms.Select():
            widget.attrs.setdefault("class", "form-select")
        case _:
            widget.attrs.setdefault("class", "form-control")
    field.error_messages.setdefault(
        "max_length",
        "This has %(show_value)d characters; there is room for %(limit_value)d.",
    )
    field.error_messages["required"] = "Please fill this in."
    if isinstance(field, forms.IntegerField):
        field.error_messages["invalid"] = "Please write a whole number."
        field.error_messages["min_value"] = "Please write %(limit_value)s or more."
        field.error_messages["max_value"] = "Please write %(limit_value)s or less."
    if isinstance(field, forms.TypedChoiceField):
        choices: list[Any] = list(cast("Any", field.choices))
        field.choices = [(value, words if value else "Not said") for value, words in choices]
    if isinstance(widget, forms.Textarea):
        widget.attrs["rows"] = min(int(widget.attrs["rows"]), 5)
    if isinstance(field, forms.ChoiceField | forms.ModelChoiceField):
        field.error_messages["invalid_choice"] = "Please pick one of the answers offered."


class LookedAfter:
    """Mixin for forms: dresses the fields and lays them out by `shape` (all of them without)."""

    shape: tuple[Any, ...] = ()
    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            dress(field)

    @property
    def helper(self) -> FormHelper:
        """The crispy helper: the page brings the form tag, the token and the summary of errors."""
        helper = FormHelper()
        helper.form_tag = False
        helper.disable_csrf = True
        helper.form_show_errors = False
        helper.field_template = "forms/field.html"
        helper.layout = Layout(*(self.shape or self.fields))
        return helper
