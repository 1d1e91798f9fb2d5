"""Importing again adds nothing, identical genuine lines all survive, and files overlap in any way banks cut them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.bank_files.identity import Imported, identity, new_lines
from sync.bank_files.read import read
from sync.bank_files.statement import Statement, StatementLine, StatementUnbalanced, check, continues

from .writers import camt, csv_file, mt940


def movement(day: int, amount: int, text: str = "x", reference: str = "") -> StatementLine:
    at = f"2026-01-{day:02d}"
    return StatementLine(
        day=at, value_day=at, amount=amount, currency="EUR", purpose=text, bank_reference=reference, name=""
    )


def cut(history: list[StatementLine], start: int, end: int, number: int = 1, form: str = "camt.053") -> Statement:
    """What the bank would send of the lines from `start` to `end` of an account that began with 100.00."""
    opening = 10_000 + sum(each.amount for each in history[:start])
    taken = tuple(history[start:end])
    day = history[start].day if taken else "2026-01-01"
    return Statement(
        form=form,
        currency="EUR",
        lines=taken,
        iban="DE89370400440532013000",
        opening=opening,
        closing=opening + sum(each.amount for each in taken),
        opening_day=day,
        closing_day=taken[-1].day if taken else day,
        number=str(number),
    )


class Account:
    """A bank account as it is imported: what was new at each import."""

    def __init__(self) -> None:
        self.lines: dict[str, StatementLine] = {}
        self.statements: list[Imported] = []

    def take(self, statement: Statement) -> int:
        """Import a statement; how many of its lines were new."""
        new = new_lines(statement, self.statements, self.lines.keys())
        assert not {key for key, _ in new} & self.lines.keys()
        self.lines |= dict(new)
        days = {key: line.day for key, line in new}
        self.statements.append(Imported(replace(statement, lines=()), days))
        return len(new)

    def held(self) -> list[tuple[str, int, str]]:
        return sorted((each.day, each.amount, each.purpose) for each in self.lines.values())


def truth(history: list[StatementLine]) -> list[tuple[str, int, str]]:
    return sorted((each.day, each.amount, each.purpose) for each in history)


few = st.builds(movement, st.integers(1, 4), st.sampled_from([100, -100, 250]), st.sampled_from(["x", "y"]))
histories = st.lists(few, min_size=1, max_size=14).map(lambda found: sorted(found, key=lambda each: each.day))


@given(histories, st.data())
def test_numbered_statements_that_cut_days_anywhere_come_in_whole(
    history: list[StatementLine], data: st.DataObject
) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(1, len(history)), max_size=4)) | {0, len(history)})
    pieces = [cut(history, a, b, n) for n, (a, b) in enumerate(pairwise(cuts), 1)]
    account = Account()
    first = last = data.draw(st.integers(0, len(pieces) - 1))
    assert account.take(pieces[first]) == len(pieces[first].lines)
    while (first, last) != (0, len(pieces) - 1):  # earlier ones and later ones, each next to one that is there
        earlier = first > 0 and (last == len(pieces) - 1 or data.draw(st.booleans()))
        first, last = (first - 1, last) if earlier else (first, last + 1)
        each = pieces[first if earlier else last]
        assert account.take(each) == len(each.lines)
    assert account.held() == truth(history)
    for each in data.draw(st.lists(st.sampled_from(pieces), max_size=4)):
        assert account.take(each) == 0
    assert account.held() == truth(history)


gaining = st.builds(movement, st.integers(1, 3), st.sampled_from([100, 250]), st.just("x"))


@given(st.lists(gaining, min_size=1, max_size=10), st.data())
def test_statements_of_days_and_of_the_whole_month_add_up_to_the_month(
    found: list[StatementLine], data: st.DataObject
) -> None:
    """In any order: a statement that overlaps others meets none of them, however alike the lines are."""
    history = sorted(found, key=lambda each: each.day)
    cuts = sorted(data.draw(st.sets(st.integers(1, len(history)), max_size=3)) | {0, len(history)})
    pieces = [cut(history, a, b, n) for n, (a, b) in enumerate(pairwise(cuts), 1)]
    month = cut(history, 0, len(history), 99)
    account = Account()
    for each in [month, *pieces] if data.draw(st.booleans()) else [*pieces, month]:
        account.take(each)
    assert account.held() == truth(history)


def test_a_statement_of_the_month_after_those_of_its_days_adds_nothing() -> None:
    """Although it begins with the balance with which the last day of the month before ended."""
    history = [movement(1, 100), movement(2, 100), movement(3, 100)]
    account = Account()
    assert [account.take(cut(history, at, at + 1, at + 1)) for at in range(3)] == [1, 1, 1]
    assert account.take(cut(history, 1, 3, 99)) == 0


@given(histories, st.data())
def test_overlapping_files_from_the_beginning_of_a_day_come_in_whole_in_any_order(
    history: list[StatementLine], data: st.DataObject
) -> None:
    """As downloads are: from the beginning of one day until some moment, which may be in the middle of another."""
    starts = [at for at, each in enumerate(history) if at == 0 or history[at - 1].day != each.day]
    files = [(0, len(history))]
    for _ in range(data.draw(st.integers(0, 4))):
        start = data.draw(st.sampled_from(starts))
        files.append((start, data.draw(st.integers(start + 1, len(history)))))
    form = data.draw(st.sampled_from(["csv", "camt.052", "ofx"]))
    account = Account()
    for start, end in data.draw(st.permutations(files)):
        account.take(cut(history, start, end, form=form))
    assert account.held() == truth(history)
    assert account.take(cut(history, 0, len(history), form=form)) == 0


@given(histories)
def test_keys_within_a_statement_differ(history: list[StatementLine]) -> None:
    statement = cut(history, 0, len(history))
    assert len(set(identity(statement, statement.lines))) == len(history)


def test_a_line_that_the_bank_words_differently_later_is_the_same_by_its_reference() -> None:
    report = [movement(1, 500, "POS 4711", "R1"), movement(1, 500, "POS 4711", "R2")]
    account = Account()
    account.take(cut(report, 0, 2, form="camt.052"))
    final = [replace(each, purpose="Shop, Berlin", name="Shop") for each in report]
    assert account.take(cut(final, 0, 2)) == 0


@pytest.mark.parametrize("reference", ["NONREF", "0", "000000", "-", ""])
def test_a_reference_that_is_none_does_not_make_lines_alike(reference: str) -> None:
    lines = [movement(1, 500, "a", reference), movement(1, 500, "b", reference)]
    keys = identity(cut(lines, 0, 2), lines)
    assert [each[-2:] for each in keys] == ["-1", "-1"]
    assert keys[0] != keys[1]


def test_lines_that_differ_in_anything_are_not_alike() -> None:
    plain = movement(1, 500)
    others = [
        replace(plain, **{name: "other"})  # type: ignore[arg-type]
        for name in ("value_day", "name", "iban", "purpose", "end_to_end_id", "mandate", "currency")
    ]
    batch = [replace(plain, bank_reference="R", part=part) for part in (1, 2)]
    lines = [plain, *others, *batch]
    assert len({each[:32] for each in identity(cut([plain], 0, 1), lines)}) == len(lines)


def test_a_reference_that_numbers_each_file_from_one_is_not_trusted_across_days_and_amounts() -> None:
    lines = [movement(1, 500, "a", "1"), movement(2, 500, "b", "1"), movement(2, 600, "c", "1")]
    assert len({each[:32] for each in identity(cut(lines, 0, 3), lines)}) == 3


def test_the_same_file_again_adds_nothing_even_where_its_lines_sum_to_nothing() -> None:
    history = [movement(1, 100), movement(1, -100)]
    account = Account()
    assert [account.take(cut(history, 0, 2, number=7)) for _ in range(3)] == [2, 0, 0]


def test_the_same_movements_out_of_files() -> None:
    """Two identical genuine lines in one real file of each kind both come in; the file again adds nothing."""
    history = [movement(1, 100), movement(1, 100), movement(2, 100)]
    for write in (camt, mt940, csv_file):
        account = Account()
        (statement,) = read(write(cut(history, 0, 3)))
        assert [account.take(statement), account.take(statement)] == [3, 0]


def test_a_missing_line_is_told_with_the_difference() -> None:
    statement = cut([movement(1, 100), movement(2, 250)], 0, 2)
    check(statement)
    with pytest.raises(StatementUnbalanced, match=r"closing balance is 103.50: 2.50 EUR are missing") as fault:
        check(replace(statement, lines=statement.lines[:1]))
    assert fault.value.detail["difference"] == 250


def test_a_statement_continues_where_the_last_one_ended() -> None:
    history = [movement(1, 100), movement(2, 250), movement(2, 70)]
    first, second = cut(history, 0, 2), cut(history, 2, 3)
    assert continues(first, second)
    assert not continues(second, first)
    assert not continues(first, replace(second, opening=1))
    assert not continues(first, replace(second, lines=(movement(1, 70),)))
    assert not continues(first, replace(second, iban="FR1420041010050500013M02606"))
