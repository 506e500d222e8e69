"""Whole letters, word for word, for records that stand for many."""

from datetime import date

import pytest

from followups.drafting.compose import Draft, compose
from followups.drafting.facts import DraftFacts
from tests.followups.drafting.records import record


def draft(kind: str, facts: DraftFacts) -> Draft:
    found = compose(kind, facts)
    assert found is not None
    return found


def test_thank_you_with_everything_on_record() -> None:
    found = draft("thank_you", record())
    assert found.subject == "Maya Okonjo – Senior Service Designer Position"
    assert found.body == (
        "Dear Priya,\n\n"
        "Thank you for letting me know yourself, and for the two hours you, Tomasz and Ines gave "
        "me on 3 March. I understand and respect the decision about the Senior Service Designer "
        "position.\n\n"
        "I particularly enjoyed walking through the outage map together. I remain interested in "
        "what Northlight Energy does, the winter resilience programme above all, and I will keep "
        "following it.\n\n"
        "If another position opens where I could be useful, I would be glad to put my name "
        "forward. There is no need to answer this. I wish you and the team all the best.\n\n"
        "Best wishes,\nMaya Okonjo"
    )
    assert (found.words, found.paragraphs, found.left_out) == (96, 3, ())


def test_thank_you_with_nothing_on_record() -> None:
    assert draft("thank_you", DraftFacts()).body == (
        "Dear hiring team,\n\n"
        "Thank you for considering my application, and for the time that took. I understand and "
        "respect the decision.\n\n"
        "I remain interested in your work. If another position opens where I could be useful, I "
        "would be glad to put my name forward. There is no need to answer this. I wish you and "
        "the team all the best.\n\n"
        "Best wishes"
    )


def test_thank_you_after_a_call_to_an_agency_recruiter_for_an_unknown_client() -> None:
    facts = DraftFacts(
        my_name="Yusuf Demir",
        contact_full="Grace Okafor",
        role_of_contact="agency_recruiter",
        via_agency=True,
        title="Laboratory Technician",
        channel="phone",
        sender_is_recipient=True,
    )
    assert draft("thank_you", facts).body == (
        "Dear Grace,\n\n"
        "Thank you for calling to tell me yourself, and for putting me forward for the Laboratory "
        "Technician position. I understand and respect the client’s decision.\n\n"
        "I remain interested in work of this kind. If a similar position reaches you, with this "
        "client or another, I would be glad to hear of it. There is no need to answer this; I "
        "wanted to say thank you.\n\n"
        "Best wishes,\nYusuf Demir"
    )


def test_late_thank_you_says_less() -> None:
    late, early = draft("thank_you", record(days_since_notice=8)), draft("thank_you", record())
    assert late.body.startswith(
        "Dear Priya,\n\nThis comes a little late, but thank you for the two"
    )
    assert (late.words, early.words) == (71, 96)
    assert "Northlight Energy" in late.body


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"channel": "phone"}, "Thank you for calling to tell me yourself, and for"),
        (
            {"channel": "phone", "sender_is_recipient": False},
            "I also appreciated the call about the outcome.",
        ),
        (
            {"channel": "phone", "days_since_notice": 9},
            "This comes a little late, but thank you for calling to tell me yourself, and for the",
        ),
        ({"outcome": "offer_declined"}, "Dear Priya,\n\nThank you for the two hours you, Tomasz"),
        ({"outcome": "on_hold"}, "If the position is taken up again, I would be glad to hear of"),
        ({"channel": "letter"}, "Thank you for your letter, and for"),
        ({"notice_personal": False}, "Thank you for letting me know, and for the two hours"),
        (
            {"finalist": True},
            "I respect the decision, and I was glad to have come as far as I did.",
        ),
        ({"disappointment": True}, "I am a little disappointed, of course, and I respect the"),
        ({"stated_reason": "internal_hire"}, "you chose a colleague from inside the company"),
        ({"closing": "soft_request"}, "I would be grateful if you kept me in mind."),
        ({"internal": True}, "I would gladly stay involved in what your team does."),
        ({"role_of_contact": "recruiter"}, "for the two hours Tomasz and Ines gave me on 3 March."),
        ({"interviews_held": 3}, "you, Tomasz and Ines gave me over the three interviews."),
        ({"formality": "formal"}, "you, Tomasz Nowak and Ines Ferreira gave me on 3 March."),
        ({"others_named": ("Priya Shah",)}, "you and Priya Shah gave me on 3 March."),
        ({"contact_full": ""}, "the two hours Tomasz and Ines gave me on 3 March."),
        ({"contact_full": "", "others_named": ()}, "the two hours your team gave me on 3 March."),
        ({"minutes_together": 41}, "for the time you, Tomasz and Ines gave me on 3 March."),
        ({"formats": ("take_home",)}, "and for considering me for the Senior Service Designer"),
        ({"company": "Brick & Sons Inc."}, "I remain interested in what Brick & Sons Inc. does,"),
    ],
)
def test_a_fact_changes_its_sentence(changes: dict[str, object], sentence: str) -> None:
    assert sentence in draft("thank_you", record(**changes)).body


