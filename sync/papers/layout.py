"""What stands where on the paper: a Paper becomes a plain tree of finished texts, which the template only places.

Law: every figure and every word is decided here; nothing of a paper is ever read as markup.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from sync.papers.figures import Figures
from sync.papers.letter import letter_rows
from sync.papers.paper import Adjustment, Line, Paper, PaperKind, Party, TaxCategory
from sync.papers.texts import note_parts, spread
from sync.papers.words import is_right_to_left, primary, word

Row = dict[str, Any]
Say = Callable[[str], str]

_UNIT_WORDS = {
    "HUR": "h", "MIN": "min", "SEC": "s", "KGM": "kg", "GRM": "g", "TNE": "t", "MTR": "m", "CMT": "cm", "MMT": "mm",
    "KMT": "km", "MTK": "m²", "MTQ": "m³", "LTR": "l", "KWH": "kWh",
}  # fmt: skip
_LETTERS = (PaperKind.REMINDER, PaperKind.STATEMENT)


def laid_out(paper: Paper) -> Row:
    """The texts of `paper` for the template: head, rows, sums, payment and foot, in reading order."""
    figures = Figures(paper.language, paper.currency)

    def say(key: str) -> str:
        if key == "vat" and not paper.seller.vat_id:
            key = "tax"
        return word(key, paper.language)

    title = say(paper.kind)
    table = letter_rows(paper, figures, say) if paper.kind in _LETTERS else _lines(paper, figures, say)
    return {
        "lang": primary(paper.language),
        "dir": "rtl" if is_right_to_left(paper.language) else "ltr",
        "size": str(paper.branding.size),
        "accent": paper.branding.accent,
        "watermark": say("draft" if paper.kind is PaperKind.QUOTE else "provisional") if paper.provisional else "",
        "document": {"title": f"{title} {paper.number}".strip(), "author": paper.seller.name},
        "sender": _sender(paper),
        "seller": paper.seller.trade_name or paper.seller.name,
        "recipient": [*_named(paper.buyer), *_address_lines(paper, paper.buyer)],
        "info": list(_info(paper, figures, say)),
        "title": title,
        "number": paper.number,
        "headline": _headline(paper, figures, say),
        "intro": spread(paper.intro),
        **table,
        "payment": list(_payment(paper, say)),
        "payment_title": say("payment"),
        "terms": list(_terms(paper, figures, say)),
        "notes": [spread(note_parts(each)[1]) for each in paper.notes],
        "delivery": _delivery(paper, say),
        "carried": say("carried"),
        "brought": say("brought"),
        "footer": [spread(each) for each in paper.branding.footer] or _own_footer(paper, say),
        "page": say("page"),
    }


def _sender(paper: Paper) -> str:
    seller, address = paper.seller, paper.seller.address
    town = f"{address.postcode} {address.city}".strip()
    return paper.branding.address_line or " · ".join(each for each in (seller.name, *address.lines, town) if each)


def _named(party: Party) -> list[str]:
    return [each for each in (party.name, party.contact) if each]


def _address_lines(paper: Paper, party: Party) -> list[str]:
    """The lines of an address; the country only where the letter crosses a border."""
    place = party.address
    american = place.country in ("US", "CA", "AU")
    town = f"{place.city}, {place.region} {place.postcode}" if american else f"{place.postcode} {place.city}"
    abroad = place.country if place.country != paper.seller.address.country else ""
    lines = [*place.lines, town.strip(" ,"), "" if american else place.region, _country(abroad, paper.language)]
    return [each for each in lines if each]


def _country(code: str, language: str) -> str:
    return Figures(language, "EUR").territories.get(code, code)


def _info(paper: Paper, figures: Figures, say: Say) -> Iterator[Row]:
    """Number, days and references: the block beside the address."""
    of = paper.references
    due = "valid_until" if paper.kind is PaperKind.QUOTE else "due"
    rows = [
        ("number", paper.number),
        ("date", figures.day(paper.issue_day)),
        (due, figures.day(paper.due_day) if paper.due_day else ""),
        ("delivered", figures.day(paper.delivery_day) if paper.delivery_day else ""),
        ("period", " – ".join(figures.day(each) for each in paper.period) if paper.period else ""),
        ("customer", paper.buyer.number),
        ("order", of.order),
        ("buyer", of.buyer),
        ("contract", of.contract),
        ("delivery_note", of.delivery_note),
        ("preceding", ", ".join(each.number for each in of.preceding)),
        ("your_vat_id", paper.buyer.vat_id),
    ]
    yield from ({"label": say(label), "value": value} for label, value in rows if value)


def _headline(paper: Paper, figures: Figures, say: Say) -> str:
    """The one sentence most people look for: how much, until when."""
    amount = figures.money(paper.totals.payable)
    if paper.kind is PaperKind.CREDIT_NOTE or paper.kind is PaperKind.STATEMENT or not paper.due_day:
        return ""
    line = say("valid_line" if paper.kind is PaperKind.QUOTE else "due_line")
    return line.format(amount=amount, day=figures.day(paper.due_day, "long"))


def _lines(paper: Paper, figures: Figures, say: Say) -> Row:
    """The table of what is sold, and its sums."""
    discounts = any(line.discount for line in paper.lines)
    rates = len({(line.category, line.percent) for line in paper.lines}) > 1
    columns = ["description", "quantity", "price", *["discount"] * discounts, *["vat"] * rates, "amount"]
    rows, running = [], 0
    for line in paper.lines:
        running += line.net
        cells = [
            f"{figures.quantity(line.quantity)} {line.unit_word or _UNIT_WORDS.get(line.unit, '')}".strip(),
            figures.price(line.unit_price),
            *[figures.percent(line.discount) if line.discount else ""] * discounts,
            *[_rate(line, figures)] * rates,
            figures.amount(line.net),
        ]
        if _is_heading(line):
            cells = [""] * len(cells)
        rows.append({"text": spread(_titled(line)), "more": spread(line.description), "cells": cells,
                     "carried": figures.amount(running)})  # fmt: skip
    return {
        "columns": [{"id": each, "label": say(each)} for each in columns],
        "rows": rows,
        "sums": list(_sums(paper, figures, say)),
        "reasons": list(_reasons(paper, say)),
    }


def _is_heading(line: Line) -> bool:
    """Words alone: nothing of it is sold."""
    return not (line.quantity or line.unit_price or line.net)


def _titled(line: Line) -> str:
    return f"{line.item_number}  {line.text}" if line.item_number else line.text


def _rate(line: Line, figures: Figures) -> str:
    """The percent of a line; where there is none by law the category says so instead of a zero."""
    return figures.percent(line.percent) if line.category in ("S", "Z", "L", "M") else str(line.category)


def _sums(paper: Paper, figures: Figures, say: Say) -> Iterator[Row]:
    totals = paper.totals
    several = bool(paper.adjustments or paper.taxes)
    if several and paper.adjustments:
        yield _sum(say("subtotal"), figures.amount(totals.lines))
    for each in paper.adjustments:
        yield _sum(_adjusted(each, figures, say), figures.amount(each.amount if each.charge else -each.amount))
    if several:
        yield _sum(say("net"), figures.amount(totals.net))
    for group in paper.taxes:
        if group.tax or group.category in (TaxCategory.STANDARD, TaxCategory.ZERO):
            label = say("tax_of").format(
                tax=say("vat"), percent=figures.percent(group.percent), base=figures.amount(group.taxable)
            )
            yield _sum(label, figures.amount(group.tax))
    settled = bool(totals.prepaid or totals.rounding)
    yield _sum(say("gross"), figures.money(totals.gross), "plain" if settled else "strong")
    if totals.prepaid:
        yield _sum(say("prepaid"), figures.amount(-totals.prepaid))
    if totals.rounding:
        yield _sum(say("rounding"), figures.amount(totals.rounding))
    if settled:
        label = "credited" if paper.kind is PaperKind.CREDIT_NOTE else "payable"
        yield _sum(say(label), figures.money(totals.payable), "strong")
    if paper.tax_in_tax_currency is not None and paper.tax_currency:
        label = say("tax_in").format(tax=say("vat"), currency=paper.tax_currency)
        yield _sum(label, figures.money(paper.tax_in_tax_currency, paper.tax_currency), "quiet")


def _sum(label: str, value: str, form: str = "plain") -> Row:
    return {"label": label, "value": value, "form": form}


def _adjusted(each: Adjustment, figures: Figures, say: Say) -> str:
    named = each.reason or say("charge" if each.charge else "allowance")
    return f"{named} {figures.percent(each.discount)}" if each.discount else named


def _reasons(paper: Paper, say: Say) -> Iterator[str]:
    """Why a part bears no tax: the law wants it said."""
    for group in paper.taxes:
        if group.category not in (TaxCategory.STANDARD, TaxCategory.CANARY_ISLANDS, TaxCategory.CEUTA_MELILLA):
            said = group.reason or ("" if group.category is TaxCategory.ZERO else say(group.category))
            if said:
                yield f"{group.category}: {said}" if len(paper.taxes) > 1 else said


def _payment(paper: Paper, say: Say) -> Iterator[list[Row]]:
    """Where to pay: a block of labelled texts for each account."""
    if paper.kind in (PaperKind.QUOTE, PaperKind.CREDIT_NOTE, PaperKind.STATEMENT):
        return
    reference = paper.payment_reference or paper.number
    for bank in paper.banks:
        iban = re.sub(r"\s+", "", bank.iban)
        rows = [
            ("holder", bank.holder or paper.seller.name),
            ("iban", "\xa0".join(iban[at : at + 4] for at in range(0, len(iban), 4))),
            ("bic", bank.bic),
            ("bank", bank.bank),
            ("reference", reference),
        ]
        yield [{"label": say(label), "value": value} for label, value in rows if value]


def _terms(paper: Paper, figures: Figures, say: Say) -> Iterator[list[str]]:
    if paper.terms:
        yield spread(paper.terms)
    for each in paper.early_payments:
        yield [early_words(paper, figures, each.days, each.discount, each.until, each.amount)]
    if paper.instalments:
        yield [f"{say('instalments')}:", *instalment_words(paper, figures)]


def early_words(paper: Paper, figures: Figures, days: int, discount: int, until: str, amount: int | None) -> str:
    """One sentence that says what is taken off for early payment."""
    percent = figures.percent(discount)
    if until and amount is not None:
        line = word("early", paper.language)
        return line.format(percent=percent, day=figures.day(until), amount=figures.money(amount))
    return word("early_days", paper.language).format(percent=percent, days=days)


def instalment_words(paper: Paper, figures: Figures) -> list[str]:
    """Each instalment as `1/2 · 20.12.2026 · 500,00 €`."""
    count = len(paper.instalments)
    return [
        f"{at}/{count} · {figures.day(each.day)} · {figures.money(each.amount)}"
        for at, each in enumerate(paper.instalments, 1)
    ]


def _delivery(paper: Paper, say: Say) -> list[str]:
    if paper.delivery is None:
        return []
    there = Party(paper.delivery.name, paper.delivery.address)
    return [say("deliver_to"), *_named(there), *_address_lines(paper, there)]


def _own_footer(paper: Paper, say: Say) -> list[list[str]]:
    """Who the seller is, where the tenant has not written a foot of its own."""
    seller = paper.seller
    marks = (("register", seller.register_number), ("vat_id", seller.vat_id), ("tax_number", seller.tax_number))
    columns = [
        [seller.name, *_address_lines(paper, seller)],
        [f"{say(label)}: {value}" for label, value in marks if value],
        [each for each in (seller.phone, seller.email) if each],
    ]
    return [each for each in columns if each]
