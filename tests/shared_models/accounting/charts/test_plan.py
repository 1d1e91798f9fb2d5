"""Reports over sums: what must always hold of them, for any books that balance, on every chart."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared_models.accounting.charts.account_type import PROFIT_AND_LOSS, AccountType, Role
from shared_models.accounting.charts.cash_flow import NAMES, cash_flow
from shared_models.accounting.charts.chart import name_of
from shared_models.accounting.charts.library import CHARTS, chart
from shared_models.accounting.charts.plan import (
    ASSETS_SIDE,
    CLAIMS_SIDE,
    Account,
    Movement,
    Row,
    RowKind,
    amount,
    balance_sheet,
    profit_and_loss,
    results,
    trial_balance,
)

OFF_BALANCE = (
    Account("memo one", "X1", "Guarantees", AccountType.OFF_BALANCE),
    Account("memo two", "X2", "Guarantees, other side", AccountType.OFF_BALANCE),
)
charts = st.sampled_from(sorted(CHARTS))
values = st.integers(-(10**15), 10**15)


@cache
def accounts(key: str) -> tuple[Account, ...]:
    whole = chart(key)
    own = (Account(f"own {kind}", f"Z{kind}", f"Our own {kind}", kind) for kind in AccountType if kind != "off_balance")
    declared = (Account(f"id {each.code}", each.code, name_of(each.names, "en"), each.type) for each in whole.accounts)
    return (*declared, *own, *OFF_BALANCE)


def balanced(draw: st.DrawFn, key: str) -> dict[str, int]:
    """Sums of accounts that come to zero, those off the balance among themselves."""
    ids = [each.id for each in accounts(key) if each.type is not AccountType.OFF_BALANCE]
    sums = draw(st.dictionaries(st.sampled_from(ids), values, max_size=12))
    last = draw(st.sampled_from(ids))
    sums[last] = sums.get(last, 0) - sum(sums.values())
    memo = draw(values)
    return sums | {"memo one": memo, "memo two": -memo}


@st.composite
def books(draw: st.DrawFn) -> tuple[str, dict[str, int], dict[str, int]]:
    """A chart, the sums before a year, and those of the year."""
    key = draw(charts)
    return key, balanced(draw, key), balanced(draw, key)


def together(first: dict[str, int], second: dict[str, int]) -> dict[str, int]:
    return {account: first.get(account, 0) + second.get(account, 0) for account in first.keys() | second.keys()}


@given(books())
def test_assets_equal_liabilities_and_equity_with_the_result_of_the_year(
    year: tuple[str, dict[str, int], dict[str, int]],
) -> None:
    key, before, within = year
    layout, through = chart(key).balance_sheet, together(before, within)
    rows = balance_sheet(layout, accounts(key), [through, before], [before, {}])
    assert amount(rows, ASSETS_SIDE) == amount(rows, CLAIMS_SIDE)
    one_year = balance_sheet(layout, accounts(key), [through])
    assert amount(one_year, ASSETS_SIDE) == amount(one_year, CLAIMS_SIDE) == amount(rows, ASSETS_SIDE)[:1]


@given(books())
def test_the_result_is_the_bottom_line(year: tuple[str, dict[str, int], dict[str, int]]) -> None:
    key, before, within = year
    whole = chart(key)
    statement = profit_and_loss(whole.profit_and_loss, accounts(key), [within, before])
    bottom = statement[-1].amounts
    assert bottom == tuple(-each for each in results(accounts(key), [within, before]))
    role = whole.account(whole.roles[Role.RESULT])
    sheet = balance_sheet(whole.balance_sheet, accounts(key), [together(before, within)], [before])
    booked = whole.balance_sheet.line(role.report_line)
    stated = [each for each in accounts(key) if whole.report_line(each.code, each.type) == booked.key]
    closed = -sum(together(before, within).get(each.id, 0) for each in stated)
    assert amount(sheet, booked.key)[0] == bottom[0] + closed


@given(books())
def test_every_amount_stands_in_exactly_one_line(year: tuple[str, dict[str, int], dict[str, int]]) -> None:
    key, _, within = year
    whole = chart(key)
    detailed = [
        *profit_and_loss(whole.profit_and_loss, accounts(key), [within], detailed=True),
        *balance_sheet(whole.balance_sheet, accounts(key), [within], detailed=True),
    ]
    shown = [account for row in detailed if row.kind is RowKind.ACCOUNT for account in row.accounts]
    types = {each.id: each.type for each in accounts(key)}
    moved = [account for account, value in within.items() if value and types[account] is not AccountType.OFF_BALANCE]
    assert sorted(shown) == sorted(moved)
    statement = profit_and_loss(whole.profit_and_loss, accounts(key), [within], empty=True)
    lines = [row for row in statement if row.kind is RowKind.LINE and row.depth == 0]
    signs = {line.key: line.sign for line in whole.profit_and_loss.lines}
    assert -sum(signs[row.line] * row.amounts[0] for row in lines) == statement[-1].amounts[0]
    assert {account for row in lines for account in row.accounts} == {
        each for each in types if types[each] in PROFIT_AND_LOSS
    }


@given(books())
def test_the_cash_flow_is_the_change_of_banks_and_tills(year: tuple[str, dict[str, int], dict[str, int]]) -> None:
    key, before, within = year
    rows = cash_flow(accounts(key), [before, {}], [within, before])
    cash = [each.id for each in accounts(key) if each.type is AccountType.CASH]
    change = [sum(sums.get(account, 0) for account in cash) for sums in (within, before)]
    assert list(amount(rows, "change")) == change
    assert amount(rows, "closing")[0] == sum(together(before, within).get(account, 0) for account in cash)
    parts = ("operating", "investing", "financing")
    assert [sum(each) for each in zip(*(amount(rows, part) for part in parts), strict=True)] == change


@given(st.data(), charts)
@settings(max_examples=50)
def test_the_trial_balance_is_zero_and_continues(data: st.DataObject, key: str) -> None:
    opening, debits = balanced(data.draw, key), balanced(data.draw, key)
    turned = {account: (max(value, 0), max(-value, 0)) for account, value in debits.items()}
    movements = {
        account: Movement(opening.get(account, 0), *turned.get(account, (0, 0)))
        for account in opening.keys() | turned.keys()
    }
    *rows, total = trial_balance(accounts(key), movements)
    assert (total.amounts[0], total.amounts[3]) == (0, 0)
    assert total.amounts[1] == total.amounts[2]
    codes = {each.id: each.code for each in accounts(key)}
    assert [codes[row.accounts[0]] for row in rows] == sorted(codes[row.accounts[0]] for row in rows)
    for row in rows:
        before, debit, credit, after = row.amounts
        assert before + debit - credit == after
    assert {row.accounts[0] for row in rows} == {account for account, moved in movements.items() if any(moved)}


def line(rows: list[Row], key: str) -> Row:
    return next(row for row in rows if row.line == key and row.kind is not RowKind.ACCOUNT)


GENERAL = {"id 1100": 1_500_00, "id 4000": -2_000_00, "id 5010": 700_00, "id 6800": 100_00, "id 1721": -100_00}
GENERAL |= {"id 2000": -200_00}


def test_a_small_year_reads_as_an_accountant_expects() -> None:
    whole = chart("general")
    rows = profit_and_loss(whole.profit_and_loss, accounts("general"), [GENERAL, {}])
    shown = [(row.label, row.amounts[0]) for row in rows]
    assert shown == [
        ("Revenue", 2_000_00),
        ("Cost of sales", 700_00),
        ("Gross profit", 1_300_00),
        ("Depreciation and amortisation", 100_00),
        ("Operating profit", 1_200_00),
        ("Profit before tax", 1_200_00),
        ("Profit of the year", 1_200_00),
    ]
    sheet = balance_sheet(whole.balance_sheet, accounts("general"), [GENERAL], detailed=True)
    assert [(row.depth, row.label, row.amounts[0]) for row in sheet if row.line.startswith("a")] == [
        (0, "Assets", 1_400_00),
        (1, "Non-current assets", -100_00),
        (2, "Property, plant and equipment", -100_00),
        (3, "1721 Plant and machinery, accumulated depreciation", -100_00),
        (1, "Current assets", 1_500_00),
        (2, "Cash and banks", 1_500_00),
        (3, "1100 Bank account", 1_500_00),
    ]
    assert line(sheet, "l.e.result").amounts == (1_200_00,)
    assert line(sheet, "l.e.result").accounts == rows[-1].accounts == ("id 4000", "id 5010", "id 6800")
    assert line(sheet, "l.e.retained").amounts == (0,)
    assert line(sheet, "a.c").accounts.count("id 1100") == 1
    flow = cash_flow(accounts("general"), [{}], [GENERAL])
    spent = {row.line: row.amounts[0] for row in flow if row.amounts[0]}
    assert spent == {
        "operating": 1_500_00,
        "operating.result": 1_200_00,
        "operating.depreciation": 100_00,
        "operating.payables": 200_00,
        "change": 1_500_00,
        "closing": 1_500_00,
    }


def test_an_account_may_name_its_line_itself() -> None:
    whole = chart("general")
    stated = [Account("a", "6999", "Rent of machines", AccountType.EXPENSE, "cost_of_sales")]
    rows = profit_and_loss(whole.profit_and_loss, stated, [{"a": 5}])
    assert line(rows, "cost_of_sales").amounts == (5,)
    lost = [Account("a", "6999", "Rent of machines", AccountType.EXPENSE, "a line of another chart")]
    assert line(profit_and_loss(whole.profit_and_loss, lost, [{"a": 5}]), "other_costs").amounts == (5,)


def test_a_sum_of_an_unknown_account_is_not_left_out() -> None:
    whole = chart("general")
    with pytest.raises(KeyError):
        profit_and_loss(whole.profit_and_loss, accounts("general"), [{"nobody": 5}])
    with pytest.raises(KeyError):
        trial_balance(accounts("general"), {"nobody": Movement(0, 1, 0)})
    with pytest.raises(KeyError):
        cash_flow(accounts("general"), [{}], [{"nobody": 5}])


@pytest.mark.parametrize("language", ["de", "fr", "es", "ar", "xx"])
def test_the_cash_flow_speaks_the_languages_of_the_product(language: str) -> None:
    labels = [row.label for row in cash_flow([], [{}], [{}], language=language)]
    assert labels == [NAMES[key].get(language, NAMES[key]["en"]) for key in NAMES]
    assert len(set(labels)) == len(labels)


def test_books_without_accounts_are_empty_reports() -> None:
    whole = chart("general")
    assert trial_balance([], {}) == [Row("", "", 0, (0, 0, 0, 0), (), RowKind.TOTAL)]
    assert balance_sheet(whole.balance_sheet, [], [{}])[0].amounts == (0,)
    assert cash_flow([], [{}], [{}])[-1].amounts == (0,)
