"""Mutations of an import, each kept as its bytes, so that a hundred thousand of them take little memory."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import overload

from shared_models.kernel.mutation import Action, Mutation
from sync.replica.packing import pack, unpack_mutation


class PackedMutations(Sequence[Mutation]):
    """A list of mutations that knows how many of each action and record type it holds."""

    def __init__(self, mutations: Sequence[Mutation] = ()) -> None:
        self._packed: list[bytes] = []
        self._counts: Counter[tuple[Action, str]] = Counter()
        for each in mutations:
            self.append(each)

    def append(self, mutation: Mutation) -> None:
        """Put a mutation at the end."""
        self._packed.append(pack(mutation))
        self._counts[mutation.action, mutation.record_type] += 1

    def replace(self, place: int, mutation: Mutation) -> None:
        """Put a mutation of the same action and record type in the place of another."""
        self._packed[place] = pack(mutation)

    def counted(self, action: Action) -> dict[str, int]:
        """How many mutations of an action there are, by record type."""
        return {name: count for (each, name), count in self._counts.items() if each is action}

    def slices(self, size: int) -> Iterator[list[Mutation]]:
        """The mutations in their order, so many at once."""
        for at in range(0, len(self._packed), size):
            yield [unpack_mutation(each) for each in self._packed[at : at + size]]

    @overload
    def __getitem__(self, place: int) -> Mutation: ...
    @overload
    def __getitem__(self, place: slice) -> list[Mutation]: ...
    def __getitem__(self, place: int | slice) -> Mutation | list[Mutation]:
        if isinstance(place, slice):
            return [unpack_mutation(each) for each in self._packed[place]]
        return unpack_mutation(self._packed[place])

    def __len__(self) -> int:
        return len(self._packed)

    def __eq__(self, other: object) -> bool:
        return list(self) == list(other) if isinstance(other, Sequence) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # it changes
