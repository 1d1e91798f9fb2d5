"""Finding records by what a file says of them: a name, an e-mail address, a domain. Planned ones are found as well.

An index is made when it is first asked for, from one pass over the store's records.
"""

from collections import defaultdict
from collections.abc import Iterator

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Kind, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.sort_key import fold
from shared_models.kernel.write import Row
from sync.importing.lookup import Lookup

TITLE = "title"
DOMAIN = "domain"
Index = dict[str, list[Id]]


class KnownRecords:
    """Live records by (record type, key, value); a key is TITLE or the name of a field."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._indices: dict[tuple[str, str], Index] = {}
        self._planned: dict[tuple[str, Id], Row] = {}

    def row(self, record_type: RecordType, record_id: Id) -> Row | None:
        """A record as it is, or as this import is about to make it."""
        planned = self._planned.get((record_type.name, record_id))
        return planned if planned is not None else self._lookup.row(record_type, record_id)

    def find(self, record_type: RecordType, key: str, value: Value) -> list[Id]:
        """The ids of the records that hold a value, comparing as people do: without case and accents."""
        wanted = plain(value)
        return self._index(record_type, key).get(wanted, []) if wanted else []

    def named(self, record_type: RecordType, text: str) -> list[Id]:
        """The ids of the records that `text` names: by title, or by e-mail address where they have one."""
        found = self.find(record_type, TITLE, text)
        if not found and "@" in text:
            found = next((ids for key in emails(record_type) if (ids := self.find(record_type, key, text))), [])
        return found

    def plan(self, record_type: RecordType, row: Row) -> None:
        """Let a record that is about to be made be found; a later call for the same record adds to what it is."""
        self._planned[record_type.name, row["id"]] = row
        for (name, key), index in self._indices.items():
            if name == record_type.name and (value := plain(_value(record_type, row, key))):
                ids = index.setdefault(value, [])
                if row["id"] not in ids:
                    ids.append(row["id"])

    def _index(self, record_type: RecordType, key: str) -> Index:
        known = self._indices.get((record_type.name, key))
        if known is None:
            known = self._indices[record_type.name, key] = self._make(record_type, key)
        return known

    def _make(self, record_type: RecordType, key: str) -> Index:
        index: Index = defaultdict(list)
        names = ["id", *dict.fromkeys([*record_type.title, *record_type.title_fallback] if key == TITLE else [key])]
        for values in self._lookup.live(record_type, names):
            row = dict(zip(names, values, strict=True))
            if value := plain(_value(record_type, row, key)):
                index[value].append(row["id"])
        for (name, record_id), planned in self._planned.items():
            if name == record_type.name and (value := plain(_value(record_type, planned, key))):
                index[value] = [each for each in index[value] if each != record_id] + [record_id]
        return dict(index)


def identifying(record_type: RecordType) -> tuple[str, ...]:
    """The keys under which two records of a type are the same one, best first; none where nothing tells.

    What is unique; a name and a domain where there is a domain, as with companies; else an e-mail address.
    """
    keys = [each.name for each in record_type.unique]
    if DOMAIN in record_type.by_name:
        keys += [TITLE, DOMAIN]
    elif not record_type.system:
        keys += list(emails(record_type))
    return tuple(keys)


def identity(record_type: RecordType, row: Row) -> Iterator[tuple[str, Value]]:
    """The keys of a row that hold a value, with it."""
    for key in identifying(record_type):
        if value := _value(record_type, row, key):
            yield key, value


def emails(record_type: RecordType) -> tuple[str, ...]:
    """The record type's e-mail fields."""
    return tuple(each.name for each in record_type.own_fields if each.kind is Kind.EMAIL)


def plain(value: Value) -> str:
    """A value as it is compared."""
    return " ".join(fold(str(value)).split()) if value not in (None, "") else ""


def _value(record_type: RecordType, row: Row, key: str) -> Value:
    return record_type.title_of(row) if key == TITLE else row.get(key)
