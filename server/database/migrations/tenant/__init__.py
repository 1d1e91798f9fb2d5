"""Migrations of a tenant's schema, in order of their numbers; each tenant takes them on its own."""
