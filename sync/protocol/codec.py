"""Frames: one message as MessagePack bytes and back, never trusting their size or shape.

A message type this side does not know decodes to None and is to be ignored, as unknown fields are: so either side may
be newer. Everything else that is wrong raises Malformed or TooLarge.
"""

from collections.abc import Sequence
from typing import TypeVar

from msgspec import Raw, Struct, msgpack

from shared_models.kernel.faults import Malformed, TooLarge
from sync.protocol.limits import EXCHANGE_BYTES, FRAME_BYTES
from sync.protocol.messages import ClientMessage, Message, ServerMessage

_M = TypeVar("_M")

_encoder = msgpack.Encoder()
_client_decoder: msgpack.Decoder[ClientMessage] = msgpack.Decoder(ClientMessage)
_server_decoder: msgpack.Decoder[ServerMessage] = msgpack.Decoder(ServerMessage)
_frames_decoder: msgpack.Decoder[list[Raw]] = msgpack.Decoder(list[Raw])


class _Envelope(Struct):
    type: str


_envelope_decoder: msgpack.Decoder[_Envelope] = msgpack.Decoder(_Envelope)
_CLIENT_TYPES: frozenset[object] = frozenset(each.__struct_config__.tag for each in ClientMessage.__args__)
_SERVER_TYPES: frozenset[object] = frozenset(each.__struct_config__.tag for each in ServerMessage.__args__)


def encode(message: Message) -> bytes:
    """The frame of a message."""
    return _encoder.encode(message)


def encode_push(mutations: Sequence[Raw]) -> bytes:
    """The frame of a push of mutations that are encoded already."""
    return _encoder.encode({"type": "push", "mutations": mutations})


def decode_from_client(frame: bytes) -> ClientMessage | None:
    """The client's message, or None when its type is unknown here; raises Malformed or TooLarge."""
    return _decoded(_client_decoder, _CLIENT_TYPES, frame)


def decode_from_server(frame: bytes) -> ServerMessage | None:
    """The server's message, or None when its type is unknown here; raises Malformed or TooLarge."""
    return _decoded(_server_decoder, _SERVER_TYPES, frame)


def pack_exchange(frames: Sequence[bytes]) -> bytes:
    """The body of an HTTP exchange: an array of the messages in the frames."""
    return _encoder.encode([Raw(frame) for frame in frames])


def unpack_exchange(body: bytes) -> list[bytes]:
    """The frames in the body of an HTTP exchange; raises Malformed or TooLarge."""
    if len(body) > EXCHANGE_BYTES:
        raise TooLarge(f"An exchange of {len(body)} bytes is over the limit of {EXCHANGE_BYTES}.")
    try:
        return [bytes(raw) for raw in _frames_decoder.decode(body)]
    except (ValueError, RecursionError) as error:
        raise Malformed(f"The body is not an array of messages: {error}.") from None


def _decoded(decoder: "msgpack.Decoder[_M]", known: frozenset[object], frame: bytes) -> _M | None:
    if len(frame) > FRAME_BYTES:
        raise TooLarge(f"A frame of {len(frame)} bytes is over the limit of {FRAME_BYTES}.")
    try:
        return decoder.decode(frame)
    except (ValueError, RecursionError) as error:
        if _type_of(frame) in known:
            raise Malformed(f"The message cannot be understood: {error}.") from None
        return None


def _type_of(frame: bytes) -> str:
    try:
        return _envelope_decoder.decode(frame).type
    except (ValueError, RecursionError) as error:
        raise Malformed(f"The frame is not a message: {error}.") from None
