"""Records that are there twice: found while one types and by comparing all, and merged side by side."""
