"""What can go wrong with a request as such; what can go wrong with a record stands in the kernel."""

from shared_models.kernel.faults import Fault


class UnknownAddress(Fault):
    """Nothing is served at this address."""

    status = 404


class MethodNotAllowed(Fault):
    """The address does not take this method; `Allow` names those it takes."""

    status = 405


class UnsupportedMediaType(Fault):
    """A body has to be JSON and say so."""

    status = 415


class UnknownParameter(Fault):
    """The address takes no such query parameter."""

    status = 422


class BadCursor(Fault):
    """The cursor was not made by this server for this very list."""


class IdempotencyKeyReused(Fault):
    """The Idempotency-Key was used before, for another request."""

    status = 422
