"""An invented search of forty applications, to look around in; one click removes it again."""

from followups.sample.building import load
from followups.sample.removing import remove

__all__ = ["load", "remove"]
