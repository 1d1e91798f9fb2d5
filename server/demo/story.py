"""What happened when: mutations with their times, then batches as the people of the tenant would have sent them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from random import Random
from typing import Any

from shared_models.kernel.ids import Id, uuid7
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Key

SECOND = 1_000_000
HOUR = 3600 * SECOND
DAY = 24 * HOUR
WINDOW = 2 * DAY
LARGEST_BATCH = 400


@dataclass(frozen=True, slots=True)
class Colleague:
    """A member of the tenant. `sells` says whether deals and customers are theirs."""

    id: Id
    sells: bool


@dataclass(frozen=True, slots=True)
class DatedBatch:
    """Mutations that one author sent at one time."""

    at: Instant
    author: Colleague
    mutations: tuple[Mutation, ...]


class Story:
    """Collects events in any order. `rng` makes every choice and every id, so that a seed tells the same story."""

    def __init__(self, rng: Random, begin: Instant, until: Instant, colleagues: Sequence[Colleague]) -> None:
        self.rng = rng
        self.begin = begin
        self.until = until
        self.colleagues = colleagues
        self.sellers = [each for each in colleagues if each.sells]
        self._events: list[tuple[Instant, Mutation]] = []

    def create(self, record_type: str, when: Instant, /, **values: Any) -> Id:
        """A record made at a time; values that are None are left out. Returns its id."""
        at = when
        record_id = self._id(at)
        after = {name: value for name, value in values.items() if value is not None}
        self._events.append((at, Mutation(self._id(at), record_type, record_id, Action.CREATE, after, at=at)))
        return record_id

    def found(self, key: Key, at: Instant, /, **values: Any) -> None:
        """A record of which there is one, under the id that everybody can compute."""
        self._events.append((at, Mutation(self._id(at), *key, Action.CREATE, values, at=at)))

    def change(self, record_type: str, record_id: Id, at: Instant, /, **values: Any) -> None:
        """Fields of a record set to other values at a time."""
        self._events.append((at, Mutation(self._id(at), record_type, record_id, Action.PATCH, values, at=at)))

    def act(self, record_type: str, record_id: Id, verb: str, at: Instant, /, **arguments: Any) -> None:
        """A verb run at a time on a record that was made before."""
        mutation = Mutation(self._id(at), record_type, record_id, Action.VERB, verb=verb, arguments=arguments, at=at)
        self._events.append((at, mutation))

    def seller(self) -> Id:
        """Somebody who looks after customers."""
        return self.rng.choice(self.sellers).id

    def some(self, share: float) -> bool:
        """True in that share of the cases."""
        return self.rng.random() < share

    def workday(self, low: Instant, high: Instant) -> Instant:
        """A time between two others, in working hours where there is room for them."""
        at = low + int(self.rng.random() * max(high - low, 1))
        hour = at % DAY // HOUR
        shifted = at - at % DAY + (7 + hour % 10) * HOUR + at % HOUR
        return shifted if low <= shifted <= high else at

    def batches(self) -> Iterator[DatedBatch]:
        """Everything in order of time, each batch at the time of its last event."""
        waiting: list[Mutation] = []
        opened = last = self.begin
        for at, mutation in sorted(self._events, key=itemgetter(0)):
            if waiting and (at - opened > WINDOW or len(waiting) == LARGEST_BATCH):
                yield self._batch(last, waiting)
                waiting = []
            if not waiting:
                opened = at
            waiting.append(mutation)
            last = at
        if waiting:
            yield self._batch(last, waiting)

    def _batch(self, at: Instant, mutations: Sequence[Mutation]) -> DatedBatch:
        return DatedBatch(at, self.rng.choice(self.sellers), tuple(mutations))

    def _id(self, at: Instant) -> Id:
        return uuid7(at, self.rng.randbytes(8))
