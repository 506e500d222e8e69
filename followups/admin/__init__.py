"""The admin of what comes after, one subject a file. Importing registers the models."""

from followups.admin import decisions, plans, queue, reminders, reviews, users

__all__ = ["decisions", "plans", "queue", "reminders", "reviews", "users"]
