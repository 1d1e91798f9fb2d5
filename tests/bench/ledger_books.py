"""The books of a company of some size, the same in every run, settled straight into an encrypted replica.

A million lines in a third as many entries over three years: sales with their tax, purchases, payments. One customer has
10,000 lines. The same entries are written as a journal for hledger and ledger.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from shared_models.accounting.charts.library import chart
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import NIL, Id, uuid7
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id
from sync.protocol.chunk import Chunk
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.replica.replica import Replica
from tests.bench import crowd
from tests.encoded_chunk import encode_chunk

LINES, BUSIEST_LINES, CUSTOMERS = 1_000_000, 10_000, 5_000
KEY = bytes(range(32))
_PER_ENTRY = 3
_PER_CHUNK = 5_000
_MONTHS = tuple(f"{year}-{month:02d}" for year in (2024, 2025, 2026) for month in range(1, 13))


class CompanyBooks:
    """Rows by record type. `busiest` is the customer with the long ledger, `receivable` its account."""

    def __init__(self, lines: int = LINES, seed: int = 5) -> None:
        self._chance = random.Random(seed)
        self._at = crowd.START
        self.entries = lines // _PER_ENTRY
        self.accounts = [
            self._row("account", code=each.code, name=each.names["en"], type=each.type.value)
            for each in chart("general").accounts
        ]
        self.customers = [self._row("company", name=f"Customer {number}") for number in range(CUSTOMERS)]
        self.busiest: Id = self.customers[0]["id"]
        self.receivable, self.payable, self.tax = (self._of(each)[0] for each in ("receivable", "payable", "tax"))

    def by_type(self) -> Iterator[tuple[str, Iterable[Mapping[str, Any]]]]:
        """Everything, one type after the other."""
        yield "ledger_settings", [self._row(*SETTINGS, base_currency="EUR", chart="general", fiscal_start=1)]
        yield "account", self.accounts
        yield "company", self.customers
        yield "entry", self.posted()

    def posted(self) -> Iterator[Mapping[str, Any]]:
        """The entries, day by day."""
        income, costs = [self._of(each) for each in ("income", "expense")]
        for number in range(self.entries):
            day = f"{_MONTHS[number * len(_MONTHS) // self.entries]}-{1 + self._chance.randrange(28):02d}"
            net = self._chance.randrange(1_000, 900_000)
            party = self.busiest if number < BUSIEST_LINES else self._chance.choice(self.customers)["id"]
            tax, sold = net // 5, number < BUSIEST_LINES or number % 2 == 0
            control, account, sign = (
                (self.receivable, self._chance.choice(income), 1)
                if sold
                else (self.payable, self._chance.choice(costs), -1)
            )
            lines = [
                _line(control, sign * (net + tax), company_id=party, due=day),
                _line(account, -sign * net, tax_tags=["vat:sales" if sign > 0 else "vat:purchases"]),
                _line(self.tax, -sign * tax, tax_tags=["vat:output" if sign > 0 else "vat:input"]),
            ]
            yield self._row(
                "entry",
                journal_id=NIL,
                day=day,
                kind="ordinary",
                text=f"Invoice {number}",
                base_currency="EUR",
                lines=lines,
                number_text=f"GEN-{number + 1:07d}",
                number=number + 1,
                place=number + 1,
                hash="0" * 64,
                posted_at=self._at,
            )

    def _of(self, kind: str) -> list[Id]:
        return [each["id"] for each in self.accounts if each["type"] == kind]

    def _row(self, kind: str, key: Id | None = None, /, **values: Any) -> dict[str, Any]:
        self._at += 1_000_000
        made_id = key or uuid7(self._at, self._chance.randbytes(10))
        made = {"id": made_id, "created_at": self._at, "updated_at": self._at, "created_by": NIL, "updated_by": NIL}
        return dict(catalogue().record_type(kind).blank) | made | {"bucket": "all"} | values


def _line(account: Id, amount: int, **more: Any) -> dict[str, Any]:
    return {"account_id": account, "debit": max(amount, 0), "credit": max(-amount, 0), **more}


def settle(path: Path, books: CompanyBooks, journal: Path | None = None) -> None:
    """Load it all into a new replica, and write the same as a journal."""
    with Replica.open(path, KEY, catalogue=catalogue) as replica:
        replica.enrol(tenant_id=new_id(), person_id=new_id(), device_id=new_id())
        replica.adopt(permissions(Role.ADMIN, catalogue()))
        chunks, entries = {}, []
        for name, rows in books.by_type():
            record_type = catalogue().record_type(name)
            columns = [*(each.name for each in record_type.fields), "title", "sort_key"]
            waiting = iter(rows if journal is None or name != "entry" else _written(rows, books, journal))
            while part := list(islice(waiting, _PER_CHUNK)):
                whole = [row | {"version": 1} | dict(record_type.derived(row)) for row in part]
                data, digest = encode_chunk(Chunk(name, columns, [[row[each] for each in columns] for row in whole]))
                chunks[digest] = data
                entries.append(ChunkEntry(name, "all:crm", digest, len(part), len(data)))
        replica.begin_load(Manifest(new_id(), 1, catalogue().fingerprint, entries))
        for digest, data in chunks.items():
            replica.store_chunk(digest, data)
        replica.finish_load()


_TOP = {
    "income": "Income",
    "expense": "Expenses",
    "receivable": "Assets",
    "payable": "Liabilities",
    "tax": "Liabilities",
}


def _written(rows: Iterable[Mapping[str, Any]], books: CompanyBooks, journal: Path) -> Iterator[Mapping[str, Any]]:
    """The rows as they are, each written into the journal as it passes."""
    names = {each["id"]: f"{_TOP.get(each['type'], 'Assets')}:{each['code']}" for each in books.accounts}
    with journal.open("w", encoding="utf-8") as file:
        file.write("commodity EUR\n    format 1000.00 EUR\n\n")
        for row in rows:
            file.write(f"{row['day']} * {row['text']}\n")
            for line in row["lines"]:
                amount = line["debit"] - line["credit"]
                sign, whole = ("-" if amount < 0 else ""), abs(amount)
                file.write(f"    {names[line['account_id']]}  {sign}{whole // 100}.{whole % 100:02d} EUR\n")
            file.write("\n")
            yield row
