"""Unsent work is read out of a file in any state, and the file stays as it is."""

import shutil
from pathlib import Path

import pytest

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.instant import Instant
from sync.replica import files, lease, rescue
from sync.replica.faults import ReplicaEmpty, WrongKey
from sync.replica.replica import Replica
from sync.replica.unsent import Unsent, read
from tests.sync.replica.people import KEY
from tests.sync.replica.test_rescue import ALL, copy, flip, fold, log_of, opened, original
from tests.sync.replica.toy_server import START

__all__ = ["copy", "original"]


def typed(found: Unsent) -> set[str]:
    return {each["after"].get("first_name") or each["after"]["city"] for each in found.entries}


def contents(path: Path) -> dict[str, bytes]:
    """What lies in the folder, without what SQLite makes for every reader and the lock."""
    passing = ("-shm", "-wal", ".lock")
    return {each.name: each.read_bytes() for each in path.parent.iterdir() if not each.name.endswith(passing)}


def test_a_whole_file_tells_everything(copy: Path) -> None:
    found = read(copy, KEY, START)
    assert typed(found) == ALL
    assert (found.unreadable, found.own_only) == (0, False)
    late = [each for each in found.entries if each["after"].get("city")]
    assert {each["record"] for each in late} == {f"Ada {n}" for n in range(10)}


def test_it_is_read_while_the_replica_is_open(copy: Path, declared: Catalogue) -> None:
    with Replica.open(copy, KEY, catalogue=lambda: declared):
        assert typed(read(copy, KEY, START)) == ALL


@pytest.mark.parametrize("place", [100, 30 * 4096])
def test_a_damaged_file_is_read_and_left_alone(copy: Path, place: int, declared: Catalogue) -> None:
    fold(copy)
    flip(copy, place)
    before = contents(copy)
    rescue.suspicion(copy).touch()
    found = read(copy, KEY, START)
    rescue.suspicion(copy).unlink()
    assert len(found.entries) + found.unreadable >= len(ALL)
    assert typed(found) <= ALL
    assert found.entries
    assert contents(copy) == before


def test_a_damaged_log_costs_only_what_stood_on_the_page(copy: Path) -> None:
    flip(log_of(copy), 32 + 24 + 100)
    log = log_of(copy).read_bytes()
    found = read(copy, KEY, START)
    assert len(typed(found)) > 50
    assert log_of(copy).read_bytes() == log, "SQLite was kept from folding it in"


def test_a_rescue_that_was_cut_left_a_file_beside_to_read(
    copy: Path, declared: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    fold(copy)
    flip(copy, 100)
    whole = copy.with_name("kept")
    monkeypatch.setattr(rescue, "_set_aside", _cut)
    with pytest.raises(KeyboardInterrupt):
        opened(copy, declared)
    assert rescue.beside(copy).exists()
    shutil.copy(rescue.beside(copy), whole)
    copy.unlink()
    found = read(copy, KEY, START)
    assert typed(found) == ALL
    assert found.own_only
    assert {each["record"] for each in found.entries} == {""}
    assert rescue.beside(copy).read_bytes() == whole.read_bytes()


def test_a_later_generation_whose_rescue_was_cut_is_found_again(
    copy: Path, declared: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    fold(copy)
    second = copy.with_name("replica.db.2")
    copy.rename(second)
    copy.with_name("replica.db.head").rename(copy.with_name("replica.db.2.head"))
    flip(second, 100)
    with monkeypatch.context() as cut:
        cut.setattr(rescue, "_set_aside", _cut)
        with pytest.raises(KeyboardInterrupt):
            opened(second, declared)
    second.unlink()
    assert files.current(copy) == second
    assert typed(read(files.current(copy), KEY, START)) == ALL
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica:
        assert replica.path == second
        assert replica.pending_count() == len(ALL)


def _cut(path: Path) -> None:
    raise KeyboardInterrupt


def test_when_the_lease_is_over_only_what_was_typed_is_told(copy: Path, declared: Catalogue) -> None:
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica:
        replica.keep_lease(lease.heard(START, 72))
    later: Instant = START + 73 * lease.HOUR
    assert not read(copy, KEY, START).own_only
    found = read(copy, KEY, later)
    assert found.own_only
    assert typed(found) == ALL
    assert "Ada" not in str(found.entries)
    assert [each for each in found.entries if each["before"]] == []


def test_what_cannot_be_read_is_said(copy: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongKey):
        read(copy, bytes(32), START)
    with pytest.raises(ReplicaEmpty):
        read(tmp_path / "none.db", KEY, START)
