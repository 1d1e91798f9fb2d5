"""The board of deals: a column for each stage of a pipeline, between which deals are moved by mouse or by keys.

Law: it reads at once and writes by operations. A moved deal is shown in its new stage at once; when the move is
refused it is shown again where it is stored, and the reason is said.
"""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.analytics.reading import read_aside
from desktop.crm.asking import before_moving
from desktop.crm.attention import BoardFilter
from desktop.crm.board_actions import board_actions
from desktop.crm.board_filter import filter_menu, words_of
from desktop.crm.board_head import ALL, MINE, BoardHead, tr
from desktop.crm.deal_board import DealBoard
from desktop.crm.pipelines import Stage, pipelines
from desktop.crm.stage_list import show_stage
from desktop.crm.won_offer import WonOffer
from desktop.derive.words import declared
from desktop.records.first_load import getting_records
from desktop.records.list_menus import pop_up
from desktop.records.newly_made import NewlyMade
from desktop.records.selection import selection
from desktop.widgets.board import Board
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from sync.clock import now
from sync.replica import lists
from sync.replica.query import Filter, Operator, Query
from sync.replica.touched import Touched

if TYPE_CHECKING:
    from shared_models.crm.staying import Stays

_REMEMBERED = "pipeline"
_LINES = 3
"""Of a card: whose deal it is, when it should close, what comes next."""
_LOOKED_BACK = 365 * 86_400_000_000
"""What is usual is told by the stays that ended in the last year, in µs."""


