"""Editing values where they stand in a list."""
