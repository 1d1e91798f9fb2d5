"""The fields that the tenant has defined for a record type, as declared ones, read without loading any declaration."""

from collections.abc import Mapping
from dataclasses import replace

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.replica import lists
from sync.replica.query import Filter, Operator, Query
from sync.replica.rows import Types

_STORED = "custom_field"


def custom_fields(reader: Connection, types: Types, record_type: RecordType) -> list[RecordField]:
    """In their order; a field is called `custom.<key>`, and one of a kind unknown here is shown as text."""
    stored = types.get(_STORED)
    if stored is None:
        return []
    query = Query((Filter("record_type", Operator.IS, record_type.name),), sort="position")
    rids = lists.ordered(reader, types, stored, query)
    found = lists.page(reader, types, stored, rids, ["key", "label", "kind", "choices"])
    return [_field(found[rid].values) for rid in rids if rid in found]


def widened(reader: Connection, types: Types, record_type: RecordType) -> RecordType:
    """The record type with the tenant's own fields beside the declared ones, for whatever lists and compares them."""
    own = custom_fields(reader, types, record_type)
    return replace(record_type, fields=(*record_type.fields, *own)) if own else record_type


def _field(row: Mapping[str, Value]) -> RecordField:
    kind = row["kind"] if row["kind"] in {each.value for each in Kind} else Kind.TEXT
    choices = {each: each for each in row["choices"] or ()}
    return RecordField(f"custom.{row['key']}", row["label"], Kind(kind), choices=choices)
