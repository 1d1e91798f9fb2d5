"""Bank accounts: statements taken in, and their lines explained by keys."""
