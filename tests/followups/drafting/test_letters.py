"""Whole letters, word for word, for records that stand for many; and what a fact changes."""

import re
from datetime import date

import pytest

from followups.drafting.compose import Draft, compose
from followups.drafting.facts import DraftFacts
from tests.followups.drafting.records import record

TURNS = range(20)


def draft(kind: str, facts: DraftFacts, *, language: str = "en-GB") -> Draft:
    found = compose(kind, facts, language=language)
    assert found is not None
    return found


def bodies(kind: str, **changes: object) -> list[str]:
    """The letter in every wording, or nearly."""
    return [draft(kind, record(turn=turn, **changes)).body for turn in TURNS]


def test_thank_you_with_everything_on_record() -> None:
    found = draft("thank_you", record(seed=3))
    assert found.subject == "Maya Okonjo – Senior Service Designer Position"
    assert found.body == (
        "Dear Priya,\n\n"
        "Thank you for letting me know yourself, and for the two hours you, Tomasz and Ines gave "
        "me on 3 March. I accept the decision about the Senior Service Designer position, and it "
        "was good to be part of the process.\n\n"
        "I like to think back to walking through the outage map together. I will go on reading "
        "about Northlight Energy, and about the winter resilience programme in particular.\n\n"
        "I would be happy to apply again if another position opens where I could be useful. Please "
        "do not feel you have to answer. All good wishes to you and the team.\n\n"
        "Best wishes,\nMaya Okonjo"
    )
    assert (found.words, found.paragraphs, found.left_out) == (101, 3, ())


def test_an_american_thank_you_leaves_the_person_s_own_spelling_alone() -> None:
    found = draft("thank_you", record(seed=3), language="en-US")
    assert "the two hours you, Tomasz, and Ines gave me on March 3." in found.body
    assert "I will keep reading about Northlight Energy" in found.body
    assert "the winter resilience programme in particular." in found.body
    assert found.body.endswith("\n\nBest regards,\nMaya Okonjo")
    formal = draft("thank_you", record(formality="formal"), language="en-US")
    assert formal.body.endswith("\n\nSincerely,\nMaya Okonjo")


def test_thank_you_with_nothing_on_record() -> None:
    assert draft("thank_you", DraftFacts(seed=2)).body == (
        "Dear hiring team,\n\n"
        "I am grateful to you for considering my application. It was not to be this time, and I "
        "respect the decision.\n\n"
        "Your work still interests me. Should another position come up that fits my experience, I "
        "would like to apply again. No answer is needed. All the best to you and the team.\n\n"
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
        seed=2,
    )
    assert draft("thank_you", facts).body == (
        "Dear Grace,\n\n"
        "I would like to thank you for telling me by phone yourself, and for putting me forward "
        "for the Laboratory Technician position. It was not to be this time, and I respect the "
        "client’s decision.\n\n"
        "Work of this kind still interests me. When another position comes in that fits, I would "
        "gladly talk again. No answer is needed. All the best until then.\n\n"
        "Best wishes,\nYusuf Demir"
    )


def test_courtesy_note_after_withdrawing() -> None:
    found = draft("thank_you", record(seed=1, outcome="withdrawn"))
    assert found.letter == "courtesy_note"
    assert found.body == (
        "Dear Priya,\n\n"
        "I would not want to go without thanking you for the two hours you, Tomasz and Ines set "
        "aside for me on 3 March. Having withdrawn from the Senior Service Designer position, I "
        "still wanted to write you a line.\n\n"
        "A highlight for me was walking through the outage map together. I will go on following "
        "what Northlight Energy does, the winter resilience programme above all.\n\n"
        "I hope that you soon find the right person for the position. Perhaps our paths will cross "
        "again; I would like that.\n\n"
        "Best wishes,\nMaya Okonjo"
    )


