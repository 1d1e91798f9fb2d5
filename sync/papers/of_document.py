"""A stored document becomes a Paper: what is printed, sent and read by the customer's program.

Law: the sums are reckoned as they were when it was posted, and a paper that would say others is refused. Without its
final number a document is provisional, whoever prints it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared_models.accounting.document import SALES
from shared_models.accounting.figures import day_of
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.product import UNITS
from shared_models.accounting.reckoning.document_totals import LineTotal, Totals, document_totals
from shared_models.accounting.reckoning.due_dates import early_payment
from shared_models.accounting.reckoning.rounding import HALF_UP, HUNDRED_PERCENT, QUANTITY_SCALE, divide
from shared_models.accounting.reckoning.tax_reckoning import Tax
from shared_models.communications.branding import BRANDING
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key, Reads
from sync.papers.codes import DISCOUNT
from sync.papers.figures import Figures
from sync.papers.paper import (
    Adjustment,
    BankDetails,
    EarlyPayment,
    Instalment,
    Line,
    Paper,
    PaperKind,
    Party,
    Place,
    Preceding,
    References,
    TaxCategory,
    TaxGroup,
)
from sync.papers.paper import Totals as PaperTotals
from sync.papers.parties import bank_details, customer, language, look, seller
from sync.papers.taxed import Borne, borne, levied

Row = Mapping[str, Any]
_KINDS = {
    "quote": PaperKind.QUOTE,
    "invoice": PaperKind.INVOICE,
    "credit_note": PaperKind.CREDIT_NOTE,
    "bill": PaperKind.BILL_COPY,
    "vendor_credit": PaperKind.BILL_COPY,
}
_BLANK: dict[str, Any] = {
    "kind": "item",
    "quantity": 10**QUANTITY_SCALE,
    "unit_price": 0,
    "tax_ids": (),
    "discount": None,
}
_PAID_WITHIN_EUROPE, _PAID_BY_TRANSFER = "58", "30"


def is_provisional(document: Row) -> bool:
    """Whether a document has no final number yet: it is watermarked, and never sent."""
    return not document.get("number_text")


def needed(document: Row, reads: Reads) -> Iterator[Key]:
    """The records that `of_document` reads, as far as what is read already tells; ask again until nothing is new."""
    yield from (BRANDING, SETTINGS)
    for name, kind in _NAMED.items():
        if document.get(name):
            yield kind, document[name]
    for line in document.get("lines") or ():
        yield from (("tax", each) for each in line.get("tax_ids") or ())
        for name, kind in (("product_id", "product"), ("settles_id", "document")):
            if line.get(name):
                yield kind, line[name]


_NAMED = {
    "company_id": "company",
    "contact_id": "contact",
    "terms_id": "payment_terms",
    "payee_account_id": "bank_account",
    "corrects_id": "document",
}


def of_document(document: Row, reads: Reads, banks: Sequence[Row] = ()) -> Paper:
    """The paper of a stored document; `banks` are our own accounts that may be paid into where it names none.

    Raises RuleBroken where a tax is gone, or where taxes have changed so that the sums would be others than those that
    were posted.
    """
    return _Reckoned.of(document, reads).paper(reads, banks)


@dataclass(frozen=True, slots=True)
class _Reckoned:
    """A document with its lines made complete, what each bears, and what all come to."""

    document: Row
    lines: Sequence[Row]
    amounts: Sequence[LineTotal]
    taxes: Mapping[Id, Tax]
    borne: Sequence[Borne]
    totals: Totals
    base_currency: str

    @classmethod
    def of(cls, document: Row, reads: Reads) -> "_Reckoned":
        lines = [_completed(each) for each in document.get("lines") or ()]
        rows = {each: _tax(reads, each) for line in lines for each in line["tax_ids"]}
        day = document.get("supplied") or _written_on(document)
        told = {each["tax_id"]: each["percent"] for each in document.get("tax_lines") or () if each.get("tax_id")}
        taxes = {each: levied(row, day, told) for each, row in rows.items()}
        settings = reads.get(*SETTINGS) or {}
        base = settings.get("base_currency") or document["currency"]
        totals = document_totals(document, [each for each in lines if each["kind"] != "text"], taxes, base)
        sold = iter(totals.lines)
        amounts = [_NOTHING if each["kind"] == "text" else next(sold) for each in lines]
        _unchanged(document, totals)
        bears = [borne(line["tax_ids"], taxes, rows) for line in lines]
        first = next((each for line, each in zip(lines, bears, strict=True) if line["kind"] != "text"), None)
        bears = [first or each if line["kind"] == "text" else each for line, each in zip(lines, bears, strict=True)]
        return cls(document, lines, amounts, taxes, bears, totals, base)

    def paper(self, reads: Reads, banks: Sequence[Row]) -> Paper:
        document, branding = self.document, reads.get(*BRANDING)
        company = _named(document, "company_id", "company", reads)
        contact = _named(document, "contact_id", "contact", reads)
        own, other = seller(branding, reads.get(*SETTINGS)), customer(document, company, contact)
        ours = document["kind"] in SALES
        kind = _KINDS[document["kind"]]
        if kind is PaperKind.INVOICE and document.get("is_down_payment"):
            kind = PaperKind.DOWN_PAYMENT
        words = language(document, company, contact, branding)
        groups, totals = self._groups(), self._totals()
        accounts = self._banks(reads, banks, own if ours else other)
        terms = _named(document, "terms_id", "payment_terms", reads) or {}
        supplied, until = document.get("supplied") or "", document.get("supplied_until") or ""
        within_union = any(each.category is TaxCategory.INTRA_COMMUNITY for each in groups)
        issued = _written_on(document)
        return Paper(
            kind=kind,
            seller=own if ours else other,
            buyer=other if ours else own,
            currency=document["currency"],
            issue_day=issued,
            number=document.get("number_text") or "",
            provisional=is_provisional(document),
            due_day=document.get("valid_until" if kind is PaperKind.QUOTE else "due") or "",
            delivery_day="" if until else supplied or (issued if within_union else ""),
            period=(supplied, until) if supplied and until else None,
            delivery=Place(other.name, other.address) if within_union and ours else None,
            references=self._references(reads),
            lines=tuple(self._lines(reads)),
            adjustments=tuple(self._adjustments()),
            taxes=groups,
            totals=totals,
            tax_currency=self.base_currency if self._foreign_tax() is not None else "",
            tax_in_tax_currency=self._foreign_tax(),
            means=_means(accounts, document["currency"]) if kind not in _NOT_PAID else "",
            banks=accounts if kind not in _NOT_PAID else (),
            payment_reference=document.get("number_text") or "",
            terms=terms.get("text") or "",
            early_payments=tuple(_early(terms, issued, totals.payable, document)) if kind not in _NOT_PAID else (),
            instalments=_instalments(document),
            intro=document.get("introduction") or "",
            notes=(*self._withheld(words), *([document["notes"]] if document.get("notes") else [])),
            language=words,
            branding=look(branding),
        )

    def _lines(self, reads: Reads) -> Iterator[Line]:
        for line, total, bears in self._each():
            product = _named(line, "product_id", "product", reads) or {}
            text, _, more = (line.get("text") or product.get("name") or "").strip().partition("\n")
            price, quantity = self._price(line, bears), line["quantity"]
            if line["kind"] == "text":
                price = quantity = 0
            unit = line.get("unit") or product.get("unit") or ""
            yield Line(
                text=text,
                description=more.strip() or ("" if line.get("text") else product.get("description") or ""),
                quantity=-quantity if price < 0 else quantity,
                unit_price=abs(price),
                net=self._before(total, bears),
                category=bears.category,
                percent=bears.percent,
                unit=unit if unit in UNITS else "C62",
                unit_word="" if unit in UNITS else unit,
                discount=line.get("discount"),
                item_number=product.get("code") or "",
            )

    def _each(self) -> Iterator[tuple[Row, LineTotal, Borne]]:
        yield from zip(self.lines, self.amounts, self.borne, strict=True)

    def _price(self, line: Row, bears: Borne) -> int:
        """The unit price without the taxes that are within it."""
        price, whole = int(line["unit_price"]), HUNDRED_PERCENT + bears.within
        if not self.document.get("prices_include_tax") or not whole:
            return price
        exact = price * HUNDRED_PERCENT / whole
        return divide(exact.numerator, exact.denominator)

    def _before(self, total: LineTotal, bears: Borne) -> int:
        """The net of a line before the discount on the whole document."""
        return total.net + self._taken_off(total, bears)

    def _taken_off(self, total: LineTotal, bears: Borne) -> int:
        """The line's part of the discount on the whole, without tax."""
        if not self.document.get("prices_include_tax"):
            return total.discount
        if rest := total.amount - total.discount:
            return divide(total.discount * total.net, rest)
        exact = total.discount * HUNDRED_PERCENT / (HUNDRED_PERCENT + bears.within)
        return divide(exact.numerator, exact.denominator)

    def _adjustments(self) -> Iterator[Adjustment]:
        """The discount on the whole, for each category and percent."""
        found: defaultdict[tuple[TaxCategory, int], list[int]] = defaultdict(lambda: [0, 0])
        for line, total, bears in self._each():
            if line.get("settles_in_base") is None:
                sums = found[bears.category, bears.percent]
                sums[0] += self._taken_off(total, bears)
                sums[1] += self._before(total, bears)
        for (category, percent), (amount, base) in found.items():
            if amount:
                charge = amount < 0
                yield Adjustment(
                    abs(amount),
                    charge,
                    reason_code=_AGREED if charge else DISCOUNT,
                    base=None if charge else base,
                    discount=None if charge else self.document["discount"],
                    category=category,
                    percent=percent,
                )

    def _groups(self) -> tuple[TaxGroup, ...]:
        found: dict[tuple[TaxCategory, int], list[int]] = {}
        why: dict[tuple[TaxCategory, int], Borne] = {}
        for _, total, bears in self._each():
            key = bears.category, bears.percent
            sums = found.setdefault(key, [0, 0])
            why.setdefault(key, bears)
            sums[0] += total.net
            sums[1] += self._added(total)
        return tuple(
            TaxGroup(key[0], key[1], net, tax, why[key].reason, why[key].reason_code)
            for key, (net, tax) in found.items()
        )

    def _added(self, total: LineTotal) -> int:
        """What the taxes of a line add to it; neither what the buyer owes the office nor what is withheld."""
        return sum(part for each, part in total.parts if self._adds(self.taxes[each]))

    def _adds(self, tax: Tax) -> bool:
        return not tax.reverse_charge and tax.percent >= 0

    def _totals(self) -> PaperTotals:
        net, tax = self.totals.net, sum(map(self._added, self.totals.lines))
        adjusted = list(self._adjustments())
        allowances = sum(each.amount for each in adjusted if not each.charge)
        charges = sum(each.amount for each in adjusted if each.charge)
        return PaperTotals(
            lines=net + allowances - charges,
            allowances=allowances,
            charges=charges,
            net=net,
            tax=tax,
            gross=net + tax,
            prepaid=tax - self.totals.tax,
            rounding=self.totals.rounding,
            payable=self.totals.gross,
        )

    def _withheld(self, words: str) -> Iterator[str]:
        figures = Figures(words, self.document["currency"])
        for each in self.totals.groups:
            if each.percent < 0 and not self.taxes[each.tax_id].reverse_charge:
                name = self.taxes[each.tax_id].name
                yield f"{name} {figures.percent(each.percent)}: {figures.money(each.tax)}"

    def _foreign_tax(self) -> int | None:
        """The tax in base currency, where it is charged in another one."""
        if self.document["currency"] == self.base_currency or self.document.get("rate") is None:
            return None
        return sum(each.tax_in_base for each in self.totals.groups if self._adds(self.taxes[each.tax_id]))

    def _references(self, reads: Reads) -> References:
        earlier = [self.document.get("corrects_id"), *(line.get("settles_id") for line in self.lines)]
        rows = [reads.get("document", each) for each in dict.fromkeys(earlier) if each]
        preceding = tuple(
            Preceding(row["number_text"], row["issued"] or "") for row in rows if row is not None and row["number_text"]
        )
        return References(order=self.document.get("reference") or "", preceding=preceding)

    def _banks(self, reads: Reads, banks: Sequence[Row], payee: Party) -> tuple[BankDetails, ...]:
        named = _named(self.document, "payee_account_id", "bank_account", reads)
        currency = self.document["currency"]
        fitting = [each for each in banks if (each.get("currency") or currency) == currency]
        chosen = [named] if named is not None else fitting
        return tuple(bank_details(each, payee.name) for each in chosen if each.get("iban") or each.get("number"))


