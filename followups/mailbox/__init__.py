"""The mailbox of a person: one folder, looked into over IMAP and never changed."""
