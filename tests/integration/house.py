"""The app as real processes: its own data directory, its own database, a real mail server."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_QUIETLY = ("EMAIL_URL", "SITE_URL", "ALLOWED_HOSTS", "DEBUG", "DJANGO_SETTINGS_MODULE")


@dataclass
class House:
    """Runs management commands and small scripts against one database, each in its own process."""

    directory: Path
    database_url: str
    mail_port: int = 0
    environment: dict[str, str] = field(default_factory=dict)

    def _environment(self) -> dict[str, str]:
        inherited = {name: value for name, value in os.environ.items() if name not in _QUIETLY}
        mail = {"EMAIL_HOST": "127.0.0.1", "EMAIL_PORT": str(self.mail_port)}
        return {
            **inherited,
            "DATA_DIR": str(self.directory),
            "DATABASE_URL": self.database_url,
            "SECRET_KEY": "only-for-tests-" + "y" * 50,
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "PYTHONPATH": str(ROOT),
            "EMAIL_USE_TLS": "False",
            "EMAIL_TIMEOUT": "5",
            "WORKERS": "2",
            **(mail if self.mail_port else {}),
            **self.environment,
        }

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """Start a process in a group of its own."""
        return subprocess.Popen(
            [sys.executable, *arguments],
            cwd=ROOT,
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(self, *arguments: str) -> str:
        """What the process prints; it must end well."""
        process = self.start(*arguments)
        out, err = process.communicate(timeout=90)
        assert process.returncode == 0, f"{arguments}: {out}\n{err}"
        return out

    def manage(self, *arguments: str) -> str:
        return self.run("manage.py", *arguments)

    def script(self, code: str) -> Any:
        """Run Python in the app; what it leaves in `answer` comes back."""
        head = "import json, django; django.setup(); answer = None\n"
        return json.loads(self.run("-c", f"{head}{code}\nprint(json.dumps(answer))"))

    @contextlib.contextmanager
    def running(self, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
        """A process for as long as the block lasts, and nothing left of it after."""
        process = self.start(*arguments)
        try:
            yield process
        finally:
            end_group(process)


def end_group(process: "subprocess.Popen[str]") -> None:
    """Kill a process and everything it started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=20)
