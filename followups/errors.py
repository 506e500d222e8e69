"""What cannot be done, said in plain words: `str(error)` is a sentence for the person."""


class FollowupError(Exception):
    """The action was refused; nothing was changed."""


class StepClosed(FollowupError):
    """The step is over already, maybe in another tab."""


class StepChanged(FollowupError):
    """Somebody (another tab, the clock) changed the step in between."""


class ImpossibleDate(FollowupError):
    """A date that cannot be, or that breaks a rule of timing."""


class OverrideNeedsReason(FollowupError):
    """The choice goes against a veto: it is asked once, with the reason kept."""


class OptedOut(FollowupError):
    """They asked for no contact; this is not ours to override."""


class NobodyToWrite(FollowupError):
    """There is nobody the plan could be addressed to."""


class AskedEnough(FollowupError):
    """They were asked as often as is any use (C13)."""


class NothingToUndo(FollowupError):
    """There is no change that could be taken back."""


class NothingToSend(FollowupError):
    """The step contacts nobody."""


class NotReadable(FollowupError):
    """A mail that could not be read, or whose words were forgotten."""


class CannotRecord(FollowupError):
    """What a mail was confirmed as is not possible for this application."""


class CannotTakeBack(FollowupError):
    """Too late to take a confirmation back, or something newer stands on it."""
