"""Addresses that nobody reads: a message of the person's own never goes there (C5, C6)."""

import re
from typing import Final

# "noreply" is nobody's name, wherever it stands. The other words stand alone or at a mark:
# "bounces.de@…" is a machine, "bouncer@…" a person.
_MACHINE: Final = re.compile(
    r"noreply|donotreply|(?:^|[._+-])(?:"
    r"(?:no|do-?not)-?reply"
    r"|(?:no[._-]*(?:repl(?:y|ies)|response)|do[._-]?not[._-]?(?:reply|respond)"
    r"|nicht[._-]?antworten|keine?[._-]?antwort|ne[._-]?pas[._-]?repondre|no[._-]?responder"
    r"|non[._-]?rispondere|unattended|auto[._-]?mailer|mailer[._-]?daemon|postmaster|bounces?"
    r"|notifications?)(?:$|[._+=\d-]))",
    re.IGNORECASE,
)


def is_no_reply(address: str) -> bool:
    """Tell whether a reply to this address reaches a machine, by its local part alone."""
    return bool(_MACHINE.search(address.rpartition("@")[0]))
