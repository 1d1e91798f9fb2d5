"""What one does with many rows of a list at once."""
