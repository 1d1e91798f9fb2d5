"""From the rows of a chunk to the columns of a record table: column by column, which costs half of row by row."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.faults import Malformed, worded
from shared_models.kernel.record_field import LISTED, STRUCTURED
from shared_models.kernel.record_type import RecordType
from sync.protocol.chunk import Chunk
from sync.replica.overlay import Deciding
from sync.replica.persons import numbers
from sync.replica.rows import to_text
from sync.replica.tables import DERIVED, columns, numbered

Columns = Mapping[str, Sequence[Any]]
"""The stored values of each column of a record table, in the order of `columns`, one for each row."""


def arranged(connection: Connection, declared: RecordType, chunk: Chunk) -> Columns:
    """The chunk's values as they are stored: unknown columns left out, missing ones at their default.

    Raises Malformed when the chunk lacks what every record has.
    """
    if not {"id", "version", *DERIVED} <= set(chunk.columns):
        raise Malformed(
            worded("A chunk of {records} lacks the columns every record has.", records=declared.label_plural.lower())
        )
    sent = dict(zip(chunk.columns, zip(*chunk.rows, strict=True), strict=True)) if chunk.rows else {}
    found = {name: sent.get(name, [declared.blank.get(name)] * len(chunk.rows)) for name in columns(declared)}
    for each in declared.fields:
        if each.kind in STRUCTURED:
            found[each.name] = _texts(found[each.name], each.kind in LISTED)
    for at in numbered(declared):
        name = declared.fields[at].name
        known = numbers(connection, {each for each in found[name] if each is not None})
        found[name] = list(map(known.get, found[name]))
    return found


def told_here(deciding: Deciding, chunk: Chunk) -> Chunk:
    """The chunk in this product's terms where the server is older; what it has dropped becomes an unknown column."""
    between = deciding.translation
    if between is None or not between.concerns(chunk.record_type):
        return chunk
    raised = [
        between.up(chunk.record_type, dict(zip(chunk.columns, row, strict=True)), whole=True) for row in chunk.rows
    ]
    names = columns_here(deciding, chunk.record_type, chunk.columns)
    return Chunk(chunk.record_type, names, [[row[name] for name in names] for row in raised])


def columns_here(deciding: Deciding, record_type: str, names: Sequence[str]) -> list[str]:
    """What a row of an older server consists of in this product's terms."""
    between = deciding.translation
    return [*names] if between is None else [*between.up(record_type, dict.fromkeys(names), whole=True)]


def filled(values: Columns) -> Columns:
    """The columns that hold anything; leaving the others out saves half the time of storing wide, sparse rows.

    Most that do have something in the first row.
    """
    return {name: each for name, each in values.items() if each[0] is not None or each.count(None) < len(each)}


def _texts(column: Sequence[Any], several: bool) -> list[str | None]:
    return [None if each is None or (several and not each) else to_text(each) for each in column]
