"""Delivery of reminders: rows first, mails at least once (docs/delivery.md)."""

from followups.delivery.counts import DeliveryCounts, TickCounts
from followups.delivery.heart import heartbeat_age
from followups.delivery.looks import schedule_digest
from followups.delivery.recording import retry
from followups.delivery.sending import deliver_batch
from followups.delivery.stopping import stop_mails
from followups.delivery.ticking import deliver_here, run_tick

__all__ = [
    "DeliveryCounts",
    "TickCounts",
    "deliver_batch",
    "deliver_here",
    "heartbeat_age",
    "retry",
    "run_tick",
    "schedule_digest",
    "stop_mails",
]
