"""Speed and size in one table: `make bench` (docs/bench.md says what each line means)."""
