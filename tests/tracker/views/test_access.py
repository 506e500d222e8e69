"""Every address of the tracker: somebody else's row is 404, and so is one that is not there."""

import pytest
from django.test import Client
from django.urls import URLPattern, reverse

from accounts.models import User
from tests.tracker.rows import add_application, add_company, add_contact, add_interview
from tracker.models import ContactRole
from tracker.urls import urlpatterns

NUMBERED = sorted(
    str(pattern.name)
    for pattern in urlpatterns
    if isinstance(pattern, URLPattern) and "<int:pk>" in str(pattern.pattern)
)
PLAIN = ["application_list", "application_add", "contact_list", "contact_add"]
PLAIN += ["company_list", "company_add"]
POST_ONLY = ["interview_delete", "role_remove", "contact_no_contact"]


def _pk_for(name: str, user: User) -> int:
    """The id of a row of this user that the address would take."""
    application = add_application(user)
    if name.startswith("interview_") and name != "interview_add":
        return add_interview(application).pk
    if name == "role_remove":
        contact = add_contact(user)
        return ContactRole.objects.create(
            application=application, contact=contact, role="recruiter"
        ).pk
    if name.startswith("contact_"):
        return add_contact(user).pk
    if name.startswith("company_"):
        return add_company(user, "Another").pk
    return application.pk


@pytest.mark.parametrize("name", NUMBERED)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_strangers_row_is_not_there(
    signed_in: Client, stranger: User, name: str, method: str
) -> None:
    if name in POST_ONLY and method == "get":
        method = "post"
    address = reverse(f"tracker:{name}", args=[_pk_for(name, stranger)])
    assert getattr(signed_in, method)(address, {"title": "x"}).status_code in {404, 405}
    assert signed_in.post(address, {}).status_code in {404, 405}


@pytest.mark.parametrize("name", NUMBERED)
def test_an_id_that_is_not_there(signed_in: Client, name: str) -> None:
    for pk in (0, 10**9, 10**40):
        answer = signed_in.post(reverse(f"tracker:{name}", args=[pk]), {})
        assert answer.status_code in {404, 405}


@pytest.mark.parametrize("name", NUMBERED)
def test_the_persons_own_row_is_there(signed_in: Client, person: User, name: str) -> None:
    address = reverse(f"tracker:{name}", args=[_pk_for(name, person)])
    assert signed_in.get(address).status_code == (405 if name in POST_ONLY else 200)


@pytest.mark.parametrize("name", POST_ONLY)
def test_a_link_changes_nothing(signed_in: Client, person: User, name: str) -> None:
    address = reverse(f"tracker:{name}", args=[_pk_for(name, person)])
    assert signed_in.get(address).status_code == 405


@pytest.mark.parametrize("name", PLAIN)
def test_without_signing_in_it_leads_to_the_sign_in(client: Client, db: None, name: str) -> None:
    address = reverse(f"tracker:{name}")
    answer = client.get(address)
    assert answer.status_code == 302
    assert answer["Location"] == f"{reverse('account_login')}?next={address}"


@pytest.mark.parametrize("name", PLAIN)
def test_a_page_with_nothing_on_record(signed_in: Client, name: str) -> None:
    assert signed_in.get(reverse(f"tracker:{name}")).status_code == 200


def test_no_page_names_a_strangers_rows(signed_in: Client, person: User, stranger: User) -> None:
    mine = add_application(person, "Mine", "Own company")
    add_contact(person, "Own Person", company=mine.company)
    theirs = add_application(stranger, "Secret role", "Secret company")
    add_interview(theirs, add_contact(stranger, "Secret Person"))
    pages = [
        *(reverse(f"tracker:{name}") for name in PLAIN),
        reverse("tracker:application_detail", args=[mine.pk]),
        reverse("tracker:application_edit", args=[mine.pk]),
        reverse("tracker:interview_add", args=[mine.pk]),
        reverse("tracker:role_add", args=[mine.pk]),
        reverse("tracker:note_add", args=[mine.pk]),
        f"{reverse('tracker:application_list')}?q=secret",
    ]
    for page in pages:
        assert "Secret" not in signed_in.get(page).content.decode().replace("“secret”", "")
