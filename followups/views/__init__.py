"""The pages of what comes after, one subject a file."""
