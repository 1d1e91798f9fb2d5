"""Records that leave one by one, because somebody else owns them now: their traces go at the next quiet moment."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from shared_models.kernel.write import Key
from sync.protocol.batch import Batch, Enter, Event, Leave, Stub
from sync.replica import departed, history, lists, stubs, withdrawal
from sync.replica.credentials import Credentials
from sync.replica.queue import log
from sync.replica.replica import Replica
from sync.replica.touched import Touched
from sync.replica.withdrawal import Withdrawal
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import KEY, Person, ids
from tests.sync.replica.test_driver import ACCOUNT, SECONDS
from tests.sync.replica.test_revocation import KEPT, Desk, worked
from tests.sync.replica.toy_server import ToyServer


@pytest.fixture
def desk(open_replica: Opener, server: ToyServer) -> Iterator[Desk]:
    """A desk with everything on it."""
    made = Desk(open_replica(), server)
    yield made
    made.reader.close()


def tell(desk: Desk, *events: Event) -> None:
    """The next batch of the feed, of the toy server's next version."""
    replica = desk.replica
    desk.server.version = replica.cursor + 1
    replica.store_changes(Batch(replica.epoch, replica.cursor, replica.cursor + 1, events))


def reassign(desk: Desk, *names: str) -> None:
    """The records of these types go to somebody else, who is out of sight."""
    at = desk.replica.cursor + 1
    keys = [(name, desk.rows[name]["id"]) for name in names]
    tell(desk, *(Leave(at, place, *key) for place, key in enumerate(keys)))


def here(desk: Desk, *keys: Key) -> list[bool]:
    """Which of the records are shown."""
    return [desk.replica.get(*key) is not None for key in keys]


def left(replica: Replica) -> set[Key]:
    """The records that have left, as they are found aside."""
    return departed.left(replica._connection, replica._in_sight())


def part(replica: Replica) -> None:
    """Take out what is left of them."""
    replica.part_with_departed(left(replica))


def test_every_trace_is_found_before_and_none_after(desk: Desk) -> None:
    done = worked(desk)
    company, member = desk.rows["company"]["id"], desk.rows["member"]["id"]
    named = desk.token("deal")
    points = ("contact", desk.rows["contact"]["id"])
    desk.me.change("company", company, name=desk.token("company"))
    tell(desk, Stub(desk.server.version + 1, 0, "deal", points[1], named))
    everything = desk.tokens.of(frozenset(desk.server.catalogue.record_types))
    assert desk.scan() == everything, "the scan has to find what is there"

    reassign(desk, *sorted(desk.lost))
    for name in desk.lost:
        declared = desk.server.catalogue.record_type(name)
        assert lists.count(desk.reader, declared, lists.Query()) == 0
        assert lists.search(desk.reader, [declared], "zq") == []
        assert history.history(desk.reader, name, desk.rows[name]["id"]) == []
    assert desk.scan() >= desk.tokens.of(desk.lost), "out of sight, and still in the pages"
    assert desk.replica.pending_count() == 2, "what is on its way may still be answered"

    assert left(desk.replica)
    heard: list[Touched] = []
    desk.replica.observe(heard.append)
    part(desk.replica)
    assert heard[-1].withdrawn == {*done.values()}, "a session that holds them pushes them no more"
    assert not left(desk.replica)
    assert [each.id for _, each in desk.replica.quarantined()] == [done["rejected"], done["queued"]]
    assert {each.mutation.record_id for each in log(desk.reader)} == {company}
    desk.replica.delivered(desk.replica.quarantined())
    fresh = desk.move()
    assert desk.scan(KEY, fresh) == desk.tokens.of(KEPT)
    assert here(desk, ("company", company), ("member", member)) == [True, True]


def test_what_comes_back_before_is_left_alone(desk: Desk) -> None:
    deal = desk.rows["deal"]
    pending = desk.me.change("deal", deal["id"], name="Still wanted")
    reassign(desk, "deal")
    tell(desk, Enter(desk.replica.cursor + 1, 0, "deal", deal["id"], {**deal, "version": desk.replica.cursor + 1}))
    part(desk.replica)
    assert [each.mutation.id for each in desk.replica.queue()] == [pending.group_id]
    assert desk.me.row("deal", deal["id"])["name"] == "Still wanted"
    assert not desk.replica.rekey_due


def test_what_the_server_has_done_is_not_handed_over(desk: Desk) -> None:
    deal = desk.rows["deal"]["id"]
    desk.me.change("deal", deal, name="Done")
    desk.me.push()
    desk.me.pull()  # what it did has come; its verdict has not
    reassign(desk, "deal")
    part(desk.replica)
    assert desk.replica.quarantined() == []
    assert desk.replica.queue() == []


