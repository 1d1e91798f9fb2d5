"""Whatever happens in whatever order: what is shown is the server's rows with the pending mutations on top.

An oracle folds all pending mutations over all of the server's rows, with the kernel alone; the replica decides only
what hangs together. Lists and full text must always agree with the rows.
"""

import shutil
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from shared_models.crm.custom_field import definition
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.decide import Moment, decide
from shared_models.kernel.faults import Fault
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.sort_key import fold
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Key, Row
from shared_models.platform.roles import permissions
from sync.protocol.batch import Batch
from sync.protocol.effects import StoreChanges, StoreVerdicts
from sync.replica.arrivals import Arrival
from sync.replica.lists import ordered, page
from sync.replica.query import Query
from sync.replica.replica import Replica
from sync.replica.words import words
from tests.sync.replica.people import KEY, Person, create, delete, ids, patch, restore, run
from tests.sync.replica.toy_server import START, ToyServer

NAMES = ("Ada", "Åsa", "Zoé Ada", "o'Neil-12", "Ωmega", "Жанна")
PLACES = ("Rome", "rome 2", "Malmö", "")
Step = tuple[str, int, int, int]
steps = st.lists(
    st.tuples(
        st.sampled_from(
            (
                "mine",
                "mine",
                "mine",
                "mine",
                "theirs",
                "theirs",
                "theirs",
                "push",
                "verdicts",
                "pull",
                "pull one",
                "together",
                "load",
            )
        ),
        st.integers(0, 13),
        st.integers(0, 5),
        st.integers(0, 11),
    ),
    min_size=5,
    max_size=25,
)


@dataclass
class World:
    """A person, the server as it was at every version, and the verdicts that are still under way."""

    me: Person
    snapshots: list[dict[Key, Row]]
    verdicts: list[Verdict] = field(default_factory=list)
    pushed: int = 0
    made: list[tuple[int, Mutation]] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    arrived: set[str] = field(default_factory=set)

    def step(self, what: str, kind: int, one: int, two: int) -> None:
        me, server = self.me, self.me.server
        if what == "mine":
            rows = {key: row for key in self._keys() if (row := me.replica.get(*key)) is not None}
            mutation = _some_mutation(rows, kind, one, two)
            try:
                me.do(mutation)
            except Fault:
                return
            self.made.append((START, mutation))
        elif what == "theirs":
            me.others(_some_mutation(server.rows, kind, one, two))
        elif what == "push":
            for each in me.replica.queue()[self.pushed : self.pushed + 1 + one % 3]:
                self.verdicts += server.apply([each.mutation], me.replica.actor())
                self.pushed += 1
                self._remember()
        elif what == "verdicts":
            now, self.verdicts = self.verdicts[: 1 + one % 3], self.verdicts[1 + one % 3 :]
            me.replica.store_verdicts(now)
            self.pushed -= len(now)
            self.known |= {each.mutation_id for each in now}
        elif what in ("pull", "pull one") and me.replica.cursor < server.version:
            batch = server.batch(me.replica.cursor, None if what == "pull" else me.replica.cursor + 1)
            me.replica.store_changes(batch)
            self.arrived |= {each.mutation_id for each in server.feed if batch.after < each.version <= batch.through}
        elif what == "together":
            self._together(one)
        elif what == "load":
            me.load(4)
        self._remember()

    def _together(self, most: int) -> None:
        """Store what has arrived at once: verdicts, and a batch for every version up to a few."""
        me, server = self.me, self.me.server
        arrivals: list[Arrival] = []
        cursor = me.replica.cursor
        for through in range(cursor + 1, min(cursor + most, server.version) + 1):
            if self.verdicts:
                answer = self.verdicts.pop(0)
                arrivals.append(StoreVerdicts([answer]))
                self.pushed -= 1
                self.known.add(answer.mutation_id)
            arrivals.append(StoreChanges(server.batch(through - 1, through)))
            self.arrived |= {each.mutation_id for each in server.feed if each.version == through}
        me.replica.store(arrivals)

    def expected(self) -> dict[Key, Row]:
        """The server's rows at the cursor with everything pending on top, folded by the kernel alone."""
        server, cursor = self.me.server, self.me.replica.cursor
        rows = dict(self.snapshots[cursor])
        known = WorkingSet(
            (row["record_type"], definition(row)) for (name, _), row in rows.items() if name == "custom_field"
        )
        for (name, _), row in rows.items():
            known.load(server.catalogue.record_type(name), row)
        for at, mutation in self.made:
            if mutation.id in self.arrived:  # a load brings rows, and does not say which mutations are in them
                continue
            verdict = server.verdicts.get(mutation.id)
            if verdict and mutation.id in self.known and (not verdict.stands or verdict.version <= cursor):
                continue
            decision = decide(server.catalogue, mutation, known, self.me.replica.actor(), Moment(at, 0, True))
            for change, row in zip(decision.changes, decision.rows, strict=True):
                rows[change.record_type, change.record_id] = row
        return rows

    def _remember(self) -> None:
        while len(self.snapshots) <= self.me.server.version:
            self.snapshots.append(dict(self.me.server.rows))

    def _keys(self) -> list[Key]:
        keys = {*self.me.server.rows, *((each.record_type, each.record_id) for _, each in self.made)}
        return sorted(keys)


