"""English (British spelling): the wordings, and how facts become English words."""
