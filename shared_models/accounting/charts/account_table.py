"""Reading a chart's table of accounts.

A row is `number | a name per language | words`. A row that begins with `=` starts a group:
`= key | type | a name per language`; its accounts have that type. Words of an account: `type:x` another type,
`role:a,b` what the product books on it, `tax:key` the tax its lines start with, `reconcile`, `party`.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from shared_models.accounting.charts.account_type import NEEDS_PARTY, AccountType, Role
from shared_models.accounting.charts.chart import ChartAccount, ChartGroup, line_of
from shared_models.accounting.charts.statement_layout import StatementLayout


class Accounts(NamedTuple):
    """What a table holds."""

    groups: tuple[ChartGroup, ...]
    accounts: tuple[ChartAccount, ...]
    roles: Mapping[Role, str]


def read_accounts(
    table: str, languages: Sequence[str], balance_sheet: StatementLayout, profit_and_loss: StatementLayout
) -> Accounts:
    """The groups, accounts and roles of a table; ValueError names the row that cannot be read."""
    groups: list[ChartGroup] = []
    accounts: list[ChartAccount] = []
    roles: dict[Role, str] = {}
    inherited = AccountType.EXPENSE
    for row in table.strip().splitlines():
        first, *cells = (cell.strip() for cell in row.split("|"))
        if first.startswith("="):
            inherited = AccountType(cells[0])
            groups.append(ChartGroup(first[1:].strip(), dict(zip(languages, cells[1:], strict=True)), inherited))
            continue
        names = dict(zip(languages, cells, strict=False))
        words = _words(row, cells[len(languages) :])
        kind = AccountType(words.get("type", inherited))
        for name in filter(None, words.get("role", "").split(",")):
            if Role(name) in roles:
                raise ValueError(f"{row}: {name} is the role of {roles[Role(name)]} already")
            roles[Role(name)] = first
        line = line_of(balance_sheet, profit_and_loss, first, kind)
        party = kind in NEEDS_PARTY or "party" in words
        reconcilable = party or "reconcile" in words
        accounts.append(ChartAccount(first, names, kind, groups[-1].key, reconcilable, party, words.get("tax"), line))
    return Accounts(tuple(groups), tuple(accounts), roles)


def _words(row: str, cells: Sequence[str]) -> dict[str, str]:
    words = {word.partition(":")[0]: word.partition(":")[2] for cell in cells for word in cell.split()}
    if unknown := words.keys() - {"type", "role", "tax", "reconcile", "party"}:
        raise ValueError(f"{row}: nobody knows what {', '.join(sorted(unknown))} means")
    return words
