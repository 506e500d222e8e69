"""Lengths, names, placeholders, marks, recipients; what is read and what is not."""

import pytest

from followups.drafting.lint.engine import check
from tests.followups.drafting.lint.drafts import THANKS, draft, rules

QUOTED = "> Unfortunately, why not? I EXPECT an answer by Friday! You owe me {slot}.\n"


def words(count: int) -> str:
    return f"Dear Anna,\n\nThank you for the lens catalogue. {'so ' * (count - 6)}"


def test_a_good_thank_you_has_no_finding() -> None:
    report = check(draft(subject="Kim Doe – Data analyst Position", to="anna@kestrel.example"))
    assert report.findings == ()
    assert (report.words, report.paragraphs) == (23, 2)


@pytest.mark.parametrize(
    ("kind", "count", "level"),
    [
        ("thank_you", 150, None),
        ("thank_you", 151, "warning"),
        ("thank_you", 220, "warning"),
        ("thank_you", 221, "error"),
        ("feedback_request", 140, None),
        ("feedback_request", 141, "warning"),
        ("feedback_request", 500, "warning"),
        ("check_in", 141, "warning"),
        ("feedback_thanks", 40, None),
        ("feedback_thanks", 41, "warning"),
        ("status_nudge", 80, None),
        ("status_nudge", 81, "warning"),
    ],
)
def test_words(kind: str, count: int, level: str | None) -> None:
    report = check(draft(words(count), kind))
    assert report.words == count
    assert [one.severity for one in report.findings if one.rule == "L2"] == (
        [level] if level else []
    )


@pytest.mark.parametrize(("kind", "most"), [("thank_you", 3), ("feedback_request", 2)])
def test_paragraphs(kind: str, most: int) -> None:
    body = "Dear Anna,\n\n" + "\n\n".join(["Thank you for it."] * most)
    assert "L1" not in rules(draft(body, kind))
    assert "L1" in rules(draft(f"{body}\n\nAnd again.", kind), "warning")


@pytest.mark.parametrize(
    ("text", "premium", "over"),
    [
        ("a" * 200, False, False),
        ("a" * 201, False, True),
        ("🌻" * 100, False, False),
        ("🌻" * 100 + "a", False, True),
        ("a" * 300, True, False),
        ("a" * 299 + "🌻", True, True),
    ],
)
def test_a_note_is_counted_as_linkedin_does(text: str, premium: bool, over: bool) -> None:
    assert ("L3" in rules(draft(text, "linkedin_note", linkedin_premium=premium), "error")) == over


@pytest.mark.parametrize(
    "slot",
    [
        "{company}",
        "{{ name }}",
        "${title}",
        "%s",
        "%(name)s",
        "[Company]",
        "[your name]",
        "<name>",
        "<First Name>",
        "XXX",
        "XXXX",
        "lorem ipsum",
        "TODO",
        "TBD",
        "____",
        "[…]",
        "<<name>>",
        "{% now %}",
    ],
)
def test_a_placeholder_is_an_error_in_body_and_subject(slot: str) -> None:
    body = THANKS.replace("the hour", f"the hour at {slot}")
    found = [one for one in check(draft(body)).findings if one.rule == "F16"]
    assert [(one.text, one.severity) for one in found] == [(slot, "error")]
    assert "F16" in rules(draft(subject=f"Thank you {slot}"), "error")


@pytest.mark.parametrize(
    "text", ["[sic]", "<b>", "100% sure", "xxx", "{", "50 %", "$5", "todo list"]
)
def test_no_placeholder(text: str) -> None:
    assert "F16" not in rules(draft(THANKS.replace("the hour", f"the hour {text}")))


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Anna,",
        "Dear Ms. Berg,",
        "Dear Anna Berg:",
        "Hi Anna!",
        "Hello",
        "Anna,",
        "Dear ANNA,",
        "Dear Dr Berg,",
        "Good morning Anna,",
        "Dear hiring team,",
        "Dear Anna and Ben,",
        "Dear Änna,",
        "Dear all,",
        "Dear Kestrel Optics team,",
        "Dear Anna Maria Berg,",
        "Dear Sir or Madam,",
    ],
)
def test_a_right_greeting(greeting: str) -> None:
    assert "F16" not in rules(draft(THANKS.replace("Dear Anna,", greeting)))


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Ben,",
        "Dear Mr. Cho,",
        "Hi Ben Cho,",
        "Dear Peter,",
        "Hello Ms. Smith,",
        "Dear Kim,",
        "Dear Globex team,",
        "Dear Anna Cho,",
        "Ben,",
    ],
)
def test_a_wrong_greeting(greeting: str) -> None:
    found = [
        one
        for one in check(draft(THANKS.replace("Dear Anna,", greeting))).findings
        if one.rule == "F16"
    ]
    assert [(one.severity, one.text, one.rewrite) for one in found] == [
        ("error", greeting, "Dear Anna Berg,")
    ]


