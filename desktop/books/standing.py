"""How the books of this device stand: the questions of verbs, asked here before the verb asks them again.

Law: reads only; the answers are those that the verb compares with what it is told.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.accounting.calendar import last_day, month_of
from shared_models.accounting.charts.library import CHARTS, chart
from shared_models.accounting.charts.tax_form import TaxForm
from shared_models.accounting.charts.tax_return import TaxReturn, tax_return
from shared_models.accounting.reckoning.rounding import convert
from shared_models.accounting.reports.asked import EVERYTHING, Narrowed
from shared_models.accounting.reports.needs import TaggedIn
from shared_models.accounting.reports.span import Span
from shared_models.accounting.standings import FiledIn, ForeignItemsOn, ForeignOn, Standing, TaxIn
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent
from shared_models.kernel.write import Row
from sync.books import standings

_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def ask(reader: Connection, question: Standing) -> Any:
    """What this device's books say to a question."""
    rows = [row for each in standings.asking(question) for row in reader.execute(each.text, each.parameters)]
    return standings.answer(question, rows)


def tax_span(settings: Row, month: str) -> Span:
    """The days of the tax return that a month belongs to."""
    count = _MONTHS[settings["tax_period"]]
    first = (int(month[5:]) - 1) // count * count + 1
    return Span(f"{month[:4]}-{first:02d}-01", last_day(f"{month[:4]}-{first + count - 1:02d}"))


def form_of(settings: Row) -> TaxForm | None:
    """The tax return of the chart; None where the books have none of ours."""
    return chart(settings["chart"]).tax_form if settings["chart"] in CHARTS else None


@dataclass(frozen=True, slots=True)
class TaxStanding:
    """What the books say of some days: the form filled in, the balances that move, and the filed return that stands."""

    span: Span
    filled: TaxReturn
    balances: Mapping[Id, int]
    filed: Id | None


def tax_standing(reader: Connection, form: TaxForm, base: str, span: Span, language: str) -> TaxStanding:
    """How the tax of some days stands."""
    filled = tax_return(form, ask(reader, TaggedIn(span)), exponent=exponent(base), language=language)
    filed = ask(reader, FiledIn(form.key, span))
    return TaxStanding(span, filled, ask(reader, TaxIn(span)), filed[0] if filed else None)


@dataclass(frozen=True, slots=True)
class TaggedLine:
    """A line that counts for a box, as debit less credit."""

    entry_id: Id
    day: str
    number: str
    text: str
    amount: int

    def times(self, sign: int) -> "TaggedLine":
        """The same with its amount, or with the opposite."""
        return replace(self, amount=sign * self.amount)


def tagged_lines(
    reader: Connection, span: Span, tags: Sequence[str], narrowed: Narrowed = EVERYTHING
) -> list[TaggedLine]:
    """The lines that count for a box, by day."""
    sql = (
        "SELECT l.entry_id, l.day, coalesce(e.number_text, ''), coalesce(e.text, ''), l.debit - l.credit "
        "FROM (SELECT DISTINCT account_id FROM ledger_sum WHERE month BETWEEN ? AND ?) AS a "
        "CROSS JOIN ledger_line AS l JOIN entry AS e ON e.id = l.entry_id WHERE l.account_id = a.account_id "
        "AND l.day BETWEEN ? AND ? AND ? IN ('', l.party_id) AND ? IN ('', l.analytic_id) "
        "AND l.tax_tags IS NOT NULL AND EXISTS "
        "(SELECT 1 FROM json_each(l.tax_tags) AS t WHERE t.value IN (SELECT value FROM json_each(?))) "
        "ORDER BY l.day, l.entry_id, l.position"
    )
    months, only = (month_of(span.first), month_of(span.last)), (narrowed.party, narrowed.analytic)
    told = (*months, span.first, span.last, *only, json.dumps(list(tags)))
    return [TaggedLine(*each) for each in reader.execute(sql, told)]


