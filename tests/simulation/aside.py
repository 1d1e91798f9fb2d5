"""What was put aside goes out on no connection any more; what was on its way by then may still arrive, late."""

from __future__ import annotations

from collections.abc import Iterable

from shared_models.kernel.ids import Id
from sync.protocol.codec import decode_from_client
from sync.protocol.messages import Push
from tests.simulation.violation import demand


class Aside(set[Id]):
    """The mutations that have left their author's queue because what they are about was lost."""

    def take(self, ids: Iterable[Id]) -> frozenset[Id]:
        """These leave a queue now."""
        taken = frozenset(ids)
        self |= taken
        return taken

    def sends(self, frame: bytes) -> None:
        """A client sends a frame."""
        message = decode_from_client(frame) if self else None
        if isinstance(message, Push):
            again = sorted(self & {each.id for each in message.mutations})
            demand(not again, "what was put aside is pushed", again)
