"""A template of one's own: for which letter, in which language, its words."""

from typing import Any

from django import forms

from accounts.layout import dress
from accounts.models import User
from followups.enums import LetterKind
from followups.forms.fields import Line, Text, select
from followups.models import OwnTemplate
from tracker.models import Application

WORDS_LIMIT = 20_000


class TemplateForm(forms.ModelForm[OwnTemplate]):
    """The template as typed; its name is the person's once only."""

    name = Line(label="Name", max_length=80, required=True)
    subject = Line(label="Subject", max_length=300)
    body = Text(label="Text", rows=14, required=True)

    class Meta:
        model = OwnTemplate
        fields = ("kind", "language", "name", "subject", "body")
        labels = {"kind": "For"}
        widgets = {"kind": select(), "language": select()}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        self.user = user
        super().__init__(*args, **kwargs)
        kind = self.fields["kind"]
        assert isinstance(kind, forms.ChoiceField)  # noqa: S101 - for the type only
        kind.choices = LetterKind.choices
        for name in ("kind", "language", "name"):
            dress(self.fields[name])
        self.fields["body"].widget.attrs.update({"class": "form-control aw-draft", "dir": "auto"})
        self.fields["subject"].widget.attrs["dir"] = "auto"
        for name in ("name", "body"):
            self.fields[name].error_messages["required"] = "Please fill this in."

    def clean_body(self) -> str:
        body: str = self.cleaned_data["body"]
        if len(body) > WORDS_LIMIT:
            raise forms.ValidationError(
                f"This text has {len(body):,} characters; there is room for {WORDS_LIMIT:,}."
            )
        return body

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        others = OwnTemplate.objects.for_user(self.user).present().exclude(pk=self.instance.pk)
        if others.filter(name=name).exists():
            raise forms.ValidationError("You have a template of this name. Please choose another.")
        return name

    @property
    def as_typed(self) -> OwnTemplate:
        """What stands in the form now, whether or not it could be saved; it never is."""
        self.full_clean()
        typed = self.cleaned_data
        return OwnTemplate(
            kind=typed.get("kind") or LetterKind.THANK_YOU,
            language=typed.get("language") or self.user.letter_language,
            subject=typed.get("subject", ""),
            body=typed.get("body", ""),
        )


class PreviewForm(forms.Form):
    """On which application the template is shown."""

    on = forms.ChoiceField(label="Shown with", required=False, widget=select())

    def __init__(self, data: Any = None, *, applications: list[Application]) -> None:
        super().__init__(data)
        self.applications = {str(row.pk): row for row in applications}
        choices = [(pk, str(row)) for pk, row in self.applications.items()]
        field = self.fields["on"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - for the type only
        field.choices = [*choices, ("invented", "Invented facts")]

    @property
    def chosen(self) -> Application | None:
        """The application asked for, by default the newest; None for invented facts."""
        asked = self.data.get("on", "") if self.is_bound else ""
        if asked == "invented":
            return None
        return self.applications.get(asked) or next(iter(self.applications.values()), None)
