"""The screens of any declared record: list, panel with timeline, quick add, search."""
