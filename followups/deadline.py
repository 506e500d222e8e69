"""One moment by which a conversation with another machine ends, whatever it does."""

import time


class Deadline:
    """A moment (of the monotonic clock) after which nothing more is waited for."""

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds

    def is_over(self) -> bool:
        return time.monotonic() >= self._ends

    def bring_forward(self, seconds: float) -> None:
        """So many seconds from now at most."""
        self._ends = min(self._ends, time.monotonic() + seconds)

    def left(self, at_most: float) -> float:
        """The seconds that may be waited for one answer. Raises TimeoutError where none is left."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TimeoutError("The time for this is over.")
        return min(left, at_most)
