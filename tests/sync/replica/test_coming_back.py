"""After a restore of the server a replica pushes again what the server has lost, and shows it meanwhile."""

from dataclasses import replace

from sync.protocol.codec import encode
from sync.protocol.effects import Send
from sync.protocol.returning import KEPT
from sync.replica.feeder import session_of
from sync.replica.queue import State
from sync.replica.replica import Replica
from tests.sync.protocol.samples import welcome
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import Person, badges_of, create, patch
from tests.sync.replica.toy_server import START, ToyServer


def _contact(me: Person, **values: str) -> str:
    contact = me.make("contact", first_name="Ada", **values)
    assert badges_of(me.sync()) == ["accepted"]
    return contact


def _restored(me: Person, version: int, epoch: str = "e2") -> None:
    """The server was put back to a version, and the replica has heard of it."""
    me.server = me.server.put_back(version, epoch)
    me.load()


def test_what_was_lost_comes_back_in_its_old_order_and_is_shown_meanwhile(me: Person) -> None:
    contact = _contact(me)
    me.change("contact", contact, city="Ulm")
    me.sync()
    lost = me.make("contact", first_name="Bo")
    me.sync()
    me.change("contact", contact, city="Bonn")
    me.sync()
    waiting = me.make("contact", first_name="Cleo")
    _restored(me, 1)
    assert me.replica.is_bringing_back
    assert [(each.mutation.record_id, each.mutation.again) for each in me.replica.queue()] == [
        (contact, 2),
        (lost, 3),
        (contact, 4),
        (waiting, None),
    ]
    assert me.row("contact", contact)["city"] == "Bonn"
    assert me.row("contact", lost)["first_name"] == "Bo"
    assert badges_of(me.sync()) == ["accepted"] * 4
    assert me.agrees()
    assert not me.replica.is_bringing_back
    assert me.replica.queue() == []
    assert me.row("contact", contact)["city"] == "Bonn"


def test_what_the_server_still_has_does_not_come_back(me: Person) -> None:
    contact = _contact(me)
    _restored(me, 1)
    assert me.replica.queue() == []
    assert not me.replica.is_bringing_back
    assert me.row("contact", contact)["first_name"] == "Ada"


def test_what_others_do_meanwhile_goes_below_what_comes_back(me: Person) -> None:
    contact = _contact(me)
    me.change("contact", contact, city="Bonn")
    me.sync()
    _restored(me, 1)
    me.others(patch(me.server.rows["contact", contact], "contact", city="Ulm", phone="123"))
    me.pull()
    row = me.row("contact", contact)
    assert (row["city"], row["phone"]) == ("Bonn", "123")
    me.sync()
    assert me.agrees()


def test_what_is_not_back_yet_is_pushed_again_and_its_verdict_is_no_word(me: Person) -> None:
    contact = _contact(me)
    me.others(create("company", name="Theirs"))
    me.pull()
    (company,) = (key[1] for key in me.server.rows if key[0] == "company")
    me.change("contact", contact, company_id=company)
    me.sync()
    _restored(me, 1)
    me.sync()
    assert me.replica.is_bringing_back
    assert [each.mutation.again for each in me.replica.queue()] == [3]
    assert me.replica.inbox() == []
    me.server.verdicts.clear()  # of what decides nothing the server keeps none
    me.others(create("company", company, name="Theirs"))
    me.sync()
    assert not me.replica.is_bringing_back
    assert me.agrees()
    assert me.row("contact", contact)["company_id"] == company


def test_what_cannot_be_done_again_comes_to_its_author(me: Person) -> None:
    _contact(me)
    tag = me.make("tag", name="VIP")
    me.sync()
    _restored(me, 1)
    me.others(create("tag", name="VIP"))
    me.sync()
    (waiting,) = me.replica.inbox()
    assert (waiting.mutation.record_id, waiting.state) == (tag, State.CONFLICTED)
    assert me.replica.get("tag", tag) is None
    assert not me.replica.is_bringing_back


def test_of_what_was_contested_only_what_was_done_comes_back(me: Person) -> None:
    stage = me.make("stage", pipeline_id=me.make("pipeline", name="Sales"), name="Lead")
    deal = me.make("deal", name="Boat", stage_id=stage, amount=1, currency="EUR")
    me.sync()
    before = me.server.version
    me.others(patch(me.server.rows["deal", deal], "deal", amount=2))
    me.change("deal", deal, amount=3, name="Yacht")
    assert badges_of(me.sync()) == ["conflicted"]
    _restored(me, before)
    (queued,) = me.replica.queue()
    assert dict(queued.mutation.after) == {"name": "Yacht"}
    assert [each.mutation.id for each in me.replica.inbox()] == [queued.mutation.id]
    me.sync()
    assert me.server.rows["deal", deal]["name"] == "Yacht"
    assert [each.mutation.id for each in me.replica.inbox()] == [queued.mutation.id]
    assert not me.replica.is_bringing_back


