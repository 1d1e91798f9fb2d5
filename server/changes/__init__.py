"""The change feed: the one way to write, and everything that reads what was written."""
