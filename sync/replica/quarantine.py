"""Work on records that are out of sight, on its way into the server's quarantine: kept until the server has it.

It is never shown here again, and not pushed: an administrator decides on it. See docs/sync/revocation.md.
"""

from collections.abc import Sequence
from contextlib import suppress
from email.utils import parsedate_to_datetime

from msgspec import msgpack
from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.faults import Blame, Fault, Malformed
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Mutation
from sync import clock
from sync.protocol.deposit import AGAIN, PATH, Deposit, encode_deposit
from sync.protocol.limits import FRAME_BYTES, PUSH_MUTATIONS
from sync.replica import meta
from sync.replica.answers import Unreachable, fault_of_answer
from sync.replica.packing import unpack_mutation
from sync.replica.reaching import unreachable
from sync.replica.receipts import Sealed
from sync.replica.rows import to_text
from sync.replica.trust import trusted

SECONDS = 10.0
"""How long the server may take for one deposit."""

_ROOM = FRAME_BYTES - 64 * 1024
_size = msgpack.Encoder()
TABLE = """
CREATE TABLE IF NOT EXISTS quarantine (seq INTEGER PRIMARY KEY, body BLOB NOT NULL);
ALTER TABLE quarantine ADD COLUMN schema_version INTEGER NOT NULL DEFAULT 1;
"""

Piece = tuple[int, Mutation]
"""A mutation and its place."""


def put_aside(connection: Connection, seqs: Sequence[int]) -> None:
    """Copy mutations of the queue, which the caller then removes there."""
    if seqs:
        connection.execute(
            "INSERT OR REPLACE INTO quarantine (seq, body, schema_version) SELECT seq, body, ? FROM mutation "
            "WHERE seq IN (SELECT value FROM json_each(?))",
            (meta.read(connection, "schema_version", 1), to_text(list(seqs))),
        )


def waiting(connection: Connection) -> list[Piece]:
    """What the server does not have yet, in order: as much as one deposit may hold, all of one schema version."""
    found: list[Piece] = []
    size = 0
    statement = "SELECT seq, body FROM quarantine WHERE schema_version = ? ORDER BY seq LIMIT ?"
    for seq, body in connection.execute(statement, (written_in(connection), PUSH_MUTATIONS)).fetchall():
        mutation = unpack_mutation(body)
        size += len(_size.encode(mutation))
        if found and size > _ROOM:
            break
        found.append((seq, mutation))
    return found


def written_in(connection: Connection) -> int:
    """In which schema version `waiting` is written: the oldest first."""
    (found,) = connection.execute("SELECT coalesce(min(schema_version), 1) FROM quarantine").fetchone()
    return int(found)


def count(connection: Connection) -> int:
    """How much the server does not have yet."""
    (found,) = connection.execute("SELECT count(*) FROM quarantine").fetchone()
    return int(found)


def delivered(connection: Connection, pieces: Sequence[Piece]) -> None:
    """The server has these."""
    connection.executemany("DELETE FROM quarantine WHERE seq = ?", [(seq,) for seq, _ in pieces])


async def deposit(
    server_url: str, pieces: Sequence[Piece], schema_version: int, *, access: str = "", refresh: str = ""
) -> list[Sealed]:
    """Hand work over, in the name of an access token, and then with receipts, or of a refresh token.

    What can be no mutation at all is left out. Raises Unreachable, or the server's fault.
    """
    made = Deposit([each for _, each in pieces], refresh, schema_version, receipt=not refresh)
    try:
        receipt, at = await _post(server_url, PATH, encode_deposit(made), access)
    except Fault as fault:
        if not _is_wrong(fault):
            raise
        alone = pieces if len(pieces) > 1 else ()
        parts = [await deposit(server_url, [each], schema_version, access=access, refresh=refresh) for each in alone]
        return [each for part in parts for each in part]
    return [(receipt, at)] if receipt else []


async def give_back(server_url: str, receipt: bytes, access: str) -> None:
    """Give a receipt back to a server that was restored; one that it does not take is of no use any more.

    Raises Unreachable, or the server's fault.
    """
    try:
        await _post(server_url, AGAIN, receipt, access)
    except Fault as fault:
        if not _is_wrong(fault) and fault.status != 404:
            raise


async def _post(server_url: str, path: str, content: bytes, access: str) -> Sealed:
    import httpx

    headers = {"content-type": "application/vnd.msgpack"} | ({"authorization": f"Bearer {access}"} if access else {})
    try:
        async with httpx.AsyncClient(base_url=server_url, timeout=SECONDS, verify=trusted()) as client:
            answer = await client.post(path, content=content, headers=headers)
    except httpx.TransportError as error:
        raise Unreachable(unreachable(error)) from error
    if not answer.is_success:
        raise fault_of_answer(answer)
    return answer.content, _told(answer.headers.get("date", ""))


def _told(date: str) -> Instant:
    """The server's time as its answer says it (RFC 9110, Date); where a proxy took that out, this computer's."""
    with suppress(ValueError):
        return int(parsedate_to_datetime(date).timestamp()) * 1_000_000
    return clock.now()


def _is_wrong(fault: Fault) -> bool:
    """Whether the server can never take it: it was refused for its form."""
    return isinstance(fault, Malformed) or (fault.blame is Blame.CALLER and fault.status in (400, 413, 422))
