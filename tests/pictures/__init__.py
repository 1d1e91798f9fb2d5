"""The pictures of the documentation, made from the real client: `python -m tests.pictures`."""
