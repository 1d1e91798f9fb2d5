"""Which bills are paid in the next batch: what would be late, or lose its discount, if it waited for the one after.

Law: a discount is taken where the batch is carried out on its last day or before, and on a bill of which nothing was
paid yet. A credit is set off as soon as the bills that are paid to its vendor hold it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from shared_models.kernel.ids import Id


class PaymentBlock(StrEnum):
    """Why a bill cannot be released for payment as it is."""

    NO_ACCOUNT = "no_account"
    UNCONFIRMED = "unconfirmed"
    UNAPPROVED = "unapproved"
    IN_BATCH = "in_batch"
    UNCONFIRMED_IN_BATCH = "unconfirmed_in_batch"


@dataclass(frozen=True, slots=True)
class Payable:
    """An open line of a bill: `open` and `discount` in minor units of `currency`, days as ISO text.

    `discount` may be kept until `discount_until`. The vendor is a company or a contact. Of a vendor credit less than
    nothing is `open`.
    """

    entry_id: Id
    line: int
    open: int
    currency: str
    company_id: Id | None = None
    contact_id: Id | None = None
    document_id: Id | None = None
    name: str = ""
    number: str = ""
    due: str | None = None
    discount: int = 0
    discount_until: str | None = None
    payee_account_id: Id | None = None
    block: PaymentBlock | None = None

    @property
    def is_credit(self) -> bool:
        """Whether it is owed to us, and lessens what is paid to its vendor."""
        return self.open < 0

    @property
    def payee(self) -> tuple[Id | None, ...]:
        """Whom it is paid to, at which account and in which currency: what can be set off has the same."""
        return (self.company_id, self.contact_id, self.payee_account_id, self.currency)

    @property
    def id(self) -> str:
        """What tells it from all others."""
        return f"{self.entry_id}/{self.line}"

    def discount_on(self, day: str) -> int:
        """What may be kept of it when it is paid on a day."""
        in_time = self.discount_until is not None and day <= self.discount_until
        return self.discount if in_time else 0

    def before(self, day: str) -> str:
        """By when it is best paid, seen from a day: the last one of its discount while that lasts, else when due."""
        days = [each for each in (self.discount_until if self.discount_on(day) else None, self.due) if each]
        return min(days, default=day)


def proposed(payables: Iterable[Payable], execution: str, next_execution: str) -> list[Payable]:
    """What is to be paid on a day, by when it is best paid; the next batch would be carried out on the other day."""
    possible = [each for each in payables if each.block in (None, PaymentBlock.UNCONFIRMED)]
    wanted = [each for each in possible if not each.is_credit and each.before(execution) < next_execution]
    left = left_to_pay(wanted, execution)
    for each in sorted((one for one in possible if one.is_credit), key=lambda one: (one.due or "", one.id)):
        if left.get(each.payee, 0) + each.open > 0:
            left[each.payee] += each.open
            wanted.append(each)
    return sorted(wanted, key=lambda each: (each.before(execution), each.name, each.id))


def left_to_pay(chosen: Iterable[Payable], day: str) -> dict[tuple[Id | None, ...], int]:
    """What each payee gets on a day when credits are set off; it has to be more than nothing."""
    left: dict[tuple[Id | None, ...], int] = {}
    for each in chosen:
        left[each.payee] = left.get(each.payee, 0) + each.open - each.discount_on(day)
    return left
