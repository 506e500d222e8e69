"""Pages that are not ours to write: the admin's and allauth's, with the same nonsense."""

import pytest
from django.contrib import admin
from django.urls import reverse

from tests.hostile.conftest import Web, taken_back
from tests.hostile.pages import Page
from tests.hostile.values import BROKEN, MARKUP, NUL
from tests.hostile.world import World

IDS = (
    "0",
    "_5F",
    "_",
    "__fk__",
    "abc",
    str(2**63),
    str(-(2**63) - 1),
    "9" * 4400,
    "%E2%80%AE",
    "a/b",
)
QUERIES = (
    *(
        "q=%E2%80%AE",
        "q=%25_%5C",
        "q=" + "x" * 3000,
        "p=-1",
        f"p={2**63}",
        "o=1.-1.99.abc",
        "all=1",
    ),
    *("e=1", f"id__exact={2**63}", "id__in=a,b", "pk__gt=" + "9" * 400, "nothing__here=1"),
    *("owner__password__startswith=a", "q=%3Caw-hostile%3E", "_facets=%FF", "_popup=%22"),
)
ACCOUNT = (
    *("account_login", "account_signup", "account_email", "account_change_password"),
    *("account_reset_password", "account_reauthenticate", "mfa_activate_totp", "mfa_authenticate"),
    *("mfa_add_webauthn", "mfa_login_webauthn", "account_logout"),
)
MODELS = sorted(admin.site._registry, key=lambda model: model._meta.label)


@pytest.fixture
def operator(world: World, web: Web) -> Web:
    """The story's person as the one who runs the house."""
    world.story.user.is_staff = world.story.user.is_superuser = True
    world.story.user.save(update_fields=["is_staff", "is_superuser"])
    return web


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_the_admin_answers_nonsense(model: type, operator: Web) -> None:
    label = f"admin:{model._meta.app_label}_{model._meta.model_name}"
    listed = reverse(f"{label}_changelist")
    for query in QUERIES:
        response = operator.get(f"{listed}?{query}")
        assert response.status_code in {200, 302, 400, 403}, query
        assert Page(response.content.decode()).dangers == []
    assert operator.get(f"{listed}?q=%00").status_code == 400
    for value in IDS:
        for tail in ("change/", "delete/", "history/", ""):
            response = operator.get(f"{listed}{value}/{tail}")
            assert response.status_code in {301, 302, 400, 403, 404}, (value, tail)
    for action in ("delete_selected", "nothing", MARKUP):
        sent = {"action": action, "_selected_action": ["0", str(2**40), "abc", MARKUP]}
        with taken_back():
            assert operator.post(listed, sent).status_code in {200, 302, 400, 403, 404}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_the_admins_forms_take_no_nonsense(model: type, operator: Web) -> None:
    address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_add")
    response = operator.get(address)
    if response.status_code != 200:
        assert response.status_code == 403
        return
    forms = [form for form in Page(response.content.decode()).forms if form.method == "post"]
    form = max(forms, key=lambda one: len(one.fields))
    hidden = {one.name: one.value for one in form.fields.values() if one.kind == "hidden"}
    for value in (NUL, '"\\u0000"', str(2**63), MARKUP, BROKEN["long"], "9999-12-31", "0001-01-01"):
        sent = {name: value for name in form.fields if name not in hidden}
        with taken_back():
            response = operator.post(address, {**hidden, **sent})
            assert response.status_code in {200, 302, 400, 403}, value
            assert Page(response.content.decode()).dangers == []


@pytest.mark.parametrize("name", ACCOUNT)
def test_the_accounts_pages_answer_nonsense(name: str, world: World, web: Web) -> None:
    for client in (web, Web(raise_request_exception=True)):
        address = reverse(name)
        page = client.get(address)
        fields = {"login", "email", "password", "code", "action_add", "credential", "next"}
        if page.status_code == 200:
            for form in Page(page.content.decode()).forms:
                fields |= set(form.fields)
        for value in (NUL, MARKUP, "\u202e", "x" * 50_000, '{"id": 1}', "[[[", ""):
            with taken_back():
                response = client.post(address, dict.fromkeys(sorted(fields), value))
            assert response.status_code in {200, 302, 400, 403, 404, 422, 429}, (name, value[:9])
            assert Page(response.content.decode()).dangers == []


def test_the_admins_finder_and_links_answer_nonsense(operator: Web) -> None:
    for value in ("0", "abc", str(2**63), "9" * 4400):
        for path in (f"/admin/r/{value}/1/", f"/admin/r/1/{value}/", f"/admin/{value}/"):
            assert operator.get(path).status_code in {302, 400, 404}
    for query in ("", "app_label=tracker&model_name=company&field_name=x", "term=%FF&page=x"):
        assert operator.get(f"/admin/autocomplete/?{query}").status_code in {400, 403, 404}
