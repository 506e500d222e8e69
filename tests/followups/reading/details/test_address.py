"""Whether anybody reads an answer, and where."""

import pytest

from tests.followups.reading.details.mails import details, mail

THREADS = [
    "1f0c2b7e-52c1-4d1e-9a55-0d7d2f6f4b11@hire.lever.co",
    "brambledene+email+5k2-77ab31c0@talent.icims.com",
    "qz81rtw@jobvite.com",
    "brambledene+job+9fe31c88+4@app.bamboohr.com",
    "candidate-1f0c2b7e-52c1-4d1e-9a55-0d7d2f6f4b11@message.teamtailor.com",
    "c20240311x7@mail.applytojob.com",
]
DEAF = [
    "no-reply@brambledene.example",
    "noreply@brambledene.example",
    "donotreply@brambledene.example",
    "notifications@smartrecruiters.com",
    "system@successfactors.com",
    "brambledene+autoreply@talent.icims.com",
    "brambledene@myworkday.com",
    "nicht-antworten@brambledene.example",
    "ne-pas-repondre@brambledene.example",
    "noresponder@brambledene.example",
    "non-rispondere@brambledene.example",
    "hr@invalidemail.com",
]


@pytest.mark.parametrize("alias", THREADS)
def test_a_thread_alias_as_reply_to_is_answerable_though_from_is_no_reply(alias: str) -> None:
    found = details(mail("Hello.", address="no-reply@hire.lever.co", reply_to=alias))
    assert (found.answerable, found.reply_address) == (True, alias)


@pytest.mark.parametrize("address", DEAF)
def test_a_mailbox_nobody_reads_is_not_answerable(address: str) -> None:
    found = details(mail("Hello.", address=address))
    assert (found.answerable, found.reply_address) == (False, "")


def test_a_person_as_reply_to_is_answerable() -> None:
    found = details(
        mail("Hello.", address="no-reply@ashbyhq.com", reply_to="lena.voss@brambledene.example")
    )
    assert found.reply_address == "lena.voss@brambledene.example"


def test_a_role_mailbox_is_answerable() -> None:
    found = details(mail("Hello.", address="careers@brambledene.example"))
    assert (found.answerable, found.reply_address) == (True, "careers@brambledene.example")


def test_do_not_reply_in_the_text_closes_the_address_but_not_a_thread() -> None:
    text = "Please do not reply to this e-mail."
    alias = THREADS[0]
    assert details(mail(text, address="jobs@brambledene.example")).reply_address == ""
    assert (
        details(mail(text, address="jobs@brambledene.example", reply_to=alias)).answerable is True
    )


def test_an_address_given_for_answers_counts() -> None:
    found = details(
        mail("Write to me at lena@brambledene.example.", address="no-reply@greenhouse-mail.io")
    )
    assert found.reply_address == "lena@brambledene.example"


@pytest.mark.parametrize(
    "text",
    [
        "Do not write to us at no-reply@brambledene.example.",
        "For questions about your data contact privacy@brambledene.example.",
        "Reach out to noreply@brambledene.example.",
    ],
)
def test_an_address_for_something_else_does_not(text: str) -> None:
    assert details(mail(text, address="no-reply@brambledene.example")).reply_address == ""


def test_the_own_address_below_the_signature_counts() -> None:
    text = (
        "We chose another person.\n\nBest,\nLena Voss\nRecruiter\nlena.voss@brambledene.example\n"
    )
    assert details(text).reply_address == "lena.voss@brambledene.example"


def test_bare_text_has_no_address() -> None:
    found = details("We chose another person. Just reply to this mail.")
    assert (found.answerable, found.reply_address) == (False, "")
