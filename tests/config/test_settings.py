"""The environment decides, sensible without any of it, and refuses what makes no sense."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
_SHOW = """
import json, sys
from config import settings
print(json.dumps({name: getattr(settings, name) for name in sys.argv[1:]}, default=str))
"""


def run(tmp_path: Path, *names: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path), "ENV_FILE": os.devnull}
    return subprocess.run(
        [sys.executable, "-c", _SHOW, *names],
        cwd=ROOT,
        env={**clean, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def read(tmp_path: Path, *names: str, **environment: str) -> dict[str, Any]:
    done = run(tmp_path, *names, **environment)
    assert done.returncode == 0, done.stderr
    settings: dict[str, Any] = json.loads(done.stdout)
    return settings


def test_without_any_environment_it_runs_on_this_machine_only(tmp_path: Path) -> None:
    assert read(tmp_path, "DEBUG", "ALLOWED_HOSTS", "HOST", "SIGNUP_OPEN", "EMAIL_IS_SENT") == {
        "DEBUG": False,
        "ALLOWED_HOSTS": ["localhost", "127.0.0.1", "[::1]"],
        "HOST": "127.0.0.1",
        "SIGNUP_OPEN": False,
        "EMAIL_IS_SENT": False,
    }


def test_sqlite_waits_for_writers_and_loses_nothing(tmp_path: Path) -> None:
    database = read(tmp_path, "DATABASES")["DATABASES"]["default"]
    assert database["NAME"] == str(tmp_path / "afterword.sqlite3")
    assert database["OPTIONS"] == {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
    }


def test_postgresql_keeps_what_its_address_asks_for(tmp_path: Path) -> None:
    address = "postgresql://kim:secret@db.example:5433/afterword?sslmode=require"
    database = read(tmp_path, "DATABASES", DATABASE_URL=address)["DATABASES"]["default"]
    assert (database["HOST"], database["PORT"]) == ("db.example", 5433)
    assert database["OPTIONS"] == {"sslmode": "require"}
    assert (database["CONN_MAX_AGE"], database["CONN_HEALTH_CHECKS"]) == (600, True)


@pytest.mark.parametrize(("address", "secure"), [("https://a.example", True), ("http://a", False)])
def test_one_switch_decides_on_https(tmp_path: Path, address: str, secure: bool) -> None:
    names = ("SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE")
    assert read(tmp_path, *names, SITE_URL=address) == dict.fromkeys(names, secure)


def test_the_site_is_an_allowed_host(tmp_path: Path) -> None:
    settings = read(tmp_path, "ALLOWED_HOSTS", SITE_URL="https://afterword.example.org")
    assert "afterword.example.org" in settings["ALLOWED_HOSTS"]


def test_a_mail_server_by_one_address(tmp_path: Path) -> None:
    names = ("EMAIL_HOST", "EMAIL_PORT", "EMAIL_HOST_USER", "EMAIL_USE_TLS", "EMAIL_USE_SSL")
    address = "submission://kim:secret@mail.example.org"
    assert read(tmp_path, *names, EMAIL_URL=address) == {
        "EMAIL_HOST": "mail.example.org",
        "EMAIL_PORT": 587,
        "EMAIL_HOST_USER": "kim",
        "EMAIL_USE_TLS": True,
        "EMAIL_USE_SSL": False,
    }


def test_a_mail_server_by_its_parts(tmp_path: Path) -> None:
    names = ("EMAIL_IS_SENT", "EMAIL_BACKEND", "EMAIL_PORT", "EMAIL_USE_TLS")
    assert read(tmp_path, *names, EMAIL_HOST="mail.example.org") == {
        "EMAIL_IS_SENT": True,
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_PORT": 587,
        "EMAIL_USE_TLS": True,
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DEBUG", "maybe"),
        ("PORT", "99999"),
        ("PORT", "http"),
        ("SITE_URL", "afterword.example.org"),
        ("SITE_URL", "ftp://afterword.example.org"),
        ("SITE_URL", "https://afterword.example.org/path"),
        ("WORKERS", "0"),
        ("EMAIL_URL", "smtps://mail.example.org"),
        ("EMAIL_TIMEOUT", "0"),
        ("EMAIL_TIMEOUT", "3600"),
        ("SIGNUP_OPEN", "perhaps"),
        ("LOG_LEVEL", "LOUD"),
    ],
)
def test_nonsense_is_refused_by_name(tmp_path: Path, name: str, value: str) -> None:
    done = run(tmp_path, "DEBUG", **{name: value})
    assert done.returncode != 0
    assert name in done.stderr


def test_production_settings_pass_the_deployment_check(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "ENV_FILE": os.devnull,
            "SITE_URL": "https://afterword.example.org",
            "SECRET_KEY": "".join(chr(33 + number % 90) for number in range(60)),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (
        0,
        "System check identified no issues (0 silenced).\n",
    ), done.stderr
