"""Planted faults: the product is broken in one place at a time, and the unchanged suites have to notice."""
