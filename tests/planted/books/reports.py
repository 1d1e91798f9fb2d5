"""Faults by hand in the reports: their days, their signs, their statements and their forms."""

from __future__ import annotations

from tests.planted.mistake import Mistake

_BOOKS, _SQL = "shared_models/accounting", "sync/books"


REPORTS = (
    Mistake(
        "February of a leap year stands beside twenty-eight days",
        f"{_BOOKS}/reports/span.py",
        "is_end = not first and day == last_day(month_of(day))",
        "is_end = False",
    ),
    Mistake(
        "whole months are compared by their days",
        f"{_BOOKS}/reports/span.py",
        'return self.first[8:] == "01" and self.last == last_day(month_of(self.last))',
        "return False",
    ),
    Mistake(
        "a span and the one before it share a day",
        f"{_BOOKS}/reports/span.py",
        "end = _day(self.first) - timedelta(days=1)",
        "end = _day(self.first)",
    ),
    Mistake(
        "a share of a loss has the sign of a profit",
        f"{_BOOKS}/reports/report.py",
        "return size if of >= 0 else -size",
        "return size",
    ),
    Mistake(
        "the result counts what closes a year",
        f"{_SQL}/reading.py",
        "            if not with_closing:\n",
        "            if False:\n",
    ),
    Mistake(
        "a balance sheet begins its year with the calendar's",
        f"{_BOOKS}/reports/report.py",
        "until(day_before(facts.year_of(each.last)))",
        'until(day_before(f"{each.last[:4]}-01-01"))',
    ),
    Mistake(
        "what we owe is shown as what is owed to us",
        f"{_BOOKS}/reports/report.py",
        "sign = 1 if kind is AccountType.RECEIVABLE else -1",
        "sign = 1",
    ),
    Mistake(
        "a balance before the first day counts that day",
        f"{_BOOKS}/reports/needs.py",
        "            case ReportName.TRIAL_BALANCE:\n                yield SumsOf(until(day_before(span.first)))",
        "            case ReportName.TRIAL_BALANCE:\n                yield SumsOf(until(span.first))",
    ),
    Mistake(
        "ages begin a day late",
        f"{_BOOKS}/reports/needs.py",
        "(on - timedelta(days=each)).isoformat() for each in (0, *LIMITS))",
        "(on - timedelta(days=each + 1)).isoformat() for each in (0, *LIMITS))",
    ),
    Mistake(
        "a month that is not whole counts as whole",
        f"{_SQL}/statements.py",
        "tail = [] if span.last == last_day(last) else",
        'tail = [] if span.last[8:] >= "28" else',
    ),
    Mistake(
        "the month before January is in the same year",
        f"{_SQL}/statements.py",
        'return f"{int(month[:4]) - 1:04d}-12" if',
        'return f"{month[:4]}-12" if',
    ),
    Mistake(
        "what was matched later is not open on the day",
        f"{_SQL}/statements.py",
        '(_matched_later("debit", "m.amount"), _matched_later("credit", "-m.amount"))',
        "()",
    ),
    Mistake(
        "the index of what is open is not used",
        f"{_SQL}/statements.py",
        '"FROM account AS a CROSS JOIN ledger_line AS l INDEXED BY ledger_line_open "',
        '"FROM account AS a CROSS JOIN ledger_line AS l NOT INDEXED "',
    ),
    Mistake(
        "a page of a ledger begins with the last line of the one before",
        f"{_SQL}/statements.py",
        "(l.entry_id, l.position) > (?, ?)",
        "(l.entry_id, l.position) >= (?, ?)",
    ),
    Mistake(
        "tax that waits is moved by a return",
        f"{_SQL}/standings.py",
        '"UNION SELECT counter_account_id FROM tax)',
        '"UNION SELECT counter_account_id FROM tax UNION SELECT transition_account_id FROM tax)',
    ),
    Mistake(
        "a return that overlaps in a day is another's",
        f"{_SQL}/standings.py",
        '"AND r.first <= ? AND r.last >= ? AND',
        '"AND r.first < ? AND r.last > ? AND',
    ),
    Mistake(
        "what is shown has two decimals in every currency",
        f"{_SQL}/table.py",
        "Decimal(figure.value).scaleb(-figure.places)",
        "Decimal(figure.value).scaleb(-2)",
    ),
    Mistake(
        "the flow of cash counts depreciation as spent",
        f"{_BOOKS}/charts/cash_flow.py",
        "sign = 1 if key == _GIVEN_BACK else -1",
        "sign = -1",
    ),
    Mistake(
        "of two ranges the shorter takes an account",
        f"{_BOOKS}/charts/statement_layout.py",
        "best = max(self.lines, key=lambda each: each.reach(code))",
        "best = min(self.lines, key=lambda each: each.reach(code) or 9)",
    ),
    Mistake(
        "a form rounds the other way",
        f"{_BOOKS}/charts/tax_return.py",
        "whole = abs(value) // unit * unit",
        "whole = -(-abs(value) // unit) * unit",
    ),
)
