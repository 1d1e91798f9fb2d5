"""A line of a journal entry: an account, and an amount on one of its two sides.

Law: debit and credit are whole minor units of the base currency, neither negative, one of them 0. A foreign line says
its own amount too, signed like debit - credit.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.ids import Id

Accounts = Mapping[str, Id]
"""The account for each role that is posted to: `receivable`, `payable`, `rounding`, `discount_given` …"""


class AccountMissing(Fault):
    """Something is to be posted to an account that nobody has chosen."""

    status = 422


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One line of an entry; `foreign` is None in base currency, tags are boxes of the tax return."""

    account_id: Id
    debit: int
    credit: int
    currency: str
    foreign: int | None = None
    company_id: Id | None = None
    contact_id: Id | None = None
    due: str | None = None
    tax_tags: tuple[str, ...] = ()
    analytic_id: Id | None = None
    text: str = ""

    @property
    def amount(self) -> int:
        """Debit less credit."""
        return self.debit - self.credit

    def turned(self) -> "EntryLine":
        """The line that takes this one back."""
        foreign = None if self.foreign is None else -self.foreign
        return replace(self, debit=self.credit, credit=self.debit, foreign=foreign)

    def row(self) -> dict[str, Any]:
        """The line as it is stored."""
        return asdict(self) | {"tax_tags": list(self.tax_tags)}


def entry_line(account_id: Id, amount: int, currency: str, foreign: int | None = None, **more: Any) -> EntryLine:
    """The line for an amount of debit less credit."""
    return EntryLine(account_id, max(amount, 0), max(-amount, 0), currency, foreign, **more)


def that_count(lines: Iterable[EntryLine]) -> tuple[EntryLine, ...]:
    """Without the lines of nothing: what is too small to have an amount in base currency is not posted."""
    return tuple(each for each in lines if each.amount)


def account_of(accounts: Accounts, role: str) -> Id:
    """The account of a role. Raises AccountMissing."""
    found = accounts.get(role)
    if not found:
        raise AccountMissing(
            worded("Choose an account for {field} in the settings of the ledger.", field=role.replace("_", " ")),
            field=role,
        )
    return found


def difference_role(amount: int) -> str:
    """The role of the account for a realised difference of exchange: a debit is a loss."""
    return "exchange_loss" if amount > 0 else "exchange_gain"
