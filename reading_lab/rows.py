"""What the weights are learnt from: for each labelled mail the names of its signals, no text."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from followups.reading.details import find_details
from followups.reading.hand import with_hand_signals
from followups.reading.parsing import message_from_fields
from followups.reading.result import Kind
from followups.reading.signals import find_signals

ROOT = Path(__file__).resolve().parent.parent
FEATURES = Path(__file__).resolve().parent / "features.jsonl"
OWN_MAILS = ROOT / "tests" / "followups" / "reading" / "mails"
_REAL = {"real_verbatim", "real_excerpt", "paraphrase_of_real"}
_WRITTEN = {True: "automated", False: "personal", "unclear": "unclear"}


@dataclass(frozen=True)
class Row:
    """One labelled mail. `cluster` holds the same mail's copies together; `also` is no mistake."""

    id: str
    cluster: str
    source: str
    """real, other (fixtures and constructed ones of the corpus) or own."""
    language: str
    kind: str
    also: tuple[str, ...]
    written: str
    signals: tuple[str, ...]

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self.signals)


def corpus_rows() -> list[Row]:
    """The corpus, as the committed file of its signals has it."""
    lines = FEATURES.read_text(encoding="utf-8").splitlines()
    return [_row(json.loads(line)) for line in lines]


def _row(given: Mapping[str, Any]) -> Row:
    return Row(**{**given, "also": tuple(given["also"]), "signals": tuple(given["signals"])})


def own_rows() -> list[Row]:
    """Our own mails, read anew."""
    return [own_row(mail) for mail in mails_of_our_own()]


def mails_of_our_own() -> list[Mapping[str, Any]]:
    """The fixture mails, by file and line."""
    files = sorted(OWN_MAILS.glob("*.jsonl"))
    return [mail for file in files for mail in _mails(file)]


def own_row(mail: Mapping[str, Any]) -> Row:
    return Row(
        id=mail["id"],
        cluster=mail["id"],
        source="own",
        language=mail["lang"],
        kind=mail["kind"],
        also=(),
        written=mail["written"],
        signals=signals_of(mail, mail["kind"]),
    )


def write_features(corpus: Path) -> int:
    """Reads a labelled corpus and keeps ids, labels and names of signals; answers how many."""
    rows = [_corpus_row(mail) for mail in _mails(corpus)]
    lines = "".join(json.dumps(asdict(row), ensure_ascii=False) + "\n" for row in rows)
    FEATURES.write_text(lines, encoding="utf-8")
    return len(rows)


def _corpus_row(mail: Mapping[str, Any]) -> Row:
    also = mail.get("kind_also_ok") or ()
    return Row(
        id=mail["id"],
        cluster=mail["cluster"],
        source="real" if mail["provenance"] in _REAL else "other",
        language=mail["lang"],
        kind=mail["label_kind"],
        also=tuple([also] if isinstance(also, str) else also),
        written=_WRITTEN[mail["label_automated"]],
        signals=signals_of(mail, mail["label_kind"]),
    )


def signals_of(mail: Mapping[str, Any], kind: str) -> tuple[str, ...]:
    """The names of the signals in a mail given by its fields, sorted."""
    message = message_from_fields(
        subject=mail["subject"] or "",
        sender=mail["from"] or "",
        headers=mail["headers"],
        body=mail["body"],
    )
    found = find_signals(message)
    details = find_details(message, language=found.language, kind=Kind(kind))
    return tuple(sorted(with_hand_signals(found, message, details).names))


def _mails(file: Path) -> Iterator[Mapping[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def clusters(rows: Iterable[Row]) -> list[str]:
    return sorted({row.cluster for row in rows})
