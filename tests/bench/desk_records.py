"""The records of a busy sales office, the same in every run, settled straight into an encrypted replica.

100,000 contacts, 20,000 companies, 30,000 deals of which 5,000 are open, 500,000 activities of which 2,000 are one
contact's, and 1,000 edits that no server has heard of.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from desktop.settings import Settings
from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import NIL, Id, uuid7
from shared_models.kernel.mutation import Action, Mutation
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id, now
from sync.protocol.chunk import Chunk
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.replica.account import key_name
from sync.replica.profile import Profile, Profiles
from sync.replica.replica import Replica
from tests.bench import crowd
from tests.encoded_chunk import encode_chunk

CONTACTS, COMPANIES, DEALS, OPEN_DEALS, ACTIVITIES, LONG_PAST, PENDING = (
    100_000,
    20_000,
    30_000,
    5_000,
    500_000,
    2_000,
    1_000,
)
KEY = bytes(range(32))
DAY = 86_400_000_000
_PER_CHUNK = 5_000
_TYPES = ("call", "meeting", "email", "note")


@dataclass(frozen=True, slots=True)
class Office:
    """What a benchmark has to know of the records: secrets of the account, and whose past is long."""

    secrets: dict[str, str]
    busiest: Id


class Records:
    """Rows by record type, in the order in which they refer to each other."""

    def __init__(self, person: Id, seed: int = 7) -> None:
        self._chance = random.Random(seed)
        self._person = person
        self._at = crowd.START
        self.contacts = list(crowd.contacts(CONTACTS))
        self.companies = list(self._companies())
        self.stages = list(self._stages())
        for each in self.contacts:
            each["company_id"] = self._one(self.companies) if self._chance.random() < 0.8 else None
            each["owner_id"] = person if self._chance.random() < 0.2 else None
        self.busiest: Id = self.contacts[4_711]["id"]

    def by_type(self) -> Iterator[tuple[str, Iterable[Mapping[str, Any]]]]:
        """Everything, one type after the other."""
        pipeline = self._row("pipeline", id=self.stages[0]["pipeline_id"], name="Sales", is_default=True)
        yield "member", [self._row("member", id=self._person, name="Ada Lovelace", email="ada@example.org")]
        yield "pipeline", [pipeline]
        yield "stage", self.stages
        yield "company", self.companies
        yield "contact", self.contacts
        deals = list(self._deals())
        yield "deal", deals
        yield "activity", self._activities(deals)

    def _companies(self) -> Iterator[Mapping[str, Any]]:
        names = [each["last_name"] for each in self.contacts[:5_000]]
        for number in range(COMPANIES):
            name = f"{self._chance.choice(names)} {self._chance.choice(names)} {number % 97} Ltd"
            city, industry = self._chance.choice(names), self._chance.choice(names[:40])
            yield self._row("company", name=name, city=city, industry=industry, phone=f"+44{number:09}")

    def _stages(self) -> Iterator[Mapping[str, Any]]:
        pipeline = self._id()
        for place, (name, probability, outcome) in enumerate(DEFAULT_STAGES):
            given = {"name": name, "position": place, "probability": probability, "outcome": outcome}
            yield self._row("stage", pipeline_id=pipeline, **given)

    def _deals(self) -> Iterator[Mapping[str, Any]]:
        for number in range(DEALS):
            stage = self.stages[number % 4] if number < OPEN_DEALS else self.stages[4 + number % 2]
            contact = self._chance.choice(self.contacts)
            yield self._row(
                "deal",
                name=f"{contact['last_name']} {number}",
                company_id=contact["company_id"],
                contact_id=contact["id"],
                stage_id=stage["id"],
                pipeline_id=stage["pipeline_id"],
                status=stage["outcome"],
                probability=stage["probability"],
                amount=self._chance.randrange(10_000, 9_000_000),
                currency="EUR",
                expected_close=f"2026-{self._chance.randrange(1, 13):02}-{self._chance.randrange(1, 29):02}",
                stage_since=self._at - self._chance.randrange(200) * DAY,
                closed_at=None if stage["outcome"] == "open" else self._at,
                owner_id=self._person if number % 5 == 0 else None,
            )

    def _activities(self, deals: list[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
        words = [each["last_name"] for each in self.contacts[:3_000]]
        for number in range(ACTIVITIES):
            contact = self.busiest if number < LONG_PAST else self._one(self.contacts)
            kind = _TYPES[number % 4]
            yield self._row(
                "activity",
                type=kind,
                subject=" ".join(self._chance.choices(words, k=4)),
                at=crowd.START - self._chance.randrange(700 * DAY),
                duration=self._chance.randrange(60, 3_600) if kind in ("call", "meeting") else None,
                contact_id=contact,
                deal_id=self._one(deals) if number % 9 == 0 else None,
                owner_id=self._person if number % 10 == 0 else None,
                body=" ".join(self._chance.choices(words, k=12)) if number % 3 == 0 else None,
            )

    def _one(self, rows: list[Any]) -> Id:
        found: Id = self._chance.choice(rows)["id"]
        return found

    def _id(self) -> Id:
        self._at += 1_000_000
        return uuid7(self._at, self._chance.randbytes(10))

    def _row(self, kind: str, /, **values: Any) -> dict[str, Any]:
        blank = catalogue().record_type(kind).blank
        made = {"id": values.pop("id", None) or self._id(), "created_at": self._at, "updated_at": self._at}
        return dict(blank) | made | {"created_by": NIL, "updated_by": NIL, "bucket": "all"} | values


def settle(folder: Path) -> Office:
    """An account's replica with all of it under `folder`."""
    tenant, person = new_id(), new_id()
    profile = Profile("http://127.0.0.1:9", tenant, "Northwind Ltd", person, "ada@example.org", Role.ADMIN)
    Profiles(folder).keep(profile, now())
    Settings(folder).keep(place="contact")  # the list is measured, and not the first page
    records = Records(person)
    with Replica.open(profile.replica_path(folder), KEY, catalogue=catalogue) as replica:
        replica.enrol(tenant_id=tenant, person_id=person, device_id=new_id())
        replica.adopt(permissions(Role.ADMIN, catalogue()))
        _load(replica, records)
        edited = [each["id"] for each in records.contacts[:: CONTACTS // PENDING]]
        edits = [
            Mutation(new_id(), "contact", each, Action.PATCH, {"phone": f"+49 {number}"}, at=now())
            for number, each in enumerate(edited)
        ]
        replica.write(edits, at=now(), label="Edits made offline")
    return Office({key_name(profile.account): KEY.hex()}, records.busiest)


def _load(replica: Replica, records: Records) -> None:
    chunks, entries = {}, []
    for name, rows in records.by_type():
        record_type = catalogue().record_type(name)
        columns = [*(each.name for each in record_type.fields), "title", "sort_key"]
        waiting = iter(rows)
        while part := list(islice(waiting, _PER_CHUNK)):
            whole = [row | {"version": 1} | dict(record_type.derived(row)) for row in part]
            data, digest = encode_chunk(Chunk(name, columns, [[row[each] for each in columns] for row in whole]))
            chunks[digest] = data
            entries.append(ChunkEntry(name, "all:crm", digest, len(part), len(data)))
    replica.begin_load(Manifest(new_id(), 1, catalogue().fingerprint, entries))
    for digest, data in chunks.items():
        replica.store_chunk(digest, data)
    replica.finish_load()
