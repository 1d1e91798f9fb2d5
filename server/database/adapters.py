"""PostgreSQL values arrive as plain values: ids and days as text, instants as whole microseconds."""

import struct
from functools import lru_cache
from typing import Any

import msgspec
import psycopg
from psycopg.adapt import Buffer, Loader
from psycopg.pq import Format
from psycopg.types.json import set_json_loads
from psycopg.types.string import TextLoader

from shared_models.kernel.instant import from_rfc3339

_EPOCH_2000 = 946_684_800_000_000
_parsed = msgspec.json.Decoder().decode
_BIG = struct.Struct("!q")


@lru_cache(maxsize=256)  # what was written together bears one time
def _instant(data: bytes) -> int:
    return from_rfc3339(data.decode())


class InstantLoader(Loader):
    """`timestamptz` in text form, session time zone UTC: `2026-11-20 09:30:00.25+00`."""

    def load(self, data: Buffer) -> int:
        """µs since 1970 UTC."""
        return _instant(bytes(data))


class InstantBinaryLoader(Loader):
    """`timestamptz` in binary form: µs since 2000-01-01."""

    format = Format.BINARY

    def load(self, data: Buffer) -> int:
        """µs since 1970 UTC."""
        return int(_BIG.unpack(data)[0]) + _EPOCH_2000


def register(connection: psycopg.AsyncConnection[Any] | psycopg.Connection[Any]) -> None:
    """Make a connection load plain values."""
    adapters = connection.adapters
    adapters.register_loader("uuid", TextLoader)
    adapters.register_loader("date", TextLoader)
    adapters.register_loader("timestamptz", InstantLoader)
    adapters.register_loader("timestamptz", InstantBinaryLoader)
    set_json_loads(_parsed, connection)
