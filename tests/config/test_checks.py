"""Wrong settings are said at start."""

from pathlib import Path
from typing import Any

from django.conf import settings
from pytest_django import Settings

from config import checks


def ids(messages: list[Any]) -> list[str]:
    return [message.id for message in messages]


def test_the_shipped_settings_are_sound() -> None:
    assert ids(checks.check_queue(None)) == []
    assert ids(checks.check_mail_timeout(None)) == []


def test_a_retry_before_the_timeout_is_refused(settings: Settings) -> None:
    settings.Q_CLUSTER = {**settings.Q_CLUSTER, "retry": 120}
    assert ids(checks.check_queue(None)) == ["config.E001"]


def test_waiting_for_ever_on_a_mail_server_is_refused(settings: Settings) -> None:
    settings.EMAIL_TIMEOUT = None
    assert ids(checks.check_mail_timeout(None)) == ["config.E002"]


def test_missing_assets_are_a_warning(settings: Settings, tmp_path: Path) -> None:
    settings.ASSETS_DIR = tmp_path
    assert ids(checks.check_assets(None)) == ["config.W001"]


def test_plain_http_is_a_warning_in_deployment(settings: Settings) -> None:
    settings.SITE_URL = "http://afterword.example.org"
    assert ids(checks.check_site_is_https(None)) == ["config.W002"]
    settings.SITE_URL = "https://afterword.example.org"
    assert ids(checks.check_site_is_https(None)) == []


def test_the_queue_is_the_one_of_the_design() -> None:
    wanted = {"orm": "default", "bulk": 1, "max_attempts": 1, "ack_failures": True}
    assert {name: settings.Q_CLUSTER[name] for name in wanted} == wanted
    assert settings.Q_CLUSTER["catch_up"] is False
