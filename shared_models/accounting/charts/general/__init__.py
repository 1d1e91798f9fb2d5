"""The general chart, for companies anywhere."""
