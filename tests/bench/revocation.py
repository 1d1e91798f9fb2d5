"""Losing 10,000 of 100,000 records: until they are hidden, and until the file is re-keyed; then the whole way."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id, uuid7
from shared_models.kernel.record_field import Value
from shared_models.platform.roles import Role, permissions
from sync.replica import rows
from sync.replica.connection import transaction
from sync.replica.keys import new_key
from sync.replica.replica import Replica
from tests.bench import revocation_live
from tests.bench.report import Report, spending

START = 1_800_000_000_000_000
CONTACTS, COMPANIES = 80_000, 20_000
Values = Callable[[int], dict[str, Value]]


def run(report: Report) -> None:
    """Once a whole record type goes, once everything of one that is not the person's own."""
    granted = permissions(Role.ADMIN, catalogue())
    rest = frozenset(each for each in granted if not each.startswith("company."))
    revocation_live.run(report)
    for what, left in (("a_type", rest), ("others_records", rest | {"company.view_own"})):
        with tempfile.TemporaryDirectory(prefix="counterfoil-bench-") as folder, _filled(Path(folder)) as replica:
            with spending() as hiding:
                assert replica.adopt(left)
            with spending() as moving:
                replica.move(new_key())
        report.add(f"{what}_hidden_s", hiding.wall, ("<=", 1.0))
        report.add(f"{what}_hidden_cpu_s", hiding.cpu)
        report.add(f"{what}_rekeyed_s", moving.wall)
        report.add(f"{what}_rekeyed_cpu_s", moving.cpu)


def _filled(folder: Path) -> Replica:
    """80,000 contacts and 20,000 companies, half of them somebody else's."""
    ids = (uuid7(START + at, at.to_bytes(10, "big")) for at in range(10**7))
    me, other = next(ids), next(ids)
    replica = Replica.open(folder / "replica.db", new_key(), catalogue=catalogue)
    replica.enrol(tenant_id=next(ids), person_id=me, device_id=next(ids))
    replica.adopt(permissions(Role.ADMIN, catalogue()))
    _store(replica, "contact", CONTACTS, ids, lambda at: {"last_name": f"Family {at % 9_000}", "phone": f"+49 30 {at}"})
    _store(
        replica, "company", COMPANIES, ids, lambda at: {"name": f"Company {at}", "owner_id": other if at % 2 else me}
    )
    return replica


def _store(replica: Replica, name: str, number: int, ids: Iterator[Id], values: Values) -> None:
    declared = catalogue().record_type(name)
    system = {"version": 1, "created_at": START, "updated_at": START}
    new = [{**declared.blank, **system, "id": next(ids), **values(at)} for at in range(number)]
    with transaction(replica._connection):
        rows.store(replica._connection, catalogue().record_types, {(name, each["id"]): each for each in new}, "")
