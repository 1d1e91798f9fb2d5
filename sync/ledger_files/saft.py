"""Writes books as a Standard Audit File (SAF-T): the OECD's shape 2.0 in the Norwegian profile, version 1.30.

Law: totals are reckoned here, never taken: an account's closing balance is its opening and what moved, and the file's
debits equal its credits. Source: the Norwegian tax administration's public description of SAF-T Financial. Amounts are
minor units of the base currency; elements stand in the order of the schema.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Self
from xml.sax.saxutils import XMLGenerator
from xml.sax.xmlreader import AttributesImpl

from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.money import exponent, to_text

NAMESPACE = "urn:StandardAuditFile-Taxation-Financial:NO"
_LONGEST = 256
_NO_XML = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_DEBIT = {True: "Debit", False: "Credit"}


class NotForAudit(Fault):
    """Books that an audit file cannot say: unbalanced, or naming what is not in the master files."""

    status = 422


@dataclass(frozen=True, slots=True)
class SaftParty:
    """The company itself, a customer or a supplier; `registration` is the number in the company register."""

    id: str
    name: str
    registration: str = ""
    street: str = ""
    city: str = ""
    postal_code: str = ""
    country: str = ""
    tax_number: str = ""
    account: str = ""
    """The account that the party's invoices stand on."""


@dataclass(frozen=True, slots=True)
class SaftAccount:
    """An account: `opening` signed as debit − credit; `category` and `code` group it for the tax return."""

    id: str
    name: str
    opening: int = 0
    category: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class SaftTax:
    """A tax code: `percent` in ten-thousandths (25 % = 250_000); `standard` is the authority's own code."""

    code: str
    name: str
    percent: int
    country: str
    standard: str = ""


@dataclass(frozen=True, slots=True)
class SaftLine:
    """A line, debit positive; in another currency with `foreign` (its minor units) and `rate` (scale 10)."""

    account: str
    amount: int
    text: str = ""
    customer: str = ""
    supplier: str = ""
    tax: str = ""
    tax_base: int = 0
    tax_amount: int = 0
    currency: str = ""
    foreign: int = 0
    rate: int = 0


@dataclass(frozen=True, slots=True)
class SaftEntry:
    """A posted entry; `entered` is the day it was put into the system."""

    id: str
    day: str
    text: str
    lines: tuple[SaftLine, ...]
    document: str = ""
    entered: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class SaftJournal:
    """A journal with the entries of the period; `kind` is `GL`, `AR`, `AP` or another of the company's own."""

    id: str
    name: str
    kind: str
    entries: tuple[SaftEntry, ...]


@dataclass(frozen=True, slots=True)
class SaftBooks:
    """Everything of one file."""

    company: SaftParty
    contact: tuple[str, str]
    """First and last name of who answers for the books."""
    currency: str
    first_day: str
    last_day: str
    accounts: tuple[SaftAccount, ...]
    journals: tuple[SaftJournal, ...]
    customers: tuple[SaftParty, ...] = ()
    suppliers: tuple[SaftParty, ...] = ()
    taxes: tuple[SaftTax, ...] = ()
    software: tuple[str, str, str] = field(default=("Counterfoil", "Counterfoil", "1"))
    """Who made the program, its name and its version."""


def write_saft(books: SaftBooks, at: Instant) -> bytes:
    """The file's bytes; raises NotForAudit."""
    moved = _moved(books)
    out = _Xml(books.currency)
    with out.element("AuditFile", {"xmlns": NAMESPACE}):
        _header(out, books, to_datetime(at).date().isoformat())
        with out.element("MasterFiles"):
            _master_files(out, books, moved)
        with out.element("GeneralLedgerEntries"):
            _entries(out, books)
    return out.bytes()


