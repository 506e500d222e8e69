"""Writing a letter in the browser: findings while typing, mending, saving by itself, two tabs."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from followups.enums import StepState
from followups.models import KeptDraft, Step
from tests.e2e.visiting import Reader
from tests.e2e.worlds import Planned

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]

ASKS = "Could you tell me why I was not chosen?"
BEGS = "Please reconsider your decision."
PUT_CURSOR = """([field, place]) => {
  const text = document.querySelector(field);
  text.focus();
  text.setSelectionRange(place, place);
}"""
CURSOR = "document.querySelector('#id_text').selectionStart"


@pytest.fixture
def world(db: None) -> Planned:
    world = Planned()
    world.put("thank_you", StepState.READY)
    return world


@pytest.fixture
def address(world: Planned, live_server: LiveServer) -> str:
    return f"{live_server.url}{world.step('thank_you').get_absolute_url()}"


@pytest.fixture
def desk(page: Page, world: Planned, live_server: LiveServer, address: str) -> Iterator[Page]:
    """The page of a letter, open in front of the person who writes it.

    At the end the connection goes first, so that nothing is saved into the next test.
    """
    page.set_default_timeout(15_000)
    Reader(page, live_server.url).sign_in(world.user)
    page.goto(address)
    yield page
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)
    page.context.close()


@pytest.fixture
def plain(
    browser: Browser, world: Planned, live_server: LiveServer, address: str
) -> Iterator[Page]:
    """The same page where no script runs."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_default_timeout(15_000)
    Reader(page, live_server.url).sign_in(world.user)
    page.goto(address)
    yield page
    context.close()


def letter(page: Page) -> str:
    return page.locator("#id_text").input_value()


def put_cursor(page: Page, place: int) -> None:
    page.evaluate(PUT_CURSOR, ["#id_text", place])


def stored() -> Step:
    return Step.objects.get(kind="thank_you")


def error(page: Page, rule: str):  # type: ignore[no-untyped-def]
    return page.locator(".aw-finding").filter(has_text=rule)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).first.click()


def wait_until_saved(page: Page) -> None:
    expect(page.locator("#saved-words")).to_contain_text("Saved ")


def test_findings_come_while_typing_and_the_cursor_stays(desk: Page) -> None:
    text = letter(desk)
    place = text.index("\n\n") + 2
    put_cursor(desk, place)
    desk.keyboard.type(f"{ASKS} ", delay=15)
    expect(error(desk, "THX-F6")).to_contain_text(ASKS)
    assert desk.evaluate(CURSOR) == place + len(ASKS) + 1
    assert letter(desk) == f"{text[:place]}{ASKS} {text[place:]}"
    desk.keyboard.type("And more. ", delay=15)
    assert letter(desk) == f"{text[:place]}{ASKS} And more. {text[place:]}"


def test_an_old_answer_never_overwrites_a_newer_one(desk: Page) -> None:
    held: list[Route] = []

    def slow_first(route: Route) -> None:
        held.append(route)
        if len(held) > 1:
            route.continue_()

    desk.route("**/check/", slow_first)
    put_cursor(desk, letter(desk).index("\n\n") + 2)
    desk.keyboard.insert_text(f"{ASKS} ")
    while not held:
        desk.wait_for_timeout(20)
    desk.keyboard.insert_text(f"{BEGS} ")
    expect(error(desk, "THX-F1")).to_be_visible()
    expect(error(desk, "THX-F6")).to_be_visible()


def test_a_wording_is_used_and_undone_with_the_keyboard(desk: Page) -> None:
    text = letter(desk)
    place = text.index("\n\n") + 2
    put_cursor(desk, place)
    desk.keyboard.insert_text(f"🙂 Hello. {BEGS} ")
    with_error = letter(desk)
    error(desk, "THX-F1").get_by_role("button").click()
    expect(error(desk, "THX-F1")).to_have_count(0)
    mended = letter(desk)
    assert BEGS not in mended
    assert mended.startswith(f"{text[:place]}🙂 Hello. ")
    assert mended.endswith(text[place:])
    desk.keyboard.press("Control+z")
    assert letter(desk) == with_error
    expect(error(desk, "THX-F1")).to_be_visible()


def test_a_bad_subject_is_mended_where_it_stands(desk: Page) -> None:
    desk.locator("#id_subject").fill("Feedback please")
    finding = desk.locator("#subject-findings .aw-finding")
    expect(finding).to_contain_text("Feedback")
    finding.get_by_role("button").click()
    expect(desk.locator("#subject-findings .aw-finding")).to_have_count(0)
    assert "Feedback" not in desk.locator("#id_subject").input_value()


