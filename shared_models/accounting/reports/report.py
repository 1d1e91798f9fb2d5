"""A report made of what a store has answered: rows and columns, the same wherever the answers came from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from shared_models.accounting.charts.account_type import AccountType
from shared_models.accounting.charts.cash_flow import cash_flow
from shared_models.accounting.charts.plan import (
    Account,
    Movement,
    Row,
    RowKind,
    Sums,
    balance_sheet,
    profit_and_loss,
    trial_balance,
)
from shared_models.accounting.charts.tax_return import tax_return
from shared_models.accounting.open_items.ageing import LIMITS
from shared_models.accounting.reports.asked import AGED, Asked, ReportName
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.needs import Need, OpenSum, Pairs, SumsOf, TaggedIn, columns, needs, until
from shared_models.accounting.reports.span import Compare, Span, day_before
from shared_models.kernel.money import exponent

Answers = Mapping[Need, Any]
DIFFERENCE, PERCENT = "difference", "percent"
"""What a period more has than the one it is compared with: in money, and in hundredths of that one."""
MOVEMENT = ("opening", "debit", "credit", "closing")
AGES = ("not_due", *(f"over_{limit}" for limit in (0, *LIMITS)), "total")
"""What the columns of an ageing are: not due, 1 to 30 days over, and so on; `over_90` is all that is older."""


@dataclass(frozen=True, slots=True)
class Column:
    """Of which days it is, and what of them: one of MOVEMENT, of AGES, `amount`, DIFFERENCE or PERCENT."""

    span: Span
    measure: str = "amount"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with so many decimals; None where there is none, as a share of nothing."""

    value: int | None
    places: int
    is_share: bool = False


@dataclass(frozen=True)
class Report:
    """Amounts of rows are minor units of `currency`; `figures` has one of them for each column."""

    asked: Asked
    currency: str
    columns: Sequence[Column]
    rows: Sequence[Row]

    def figures(self, row: Row) -> list[Figure]:
        """What a row shows: its amounts, then what it has more than on the days it is compared with."""
        places = exponent(self.currency)
        found = [Figure(each, places) for each in row.amounts]
        if self.columns[-1].measure == PERCENT:
            now, before = row.amounts[-2:]
            found += [Figure(now - before, places), Figure(_share(now - before, before), 1, is_share=True)]
        return found


def _share(of: int, whole: int) -> int | None:
    """In tenths of a hundredth, half up; none of nothing."""
    if not whole:
        return None
    size = (2000 * abs(of) + abs(whole)) // (2 * abs(whole))
    return size if of >= 0 else -size


def report(asked: Asked, facts: Facts, answers: Answers) -> Report:
    """The report that the answers to its `needs` make."""
    match asked.name:
        case ReportName.TRIAL_BALANCE:
            rows = _trial_balance(asked, facts, answers)
        case ReportName.PROFIT_AND_LOSS:
            spent = [_net(answers[SumsOf(each, closing=False)]) for each in columns(asked)]
            layout = facts.chart.profit_and_loss
            rows = profit_and_loss(layout, _known(facts, spent), spent, **_shape(asked))
        case ReportName.BALANCE_SHEET:
            rows = _balance_sheet(asked, facts, answers)
        case ReportName.CASH_FLOW:
            before = [_net(answers[SumsOf(until(day_before(each.first)), closing=False)]) for each in columns(asked)]
            moved = [_net(answers[SumsOf(each, closing=False)]) for each in columns(asked)]
            rows = cash_flow(_known(facts, [*before, *moved]), before, moved, language=asked.language)
        case ReportName.TAX:
            rows = _tax(asked, facts, answers)
        case _:
            rows = _aged(asked, [answers[each] for each in needs(asked, facts)], facts)
    return Report(asked, facts.currency, _columns(asked), rows)


def _columns(asked: Asked) -> list[Column]:
    if asked.name in AGED:
        found = [Column(asked.span, each) for each in AGES] + [Column(span, AGES[-1]) for span in columns(asked)[1:]]
    else:
        measures = MOVEMENT if asked.name is ReportName.TRIAL_BALANCE else ("amount",)
        found = [Column(span, each) for span in columns(asked) for each in measures]
    if asked.name is not ReportName.TRIAL_BALANCE and asked.compare in (Compare.PREVIOUS, Compare.YEAR):
        found += [Column(asked.span, DIFFERENCE), Column(asked.span, PERCENT)]
    return found


