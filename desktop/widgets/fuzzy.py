"""Which titles a few typed letters mean, best first."""

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def rank(query: str, things: Iterable[T], title: Callable[[T], str]) -> list[T]:
    """The things whose title fits `query`, best first, else in their given order; all of them for an empty query.

    A title that starts with the query comes before one that has a word starting with it, before one that contains it,
    before one that contains all its letters in order or is otherwise alike; of the first two, one that ends with the
    query comes first, so that what is typed in full leads there.
    """
    wanted = query.strip().casefold()
    if not wanted:
        return list(things)
    from rapidfuzz import fuzz  # not needed before the first letter is typed

    scored = []
    for at, thing in enumerate(things):
        name = title(thing).casefold()
        if name.startswith(wanted):
            score = 400.0 + 50 * name.endswith(wanted)
        elif any(word.startswith(wanted) for word in name.split()):
            score = 300.0 + 50 * name.endswith(wanted)
        elif wanted in name:
            score = 200.0
        elif _in_order(wanted, name):
            score = 100 + fuzz.ratio(wanted, name) / 10
        else:
            alike = fuzz.partial_ratio(wanted, name)
            score = alike if alike >= 75 and len(wanted) > 2 else 0
        if score:
            scored.append((-score, at, thing))
    return [thing for _, _, thing in sorted(scored, key=lambda entry: entry[:2])]


def _in_order(wanted: str, name: str) -> bool:
    letters = iter(name)
    return all(letter in letters for letter in wanted if not letter.isspace())
