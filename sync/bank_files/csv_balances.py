"""Opening and closing balance out of a column with the balance after each row; and the rows from the oldest on."""

from collections.abc import Sequence
from itertools import pairwise

from shared_models.kernel.faults import worded
from sync.bank_files.statement import StatementLine, at_line


def balanced(lines: Sequence[StatementLine]) -> tuple[int | None, int | None, list[StatementLine]]:
    """Opening, closing and the lines in the order in which they happened; no balances where the file has none.

    Raises StatementUnreadable where the balances follow from row to row nearly everywhere, but not everywhere: then
    rows are missing or altered. Where they follow nowhere, the column is something else (the balance of the day, say).
    """
    older_first = list(lines)
    newer_first = older_first[::-1]
    if any(each.balance is None for each in lines):
        return None, None, newer_first if lines[0].day > lines[-1].day else older_first
    ways = [(_breaks(way), way) for way in (older_first, newer_first)]
    broken, ordered = min(ways, key=lambda each: (len(each[0]), each[1][0].day > each[1][-1].day))
    if not broken:
        return _after(ordered[0]) - ordered[0].amount, _after(ordered[-1]), ordered
    if len(broken) * 5 < len(lines):
        raise at_line(
            broken[0],
            worded(
                "The balance does not follow from the row before and the amount: rows are missing or were changed. "
                "Export the file again, or import it without its column of balances."
            ),
        )
    return None, None, newer_first if lines[0].day > lines[-1].day else older_first


def _breaks(lines: Sequence[StatementLine]) -> list[int]:
    """The lines whose balance does not follow from the one before."""
    return [each.line for before, each in pairwise(lines) if _after(before) + each.amount != _after(each)]


def _after(line: StatementLine) -> int:
    return line.balance or 0
