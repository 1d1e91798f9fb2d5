"""A statement of 5,000 lines on a device: taken in, and matched against 20,000 open items; beside it a bare look-up."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from shared_models.accounting.open_items.proposal import SURE
from shared_models.kernel.catalogue import catalogue
from sync.bank_files.importing import import_mutations
from sync.bank_files.read import read
from sync.bank_files.statement import Statement, StatementLine
from sync.clock import new_id, now
from sync.replica.bank_proposals import suggested
from sync.replica.bank_statements import stored_around
from sync.replica.replica import Replica
from tests.bench.baselines import bare_matching
from tests.bench.ledger_books import KEY, CompanyBooks, settle
from tests.bench.report import Report, spending
from tests.sync.bank_files.writers import camt

LINES, ITEMS = 5_000, 20_000
_PER_ENTRY = 3


class BankBooks(CompanyBooks):
    """The books of a company that nobody has paid yet, with one bank account of its own."""

    def __init__(self, items: int) -> None:
        super().__init__(items * _PER_ENTRY)
        self.bank = self._row("bank_account", name="House bank", currency="EUR", account_id=self._of("cash")[0])
        self.open: list[tuple[str, int, str]] = []

    def by_type(self) -> Iterator[tuple[str, Iterable[Mapping[str, Any]]]]:
        yield from super().by_type()
        yield "bank_account", [self.bank]

    def posted(self) -> Iterator[Mapping[str, Any]]:
        names = {each["id"]: each["name"] for each in self.customers}
        for row in super().posted():
            line = row["lines"][0]
            self.open.append((row["number_text"], line["debit"] - line["credit"], names[line["company_id"]]))
            yield row


def statement(books: BankBooks, count: int, seed: int = 7) -> Statement:
    """Seven of ten lines name what they pay, two have only its amount and the name, one is a fee of the bank."""
    chance, lines = random.Random(seed), []
    for at, (number, amount, name) in enumerate(chance.sample(books.open, count)):
        day = f"2026-11-{1 + at * 28 // count:02d}"
        facts = {"day": day, "value_day": day, "currency": "EUR", "bank_reference": f"B{at}"}
        if at % 10 == 9:
            lines.append(StatementLine(amount=-350 - at, name="Nordbank", purpose="Account fee", **facts))
        else:
            words = f"Payment of invoice {number} thank you" if at % 10 < 7 else "Transfer"
            lines.append(StatementLine(amount=amount, name=name, purpose=words, **facts))
    closing = sum(each.amount for each in lines)
    return Statement(
        form="camt.053", currency="EUR", lines=tuple(lines), opening=0, closing=closing, number="1",
        opening_day="2026-11-01", closing_day="2026-11-28",
    )  # fmt: skip


def run(report: Report, lines: int = LINES, items: int = ITEMS) -> None:
    """Measure; fewer only to try the benchmark itself."""
    with TemporaryDirectory() as folder:
        made = BankBooks(items)
        settle(Path(folder) / "replica.db", made)
        told = statement(made, lines)
        file = camt(told)
        with Replica.open(Path(folder) / "replica.db", KEY, catalogue=catalogue) as replica:
            with spending() as importing:
                _import(replica, made, file)
            with spending() as matching:
                found, _ = replica.look(lambda deciding: suggested(deciding.connection, made.bank["id"]))
    with spending() as bare:
        named = bare_matching.match(told.lines, ((number, amount) for number, amount, _ in made.open))
    assert len(found) == lines, f"{len(found)} lines came in"
    report.add("statement_import_seconds", importing.wall)
    report.add("statement_import_cpu_seconds", importing.cpu)
    report.add("statement_match_seconds", matching.wall)
    report.add("statement_match_cpu_seconds", matching.cpu)
    report.add("statement_seconds", importing.wall + matching.wall, ("<", 5.0))
    report.add(
        "statement_lines_sure", sum(bool(each.proposals) and each.proposals[0].confidence >= SURE for each in found)
    )
    report.add("bare_matching_seconds", bare.wall)
    report.add("bare_matching_lines_named", named)


def _import(replica: Replica, made: BankBooks, file: bytes) -> None:
    (told,) = read(file)
    account = made.bank["id"]
    stored = replica.look(lambda deciding: stored_around(deciding.connection, account, told))
    for each in import_mutations(told, replica.get("bank_account", account) or {}, stored, new_id, "bench.xml"):
        replica.write([each], at=now(), label="bench")
