"""The whole journey, from nothing to the check-in six months later.

A real browser against the launched app, with its worker process and a real mail server. The clock
is moved; nothing else is other than in life.
"""

import datetime
import re
import time
from collections.abc import Iterator
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.moving_clock import MovingClock
from tests.followups.delivery.sink import Sink
from tests.integration.house import House

pytestmark = [pytest.mark.e2e, pytest.mark.integration, pytest.mark.long]

BERLIN = ZoneInfo("Europe/Berlin")
EMAIL, PASSPHRASE = "kim@example.org", "a quiet place to think"
PATIENCE = 120  # the queue looks at its schedule every half minute
KNOCK = "from django_q.tasks import async_task\nasync_task('followups.tasks.tick')"


def at(day: int, hour: int, minute: int = 0, *, month: int = 3) -> datetime.datetime:
    return datetime.datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


@pytest.fixture
def welcome_link(home: House, clock: MovingClock) -> Iterator[str]:
    """The app runs; this is what its terminal says."""
    clock.move_to(at(3, 10))
    with home.running("manage.py", "launch") as process:
        assert process.stdout is not None
        said = ""
        deadline = time.monotonic() + PATIENCE
        while "Stop it with" not in said and time.monotonic() < deadline:
            said += process.stdout.readline()
        found = re.search(r"http://\S+/welcome/\S+", said)
        assert found, said
        yield found[0]


def mail_number(count: int, letters: Sink) -> EmailMessage:
    """The newest mail once `count` have come."""
    deadline = time.monotonic() + PATIENCE
    while len(letters.mails) < count and time.monotonic() < deadline:
        time.sleep(0.5)
    assert len(letters.mails) == count, [mail["Subject"] for mail in letters.mails]
    return letters.mails[-1]


def words_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def press(page: Page) -> None:
    """The page's one primary button."""
    page.locator("main button.btn-primary").click()


def sign_in(page: Page, home: House) -> None:
    page.goto(f"{home.environment['SITE_URL']}/accounts/login/")
    page.locator("input[type=email]").fill(EMAIL)
    page.locator("input[type=password]").fill(PASSPHRASE)
    press(page)


def create_account(page: Page, welcome_link: str) -> None:
    page.goto(welcome_link)
    page.get_by_label("Your name").fill("Kim Doe")
    page.locator("input[type=email]").fill(EMAIL)
    for field in page.locator("input[type=password]").all():
        field.fill(PASSPHRASE)
    page.get_by_label("Time zone").select_option("Europe/Berlin")
    page.get_by_role("button", name=re.compile("account")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing needs you today.")


def add_person(page: Page, name: str, role: str) -> None:
    first = name.split(maxsplit=1)[0].lower()
    page.get_by_role("link", name="Add a person").click()
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_label("E-mail").fill(f"{first}@fernwerk.example")
    page.get_by_label("LinkedIn profile").fill(f"https://www.linkedin.example/in/{first}")
    page.get_by_label("Part in this application").select_option(label=role)
    press(page)


def add_application(page: Page) -> None:
    page.get_by_role("link", name="Add application").first.click()
    page.get_by_label("Role").fill("Data engineer")
    page.get_by_label("Company", exact=True).fill("Fernwerk")
    page.get_by_label("Applied on").fill("2026-01-12")
    press(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Data engineer")


def add_interview(page: Page) -> None:
    page.get_by_role("link", name="Add an interview").first.click()
    page.get_by_label("How", exact=True).select_option(label="On site")
    page.get_by_label("When").fill("2026-02-24T13:00")
    page.get_by_label("How long").fill("120")
    page.get_by_label("Anna Berg").check()
    page.get_by_label("Ben Cho").check()
    page.get_by_label("One good thing").fill("the walk through the migration plan")
    press(page)


def log_rejection(page: Page) -> None:
    page.get_by_role("link", name=re.compile("Log an outcome|How it ended")).first.click()
    expect(page.get_by_label("When did it come?")).to_have_value("2026-03-03")
    page.get_by_label("To you, by a person").check()
    page.get_by_label("Who wrote?").select_option(label="Anna Berg")
    page.get_by_label("Yes").check()
    page.get_by_role("button", name="Record it").click()


def test_from_a_no_to_the_check_in(
    page: Page, welcome_link: str, home: House, clock: MovingClock, letters: Sink
) -> None:
    page.set_default_timeout(15_000)
    elsewhere: list[str] = []
    page.on("request", lambda request: elsewhere.append(request.url))
    create_account(page, welcome_link)
    add_application(page)
    add_person(page, "Anna Berg", "Hiring manager")
    add_person(page, "Ben Cho", "Interviewer")
    add_interview(page)

    log_rejection(page)
    expect(page.get_by_text("Recorded. Nothing needs doing today.")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("A short reply is worth writing.")
    expect(page.get_by_text("DEC-4").first).to_be_visible()
    expect(page.get_by_label("Follow the plan")).to_be_checked()
    page.get_by_role("button", name="Keep this choice").click()
    assert not letters.mails

    clock.move_to(at(4, 8, 1))
    words = words_of(mail_number(1, letters))
    assert "Thank Anna Berg" in words
    step = re.search(r"http://localhost:\d+/steps/\d+/", words)
    assert step, words
    page.goto(step[0])
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank Anna Berg")
    expect(page.get_by_label("Text")).to_have_value(
        re.compile("migration plan.*Kim Doe", re.DOTALL)
    )
    clock.move_to(at(4, 15))
    page.reload()
    page.get_by_role("button", name="I sent it").click()

    # The schedule brought the first mail; from here on the test asks the worker for its tick.
    clock.move_to(at(5, 8, 1))
    home.script(KNOCK)
    words = words_of(mail_number(2, letters))
    assert "Connect with Anna Berg" in words
    assert "Connect with Ben Cho" in words
    assert "feedback" not in words.lower()

    clock.move_to(at(6, 8, 1))
    home.script(KNOCK)
    assert "Ask Anna Berg for feedback" in words_of(mail_number(3, letters))
    page.goto(f"{home.environment['SITE_URL']}/")
    page.get_by_role("link", name="Ask Anna Berg for feedback", exact=True).click()
    page.get_by_role("button", name="I sent it").click()
    page.goto(f"{home.environment['SITE_URL']}/")
    page.get_by_role("link", name="Connect with Ben Cho", exact=True).click()
    page.get_by_role("button", name="I asked", exact=True).click()

    clock.move_to(at(3, 8, 1, month=9))
    home.script(KNOCK)
    mail = mail_number(4, letters)
    assert "Check in with Anna Berg" in words_of(mail)
    assert mail["To"] == EMAIL
    assert mail["Auto-Submitted"] == "auto-generated"
    sign_in(page, home)  # half a year on, the session is over
    expect(page.get_by_role("link", name="Check in with Anna Berg", exact=True)).to_be_visible()
    assert {url.split("/")[2] for url in elsewhere} == {home.environment["SITE_URL"].split("/")[2]}
