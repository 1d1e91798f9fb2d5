"""Where deals get stuck: how long they stay in each stage, and how many are there for longer than is usual."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget
from sqlcipher3.dbapi2 import Connection

from desktop.analytics.figures import tr
from desktop.analytics.report import Asked, Showing, row_of, tile
from desktop.widgets.charts.chart_card import ChartCard
from desktop.widgets.charts.dot_chart import DotChart
from desktop.widgets.charts.figure_table import FigureRow, Table
from desktop.widgets.charts.marks import Group, Mark, Series
from shared_models.crm.staying import PATIENCE, Stays
from shared_models.kernel.ids import Id
from sync.replica.sales import standing as sql
from sync.replica.sales.stays import stays_in


@dataclass(frozen=True)
class Found:
    """The stays that ended in the period, how long is too long, and how many deals stand there now, and too long."""

    stays: Mapping[Id, Stays]
    usual: Mapping[Id, int]
    standing: Mapping[Id, tuple[int, int]]


class StagesReport:
    """The fourth tab."""

    id = "stages"

    @property
    def label(self) -> str:
        """What the tab is called."""
        return tr("Time in stage")

    def read(self, asked: Asked) -> Callable[[Connection], Found]:
        stages, scope, now = asked.open_stages, asked.scope, asked.now

        def ask(connection: Connection) -> Found:
            stays = stays_in(connection, stages, scope.begin, scope.end, scope.owner)
            usual = {each: stays[each].usual if each in stays else PATIENCE for each in stages}
            return Found(stays, usual, sql.standing(connection, scope, usual, now))

        return ask

    def cards(self, found: Found, asked: Asked, showing: Showing) -> list[QWidget]:
        figures, stages = showing.figures, asked.open_stages
        count = sum(each[0] for each in found.standing.values())
        if not count and not found.stays:
            return []
        over = sum(each[1] for each in found.standing.values())
        slow = max(stages, key=lambda each: found.stays.get(each, Stays()).median, default="")
        names = {each.id: each.name for each in asked.stages}
        slowest = found.stays.get(slow, Stays())
        detail = tr("half of the deals take longer than {time}").format(time=figures.length(slowest.median))
        detail = detail if slowest.count else ""
        tiles = [
            tile(
                tr("Longer than usual"),
                figures.count(over),
                "",
                tr("of {deals}").format(deals=figures.deals(count)),
                partial(self._press, found, asked, showing, "over|"),
            ),
            tile(
                tr("Slowest stage"), names.get(slow, "–") if slowest.count else "–", "", detail if slowest.count else ""
            ),
        ]
        return [row_of(tiles), self._card(found, asked, showing)]

    def _card(self, found: Found, asked: Asked, showing: Showing) -> ChartCard:
        figures = showing.figures
        groups, rows = [], []
        for stage in asked.stages:
            if stage.id not in found.usual:
                continue
            each, (count, over) = found.stays.get(stage.id, Stays()), found.standing[stage.id]
            median, long = figures.length(each.median), figures.length(each.p90)
            marks = [
                Mark(f"here|{stage.id}", each.median, tr("{stage}: half of the deals stay up to {time}").format(
                    stage=stage.name, time=median), "accent"),
                Mark(f"over|{stage.id}", each.p90, tr("{stage}: nine of ten deals stay up to {time}").format(
                    stage=stage.name, time=long), "warning"),
            ] if each.count else []  # fmt: skip
            late = tr("{number} too long").format(number=figures.count(over)) if over else ""
            note = " · ".join(part for part in (tr("{deals} now").format(deals=figures.deals(count)), late) if part)
            groups.append(Group(stage.name, marks, note))
            known = (median, long) if each.count else ("–", "–")
            cells = [stage.name, figures.count(each.count), *known, figures.count(count), figures.count(over)]
            rows.append(FigureRow(f"here|{stage.id}" if count else "", cells))
        title = tr("How long deals stay")
        chart = DotChart(title)
        chart.show_groups(groups, [Series(tr("Half of the deals"), "accent"), Series(tr("Nine of ten"), "warning")])
        columns = [tr("Stage"), tr("Deals that left"), tr("Half"), tr("Nine of ten"), tr("There now"), tr("Too long")]
        card = ChartCard(title, tr("stays that ended in the period"), chart, Table(columns, rows))
        card.activated.connect(partial(self._press, found, asked, showing))
        return card

    def _press(self, found: Found, asked: Asked, showing: Showing, mark: str) -> None:
        part, stage = mark.split("|")
        name = next((each.name for each in asked.stages if each.id == stage), "")
        stages = [stage] if stage else list(found.usual)
        words = (tr("Too long in {stage}") if name else tr("Too long in its stage")) if part == "over" else "{stage}"
        showing.through(
            words.format(stage=name),
            lambda connection: sql.deals(connection, asked.scope, found.usual, asked.now, stages, part == "over"),
        )
