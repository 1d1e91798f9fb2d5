"""What the parts of a bank line that pay no document post: cost or income, and the tax that is within the amount.

Law: what comes out sums to the amounts that went in, in the account's currency and in base.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from shared_models.accounting.levied import levied
from shared_models.accounting.reckoning.document_totals import TaxGroup
from shared_models.accounting.reckoning.entry_line import EntryLine, that_count
from shared_models.accounting.reckoning.postings import Posting, kept_back, net_tags, tax_lines
from shared_models.accounting.reckoning.rounding import allot, percentage
from shared_models.accounting.reckoning.tax_reckoning import Tax, taxes_within
from shared_models.kernel.write import Reads


def coded_lines(
    coding: Mapping[str, Any], in_base: int, day: str, currency: str, reads: Reads, *, is_foreign: bool
) -> Sequence[EntryLine]:
    """The lines of one coding: its `amount`, with the bank's sign and its tax within, is worth `in_base` in the books.

    Raises NoTaxRate and AccountMissing.
    """
    row = reads.get("tax", coding["tax_id"]) if coding.get("tax_id") else None
    posting = _posting(coding, None if row is None else row["use"], currency, is_foreign=is_foreign)
    gross, gross_in_base = abs(coding["amount"]), abs(in_base)
    kept = (0, 0)
    more: list[EntryLine] = []
    tags: tuple[str, ...] = ()
    net, net_in_base = gross, gross_in_base
    if row is not None:
        tax = levied(row, day)
        group = _group(tax, gross, gross_in_base)
        net, net_in_base = gross - group.tax, gross_in_base - group.tax_in_base
        tags, kept = net_tags([tax.id], {tax.id: tax}, posting), kept_back(tax, group, posting)
        more = [posting.line(coding["account_id"], kept[1], kept[0], analytic_id=coding.get("analytic_id"))]
        more += tax_lines(tax, group, posting)
    of_net = posting.line(coding["account_id"], net_in_base, net, tax_tags=tags, analytic_id=coding.get("analytic_id"))
    return that_count([of_net, *more])


def _posting(coding: Mapping[str, Any], use: str | None, currency: str, *, is_foreign: bool) -> Posting:
    is_paid = coding["amount"] < 0
    is_purchase = is_paid if use is None else use == "purchase"
    return Posting(
        sign=1 if is_paid else -1,
        is_refund=is_purchase != is_paid,
        is_purchase=is_purchase,
        currency=currency,
        is_foreign=is_foreign,
        company_id=coding.get("company_id"),
        contact_id=coding.get("contact_id"),
        text=coding.get("text") or "",
    )


def _group(tax: Tax, gross: int, gross_in_base: int) -> TaxGroup:
    """The tax within a gross amount; a reverse charge comes on top of it and is owed to the office."""
    within = taxes_within([gross], [(tax.id,)], {tax.id: tax})[0].get(tax.id, 0)
    _, within_in_base = allot(gross_in_base, [gross - within, within])
    owed, owed_in_base = (percentage(each, tax.percent) if tax.reverse_charge else 0 for each in (gross, gross_in_base))
    return TaxGroup(
        tax_id=tax.id,
        percent=tax.percent,
        taxable=gross - within,
        tax=within,
        self_assessed=owed,
        taxable_in_base=gross_in_base - within_in_base,
        tax_in_base=within_in_base,
        self_assessed_in_base=owed_in_base,
    )