def test_an_error_asks_for_one_press_before_the_ways(desk: Page) -> None:
    put_cursor(desk, letter(desk).index("\n\n") + 2)
    desk.keyboard.insert_text(f"{BEGS} ")
    expect(desk.get_by_role("link", name="Open in mail")).to_have_count(0)
    expect(desk.get_by_role("button", name="I sent it")).to_be_enabled()
    press(desk, "Use it anyway")
    expect(desk.get_by_role("link", name="Open in mail")).to_be_visible()
    put_cursor(desk, 0)
    desk.keyboard.insert_text("Hello. ")
    expect(error(desk, "THX-F1")).to_be_visible()
    expect(desk.get_by_role("button", name="Use it anyway")).to_have_count(0)
    assert stored().used_anyway is True


def test_it_saves_by_itself_and_only_what_changed(desk: Page) -> None:
    desk.locator("#id_text").focus()
    desk.keyboard.press("End")
    desk.wait_for_timeout(1_800)
    assert stored().edited is False
    desk.keyboard.type("More.")
    wait_until_saved(desk)
    text = letter(desk)
    assert (stored().body, stored().edited, stored().text_version) == (text, True, 1)
    desk.keyboard.type(" And more.")
    expect(desk.locator("#id_version")).to_have_value("2")
    assert stored().body == letter(desk)
    expect(desk.get_by_role("button", name="Back to the composed draft")).to_have_count(0)
    desk.get_by_text("Other words").click()
    expect(desk.get_by_role("button", name="Back to the composed draft")).to_be_visible()


def test_leaving_the_page_saves_what_was_just_typed(desk: Page, address: str) -> None:
    desk.locator("#id_text").fill("Dear Anna,\n\nhalf a thought")
    desk.goto("about:blank")
    for _ in range(20):
        desk.wait_for_timeout(300)
        desk.goto(address)
        if "half a thought" in letter(desk):
            break
    assert letter(desk) == "Dear Anna,\n\nhalf a thought"


def test_without_a_connection_the_page_says_so_and_tries_again(desk: Page) -> None:
    desk.context.set_offline(True)
    desk.locator("#id_text").fill("Dear Anna,\n\nthank you for your time.")
    expect(desk.locator("#saved-words")).to_contain_text("no connection")
    assert letter(desk) == "Dear Anna,\n\nthank you for your time."
    desk.context.set_offline(False)
    wait_until_saved(desk)
    assert stored().body == "Dear Anna,\n\nthank you for your time."


@pytest.mark.parametrize(
    ("choice", "stands", "kept"),
    [("Keep mine", "From here", "From there"), ("Take the other", "From there", "From here")],
)
def test_two_tabs_do_not_overwrite_each_other(
    choice: str, stands: str, kept: str, desk: Page, address: str
) -> None:
    other = desk.context.new_page()
    other.goto(address)
    other.locator("#id_text").fill("From there")
    wait_until_saved(other)
    desk.locator("#id_text").fill("From here")
    box = desk.get_by_role("group", name="The text in the other window")
    expect(box).to_contain_text("From there")
    assert letter(desk) == "From here"
    assert stored().body == "From there"
    press(desk, choice)
    expect(desk.locator("#id_text")).to_have_value(stands)
    assert stored().body == stands
    assert [row.body for row in KeptDraft.objects.all()] == [kept]


def test_a_press_waits_for_a_saving_that_is_under_way(desk: Page) -> None:
    held: list[Route] = []

    def hold_first(route: Route) -> None:
        held.append(route)
        if len(held) > 1:
            route.continue_()

    desk.route("**/draft/", hold_first)
    desk.locator("#id_text").fill("Dear Anna,\n\nfirst.")
    while not held:
        desk.wait_for_timeout(20)
    desk.locator("#id_text").fill("Dear Anna,\n\nsecond.")
    press(desk, "Save the text")
    assert len(held) == 1
    held[0].continue_()
    expect(desk.get_by_text("The text is saved.")).to_be_visible()
    assert stored().body == "Dear Anna,\n\nsecond."
    assert KeptDraft.objects.count() == 0


