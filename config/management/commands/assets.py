"""Fetches the stylesheet and the font that the pages use."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from config.assets import AssetsError, fetch_assets


class Command(BaseCommand):
    help = "Fetch the third-party stylesheet and font named in package-lock.json into var/vendor."
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            fetched = fetch_assets(settings.BASE_DIR, settings.ASSETS_DIR)
        except AssetsError as error:
            raise CommandError(str(error)) from error
        self.stdout.write("Assets fetched." if fetched else "Assets are up to date.")
