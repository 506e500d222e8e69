"""The tracker's pages, one subject a file."""
