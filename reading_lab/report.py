"""The figures of docs/reading.md, from the committed signals and our own mails."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from reading_lab.beliefs import KINDS
from reading_lab.crossval import Answer, answers
from reading_lab.rows import ROOT, corpus_rows, own_rows

DOCUMENT = ROOT / "docs" / "reading.md"
BEGIN = "<!-- figures: written by `python -m reading_lab report` -->"
END = "<!-- end of the figures -->"
LANGUAGES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
}


def write_report() -> None:
    """Puts today's figures between the marks in docs/reading.md."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    DOCUMENT.write_text(f"{before}{BEGIN}\n\n{figures()}\n{END}{after}", encoding="utf-8")


def figures() -> str:
    """All tables, as Markdown; every answer was given by weights that never saw that mail."""
    given = answers([*corpus_rows(), *own_rows()])
    real = [one for one in given if one.row.source == "real"]
    own = [one for one in given if one.row.source == "own"]
    parts = [
        _summary(given),
        "### What real mails were taken for\n\n" + _confusion(real),
        "### How far to trust the confidence of the kind\n\n" + _calibration(real, own),
        "### Automated or personal, of rejections\n\n" + _hands(given),
        "### Our own mails, by language\n\n" + _by_language(own),
        "### Our own mails, by kind\n\n" + _by_kind(own),
    ]
    return "\n\n".join(parts) + "\n"


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.3f}" if whole else "–"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _summary(given: Sequence[Answer]) -> str:
    sources = {"real mails": "real", "fixtures and constructed": "other", "our own mails": "own"}
    rows = [
        [title, *_rejection_figures([one for one in given if one.row.source == source])]
        for title, source in sources.items()
    ]
    head = ["", "mails", "rejection: precision", "recall", "recall, personal", "kind right"]
    return "### Is it a rejection, and is the kind right\n\n" + _table(head, rows)


def _rejection_figures(given: Sequence[Answer]) -> list[str]:
    said = [one for one in given if one.kind == "rejection"]
    wanted = [one for one in given if one.row.kind == "rejection"]
    personal = [one for one in wanted if one.row.written == "personal"]
    return [
        str(len(given)),
        _share(sum(one.right for one in said), len(said)),
        _share(_found(wanted), len(wanted)),
        _share(_found(personal), len(personal)),
        _share(sum(one.right for one in given), len(given)),
    ]


def _found(wanted: Iterable[Answer]) -> int:
    return sum(one.kind == "rejection" for one in wanted)


def _confusion(given: Sequence[Answer]) -> str:
    counts = Counter((one.row.kind, one.kind) for one in given)
    rows = [
        [kind, *(str(counts[kind, said] or "·") for said in KINDS)]
        for kind in KINDS
        if any(counts[kind, said] for said in KINDS)
    ]
    return _table(["labelled ↓ said →", *KINDS], rows)


def _calibration(real: Sequence[Answer], own: Sequence[Answer]) -> str:
    steps = [(0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)]
    rows = [
        [f"{low:.1f} to {min(high, 1.0):.1f}", _right_between(real, low, high),
         _right_between(own, low, high)]
        for low, high in steps
    ]  # fmt: skip
    return _table(["confidence", "right, real mails", "right, our own"], rows)


def _right_between(given: Sequence[Answer], low: float, high: float) -> str:
    within = [one for one in given if low <= one.kind_confidence < high]
    return _share(sum(one.right for one in within), len(within))


def _hands(given: Sequence[Answer]) -> str:
    groups: dict[str, Callable[[Answer], bool]] = {
        "real mails": lambda one: one.row.source == "real",
        "fixtures and constructed": lambda one: one.row.source == "other",
        "our own mails": lambda one: one.row.source == "own",
    }
    rows = []
    for title, belongs in groups.items():
        chosen = [one for one in given if one.row.kind == "rejection" and belongs(one)]
        for written in ("automated", "personal", "unclear"):
            labelled = [one for one in chosen if one.row.written == written]
            rows.append([title, written, *_said(labelled), _worst(labelled, written)])
    head = ["", "labelled", "said automated", "personal", "unclear", "surest wrong “automated”"]
    return _table(head, rows)


def _said(labelled: Sequence[Answer]) -> list[str]:
    counts = Counter(one.written for one in labelled)
    return [str(counts[written]) for written in ("automated", "personal", "unclear")]


def _worst(labelled: Sequence[Answer], written: str) -> str:
    wrong = [one.written_confidence for one in labelled if one.written == "automated"]
    return f"{max(wrong):.2f}" if wrong and written == "personal" else ""


def _by_language(own: Sequence[Answer]) -> str:
    rows = [
        [title, *_rejection_figures([one for one in own if one.row.language == language])]
        for language, title in LANGUAGES.items()
    ]
    head = ["", "mails", "rejection: precision", "recall", "recall, personal", "kind right"]
    return _table(head, rows)


def _by_kind(own: Sequence[Answer]) -> str:
    rows = []
    for kind in KINDS:
        labelled = [one for one in own if one.row.kind == kind]
        said = [one for one in own if one.kind == kind]
        right = sum(one.kind == kind for one in labelled)
        rows.append([kind, _share(right, len(said)), _share(right, len(labelled))])
    return _table(["kind", "precision", "recall"], rows)
