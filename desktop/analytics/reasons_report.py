"""Why deals were lost, and from where the won ones came."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget
from sqlcipher3.dbapi2 import Connection

from desktop.analytics.figures import tr
from desktop.analytics.report import Asked, Showing
from desktop.crm.sums import Sums
from desktop.derive.words import declared
from desktop.widgets.charts.chart_card import ChartCard
from desktop.widgets.charts.figure_table import FigureRow, Table
from desktop.widgets.charts.marks import Group, Mark
from desktop.widgets.charts.row_chart import RowChart
from shared_models.crm.deal import LOST_REASONS
from shared_models.crm.vocabulary import SOURCE
from sync.replica.sales import reasons as sql
from sync.replica.sales.reasons import Because

_MOST = 12


@dataclass(frozen=True)
class Found:
    """What is known of the lost and of the won deals."""

    lost: Sequence[Because]
    won: Sequence[Because]


class ReasonsReport:
    """The fifth tab."""

    id = "reasons"

    @property
    def label(self) -> str:
        """What the tab is called."""
        return tr("Won and lost")

    def read(self, asked: Asked) -> Callable[[Connection], Found]:
        scope = asked.scope
        return lambda connection: Found(sql.reasons(connection, scope, "lost"), sql.reasons(connection, scope, "won"))

    def cards(self, found: Found, asked: Asked, showing: Showing) -> list[QWidget]:
        cards: list[QWidget] = []
        if found.lost:
            cards.append(_card("lost", tr("Why deals were lost"), found.lost, asked, showing))
        if found.won:
            cards.append(_card("won", tr("Where won deals came from"), found.won, asked, showing))
        return cards


def _card(outcome: str, title: str, known: Sequence[Because], asked: Asked, showing: Showing) -> ChartCard:
    figures = showing.figures
    counts: Counter[str] = Counter()
    sums: dict[str, Sums] = {}
    for each in known:
        counts[each.reason] += each.count
        sums.setdefault(each.reason, Sums()).add(each.currency, each.amount)
    whole = counts.total()
    groups, rows = [], []
    for at, (reason, count) in enumerate(counts.most_common(_MOST)):
        name, share = _name(outcome, reason), figures.share((count * 2000 + whole) // (2 * whole))
        words = tr("{reason}: {deals}, {share}").format(reason=name, deals=figures.deals(count), share=share)
        token = "negative" if outcome == "lost" else "positive"
        groups.append(Group(name, [Mark(str(at), count, words, token, figures.count(count))], share))
        rows.append(
            FigureRow(str(at), [name, figures.count(count), share, sums[reason].brief(figures.locale, named=2)])
        )
    chart = RowChart(title)
    chart.show_groups(groups)
    columns = [tr("Reason") if outcome == "lost" else tr("Source"), tr("Deals"), tr("Share"), tr("Amount")]
    card = ChartCard(title, figures.deals(whole), chart, Table(columns, rows))
    shown = [reason for reason, _ in counts.most_common(_MOST)]
    card.activated.connect(partial(_press, outcome, shown, asked, showing))
    return card


def _press(outcome: str, shown: Sequence[str], asked: Asked, showing: Showing, mark: str) -> None:
    reason = shown[int(mark)]
    words = tr("Lost: {reason}") if outcome == "lost" else tr("Won: {reason}")
    showing.through(
        words.format(reason=_name(outcome, reason)),
        lambda connection: sql.deals(connection, asked.scope, outcome, reason),
    )


def _name(outcome: str, reason: str) -> str:
    known = SOURCE if outcome == "won" else LOST_REASONS
    return declared(known[reason]) if reason in known else reason or tr("Nothing said")
