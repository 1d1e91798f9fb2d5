"""The statements that answer what a report needs, written once in the SQL of SQLite; `for_postgresql` translates them.

Law: no statement walks over all lines. Whole months come out of `ledger_sum`; the days of a month that is not whole
are read by the index over account and day, or by that of the party. Every account with a line has a sum, so that the
accounts to look into are known from there.
"""

# ruff: noqa: S608 - every name in its SQL is written here

from collections.abc import Iterator, Sequence
from typing import Any, LiteralString, NamedTuple

from shared_models.accounting.calendar import last_day, month_of, months_from
from shared_models.accounting.reports.asked import EVERYTHING, Narrowed
from shared_models.accounting.reports.ledger_page import LedgerAsked, Place
from shared_models.accounting.reports.needs import OpenOn
from shared_models.accounting.reports.span import BEGINNING, Span
from shared_models.kernel.ids import Id


class Statement(NamedTuple):
    """What is asked, with the values of its parameters."""

    text: LiteralString
    parameters: Sequence[Any] = ()


SETTINGS = Statement("SELECT base_currency, chart, fiscal_start FROM ledger_settings WHERE deleted_at IS NULL")
ACCOUNTS = Statement("SELECT id, code, name, type, coalesce(report_line, '') FROM account")
YEARS = Statement("SELECT first, last FROM fiscal_year WHERE deleted_at IS NULL")

_PAIR: LiteralString = "CAST(sum(l.debit) AS bigint), CAST(sum(l.credit) AS bigint)"
_MONTHS: LiteralString = (
    "SELECT l.account_id, " + _PAIR + " FROM ledger_sum AS l WHERE l.month BETWEEN ? AND ? GROUP BY l.account_id"
)
_WITHIN: LiteralString = (
    "FROM (SELECT DISTINCT account_id FROM ledger_sum WHERE month BETWEEN ? AND ?) AS a CROSS JOIN ledger_line AS l "
    "WHERE l.account_id = a.account_id AND l.day BETWEEN ? AND ?"
)
_DAYS: LiteralString = "SELECT l.account_id, " + _PAIR + " " + _WITHIN + " GROUP BY l.account_id"
_OF_PARTY: LiteralString = "SELECT l.account_id, " + _PAIR + " FROM ledger_line AS l WHERE l.party_id = ?"
_OF_ANALYTIC: LiteralString = "SELECT l.account_id, " + _PAIR + " FROM ledger_line AS l WHERE l.analytic_id = ?"
_CLOSING: LiteralString = (
    "SELECT l.account_id, " + _PAIR + " FROM entry AS e CROSS JOIN ledger_line AS l "
    "WHERE l.entry_id = e.id AND e.kind = 'closing' AND e.posted_at IS NOT NULL AND e.deleted_at IS NULL"
)
_NAME: LiteralString = "coalesce(c.name, trim(coalesce(p.first_name, '') || ' ' || coalesce(p.last_name, '')))"
_NAMED: LiteralString = "LEFT JOIN company AS c ON c.id = l.party_id LEFT JOIN contact AS p ON p.id = l.party_id"
_AGE: LiteralString = (
    "CASE WHEN coalesce(l.due, l.day) >= ? THEN 0 WHEN coalesce(l.due, l.day) >= ? THEN 1 "
    "WHEN coalesce(l.due, l.day) >= ? THEN 2 WHEN coalesce(l.due, l.day) >= ? THEN 3 ELSE 4 END"
)
_OPENED: tuple[LiteralString, LiteralString] = (
    "SELECT l.party_id, " + _NAME + ", l.age, l.amount FROM (SELECT l.party_id, " + _AGE + " AS age, ",
    " GROUP BY 1, 2) AS l " + _NAMED,
)
"""Names are looked up for what is added up, not for every line."""
_OPEN: LiteralString = (
    "CAST(sum(CASE WHEN l.debit > 0 THEN l.debit - l.matched ELSE l.matched - l.credit END) AS bigint) AS amount "
    "FROM account AS a CROSS JOIN ledger_line AS l INDEXED BY ledger_line_open "
    "WHERE a.type = ? AND l.account_id = a.id AND l.day <= ? AND l.matched < l.debit + l.credit"
)
_TAGS: LiteralString = (
    "SELECT l.tag, CAST(sum(l.debit - l.credit) AS bigint) FROM ledger_tag AS l "
    "WHERE l.month BETWEEN ? AND ? GROUP BY l.tag"
)
_TAGGED: LiteralString = "SELECT l.tax_tags, sum(l.debit - l.credit) AS amount "
_TAGGED_OF: LiteralString = _TAGGED + "FROM ledger_line AS l WHERE l.tax_tags IS NOT NULL AND l.day BETWEEN ? AND ?"
_TAGGED_WITHIN: LiteralString = _TAGGED + _WITHIN + " AND l.tax_tags IS NOT NULL"
_BY_TAG: tuple[LiteralString, LiteralString] = (
    "SELECT t.value, CAST(sum(s.amount) AS bigint) FROM (",
    " GROUP BY l.tax_tags) AS s CROSS JOIN json_each(s.tax_tags) AS t GROUP BY t.value",
)
"""Lines are added up by all their tags first: there are a few sets of tags, however many lines."""


