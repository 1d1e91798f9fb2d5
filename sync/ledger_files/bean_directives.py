"""The directives of a beancount file as they are written; booking them is `bean_booking.py`'s."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from shared_models.kernel.faults import worded
from sync.ledger_files.amounts import NoAmount
from sync.ledger_files.bean_words import Words
from sync.ledger_files.ledger import Amount, Price

FLAGS = frozenset("*!&#?%PSTCURM")


@dataclass
class CostSpec:
    """What stands in `{…}`: anything of it may be left out where units leave."""

    each: Decimal | None = None
    all: Decimal | None = None
    commodity: str = ""
    day: str = ""
    label: str = ""


@dataclass
class BeanPosting:
    """A posting; `commodity` is given where the number alone is left out."""

    line: int
    account: str
    amount: Amount | None = None
    commodity: str = ""
    cost: CostSpec | None = None
    price: Price | None = None


@dataclass
class BeanTransaction:
    """A transaction as written."""

    line: int
    day: str
    flag: str
    payee: str
    text: str
    tags: list[str]
    postings: list[BeanPosting] = field(default_factory=list)
    number: str = ""
    file: str = ""


@dataclass(frozen=True)
class Claim:
    """A `balance` directive: what an account and those below it hold at the beginning of a day."""

    line: int
    day: str
    account: str
    amount: Amount
    tolerance: Decimal | None
    file: str


@dataclass(frozen=True)
class Pad:
    """A `pad` directive: what the next claims of an account lack comes from another account."""

    line: int
    day: str
    account: str
    source: str
    file: str


def iso(text: str) -> str:
    """The ISO day of `2026-11-20` or `2026/1/5`; raises NoAmount."""
    year, month, day = (int(each) for each in text.replace("/", "-").split("-"))
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        raise NoAmount(worded("'{value}' is not a day such as 2026-11-20", value=text)) from None


def transaction(line: int, day: str, flag: str, words: Words) -> BeanTransaction:
    """The first line of a transaction, behind its flag."""
    strings, tags = [], []
    while words.next.kind in ("string", "tag") or words.next.text == "|":
        if words.next.kind == "string":
            strings.append(" ".join(words.a("string").split()))
        elif words.next.kind == "tag":
            tags.append(words.take().text.removeprefix("#"))
        else:
            words.take()
    words.end()
    if len(strings) > 2:
        raise NoAmount(worded("a transaction has a payee and a text, and no third."))
    payee, text = ("", *strings)[-2:] if strings else ("", "")
    return BeanTransaction(line, day, "*" if flag == "txn" else flag, payee, text, tags)


def posting(line: int, words: Words) -> BeanPosting:
    """A posting below a transaction."""
    if words.next.text in FLAGS:
        words.take()
    made = BeanPosting(line, words.a("account"))
    if words.next.kind == "number" or words.next.text in ("-", "+", "("):
        number = words.number()
        made.amount = Amount(number, words.commodity())
    elif words.next.kind == "commodity":
        made.commodity = words.commodity()
    if words.next.text in ("{", "{{"):
        made.cost = _cost(words)
    if sign := words.found("@", "@@"):
        number = words.number()
        made.price = Price(number.copy_abs() if sign == "@@" else number, words.commodity(), sign == "@@")
    words.end()
    if made.amount is None and (made.cost is not None or made.price is not None):
        raise NoAmount(worded("a posting with a cost or a price needs its amount."))
    return made


def _cost(words: Words) -> CostSpec:
    opened = words.take().text
    closing = "}}" if opened == "{{" else "}"
    spec = CostSpec()
    while not words.found(closing):
        if words.next.kind == "day":
            spec.day = iso(words.take().text)
        elif words.next.kind == "string":
            spec.label = words.a("string")
        elif words.next.text == "*":
            raise NoAmount(worded("merging lots at their average cost is not taken over."))
        elif words.next.kind == "commodity":
            spec.commodity = words.commodity()
        else:
            _cost_number(words, spec, opened)
        if not words.found(",") and words.next.text != closing:
            words.a(closing)
    return spec


def _cost_number(words: Words, spec: CostSpec, opened: str) -> None:
    if words.next.text != "#":
        number = words.number()
        if opened == "{{":
            spec.all = number
        else:
            spec.each = number
    if words.found("#"):
        spec.all = words.number()
    spec.commodity = words.commodity()
