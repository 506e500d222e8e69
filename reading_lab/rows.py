"""What the weights are learnt from: for each labelled mail the names of its signals, no text."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from followups.reading.hand import read_hand
from followups.reading.message import MailMessage
from followups.reading.parsing import message_from_fields
from followups.reading.result import Kind
from followups.reading.signals import Found, find_signals
from followups.reading.wording import Wording

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
    wording: tuple[float, ...] = ()
    """Log chances of the kinds by plain words, of a model that never saw this mail."""
    words: tuple[str, ...] = ()
    """Plain words, of our own mails only."""

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self.signals)


def corpus_rows() -> list[Row]:
    """The corpus, as the committed file of its signals has it."""
    lines = FEATURES.read_text(encoding="utf-8").splitlines()
    return [_row(json.loads(line)) for line in lines]


def _row(given: Mapping[str, Any]) -> Row:
    lists = {name: tuple(given[name]) for name in ("also", "signals", "wording")}
    return Row(**{**given, **lists})


def own_rows() -> list[Row]:
    """Our own mails, read anew."""
    return [own_row(mail) for mail in mails_of_our_own()]


def mails_of_our_own() -> list[Mapping[str, Any]]:
    """The fixture mails, by file and line."""
    files = sorted(OWN_MAILS.glob("*.jsonl"))
    return [mail for file in files for mail in _mails(file)]


def own_row(mail: Mapping[str, Any]) -> Row:
    message = message_of(mail)
    found = find_signals(message)
    return Row(
        id=mail["id"],
        cluster=mail["id"],
        source="own",
        language=mail["lang"],
        kind=mail["kind"],
        also=tuple(mail.get("kind_also_ok") or ()),
        written=mail["written"],
        signals=_signals(message, found, mail["kind"]),
        words=tuple(sorted(found.words)),
    )


def write_features(corpus: Path, wording: Wording) -> int:
    """Reads a labelled corpus and keeps ids, labels, names of signals and the chances by words.

    None of its text and none of its words is kept; answers how many mails it read.
    """
    rows = [_corpus_row(mail, wording) for mail in _mails(corpus)]
    kept = [{name: value for name, value in asdict(row).items() if name != "words"} for row in rows]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in kept)
    FEATURES.write_text(lines, encoding="utf-8")
    return len(rows)


def _corpus_row(mail: Mapping[str, Any], wording: Wording) -> Row:
    also = mail.get("kind_also_ok") or ()
    message = message_of(mail)
    found = find_signals(message)
    by_words = wording.log_chances(found.words)
    return Row(
        id=mail["id"],
        cluster=mail["cluster"],
        source="real" if mail["provenance"] in _REAL else "other",
        language=mail["lang"],
        kind=mail["label_kind"],
        also=tuple([also] if isinstance(also, str) else also),
        written=_WRITTEN[mail["label_automated"]],
        signals=_signals(message, found, mail["label_kind"]),
        wording=tuple(round(chance, 3) for chance in by_words),
    )


def message_of(mail: Mapping[str, Any]) -> MailMessage:
    """A mail given by its fields."""
    return message_from_fields(
        subject=mail["subject"] or "",
        sender=mail["from"] or "",
        headers=mail["headers"],
        body=mail["body"],
    )


def _signals(message: MailMessage, found: Found, kind: str) -> tuple[str, ...]:
    """The names of all signals, those of the hand among them, sorted."""
    _details, found_of_hand = read_hand(found, message, Kind(kind))
    return tuple(sorted(found_of_hand.names))


def _mails(file: Path) -> Iterator[Mapping[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def clusters(rows: Iterable[Row]) -> list[str]:
    return sorted({row.cluster for row in rows})
