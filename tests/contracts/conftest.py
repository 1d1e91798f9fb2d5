"""Contracts run on both stores, so they stand on the server's database and on a replica."""

from tests.server.conftest import addresses, admin, house, new_tenant, tenant

__all__ = ["addresses", "admin", "house", "new_tenant", "tenant"]