class BoardScreen(QWidget):
    """One board, kept while the window is."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.workspace = workspace
        deal = workspace.catalogue.record_type("deal")
        self.setAccessibleName(declared(deal.label_plural))
        self.source = DealBoard(workspace)
        self.source.set_today(_today())
        self.head = BoardHead(deal)
        self._selection = selection(workspace)
        self._pipelines = pipelines(workspace)
        self._pipeline, self._whose, self._stale = "", ALL, False
        self.narrowed, self._known = BoardFilter(), ""
        self._choose(str(workspace.settings.read(_REMEMBERED, "")))
        self.source.show(self._pipeline, self._query())
        self.board = Board(self.source, declared(deal.label_plural), lines=_LINES)
        self.offer = WonOffer(workspace, self.board.take_focus)
        self._lay_out()
        self._connect()
        self._tell()
        workspace.actions.add(*board_actions(self))

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._body = FilledOrEmpty(self.board)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.offer)
        column.addLayout(self._body, 1)

    def _connect(self) -> None:
        head, board, workspace = self.head, self.board, self.workspace
        head.search.searched.connect(lambda _: self._show())
        head.search.left.connect(board.take_focus)
        head.viewed.connect(self.view)
        head.new.clicked.connect(self.add)
        head.pipeline.clicked.connect(self.open_pipelines)
        head.filter.clicked.connect(self.open_filter)
        head.as_list.clicked.connect(self.show_list)
        board.moved.connect(lambda deal, stage, _: self.move_deal(deal, stage))
        board.opened.connect(lambda _: self.open_current())
        board.current_changed.connect(self._stand_on)
        board.add_wanted.connect(self.add_in)
        board.all_wanted.connect(lambda stage: show_stage(self.source, workspace, stage))
        workspace.touched.connect(self._hear)
        NewlyMade(workspace, "deal", self._stand_at, (workspace.touched,), self)
        workspace.actor_changed.connect(self._tell)
        workspace.catalogue_loaded.connect(self._tell)
        workspace.status_changed.connect(self._tell_if_empty)

    def view(self, whose: str) -> None:
        """Show all deals, or only the person's own."""
        self._whose = whose
        self.head.set_view(whose)
        self._show()

    def toggle_mine(self) -> None:
        """Only the person's own deals, or all again."""
        self.view(ALL if self._whose == MINE else MINE)

    def search(self) -> None:
        """Go to the search field."""
        self.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.search.selectAll()

    def choose_pipeline(self, pipeline: Id) -> None:
        """Show another pipeline, for good."""
        self._choose(pipeline)
        self.workspace.settings.keep(pipeline=self._pipeline)
        self._show()

    def pipeline(self) -> Id:
        """The pipeline shown; nothing while there is none."""
        return self._pipeline

    def has_choice(self) -> bool:
        """Whether there are several pipelines."""
        return len(self._pipelines) > 1

    def open_pipelines(self) -> None:
        """Offer the pipelines."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Pipeline"))
        for each in self._pipelines:
            entry = menu.addAction(each.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(each.id == self._pipeline)
            entry.triggered.connect(lambda _=False, chosen=each.id: self.choose_pipeline(chosen))
        menu.addSeparator()
        menu.addAction(tr("Pipelines and stages…")).triggered.connect(lambda: self.open_settings())
        pop_up(menu, self.head.pipeline)

    def open_settings(self) -> None:
        """Show the settings of pipelines and stages; who may not change them sees them."""
        from desktop.crm.pipeline_dialog import PipelineDialog

        PipelineDialog(self.workspace, self._pipeline).open()

    def open_filter(self) -> QMenu:
        """Offer what the board can be narrowed to."""
        menu = filter_menu(self, self.narrowed, self._owners().items(), self.workspace.locale, self.narrow)
        pop_up(menu, self.head.filter)
        return menu

    def narrow(self, wanted: BoardFilter) -> None:
        """Leave only these deals on the board."""
        self.narrowed = wanted
        self.source.narrow(wanted)
        self.head.set_filter(words_of(wanted, self._owners().get(wanted.owner, ""), self.workspace.locale))
        self._repaint()

    def _owners(self) -> dict[Id, str]:
        """Who has deals in the pipeline, by name."""
        keys = [("member", each) for each in self.source.owners()]
        found = lists.titles(self.workspace.reader, self.workspace.catalogue.record_types, keys)
        return {key[1]: name for key, name in sorted(found.items(), key=lambda each: each[1].casefold())}

    def _learn(self) -> None:
        """Find out how long deals usually are in each stage, once for a pipeline; until then a month is long."""
        from sync.replica.sales.stays import stays_in

        stages = [each.id for each in self.source.stages()]
        if self._known == self._pipeline or not stages:
            return
        asked = self._known = self._pipeline
        end = now()

        def told(found: "Mapping[Id, Stays]") -> None:
            if asked == self._pipeline:
                self.source.set_usual({stage: each.usual for stage, each in found.items()})
                self._repaint()

        read_aside(self.workspace, lambda reader: stays_in(reader, stages, end - _LOOKED_BACK, end), told)

    def has_current(self) -> bool:
        """Whether a deal is current."""
        return bool(self.board.current())

    def open_current(self) -> None:
        """Open the current deal in the panel."""
        if deal := self.board.current():
            self._selection.move("deal", deal)
            self.workspace.show_record("deal", deal)

    def edit(self) -> None:
        """Open the current deal with its first field being edited."""
        self.open_current()
        self._selection.edit_wanted.emit("")

    def open_move_menu(self) -> QMenu | None:
        """Offer the stages that the current deal may go to."""
        return self.board.open_move_menu()

    def show_list(self) -> None:
        """Show the deals as a list instead."""
        self.workspace.go("deal")

    def step(self, by: int) -> None:
        """Go some deals down in the stage, or up."""
        place = self.source.place(self.board.current())
        if place is None:
            self.board.take_focus()
            return
        stage, index = place
        count = next(each.count for each in self.source.columns() if each.id == stage)
        self.board.set_current(self.source.card(stage, max(0, min(index + by, count - 1))).id)
        self.board.take_focus()

    def add(self) -> None:
        """Ask for a new deal in the stage the person stands in, else in the first one."""
        stage = self.source.stage_of(self.board.current())
        offered = [each.id for each in self.source.stages() if each.is_open and not each.gone]
        self.add_in(stage.id if stage is not None and stage.id in offered else next(iter(offered), ""))

    def add_in(self, stage: Id) -> None:
        """Ask for a new deal in a stage."""
        if stage and self.workspace.actor.may("deal.create"):
            from desktop.records.quick_add import QuickAdd

            QuickAdd(self.workspace, "deal", {"stage_id": stage}).open()

    def move_deal(self, deal: Id, stage: Id) -> None:
        """Move a deal to a stage: shown at once, written by the verb, undone by one undo. A lost one is asked why."""
        before = self.source.stage_of(deal)
        target = next((each for each in self.source.stages() if each.id == stage), None)
        if before is None or target is None or before.id == stage or not self.source.can_move(deal, stage):
            return
        title = self.source.title_of(deal)
        before_moving(self.workspace, stage, title, lambda more: self._move(deal, before, target, more))

    def _move(self, deal: Id, before: Stage, target: Stage, more: Mapping[str, Any]) -> None:
        title = self.source.title_of(deal)
        self.source.hold(deal, target.id)
        self._repaint()
        self.offer.dismiss()

        def failed(fault: Fault) -> None:
            self._settle(deal, target.id)
            self.workspace.fault(fault)

        def done(written: object) -> None:
            self._settle(deal, target.id)
            words = tr("{deal} moved to {stage}").format(deal=title, stage=target.name)
            self.workspace.toast(words, getattr(written, "group_id", None))
            if target.outcome == "won" and self.isVisible():
                self.offer.offer(deal, title)

        label = tr("Move of {deal} to {stage}").format(deal=title, stage=target.name)
        arguments = {"stage_id": target.id, **more}
        self.workspace.operations.verb(
            "deal", deal, "move_deal", arguments, {"stage_id": before.id}, label, done=done, failed=failed
        )

    def delete(self) -> None:
        """Delete the current deal; one undo brings it back."""
        deal = self.board.current()
        if not deal:
            return
        title = self.source.title_of(deal)
        self.workspace.operations.delete(
            "deal",
            deal,
            tr("Deletion of {what}").format(what=title),
            done=lambda written: self.workspace.toast(tr("{what} deleted").format(what=title), written.group_id),
        )

    def _settle(self, deal: Id, stage: Id) -> None:
        self.source.release(deal, stage)
        self._repaint()

    def _choose(self, pipeline: Id) -> None:
        known = [each.id for each in self._pipelines]
        self._pipeline = pipeline if pipeline in known else next(iter(known), "")
        self.head.set_pipeline(self._pipeline, self._pipelines)

    def _query(self) -> Query:
        """What is searched for, and whose deals they are."""
        mine = (Filter("owner_id", Operator.IS, self.workspace.person_id),) if self._whose == MINE else ()
        return Query(mine, text=self.head.search.text().strip())

    def _show(self) -> None:
        self.source.show(self._pipeline, self._query())
        self._repaint()
        self._learn()

    def _stand_at(self, deal: Id) -> bool:
        """Make a deal current, if it is on the board."""
        self.board.set_current(deal)
        return self.board.current() == deal

    def _repaint(self) -> None:
        self.board.refresh()
        self._tell()

    def _tell(self) -> None:
        """Say how many there are and what they are worth; and why there is nothing when there is nothing."""
        source, locale = self.source, self.workspace.locale
        count = tr("{count} open").format(count=locale.toString(source.open_count()))
        sums = source.open_sums()
        self.head.set_figures(count, sums.brief(locale, named=3), sums.full(locale))
        may = self.workspace.actor.may("deal.create") and bool(source.stages())
        self.head.new.setVisible(may)
        self.board.offer_adding(tr("New deal") if may else "")
        self._body.show_empty(self._empty_state() if source.is_empty() else None)

    def _tell_if_empty(self) -> None:
        """The first load has come further, or is complete."""
        if self._body.empty is not None:
            self._tell()

    def _empty_state(self) -> EmptyState:
        if (getting := getting_records(self.workspace.status)) is not None:
            return getting
        if not self.source.stages():
            words = tr("A pipeline says through which stages a deal goes. It arrives with the next synchronisation.")
            return EmptyState(tr("No pipeline on this computer yet"), words, "", "funnel")
        if self.head.search.text().strip() or self._whose == MINE or not self.narrowed.is_empty:
            words = tr("Nothing here fits what you look for.")
            state = EmptyState(tr("No deals found"), words, tr("Show all deals"), "magnifying-glass")
            state.triggered.connect(self._show_all)
            return state
        words = tr("A deal is a possible sale. Drag it from stage to stage until it is won; M moves it by keyboard.")
        may = self.workspace.actor.may("deal.create")
        state = EmptyState(tr("No deals yet"), words, tr("New deal") if may else "", "columns")
        state.triggered.connect(self.add)
        return state

    def _show_all(self) -> None:
        blocked = self.head.search.blockSignals(True)
        self.head.search.clear()
        self.head.search.blockSignals(blocked)
        self.narrow(BoardFilter())
        self.view(ALL)
        self.board.take_focus()

    def _stand_on(self, deal: str) -> None:
        if deal:
            self._selection.move("deal", deal)

    def _hear(self, touched: Touched) -> None:
        if not self.isVisible():
            self._stale = True
            return
        if touched.everything or "pipeline" in touched.records:
            self._pipelines = pipelines(self.workspace)
            self._choose(self._pipeline)
            self.source.show(self._pipeline, self._query())
        if self.source.hear(touched) or "pipeline" in touched.records:
            self._repaint()

    def _wake(self) -> None:
        """Take over what happened while nobody looked."""
        self._stale = False
        self._pipelines = pipelines(self.workspace)
        self._choose(self._pipeline)
        self.source.show(self._pipeline, self._query())
        self.source.read()
        self._repaint()

    def showEvent(self, event: QShowEvent) -> None:
        today = _today()
        if self._stale:
            self._wake()
        self.source.set_today(today)
        self._learn()
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.board.take_focus()


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day
