"""One process per database that ticks when asked: `python -m bench.clock` reads lines."""

import sys
import time

import django


def main() -> None:
    """Answer each line with the milliseconds one pass took with nothing due."""
    django.setup()
    from django.utils import timezone  # noqa: PLC0415 - settings first

    from followups.delivery import deliver_here, run_tick  # noqa: PLC0415 - settings first

    for _line in sys.stdin:
        now = timezone.now()
        start = time.perf_counter()
        counts = run_tick(now, deliver=deliver_here(now))
        milliseconds = (time.perf_counter() - start) * 1000
        idle = counts.made_due == counts.claimed == 0
        print(f"{milliseconds:.4f} {int(idle)}", flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
