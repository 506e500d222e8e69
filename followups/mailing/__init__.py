"""The mails of Afterword: what they say, and how they are put together."""

from followups.mailing.agenda import Agenda
from followups.mailing.gathering import gather
from followups.mailing.message import Mail, build_mail

__all__ = ["Agenda", "Mail", "build_mail", "gather"]
