"""A server on loopback that does as it is told: the protocol's own session over the toy server, and every mishap.

What goes wrong is set on the fly: websockets that a proxy forbids, a server that falls silent, tokens that end.
"""

import asyncio
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import uvicorn
from msgspec import structs
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from shared_models.kernel.faults import NotSignedIn
from shared_models.kernel.mutation import Mutation
from sync.ending import end
from sync.protocol.codec import pack_exchange, unpack_exchange
from sync.protocol.effects import Apply, CheckToken, Close, Fetch, Send, ServerEffect
from sync.protocol.manifest import Manifest, encode_manifest
from sync.protocol.scope import encode_batch, scope_of
from sync.protocol.scope_digest import scope_digest
from sync.protocol.server_session import Facts, ServerSession
from sync.protocol.versions import SUBPROTOCOL
from sync.replica.replica import Replica
from tests.sync.replica.people import colleague
from tests.sync.replica.toy_server import ToyServer

FAR = 10**18


class FakeServer:
    """Serves one person. Set the mishaps; `connections`, `exchanges` and `refreshes` count what clients did."""

    def __init__(self, toy: ToyServer, replica: Replica) -> None:
        self.toy = toy
        self.actor = replica.actor()
        self.tenant_id = replica.tenant_id
        self.websockets = "allowed"  # or "forbidden", "bad gateway", "cut", "unauthorised", "unsupported"
        self.http = "allowed"  # or "bad gateway"
        self.silent = False
        self.refresh = "allowed"  # or "refused", "unavailable"
        self.expires_in = 3600
        self.lost_chunks: set[str] = set()
        self.gone_chunks: set[str] = set()
        self.made: int | None = None
        """How many chunks are made by now, where it makes them while they are fetched; each manifest finds one more."""
        self.connections = self.exchanges = self.refreshes = self.renewals = 0
        self.tokens = {"first"}
        self.talks: set[_Talk] = set()
        self.news = asyncio.Event()
        self.url = ""
        self.scope = scope_digest(scope_of(toy.catalogue, self.actor.permissions, self.actor.person))
        self._chunked: tuple[int, Manifest, dict[str, bytes]] = (-1, Manifest("", 0, "", []), {})

    async def apply(self, *mutations: Mutation) -> None:
        """Somebody else writes."""
        self.toy.apply(mutations, colleague(self.actor))
        self.tell()

    def tell(self) -> None:
        """The feed has grown: everybody hears of it."""
        news, self.news = self.news, asyncio.Event()
        news.set()
        for each in self.talks:
            each.carry_out(each.session.moved(self.toy.version))

    def session(self) -> ServerSession:
        """A new connection's session."""
        facts = Facts(
            self.tenant_id,
            self.actor.person,
            self.actor.device,
            self.actor.permissions,
            self.toy.catalogue.fingerprint,
            self.toy.epoch,
            self.toy.version,
            schema_version=self.toy.catalogue.schema_version,
            oldest_schema=self.toy.catalogue.chain.oldest,
            scope=self.scope,
        )
        return ServerSession(facts, FAR)

    def chunked(self) -> tuple[Manifest, dict[str, bytes]]:
        """The manifest and chunks of the newest version."""
        if self._chunked[0] != self.toy.version:
            manifest, chunks = self.toy.manifest(max(3, len(self.toy.rows) // 10))
            self._chunked = (self.toy.version, structs.replace(manifest, scope=self.scope), chunks)
        return self._chunked[1:]

    def knows(self, request: Request | WebSocket) -> bool:
        """Whether the bearer token is good."""
        return request.headers.get("authorization", "").removeprefix("Bearer ") in self.tokens

    def app(self) -> Starlette:
        """The routes."""
        return Starlette(
            routes=[
                WebSocketRoute("/api/v1/sync", self._websocket),
                Route("/api/v1/sync/exchange", self._exchange, methods=["POST"]),
                Route("/api/v1/sync/manifest", self._manifest),
                Route("/api/v1/sync/chunks/{digest}", self._chunk),
                Route("/api/v1/auth/{what}", self._auth, methods=["POST"]),
            ]
        )

    async def _websocket(self, websocket: WebSocket) -> None:
        if self.websockets != "allowed" and self.websockets != "cut":
            await websocket.send_denial_response(_DENIALS[self.websockets])
            return
        if not self.knows(websocket):
            await websocket.send_denial_response(_problem(401, "not-signed-in"))
            return
        await websocket.accept(SUBPROTOCOL)
        self.connections += 1
        if self.websockets == "cut":
            await websocket.close()
            return
        talk = _Talk(self)
        self.talks.add(talk)
        writing = asyncio.create_task(talk.write(websocket))
        try:
            while True:
                frame = await websocket.receive_bytes()
                if not self.silent:
                    talk.carry_out(talk.session.received(frame))
        except (WebSocketDisconnect, RuntimeError):
            pass
        finally:
            self.talks.discard(talk)
            writing.cancel()
            await asyncio.gather(writing, return_exceptions=True)

    async def _exchange(self, request: Request) -> Response:
        if self.http == "bad gateway":
            return Response("bad gateway", 502)
        if not self.knows(request):
            return _problem(401, "not-signed-in")
        self.exchanges += 1
        talk = _Talk(self)
        self.talks.add(talk)
        for frame in unpack_exchange(await request.body()):
            talk.carry_out(talk.session.received(frame))
        if talk.outgoing.qsize() <= 1:
            waiting = asyncio.create_task(self.news.wait())
            await asyncio.wait({waiting}, timeout=float(request.query_params["wait"]))
            waiting.cancel()
        self.talks.discard(talk)
        frames = [talk.outgoing.get_nowait() for _ in range(talk.outgoing.qsize())]
        return Response(pack_exchange([each for each in frames if isinstance(each, bytes)]))

    async def _manifest(self, request: Request) -> Response:
        if not self.knows(request):
            return _problem(401, "not-signed-in")
        whole = self.chunked()[0]
        if self.made is None or "beyond" not in request.query_params:
            return Response(encode_manifest(whole))
        self.made = max(self.made, int(request.query_params["beyond"])) + 1
        more = sum(each.rows for each in whole.chunks[self.made :])
        return Response(encode_manifest(structs.replace(whole, chunks=whole.chunks[: self.made], more=more)))

    async def _chunk(self, request: Request) -> Response:
        digest = request.path_params["digest"]
        if not self.knows(request):
            return _problem(401, "not-signed-in")
        if digest in self.gone_chunks:
            self.gone_chunks.discard(digest)
            return _problem(404, "not-found")
        if digest in self.lost_chunks:
            self.lost_chunks.discard(digest)
            return _problem(503, "unavailable")
        data = self.chunked()[1].get(digest)
        return _problem(404, "not-found") if data is None else Response(data)

    async def _auth(self, request: Request) -> Response:
        form = await request.json()
        what = request.path_params["what"]
        if what == "logout":
            return Response(status_code=204)
        if what == "login" and form["password"] != "right":
            return _problem(401, "wrong-credentials", "E-mail address or password is wrong.")
        if what == "refresh":
            self.refreshes += 1
            if self.refresh != "allowed":
                return _problem(401, "not-signed-in") if self.refresh == "refused" else _problem(503, "unavailable")
        token = f"access-{len(self.tokens)}"
        self.tokens.add(token)
        return JSONResponse(
            {
                "access_token": token,
                "refresh_token": f"refresh-{len(self.tokens)}",
                "token_type": "Bearer",
                "expires_in": self.expires_in,
                "user_id": self.actor.person,
                "organization_id": form.get("organization", self.tenant_id),
                "organizations": [{"id": self.tenant_id, "name": "Fern Ltd", "role": "Admin"}],
            }
        )


class _Talk:
    """One connection: the session, and what waits to be written."""

    def __init__(self, server: FakeServer) -> None:
        self.server = server
        self.session = server.session()
        self.outgoing: asyncio.Queue[bytes | Close] = asyncio.Queue()

    def carry_out(self, effects: Sequence[ServerEffect]) -> None:
        for each in effects:
            if isinstance(each, Send):
                self.outgoing.put_nowait(each.frame)
            elif isinstance(each, Close):
                self.outgoing.put_nowait(each)
            elif isinstance(each, Apply):
                verdicts = self.server.toy.apply(each.mutations, self.server.actor)
                self.carry_out(self.session.applied(verdicts))
                self.server.tell()
            elif isinstance(each, Fetch):
                self.carry_out(self.session.fetched(self._batch(each.after)))
            elif isinstance(each, CheckToken):
                self.server.renewals += 1
                good = each.token in self.server.tokens
                self.carry_out(self.session.renewed(FAR) if good else self.session.failed(NotSignedIn("No.")))

    async def write(self, websocket: WebSocket) -> None:
        while True:
            each = await self.outgoing.get()
            if self.server.silent:
                continue
            if isinstance(each, Close):
                await websocket.close(each.code, each.reason)
                return
            await websocket.send_bytes(each)

    def _batch(self, after: int):  # type: ignore[no-untyped-def]
        toy = self.server.toy
        scope = scope_of(toy.catalogue, self.server.actor.permissions, self.server.actor.person)
        changes = [each for each in toy.feed if each.version > after]
        return encode_batch(toy.epoch, after, toy.version, changes, scope)


def _problem(status: int, code: str, detail: str = "No.") -> Response:
    return JSONResponse({"code": code, "detail": detail}, status, media_type="application/problem+json")


_DENIALS = {
    "forbidden": Response("no websockets here", 403),
    "bad gateway": Response("bad gateway", 502),
    "unauthorised": _problem(401, "not-signed-in"),
    "unsupported": _problem(426, "protocol-unsupported", "Install a newer version."),
}


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class _Announced(uvicorn.Server):
    """A server that says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()


@asynccontextmanager
async def serving(fake: FakeServer, port: int = 0) -> AsyncIterator[FakeServer]:
    """The fake server listening in this loop until the block ends, then gone with all its connections."""
    listener = socket.create_server(("127.0.0.1", port))
    config = uvicorn.Config(fake.app(), lifespan="off", log_config=None, ws="websockets-sansio")
    config.timeout_graceful_shutdown = 0
    server = _Announced(config)
    running = asyncio.create_task(server.serve([listener]))
    await server.listening.wait()
    fake.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    try:
        yield fake
    finally:
        server.should_exit = server.force_exit = True
        await running
        for each in tuple(server.server_state.connections):
            each.transport.abort()
        await end(*server.server_state.tasks)
        await asyncio.sleep(0)  # only then are the sockets closed
