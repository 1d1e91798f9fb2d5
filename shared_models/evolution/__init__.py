"""How the declared records have changed since schema version 1: one small file for each version, none so far.

A file holds one `Evolution` under a name of its own; the catalogue finds it. See docs/sync/evolution.md.
"""
