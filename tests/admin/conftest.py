"""An operator's browser."""

import pytest
from django.test import Client

from accounts.models import User
from tests.admin import rows


@pytest.fixture
def operator(db: None) -> User:
    return User.objects.create_superuser("operator@example.com", "a long passphrase")


@pytest.fixture
def desk(client: Client, operator: User) -> Client:
    """The operator's browser, as Django's test client."""
    client.force_login(operator)
    return client


@pytest.fixture
def make_rows(db: None) -> rows.Maker:
    return rows.make
