"""What the replica keeps in one column: rows, mutations, verdicts and changes as MessagePack.

msgspec is imported when the first of them is read or written: a client paints its first list without it.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from shared_models.kernel.change import Change
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.verdict import Verdict

if TYPE_CHECKING:
    from msgspec import msgpack


@cache
def _encoder() -> "msgpack.Encoder":
    from msgspec import msgpack

    return msgpack.Encoder()


@cache
def _decoder(kind: object) -> "msgpack.Decoder[Any]":
    from msgspec import msgpack

    return msgpack.Decoder(kind)


def encoder() -> Callable[[object], bytes]:
    """What packs many values one after the other."""
    return _encoder().encode


def pack(value: Mapping[str, Value] | Mutation | Verdict | Sequence[Change]) -> bytes:
    """The bytes of a value."""
    return _encoder().encode(value)


def pack_all(packed: Sequence[bytes]) -> bytes:
    """Several packed values as one."""
    return _encoder().encode(packed)


def unpack_mutations(packed: bytes) -> list[Mutation]:
    """The mutations that `pack_all` has made one."""
    parts: list[bytes] = _decoder(list[bytes]).decode(packed)
    return [unpack_mutation(each) for each in parts]


def unpack_values(packed: bytes) -> dict[str, Value]:
    """A row, or some of its values."""
    found: dict[str, Any] = _decoder(dict[str, Any]).decode(packed)
    return found


def unpack_mutation(packed: bytes) -> Mutation:
    """A mutation."""
    found: Mutation = _decoder(Mutation).decode(packed)
    return found


def unpack_verdict(packed: bytes) -> Verdict:
    """A verdict."""
    found: Verdict = _decoder(Verdict).decode(packed)
    return found


def unpack_changes(packed: bytes) -> list[Change]:
    """The changes a mutation made."""
    found: list[Change] = _decoder(list[Change]).decode(packed)
    return found
