"""The house itself as an app: its commands and system checks."""

from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig


class ConfigConfig(AppConfig):
    name = "config"
    verbose_name = "Afterword"

    def ready(self) -> None:
        from config import checks  # noqa: F401, PLC0415 - registers the checks


class GuardedAdminConfig(AdminConfig):
    default_site = "config.admin_site.GuardedAdminSite"
