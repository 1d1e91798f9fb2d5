"""Which of some amounts sum to another: a search that is bounded, since it could take for ever.

Law: what is found sums exactly; fewer and earlier amounts come first; after so many steps the search gives up.
"""

from collections.abc import Iterator, Sequence

MOST_AMOUNTS = 24
MOST_PARTS = 8
MOST_STEPS = 2_000


def subsets_that_sum(amounts: Sequence[int], total: int, most: int = 2) -> list[tuple[int, ...]]:
    """Positions of amounts, two or more, that sum to `total`: at most so many ways, those of fewer amounts first.

    Amounts of either sign may be among them; only the first 24 are looked at.
    """
    amounts = amounts[:MOST_AMOUNTS]
    steps = [MOST_STEPS]
    found: list[tuple[int, ...]] = []
    for size in range(2, min(len(amounts), MOST_PARTS) + 1):
        for each in _subsets(amounts, total, size, 0, _reach(amounts), steps):
            found.append(each)
            if len(found) == most:
                return found
    return found


def _reach(amounts: Sequence[int]) -> list[tuple[int, int]]:
    """The least and the most that the amounts from each position on can add."""
    reach = [(0, 0)]
    for amount in reversed(amounts):
        least, most = reach[-1]
        reach.append((least + min(amount, 0), most + max(amount, 0)))
    return reach[::-1]


def _subsets(
    amounts: Sequence[int], total: int, size: int, start: int, reach: Sequence[tuple[int, int]], steps: list[int]
) -> Iterator[tuple[int, ...]]:
    if size == 0:
        if total == 0:
            yield ()
        return
    for at in range(start, len(amounts) - size + 1):
        steps[0] -= 1
        least, most = reach[at]
        if steps[0] < 0 or not least <= total <= most:
            return
        for rest in _subsets(amounts, total - amounts[at], size - 1, at + 1, reach, steps):
            yield at, *rest
