"""Attached files on this computer: encrypted at rest, sent and fetched in parts, gone with what may not be seen."""
