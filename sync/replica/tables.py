"""How the replica's tables and columns are called; every identifier in its SQL comes from here or a declaration."""

from collections.abc import Iterable, Mapping

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import STRUCTURED, WHOLE, Kind
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


def search_table(record_type: RecordType) -> str:
    """The quoted full-text table of a record type."""
    return quoted(f"{record_type.name}_search")


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


def by_type(keys: Iterable[Key]) -> dict[str, list[Id]]:
    """Record ids grouped by record type."""
    groups: dict[str, list[Id]] = {}
    for record_type, record_id in keys:
        groups.setdefault(record_type, []).append(record_id)
    return groups