@dataclass(frozen=True, slots=True)
class Held:
    """What is held or owed of a currency on an account on a day, and what it is in the books."""

    account_id: Id
    currency: str
    foreign: int
    in_base: int
    party: Id | None = None

    def change(self, rate: int, base: str, mode: str) -> int:
        """What it has won since, or lost, at a rate."""
        return convert(self.foreign, exponent(self.currency), rate, exponent(base), mode) - self.in_base


@dataclass(frozen=True, slots=True)
class ForeignStanding:
    """Everything in foreign currency on a day. `told` are the arguments that `revalue` compares with the books."""

    day: str
    held: Sequence[Held]
    told: Mapping[str, Any]

    @property
    def currencies(self) -> list[str]:
        """The currencies that need a rate."""
        return sorted({each.currency for each in self.held})


_OPEN_ITEM = (
    "SELECT l.account_id, l.currency, l.party_id, l.foreign_amount, l.debit - l.credit, l.debit > 0, "
    "coalesce((SELECT sum(m.amount) FROM matching AS m WHERE m.{side}_entry_id = l.entry_id AND {stands}), 0), "
    "coalesce((SELECT sum(m.{side}_foreign) FROM matching AS m WHERE m.{side}_entry_id = l.entry_id AND {stands}), 0) "
    "FROM ledger_line AS l WHERE l.entry_id = ? AND l.position = ? AND {side_of} > 0"
)
_STANDS = (
    "m.{side}_line = l.position AND m.day <= ? AND m.made_at IS NOT NULL AND m.undone_at IS NULL "
    "AND m.deleted_at IS NULL"
)
_VALUED = (
    "SELECT l.account_id, l.currency, l.party_id, l.debit - l.credit FROM entry AS e "
    "JOIN ledger_line AS l ON l.entry_id = e.id WHERE e.day = ? AND e.kind = 'revaluation' AND e.reverses_id IS NULL "
    "AND e.posted_at IS NOT NULL AND e.deleted_at IS NULL"
)


def foreign_standing(reader: Connection, day: str) -> ForeignStanding:
    """What stands in foreign currency on a day: balances, and open items summed by party as the verb sums them."""
    balances, places = ask(reader, ForeignOn(day)), sorted(ask(reader, ForeignItemsOn(day)))
    sums: dict[tuple[Id, str, Id | None], list[int]] = {}
    for place in places:
        for side in ("debit", "credit"):
            stands = _STANDS.format(side=side)
            sql = _OPEN_ITEM.format(side=side, side_of=f"l.{side}", stands=stands)
            for account, currency, party, foreign, whole, debit, taken, taken_foreign in reader.execute(
                sql, (day, day, *place)
            ):
                sign = -1 if debit else 1
                had = sums.setdefault((account, currency, party), [0, 0])
                had[0] += foreign + (-1 if foreign > 0 else 1) * taken_foreign
                had[1] += whole + sign * taken
    for account, currency, party, amount in reader.execute(_VALUED, (day,)):
        if (account, currency, party) in sums:
            sums[account, currency, party][1] += amount
    held = [Held(account, currency, *amounts) for (account, currency), amounts in balances.items()]
    held += [Held(*key[:2], foreign, in_base, key[2]) for key, (foreign, in_base) in sums.items()]
    told = {
        "day": day,
        "items": [{"entry_id": entry, "line": line} for entry, line in places],
        "balances": [
            {"account_id": account, "currency": currency, "foreign": foreign, "in_base": in_base}
            for (account, currency), (foreign, in_base) in balances.items()
        ],
    }
    return ForeignStanding(day, held, told)


@dataclass(frozen=True, slots=True)
class KnownRate:
    """The last rate of a currency up to a day."""

    id: Id
    day: str
    rate: int
    source: str


def known_rate(reader: Connection, currency: str, day: str) -> KnownRate | None:
    """The last rate that is known of a currency on a day."""
    sql = (
        "SELECT id, day, rate, coalesce(source, '') FROM exchange_rate WHERE currency = ? AND day <= ? "
        "AND deleted_at IS NULL ORDER BY day DESC, updated_at DESC LIMIT 1"
    )
    found = reader.execute(sql, (currency, day)).fetchone()
    return KnownRate(*found) if found else None
