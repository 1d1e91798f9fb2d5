"""What importing a statement asks of the books, before any store has a say."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest

from shared_models.kernel.faults import RuleBroken
from sync.bank_files.importing import SLICE, Stored, import_mutations
from sync.bank_files.statement import Statement, StatementLine

IBAN = "DE89370400440532013000"
ACCOUNT = {"id": "account", "iban": "DE89 3704 0044 0532 0130 00", "number": "", "csv_columns": None}


def statement(*days: str, **more: Any) -> Statement:
    lines = tuple(StatementLine(day=day, amount=at, currency="EUR") for at, day in enumerate(days, 1))
    return Statement(form="csv", currency="EUR", lines=lines, **{"iban": IBAN} | more)


def asked(told: Statement) -> list[dict[str, Any]]:
    ids = map(str, count())
    return [dict(each.arguments) for each in import_mutations(told, ACCOUNT, Stored(), lambda: next(ids))]


@pytest.mark.parametrize(
    ("days", "amounts"),
    [
        (("2026-01-03", "2026-01-02", "2026-01-02", "2026-01-01"), [4, 3, 2, 1]),
        (("2026-01-01", "2026-01-02", "2026-01-03"), [1, 2, 3]),
        (("2026-01-03", "2026-01-01", "2026-01-02"), [1, 2, 3]),
    ],
)
def test_a_file_that_begins_with_the_newest_line_is_turned_round(days: tuple[str, ...], amounts: list[int]) -> None:
    (only,) = asked(statement(*days))
    assert [each["amount"] for each in only["lines"]] == amounts


def test_each_slice_begins_with_the_balance_that_the_one_before_it_leaves() -> None:
    first, second = asked(statement(*["2026-01-01"] * (SLICE + 2), closing=0))
    whole = (SLICE + 2) * (SLICE + 3) // 2
    assert (first["opening"], first["closing"]) == (-whole, second["opening"])
    assert (second["closing"], second["position"], len(second["lines"])) == (0, SLICE, 2)
    assert second["closing"] - second["opening"] == 2 * SLICE + 3


def test_a_file_of_another_account_is_refused() -> None:
    assert asked(statement("2026-01-01", iban=IBAN.lower()))
    with pytest.raises(RuleBroken, match="NL91ABNA0417164300"):
        asked(statement("2026-01-01", iban="NL91ABNA0417164300"))
