"""Which of the five kinds an account is: as declared, as the account above it, or by the name at the top.

The names are those hledger knows (its manual, "Account types"), upper or lower case, with a few more languages' words.
"""

import re
from collections.abc import Iterable, Mapping

from sync.ledger_files.ledger import Kind

_LETTERS = {
    "A": Kind.ASSET,
    "C": Kind.ASSET,
    "L": Kind.LIABILITY,
    "E": Kind.EQUITY,
    "V": Kind.EQUITY,
    "R": Kind.INCOME,
    "X": Kind.EXPENSE,
    "ASSET": Kind.ASSET,
    "CASH": Kind.ASSET,
    "LIABILITY": Kind.LIABILITY,
    "EQUITY": Kind.EQUITY,
    "CONVERSION": Kind.EQUITY,
    "REVENUE": Kind.INCOME,
    "EXPENSE": Kind.EXPENSE,
}
_TOPS = (
    (re.compile(r"assets?|aktiva|vermögen|actifs?|activos?", re.IGNORECASE), Kind.ASSET),
    (re.compile(r"debts?|liabilit(y|ies)|verbindlichkeiten|passifs?|pasivos?", re.IGNORECASE), Kind.LIABILITY),
    (re.compile(r"equity|eigenkapital|capital|patrimonio", re.IGNORECASE), Kind.EQUITY),
    (re.compile(r"incomes?|revenues?|erträge|einnahmen|produits|ingresos", re.IGNORECASE), Kind.INCOME),
    (re.compile(r"expenses?|aufwendungen|ausgaben|charges|dépenses|gastos", re.IGNORECASE), Kind.EXPENSE),
)
LETTER = {Kind.ASSET: "A", Kind.LIABILITY: "L", Kind.EQUITY: "E", Kind.INCOME: "R", Kind.EXPENSE: "X"}
"""What hledger writes for a kind."""
TOP = {
    Kind.ASSET: "Assets",
    Kind.LIABILITY: "Liabilities",
    Kind.EQUITY: "Equity",
    Kind.INCOME: "Income",
    Kind.EXPENSE: "Expenses",
}
"""The five names at the top of beancount's accounts."""


def by_letter(text: str) -> Kind | None:
    """The kind that `type: A` or `type: Asset` declares."""
    return _LETTERS.get(text.strip().upper())


def by_name(name: str) -> Kind | None:
    """The kind that the first part of a full name says."""
    top = name.partition(":")[0].strip()
    return next((kind for pattern, kind in _TOPS if pattern.fullmatch(top)), None)


def kinds_of(names: Iterable[str], declared: Mapping[str, Kind]) -> tuple[dict[str, Kind], list[str]]:
    """The kind of every account, and the names of those that nothing tells."""
    known: dict[str, Kind] = {}
    unknown: list[str] = []
    for name in names:
        above = name
        while above and above not in declared:
            above = above.rpartition(":")[0]
        kind = declared[above] if above else by_name(name)
        if kind is None:
            unknown.append(name)
        else:
            known[name] = kind
    return known, unknown
