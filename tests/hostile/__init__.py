"""What strangers, pastes, scanners and old pages send: answered in words, never with a 500."""
