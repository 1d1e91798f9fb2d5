"""What is known of an organisation's content: one row per digest, whoever uploaded it, however many records name it."""

from dataclasses import dataclass
from typing import Any

from psycopg import AsyncConnection

from shared_models.kernel.faults import worded
from shared_models.kernel.instant import Instant, to_datetime
from sync.protocol.content_faults import QuotaFull

_FIND = "SELECT state, size, finding FROM attachment_content WHERE digest = %s"
_NAMED = """
SELECT EXISTS (
    SELECT FROM attachment
    WHERE (digest = %(digest)s OR thumbnail = %(digest)s) AND deleted_at IS NULL
      AND (%(bucket)s::text IS NULL OR bucket = %(bucket)s)
)
"""
_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || %s, 727474))"
_USED = "SELECT coalesce(sum(size), 0)::bigint FROM attachment_content WHERE state <> 'removed' AND digest <> %s"
_ANNOUNCE = """
INSERT INTO attachment_content (digest, size, state, finding, changed_at) VALUES (%s, %s, 'coming', '', %s)
ON CONFLICT (digest) DO UPDATE SET size = excluded.size, state = 'coming', changed_at = excluded.changed_at,
    orphan_since = NULL WHERE attachment_content.state NOT IN ('stored', 'infected')
"""
_KEEP = """
INSERT INTO attachment_content (digest, size, state, finding, changed_at) VALUES (%s, %s, %s, %s, %s)
ON CONFLICT (digest) DO UPDATE SET size = excluded.size, state = excluded.state, finding = excluded.finding,
    changed_at = excluded.changed_at, orphan_since = NULL
"""

_FULL = (
    "The organisation's room for files is full: {count} of {limit} bytes are free, the file has {size}. Delete files "
    "that are not needed, or ask whoever runs this server for more."
)
_FULL_OF_UPLOADS = (
    "The organisation's room for files is full: {count} of {limit} bytes are free, the file has {size}. Uploads that "
    "are not complete take {waiting}, each until a week after it stopped. Delete files that are not needed, or ask "
    "whoever runs this server for more."
)


@dataclass(frozen=True, slots=True)
class Content:
    """`state` is `coming`, `stored`, `infected` or `removed`; `size` in bytes; `finding` the scanner's word."""

    state: str
    size: int
    finding: str


async def find(connection: AsyncConnection[Any], digest: str) -> Content | None:
    """What is known of a digest."""
    row = await (await connection.execute(_FIND, [digest])).fetchone()
    return Content(*row) if row else None


async def is_named(connection: AsyncConnection[Any], digest: str, bucket: str | None) -> bool:
    """Whether a live record in this bucket (None: in any) names the digest, be it as its thumbnail."""
    row = await (await connection.execute(_NAMED, {"digest": digest, "bucket": bucket})).fetchone()
    return bool(row and row[0])


async def hold(connection: AsyncConnection[Any], digest: str) -> None:
    """Let nobody else store or remove this content until the transaction ends."""
    await connection.execute(_LOCK, [digest])


async def check_room(connection: AsyncConnection[Any], digest: str, size: int, quota: int, waiting: int = 0) -> None:
    """Raise QuotaFull when content of this size would not fit beside all other, and `waiting` bytes of uploads."""
    row = await (await connection.execute(_USED, [digest])).fetchone()
    used = waiting + (int(row[0]) if row else 0)
    if used + size > quota:
        free = max(0, quota - used)
        raise QuotaFull(
            worded(
                _FULL_OF_UPLOADS if waiting else _FULL,
                count=f"{free:,}",
                limit=f"{quota:,}",
                size=f"{size:,}",
                waiting=f"{waiting:,}",
            )
        )


async def announce(connection: AsyncConnection[Any], digest: str, size: int, at: Instant) -> None:
    """Take the room for content that comes; what is here already stays as it is known."""
    await connection.execute(_ANNOUNCE, [digest, size, to_datetime(at)])


async def keep(
    connection: AsyncConnection[Any], digest: str, size: int, state: str, at: Instant, finding: str = ""
) -> None:
    """Note what became of a digest."""
    await connection.execute(_KEEP, [digest, size, state, finding, to_datetime(at)])