def _moved(books: SaftBooks) -> dict[str, int]:
    """What moved on each account, after checking that everything is there and balances."""
    moved: defaultdict[str, int] = defaultdict(int)
    accounts = {each.id for each in books.accounts}
    known = {
        "customer": {each.id for each in books.customers},
        "supplier": {each.id for each in books.suppliers},
        "tax": {each.code for each in books.taxes},
    }
    for entry in _all(books):
        if sum(line.amount for line in entry.lines) or not entry.lines:
            raise NotForAudit(worded("The entry {number} of {day} does not balance.", number=entry.id, day=entry.day))
        if not books.first_day <= entry.day <= books.last_day:
            raise NotForAudit(
                worded("The entry {number} of {day} lies outside of the period.", number=entry.id, day=entry.day)
            )
        for line in entry.lines:
            named = [*((kind, getattr(line, kind)) for kind in known)]
            unknown = [value for kind, value in named if value and value not in known[kind]]
            unknown += [line.account] if line.account not in accounts else []
            if unknown:
                raise NotForAudit(
                    worded(
                        "The entry {number} of {day} names {value}, which is not in the master files.",
                        number=entry.id,
                        day=entry.day,
                        value=unknown[0],
                    )
                )
            moved[line.account] += line.amount
    if sum(each.opening for each in books.accounts):
        raise NotForAudit(worded("The opening balances do not come to zero."))
    return moved


def _all(books: SaftBooks) -> Iterator[SaftEntry]:
    return (entry for journal in books.journals for entry in journal.entries)


def _header(out: "_Xml", books: SaftBooks, today: str) -> None:
    maker, program, version = books.software
    with out.element("Header"):
        out.texts(
            AuditFileVersion="1.30",
            AuditFileCountry=books.company.country,
            AuditFileDateCreated=today,
            SoftwareCompanyName=maker,
            SoftwareID=program,
            SoftwareVersion=version,
        )
        with out.element("Company"):
            _company(out, books.company, books.contact)
        out.text("DefaultCurrencyCode", books.currency)
        with out.element("SelectionCriteria"):
            out.texts(SelectionStartDate=books.first_day, SelectionEndDate=books.last_day)
        out.text("TaxAccountingBasis", "A")


def _company(out: "_Xml", party: SaftParty, contact: tuple[str, str] = ("", "")) -> None:
    out.texts(RegistrationNumber=party.registration, Name=party.name)
    with out.element("Address"):
        out.texts(StreetName=party.street, City=party.city, PostalCode=party.postal_code, Country=party.country)
    if any(contact):
        with out.element("Contact"), out.element("ContactPerson"):
            out.texts(FirstName=contact[0], LastName=contact[1])
    if party.tax_number:
        with out.element("TaxRegistration"):
            out.text("TaxRegistrationNumber", party.tax_number)


def _master_files(out: "_Xml", books: SaftBooks, moved: Mapping[str, int]) -> None:
    with out.element("GeneralLedgerAccounts"):
        for account in books.accounts:
            with out.element("Account"):
                out.texts(AccountID=account.id, AccountDescription=account.name)
                out.texts(GroupingCategory=account.category, GroupingCode=account.code, AccountType="GL")
                closing = account.opening + moved.get(account.id, 0)
                out.money(f"Opening{_DEBIT[account.opening >= 0]}Balance", abs(account.opening))
                out.money(f"Closing{_DEBIT[closing >= 0]}Balance", abs(closing))
    balances = _balances(books)
    _parties(out, "Customer", books.customers, balances)
    _parties(out, "Supplier", books.suppliers, balances)
    if books.taxes:
        with out.element("TaxTable"), out.element("TaxTableEntry"):
            out.texts(TaxType="MVA", Description="Merverdiavgift")
            for tax in books.taxes:
                with out.element("TaxCodeDetails"):
                    out.texts(TaxCode=tax.code, Description=tax.name, TaxPercentage=to_text(tax.percent, 4))
                    out.texts(Country=tax.country, StandardTaxCode=tax.standard)
                    out.text("BaseRate", "100")


def _balances(books: SaftBooks) -> dict[tuple[str, str], int]:
    found: defaultdict[tuple[str, str], int] = defaultdict(int)
    for line in (line for entry in _all(books) for line in entry.lines):
        for kind, party in (("Customer", line.customer), ("Supplier", line.supplier)):
            if party:
                found[kind, party] += line.amount
    return found


