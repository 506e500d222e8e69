"""What is asked: F6 feedback where it does not belong, F8 questions, F18 a second request."""

from collections.abc import Iterator
from typing import Final

from followups.drafting.lint.draft import (
    CHECK_IN,
    FEEDBACK_REQUEST,
    STATUS_NUDGE,
    THANK_YOU,
)
from followups.drafting.lint.findings import Finding
from followups.drafting.lint.page import Page, Sentence
from followups.drafting.lint.rules.reporting import about, sentence
from followups.patterns import Hit, on_folded

QUESTIONS_AT_MOST: Final = 5
_QUOTED: Final = on_folded(rb"\"[^\"\n\x1e]{1,200}\"|(?:^|[\s(])'[^'\n]{1,80}'(?:[\s.,;:!?)]|$)")
_MARK: Final = on_folded(rb"\?+(?:[\s\"')!\x1a\x1e]|$)")
OTHER_MARKS: Final = "？؟"
_ABOUT_ME: Final = ("feedback.about_me", "feedback.why_not", "feedback.improve")


def feedback_ask(page: Page) -> Iterator[Finding | None]:
    """F6: asking why, or for feedback, in whatever words; speaking of feedback received is fine."""
    combined = page.draft.kind == THANK_YOU and page.draft.feedback_in_thank_you
    for said in page.sentences:
        if asks_for_feedback(said):
            yield sentence(page, "F6", said, level="warning" if combined else None)


def asks_for_feedback(said: Sentence) -> bool:
    """True where a request and one's own shortcomings meet in one sentence, or one wonders."""
    if _asks_plainly(said):
        return True
    if any(not _is_waved_off(said, hit) for hit in said.hits.get("feedback.wondering", ())):
        return True
    if not said.has("ask", "ask.question"):
        return False
    if any(not _is_mention(said, hit) for hit in said.hits.get("feedback.why_not", ())):
        return True
    subjects = [hit for name in _ABOUT_ME for hit in said.hits.get(name, ())]
    if not any(not _is_mention(said, hit) for hit in subjects):
        return False
    return _is_request(said)


def _asks_plainly(said: Sentence) -> bool:
    """A question about oneself, or a statement that is nothing but a request for reasons."""
    if not said.has("ask", "ask.question"):
        return False
    return any(
        not said.negated(hit) and not _overlaps_any(said, hit, "feedback.mention")
        for hit in said.hits.get("feedback.direct", ())
    )


def _overlaps_any(said: Sentence, hit: Hit, name: str) -> bool:
    return any(not _apart(other, hit) for other in said.hits.get(name, ()))


def _is_mention(said: Sentence, hit: Hit) -> bool:
    """Feedback spoken of, not asked for; or a sentence that says it is not asked for."""
    fine = (*said.hits.get("feedback.mention", ()), *said.hits.get("feedback.not_asking", ()))
    return any(not _apart(other, hit) for other in fine) or said.negated(hit)


def _is_waved_off(said: Sentence, hit: Hit) -> bool:
    """Wondering that the sentence says is no request ("I am not asking …")."""
    return any(not _apart(other, hit) for other in said.hits.get("feedback.not_asking", ()))


def _is_request(said: Sentence) -> bool:
    """True for a question, or a request that is not the same word as what it is about."""
    if said.has("ask.question"):
        return True
    subjects = [hit for name in _ABOUT_ME for hit in said.hits.get(name, ())]
    return any(
        not said.negated(ask) and all(_apart(ask, subject) for subject in subjects)
        for ask in said.hits.get("ask", ())
    )


def _apart(one: Hit, other: Hit) -> bool:
    return one.end <= other.start or other.end <= one.start


def question(page: Page) -> Iterator[Finding | None]:
    """F8: a question outside quotation marks in a thank-you."""
    for start, end in questions(page)[:QUESTIONS_AT_MOST]:
        yield about(page, "F8", start, end)


def questions(page: Page) -> list[tuple[int, int]]:
    """The spans of the sentences that are questions."""
    data, text = page.layout.folded.data, page.draft.body
    return [
        (start, end)
        for start, end in page.layout.sentences
        if _is_question(data[start:end], text[start:end])
    ]


def _is_question(data: bytes, text: str) -> bool:
    if b"?" not in data:
        return any(mark in text for mark in OTHER_MARKS)
    return bool(_MARK.search(_QUOTED.sub(b" ", data)))


def second_ask(page: Page) -> Iterator[Finding | None]:
    """F18: a second question or request beside the one for feedback; too broad a request."""
    if page.draft.kind in {CHECK_IN, STATUS_NUDGE}:
        for start, end in questions(page)[1:2]:
            yield about(page, "F18", start, end, level="warning")
    if page.draft.kind != FEEDBACK_REQUEST:
        return
    yield from _further_question(page) or _further_request(page)
    yield from (
        sentence(page, "F18.broad", said, level="warning")
        for said in page.sentences
        if said.has("broad") and said.has("ask", "ask.question") and _broad(said)
    )


def _further_question(page: Page) -> list[Finding | None]:
    asked = questions(page)
    marks = sum(page.layout.folded.data[start:end].count(b"?") for start, end in asked)
    for said in page.sentences:
        if marks == 1 and said.has("strung") and (said.start, said.end) in asked:
            return [sentence(page, "F18", said)]
    if marks < 2:
        return []
    start, end = asked[1] if len(asked) > 1 else asked[0]
    return [about(page, "F18", start, end)]


def _further_request(page: Page) -> list[Finding | None]:
    """A request for a call, an introduction and the like, besides the one for feedback."""
    asking = [said for said in page.sentences if said.has("feedback.improve", "feedback.about_me")]
    for said in page.sentences:
        wanted = [hit for hit in said.hits.get("second_ask", ()) if not said.negated(hit)]
        if wanted and (said.has("also") or (asking and said not in asking)):
            return [sentence(page, "F18", said)]
    return []


def _broad(said: Sentence) -> bool:
    return any(not said.negated(hit) for hit in said.hits["broad"])


def why_not(page: Page) -> Iterator[Finding | None]:
    """F3 in a feedback request, as a warning: asking why not oneself."""
    if page.draft.kind != FEEDBACK_REQUEST:
        return
    for said in page.sentences:
        hits = said.hits.get("feedback.why_not", ())
        if any(not _is_mention(said, hit) for hit in hits) and not said.says("F3"):
            yield sentence(page, "F3", said, level="warning")