def _matched_later(side: LiteralString, amount: LiteralString) -> LiteralString:
    return (
        "CAST(sum(" + amount + ") AS bigint) AS amount "
        "FROM matching AS m CROSS JOIN account AS a CROSS JOIN ledger_line AS l "
        "WHERE m.day > ? AND m.made_at IS NOT NULL AND m.undone_at IS NULL AND m.deleted_at IS NULL "
        "AND a.id = m.account_id AND a.type = ? AND l.entry_id = m." + side + "_entry_id "
        "AND l.position = m." + side + "_line AND l.day <= ?"
    )


_LATER: tuple[LiteralString, ...] = (_matched_later("debit", "m.amount"), _matched_later("credit", "-m.amount"))


_LINES: LiteralString = (
    "SELECT l.account_id, l.day, l.entry_id, l.position, e.number_text, e.text, l.party_id, " + _NAME + ", "
    "l.debit, l.credit, l.currency, l.foreign_amount, l.due, l.debit + l.credit - l.matched "
    "FROM (SELECT * FROM ledger_line AS l WHERE l.account_id = ? AND l.day BETWEEN ? AND ? AND 1 = 1 "
    "ORDER BY l.day, l.entry_id, l.position LIMIT ?) AS l LEFT JOIN entry AS e ON e.id = l.entry_id " + _NAMED + " "
    "ORDER BY l.day, l.entry_id, l.position"
)
_AFTER: LiteralString = " AND (l.day > ? OR (l.day = ? AND (l.entry_id, l.position) > (?, ?)))"


def for_postgresql(statement: Statement) -> Statement:
    """The same for PostgreSQL: parameters and lists are written otherwise, and it chooses its indices by itself."""
    text = statement.text.replace("?", "%s").replace(" INDEXED BY ledger_line_open", "")
    text = text.replace("l.tax_tags IS NOT NULL", "cardinality(l.tax_tags) > 0")
    return Statement(
        text.replace("json_each(s.tax_tags) AS t", "unnest(s.tax_tags) AS t (value)"), statement.parameters
    )


def sums(span: Span, narrowed: Narrowed = EVERYTHING) -> Iterator[Statement]:
    """Debits and credits by account within some days: the answers of all statements are to be added up."""
    if narrowed.party or narrowed.analytic:
        yield _narrowed(span, narrowed)
        return
    whole, rest = spread(span)
    if whole is not None:
        yield Statement(_MONTHS, whole)
    for each in rest:
        yield Statement(_DAYS, (month_of(each.first), month_of(each.last), each.first, each.last))


def closing(span: Span, narrowed: Narrowed = EVERYTHING) -> Iterator[Statement]:
    """What entries that close a year hold of it, to be taken off."""
    only, parameters = _only(narrowed)
    yield _dated(_CLOSING + only, parameters, span)


