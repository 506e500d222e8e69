"""Notes: what just happened, said once on the next page, with a way back where there is one."""

from django.contrib import messages
from django.http import HttpRequest

_UNDO = "undo="


def note(request: HttpRequest, text: str, *, undo: str = "", amber: bool = False) -> None:
    """Leave a note for the next page.

    `undo` is the address a POST goes to when the person presses Undo; `amber` is for what was
    not done or not sent.
    """
    level = messages.WARNING if amber else messages.SUCCESS
    messages.add_message(request, level, text, extra_tags=f"{_UNDO}{undo}" if undo else "")


def undo_address(extra_tags: str) -> str:
    """Return the address kept in a note's tags by `note`, or an empty text."""
    return extra_tags.removeprefix(_UNDO) if extra_tags.startswith(_UNDO) else ""
