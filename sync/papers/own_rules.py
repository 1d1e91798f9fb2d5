"""The business rules of EN 16931 that a Paper could break, each a fault with its name, checked before sending.

Law: what these rules let through passes the official ones; what a dataclass or a writer cannot get wrong (BR-01, BR-12,
BR-21 …) is not asked again.
"""

import re
from collections.abc import Iterator

from babel import Locale
from babel.core import get_global

from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.money import exponent
from sync.papers.check import disagreements
from sync.papers.codes import TRANSFERS, TYPE_CODES, Profile
from sync.papers.paper import Paper, Party
from sync.papers.rules_of_tax import broken_taxes
from sync.papers.rules_of_xrechnung import broken_xrechnung

_MEANS = frozenset([*map(str, range(1, 71)), "74", "75", "76", "77", "78", *map(str, range(91, 99)), "ZZZ"])
_UNIT = re.compile("[0-9A-Z]{2,3}")
_SCHEME = re.compile("[0-9]{4}|EM|A[NQSU]")
_NO_COUNTRY = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])
"""Two letters that babel knows and ISO 3166-1 does not."""
_VAT_ID = re.compile("[A-Z]{2}[0-9A-Za-z+*.]{2,14}")


def require(paper: Paper, profile: Profile = Profile.EN16931) -> None:
    """Raise the first RuleBroken that keeps the paper from being an e-invoice."""
    for each in broken(paper, profile):
        raise each


def broken(paper: Paper, profile: Profile = Profile.EN16931) -> Iterator[RuleBroken]:
    """Every rule the paper breaks; `detail["rule"]` names it."""
    yield from _document(paper)
    yield from _parties(paper)
    yield from _lines(paper)
    yield from _payment(paper)
    yield from disagreements(paper)
    yield from broken_taxes(paper)
    if profile is not Profile.EN16931:
        yield from broken_xrechnung(paper, profile)


def _document(paper: Paper) -> Iterator[RuleBroken]:
    if paper.kind not in TYPE_CODES:
        yield _broken("Only an invoice or a credit note can be an e-invoice ({rule})", "BR-04", "kind")
    if paper.provisional or not paper.number.strip():
        yield _broken("What is provisional has no number yet and cannot be sent ({rule})", "BR-02", "number")
    if paper.currency not in get_global("all_currencies"):
        yield _broken("The currency is not known ({rule})", "BR-CL-04", "currency")
    if exponent(paper.currency) > 2:
        yield _broken("An e-invoice has no currency with more than two decimals ({rule})", "BR-DEC-09", "currency")
    if paper.tax_currency and paper.tax_in_tax_currency is None:
        yield _broken("The tax in the currency of the tax office is missing ({rule})", "BR-53", "tax_currency")
    if paper.period and paper.period[0] > paper.period[1]:
        yield _broken("The period ends before it begins ({rule})", "BR-29", "period")
    if any(not each.number.strip() for each in paper.references.preceding):
        yield _broken("An earlier invoice is named without its number ({rule})", "BR-55", "references")
    for each in paper.adjustments:
        rule = "BR-38" if each.charge else "BR-33"
        if not each.reason.strip() and not each.reason_code:
            yield _broken("A discount or a charge needs a reason ({rule})", rule, "adjustments")
        if each.amount < 0:
            yield _broken("A discount or a charge cannot be negative ({rule})", rule, "adjustments")


def _parties(paper: Paper) -> Iterator[RuleBroken]:
    seller, buyer = paper.seller, paper.buyer
    if not seller.name.strip():
        yield _broken("The seller has no name ({rule})", "BR-06", "seller")
    if not buyer.name.strip():
        yield _broken("The buyer has no name ({rule})", "BR-07", "buyer")
    if not _is_country(seller.address.country):
        yield _broken("The country of the seller is missing or unknown ({rule})", "BR-09", "seller")
    if not _is_country(buyer.address.country):
        yield _broken("The country of the buyer is missing or unknown ({rule})", "BR-11", "buyer")
    if paper.delivery and not _is_country(paper.delivery.address.country):
        yield _broken("The country of the delivery is missing or unknown ({rule})", "BR-57", "delivery")
    if not (seller.number or seller.register_number or seller.vat_id):
        yield _broken(
            "The seller needs a VAT number, a register number or an identifier ({rule})", "BR-CO-26", "seller"
        )
    for party, field, rule in ((seller, "seller", "BR-62"), (buyer, "buyer", "BR-63")):
        if party.vat_id and not _VAT_ID.fullmatch(party.vat_id):
            yield _broken("A VAT number begins with the two letters of its country ({rule})", "BR-CO-09", field)
        if party.endpoint and not _SCHEME.fullmatch(party.endpoint_scheme):
            yield _broken("The kind of the electronic address is unknown ({rule})", rule, field)
    yield from _too_long(("seller", seller), ("buyer", buyer))


def _too_long(*parties: tuple[str, Party]) -> Iterator[RuleBroken]:
    for field, party in parties:
        if len(party.address.lines) > 3:
            yield _broken("An address has at most three lines beside its town ({rule})", "BG-5", field)


def _is_country(code: str) -> bool:
    return len(code) == 2 and code not in _NO_COUNTRY and code in Locale("en").territories


def _lines(paper: Paper) -> Iterator[RuleBroken]:
    if not paper.lines:
        yield _broken("An e-invoice needs a line ({rule})", "BR-16", "lines")
    for line in paper.lines:
        if not line.text.strip():
            yield _broken("A line has no text ({rule})", "BR-25", "lines")
        if not _UNIT.fullmatch(line.unit):
            yield _broken("The unit of a line is no code of UN/ECE Recommendation 20 ({rule})", "BR-23", "lines")
        if line.unit_price < 0:
            yield _broken(
                "A unit price cannot be negative; make the quantity negative instead ({rule})", "BR-27", "lines"
            )


def _payment(paper: Paper) -> Iterator[RuleBroken]:
    if paper.banks and not paper.means:
        yield _broken("A bank account is named, but not how to pay ({rule})", "BR-49", "means")
    if paper.means and paper.means not in _MEANS:
        yield _broken("The way to pay is no code of UNTDID 4461 ({rule})", "BR-CL-16", "means")
    if paper.means in TRANSFERS and not any(each.iban.strip() for each in paper.banks):
        yield _broken("To be paid by transfer, a bank account is needed ({rule})", "BR-61", "banks")
    if paper.totals.payable > 0 and not (
        paper.due_day or paper.terms.strip() or paper.early_payments or paper.instalments
    ):
        yield _broken("It must say until when it is to be paid ({rule})", "BR-CO-25", "due_day")


def _broken(reason: str, rule: str, field: str) -> RuleBroken:
    """The fault for a rule: its sentence names the rule where {rule} stands."""
    return RuleBroken(worded(reason, rule=rule), field=field, rule=rule)
