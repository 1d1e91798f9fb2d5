"""Work that was put aside is not pushed any more, whatever connection comes: an administrator decides on it."""

from __future__ import annotations

import pytest

from sync.protocol.codec import encode
from sync.protocol.messages import Permissions
from sync.replica.status import Phase
from tests.sync.replica.fake_server import serving
from tests.sync.replica.people import create
from tests.sync.replica.test_driver import Desk, desk
from tests.sync.replica.toy_server import START

__all__ = ["desk"]


async def test_a_role_that_is_lost_and_comes_back_pushes_nothing_that_was_put_aside(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(desk.fake), desk.running() as driver:
        await desk.until_agreed()
        await desk.until_phase(Phase.LIVE)
        (talk,) = desk.fake.talks
        came: list[bytes] = []
        monkeypatch.setattr(talk.session, "received", lambda frame: came.append(frame) or [])  # it never gets to it
        made = desk.make("Put aside")
        await desk.until(lambda: any(b"Put aside" in each for each in came))
        talk.outgoing.put_nowait(encode(Permissions(["company.create", "company.view"])))
        await desk.until(lambda: bool(desk.replica.quarantined()))
        driver.network_changed()
        await desk.until(lambda: desk.fake.connections > 2)
        kept = create("company", name="Kept")
        desk.replica.write([kept], at=START)
        await desk.until(lambda: ("company", kept.record_id) in desk.fake.toy.rows)
        assert ("contact", made) not in desk.fake.toy.rows
        assert [each.record_id for _, each in desk.replica.quarantined()] == [made]
