"""The content of attached files: taken in, looked at by a scanner, kept once per organisation under its SHA-256."""
