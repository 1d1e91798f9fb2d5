"""The payments that no bank line tells yet, found by what they come to and by their days, never by looking at all."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.kernel.ids import Id

_Sum = tuple[str, int]
"""A currency and an amount in it."""


class PaymentIndex:
    """The payments, told in the order of their days.

    `batches` are those of each batch of several, by their sum; `short` says which of a batch is missing where
    the others, several, come to a sum.
    """

    def __init__(self, payments: Iterable[OpenItem]) -> None:
        self.batches: dict[_Sum, list[Sequence[OpenItem]]] = defaultdict(list)
        self.short: dict[_Sum, list[tuple[Sequence[OpenItem], int]]] = defaultdict(list)
        self._alike: dict[tuple[str, bool], list[OpenItem]] = defaultdict(list)
        together: dict[Id, list[OpenItem]] = defaultdict(list)
        for each in payments:
            self._alike[each.currency, each.amount > 0].append(each)
            if each.batch_id is not None:
                together[each.batch_id].append(each)
        for batch in together.values():
            self._add(batch)

    def near(self, currency: str, amount: int, first: str, last: str, most: int) -> Sequence[OpenItem]:
        """The last few payments between two days that go the same way as an amount."""
        alike = self._alike.get((currency, amount > 0), ())
        until = bisect_right(alike, last, key=lambda each: each.day)
        since = bisect_left(alike, first, hi=until, key=lambda each: each.day)
        return alike[max(since, until - most) : until]

    def _add(self, batch: Sequence[OpenItem]) -> None:
        currency, total = batch[0].currency, sum(each.amount for each in batch)
        if len(batch) > 1:
            self.batches[currency, total].append(batch)
        if len(batch) > 2:
            for at, each in enumerate(batch):
                self.short[currency, total - each.amount].append((batch, at))
