"""The working set of a device: what its replica shows, fetched in bulk beforehand and one by one where deciding asks.

The kernel's decide runs on it as on the server's; it sees the batch's own changes on top of what is stored.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Hashable, Iterable
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_field import SEVERAL, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.working_set import Held, WorkingSet, gathered, named_by, needs, unique_needs
from shared_models.kernel.write import Key, Row
from sync.books import standings
from sync.replica import rows
from sync.replica.tables import quoted, readings, table

_CUSTOM_FIELD = "custom_field"


class ShownSet(WorkingSet):
    """`stored` remembers the rows as they were found, None where there was none.

    `anew` says that pending work is decided once more: what it has made is in the sums already, so none are told.
    """

    def __init__(self, connection: Connection, catalogue: Catalogue, language: str = "", *, anew: bool = False) -> None:
        super().__init__(custom_fields(connection, catalogue))
        self.language = language
        self.stored: dict[Key, Row | None] = {}
        self._connection = connection
        self._catalogue = catalogue
        self._asked: set[Held] = set()
        self._anew = anew

    def fetch(self, keys: Iterable[Key]) -> None:
        """Load the stored rows of those keys that have not been looked up yet."""
        wanted = {key for key in keys if key not in self.stored}
        found = rows.fetch(self._connection, self._catalogue.record_types, wanted)
        for key in wanted:
            self.place(key, found.get(key))

    def fetch_for(self, mutations: Iterable[Mutation]) -> None:
        """Load in bulk what deciding the mutations reads, as far as they alone tell."""
        self.fetch(key for each in mutations for key in needs(self._catalogue, each))

    def place(self, key: Key, row: Row | None) -> None:
        """Take `row` as what is stored under `key`, None for nothing."""
        self.stored[key] = row
        if row is not None:
            self.load(self._catalogue.record_type(key[0]), row)

    def get(self, record_type: str, record_id: Id) -> Row | None:
        """The record as this batch sees it."""
        row = super().get(record_type, record_id)
        if row is None and (record_type, record_id) not in self.stored:
            self.fetch([(record_type, record_id)])
            row = super().get(record_type, record_id)
        return row

    def holder(self, record_type: str, field: str, value: Value) -> Id | None:
        """The live record that holds a unique value as this batch sees it."""
        if value is not None and (record_type, field, value) not in self._asked:
            self._asked.add((record_type, field, value))
            declared = self._catalogue.record_type(record_type)
            self.fetch(
                (record_type, found)
                for (found,) in self._connection.execute(
                    f"SELECT id FROM {table(declared)} WHERE {quoted(field)} = ? AND deleted_at IS NULL", (value,)
                ).fetchall()
            )
        return super().holder(record_type, field, value)

    def naming(self, record_type: str, record_id: Id) -> Iterable[tuple[str, Row]]:
        """The live records that name a record, as this batch sees them."""
        for declared in self._catalogue:
            for each in declared.references:
                if each.reference == record_type and not each.system:
                    test = "instr({}, ?)" if each.kind in SEVERAL else "{} = ?"
                    found = self._connection.execute(
                        f"SELECT id FROM {table(declared)} WHERE {test.format(quoted(each.name))} "
                        "AND deleted_at IS NULL",
                        (record_id,),
                    )
                    self.fetch([(declared.name, one) for (one,) in found.fetchall()])
        return super().naming(record_type, record_id)

    def answer(self, question: Hashable) -> Any:
        """What this device's books say to a question of a verb."""
        if self._anew:
            return None
        if question not in self.answers:
            asked = standings.asking(question)
            found = [row for each in asked for row in self._connection.execute(each.text, each.parameters)]
            self.answers[question] = standings.answer(question, found)
        return self.answers[question]


def named_keys(catalogue: Catalogue, mutation: Mutation, row: Row) -> Iterable[Key]:
    """The records whose referrers a verb reads, as keys of their own: `("contact.named", id)`."""
    return ((f"{kind}.named", record_id) for kind, record_id in gathered(catalogue, mutation, row))


def holdings(catalogue: Catalogue, mutation: Mutation) -> Iterable[Key]:
    """The unique values a mutation wants, as keys of their own: `("tag.name", "vip")`."""
    return ((f"{kind}.{field}", str(value)) for kind, field, value in unique_needs(catalogue, mutation))


def holdings_of(record_type: RecordType, row: Row | None) -> Iterable[Key]:
    """The unique values a row holds and the records it names, as keys of their own."""
    if row is not None:
        if row.get("deleted_at") is None:
            yield from ((f"{kind}.named", record_id) for kind, record_id in named_by(record_type, row))
        for each in record_type.unique:
            if row.get(each.name) is not None:
                yield f"{record_type.name}.{each.name}", str(row[each.name])


def custom_fields(connection: Connection, catalogue: Catalogue) -> list[tuple[str, RecordField]]:
    """The fields that the tenant has defined, by record type."""
    declared = catalogue.record_types.get(_CUSTOM_FIELD)
    if declared is None:
        return []
    from shared_models.crm.custom_field import definition

    names = [each.name for each in declared.fields]
    found = connection.execute(
        f"SELECT {readings(declared, names)} FROM {table(declared)} WHERE deleted_at IS NULL"
    ).fetchall()
    defined = (rows.decoded(declared, names, each) for each in found)
    return [(each["record_type"], definition(each)) for each in defined]
