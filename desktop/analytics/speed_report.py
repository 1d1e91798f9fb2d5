"""How fast sales bring money, month by month and by owner. The figures are those of one currency."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget
from sqlcipher3.dbapi2 import Connection

from desktop.analytics.figures import tr
from desktop.analytics.report import Asked, Showing, currencies, row_of, tile
from desktop.widgets.charts.chart_card import ChartCard
from desktop.widgets.charts.figure_table import FigureRow, Table
from desktop.widgets.charts.line_chart import LineChart
from desktop.widgets.charts.marks import Group, Mark
from desktop.widgets.charts.row_chart import RowChart
from shared_models.crm.forecast import Outlook, Share, forecast
from shared_models.crm.velocity import DAY, Sales, total
from shared_models.kernel.ids import Id
from sync.replica.sales import forecast as won_sql
from sync.replica.sales import velocity as sql

_MOST = 12


@dataclass(frozen=True)
class Found:
    """The sales by currency and owner, and what was won in the past months."""

    sales: Sequence[tuple[str, Id | None, Sales]]
    won: Sequence[Share]


class SpeedReport:
    """The third tab."""

    id = "speed"

    @property
    def label(self) -> str:
        """What the tab is called."""
        return tr("Speed and people")

    def read(self, asked: Asked) -> Callable[[Connection], Found]:
        def ask(connection: Connection) -> Found:
            shares = won_sql.shares(connection, asked.scope, asked.past)
            return Found(sql.sales(connection, asked.scope), [each for each in shares if each.won])

        return ask

    def cards(self, found: Found, asked: Asked, showing: Showing) -> list[QWidget]:
        totals = {currency: each for currency, each in total((c, s) for c, _, s in found.sales).items() if currency}
        if not totals:
            return []
        currency = showing.currency if showing.currency in totals else next(iter(totals))
        owners = {owner: each for its, owner, each in found.sales if its == currency}
        months = {month: each for (its, month), each in forecast(found.won).items() if its == currency}
        amounts = {each: sales.won_amount for each, sales in totals.items()}
        return [
            *currencies(amounts, currency, tr("{currency}: {amount} won"), showing),
            _tiles(currency, totals[currency], asked, showing),
            _months(currency, months, asked, showing),
            _people(currency, owners, asked, showing),
        ]


def _find(asked: Asked, outcome: str, currency: str, owner: str = "") -> Callable[[Connection], list[Id]]:
    return lambda connection: sql.deals(connection, asked.scope, outcome, currency, owner)


def _tiles(currency: str, whole: Sales, asked: Asked, showing: Showing) -> QWidget:
    figures = showing.figures

    def press(words: str, outcome: str) -> Callable[[], None]:
        return partial(showing.through, words, _find(asked, outcome, currency))

    def money(amount: int | None) -> tuple[str, str]:
        return ("–", "") if amount is None else (figures.brief(currency, amount), figures.full(currency, amount))

    cycle = figures.length(whole.cycle_days * DAY) if whole.cycle_days is not None else "–"
    detail = tr("{won} won, {lost} lost").format(
        won=figures.count(whole.won_count), lost=figures.count(whole.lost_count)
    )
    speed = tr("a day")
    return row_of(
        [
            tile(tr("Sales velocity"), *money(whole.per_day), speed, press(tr("Open"), "open")),
            tile(tr("Open deals"), figures.count(whole.open_count), "", "", press(tr("Open"), "open")),
            tile(tr("Average value won"), *money(whole.average), "", press(tr("Won"), "won")),
            tile(tr("Win rate"), figures.share(whole.permille), "", detail, press(tr("Won"), "won")),
            tile(tr("Time to win"), cycle, "", tr("on average"), press(tr("Won"), "won")),
        ]
    )


def _months(currency: str, months: Mapping[str, Outlook], asked: Asked, showing: Showing) -> ChartCard:
    figures = showing.figures
    groups, rows = [], []
    for month, _, _ in asked.past:
        each, long = months.get(month, Outlook()), figures.month(month, long=True)
        full = figures.full(currency, each.won)
        words = tr("{month}: {amount} won, {deals}").format(
            month=long, amount=full, deals=figures.deals(each.won_count)
        )
        groups.append(Group(figures.month(month), [Mark(month, each.won, words, "positive")]))
        rows.append(FigureRow(month if each.won_count else "", [long, figures.count(each.won_count), full]))
    title = tr("Won month by month")
    chart = LineChart(title, lambda amount: figures.axis(currency, amount))
    chart.show_groups(groups)
    card = ChartCard(title, currency, chart, Table([tr("Month"), tr("Deals won"), tr("Won")], rows))

    def pressed(month: str) -> None:
        words = tr("Won in {month}").format(month=figures.month(month, long=True))
        showing.through(words, lambda reader: won_sql.deals(reader, asked.scope, asked.past, "won", currency, month))

    card.activated.connect(pressed)
    return card


def _people(currency: str, owners: Mapping[Id | None, Sales], asked: Asked, showing: Showing) -> ChartCard:
    figures = showing.figures
    groups, rows = [], []
    for owner, each in sorted(owners.items(), key=lambda pair: -pair[1].won_amount)[:_MOST]:
        name, mark, won = showing.name(owner), owner or "-", figures.full(currency, each.won_amount)
        rate = figures.share(each.permille)
        words = tr("{name}: {amount} won, {share} of what was decided").format(name=name, amount=won, share=rate)
        text = figures.brief(currency, each.won_amount)
        groups.append(Group(name, [Mark(mark, each.won_amount, words, "positive", text)], rate))
        cycle = figures.length(each.cycle_days * DAY) if each.cycle_days is not None else "–"
        speed = figures.full(currency, each.per_day) if each.per_day is not None else "–"
        opened = figures.full(currency, each.open_amount)
        counts = (figures.count(each.open_count), opened, figures.count(each.won_count), won)
        rows.append(FigureRow(mark, [name, *counts, rate, cycle, speed]))
    columns = [
        tr("Owner"), tr("Open deals"), tr("Open"), tr("Deals won"), tr("Won"), tr("Win rate"), tr("Time to win"),
        tr("A day"),
    ]  # fmt: skip
    title = tr("By owner")
    chart = RowChart(title)
    chart.show_groups(groups)
    card = ChartCard(title, tr("won in the period, and the win rate"), chart, Table(columns, rows))
    card.activated.connect(
        lambda owner: showing.through(
            tr("Won by {name}").format(name=showing.name("" if owner == "-" else owner)),
            _find(asked, "won", currency, owner),
        )
    )
    return card
