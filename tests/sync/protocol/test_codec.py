"""Frames: what is encoded comes back, what is unknown is ignored, what is wrong is refused and does no harm."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import msgpack

from shared_models.kernel.faults import Malformed, TooLarge
from sync.protocol import codec
from sync.protocol.codec import decode_from_client, decode_from_server, encode, pack_exchange, unpack_exchange
from sync.protocol.limits import FRAME_BYTES
from sync.protocol.messages import Changes, ClientMessage, Message, ServerMessage
from tests.sync.protocol.samples import DEVICE, EVENTS, FROM_CLIENT, FROM_SERVER, change, mutation, verdict

DECODE = [(each, decode_from_client) for each in FROM_CLIENT] + [(each, decode_from_server) for each in FROM_SERVER]
NAMES = [type(each).__name__ for each, _ in DECODE]


def plain(message: Message) -> dict[str, Any]:
    """A message as the maps and lists a stranger would see."""
    decoded: dict[str, Any] = msgpack.decode(encode(message))
    return decoded


def test_there_is_a_sample_of_every_message() -> None:
    assert {type(each) for each in FROM_CLIENT} == set(ClientMessage.__args__)
    assert {type(each) for each in FROM_SERVER} == set(ServerMessage.__args__)


@pytest.mark.parametrize(("message", "decode"), DECODE, ids=NAMES)
def test_every_message_comes_back_equal(message: Message, decode: Any) -> None:
    assert decode(encode(message)) == message


@pytest.mark.parametrize(("message", "decode"), DECODE, ids=NAMES)
def test_unknown_fields_are_ignored_and_the_order_of_keys_means_nothing(message: Message, decode: Any) -> None:
    fields = {"zz": {"new": [1.5]}, **dict(reversed(plain(message).items())), "aa": None}
    assert decode(msgpack.encode(fields)) == message


@pytest.mark.parametrize(("message", "decode"), DECODE, ids=NAMES)
def test_a_field_of_a_wrong_type_is_refused(message: Message, decode: Any) -> None:
    for name in plain(message):
        with pytest.raises(Malformed):
            decode(msgpack.encode(plain(message) | {name: 1.5}))


@pytest.mark.parametrize(("message", "decode"), DECODE, ids=NAMES)
def test_a_truncated_frame_is_refused_at_every_place(message: Message, decode: Any) -> None:
    frame = encode(message)
    for length in range(len(frame)):
        with pytest.raises(Malformed):
            decode(frame[:length])
    with pytest.raises(Malformed):
        decode(frame + b"\x00")


def test_events_travel_as_rows_of_14_places_and_further_places_are_ignored() -> None:
    message = next(each for each in FROM_SERVER if type(each).__name__ == "Changes")
    fields = plain(message)
    assert [len(row) for row in fields["changes"]] == [14] * len(EVENTS)
    fields["changes"] = [[*row, "new", 9] for row in fields["changes"]]
    decoded = decode_from_server(msgpack.encode(fields))
    assert [row.event() for row in decoded.changes] == EVENTS  # type: ignore[union-attr]


@pytest.mark.parametrize("place", [3, 4, 6])
@pytest.mark.parametrize("wrong", ["", "x", DEVICE.upper(), f"{DEVICE}\n", f" {DEVICE}", DEVICE[:-1] + "g"])
def test_every_id_of_a_change_is_one(place: int, wrong: str) -> None:
    frame = plain(next(each for each in FROM_SERVER if isinstance(each, Changes)))
    frame["changes"][-1][place] = wrong
    with pytest.raises(Malformed):
        decode_from_server(msgpack.encode(frame))


@pytest.mark.parametrize("decode", [decode_from_client, decode_from_server])
def test_an_unknown_type_is_no_message_for_this_side(decode: Any) -> None:
    assert decode(msgpack.encode({"type": "from-the-future", "x": 1.5, "y": b"?"})) is None


def test_each_side_ignores_what_only_the_other_may_send() -> None:
    assert [decode_from_server(encode(each)) for each in FROM_CLIENT] == [None] * len(FROM_CLIENT)
    assert [decode_from_client(encode(each)) for each in FROM_SERVER] == [None] * len(FROM_SERVER)


@pytest.mark.parametrize(
    "frame",
    [b"", b"\xc1", b"\x90", b"\xc0", msgpack.encode({"version": 1}), msgpack.encode({"type": 5}), b"\x91" * 9_000],
    ids=["empty", "reserved", "array", "nil", "no type", "type is a number", "deep"],
)
def test_garbage_is_refused(frame: bytes) -> None:
    with pytest.raises(Malformed):
        decode_from_client(frame)


def test_deep_nests_floats_bytes_and_huge_numbers_are_refused_in_changes() -> None:
    deep: Any = "x"
    for _ in range(12):
        deep = [deep]
    fields = plain(FROM_SERVER[1])
    for bad in (deep, 0.5, b"x", 2**63, {"k": [1.5]}, msgpack.Ext(5, b"x")):
        fields["changes"][0][9] = {"city": bad}
        with pytest.raises(Malformed):
            decode_from_server(msgpack.encode(fields))


@pytest.mark.parametrize(
    "fields",
    [
        {"type": "hello", "protocol": 1, "device": DEVICE.upper()},
        {"type": "hello", "protocol": -1, "device": DEVICE},
        {"type": "hello", "protocol": 1, "device": DEVICE, "client": "x" * 201},
        {"type": "ack", "version": 2**63},
        {"type": "ack", "version": True},
        {"type": "push", "mutations": []},
        {"type": "renew", "access_token": "x" * 8193},
    ],
)
def test_values_out_of_their_range_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(Malformed):
        decode_from_client(msgpack.encode(fields))


def test_a_push_of_501_is_refused_and_one_of_500_is_not() -> None:
    def pushed(count: int) -> bytes:
        return msgpack.encode({"type": "push", "mutations": [mutation(number) for number in range(count)]})

    assert decode_from_client(pushed(500)) is not None
    with pytest.raises(Malformed):
        decode_from_client(pushed(501))


def test_a_frame_over_the_limit_is_refused_unread() -> None:
    with pytest.raises(TooLarge):
        decode_from_client(b"\xc1" * (FRAME_BYTES + 1))


def test_an_exchange_keeps_its_frames_and_their_order() -> None:
    frames = [encode(each) for each in FROM_CLIENT]
    assert unpack_exchange(pack_exchange(frames)) == frames
    assert msgpack.decode(pack_exchange(frames))[0]["type"] == "hello"
    assert unpack_exchange(pack_exchange([])) == []


def test_an_exchange_that_is_no_array_or_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for body in (b"", b"\x80", b"\x92\xc0", b"\xdd\xff\xff\xff\xff", b"\x91" + b"\x91" * 9_000):
        with pytest.raises(Malformed):
            unpack_exchange(body)
    monkeypatch.setattr(codec, "EXCHANGE_BYTES", 10)
    with pytest.raises(TooLarge):
        unpack_exchange(b"\x90" * 11)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text() | st.binary(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
SOMETHING = [msgpack.encode(each) for each in (FROM_CLIENT + FROM_SERVER)]


@settings(max_examples=300)
@given(
    st.binary(max_size=80)
    | st.sampled_from(SOMETHING)
    .flatmap(lambda frame: st.tuples(st.just(frame), st.integers(0, len(frame) - 1), st.integers(0, 255)))
    .map(lambda hit: hit[0][: hit[1]] + bytes([hit[2]]) + hit[0][hit[1] + 1 :])
)
def test_no_bytes_do_anything_but_decode_or_be_refused(frame: bytes) -> None:
    for decode in (decode_from_client, decode_from_server):
        try:
            message = decode(frame)
        except Malformed:
            continue
        assert message is None or decode(encode(message)) == message


@settings(max_examples=300)
@given(st.sampled_from(FROM_CLIENT + FROM_SERVER), st.data())
def test_no_value_in_any_field_does_anything_but_decode_or_be_refused(message: Message, data: st.DataObject) -> None:
    fields = plain(message)
    fields[data.draw(st.sampled_from(sorted(fields)))] = data.draw(JSON)
    for decode in (decode_from_client, decode_from_server):
        try:
            decode(msgpack.encode(fields))
        except Malformed:
            continue


def test_what_a_stranger_sees_of_a_mutation_and_a_verdict_are_maps() -> None:
    pushed = plain(FROM_CLIENT[1])["mutations"][1]
    assert pushed == {
        "id": mutation(8).id,
        "record_type": "contact",
        "record_id": mutation(8).record_id,
        "action": "patch",
        "after": {"city": "Ulm"},
        "before": {},
        "verb": "",
        "arguments": {},
        "at": 0,
        "expected_version": None,
        "again": None,
    }
    assert plain(FROM_SERVER[2])["verdicts"][0]["contests"] == {
        "amount": {"before": 1, "mine": 2, "theirs": None, "who": "", "since": 0}
    }
    assert plain(FROM_SERVER[2])["verdicts"][1]["status"] == verdict(8).status.value
    assert plain(FROM_SERVER[1])["changes"][1][7:10] == ["patch", dict(change().before), dict(change().after)]
