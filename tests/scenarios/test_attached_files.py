"""Files attached by one person reach the other: offline first, again when damaged, gone with their records."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from server.attachments.scanning import Harmful
from server.identity.devices import revoke_device
from shared_models.kernel.faults import Fault
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.protocol.content_faults import Infected, QuotaFull
from sync.replica.attachments.local_files import folder_of
from sync.replica.attachments.transfer import PART_BYTES
from sync.replica.attachments.transfers import THUMBNAIL_BYTES, Progress, Way
from sync.replica.faults import Wiped
from sync.replica.status import Phase
from tests.running import RunningServer
from tests.scenarios.desk import Desk

TOO_LARGE = "This file is larger than it ought to be."
DATA = os.urandom(2 * PART_BYTES + 5)


async def desk(server: RunningServer, name: str, folder: Path) -> Desk:
    made = Desk(folder / name, server.people[name], server.url, impatient=True)
    await made.sign_in(server.tenant.id)
    made.open()
    await made.phase(Phase.LIVE)
    return made


def attach(one: Desk, folder: Path, data: bytes = DATA) -> tuple[str, str]:
    """Attach a file to a new contact, as a person does; returns its digest and the record's id."""
    source = folder / "offer.pdf"
    source.write_bytes(data)
    digest, size = one.replica.files.add(source)
    contact, record = new_id(), new_id()
    values = {"file_name": "offer.pdf", "size": size, "digest": digest, "contact_id": contact}
    one.do(
        Mutation(new_id(), "contact", contact, Action.CREATE, after={"last_name": "Smith"}, at=now()),
        Mutation(new_id(), "attachment", record, Action.CREATE, after=values, at=now()),
    )
    return digest, record


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not holds():  # noqa: ASYNC110  # nothing tells of files that have come to lie on the disk
            await asyncio.sleep(0.02)


def clear(one: Desk, digest: str) -> bytes:
    return b"".join(one.replica.files.read(digest))


async def test_a_file_that_was_attached_offline_reaches_a_colleague(server: RunningServer, tmp_path: Path) -> None:
    ada, ben = await desk(server, "ada", tmp_path), await desk(server, "ben", tmp_path)
    await ada.close()
    ada.open_offline()
    digest, _ = attach(ada, tmp_path)
    assert ada.replica.files.unsent() == [digest]
    assert clear(ada, digest) == DATA
    ada.replica.close()
    ada.open()
    await until(lambda: not ada.replica.files.unsent())
    await until(lambda: ben.replica.files.has(digest))
    assert clear(ben, digest) == DATA
    path = folder_of(ben.path) / digest  # a damaged file is fetched again
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    with pytest.raises(Fault):
        clear(ben, digest)
    assert await ben.transfers.fetch(digest)
    assert clear(ben, digest) == DATA
    await ada.close()
    await ben.close()


async def test_a_thumbnail_reaches_a_colleague_who_has_not_fetched_the_file(
    server: RunningServer, tmp_path: Path
) -> None:
    ada, ben = await desk(server, "ada", tmp_path), await desk(server, "ben", tmp_path)
    small, large = os.urandom(9_000), os.urandom(THUMBNAIL_BYTES + 1)
    ben.transfers._automatic = 1  # no file is as small as that
    named = {}
    for thumbnail in (small, large):  # nobody keeps a stranger's client from naming a large one
        digest, size = ada.replica.files.add(DATA)
        named[thumbnail], _ = ada.replica.files.add(thumbnail)
        values = {"file_name": "site.jpg", "size": size, "digest": digest, "thumbnail": named[thumbnail]}
        ada.do(Mutation(new_id(), "attachment", new_id(), Action.CREATE, after=values, at=now()))
    await until(lambda: not ada.replica.files.unsent())
    await until(lambda: ben.replica.files.has(named[small]))
    await until(lambda: ben.transfers.progress.get(named[large]) == Progress(Way.REFUSED, reason=TOO_LARGE))
    assert clear(ben, named[small]) == small
    assert not ben.replica.files.has(named[large])
    assert not ben.replica.files.has(digest)
    assert set(ben.replica.attached()) == {digest, *named.values()}  # so that all of them survive a fresh key
    await ada.close()
    await ben.close()


