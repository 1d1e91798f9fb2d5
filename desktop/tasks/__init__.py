"""My tasks: what is to be done, by day, with a line to add more of it."""
