"""Reads the environment: every value typed, and refused when it makes no sense."""

from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

from environs import Env, EnvValidationError, validate

BASE_DIR = Path(__file__).resolve().parent.parent


def read_environment() -> Env:
    """Return the environment, with the lines of `.env` (or ENV_FILE) below it where it exists."""
    env = Env()
    env.read_env(env.str("ENV_FILE", str(BASE_DIR / ".env")), recurse=False)
    return env


def site_url(env: Env) -> SplitResult:
    """Return SITE_URL taken apart: the address people type, without a path.

    Raises `EnvValidationError` unless it is http or https with a host and nothing else.
    """
    text = env.str("SITE_URL", f"http://localhost:{port(env)}")
    url = urlsplit(text.rstrip("/"))
    if url.scheme not in {"http", "https"} or not url.hostname or url.path or url.query:
        raise EnvValidationError(
            f"SITE_URL must look like https://afterword.example.org, not {text!r}.",
            [f"not an address: {text!r}"],
        )
    return url


def mail_server(env: Env) -> dict[str, Any]:
    """Return Django's EMAIL_* settings from EMAIL_URL, or an empty dict when it is not set.

    Raises `EnvValidationError` for a scheme that would quietly mean "no encryption".
    """
    text = env.str("EMAIL_URL", "")
    if not text:
        return {}
    if urlsplit(text).scheme not in {"smtp", "submission"}:
        raise EnvValidationError(
            "EMAIL_URL must start with submission:// (port 587, encrypted) or smtp://, "
            "which takes ?ssl=1 or ?tls=1.",
            ["unknown scheme"],
        )
    parsed: dict[str, Any] = env.dj_email_url("EMAIL_URL")
    return parsed


def port(env: Env) -> int:
    """Return the port the web server listens on."""
    return env.int("PORT", 8000, validate=validate.Range(min=1, max=65535))


def data_directory(env: Env) -> Path:
    """Return the directory of everything the app writes: database, key, mails, assets."""
    return env.path("DATA_DIR", BASE_DIR / "var").resolve()
