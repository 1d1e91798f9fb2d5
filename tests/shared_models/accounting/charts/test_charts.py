"""Every chart is sound: an account in one line of one statement, a role on one account, a name where it leads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shared_models.accounting.charts.account_type import BALANCE_SHEET, PROFIT_AND_LOSS, AccountType, Role
from shared_models.accounting.charts.chart import JournalKind, check
from shared_models.accounting.charts.library import CHARTS, chart, chart_for
from shared_models.accounting.charts.speaking import speaking
from shared_models.accounting.charts.statement_layout import StatementLayout, Takes

pytestmark = pytest.mark.parametrize("key", CHARTS)


def takers(layout: StatementLayout, code: str, account_type: AccountType) -> list[str]:
    """The lines that claim an account most strongly; without a number that fits, those that claim its type."""
    best = max(line.reach(code) for line in layout.lines)
    if best:
        return [line.key for line in layout.lines if line.reach(code) == best]
    return [line.key for line in layout.lines if account_type in line.types]


def test_nothing_is_missing_and_nothing_stands_there_twice(key: str) -> None:
    assert list(check(chart(key))) == []


def test_what_is_missing_is_named(key: str) -> None:
    whole = chart(key)
    first = whole.accounts[0]
    roles = {role: code for role, code in whole.roles.items() if role is not Role.ROUNDING} | {Role.BANK: "0"}
    torn = replace(whole, accounts=(*whole.accounts, first), roles=roles, taxes=whole.taxes[1:])
    said = "\n".join(check(torn))
    assert f"account {first.code} stands there twice" in said
    assert "no account has the role rounding" in said
    assert "role bank names account 0" in said
    assert f"names tax {whole.taxes[0].key}" in said


def test_every_account_stands_in_exactly_one_line_of_one_statement(key: str) -> None:
    whole = chart(key)
    for account in whole.accounts:
        layout, other = whole.balance_sheet, whole.profit_and_loss
        if account.type in PROFIT_AND_LOSS:
            layout, other = other, layout
        assert takers(layout, account.code, account.type) == [account.report_line], account
        assert not any(line.reach(account.code) for line in other.lines), f"{account} also feeds the other statement"


def test_a_number_nobody_foresaw_goes_where_its_type_says(key: str) -> None:
    whole = chart(key)
    for layout, types in ((whole.balance_sheet, BALANCE_SHEET), (whole.profit_and_loss, PROFIT_AND_LOSS)):
        for account_type in types:
            assert len(takers(layout, "?", account_type)) == 1, account_type
            assert whole.report_line("?", account_type) in {line.key for line in layout.lines}
    assert whole.report_line("?", AccountType.OFF_BALANCE) == ""


def test_lines_stand_after_those_they_belong_to_and_sum(key: str) -> None:
    whole = chart(key)
    for layout in (whole.balance_sheet, whole.profit_and_loss):
        seen: set[str] = set()
        for line in layout.lines:
            assert line.key not in seen
            assert line.parent is None or line.parent in seen
            assert set(line.sums) <= seen
            seen.add(line.key)
    takes = [line.takes for line in whole.balance_sheet.lines if line.takes]
    assert sorted(takes) == sorted(Takes)
    assert [line.takes for line in whole.profit_and_loss.lines if line.takes] == [Takes.RESULT]
    assert whole.profit_and_loss.lines[-1].takes is Takes.RESULT


def test_roles_stand_on_accounts_of_a_fitting_kind(key: str) -> None:
    whole = chart(key)
    fitting = {
        Role.RECEIVABLE: AccountType.RECEIVABLE,
        Role.PAYABLE: AccountType.PAYABLE,
        Role.BANK: AccountType.CASH,
        Role.CASH: AccountType.CASH,
        Role.TRANSFER: AccountType.CASH,
        Role.TAX_SETTLEMENT: AccountType.TAX,
        Role.RETAINED_EARNINGS: AccountType.RESULT,
        Role.RESULT: AccountType.RESULT,
        Role.OPENING: AccountType.EQUITY,
    }
    assert {role: whole.account(whole.roles[role]).type for role in fitting} == fitting
    for role in (Role.DOWN_PAYMENT_RECEIVED, Role.DOWN_PAYMENT_MADE, Role.RECEIVABLE, Role.PAYABLE):
        assert whole.account(whole.roles[role]).party_required, role
    for role in (Role.TRANSFER, Role.SUSPENSE):
        assert whole.account(whole.roles[role]).reconcilable, role
    line = whole.account(whole.roles[Role.RESULT]).report_line
    assert whole.balance_sheet.line(line).takes is Takes.RESULT
    line = whole.account(whole.roles[Role.RETAINED_EARNINGS]).report_line
    assert whole.balance_sheet.line(line).takes is Takes.EARLIER_RESULTS


def test_everything_has_a_name_in_english_and_in_the_language_of_the_chart(key: str) -> None:
    whole = chart(key)
    named = (*whole.groups, *whole.accounts, *whole.taxes, *whole.tax_rules, *whole.journals, whole.tax_form, whole)
    lines = (*whole.balance_sheet.lines, *whole.profit_and_loss.lines, *whole.tax_form.boxes)
    for each in (*named, *lines):
        assert {"en", whole.language} <= each.names.keys(), each
        assert all(name.strip() for name in each.names.values()), each
        assert not any(
            name != name.strip() or name.endswith(",") or "|" in name or "  " in name for name in each.names.values()
        ), each
    assert whole.names[whole.language] == CHARTS[key]


def test_keys_and_names_are_short_enough_to_be_stored(key: str) -> None:
    whole = chart(key)
    assert max(len(name) for each in (*whole.accounts, *whole.groups) for name in each.names.values()) <= 80
    assert max(len(name) for each in (*whole.taxes, *whole.tax_rules) for name in each.names.values()) <= 60
    assert max(len(each.key) for each in (*whole.taxes, *whole.tax_rules, *whole.tax_form.boxes)) <= 40
    assert max(len(each.report_line) for each in whole.accounts) <= 40
    assert max(len(each.code) for each in whole.journals) <= 8


def test_names_are_told_apart(key: str) -> None:
    whole = chart(key)
    for language in whole.accounts[0].names:
        names = [account.names[language] for account in whole.accounts]
        assert sorted({name for name in names if names.count(name) > 1}) == []


def test_a_chart_speaks_a_language_wholly_or_not_at_all(key: str) -> None:
    whole = chart(key)
    named = (*whole.groups, *whole.accounts, *whole.taxes, *whole.tax_rules, *whole.journals, whole.tax_form, whole)
    lines = (*whole.balance_sheet.lines, *whole.profit_and_loss.lines, *whole.tax_form.boxes)
    languages = {"general": {"en", "de", "fr", "es", "ar"}}.get(key, {"en", whole.language})
    notes = [each.note for each in (*whole.taxes, *whole.tax_rules) if each.note]
    for names in (*(each.names for each in (*named, *lines)), *notes):
        assert names.keys() == languages
    with pytest.raises(ValueError, match="has no name in xx"):
        speaking(whole, {"xx": "chart | Something"})


def test_a_company_is_offered_the_chart_of_its_country(key: str) -> None:
    whole = chart(key)
    assert all(chart_for(country) in CHARTS for country in ("US", "DE", "FR", "BR"))
    assert chart(chart_for(next(iter(whole.countries), "BR"))).countries == whole.countries


def test_each_kind_of_journal_is_there_once(key: str) -> None:
    whole = chart(key)
    kinds = [journal.kind for journal in whole.journals]
    assert len(kinds) == len(set(kinds)) == len(JournalKind)
    assert all(journal.prefix.endswith("-{year}-") for journal in whole.journals)


def test_headings_have_numbers_of_their_own_and_come_before_their_accounts(key: str) -> None:
    whole = chart(key)
    numbers = [group.key for group in whole.groups]
    assert len(set(numbers) | {each.code for each in whole.accounts}) == len(numbers) + len(whole.accounts)
    for group in whole.groups:
        under = [each for each in whole.accounts if each.group == group.key]
        assert under, group
        assert min(each.code for each in under) > group.key
