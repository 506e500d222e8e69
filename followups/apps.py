"""What comes after: decisions, plans, steps, drafts and reminders."""

from django.apps import AppConfig


class FollowupsConfig(AppConfig):
    name = "followups"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Follow-ups"

    def ready(self) -> None:
        from followups import receivers  # noqa: F401, PLC0415 - connects the one seam to tracker
        from followups.extras import FollowupExtras  # noqa: PLC0415 - models are loaded by now
        from tracker.extras import register  # noqa: PLC0415

        register(FollowupExtras())
