"""A role that loses and regains, and a device that is revoked, while the driver is connected."""

from __future__ import annotations

from sync.protocol.codec import encode
from sync.protocol.effects import Close
from sync.protocol.messages import Permissions, Reload, Wipe
from sync.replica.status import Phase
from tests.sync.replica.fake_server import serving
from tests.sync.replica.test_driver import Desk, desk

__all__ = ["desk"]


async def test_reload_permissions_and_wipe(desk: Desk) -> None:
    async with serving(desk.fake), desk.running():
        await desk.until_agreed()
        await desk.until_phase(Phase.LIVE)
        told = len(desk.told)
        (talk,) = desk.fake.talks
        talk.outgoing.put_nowait(encode(Permissions(["contact.view"])))
        talk.outgoing.put_nowait(encode(Reload("compacted")))
        await desk.until(lambda: desk.replica.actor().permissions == {"contact.view"})
        await desk.until(lambda: Phase.LOADING in [each.phase for each in desk.told[told:]])
        await desk.until_phase(Phase.LIVE)
        (talk,) = desk.fake.talks
        talk.outgoing.put_nowait(encode(Wipe("This device was revoked.")))
        await desk.until_phase(Phase.STOPPED)
        assert desk.told[-1].fault is not None
        assert desk.told[-1].fault.code() == "wiped"
        assert desk.secrets == {}
        assert not desk.replica.path.exists()


async def test_a_permission_that_is_back_before_the_reload_could_come_brings_its_records_back(
    desk: Desk,
) -> None:
    async with serving(desk.fake), desk.running():
        await desk.until_agreed()
        await desk.until_phase(Phase.LIVE)
        (talk,) = desk.fake.talks
        talk.outgoing.put_nowait(encode(Permissions(["contact.view"])))
        talk.outgoing.put_nowait(Close(1011, "The connection breaks before the reload that follows."))
        await desk.until(lambda: desk.replica.actor().permissions == {"contact.view"})
        await desk.until_agreed()
        assert desk.replica.actor().permissions == desk.fake.actor.permissions
