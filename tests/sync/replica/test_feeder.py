"""A session gets the queue in its order, as much as it has room for, and each mutation once."""

from __future__ import annotations

import pytest

from shared_models.kernel.coming_back import NOT_YET
from shared_models.kernel.verdict import Status, Verdict
from sync.protocol import client_session
from sync.protocol.client_session import ClientSession
from sync.protocol.codec import decode_from_client, encode
from sync.protocol.effects import Send
from sync.protocol.messages import Hello, Push, Verdicts
from sync.replica import feeder
from sync.replica.feeder import Feeder, session_of
from tests.sync.protocol.samples import welcome
from tests.sync.replica.people import Person, create


@pytest.fixture
def session(me: Person, monkeypatch: pytest.MonkeyPatch) -> ClientSession:
    """A session that is live and wants three mutations at a time."""
    monkeypatch.setattr(client_session, "BACKLOG", 3)
    session = ClientSession(device=me.replica.actor().device, client="test", schema="", epoch=me.server.epoch)
    session.opened()
    session.received(encode(welcome(epoch=me.server.epoch)))
    return session


def pushed(feeder: Feeder) -> list[str]:
    """The ids of what goes out when the feeder is asked."""
    sent = [decode_from_client(each.frame) for each in feeder.effects() if isinstance(each, Send)]
    return [each.id for message in sent if isinstance(message, Push) for each in message.mutations]


def answer(me: Person, session: ClientSession, count: int) -> None:
    """The server decides the oldest mutations of the queue, and the replica stores what it says."""
    verdicts = me.server.apply([each.mutation for each in me.replica.queue(count)], me.replica.actor())
    me.replica.store_verdicts(verdicts)
    session.received(encode(Verdicts(verdicts)))


def not_yet(mutation_id: str) -> Verdict:
    """The server's word on what rests on a record that is not back."""
    return Verdict(mutation_id, "contact", mutation_id, Status.REJECTED, code=NOT_YET)


def test_a_long_queue_goes_in_order_as_room_comes(me: Person, session: ClientSession) -> None:
    for number in range(8):
        me.make("contact", first_name=f"Ada {number}")
    ids = [each.mutation.id for each in me.replica.queue()]
    feeder = Feeder(me.replica, session)
    assert pushed(feeder) == ids[:3]
    assert pushed(feeder) == []
    answer(me, session, 2)
    assert pushed(feeder) == ids[3:5]
    answer(me, session, 3)
    assert pushed(feeder) == ids[5:]
    me.make("contact", first_name="Bo")
    answer(me, session, 3)
    assert pushed(feeder) == [me.replica.queue()[0].mutation.id]


def test_what_is_not_back_yet_goes_again_when_there_is_news(me: Person, session: ClientSession) -> None:
    contact = create("contact", first_name="Ada").record_id
    me.others(create("contact", contact, first_name="Ada"))
    me.others(create("company", name="Theirs"))
    me.pull()
    (company,) = (key[1] for key in me.server.rows if key[0] == "company")
    me.change("contact", contact, company_id=company)
    me.sync()
    me.server = me.server.put_back(1, "e2")
    me.load()
    (waiting,) = me.replica.queue()
    feeder = Feeder(me.replica, session)
    assert pushed(feeder) == [waiting.mutation.id]
    answer(me, session, 1)
    assert pushed(feeder) == []
    feeder.stored(me.server.batch(1))
    assert pushed(feeder) == []
    me.others(create("company", company, name="Theirs"))
    news = me.server.batch(me.replica.cursor)
    me.replica.store_changes(news)
    feeder.stored(news)
    assert pushed(feeder) == [waiting.mutation.id]


def test_what_waits_for_news_comes_behind_what_was_not_sent_yet(me: Person, session: ClientSession) -> None:
    lost = [me.make("contact", first_name=f"Ada {number}") for number in range(4)]
    me.sync()
    me.server = me.server.put_back(0, "e2")
    me.server.epoch_from, me.server.version = 1, 1
    me.server.past = {"e1": 0}
    me.load()
    ids = [each.mutation.id for each in me.replica.queue()]
    assert len(ids) == len(lost)
    feeder = Feeder(me.replica, session)
    assert pushed(feeder) == ids[:3]
    me.others(create("company", name="Theirs"))
    news = me.server.batch(me.replica.cursor)
    me.replica.store_changes(news)
    feeder.stored(news)
    session.received(encode(Verdicts([not_yet(each) for each in ids[:3]])))
    assert pushed(feeder) == ids[3:], "not those that wait again"
    session.received(encode(Verdicts([not_yet(ids[3])])))
    assert pushed(feeder) == ids[:3]


def test_no_more_is_read_at_first_than_may_be_pushed(
    me: Person, session: ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeder, "_AT_ONCE", 2)
    monkeypatch.setattr(client_session, "BACKLOG", 7)
    for number in range(8):
        me.make("contact", first_name=f"Ada {number}")
    ids = [each.mutation.id for each in me.replica.queue()]
    reading = Feeder(me.replica, session)
    assert pushed(reading) == ids[:2]
    assert pushed(reading) == ids[2:7]
    assert pushed(reading) == []


def test_while_another_epoch_has_to_be_loaded_nothing_goes(me: Person, session: ClientSession) -> None:
    me.make("contact", first_name="Ada")
    me.replica.need_load("epoch")
    assert pushed(Feeder(me.replica, session)) == []


def test_a_session_goes_on_from_what_is_durable_and_from_nothing_while_a_load_is_due(me: Person) -> None:
    def hello() -> tuple[str, str, int]:
        greeting = session_of(me.replica, "test").opened()[0]
        assert isinstance(greeting, Send)
        said = decode_from_client(greeting.frame)
        assert isinstance(said, Hello)
        return said.device, said.epoch, said.cursor

    me.others(create("contact", first_name="Ada"))
    me.pull()
    device = me.replica.actor().device
    assert hello() == (device, me.server.epoch, 1)
    me.replica.need_load("compacted")
    assert hello() == (device, "", 0)
