"""What a mail says besides its kind: who wrote, about what, what is offered and asked."""

from followups.reading.details.finding import find_details

__all__ = ["find_details"]
