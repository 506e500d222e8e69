"""When a mailbox is looked into again."""

import datetime

USUALLY = datetime.timedelta(minutes=10)
LONGEST_MINUTES = 60
_DOUBLINGS = 6


def wait_after(failures: int) -> datetime.timedelta:
    """How long to wait after so many failed looks in a row (1 or more): 1, 2, 4 … 60 minutes."""
    minutes = 2 ** min(failures - 1, _DOUBLINGS)
    return datetime.timedelta(minutes=min(minutes, LONGEST_MINUTES))
