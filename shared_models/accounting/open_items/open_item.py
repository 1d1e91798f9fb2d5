"""What is open of an entry line: an invoice not yet paid, or a payment that no invoice has taken yet.

Law: amounts are signed like debit - credit; a settlement makes them less and never turns their sign. A part of a
foreign item leaves something of both its amounts open; only the whole takes the last of either.
"""

from dataclasses import dataclass, replace

from shared_models.accounting.reckoning.rounding import divide
from shared_models.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class OpenItem:
    """The open part of one entry line.

    `open` is in minor units of the base currency, `foreign` in those of `currency`, None where that is the base.
    `discount` (positive, in `currency`) may be kept by who pays until `discount_until`. A payment knows its `batch_id`.
    """

    id: Id
    account_id: Id
    open: int
    currency: str
    foreign: int | None = None
    company_id: Id | None = None
    contact_id: Id | None = None
    day: str = ""
    due: str | None = None
    number: str = ""
    discount: int = 0
    discount_until: str | None = None
    batch_id: Id | None = None

    @property
    def amount(self) -> int:
        """What is open in the item's own currency."""
        return self.open if self.foreign is None else self.foreign

    @property
    def party(self) -> Id | None:
        """Who owes or is owed: the company, or the contact where there is none."""
        return self.company_id or self.contact_id

    @property
    def is_settled(self) -> bool:
        """Whether nothing is open in either currency."""
        return not self.open and not self.foreign

    @property
    def is_debit(self) -> bool:
        """Whether it is a debit that is open."""
        return (self.amount or self.open) > 0

    @property
    def is_rest(self) -> bool:
        """Whether only what the rate left is open: something in base, and nothing of the foreign currency."""
        return self.foreign == 0 and self.open != 0

    def part_in_base(self, amount: int) -> int:
        """What so much of the item's own currency (positive) is worth in its books; all of it for the whole."""
        if self.foreign is None:
            return amount
        whole = abs(self.open)
        if amount == abs(self.foreign):
            return whole
        return min(divide(whole * amount, abs(self.foreign)), max(whole - 1, 0))

    def part_in_foreign(self, in_base: int) -> int | None:
        """How much of the item's own currency so much in base (positive) settles; None where that is the base.

        Rounded down, so that something foreign stays open as long as something in base does.
        """
        if self.foreign is None:
            return None
        if in_base == abs(self.open):
            return abs(self.foreign)
        return abs(self.foreign) * in_base // abs(self.open)

    def less(self, in_base: int, foreign: int | None) -> "OpenItem":
        """What stays open after so much (positive) is settled."""
        sign = -1 if self.open < 0 or (self.foreign or 0) < 0 else 1
        left = None if self.foreign is None else self.foreign - sign * (foreign or 0)
        return replace(self, open=self.open - sign * in_base, foreign=left)
