"""Whom a TLS connection trusts: whoever this computer does, so that a company's own certificate works.

Read once for the whole program, because reading the certificates takes a while.
"""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ssl import SSLContext


@cache
def trusted() -> "SSLContext":
    """The context of every connection of this process, websockets included."""
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
