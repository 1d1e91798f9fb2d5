"""What the demonstration buys, and what its bank has told: bills of every month, closed months, a statement."""

from collections.abc import Sequence
from typing import Any

from server.demo.story import DAY, HOUR, Story
from shared_models.accounting.calendar import month_of, period_key
from shared_models.accounting.drawing_up import entry_id_of
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.instant import Instant, to_datetime
from sync.bank_files.importing import Stored, import_mutations
from sync.bank_files.statement import Statement, StatementLine

CHART = "general"
_IBAN = "AT483200000012345864"
_VENDORS = (
    # name, city, IBAN, what is bought, its account, net in cents, how much that varies, day of the month
    ("Rechenhaus Nord", "Hamburg", "DE89370400440532013000", "Servers and storage", "6240", 64_000, 20_000, 5),
    ("Papierkontor Alt", "Wien", "AT611904300234573201", "Paper and toner", "6200", 21_000, 15_000, 12),
    ("Funkwerk Telekom", "Wien", "AT022050302101023600", "Telephone and internet", "6220", 18_900, 2_000, 3),
)
"""Invented; the numbers of accounts are the examples of the IBAN registry (ISO 13616)."""

_PAID_AFTER = 14 * DAY
_CLOSED_AFTER = 40 * DAY
_CHARGES = ((-1_250, "Account fees"), (-4_380, "CARD 4711 Kaffeehaus Lindner"), (-15_990, "CARD 4711 Bahn 2. Klasse"))


def chart_id(kind: str, key: str) -> Id:
    """The id of what the chart brings: an account by its number, a journal by its code, a tax by its key."""
    return named_id(kind, f"{CHART}/{key}")


def make_purchases(story: Story, months: Sequence[Instant]) -> None:
    """Bills of three vendors. All but the latest are paid; those since bills need approval are drafts."""
    for name, city, iban, text, account, net, varies, day in _VENDORS:
        site = f"{name.split()[0].lower()}.example"
        vendor = story.create("company", story.begin, name=name, city=city, domain=site)
        payee = story.create("bank_account", story.begin + HOUR, name=name, iban=iban, company_id=vendor)
        for month in months:
            at = month + (day - 1) * DAY + 9 * HOUR
            if story.begin + DAY < at < story.until - HOUR:
                line = {"text": text, "unit_price": (net + story.rng.randint(-varies, varies)) * 10_000}
                _bill(story, at, vendor, payee, {**line, "account_id": chart_id("account", account)})
    story.change(*SETTINGS, story.until - 20 * DAY, approval="other")


def _bill(story: Story, at: Instant, vendor: Id, payee: Id, line: dict[str, Any]) -> None:
    bill = story.create(
        "document",
        at,
        kind="bill",
        company_id=vendor,
        payee_account_id=payee,
        journal_id=chart_id("journal", "PUR"),
        issued=day_of(at),
        reference=f"R-{story.rng.randint(10_000, 99_999)}",
        terms_id=chart_id("payment_terms", "30"),
        currency="EUR",
        lines=[{**line, "tax_ids": [chart_id("tax", "pvat20")]}],
    )
    if at >= story.until - 20 * DAY:
        return
    story.act("document", bill, "post_document", at + 1)
    paid, net = at + _PAID_AFTER, line["unit_price"] // 10_000
    if paid < story.until - HOUR:
        gross = net + (net * 2 + 5) // 10
        payment = story.create(
            "payment",
            paid,
            direction="out",
            company_id=vendor,
            journal_id=chart_id("journal", "BNK"),
            day=day_of(paid),
            amount=gross,
            currency="EUR",
            payee_account_id=payee,
            items=[{"entry_id": entry_id_of(bill), "line": 0, "amount": gross}],
        )
        story.act("payment", payment, "post_payment", paid + 1)


def close_months(story: Story, months: Sequence[Instant]) -> None:
    """Each month, the first part of one too, is closed when its last postings have long been made."""
    for month in (months[0] - DAY, *months):
        at = month + 31 * DAY + _CLOSED_AFTER
        if at < story.until:
            story.act(*period_key(month_of(day_of(month))), "close_period", at)


def make_statement(story: Story, owed: Sequence[tuple[str, int]]) -> None:
    """A bank statement of the last days: money of customers that owe it, and what somebody has to explain."""
    values = {"name": "House bank", "iban": _IBAN, "currency": "EUR"}
    own = {"journal_id": chart_id("journal", "BNK"), "account_id": chart_id("account", "1100")}
    bank = story.create("bank_account", story.begin, **values, **own)
    at = story.until - 2 * HOUR
    came = [(amount, f"Payment {name}", name) for name, amount in owed]
    lines = [
        StatementLine(day=day_of(at - (8 - place % 8) * DAY), amount=amount, currency="EUR", purpose=text, name=name)
        for place, (amount, text, name) in enumerate([*came, *((*each, "") for each in _CHARGES)])
    ]
    lines.sort(key=lambda each: each.day)
    read = Statement(form="camt.053", currency="EUR", iban=_IBAN, lines=tuple(lines))
    for each in import_mutations(read, {"id": bank, "number": None, **values}, Stored(), lambda: bank, "statement.xml"):
        story.act(each.record_type, each.record_id, each.verb, at, **each.arguments)


def day_of(at: Instant) -> str:
    """The day of an instant, as ISO text."""
    return to_datetime(at).date().isoformat()
