"""Facts in, recommendation with reasons and a plan out: plain functions, no database, no clock."""
