"""Bringing a file in: choose it, see what will happen, do it, and take it back if it was wrong."""
