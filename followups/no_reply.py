"""Addresses that nobody reads: a message of the person's own never goes there (C5, C6)."""

import re
from typing import Final

# The word stands alone or at a mark: "noreply.de@…" is a machine, "noreen@…" a person.
_MACHINE: Final = re.compile(
    r"(?:^|[._+-])(?:no[._-]?reply|do[._-]?not[._-]?reply|nicht[._-]?antworten"
    r"|ne[._-]?pas[._-]?repondre|no[._-]?responder|non[._-]?rispondere|unattended|auto[._-]?mailer"
    r"|mailer[._-]?daemon|postmaster|bounces?|notifications?)(?:$|[._+=\d-])",
    re.IGNORECASE,
)


def is_no_reply(address: str) -> bool:
    """Tell whether a reply to this address reaches a machine, by its local part alone."""
    return bool(_MACHINE.search(address.rpartition("@")[0]))
