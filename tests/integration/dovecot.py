"""A real Dovecot in a directory of its own, with or without root, of version 2.3 or 2.4."""

import contextlib
import grp
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.integration.certificates import make_certificates

PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin"
PASSWORD = "correct horse, battery"
ACCOUNTS = 200


def dovecot_program() -> str | None:
    """Where Dovecot is on this machine."""
    return shutil.which("dovecot", path=PATH)


@dataclass
class Account:
    """One user of the server and the folders of his, as files (Maildir)."""

    name: str
    directory: Path
    uid: int
    password: str = PASSWORD
    _delivered: int = 0

    def deliver(self, *mails: bytes, folder: str = "INBOX") -> None:
        """Put mails into the folder, as a delivering server does: new, and recent."""
        place = self.folder(folder)
        for mail in mails:
            self._delivered += 1
            file = place / "new" / f"{1_700_000_000 + self._delivered}.M{self._delivered}.test"
            file.write_bytes(mail.replace(b"\r\n", b"\n"))
            self._own(file)

    def folder(self, name: str) -> Path:
        """The folder's directory, made where it is not there."""
        place = self.directory if name == "INBOX" else self.directory / f".{name}"
        for part in (self.directory, place, *(place / end for end in ("new", "cur", "tmp"))):
            if not part.exists():
                part.mkdir(parents=True)
                self._own(part)
        return place

    def files(self, folder: str = "INBOX") -> dict[str, bytes]:
        """Every mail by its file's name, which holds its flags and whether it was seen."""
        place = self.folder(folder)
        found = [file for end in ("new", "cur") for file in (place / end).iterdir()]
        return {f"{file.parent.name}/{file.name}": file.read_bytes() for file in found}

    def remove_folder(self, name: str) -> None:
        shutil.rmtree(self.folder(name))

    def number_anew(self, folder: str = "INBOX") -> None:
        """Make the server forget its numbers: another UIDVALIDITY, all UIDs from 1."""
        for file in self.folder(folder).glob("dovecot*"):
            if file.is_file():
                file.unlink()
        time.sleep(1.1)  # the new UIDVALIDITY is the time in whole seconds

    def _own(self, path: Path) -> None:
        if os.getuid() == 0:
            os.chown(path, self.uid, -1)


@dataclass
class Dovecot:
    """The running server: plain (and STARTTLS) at `port`, TLS at `tls_port`."""

    directory: Path
    port: int
    tls_port: int
    ca_file: Path
    uid: int
    _used: int = field(default=0)

    def account(self) -> Account:
        """A user nobody else has used, with an empty INBOX."""
        self._used += 1
        assert self._used <= ACCOUNTS
        name = f"user{self._used}"
        account = Account(name, self.directory / "mail" / name, self.uid)
        account.folder("INBOX")
        return account


