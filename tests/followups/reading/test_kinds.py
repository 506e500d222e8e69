"""What a mail says: decisions in many wordings, and words of decisions that decide nothing."""

import pytest

from followups.reading.kinds import judge_kind, kind_of
from followups.reading.message import MailMessage
from followups.reading.parsing import message_from_fields
from followups.reading.result import Kind, Subkind
from followups.reading.signals import DECISIONS, Found, find_signals


def mail(body: str, *, subject: str = "", sender: str = "", **headers: str) -> MailMessage:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return message_from_fields(subject=subject, sender=sender, headers=named, body=body)


def in_a_mail(sentence: str) -> MailMessage:
    return mail(f"Hi Noor,\n\nThank you for applying to Kelpwood. {sentence}\n\nBest,\nKelpwood")


REFUSALS = [
    "We have decided to continue the process with other applicants.",
    "The vacancy has meanwhile been filled.",
    "We picked somebody whose experience lies closer to what we need.",
    "You were not among those chosen for the next round.",
    "We won't be progressing your application.",
    "We are not in a position to offer you a place.",
    "Your profile doesn't quite match what the team needs.",
    "We have wrapped up our search.",
    "It is a no from us this time.",
    "We're passing on your application.",
    "Another candidate was offered the job and has accepted.",
    "The position no longer exists: it was cut from the budget.",
    "Your application was not successful on this occasion.",
    "We have chosen not to take things further.",
    "I am sorry if this disappoints you, but you were not selected.",
    "Once we had met everybody, we decided to hire another candidate.",
]


@pytest.mark.parametrize("sentence", REFUSALS)
def test_a_decision_is_a_rejection_with_or_without_a_sad_word(sentence: str) -> None:
    verdict = judge_kind(in_a_mail(sentence))
    assert verdict.kind is Kind.REJECTION
    assert verdict.evidence[0].points_to == "rejection"


UNDECIDED = [
    "If you are not selected for an interview, we will keep your details.",
    "Only shortlisted candidates will be contacted.",
    "Should you not hear from us within four weeks, please consider your application unsuccessful.",
    "Whether or not your application is successful, you will hear from us.",
    "We are still interviewing other candidates and have not made a decision yet.",
    "Applicants who are not selected will be told by e-mail.",
    "You are not required to do anything further.",
    "You have not been rejected; reviewing simply takes longer than planned.",
    "If this vacancy has been filled when we reach your application, we will tell you.",
]


@pytest.mark.parametrize("sentence", UNDECIDED)
def test_words_of_decisions_that_decide_nothing(sentence: str) -> None:
    assert not find_signals(in_a_mail(sentence)).names & set(DECISIONS)
    assert judge_kind(in_a_mail(sentence)).kind is not Kind.REJECTION


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("We have received your application and will review it soon.", Kind.ACKNOWLEDGEMENT),
        ("We would like to invite you to an interview. Which day suits you?", Kind.INTERVIEW),
        ("We are delighted to offer you the position. Your contract is attached.", Kind.OFFER),
        ("Please complete the coding assessment on HackerRank by Friday.", Kind.ASSESSMENT),
        ("12 new jobs for you. Apply now. Unsubscribe from job alerts.", Kind.ALERT),
        ("Your parcel is out for delivery. Track your order here.", Kind.OTHER),
        ("Leider haben wir uns für eine andere Bewerberin entschieden.", Kind.REJECTION),
        ("Nous avons décidé de ne pas donner suite à votre candidature.", Kind.REJECTION),
        ("Hemos decidido seguir con otros candidatos para este puesto.", Kind.REJECTION),
        ("Abbiamo deciso di proseguire con altri candidati per il ruolo.", Kind.REJECTION),
    ],
)
def test_each_kind_in_its_plainest_words(body: str, kind: Kind) -> None:
    assert judge_kind(mail(body)).kind is kind


def test_an_automatic_reply_is_out_of_office_whatever_it_regrets() -> None:
    away = mail(
        "Unfortunately I am away until 3 May and cannot answer.",
        subject="Automatic reply: Thank you",
        auto_submitted="auto-replied",
    )
    verdict = judge_kind(away)
    assert (verdict.kind, verdict.subkind) == (Kind.OTHER, Subkind.OUT_OF_OFFICE)


def test_a_bounce_is_told_by_its_header() -> None:
    bounce = mail(
        "Delivery has failed: the recipient was not found.",
        sender="mailer-daemon@mx.example",
        return_path="<>",
    )
    verdict = judge_kind(bounce)
    assert (verdict.kind, verdict.subkind) == (Kind.OTHER, Subkind.BOUNCE)


def test_a_withdrawal_confirmed_is_no_rejection() -> None:
    verdict = judge_kind(mail("As you asked, your application has been withdrawn."))
    assert (verdict.kind, verdict.subkind) == (Kind.OTHER, Subkind.WITHDRAWAL_CONFIRMED)


def test_nothing_found_gives_an_answer_that_is_not_sure() -> None:
    verdict = kind_of(Found("", ()))
    assert verdict.confidence < 0.9
    assert verdict.evidence == ()
