"""The fields that the tenant has defined for a record type, as declared ones, read without loading any declaration."""

from collections.abc import Mapping
from dataclasses import replace

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.defined_field import DEFINING, defined
from shared_models.kernel.record_field import RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.replica import lists
from sync.replica.lists import Line
from sync.replica.query import Filter, Operator, Query
from sync.replica.rows import Types

_STORED = "custom_field"
FIELDS = (*DEFINING, "position", "asked", "retired")


def custom_fields(reader: Connection, types: Types, record_type: RecordType) -> list[RecordField]:
    """Those in use, in their order; one is called `custom.<key>`, and where its kind is unknown here it is text."""
    return [_field(each.values) for each in definitions(reader, types, record_type) if not each.values["retired"]]


def asked_custom_fields(reader: Connection, types: Types, record_type: RecordType) -> list[RecordField]:
    """Those that are asked for when a record is made."""
    found = (each.values for each in definitions(reader, types, record_type))
    return [_field(each) for each in found if each["asked"] and not each["retired"]]


def definitions(reader: Connection, types: Types, record_type: RecordType) -> list[Line]:
    """The records that define the fields of a record type, retired ones included, in their order."""
    stored = types.get(_STORED)
    if stored is None:
        return []
    known = [each for each in FIELDS if each in stored.by_name]
    query = Query((Filter("record_type", Operator.IS, record_type.name),), sort="position")
    rids = lists.ordered(reader, types, stored, query)
    found = lists.page(reader, types, stored, rids, known)
    blank = dict.fromkeys(FIELDS)
    return [replace(found[rid], values={**blank, **found[rid].values}) for rid in rids if rid in found]


def widened(reader: Connection, types: Types, record_type: RecordType, *, retired: bool = False) -> RecordType:
    """The record type with the tenant's own fields beside the declared ones, for whatever lists and compares them.

    With `retired` also those that are in use no more, for what tells the past.
    """
    found = definitions(reader, types, record_type)
    own = [_field(each.values) for each in found if retired or not each.values["retired"]]
    return replace(record_type, fields=(*record_type.fields, *own)) if own else record_type


def _field(row: Mapping[str, Value]) -> RecordField:
    return defined(f"custom.{row['key']}", row)
