"""The secret key: made once, readable by its owner only."""

import os
import secrets
from pathlib import Path

_BYTES = 50


def load_or_create(path: Path) -> str:
    """Return the key kept at `path`, making it first if it does not exist.

    Several processes may start at once: the file appears complete or not at all (written
    under another name, then linked), and the first one to link it decides the key.
    """
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _create(path)
    key = path.read_text(encoding="ascii").strip()
    if len(key) < _BYTES:
        raise ValueError(f"{path} holds no usable key. Remove it and a new one is made.")
    return key


def _create(path: Path) -> None:
    draft = path.with_name(f"{path.name}.{os.getpid()}-{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(_BYTES))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass  # another process was first; its key counts
    finally:
        draft.unlink()
