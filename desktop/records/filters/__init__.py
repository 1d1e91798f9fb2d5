"""Filters built by clicking: a chip for each condition, and the popover in which one is made or changed."""
