"""What lies in a write-ahead log when the power has failed is not mistaken for damage."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from sync.replica.connection import connect, transaction
from sync.replica.log_pages import frames, is_broken
from sync.replica.pages import PAGE_BYTES
from tests.sync.replica.people import KEY

HEAD, FRAME = 32, 24 + PAGE_BYTES


@pytest.fixture
def rounds(tmp_path: Path) -> tuple[Path, bytes, bytes]:
    """A file, its log full of a round that was folded in, and the log as a next round of two transactions left it."""
    path = tmp_path / "file.db"
    log = path.with_name("file.db-wal")
    connection = connect(path, KEY)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("CREATE TABLE t (v TEXT)")
    for number in range(6):
        with transaction(connection):
            connection.execute("INSERT INTO t VALUES (?)", (f"{number}" * 9_000,))
    connection.execute("PRAGMA wal_checkpoint(FULL)").fetchall()
    old = log.read_bytes()
    for number in range(2):
        with transaction(connection):
            connection.execute("UPDATE t SET v = ?", (f"new {number}",))
    new = log.read_bytes()
    connection.close()
    return log, old, new


def test_a_new_round_that_reached_the_disk_in_any_part_hides_nothing(rounds: tuple[Path, bytes, bytes]) -> None:
    log, old, new = rounds
    path = log.with_name("file.db")
    pieces = [(0, HEAD), *((at, at + FRAME) for at in range(HEAD, HEAD + 4 * FRAME, FRAME))]
    assert new[:HEAD] != old[:HEAD]
    for there in product((False, True), repeat=len(pieces)):
        content = bytearray(old)
        for (start, end), arrived in zip(pieces, there, strict=True):
            if arrived:
                content[start:end] = new[start:end]
        log.write_bytes(content)
        if any(there):
            assert not is_broken(path), there


def test_a_frame_damaged_in_the_middle_is_noticed(rounds: tuple[Path, bytes, bytes]) -> None:
    log, old, _ = rounds
    path = log.with_name("file.db")
    log.write_bytes(old)
    assert not is_broken(path)
    whole = len(frames(path))
    damaged = bytearray(old)
    damaged[HEAD + 24 + 100] ^= 1
    log.write_bytes(damaged)
    assert is_broken(path)
    assert len(frames(path)) == whole
