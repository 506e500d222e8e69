"""The admin of what comes after, one subject a file. Importing registers the models."""

from followups.admin import (
    decisions,
    mails,
    plans,
    queue,
    reminders,
    reviews,
    sending,
    texts,
    users,
)

__all__ = [
    "decisions",
    "mails",
    "plans",
    "queue",
    "reminders",
    "reviews",
    "sending",
    "texts",
    "users",
]
