"""Whom a TLS connection trusts: read once for the whole program, because reading the certificates takes a while."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ssl import SSLContext


@cache
def trusted() -> "SSLContext":
    """The context for all HTTP clients of this process."""
    import httpx

    return httpx.create_ssl_context()
