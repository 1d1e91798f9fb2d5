"""Who calls: signing up and in, tokens, devices, memberships, and what a caller may do right now."""
