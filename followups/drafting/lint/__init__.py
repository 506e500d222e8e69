"""A calm second pair of eyes: what a draft says that is better not sent (domain section 4)."""
