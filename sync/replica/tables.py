"""How the replica's tables and columns are called; every identifier in its SQL comes from here or a declaration."""

# ruff: noqa: S608 - identifiers come from declarations

from collections.abc import Iterable, Mapping

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import STRUCTURED, WHOLE, Kind, RecordField
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key

DERIVED = ("title", "sort_key")
LOADING = "load_"


def quoted(name: str) -> str:
    """A declared name as an SQL identifier; anything else is a mistake of ours."""
    if not name.isidentifier():
        raise ValueError(f"{name!r} is not a declared name")
    return f'"{name}"'


def table(record_type: RecordType) -> str:
    """The quoted table of a record type."""
    return quoted(record_type.name)


def search_table(record_type: RecordType, prefix: str = "") -> str:
    """The quoted full-text table of a record type."""
    return quoted(f"{prefix}{record_type.name}_search")


def columns(record_type: RecordType) -> tuple[str, ...]:
    """The columns of a record table after `rid`: the declared fields and what is derived from them."""
    return tuple(each.name for each in record_type.fields) + DERIVED


def column_types(record_type: RecordType) -> Mapping[str, type]:
    """The Python type that each column's values have in SQLite."""
    whole = {each.name for each in record_type.fields if each.kind in WHOLE or each.kind is Kind.BOOLEAN}
    return {"rid": int} | {name: int if name in whole else str for name in columns(record_type)}


def structured(record_type: RecordType) -> tuple[int, ...]:
    """The positions in `columns` of values that are stored as JSON text."""
    return tuple(at for at, each in enumerate(record_type.fields) if each.kind in STRUCTURED)


def numbered(record_type: RecordType) -> tuple[int, ...]:
    """The positions in `columns` of values that are stored as a person's number; see `persons.py`."""
    return tuple(at for at, each in enumerate(record_type.fields) if is_numbered(each))


def reading(field: RecordField, source: str = "") -> str:
    """SQL for a field's value in a record table, whose alias is `source`."""
    column = f"{source}.{quoted(field.name)}" if source else quoted(field.name)
    if not is_numbered(field):
        return column
    return f"coalesce((SELECT p.id FROM person_number AS p WHERE p.n = {column}), {column})"


def readings(record_type: RecordType, names: Iterable[str]) -> str:
    """SQL for the values of declared or derived columns, in their order."""
    known = record_type.by_name
    return ", ".join(reading(known[each]) if each in known else quoted(each) for each in names)


def is_numbered(field: RecordField) -> bool:
    """Whether rows hold the number of a person in place of the value."""
    return field.system and field.reference == "member"


def by_type(keys: Iterable[Key]) -> dict[str, list[Id]]:
    """Record ids grouped by record type."""
    groups: dict[str, list[Id]] = {}
    for record_type, record_id in keys:
        groups.setdefault(record_type, []).append(record_id)
    return groups
