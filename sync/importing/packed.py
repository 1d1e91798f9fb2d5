"""Mutations of an import, each kept as its bytes, so that a hundred thousand of them take little memory."""

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import overload

from shared_models.kernel.mutation import Action, Mutation
from sync.replica.packing import pack, unpack_mutation


class PackedMutations(Sequence[Mutation]):
    """A list of mutations that knows how many of each action and record type it holds.

    Their bytes stand in one piece of memory, which is given back as a whole.
    """

    def __init__(self, mutations: Sequence[Mutation] = ()) -> None:
        self._bytes = bytearray()
        self._starts, self._ends = array("q"), array("q")
        self._counts: Counter[tuple[Action, str]] = Counter()
        for each in mutations:
            self.append(each)

    def append(self, mutation: Mutation) -> None:
        """Put a mutation at the end."""
        self._starts.append(len(self._bytes))
        self._bytes += pack(mutation)
        self._ends.append(len(self._bytes))
        self._counts[mutation.action, mutation.record_type] += 1

    def replace(self, place: int, mutation: Mutation) -> None:
        """Put a mutation of the same action and record type in the place of another."""
        self._starts[place] = len(self._bytes)
        self._bytes += pack(mutation)
        self._ends[place] = len(self._bytes)

    def counted(self, action: Action) -> dict[str, int]:
        """How many mutations of an action there are, by record type."""
        return {name: count for (each, name), count in self._counts.items() if each is action}

    def bytes_in_slices(self, size: int) -> Iterator[list[bytes]]:
        """The mutations in their order as their bytes, so many at once."""
        for first in range(0, len(self), size):
            yield [self._packed(at) for at in range(first, min(first + size, len(self)))]

    @overload
    def __getitem__(self, place: int) -> Mutation: ...
    @overload
    def __getitem__(self, place: slice) -> list[Mutation]: ...
    def __getitem__(self, place: int | slice) -> Mutation | list[Mutation]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        return unpack_mutation(self._packed(place))

    def _packed(self, place: int) -> bytes:
        return bytes(self._bytes[self._starts[place] : self._ends[place]])

    def __len__(self) -> int:
        return len(self._starts)

    def __eq__(self, other: object) -> bool:
        return list(self) == list(other) if isinstance(other, Sequence) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # it changes
