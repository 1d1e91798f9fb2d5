"""Scenarios run on a whole server."""

from tests.running import server, serving

__all__ = ["server", "serving"]
