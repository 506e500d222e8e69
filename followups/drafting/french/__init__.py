"""French: the wordings, and how facts become French words."""