@contextlib.contextmanager
def running_dovecot() -> Iterator[Dovecot]:
    """A Dovecot for as long as the block lasts."""
    program = dovecot_program()
    assert program, "Dovecot is missing. On Debian: apt install dovecot-imapd"
    # Not pytest's directory: the path of a Unix socket may have 108 characters at most.
    with tempfile.TemporaryDirectory(prefix="dovecot-", ignore_cleanup_errors=True) as temporary:
        server = _prepared(Path(temporary))
        command = [program, "-F", "-c", str(server.directory / "dovecot.conf")]
        quiet = subprocess.DEVNULL
        process = subprocess.Popen(
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
        try:
            _wait(server, process)
            yield server
        finally:
            _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Ask it to stop, with everything it started; insist after two seconds."""
    process.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=2)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(timeout=20)


def _prepared(directory: Path) -> Dovecot:
    directory.chmod(0o755)
    uid = os.getuid() or pwd.getpwnam("nobody").pw_uid
    (directory / "mail").mkdir()
    os.chown(directory / "mail", uid, -1)
    make_certificates(directory)
    lines = [f"user{number}:{{PLAIN}}{PASSWORD}" for number in range(1, ACCOUNTS + 1)]
    (directory / "users").write_text("\n".join([*lines, "umlaut:{PLAIN}schöner Schlüssel", ""]))
    server = Dovecot(directory, _free_port(), _free_port(), directory / "ca.pem", uid)
    (directory / "dovecot.conf").write_text(_configuration(server))
    return server


def _configuration(server: Dovecot) -> str:
    me = pwd.getpwuid(os.getuid())
    internal, login = ("dovecot", "dovenull") if me.pw_uid == 0 else (me.pw_name, me.pw_name)
    return "\n".join([*(_OF_24 if _version() >= (2, 4) else _OF_23), *_OF_BOTH]).format(
        directory=server.directory,
        port=server.port,
        tls_port=server.tls_port,
        uid=server.uid,
        gid=pwd.getpwuid(server.uid).pw_gid,
        internal=internal,
        group=grp.getgrgid(pwd.getpwnam(internal).pw_gid).gr_name,
        login=login,
    )


def _version() -> tuple[int, int]:
    said = subprocess.run(
        [dovecot_program() or "dovecot", "--version"], capture_output=True, text=True, check=True
    ).stdout
    found = re.match(r"(\d+)\.(\d+)", said)
    assert found, said
    return int(found[1]), int(found[2])


_OF_23 = [
    "disable_plaintext_auth = no",
    "mail_location = maildir:{directory}/mail/%u",
    "ssl_cert = <{directory}/server.pem",
    "ssl_key = <{directory}/server.key",
    "passdb {{\n  driver = passwd-file\n  args = {directory}/users\n}}",
    "userdb {{\n  driver = static",
    "  args = uid={uid} gid={gid} home={directory}/mail/%u\n}}",
]
_OF_24 = [
    "dovecot_config_version = 2.4.0",
    "dovecot_storage_version = 2.4.0",
    "auth_allow_cleartext = yes",
    "mail_driver = maildir",
    "mail_path = {directory}/mail/%{{user}}",
    "ssl_server_cert_file = {directory}/server.pem",
    "ssl_server_key_file = {directory}/server.key",
    "passdb passwd-file {{\n  passwd_file_path = {directory}/users\n}}",
    "userdb static {{\n  fields {{",
    "    uid = {uid}\n    gid = {gid}\n    home = {directory}/mail/%{{user}}\n  }}\n}}",
]
_OF_BOTH = [
    "protocols = imap",
    "base_dir = {directory}/run",
    "state_dir = {directory}/state",
    "log_path = {directory}/log",
    "listen = 127.0.0.1",
    "ssl = yes",
    "auth_failure_delay = 0",
    "auth_mechanisms = plain",
    "first_valid_uid = 1",
    "default_internal_user = {internal}",
    "default_internal_group = {group}",
    "default_login_user = {login}",
    "service imap-login {{",
    "  chroot =",
    "  inet_listener imap {{\n    port = {port}\n  }}",
    "  inet_listener imaps {{\n    port = {tls_port}\n    ssl = yes\n  }}",
    "}}",
    "service anvil {{\n  chroot =",
    # Wrong passwords are answered at once, however many came before.
    "  unix_listener anvil-auth-penalty {{\n    mode = 0\n  }}\n}}",
    "",
]


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def _wait(server: Dovecot, process: "subprocess.Popen[bytes]") -> None:
    ends = time.monotonic() + 20
    while time.monotonic() < ends:
        if process.poll() is not None:
            break
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", server.port), 2) as connection,
        ):
            connection.settimeout(5)
            if connection.recv(100).startswith(b"* OK"):
                return
        time.sleep(0.05)
    log = server.directory / "log"
    said = log.read_text() if log.exists() else ""
    raise AssertionError(f"Dovecot did not start: {process.poll()} {said}")
