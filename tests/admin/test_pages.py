"""Every page of the admin: it answers, obeys the policy, and asks a fixed number of queries."""

import re

import pytest
from django.contrib import admin
from django.db import connection
from django.db.models import Model
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.admin.rows import Maker

MODELS = sorted(admin.site._registry, key=lambda model: model._meta.label)
OURS = [model for model in MODELS if model._meta.app_label in {"accounts", "tracker", "followups"}]
READ_ONLY = {
    "django_q.Failure",
    "django_q.OrmQ",
    "django_q.Schedule",
    "django_q.Success",
    "followups.Decision",
    "followups.Heartbeat",
    "followups.KeptDraft",
    "followups.Mail",
    "followups.MailContent",
    "followups.Mailbox",
    "followups.Outgoing",
    "followups.OwnPhrase",
    "followups.OwnTemplate",
    "followups.Plan",
    "followups.Reminder",
    "followups.SendingAccount",
    "followups.Step",
    "followups.StepEvent",
    "tracker.Outcome",
    "tracker.StageEvent",
    "tracker.Touchpoint",
}
NOT_ADDED = READ_ONLY | {"tracker.Feedback"}
_INLINE = re.compile(
    r"<style|\sstyle\s*=|\son[a-z]+\s*=\s*[\"']|javascript:|<script(?![^>]*\ssrc=)(?![^>]*json)",
    re.IGNORECASE,
)


def _name(model: type[Model]) -> str:
    return model._meta.label


def _address(model: type[Model], page: str, *args: object) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def _inline_parts(client: Client, address: str) -> list[str]:
    return _INLINE.findall(client.get(address).content.decode())


def test_every_model_has_its_place() -> None:
    from django.apps import apps  # noqa: PLC0415 - needs loaded apps

    ours = {
        model
        for label in ("accounts", "tracker", "followups")
        for model in apps.get_app_config(label).get_models()
    }
    assert ours == set(OURS)


@pytest.mark.parametrize("model", MODELS, ids=_name)
def test_pages_answer_without_inline_parts(
    model: type[Model], desk: Client, make_rows: Maker
) -> None:
    make_rows(3)
    row = model._default_manager.first()
    pages = {_address(model, "changelist"): 200}
    pages[_address(model, "add")] = 403 if _name(model) in NOT_ADDED else 200
    if row is not None:
        pages[_address(model, "change", row.pk)] = 200
        pages[_address(model, "history", row.pk)] = 200
        pages[_address(model, "delete", row.pk)] = 403 if _name(model) in READ_ONLY else 200
    answers = {address: desk.get(address).status_code for address in pages}
    assert answers == pages
    assert {address: _inline_parts(desk, address) for address in pages} == {
        address: [] for address in pages
    }


@pytest.mark.parametrize("address", ["/admin/", "/admin/tracker/", "/admin/password_change/"])
def test_other_pages_have_no_inline_parts(address: str, desk: Client) -> None:
    assert desk.get(address).status_code == 200
    assert _inline_parts(desk, address) == []


# Session, user, count and rows; lists by date ask for their bounds as well.
WITH_DATES, WITHOUT_DATES = 6, 4
QUERIES = dict.fromkeys(map(_name, OURS), WITH_DATES) | {
    "accounts.User": 7,
    "followups.Heartbeat": WITHOUT_DATES,
    "followups.MailContent": WITHOUT_DATES,
    "followups.Requirement": WITHOUT_DATES,
    "tracker.ContactRole": WITHOUT_DATES,
    "tracker.Interview": 7,  # and everybody in the interviews, at once
}


@pytest.mark.parametrize("model", OURS, ids=_name)
def test_queries_do_not_grow_with_rows(model: type[Model], desk: Client, make_rows: Maker) -> None:
    make_rows(3)
    few = _queries(desk, _address(model, "changelist"))
    make_rows(27)
    assert (few, _queries(desk, _address(model, "changelist"))) == (
        QUERIES[_name(model)],
        QUERIES[_name(model)],
    )


def _queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


JUNK = [
    "q=%00",
    "q=%ED%A0%80",
    "q=" + "x" * 5000,
    "p=99999999999999999999999",
    "p=-1",
    "p=x",
    "o=99.-99.x",
    "all=",
    "e=1",
    "junk=1",
    "pk__in=1,x",
    "pk__exact=99999999999999999999999999",
    "owner__password__startswith=a",
    "owner__id__exact=x",
    "created_at__year=99999999",
    "created_at__year=2026&created_at__month=99&created_at__day=99",
    "last_contact_on__year=x",
    "last_contact_on__year=2026&last_contact_on__month=2&last_contact_on__day=31",
    "_popup=1&_to_field=password",
    "is_sample__exact=maybe",
    "status__exact=%F0%9F%92%A9",
    "id__regex=(",
    "title__regex=(((((",
]


@pytest.mark.parametrize("query", JUNK)
@pytest.mark.parametrize("model", MODELS, ids=_name)
def test_hostile_addresses_are_answered(
    model: type[Model], query: str, desk: Client, make_rows: Maker
) -> None:
    make_rows(1)
    desk.raise_request_exception = True
    answer = desk.get(f"{_address(model, 'changelist')}?{query}", follow=True)
    assert answer.status_code in {200, 400, 403}


@pytest.mark.parametrize("pk", ["0", "x", "99999999999999999999999999", "-1", "_5F", "%C3%A9"])
@pytest.mark.parametrize("page", ["change", "delete", "history"])
@pytest.mark.parametrize("model", OURS, ids=_name)
def test_rows_that_are_not_there(model: type[Model], page: str, pk: str, desk: Client) -> None:
    answer = desk.get(f"{_address(model, 'changelist')}{pk}/{page}/")
    refused = {403} if page == "delete" and _name(model) in READ_ONLY else set()
    assert answer.status_code in ({302, 400} | refused)


@pytest.mark.parametrize("address", ["/admin/", "/admin/tracker/application/", "/admin/jsi18n/"])
def test_others_are_sent_away(address: str, signed_in: Client) -> None:
    assert signed_in.get(address).status_code == 302
