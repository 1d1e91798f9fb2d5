"""A replica with people and companies of whom some are there twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from shared_models.platform.roles import permissions
from sync.clock import new_id, now
from sync.duplicates.likeness import Likeness
from sync.duplicates.nearby import nearby
from sync.duplicates.scan import scan
from sync.replica.replica import Replica
from tests.new_replica import new_replica


@dataclass
class Desk:
    """A replica and short ways to fill it and to ask it."""

    replica: Replica

    @property
    def contact(self) -> RecordType:
        return catalogue().record_type("contact")

    def add(self, record_type: str, **values: Value) -> Id:
        record_id = new_id()
        self.replica.write([Mutation(new_id(), record_type, record_id, Action.CREATE, values)], at=now())
        return record_id

    def row(self, record_id: Id, record_type: str = "contact") -> Row:
        row = self.replica.get(record_type, record_id)
        assert row is not None
        return row

    def scan(self, record_type: str = "contact") -> list[Likeness]:
        connection = self.replica.reader()
        try:
            return scan(connection, catalogue().record_type(record_type), lambda done, total: True)
        finally:
            connection.close()

    def nearby(self, record_type: str = "contact", **values: Value) -> list[Likeness]:
        connection = self.replica.reader()
        try:
            return nearby(connection, catalogue().record_type(record_type), values)
        finally:
            connection.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with new_replica(tmp_path / "replica.db", b"k" * 32) as opened:
        opened.enrol(tenant_id=new_id(), person_id=new_id(), device_id=new_id())
        opened.adopt(permissions("Admin", catalogue()))
        yield Desk(opened)
