"""Requests no view should have to think about."""

import pytest
from django.test import Client

HTMX = {"HX-Request": "true"}


@pytest.mark.parametrize("path", ["/accounts/login/?next=%00", "/accounts/login/?%00=1", "/a%00b/"])
def test_a_nul_in_the_address_is_a_clear_400(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 400
    assert "holds a character that cannot be read" in response.content.decode()


def test_a_nul_in_a_cookie_is_a_clear_400(client: Client) -> None:
    client.cookies["sessionid"] = "abcdefgh\0ijkl"
    assert client.get("/accounts/login/").status_code == 400


def test_an_ended_session_moves_the_whole_page(client: Client, db: None) -> None:
    here = "http://testserver/applications/?page=2"
    response = client.get("/accounts/2fa/", headers={**HTMX, "HX-Current-URL": here})
    assert response.status_code == 200
    assert response["HX-Redirect"] == "/accounts/login/?next=/applications/%3Fpage%3D2"


def test_a_foreign_page_is_not_where_sign_in_leads(client: Client, db: None) -> None:
    here = "https://evil.example/applications/"
    response = client.get("/accounts/2fa/", headers={**HTMX, "HX-Current-URL": here})
    assert response["HX-Redirect"] == "/accounts/login/?next=/applications/"


def test_a_page_without_htmx_is_redirected_as_usual(client: Client, db: None) -> None:
    assert client.get("/accounts/2fa/")["Location"] == "/accounts/login/?next=/accounts/2fa/"


def test_too_much_text_is_a_clear_sentence(client: Client, db: None) -> None:
    response = client.post("/accounts/login/", {"login": "x" * (33 * 1024 * 1024)})
    assert response.status_code == 413
    assert "more text than Afterword can take" in response.content.decode()


def test_too_many_fields_are_a_clear_sentence(client: Client, db: None) -> None:
    response = client.post("/accounts/login/", {f"field{n}": "" for n in range(1001)})
    assert response.status_code == 413
    assert "more fields than Afterword can take" in response.content.decode()


def test_ten_megabytes_reach_the_form(client: Client, db: None) -> None:
    ten = "ä" * (10 * 1024 * 1024 // 2)
    response = client.post("/accounts/login/", {"login": ten, "password": "x"})
    assert response.status_code == 200
