"""Finding records by what a file says of them: a name, an e-mail address, a domain. Planned ones are found as well.

An index is made when it is first asked for, from one pass over the store's records.
"""

from collections.abc import Callable, Iterator

from shared_models.kernel.change import set_fields
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.sort_key import fold
from shared_models.kernel.write import Row
from sync.duplicates.likeness import LIKELY, Telling, Why, can_merge, likeness, telling
from sync.duplicates.plain import TAIL, digits
from sync.importing.external import EXTERNAL
from sync.importing.lookup import Lookup

TITLE = "title"
DOMAIN = "domain"
NUMBER = "number"
"""The rule by which a telephone number and a name that looks alike tell that two records are the same one."""
NAME = "name and company"
"""The rule by which a name and a company, or an address that is not another, tell it."""
Index = dict[str, Id | list[Id]]
"""From a value to the one record that holds it, or to several."""


class KnownRecords:
    """Live records by (record type, key, value); a key is TITLE or the name of a field."""

    def __init__(self, lookup: Lookup, planned: Callable[[Id], Mutation | None] = lambda record_id: None) -> None:
        self._lookup = lookup
        self._mutation_of = planned
        self._indices: dict[tuple[str, str], Index] = {}
        self._planned: dict[str, list[Id]] = {}
        self._telling: dict[str, Telling] = {}
        self._ids: dict[Id, Id] = {}
        """Every id once, however many indices name it."""

    def row(self, record_type: RecordType, record_id: Id) -> Row | None:
        """A record as it is, or as this import is about to make it."""
        planned = self._mutation_of(record_id)
        making = planned is not None and planned.action is Action.CREATE
        stored = {**record_type.blank, "id": record_id} if making else self._lookup.row(record_type, record_id)
        if planned is None or stored is None:
            return stored
        row = dict(stored)
        set_fields(row, planned.after)
        return row

    def find(self, record_type: RecordType, key: str, value: Value) -> list[Id]:
        """The ids of the records that hold a value, comparing as people do: without case and accents."""
        wanted = plain(value)
        found = self._index(record_type, key).get(wanted, []) if wanted else []
        return [found] if isinstance(found, str) else found

    def named(self, record_type: RecordType, text: str) -> list[Id]:
        """The ids of the records that `text` names: by title, or by e-mail address where they have one."""
        found = self.find(record_type, TITLE, text)
        if not found and "@" in text:
            found = next((ids for key in emails(record_type) if (ids := self.find(record_type, key, text))), [])
        return found

    def alike(self, record_type: RecordType, rule: str, values: Row, company: Id) -> list[Id]:
        """The ids of records that look like one with these values: by NUMBER, or by NAME with the company it names."""
        if rule == NUMBER:
            numbers = _values(record_type, values, NUMBER)
            candidates = {each for number in numbers for each in self._under(record_type, NUMBER, number)}
        else:
            candidates = set(self.find(record_type, TITLE, record_type.title_of(values)))
        if not candidates:
            return []
        if record_type.name not in self._telling:
            self._telling[record_type.name] = telling(record_type)
        fields = self._telling[record_type.name]
        sketch = fields.sketch("", {**values, fields.company: company} if fields.company else values)
        wanted = Why.PHONE if rule == NUMBER else Why.NAME
        found = []
        for each in sorted(candidates):
            row = self.row(record_type, each)
            same = likeness(sketch, fields.sketch(each, row)) if row is not None else None
            if same is not None and wanted in same.why and same.score >= LIKELY:
                found.append(each)
        return found

    def plan(self, record_type: RecordType, row: Row) -> None:
        """Let a record that is about to be made be found; a later call for the same record adds to what it is."""
        self._planned.setdefault(record_type.name, []).append(row["id"])
        for (name, key), index in self._indices.items():
            if name == record_type.name:
                for value in _values(record_type, row, key):
                    _note(index, value, row["id"])

    def _under(self, record_type: RecordType, key: str, value: str) -> list[Id]:
        found = self._index(record_type, key).get(value, [])
        return [found] if isinstance(found, str) else found

    def _index(self, record_type: RecordType, key: str) -> Index:
        known = self._indices.get((record_type.name, key))
        if known is None:
            known = self._indices[record_type.name, key] = self._make(record_type, key)
        return known

    def _make(self, record_type: RecordType, key: str) -> Index:
        index: Index = {}
        needed = {TITLE: [*record_type.title, *record_type.title_fallback], NUMBER: phones(record_type)}.get(key, [key])
        names = ["id", *dict.fromkeys(needed)]
        for stored in self._lookup.live(record_type, names):
            row = dict(zip(names, stored, strict=True))
            record_id = self._ids.setdefault(row["id"], row["id"])
            for value in _values(record_type, row, key):
                _note(index, value, record_id)
        for record_id in self._planned.get(record_type.name, ()):
            for value in _values(record_type, self.row(record_type, record_id) or {}, key):
                _note(index, value, record_id)
        return index


def identifying(record_type: RecordType) -> tuple[str, ...]:
    """The keys under which two records of a type are the same one, best first; none where nothing tells.

    An id in another program; what is unique; a name and a domain where there is a domain, as with companies; else an
    e-mail address.
    """
    keys = [EXTERNAL] if EXTERNAL in record_type.by_name else []
    keys += [each.name for each in record_type.unique]
    if DOMAIN in record_type.by_name:
        keys += [TITLE, DOMAIN]
    elif not record_type.system:
        keys += list(emails(record_type))
    return tuple(keys)


def identity(record_type: RecordType, row: Row) -> Iterator[tuple[str, Value]]:
    """The keys of a row that hold a value, with it; one that holds several is told once for each."""
    for key in identifying(record_type):
        value = _value(record_type, row, key)
        for each in value if isinstance(value, list) else [value] if value else []:
            yield key, each


def emails(record_type: RecordType) -> tuple[str, ...]:
    """The record type's e-mail fields."""
    return tuple(each.name for each in record_type.own_fields if each.kind is Kind.EMAIL)


def phones(record_type: RecordType) -> list[str]:
    """The record type's fields of telephone numbers."""
    return [each.name for each in record_type.own_fields if each.kind is Kind.PHONE]


def rules(record_type: RecordType) -> tuple[str, ...]:
    """All rules by which two records of a type may be found to be the same one, best first."""
    likely = (NUMBER, NAME) if can_merge(record_type) and DOMAIN not in record_type.by_name else ()
    return (*identifying(record_type), *likely)


def plain(value: Value) -> str:
    """A value as it is compared."""
    return " ".join(fold(str(value)).split()) if value not in (None, "") else ""


def _value(record_type: RecordType, row: Row, key: str) -> Value:
    return record_type.title_of(row) if key == TITLE else row.get(key)


def _values(record_type: RecordType, row: Row, key: str) -> Iterator[str]:
    """Under which values a row is found by a key."""
    if key == NUMBER:
        for name in phones(record_type):
            if number := digits(str(row.get(name) or "")):
                yield number[-TAIL:]
        return
    held = _value(record_type, row, key)
    for each in held if isinstance(held, list) else [held]:
        if value := plain(each):
            yield value


def _note(index: Index, value: str, record_id: Id) -> None:
    held = index.get(value)
    if held is None:
        index[value] = record_id
    elif isinstance(held, str):
        if held != record_id:
            index[value] = [held, record_id]
    elif record_id not in held:
        held.append(record_id)
