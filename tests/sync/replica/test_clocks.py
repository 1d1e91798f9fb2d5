"""No result depends on this computer's clock, which anybody may set: how long work is kept goes by the server's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shared_models.kernel.coming_back import NOT_YET
from shared_models.kernel.ids import Id
from shared_models.kernel.verdict import Status
from sync import clock
from sync.protocol import returning
from sync.replica import queue
from sync.replica.queue import State
from tests.sync.replica.people import Person
from tests.sync.replica.toy_server import START

HOUR = 3_600_000_000
TEN_YEARS = 10 * 365 * 24 * HOUR
JUMPS = (0, TEN_YEARS, -TEN_YEARS)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """This computer's clock."""
    moment = [START]
    monkeypatch.setattr(clock, "now", lambda: moment[0])
    return moment


def _answered(me: Person, name: str, at: int) -> Id:
    """An edit that the server accepts at a moment of its own clock."""
    me.make("company", name=name)
    (queued,) = me.replica.queue()
    me.replica.store_verdicts([replace(each, at=at) for each in me.push()])
    me.pull()
    return queued.mutation.id


def _kept(me: Person) -> dict[Id, State]:
    return {each.mutation.id: each.state for each in me.replica.look(lambda here: queue.log(here.connection))}


def _put_back(me: Person) -> None:
    """The server is put back to its first version, and the replica has loaded that."""
    me.server = me.server.put_back(1, "e2")
    me.load()


@pytest.mark.parametrize("jump", JUMPS)
def test_what_was_accepted_is_kept_for_three_days_of_the_servers_clock(me: Person, at: list[int], jump: int) -> None:
    first = _answered(me, "Fern", START)
    at[0] += jump
    second = _answered(me, "Acme", START + returning.KEPT)
    assert _kept(me).keys() >= {first, second}
    third = _answered(me, "Birch", START + returning.KEPT + 1)
    assert _kept(me).keys() == {second, third}


def test_what_was_typed_long_before_it_was_sent_is_kept_as_long(me: Person, at: list[int]) -> None:
    first = _answered(me, "Fern", START + TEN_YEARS)
    second = _answered(me, "Acme", START + TEN_YEARS + 1)
    assert _kept(me).keys() == {first, second}


def test_a_server_that_does_not_tell_the_time_makes_nothing_go(me: Person, at: list[int]) -> None:
    first = _answered(me, "Fern", 0)
    _answered(me, "Acme", START + TEN_YEARS)
    assert first in _kept(me)


@pytest.mark.parametrize("jump", JUMPS)
def test_what_was_lost_is_pushed_again(me: Person, at: list[int], jump: int) -> None:
    _answered(me, "Fern", START)
    lost = _answered(me, "Acme", START)
    at[0] += jump
    _put_back(me)
    (pushed, _) = me.replica.outgoing(10, 0)
    assert [(each.id, each.again) for each in pushed] == [(lost, 2)]


@pytest.mark.parametrize("jump", JUMPS)
def test_what_rests_on_another_device_is_waited_for_for_three_days(me: Person, at: list[int], jump: int) -> None:
    _answered(me, "Fern", START)
    lost = _answered(me, "Acme", START)
    at[0] += jump
    first = me.server.verdicts[lost]
    _put_back(me)
    verdict = replace(first, status=Status.REJECTED, version=0, code=NOT_YET)
    returned = START + 100 * HOUR
    for after in (0, returning.KEPT):
        me.replica.store_verdicts([replace(verdict, at=returned + after)])
        assert _kept(me)[lost] is State.ACKNOWLEDGED
        assert [each.id for each in me.replica.outgoing(10, 0)[0]] == [lost]
    me.replica.store_verdicts([replace(verdict, at=returned + returning.KEPT + 1)])
    assert _kept(me)[lost] is State.REJECTED
    assert me.replica.outgoing(10, 0)[0] == []
