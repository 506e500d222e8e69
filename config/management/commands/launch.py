"""Starts everything: database, web server and workers, in one terminal."""

import sys
from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse

from config import launcher, servers, welcome
from config.processes import Child
from config.static_files import collect_if_changed
from followups import schedule

_TIME_TO_PREPARE = 3600.0  # seconds; a migration of a large database takes its time


class Command(BaseCommand):
    help = "Bring the database up to date, then run web server and workers until Ctrl-C."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--stale-after", type=float, default=300, metavar="SECONDS")
        parser.add_argument("--look-every", type=float, default=15, metavar="SECONDS")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            listener = servers.listen(settings.HOST, settings.PORT)
        except servers.PortError as error:
            raise CommandError(str(error)) from error
        # In a process of its own: what it loads is not carried along by all the others.
        if Child("prepare", _prepare).end(within=_TIME_TO_PREPARE) != 0:
            raise CommandError("The database could not be prepared; the reason stands above.")
        self._greet()
        watch = launcher.Watch(timedelta(seconds=options["stale_after"]), options["look_every"])
        status = launcher.run(listener, watch)
        self.stdout.write("Afterword has stopped.")
        sys.exit(status)

    def _greet(self) -> None:
        self.stdout.write(f"\nAfterword is running at {settings.SITE_URL}\n")
        if not welcome.is_claimed():
            path = reverse("welcome", args=[welcome.make_token()])
            self.stdout.write(f"Create your account here: {settings.SITE_URL}{path}\n")
        if not settings.EMAIL_IS_SENT:
            self.stdout.write("No mail server is set: mails are kept in var/mail.")
        self.stdout.write("Stop it with Ctrl-C.\n")
        self.stdout.flush()


def _prepare() -> int:
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    schedule.sync()
    if not settings.DEBUG:
        collect_if_changed()
    return 0
