"""`python -m bench.filling STEPS [SIZE …]`: migrates a database and fills it with rows."""

import sys

import django

ALL_OPEN = "bench-all-open@example.com"
OPEN_UP_TO = 100  # applications with the sample's share of open work; what is older is over


def main(steps: int, sizes: list[int]) -> None:
    django.setup()
    from django.core.management import call_command  # noqa: PLC0415 - settings first
    from django.utils import timezone  # noqa: PLC0415 - settings first

    from bench import rows  # noqa: PLC0415 - settings first

    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    now = timezone.now()
    for size in sizes:
        rows.person(f"bench{size}@example.com", size, now=now)
    if sizes:
        rows.person(ALL_OPEN, max(sizes), now=now, all_open=True)
    rows.future_steps(steps, now=now)


if __name__ == "__main__":
    main(int(sys.argv[1]), [int(size) for size in sys.argv[2:]])