def test_the_request_for_feedback_joins_the_thank_you_only_where_wanted() -> None:
    ask = "a general thought on the skills I could strengthen"
    assert ask in draft("thank_you", record(feedback_in_thank_you=True)).body
    assert ask not in draft("thank_you", record()).body


def test_thanks_to_a_referrer() -> None:
    facts = record(contact_full="Sam Lee", role_of_contact="referrer", others_named=())
    found = draft("thank_you", facts)
    assert found.subject == "Thank you"
    assert found.body.startswith(
        "Dear Sam,\n\nThank you again for putting in a word for me with Northlight Energy. I was "
        "not chosen for the Senior Service Designer position this time, and I respect their"
    )


def test_feedback_request() -> None:
    found = draft("feedback_request", record(thread_subject="AW: RE: Your application"))
    assert found.subject == "Re: Your application"
    assert found.body == (
        "Dear Priya,\n\n"
        "Thank you again, also to Tomasz and Ines, for our conversation about the Senior Service "
        "Designer position. I respect the decision; what I would like is to learn from it.\n\n"
        "If you have a few minutes at some point, I would be grateful for a general thought on the "
        "skills or areas I could strengthen for similar roles in future. A sentence or two would "
        "be plenty. I know that such things cannot always be shared, so if it is not possible "
        "there is no need to reply.\n\n"
        "Best wishes,\nMaya Okonjo"
    )


def test_offered_feedback_is_accepted() -> None:
    body = draft("feedback_request", record(feedback_offered=True)).body
    assert "Thank you for offering me feedback; I would be glad to have it." in body


def test_check_in_after_six_months() -> None:
    facts = record(today=date(2026, 9, 8), since_then="finished my certificate in sign language")
    found = draft("check_in", facts)
    assert found.subject == "Senior Service Designer – Maya Okonjo"
    assert found.body == (
        "Dear Priya,\n\n"
        "We spoke in March about the Senior Service Designer position, and I remember the "
        "conversation well. I have kept following what Northlight Energy does, the winter "
        "resilience programme above all.\n\n"
        "Since then I have finished my certificate in sign language. If there is a position with "
        "you now, or one coming up, that fits the experience we talked about, I would be glad to "
        "hear of it. There is no hurry with an answer, and I hope all is well with you and the "
        "team.\n\n"
        "Best wishes,\nMaya Okonjo"
    )


def test_status_question() -> None:
    facts = DraftFacts(
        my_name="Kim Doe",
        title="Data Analyst",
        company="Kestrel Optics",
        applied_on=date(2026, 2, 20),
        today=date(2026, 3, 10),
    )
    assert draft("status_nudge", facts).body == (
        "Dear hiring team,\n\n"
        "I applied for the Data Analyst position at Kestrel Optics on 20 February, and I remain "
        "interested in it.\n\n"
        "Could you tell me roughly when you expect to decide? There is no hurry on my side.\n\n"
        "Best wishes,\nKim Doe"
    )


@pytest.mark.parametrize(
    ("act_on", "sentence"),
    [
        ("giving the short version first", "I will start by giving the short version first."),
        ("Practise the short answer.", "I will practise the short answer."),
        ("System design", "I will start with System design."),
        ("I'll read more about tides", "I'll read more about tides."),
        ("", "It gives me something definite to work on."),
    ],
)
def test_thanks_for_feedback_name_the_one_thing(act_on: str, sentence: str) -> None:
    assert sentence in draft("feedback_thanks", record(act_on=act_on)).body


@pytest.mark.parametrize("kind", ["reflection", "role_fit_review", "reapply"])
def test_kinds_that_write_to_nobody_have_no_draft(kind: str) -> None:
    assert compose(kind, record()) is None


@pytest.mark.parametrize(
    ("changes", "greeting"),
    [
        ({"formality": "formal"}, "Dear Priya Raman,"),
        ({"formality": "formal", "honorific": "Dr", "contact_last": "Raman"}, "Dear Dr Raman,"),
        ({"salutation": "Good morning Priya,"}, "Good morning Priya,"),
        ({"contact_full": "Dr Raman"}, "Dear Dr Raman,"),
        ({"contact_full": "Raman, Priya"}, "Dear Priya,"),
        ({"contact_full": "Priya Raman, PhD"}, "Dear Priya,"),
        ({"contact_full": "P. Raman"}, "Dear P. Raman,"),
        ({"contact_full": "", "via_agency": True}, "Hello,"),
    ],
)
def test_greeting(changes: dict[str, object], greeting: str) -> None:
    assert draft("thank_you", record(**changes)).body.split("\n")[0] == greeting
