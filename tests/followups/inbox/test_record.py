"""What is on record outranks what a mail says of itself; pure."""

import pytest

from followups.reading.record import Record, with_record
from followups.reading.result import Evidence, Reading, Sender
from tests.followups.inbox.mails import Letter


def reading(written: str = "automated", confidence: float = 0.9, **details: object) -> Reading:
    letter = Letter(written=written, written_confidence=confidence, details=details)
    return letter.reading


def added(before: Reading, after: Reading) -> list[tuple[str, str]]:
    new: tuple[Evidence, ...] = after.evidence[len(before.evidence) :]
    assert {(one.signal, one.start, one.end) for one in new} <= {("record", -1, -1)}
    return [(one.text, one.points_to) for one in new]


def test_nothing_on_record_changes_nothing() -> None:
    assert with_record(reading(), Record()) == reading()


@pytest.mark.parametrize(
    ("written", "confidence", "becomes"),
    [
        ("automated", 0.99, 0.9),
        ("unclear", 0.5, 0.9),
        ("personal", 0.6, 0.9),
        ("personal", 0.97, 0.97),
    ],
)
def test_an_interviewer_who_signs(written: str, confidence: float, becomes: float) -> None:
    before = reading(written, confidence, names_interview=True)
    record = Record(
        interviewed=True, signer_known=True, signer_name="Ben Cho", signer_interviewed=True
    )
    after = with_record(before, record)
    assert (after.written, after.written_confidence) == ("personal", becomes)
    assert added(before, after) == [
        ("Ben Cho is on record and took part in your interview.", "personal")
    ]


@pytest.mark.parametrize(
    ("role", "interviewed", "written"),
    [
        ("hiring_manager", True, "personal"),
        ("hiring_manager", False, "automated"),
        ("recruiter", True, "automated"),
    ],
)
def test_others_who_sign(role: str, interviewed: bool, written: str) -> None:
    before = reading(names_interview=interviewed, sender=Sender("Ben", "", "unknown"))
    record = Record(interviewed=interviewed, signer_known=True, signer_role=role)
    after = with_record(before, record)
    assert (after.written, after.details.sender.role) == (written, role)


def test_somebody_who_wrote_before_makes_what_is_unclear_likely_personal() -> None:
    record = Record(signer_known=True, signer_name="Ben", wrote_before=True)
    after = with_record(reading("unclear", 0.4), record)
    assert (after.written, after.written_confidence) == ("personal", 0.7)
    assert with_record(reading("automated", 0.8), record).written == "automated"


@pytest.mark.parametrize(
    ("names", "interviewed", "said"),
    [
        (True, False, "The mail speaks of an interview, but none is on record."),
        (False, True, "Your interview is on record, though the mail does not name it."),
    ],
)
def test_an_interview_counts_when_it_is_on_record(
    names: bool, interviewed: bool, said: str
) -> None:
    before = reading(names_interview=names)
    after = with_record(before, Record(interviewed=interviewed))
    assert after.details.names_interview is interviewed
    assert [text for text, _points_to in added(before, after)] == [said]


@pytest.mark.parametrize("both", [True, False])
def test_mail_and_record_that_agree_need_no_word(both: bool) -> None:
    before = reading(names_interview=both)
    assert with_record(before, Record(interviewed=both)) == before