def _shape(asked: Asked) -> dict[str, Any]:
    return {"language": asked.language, "detailed": asked.detailed, "empty": asked.empty}


def _known(facts: Facts, found: Sequence[Mapping[str, object]]) -> Sequence[Account]:
    """The accounts, with those that have lines and cannot be seen any more: they are never left out."""
    known = {each.id for each in facts.accounts}
    lost = sorted({key for sums in found for key in sums} - known)
    return [*facts.accounts, *(Account(key, "?", key, AccountType.OFF_BALANCE) for key in lost)]


def _net(pairs: Pairs) -> Sums:
    return {key: debit - credit for key, (debit, credit) in pairs.items()}


def _trial_balance(asked: Asked, facts: Facts, answers: Answers) -> list[Row]:
    """A block of four columns for each span, over the accounts that have anything in one of them."""
    blocks = [
        _movements(answers[SumsOf(until(day_before(each.first)))], answers[SumsOf(each)]) for each in columns(asked)
    ]
    accounts = _known(facts, blocks)
    shown = {key for block in blocks for key, each in block.items() if any(each)}
    listed = [each for each in accounts if asked.empty or each.id in shown]
    tables = [trial_balance(listed, {key: block[key] for key in shown & block.keys()}, empty=True) for block in blocks]
    return [
        replace(rows[0], amounts=tuple(amount for row in rows for amount in row.amounts))
        for rows in zip(*tables, strict=True)
    ]


def _movements(before: Pairs, moved: Pairs) -> dict[str, Movement]:
    opening = _net(before)
    return {key: Movement(opening.get(key, 0), *moved.get(key, (0, 0))) for key in {**before, **moved}}


def _balance_sheet(asked: Asked, facts: Facts, answers: Answers) -> list[Row]:
    spans = columns(asked)
    sums = [_net(answers[SumsOf(until(each.last))]) for each in spans]
    earlier = [_net(answers[SumsOf(until(day_before(facts.year_of(each.last))))]) for each in spans]
    accounts = _known(facts, [*sums, *earlier])
    return balance_sheet(facts.chart.balance_sheet, accounts, sums, earlier, **_shape(asked))


def _tax(asked: Asked, facts: Facts, answers: Answers) -> list[Row]:
    """The boxes of the form, then what the books owe and what the form's rounding makes of it."""
    form = facts.chart.tax_form
    returns = [
        tax_return(form, answers[TaggedIn(each)], exponent=facts.exponent, language=asked.language)
        for each in columns(asked)
    ]
    rows = []
    for boxes in zip(*(each.boxes for each in returns), strict=True):
        amounts = tuple(each.amount for each in boxes)
        kind = RowKind.SUM if boxes[0].key == form.payable else RowKind.LINE
        if asked.empty or any(amounts) or kind is RowKind.SUM:
            rows.append(Row(boxes[0].key, boxes[0].label, 0, amounts, (), kind))
    booked = tuple(each.booked for each in returns)
    return [*rows, Row("", "", 0, booked, (), RowKind.TOTAL)]


def _aged(asked: Asked, found: Sequence[Sequence[OpenSum]], facts: Facts) -> list[Row]:
    """A row for each party by name: its open amounts by age, then what was open on each of the other days.

    What we owe is positive among payables.
    """
    kind = AccountType.RECEIVABLE if asked.name is ReportName.AGED_RECEIVABLE else AccountType.PAYABLE
    sign = 1 if kind is AccountType.RECEIVABLE else -1
    accounts, total = facts.of_types(kind), len(AGES) - 1
    parties: dict[tuple[str, str], list[int]] = {}
    for at, on_a_day in enumerate(found, total):
        for party, name, age, amount in on_a_day:
            amounts = parties.setdefault((name, party or ""), [0] * (total + len(found)))
            amounts[at] += sign * amount
            if at == total:
                amounts[age] += sign * amount
    rows = [
        Row(party, name, 0, tuple(amounts), accounts, RowKind.LINE)
        for (name, party), amounts in sorted(parties.items(), key=lambda each: (each[0][0].casefold(), each[0][1]))
        if any(amounts)
    ]
    totals = tuple(sum(row.amounts[at] for row in rows) for at in range(total + len(found)))
    return [*rows, Row("", "", 0, totals, accounts, RowKind.TOTAL)]