def _parties(out: "_Xml", kind: str, parties: Sequence[SaftParty], moved: Mapping[tuple[str, str], int]) -> None:
    if not parties:
        return
    with out.element(f"{kind}s"):
        for party in parties:
            closing = moved.get((kind, party.id), 0)
            with out.element(kind):
                _company(out, party)
                out.text(f"{kind}ID", party.id)
                with out.element("BalanceAccount"):
                    out.text("AccountID", party.account)
                    out.money("OpeningDebitBalance", 0)
                    out.money(f"Closing{_DEBIT[closing >= 0]}Balance", abs(closing))


def _entries(out: "_Xml", books: SaftBooks) -> None:
    debits = sum(line.amount for entry in _all(books) for line in entry.lines if line.amount > 0)
    out.text("NumberOfEntries", str(sum(1 for _ in _all(books))))
    out.money("TotalDebit", debits)
    out.money("TotalCredit", debits)
    for journal in books.journals:
        with out.element("Journal"):
            out.texts(JournalID=journal.id, Description=journal.name, Type=journal.kind)
            for entry in journal.entries:
                _entry(out, entry)


def _entry(out: "_Xml", entry: SaftEntry) -> None:
    with out.element("Transaction"):
        out.texts(
            TransactionID=entry.id,
            Period=str(int(entry.day[5:7])),
            PeriodYear=entry.day[:4],
            TransactionDate=entry.day,
            SourceID=entry.person,
            Description=entry.text or entry.id,
            SystemEntryDate=entry.entered or entry.day,
            GLPostingDate=entry.day,
        )
        for number, line in enumerate(entry.lines, start=1):
            with out.element("Line"):
                out.texts(RecordID=str(number), AccountID=line.account, SourceDocumentID=entry.document)
                out.texts(
                    CustomerID=line.customer, SupplierID=line.supplier, Description=line.text or entry.text or "-"
                )
                with out.element(f"{_DEBIT[line.amount >= 0]}Amount"):
                    out.money("Amount", abs(line.amount))
                    if line.currency:
                        out.text("CurrencyCode", line.currency)
                        out.text("CurrencyAmount", to_text(abs(line.foreign), exponent(line.currency)))
                        out.text("ExchangeRate", to_text(line.rate, 10) if line.rate else "")
                if line.tax:
                    with out.element("TaxInformation"):
                        out.texts(TaxType="MVA", TaxCode=line.tax)
                        out.money("TaxBase", abs(line.tax_base))
                        with out.element("TaxAmount"):
                            out.money("Amount", abs(line.tax_amount))


class _Xml:
    """An XML document that is written from the top; an element without text is left out."""

    def __init__(self, currency: str) -> None:
        self._scale = exponent(currency)
        self._out = BytesIO()
        self._xml = XMLGenerator(self._out, "utf-8", short_empty_elements=True)
        self._xml.startDocument()
        self._open: list[str] = []

    def element(self, name: str, attributes: Mapping[str, str] | None = None) -> Self:
        """Around what stands within an element."""
        self._xml.startElement(name, AttributesImpl(dict(attributes or {})))
        self._open.append(name)
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._xml.endElement(self._open.pop())

    def text(self, name: str, text: str) -> None:
        """An element that holds text."""
        clean = _NO_XML.sub("", " ".join(text.split()))[:_LONGEST].strip()
        if clean:
            self._xml.startElement(name, AttributesImpl({}))
            self._xml.characters(clean)
            self._xml.endElement(name)

    def texts(self, **texts: str) -> None:
        """Several such, in this order."""
        for name, text in texts.items():
            self.text(name, text)

    def money(self, name: str, amount: int) -> None:
        """An element that holds an amount of the base currency."""
        self.text(name, to_text(amount, self._scale))

    def bytes(self) -> bytes:
        """The whole document."""
        self._xml.endDocument()
        return self._out.getvalue()
