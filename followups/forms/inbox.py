"""Handing mails in: pasted as text, or as files."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from followups.reading.limits import MAIL_BYTES

FILES = 200
"""Mails taken from one form."""
TOTAL_BYTES = 100 * 1024 * 1024
"""All files of one form together."""


class Raw(forms.CharField):
    """Text as it was pasted: nothing is taken out of it, whatever it holds."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(strip=False, **kwargs)
        self.validators = []


class PasteForm(forms.Form):
    """One mail as text: its words, with or without the lines above them, or its whole source."""

    text = Raw(
        label="Paste a mail here",
        help_text="The text is enough. From, date and subject help, and so does the whole source.",
        widget=forms.Textarea(attrs={"class": "form-control", "rows": 5}),
        error_messages={"required": "Please paste the text of a mail."},
    )
    use_required_attribute = False

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"]
        if not text.strip():
            raise forms.ValidationError("Please paste the text of a mail.")
        if len(text) > MAIL_BYTES:
            raise forms.ValidationError(
                "This is longer than the 10 MB there is room for. The words alone are enough."
            )
        return text


def files_refused(files: Iterable[UploadedFile]) -> str:
    """Why so many files are not taken, as a sentence; empty where they are."""
    count, size = 0, 0
    for file in files:
        count += 1
        size += file.size or 0
    if not count:
        return "No file was chosen, so nothing was read."
    if count > FILES:
        return f"These are {count} files. Please send up to {FILES} at once."
    if size > TOTAL_BYTES:
        return "These files are larger than 100 MB together. Please send them in parts."
    return ""
