"""Whether the days of a file begin with the day or the month: read off the whole file, asked for if it is open."""

from collections.abc import Callable

from shared_models.kernel.faults import worded
from sync.bank_files.statement import StatementUnreadable


def day_first(read: Callable[[bool], list[str]]) -> bool:
    """Whether the day comes first; `read` gives all ISO days of the file in one order, or raises StatementUnreadable.

    Where both orders fit, it is the one in which the days follow each other; raises StatementUnreadable if that is so
    in both or in none.
    """
    ways: dict[bool, list[str]] = {}
    for way in (True, False):
        try:
            ways[way] = read(way)
        except StatementUnreadable:
            continue
    if len(ways) < 2 or ways[True] == ways[False]:
        return next(iter(ways), True)  # if neither fits, the reading that follows names the line
    straight = [way for way, days in ways.items() if days in (sorted(days), sorted(days, reverse=True))]
    if len(straight) == 1:
        return straight[0]
    raise StatementUnreadable(
        worded("The days of this file may begin with the day or with the month: say which when you import it.")
    )
