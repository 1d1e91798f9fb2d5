"""Each request has a correlation id, comes back with it, and leaves one line in the log that holds nothing personal.

The line names the route, not the address: addresses hold ids and search words. Whatever nobody caught ends here, as a
problem and never as a bare 500; its message stays out of the log, because PostgreSQL puts values into messages.
"""

import logging
import re
import time
import traceback
from typing import Any

import msgspec
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.rest.correlation import CORRELATION_ID, ROUTE, TENANT
from server.rest.problem import problem_of, problem_response
from shared_models.kernel.faults import Unexpected
from sync.clock import new_id

REQUEST_LOG = logging.getLogger("counterfoil.request")
DEFECT_LOG = logging.getLogger("counterfoil.defect")
GONE = 499
"""The status that the log tells of a request whose client left before the answer; nobody else sees it."""

_GIVEN = re.compile(rb"[A-Za-z0-9._:-]{1,100}")


class RequestLog:
    """ASGI middleware, the outermost: `X-Request-Id` in and out, the log line, and the last catch."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, with its id."""
        if scope["type"] == "websocket":
            scope[CORRELATION_ID] = new_id()
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = next((value for name, value in scope["headers"] if name == b"x-request-id"), b"")
        request_id = given.decode() if _GIVEN.fullmatch(given) else new_id()
        scope[CORRELATION_ID] = request_id
        started, status = time.perf_counter(), 0

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", ()), (b"x-request-id", request_id.encode())]
            await send(message)

        try:
            await self._app(scope, receive, answer)
        except ClientDisconnect:
            status = status or GONE
        except Exception as error:  # noqa: BLE001  (nothing may leave as a bare 500)
            _log_defect(request_id, error)
            if not status:
                fault = Unexpected("The server has met a defect of its own. Nothing was changed.")
                await problem_response(scope, problem_of(fault))(scope, receive, answer)
        finally:
            if REQUEST_LOG.isEnabledFor(logging.INFO):
                REQUEST_LOG.info(_line(scope, request_id, status, time.perf_counter() - started))


def _line(scope: Scope, request_id: str, status: int, seconds: float) -> str:
    route: Any = scope.get(ROUTE) or getattr(scope.get("route"), "path", "")
    line = {
        "event": "request",
        "correlation_id": request_id,
        "method": scope["method"] if scope["method"].isalpha() else "",
        "route": route,
        "status": status,
        "ms": round(seconds * 1000, 2),
        "tenant": scope.get(TENANT, ""),
    }
    return msgspec.json.encode(line).decode()


def _log_defect(request_id: str, error: Exception) -> None:
    frames = [f"{each.filename}:{each.lineno} {each.name}" for each in traceback.extract_tb(error.__traceback__)]
    line = {"event": "defect", "correlation_id": request_id, "error": type(error).__name__, "frames": frames[-12:]}
    DEFECT_LOG.error(msgspec.json.encode(line).decode())
