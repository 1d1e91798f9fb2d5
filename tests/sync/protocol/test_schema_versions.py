"""Which schema two sides of a connection speak, and what they say when there is none."""

from __future__ import annotations

import pytest
from msgspec import msgpack, structs

from sync.protocol.client_session import ClientSession, State
from sync.protocol.close_code import CloseCode
from sync.protocol.codec import encode
from sync.protocol.effects import Close, Greeted, Reconnect, Send
from sync.protocol.faults import ProtocolUnsupported, SchemaAhead
from sync.protocol.messages import Hello, Push
from sync.protocol.server_session import Facts, ServerSession
from sync.protocol.versions import check_schema, schema_to_speak
from tests.sync.protocol.samples import DEVICE, EPOCH, PERSON, TENANT, mutation, welcome


def _server(oldest: int, newest: int) -> ServerSession:
    facts = Facts(TENANT, PERSON, DEVICE, frozenset(), "5eed", EPOCH, 4, schema_version=newest, oldest_schema=oldest)
    return ServerSession(facts, 1_000_000_000)


def _types(session: ServerSession, version: int) -> list[str]:
    found = session.received(encode(Hello(1, DEVICE, EPOCH, 4, schema_version=version)))
    return [msgpack.decode(each.frame)["type"] for each in found if isinstance(each, Send)]


def test_the_server_welcomes_whom_it_can_translate_for() -> None:
    for version in (2, 3, 5):
        session = _server(2, 5)
        assert _types(session, version) == ["welcome"]
        assert session.hello is not None
        assert session.hello.schema_version == version


def test_a_client_that_is_too_old_is_told_so_for_good() -> None:
    effects = _server(2, 5).received(encode(Hello(1, DEVICE, EPOCH, 4)))
    assert isinstance(effects[0], Send)
    fault = msgpack.decode(effects[0].frame)
    assert (fault["code"], fault["final"]) == ("protocol-unsupported", True)
    assert "stays on this computer" in fault["reason"]
    assert effects[1] == Close(CloseCode.POLICY, "protocol-unsupported")


def test_a_newer_client_hears_the_servers_version_and_nothing_it_pushed_is_decided() -> None:
    session = _server(2, 5)
    assert _types(session, 6) == ["welcome", "fault"]
    assert session.received(encode(Push([mutation()]))) == []


def test_a_client_that_is_ahead_connects_again() -> None:
    session = ClientSession(device=DEVICE, client="test", schema="5eed", epoch=EPOCH, cursor=4, schema_version=6)
    (hello,) = session.opened()
    assert isinstance(hello, Send)
    assert msgpack.decode(hello.frame)["schema_version"] == 6
    older = structs.replace(welcome(), schema_version=5)
    assert session.received(encode(older)) == [Greeted(older), Reconnect(0)]
    assert session.state is State.CLOSED


def test_a_client_speaks_the_older_of_the_two() -> None:
    assert schema_to_speak(own=6, oldest=3, of_server=4) == 4
    assert schema_to_speak(own=6, oldest=3, of_server=9) == 6
    with pytest.raises(ProtocolUnsupported, match="server is too old"):
        schema_to_speak(own=6, oldest=3, of_server=2)
    check_schema(3, 3, 6)
    with pytest.raises(SchemaAhead):
        check_schema(7, 3, 6)
