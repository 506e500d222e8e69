"""What the checker found: where, how grave, why, and what to write instead."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]
Part = Literal["body", "subject", "to"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `start` and `end` are code points into the part it is about.

    `part` text[start:end] == `text`; a finding about the whole draft has an empty one at 0.
    `rewrite` is a wording that itself passes the checker.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    text: str
    why: str
    rewrite: str
    part: Part = "body"


@dataclass(frozen=True, slots=True)
class Report:
    """All findings in reading order; `words` and `paragraphs` leave out greeting and sign-off."""

    findings: tuple[Finding, ...]
    words: int
    paragraphs: int

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity == "error")
