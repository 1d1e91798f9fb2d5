"""What is printed and sent: a document with every figure and word already decided, as frozen plain values.

Law: a Paper holds facts only; nothing is computed from it that a reader would take for another figure. Amounts are
whole minor units of `currency`, quantities and unit prices have scale 6, percents scale 4, days are `YYYY-MM-DD`.
The BT and BG numbers are those of the European standard EN 16931-1.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class PaperKind(StrEnum):
    """What the document is; the first three can be e-invoices."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    DOWN_PAYMENT = "down_payment"
    QUOTE = "quote"
    BILL_COPY = "bill_copy"
    REMINDER = "reminder"
    STATEMENT = "statement"


class TaxCategory(StrEnum):
    """Why a line bears the tax it bears (UNCL 5305, as far as EN 16931 allows it)."""

    STANDARD = "S"
    ZERO = "Z"
    EXEMPT = "E"
    REVERSE_CHARGE = "AE"
    INTRA_COMMUNITY = "K"
    EXPORT = "G"
    NOT_SUBJECT = "O"
    CANARY_ISLANDS = "L"
    CEUTA_MELILLA = "M"


class PageSize(StrEnum):
    """The sheet the document is made for; each has its own window for the address."""

    A4 = "a4"
    LETTER = "us-letter"


@dataclass(frozen=True, slots=True)
class Address:
    """Where somebody is; `country` is ISO 3166-1 alpha-2 and at most three `lines` travel in an e-invoice."""

    lines: tuple[str, ...] = ()
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """Seller or buyer. `endpoint` is the electronic address (BT-34, BT-49), its scheme an EAS code (EM: mail).

    The schemes of `number` and `register_number` are codes of ISO 6523: 0002 is SIREN, 0088 GLN.
    """

    name: str
    address: Address = field(default_factory=Address)
    trade_name: str = ""
    number: str = ""
    register_number: str = ""
    vat_id: str = ""
    tax_number: str = ""
    contact: str = ""
    phone: str = ""
    email: str = ""
    endpoint: str = ""
    endpoint_scheme: str = "EM"
    number_scheme: str = ""
    register_scheme: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the goods went, and to whom (BG-13, BG-15)."""

    name: str = ""
    address: Address = field(default_factory=Address)


@dataclass(frozen=True, slots=True)
class Preceding:
    """An earlier invoice that this document corrects or settles (BG-3)."""

    number: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class References:
    """What the other side files the document by."""

    order: str = ""
    buyer: str = ""
    contract: str = ""
    delivery_note: str = ""
    preceding: tuple[Preceding, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One thing sold. `unit` is a code of UN/ECE Recommendation 20 or 21, `unit_word` what is printed for it.

    `net` is after the line's discount of `discount` percent and before tax.
    """

    text: str
    quantity: int
    unit_price: int
    net: int
    category: TaxCategory = TaxCategory.STANDARD
    percent: int = 0
    unit: str = "C62"
    unit_word: str = ""
    description: str = ""
    discount: int | None = None
    item_number: str = ""


@dataclass(frozen=True, slots=True)
class Adjustment:
    """An allowance or a charge on the whole document (BG-20, BG-21); `amount` is not negative."""

    amount: int
    charge: bool = False
    reason: str = ""
    reason_code: str = ""
    base: int | None = None
    discount: int | None = None
    category: TaxCategory = TaxCategory.STANDARD
    percent: int = 0


@dataclass(frozen=True, slots=True)
class TaxGroup:
    """The tax of all that bears the same category and percent (BG-23); `reason` says why there is none."""

    category: TaxCategory
    percent: int
    taxable: int
    tax: int
    reason: str = ""
    reason_code: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums of the document (BG-22). `gross` is with tax; `payable` = gross − prepaid + rounding."""

    lines: int = 0
    allowances: int = 0
    charges: int = 0
    net: int = 0
    tax: int = 0
    gross: int = 0
    prepaid: int = 0
    rounding: int = 0
    payable: int = 0


@dataclass(frozen=True, slots=True)
class BankDetails:
    """An account to pay into (BG-17)."""

    iban: str
    bic: str = ""
    holder: str = ""
    bank: str = ""


@dataclass(frozen=True, slots=True)
class Instalment:
    """A part of what is payable and when it is due."""

    day: str
    amount: int


@dataclass(frozen=True, slots=True)
class EarlyPayment:
    """Who pays within `days` days takes `discount` percent off; `until` and `amount` are printed when known."""

    days: int
    discount: int
    until: str = ""
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class OpenItem:
    """A row of a reminder or of a statement: an amount (a payment is negative), and the balance after it if told."""

    day: str
    text: str
    amount: int
    number: str = ""
    due: str = ""
    open: int | None = None
    balance: int | None = None
    days_late: int | None = None


@dataclass(frozen=True, slots=True)
class Branding:
    """How the seller's papers look. `logo` is a PNG, JPEG or SVG file; `accent` a colour as `#2f5d8a`."""

    logo: bytes = b""
    accent: str = "#1f3a5f"
    address_line: str = ""
    footer: tuple[str, ...] = ()
    size: PageSize = PageSize.A4


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document, ready for paper and wire.

    `number` is empty, or not yet final, while `provisional`; such a paper bears a watermark and is never an
    e-invoice. A note may begin with its subject as `#PMD#` (UNTDID 4451), which is not printed. `process` is the
    business process (BT-23), where a country or network wants one. `language` is a BCP 47 tag: its first part chooses
    the words, all of it the form of dates and figures.
    """

    kind: PaperKind
    seller: Party
    buyer: Party
    currency: str
    issue_day: str
    number: str = ""
    provisional: bool = False
    due_day: str = ""
    delivery_day: str = ""
    period: tuple[str, str] | None = None
    delivery: Place | None = None
    references: References = field(default_factory=References)
    lines: tuple[Line, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    taxes: tuple[TaxGroup, ...] = ()
    totals: Totals = field(default_factory=Totals)
    tax_currency: str = ""
    tax_in_tax_currency: int | None = None
    means: str = ""
    banks: tuple[BankDetails, ...] = ()
    payment_reference: str = ""
    terms: str = ""
    early_payments: tuple[EarlyPayment, ...] = ()
    instalments: tuple[Instalment, ...] = ()
    items: tuple[OpenItem, ...] = ()
    opening: int | None = None
    fee: int = 0
    interest: int = 0
    ageing: tuple[int, ...] = ()
    intro: str = ""
    notes: tuple[str, ...] = ()
    language: str = "en"
    branding: Branding = field(default_factory=Branding)
    process: str = ""
