"""Posted entries as other programs take them: journals of hledger and beancount, DATEV batches, SAF-T files.

Rows come as they are stored, from PostgreSQL or a replica alike; what each format looks like, its own writer knows.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from shared_models.accounting.calendar import month_of, months_from
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Row
from sync.ledger_files.datev import DatevBatch, DatevEntry, DatevLine, write_datev
from sync.ledger_files.entries import DraftLine, EntryDraft
from sync.ledger_files.from_entries import ledger_of
from sync.ledger_files.ledger import Account, Kind, Ledger
from sync.ledger_files.saft import SaftAccount, SaftBooks, SaftEntry, SaftJournal, SaftLine, SaftParty, write_saft

_DATEV_CHARTS = {"skr03": "03", "skr04": "04"}
_SAFT_KINDS = {"sale": "AR", "purchase": "AP"}
_KINDS = {
    "cash": Kind.ASSET,
    "receivable": Kind.ASSET,
    "current_asset": Kind.ASSET,
    "prepayment": Kind.ASSET,
    "fixed_asset": Kind.ASSET,
    "equity": Kind.EQUITY,
    "result": Kind.EQUITY,
    "off_balance": Kind.EQUITY,
    "income": Kind.INCOME,
    "other_income": Kind.INCOME,
    "cost_of_sales": Kind.EXPENSE,
    "expense": Kind.EXPENSE,
    "depreciation": Kind.EXPENSE,
}
_TOPS = {
    Kind.ASSET: "Assets",
    Kind.LIABILITY: "Liabilities",
    Kind.EQUITY: "Equity",
    Kind.INCOME: "Income",
    Kind.EXPENSE: "Expenses",
}


@dataclass(frozen=True, slots=True)
class PostedBooks:
    """The entries of some days, in the order of their days and numbers, with whatever they name, by id.

    `openings` has what stood on each account before the first day, debit less credit. `parties` holds companies and
    contacts with the name they are called by.
    """

    first_day: str
    last_day: str
    settings: Row
    branding: Row | None
    accounts: Mapping[Id, Row]
    journals: Mapping[Id, Row]
    parties: Mapping[Id, str]
    entries: Sequence[Row]
    openings: Mapping[Id, int]

    @property
    def currency(self) -> str:
        """The base currency."""
        return str(self.settings["base_currency"])

    @property
    def name(self) -> str:
        """Whose books these are."""
        return str((self.branding or {}).get("legal_name") or self.settings["name"])


def ledger(books: PostedBooks) -> Ledger:
    """The entries as a ledger for `write_journal` and `write_beancount`."""
    names = {key: _full_name(row) for key, row in books.accounts.items()}
    accounts = [Account(names[key], _kind(row), code=str(row["code"])) for key, row in books.accounts.items()]
    drafts = [
        EntryDraft(
            each["day"],
            str(each["text"] or ""),
            next((books.parties.get(party, "") for line in each["lines"] if (party := _party(line))), ""),
            str(each["number_text"]),
            (),
            tuple(
                DraftLine(
                    names[line["account_id"]],
                    line.get("debit") or 0,
                    line.get("credit") or 0,
                    line["currency"] if "foreign" in line else "",
                    line.get("foreign") or 0,
                )
                for line in each["lines"]
            ),
        )
        for each in books.entries
    ]
    return ledger_of(drafts, accounts, books.currency, books.name)


def datev(books: PostedBooks, adviser: int, client: int, created: Instant) -> list[bytes]:
    """The files of a DATEV batch; raises NotForDatev. `adviser` and `client` are the numbers the adviser has given."""
    digits = max((len(str(row["code"])) for row in books.accounts.values() if not row["heading"]), default=4)
    # DATEV reckons tax by itself on accounts that usually have one; the entries say their tax already.
    automatic = frozenset(str(row["code"]) for row in books.accounts.values() if row["tax_id"])
    batch = DatevBatch(
        adviser=adviser,
        client=client,
        year_begins=_year_begins(books),
        first_day=books.first_day,
        last_day=books.last_day,
        created=f"{to_datetime(created):%Y%m%d%H%M%S}{to_datetime(created).microsecond // 1000:03}",
        name=books.name,
        digits=max(4, digits),
        chart=_DATEV_CHARTS.get(str(books.settings["chart"]), ""),
        automatic=automatic,
    )
    return write_datev(batch, [_datev_entry(books, each) for each in books.entries])


def saft(books: PostedBooks, at: Instant) -> bytes:
    """The SAF-T file; raises NotForAudit."""
    customers, suppliers = (dict[Id, SaftParty]() for _ in range(2))
    journals = [
        SaftJournal(
            str(journal["code"]),
            str(journal["name"]),
            _SAFT_KINDS.get(str(journal["kind"]), "GL"),
            tuple(
                _saft_entry(books, each, customers, suppliers) for each in books.entries if each["journal_id"] == key
            ),
        )
        for key, journal in books.journals.items()
    ]
    branding: Mapping[str, Value] = books.branding or {}
    company = SaftParty(
        "company",
        books.name,
        registration=str(branding.get("registered_in") or books.settings["tax_number"] or ""),
        street=str(branding.get("street") or ""),
        city=str(branding.get("city") or ""),
        postal_code=str(branding.get("postal_code") or ""),
        country=str(branding.get("country") or books.settings["country"] or ""),
        tax_number=str(branding.get("vat_number") or books.settings["tax_number"] or ""),
    )
    accounts = [
        SaftAccount(str(row["code"]), str(row["name"]), books.openings.get(key, 0))
        for key, row in books.accounts.items()
        if not row["heading"]
    ]
    file = SaftBooks(
        company=company,
        contact=("", books.name),
        currency=books.currency,
        first_day=books.first_day,
        last_day=books.last_day,
        accounts=tuple(accounts),
        journals=tuple(each for each in journals if each.entries),
        customers=tuple(customers.values()),
        suppliers=tuple(suppliers.values()),
    )
    return write_saft(file, at)


def _datev_entry(books: PostedBooks, entry: Row) -> DatevEntry:
    lines = tuple(
        DatevLine(
            str(books.accounts[line["account_id"]]["code"]),
            _amount(line),
            currency=line["currency"] if "foreign" in line else "",
            foreign=line.get("foreign") or 0,
        )
        for line in entry["lines"]
    )
    due = next((str(line["due"]) for line in entry["lines"] if line.get("due")), "")
    return DatevEntry(entry["day"], str(entry["number_text"]), str(entry["text"] or ""), lines, due)


def _saft_entry(
    books: PostedBooks, entry: Row, customers: dict[Id, SaftParty], suppliers: dict[Id, SaftParty]
) -> SaftEntry:
    lines = []
    for line in entry["lines"]:
        account, party = books.accounts[line["account_id"]], _party(line)
        owing = {"receivable": customers, "payable": suppliers}.get(str(account["type"])) if party else None
        if owing is not None:
            name = books.parties.get(party, "")
            owing.setdefault(party, SaftParty(party, name, account=str(account["code"])))
        lines.append(
            SaftLine(
                str(account["code"]),
                _amount(line),
                text=str(line.get("text") or entry["text"] or ""),
                customer=party if owing is customers else "",
                supplier=party if owing is suppliers else "",
                currency=line["currency"] if "foreign" in line else "",
                foreign=line.get("foreign") or 0,
            )
        )
    entered = to_datetime(entry["posted_at"]).date().isoformat()
    number = str(entry["number_text"])
    return SaftEntry(number, entry["day"], str(entry["text"] or number), tuple(lines), entered=entered)


def _year_begins(books: PostedBooks) -> str:
    """The first day of the fiscal year that the first day lies in."""
    start = int(books.settings["fiscal_start"])
    months = [*months_from(f"{int(books.first_day[:4]) - 1:04}-{start:02}", 24)]
    begins = max(each for each in months if int(each[5:]) == start and each <= month_of(books.first_day))
    return f"{begins}-01"


def _full_name(account: Row) -> str:
    return f"{_TOPS[_kind(account)]}:{account['code']} {account['name']}"


def _kind(account: Row) -> Kind:
    return _KINDS.get(str(account["type"]), Kind.LIABILITY)


def _party(line: Mapping[str, Value]) -> Id:
    return str(line.get("company_id") or line.get("contact_id") or "")


def _amount(line: Mapping[str, Value]) -> int:
    return int(line.get("debit") or 0) - int(line.get("credit") or 0)


def in_order(entries: Sequence[Row]) -> Iterator[Row]:
    """Entries by day, and within a day as they were posted."""
    yield from sorted(entries, key=lambda each: (each["day"], each["posted_at"], each["number"]))
