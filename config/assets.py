"""Which files of which packages a page needs, and how they are fetched."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asset:
    """One file, `source` below node_modules, served as `target` below the static address."""

    source: str
    target: str


ASSETS = (
    Asset("@tabler/core/dist/css/tabler.min.css", "tabler.min.css"),
    Asset("@fontsource-variable/inter/wght.css", "inter/wght.css"),
)
