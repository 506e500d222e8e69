"""A mail in the browser: from pasting to the plan in three presses, thirty files at once, back."""

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, FilePayload, Page, expect
from pytest_django.live_server_helper import LiveServer

from followups.enums import Choice, MailState
from followups.models import Decision, Mail
from tests.e2e.visiting import Reader
from tests.e2e.worlds import make_user
from tests.followups.views.mails import put_mail
from tests.tracker.rows import add_application, add_contact, add_interview
from tracker.actions import set_role
from tracker.models import Application, Outcome

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]

PERSONAL = """\
From: Anna Berg <anna@fernwerk.example>
Date: {day:%a, %d %b %Y} 09:00:00 +0100
Subject: Your application as Data engineer

Dear Kim,

thank you again for the afternoon you spent with Ben and me. I enjoyed going through your \
migration plan with you, and your question about our backups has been on my mind since.

I am sorry to tell you that we have decided to go ahead with another candidate. It was a close \
decision, and I would be glad to hear from you again when the next role opens.

Kind regards
Anna Berg
Head of Data
"""
AUTOMATIC = """\
From: {company} Careers <no-reply@greenhouse-mail.io>
To: kim@example.com
Date: {day:%a, %d %b %Y} 09:00:00 +0100
Message-ID: <{number}@greenhouse-mail.io>
Subject: Your application for Analyst at {company}
Auto-Submitted: auto-generated
Content-Type: text/plain; charset=utf-8

Hi Kim,

Thank you for your interest in the Analyst position at {company}. After careful review, we \
regret to inform you that we will not be moving forward with your application at this time.

This is an automated message. Please do not reply to this email.

{company} Recruiting Team
"""
_DROP = """(files) => {
  const carried = new DataTransfer();
  for (const [name, text] of files) {
    carried.items.add(new File([text], name, { type: "message/rfc822" }));
  }
  const area = document.querySelector("[data-aw-drop]");
  for (const kind of ["dragenter", "dragover", "drop"]) {
    area.dispatchEvent(
      new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true })
    );
  }
}"""


@pytest.fixture
def tab(page: Page, live_server: LiveServer) -> Page:
    """A tab of somebody who met two people at Fernwerk, and waits."""
    page.set_default_timeout(15_000)
    user = make_user(full_name="Kim Doe")
    application = add_application(user, "Data engineer", "Fernwerk")
    people = []
    for name, role in (("Anna Berg", "hiring_manager"), ("Ben Cho", "interviewer")):
        address = f"{name.split()[0].lower()}@fernwerk.example"
        person = add_contact(user, name, company=application.company, email=address)
        set_role(application, contact=person, role=role, by=user, now=timezone.now())
        people.append(person)
    add_interview(application, *people, days=-3, status="completed", format="onsite")
    reader = Reader(page, live_server.url)
    reader.sign_in(user)
    page.goto(f"{live_server.url}/inbox/")
    return page


def today() -> datetime.date:
    return timezone.now().date()


def thirty() -> list[FilePayload]:
    """Thirty automatic answers, each to an application of its own."""
    user = Application.objects.all()[0].owner
    files: list[FilePayload] = []
    for number in range(30):
        company = f"Nordlicht{number:02d}"
        add_application(user, "Analyst", company)
        text = AUTOMATIC.format(company=company, day=today(), number=number)
        files.append(
            {"name": f"{number}.eml", "mimeType": "message/rfc822", "buffer": text.encode()}
        )
    return files


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def test_from_pasting_to_the_plan_in_three_presses_without_typing(tab: Page) -> None:
    tab.get_by_label("Paste a mail here").fill(PERSONAL.format(day=today()))
    press(tab, "Read it")
    expect(tab.get_by_role("heading", level=1)).to_have_text("What this mail says")
    decided = tab.locator("mark", has_text="go ahead with another candidate")
    expect(decided).to_be_visible()
    expect(tab.locator(".aw-mark-label", has_text="not selected").first).to_be_visible()
    expect(tab.get_by_label("Fernwerk, Data engineer")).to_be_checked()
    expect(tab.get_by_label("What it is")).to_have_value("not_selected")
    expect(tab.get_by_label("To you, by a person")).to_be_checked()
    press(tab, "Record: not selected")
    expect(tab.get_by_text("Recorded. Nothing needs doing today.")).to_be_visible()
    expect(tab.get_by_role("heading", level=1)).to_have_text("A short reply is worth writing.")
    press(tab, "Keep this choice")
    assert Decision.objects.current().get().choice == Choice.FOLLOW_PLAN
    outcome = Outcome.objects.get()
    assert (outcome.written, str(outcome.sender)) == ("personal", "Anna Berg")
    assert outcome.application.steps.filter(kind="thank_you").exists()


