"""Writing what a list shows into a file."""
