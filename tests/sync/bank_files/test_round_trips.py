"""What a bank has written is what is read, in every format, to the last unit of the currency."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.bank_files.options import ReadOptions
from sync.bank_files.read import read
from sync.bank_files.statement import Statement, StatementLine, difference

from .writers import camt, csv_file, mt940, ofx, qif, statements

FACTS = ("day", "amount", "currency", "name", "purpose")


def facts(lines: tuple[StatementLine, ...], *more: str) -> list[tuple[object, ...]]:
    return [tuple(getattr(each, name) for name in (*FACTS, *more)) for each in lines]


def edges(statement: Statement) -> tuple[object, ...]:
    return statement.currency, statement.iban, statement.opening, statement.closing, statement.number


@pytest.mark.parametrize("version", ["02", "04", "08", "13"])
@pytest.mark.parametrize("form", ["052", "053"])
@settings(max_examples=20)
@given(data=st.data())
def test_camt(form: str, version: str, data: st.DataObject) -> None:
    written = data.draw(st.lists(statements(), min_size=1, max_size=2))
    found = read(camt(*written, form=form, version=version))
    assert list(map(edges, found)) == list(map(edges, written))
    for before, after in zip(written, found, strict=True):
        more = ("value_day", "iban", "end_to_end_id", "bank_reference")
        assert facts(after.lines, *more) == facts(before.lines, *more)
        assert difference(after) == 0
        assert after.form == f"camt.{form}"


@given(statements())
def test_a_notification_has_no_balances(written: Statement) -> None:
    (found,) = read(camt(replace(written, opening=None, closing=None), form="054", version="02"))
    assert (found.opening, found.closing, difference(found)) == (None, None, None)
    assert facts(found.lines) == facts(written.lines)


@given(st.lists(statements(), min_size=1, max_size=2), st.booleans())
def test_mt940(written: list[Statement], envelope: bool) -> None:
    found = read(mt940(*written, envelope=envelope))
    assert list(map(edges, found)) == list(map(edges, written))
    for before, after in zip(written, found, strict=True):
        more = ("value_day", "iban", "end_to_end_id", "bank_reference")
        short = tuple(
            replace(each, name=" ".join((each.name[:27] + each.name[27:54]).split())) for each in before.lines
        )
        assert facts(after.lines, *more) == facts(short, *more)
        assert difference(after) == 0


@given(st.lists(statements(), min_size=1, max_size=2), st.sampled_from([1, 2]))
def test_ofx(written: list[Statement], version: int) -> None:
    found = read(ofx(*written, version=version))
    assert [(each.closing, each.iban) for each in found] == [(each.closing, each.iban) for each in written]
    for before, after in zip(written, found, strict=True):
        assert facts(after.lines, "bank_reference") == facts(before.lines, "bank_reference")


@given(statements(fewest=1), st.booleans())
def test_qif(written: Statement, day_first: bool) -> None:
    options = ReadOptions(currency=written.currency, day_first=day_first)
    (found,) = read(qif(written, day_first), options=options)
    assert facts(found.lines) == facts(written.lines)


@given(statements(fewest=1), st.booleans(), st.sampled_from(["utf-8", "cp1252", "utf-16"]))
def test_csv(written: Statement, newest_first: bool, encoding: str) -> None:
    (found,) = read(csv_file(written, newest_first, encoding))
    assert facts(found.lines, "iban") == facts(written.lines, "iban")
    assert (found.opening, found.closing) == (written.opening, written.closing)
