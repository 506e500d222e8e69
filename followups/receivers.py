"""The one seam between the apps: tracker says what happened, followups answers."""
