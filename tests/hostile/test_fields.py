"""Every field of every form our pages show, with what does not belong there.

The forms are read out of the pages: a field that is added later is covered from its first day.
"""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest

from tests.hostile.conftest import Web, taken_back, watched
from tests.hostile.pages import Field, Form, Page
from tests.hostile.values import (
    CHOICES,
    DATES,
    MARKUP,
    MOMENTS,
    NUMBERS,
    TEXTS,
)
from tests.hostile.world import OURS, World, address_of, everything, step_pages

# Control and bidirectional characters: in no text that is kept, whoever typed it.
UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
ALONE = ("nul", "only bidi", "only invisible", "long", "unfolds", "empty")
KINDS = ("no_response", "withdrawn", "accepted")
STEPS = ("feedback_request", "linkedin_connect", "check_in")
BY_KIND: dict[str, list[str]] = {
    "date": DATES,
    "datetime-local": MOMENTS,
    "number": NUMBERS,
    "password": [TEXTS[name] for name in ALONE],
    **dict.fromkeys(("select", "radio", "checkbox", "hidden"), CHOICES),
}
PAGES = sorted(set(OURS) - {"followups:health_live", "welcome", "followups:unsubscribe"})


def _addresses(world: World) -> dict[str, str]:
    """Every page by name, the outcome's form for its kinds and the step's for other kinds."""
    found = {name: address_of(name, world) for name in PAGES}
    outcome = found["followups:outcome_add"]
    found |= {f"outcome {kind}": f"{outcome}?kind={kind}" for kind in KINDS}
    pages = step_pages(world)
    return found | {f"step {kind}": pages[kind] for kind in STEPS}


MANY_FIELDS = {"accounts:settings", "followups:inbox_mail"}
NAMES = [*PAGES, *(f"outcome {kind}" for kind in KINDS), *(f"step {kind}" for kind in STEPS)]


def _forms(web: Web, address: str) -> Iterator[tuple[str, Form]]:
    """The page's own forms that post something, with the address each goes to."""
    response = web.get(address)
    if response.status_code != 200 or "html" not in response["Content-Type"]:
        return
    for form in Page(response.content.decode()).forms:
        goes_to = urlsplit(urljoin(address, form.action or address))
        if form.method == "post" and not goes_to.path.startswith("/accounts/"):
            form.fields.pop("csrfmiddlewaretoken", None)
            yield f"{goes_to.path}?{goes_to.query}", form


def _values(one: Field, foreign: set[str]) -> list[str]:
    if one.is_typed and one.kind not in BY_KIND:
        return [TEXTS[name] for name in ALONE]
    ids = sorted(foreign - set(one.values)) if one.kind in {"select", "radio", "checkbox"} else []
    return [*BY_KIND[one.kind], *ids[:2]]


def check(
    web: Web, address: str, sent: dict[str, Any], *, before: dict[str, Any], hint: str
) -> None:
    """Kept clean, or refused in words with what was typed still there and nothing saved."""
    with taken_back():
        with watched() as written:
            response = web.post(address, sent)
        assert response.status_code in {200, 302, 404, 422}, hint
        assert [text for _, text in written if UNCLEAN.search(text)] == [], hint
        if response.status_code in {404, 422}:
            assert written == [] or everything() == before, hint
    if response.status_code != 302:
        page = Page(response.content.decode())
        assert page.dangers == [], hint
        if response.status_code == 422:
            assert page.errors, hint
            _stays(page, sent, hint)


def _stays(page: Page, sent: dict[str, Any], hint: str) -> None:
    """Every field with words still holds them, as far as a page can hold them."""
    shown = {name: one for form in page.forms for name, one in form.fields.items()}
    typed = {name: value for name, value in sent.items() if isinstance(value, str) and value}
    for name, value in typed.items():
        if name in shown and shown[name].is_typed:
            assert _plain(shown[name].value) == _plain(value), (hint, name)


def _plain(value: str) -> str:
    """Without what a parser or a cleaning may take away silently."""
    return re.sub(r"\s+", "", UNCLEAN.sub("", value))


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[pytest.mark.long] * (name in MANY_FIELDS)) for name in NAMES],
)
def test_each_field_alone(name: str, world: World, web: Web) -> None:
    before, foreign = everything(), world.foreign_ids()
    for address, form in _forms(web, _addresses(world)[name]):
        for field in form.fields.values():
            for value in _values(field, foreign):
                sent = form.sent(**{field.name: value})
                check(
                    web, address, sent, before=before, hint=f"{address} {field.name}={value[:40]!r}"
                )


@pytest.mark.parametrize("name", NAMES)
def test_all_words_at_once(name: str, world: World, web: Web) -> None:
    before = everything()
    for address, form in _forms(web, _addresses(world)[name]):
        typed = [one.name for one in form.fields.values() if one.kind in {"text", "textarea"}]
        for said, value in TEXTS.items() if typed else ():
            sent = form.sent(**dict.fromkeys(typed, value))
            check(web, address, sent, before=before, hint=f"{address} {said}")


@pytest.mark.parametrize("name", NAMES)
def test_missing_repeated_and_wrongly_sent(name: str, world: World, web: Web) -> None:
    before = everything()
    for address, form in _forms(web, _addresses(world)[name]):
        ways: list[dict[str, Any]] = [
            {},
            {one: [MARKUP, MARKUP, "2", "", "\0"] for one in form.fields},
            {f"{one}[]": "1" for one in form.fields},
            *(form.sent(**{one: None}) for one in list(form.fields)[:6]),
        ]
        for sent in ways:
            said = {key: value for key, value in sent.items() if not isinstance(value, list)}
            check(web, address, sent, before=before, hint=f"{address} {list(said)[:3]}")
