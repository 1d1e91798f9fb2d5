"""Reports out of answers: the days they ask for, the side they show, and a year that is not a calendar's."""

from __future__ import annotations

from typing import Any

import pytest

from shared_models.accounting.charts.account_type import AccountType
from shared_models.accounting.charts.plan import Account, RowKind, amount
from shared_models.accounting.reports.asked import Asked, ReportName
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.needs import OpenOn, SumsOf, needs, until
from shared_models.accounting.reports.report import DIFFERENCE, PERCENT, report
from shared_models.accounting.reports.span import Compare, Span

NOVEMBER = Span("2026-11-01", "2026-11-30")
ACCOUNTS = (
    Account("bank", "1000", "Bank", AccountType.CASH),
    Account("sales", "4000", "Sales", AccountType.INCOME),
)


def facts(**more: Any) -> Facts:
    return Facts(**{"currency": "EUR", "chart_key": "general", "fiscal_start": 1, "accounts": ACCOUNTS} | more)


@pytest.mark.parametrize(
    ("told", "begins"),
    [
        ({}, "2026-01-01"),
        ({"fiscal_start": 7}, "2026-07-01"),
        ({"fiscal_start": 12}, "2025-12-01"),
        ({"years": [Span("2026-03-01", "2026-11-29"), Span("2026-11-30", "2027-02-28")]}, "2026-11-30"),
    ],
)
def test_what_was_earned_before_the_year_of_a_day_is_no_result_of_it(told: dict[str, Any], begins: str) -> None:
    of, asked = facts(**told), Asked(ReportName.BALANCE_SHEET, NOVEMBER)
    assert of.year_of(NOVEMBER.last) == begins
    all_of_it, earlier = needs(asked, of)
    assert all_of_it == SumsOf(until("2026-11-30"))
    answers = {all_of_it: {"bank": (500, 0), "sales": (0, 500)}, earlier: {"bank": (200, 0), "sales": (0, 200)}}
    rows = report(asked, of, answers).rows
    assert [amount(rows, each) for each in ("a", "l", "l.e.retained", "l.e.result")] == [(500,), (500,), (200,), (300,)]


@pytest.mark.parametrize(
    ("name", "kind", "sign"),
    [
        (ReportName.AGED_RECEIVABLE, AccountType.RECEIVABLE, 1),
        (ReportName.AGED_PAYABLE, AccountType.PAYABLE, -1),
    ],
)
def test_what_is_owed_is_positive_by_age_and_party(name: ReportName, kind: AccountType, sign: int) -> None:
    asked = Asked(name, NOVEMBER)
    (need,) = needs(asked, facts())
    assert need == OpenOn("2026-11-30", kind)
    found = [("b", "Berg", 0, sign * 10), ("b", "Berg", 4, sign * 5), ("a", "Aal", 1, sign * 7), ("x", "X", 1, 0)]
    rows = report(asked, facts(), {need: found}).rows
    assert [(each.label, each.amounts) for each in rows] == [
        ("Aal", (0, 7, 0, 0, 0, 7)),
        ("Berg", (10, 0, 0, 0, 5, 15)),
        ("", (10, 7, 0, 0, 5, 22)),
    ]
    assert rows[-1].kind is RowKind.TOTAL


def test_ages_are_compared_by_what_was_open_on_other_days_each_day_once() -> None:
    begun = Span("2026-09-01", "2026-11-22")
    asked = Asked(ReportName.AGED_RECEIVABLE, begun, Compare.MONTHS)
    days = ("2026-11-22", "2026-09-30", "2026-10-31")
    wanted = needs(asked, facts())
    assert wanted == tuple(OpenOn(each, AccountType.RECEIVABLE) for each in days)
    found = (
        [("b", "Berg", 2, 10), ("b", "Berg", 4, 5)],
        [("a", "Aal", 1, 7)],
        [("a", "Aal", 1, 7), ("b", "Berg", 0, 5)],
    )
    made = report(asked, facts(), dict(zip(wanted, found, strict=True)))
    assert [each.span.last for each in made.columns] == [days[0]] * 6 + [*days[1:]]
    assert [(each.label, each.amounts) for each in made.rows] == [
        ("Aal", (0, 0, 0, 0, 0, 0, 7, 7)),
        ("Berg", (0, 0, 10, 0, 5, 15, 0, 5)),
        ("", (0, 0, 10, 0, 5, 15, 7, 12)),
    ]
    before = Asked(ReportName.AGED_RECEIVABLE, NOVEMBER, Compare.PREVIOUS)
    made = report(before, facts(), dict(zip(needs(before, facts()), found[:2], strict=True)))
    assert [each.measure for each in made.columns[-4:]] == ["total", "total", DIFFERENCE, PERCENT]
    assert [each.value for each in made.figures(made.rows[-1])[-4:]] == [15, 7, 8, 1143]


def test_an_age_begins_with_the_day_after_its_limit() -> None:
    assert OpenOn("2026-11-30", AccountType.PAYABLE).since == ("2026-11-30", "2026-10-31", "2026-10-01", "2026-09-01")


def test_a_trial_balance_begins_with_what_was_before_its_first_day() -> None:
    before, within = needs(Asked(ReportName.TRIAL_BALANCE, NOVEMBER), facts())
    assert (before, within) == (SumsOf(until("2026-10-31")), SumsOf(NOVEMBER))
    answers = {before: {"bank": (70, 20)}, within: {"bank": (5, 9), "gone": (9, 5)}}
    rows = report(Asked(ReportName.TRIAL_BALANCE, NOVEMBER), facts(), answers).rows
    assert [each.amounts for each in rows] == [(50, 5, 9, 46), (0, 9, 5, 4), (50, 14, 14, 50)]
    assert rows[1].label == "? gone", "an account that cannot be seen any more is not left out"
