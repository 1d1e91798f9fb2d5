"""Tenants and people: what the operator keeps, and what every record may refer to."""
