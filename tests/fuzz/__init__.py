"""Harnesses that throw made-up input at the parts that read what strangers wrote."""
