"""What the person decides to do about one outcome."""

from typing import Any

from django import forms

from followups.enums import Choice
from followups.forms.fields import Line


class ChoiceForm(forms.Form):
    """One of four answers of equal weight, and a reason where it goes against a veto."""

    choice = forms.ChoiceField(
        choices=Choice.choices,
        error_messages={
            "required": "Please pick one of the four. Each is a complete answer.",
            "invalid_choice": "Please pick one of the four. Each is a complete answer.",
        },
    )
    override_reason = Line(
        label="Why you would write all the same",
        max_length=500,
        help_text="Asked once, and kept for you. A few words are enough.",
    )

    def __init__(self, data: Any = None, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.asks_reason = bool(self.data.get("override_reason"))

    def ask_reason(self) -> None:
        """Show the field for the reason, and put the cursor there."""
        self.asks_reason = True
        self.fields["override_reason"].widget.attrs["autofocus"] = True