def test_thirty_files_chosen_at_once_are_recorded_together_and_taken_back(
    tab: Page, settings: Any
) -> None:
    settings.ZEAL_NPLUSONE_THRESHOLD = 10_000  # many mails are written one by one
    tab.get_by_label("Or drop mails here as files").set_input_files(thirty())
    press(tab, "Read the files")
    expect(tab.get_by_text("30 mails were read.")).to_be_visible()
    expect(
        tab.get_by_text("30 were sent automatically and never got past applying.")
    ).to_be_visible()
    tab.get_by_text("Which ones").click()
    tab.get_by_role("checkbox", name="Nordlicht07, Analyst").uncheck()
    press(tab, "Record them and stay silent")
    said = "29 applications are recorded as not selected. Nothing is sent."
    expect(tab.get_by_text(said)).to_be_visible()
    assert Outcome.objects.standing().count() == 29
    assert Decision.objects.current().filter(choice=Choice.STAY_SILENT).count() == 29
    assert Mail.objects.get(state=MailState.WAITING).company_name == "Nordlicht07"
    press(tab, "Undo")
    expect(tab.get_by_text("They wait again.")).to_be_visible()
    assert Mail.objects.filter(state=MailState.WAITING).count() == 30
    assert Outcome.objects.standing().count() == 0
    assert Application.objects.filter(status="open").count() == 31


def test_files_can_be_dropped(tab: Page) -> None:
    files = [(one["name"], one["buffer"].decode()) for one in thirty()[:3]]
    with tab.expect_navigation():
        tab.evaluate(_DROP, files)
    expect(tab.get_by_text("Three mails were read.")).to_be_visible()


def test_too_many_files_are_refused_before_they_are_sent(tab: Page) -> None:
    tab.evaluate(_DROP, [(f"{number}.eml", "x") for number in range(201)])
    said = "These are 201 files. Please send up to 200 at once."
    expect(tab.get_by_role("status").filter(has_text=said)).to_be_visible()
    assert Mail.objects.count() == 0


def test_only_what_belongs_to_the_kind_is_shown(tab: Page, live_server: LiveServer) -> None:
    application = Application.objects.get()
    mail = put_mail(application.owner, application=application)
    tab.goto(f"{live_server.url}/inbox/{mail.pk}/")
    expect(tab.get_by_label("How was it written?")).to_have_count(0)
    expect(tab.get_by_role("group", name="How was it written?")).to_be_visible()
    expect(tab.get_by_label("When is it, if they say?")).to_be_hidden()
    tab.get_by_label("What it is").select_option("interview")
    expect(tab.get_by_role("group", name="How was it written?")).to_be_hidden()
    expect(tab.get_by_label("When is it, if they say?")).to_be_visible()
    expect(tab.get_by_role("button", name="Record: interview", exact=True)).to_be_visible()
    expect(tab.get_by_label("Role", exact=True)).to_be_hidden()
    tab.get_by_label("A new application").check()
    expect(tab.get_by_label("Role", exact=True)).to_be_visible()


@pytest.fixture
def plain(browser: Browser, tab: Page, live_server: LiveServer) -> Iterator[Page]:
    """The same person in a tab in which no script runs."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_default_timeout(15_000)
    Reader(page, live_server.url).sign_in(Application.objects.get().owner)
    yield page
    context.close()


def test_everything_but_dropping_needs_no_script(plain: Page, live_server: LiveServer) -> None:
    application = Application.objects.get()
    mail = put_mail(application.owner, application=application)
    plain.goto(f"{live_server.url}/inbox/")
    plain.get_by_role("link", name="Look at it: Fernwerk, Data engineer").click()
    plain.get_by_label("What it is").select_option("offer")
    expect(plain.get_by_role("group", name="How was it written?")).to_be_hidden()
    press(plain, "Record: offer")
    expect(plain.get_by_text("Recorded: offer. The mail is filed.")).to_be_visible()
    press(plain, "Undo")
    expect(plain.get_by_text("Taken back. The mail waits again.")).to_be_visible()
    press(plain, "Not about an application")
    press(plain, "Undo")
    mail.refresh_from_db()
    assert mail.state == MailState.WAITING


HOSTILE = (
    "<style>p{color:#123456}</style><p>Dear Kim</p><script>parent.document.title='taken'</script>"
    "<img src='https://a.example/x.png'><a href='https://a.example/' target='_top'>Look</a>"
)


def test_the_original_is_shown_on_request_only_and_does_nothing(
    tab: Page, live_server: LiveServer
) -> None:
    application = Application.objects.get()
    mail = put_mail(application.owner, content={"html": HOSTILE})
    reader = Reader(tab, live_server.url)
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(f"{live_server.url}/inbox/{mail.pk}/")
    expect(tab.locator("iframe")).to_have_count(0)
    assert not [url for url in asked if "original" in url]
    tab.get_by_role("link", name="Show the original").click()
    frame = tab.frame_locator("iframe[title='The mail as it was designed']")
    expect(frame.get_by_text("Dear Kim")).to_be_visible()
    assert tab.title().startswith("What this mail says")
    assert reader.elsewhere == []
    assert tab.url.endswith(f"/inbox/{mail.pk}/")


def test_a_long_mail_scrolls_in_its_own_place(tab: Page, live_server: LiveServer) -> None:
    mail = put_mail(Application.objects.get().owner, text="One more line of it.\n" * 9000)
    tab.goto(f"{live_server.url}/inbox/{mail.pk}/")
    assert tab.evaluate("document.documentElement.scrollHeight") < 3000
    region = tab.get_by_role("region", name="The mail’s text")
    region.focus()
    tab.keyboard.press("End")
    expect(tab.get_by_text("One more line of it.").first).not_to_be_in_viewport()


def test_a_key_leads_to_the_inbox(tab: Page, live_server: LiveServer) -> None:
    tab.goto(f"{live_server.url}/people/")
    tab.keyboard.press("g")
    tab.keyboard.press("i")
    tab.wait_for_url(f"{live_server.url}/inbox/")
