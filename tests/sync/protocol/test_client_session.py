"""The client's session, event by event: what goes in, which effects come out."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import msgpack

from shared_models.kernel.verdict import Contest, Status
from sync.protocol import client_session, inbox
from sync.protocol.batch import Batch
from sync.protocol.client_session import ClientSession, State
from sync.protocol.codec import encode
from sync.protocol.effects import (
    AdoptPermissions,
    ClientEffect,
    FirstLoad,
    Greeted,
    Reconnect,
    Send,
    Stop,
    StoreChanges,
    StoreVerdicts,
)
from sync.protocol.limits import Limits
from sync.protocol.messages import (
    Changes,
    Message,
    Permissions,
    Pong,
    Reload,
    ServerFault,
    Verdicts,
)
from sync.protocol.messages.changes import change_row
from tests.sync.protocol.samples import DEVICE, EPOCH, change, mutation, numbered, verdict, welcome


def new_session(epoch: str = EPOCH, cursor: int = 4) -> ClientSession:
    """A session that has made no connection yet."""
    return ClientSession(device=DEVICE, client="test", schema="5eed", epoch=epoch, cursor=cursor)


@pytest.fixture
def live() -> ClientSession:
    """A session that has been welcomed."""
    session = new_session()
    session.opened()
    session.received(encode(welcome()))
    return session


def sent(effects: list[ClientEffect]) -> list[dict[str, Any]]:
    """The messages among the effects, as a stranger would see them."""
    return [msgpack.decode(each.frame) for each in effects if isinstance(each, Send)]


def pushed(effects: list[ClientEffect]) -> list[list[str]]:
    """The ids of each push among the effects."""
    return [[each["id"] for each in message["mutations"]] for message in sent(effects) if message["type"] == "push"]


def batch(after: int, through: int, *changes: Any, more: bool = False, epoch: str = EPOCH) -> bytes:
    """A frame with changes."""
    return encode(Changes(epoch, after, through, [change_row(each) for each in changes], more))


def given_up(effects: list[ClientEffect], code: str = "malformed") -> bool:
    """Whether the session has closed the connection because of a fault."""
    return [type(each) for each in effects] == [Reconnect] and effects[0].fault.code == code  # type: ignore[union-attr]


def test_it_says_hello_from_its_cursor_and_pushes_at_once() -> None:
    session = new_session()
    assert session.queued([mutation(1), mutation(2)]) == []
    effects = session.opened()
    assert sent(effects)[0] == {
        "type": "hello",
        "protocol": 1,
        "device": DEVICE,
        "epoch": EPOCH,
        "cursor": 4,
        "schema": "5eed",
        "client": "test",
    }
    assert pushed(effects) == [[numbered(1), numbered(2)]]
    assert session.state is State.GREETING


def test_a_welcome_makes_it_live_and_brings_the_permissions() -> None:
    session = new_session()
    session.opened()
    assert session.received(encode(welcome())) == [AdoptPermissions(frozenset({"contact.edit"})), Greeted(welcome())]
    assert session.state is State.LIVE


@pytest.mark.parametrize(("epoch", "reason"), [("", "new"), ("another", "epoch")])
def test_a_replica_of_no_or_another_epoch_loads_first(epoch: str, reason: str) -> None:
    session = new_session(epoch, 0)
    session.opened()
    assert session.received(encode(welcome()))[2:] == [FirstLoad(reason)]
    assert session.received(batch(0, 5, change(5))) == []
    assert session.received(encode(Reload("new"))) == []
    assert session.loaded(EPOCH, 9, "what was in sight") == [Reconnect(0)]
    hello = sent(session.opened())[0]
    assert (hello["cursor"], hello["scope"]) == (9, "what was in sight")


def test_pushes_and_verdicts_go_on_during_a_first_load() -> None:
    session = new_session("", 0)
    session.queued([mutation(1)])
    session.opened()
    session.received(encode(welcome()))
    assert session.received(encode(Verdicts([verdict(1)]))) == [StoreVerdicts([verdict(1)])]
    assert pushed(session.queued([mutation(2)])) == [[numbered(2)]]


def test_until_a_load_is_complete_hello_says_there_is_none(live: ClientSession) -> None:
    assert live.received(encode(Reload("scope"))) == [FirstLoad("scope")]
    live.lost(0)
    hello = sent(live.opened())[0]
    assert (hello.get("epoch", ""), hello.get("cursor", 0)) == ("", 0)
    assert live.received(encode(welcome()))[2:] == []  # the load that runs goes on


def test_a_batch_is_stored_and_then_acknowledged(live: ClientSession) -> None:
    expected = Batch(EPOCH, 4, 6, (change(5), change(6, 2)))
    assert live.received(batch(4, 6, change(5), change(6, 2))) == [StoreChanges(expected)]
    assert live.cursor == 4
    assert sent(live.stored(6)) == [{"type": "ack", "version": 6}]
    assert live.cursor == 6


def test_an_empty_batch_moves_the_cursor_too(live: ClientSession) -> None:
    assert live.received(batch(4, 9)) == [StoreChanges(Batch(EPOCH, 4, 9, ()))]


def test_a_batch_in_parts_is_stored_as_one(live: ClientSession) -> None:
    assert live.received(batch(4, 6, change(5), more=True)) == []
    assert live.received(encode(Pong(1))) == []
    assert live.received(batch(4, 6, change(6, 0), more=True)) == []
    expected = Batch(EPOCH, 4, 6, (change(5), change(6, 0), change(6, 1)))
    assert live.received(batch(4, 6, change(6, 1))) == [StoreChanges(expected)]


@pytest.mark.parametrize(
    "frame",
    [
        batch(5, 6, change(6)),
        batch(3, 6, change(5)),
        batch(4, 4),
        batch(4, 3),
        batch(4, 6, change(5), epoch="another"),
        batch(4, 6, change(4)),
        batch(4, 6, change(7)),
        batch(4, 6, change(6), change(5)),
        batch(4, 6, change(5, 1), change(5, 1)),
    ],
    ids=["gap", "overlap", "empty", "backward", "epoch", "too old", "too new", "disorder", "twice"],
)
def test_changes_that_do_not_follow_are_dropped_and_the_connection_is_given_up(
    live: ClientSession, frame: bytes
) -> None:
    assert given_up(live.received(frame))
    assert sent(live.opened())[0]["cursor"] == 4


@pytest.mark.parametrize("second", [batch(4, 7, change(6)), batch(4, 6, change(5))], ids=["other end", "disorder"])
def test_parts_that_do_not_fit_together_are_dropped(live: ClientSession, second: bytes) -> None:
    live.received(batch(4, 6, change(5), more=True))
    assert given_up(live.received(second))
    live.opened()
    live.received(encode(welcome()))
    assert live.received(batch(4, 6, change(5))) == [StoreChanges(Batch(EPOCH, 4, 6, (change(5),)))]


def test_it_never_holds_more_than_one_batch_of_the_allowed_size(
    live: ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "BATCH_BYTES", 600)
    assert live.received(batch(4, 6, change(5), more=True)) == []
    assert given_up(live.received(batch(4, 6, change(6, 0), change(6, 1), more=True)))


def test_a_flood_of_batches_nobody_can_store_is_given_up(live: ClientSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox, "MOST_UNSTORED", 2)
    live.received(batch(4, 5))
    live.received(batch(5, 6))
    assert given_up(live.received(batch(6, 7)))


def test_batches_are_stored_in_their_order(live: ClientSession) -> None:
    live.received(batch(4, 5))
    live.received(batch(5, 6))
    with pytest.raises(ValueError, match="not the next"):
        live.stored(6)


def test_a_batch_stored_after_the_connection_broke_counts_in_the_next_hello(live: ClientSession) -> None:
    live.received(batch(4, 6))
    live.lost(0)
    assert live.stored(6) == []
    assert sent(live.opened())[0]["cursor"] == 6
    with pytest.raises(ValueError, match="before"):
        live.stored(5)


def test_a_batch_not_stored_when_the_connection_broke_comes_again(live: ClientSession) -> None:
    live.received(batch(4, 6))
    live.lost(0)
    assert sent(live.opened())[0]["cursor"] == 4


def test_storing_what_a_reload_has_overtaken_changes_nothing(live: ClientSession) -> None:
    live.received(batch(4, 6))
    live.received(encode(Reload("compacted")))
    assert live.stored(6) == []
    assert live.cursor == 0


def test_verdicts_are_stored_and_make_room_for_the_next_push(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.protocol.outbox.PUSH_MUTATIONS", 2)
    session = new_session()
    session.queued([mutation(number) for number in range(1, 8)])
    assert pushed(session.opened()) == [[numbered(1), numbered(2)], [numbered(3), numbered(4)]]
    session.received(encode(welcome()))
    assert session.received(encode(Verdicts([verdict(1)]))) == [StoreVerdicts([verdict(1)])]
    effects = session.received(encode(Verdicts([verdict(2), verdict(3)])))
    assert effects[0] == StoreVerdicts([verdict(2), verdict(3)])
    assert pushed(effects) == [[numbered(5), numbered(6)]]
    assert session.received(encode(Verdicts([]))) == []


@pytest.mark.parametrize(
    "answer",
    [
        [verdict(2)],
        [verdict(1), verdict(3)],
        [verdict(1), verdict(1)],
        [verdict(1), verdict(2), verdict(3)],
    ],
    ids=["disorder", "left out", "twice", "not asked"],
)
def test_verdicts_out_of_order_are_dropped_and_everything_is_pushed_again(live: ClientSession, answer: Any) -> None:
    live.queued([mutation(1), mutation(2)])
    effects = live.received(encode(Verdicts(answer)))
    assert given_up(effects)
    assert pushed(live.opened()) == [[numbered(1), numbered(2)]]


def test_a_verdict_with_a_value_that_cannot_be_stored_is_refused(live: ClientSession) -> None:
    live.queued([mutation(1)])
    contested = verdict(1, status=Status.MERGED, contests={"amount": Contest(1.5, None, None)})
    assert given_up(live.received(encode(Verdicts([contested]))))
    assert pushed(live.opened()) == [[numbered(1)]]


def test_contests_reach_the_replica(live: ClientSession) -> None:
    live.queued([mutation(1)])
    contested = verdict(1, status=Status.MERGED, contests={"city": Contest("Bonn", "Ulm", None), "x": Contest(1, 2, 3)})
    assert live.received(encode(Verdicts([contested]))) == [StoreVerdicts([contested])]


def test_what_has_no_verdict_is_pushed_again_in_order_before_anything_newer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.protocol.outbox.PUSH_MUTATIONS", 2)
    session = new_session()
    session.queued([mutation(number) for number in range(1, 6)])
    session.opened()
    session.received(encode(welcome()))
    session.received(encode(Verdicts([verdict(1)])))
    session.lost(0)
    session.queued([mutation(6)])
    assert pushed(session.opened()) == [[numbered(2), numbered(3)], [numbered(4), numbered(5)]]


def test_it_sends_as_many_pushes_at_once_as_the_server_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.protocol.outbox.PUSH_MUTATIONS", 2)
    session = new_session()
    session.queued([mutation(number) for number in range(1, 13)])
    assert len(pushed(session.opened())) == 2, "a server that has said nothing yet"
    session.received(encode(welcome(limits=Limits(pushes=4))))
    assert pushed(session.queued([])) == [[numbered(5), numbered(6)], [numbered(7), numbered(8)]]
    assert session.awaited == 8
    session.lost(0)
    assert session.awaited == 0
    session.opened()
    assert pushed(session.received(encode(welcome(limits=Limits(pushes=1))))) == [], "never fewer than agreed on"
    assert session.awaited == 4


def test_a_mutation_that_is_queued_twice_is_pushed_once(live: ClientSession) -> None:
    assert pushed(live.queued([mutation(1)])) == [[numbered(1)]]
    assert live.queued([mutation(1)]) == []


def test_a_mutation_that_may_not_travel_is_rejected_on_the_spot_and_blocks_nothing(live: ClientSession) -> None:
    effects = live.queued([mutation(1, after={"amount": 0.5}), mutation(2), mutation(3, after={"x": "y" * 1_100_000})])
    stored = effects[0]
    assert isinstance(stored, StoreVerdicts)
    assert [(each.mutation_id, each.code, each.field) for each in stored.verdicts] == [
        (numbered(1), "invalid-value", "amount"),
        (numbered(3), "too-large", ""),
    ]
    assert pushed(effects) == [[numbered(2)]]


def test_large_mutations_are_spread_over_frames_within_the_limit(live: ClientSession) -> None:
    effects = live.queued([mutation(number, after={"x": "y" * 900_000}) for number in range(1, 7)])
    assert pushed(effects) == [[numbered(1), numbered(2), numbered(3), numbered(4)], [numbered(5), numbered(6)]]


def test_it_says_how_much_of_a_long_queue_it_wants(live: ClientSession) -> None:
    assert live.room == client_session.BACKLOG
    live.queued([mutation(number) for number in range(1, 11)])
    assert live.room == client_session.BACKLOG - 10
    live.queued([mutation(number) for number in range(11, client_session.BACKLOG + 100)])
    assert live.room == 0


def test_a_final_fault_stops_it_and_any_other_makes_it_come_back_not_too_early(live: ClientSession) -> None:
    fault = ServerFault("unavailable", "stopping", 90_000)
    effects = live.received(encode(fault))
    assert effects == [Reconnect(90_000_000, fault)]
    live.opened()
    final = ServerFault("protocol-unsupported", "update", 0, True)
    assert live.received(encode(final)) == [Stop(final)]


def test_frames_of_a_connection_that_was_given_up_are_ignored(live: ClientSession) -> None:
    live.lost(0)
    assert live.received(batch(4, 5)) == []


@pytest.mark.parametrize(
    "message",
    [Pong(1), Verdicts([]), Permissions([]), Reload("x"), Changes(EPOCH, 4, 5, [])],
    ids=lambda m: str(type(m)),
)
def test_nothing_but_welcome_fault_and_wipe_may_come_first(message: Message) -> None:
    session = new_session()
    session.opened()
    assert given_up(session.received(encode(message)))


def test_a_second_welcome_and_a_version_not_offered_are_refused(live: ClientSession) -> None:
    assert given_up(live.received(encode(welcome())))
    live.opened()
    assert given_up(live.received(encode(welcome(protocol=2))))


def test_garbage_and_frames_that_are_too_large_are_refused(live: ClientSession) -> None:
    assert given_up(live.received(b"\xc1"))
    live.opened()
    assert given_up(live.received(b"x" * (4 * 1024 * 1024 + 1)), "too-large")


def test_unknown_messages_are_ignored(live: ClientSession) -> None:
    assert live.received(msgpack.encode({"type": "presence", "who": ["ann"]})) == []
    assert live.state is State.LIVE


def test_an_exchange_is_a_connection_of_its_own() -> None:
    session = new_session()
    session.queued([mutation(1)])
    session.opened()
    session.received(encode(welcome()))
    session.received(batch(4, 5))
    session.stored(5)
    effects = session.opened()
    assert sent(effects)[0]["cursor"] == 5
    assert pushed(effects) == [[numbered(1)]]
