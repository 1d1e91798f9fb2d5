"""A replica goes on through twenty schema versions in place: rows, history, queue, and what it never knew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.evolution import Chain
from shared_models.kernel.verdict import Status
from shared_models.platform.roles import permissions
from sync.replica.faults import ReplicaNewer
from sync.replica.history import history
from tests.evolving import NEWEST
from tests.evolving import few_at_version as at_version
from tests.sync.replica.conftest import Opener
from tests.sync.replica.older_server import Desk, VersionedServer
from tests.sync.replica.people import create, patch
from tests.sync.replica.toy_server import START


def _desk(open_replica: Opener, version: int, server: VersionedServer) -> Desk:
    replica = open_replica(known=at_version(version))
    replica.adopt(permissions("Admin", at_version(NEWEST)) | permissions("Admin", at_version(version)))
    replica.greeted_by(server.catalogue.schema_version)
    return Desk(replica, server)


def _updated(open_replica: Opener, desk: Desk, version: int) -> Desk:
    """The program is replaced by a newer one, which opens the same file."""
    desk.replica.close()
    return _desk(open_replica, version, desk.server)


CONTACT = {"full_name": "Ada King", "town": "Rome", "zip_area": "D", "zip_place": "20", "lifecycle": "suspect"}
TODAY = {"first_name": "Ada", "last_name": "King", "city": "Rome", "postal_code": "D-20", "lifecycle": "lead"}


def test_an_old_program_works_with_a_new_server_and_loses_nothing_when_it_is_updated(open_replica: Opener) -> None:
    server = VersionedServer(NEWEST)
    me = _desk(open_replica, 1, server)
    contact = me.make("contact", **CONTACT)
    assert [each.status for each in me.sync()] == [Status.ACCEPTED]
    assert {name: server.rows["contact", contact][name] for name in TODAY} == TODAY
    assert {name: me.row("contact", contact)[name] for name in CONTACT} == CONTACT
    server.apply(
        [patch(server.rows["contact", contact], "contact", phone="5", birthday="1815-12-10", do_not_contact=True)]
    )
    me.sync()
    me.change("contact", contact, town="Oslo")
    me.sync()
    assert server.rows["contact", contact]["phone"] == "5"
    queued = me.change("contact", contact, full_name="Eda King", mobile_phone="7").group_id
    fetched = list(server.fetched)
    me = _updated(open_replica, me, NEWEST)
    row = me.row("contact", contact)
    assert (row["first_name"], row["mobile"], row["city"]) == ("Eda", "7", "Oslo")
    assert (row["phone"], row["birthday"], row["do_not_contact"]) == ("5", "1815-12-10", True)
    assert [each.mutation.id for each in me.replica.queue()] == [queued]
    told = history(me.replica.reader(), "contact", contact)
    assert {"city": "Oslo"} in [each.after for each in told]
    me.sync()
    assert server.fetched == fetched + ["affiliation"] * ("affiliation" in server.fetched)
    assert me.agrees()
    assert server.rows["contact", contact]["first_name"] == "Eda"
    assert server.rows["contact", contact]["last_name"] == "King"


def test_a_load_keeps_aside_what_the_program_does_not_know(open_replica: Opener) -> None:
    server = VersionedServer(NEWEST)
    server.apply([create("contact", first_name="Ada", last_name="King", phone="5")])
    me = _desk(open_replica, 1, server)
    (contact,) = (each for name, each in server.rows if name == "contact")
    assert me.row("contact", contact)["full_name"] == "Ada King"
    server.fetched.clear()
    me.load()
    assert server.fetched == []  # what is kept aside counts when rows are compared
    me = _updated(open_replica, me, 12)
    assert me.row("contact", contact)["phone"] == "5"
    me = _updated(open_replica, me, NEWEST)
    assert me.row("contact", contact)["last_name"] == "King"
    assert me.agrees()
    me.sync()
    assert set(server.fetched) <= {"affiliation"}


def test_a_new_program_works_with_an_old_server_and_holds_back_what_it_has_no_place_for(open_replica: Opener) -> None:
    server = VersionedServer(1)
    server.apply([create("contact", **CONTACT, fax="9")])
    me = _desk(open_replica, NEWEST, server)
    (contact,) = (each for name, each in server.rows if name == "contact")
    assert {name: me.row("contact", contact)[name] for name in TODAY} == TODAY
    me.change("contact", contact, first_name="Ada Augusta", phone="5", postal_code="12345")
    me.change("contact", contact, last_name="King Noel")
    assert {each.status for each in me.sync()} == {Status.ACCEPTED}
    there = server.rows["contact", contact]
    assert (there["full_name"], there["zip_area"], there["zip_place"], there["fax"]) == (
        "Ada Augusta King Noel",
        "12345",
        None,
        "9",
    )
    row = me.row("contact", contact)
    assert (row["first_name"], row["last_name"], row["postal_code"]) == ("Ada Augusta", "King Noel", "12345")
    assert row["phone"] == "5"
    assert [each.mutation.after for each in me.replica.queue()] == [{"phone": "5"}]
    me.load()
    server.fetched.clear()
    me.load()
    assert server.fetched == []
    server.becomes(11)
    me.sync()
    assert me.replica.queue() == []
    assert server.rows["contact", contact]["telephone"] == "5"
    assert me.row("contact", contact)["phone"] == "5"


def test_a_thumbnail_waits_for_a_server_that_knows_thumbnails(open_replica: Opener) -> None:
    replica = open_replica(known=catalogue())
    replica.adopt(permissions("Admin", catalogue()))
    replica.greeted_by(1)
    attached = create("attachment", file_name="plan.png", digest="a" * 64, thumbnail="b" * 64)
    replica.write([attached], at=START)
    (told,), place = replica.outgoing(100, 0)
    assert (told.id, told.after) == (attached.id, {"file_name": "plan.png", "digest": "a" * 64})
    row = replica.get("attachment", attached.record_id)
    assert row is not None
    assert row["thumbnail"] == "b" * 64
    replica.greeted_by(catalogue().schema_version)
    assert [each.after for each in replica.outgoing(100, 0)[0][1:]] == [{"thumbnail": "b" * 64}]
    assert replica.outgoing(100, place)[0] == []


@pytest.mark.parametrize("version", [2, 4, 5, 7, 12, 16, NEWEST])
def test_the_queue_made_in_any_version_reaches_a_server_of_any_other(open_replica: Opener, version: int) -> None:
    server = VersionedServer(1)
    me = _desk(open_replica, 1, server)
    contact = me.make("contact", **CONTACT)
    me.sync()
    me.change("contact", contact, zip_place="7", fax="8")
    me.change("contact", contact, full_name="Eda King")
    me = _updated(open_replica, me, version)
    assert len(me.replica.queue()) == 2
    assert {each.status for each in me.sync()} == {Status.ACCEPTED}
    there = server.rows["contact", contact]
    assert (there["zip_area"], there["zip_place"], there["fax"], there["full_name"]) == ("D", "7", "8", "Eda King")
    here = at_version(version).translation(1)
    assert here is not None
    row = me.row("contact", contact)
    expected = here.up("contact", there, whole=True)
    assert {name: row[name] for name in row} == {name: expected[name] for name in row}


def test_an_upgrade_that_is_cut_leaves_the_old_replica(open_replica: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    server = VersionedServer(1)
    me = _desk(open_replica, 1, server)
    contact = me.make("contact", **CONTACT)

    def cut(*_: object) -> None:
        raise OSError("the computer went off")

    me.replica.close()
    with monkeypatch.context() as broken:
        broken.setattr("sync.replica.upgrade._queue", cut)
        with pytest.raises(OSError, match="went off"):
            open_replica(known=at_version(NEWEST))
    again = _desk(open_replica, 1, server)
    assert {name: again.row("contact", contact)[name] for name in CONTACT} == CONTACT
    again.replica.close()
    assert _desk(open_replica, NEWEST, server).row("contact", contact)["first_name"] == "Ada"


def test_an_older_program_leaves_a_newer_replica_alone(open_replica: Opener) -> None:
    me = _desk(open_replica, NEWEST, VersionedServer(NEWEST))
    me.replica.close()
    older = open_replica(known=at_version(3))
    with pytest.raises(ReplicaNewer):
        older.catalogue  # noqa: B018


def test_a_replica_too_old_for_the_chain_keeps_its_queue(open_replica: Opener) -> None:
    server = VersionedServer(1)
    me = _desk(open_replica, 1, server)
    mutation = me.make("contact", **CONTACT)
    me.replica.close()
    late = at_version(NEWEST)
    short = replace(late, chain=Chain(late.chain.evolutions[10:], oldest=11))
    replica = open_replica(known=short)
    assert replica.needs_load
    assert [each.mutation.record_id for each in replica.queue()] == [mutation]


def test_an_older_program_never_erases_what_it_does_not_know(open_replica: Opener) -> None:
    server = VersionedServer(NEWEST)
    badges = [
        create("custom_field", record_type="contact", key=key, label=key, kind="text") for key in ("badge", "desk")
    ]
    made = create("contact", last_name="King", phone="5", **{"custom.badge": "A1", "custom.desk": "9"})
    server.apply(badges)
    server.apply([made])
    me = _desk(open_replica, 1, server)
    before = dict(server.rows["contact", made.record_id])
    me.change("contact", made.record_id, town="Rome")
    me.do(
        replace(
            patch(me.row("contact", made.record_id), "contact", town="Oslo"), after={"custom.badge": "B2"}, before={}
        )
    )
    me.sync()
    changed = {"city": "Rome", "custom": {"badge": "B2", "desk": "9"}}
    now = server.rows["contact", made.record_id]
    assert {name for name in now if now[name] != before[name]} == {*changed, "version", "updated_at", "updated_by"}
    assert {name: now[name] for name in changed} == changed


def test_what_was_kept_aside_goes_with_its_record(open_replica: Opener) -> None:
    server = VersionedServer(NEWEST)
    server.apply([create("contact", last_name="King", phone="5"), create("company", name="Fern", industry="Moss")])
    me = _desk(open_replica, 1, server)
    me.sync()

    def aside() -> set[str]:
        return {each[0] for each in me.replica._connection.execute("SELECT record_type FROM unknown")}

    assert {"contact", "company"} <= aside()
    me.replica.adopt(frozenset({"company.view"}))
    assert aside() == {"company"}
