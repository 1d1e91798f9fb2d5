"""What a client session makes of it that its person may do and see other things now, or nothing any more."""

from __future__ import annotations

from sync.protocol.client_session import ClientSession, State
from sync.protocol.codec import encode
from sync.protocol.effects import AdoptPermissions, Wipe
from sync.protocol.messages import Permissions, Reload
from sync.protocol.messages import Wipe as WipeMessage
from sync.protocol.scope_digest import REDUCED
from tests.sync.protocol.samples import EPOCH, mutation, welcome
from tests.sync.protocol.test_client_session import live, new_session, sent

__all__ = ["live"]


def test_permissions_are_adopted(live: ClientSession) -> None:
    assert live.received(encode(Permissions(["a", "b"]))) == [AdoptPermissions(frozenset({"a", "b"}))]


def test_until_the_next_load_hello_says_that_something_was_hidden() -> None:
    session = new_session()
    session.opened()
    session.received(encode(welcome()))
    session.reduced()
    session.received(encode(Permissions(["a"])))
    session.lost(0)
    assert sent(session.opened())[0]["scope"] == REDUCED
    session.received(encode(welcome()))
    session.received(encode(Reload("scope")))
    session.loaded(EPOCH, 9, "in sight")
    assert sent(session.opened())[0]["scope"] == "in sight"


def test_a_wipe_ends_it_for_good(live: ClientSession) -> None:
    live.queued([mutation(1)])
    assert live.received(encode(WipeMessage("over"))) == [Wipe("over")]
    assert live.state is State.STOPPED
    assert live.opened() == live.lost(0) == live.tick(0) == live.renew("t") == live.loaded(EPOCH, 1) == []
    assert live.queued([mutation(2)]) == live.received(encode(welcome())) == []
