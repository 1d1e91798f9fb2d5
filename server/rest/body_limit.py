"""No body is read beyond its limit, whether it announces its length or not."""

from collections.abc import Mapping
from contextlib import suppress

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.rest.problem import problem_of, problem_response
from shared_models.kernel.faults import TooLarge

MIB = 1024 * 1024
REST_LIMIT = MIB


class _Overflow(Exception):
    """The body goes on beyond its limit."""


class BodyLimit:
    """ASGI middleware: a body above the limit of its path is answered with TooLarge, and nothing else is.

    A path in `others` that ends with `/` stands for everything below it.
    """

    def __init__(self, app: ASGIApp, limit: int = REST_LIMIT, others: Mapping[str, int] | None = None) -> None:
        self._app = app
        self._limit = limit
        self._others = others or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on while its body stays within the limit."""
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        limit = self._limit_of(scope["path"])
        read, answered = _announced(scope), False

        async def counted() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > limit:
                raise _Overflow
            return message

        async def answer(message: Message) -> None:
            nonlocal answered
            # A framework that caught the overflow would answer in its own words: they are not sent.
            if read <= limit:
                answered = True
                await send(message)

        if read <= limit:
            read = 0
            with suppress(_Overflow):
                await self._app(scope, counted, answer)
        if read > limit and not answered:
            fault = TooLarge(f"The body is larger than {limit} bytes.", headers={"connection": "close"})
            await problem_response(scope, problem_of(fault))(scope, receive, send)

    def _limit_of(self, path: str) -> int:
        below = (limit for each, limit in self._others.items() if each.endswith("/") and path.startswith(each))
        return self._others.get(path) or next(below, self._limit)


def _announced(scope: Scope) -> int:
    length = next((value for name, value in scope["headers"] if name == b"content-length"), b"")
    return int(length) if length.isdigit() and len(length) < 20 else 0