@pytest.mark.parametrize(
    ("contact", "greeting"),
    [
        ("Robert Ames", "Dear Bob,"),
        ("Elizabeth Hart", "Hi Liz,"),
        ("Søren Müller", "Dear Soren,"),
        ("José Peña", "Dear Jose,"),
        ("Samantha Ray", "Hi Sam,"),
        ("Jörg Groß", "Dear Herr Gross,"),
        ("Katherine Low", "Dear Kate,"),
        ("李 明", "Dear 李 明,"),
        ("", "Dear Peter,"),
    ],
)
def test_names_are_compared_kindly(contact: str, greeting: str) -> None:
    given = draft(THANKS.replace("Dear Anna,", greeting), contact=contact)
    assert "F16" not in rules(given)


def test_another_application_in_the_text() -> None:
    assert "F16" in rules(draft(THANKS.replace("again.", "again at Globex GmbH.")), "error")
    assert "F16" in rules(draft(subject="Lighting engineer – Kim Doe"), "error")
    assert "F16" not in rules(draft(THANKS.replace("the hour", "the hour with Ben Cho")))
    assert "F16" not in rules(
        draft("Dear Anna,\n\nI have since worked at Globex GmbH.", "check_in")
    )


def test_nobody_and_nothing_named() -> None:
    assert "F17" in rules(draft(THANKS.replace("Dear Anna,", "Hello,")), "warning")
    assert "F17" in rules(draft(THANKS.replace("lens catalogue", "house")), "warning")
    assert "F17" not in rules(draft(THANKS.replace("lens catalogue", "catalogues")))
    assert "F17" not in rules(draft(THANKS.replace("Dear Anna,", "Hello,"), contact=""))


@pytest.mark.parametrize(
    "address",
    [
        "no-reply@x.example",
        "noreply@x.example",
        "DoNotReply@x.example",
        "do_not_reply@x.example",
        "jobs-noreply@x.example",
        "no.reply@x.example",
        "notifications@x.example",
        "mailer-daemon@x.example",
        "Kestrel <noreply+abc12@x.example>",
        "noreply-careers@x.example",
        "keine-antwort@x.example",
        "nepasrepondre@x.example",
        "bounces+12@x.example",
        "a@x.example, b@x.example",
        "a@x.example;b@y.example",
    ],
)
def test_an_address_that_cannot_be_used(address: str) -> None:
    assert "F20" in rules(draft(to=address), "error")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "anna@x.example",
        "Anna Berg <anna.berg@x.example>",
        '"Berg, Anna" <anna@x.example>',
        "norbert.reply@x.example",
        "jobs@x.example",
        "anna@noreply.example",
        "nora.plyer@x.example",
        "anna@x.example <anna@x.example>",
        "replies+12@x.example",
    ],
)
def test_an_address_that_can_be_used(address: str) -> None:
    assert "F20" not in rules(draft(to=address))


@pytest.mark.parametrize("word", ["Feedback", "rejection", "Disappointed", "Why", "Urgent:"])
def test_words_that_do_not_belong_in_a_subject(word: str) -> None:
    assert "F19" in rules(draft(subject=f"{word} – Kim Doe"), "warning")


def test_a_title_in_the_subject_is_only_a_title() -> None:
    assert "F19" not in rules(draft(subject="Feedback analyst – Kim Doe", title="Feedback analyst"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I REALLY liked it.", True),
        ("THANK YOU ALL for it.", True),
        ("I am DISAPPOINTED.", True),
        ("The HVAC and the NATO depot.", False),
        ("Your UNESCO site and the BBC.", False),
        ("Thank you!", False),
        ("Thank you! So good!", True),
        ("What a day!!", True),
        ("OK, I see.", False),
    ],
)
def test_shouting(text: str, found: bool) -> None:
    assert ("F7" in rules(draft(f"Dear Anna,\n\n{text}"), "warning")) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Will you hire again?", True),
        ('You asked: "Why bees?" and laughed.', False),
        ("It was fun (right?).", True),
        ("See https://x.example/a?b=c for it.", False),
        ("“How?” is your question.", False),
    ],
)
def test_questions(text: str, found: bool) -> None:
    assert ("F8" in rules(draft(f"Dear Anna,\n\n{text}"), "warning")) == found
    assert "F8" not in rules(draft(f"Dear Anna,\n\n{text}", "check_in"))


