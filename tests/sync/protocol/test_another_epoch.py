"""While a replica loads another epoch, nothing is pushed before what the server has lost: the session by itself."""

from __future__ import annotations

from msgspec.structs import replace

from sync.protocol.client_session import ClientSession
from sync.protocol.codec import encode
from sync.protocol.messages import Verdicts
from tests.sync.protocol.samples import DEVICE, EPOCH, mutation, numbered, verdict, welcome
from tests.sync.protocol.test_client_session import new_session, pushed


def _loading(holds: str) -> ClientSession:
    """A session that was begun while a load ran, with something to push."""
    session = ClientSession(device=DEVICE, client="test", schema="5eed", holds=holds)
    session.queued([mutation(1)])
    return session


def test_while_another_epoch_is_loaded_nothing_is_pushed_on_any_connection() -> None:
    for session in (_loading("another"), new_session("another")):
        session.opened()
        session.received(encode(welcome()))
        assert pushed(session.queued([mutation(2)])) == []
        session.lost(0)
        assert pushed(session.opened()) == []
        session.received(encode(welcome()))
        assert pushed(session.queued(())) == []
        session.loaded(EPOCH, 9)
        assert pushed(session.opened()) != []


def test_while_its_own_epoch_is_loaded_again_work_is_pushed_once_the_server_has_said_which_it_has() -> None:
    session = _loading(EPOCH)
    assert pushed(session.opened()) == []
    session.received(encode(welcome()))
    assert pushed(session.queued(())) == [[numbered(1)]]


def test_a_first_load_that_another_epoch_interrupts_holds_back_what_is_new() -> None:
    session = _loading("")
    session.opened()
    session.received(encode(welcome()))
    session.received(encode(Verdicts([verdict(1)])))
    session.lost(0)
    session.queued([mutation(2)])
    assert pushed(session.opened()) == []
    session.received(encode(replace(welcome(), epoch="another")))
    assert pushed(session.queued([mutation(3)])) == []
    session.lost(0)
    session.opened()
    session.received(encode(welcome()))
    assert pushed(session.queued(())) == [[numbered(2), numbered(3)]]
