"""Damage that the window meets while it reads: said in plain words, and looked for at the next start."""

import os
from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from sync.replica import head
from sync.replica.files import suspect
from tests.desktop.identity import MemorySecrets
from tests.desktop.test_client import Start, account_here, secrets, start

__all__ = ["secrets", "start"]

PAGE = 4096


def error_of(code: int) -> dbapi2.DatabaseError:
    error = dbapi2.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = code
    return error


def test_damage_in_the_first_pages_that_are_read_is_mended_at_once(
    qtbot: QtBot, start: Start, secrets: MemorySecrets, tmp_path: Path
) -> None:
    profile = account_here(tmp_path, secrets, "http://127.0.0.1:9")
    path = profile.replica_path(tmp_path)
    known = head.read(path)
    assert known is not None
    page, _ = known.tables["meta"]
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(os.urandom(PAGE))
    client = start()
    assert client.window is None
    qtbot.waitUntil(lambda: client.window is not None)
    assert not suspect(path).exists()
    assert start().window is not None, "from then on it opens as ever"


def test_damage_that_only_the_window_meets_is_told_and_noted(
    qtbot: QtBot, start: Start, secrets: MemorySecrets, tmp_path: Path
) -> None:
    profile = account_here(tmp_path, secrets, "http://127.0.0.1:9")
    mark = suspect(profile.replica_path(tmp_path))
    client = start()
    assert client.window is not None
    said: list[str] = []
    client.window.workspace.toasted.connect(lambda words, _: said.append(words))
    client.window.workspace.faulted.connect(lambda fault: said.append(fault.reason))
    for error in (ValueError("a defect"), error_of(1), None):
        client.tell_of_report(Path("report.txt"), error)
    assert [each.startswith("Something went wrong") for each in said] == [True] * 3
    assert not mark.exists()
    client.tell_of_report(Path("report.txt"), error_of(267))  # SQLITE_CORRUPT_VTAB: full text
    assert "are damaged" in said[-1]
    assert mark.exists()