def test_names_that_nothing_points_at_any_more_go(desk: Desk) -> None:
    at, others = desk.replica.cursor + 1, {name: next(ids) for name in ("one", "among several", "pending", "nobody")}
    points = {
        "company": {"parent_id": others["one"]},
        "activity": {"attendees": [others["among several"]]},
        "affiliation": {"contact_id": others["pending"]},
        "deal": {"contact_id": others["nobody"]},
    }
    entering = [
        Enter(at, place, name, desk.rows[name]["id"], {**desk.rows[name], **values, "version": at})
        for place, (name, values) in enumerate(points.items())
    ]
    kinds = dict.fromkeys(others, "contact") | {"one": "company"}
    keys = {title: (kinds[title], record_id) for title, record_id in others.items()}
    tell(desk, *entering, *(Stub(at, place, *key, title) for place, (title, key) in enumerate(keys.items(), 4)))
    desk.me.change("affiliation", desk.rows["affiliation"]["id"], contact_id=desk.rows["contact"]["id"])
    reassign(desk, "deal")
    assert set(stubs.titles(desk.reader, keys.values()).values()) == set(others)
    part(desk.replica)
    assert set(stubs.titles(desk.reader, keys.values()).values()) == set(others) - {"nobody"}


def test_what_a_load_does_not_hold_has_left_unless_the_server_lost_it(desk: Desk) -> None:
    for name, epoch in (("contact", desk.server.epoch), ("deal", "another")):
        del desk.server.rows[name, desk.rows[name]["id"]]
        desk.server.epoch = epoch
        desk.me.load()
        assert here(desk, (name, desk.rows[name]["id"])) == [False]
        assert bool(left(desk.replica)) == (name == "contact")
        part(desk.replica)


def test_what_a_load_takes_back_for_a_moment_has_not_left(desk: Desk) -> None:
    """A manifest is older than the replica: what was made since goes with the load, and the feed brings it again."""
    manifest, chunks = desk.server.manifest()
    made = desk.me.make("company", name="Made since")
    desk.me.sync()
    pending = desk.me.change("company", made, city="Rome")
    desk.replica.begin_load(manifest)
    for each in desk.replica.missing_chunks():
        desk.replica.store_chunk(each.digest, chunks[each.digest])
    desk.replica.finish_load()
    assert desk.replica.cursor == manifest.version
    assert not left(desk.replica)
    part(desk.replica)
    assert [each.mutation.id for each in desk.replica.queue()] == [pending.group_id]
    desk.me.pull()
    part(desk.replica)
    assert desk.me.row("company", made)["city"] == "Rome"
    assert desk.replica.quarantined() == []


async def test_it_is_done_when_it_has_been_quiet(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path, worker = desk.replica.path, tidying(desk, monkeypatch)
    task = asyncio.create_task(worker.keep_tidy(lambda: False))
    for _ in range(20):
        await asyncio.sleep(0)
    reassign(desk, "attachment", "deal")
    for _ in range(withdrawal.LONGEST - 2):
        desk.me.make("company", name="Busy")
        await asyncio.sleep(0)
    assert desk.replica.path == path, "somebody is at work"
    assert left(desk.replica)
    async with asyncio.timeout(SECONDS):
        while desk.replica.path == path:
            await asyncio.to_thread(desk.replica.path.exists)
    assert not worker.due
    task.cancel()


async def test_it_is_done_at_last_although_it_is_never_quiet(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path, worker = desk.replica.path, tidying(desk, monkeypatch)
    task = asyncio.create_task(worker.keep_tidy(lambda: False))
    await asyncio.sleep(0)
    reassign(desk, "attachment", "deal")
    async with asyncio.timeout(SECONDS):
        while desk.replica.path == path:
            desk.me.make("company", name="Busy")
            await asyncio.sleep(0)
    task.cancel()


def tidying(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Withdrawal:
    """A withdrawal whose rounds are turns of the event loop; no server is there."""
    monkeypatch.setattr(withdrawal, "QUIET_SECONDS", 0)
    return Withdrawal(desk.replica, Credentials("http://127.0.0.1:9", ACCOUNT, desk.secrets))


def test_work_on_what_left_before_it_ever_came_here_goes_too(me: Person) -> None:
    replica = me.replica
    kept = me.make("contact", first_name="Ada")
    me.sync()
    me.make("contact", first_name="Bo")
    replica.store_verdicts(me.push())
    assert not left(replica), "what it did may still come"
    replica.store_changes(Batch(replica.epoch, replica.cursor, me.server.version, ()))
    assert left(replica)
    part(replica)
    assert [each.mutation.record_id for each in log(replica._connection)] == [kept]
    assert not left(replica)


def test_work_that_changed_nothing_goes_with_a_record_that_a_restore_has_moved(me: Person) -> None:
    """It comes back with no restore, so nothing else would ever take it out; other work on the record stays."""
    replica = me.replica
    one, two = (me.make("contact", first_name=name) for name in ("Ada", "Bo"))
    me.sync()
    part(replica)
    replica._connection.execute("DELETE FROM mutation")  # as after 72 hours
    for each in (one, two):
        me.change("contact", each, first_name=str(me.row("contact", each)["first_name"]))
    assert [each.version for each in me.sync()] == [0, 0]
    open_work = me.change("contact", two, first_name="Cy")
    for each in (one, two):
        del me.server.rows["contact", each]
    me.server.epoch = "another"
    me.load()
    assert left(replica)
    part(replica)
    assert {each.mutation.record_id for each in log(replica._connection)} == {two}
    assert [each.mutation.id for each in replica.queue()] == [open_work.group_id]
    assert not left(replica)
