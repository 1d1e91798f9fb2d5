"""The rules of EN 16931 about the categories of tax: who is to be named, which rate, which reason (BR-S, BR-Z …)."""

from collections import Counter
from collections.abc import Iterator

from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.money import exponent
from sync.papers.check import RULE_PREFIX
from sync.papers.codes import WITH_RATE
from sync.papers.figures import PERCENT_SCALE
from sync.papers.paper import Paper, TaxCategory

_UNRATED = frozenset(TaxCategory) - {TaxCategory.STANDARD, TaxCategory.CANARY_ISLANDS, TaxCategory.CEUTA_MELILLA}
_HUNDRED_PERCENT = 100 * 10**PERCENT_SCALE
_WITH_VAT_ID = (TaxCategory.INTRA_COMMUNITY, TaxCategory.EXPORT)


def broken_taxes(paper: Paper) -> Iterator[RuleBroken]:
    """Every rule about its categories of tax that the paper breaks."""
    if not paper.taxes:
        yield _broken("An e-invoice needs the sum of each tax, also where it is 0 % ({rule})", "BR-CO-18", "taxes")
    used = {line.category for line in paper.lines} | {each.category for each in paper.adjustments}
    used |= {group.category for group in paper.taxes}
    for category in sorted(used):
        yield from _who(paper, category)
        yield from _rates(paper, category)
        yield from _groups(paper, category)
    if TaxCategory.NOT_SUBJECT in used and len(used) > 1:
        yield _broken("What is not subject to VAT stands on an invoice of its own ({rule})", "BR-O-11", "taxes")
    if TaxCategory.INTRA_COMMUNITY in used:
        if not paper.delivery_day and not paper.period:
            yield _broken("A supply to another EU country needs its day or period ({rule})", "BR-IC-11", "delivery_day")
        if paper.delivery is None or not paper.delivery.address.country:
            yield _broken("A supply to another EU country needs its country ({rule})", "BR-IC-12", "delivery")


def _who(paper: Paper, category: TaxCategory) -> Iterator[RuleBroken]:
    """Which numbers of seller and buyer a category asks for, or forbids."""
    rule = f"{RULE_PREFIX[category]}-02"
    seller, buyer = paper.seller, paper.buyer
    if category is TaxCategory.NOT_SUBJECT:
        if seller.vat_id or buyer.vat_id:
            yield _broken("What is not subject to VAT bears no VAT number ({rule})", rule, "seller")
        return
    if category in _WITH_VAT_ID:
        if not seller.vat_id:
            yield _broken("The VAT number of the seller is needed ({rule})", rule, "seller")
    elif not (seller.vat_id or seller.tax_number):
        yield _broken("The VAT number or the tax number of the seller is needed ({rule})", rule, "seller")
    if category is TaxCategory.INTRA_COMMUNITY and not buyer.vat_id:
        yield _broken("The VAT number of the buyer is needed ({rule})", rule, "buyer")
    if category is TaxCategory.REVERSE_CHARGE and not (buyer.vat_id or buyer.register_number):
        yield _broken("The VAT number or the register number of the buyer is needed ({rule})", rule, "buyer")


def _rates(paper: Paper, category: TaxCategory) -> Iterator[RuleBroken]:
    parts = [each.percent for each in paper.lines if each.category is category]
    parts += [each.percent for each in paper.adjustments if each.category is category]
    parts += [each.percent for each in paper.taxes if each.category is category]
    rule = f"{RULE_PREFIX[category]}-05"
    if category in _UNRATED and any(parts):
        yield _broken("This category of tax is always 0 % ({rule})", rule, "taxes")
    if category is TaxCategory.STANDARD and not all(percent > 0 for percent in parts):
        yield _broken(
            "The standard category of tax is never 0 %; choose the zero rate or exempt ({rule})", rule, "taxes"
        )
    if min(parts) < 0:
        yield _broken("A rate of tax is never negative ({rule})", rule, "taxes")


def _groups(paper: Paper, category: TaxCategory) -> Iterator[RuleBroken]:
    prefix = RULE_PREFIX[category]
    groups = [each for each in paper.taxes if each.category is category]
    if max(Counter(each.percent for each in groups).values(), default=0) > 1:
        yield _broken("The same tax has two sums ({rule})", f"{prefix}-01", "taxes")
    for group in groups:
        apart = abs(group.tax * _HUNDRED_PERCENT - group.taxable * group.percent)
        if apart >= 10 ** exponent(paper.currency) * _HUNDRED_PERCENT:
            yield _broken("The tax is further from its rate than rounding explains ({rule})", "BR-CO-17", "taxes")
        if category in _UNRATED and group.tax:
            yield _broken("This category of tax has no amount of tax ({rule})", f"{prefix}-09", "taxes")
        if category not in WITH_RATE and not (group.reason.strip() or group.reason_code):
            yield _broken("Why there is no tax must be said ({rule})", f"{prefix}-10", "taxes")


def _broken(reason: str, rule: str, field: str) -> RuleBroken:
    return RuleBroken(worded(reason, rule=rule), field=field, rule=rule)
