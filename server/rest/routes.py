"""From an address and a method to an endpoint: the same few for every record type of the catalogue."""

from collections.abc import Awaitable, Callable, Container, Mapping

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import Receive, Scope, Send

from server.changes.group_commit import GroupCommit
from server.derive.resources import PREFIX, Resource, resources
from server.identity.caller import caller
from server.identity.identity import Identity
from server.rest.call import Call
from server.rest.correlation import ROUTE, TENANT
from server.rest.cursor import Cursors
from server.rest.faults import MethodNotAllowed, UnknownAddress
from server.rest.reading import get_history, get_record, list_records
from server.rest.writing import create_record, delete_record, patch_record, restore_record, run_verb
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import NotFound
from shared_models.kernel.ids import is_id

Endpoint = Callable[[Call], Awaitable[Response]]
_COLLECTION: Mapping[str, Endpoint] = {"GET": list_records, "POST": create_record}
_RECORD: Mapping[str, Endpoint] = {"GET": get_record, "PATCH": patch_record, "DELETE": delete_record}


class Resources:
    """The ASGI application behind `/api/v1/{plural}` and what lies below it."""

    def __init__(self, identity: Identity, declared: Catalogue, writers: GroupCommit) -> None:
        self._identity = identity
        self._catalogue = declared
        self._writers = writers
        self._cursors = Cursors([each.signing for each in identity.keys.keys])
        self._resources = resources(declared)

    def mount(self, app: FastAPI) -> None:
        """Serve the resources; routes added before win."""
        for path in ("/{plural}", "/{plural}/{id}", "/{plural}/{id}/{action}"):
            app.router.routes.append(_ResourceRoute(PREFIX + path, self, self._resources))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        response = await self._answer(request)
        if request.method == "HEAD":
            response.body = b""
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        parts = request.path_params
        resource = self._resources[parts["plural"]]
        route, endpoints = _endpoints(resource, "id" in parts, parts.get("action", ""))
        request.scope[ROUTE] = route
        endpoint = endpoints.get("GET" if request.method == "HEAD" else request.method)
        if endpoint is None:
            allowed = ", ".join([*endpoints, *(["HEAD"] if "GET" in endpoints else [])])
            raise MethodNotAllowed(f"This address takes {allowed} only.", headers={"allow": allowed})
        signed = await caller(request)
        request.scope[TENANT] = signed.tenant.id
        record_id = parts.get("id", "")
        if record_id and not is_id(record_id):
            raise NotFound(f"This {resource.record_type.label.lower()} does not exist.")
        return await endpoint(
            Call(
                request,
                resource,
                signed,
                self._identity.database,
                self._catalogue,
                self._cursors,
                self._writers,
                record_id,
            )
        )


class _ResourceRoute(Route):
    """A route that leaves addresses of no resource to others, so that theirs answer 404 and 405 as they should."""

    def __init__(self, path: str, app: Resources, plurals: Container[str]) -> None:
        super().__init__(path, app)
        self._plurals = plurals

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether the address is that of a resource."""
        match, found = super().matches(scope)
        if match is Match.NONE or found["path_params"]["plural"] not in self._plurals:
            return Match.NONE, {}
        return match, found


def _endpoints(resource: Resource, record: bool, action: str) -> tuple[str, Mapping[str, Endpoint]]:
    """The route as documented, and its endpoints by method; what the product alone writes changes only by verbs."""
    route, found = _all_endpoints(resource, record, action)
    return route, _reading(found) if resource.record_type.system and action not in resource.verbs else found


def _reading(endpoints: Mapping[str, Endpoint]) -> Mapping[str, Endpoint]:
    return {method: endpoint for method, endpoint in endpoints.items() if method == "GET"}


def _all_endpoints(resource: Resource, record: bool, action: str) -> tuple[str, Mapping[str, Endpoint]]:
    if not record:
        return resource.path, _COLLECTION
    route = f"{resource.path}/{{id}}"
    if not action:
        return route, _RECORD
    found: Mapping[str, Endpoint]
    if action == "history":
        found = {"GET": get_history}
    elif action == "restore" and not resource.record_type.system:
        found = {"POST": restore_record}
    elif action in resource.verbs:
        verb = resource.verbs[action]
        found = {"POST": lambda call: run_verb(call, verb)}
    else:
        raise UnknownAddress("Nothing is served at this address.")
    return f"{route}/{action}", found
