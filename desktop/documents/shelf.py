"""The records that a document on the screen names, read from the replica as they are needed and kept until they change.

Law: it reads by ids, and lists only configuration, of which there is little.
"""

from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key, Row
from sync.replica import lists
from sync.replica.query import Query
from sync.replica.rows import fetch, fetch_one
from sync.replica.touched import Touched

_MOST = 500


class Shelf:
    """Answers `get` as a verb's reads do, so that the screen reckons with the server's own functions."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._rows: dict[Key, Row | None] = {}
        self._all: dict[str, list[Row]] = {}

    def get(self, record_type: str, record_id: Id) -> Row | None:
        """The record, or None where there is none on this computer."""
        key = record_type, record_id
        if key not in self._rows:
            kind = self._workspace.catalogue.record_types.get(record_type)
            self._rows[key] = fetch_one(self._workspace.reader, kind, record_id) if kind is not None else None
        return self._rows[key]

    def all(self, record_type: str, sort: str = "") -> list[Row]:
        """The live records of a type of which there are few, in their order."""
        if record_type not in self._all:
            reader, types = self._workspace.reader, self._workspace.catalogue.record_types
            if record_type not in types:
                return []
            kind = types[record_type]
            rids = lists.ordered(reader, types, kind, Query(sort=sort), limit=_MOST)
            keys = [(record_type, each) for each in lists.ids_of(reader, kind, rids)]
            found = fetch(reader, types, keys)
            self._all[record_type] = [found[each] for each in keys if each in found]
        return self._all[record_type]

    def hear(self, touched: Touched) -> None:
        """Forget what may be another by now."""
        if touched.everything:
            self._rows.clear()
            self._all.clear()
        for name, ids in touched.records.items():
            self._all.pop(name, None)
            for each in ids:
                self._rows.pop((name, each), None)
