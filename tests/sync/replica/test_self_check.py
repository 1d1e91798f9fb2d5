"""Full text and indices that do not say what the rows say are noticed and made anew; nothing else is touched."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.record_type import RecordType
from sync.replica import healing, lists, self_check
from sync.replica.aside import SteppedAside
from sync.replica.faults import ReplicaDamaged
from sync.replica.files import suspect
from sync.replica.query import Query
from sync.replica.replica import Replica
from sync.replica.sync_log import What, events
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import KEY, Person, create
from tests.sync.replica.toy_server import ToyServer

SECONDS = 30.0
NAMES = ("Ada", "Grace", "Lin")


@pytest.fixture
def me(open_replica: Opener, server: ToyServer) -> Person:
    """A replica of a few contacts."""
    server.apply(create("contact", first_name=each, city=f"City of {each}") for each in NAMES)
    return Person(open_replica(), server)


def forget_word(me: Person) -> None:
    """The full text does not know the first contact any more."""
    me.replica._connection.execute(
        "INSERT INTO contact_search (contact_search, rowid, first_name, city) "
        "VALUES ('delete', 1, 'Ada', 'City of Ada')"
    )


def invent_word(me: Person) -> None:
    """The full text finds a contact by a word it does not hold."""
    me.replica._connection.execute("INSERT INTO contact_search (rowid, first_name) VALUES (2, 'Invented')")


def skip_row(me: Person) -> None:
    """The index by which contacts are ordered lacks one: a row that was written while the file did not know of it."""
    connection = me.replica._connection
    index = "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master WHERE name = 'contact_by_sort_key'"
    (entry,) = connection.execute(index).fetchall()
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("DELETE FROM sqlite_master WHERE name = 'contact_by_sort_key'")
    connection.execute("PRAGMA writable_schema = RESET")
    connection.execute("UPDATE contact SET sort_key = 'elsewhere' WHERE rid = 3")
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", entry)
    connection.execute("PRAGMA writable_schema = RESET")


def searched(me: Person, word: str) -> int:
    """How many contacts a search finds."""
    reader = me.replica.reader()
    found = lists.count(reader, me.replica.catalogue.record_type("contact"), Query(text=word))
    reader.close()
    return found


@pytest.mark.parametrize("diverge", [forget_word, invent_word, skip_row])
def test_what_differs_from_the_rows_is_made_anew(me: Person, diverge: Callable[[Person], None]) -> None:
    assert asyncio.run(self_check.mend(me.replica)).mended == 0
    diverge(me)
    assert asyncio.run(self_check.mend(me.replica)).mended == 1
    assert asyncio.run(self_check.mend(me.replica)).mended == 0
    assert [searched(me, each) for each in (*NAMES, "Invented")] == [1, 1, 1, 0]
    assert [each.code for each in events(me.replica._connection) if each.what is What.REMADE] == ["contact"]
    assert not suspect(me.replica.path).exists()


def test_what_cannot_be_made_anew_is_damage(me: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    forget_word(me)
    monkeypatch.setattr(self_check, "_make_anew", lambda *_, **__: set())
    with pytest.raises(ReplicaDamaged):
        asyncio.run(self_check.mend(me.replica))
    assert suspect(me.replica.path).exists()


def test_what_a_load_is_filling_is_left_alone(me: Person) -> None:
    forget_word(me)
    me.replica.need_load("scope")
    assert asyncio.run(self_check.mend(me.replica)).mended == 0


def remade(replica: Replica) -> int:
    """How often something was made anew."""
    return len([each for each in events(replica._connection) if each.what is What.REMADE])


async def kept_well(replica: Replica, found: int) -> None:
    """Rounds of keeping well, without a server, until so much was found."""
    task = asyncio.create_task(healing.keep_well(replica, None, lambda: False))  # type: ignore[arg-type]  # not asked
    for _ in range(60):
        await asyncio.sleep(0)
    async with asyncio.timeout(SECONDS):
        while remade(replica) < found:  # noqa: ASYNC110  (nothing else tells)
            await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.wait([task])


def test_it_is_done_after_an_end_without_closing(me: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(healing, "IDLE_SECONDS", 0)
    forget_word(me)
    killed = tmp_path / "killed.db"
    for part in ("", "-wal"):  # as a kill leaves it
        killed.with_name(f"killed.db{part}").write_bytes(Path(f"{me.replica.path}{part}").read_bytes())
    me.replica.close()
    for path, found in ((killed, 1), (me.replica.path, 0)):
        with Replica.open(path, KEY, catalogue=lambda: me.server.catalogue) as replica:
            assert replica.was_not_closed == bool(found)
            asyncio.run(kept_well(replica, found))
            assert remade(replica) == found


def test_who_writes_goes_first_and_the_type_is_looked_at_again(me: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_check, "AGAIN_SECONDS", 0)
    looks = self_check._search_agrees
    held = threading.Event()

    def look(connection: Connection, declared: RecordType) -> bool:
        if declared.name != "contact" or held.is_set():
            return looks(connection, declared)
        connection.execute("BEGIN IMMEDIATE")
        held.set()
        connection.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
        raise AssertionError("it ended by itself")

    async def both() -> self_check.Checked:
        checking = asyncio.create_task(self_check.mend(me.replica))
        assert await asyncio.to_thread(held.wait, SECONDS)
        me.make("contact", first_name="Typed meanwhile")
        return await checking

    forget_word(me)
    monkeypatch.setattr(self_check, "_search_agrees", look)
    assert asyncio.run(both()) == self_check.Checked(mended=1, whole=True)
    assert [searched(me, each) for each in ("Ada", "Typed")] == [1, 1]


def test_what_there_was_no_time_for_is_said(me: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_check, "AGAIN_SECONDS", 0)
    monkeypatch.setattr(self_check, "TRIES", 2)

    def never(connection: Connection, declared: RecordType) -> bool:
        raise SteppedAside

    monkeypatch.setattr(self_check, "_search_agrees", never)
    assert asyncio.run(self_check.mend(me.replica)) == self_check.Checked(mended=0, whole=False)


def test_a_look_that_is_in_nobodys_way_goes_on(me: Person) -> None:
    looking, written = threading.Event(), threading.Event()

    def look(connection: Connection) -> int:
        looking.set()
        written.wait(SECONDS)
        return int(connection.execute("SELECT count(*) FROM contact").fetchone()[0])

    async def both() -> int:
        task = asyncio.create_task(me.replica.aside(look))
        assert await asyncio.to_thread(looking.wait, SECONDS)
        me.make("contact", first_name="Typed meanwhile")
        written.set()
        return await task

    assert asyncio.run(both()) == len(NAMES) + 1


def test_closing_ends_every_look(me: Person) -> None:
    looking = threading.Event()

    def look(connection: Connection) -> None:
        looking.set()
        connection.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")

    async def both() -> None:
        task = asyncio.create_task(me.replica.aside(look))
        assert await asyncio.to_thread(looking.wait, SECONDS)
        me.replica.close()
        with pytest.raises(SteppedAside):
            await task

    asyncio.run(both())