def test_the_count_is_told_to_who_cannot_see(desk: Page) -> None:
    status = desk.locator("#findings-said")
    expect(status).to_have_text("")
    put_cursor(desk, letter(desk).index("\n\n") + 2)
    desk.keyboard.insert_text(f"{BEGS} ")
    expect(status).to_have_text("One to change.")


def test_enter_in_the_subject_saves_and_nothing_else(desk: Page) -> None:
    desk.locator("#id_subject").fill("Feedback please")
    expect(desk.locator("#subject-findings .aw-finding")).to_have_count(1)
    desk.locator("#id_subject").press("Enter")
    expect(desk.get_by_text("The text is saved.")).to_be_visible()
    assert stored().subject == "Feedback please"


def test_enter_in_the_line_of_a_check_in_puts_it_in(
    desk: Page, world: Planned, live_server: LiveServer
) -> None:
    world.put("check_in", StepState.READY)
    desk.goto(f"{live_server.url}{world.step('check_in').get_absolute_url()}")
    desk.fill("#id_since_then", "passed the welding exam")
    desk.press("#id_since_then", "Enter")
    expect(desk.locator("#id_text")).to_have_value(re.compile("passed the welding exam"))
    expect(desk.locator("#id_since_then")).to_have_value("passed the welding exam")


def test_using_it_anyway_with_the_keyboard_leaves_one_among_the_ways(desk: Page) -> None:
    desk.fill("#id_text", BEGS)
    desk.get_by_role("button", name="Use it anyway").press("Enter")
    expect(desk.locator("#ways a").first).to_be_focused()


def test_a_form_beside_the_letter_waits_until_it_is_saved(desk: Page, world: Planned) -> None:
    desk.fill("#id_text", "Dear Anna, my own unsaved words.")
    desk.get_by_role("button", name="Tomorrow").click()
    desk.wait_for_url(lambda address: "/steps/" not in address)
    step = world.step("thank_you")
    assert (step.body, step.text_version) == ("Dear Anna, my own unsaved words.", 1)
    assert not step.kept_drafts.exists()


def test_without_a_script_findings_come_on_saving_and_are_mended(plain: Page) -> None:
    text = letter(plain)
    plain.locator("#id_text").fill(text.replace("\n\n", f"\n\n{BEGS} ", 1))
    press(plain, "Save the text")
    expect(error(plain, "THX-F1")).to_contain_text(BEGS)
    expect(plain.get_by_role("link", name="Open in mail")).to_have_count(0)
    error(plain, "THX-F1").get_by_role("button").click()
    expect(error(plain, "THX-F1")).to_have_count(0)
    assert BEGS not in letter(plain)
    expect(plain.get_by_role("link", name="Open in mail")).to_be_visible()


def test_without_a_script_two_windows_are_told(plain: Page, address: str) -> None:
    other = plain.context.new_page()
    other.goto(address)
    other.locator("#id_text").fill("From there")
    press(other, "Save the text")
    plain.locator("#id_text").fill("From here")
    press(plain, "Save the text")
    expect(plain.get_by_role("group", name="The text in the other window")).to_be_visible()
    press(plain, "Keep mine")
    expect(plain.locator("#id_text")).to_have_value("From here")
    assert [row.body for row in KeptDraft.objects.all()] == ["From there"]


def test_a_hundred_thousand_characters_stay_and_are_answered_in_words(desk: Page) -> None:
    long = "Thank you for the talk. " * 4_000
    desk.locator("#id_text").fill(long)
    expect(desk.locator("#length-meter")).to_contain_text("words.")
    put_cursor(desk, 5)
    desk.keyboard.type("you", delay=30)
    assert desk.evaluate(CURSOR) == 8
    wait_until_saved(desk)
    assert stored().body == f"{long[:5]}you{long[5:]}".strip()
    desk.locator("#id_text").fill(long * 2)
    expect(desk.locator("#findings")).to_contain_text("there is room for 100,000")
    expect(desk.locator("#saved-words")).to_contain_text("Not saved. This message has")
    assert letter(desk) == long * 2


def test_on_a_phone_nothing_is_wider_than_the_screen(desk: Page) -> None:
    desk.set_viewport_size({"width": 360, "height": 780})
    put_cursor(desk, letter(desk).index("\n\n") + 2)
    desk.keyboard.insert_text(f"{BEGS} {ASKS} {'Donaudampfschifffahrt' * 12}. ")
    expect(error(desk, "THX-F1")).to_be_visible()
    for one in desk.locator("details > summary").all():
        one.click()
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert desk.evaluate(wide) == 0
