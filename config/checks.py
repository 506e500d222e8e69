"""System checks: what a wrong setting would break later is said at start."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.checks import Warning as Caution

from config.assets import missing_assets

_Apps = Sequence[AppConfig] | None


@register(Tags.compatibility)
def check_queue(app_configs: _Apps, **kwargs: Any) -> list[CheckMessage]:  # noqa: ARG001
    """Refuse a queue that would start a task again while it still runs."""
    queue = settings.Q_CLUSTER
    if queue["retry"] > queue["timeout"] + 60:
        return []
    return [
        Error(
            "Q_CLUSTER's retry must exceed its timeout by more than a minute.",
            hint="retry counts from the fetch: a task would be started twice.",
            id="config.E001",
        )
    ]


@register(Tags.compatibility)
def check_mail_timeout(app_configs: _Apps, **kwargs: Any) -> list[CheckMessage]:  # noqa: ARG001
    """Refuse a mail server that may be waited for longer than a task may take."""
    limit = settings.Q_CLUSTER["timeout"]
    if settings.EMAIL_TIMEOUT in range(1, limit):
        return []
    return [Error(f"EMAIL_TIMEOUT must be between 1 and {limit} seconds.", id="config.E002")]


@register(Tags.staticfiles)
def check_assets(app_configs: _Apps, **kwargs: Any) -> list[CheckMessage]:  # noqa: ARG001
    """Warn when the stylesheet and the font have not been fetched."""
    missing = missing_assets(settings.ASSETS_DIR)
    if not missing:
        return []
    return [
        Caution(
            f"These assets are missing: {', '.join(missing)}.",
            hint="Run: manage.py assets",
            id="config.W001",
        )
    ]


@register(Tags.security, deploy=True)
def check_site_is_https(app_configs: _Apps, **kwargs: Any) -> list[CheckMessage]:  # noqa: ARG001
    """Warn when people would sign in over plain http from elsewhere."""
    if settings.SITE_URL.startswith("https://"):
        return []
    return [
        Caution(
            "SITE_URL is not https: passwords would cross the network in the clear.",
            hint="Set SITE_URL=https://… once the app is reached from other machines.",
            id="config.W002",
        )
    ]