_NOT_PAID = (PaperKind.QUOTE, PaperKind.CREDIT_NOTE)
_AGREED = "ZZZ"
"""UNTDID 7161: as agreed; here a discount on what is taken back, which adds."""


_NOTHING = LineTotal(0, 0, 0, 0, (), 0, ())


def _written_on(document: Row) -> str:
    """The day of a document; that of its creation as long as it has none."""
    return document.get("issued") or document.get("supplied") or day_of(document.get("created_at") or 0)


def _completed(line: Row) -> Row:
    """A stored line with every key; words alone have no amount."""
    whole = {**_BLANK, **line}
    if whole["kind"] == "text":
        return whole | {"unit_price": 0, "tax_ids": (), "discount": None}
    return whole | {"tax_ids": whole["tax_ids"] or ()}


def _tax(reads: Reads, tax_id: Id) -> Row:
    found = reads.get("tax", tax_id)
    if found is None:
        raise RuleBroken("A tax of this document no longer exists.", field="lines")
    return found


def _unchanged(document: Row, totals: Totals) -> None:
    """Raise RuleBroken where a posted document would be printed with other sums than were posted."""
    if document.get("posted_at") is None or document.get("gross") is None:
        return
    if (document.get("net"), document.get("tax"), document["gross"]) != (totals.net, totals.tax, totals.gross):
        raise RuleBroken("A tax of this document has changed since it was posted, so its sums would be others.")


def _named(row: Row, name: str, kind: str, reads: Reads) -> Row | None:
    return reads.get(kind, row[name]) if row.get(name) else None


def _means(banks: Sequence[BankDetails], currency: str) -> str:
    if not banks:
        return ""
    return _PAID_WITHIN_EUROPE if currency == "EUR" else _PAID_BY_TRANSFER


def _early(terms: Row, issued: str, payable: int, document: Row) -> Iterator[EarlyPayment]:
    percent, days = terms.get("discount_percent"), terms.get("discount_days")
    mode = document.get("rounding_mode") or HALF_UP
    found = early_payment({"percent": percent, "days": days}, issued, payable, mode)
    if found is not None:
        yield EarlyPayment(days or 0, percent or 0, found.until, found.amount)


def _instalments(document: Row) -> tuple[Instalment, ...]:
    parts = document.get("instalments") or ()
    return tuple(Instalment(each["due"], each["amount"]) for each in parts) if len(parts) > 1 else ()
