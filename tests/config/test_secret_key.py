"""The secret key is made once and nobody else can read it."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from config.secret_key import load_or_create


def test_the_key_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "var" / "secret_key"
    first = load_or_create(path)
    assert len(first) >= 50
    assert load_or_create(path) == first


def test_only_the_owner_reads_the_key(tmp_path: Path) -> None:
    load_or_create(tmp_path / "secret_key")
    assert stat.S_IMODE((tmp_path / "secret_key").stat().st_mode) == 0o600


def test_processes_starting_together_agree_on_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(16) as pool:
        keys = set(pool.map(lambda _: load_or_create(tmp_path / "secret_key"), range(64)))
    assert len(keys) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["secret_key"]


def test_a_spoilt_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret_key").write_text("short")
    with pytest.raises(ValueError, match="holds no usable key"):
        load_or_create(tmp_path / "secret_key")
