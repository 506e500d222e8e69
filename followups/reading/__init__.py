"""Pure: the bytes of a mail → a safe message → what it says, who wrote it, how sure we are."""
