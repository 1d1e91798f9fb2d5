"""One call of a resource: who calls, for what, and what the request says; the endpoints read it and nothing else."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from server.changes.group_commit import GroupCommit
from server.changes.stored import Connection
from server.database.database import Database, driver
from server.derive.resources import Resource
from server.identity.caller import Caller
from server.rest.cursor import Cursors
from server.rest.faults import UnknownParameter, UnsupportedMediaType
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Malformed
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.ownership import may_on_own, own_bucket
from shared_models.kernel.refusals import not_allowed
from shared_models.kernel.verdict import Verdict

_ETAG = re.compile(r'"(\d{1,18})"')
_WEAK = re.compile(r'(?:W/)?"([^"]*)"')
_JSON_TYPES = ("application/json", "application/merge-patch+json")
_decode = msgspec.json.Decoder().decode


@dataclass(frozen=True, slots=True)
class Call:
    """A request to a resource by a caller whose token was checked. `record_id` is empty for the collection."""

    request: Request
    resource: Resource
    caller: Caller
    database: Database
    catalogue: Catalogue
    cursors: Cursors
    writers: GroupCommit
    record_id: Id = ""

    def actor(self) -> Actor:
        """The caller as `apply` knows it, with the address the request came from."""
        client = self.request.client
        return self.caller.actor(client.host if client else "")

    async def decided(self, mutation: Mutation) -> Verdict:
        """The verdict on the caller's mutation; raises Unavailable when there is none yet."""

        async def who() -> Actor:
            return self.actor()

        [verdict] = await self.writers.decided(self.caller.tenant, who, [mutation])
        return verdict

    def whose(self) -> str | None:
        """The bucket that alone the caller sees of this type's records, None for all; raises NotPermitted for none."""
        actor, kind = self.actor(), self.resource.record_type
        key = kind.permission("view")
        if actor.may(key):
            return None
        if may_on_own(actor, kind, "view"):
            return own_bucket(actor.person)
        raise not_allowed(kind, "view")

    async def json(self, *, optional: bool = False) -> dict[str, Any]:
        """The body, a JSON object; an absent one counts as `{}` when it is optional. Raises Malformed."""
        body = await self.request.body()
        if not body and optional:
            return {}
        media_type = self.request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type not in _JSON_TYPES:
            raise UnsupportedMediaType("Send the body as JSON, with `Content-Type: application/json`.")
        try:
            found = _decode(body)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise Malformed(f"The body is not JSON ({str(error)[:120] or 'nested too deeply'}).") from None
        if not isinstance(found, dict):
            raise Malformed("The body must be a JSON object.")
        return found

    def no_parameters(self, *known: str) -> None:
        """Raise UnknownParameter when the query string has one that this address does not take."""
        for name in self.request.query_params:
            if name not in known:
                raise UnknownParameter(f"This address takes no parameter {name[:80]!r}.")

    def expected_version(self) -> int | None:
        """The version that If-Match names, None without it or for `*`; raises Malformed for anything else."""
        text = self.request.headers.get("if-match")
        if text is None or text.strip() == "*":
            return None
        found = _ETAG.fullmatch(text.strip())
        if found is None:
            raise Malformed('If-Match takes one version as ETag gave it, such as "42", or *.', field="If-Match")
        return int(found[1])

    def already_has(self, version: int) -> bool:
        """Whether If-None-Match names this version (weak comparison, RFC 9110 section 13.1.2)."""
        text = self.request.headers.get("if-none-match", "")
        return text.strip() == "*" or str(version) in _WEAK.findall(text)

    async def read(self, work: Callable[[Connection], Awaitable[Any]]) -> Any:
        """Read in one transaction of the tenant; raises Unavailable when the database is lost meanwhile."""
        async with self.database.tenant(self.caller.tenant) as connection:
            return await work(await driver(connection))


def answer(
    document: Mapping[str, Any] | bytes, version: int | None = None, *, status: int = 200, location: str = ""
) -> Response:
    """A JSON answer; a record's version is its ETag."""
    body = document if isinstance(document, bytes) else msgspec.json.encode(document)
    headers = {"cache-control": "private, no-cache", "vary": "Authorization"}
    if version is not None:
        headers["etag"] = f'"{version}"'
    if location:
        headers["location"] = location
    return Response(body, status, headers, "application/json")
