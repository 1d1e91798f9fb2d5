"""What open deals will bring: by the month they should close in, weighted, and by owner. Each currency by itself."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget
from sqlcipher3.dbapi2 import Connection

from desktop.analytics.figures import tr
from desktop.analytics.report import Asked, Showing, currencies, row_of, tile
from desktop.widgets.charts.bar_chart import BarChart
from desktop.widgets.charts.chart_card import ChartCard
from desktop.widgets.charts.figure_table import FigureRow, Table
from desktop.widgets.charts.marks import Group, Mark, Series
from desktop.widgets.charts.row_chart import RowChart
from shared_models.crm.forecast import LATER, OVERDUE, UNDATED, Outlook, Share, by_currency, by_owner, forecast
from sync.replica.sales import forecast as sql

Found = Sequence[Share]
_TOKENS = {"won": "positive", "likely": "accent", "maybe": "info", "unlikely": "thumb"}
_MOST = 12


class ForecastReport:
    """The first tab."""

    id = "forecast"

    @property
    def label(self) -> str:
        """What the tab is called."""
        return tr("Forecast")

    def read(self, asked: Asked) -> Callable[[Connection], Found]:
        return lambda connection: sql.shares(connection, asked.scope, asked.months)

    def cards(self, found: Found, asked: Asked, showing: Showing) -> list[QWidget]:
        outlooks = forecast(found)
        totals = by_currency(outlooks)
        if not totals:
            return []
        currency = showing.currency if showing.currency in totals else next(iter(totals))
        whole = totals[currency]
        here = {month: each for (its, month), each in outlooks.items() if its == currency}
        amounts = {each: outlook.weighted for each, outlook in totals.items()}
        cards = currencies(amounts, currency, tr("{currency}: {amount} weighted"), showing)
        cards += [_tiles(currency, whole, here, asked, showing), _months(currency, here, asked, showing)]
        owners = {owner: each for (its, owner), each in by_owner(found).items() if its == currency}
        cards.append(_owners(currency, owners, asked, showing))
        return cards


def _find(
    asked: Asked, part: str, currency: str, month: str = "", owner: str = ""
) -> Callable[[Connection], list[str]]:
    return lambda connection: sql.deals(connection, asked.scope, asked.months, part, currency, month, owner)


def _tiles(currency: str, whole: Outlook, here: Mapping[str, Outlook], asked: Asked, showing: Showing) -> QWidget:
    figures, through = showing.figures, showing.through
    month = asked.months[0][0]
    won = here.get(month, Outlook())
    shown = (
        (tr("Weighted"), whole.weighted, figures.deals(whole.count), "open", ""),
        (tr("Commit"), whole.commit, tr("won and likely"), "commit", ""),
        (tr("Best case"), whole.best, tr("won and possible"), "best", ""),
        (tr("All open"), whole.total, figures.deals(whole.count), "open", ""),
        (tr("Won this month"), won.won, figures.deals(won.won_count), "won", month),
    )
    return row_of(
        tile(
            label,
            figures.brief(currency, amount),
            figures.full(currency, amount),
            detail,
            partial(through, label, _find(asked, part, currency, at)),
        )
        for label, amount, detail, part, at in shown
    )


def _months(currency: str, here: Mapping[str, Outlook], asked: Asked, showing: Showing) -> ChartCard:
    figures = showing.figures
    kinds = {
        "won": tr("Won"),
        "likely": tr("75 % or more"),
        "maybe": tr("50 % or more"),
        "unlikely": tr("Less likely"),
    }
    places = (OVERDUE, *(name for name, _, _ in asked.months), LATER, UNDATED)
    shown = [each for each in places if each in here or each[0].isdigit()]
    groups, rows = [], []
    for month in shown:
        each = here.get(month, Outlook())
        parts = {
            "won": each.won,
            "likely": each.commit_open,
            "maybe": each.best_open - each.commit_open,
            "unlikely": each.total - each.best_open,
        }
        long = figures.month(month, long=True)
        marks = [
            Mark(f"{part}|{month}", amount, f"{long}, {kinds[part]}: {figures.full(currency, amount)}", _TOKENS[part])
            for part, amount in parts.items()
            if amount
        ]
        groups.append(Group(figures.month(month), marks))
        amounts = (each.total, each.weighted, each.commit, each.best, each.won)
        cells = [long, figures.count(each.count), *(figures.full(currency, amount) for amount in amounts)]
        leads = f"open|{month}" if each.count else f"won|{month}" if each.won_count else ""
        rows.append(FigureRow(leads, cells, [long, each.count, *(figures.exact(currency, a) for a in amounts)]))
    columns = [tr("Month"), tr("Open deals"), tr("Open"), tr("Weighted"), tr("Commit"), tr("Best case"), tr("Won")]
    title = tr("By month of expected close")
    chart = BarChart(title, lambda amount: figures.axis(currency, amount))
    chart.show_groups(groups, [Series(kinds[part], token) for part, token in _TOKENS.items()])
    card = ChartCard(title, tr("{currency}, not weighted").format(currency=currency), chart, Table(columns, rows))

    def pressed(mark: str) -> None:
        part, month = mark.split("|")
        words = figures.month(month, long=True)
        showing.through(words, _find(asked, part, currency, month))

    card.activated.connect(pressed)
    return card


def _owners(currency: str, owners: Mapping[str | None, Outlook], asked: Asked, showing: Showing) -> ChartCard:
    figures = showing.figures
    ordered = sorted(owners.items(), key=lambda each: -each[1].weighted)[:_MOST]
    groups, rows = [], []
    for owner, each in ordered:
        name, mark = showing.name(owner), f"{owner or '-'}"
        weighted = figures.full(currency, each.weighted)
        words = tr("{name}: {amount} weighted, {deals}").format(
            name=name, amount=weighted, deals=figures.deals(each.count)
        )
        groups.append(Group(name, [Mark(mark, each.weighted, words, text=figures.brief(currency, each.weighted))]))
        amounts = (each.total, each.weighted, each.commit, each.best, each.won)
        cells = [name, figures.count(each.count), *(figures.full(currency, a) for a in amounts)]
        rows.append(FigureRow(mark, cells, [name, each.count, *(figures.exact(currency, a) for a in amounts)]))
    columns = [tr("Owner"), tr("Open deals"), tr("Open"), tr("Weighted"), tr("Commit"), tr("Best case"), tr("Won")]
    title = tr("By owner")
    chart = RowChart(title)
    chart.show_groups(groups)
    card = ChartCard(title, tr("{currency}, weighted").format(currency=currency), chart, Table(columns, rows))
    card.activated.connect(
        lambda owner: showing.through(
            showing.name("" if owner == "-" else owner), _find(asked, "open", currency, owner=owner)
        )
    )
    return card
