"""Random balanced ledgers, and a journal written as people write them, with everything the readers know."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from hypothesis import strategies as st

from sync.ledger_files.ledger import Account, Amount, Kind, Ledger, Lot, Posting, Price, Quote, Transaction

ACCOUNTS = tuple(
    Account(name, kind, opened="2020-01-01")
    for name, kind in (
        ("Assets:Bank:Giro", Kind.ASSET),
        ("Assets:Dépôt", Kind.ASSET),
        ("Assets:Dollar", Kind.ASSET),
        ("Liabilities:Card", Kind.LIABILITY),
        ("Equity:Opening", Kind.EQUITY),
        ("Income:Sales-2", Kind.INCOME),
        ("Expenses:Rent", Kind.EXPENSE),
    )
)
NAMES = [each.name for each in ACCOUNTS]
_DAYS = st.integers(1, 28).flatmap(lambda day: st.integers(1, 12).map(lambda month: f"2024-{month:02}-{day:02}"))
_WORDS = st.text(st.sampled_from("abc ÄßЖ-1.()*!"), max_size=12).map(lambda text: " ".join(text.split()))
_CENTS = st.integers(-(10**9), 10**9).filter(bool)


def _cents(number: Decimal) -> Amount:
    """Money moves in whole cents; what a transaction then lacks is below every program's tolerance."""
    return Amount(number.quantize(Decimal("0.01")), "EUR")


@st.composite
def _transactions(draw: st.DrawFn) -> Transaction:
    form = draw(st.sampled_from(["plain", "exchange", "lot"]))
    day, commodity = draw(_DAYS), draw(st.sampled_from(["EUR", "USD"]))
    if form == "plain":
        cents = draw(st.lists(_CENTS, min_size=1, max_size=4))
        numbers = [Decimal(each).scaleb(-2) for each in (*cents, -sum(cents))]
        postings = [Posting(draw(st.sampled_from(NAMES)), Amount(each, commodity)) for each in numbers]
    elif form == "exchange":
        number, rate = Decimal(draw(_CENTS)).scaleb(-2), Decimal(draw(st.integers(1, 999))).scaleb(-2)
        total = draw(st.booleans())
        price = Price(rate * abs(number) if total else rate, "EUR", total)
        postings = [
            Posting(NAMES[2], Amount(number, "USD"), None, price),
            Posting(NAMES[0], _cents(-number * rate)),
        ]
    else:
        number, cost = Decimal(draw(st.integers(1, 10**6))).scaleb(-3), Decimal(draw(st.integers(1, 10**5))).scaleb(-2)
        postings = [
            Posting(NAMES[1], Amount(number, "ACME"), Lot(Amount(cost, "EUR"), day)),
            Posting(NAMES[0], _cents(-number * cost)),
        ]
    tags = draw(st.lists(st.sampled_from(["trip", "Q1-2024", "a/b"]), unique=True, max_size=2))
    number_of_voucher = draw(st.sampled_from(["", "12", "RE 2024/7"]))
    return Transaction(
        day, draw(_WORDS), tuple(postings), draw(_WORDS), number_of_voucher, draw(st.sampled_from("*!")), tuple(tags)
    )


@st.composite
def ledgers(draw: st.DrawFn) -> Ledger:
    """A ledger of up to a dozen transactions, in order of days, in which every program agrees."""
    transactions = sorted(draw(st.lists(_transactions(), max_size=12)), key=lambda each: each.day)
    quotes = (Quote("2023-12-31", "USD", Amount(Decimal("0.9125"), "EUR")),)
    return Ledger(ACCOUNTS, tuple(transactions), quotes, "EUR")


def by_hand(seed: int, count: int) -> str:
    """A journal of many transactions in the forms people use: dates, signs, prices, what is left out, tags."""
    random = Random(seed)
    lines = [
        "; kept by hand",
        "commodity €1000.00\ncommodity $\n    format $1,000.00\ncommodity CHF\n    format 1000.00 CHF",
        *(f"account {name}\n    ; type: {kind}" for name, kind in zip((*_HAND, *_IN_EURO), "AAAALERXXAX", strict=True)),
        "P 2024-01-01 $ €0.9123\nP 2024/07/01 12:00:00 $ €0.9377\nP 2024-01-01 CHF €1.0456\n",
        "comment\n2024-01-01 not there\n    a  1\n    b\nend comment\n",
    ]
    for _ in range(count):
        day = f"2024{random.choice('-/.')}{random.randint(1, 12):02}{'-'}{random.randint(1, 28):02}"
        day = day.replace("-", day[4])
        head = f"{day}{random.choice(['', ' *', ' !'])}{random.choice(['', ' (R-12)'])} {random.choice(_TEXTS)}"
        lines.append("\n".join([head, *random.choice(_FORMS)(random)]) + "\n")
    return "\n".join(lines) + "\n"


_HAND = (
    "assets:bank account",
    "assets:dollars",
    "assets:francs",
    "assets:shares",
    "liabilities:card",
    "equity:opening balances",
    "income:sales",
    "expenses:rent & co",
    "expenses:food:lunch",
)
_IN_EURO = ("assets:broker", "expenses:fees")
"""Nothing else is on these, so that their worth is known to the cent."""
_TEXTS = ("Rent", "Grocer | food for all", "Café  ; trip:, who: me", "x", "")


def _amount(random: Random, sign: str) -> str:
    number = f"{random.randint(1, 99)}{random.choice(['', ',' if sign == '$' else ''])}{random.randint(100, 999)}"
    number += f".{random.randint(0, 99):02}"
    return {"€": f"€{number}", "$": f"${number}", "-$": f"$-{number}", "CHF": f"{number} CHF"}[sign]


def _elided(random: Random) -> list[str]:
    account, other = random.sample(_HAND, 2)
    return [f"    {account}  {_amount(random, random.choice(['€', '$', '-$', 'CHF']))}", f"    {other}"]


def _both(random: Random) -> list[str]:
    account, other = random.sample(_HAND, 2)
    return [
        f"    {account}\t\t{_amount(random, 'CHF')}  ; a comment",
        f"    {account}  {_amount(random, '$')}",
        "    ; key: value",
        f"    ! {other}",
    ]


def _bought(random: Random) -> list[str]:
    units = f"{random.randint(1, 50)}.{random.randint(0, 999):03}"
    return [
        f'    assets:shares  {units} "ACME 2"  @ {_amount(random, "€")}',
        f"    expenses:fees   €{random.randint(1, 9)}.25",
        "    assets:broker",
    ]


def _exchanged(random: Random) -> list[str]:
    return [f"    assets:dollars  {_amount(random, '$')} @@ {_amount(random, '€')}", "    assets:bank account"]


def _implied(random: Random) -> list[str]:
    number = random.randint(100, 9999)
    return [f"    assets:francs   {number}.10 CHF", f"    assets:bank account   €-{number}.77"]


def _beside(random: Random) -> list[str]:
    return [
        f"    (budget:food)   {_amount(random, '€')}",
        "    [savings]    €5.00\n    [assets:bank account]   €-5.00",
        *_elided(random),
    ]


_FORMS = (_elided, _elided, _both, _bought, _exchanged, _implied, _beside)
