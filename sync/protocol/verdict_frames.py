"""Verdicts as frames: as many as fit go together, always in their order."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from shared_models.kernel.verdict import Verdict
from sync.protocol.codec import encode
from sync.protocol.limits import FRAME_BYTES
from sync.protocol.messages import Verdicts


def verdict_frames(verdicts: Sequence[Verdict]) -> Iterator[bytes]:
    """The frames of verdicts. One that is too large alone goes without its contests; its reason names their fields."""
    frame = encode(Verdicts(list(verdicts)))
    if len(frame) <= FRAME_BYTES:
        yield frame
    elif len(verdicts) == 1:
        yield encode(Verdicts([replace(verdicts[0], contests={})]))
    else:
        half = len(verdicts) // 2
        yield from verdict_frames(verdicts[:half])
        yield from verdict_frames(verdicts[half:])
