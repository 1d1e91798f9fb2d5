"""What a request is known by inside the server: its correlation id, the route it took and the tenant it was for."""

from starlette.types import Scope

CORRELATION_ID = "counterfoil.correlation_id"
ROUTE = "counterfoil.route"
TENANT = "counterfoil.tenant"


def correlation_id(scope: Scope) -> str:
    """The id under which this request is found in the log."""
    return str(scope.get(CORRELATION_ID, ""))