@pytest.mark.parametrize("outcome", ["withdrawn", "offer_declined"])
def test_who_stepped_back_oneself_respects_nobody_s_decision(outcome: str) -> None:
    said = " ".join(bodies("thank_you", outcome=outcome) + bodies("thank_you", via_agency=True,
                                                                  outcome=outcome))  # fmt: skip
    assert re.findall(r"decision|not to be|disappointed|chosen", said) == []


def test_late_thank_you_says_less() -> None:
    pairs = zip(bodies("thank_you", days_since_notice=8), bodies("thank_you"), strict=True)
    assert all(len(late.split()) < len(early.split()) for late, early in pairs)


@pytest.mark.parametrize(
    ("changes", "pattern"),
    [
        ({"channel": "phone"}, r"(?:your call|calling|by phone)"),
        ({"channel": "phone", "sender_is_recipient": False}, r"(?:call about|by phone|in a call)"),
        ({"channel": "phone", "days_since_notice": 9}, r"(?:late|while|sooner).*(?:call|by phone)"),
        ({"channel": "voicemail"}, r"voicemail"),
        ({"channel": "video"}, r"face to face"),
        ({"channel": "in_person"}, r"in person"),
        ({"channel": "letter"}, r"letter"),
        ({"notice_personal": False}, r"(?:know|news|things stand|informed)"),
        ({"outcome": "on_hold"}, r"on hold for now.*taken up again"),
        ({"outcome": "position_cancelled"}, r"(?:nobody (?:will|to) be hired|search has ended)"),
        ({"outcome": "offer_rescinded"}, r"the offer (?:no longer stands|has been)"),
        ({"finalist": True}, r"com(?:e|ing) as far as I did"),
        ({"disappointment": True}, r"a little disappointed.*(?:decision)"),
        ({"stated_reason": "internal_hire"}, r"a colleague from inside the company"),
        ({"stated_reason": "position_not_filled"}, r"the position will not be filled"),
        ({"stated_reason": "stronger_candidate"}, r"the better fit"),
        ({"stated_reason": "experience_gap"}, r"more experience in the field"),
        ({"closing": "soft_request"}, r"(?:kept|keep) (?:me )?in mind"),
        ({"internal": True}, r"your team"),
        ({"role_of_contact": "recruiter"}, r"the two hours Tomasz and Ines (?:gave|s|took)"),
        ({"interviews_held": 3}, r"you, Tomasz and Ines .* the three interviews"),
        ({"formality": "formal"}, r"you, Tomasz Nowak and Ines Ferreira (?:gave|s|took)"),
        ({"others_named": ("Priya Shah",)}, r"you and Priya Shah "),
        ({"contact_full": ""}, r"the two hours Tomasz and Ines "),
        ({"contact_full": "", "others_named": ()}, r"the two hours your team "),
        ({"minutes_together": 41}, r"the time you, Tomasz and Ines "),
        ({"formats": ("phone",)}, r"on the phone|phone call"),
        ({"formats": ("take_home",)}, r"application|considering me"),
        ({"company": "Brick & Sons Inc."}, r"Brick & Sons Inc\."),
    ],
)
def test_a_fact_is_told_in_every_wording(changes: dict[str, object], pattern: str) -> None:
    found = re.compile(pattern, re.DOTALL | re.IGNORECASE)
    assert [body for body in bodies("thank_you", **changes) if not found.search(body)] == []


def test_the_request_for_feedback_joins_the_thank_you_only_where_wanted() -> None:
    ask = "the skills I could strengthen"
    assert all(ask in body for body in bodies("thank_you", feedback_in_thank_you=True))
    assert not any(ask in body for body in bodies("thank_you"))


def test_thanks_to_a_referrer() -> None:
    facts = record(contact_full="Sam Lee", role_of_contact="referrer", others_named=(), seed=2)
    found = draft("thank_you", facts)
    assert found.subject == "Thank you"
    assert found.body.startswith(
        "Dear Sam,\n\nMany thanks for having put in a word for me with Northlight Energy. It did "
        "not turn out to be the Senior Service Designer position this time, and I respect their"
    )


