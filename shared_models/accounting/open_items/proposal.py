"""What a bank line may be, and why: open items, with reasons that weigh for or against it.

Law: a proposal says its reasons; how sure it is follows from them alone, and from how many others fit as well.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.kernel.ids import Id


class Reason(StrEnum):
    """Why a line may pay an item, or why that is less sure."""

    NUMBER = "number"
    DIGITS = "digits"
    AMOUNT = "amount"
    DISCOUNT = "discount"
    SUM = "sum"
    ACCOUNT = "account"
    NAME = "name"
    SIMILAR_NAME = "similar_name"
    PART = "part"
    MORE = "more"
    SEVERAL_FIT = "several_fit"
    BATCH = "batch"
    FOREIGN = "foreign"
    RATE = "rate"


WEIGHTS = {
    Reason.NUMBER: 55,
    Reason.DIGITS: 45,
    Reason.AMOUNT: 40,
    Reason.DISCOUNT: 38,
    Reason.SUM: 35,
    Reason.ACCOUNT: 40,
    Reason.NAME: 25,
    Reason.SIMILAR_NAME: 15,
    Reason.PART: -15,
    Reason.MORE: -25,
    Reason.SEVERAL_FIT: -5,
    Reason.BATCH: 38,
    Reason.FOREIGN: 0,
    Reason.RATE: 15,
}
SUREST = 99
SURE = 75
"""What is at least so sure may be accepted together with others, by one action of a person."""


@dataclass(frozen=True, slots=True)
class Pays:
    """What of a line goes to one item, in the line's currency and with its sign; `discount` is what the payer keeps.

    `settled` (positive) is how much of the item that settles in its own currency, None where that is the line's.
    """

    item_id: Id
    amount: int
    discount: int = 0
    settled: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a line may pay; `confidence` is a percent below 100, `rest` what stays over of the line."""

    line_id: Id
    pays: tuple[Pays, ...]
    rest: int
    confidence: int
    reasons: tuple[Reason, ...]


def proposal(line: BankLine, pays: Sequence[Pays], reasons: Sequence[Reason], rivals: int = 1) -> Proposal:
    """That a line pays these; `rivals` is how many proposals fit as well as this one, itself among them."""
    points = sum(WEIGHTS[each] for each in reasons if not (each is Reason.DISCOUNT and Reason.SUM in reasons))
    rest = line.amount - sum(each.amount for each in pays)
    most = SURE - 1 if Reason.RATE in reasons else SUREST  # what differs is a loss or a gain: a person looks at it
    return Proposal(line.id, tuple(pays), rest, min(points, most) // rivals, tuple(reasons))
