"""``python -m reading_lab extract CORPUS | fit | crossval | report`` (see docs/reading.md)."""

import sys
from pathlib import Path

from reading_lab.fitting import write_weights
from reading_lab.report import figures, write_report
from reading_lab.rows import corpus_rows, own_rows, write_features
from reading_lab.words import fitted_words, write_words


def main(arguments: list[str]) -> int:
    match arguments:
        case ["extract", corpus]:
            own = own_rows()
            write_words(own)
            print(f"{write_features(Path(corpus), fitted_words(own))} mails, by names of signals")
        case ["fit"]:
            write_weights([*corpus_rows(), *own_rows()])
        case ["crossval"]:
            print(figures())
        case ["report"]:
            write_report()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
