"""Spanish, for Spain and Latin America alike: the wordings, and how facts become its words."""
