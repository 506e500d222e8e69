"""What may stand in a field of the tracker."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

MAX_TEXT = 200_000


def validate_web_address(value: str) -> None:
    """Accepts http and https with a host; refuses javascript:, data:, file: and half addresses."""
    try:
        parts = urlsplit(value)
        has_host = bool(parts.hostname)
    except ValueError:
        has_host = False
    if (
        not has_host
        or parts.scheme.lower() not in {"http", "https"}
        or any(map(str.isspace, value))
    ):
        raise ValidationError(_("Please write a web address that starts with https:// or http://."))


def validate_text_length(value: str) -> None:
    """A pasted text has room for 200,000 characters; longer ones are refused in words."""
    if len(value) > MAX_TEXT:
        raise ValidationError(
            _(
                "This text has %(length)s characters; there is room for %(limit)s. "
                "Please keep the part that matters."
            ),
            params={"length": f"{len(value):,}", "limit": f"{MAX_TEXT:,}"},
        )
