"""What the frame around every page needs: its navigation and its notes."""

from typing import Any

from django import template
from django.contrib.messages.storage.base import Message
from django.urls import reverse

from accounts.notes import undo_address

register = template.Library()


@register.inclusion_tag("_includes/nav_item.html", takes_context=True)
def nav_item(
    context: dict[str, Any],
    view: str,
    words: str,
    icon: str,
    *,
    section: str = "",
    count: int = 0,
    counted: str = "ready",
) -> dict[str, Any]:
    """Show one entry of the navigation; it is current on `view` and on views of its `section`.

    `count` stands beside it where it is not 0; `counted` says what is counted, to be heard.
    """
    address = reverse(view)
    match = getattr(context.get("request"), "resolver_match", None)
    here = match.view_name if match else ""
    current = "page" if here == view else "true" if section and here.startswith(section) else ""
    return {
        "address": address,
        "words": words,
        "icon": icon,
        "current": current,
        "count": count,
        "counted": counted,
    }


@register.filter
def undo_url(message: Message) -> str:
    """Return the address that undoes what the note tells of, or nothing."""
    return undo_address(message.extra_tags or "")
