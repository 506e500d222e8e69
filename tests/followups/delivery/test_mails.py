"""What a mail says and carries: words, links, headers, styles; whatever the names are like."""

import datetime
import email.policy
import re
from email.message import EmailMessage
from email.parser import BytesParser
from html.parser import HTMLParser

import pytest
from django.core import mail
from django.core.mail import EmailMultiAlternatives

from accounts.models import User
from followups.enums import StepKind
from followups.links import (
    LinkError,
    MailAction,
    MailVerb,
    action_token,
    read_action,
    read_unsubscribe,
    unsubscribe_token,
)
from followups.models import Reminder, Step
from tests.followups.delivery.conftest import Tick
from tests.followups.delivery.rows import (
    DAY,
    MORNING,
    TODAY,
    application_of,
    decision_of,
    interview_of,
    plan_of,
    step_of,
)


class _Page(HTMLParser):
    """The visible text of a mail, its links, and everything that could load something."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self._silent = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in {"style", "title"}
        known = dict(attrs)
        if tag == "a":
            self.links.append(known["href"] or "")
        if tag in {"img", "link", "script", "iframe", "video", "base"} or "src" in known:
            self.loads.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in {"style", "title"}

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.extend(data.split())


def sent(number: int = 0) -> EmailMultiAlternatives:
    message = mail.outbox[number]
    assert isinstance(message, EmailMultiAlternatives)
    return message


def html_of(number: int = 0) -> str:
    html = sent(number).alternatives[0][0]
    assert isinstance(html, str)
    return html


def on_the_wire(number: int = 0) -> EmailMessage:
    parsed = BytesParser(policy=email.policy.default).parsebytes(sent(number).message().as_bytes())
    assert isinstance(parsed, EmailMessage)
    return parsed


def test_text_and_html_say_the_same(person: User, tick: Tick) -> None:
    User.objects.update(full_name="Kim Doe")
    plan = plan_of(application_of(person))
    step_of(person, plan=plan, good_until=TODAY + 20 * DAY)
    step_of(person, name="Owen Pryce", kind=StepKind.CHECK_IN, company="Tidewater Books")
    decision_of(application_of(person, company="Juniper Health"), choice="")
    interview_of(plan.application, starts_at=MORNING + 3 * DAY)
    tick(MORNING)
    said = _Page(html_of()).words
    text = " ".join(re.sub(r": http\S+|^-+$", "", str(sent().body), flags=re.MULTILINE).split())
    assert " ".join(said) == f"A thank-you, a check-in and one choice to make. {text}"
    assert "Fri 6 March, 08:00. Northlight Energy: interview, video." in text
    assert "Any day until Mon 23 March is good." in text


def test_links_lead_to_step_page_button_and_settings(person: User, tick: Tick) -> None:
    step = step_of(person)
    tick(MORNING)
    page = _Page(html_of())
    tokens = [link.split("/m/")[1].strip("/") for link in page.links if "/m/" in link]
    offers = [read_action(token, now=MORNING + DAY) for token in tokens]
    assert offers == [
        MailAction(verb=verb, step_id=step.pk, user_id=person.pk)
        for verb in (MailVerb.DONE, MailVerb.WEEK_LATER)
    ]
    assert page.links[0] == f"http://testserver/steps/{step.pk}/"
    assert all(link in sent().body for link in page.links)
    assert page.links[-2:] == [
        "http://testserver/settings/",
        f"http://testserver/unsubscribe/{unsubscribe_token(person)}/",
    ]


def test_headers(person: User, tick: Tick) -> None:
    step_of(person)
    tick(MORNING)
    wire = on_the_wire()
    row = Reminder.objects.get()
    assert {name: str(wire[name]).strip() for name in wire if name.lower() != "content-type"} == {
        "MIME-Version": "1.0",
        "Subject": "Thank Priya Raman",
        "From": "Afterword <afterword@localhost>",
        "To": "kim@example.com",
        "Message-ID": row.message_id,
        "Date": "Tue, 03 Mar 2026 07:00:00 +0000",
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "OOF, AutoReply",
        "List-Unsubscribe": f"<http://testserver/unsubscribe/{unsubscribe_token(person)}/>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
    assert re.fullmatch(rf"<reminder\.{row.pk}\.[0-9a-f-]{{36}}@testserver>", row.message_id)
    assert [part.get_content_type() for part in wire.walk()] == [
        "multipart/alternative",
        "text/plain",
        "text/html",
    ]


def test_discreet_mails_show_no_name_before_they_are_opened(person: User, tick: Tick) -> None:
    User.objects.update(discreet=True)
    step_of(person)
    step_of(person, name="Owen Pryce", kind=StepKind.CHECK_IN, company="Tidewater Books")
    decision_of(application_of(person, company="Juniper Health"), choice="")
    tick(MORNING)
    names = ("Priya", "Raman", "Northlight", "Owen", "Pryce", "Tidewater", "Juniper", "Designer")
    assert sent().subject == "Two steps are ready, one choice waits"
    before_the_list = html_of().split('class="item')[0] + sent().body.split("-----")[0]
    assert [name for name in names if name in before_the_list] == []
    assert [name for name in names if name not in sent().body] == []


def test_a_discreet_mail_for_one_step(person: User, tick: Tick) -> None:
    User.objects.update(discreet=True, reminder_mode="per_step")
    step_of(person)
    tick(MORNING)
    assert sent().subject == "One step is ready"


@pytest.mark.parametrize(
    "name",
    [
        "Priya\r\nBcc: everybody@example.com",
        "Priya\u2028\x0b\x00Raman",
        "P" * 160,
        "محمد بن عبد الله",
        "\u202eevil",
        "{{ settings.SECRET_KEY }} {% now 'Y' %}",
        "<script>alert(1)</script>",
        "&amp; \"quoted\" 'name'",
        "Zoë 👩‍🔧 Ångström",
    ],
)
def test_no_name_breaks_the_mail(person: User, tick: Tick, name: str) -> None:
    step_of(person, name="A")
    step = Step.objects.get()
    assert step.contact is not None
    # Forms clean what is typed; rows may come from elsewhere. (PostgreSQL stores no NUL at all.)
    type(step.contact).objects.filter(pk=step.contact.pk).update(full_name=name.replace("\0", ""))
    assert tick(MORNING).sent == 1
    wire = on_the_wire()
    assert wire["Bcc"] is None
    assert len(str(wire["Subject"])) <= 170
    assert "<script>" not in html_of()
    assert "\u202e" not in str(wire["Subject"])
    assert str(wire["Subject"]).count("\u2068") == str(wire["Subject"]).count("\u2069")


def test_long_names_are_whole_in_the_mail_and_short_in_the_subject(
    person: User, tick: Tick
) -> None:
    title, company = "T" * 240, "C" * 200
    step_of(person, name="N" * 160, title=title, company=company)
    tick(MORNING)
    assert all(whole in sent().body and whole in html_of() for whole in (title, company, "N" * 160))
    assert sent().subject == f"Thank {'N' * 152} …"


def test_every_step_is_listed_with_its_text_or_its_beginning(person: User, tick: Tick) -> None:
    for number in range(30):
        step_of(person, name=f"Person {number:02}", company=f"Company {number:02}")
    Step.objects.update(body="My own words.\n\nWith <b>two</b> paragraphs.", edited=True)
    tick(MORNING)
    assert sent().subject == "Thank Person 00, and 29 more"
    assert [f"Thank Person {number:02}" in sent().body for number in range(30)] == [True] * 30
    assert "With <b>two</b> paragraphs." in sent().body
    assert "With &lt;b&gt;two&lt;/b&gt; paragraphs." in html_of()


def test_html_loads_nothing_and_carries_its_styles(person: User, tick: Tick) -> None:
    step_of(person)
    tick(MORNING)
    html = html_of()
    assert _Page(html).loads == []
    assert re.findall(r"url\(|@import|@font-face", html) == []
    assert '<a class="go" href="http://testserver/steps/' in html
    assert "background-color: #0b5a58" in html.split('class="go"')[1].split(">")[0]
    assert html.count("<style>") == 1
    assert html.split("<style>")[1].startswith("@media (prefers-color-scheme: dark)")


def test_a_feedback_mail_says_when_the_thank_you_went(person: User, tick: Tick) -> None:
    plan = plan_of(application_of(person))
    thanks = step_of(person, plan=plan)
    Step.objects.filter(pk=thanks.pk).update(
        state="done", closed_at=MORNING, sent_at=MORNING - 13 * DAY, wakes_at=None
    )
    request = step_of(person, plan=plan, kind=StepKind.FEEDBACK_REQUEST)
    Step.objects.filter(pk=request.pk).update(after=thanks)
    tick(MORNING)
    assert "You wrote your thank-you on Wed 18 February." in sent().body
    assert sent().subject == "Ask Priya Raman for feedback"


def test_tokens_are_bound_and_grow_old(person: User, stranger: User) -> None:
    step = step_of(person)
    token = action_token(step, verb=MailVerb.DONE, user=person, now=MORNING)
    assert read_action(token, now=MORNING + 60 * DAY).user_id == person.pk
    with pytest.raises(LinkError, match="older than 60 days"):
        read_action(token, now=MORNING + 60 * DAY + datetime.timedelta(seconds=1))
    assert read_unsubscribe(unsubscribe_token(stranger)) == stranger.pk


@pytest.mark.parametrize("damage", ["", "x", "a:b", "ä:ö", "eyJ1IjoxfQ:" + "x" * 43])
def test_damaged_tokens_are_refused_in_words(damage: str) -> None:
    for read in (lambda: read_action(damage, now=MORNING), lambda: read_unsubscribe(damage)):
        with pytest.raises(LinkError, match="copy the whole address"):
            read()


def test_one_kind_of_token_does_not_serve_as_another(person: User) -> None:
    with pytest.raises(LinkError):
        read_action(unsubscribe_token(person), now=MORNING)
    token = action_token(step_of(person), verb=MailVerb.DONE, user=person, now=MORNING)
    with pytest.raises(LinkError):
        read_unsubscribe(token)