async def test_an_infected_file_is_neither_sent_again_nor_fetched(
    server: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, ben = await desk(server, "ada", tmp_path), await desk(server, "ben", tmp_path)

    class Strict:
        async def scan(self, path: Path) -> Harmful:
            return Harmful("Eicar-Signature")

    monkeypatch.setattr(server.serving.app.state.attachments, "_scanner", Strict())
    digest, record = attach(ada, tmp_path, b"harmful")
    for each in (ada, ben):
        await until(lambda each=each: (each.replica.get("attachment", record) or {}).get("content") == "infected")
        assert each.replica.attached([digest])[digest].infected
        assert each.replica.recent_files(PART_BYTES, 20) == []
    await until(lambda: digest in ada.transfers.progress and ada.transfers.progress[digest].reason)
    assert "Eicar-Signature" in ada.transfers.progress[digest].reason
    ada.transfers.retry()
    await ada.transfers.send()
    assert digest not in ada.transfers.progress
    with pytest.raises(Infected):
        await ben.transfers.fetch(digest)
    await ada.close()
    await ben.close()


async def test_what_is_refused_waits_for_a_person(
    server: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = await desk(server, "ada", tmp_path)
    content = server.serving.app.state.attachments

    async def none(*_: object) -> int:
        return 0

    with monkeypatch.context() as full:
        full.setattr(content, "_quota", none)
        digest, _ = attach(ada, tmp_path, b"no room for it")
        await until(lambda: digest in ada.transfers.progress and ada.transfers.progress[digest].reason)
        assert ada.transfers.progress[digest].way is Way.REFUSED
        assert "room for files is full" in ada.transfers.progress[digest].reason
        assert QuotaFull.code() == "quota-full"
    ada.transfers.retry()
    await until(lambda: not ada.replica.files.unsent())
    await ada.close()


async def test_a_cancelled_download_goes_on_where_it_stood(server: RunningServer, tmp_path: Path) -> None:
    ada, ben = await desk(server, "ada", tmp_path), await desk(server, "ben", tmp_path)
    ben.transfers._automatic = 0
    digest, _ = attach(ada, tmp_path)
    await until(lambda: not ada.replica.files.unsent())
    heard: list[int] = []

    def stop(found: str, progress: object) -> None:
        done = getattr(progress, "done", 0)
        heard.append(done)
        if done == PART_BYTES and heard.count(PART_BYTES) == 1:
            ben.transfers.cancel(found)

    ben.transfers.observe(stop)
    assert await ben.transfers.fetch(digest) is False
    assert not ben.replica.files.has(digest)
    assert await ben.transfers.fetch(digest) is True
    assert heard.count(PART_BYTES) == 2  # once when it came, once when it went on there
    assert clear(ben, digest) == DATA
    await ada.close()
    await ben.close()


async def test_files_go_with_what_may_not_be_seen_any_more(server: RunningServer, tmp_path: Path) -> None:
    ben = await desk(server, "ben", tmp_path)
    stays, _ = attach(ben, tmp_path, b"stays")
    goes, record = attach(ben, tmp_path, b"goes")
    await until(lambda: not ben.replica.files.unsent() and not ben.replica.pending_count())
    ben.do(Mutation(new_id(), "attachment", record, Action.DELETE, at=now()))
    old = bytes.fromhex(ben.key)
    with ben.replica._file.connection as connection:
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('rekey_due', 'true')")
    await ben.driver._withdrawal.tidy(online=False)
    assert bytes.fromhex(ben.key) != old
    assert clear(ben, stays) == b"stays"
    assert {each.name.partition(".")[0] for each in folder_of(ben.path).iterdir()} == {stays}
    assert goes not in {each.name for each in folder_of(ben.path).iterdir()}
    await ben.restart()
    assert clear(ben, stays) == b"stays"
    await server.do(lambda: revoke_device(server.identity.database, server.people["ben"].id, ben.device, now()))
    await ben.until(lambda: isinstance(ben.driver.status.fault, Wiped))
    assert not folder_of(ben.path).exists()
    ben._transferring.cancel()
