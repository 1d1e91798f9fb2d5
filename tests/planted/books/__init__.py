"""Planted faults in the books: `python -m tests.planted books`."""
