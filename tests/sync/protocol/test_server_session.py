"""The server's session, event by event: what goes in, which effects come out."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import msgpack, structs

from shared_models.kernel.faults import NotPermitted, NotSignedIn, Unavailable, Unexpected
from sync.protocol import server_session
from sync.protocol.batch import EncodedBatch
from sync.protocol.close_code import CloseCode
from sync.protocol.codec import encode
from sync.protocol.effects import Apply, CheckToken, Close, Fetch, Send, ServerEffect
from sync.protocol.limits import BATCH_CHANGES, BATCHES, FRAME_BYTES, PUSHES_TAKEN
from sync.protocol.messages import Ack, Hello, Ping, Push, Renew
from sync.protocol.scope_digest import REDUCED
from sync.protocol.server_session import SILENCE, Facts, ServerSession, State
from tests.sync.protocol.samples import DEVICE, EPOCH, PERSON, TENANT, mutation, numbered, verdict

HELLO = Hello(1, DEVICE, EPOCH, 4)
EXPIRES = 1_000_000_000


def new_session(**fields: Any) -> ServerSession:
    """A session that waits for hello, on a feed whose newest version is 4."""
    values = {"schema": "5eed", "epoch": EPOCH, "head": 4, "permissions": frozenset({"b", "a"}), **fields}
    return ServerSession(Facts(TENANT, PERSON, DEVICE, **values), EXPIRES)


@pytest.fixture
def live() -> ServerSession:
    """A session that has welcomed a client that is up to date."""
    session = new_session()
    session.received(encode(HELLO))
    return session


def sent(effects: list[ServerEffect]) -> list[dict[str, Any]]:
    """The messages among the effects, as a stranger would see them."""
    return [msgpack.decode(each.frame) for each in effects if isinstance(each, Send)]


def refused(effects: list[ServerEffect], code: str, close: CloseCode) -> bool:
    """Whether the session has said why and closed, and done nothing else."""
    return [each["code"] for each in sent(effects)] == [code] and effects[1:] == [Close(close, code)]


def push(*numbers: int) -> bytes:
    """A frame that pushes the mutations with these numbers."""
    return encode(Push([mutation(number) for number in numbers]))


def batch(after: int, through: int) -> EncodedBatch:
    """An encoded batch of one frame."""
    return EncodedBatch(after, through, (b"frame %d" % through,))


def test_it_welcomes_with_where_the_feed_stands() -> None:
    session = new_session(head=9)
    effects = session.received(encode(HELLO))
    assert sent(effects) == [
        {
            "type": "welcome",
            "protocol": 1,
            "epoch": EPOCH,
            "version": 9,
            "schema": "5eed",
            "tenant_id": TENANT,
            "person_id": PERSON,
            "permissions": ["a", "b"],
            "limits": {"frame_bytes": 4_194_304, "push_mutations": 500, "mutation_bytes": 1_048_576, "pushes": 4},
        }
    ]
    assert effects[1:] == [Fetch(4, BATCH_CHANGES)]
    assert session.hello == HELLO
    assert session.state is State.LIVE


@pytest.mark.parametrize(
    ("hello", "facts", "reason"),
    [
        (Hello(1, DEVICE), {}, "new"),
        (Hello(1, DEVICE, EPOCH, 5), {}, "ahead"),
        (Hello(1, DEVICE, EPOCH, 2), {"oldest": 3}, "compacted"),
    ],
)
def test_a_replica_the_feed_cannot_lead_on_is_told_to_reload_and_may_still_push(
    hello: Hello, facts: dict[str, Any], reason: str
) -> None:
    session = new_session(**facts)
    effects = session.received(encode(hello))
    assert sent(effects)[1] == {"type": "reload", "reason": reason}
    assert session.moved(20) == []
    assert session.received(encode(Ack(3))) == []
    assert session.received(push(1)) == [Apply([mutation(1)])]


def test_a_replica_of_another_epoch_has_to_load_before_its_pushes_count() -> None:
    session = new_session()
    effects = session.received(encode(Hello(1, DEVICE, "another", 4)))
    assert sent(effects)[1] == {"type": "reload", "reason": "epoch"}
    assert session.received(push(1)) == []
    assert session.settled
    assert new_session().received(encode(Hello(1, DEVICE, EPOCH, 4)))[1:] == []


def test_a_replica_at_the_oldest_kept_version_needs_no_reload() -> None:
    assert new_session(oldest=3).received(encode(Hello(1, DEVICE, EPOCH, 3)))[1:] == [Fetch(3, BATCH_CHANGES)]


def test_a_client_without_a_common_version_is_told_for_good() -> None:
    effects = new_session().received(encode(Hello(0, DEVICE)))
    assert refused(effects, "protocol-unsupported", CloseCode.POLICY)
    assert sent(effects)[0]["final"] is True


def test_a_newer_client_is_answered_in_our_version() -> None:
    assert sent(new_session().received(encode(Hello(7, DEVICE, EPOCH, 4))))[0]["protocol"] == 1


def test_a_token_of_another_device_is_refused() -> None:
    assert refused(new_session().received(encode(Hello(1, PERSON))), "not-permitted", CloseCode.POLICY)


@pytest.mark.parametrize("message", [Ping(1), Ack(4), Renew("t"), Push([mutation(1)])], ids=lambda m: type(m).__name__)
def test_hello_comes_first(message: Any) -> None:
    session = new_session()
    assert refused(session.received(encode(message)), "malformed", CloseCode.MALFORMED)
    assert session.state is State.CLOSED


def test_hello_comes_once(live: ServerSession) -> None:
    assert refused(live.received(encode(HELLO)), "malformed", CloseCode.MALFORMED)


def test_garbage_does_nothing_and_closes(live: ServerSession) -> None:
    assert refused(live.received(b"\xc1"), "malformed", CloseCode.MALFORMED)
    assert live.received(push(1)) == []


def test_a_frame_that_is_too_large_closes(live: ServerSession) -> None:
    assert refused(live.received(b"x" * (FRAME_BYTES + 1)), "too-large", CloseCode.TOO_BIG)


def test_unknown_messages_are_ignored(live: ServerSession) -> None:
    assert live.received(msgpack.encode({"type": "typing", "where": [1.5]})) == []
    assert live.state is State.LIVE


def test_pushes_are_applied_one_at_a_time_and_answered_in_order(live: ServerSession) -> None:
    assert live.received(push(1, 2)) == [Apply([mutation(1), mutation(2)])]
    assert live.received(push(3)) == []
    assert not live.settled
    effects = live.applied([verdict(1), verdict(2)])
    assert [each["mutation_id"] for each in sent(effects)[0]["verdicts"]] == [numbered(1), numbered(2)]
    assert effects[1:] == [Apply([mutation(3)])]
    assert sent(live.applied([verdict(3)]))[0]["type"] == "verdicts"
    assert live.settled


def test_one_push_more_than_it_takes_is_too_many(live: ServerSession) -> None:
    for number in range(1, PUSHES_TAKEN + 1):
        live.received(push(number))
    assert refused(live.received(push(PUSHES_TAKEN + 1)), "too-many-requests", CloseCode.TRY_AGAIN)
    assert live.applied([verdict(1)]) == []


@pytest.mark.parametrize("frames", [[push(1, 1)], [push(1), push(1)]], ids=["in one push", "in two"])
def test_a_mutation_that_still_waits_is_not_pushed_again(live: ServerSession, frames: list[bytes]) -> None:
    for frame in frames:
        effects = live.received(frame)
    assert refused(effects, "malformed", CloseCode.MALFORMED)


def test_a_mutation_that_was_answered_may_be_pushed_again(live: ServerSession) -> None:
    live.received(push(1))
    live.applied([verdict(1)])
    assert live.received(push(1)) == [Apply([mutation(1)])]


def test_a_mutation_without_an_id_cannot_have_a_verdict(live: ServerSession) -> None:
    for bad in (mutation(1, record_id="x"), mutation(1, record_id=numbered(1).upper())):
        session = new_session()
        session.received(encode(HELLO))
        assert refused(session.received(encode(Push([bad]))), "malformed", CloseCode.MALFORMED)


def test_a_mutation_of_wrong_form_is_named_with_the_reason_and_answered_in_its_place(live: ServerSession) -> None:
    bad = mutation(2, after={"amount": 1.5})
    (asked,) = live.received(encode(Push([mutation(1), bad, mutation(3)])))
    assert isinstance(asked, Apply)
    assert [each.id for each in asked.mutations] == [numbered(1), numbered(2), numbered(3)]
    [(name, fault)] = asked.misformed.items()
    assert (name, fault.code(), fault.field) == (numbered(2), "invalid-value", "amount")
    answer = sent(live.applied([verdict(1), verdict(2), verdict(3)]))[0]["verdicts"]
    assert [each["mutation_id"] for each in answer] == [numbered(1), numbered(2), numbered(3)]


def test_a_push_of_nothing_but_wrong_forms_waits_for_its_turn_like_any_other(live: ServerSession) -> None:
    live.received(push(1))
    assert live.received(encode(Push([mutation(2, verb="x" * 61)]))) == []
    (_, asked) = live.applied([verdict(1)])
    assert isinstance(asked, Apply)
    assert [*asked.misformed] == [numbered(2)]
    live.applied([verdict(2)])
    assert live.settled


def test_verdicts_that_answer_something_else_are_a_defect(live: ServerSession) -> None:
    with pytest.raises(ValueError, match="last Apply"):
        live.applied([])
    live.received(push(1, 2))
    for wrong in ([verdict(1)], [verdict(2), verdict(1)], [verdict(1), verdict(2), verdict(3)]):
        with pytest.raises(ValueError, match="last Apply"):
            live.applied(wrong)


def test_changes_are_fetched_one_batch_at_a_time_until_the_head(live: ServerSession) -> None:
    assert live.moved(4) == []
    assert live.moved(9) == [Fetch(4, BATCH_CHANGES)]
    assert not live.settled
    assert live.moved(12) == []
    assert live.fetched(batch(4, 10)) == [Send(b"frame 10"), Fetch(10, BATCH_CHANGES)]
    assert live.fetched(batch(10, 12)) == [Send(b"frame 12")]
    assert live.settled
    assert live.moved(11) == []


def test_it_stops_when_the_client_does_not_keep_up_and_goes_on_after_an_ack(live: ServerSession) -> None:
    live.moved(100)
    for number in range(BATCHES - 1):
        assert live.fetched(batch(4 + number, 5 + number))[1:] == [Fetch(5 + number, BATCH_CHANGES)]
    assert live.fetched(batch(11, 12)) == [Send(b"frame 12")]
    assert live.received(encode(Ack(4))) == []
    assert live.received(encode(Ack(6))) == [Fetch(12, BATCH_CHANGES)]


def test_it_stops_when_too_many_bytes_are_not_acknowledged(
    live: ServerSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_session, "WINDOW_BYTES", 7)
    live.moved(100)
    assert live.fetched(batch(4, 5)) == [Send(b"frame 5")]
    assert live.received(encode(Ack(5))) == [Fetch(5, BATCH_CHANGES)]


def test_an_ack_between_two_batches_is_fine_and_one_of_the_future_or_past_is_not(live: ServerSession) -> None:
    live.moved(9)
    live.fetched(batch(4, 9))
    assert live.received(encode(Ack(7))) == []
    assert refused(live.received(encode(Ack(6))), "malformed", CloseCode.MALFORMED)
    other = new_session()
    other.received(encode(HELLO))
    assert refused(other.received(encode(Ack(5))), "malformed", CloseCode.MALFORMED)


def test_a_batch_that_does_not_follow_is_a_defect(live: ServerSession) -> None:
    for wrong in (batch(5, 9), batch(3, 9), batch(4, 3)):
        live._fetching = False
        live.moved(9)
        with pytest.raises(ValueError, match="does not follow"):
            live.fetched(wrong)


def test_an_empty_answer_of_the_feed_is_no_batch(live: ServerSession) -> None:
    live.moved(9)
    assert live.fetched(batch(4, 4)) == []
    assert live.moved(9) == [Fetch(4, BATCH_CHANGES)]


def test_nothing_is_sent_that_was_fetched_before_a_reload(live: ServerSession) -> None:
    live.moved(9)
    effects = live.permissions_changed(frozenset({"c", "b"}), "less")
    assert sent(effects) == [
        {"type": "permissions", "permissions": ["b", "c"]},
        {"type": "reload", "reason": "scope"},
    ]
    assert live.fetched(batch(4, 9)) == []
    assert live.reload("again") == []
    assert sent(live.permissions_changed(frozenset())) == [{"type": "permissions", "permissions": []}]


def test_a_replica_that_was_loaded_with_something_else_in_sight_is_loaded_anew() -> None:
    """Its person's role changed while it was away, or while it was loading, when no reload could be sent."""
    for scope, reloads in (("then", True), (REDUCED, True), ("now", False), ("", False)):
        session = new_session()
        session.permissions_changed(frozenset({"a"}), "now")
        messages = sent(session.received(encode(structs.replace(HELLO, scope=scope))))
        assert ({"type": "reload", "reason": "scope"} in messages) == reloads


