"""The sync log: what it tells after a restart, how much of it is kept, and that it costs no write of its own."""

import pytest

from shared_models.kernel.faults import InvalidValue
from shared_models.kernel.verdict import rejected
from sync import clock
from sync.protocol.effects import StoreChanges, StoreVerdicts
from sync.replica import sync_log
from sync.replica.bulletin import Bulletin
from sync.replica.link import LinkLost
from sync.replica.replica import Replica
from sync.replica.status import Phase
from sync.replica.sync_log import Event, What
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import Person


def told(replica: Replica) -> list[tuple[str, str]]:
    """What happened and why, oldest first."""
    found = replica.look(lambda deciding: sync_log.events(deciding.connection))
    return [(each.what.value, each.code) for each in reversed(found)]


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The time it is, as the test says."""
    now = [1_000]
    monkeypatch.setattr(clock, "now", lambda: now[0])
    return now


def test_a_mutation_tells_when_it_was_made_sent_answered_and_shown(me: Person, at: list[int]) -> None:
    me.make("contact", first_name="Ada")
    at[0] = 2_000
    mutations, _ = me.replica.outgoing(10, 0)
    verdicts = me.server.apply(mutations, me.replica.actor())
    at[0] = 3_000
    me.replica.store_verdicts(verdicts)
    at[0] = 4_000
    me.pull()
    (entry,) = me.replica.look(lambda deciding: sync_log.entries(deciding.connection, 1, _key(me)))
    assert isinstance(entry, sync_log.Queued)
    assert (entry.sent_at, entry.answered_at, entry.shown_at) == (2_000, 3_000, 4_000)


def test_what_arrives_together_tells_the_same(me: Person, at: list[int]) -> None:
    me.make("contact", first_name="Ada")
    at[0] = 2_000
    mutations, _ = me.replica.outgoing(10, 0)
    verdicts = me.server.apply(mutations, me.replica.actor())
    at[0] = 3_000
    me.replica.noted.event(What.CONNECTED)
    me.replica.store([StoreChanges(me.server.batch(me.replica.cursor)), StoreVerdicts(verdicts)])
    me.replica.noted.event(What.ENDED)
    me.replica.keep_log()
    (entry,) = me.replica.look(lambda deciding: sync_log.entries(deciding.connection, 1, _key(me)))
    assert isinstance(entry, sync_log.Queued)
    assert (entry.sent_at, entry.answered_at, entry.shown_at) == (2_000, 3_000, 3_000)
    (ended,) = me.replica.look(lambda deciding: sync_log.events(deciding.connection, 1))
    assert ended.facts == {"sent": 0, "verdicts": 1, "changes": 1}


def test_a_refusal_tells_when_and_why_after_a_restart(open_replica: Opener, me: Person, at: list[int]) -> None:
    me.make("contact", first_name="Ada")
    (mutation,), _ = me.replica.outgoing(10, 0)
    at[0] = 3_000
    verdict = rejected(mutation.id, "contact", mutation.record_id, InvalidValue("No.", field="first_name"))
    me.replica.store_verdicts([verdict])
    me.replica.close()
    (entry,) = open_replica().inbox()
    assert entry.verdict is not None
    assert (entry.sent_at, entry.answered_at, entry.verdict.code) == (1_000, 3_000, "invalid-value")


def test_what_was_sent_and_never_answered_is_known_once_the_connection_ends(me: Person, at: list[int]) -> None:
    bulletin = Bulletin(me.replica.noted)
    bulletin.tell(Phase.LIVE)
    me.make("contact", first_name="Ada")
    me.replica.outgoing(10, 0)
    bulletin.tell(Phase.OFFLINE, LinkLost("Gone."))
    me.replica.keep_log()
    assert [each.sent_at for each in me.replica.queue()] == [1_000]


def test_connections_and_loads_are_told_after_a_restart(open_replica: Opener, me: Person) -> None:
    bulletin = Bulletin(me.replica.noted)
    bulletin.tell(Phase.LIVE)
    me.replica.need_load("compacted")
    me.load()
    bulletin.tell(Phase.OFFLINE, LinkLost("Gone."))
    bulletin.tell(Phase.LIVE)
    me.replica.close()
    assert told(open_replica()) == [
        ("loaded", "aside"),
        ("connected", ""),
        ("load needed", "compacted"),
        ("loaded", "in place"),
        ("ended", "link-lost"),
        ("connected", ""),
        ("ended", "closed"),
    ]


def test_a_connection_tells_what_it_carried(me: Person) -> None:
    bulletin = Bulletin(me.replica.noted)
    bulletin.tell(Phase.LIVE)
    for name in ("Ada", "Bea"):
        me.make("contact", first_name=name)
    mutations, _ = me.replica.outgoing(10, 0)
    me.replica.store_verdicts(me.server.apply(mutations, me.replica.actor()))
    me.pull()
    bulletin.tell(Phase.OFFLINE, LinkLost("Gone."))
    me.replica.keep_log()
    latest = me.replica.look(lambda deciding: sync_log.events(deciding.connection, 1))[0]
    assert latest.facts == {"sent": 2, "verdicts": 2, "changes": 2}


def test_tries_in_vain_are_counted_not_listed(me: Person, at: list[int]) -> None:
    bulletin = Bulletin(me.replica.noted)
    for moment in (5_000, 6_000, 7_000):
        at[0] = moment
        bulletin.tell(Phase.OFFLINE, LinkLost(f"Gone at {moment}."))
    me.replica.keep_log()
    latest = me.replica.look(lambda deciding: sync_log.events(deciding.connection, 1))[0]
    assert (latest.what, latest.at, latest.until, latest.times) == (What.UNREACHED, 5_000, 7_000, 3)


def test_only_the_latest_events_are_kept(me: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_log, "KEPT", 5)
    for at in range(20):
        me.replica.noted.event(What.CONNECTED, str(at))
    me.replica.keep_log()
    assert told(me.replica) == [("connected", str(at)) for at in range(15, 20)]


def test_what_is_noted_waits_for_a_transaction_that_is_made_anyway(me: Person) -> None:
    me.replica.keep_log()
    before = me.replica.look(lambda deciding: deciding.connection.total_changes)
    me.replica.noted.event(What.CONNECTED)
    assert me.replica.look(lambda deciding: deciding.connection.total_changes) == before
    me.replica.keep_lease(me.replica.lease)
    assert told(me.replica)[-1] == ("connected", "")
    assert not me.replica.noted


def test_a_transaction_that_fails_keeps_what_was_noted(me: Person) -> None:
    me.replica.noted.event(What.CONNECTED)

    def broken(deciding: object) -> None:
        raise InvalidValue("No.")

    with pytest.raises(InvalidValue):
        me.replica.commit(broken)
    me.replica.keep_log()
    assert told(me.replica)[-1] == ("connected", "")


def test_losing_a_permission_is_told(me: Person) -> None:
    me.make("contact", first_name="Ada")
    me.sync()
    me.replica.adopt(frozenset(each for each in me.replica.actor().permissions if not each.startswith("contact.")))
    assert told(me.replica)[-1] == ("hidden", "")


def test_everything_comes_in_one_list_newest_first(me: Person, at: list[int]) -> None:
    me.replica.keep_log()
    at[0] = 1_900_000_000_000_000
    me.replica.noted.event(What.CONNECTED)
    me.replica.keep_log()
    me.make("contact", first_name="Ada")
    first, second, *_ = me.replica.look(lambda deciding: sync_log.entries(deciding.connection))
    assert isinstance(first, Event)
    assert isinstance(second, sync_log.Queued)


def _key(me: Person) -> tuple[str, str]:
    (entry,) = me.replica.look(lambda deciding: sync_log.queue.log(deciding.connection))
    return entry.mutation.record_type, entry.mutation.record_id
