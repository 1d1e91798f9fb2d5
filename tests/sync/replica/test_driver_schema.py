"""A driver whose program is newer than its server speaks the server's schema, until the server is updated."""

from __future__ import annotations

from dataclasses import replace

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.evolution import Chain
from shared_models.platform.roles import permissions
from sync.replica.status import Phase
from tests.evolving import NEWEST
from tests.evolving import few_at_version as at_version
from tests.sync.replica.conftest import Opener
from tests.sync.replica.fake_server import serving
from tests.sync.replica.older_server import VersionedServer
from tests.sync.replica.people import create, patch
from tests.sync.replica.test_driver import Desk
from tests.sync.replica.toy_server import START


def _desk(open_replica: Opener, known: Catalogue, server: VersionedServer) -> Desk:
    replica = open_replica(known=known)
    replica.adopt(permissions("Admin", known))
    return Desk(lambda: replica, server)


async def test_a_newer_program_speaks_its_servers_schema_until_that_is_updated(open_replica: Opener) -> None:
    server = VersionedServer(1)
    server.apply([create("contact", full_name="Ada King", town="Rome")])
    (contact,) = (each for name, each in server.rows if name == "contact")
    desk = _desk(open_replica, at_version(NEWEST), server)
    async with serving(desk.fake):
        async with desk.running():
            await desk.until(lambda: desk.replica.get("contact", contact) is not None)
            await desk.until_phase(Phase.LIVE)
            assert desk.replica.speaks == 1
            row = desk.replica.get("contact", contact)
            assert row is not None
            assert (row["first_name"], row["city"]) == ("Ada", "Rome")
            desk.replica.write([patch(row, "contact", city="Oslo", phone="5")], at=START)
            await desk.until(lambda: server.rows["contact", contact]["town"] == "Oslo")
            await desk.until(lambda: desk.replica.pending_count() == 1)  # the telephone has to wait
        server.becomes(NEWEST)
        async with desk.running():
            await desk.until_agreed()
            assert desk.replica.speaks == NEWEST
            assert server.rows["contact", contact]["phone"] == "5"


async def test_a_server_that_is_too_old_ends_it_with_a_reason_and_the_queue_stays(open_replica: Opener) -> None:
    newest = at_version(NEWEST)
    short = replace(newest, chain=Chain(newest.chain.evolutions[10:], oldest=11))
    desk = _desk(open_replica, short, VersionedServer(1))
    desk.make("King")
    async with serving(desk.fake), desk.running():
        await desk.until_phase(Phase.STOPPED)
        fault = desk.driver.status.fault if desk.driver else None
        assert fault is not None
        assert fault.code() == "protocol-unsupported"
        assert "stays on this computer" in fault.reason
    assert desk.replica.pending_count() == 1
    assert desk.fake.connections == 1


async def test_a_program_that_is_too_old_hears_so_and_its_queue_stays(open_replica: Opener) -> None:
    server = VersionedServer(NEWEST)
    server.catalogue = replace(server.catalogue, chain=Chain(server.catalogue.chain.evolutions[10:], oldest=11))
    desk = _desk(open_replica, at_version(3), server)
    desk.replica.write([create("company", name="Fern")], at=START)
    async with serving(desk.fake), desk.running():
        await desk.until_phase(Phase.STOPPED)
        fault = desk.driver.status.fault if desk.driver else None
        assert fault is not None
        assert fault.code() == "protocol-unsupported"
    assert desk.replica.pending_count() == 1
