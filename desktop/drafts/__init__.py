"""What is typed and not stored yet: kept on the disk while one types, and offered again after a crash."""
