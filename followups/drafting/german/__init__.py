"""German letters: formal with Sie, by first name with du."""
