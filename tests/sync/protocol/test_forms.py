"""The smaller pure parts: plain values, the form of a mutation, verdicts as frames, versions, back-off, close codes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import ValidationError, msgpack

from shared_models.kernel import faults
from shared_models.kernel.faults import Fault, InvalidValue, Malformed, TooLarge
from shared_models.kernel.instant import LATEST
from shared_models.kernel.verdict import Contest, Status
from sync.protocol import verdict_frames as verdict_frames_module
from sync.protocol.backoff import LONGEST, backoff
from sync.protocol.close_code import CloseCode, close_code
from sync.protocol.faults import ProtocolUnsupported
from sync.protocol.limits import MUTATION_BYTES
from sync.protocol.mutation_form import check_ids, encode_mutation
from sync.protocol.plain import MAX_DEPTH, Plain, why_not_plain
from sync.protocol.verdict_frames import verdict_frames
from sync.protocol.versions import OLDEST, PROTOCOL, negotiated
from tests.sync.protocol.samples import DEVICE, FULL_MUTATION, RECORD, mutation, verdict

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.text(st.characters(codec="utf-8", exclude_characters="\0")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=6,
)


def nested(depth: int) -> Any:
    """A list in a list, and so on."""
    value: Any = "x"
    for _ in range(depth):
        value = [value]
    return value


@given(PLAIN)
def test_plain_values_travel_unchanged(value: Any) -> None:
    if not why_not_plain(value):
        assert msgpack.decode(msgpack.encode(value), type=Plain) == value


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (0.5, "may hold only"),
        (b"x", "may hold only"),
        ({"a": [object()]}, "may hold only"),
        (2**63, "too large"),
        (-(2**63) - 1, "too large"),
        ("a\x00b", "cannot be stored"),
        ("\ud800", "cannot be stored"),
        ({1: 2}, "key"),
        ({"a\x00": 2}, "key"),
        (nested(MAX_DEPTH + 1), "too deeply"),
    ],
)
def test_what_is_not_plain_is_explained(value: Any, why: str) -> None:
    assert why in why_not_plain(value)


def test_values_may_nest_as_deep_as_the_page_says() -> None:
    assert why_not_plain(nested(MAX_DEPTH)) == ""
    assert msgpack.decode(msgpack.encode(nested(MAX_DEPTH)), type=Plain) == nested(MAX_DEPTH)
    with pytest.raises(ValidationError):
        msgpack.decode(msgpack.encode(nested(MAX_DEPTH + 1)), type=Plain)
    assert why_not_plain(("a", "b")) == ""


def test_a_mutation_travels_as_a_map() -> None:
    check_ids(FULL_MUTATION)
    assert msgpack.decode(bytes(encode_mutation(FULL_MUTATION)))["expected_version"] == 41


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"record_type": "x" * 61}, Malformed),
        ({"record_type": "x\x00"}, Malformed),
        ({"verb": "x" * 61}, Malformed),
        ({"verb": "\ud800"}, Malformed),
        ({"at": LATEST + 1}, Malformed),
        ({"expected_version": -1}, Malformed),
        ({"expected_version": 2**63}, Malformed),
        ({"after": {"x" * 61: 1}}, Malformed),
        ({"before": {"x\x00": 1}}, Malformed),
        ({"after": {str(number): 1 for number in range(501)}}, Malformed),
        ({"after": {"city": 1.5}}, InvalidValue),
        ({"before": {"city": "\x00"}}, InvalidValue),
        ({"arguments": {"city": b"x"}}, InvalidValue),
        ({"after": {"notes": "x" * MUTATION_BYTES}}, TooLarge),
    ],
)
def test_a_mutation_of_wrong_form_may_not_travel(fields: dict[str, Any], fault: type[Fault]) -> None:
    with pytest.raises(fault) as raised:
        encode_mutation(mutation(1, **fields))
    assert raised.value.field == ("city" if fault is InvalidValue else None)


@pytest.mark.parametrize("wrong", ["", "x", RECORD.upper(), "{" + RECORD[1:]])
def test_a_mutation_needs_its_ids(wrong: str) -> None:
    with pytest.raises(Malformed):
        check_ids(mutation(1, record_id=wrong))


def test_verdicts_are_spread_over_frames_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    verdicts = [verdict(number, reason="x" * (number % 5 * 100)) for number in range(1, 40)]
    monkeypatch.setattr(verdict_frames_module, "FRAME_BYTES", 1_500)
    frames = list(verdict_frames(verdicts))
    assert len(frames) > 5
    assert max(map(len, frames)) <= 1_500
    found = [each["mutation_id"] for frame in frames for each in msgpack.decode(frame)["verdicts"]]
    assert found == [each.mutation_id for each in verdicts]


def test_a_verdict_that_does_not_fit_goes_without_its_contests(monkeypatch: pytest.MonkeyPatch) -> None:
    large = verdict(1, status=Status.MERGED, reason="Notes", contests={"notes": Contest("a" * 900, "b" * 900, "c")})
    monkeypatch.setattr(verdict_frames_module, "FRAME_BYTES", 1_500)
    frames = list(verdict_frames([large, verdict(2)]))
    answers = [each for frame in frames for each in msgpack.decode(frame)["verdicts"]]
    assert [(each["status"], each["reason"], each["contests"]) for each in answers] == [
        ("merged", "Notes", {}),
        ("accepted", "", {}),
    ]


def test_the_newest_version_that_both_know_is_spoken() -> None:
    assert negotiated(PROTOCOL) == negotiated(PROTOCOL + 5) == PROTOCOL
    with pytest.raises(ProtocolUnsupported, match="newer version"):
        negotiated(OLDEST - 1)
    assert ProtocolUnsupported.code() == "protocol-unsupported"


def test_the_wait_depends_on_the_device_and_never_grows_beyond_its_limit() -> None:
    waits = {backoff(f"{DEVICE}{number}", 5) for number in range(100)}
    assert len(waits) > 90
    assert all(2_000_000 <= each <= 4_000_000 for each in waits)
    assert LONGEST // 2 <= backoff(DEVICE, 10_000) <= LONGEST
    assert backoff(DEVICE, 3) == backoff(DEVICE, 3)


def test_every_fault_has_a_close_code() -> None:
    known = [each for each in vars(faults).values() if isinstance(each, type) and issubclass(each, Fault)]
    assert {close_code(each("x")) for each in known} <= set(CloseCode)
    assert close_code(TooLarge("x")) is CloseCode.TOO_BIG
    assert close_code(ProtocolUnsupported("x")) is CloseCode.POLICY
