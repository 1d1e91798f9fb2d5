"""Why a websocket is closed (RFC 6455, section 7.4). The fault sent before says it exactly; the code is for logs."""

from enum import IntEnum

from shared_models.kernel.faults import (
    Fault,
    Malformed,
    NotSignedIn,
    TooLarge,
    TooManyRequests,
    Unavailable,
    Unexpected,
)


class CloseCode(IntEnum):
    """The codes this protocol uses; those from 4000 on are its own."""

    NORMAL = 1000
    GOING_AWAY = 1001
    MALFORMED = 1007
    POLICY = 1008
    TOO_BIG = 1009
    UNEXPECTED = 1011
    TRY_AGAIN = 1013
    NOT_SIGNED_IN = 4401
    WIPED = 4403


_CODES: dict[type[Fault], CloseCode] = {
    Malformed: CloseCode.MALFORMED,
    TooLarge: CloseCode.TOO_BIG,
    NotSignedIn: CloseCode.NOT_SIGNED_IN,
    TooManyRequests: CloseCode.TRY_AGAIN,
    Unavailable: CloseCode.TRY_AGAIN,
    Unexpected: CloseCode.UNEXPECTED,
}


def close_code(fault: Fault) -> CloseCode:
    """The close code that goes with a fault."""
    return next((code for kind, code in _CODES.items() if isinstance(fault, kind)), CloseCode.POLICY)
