"""Replication: a protocol that does no I/O, and the replica that clients keep."""
