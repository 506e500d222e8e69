"""``python -m reading_lab extract CORPUS | fit | crossval | report`` (see docs/reading.md)."""

import os
import sys
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")


def main(arguments: list[str]) -> int:
    match arguments:
        case ["extract", corpus]:
            from reading_lab.rows import write_features

            print(f"{write_features(Path(corpus))} mails, their signals by name")
        case ["fit"]:
            from reading_lab.fitting import write_weights
            from reading_lab.rows import corpus_rows, own_rows

            write_weights([*corpus_rows(), *own_rows()])
        case ["crossval"]:
            from reading_lab.report import figures

            print(figures())
        case ["report"]:
            from reading_lab.report import write_report

            write_report()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
