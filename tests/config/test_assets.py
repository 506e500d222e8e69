"""The assets are fetched whole, once, and without what our policy refuses."""

from pathlib import Path

import pytest
from django.conf import settings

from config.assets import AssetsError, fetch_assets, missing_assets, without_pictures


def test_pictures_and_source_maps_are_taken_out() -> None:
    css = (
        """a{background:url("data:image/svg+xml,%3csvg x='1'%3e(1)%3c/svg%3e") no-repeat}"""
        "b{background:url(data:image/png;base64,AAAA)}c{src:url(./files/x.woff2)}"
        "/*# sourceMappingURL=x.css.map */"
    )
    assert without_pictures(css) == (
        "a{background:none no-repeat}b{background:none}c{src:url(./files/x.woff2)}"
    )


def test_the_fetched_stylesheet_asks_for_no_picture() -> None:
    assert missing_assets(settings.ASSETS_DIR) == []
    assert "data:" not in (settings.ASSETS_DIR / "tabler.min.css").read_text()


def test_nothing_is_done_twice() -> None:
    assert fetch_assets(settings.BASE_DIR, settings.ASSETS_DIR) is False


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    base, directory = tmp_path / "base", tmp_path / "vendor"
    base.mkdir()
    directory.mkdir()
    (directory / "tabler.min.css").write_text("old")
    (base / "package.json").write_text('{"name": "x", "dependencies": {"a": "1.0.0"}}')
    (base / "package-lock.json").write_text('{"name": "x", "lockfileVersion": 3, "packages": {}}')
    with pytest.raises(AssetsError, match="could not be fetched"):
        fetch_assets(base, directory)
    assert (directory / "tabler.min.css").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["base", "vendor"]


def test_the_lock_names_no_registry() -> None:
    lock = (settings.BASE_DIR / "package-lock.json").read_text()
    assert "http" not in lock
    assert lock.count('"integrity"') == 3
