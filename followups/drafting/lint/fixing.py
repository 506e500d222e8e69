"""Putting a finding's better wording in place of what it is about."""

from typing import Final

from followups.drafting.lint.findings import Finding
from followups.drafting.lint.layout import Layout

BY_HAND: Final = frozenset({"L0", "L1", "L2", "L3", "F20"})
"""What no wording mends: lengths, recipients, and what is only told."""


def can_fix(finding: Finding) -> bool:
    """True where the finding is about the text and its wording can take the passage's place."""
    return finding.part == "body" and finding.rule not in BY_HAND and bool(finding.rewrite)


def fix(body: str, finding: Finding) -> str:
    """The body with the finding's wording in place, sentence by sentence; spaces stay clean.

    Checked again, the body has no such finding there. What is missing is added to the end of the
    last paragraph; a wording that already stands in the body is not said twice. A finding that
    no wording mends (see can_fix) leaves the body as it is. Pure.
    """
    if not can_fix(finding):
        return body
    if finding.rule == "F7" and finding.text in {"!", "！"}:
        return _calmed(body, finding)
    if finding.rewrite.endswith(","):
        return _greeted(body, finding)
    if not finding.text:
        return _added(body, finding.rewrite)
    start, end = _sentences_around(body, finding.start, finding.end)
    if finding.rewrite in body[:start] or finding.rewrite in body[end:]:
        return _without(body, start, end)
    return f"{body[:start]}{finding.rewrite}{body[end:]}"


def _calmed(body: str, finding: Finding) -> str:
    """A full stop for this exclamation mark and every later one; runs of them become one stop."""
    head, tail = body[: finding.start], body[finding.start :].replace("！", "!")
    if head.endswith(("!", "！")):
        tail = tail.lstrip("!")
    while "!!" in tail:
        tail = tail.replace("!!", "!")
    return head + tail.replace("?!", "?").replace("!?", "?").replace("!", ".")


def _greeted(body: str, finding: Finding) -> str:
    """The greeting replaced, or put before a body that has none."""
    if finding.text:
        return f"{body[: finding.start]}{finding.rewrite}{body[finding.end :]}"
    return f"{finding.rewrite}\n\n{body.lstrip()}"


def _added(body: str, sentence: str) -> str:
    """The sentence at the end of the last paragraph; a body without one gets it below."""
    spans = Layout(body).paragraphs
    if not spans:
        return f"{body.rstrip()}\n\n{sentence}" if body.strip() else sentence
    start, end = spans[-1]
    end = start + len(body[start:end].rstrip())
    stop = "" if body[end - 1] in ".!?…:;,)\"'”’" else "."
    return f"{body[:end]}{stop} {sentence}{body[end:]}"


def _sentences_around(body: str, start: int, end: int) -> tuple[int, int]:
    """The span widened to the sentences it touches; as it was where nothing is read."""
    touched = [
        (first, last) for first, last in Layout(body).sentences if first < end and start < last
    ]
    if not touched:
        return start, end
    return min(start, touched[0][0]), max(end, touched[-1][1])


def _without(body: str, start: int, end: int) -> str:
    """The body without a span, and without the gap it leaves."""
    before, after = body[:start], body[end:]
    if before.endswith((" ", "\t")):
        return before.rstrip(" \t") + after
    if not before or before.endswith("\n"):
        after = after.lstrip(" \t")
    if before.endswith("\n") and after.startswith(("\n", "\r\n")):
        return before.rstrip() + after
    return before + after
