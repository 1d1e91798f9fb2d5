"""The server's HTTP side, for a signed-in client: bearer tokens, one retry with a fresh one, answers or faults."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from shared_models.kernel.faults import NotSignedIn
from sync.replica.answers import Unreachable, fault_of_answer
from sync.replica.credentials import Credentials
from sync.replica.reaching import somebody_else, unreachable
from sync.replica.trust import trusted

if TYPE_CHECKING:
    import httpx

SECONDS = 30.0
_CONNECTIONS = 8


class Api:
    """One pool of connections to the server; `close` it in the end."""

    def __init__(self, server_url: str, credentials: Credentials) -> None:
        self._server_url = server_url
        self._credentials = credentials
        self._client: httpx.AsyncClient | None = None

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | int] | None = None,
        json: Any = None,
        content: bytes | None = None,
        content_type: str = "",
        seconds: float = SECONDS,
    ) -> bytes:
        """The body of the answer to `path` (such as `/api/v1/contacts`). Raises the server's fault, or Unreachable."""
        headers = {"content-type": content_type} if content_type else {}
        answer = await self.answer(
            method, path, params=params, json=json, content=content, headers=headers, seconds=seconds
        )
        if not answer.is_success:
            raise fault_of_answer(answer)
        return answer.content

    async def answer(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | int] | None = None,
        json: Any = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        seconds: float = SECONDS,
    ) -> "httpx.Response":
        """The answer to `path`, whatever it says but that the token is spent. Raises NotSignedIn, or Unreachable."""
        token = await self._credentials.access()
        for attempt in (1, 2):
            sent = {"authorization": f"Bearer {token}", **(headers or {})}
            answer = await self._send(method, path, params, json, content, sent, seconds)
            if said := somebody_else(answer):
                raise Unreachable(said)
            if answer.status_code != 401:
                return answer
            fault = fault_of_answer(answer)
            if not isinstance(fault, NotSignedIn) or attempt == 2:
                raise fault
            token = await self._credentials.renewed(token)
        raise AssertionError("the second attempt returns or raises")

    async def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def _send(
        self,
        method: str,
        path: str,
        params: Mapping[str, str | int] | None,
        json: Any,
        content: bytes | None,
        headers: Mapping[str, str],
        seconds: float,
    ) -> "httpx.Response":
        import httpx

        if self._client is None:
            limits = httpx.Limits(max_connections=_CONNECTIONS)
            self._client = httpx.AsyncClient(base_url=self._server_url, limits=limits, verify=trusted())
        try:
            return await self._client.request(
                method, path, params=params, json=json, content=content, headers=dict(headers), timeout=seconds
            )
        except httpx.TransportError as error:
            raise Unreachable(unreachable(error)) from error