def test_what_was_answered_in_a_feed_that_is_gone_for_good_is_shown_no_longer(me: Person) -> None:
    for name in ("Bo", "Cleo"):
        me.others(create("contact", first_name=name))
    contact = me.make("contact", first_name="Ada")
    me.replica.store_verdicts(me.push())
    me.server = ToyServer(me.server.catalogue, "e2")
    me.others(create("contact", first_name="Dora"))
    me.load()
    assert me.replica.get("contact", contact) is None
    assert me.agrees()
    reader = me.replica.reader()
    assert reader.execute("SELECT (SELECT count(*) FROM base), (SELECT count(*) FROM touched)").fetchone() == (0, 0)
    reader.close()


def test_after_another_restore_the_waiting_begins_anew(me: Person) -> None:
    contact = _contact(me)
    me.others(create("company", name="Theirs"))
    me.pull()
    (company,) = (key[1] for key in me.server.rows if key[0] == "company")
    me.change("contact", contact, company_id=company)
    me.sync()
    for epoch, at in (("e2", START), ("e3", START + KEPT), ("e4", START + 3 * KEPT)):
        me.server = me.server.put_back(1, epoch)
        me.load()
        me.replica.store_verdicts([replace(each, at=at) for each in me.push()])
        assert me.replica.is_bringing_back
        assert me.replica.inbox() == []


def test_what_comes_back_is_put_aside_when_its_author_may_not_see_it_any_more(me: Person) -> None:
    contact = _contact(me)
    lost = me.change("contact", contact, city="Ulm").group_id
    me.sync()
    _restored(me, 1)
    kept = {each for each in me.replica.actor().permissions if not each.startswith("contact.")}
    assert me.replica.adopt(frozenset(kept))
    assert [each.id for _, each in me.replica.quarantined()] == [lost]


def test_what_an_earlier_restore_has_lost_comes_back_too_and_is_merged(me: Person) -> None:
    contact = _contact(me)
    lost = me.change("contact", contact, city="Ulm").group_id
    me.sync()
    me.server = me.server.put_back(1, "e2")
    for phone in ("1", "2", "3"):
        me.others(patch(me.server.rows["contact", contact], "contact", phone=phone))
    _restored(me, 3, "e3")
    assert [(each.mutation.id, each.mutation.again) for each in me.replica.queue()] == [(lost, 0)]
    me.sync()
    assert me.agrees()
    assert me.row("contact", contact)["city"] == "Ulm"


def _answered_before_it_was_loaded(replica: Replica, server: ToyServer) -> Person:
    """Somebody whose work was answered while the first load ran, behind the work of others."""
    me = Person(replica, server, loaded=False)
    replica.greeted_in(server.epoch)
    me.others(create("contact", first_name="Cleo"))
    contact = me.make("contact", first_name="Ada")
    replica.store_verdicts(me.push())
    me.change("contact", contact, city="Ulm")
    replica.store_verdicts(me.push())
    return me


def test_what_was_answered_during_a_first_load_comes_back_in_its_order(open_replica: Opener, server: ToyServer) -> None:
    me = _answered_before_it_was_loaded(open_replica(), server)
    me.make("contact", first_name="New")
    me.replica.greeted_in("e2")
    _restored(me, 1)
    assert [each.mutation.again for each in me.replica.queue()] == [2, 3, None]
    assert badges_of(me.sync()) == ["accepted"] * 3
    assert me.agrees()


def test_a_first_load_of_a_server_that_was_put_back_before_brings_nothing_back(
    open_replica: Opener, server: ToyServer
) -> None:
    replica = open_replica()
    Person(replica, server, loaded=False).others(create("contact", first_name="Bo"))
    me = _answered_before_it_was_loaded(replica, server.put_back(1, "e2"))
    me.load()
    assert me.replica.queue() == []
    assert me.agrees()


def test_a_session_begun_during_a_first_load_pushes_to_no_other_epoch(open_replica: Opener, server: ToyServer) -> None:
    me = _answered_before_it_was_loaded(open_replica(), server)
    me.make("contact", first_name="New")
    session = session_of(me.replica, "test")
    session.queued([each.mutation for each in me.replica.queue()])
    assert len(session.opened()) == 1  # hello alone
    assert not any(isinstance(each, Send) for each in session.received(encode(welcome())))
    assert not session.queued(())


def test_answers_of_an_unknown_epoch_are_not_taken_for_those_of_the_next_server(
    open_replica: Opener, server: ToyServer
) -> None:
    me = Person(open_replica(), server, loaded=False)  # as a rescued queue is, in its new file
    me.others(create("contact", first_name="Cleo"))
    me.make("contact", first_name="Ada")
    me.replica.store_verdicts(me.push())
    me.replica.greeted_in("e2")
    _restored(me, 1)
    assert [each.mutation.again for each in me.replica.queue()] == [0]
    assert badges_of(me.sync()) == ["accepted"]
    assert me.agrees()
