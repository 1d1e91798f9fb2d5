"""Whoever installs today's version over any released one keeps their records, their queue, and what they had to settle.

A replica file of every released protocol version lies in tests/fixtures/replicas, made by `make.py` there.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import NIL
from sync.protocol.batch import Batch
from sync.protocol.versions import PROTOCOL
from sync.replica import queue
from sync.replica.history import history
from sync.replica.lists import search
from sync.replica.queue import State
from sync.replica.replica import Replica
from tests.running import RunningServer
from tests.scenarios.desk import Desk
from tests.sync.replica.people import KEY, ids
from tests.sync.replica.toy_server import START

FOLDER = Path(__file__).parents[1] / "fixtures" / "replicas"
KEPT = sorted(FOLDER.glob("*/held.json"))


def test_a_replica_of_every_released_protocol_version_is_kept() -> None:
    kept = {json.loads(each.read_text("utf-8"))["protocol"] for each in KEPT}
    assert kept == set(range(1, PROTOCOL + 1))


@pytest.fixture(params=KEPT, ids=lambda each: each.parent.name)
def held(request: pytest.FixtureRequest) -> dict[str, Any]:
    """What a kept replica holds, and where the file is."""
    found: dict[str, Any] = json.loads(request.param.read_text("utf-8"))
    return found | {"file": request.param.with_name("replica.db")}


def test_everything_in_it_is_still_there(held: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "replica.db"
    shutil.copyfile(held["file"], path)
    with Replica.open(path, KEY, catalogue=catalogue) as replica:
        for row in held["contacts"].values():
            found = replica.get("contact", row["id"])
            assert found is not None
            assert {name: found[name] for name in row} == row
        assert replica.cursor == held["cursor"]
        assert [each.mutation.id for each in replica.queue()] == held["queued"]
        assert [each.mutation.id for each in replica.inbox()] == [held["conflicted"], held["rejected"]]
        states = {each.mutation.id: each.state for each in queue.log(replica._connection)}
        assert states[held["settled"]] is State.SETTLED
        assert states[held["acknowledged"]] is State.ACKNOWLEDGED
        reader = replica.reader()
        assert [each.title for each in search(reader, replica.restored, "oda@")] == ["Oda"]
        ada = held["contacts"]["Ada"]["id"]
        assert [each.after.get("city") for each in history(reader, "contact", ada)] == ["Rome", None]
        reader.close()


def test_what_it_was_told_before_it_knew_is_there_once_it_knows(held: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "replica.db"
    shutil.copyfile(held["file"], path)
    with Replica.open(path, KEY) as replica:
        then = replica.restored
    assert "thumbnail" not in then.record_type("attachment").by_name
    after = {"file_name": "plan.png", "digest": "a" * 64, "thumbnail": "b" * 64, "content": "stored"}
    attached = Change(held["cursor"] + 1, 0, START, NIL, NIL, "attachment", next(ids), ChangeKind.CREATE, after=after)
    with Replica.open(path, KEY, catalogue=lambda: then) as replica:
        replica.store_changes(Batch(replica.epoch, replica.cursor, attached.version, (attached,)))
    with Replica.open(path, KEY, catalogue=catalogue) as replica:
        row = replica.get("attachment", attached.record_id)
    assert row is not None
    assert {name: row[name] for name in after} == after


async def test_it_goes_on_with_a_server_of_today(held: dict[str, Any], server: RunningServer, tmp_path: Path) -> None:
    desk = Desk(tmp_path, server.people["ada"], server.url)
    await desk.sign_in(server.tenant.id)
    desk.keyring.set(f"replica-key/{desk.profile.account}", KEY.hex())
    desk.path.parent.mkdir(parents=True)
    shutil.copyfile(held["file"], desk.path)
    desk.open()
    await desk.until(lambda: not desk.replica.queue() and not desk.replica.needs_load)
    there = await server.rows()
    assert {row["first_name"] for (name, _), row in there.items() if name == "contact"} == {"Offline"}
    assert {row["name"] for (name, _), row in there.items() if name == "company"} == {"Moss"}
    waiting = [each.mutation.id for each in desk.replica.inbox()]
    assert waiting == [
        held["conflicted"],
        held["rejected"],
        held["queued"][2],
    ]  # this server has never heard of that contact
    await desk.close()
