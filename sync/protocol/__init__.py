"""The sync protocol without any I/O: messages, codec, sessions and scope. docs/protocol.md is its page for strangers.

Its law: no sockets, no clock, no randomness, no database. Bytes, facts and instants come in as arguments; messages and
effects go out; so the shipped code itself runs through simulated faults.
"""
