"""First drafts of the messages that follow an outcome: pure functions over the facts on record."""
