"""A deposit: work that its author may not send any more, handed over for an administrator to decide on."""

from collections.abc import Iterable, Mapping
from typing import Annotated

from msgspec import Meta, Struct, msgpack

from shared_models.kernel.faults import Malformed, TooLarge
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Status, Verdict
from sync.protocol.limits import FRAME_BYTES, PUSH_MUTATIONS
from sync.protocol.messages.message import Token
from sync.protocol.plain import SchemaVersion

PATH = "/api/v1/sync/quarantine"
AGAIN = f"{PATH}/again"
"""Where receipts are given back."""
RECEIPT_BYTES = FRAME_BYTES + 1024
"""A receipt: a deposit, sealed."""
KEPT_OPEN = 72 * 3600 * 1_000_000
"""µs for which a device or a person that has lost its access can still hand over its work."""


class Deposit(Struct, frozen=True, omit_defaults=True):
    """`refresh_token` says who deposits where there is no access token any more.

    `schema_version` is that of the records the mutations are about, which may be above the server's. With `receipt` the
    answer is a receipt, to give back to a server that was restored.
    """

    mutations: Annotated[list[Mutation], Meta(min_length=1, max_length=PUSH_MUTATIONS)]
    refresh_token: Token = ""
    schema_version: SchemaVersion = 1
    receipt: bool = False


def not_done(mutations: Iterable[Mutation], decided: Mapping[Id, Verdict]) -> list[Mutation]:
    """What of a deposit is kept, by the verdicts that stand on it: what was accepted needs nobody's decision."""
    done = {each for each, verdict in decided.items() if verdict.status in (Status.ACCEPTED, Status.MERGED)}
    return [each for each in mutations if each.id not in done]


def kept_from(told: Instant) -> Instant:
    """Receipts that were given before are let go of, once the server has told a time: all goes by its clock."""
    return told - KEPT_OPEN


_encoder = msgpack.Encoder()
_decoder = msgpack.Decoder(Deposit)


def encode_deposit(deposit: Deposit) -> bytes:
    """The deposit as one MessagePack map."""
    return _encoder.encode(deposit)


def decode_deposit(data: bytes) -> Deposit:
    """The deposit in the bytes; raises Malformed or TooLarge."""
    if len(data) > FRAME_BYTES:
        raise TooLarge(f"A deposit of {len(data)} bytes is over the limit of {FRAME_BYTES}.")
    try:
        return _decoder.decode(data)
    except (ValueError, RecursionError) as error:
        raise Malformed(f"The deposit cannot be understood: {error}.") from None
