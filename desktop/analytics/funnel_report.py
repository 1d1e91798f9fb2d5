"""How far deals come: of those that began in the period, how many reached each stage, and went on."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget
from sqlcipher3.dbapi2 import Connection

from desktop.analytics.figures import tr
from desktop.analytics.report import Asked, Showing, row_of, tile
from desktop.widgets.charts.chart_card import ChartCard
from desktop.widgets.charts.figure_table import FigureRow, Table
from desktop.widgets.charts.marks import Group, Mark, Series
from desktop.widgets.charts.row_chart import RowChart
from shared_models.crm.funnel import Step, funnel
from sync.replica.sales import funnel as sql

Found = Sequence[Step]
_TOKENS = {"on": "accent", "here": "info", "lost": "negative"}


class FunnelReport:
    """The second tab. It is about one pipeline, for the stages are its own."""

    id = "funnel"

    @property
    def label(self) -> str:
        """What the tab is called."""
        return tr("Funnel")

    def read(self, asked: Asked) -> Callable[[Connection], Found]:
        stages = asked.open_stages
        return lambda connection: funnel(stages, sql.came(connection, asked.scope, stages)) if stages else []

    def cards(self, found: Found, asked: Asked, showing: Showing) -> list[QWidget]:
        if not found or not found[0].reached:
            return []
        figures, began, won = showing.figures, found[0].reached, found[-1].on
        rate = (won * 2000 + began) // (2 * began)
        lost = sum(each.lost for each in found)
        tiles = row_of(
            [
                tile(tr("Began"), figures.count(began), "", "", partial(self._press, asked, showing, "reached|0")),
                tile(
                    tr("Won"),
                    figures.count(won),
                    "",
                    figures.share(rate),
                    partial(self._press, asked, showing, f"on|{len(found) - 1}"),
                ),
                tile(tr("Lost"), figures.count(lost), "", figures.share((lost * 2000 + began) // (2 * began))),
                tile(tr("Still open"), figures.count(began - won - lost), "", ""),
            ]
        )
        return [tiles, self._card(found, asked, showing)]

    def _card(self, found: Found, asked: Asked, showing: Showing) -> ChartCard:
        figures = showing.figures
        names = {each.id: each.name for each in asked.stages}
        kinds = {"on": tr("Went on"), "here": tr("Still here"), "lost": tr("Lost here")}
        groups, rows = [], []
        for at, step in enumerate(found):
            name = names.get(step.stage, "")
            counts = {"on": step.on, "here": step.here, "lost": step.lost}
            marks = [
                Mark(f"{part}|{at}", count, f"{name}, {kinds[part]}: {figures.deals(count)}", _TOKENS[part])
                for part, count in counts.items()
                if count
            ]
            note = tr("{share} go on").format(share=figures.share(step.permille))
            groups.append(Group(name, marks, f"{figures.count(step.reached)} · {note}"))
            known, share = (step.reached, step.on, step.here, step.lost), figures.share(step.permille)
            cells = [name, *(figures.count(each) for each in known), share]
            rows.append(FigureRow(f"reached|{at}", cells, [name, *known, share]))
        title = tr("From stage to stage")
        chart = RowChart(title, centred=True)
        chart.show_groups(groups, [Series(kinds[part], token) for part, token in _TOKENS.items()])
        columns = [tr("Stage"), tr("Reached"), tr("Went on"), tr("Still here"), tr("Lost here"), tr("Go on")]
        card = ChartCard(title, tr("deals that began in the period"), chart, Table(columns, rows))
        card.activated.connect(partial(self._press, asked, showing))
        return card

    def _press(self, asked: Asked, showing: Showing, mark: str) -> None:
        part, place = mark.split("|")
        stages = asked.open_stages
        names = {each.id: each.name for each in asked.stages}
        words = {
            "reached": tr("Reached {stage}"),
            "on": tr("Went on from {stage}"),
            "here": tr("Still in {stage}"),
            "lost": tr("Lost in {stage}"),
        }[part].format(stage=names.get(stages[int(place)], ""))
        showing.through(words, lambda connection: sql.deals(connection, asked.scope, stages, part, int(place)))
