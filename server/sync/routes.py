"""The addresses of sync: the websocket, the exchange in its place, and the first load."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, WebSocket
from starlette.responses import Response

from server.identity.caller import Caller, caller
from server.rest.problem import MEDIA_TYPE as PROBLEM
from server.rest.problem import problem_of, problem_response
from server.sync.exchange import LONGEST_WAIT, exchange
from server.sync.link import link
from server.sync.replication import replication_of
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Fault, TooLarge, Unavailable, worded
from sync.protocol import chunk, manifest
from sync.protocol.close_code import CloseCode
from sync.protocol.codec import encode, pack_exchange
from sync.protocol.faults import DeviceRevoked, NotAMember, ProtocolUnsupported
from sync.protocol.limits import EXCHANGE_BYTES
from sync.protocol.messages import Wipe
from sync.protocol.scope import Scope, scope_of, told_in
from sync.protocol.versions import SUBPROTOCOL

router = APIRouter(prefix="/api/v1/sync", tags=["Replication"])
_AHEAD: dict[int | str, dict[str, Any]] = {
    409: {"description": "The client's records are newer", "content": {PROBLEM: {}}}
}
_FOR_EVER = "private, max-age=31536000, immutable"
_Signed = Annotated[Caller, Depends(caller)]
_SchemaVersion = Annotated[int, Query(ge=1, description="The schema version the client speaks, as in its hello")]
_Beyond = Annotated[int | None, Query(ge=0, description="Answer as soon as more chunks than so many can be fetched")]


@router.websocket("")
async def connect(websocket: WebSocket) -> None:
    """Upgrade a signed-in client's connection and serve it; anyone else gets an HTTP answer that says why not."""
    replication = replication_of(websocket)
    try:
        if SUBPROTOCOL not in websocket.scope["subprotocols"]:
            raise ProtocolUnsupported(worded("This server speaks the websocket subprotocol {name}.", name=SUBPROTOCOL))
        if replication.leaving.is_set():
            raise Unavailable("The server is restarting. Try again in a moment.")
        who = await caller(websocket)
    except (DeviceRevoked, NotAMember) as fault:
        # Only a message can say it: the replica is to be destroyed.
        await websocket.accept(SUBPROTOCOL)
        await websocket.send_bytes(encode(Wipe(fault.reason)))
        await websocket.close(CloseCode.WIPED, "access revoked")
    except Fault as fault:
        await websocket.send_denial_response(problem_response(websocket.scope, problem_of(fault)))
    else:
        await websocket.accept(SUBPROTOCOL)
        await link(replication, websocket, who)


@router.post("/exchange", response_class=Response, summary="Push and pull where websockets are blocked")
async def post_exchange(
    request: Request, wait: Annotated[float, Query(ge=0, le=LONGEST_WAIT, description="Seconds to wait for news")] = 0
) -> Response:
    """One exchange of messages; see docs/protocol.md. Body and answer are MessagePack arrays of messages."""
    address = request.client.host if request.client else ""
    try:
        who = await caller(request)
        answer = await exchange(replication_of(request), who, address, await _body(request), wait)
    except (DeviceRevoked, NotAMember) as fault:
        answer = pack_exchange([encode(Wipe(fault.reason))])
    return Response(answer, media_type=manifest.MEDIA_TYPE, headers={"cache-control": "no-store"})


@router.get("/manifest", response_class=Response, responses=_AHEAD, summary="What a first load consists of")
async def get_manifest(
    request: Request, who: _Signed, schema_version: _SchemaVersion = 1, beyond: _Beyond = None
) -> Response:
    """The manifest of everything the caller may see, as MessagePack; see docs/protocol.md."""
    data = await replication_of(request).chunks.manifest(who.tenant, _scope(who, schema_version), beyond)
    return Response(data, media_type=manifest.MEDIA_TYPE, headers={"cache-control": "no-store"})


@router.get("/chunks/{digest}", response_class=Response, responses=_AHEAD, summary="One chunk of a first load")
async def get_chunk(request: Request, who: _Signed, digest: str, schema_version: _SchemaVersion = 1) -> Response:
    """A chunk that a manifest of the caller names; 404 when it is gone, then fetch the manifest again."""
    headers = {"etag": f'"{digest}"', "cache-control": _FOR_EVER}
    data = await replication_of(request).chunks.chunk(who.tenant, _scope(who, schema_version), digest)
    if f'"{digest}"' in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(data, media_type=chunk.MEDIA_TYPE, headers=headers)


def _scope(who: Caller, schema_version: int) -> Scope:
    return told_in(scope_of(catalogue(), who.permissions, who.person_id), catalogue(), schema_version)


async def _body(request: Request) -> bytes:
    """The body, read no further than its limit."""
    found = bytearray()
    async for part in request.stream():
        found += part
        if len(found) > EXCHANGE_BYTES:
            raise TooLarge(worded("An exchange has at most {limit} bytes.", limit=EXCHANGE_BYTES))
    return bytes(found)
