"""A few hundred made-up mails, so that the fuzz harness itself keeps working."""

from hypothesis import HealthCheck, given, settings

from tests.fuzz.fuzz_mail import Tally, check, reader
from tests.fuzz.mail_strategies import mails

TALLY = Tally()


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(mails(most=1_000))
def test_no_made_up_mail_breaks_a_promise(data: bytes) -> None:
    check(data, TALLY, None)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(mails(most=1_000))
def test_no_made_up_mail_breaks_the_reader(data: bytes) -> None:
    check(data, TALLY, reader())


def test_the_harness_counts_and_times() -> None:
    tally = Tally()

    check(b"From: a@b\n\nx", tally, None)

    assert tally.tried == 1
    assert set(tally.slowest) == {"parse_mail", "parse_pasted", "message_from_fields", "clean_html"}
