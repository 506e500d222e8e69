"""Sessions that ended, tokens that are not ours, addresses that lead away, hosts that lie."""

import datetime
import re

import pytest
import time_machine
from django.contrib.auth import SESSION_KEY
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.signing import Signer
from django.test import Client
from django.urls import reverse

from followups.links import MailVerb, action_token, unsubscribe_token
from followups.models import Step
from tests.hostile.conftest import Web
from tests.hostile.pages import Page
from tests.hostile.world import World, address_of, everything
from tests.story import NOW
from tracker.models import Application

PASSWORD = "a long enough passphrase"
LEADS_AWAY = [
    *("https://evil.example/", "//evil.example/", "///evil.example", "/\\evil.example", "\\\\evil"),
    *("http:evil.example", "javascript:alert(1)", "data:text/html,x", "https:///evil.example"),
    *(" //evil.example", "\t//evil.example", "/\t/evil.example", "https://testserver@evil.example"),
    *("https://testserver.evil.example/", "ftp://testserver/", "\x01//evil.example", "x" * 9000),
]


def words(response: object) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", response.content.decode()))


@pytest.fixture
def strict(world: World) -> Web:
    """The person's browser, with the check for forms from elsewhere switched on."""
    strict = Web(enforce_csrf_checks=True)
    strict.force_login(world.story.user)
    return strict


def test_a_form_from_elsewhere_is_refused_in_our_own_page(world: World, strict: Web) -> None:
    before = everything()
    for name in ("tracker:company_add", "followups:step_sent", "accounts:settings", "today"):
        response = strict.post(address_of(name, world), {"name": "X"})
        assert response.status_code == 403
        assert Page(response.content.decode()).headings == 1
        assert "This form has gone stale" in words(response)
    made_up = {"csrfmiddlewaretoken": "\0" * 64, "name": "X"}
    assert strict.post("/companies/add/", made_up).status_code == 403
    assert everything() == before


def test_json_or_a_broken_upload_is_no_form(world: World, strict: Web, web: Web) -> None:
    before = everything()
    for content, kind in [
        (b'{"name": "X"}', "application/json"),
        (b'--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nX', "multipart/form-data"),
        (b"--x\r\nno header", "multipart/form-data; boundary=x"),
        (b"\xff\xfe\0", "application/x-www-form-urlencoded; charset=utf-16"),
        (b"name=X", "application/x-www-form-urlencoded; charset=no-such-thing"),
        (b"", ""),
    ]:
        assert strict.generic("POST", "/companies/add/", content, kind).status_code in {400, 403}
        assert web.generic("POST", "/companies/add/", content, kind).status_code in {400, 422}
    assert everything() == before


def test_a_file_where_words_belong_is_no_text(world: World, web: Web) -> None:
    upload = SimpleUploadedFile("name\0.exe", b"\0" * 4000)
    response = web.post("/companies/add/", {"name": upload, "relationship": "open"})
    assert response.status_code == 422


def test_an_ended_session_leads_to_sign_in_and_back(world: World) -> None:
    page = address_of("followups:step", world)
    client = Client()
    response = client.post(
        address_of("followups:step_sent", world),
        {},
        headers={"Referer": f"http://testserver{page}"},
    )
    assert response.status_code == 302
    assert response["Location"] == f"/accounts/login/?next={page}"
    signed_in = client.post(
        response["Location"], {"login": world.story.user.email, "password": PASSWORD, "next": page}
    )
    assert signed_in["Location"] == page
    assert client.get(page).status_code == 200


@pytest.mark.parametrize(
    "referer", ["https://evil.example/x", "http://[", "", "\0", "//testserver"]
)
def test_where_somebody_came_from_is_believed_only_of_ourselves(referer: str, world: World) -> None:
    page = address_of("followups:step_sent", world)
    response = Client().post(page, headers={"Referer": referer})
    assert response.status_code == 302
    assert response["Location"].startswith("/accounts/login/?next=/")


def test_htmx_after_an_ended_session_moves_the_whole_page(world: World) -> None:
    page = address_of("followups:step", world)
    response = Client().post(
        address_of("followups:step_check", world),
        {"text": "x"},
        headers={"HX-Request": "true", "HX-Current-URL": f"http://testserver{page}"},
    )
    assert response["HX-Redirect"] == f"/accounts/login/?next={page}"


