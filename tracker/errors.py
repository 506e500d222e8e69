"""What cannot be done, said in plain words: `str(error)` is a sentence for the person."""


class TrackerError(Exception):
    """The action was refused; nothing was changed."""


class CannotUndo(TrackerError):
    """Too late, or something newer stands on it."""


class ImpossibleDate(TrackerError):
    """A date that cannot be: before what it follows, or in the future."""
