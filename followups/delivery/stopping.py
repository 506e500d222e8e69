"""No more mails, with one click (RFC 8058)."""

from accounts.enums import ReminderMode
from accounts.models import User


def stop_mails(user_id: int) -> bool:
    """Turn a person's reminders off; a mail that is on its way is cancelled. Safe to repeat.

    False when there is no such person. The daily look goes on: turning mails on again is enough.
    """
    person = User.objects.filter(pk=user_id)
    return bool(person.update(reminder_mode=ReminderMode.NONE))
