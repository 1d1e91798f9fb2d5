"""Papers to try: one that has something of everything, and random ones whose sums agree."""

from collections import Counter
from dataclasses import replace

from hypothesis import strategies as st

from sync.papers.paper import (
    Address,
    Adjustment,
    BankDetails,
    EarlyPayment,
    Line,
    Paper,
    PaperKind,
    Party,
    Place,
    Preceding,
    References,
    TaxCategory,
    TaxGroup,
    Totals,
)

SELLER = Party(
    "Nordlicht Werkstatt GmbH",
    Address(("Hafenstraße 12",), "20457", "Hamburg", "", "DE"),
    vat_id="DE123456788",
    tax_number="22/345/67890",
    register_number="HRB 12345",
    contact="Ana Weber",
    phone="+49 40 1234567",
    email="rechnung@nordlicht.example",
    endpoint="rechnung@nordlicht.example",
)
BUYER = Party(
    "Brückner & Söhne KG",
    Address(("Industrieweg 4", "Tor 3"), "70173", "Stuttgart", "Baden-Württemberg", "DE"),
    number="K-10042",
    vat_id="DE987654325",
    endpoint="einkauf@brueckner.example",
)
BANK = BankDetails("DE02120300000000202051", "BYLADEM1001", "Nordlicht Werkstatt GmbH")
REASONS = {
    TaxCategory.EXEMPT: "VATEX-EU-132-1I",
    TaxCategory.REVERSE_CHARGE: "VATEX-EU-AE",
    TaxCategory.INTRA_COMMUNITY: "VATEX-EU-IC",
    TaxCategory.EXPORT: "VATEX-EU-G",
    TaxCategory.NOT_SUBJECT: "VATEX-EU-O",
}


def summed(paper: Paper, prepaid: int = 0, rounding: int = 0) -> Paper:
    """The paper with the tax groups and the totals that its lines and adjustments make."""
    taxable: Counter[tuple[TaxCategory, int]] = Counter()
    for line in paper.lines:
        taxable[line.category, line.percent] += line.net
    for each in paper.adjustments:
        taxable[each.category, each.percent] += each.amount if each.charge else -each.amount
    groups = tuple(
        TaxGroup(
            category,
            percent,
            base,
            (base * percent + 500_000) // 1_000_000,
            "" if category in "SZLM" else f"Without tax: {category.value}",
            REASONS.get(category, ""),
        )
        for (category, percent), base in sorted(taxable.items())
    )
    lines = sum(line.net for line in paper.lines)
    allowances = sum(each.amount for each in paper.adjustments if not each.charge)
    charges = sum(each.amount for each in paper.adjustments if each.charge)
    net, tax = lines - allowances + charges, sum(group.tax for group in groups)
    totals = Totals(lines, allowances, charges, net, tax, net + tax, prepaid, rounding, net + tax - prepaid + rounding)
    return replace(paper, taxes=groups, totals=totals)


def sold(
    text: str, quantity: int, price: int, percent: int = 190_000, discount: int | None = None, **more: object
) -> Line:
    """A line of `quantity` thousandths at `price` minor units, its net rounded half up."""
    exact = quantity * price * (1_000_000 - (discount or 0))
    return Line(text, quantity * 1000, price * 10_000, (exact + 500_000_000) // 1_000_000_000, percent=percent,
                discount=discount, **more)  # type: ignore[arg-type]  # fmt: skip


def invoice() -> Paper:
    """An invoice with two rates, a discount on a line and on the whole, prepaid, with early payment discount."""
    lines = (
        sold("Workshop", 12_000, 140_00, discount=100_000, unit="HUR", description="Two days & minutes <on site>"),
        sold("Oak table", 2_000, 1890_50, item_number="T-200"),
        sold("Book", 3_000, 42_06, 70_000),
    )
    return summed(
        Paper(
            PaperKind.INVOICE,
            SELLER,
            BUYER,
            "EUR",
            "2026-11-20",
            number="RE-2026-0042",
            due_day="2026-12-20",
            delivery_day="2026-11-18",
            delivery=Place("Lager Süd", Address(("Talweg 1",), "89073", "Ulm", "", "DE")),
            references=References(
                "PO-7781", "04011000-12345-34", "V-9", "LS-3", (Preceding("RE-2026-0001", "2026-10-01"),)
            ),
            lines=lines,
            adjustments=(Adjustment(100_00, reason="Loyalty", percent=190_000),),
            means="58",
            banks=(BANK,),
            payment_reference="RE-2026-0042",
            early_payments=(EarlyPayment(14, 20_000),),
            notes=("Thank you for your order.",),
            language="de",
        ),
        prepaid=500_00,
    )


words = st.text(st.sampled_from("abcXYZ äöß€&<>\"'#$\\[]{}*_`@~=/-1 السφж"), min_size=1, max_size=30).map(
    lambda text: " ".join(text.split()) or "x"
)
KINDS = {
    TaxCategory.STANDARD: (190_000, 70_000, 55_000, 81_000),
    TaxCategory.ZERO: (0,),
    TaxCategory.EXEMPT: (0,),
    TaxCategory.REVERSE_CHARGE: (0,),
    TaxCategory.EXPORT: (0,),
}


@st.composite
def papers(draw: st.DrawFn) -> Paper:
    """Random invoices and credit notes, whose sums agree, that may travel as an e-invoice."""
    categories = draw(st.lists(st.sampled_from(list(KINDS)), min_size=1, max_size=3))
    lines = []
    for _ in range(draw(st.integers(1, 4))):
        category = draw(st.sampled_from(categories))
        percent = draw(st.sampled_from(KINDS[category]))
        line = sold(
            draw(words), draw(st.integers(1, 99_999)), draw(st.integers(0, 999_999)), percent,
            draw(st.none() | st.integers(1, 9) .map(lambda part: part * 100_000)),
            unit=draw(st.sampled_from(["C62", "HUR", "KGM"])), description=draw(st.just("") | words),
        )  # fmt: skip
        lines.append(replace(line, category=category))
    first = lines[0]
    adjustments = [
        Adjustment(
            draw(st.integers(1, 500)), draw(st.booleans()), draw(words), "", None, None, first.category, first.percent
        )
        for _ in range(draw(st.integers(0, 2)))
    ]
    kind = draw(st.sampled_from([PaperKind.INVOICE, PaperKind.CREDIT_NOTE, PaperKind.DOWN_PAYMENT]))
    paper = Paper(
        kind,
        replace(SELLER, name=draw(words), trade_name=draw(st.just("") | words)),
        replace(BUYER, name=draw(words)),
        draw(st.sampled_from(["EUR", "USD", "JPY"])),
        "2026-11-20",
        number=draw(words),
        due_day="2026-12-20",
        delivery_day="2026-11-18",
        references=draw(st.just(References()) | st.just(References("PO-1", "B-2", "C-3", "D-4", (Preceding("P-5"),)))),
        lines=tuple(lines),
        adjustments=tuple(adjustments),
        means="58",
        banks=(BANK,),
        terms=draw(st.just("") | words),
        early_payments=draw(st.just(()) | st.just((EarlyPayment(14, 20_000), EarlyPayment(30, 12_500)))),
        notes=tuple(draw(st.lists(words, max_size=1))),
    )
    return summed(paper, draw(st.integers(0, 100)), draw(st.integers(-2, 2)))
