"""The client's session and time: how long it waits, when it pings, when it takes a connection for lost."""

from __future__ import annotations

from sync.protocol.client_session import PING_EVERY, SILENCE, STEADY, ClientSession
from sync.protocol.codec import encode
from sync.protocol.effects import Reconnect
from sync.protocol.messages import Pong, ServerFault
from tests.sync.protocol.samples import welcome
from tests.sync.protocol.test_client_session import batch, live, sent

__all__ = ["live"]


def test_the_wait_doubles_to_half_a_minute_and_starts_anew_after_a_stored_batch(live: ClientSession) -> None:
    def wait() -> int:
        effects = live.lost(0)
        assert isinstance(effects[0], Reconnect)
        return effects[0].delay

    waits = [wait() for _ in range(12)]
    for attempt, each in enumerate(waits):
        step = min(250_000 * 2**attempt, 30_000_000)
        assert step // 2 <= each <= step
    live.opened()
    live.received(encode(welcome()))
    live.received(batch(4, 5))
    live.stored(5)
    assert wait() <= 250_000


def test_the_wait_starts_anew_after_a_connection_that_lived(live: ClientSession) -> None:
    live.lost(0)
    live.lost(0)
    live.opened()
    live.tick(100)
    live.received(encode(welcome()))
    live.tick(100 + STEADY - 1)
    effects = live.lost(100 + STEADY)
    assert isinstance(effects[0], Reconnect)
    assert effects[0].delay <= 250_000


def test_it_pings_and_notices_silence_also_after_sleep(live: ClientSession) -> None:
    assert live.tick(1_000) == []
    assert live.tick(1_000 + PING_EVERY - 1) == []
    assert sent(live.tick(1_000 + PING_EVERY)) == [{"type": "ping", "nonce": 1}]
    live.received(encode(Pong(1)))
    heard = 1_000 + PING_EVERY + 5
    assert live.tick(heard) == []
    assert sent(live.tick(heard + PING_EVERY)) == [{"type": "ping", "nonce": 2}]
    effects = live.tick(heard + SILENCE)
    assert effects == [Reconnect(0, ServerFault("unavailable", "The server has fallen silent."))]
    assert live.tick(heard + SILENCE + 1) == []


def test_a_token_is_renewed_only_on_a_connection(live: ClientSession) -> None:
    assert sent(live.renew("fresh")) == [{"type": "renew", "access_token": "fresh"}]
    live.lost(0)
    assert live.renew("fresh") == []
