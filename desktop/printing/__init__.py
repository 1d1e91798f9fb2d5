"""Lists and records on paper and as PDF files."""
