"""Every address of ours with every method, and with nonsense for its id and its query."""

from collections.abc import Sequence

import pytest
from django.test import Client

from tests.hostile.conftest import Web, taken_back
from tests.hostile.pages import Page
from tests.hostile.values import IDS, QUERIES
from tests.hostile.world import OURS, WITH_ARGUMENT, World, address_of, argument

METHODS = ("HEAD", "PUT", "DELETE", "OPTIONS", "BREW")
ANSWERS = {200, 302, 400, 403, 404, 405, 413, 422}


NAMES = ("q", "page", "view", "stage", "source", "order", "all", "kind", "changed", "to", "fact")
LISTS = {"/applications/": NAMES[:6], "/people/": NAMES[:2], "/companies/": NAMES[:2]}
MET_EVERYWHERE = ("0", "-1", str(2**63), str(10**30), "9" * 4400, "%00", "%E2%80%AE")


def check(response: object, *, typed: str = "") -> None:
    """An answer in words: a known status, one heading when it is a page, nothing let through."""
    assert response.status_code in ANSWERS, typed
    body = response.content.decode()
    if response.status_code in {302, 405} or not body:
        return
    page = Page(body)
    assert page.dangers == [], typed
    of_ours = "sandbox" not in response["Content-Security-Policy"]  # else a stranger's mail
    if "<html" in body and of_ours:
        assert page.headings == 1, typed


def test_the_addresses_are_found() -> None:
    assert len(OURS) > 60
    assert len(WITH_ARGUMENT) > 40


@pytest.mark.parametrize("name", sorted(OURS))
def test_every_method_gets_an_answer(name: str, world: World, web: Web) -> None:
    address = address_of(name, world)
    for method in METHODS:
        with taken_back():
            response = web.generic(method, address, b"{}", "application/json")
        if name != "followups:health_live":  # no worker has ticked here, and it says so
            check(response, typed=method)


def _paths(name: str, world: World, values: Sequence[str]) -> list[str]:
    """The address with each value in the place of its argument."""
    whole, mark = address_of(name, world), str(argument(name, world))
    assert whole.count(mark) == 1
    return [whole.replace(mark, value) for value in values]


@pytest.mark.parametrize("name", WITH_ARGUMENT)
def test_an_id_that_is_none_is_not_there(name: str, world: World, web: Web) -> None:
    typical = name in {"followups:step", "tracker:contact_edit"} or "token" in str(OURS[name])
    for path in _paths(name, world, IDS if typical else MET_EVERYWHERE):
        for answer in (web.get, web.post):
            with taken_back():
                response = answer(path)
            check(response, typed=path)
            if name not in {"followups:quiet_undo", "followups:inbox_bulk_undo"}:  # moments
                assert response.status_code in {400, 404, 405}, path


@pytest.mark.parametrize("name", sorted(set(OURS) - {"followups:health_live"}))
def test_nonsense_in_a_query_is_no_error(name: str, world: World, web: Web) -> None:
    address = address_of(name, world)
    for value in ("%3Caw-hostile%3E%22%27", str(2**63), "%E2%80%AE%01%FF"):
        said = "&".join(f"{one}={value}" for one in NAMES)
        for answer in (web.get, web.post):
            with taken_back():
                check(answer(f"{address}?{said}"), typed=value)
    assert web.get(f"{address}?q=a%00b").status_code == 400


@pytest.mark.parametrize("value", QUERIES)
def test_each_name_alone_is_no_error(value: str, world: World, web: Web) -> None:
    for page, names in LISTS.items():
        for name in names:
            response = web.get(f"{page}?{name}={value}&{name}[]=3")
            check(response, typed=value)
            assert response.status_code == (400 if value == "%00" else 200)


def test_a_long_address_and_header_are_answered(db: None, client: Client) -> None:
    check(client.get("/" + "a/" * 4000))
    check(client.get("/", headers={"Accept-Language": "x" * 9000, "Referer": "\x00"}))
