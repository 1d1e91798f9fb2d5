"""Our figures of a ledger, summed from its entries, held against those of another program."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from fractions import Fraction
from typing import TypeVar

from shared_models.kernel.money import exponent
from sync.ledger_files.entries import ROUNDING, DraftLine, EntryDraft, NotBookable, entries
from sync.ledger_files.ledger import Kind, Ledger
from tests.oracles.programs import Units, Worth

Key = TypeVar("Key", str, tuple[str, str])
HALF_A_CENT = Fraction(1, 200)


def figures(ledger: Ledger) -> tuple[Units, Worth]:
    """The trial balance by account and commodity, and in the base currency; the rounding account is left out.

    Every entry is proved to balance on the way. What is not bookable may only be what is worth no money.
    """
    units: defaultdict[tuple[str, str], Fraction] = defaultdict(Fraction)
    worth: defaultdict[str, Fraction] = defaultdict(Fraction)
    scale = 10 ** exponent(ledger.base)
    for entry in entries(ledger):
        if isinstance(entry, NotBookable):
            assert entry.reason.startswith("nothing in it is worth"), entry
            for posting in entry.transaction.postings:
                if not posting.virtual:
                    units[posting.account, posting.amount.commodity] += Fraction(posting.amount.number)
            continue
        assert sum(line.debit for line in entry.lines) == sum(line.credit for line in entry.lines)
        for line in entry.lines:
            worth[line.account] += Fraction(line.amount, scale)
        for line in _real(entry):
            commodity, number = _held(line, ledger.base)
            units[line.account, commodity] += number
    worth.pop(ROUNDING, None)
    units.pop((ROUNDING, ledger.base), None)
    return {key: each for key, each in units.items() if each}, {key: each for key, each in worth.items() if each}


def statement(ledger: Ledger, worth: Mapping[str, Fraction]) -> dict[Kind, Fraction]:
    """The totals of the five kinds of accounts."""
    kinds = {account.name: account.kind for account in ledger.accounts}
    totals: defaultdict[Kind, Fraction] = defaultdict(Fraction)
    for account, number in worth.items():
        totals[kinds[account]] += number
    return totals


def apart(ours: Units, theirs: Units) -> list[str]:
    """Where two programs differ by more than rounding to the cent, in words."""
    return [_words(key, ours, theirs) for key in {*ours, *theirs} if _gap(key, ours, theirs) > HALF_A_CENT]


def worth_apart(units: Units, ours: Worth, theirs: Worth) -> list[str]:
    """The same of worths: each commodity of an account is rounded by itself."""
    parts = Counter(account for account, _ in units)
    keys = {*ours, *theirs}
    return sorted(
        _words(key, ours, theirs) for key in keys if _gap(key, ours, theirs) > HALF_A_CENT * max(parts[key], 1)
    )


def _gap(key: Key, ours: Mapping[Key, Fraction], theirs: Mapping[Key, Fraction]) -> Fraction:
    return abs(ours.get(key, Fraction()) - theirs.get(key, Fraction()))


def _words(key: Key, ours: Mapping[Key, Fraction], theirs: Mapping[Key, Fraction]) -> str:
    return f"{key}: {float(ours.get(key, 0)):.6f} here, {float(theirs.get(key, 0)):.6f} there"


def _real(entry: EntryDraft) -> list[DraftLine]:
    return [line for line in (*entry.lines, *entry.beside) if line.account != ROUNDING and not line.virtual]


def _held(line: DraftLine, base: str) -> tuple[str, Fraction]:
    if line.currency:
        return line.currency, Fraction(line.foreign, 10 ** exponent(line.currency))
    if line.commodity:
        return line.commodity, Fraction(line.quantity)
    return base, Fraction(line.amount, 10 ** exponent(base))