def _some_mutation(rows: dict[Key, Row], kind: int, one: int, two: int) -> Mutation:
    """One of a dozen things people do, to some record that is there."""

    def pick(record_type: str, number: int) -> Row:
        found = sorted((row for (name, _), row in rows.items() if name == record_type), key=lambda row: row["id"])
        return found[number % len(found)]

    name, place = NAMES[two % len(NAMES)], PLACES[two % len(PLACES)] or None
    contact, deal = pick("contact", one), pick("deal", one)
    makers: list[Callable[[], Mutation]] = [
        lambda: patch(contact, "contact", city=place),
        lambda: patch(contact, "contact", last_name=name, notes=f"{name}\n{place}\nend"),
        lambda: patch(contact, "contact", tags=sorted({*contact["tags"], pick("tag", two)["id"]})),
        lambda: patch(contact, "contact", company_id=pick("company", two)["id"]),
        lambda: patch(deal, "deal", amount=two * 100, currency="EUR"),
        lambda: run("move_deal", "deal", deal["id"], stage_id=pick("stage", two)["id"]),
        lambda: patch(pick("stage", one), "stage", probability=two, name=name),
        lambda: create("contact", last_name=name, company_id=pick("company", one)["id"], city=place),
        lambda: create("deal", name=name, stage_id=pick("stage", one)["id"], company_id=pick("company", two)["id"]),
        lambda: create("tag", name=name) if two % 2 else patch(pick("tag", one), "tag", name=name),
        lambda: create("company", name=name, city=place),
        lambda: (delete if contact["deleted_at"] is None else restore)("contact", contact["id"]),
        lambda: run("merge_into", "company", pick("company", one)["id"], survivor_id=pick("company", two)["id"]),
        lambda: run("unmerge", "company", pick("company", one)["id"]),
    ]
    return makers[kind % len(makers)]()


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory, declared: Catalogue) -> tuple[Path, ToyServer]:
    """A replica file and a server with a small tenant, to begin every example from."""
    server = ToyServer(declared)
    pipeline = create("pipeline", name="Sales")
    stages = [
        create("stage", pipeline_id=pipeline.record_id, name=name, outcome=outcome, probability=place)
        for place, (name, outcome) in enumerate((("Lead", "open"), ("Offer", "open"), ("Won", "won")))
    ]
    companies = [create("company", name=name) for name in ("Fern", "Moss")]
    contacts = [create("contact", last_name=name, company_id=companies[0].record_id) for name in ("Ada", "Bo")]
    server.apply([pipeline, *stages, *companies, *contacts, create("tag", name="VIP")])
    server.apply([create("deal", name="Boat", stage_id=stages[0].record_id)])
    path = tmp_path_factory.mktemp("start") / "start.db"
    with Replica.open(path, KEY, catalogue=lambda: declared) as replica:
        replica.enrol(tenant_id=next(ids), person_id=next(ids), device_id=next(ids))
        replica.adopt(permissions("Admin", declared))
        Person(replica, server)
    return path, server


