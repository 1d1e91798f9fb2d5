"""Forecast and reports: one place with a tab for each. Every figure leads to the list of exactly its deals.

Law: figures are reckoned on the worker's thread and the screen keeps its last picture meanwhile. An answer is kept
until something changes that it is made of; what has not changed is not painted anew, so nothing jumps.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.analytics.figures import Figures, tr
from desktop.analytics.forecast_actions import forecast_actions
from desktop.analytics.forecast_head import ForecastHead, period_words
from desktop.analytics.forecast_report import ForecastReport
from desktop.analytics.funnel_report import FunnelReport
from desktop.analytics.periods import AHEAD, Period, month_spans, span
from desktop.analytics.reading import read_aside
from desktop.analytics.reasons_report import ReasonsReport
from desktop.analytics.report import Asked, Find, Report, Showing
from desktop.analytics.speed_report import SpeedReport
from desktop.analytics.stages_report import StagesReport
from desktop.crm.pipelines import Stage, pipelines, stages
from desktop.records.first_load import getting_records
from desktop.records.fresh import Fresh
from desktop.records.list_menus import Narrowing, pop_up
from desktop.records.selection import selection
from desktop.shell.prints_itself import PRINTS_ITSELF
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.charts.chart_card import ChartCard
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.clock import now
from sync.replica import lists
from sync.replica.query import Filter, Operator, Query
from sync.replica.sales.scope import Scope

_MADE_OF = frozenset({"deal", "stage", "stage_change", "pipeline", "member"})
_PAST = 12
_PAUSE_MILLISECONDS = 300
"""Changes that come one after the other are reckoned with once."""


class ForecastScreen(QWidget):
    """One screen, kept while the window is."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setProperty(PRINTS_ITSELF, True)
        self.setAccessibleName(tr("Forecast"))
        self.workspace = workspace
        made: list[Report] = [ForecastReport(), FunnelReport(), SpeedReport(), StagesReport(), ReasonsReport()]
        self.reports = {each.id: each for each in made}
        self._report = "forecast"
        self._scope, self._period, self._currency = Scope(), Period.LAST_365, ""
        self._answers: dict[tuple[object, ...], Any] = {}
        self._shown: tuple[tuple[object, ...], object, str] | None = None
        self._tables, self._going = False, False
        self.head = ForecastHead([(each.id, each.label) for each in made])
        self._fresh = Fresh(self, workspace, self._ask_anew, _MADE_OF, pause=_PAUSE_MILLISECONDS)
        self._lay_out()
        self._connect()
        workspace.actions.add(*forecast_actions(self))

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page = QWidget()
        self._page.setObjectName("page")
        self._cards = QVBoxLayout(self._page)
        self._cards.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, PAGE_INSET)
        self._cards.setSpacing(14)
        self._cards.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._page)
        OverlayScrollBar(self._scroll)
        self._body = FilledOrEmpty(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._body, 1)

    def _connect(self) -> None:
        self.head.chosen.connect(self.choose)
        self.head.pipeline.clicked.connect(self.open_pipelines)
        self.head.owner.clicked.connect(self.open_owners)
        self.head.period.clicked.connect(self.open_periods)
        self.head.taking_out.clicked.connect(self.open_taking_out)
        self.workspace.status_changed.connect(self._say_if_empty)

    def choose(self, report: str) -> None:
        """Show another tab."""
        self._report = report
        self._scroll.verticalScrollBar().setValue(0)
        self._ask()

    def go(self, report: str) -> None:
        """Show another tab and stand in its first chart, so that the arrows walk it."""
        self.choose(report)
        self.take_focus()

    def take_focus(self) -> None:
        """Stand in the first chart, as soon as there is one."""
        first = next((each for each in self._charts() if each.isVisible()), None)
        self._going = first is None or (self._shown is not None and self._shown[0][:1] != (self._report,))
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def report(self) -> str:
        """The tab that is shown."""
        return self._report

    def cards(self) -> list[QWidget]:
        """What shows the figures, from above to below."""
        items = (self._cards.itemAt(at) for at in range(self._cards.count()))
        return [widget for each in items if each is not None and (widget := each.widget()) is not None]

    def choose_pipeline(self, pipeline: Id) -> None:
        """Look at one pipeline, or all."""
        self._scope = replace(self._scope, pipeline=pipeline)
        self._ask()

    def choose_owner(self, owner: Id) -> None:
        """Look at one owner's deals, or everybody's."""
        self._scope = replace(self._scope, owner=owner)
        self._ask()

    def choose_period(self, period: Period) -> None:
        """Look back over another time."""
        self._period = period
        self._ask()

    def choose_currency(self, currency: str) -> None:
        """Look at the figures of another currency."""
        self._currency = currency
        self._ask()

    def open_pipelines(self) -> QMenu:
        """Offer the pipelines."""
        offered = [(each.id, each.name) for each in pipelines(self.workspace)]
        offered = offered if self._report in ("funnel", "stages") else [("", tr("All pipelines")), *offered]
        return self._offer(tr("Pipeline"), offered, self._pipeline(), self.choose_pipeline, self.head.pipeline)

    def open_owners(self) -> QMenu:
        """Offer the people who own deals."""
        names = sorted(self._names().items(), key=lambda each: each[1].casefold())
        offered = [("", tr("Everybody")), *names]
        return self._offer(tr("Owner"), offered, self._scope.owner, self.choose_owner, self.head.owner)

    def open_periods(self) -> QMenu:
        """Offer the periods."""
        offered = list(period_words().items())
        return self._offer(tr("Period"), offered, self._period, self.choose_period, self.head.period)

    def has_period(self) -> bool:
        """Whether the report looks back."""
        return self._report != "forecast"

    def toggle_tables(self) -> None:
        """Show every chart as a table, or as a chart again."""
        self._tables = not self._tables
        for each in self.cards():
            if isinstance(each, ChartCard):
                each.show_table(self._tables)

    def has_cards(self) -> bool:
        """Whether there are figures."""
        return bool(self.cards())

    def panel_has_keys(self) -> bool:
        """Whether the keys are about the record beside the report."""
        from desktop.shell.main_window import MainWindow
        from desktop.windows.here import is_in_panel

        window = self.window()
        return isinstance(window, MainWindow) and is_in_panel(window)

    def report_label(self) -> str:
        """What the report is called."""
        return self.reports[self._report].label

    def chosen_words(self) -> list[str]:
        """What was chosen of it: whose deals, of which pipeline and time."""
        buttons = (self.head.pipeline, self.head.owner, self.head.period)
        return [each.text().replace("&&", "&") for each in buttons if each.text() and not each.isHidden()]

    def print_report(self) -> None:
        """Show what would be on paper."""
        from desktop.analytics.taking_out import open_preview

        open_preview(self)

    def save_figures(self, kind: str) -> None:
        """Ask for a file, and write the figures into it."""
        from desktop.analytics.taking_out import ask_where

        ask_where(self, kind)

    def open_taking_out(self) -> None:
        """Offer paper and files."""
        from desktop.analytics.taking_out import take_out_menu

        pop_up(take_out_menu(self), self.head.taking_out)

    def copy_picture(self) -> None:
        """Put what is shown on the clipboard as a picture."""
        QGuiApplication.clipboard().setPixmap(self._page.grab())
        self.workspace.toast(tr("Picture copied"))

    def step(self, by: int) -> None:
        """Go to the next tab, or back."""
        known = list(self.reports)
        self.go(known[(known.index(self._report) + by) % len(known)])

    def _offer(
        self, name: str, offered: list[tuple[Any, str]], current: object, choose: Callable[[Any], None], at: QWidget
    ) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(name)
        for value, words in offered:
            entry = menu.addAction(words.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(value == current)
            entry.triggered.connect(partial(_ignoring, choose, value))
        pop_up(menu, at)
        return menu

    def _pipeline(self) -> Id:
        """The pipeline that is looked at: the first one where a report can only be about one."""
        known = [each.id for each in pipelines(self.workspace)]
        if self._scope.pipeline in known:
            return self._scope.pipeline
        return next(iter(known), "") if self._report in ("funnel", "stages") else ""

    def _names(self) -> dict[Id, str]:
        """Who the members are."""
        types = self.workspace.catalogue.record_types
        rids = lists.ordered(self.workspace.reader, types, types["member"], Query())
        return {
            each.id: each.title for each in lists.page(self.workspace.reader, types, types["member"], rids, ()).values()
        }

    def _asked(self) -> Asked:
        today, pipeline = _today(), self._pipeline()
        looked_back = span(self._period, today)
        scope = replace(self._scope, pipeline=pipeline, begin=looked_back.begin, end=looked_back.end)
        known: list[Stage] = stages(self.workspace, pipeline) if pipeline else []
        past = date(today.year - 1, today.month % 12 + 1, 1) if today.month < 12 else date(today.year, 1, 1)
        return Asked(scope, month_spans(today, AHEAD), month_spans(past, _PAST), known, today, _minute(now()))

    def _ask(self) -> None:
        """Show what is known of what is asked, or find it out."""
        asked, report = self._asked(), self.reports[self._report]
        named = {each.id: each.name for each in pipelines(self.workspace)}
        pipeline = named.get(asked.scope.pipeline, tr("All pipelines")) if len(named) > 1 else ""
        owner = self._names().get(asked.scope.owner, tr("Everybody"))
        period = period_words()[self._period] if self.has_period() else ""
        self.head.show_choice(self._report, pipeline, owner, period)
        key = (report.id, asked.scope, tuple(asked.stages), asked.today)
        if key in self._answers:
            self._show(key, asked)
            return

        def told(found: Any) -> None:
            self._answers[key] = found
            if self._report == report.id and self._asked().scope == asked.scope:
                self._show(key, asked)

        read_aside(self.workspace, report.read(asked), told)

    def _ask_anew(self) -> None:
        self._answers.clear()
        self._ask()

    def _show(self, key: tuple[object, ...], asked: Asked) -> None:
        found = self._answers[key]
        picture = (key, found, self._currency)
        if picture == self._shown:
            return
        same = self._shown is not None and self._shown[0] == key
        self._shown = picture
        showing = Showing(
            Figures(self.workspace.locale), self._names(), self._through, self._currency, self.choose_currency
        )
        focused = 0 if self._going else self._focused()
        at = self._scroll.verticalScrollBar().value() if same else 0
        self.setUpdatesEnabled(False)
        try:
            for old in self.cards():
                self._cards.removeWidget(old)
                old.hide()
                old.deleteLater()
            for place, each in enumerate(self.reports[self._report].cards(found, asked, showing)):
                self._cards.insertWidget(place, each)
                each.show()
                if isinstance(each, ChartCard) and self._tables:
                    each.show_table(True)
            self._body.show_empty(None if self.cards() else self._empty_state())
        finally:
            self.setUpdatesEnabled(True)
        self._cards.activate()
        self._scroll.verticalScrollBar().setValue(at)
        self._going = False  # also where the focus fell back to the screen while its chart was replaced
        if focused is not None and (again := self._charts()[focused:][:1]):
            again[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _charts(self) -> list[QWidget]:
        return [each.chart for each in self.cards() if isinstance(each, ChartCard) and each.chart is not None]

    def _focused(self) -> int | None:
        """Which chart has the focus, counted from above."""
        held = self.window().focusWidget()  # also while another window is in front
        return next((at for at, each in enumerate(self._charts()) if each is held), None)

    def _empty_state(self) -> EmptyState:
        if (getting := getting_records(self.workspace.status)) is not None:
            return getting
        words = {
            "forecast": tr("Open deals with an amount and a day of expected close make the forecast."),
            "funnel": tr("The funnel shows how far the deals come that began in the period."),
            "speed": tr("As soon as deals are won, you see here how fast, and by whom."),
            "stages": tr("Move deals on, and you see here how long they stay in each stage."),
            "reasons": tr("When a deal is lost you are asked why. The reasons add up here."),
        }[self._report]
        return EmptyState(tr("Nothing to reckon with yet"), words, "", "chart-bar")

    def _say_if_empty(self) -> None:
        if self._body.empty is not None and not self.cards():
            self._body.show_empty(self._empty_state())

    def _through(self, words: str, find: Find) -> None:
        """Show the list of exactly the deals behind a figure."""

        def told(ids: list[Id]) -> None:
            if not ids:
                self.workspace.toast(tr("No deals: {words}").format(words=words))
                return
            self.workspace.go("deal")
            chosen = Narrowing(words, Filter("id", Operator.ANY_OF, tuple(ids)))
            selection(self.workspace).narrow_wanted.emit("deal", chosen)

        read_aside(self.workspace, find, told)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.take_focus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._shown = None
            self._fresh.wake()


def _ignoring(choose: Callable[[Any], None], value: object, _checked: bool = False) -> None:
    choose(value)


def _minute(at: int) -> int:
    """The whole minute, so that what is asked twice in it is the same question."""
    return at // 60_000_000 * 60_000_000


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day