def test_permissions_that_change_before_hello_are_in_the_welcome() -> None:
    session = new_session()
    assert session.permissions_changed(frozenset({"z"}), "less") == []
    assert sent(session.received(encode(HELLO)))[0]["permissions"] == ["z"]


def test_a_ping_is_answered(live: ServerSession) -> None:
    assert sent(live.received(encode(Ping(77)))) == [{"type": "pong", "nonce": 77}]


def test_a_token_is_renewed_one_at_a_time(live: ServerSession) -> None:
    assert live.received(encode(Renew("fresh"))) == [CheckToken("fresh")]
    assert not live.settled
    assert live.renewed(EXPIRES + 50) == []
    assert live.settled
    assert live.tick(EXPIRES) == []
    live.received(encode(Renew("a")))
    assert refused(live.received(encode(Renew("b"))), "too-many-requests", CloseCode.TRY_AGAIN)


def test_it_ends_when_the_token_does(live: ServerSession) -> None:
    assert live.tick(EXPIRES - 1) == []
    effects = live.tick(EXPIRES)
    assert refused(effects, "not-signed-in", CloseCode.NOT_SIGNED_IN)
    assert "final" not in sent(effects)[0]


def test_it_gives_up_on_a_client_it_has_not_heard_from(live: ServerSession) -> None:
    assert live.tick(1_000) == []
    assert live.tick(1_000 + SILENCE - 1) == []
    live.received(encode(Ping()))
    assert live.tick(1_000 + SILENCE) == []
    assert refused(live.tick(1_000 + 2 * SILENCE), "unavailable", CloseCode.TRY_AGAIN)


