"""Whatever a mail holds: an answer, with evidence that stands where it says, in bounded time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followups.reading.details import find_details
from followups.reading.details.mailboxes import Mailbox, mailbox_of
from followups.reading.message import Address, MailMessage
from followups.reading.result import Kind
from tests.followups.reading.details.mails import details, mail
from tests.work import calls

PIECES = [
    "Thank you for applying to ", "Brambledene", "Dear Kim,\n\n", "feedback", "not ", "we spoke. ",
    "Viele Grüße\n", "Lena Voss\n", "\n\n", "Best,\n", "lena@brambledene.example", "’s ", "😀", "İ",
    "3 March 2026", "31.02.2026", "Job ID: 12345", "(m/w/d)", "entretien", "\x1e", "\x00", "\ufeff",
    "the Data Engineer role", "stay in touch", "apply again", "„", "> ", "\r\n", "--\n", "{name}",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=30).map("".join)


@st.composite
def messages(draw: st.DrawFn) -> MailMessage:
    text = draw(TEXTS)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    spans = tuple(zip(cuts[::2], cuts[1::2], strict=False))
    return MailMessage(
        subject=draw(TEXTS),
        sender=Address(draw(TEXTS), draw(TEXTS)),
        reply_to=draw(st.none() | st.builds(Address, TEXTS, TEXTS)),
        text=text,
        spans=spans,
    )


@given(message=messages(), kind=st.sampled_from(Kind), language=st.sampled_from(["", "en", "de"]))
@settings(max_examples=300, deadline=None)
def test_evidence_stands_in_what_the_employer_wrote(
    message: MailMessage, kind: Kind, language: str
) -> None:
    found = find_details(message, language=language, kind=kind)
    for piece in found.evidence:
        if piece.start == -1:
            assert piece.end == -1
            continue
        assert message.text[piece.start : piece.end] == piece.text
        assert 0 <= piece.start < piece.end <= len(message.text)
    assert found == find_details(message, language=language, kind=kind)
    assert mailbox_of(found.reply_address) is not Mailbox.DEAF
    assert found.answerable is bool(found.reply_address)


def test_quoted_words_and_the_persons_own_are_not_the_employers() -> None:
    text = "Short news.\n\n> Let's stay in touch.\n"
    message = MailMessage(text=text, spans=((0, 12),))
    assert find_details(message, language="en", kind=Kind.REJECTION).invites == ()


@pytest.mark.parametrize(
    "piece",
    ["\n", "Best,\n", "a@b.example ", "Aa ", "not feedback ", "the A position ", "1.1.", "😀", "{"],
)
def test_work_grows_with_the_length_and_no_faster(piece: str) -> None:
    def work(size: int) -> int:
        text = piece * (size // len(piece))
        given = mail(text, subject=text[:2000], name=text[:500], address="hr@a.example")
        return calls(lambda: details(given))

    work(1_000)  # the first mail compiles the patterns
    assert work(80_000) < 5 * work(20_000) + 2_000
