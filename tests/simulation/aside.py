"""What was put aside goes out on no connection any more; what was on its way by then may still arrive, late."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from shared_models.kernel.ids import Id, derived_id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Status
from sync.protocol.codec import decode_from_client
from sync.protocol.deposit import KEPT_OPEN
from sync.protocol.messages import Push
from tests.simulation.database import Tables
from tests.simulation.violation import demand


class Aside(set[Id]):
    """The mutations that have left their author's queue because what they are about was lost.

    `receipts` has, by client, which of them it has a receipt for, and of what time of the server's.
    """

    def __init__(self) -> None:
        super().__init__()
        self.receipts: defaultdict[int, dict[Id, int]] = defaultdict(dict)

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

    def receipted(self, device: int, mutations: Iterable[Mutation], at: int) -> None:
        """A client hears from the server that it has these, and gets a receipt."""
        self.receipts[device] |= {each.id: at for each in mutations}

    def may_vanish(self, device: int, mutation_id: Id) -> bool:
        """Whether a restore may take handed-over work for ever: where there is no receipt, or none is kept as long."""
        held = self.receipts[device]
        return mutation_id not in held or max(held.values()) - held[mutation_id] > KEPT_OPEN

    def once(self, tables: Tables) -> None:
        """What was handed over is done once at most: as its author's, which came late, or as an administrator's."""
        for mutation_id, entry in tables.quarantine.items():
            tried = [derived_id(mutation_id, each) for each in range(1, entry.attempts + 1)]
            found = [tables.verdicts[each] for each in (mutation_id, *tried) if each in tables.verdicts]
            done = [each for each in found if each.version and each.status in (Status.ACCEPTED, Status.MERGED)]
            demand(len(done) < 2, "handed-over work was done twice", done)

    def check(self, tables: Tables, wrote: Mapping[Id, Mutation]) -> None:
        """In the end: what lies in quarantine is what its author wanted."""
        self.once(tables)
        for mutation_id, entry in tables.quarantine.items():
            demand(entry.mutation == wrote.get(mutation_id, entry.mutation), "handed-over work was changed", entry)
