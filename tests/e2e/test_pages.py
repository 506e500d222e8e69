"""Every page, in every state it can be in: readable by everybody, silent, asking nobody else.

Found by asking the resolver: an address that is added later fails here until somebody says which
of its states a person can see.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.urls import URLPattern, URLResolver, get_resolver
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.e2e import pages_of_own_texts as own
from tests.e2e import pages_of_sending as sending
from tests.e2e import pages_of_the_house as house
from tests.e2e import pages_of_the_inbox as inbox
from tests.e2e import pages_of_the_mailbox as mailbox
from tests.e2e import pages_of_the_search as search
from tests.e2e import pages_of_what_follows as follows
from tests.e2e.visiting import Reader, Visit
from tests.e2e.worlds import LONG, Crowded, Newcomer, Planned, Sample, make_user

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]

# Addresses that only take a POST, or lead on to a page that is visited by its own name.
NO_PAGE = {
    *("accounts:settings_mute", "accounts:settings_search"),
    *("tracker:interview_delete", "tracker:role_remove", "tracker:contact_no_contact"),
    *("followups:close_quiet", "followups:quiet_undo", "followups:quiet_ask", "followups:reopen"),
    *("followups:outcome_undo", "followups:decision_change", "followups:decision_undo"),
    *("followups:step_draft", "followups:step_check", "followups:step_recipient"),
    *("followups:step_fix", "followups:step_anyway", "followups:step_wording"),
    *("followups:step_reset", "followups:step_language", "followups:step_keep"),
    *("followups:kept_back", "followups:kept_drop", "followups:kept_pick_up"),
    *("followups:step_sent", "followups:step_done", "followups:step_later"),
    *("followups:step_skip", "followups:step_undo", "followups:reminder_retry"),
    *("followups:sample_load", "followups:sample_remove"),
    *("followups:inbox_upload", "followups:inbox_bulk", "followups:inbox_bulk_undo"),
    *("followups:inbox_again", "followups:inbox_unrelated", "followups:inbox_back"),
    "followups:inbox_undo",
    *("followups:mailbox_check", "followups:mailbox_remove"),
    *("followups:sending_test", "followups:sending_remove", "followups:step_send"),
    *("followups:outgoing_undo", "followups:outgoing_arrived", "followups:outgoing_again"),
    "followups:outgoing_status",
    *("followups:step_since", "followups:ask", "followups:feedback_undo"),
    *("followups:step_template", "followups:step_phrase", "followups:phrase_forget"),
    *("followups:phrase_restore", "followups:template_remove", "followups:template_restore"),
}
# One word or a file, for programs; and ways of signing in that need a device or are turned off.
NOT_FOR_READING = {
    *("followups:health_live", "mfa_download_recovery_codes", "mfa_login_webauthn"),
    # A stranger's words in their sandbox, and a file.
    *("followups:inbox_original", "followups:inbox_source"),
}
NEEDS_A_DEVICE = {"mfa_authenticate", "mfa_reauthenticate_webauthn"}
TURNED_OFF = {"account_confirm_login_code", "account_set_password"}


def newcomer() -> Newcomer:
    return Newcomer()


def planned() -> Planned:
    return Planned()


def long_named() -> Planned:
    return Planned(word=LONG)


def operator() -> Planned:
    user = make_user(is_staff=True, is_superuser=True)
    return Planned(user=user)


def nobody() -> None:
    return None


FIRST = [Visit(view="today", state="first visit"), *search.EMPTY, *follows.MAILS[:1]]
BUSY = [*follows.STEPS[:4], *follows.DECISIONS[:1], *follows.ABOUT_OUTCOMES[:1], *follows.HAPPENED]
TODAY = [Visit(view="today", state="of a plan")]


def halves(visits: list[Visit]) -> tuple[list[Visit], list[Visit]]:
    return visits[::2], visits[1::2]


def thirds(visits: list[Visit]) -> tuple[list[Visit], list[Visit], list[Visit]]:
    return visits[::3], visits[1::3], visits[2::3]


Scene = tuple[Callable[[], Any], list[Visit]]
SCENES: dict[str, Scene] = {
    "before the first account": (nobody, house.FIRST_VISIT),
    "signed out": (newcomer, house.OPEN),
    "first visit": (newcomer, FIRST),
    "the account": (newcomer, house.ACCOUNT),
    "what went wrong": (newcomer, house.WENT_WRONG),
    "the sample, one in two": (Sample, halves(search.SAMPLE)[0]),
    "the sample, the other": (Sample, halves(search.SAMPLE)[1]),
    "the sample's decisions": (Sample, follows.SAMPLE),
    "details": (planned, search.DETAILS),
    "names without end": (long_named, [*search.DETAILS, *TODAY]),
    "steps with names without end": (long_named, BUSY),
    "a hundred rows, one in two": (Crowded, halves(search.HUNDRED)[0]),
    "a hundred rows, the other": (Crowded, halves(search.HUNDRED)[1]),
    "steps, one in three": (planned, thirds(follows.STEPS)[0]),
    "steps, the second in three": (planned, thirds(follows.STEPS)[1]),
    "steps, the third in three": (planned, thirds(follows.STEPS)[2]),
    "steps in rarer states": (planned, follows.MORE_STEPS),
    "decisions": (planned, follows.DECISIONS),
    "outcomes": (planned, [*follows.ABOUT_OUTCOMES, *follows.HAPPENED]),
    "mails": (planned, [*follows.MAILS, *follows.LINKS]),
    "refused, one in two": (planned, halves([*search.REFUSED, *follows.REFUSED])[0]),
    "refused, the other": (planned, halves([*search.REFUSED, *follows.REFUSED])[1]),
    "the mailbox": (newcomer, mailbox.MAILBOX),
    "the account to send through": (newcomer, sending.SENDING),
    "messages on their way": (planned, sending.OUTGOING),
    "the inbox, empty": (newcomer, inbox.EMPTY),
    "the inbox": (planned, inbox.LISTS),
    "the inbox with names without end": (long_named, inbox.LISTS[:2]),
    "mails that came in": (planned, inbox.MAILS),
    "mails about names without end": (long_named, inbox.MAILS[:3]),
    "mails refused": (planned, inbox.REFUSED),
    "texts of one's own": (planned, own.OWN_TEXTS),
    "the operator's": (operator, follows.OPERATOR),
}
SIGNED_OUT = {"before the first account", "signed out"}


def _names(patterns: list[URLPattern | URLResolver], space: str = "") -> Iterator[str]:
    """Every name of an address but the admin's own."""
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            if pattern.namespace != "admin":
                inner = f"{pattern.namespace}:" if pattern.namespace else space
                yield from _names(pattern.url_patterns, inner)
        else:
            yield f"{space}{pattern.name}"