def _world(start: tuple[Path, ToyServer], folder: Path, number: int) -> World:
    path, server = start
    mine = folder / f"{number}.db"
    shutil.copy(path, mine)
    mine_server = copy(server)
    mine_server.rows, mine_server.feed, mine_server.verdicts = (
        dict(server.rows),
        list(server.feed),
        dict(server.verdicts),
    )
    replica = Replica.open(mine, KEY, catalogue=lambda: server.catalogue)
    return World(Person(replica, mine_server), [dict(server.rows)] * (server.version + 1))


numbers = count()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_shown_is_the_servers_rows_with_pending_work_on_top(
    start: tuple[Path, ToyServer], tmp_path: Path, steps: list[Step]
) -> None:
    world = _world(start, tmp_path, next(numbers))
    try:
        for each in steps:
            note(f"{each} at cursor {world.me.replica.cursor}")
            world.step(*each)
        _assert_shown(world)
        _assert_lists_agree(world)
        _assert_all_converges(world)
    finally:
        world.me.replica.close()


def _assert_shown(world: World) -> None:
    expected = world.expected()
    shown = _all_rows(world.me.replica)
    assert shown.keys() == expected.keys()
    for key, row in expected.items():
        assert shown[key] == row, key


def _assert_lists_agree(world: World) -> None:
    replica, reader = world.me.replica, world.me.replica.reader()
    types = replica.catalogue.record_types
    shown = _all_rows(replica)
    for declared in replica.catalogue:
        live = [row for (name, _), row in shown.items() if name == declared.name and row["deleted_at"] is None]
        keys = {row["id"]: declared.derived(row)["sort_key"] for row in live}
        rids = ordered(reader, types, declared, Query())
        lines = page(reader, types, declared, rids, [])
        assert [keys[lines[each].id] for each in rids] == sorted(keys.values())
        for text in ("ad", "asa", "malmo 2", "omega", "ZOÉ ada", "neil") if live else ():
            found = ordered(reader, types, declared, Query(text=text))
            expected = sorted(row["id"] for row in live if declared.searchable and _has(declared, row, text))
            assert sorted(page(reader, types, declared, found, [])[each].id for each in found) == expected
    reader.close()


def _has(declared: Any, row: Row, text: str) -> bool:
    present = [word for each in declared.searchable for word in words(fold(str(row[each.name] or "")))]
    return all(any(word.startswith(fold(sought)) for word in present) for sought in words(text))


def _assert_all_converges(world: World) -> None:
    world.me.replica.store_verdicts(world.verdicts)
    world.me.sync()
    assert _all_rows(world.me.replica) == world.me.server.rows
    left = world.me.replica.reader()
    assert left.execute("SELECT (SELECT count(*) FROM base), (SELECT count(*) FROM touched)").fetchone() == (0, 0)
    left.close()


def _all_rows(replica: Replica) -> dict[Key, Row]:
    reader = replica.reader()
    keys = [
        (each.name, found[0])
        for each in replica.catalogue
        for found in reader.execute(f'SELECT id FROM "{each.name}"').fetchall()
    ]
    reader.close()
    return {key: row for key in keys if (row := replica.get(*key)) is not None}


def test_a_batch_without_changes_moves_the_cursor(start: tuple[Path, ToyServer], tmp_path: Path) -> None:
    world = _world(start, tmp_path, next(numbers))
    cursor = world.me.replica.cursor
    world.me.replica.store_changes(Batch("e1", cursor, cursor + 5))
    assert world.me.replica.cursor == cursor + 5
    world.me.replica.close()
