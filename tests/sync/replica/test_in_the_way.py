"""What goes wrong for a moment, such as a full disk, ends nothing that has to go on afterwards."""

import asyncio
from pathlib import Path
from typing import cast

import pytest

from sync.ending import end
from sync.replica import lease_keeper, meta
from sync.replica.api import Api
from sync.replica.attachments.local_files import LocalFiles
from sync.replica.attachments.transfers import Transfers
from sync.replica.faults import DiskFailed, DiskFull
from sync.replica.lease import Marks
from sync.replica.lease_keeper import LeaseKeeper
from sync.replica.lock import ReplicaLock
from sync.replica.replica import Replica
from sync.replica.status import Phase
from tests.sync.replica.conftest import Opener
from tests.sync.replica.fake_server import serving
from tests.sync.replica.test_driver import Desk, desk

__all__ = ["desk"]


async def test_what_cannot_be_left_behind_at_the_start_keeps_nobody_from_the_server(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.replica.commit(lambda deciding: meta.keep(deciding.connection, rekey_due=True))

    def full(*_: object) -> None:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(desk.replica, "move", full)
    async with serving(desk.fake), desk.running():
        await desk.until_phase(Phase.LIVE)
        await desk.until_agreed()
    assert desk.replica.rekey_due


async def goes_on(running: asyncio.Task[None], again: asyncio.Event) -> bool:
    """Whether it comes to its next round, and not to its end."""
    waiting = asyncio.create_task(again.wait())
    await asyncio.wait({running, waiting}, timeout=30, return_when=asyncio.FIRST_COMPLETED)
    found = again.is_set() and not running.done()
    await end(running, waiting)
    return found


async def test_the_lease_is_kept_again_once_there_is_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lease_keeper, "EVERY_SECONDS", 0)
    kept = asyncio.Event()

    class Held:
        lease = Marks()
        tries = 0

        def keep_lease(self, marks: Marks) -> None:
            self.tries += 1
            if self.tries == 1:
                raise DiskFull("The disk is full.")
            kept.set()

    keeper = LeaseKeeper(cast(Replica, Held()), lambda: 0, lambda: 0)
    assert await goes_on(asyncio.create_task(keeper.run()), kept)


async def test_files_travel_on_when_the_folder_could_not_be_read_for_a_moment(
    open_replica: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    replica, tries, again = open_replica(), list[str](), asyncio.Event()
    sweep, loop = LocalFiles.sweep_held, asyncio.get_running_loop()

    def failing(files: LocalFiles) -> None:
        tries.append("once")
        if len(tries) == 1:
            raise PermissionError(13, "Permission denied")
        loop.call_soon_threadsafe(again.set)
        sweep(files)

    monkeypatch.setattr(LocalFiles, "sweep_held", failing)
    monkeypatch.setattr("sync.replica.attachments.transfers.backoff", lambda device, failures: 0)
    transfers = Transfers(replica, cast(Api, None), round_seconds=60)
    assert await goes_on(asyncio.create_task(transfers.run()), again)


def test_what_the_folder_refuses_is_said_as_a_failure_of_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = LocalFiles(tmp_path / "one.files", lambda: bytes(32))
    digest, _ = files.add(b"content")

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refused)
    monkeypatch.setattr(Path, "stat", refused)
    for step in (lambda: files.sent(digest), lambda: files.trim(0), lambda: files.forget(digest)):
        with pytest.raises(DiskFailed):
            step()


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "replicas").write_text("no folder")
    with pytest.raises(DiskFailed, match="cannot be written to"):
        ReplicaLock(tmp_path / "replicas" / "one.db")
