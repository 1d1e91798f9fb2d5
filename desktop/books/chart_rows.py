"""The chart of accounts as the rows of a tree, each with what it and everything below it stands at.

Law: pure. An account whose parent is gone, or that is part of itself, stands at the top: nothing is ever left out.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.books.reading import BookAccount
from shared_models.kernel.ids import Id
from shared_models.kernel.sort_key import fold


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One account: how deep it stands, what it and those below it stand at, and whether there are any."""

    account: BookAccount
    depth: int
    balance: int
    has_parts: bool


def chart_rows(
    accounts: Sequence[BookAccount], balances: Mapping[Id, int], text: str = "", folded: Collection[Id] = ()
) -> list[ChartRow]:
    """The rows in the order of the tree; with a text only what has all of its words, and what that is part of."""
    parts = _parts(accounts)
    words = fold(text).split()
    found: list[ChartRow] = []
    for top in parts.get(None, ()):
        found += _rows(top, 0, parts, balances, words, () if words else folded)
    return found


def _parts(accounts: Sequence[BookAccount]) -> dict[Id | None, list[BookAccount]]:
    """The accounts by what they are part of; None for those at the top."""
    by_id = {each.id: each for each in accounts}
    parts: dict[Id | None, list[BookAccount]] = {}
    for each in accounts:
        seen, above = {each.id}, each.parent_id
        while above in by_id and above not in seen:
            seen.add(above)
            above = by_id[above].parent_id
        whole = each.parent_id in by_id and above not in seen
        parts.setdefault(each.parent_id if whole else None, []).append(each)
    return parts


def _rows(
    account: BookAccount,
    depth: int,
    parts: Mapping[Id | None, Sequence[BookAccount]],
    balances: Mapping[Id, int],
    words: Sequence[str],
    folded: Collection[Id],
) -> Iterator[ChartRow]:
    mine = parts.get(account.id, ())
    below = [row for each in mine for row in _rows(each, depth + 1, parts, balances, words, folded)]
    name = fold(account.title)
    if words and not below and not all(each in name for each in words):
        return
    yield ChartRow(account, depth, _whole(account, parts, balances), bool(mine))
    if account.id not in folded:
        yield from below


def _whole(account: BookAccount, parts: Mapping[Id | None, Sequence[BookAccount]], balances: Mapping[Id, int]) -> int:
    return balances.get(account.id, 0) + sum(_whole(each, parts, balances) for each in parts.get(account.id, ()))
