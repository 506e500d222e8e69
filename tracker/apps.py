"""What is tracked: companies, people, applications, interviews and how they ended."""

from django.apps import AppConfig


class TrackerConfig(AppConfig):
    name = "tracker"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Tracker"