def test_an_address_of_a_button_says_that_it_shows_nothing(world: World, web: Web) -> None:
    for name in ("followups:step_sent", "followups:outcome_undo", "followups:close_quiet"):
        response = web.get(address_of(name, world))
        assert response.status_code == 405
        assert "This address only takes what a button on a page sends." in words(response)


@pytest.mark.parametrize("target", LEADS_AWAY)
def test_sign_in_leads_nowhere_else(target: str, world: World) -> None:
    client = Client()
    given = {"login": world.story.user.email, "password": PASSWORD, "next": target}
    response = client.post("/accounts/login/", given)
    assert (response.status_code, response["Location"]) == (302, "/")
    again = client.get("/accounts/login/", {"next": target})
    assert "evil" not in again.headers.get("Location", "")


@pytest.mark.parametrize("host", ["evil.example", "testserver:abc", "a b", "x" * 300, "[::1", ""])
def test_a_host_that_is_not_ours_is_a_clear_400(host: str, db: None) -> None:
    for address in (
        "/",
        "/accounts/login/",
        "/health/live/",
        "/nowhere/",
        "/accounts/password/reset/",
    ):
        response = Client().get(address, headers={"Host": host})
        assert response.status_code == 400
        assert "evil" not in response.content.decode()


def test_a_forwarded_host_is_not_believed(world: World) -> None:
    response = Client().get("/", headers={"X-Forwarded-Host": "evil.example"})
    assert response["Location"] == "/accounts/login/?next=/"


def test_sign_in_is_throttled_in_words(world: World) -> None:
    client = Client()
    said = {
        client.post("/accounts/login/", {"login": "kim@example.org", "password": f"no {n}"})
        for n in range(12)
    }
    statuses = {one.status_code for one in said}
    assert 500 not in statuses
    right = {"login": "kim@example.org", "password": PASSWORD}
    refused = client.post("/accounts/login/", right)
    assert SESSION_KEY not in client.session
    assert "That was tried too often." in words(refused)


@pytest.mark.parametrize(
    "name", ["\0", "kim@example.org\0", "x" * 100_000, "\u202ekim", "a@b\r\nBcc:c"]
)
def test_strange_names_do_not_sign_in(name: str, world: World) -> None:
    for address in ("/accounts/login/", "/accounts/password/reset/"):
        field = "login" if "login" in address else "email"
        response = Client().post(address, {field: name, "password": "\0x"})
        assert response.status_code in {200, 422}
        assert Page(response.content.decode()).dangers == []


def _foreign(world: World) -> str:
    step = world.stranger.step("thank_you")
    return action_token(step, verb=MailVerb.DONE, user=world.story.user, now=NOW)


def test_tokens_that_are_not_ours_open_nothing(world: World) -> None:
    good = action_token(
        world.story.step("thank_you"), verb=MailVerb.DONE, user=world.story.user, now=NOW
    )
    payload, _, signature = good.rpartition(":")
    elsewhere = Signer(salt="elsewhere").sign_object({"s": 1, "u": 1, "v": "done", "t": 1})
    before = everything()
    for token in [
        *(good[:-1], good + "x", payload, f":{signature}", f"{payload}:", good.swapcase()),
        *(
            unsubscribe_token(world.story.user),
            elsewhere,
            "ä",
            "%F0%9F%91%A9",
            ":" * 500,
            "x" * 5000,
        ),
        _foreign(world),
    ]:
        for answer in (Client().get, Client().post):
            response = answer(reverse("followups:mail_action", args=["T"]).replace("T", token))
            assert response.status_code == 404
            assert Page(response.content.decode()).headings == 1
        response = Client().post(f"/unsubscribe/{good}/")
        assert response.status_code == 404
    assert everything() == before


def test_an_old_link_says_so_and_does_nothing(world: World) -> None:
    address = address_of("followups:mail_action", world)
    with time_machine.travel(NOW + datetime.timedelta(days=61), tick=False):
        before = everything()
        response = Client().post(address)
    assert response.status_code == 404
    assert "older than 60 days" in words(response)
    assert everything() == before


def test_a_link_to_what_is_gone_says_so(world: World) -> None:
    address, leaving = address_of("followups:mail_action", world), world.story.user
    mails = address_of("followups:unsubscribe", world)
    Application.objects.get(pk=world.story.application.pk).delete()
    response = Client().post(address)
    assert response.status_code == 404
    assert "does not exist any more" in words(response)
    assert not Step.objects.filter(application_id=world.story.application.pk).exists()
    leaving.is_active = False
    leaving.save(update_fields=["is_active"])
    assert Client().post(mails).status_code == 200