def test_every_address_is_visited_or_has_no_page() -> None:
    visited = {visit.view for _, visits in SCENES.values() for visit in visits}
    visited -= {"broken", "forbidden", "unreadable"}
    left_out = NO_PAGE | NOT_FOR_READING | NEEDS_A_DEVICE | TURNED_OFF
    assert visited | left_out == set(_names(get_resolver().url_patterns))
    assert visited & left_out == set()


@pytest.fixture
def reader(page: Page, live_server: LiveServer) -> Reader:
    page.set_default_timeout(15_000)
    return Reader(page, live_server.url)


@pytest.mark.parametrize("scene", SCENES)
def test_pages_are_readable_silent_and_fit(scene: str, reader: Reader) -> None:
    make_world, visits = SCENES[scene]
    world = make_world()
    if scene not in SIGNED_OUT:
        reader.sign_in(world.user)
    faults = [fault for visit in visits for fault in reader.visit(visit, world)]
    assert faults == [], "\n".join(faults)


def test_the_admin_answers_obeys_the_policy_and_asks_nobody(reader: Reader) -> None:
    world = operator()
    reader.sign_in(world.user)
    faults = [fault for visit in house.ADMIN for fault in reader.visit(visit, world, ours=False)]
    assert faults == [], "\n".join(faults)
