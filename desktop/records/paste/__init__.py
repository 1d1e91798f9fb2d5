"""Pasting cells from a spreadsheet into a list."""
