"""What a person may see, and is told, by docs/protocol.md: said again in the oracle's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import SEVERAL
from shared_models.kernel.write import Key, Row
from tests.simulation.roles import LIMITED

POINTING = {
    "customer": {"owner_id": "member"},
    "order": {"customer_id": "customer", "owner_id": "member"},
    "setting": {"customer_id": "customer"},
    "entry": {"account_id": "account", "other_id": "account"},
    "reminder": {"customer_id": "customer"},
}
"""By record type, the fields that point at others."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What a person may see, by their permissions alone."""

    person: Id
    permissions: frozenset[str]

    def sees(self, record_type: str, bucket: str | None) -> bool:
        """Whether a record that lies in a bucket is in sight."""
        if bucket is None:
            return False
        if f"{record_type}.view" in self.permissions:
            return True
        own = record_type in LIMITED and f"{record_type}.view_own" in self.permissions
        return own and bucket == f"owner:{self.person}"

    def may_know(self, record_type: str) -> bool:
        """Whether there is any record of a type that could be in sight."""
        return self.sees(record_type, f"owner:{self.person}")

    def hides(self, record_type: str, field: str) -> bool:
        """Whether a field never travels to this person."""
        return field == "bucket" or (
            (record_type, field) == ("customer", "credit") and "customer.see_credit" not in self.permissions
        )

    def unseen(self, rows: Mapping[Key, Row], name: str, values: Mapping[str, object]) -> Iterator[Key]:
        """The records out of sight that a record of a type points at with some of its values."""
        for field, target in POINTING.get(name, {}).items():
            key = (target, str(values.get(field)))
            if key in rows and not self.sees(target, rows[key]["bucket"]):
                yield key


def named_by(rows: Iterable[tuple[Key, Row]]) -> set[tuple[str, object]]:
    """The records that any of these point at."""
    return {(target, row.get(field)) for (name, _), row in rows for field, target in POINTING.get(name, {}).items()}


def pointed_at(sight: Sight, rows: Mapping[Key, Row], *, live: bool = False) -> set[Key]:
    """The records out of sight that records in sight point at."""
    return {
        key
        for (name, _), row in rows.items()
        if sight.sees(name, row["bucket"]) and not (live and row["deleted_at"] is not None)
        for key in sight.unseen(rows, name, row)
    }


def title_of(key: Key, row: Row) -> object:
    """What a record is called."""
    return row["subject"] if key[0] == "order" else row["text"] if key[0] in ("entry", "reminder") else row["name"]


def seen_as(change: Change, sight: Sight) -> str | None:
    """What a person is told of a change, by docs/protocol.md."""
    was = sight.sees(change.record_type, change.bucket_before)
    there = sight.sees(change.record_type, change.bucket_after)
    if was and not there:
        return "leave"
    if not there:
        return None
    return "enter" if not was and change.kind is not ChangeKind.CREATE else change.kind.value


def expected_row(catalogue: Catalogue, name: str, row: Row, sight: Sight) -> dict[str, object]:
    """A row as a client of some version holds it; what is hidden is at its default."""
    blank = {each.name: [] if each.kind in SEVERAL else each.default for each in catalogue.record_types[name].fields}
    return {each: blank[each] if sight.hides(name, each) else row.get(each, blank[each]) for each in blank}
