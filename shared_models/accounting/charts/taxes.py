"""Taxes of a chart with their history, and the rules that replace one tax by another across a border.

A rate is a percent of scale 4 (19 % is 190_000) and holds from a day until the next one begins. Tags are what the lines
of an entry carry; the boxes of the return add them up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

EU = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())
"""The members of the European Union since 2020-02-01 (ISO 3166-1). Monaco counts as France, see `rule_for`."""
_PART_OF = {"MC": "FR"}


class TaxKind(StrEnum):
    """Whether it is charged to customers or paid to suppliers."""

    SALE = "sale"
    PURCHASE = "purchase"


class TaxCategory(StrEnum):
    """The duty or exemption as an e-invoice names it (UNCL5305, as EN 16931 uses it)."""

    STANDARD = "S"
    ZERO = "Z"
    EXEMPT = "E"
    REVERSE_CHARGE = "AE"
    INTRA_COMMUNITY = "K"
    EXPORT = "G"
    OUTSIDE_SCOPE = "O"


@dataclass(frozen=True)
class TaxRate:
    """The rate from a day on; its first has no day. Tags differ where the form has other boxes for other rates."""

    percent: int
    valid_from: str | None = None
    base_tags: tuple[str, ...] = ()
    tax_tags: tuple[str, ...] = ()
    counter_tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChartTax:
    """One tax. With a counter account both sides are booked: owed as the buyer, deducted as input tax, nothing paid."""

    key: str
    names: Mapping[str, str]
    kind: TaxKind
    category: TaxCategory
    rates: tuple[TaxRate, ...]
    account: str | None = None  # none where no tax is ever due
    refund_account: str | None = None  # for credit notes, where it is another one
    counter_account: str | None = None  # of a reverse charge: where the input tax goes
    transition_account: str | None = None  # on cash basis: where the tax waits until it is paid
    inclusive: bool = False
    exemption_code: str | None = None  # VATEX code list, for the e-invoice
    note: Mapping[str, str] = field(default_factory=dict)  # what the document must say, by language

    def __post_init__(self) -> None:
        days = [each.valid_from or "" for each in self.rates]
        if not days or days[0] or any(day >= after for day, after in pairwise(days)):
            raise ValueError(f"the rates of {self.key} do not begin without a day and go on in order")

    def on(self, day: str) -> TaxRate:
        """The rate that holds on a day (ISO text)."""
        return next(each for each in reversed(self.rates) if (each.valid_from or "") <= day)

    def history(self) -> list[dict[str, str | int | None]]:
        """Its rates as `rate_on` of the reckoning reads them."""
        return [{"valid_from": each.valid_from, "percent": each.percent} for each in self.rates]

    def accounts(self) -> dict[str, str]:
        """The accounts it names, by their use."""
        uses = {
            "account": self.account,
            "refund account": self.refund_account,
            "counter account": self.counter_account,
            "transition account": self.transition_account,
        }
        return {use: code for use, code in uses.items() if code is not None}

    def tags(self) -> frozenset[str]:
        """Every tag a line of it may carry."""
        return frozenset(tag for each in self.rates for tag in (*each.base_tags, *each.tax_tags, *each.counter_tags))


class Place(StrEnum):
    """Where somebody is, as seen from the company's own country."""

    HOME = "domestic"
    EU = "eu"  # another member of the European Union
    OUTSIDE = "outside"  # neither at home nor in the Union
    ABROAD = "abroad"  # anywhere but home


class ProductKind(StrEnum):
    """What is sold or bought."""

    GOODS = "goods"
    SERVICE = "service"


@dataclass(frozen=True)
class ChartTaxRule:
    """From whom to whom, and which taxes it replaces: None stands for no tax at all.

    `business` says whether the buyer must, or must not, be a business that has shown its VAT id; None: either.
    """

    key: str
    names: Mapping[str, str]
    origin: str  # where the seller is: a Place or a country
    destination: str
    replaces: Mapping[str, str | None]
    business: bool | None = None
    product: ProductKind | None = None
    note: Mapping[str, str] = field(default_factory=dict)

    def fits(self, origin: str, destination: str, home: str, business: bool, product: ProductKind) -> bool:
        """Whether the rule holds for goods or a service from one country to another."""
        return (
            is_in(origin, self.origin, home)
            and is_in(destination, self.destination, home)
            and self.business in (None, business)
            and self.product in (None, product)
        )

    def strictness(self) -> tuple[int, int]:
        """How much the rule asks for: first of the places, then of the buyer and the product."""
        places = narrowness(self.origin) + narrowness(self.destination)
        return places, (self.business is not None) + (self.product is not None)


_NARROWNESS: Mapping[str, int] = {"": 0, Place.ABROAD: 1, Place.EU: 2, Place.OUTSIDE: 2, Place.HOME: 2}


def narrowness(place: str) -> int:
    """How little of the world a place is; a single country is less than any."""
    return _NARROWNESS.get(place, 3)


def rule_for(
    rules: Sequence[ChartTaxRule], origin: str, destination: str, home: str, *, business: bool, product: ProductKind
) -> ChartTaxRule | None:
    """The rule for a sale or a purchase between two countries (ISO 3166-1), seen from the company's own; None: none.

    The first of the strictest that fit.
    """
    fitting = [each for each in rules if each.fits(origin, destination, home, business, product)]
    return max(fitting, key=ChartTaxRule.strictness, default=None)


def replaced(tax: str, rule: ChartTaxRule | None) -> str | None:
    """The tax that takes the place of `tax` under a rule: itself when the rule does not name it, None for no tax."""
    return tax if rule is None else rule.replaces.get(tax, tax)


def is_in(country: str, place: str, home: str) -> bool:
    """Whether a country (ISO 3166-1) is a place as seen from home; an empty place is anywhere."""
    here, at_home = _PART_OF.get(country, country), _PART_OF.get(home, home)
    if place == Place.HOME:
        return here == at_home
    if place == Place.EU:
        return here in EU and here != at_home
    if place == Place.OUTSIDE:
        return here not in EU and here != at_home
    if place == Place.ABROAD:
        return here != at_home
    return not place or here == _PART_OF.get(place, place)
