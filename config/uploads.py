"""How much of an upload is let in at all, before any view sees it."""

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

from followups.forms.inbox import TOTAL_BYTES
from followups.reading.limits import MAIL_BYTES

_KEPT = MAIL_BYTES + 1
"""One byte more than a mail may have: enough to see that it is too large."""
_LET_IN = 2 * TOTAL_BYTES
"""Up to here the page says in its own words that it is too much; beyond, nothing is read."""


class BoundedUpload(FileUploadHandler):
    """Lets the first part of each file through to the handlers that keep it, and drops the rest."""

    def handle_raw_input(self, *given: Any, **more: Any) -> None:
        """Refuse what is too much for one form before any of it is read (413)."""
        _, _, content_length, *_ = given
        if content_length > _LET_IN:
            raise RequestDataTooBig("The upload is too large.")
        super().handle_raw_input(*given, **more)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        return raw_data[: _KEPT - start] if start < _KEPT else None

    def file_complete(self, file_size: int) -> None:  # noqa: ARG002 - the next handler keeps it
        return None
