"""Signing in: a server, a person, an organisation, and the key to the records on this computer."""
