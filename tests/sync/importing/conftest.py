"""A small world for imports: records in memory, ids in a row, an administrator."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.ids import uuid7
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from shared_models.platform.roles import permissions
from sync.importing.conversion import Conventions
from sync.importing.mapping import ColumnMapping, guess
from sync.importing.plan import Duplicates, ImportPlan
from sync.importing.planner import Setting, plan
from sync.importing.table import Table, read_table


@dataclass
class World:
    """Records by type; `plan` plans an import of CSV text into them."""

    records: dict[str, dict[str, Row]] = field(default_factory=dict)
    role: str = "Admin"
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    @property
    def known(self) -> Catalogue:
        return catalogue()

    def new_id(self) -> str:
        number = next(self._numbers)
        return uuid7(1_700_000_000_000_000 + number, number.to_bytes(8, "big"))

    def add(self, record_type: str, **values: Value) -> str:
        """Put a record into the store."""
        kind = self.known.record_type(record_type)
        row = {**kind.blank, **values, "id": self.new_id(), "version": 1}
        self.records.setdefault(record_type, {})[row["id"]] = row
        return row["id"]

    def live(self, record_type: RecordType, fields: Sequence[str]) -> Iterable[tuple[Value, ...]]:
        rows = self.records.get(record_type.name, {}).values()
        return [tuple(row[name] for name in fields) for row in rows if row["deleted_at"] is None]

    def row(self, record_type: RecordType, record_id: str) -> Row | None:
        return self.records.get(record_type.name, {}).get(record_id)

    def setting(self, custom: dict[str, Any] | None = None) -> Setting:
        actor = Actor(self.new_id(), self.new_id(), permissions(self.role, self.known))
        return Setting(self.known, actor, 1_700_000_000_000_000, self.new_id, custom or {})

    def plan(
        self,
        text: str | bytes | Table,
        record_type: str = "contact",
        duplicates: Duplicates = Duplicates.SKIP,
        mapping: ColumnMapping | None = None,
        conventions: Conventions | None = None,
        custom: dict[str, Any] | None = None,
        **more: Any,
    ) -> ImportPlan:
        kind = self.known.record_type(record_type)
        table = text if isinstance(text, Table) else read_table(text.encode() if isinstance(text, str) else text)
        return plan(
            table.rows(),
            mapping or guess(table.headers, kind, (custom or {}).get(record_type, ())),
            kind,
            self,
            self.setting(custom),
            conventions=conventions or Conventions(),
            duplicates=duplicates,
            **more,
        )


@pytest.fixture
def world() -> World:
    return World()
