"""Hostile text: no exception, exact offsets, work in proportion."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followups.drafting.lint.draft import KINDS, Draft, OnRecord
from followups.drafting.lint.engine import check
from tests.followups.drafting.lint.drafts import THANKS, draft
from tests.work import calls

PIECES = st.sampled_from(
    [
        "Dear ",
        "Anna",
        ",",
        "\n",
        "\n\n",
        "> ",
        "-- \n",
        "why ",
        "could you ",
        "tell me ",
        "{x}",
        "<b>",
        "!",
        "?",
        "…",
        "“",
        "”",
        "’",
        "don’t ",
        "expect ",
        "👩‍👩‍👧",
        "e\u0301",
        "\u202e",
        "مرحبا",
        "\0",
        "\ud800",
        "\x1e",
        "\u2028",
        "\r\n",
        "ß",
        "İ",
        "On 3 May, A wrote:\n",
        "NEVER ",
        "I ",
        "feedback ",
        "'consideration' ",
        "Kind regards,\n",
        "ﬁ",
        "\u00ad",
        "you owe me ",
        "it took weeks of silence ",
    ]
)
TEXT = st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join)


@settings(deadline=None)  # the first draft compiles the tables
@given(kind=st.sampled_from(sorted(KINDS)), body=TEXT, subject=TEXT, to=TEXT, name=TEXT)
def test_offsets_are_exact_and_nothing_raises(
    kind: str, body: str, subject: str, to: str, name: str
) -> None:
    facts = OnRecord(
        contact=name, company=name, title=name, other_names=(name,), detail_words=(name,)
    )
    report = check(Draft(kind=kind, body=body, subject=subject, to=to, on_record=facts))
    texts = {"body": body, "subject": subject, "to": to}
    for found in report.findings:
        assert texts[found.part][found.start : found.end] == found.text
        assert found.why


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "\n",
        "> x\n",
        "{",
        "<a ",
        "? ",
        "!",
        "\0",
        "I ",
        '"a ',
        "could you tell me why ",
        "XXX ",
        "On 1\n",
        "👩‍👩‍👧",
        "مرحبا ",
        "e\u0301",
        "Kestrel Optics ",
        "not you ",
        "dear ",
        "AB ",
        "x. ",
    ],
)
def test_work_grows_with_the_length_only(piece: str) -> None:
    def work(size: int) -> int:
        given = draft(f"Dear Anna,\n\n{piece * (size // len(piece))}")
        return calls(lambda: check(given))

    work(1_000)  # the first draft compiles the tables
    assert work(40_000) < 5 * work(10_000) + 2_000


def test_curly_marks_read_as_straight_ones() -> None:
    body = THANKS.replace(
        "I understand", "I don’t agree, and I’d like to know why I wasn’t chosen. I"
    )
    assert {one.rule for one in check(draft(body)).errors} >= {"F3", "F6"}
