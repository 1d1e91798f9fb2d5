"""Ids are UUIDv7 in one form, sort by time, and are the same on both sides for what a verb makes."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.ids import derived_id, is_id, uuid7

instants = st.integers(0, 2**47 * 1000)
entropy = st.binary(min_size=10, max_size=10)


@given(instants, entropy)
def test_an_id_is_a_canonical_version_7_uuid_with_its_time(at: int, random: bytes) -> None:
    made = UUID(uuid7(at, random))
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == at // 1000
    assert is_id(str(made))


@given(instants, instants, entropy, entropy)
def test_ids_sort_by_the_microsecond_they_were_made(one: int, other: int, a: bytes, b: bytes) -> None:
    if one < other:
        assert uuid7(one, a) < uuid7(other, b)


@given(instants, entropy, st.integers(0, 50), st.integers(0, 50))
def test_derived_ids_are_stable_distinct_and_keep_the_time(at: int, random: bytes, one: int, other: int) -> None:
    origin = uuid7(at, random)
    assert derived_id(origin, one) == derived_id(origin, one)
    assert (derived_id(origin, one) == derived_id(origin, other)) == (one == other)
    assert derived_id(origin, one)[:13] == origin[:13]
    assert UUID(derived_id(origin, one)).version == 7


def test_too_little_entropy_is_refused() -> None:
    with pytest.raises(ValueError, match="8 bytes"):
        uuid7(0, b"1234567")


@pytest.mark.parametrize("value", [None, 7, "", "x" * 36, "01A1FB45-0D30-7204-AEBE-E501CA8161C3", "01a1fb45" * 4])
def test_other_things_are_not_ids(value: object) -> None:
    assert not is_id(value)
