"""What has left the replica's queue is pushed no more, by no connection; what was on its way may be answered."""

from __future__ import annotations

import pytest

from sync.protocol import outbox
from sync.protocol.client_session import ClientSession
from sync.protocol.codec import encode
from sync.protocol.effects import Send, StoreVerdicts
from sync.protocol.limits import Limits
from sync.protocol.messages import Verdicts
from tests.sync.protocol.samples import mutation, numbered, verdict, welcome
from tests.sync.protocol.test_client_session import new_session, pushed


@pytest.fixture
def talking(monkeypatch: pytest.MonkeyPatch) -> ClientSession:
    """Two mutations are on their way, each in a push of its own, and two more wait for their turn."""
    monkeypatch.setattr(outbox, "PUSH_MUTATIONS", 1)
    monkeypatch.setattr(outbox, "PUSHES", 2)
    session = new_session()
    session.opened()
    session.queued([mutation(n) for n in range(1, 5)])
    return session


def test_what_waited_is_pushed_no_more(talking: ClientSession) -> None:
    talking.received(encode(welcome()))
    talking.withdraw({numbered(3)})
    assert pushed(talking.received(encode(Verdicts([verdict(1), verdict(2)])))) == [[numbered(4)]]
    assert talking.awaited == 1


def test_what_was_on_its_way_is_answered_or_never_pushed_again(talking: ClientSession) -> None:
    talking.received(encode(welcome()))
    talking.withdraw({numbered(1), numbered(2), numbered(4)})
    effects = talking.received(encode(Verdicts([verdict(1)])))
    assert effects[0] == StoreVerdicts([verdict(1)])
    assert pushed(effects) == [[numbered(3)]]
    assert talking.awaited == 2
    talking.lost(0)
    assert pushed(talking.opened()) == [[numbered(3)]]
    assert talking.awaited == 1
    assert talking.room == ClientSession(device="", client="", schema="").room - 1


def test_a_welcome_pushes_nothing_before_its_permissions_are_adopted(talking: ClientSession) -> None:
    effects = talking.received(encode(welcome(limits=Limits(pushes=3))))
    assert not [each for each in effects if isinstance(each, Send)]
    talking.withdraw({numbered(3)})
    assert pushed(talking.queued([])) == [[numbered(4)]]


def test_what_nobody_has_queued_can_be_withdrawn(talking: ClientSession) -> None:
    talking.withdraw({numbered(9)})
    talking.queued([mutation(9)])
    talking.lost(0)
    assert pushed(talking.opened()) == [[numbered(1)], [numbered(2)]]
    assert talking.room == ClientSession(device="", client="", schema="").room - 5
