"""A clock that real processes share and a test moves."""

import datetime
import time
from pathlib import Path

from tests.integration.house import ROOT

_CLOCKWORK = Path(__file__).parent / "clockwork"
_HEARD = 1.0  # seconds until every process has looked at the file


class MovingClock:
    """Every process started with `environment` lives at the time last set."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._set(0.0)

    @property
    def environment(self) -> dict[str, str]:
        return {"CLOCK_FILE": str(self.file), "PYTHONPATH": f"{_CLOCKWORK}:{ROOT}"}

    def move_to(self, moment: datetime.datetime) -> None:
        """From now on it is `moment` (aware) for them, going on from there."""
        self._set(moment.timestamp() - time.time())
        time.sleep(_HEARD)

    def _set(self, offset: float) -> None:
        partial = self.file.with_suffix(".new")
        partial.write_text(str(offset))
        partial.replace(self.file)
