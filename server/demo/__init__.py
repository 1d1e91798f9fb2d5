"""The demonstration: a tenant full of believable, invented data on an embedded PostgreSQL, with one command."""