def tagged(span: Span, narrowed: Narrowed = EVERYTHING) -> Iterator[Statement]:
    """Debit less credit by tag of the tax return: the answers of all statements are to be added up."""
    only, parameters = _only(narrowed)
    if only:
        yield Statement(_BY_TAG[0] + _TAGGED_OF + only + _BY_TAG[1], (span.first, span.last, *parameters))
        return
    whole, rest = spread(span)
    if whole is not None:
        yield Statement(_TAGS, whole)
    for each in rest:
        days = (month_of(each.first), month_of(each.last), each.first, each.last)
        yield Statement(_BY_TAG[0] + _TAGGED_WITHIN + _BY_TAG[1], days)


def open_on(need: OpenOn, narrowed: Narrowed = EVERYTHING) -> Iterator[Statement]:
    """What is open by party and age, and what was still open then and has been matched on a later day."""
    only, parameters = _only(narrowed)
    yield Statement(_OPENED[0] + _OPEN + only + _OPENED[1], (*need.since, need.type.value, need.day, *parameters))
    for each in _LATER:
        values = (*need.since, need.day, need.type.value, need.day, *parameters)
        yield Statement(_OPENED[0] + each + only + _OPENED[1], values)


def lines(account: Id, asked: LedgerAsked, after: Place | None, limit: int) -> Statement:
    """The next lines of one account; names are looked up only for those that are on the page."""
    first = asked.span.first
    only, parameters = _only(asked.narrowed)
    if after is not None:
        only, first = only + _AFTER, after.day
        parameters += [after.day, after.day, after.entry_id, after.position]
    return Statement(_LINES.replace(" AND 1 = 1", only), [account, first, asked.span.last, *parameters, limit])


def spread(span: Span) -> tuple[tuple[str, str] | None, list[Span]]:
    """The first and the last of the months it has whole, if any, and the days that are left."""
    last = month_of(span.last)
    tail = [] if span.last == last_day(last) else [Span(f"{last}-01", span.last)]
    until = last if not tail else _before(last)
    if span.first == BEGINNING:
        return ("", until), tail
    first = month_of(span.first)
    if first == last:
        return ((first, first), []) if span.is_whole_months else (None, [span])
    head = [] if span.first[8:] == "01" else [Span(span.first, last_day(first))]
    since = first if not head else _after(first)
    return ((since, until) if since <= until else None), [*head, *tail]


def _only(narrowed: Narrowed) -> tuple[LiteralString, list[Any]]:
    """The conditions that narrow lines to a party and to an analytic account."""
    only: LiteralString = ""
    parameters: list[Any] = []
    conditions: tuple[tuple[LiteralString, Id], ...] = (
        (" AND l.party_id = ?", narrowed.party),
        (" AND l.analytic_id = ?", narrowed.analytic),
    )
    for condition, value in conditions:
        if value:
            only, parameters = only + condition, [*parameters, value]
    return only, parameters


def _narrowed(span: Span, narrowed: Narrowed) -> Statement:
    if not narrowed.party:
        return _dated(_OF_ANALYTIC, [narrowed.analytic], span)
    if not narrowed.analytic:
        return _dated(_OF_PARTY, [narrowed.party], span)
    return _dated(_OF_PARTY + " AND l.analytic_id = ?", [narrowed.party, narrowed.analytic], span)


def _dated(text: LiteralString, parameters: Sequence[Any], span: Span) -> Statement:
    if span.first == BEGINNING:
        return Statement(text + " AND l.day <= ? GROUP BY l.account_id", [*parameters, span.last])
    return Statement(text + " AND l.day BETWEEN ? AND ? GROUP BY l.account_id", [*parameters, span.first, span.last])


def _after(month: str) -> str:
    return list(months_from(month, 2))[1]


def _before(month: str) -> str:
    return f"{int(month[:4]) - 1:04d}-12" if month[5:] == "01" else f"{month[:5]}{int(month[5:]) - 1:02d}"
