"""Until when a discount for paying early may be taken: to its last day and the days of grace, and not beyond.

What somebody keeps after that is owed: it stays open, or it is written off.
"""

from shared_models.accounting.reckoning.due_dates import due_day
from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.write import Reads, Row


class DiscountOver(Fault):
    """The discount is taken after the last day that the terms give."""

    status = 409


def discount_until(document: Row, reads: Reads) -> str | None:
    """The last ISO day of a document's discount for paying early; None where its terms give none."""
    terms = reads.get("payment_terms", document["terms_id"] or "")
    if terms is None or not terms["discount_percent"] or not document["issued"]:
        return None
    return due_day({"days": (terms["discount_days"] or 0) + (terms["discount_grace"] or 0)}, document["issued"])


def check_discount_day(document: Row, day: str, reads: Reads) -> None:
    """Raise DiscountOver where a discount is taken on a day that is too late for it."""
    last = discount_until(document, reads)
    if last is not None and day > last:
        reason = worded("The discount could be taken until {day}. Leave the rest open or write it off.", day=last)
        raise DiscountOver(reason, field="items")
