"""A board of records: a column for how far each is, between which they are moved by mouse or by keys.

Law: it reads at once and writes by operations. A moved record is shown in its new column at once; when the move is
refused it is shown again where it is stored, and the reason is said.
"""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.crm.attention import BoardFilter
from desktop.crm.board_actions import board_actions
from desktop.crm.board_filter import filter_menu, words_of
from desktop.crm.board_head import ALL, MINE, BoardHead, tr
from desktop.crm.board_kind import BoardKind
from desktop.crm.board_words import BoardWords
from desktop.crm.pipelines import Stage
from desktop.crm.record_board import RecordBoard
from desktop.crm.stage_list import show_stage
from desktop.derive.words import declared
from desktop.operations import Done, Failed
from desktop.records.first_load import getting_records
from desktop.records.list_menus import pop_up
from desktop.records.newly_made import NewlyMade
from desktop.records.selection import selection
from desktop.widgets.board import Board
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.key_tip import triggers
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from sync.replica import lists
from sync.replica.query import Filter, Operator, Query
from sync.replica.touched import Touched

if TYPE_CHECKING:
    from sync.replica.replica import Written

_LINES = 3
"""Of a card: whose it is, when something is expected of it, what comes next."""
Go = Callable[[Mapping[str, Any]], None]


class RecordBoardScreen(QWidget):
    """One board, kept while the window is. `place` is its place's id, and what the ids of its actions begin with."""

    place: str

    def __init__(self, workspace: Workspace, kind: BoardKind, words: BoardWords) -> None:
        super().__init__()
        self.setObjectName("page")
        self.workspace, self.kind, self.words = workspace, kind, words
        of = workspace.catalogue.record_type(kind.record)
        self.setAccessibleName(declared(of.label_plural))
        self.source = RecordBoard(workspace, kind)
        self.source.set_today(_today())
        self.head = BoardHead(of, words)
        self._selection = selection(workspace)
        self._whose, self._stale = ALL, False
        self.narrowed = BoardFilter()
        self.prepare()
        self.source.show(self.pipeline(), self._query())
        self.board = Board(self.source, declared(of.label_plural), lines=_LINES)
        self._lay_out()
        self._connect()
        self._tell()
        workspace.actions.add(*board_actions(self))

    def prepare(self) -> None:
        """Find out what is needed before anything is shown."""

    def pipeline(self) -> Id:
        """Which pipeline is shown; nothing while there is none, or where records have none."""
        return ""

    @abstractmethod
    def ask_before(self, record: Id, target: Stage, go: Go) -> None:
        """Call `go` with what else is to be said of a move, at once or after asking."""

    @abstractmethod
    def write_move(
        self, record: Id, before: Stage, target: Stage, more: Mapping[str, Any], label: str, done: Done, failed: Failed
    ) -> None:
        """Write a move."""

    def moved(self, record: Id, title: str, target: Stage) -> None:
        """A move is written."""

    def above_board(self) -> QWidget | None:
        """What stands between the head and the board."""
        return None

    def without_stages(self) -> EmptyState | None:
        """What is said while there are no columns."""
        return None

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._body = FilledOrEmpty(self.board)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        if (above := self.above_board()) is not None:
            column.addWidget(above)
        column.addLayout(self._body, 1)

    def _connect(self) -> None:
        head, board, workspace = self.head, self.board, self.workspace
        head.search.searched.connect(lambda _: self.show_chosen())
        head.search.left.connect(board.take_focus)
        head.viewed.connect(self.view)
        for button, name in ((head.new, "add"), (head.filter, "filter"), (head.as_list, "list")):
            triggers(button, workspace.actions, f"{self.place}.{name}")
        board.moved.connect(lambda record, stage, _: self.move_card(record, stage))
        board.opened.connect(lambda _: self.open_current())
        board.current_changed.connect(self._stand_on)
        board.add_wanted.connect(self.add_in)
        board.all_wanted.connect(self.show_column)
        workspace.touched.connect(self.hear)
        NewlyMade(workspace, self.kind.record, self._stand_at, (workspace.touched,), self)
        workspace.actor_changed.connect(self._tell)
        workspace.catalogue_loaded.connect(self._tell)
        workspace.status_changed.connect(self._tell_if_empty)

    def view(self, whose: str) -> None:
        """Show all deals, or only the person's own."""
        self._whose = whose
        self.head.set_view(whose)
        self.show_chosen()

    def toggle_mine(self) -> None:
        """Only the person's own, or all again."""
        self.view(ALL if self._whose == MINE else MINE)

    def search(self) -> None:
        """Go to the search field."""
        self.head.search.begin()

    def show_column(self, stage: Id = "") -> None:
        """Show all of a column as a list, that of the current card unless another is named."""
        standing = self.source.stage_of(self.board.current())
        if stage or standing is not None:
            show_stage(self.source, self.workspace, stage or (standing.id if standing is not None else ""))

    def open_filter(self) -> QMenu:
        """Offer what the board can be narrowed to."""
        menu = filter_menu(self, self.narrowed, self.kind, self._owners().items(), self.workspace.locale, self.narrow)
        pop_up(menu, self.head.filter)
        return menu

    def narrow(self, wanted: BoardFilter) -> None:
        """Leave only these on the board."""
        self.narrowed = wanted
        self.source.narrow(wanted)
        self.head.set_filter(words_of(wanted, self._owners().get(wanted.owner, ""), self.workspace.locale))
        self.repaint_board()

    def _owners(self) -> dict[Id, str]:
        """Whose records they are, by name."""
        keys = [("member", each) for each in self.source.owners()]
        found = lists.titles(self.workspace.reader, self.workspace.catalogue.record_types, keys)
        return {key[1]: name for key, name in sorted(found.items(), key=lambda each: each[1].casefold())}

    def has_current(self) -> bool:
        """Whether a card is current."""
        return bool(self.board.current())

    def open_current(self) -> None:
        """Open the current card in the panel."""
        if record := self.board.current():
            self._selection.move(self.kind.record, record)
            self.workspace.show_record(self.kind.record, record)

    def edit(self) -> None:
        """Open the current card with a field being edited."""
        self.open_current()
        self._selection.edit_wanted.emit("")

    def rename(self) -> None:
        """Open the current card with its name being edited."""
        self.open_current()
        self._selection.edit_wanted.emit(self.workspace.catalogue.record_type(self.kind.record).title[0])

    def open_move_menu(self) -> QMenu | None:
        """Offer the stages that the current card may go to."""
        return self.board.open_move_menu()

    def show_list(self) -> None:
        """Show them as a list instead."""
        self.workspace.go(self.kind.record)

    def step(self, by: int) -> None:
        """Go some cards down in the column, or up."""
        place = self.source.place(self.board.current())
        if place is None:
            self.board.take_focus()
            return
        stage, index = place
        count = next(each.count for each in self.source.columns() if each.id == stage)
        self.board.set_current(self.source.card(stage, max(0, min(index + by, count - 1))).id)
        self.board.take_focus()

    def add(self) -> None:
        """Ask for a new record in the column the person stands in, else in the first one."""
        stage = self.source.stage_of(self.board.current())
        offered = [each.id for each in self.source.stages() if each.is_open and not each.gone]
        self.add_in(stage.id if stage is not None and stage.id in offered else next(iter(offered), ""))

    def add_in(self, stage: Id) -> None:
        """Ask for a new record in a column."""
        if stage and self._may_add():
            from desktop.records.quick_add import QuickAdd

            QuickAdd(self.workspace, self.kind.record, {self.kind.field: stage}).open()

    def move_card(self, record: Id, stage: Id) -> None:
        """Move a record to a column: shown at once, then written, undone by one undo."""
        before = self.source.stage_of(record)
        target = next((each for each in self.source.stages() if each.id == stage), None)
        if before is None or target is None or before.id == stage or not self.source.can_move(record, stage):
            return
        self.ask_before(record, target, lambda more: self._move(record, before, target, more))

    def _move(self, record: Id, before: Stage, target: Stage, more: Mapping[str, Any]) -> None:
        title = self.source.title_of(record)
        self.source.hold(record, target.id)
        self.repaint_board()

        def failed(fault: Fault) -> None:
            self._settle(record, target.id)
            self.workspace.fault(fault)

        def done(written: "Written") -> None:
            self._settle(record, target.id)
            words = tr("{record} moved to {stage}").format(record=title, stage=target.name)
            self.workspace.toast(words, written.group_id)
            self.moved(record, title, target)

        label = tr("Move of {record} to {stage}").format(record=title, stage=target.name)
        self.write_move(record, before, target, more, label, done, failed)

    def delete(self) -> None:
        """Delete the current record; one undo brings it back."""
        record = self.board.current()
        if not record:
            return
        title = self.source.title_of(record)
        self.workspace.operations.delete(
            self.kind.record,
            record,
            tr("Deletion of {what}").format(what=title),
            done=lambda written: self.workspace.toast(tr("{what} deleted").format(what=title), written.group_id),
        )

    def _settle(self, record: Id, stage: Id) -> None:
        self.source.release(record, stage)
        self.repaint_board()

    def _query(self) -> Query:
        """What is searched for, and whose records they are."""
        mine = (Filter("owner_id", Operator.IS, self.workspace.person_id),) if self._whose == MINE else ()
        return Query(mine, text=self.head.search.text().strip())

    def show_chosen(self) -> None:
        """Show what is chosen in the head."""
        self.source.show(self.pipeline(), self._query())
        self.repaint_board()

    def _stand_at(self, record: Id) -> bool:
        """Make a record current, if it is on the board."""
        self.board.set_current(record)
        return self.board.current() == record

    def repaint_board(self) -> None:
        """Show again what the source says."""
        self.board.refresh()
        self._tell()

    def _may_add(self) -> bool:
        of = self.workspace.catalogue.record_type(self.kind.record)
        return self.workspace.actor.may(of.permission("create")) and bool(self.source.stages())

    def _tell(self) -> None:
        """Say how many there are and what they are worth; and why there is nothing when there is nothing."""
        source, locale, may = self.source, self.workspace.locale, self._may_add()
        count = tr("{count} open").format(count=locale.toString(source.open_count()))
        sums = source.open_sums()
        self.head.set_figures(count, sums.brief(locale, named=3), sums.full(locale))
        self.head.new.setVisible(may)
        self.board.offer_adding(self.words.new if may else "")
        self._body.show_empty(self._empty_state() if source.is_empty() else None)

    def _tell_if_empty(self) -> None:
        """The first load has come further, or is complete."""
        if self._body.empty is not None:
            self._tell()

    def _empty_state(self) -> EmptyState:
        if (getting := getting_records(self.workspace.status)) is not None:
            return getting
        if not self.source.stages() and (without := self.without_stages()) is not None:
            return without
        said = self.words
        if self.head.search.text().strip() or self._whose == MINE or not self.narrowed.is_empty:
            words = tr("Nothing here fits what you look for.")
            state = EmptyState(said.nobody, words, said.all, "magnifying-glass")
            state.triggered.connect(self._show_all)
            return state
        state = EmptyState(said.none, said.teaching, said.new if self._may_add() else "", "columns")
        state.triggered.connect(self.add)
        return state

    def _show_all(self) -> None:
        blocked = self.head.search.blockSignals(True)
        self.head.search.clear()
        self.head.search.blockSignals(blocked)
        self.narrow(BoardFilter())
        self.view(ALL)
        self.board.take_focus()

    def _stand_on(self, record: str) -> None:
        if record:
            self._selection.move(self.kind.record, record)

    def hear(self, touched: Touched) -> None:
        """Take over what has changed, at once or when the board is looked at again."""
        if not self.isVisible():
            self._stale = True
        elif self.source.hear(touched):
            self.repaint_board()

    def wake(self) -> None:
        """Take over what happened while nobody looked."""
        self._stale = False
        self.source.show(self.pipeline(), self._query())
        self.source.read()
        self.repaint_board()

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self.wake()
        self.source.set_today(_today())
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.board.take_focus()


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day
