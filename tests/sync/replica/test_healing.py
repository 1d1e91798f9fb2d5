"""A damaged row is mended by fetching its chunk; what others explain is no damage, so there is no false alarm."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from shared_models.kernel.faults import NotFound
from sync.protocol.batch import Leave
from sync.protocol.manifest import encode_manifest
from sync.replica import healing, meta
from sync.replica.connection import transaction
from sync.replica.healing import EVERY, Findings, heal, is_due
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import Person, create, delete, patch
from tests.sync.replica.toy_server import START, ToyServer


@dataclass
class Toy:
    """The HTTP side of a toy server; `between` is called between the manifest and the first chunk."""

    server: ToyServer
    between: Callable[[], None] = lambda: None
    fetched: int = 0

    async def request(self, method: str, path: str, **_: object) -> bytes:
        """A manifest or a chunk of it as it is now."""
        manifest, chunks = self.server.manifest(4)
        if path.endswith("/manifest"):
            self.kept = chunks
            self.between()
            return encode_manifest(manifest)
        self.fetched += 1
        if path.rpartition("/")[2] not in self.kept:
            raise NotFound("It is gone.")
        return self.kept[path.rpartition("/")[2]]


@pytest.fixture
def loaded(open_replica: Opener, server: ToyServer) -> Person:
    """A replica of some companies and contacts."""
    server.apply(create("company", name=f"Company {n}") for n in range(5))
    server.apply(create("contact", first_name=f"Ada {n}") for n in range(21))
    return Person(open_replica(), server)


def check(me: Person, between: Callable[[], None] = lambda: None) -> tuple[Findings | None, int]:
    """What a check finds, and how many chunks it fetched."""
    toy = Toy(me.server, between)
    return asyncio.run(heal(me.replica, toy, START)), toy.fetched  # type: ignore[arg-type]  # stands in for Api


def plant(me: Person, sql: str, *values: object) -> None:
    """Damage rows behind the replica's back."""
    with transaction(me.replica._connection):
        me.replica._connection.execute(sql, values)


def contacts(me: Person) -> list[str]:
    """The contacts' ids, ascending."""
    return sorted(key[1] for key in me.server.rows if key[0] == "contact")


def test_nothing_is_fetched_when_all_is_well(loaded: Person) -> None:
    assert check(loaded) == (Findings(8, 0, 0), 0)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE contact SET city = 'Wrong' WHERE id = ?",
        "UPDATE contact SET version = 0 WHERE id = ?",
        "UPDATE contact SET sort_key = 'zzz' WHERE id = ?",
        "UPDATE contact SET created_by = 4711 WHERE id = ?",
        "DELETE FROM contact WHERE id = ?",
    ],
)
def test_a_damaged_row_is_mended_by_its_chunk_alone(loaded: Person, damage: str) -> None:
    plant(loaded, damage, contacts(loaded)[9])
    assert check(loaded) == (Findings(8, 1, 1), 1)
    assert loaded.agrees()
    assert check(loaded) == (Findings(8, 0, 0), 0)


def test_a_row_that_is_too_many_goes(loaded: Person) -> None:
    first, second = contacts(loaded)[3:5]
    plant(loaded, "INSERT INTO contact (id, version, title) VALUES (?, 1, 'Ghost')", second[:-1] + "f")
    assert first < second[:-1] + "f"
    found, _ = check(loaded)
    assert found is not None
    assert found.mended == 1
    assert loaded.replica.get("contact", second[:-1] + "f") is None


def test_damage_under_pending_work_is_mended_and_the_work_stays(loaded: Person) -> None:
    contact = contacts(loaded)[9]
    loaded.change("contact", contact, phone="123")
    assert check(loaded) == (Findings(8, 0, 0), 0)
    plant(loaded, "UPDATE base SET row = x'80' WHERE record_id = ?", contact)
    found, fetched = check(loaded)
    assert found is not None
    assert (found.differed, fetched) == (1, 1)
    assert (loaded.row("contact", contact)["first_name"], loaded.row("contact", contact)["phone"]) == ("Ada 9", "123")
    loaded.sync()
    assert loaded.agrees()


def test_what_happens_while_it_runs_is_no_damage(loaded: Person) -> None:
    one, other, third = contacts(loaded)[2], contacts(loaded)[9], contacts(loaded)[17]

    def meanwhile() -> None:
        loaded.others(patch(loaded.server.rows["contact", one], "contact", city="Rome"))
        loaded.others(create("contact", first_name="New"))
        loaded.others(delete("contact", other))
        loaded.pull()
        seen = loaded.server.batch(loaded.replica.cursor - 1)
        left = Leave(loaded.server.version + 1, 0, "contact", third)
        loaded.replica.store_changes(type(seen)("e1", loaded.replica.cursor, loaded.server.version + 1, (left,)))

    found, fetched = check(loaded, meanwhile)
    assert found is not None
    assert (found.differed, found.mended) == (fetched, 0)
    assert loaded.replica.get("contact", third) is None
    assert loaded.row("contact", one)["city"] == "Rome"


def test_damage_beside_what_happens_meanwhile_is_mended(loaded: Person) -> None:
    one, other = contacts(loaded)[2], contacts(loaded)[3]
    plant(loaded, "UPDATE contact SET city = 'Wrong' WHERE id = ?", other)

    def meanwhile() -> None:
        loaded.others(patch(loaded.server.rows["contact", one], "contact", city="Rome"))
        loaded.pull()

    found, _ = check(loaded, meanwhile)
    assert found is not None
    assert found.mended == 1
    assert loaded.agrees()


def test_a_replica_behind_or_of_another_feed_is_not_judged(loaded: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(healing, "_WAIT_SECONDS", 0)
    loaded.others(create("contact", first_name="New"))
    assert check(loaded) == (None, 0)
    loaded.pull()
    loaded.server.epoch = "e2"
    assert check(loaded) == (None, 0)


def test_it_is_due_once_a_day_and_says_what_it_did(loaded: Person) -> None:
    assert not is_due(loaded.replica, START)
    assert not is_due(loaded.replica, START + EVERY - 1)
    assert is_due(loaded.replica, START + EVERY)
    check(loaded)
    assert not is_due(loaded.replica, START + EVERY - 1)
    assert is_due(loaded.replica, START - 10 * EVERY)  # the clock was set back


def test_steps_are_short(loaded: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(healing, "AT_ONCE", 1)
    sizes: list[int] = []
    read = healing._encoded
    monkeypatch.setattr(healing, "_encoded", lambda *given, **named: sizes.append(0) or read(*given, **named))
    found, _ = check(loaded)
    assert found == Findings(8, 0, 0)
    assert len(sizes) > 12


async def test_it_is_checked_while_the_link_is_live(loaded: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(healing, "IDLE_SECONDS", 0)
    plant(loaded, "UPDATE contact SET city = 'Wrong' WHERE id = ?", contacts(loaded)[9])
    loaded.replica.commit(lambda deciding: meta.keep(deciding.connection, checked_at=1))
    toy, live = Toy(loaded.server), False
    task = asyncio.create_task(healing.keep_well(loaded.replica, toy, lambda: live))  # type: ignore[arg-type]  # see above
    for _ in range(20):
        await asyncio.sleep(0)
    assert toy.fetched == 0
    live = True
    async with asyncio.timeout(30.0):
        while not (loaded.agrees() and toy.fetched):  # noqa: ASYNC110  (nothing else tells)
            await asyncio.sleep(0.01)
    task.cancel()
    assert toy.fetched == 1
