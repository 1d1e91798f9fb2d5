"""A replica after its first load, as in the tests of the replica itself."""

from tests.sync.replica.conftest import declared, me, open_replica, server

__all__ = ["declared", "me", "open_replica", "server"]