def test_feedback_request() -> None:
    found = draft("feedback_request", record(seed=1, thread_subject="AW: RE: Your application"))
    assert found.subject == "Re: Your application"
    assert found.body == (
        "Dear Priya,\n\n"
        "My thanks again, to Tomasz and Ines as well, for our conversation about the Senior "
        "Service Designer position. The decision stands, and I respect it; I would simply like to "
        "learn from it.\n\n"
        "A general thought on the skills or areas I could strengthen for similar roles in future "
        "would help me, if you can spare a few minutes. A couple of lines will do. I know that "
        "such things cannot always be shared, so if it is not possible there is no need to reply."
        "\n\n"
        "Best wishes,\nMaya Okonjo"
    )


def test_offered_feedback_is_accepted() -> None:
    said = bodies("feedback_request", feedback_offered=True)
    assert all(re.search(r"offer(?:ing|ed)? (?:me |of )?feedback", body) for body in said)


def test_check_in_after_six_months() -> None:
    since = "finished my certificate in sign language"
    found = draft("check_in", record(seed=3, today=date(2026, 9, 8), since_then=since))
    assert found.subject == "Senior Service Designer – Maya Okonjo"
    assert found.body == (
        "Dear Priya,\n\n"
        "We spoke in March about the Senior Service Designer position, and I remember the "
        "conversation well. Since then I have kept an eye on Northlight Energy, and on the winter "
        "resilience programme in particular.\n\n"
        "Meanwhile I have finished my certificate in sign language. Should there be a position "
        "with you, now or soon, that fits the experience we talked about, I would like to hear of "
        "it. In any case, I hope all is well with you and the team.\n\n"
        "Best wishes,\nMaya Okonjo"
    )


@pytest.mark.parametrize(
    ("outcome", "letter", "question"),
    [
        (
            "open",
            "status_nudge",
            (
                "Could you tell me roughly when you expect to decide? It is not urgent; a short "
                "line is enough."
            ),
        ),
        (
            "no_response",
            "status_question",
            (
                "Could you tell me whether the position is still open? Either answer is fine, and "
                "a short line is enough."
            ),
        ),
    ],
)
def test_status_question(outcome: str, letter: str, question: str) -> None:
    facts = DraftFacts(
        my_name="Kim Doe",
        title="Data Analyst",
        company="Kestrel Optics",
        applied_on=date(2026, 2, 20),
        today=date(2026, 3, 10),
        outcome=outcome,
        seed=2,
    )
    found = draft("status_nudge", facts)
    assert found.letter == letter
    assert found.body == (
        "Dear hiring team,\n\n"
        "I am still interested in the Data Analyst position at Kestrel Optics, for which I applied "
        f"on 20 February.\n\n{question}\n\n"
        "Best wishes,\nKim Doe"
    )


@pytest.mark.parametrize(
    ("act_on", "sentence"),
    [
        (
            "giving the short version first",
            "What I will work on first is giving the short version first.",
        ),
        ("Practise the short answer.", "First I will practise the short answer."),
        ("System design", "What I will work on first is System design."),
        ("I'll read more about tides", "read it with care. I'll read more about tides."),
        ("", "I have a clearer idea now of what to work on."),
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


@pytest.mark.parametrize(
    ("sign_off", "closing"),
    [
        ("", "Best wishes,\nMaya Okonjo"),
        ("Warm regards", "Warm regards,\nMaya Okonjo"),
        ("So long,", "So long,\nMaya Okonjo"),
        ("Yours, Maya Okonjo", "Yours, Maya Okonjo"),
        ("Cheers\nMaya", "Cheers Maya"),
    ],
)
def test_one_s_own_closing_words_take_the_place_of_ours(sign_off: str, closing: str) -> None:
    for kind in ("thank_you", "feedback_request", "check_in"):
        assert draft(kind, record(sign_off=sign_off)).body.split("\n\n")[-1] == closing


def test_what_one_wishes_below_is_not_wished_twice() -> None:
    said = bodies("thank_you", sign_off="All the best")
    assert [body for body in said if body.count("All the best") > 1] == []
