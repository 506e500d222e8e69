"""How a rule says what it found."""

from followups.drafting.lint.advice import rewrite, why
from followups.drafting.lint.findings import Finding, Part, Severity
from followups.drafting.lint.page import Page, Sentence
from followups.drafting.lint.severities import severity


def about(
    page: Page,
    case: str,
    start: int,
    end: int,
    *,
    level: Severity | None = None,
    part: Part = "body",
    instead: str | None = None,
) -> Finding | None:
    """A finding of a rule or one of its cases ("F7.caps"); None where it does not apply."""
    rule = case.partition(".")[0]
    usual = severity(rule, page.draft.kind)
    if usual is None:
        return None
    text = {"body": page.draft.body, "subject": page.draft.subject, "to": page.draft.to}[part]
    better = rewrite(case, page.draft.kind) if instead is None else instead
    return Finding(rule, level or usual, start, end, text[start:end], why(case), better, part)


def sentence(
    page: Page, case: str, where: Sentence, *, level: Severity | None = None
) -> Finding | None:
    """A finding about a whole sentence, which the better wording can take the place of."""
    return about(page, case, where.start, where.end, level=level)


def whole(page: Page, case: str, *, level: Severity | None = None) -> Finding | None:
    """A finding about the draft as a whole."""
    return about(page, case, 0, 0, level=level)
