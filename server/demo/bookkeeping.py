"""The books of the demonstration: a chart, fiscal years, monthly costs, and invoices that customers pay or forget."""

from collections.abc import Iterator, Sequence
from typing import Any

from server.demo.buying import CHART, chart_id, close_months, day_of, make_purchases, make_statement
from server.demo.people import Company
from server.demo.story import DAY, HOUR, Story
from shared_models.accounting.drawing_up import entry_id_of
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.reckoning.document_totals import document_totals
from shared_models.accounting.reckoning.tax_reckoning import Tax
from shared_models.accounting.vocabulary import PERCENT
from shared_models.communications.branding import BRANDING
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.write import Row

_SERVICES = (
    ("SRV-10", "Consulting", "HUR", 120),
    ("SRV-20", "Training day", "DAY", 1_150),
    ("SRV-30", "Maintenance, monthly", "MON", 390),
    ("SRV-40", "Licence, yearly", "C62", 2_400),
)
_MONTHLY = (
    # day of the month, text, account that is debited, amount in cents, how much it varies
    (1, "Rent", "6100", 240_000, 0),
    (28, "Wages and salaries", "6000", 1_850_000, 60_000),
    (28, "Employer’s social security", "6010", 382_000, 12_000),
)
_REMINDERS = (("Payment reminder", 7, 0), ("Second reminder", 21, 500), ("Final notice", 35, 1_500))
"""Dunning levels: name, days after the due day, fee in cents."""
_ON_STATEMENT = 6


def make_books(story: Story, companies: Sequence[Company], invoices: int) -> None:
    """Books from before the first sale, with the fiscal years that the story lies in."""
    opened = story.begin - HOUR
    story.found(SETTINGS, opened, name="Books", base_currency="EUR", country="AT")
    story.act(*SETTINGS, "install_chart", opened + 1, chart=CHART, language="en")
    for year in range(to_datetime(story.begin).year, to_datetime(story.until).year + 2):
        story.act(*SETTINGS, "open_year", opened + 2 + year, first=f"{year}-01-01")
    story.found(
        BRANDING,
        opened,
        legal_name="Counterfoil Demo GmbH",
        street="Lindenstraße 5",
        postal_code="1010",
        city="Wien",
        country="AT",
        vat_number="ATU00000000",
        email="office@counterfoil.example",
        footer="Invented company. FN 000000x, Handelsgericht Wien.",
        accent="#2f5fd0",
        language="en",
    )
    _opening(story, story.begin + HOUR)
    months = list(_months(story))
    for month in months:
        _monthly_costs(story, month)
    make_purchases(story, months)
    close_months(story, months)
    products = _products(story, opened + HOUR)
    customers = [each for each in companies if each.locale.currency == "EUR" and each.since < story.until - 60 * DAY]
    made = [_invoice(story, story.rng.choice(customers), products) for _ in range(invoices if customers else 0)]
    make_statement(story, [each for each in made if each is not None][-_ON_STATEMENT:])
    for level, (name, days, fee) in enumerate(_REMINDERS, 1):
        fees = {"fee": fee, "currency": "EUR"} if fee else {}
        story.create("dunning_level", opened, name=name, level=level, days=days, **fees)


def _products(story: Story, at: Instant) -> list[tuple[Id, str, str, int]]:
    return [
        (
            story.create(
                "product",
                at,
                code=code,
                name=name,
                kind="service",
                unit=unit,
                price=price * 1_000_000,
                income_account_id=chart_id("account", "4010"),
                sale_tax_ids=[chart_id("tax", "vat20")],
            ),
            name,
            unit,
            price,
        )
        for code, name, unit, price in _SERVICES
    ]


def _invoice(story: Story, customer: Company, products: Sequence[tuple[Id, str, str, int]]) -> tuple[str, int] | None:
    """An invoice; returns who owes how much of it in the end, None where nothing is owed."""
    at = story.workday(max(customer.since, story.begin) + 30 * DAY, story.until - 2 * HOUR)
    lines = [
        {
            "product_id": product,
            "text": name,
            "unit": unit,
            "quantity": story.rng.randint(1, 12) * 1_000_000,
            "unit_price": price * 1_000_000,
            "discount": 5 * PERCENT if story.some(0.1) else 0,
            "account_id": chart_id("account", "4010"),
            "tax_ids": [chart_id("tax", "vat20")],
        }
        for product, name, unit, price in story.rng.sample(products, story.rng.randint(1, 3))
    ]
    invoice = story.create(
        "document",
        at,
        kind="invoice",
        company_id=customer.id,
        journal_id=chart_id("journal", "SAL"),
        issued=day_of(at),
        supplied=day_of(at),
        terms_id=chart_id("payment_terms", "30"),
        currency="EUR",
        lines=lines,
        owner_id=story.seller(),
    )
    if at < story.until - 10 * DAY or story.some(0.7):
        story.act("document", invoice, "post_document", at + 1)
        if not _is_paid(story, invoice, customer, at, _gross(lines)):
            return customer.name, _gross(lines)
    return None


def _is_paid(story: Story, invoice: Id, customer: Company, since: Instant, gross: int) -> bool:
    """Most customers pay around the day that was agreed, some much later, and a few not at all."""
    waited = story.rng.choice((12, 25, 28, 30, 31, 35, 48, 75))
    at = story.workday(since + waited * DAY, since + (waited + 2) * DAY)
    if at > story.until - HOUR or story.some(0.04):
        return False
    part = gross if story.some(0.95) else gross // 2
    payment = story.create(
        "payment",
        at,
        direction="in",
        company_id=customer.id,
        journal_id=chart_id("journal", "BNK"),
        day=day_of(at),
        amount=part,
        currency="EUR",
        items=[{"entry_id": entry_id_of(invoice), "line": 0, "amount": part}],
    )
    story.act("payment", payment, "post_payment", at + 1)
    return True


def _gross(lines: Sequence[Row]) -> int:
    """What an invoice with these lines comes to, by the arithmetic of documents."""
    vat = Tax(chart_id("tax", "vat20"), 20 * PERCENT)
    return document_totals({"currency": "EUR"}, lines, {vat.id: vat}, "EUR").gross


def _opening(story: Story, at: Instant) -> None:
    amount = 8_500_000
    lines = [_line("1100", debit=amount), _line("3000", credit=3_500_000), _line("3900", credit=amount - 3_500_000)]
    _post(story, at, "OPN", "Opening balances", lines, kind="opening")


def _monthly_costs(story: Story, month: Instant) -> None:
    for day, text, account, usual, varies in _MONTHLY:
        at = month + (day - 1) * DAY + 9 * HOUR
        if story.begin + DAY < at < story.until - HOUR:
            amount = usual + story.rng.randint(-varies, varies)
            _post(story, at, "BNK", text, [_line(account, debit=amount), _line("1100", credit=amount)])


def _post(story: Story, at: Instant, journal: str, text: str, lines: list[dict[str, Any]], **more: Any) -> None:
    values = {"journal_id": chart_id("journal", journal), "day": day_of(at), "text": text, "base_currency": "EUR"}
    entry = story.create("entry", at, lines=lines, **values, **more)
    story.act("entry", entry, "post_entry", at + 1)


def _line(account: str, **amounts: int) -> dict[str, Any]:
    return {"account_id": chart_id("account", account), **amounts}


def _months(story: Story) -> Iterator[Instant]:
    """The first of each month of the story, at midnight."""
    at = story.begin - story.begin % DAY
    while at < story.until:
        if to_datetime(at).day == 1:
            yield at
        at += DAY
