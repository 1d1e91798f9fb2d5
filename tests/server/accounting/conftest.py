"""The proof of the books needs a database, and for its addresses a whole server."""

from tests.running import server, serving

__all__ = ["server", "serving"]