@pytest.mark.parametrize(
    "tail",
    [
        f"\n\nOn Tue, 3 Mar 2026 at 16:20, Anna <a@x.example> wrote:\n{QUOTED}",
        f"\n\nOn Tue, 3 Mar 2026 at 16:20, Anna Berg <a@x.example>\nwrote:\n{QUOTED}",
        "\n\n-----Original Message-----\nFrom: Anna\nYou owe me an answer! Why? {slot} NEVER!",
        "\n\nFrom: Anna Berg\nSent: Monday\nTo: Kim\n\nYou owe me an answer! Why? {slot}!",
        "\n\nAm 3.3.2026 um 10:00 schrieb Anna Berg:\nYou owe me an answer! Why? {slot}!",
        f"\n\n{QUOTED}{QUOTED}",
        "\n\n-- \nKim Doe\nWhy wait? Ask me! I EXPECT you! {slot}",
        "\nTel. 0123, WHY NOT",
    ],
)
def test_what_is_not_read(tail: str) -> None:
    report = check(draft(THANKS + tail))
    assert report.findings == ()
    assert (report.words, report.paragraphs) == (23, 2)


def test_what_stands_below_a_quoted_mail_or_after_the_name_is_read() -> None:
    quoted = f"On Tue, 3 Mar 2026, Anna <a@x.example> wrote:\n{QUOTED}\n"
    assert "F2" in rules(draft(f"{quoted}Dear Anna,\n\nYou owe me an answer."), "error")
    assert "F6" in rules(draft(f"{THANKS}\n\nPS: Could you tell me why I was not chosen?"), "error")


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            (
                "Dear Anna,\n\nI respect it. Which skill should I improve in future? And may "
                "I call you?"
            ),
            True,
        ),
        ("Dear Anna,\n\nWhich skill should I improve, and could we also have a call?", True),
        ("Dear Anna,\n\nWhich skill should I improve in future?", False),
        (
            (
                "Dear Anna,\n\nI would be glad of one hint on what to improve, in writing or "
                "on the phone."
            ),
            False,
        ),
    ],
)
def test_a_second_ask(body: str, found: bool) -> None:
    assert ("F18" in rules(draft(body, "feedback_request"), "error")) == found


def test_what_a_thank_you_and_a_request_need() -> None:
    bare = "Dear Anna,\n\nThe lens catalogue is blue."
    assert rules(draft(bare), "warning") == {"R1", "R2", "R6"}
    assert rules(draft(bare, "feedback_request"), "warning") == {"T1", "T2", "T3"}
    assert rules(draft(bare, "check_in")) == set()


@pytest.mark.parametrize(
    "body",
    [
        (
            "Sehr geehrte Frau Berg,\n\nvielen Dank für das faire Feedback und die Frist. "
            "Warum ich das "
            "schreibe: Der lens catalogue war großartig.\n\nMit freundlichen Grüßen\nKim Doe"
        ),
        (
            "Chère Anna,\n\nmerci pour votre accueil et pour le lens catalogue. Je serais ravie de "
            "postuler à nouveau.\n\nCordialement,\nKim Doe"
        ),
        (
            "Estimada Anna,\n\ngracias por la entrevista y por el lens catalogue. Me gustaría "
            "volver a "
            "presentarme en el futuro.\n\nUn saludo,\nKim Doe"
        ),
        (
            "Beste Anna,\n\nbedankt voor het gesprek over de lens catalogue. Ik zou graag nog eens "
            "solliciteren.\n\nMet vriendelijke groet,\nKim Doe"
        ),
        (
            "Anna さん\n\n先日は面接の機会をいただき、"
            "lens catalogue を見せていただきありがとうございました。"
        ),
    ],
)
def test_other_languages_are_checked_for_their_structure_and_say_so(body: str) -> None:
    assert [(one.rule, one.severity) for one in check(draft(body)).findings] == [("L0", "info")]


def test_structure_holds_in_any_language() -> None:
    body = "Sehr geehrte Frau Cho,\n\nvielen Dank für das Gespräch in [Firma]! Wie war ich? Danke!!"
    assert rules(draft(body)) == {"F16", "F7", "F8", "F17", "L0"}
