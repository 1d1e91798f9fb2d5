"""Kills, full disks, and two at once: what was said to be stored is stored, and nothing else is."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shared_models.kernel.catalogue import Catalogue
from sync.replica.faults import DiskFull, ReplicaInUse
from sync.replica.replica import Replica
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import KEY, Person, create, patch
from tests.sync.replica.toy_server import START

ROOT = Path(__file__).parents[3]


def _child(*arguments: object) -> list[Any]:
    """What `victim.py` has printed before it was killed, line by line."""
    command = [sys.executable, "-m", "tests.sync.replica.victim", *map(str, arguments)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert not ended.stderr, ended.stderr
    return [json.loads(line) for line in ended.stdout.splitlines()]


@pytest.fixture
def closed(open_replica: Opener, tmp_path: Path, me: Person) -> Path:
    """A replica with a little in it, closed."""
    me.make("company", name="Fern Ltd")
    me.sync()
    me.make("contact", first_name="Ada")
    me.replica.close()
    return tmp_path / "replica.db"


def test_kill_nine_between_any_two_statements(closed: Path, tmp_path: Path, declared: Catalogue) -> None:
    """The child forks for the statements of the work, and each grandchild kills itself right before its own."""
    results = _child("between", closed, tmp_path)
    assert len(results) > 40
    for what, name, done in results:
        with Replica.open(tmp_path / name, KEY, catalogue=lambda: declared) as replica:
            reader = replica.reader()
            assert reader.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert reader.execute("PRAGMA cipher_integrity_check").fetchall() == []
            reader.close()
            names = [each.mutation.after.get("last_name") for each in replica.queue()]
            assert names.count("Written") in _ALL_OR_NOTHING[what, done][0]
            assert len(names) - names.count("Written") in _ALL_OR_NOTHING[what, done][1]
            assert replica.cursor in _ALL_OR_NOTHING[what, done][2]


_ALL_OR_NOTHING = {  # contacts written, other waiting mutations, and the cursor: before or after, never in between
    ("write", False): ((0, 2), (1,), (1,)),
    ("write", True): ((2,), (1,), (1,)),
    ("changes", False): ((0,), (1,), (1, 2)),
    ("changes", True): ((0,), (1,), (2,)),
    ("verdicts", False): ((0,), (0, 1), (1,)),
    ("verdicts", True): ((0,), (0,), (1,)),
    ("load", False): ((0,), (1,), (1, 9)),
    ("load", True): ((0,), (1,), (9,)),
}


def test_a_killed_writer_loses_nothing_it_was_told_is_stored(closed: Path, declared: Catalogue) -> None:
    told = _child("until-killed", closed, 7)
    assert len(told) == 7
    with Replica.open(closed, KEY, catalogue=lambda: declared) as replica:
        assert {each.mutation.id for each in replica.queue()} >= set(told)


def test_the_lock_goes_with_its_holder(closed: Path, declared: Catalogue) -> None:
    (refused,) = _child("second", closed)
    assert refused == "replica-in-use"
    Replica.open(closed, KEY, catalogue=lambda: declared).close()


def test_another_process_is_refused(me: Person) -> None:
    with pytest.raises(ReplicaInUse, match="already open"):
        Replica.open(me.replica.path, KEY)


def _all_kinds(me: Person) -> dict[str, Callable[[], object]]:
    me.others(*(create("company", name=f"Company {n} " + "x" * 150, notes="y" * 40_000) for n in range(30)))
    batch = me.server.batch(me.replica.cursor)
    manifest, chunks = me.server.manifest()
    me.replica.begin_load(manifest)
    data = {each.digest: chunks[each.digest] for each in me.replica.missing_chunks()}
    large = [create("contact", last_name="x" * 90, notes="y" * 50_000) for _ in range(20)]
    return {
        "write": lambda: me.do(*large),
        "changes": lambda: me.replica.store_changes(batch),
        "chunk": lambda: [me.replica.store_chunk(digest, each) for digest, each in data.items()],
    }


@pytest.mark.parametrize("what", ["write", "changes", "chunk"])
def test_a_full_disk_loses_nothing_and_passes(me: Person, what: str) -> None:
    kept = me.make("contact", first_name="Kept")
    work = _all_kinds(me)[what]
    connection = me.replica._connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    before = (me.replica.cursor, me.replica.pending_count())
    with pytest.raises(DiskFull):
        work()
    assert (me.replica.cursor, me.replica.pending_count()) == before
    assert me.row("contact", kept)["first_name"] == "Kept"
    connection.execute("PRAGMA max_page_count = 1000000")
    work()
    assert (me.replica.cursor, me.replica.pending_count()) != before or what == "chunk"


def test_a_disk_that_refuses_to_write_loses_nothing(closed: Path, declared: Catalogue) -> None:
    refused, *stored = _child("small-files", closed)
    assert refused in ("disk-full", "disk-failed")
    assert stored
    with Replica.open(closed, KEY, catalogue=lambda: declared) as replica:
        assert {each.mutation.id for each in replica.queue()} >= set(stored)


def test_a_replica_is_wiped_whole(me: Person) -> None:
    me.make("company", name="Fern Ltd")
    folder = me.replica.path.parent
    me.replica.wipe()
    assert {each.name for each in folder.iterdir()} == {"replica.db.lock"}


def test_a_copy_of_the_file_is_a_replica(closed: Path, tmp_path: Path, declared: Catalogue) -> None:
    shutil.copy(closed, tmp_path / "copy.db")
    with Replica.open(tmp_path / "copy.db", KEY, catalogue=lambda: declared) as replica:
        (entry,) = replica.queue()
        row = replica.get("contact", entry.mutation.record_id)
        assert row is not None
        replica.write([patch(row, "contact", city="Rome")], at=START)
