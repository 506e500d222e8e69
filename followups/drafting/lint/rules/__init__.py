"""The rules, one function each: a page in, findings out."""
