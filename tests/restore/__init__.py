"""Restore: the database goes back to an earlier point, and what it has lost comes back from three computers."""
