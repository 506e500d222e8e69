"""The admin of what is tracked, one subject a file. Importing registers the models."""

from tracker.admin import applications, companies, history, people

__all__ = ["applications", "companies", "history", "people"]
