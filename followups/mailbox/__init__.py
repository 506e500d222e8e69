"""The person's mailbox: one folder, looked into over IMAP, and never changed (docs/operating.md)."""
