"""The first page: today, the deals that need one, what was opened lately, quick links and what waits.

Law: it is read at once when it is shown and again when something changed; nothing on it is a copy.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.calendar.event import Event
from desktop.calendar.words import day_words
from desktop.home.arrangement import Arrangement, CardId
from desktop.home.contents import Contents, cards_for, day_and_hour, saved_views
from desktop.home.home_actions import PREFIX, home_actions
from desktop.home.home_card import HomeCard
from desktop.home.visits import visits
from desktop.home.words import card_words, tr
from desktop.ledger_reports.place import REPORTS
from desktop.records.first_load import getting_records
from desktop.records.fresh import Fresh
from desktop.records.list_menus import pop_up
from desktop.records.selection import selection
from desktop.shell.places import places
from desktop.tasks.task_work import TaskWork
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.buttons import FlatButton
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.key_tip import triggers
from desktop.widgets.labels import Muted, Title
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.section_rows import Entry
from desktop.workspace import Workspace
from sync.replica.agenda import TaskLine

_LEADS = {
    CardId.TODAY: "calendar",
    CardId.BOOKS: REPORTS,
    CardId.ATTENTION: "board",
    CardId.WAITING: "inbox",
}
_TWO_COLUMNS = 860


class HomeScreen(QWidget):
    """One page, kept while the window is. `clock` is the wall time of now."""

    def __init__(
        self, workspace: Workspace, clock: Callable[[], datetime] = datetime.now, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(tr("Home"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.workspace, self._clock = workspace, clock
        whose = f"{workspace.tenant_id}-{workspace.person_id}"
        self.arrangement = Arrangement(workspace.settings, whose, cards_for(workspace))
        self._contents = Contents(workspace, self.arrangement, clock)
        self._selection = selection(workspace)
        self._tasks = TaskWork(workspace)
        self.cards: dict[CardId, HomeCard] = {}
        self._columns = 0
        self._last: CardId | None = None
        self._lay_out()
        self._arrange()
        self._fresh = Fresh(self, workspace, self.read, by_minute=True)
        workspace.status_changed.connect(lambda _: self._fresh.wake())
        visits(workspace).changed.connect(self._fresh.wake)
        workspace.actions.add(*home_actions(self))

    def _lay_out(self) -> None:
        self._title, self._day = Title(), Muted()
        arrange = FlatButton(tr("Arrange"), "sliders-horizontal", tr("Arrange this page…"))
        arrange.setText(tr("Arrange"))
        triggers(arrange, self.workspace.actions, f"{PREFIX}arrange")
        self._arrange_button = arrange
        head = QHBoxLayout()
        head.setContentsMargins(PAGE_INSET, 13, 16, 10)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._day)
        head.addStretch(1)
        head.addWidget(arrange)
        self._page = QWidget()
        self._page.setObjectName("page")
        self._row = QHBoxLayout(self._page)
        self._row.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 16)
        self._row.setSpacing(14)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._page)
        OverlayScrollBar(self._area)
        self._body = FilledOrEmpty(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._body, 1)

    def read(self) -> None:
        """Read every card again."""
        now, locale, offered = self._clock(), self.workspace.locale, cards_for(self.workspace)
        if offered != self.arrangement.offered:
            self.arrangement.offered = offered
            self._arrange()
        self._title.setText(day_and_hour(now))
        self._day.setText(day_words(now.date(), locale))
        for label in (self._title, self._day):
            label.updateGeometry()
        for card, widget in self.cards.items():
            entries, more = self._contents.of(card)
            widget.show_entries(entries, more, locale.toString(more))
        self._body.show_empty(getting_records(self.workspace.status))

    def step(self, by: int) -> None:
        """The next line of the page, or the one before, from card to card."""
        here = self._focused()
        if here is None:
            self._come_back()
            return
        entries, current = here.list.entries(), here.list.current()
        if current is None or current.id == entries[-1 if by > 0 else 0].id:
            self._leave(here.card, by)
        else:
            here.list.step(by)

    def current(self) -> Entry | None:
        """The line that the keys are about."""
        here = self._focused()
        return here.list.current() if here is not None else None

    def has_task(self) -> bool:
        """Whether the current line is a task."""
        entry = self.current()
        return entry is not None and isinstance(entry.data, TaskLine)

    def can_pin(self) -> bool:
        """Whether the current line leads somewhere that can be a quick link."""
        return bool(self._link_of(self.current()))

    def complete(self) -> None:
        """The current task is done."""
        entry = self.current()
        if entry is not None and isinstance(entry.data, TaskLine):
            self._tasks.complete(entry.data)

    def pin(self) -> None:
        """Keep the current record among the quick links, or take the current link away."""
        link, links = self._link_of(self.current()), self.arrangement.links()
        if link:
            self.arrangement.keep_links([each for each in links if each != link] if link in links else [*links, link])
            self.read()

    def open(self, entry: Entry) -> None:
        """Go where a line leads."""
        data = entry.data
        if isinstance(data, TaskLine):
            self._show("task", data.id)
        elif isinstance(data, Event):
            self._show(data.record_type, data.id)
        elif isinstance(data, tuple) and data[0] == "place":
            self.workspace.go(data[1])
        elif isinstance(data, tuple) and data[0] == "view":
            self.workspace.go(data[1])
            self._selection.view_wanted.emit(data[1], data[2])
        elif isinstance(data, tuple) and data[0] == "sync":
            self.workspace.actions.trigger("sync.show") if self._has("sync.show") else self.workspace.sync_now()
        elif isinstance(data, tuple):
            self._show(data[0], data[1])

    def open_links(self) -> QMenu:
        """Offer the places and saved views that can be quick links."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Quick links"))
        links = self.arrangement.links()
        for each in places(self.workspace):
            if each.id == "home":
                continue
            link = f"place:{each.id}"
            entry = menu.addAction((each.go or each.label).replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(link in links)
            entry.toggled.connect(lambda on, link=link: self._keep_link(link, on))
        views = saved_views(self.workspace)
        if views:
            menu.addSeparator()
        for view_id, name in views:
            link = f"view:{view_id}"
            entry = menu.addAction(name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(link in links)
            entry.toggled.connect(lambda on, link=link: self._keep_link(link, on))
        pop_up(menu, self.cards.get(CardId.LINKS, self._arrange_button))
        return menu

    def open_arrangement(self) -> QMenu:
        """Offer which cards are shown, and the page as it was in the beginning."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Arrange this page"))
        hidden = self.arrangement.hidden()
        for card in self.arrangement.order():
            entry = menu.addAction(card_words(card))
            entry.setCheckable(True)
            entry.setChecked(card not in hidden)
            entry.toggled.connect(lambda on, card=card: self.show_card(card, on))
        menu.addSeparator()
        menu.addAction(tr("As in the beginning")).triggered.connect(self._reset)
        pop_up(menu, self._arrange_button)
        return menu

    def open_card_menu(self, card: CardId, anchor: QWidget) -> QMenu:
        """Offer to move a card or to hide it."""
        menu = QMenu(self)
        menu.setAccessibleName(card_words(card))
        shown = self.arrangement.shown()
        for words, by, on in (
            (tr("Move up"), -1, card != shown[0]),
            (tr("Move down"), 1, card != shown[-1]),
        ):
            entry = menu.addAction(words)
            entry.setEnabled(on)
            entry.triggered.connect(lambda _=False, by=by: self.move_card(card, by))
        menu.addAction(tr("Hide")).triggered.connect(lambda: self.show_card(card, False))
        pop_up(menu, anchor)
        return menu

    def show_card(self, card: CardId, on: bool) -> None:
        """Show or hide a card, for good."""
        self.arrangement.show(card, on)
        self._arrange()
        self.read()

    def move_card(self, card: CardId, by: int) -> None:
        """Put a card before or after its neighbour, for good."""
        self.arrangement.move(card, by)
        self._arrange()
        self.read()

    def _reset(self) -> None:
        self.arrangement.reset()
        self._arrange()
        self.read()

    def _keep_link(self, link: str, on: bool) -> None:
        links = [each for each in self.arrangement.links() if each != link]
        self.arrangement.keep_links([*links, link] if on else links)
        self.read()

    def _arrange(self) -> None:
        """Make the cards that are shown, in their order."""
        for gone in self.cards.values():
            gone.hide()
            gone.deleteLater()
        self.cards = {card: self._made(card) for card in self.arrangement.shown()}
        self._spread()

    def _spread(self) -> None:
        """Put the cards into one column, or two where there is room; who has the focus keeps it."""
        while (item := self._row.takeAt(0)) is not None:
            while (column := item.layout()) is not None and column.takeAt(0) is not None:
                pass
        self._columns = self._columns_for_width()
        for first in range(self._columns):
            column = QVBoxLayout()
            column.setSpacing(14)
            for card in list(self.cards.values())[first :: self._columns]:
                column.addWidget(card)
            column.addStretch(1)
            self._row.addLayout(column, 1)

    def _columns_for_width(self) -> int:
        return 2 if self.width() >= _TWO_COLUMNS else 1

    def _made(self, card: CardId) -> HomeCard:
        more = {
            CardId.TODAY: tr("Calendar"),
            CardId.BOOKS: tr("Reports"),
            CardId.ATTENTION: tr("Board"),
            CardId.LINKS: tr("Add"),
            CardId.WAITING: tr("Inbox"),
        }.get(card, "")
        widget = HomeCard(card, more)
        widget.list.opened.connect(self.open)
        widget.list.checked.connect(lambda entry: self._check(entry))
        widget.list.left.connect(lambda by: self._leave(card, by))
        widget.list.moved.connect(lambda entry: self._stand_on(widget, entry))
        widget.more_wanted.connect(self._more)
        widget.menu_wanted.connect(self.open_card_menu)
        return widget

    def _check(self, entry: Entry) -> None:
        if isinstance(entry.data, TaskLine):
            self._tasks.complete(entry.data)
        else:
            self.open(entry)

    def _more(self, card: CardId) -> None:
        if card is CardId.LINKS:
            self.open_links()
        else:
            self.workspace.go(_LEADS[card])

    def _link_of(self, entry: Entry | None) -> str:
        if entry is None:
            return ""
        data = entry.data
        if isinstance(data, tuple) and data[0] == "place":
            return f"place:{data[1]}"
        if isinstance(data, tuple) and data[0] == "view":
            return f"view:{data[2]}"
        if isinstance(data, tuple) and data[0] != "sync":
            return f"record:{data[0]}:{data[1]}"
        return ""

    def _show(self, record_type: str, record_id: str) -> None:
        self._selection.move(record_type, record_id)
        self.workspace.show_record(record_type, record_id)

    def _stand_on(self, card: HomeCard, entry: Entry | None) -> None:
        if entry is None or not card.list.hasFocus():
            return
        self._last, data = card.card, entry.data
        if isinstance(data, TaskLine):
            self._selection.move("task", data.id)
        elif isinstance(data, Event):
            self._selection.move(data.record_type, data.id)
        elif isinstance(data, tuple) and data[0] not in ("place", "sync", "view"):
            self._selection.move(data[0], data[1])

    def _focused(self) -> HomeCard | None:
        return next((each for each in self.cards.values() if each.list.hasFocus()), None)

    def _leave(self, card: CardId, by: int) -> None:
        shown = list(self.cards)
        self._enter(shown.index(card) + by, by)

    def _enter(self, at: int, by: int) -> None:
        """Go to the next card with lines, from a place on."""
        cards = list(self.cards.values())
        while 0 <= at < len(cards):
            if cards[at].take_focus(at_end=by < 0):
                self._area.ensureWidgetVisible(cards[at], 0, 24)
                return
            at += by

    def _come_back(self) -> None:
        """Go to the line one stood on last, or to the first of all."""
        last = self.cards.get(self._last) if self._last is not None else None
        if last is not None and last.list.current() is not None:
            last.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._enter(0, 1)

    def _has(self, action: str) -> bool:
        return any(each.id == action for each in self.workspace.actions.all())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns_for_width() != self._columns:
            self._spread()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._come_back()