def test_revoked_access_wipes(live: ServerSession) -> None:
    effects = live.revoked("Your access has ended.")
    assert sent(effects) == [{"type": "wipe", "reason": "Your access has ended."}]
    assert effects[1:] == [Close(CloseCode.WIPED, "access revoked")]
    assert live.revoked("again") == live.failed(Unexpected("x")) == live.moved(99) == live.fetched(batch(4, 5)) == []


@pytest.mark.parametrize(
    ("fault", "close"),
    [
        (Unavailable("x"), CloseCode.TRY_AGAIN),
        (Unexpected("x"), CloseCode.UNEXPECTED),
        (NotSignedIn("x"), CloseCode.NOT_SIGNED_IN),
        (NotPermitted("x"), CloseCode.POLICY),
    ],
)
def test_every_fault_has_its_close_code(live: ServerSession, fault: Any, close: CloseCode) -> None:
    effects = live.failed(fault, retry_after_ms=1_500)
    assert refused(effects, fault.code(), close)
    assert sent(effects)[0]["retry_after_ms"] == 1_500


def test_it_counts_what_the_client_has_not_acknowledged() -> None:
    session = new_session(head=9)
    assert session.behind == 9
    session.received(encode(HELLO))
    assert session.behind == 5
    session.fetched(batch(4, 9))
    session.received(encode(Ack(9)))
    assert session.behind == 0
    session.moved(12)
    assert session.behind == 3
