"""The outbox: mutations on their way to the server, in the order they were made, each until it has its verdict.

Pushed ones wait for their verdicts in the same order; a lost connection puts them back at the front.
"""

from collections import deque
from collections.abc import Sequence, Set
from dataclasses import dataclass

from msgspec import Raw

from shared_models.kernel.faults import Malformed
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from sync.protocol.codec import encode_push
from sync.protocol.limits import FRAME_BYTES, PUSH_MUTATIONS, PUSHES
from sync.protocol.mutation_form import check_ids, encode_mutation

_HEAD_BYTES = 64


@dataclass(frozen=True, slots=True)
class Parcel:
    """A mutation as it travels."""

    id: Id
    encoded: Raw
    size: int


class Outbox:
    """Unsent parcels, and the pushes that wait for their verdicts: `at_once` of them at most."""

    def __init__(self) -> None:
        self.at_once = PUSHES
        self._unsent: deque[Parcel] = deque()
        self._pushes: deque[deque[Parcel]] = deque()
        self._ids: set[Id] = set()
        self._withdrawn: set[Id] = set()

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def awaited(self) -> int:
        """How many mutations were pushed and wait for their verdicts."""
        return len(self._ids) - len(self._unsent)

    def append(self, mutation: Mutation) -> None:
        """Add a mutation behind all others, once; raises Malformed, InvalidValue or TooLarge when it may not travel."""
        if mutation.id not in self._ids:
            check_ids(mutation)
            encoded = encode_mutation(mutation)
            self._unsent.append(Parcel(mutation.id, encoded, len(bytes(encoded))))
            self._ids.add(mutation.id)

    def pushes(self) -> list[bytes]:
        """The frames to send now: as many pushes as may wait at once, each within the limits of a frame."""
        frames = []
        while self._unsent and len(self._pushes) < self.at_once:
            push: deque[Parcel] = deque()
            size = _HEAD_BYTES
            while self._unsent and len(push) < PUSH_MUTATIONS:
                size += self._unsent[0].size
                if size > FRAME_BYTES:
                    break
                push.append(self._unsent.popleft())
            self._pushes.append(push)
            frames.append(encode_push([each.encoded for each in push]))
        return frames

    def answered(self, verdicts: Sequence[Verdict]) -> None:
        """Let go of the parcels that have their verdict; raises Malformed and keeps all unless they are the oldest."""
        waiting = (parcel.id for push in self._pushes for parcel in push)
        for verdict in verdicts:
            if next(waiting, None) != verdict.mutation_id:
                raise Malformed(f"A verdict came out of order: {verdict.mutation_id}.")
        for _ in verdicts:
            self._ids.remove(answered := self._pushes[0].popleft().id)
            self._withdrawn.discard(answered)
            if not self._pushes[0]:
                self._pushes.popleft()

    def withdraw(self, ids: Set[Id]) -> None:
        """Push these no more. Those that are on their way may still be answered, and are not taken back."""
        if known := ids & self._ids:
            self._withdrawn |= known
            self._forget({each.id for each in self._unsent} & known)
            self._unsent = deque(each for each in self._unsent if each.id in self._ids)

    def take_back(self) -> None:
        """Put what has no verdict back in front, to be pushed again, to whichever server."""
        self.at_once = PUSHES
        while self._pushes:
            kept = [each for each in self._pushes.pop() if each.id not in self._withdrawn]
            self._unsent.extendleft(reversed(kept))
        self._forget(self._withdrawn)

    def _forget(self, ids: Set[Id]) -> None:
        self._ids = self._ids - ids
        self._withdrawn = self._withdrawn - ids
