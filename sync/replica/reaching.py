"""Why the server cannot be reached, in words that say what to look at: the name, the network, the proxy, trust.

Libraries wrap the reason several times over; what lies at the bottom is what a person can do something about.
"""

import errno
import socket
import ssl
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from shared_models.kernel.faults import worded

if TYPE_CHECKING:
    import httpx

_PAGES = ("text/html", "application/xhtml+xml")
_NO_NETWORK = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})
_BROKEN = frozenset({errno.ECONNRESET, errno.EPIPE, errno.ECONNABORTED})


def unreachable(error: BaseException) -> str:
    """A sentence for a person about an error of the connection."""
    return worded("The server cannot be reached: {why}.", why=why(error))


def why(error: BaseException) -> str:
    """The reason alone, as the end of a sentence."""
    causes = list(_causes(error))
    for each in causes:
        if (found := _known(each)) is not None:
            return found
    return str(causes[-1]).rstrip(".") or type(causes[-1]).__name__


def somebody_else(answer: "httpx.Response") -> str:
    """What is said when not the server answers but somebody on the way, as a hotel's network does; else nothing."""
    if answer.is_redirect:
        to = urlsplit(answer.headers.get("location", "")).hostname or "another address"
        return worded(
            "Instead of the server, something sends this computer on to {to}. If your network asks "
            "for a sign-in, do that in a web browser and try again. If your server has moved, sign "
            "in at its new address.",
            to=to,
        )
    if answer.headers.get("content-type", "").split(";")[0].strip().lower() in _PAGES:
        return worded(
            "A web page answers instead of the server. If your network asks for a sign-in, do that in a web browser "
            "and try again; else check the server's address."
        )
    return ""


def _known(error: BaseException) -> str | None:
    name = type(error).__name__
    if isinstance(error, ssl.SSLCertVerificationError):
        return worded(
            "its certificate is not trusted by this computer ({problem}). If your company checks "
            "connections, its certificate has to be installed in this system",
            problem=error.verify_message,
        )
    if isinstance(error, ssl.SSLError):
        return worded(
            "no secure connection came about. Perhaps the address should begin with http, or a proxy is in the way"
        )
    if isinstance(error, socket.gaierror):
        return worded("its name is not known here. Check the address, and whether this computer is connected")
    if "Proxy" in name:
        return worded("the proxy of this network does not let it through ({problem})", problem=_short(error))
    if isinstance(error, ConnectionRefusedError):
        return worded("nothing answers at its address")
    if isinstance(error, TimeoutError) or name.endswith("Timeout"):
        return worded("it does not answer in time")
    if isinstance(error, OSError) and error.errno in _NO_NETWORK:
        return worded("this computer has no way to it; it may not be connected")
    if isinstance(error, OSError) and error.errno in _BROKEN:
        return worded("the connection was broken off")
    return None


def _causes(error: BaseException, depth: int = 0) -> Iterator[BaseException]:
    """The errors under an error, the deepest first."""
    if depth < 8:
        inner = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
        below = [*inner, *(each for each in (error.__cause__, error.__context__) if each is not None)]
        for each in below:
            yield from _causes(each, depth + 1)
    yield error


def _short(error: BaseException) -> str:
    return " ".join(str(error).split())[:120]
