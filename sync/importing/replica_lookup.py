"""The records of a replica as an import asks for them: what this person sees, pending work included."""

from collections.abc import Iterable, Sequence

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.replica.rows import decoded, fetch_one
from sync.replica.tables import readings, table


class ReplicaLookup:
    """Answers from one read-only connection; identifiers come only from declarations."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def live(self, record_type: RecordType, fields: Sequence[str]) -> Iterable[tuple[Value, ...]]:
        """The named fields of every record that is not deleted."""
        names = [record_type.field(each).name for each in fields]
        sql = f"SELECT {readings(record_type, names)} FROM {table(record_type)} WHERE deleted_at IS NULL"  # noqa: S608 - declared names
        for values in self._connection.execute(sql):
            yield tuple(decoded(record_type, names, values).values())

    def row(self, record_type: RecordType, record_id: Id) -> Row | None:
        """One record's whole row, deleted or not."""
        return fetch_one(self._connection, record_type, record_id)
