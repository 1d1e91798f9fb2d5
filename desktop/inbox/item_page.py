"""One change that needs a person: what it was, why it is here, the values side by side, and what one can do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.inbox.items import Item
from desktop.inbox.sides_table import SidesTable
from desktop.inbox.words import deed, mark, origin, state, tr, waits, why
from desktop.sync.queue_item import QueueItem
from desktop.widgets.buttons import LinkButton
from desktop.widgets.choices import Choices
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Label, Muted, SectionCaption, Subtitle, WrappedText
from desktop.widgets.list_beside_page import PageBeside
from desktop.widgets.painting import STRONG_FONT
from desktop.workspace import Workspace
from sync.clock import now

_WORDS = 560
_WAITING = 30
_LEADING = Qt.AlignmentFlag.AlignLeading


class ItemPage(PageBeside):
    """`opened(type, id)` asks for the record. The buttons are the inbox's actions, with their keys."""

    opened = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def show_item(self, item: Item | None) -> None:
        """Show an item; None shows nothing."""
        if item is None:
            self.show_page()
        else:
            self.show_page(f"{state(item)}: {deed(item)}, {item.title}", lambda column: self._fill(column, item))

    def _fill(self, column: QVBoxLayout, item: Item) -> None:
        icon, token = mark(item)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(icon, token))
        head.addWidget(Label(state(item), token, STRONG_FONT))
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(Subtitle(deed(item)))
        link = LinkButton(" · ".join(each for each in (item.kind, item.title) if each), "arrow-square-out")
        link.setAccessibleDescription(tr("Open the record"))
        link.clicked.connect(lambda: self.opened.emit(*item.target))
        link.setMinimumWidth(1)  # a long name gives way to the window
        column.addWidget(link, 0, _LEADING)
        column.addWidget(Muted(origin(item, now(), self._workspace.locale), small=True))
        column.addWidget(WrappedText(why(item), _WORDS))
        column.addSpacing(4)
        choices = [(f"inbox.{name}", label) for name, label in offered(item)]
        column.addWidget(Choices(self._workspace.actions, choices))
        column.addSpacing(4)
        if item.sides:
            column.addWidget(SidesTable(item))
        if item.waiting:
            column.addSpacing(4)
            column.addWidget(SectionCaption(waits(item)))
            for each in item.waiting[:_WAITING]:
                column.addWidget(QueueItem(each, now(), self._workspace.locale))
        column.addStretch(1)


def offered(item: Item) -> list[tuple[str, str]]:
    """Name and words of what can be done, the likeliest first."""
    found = []
    if item.is_conflict:
        found.append(("mine", tr("Keep mine")))
        found.append(("theirs", tr("Keep theirs")))
        if item.can_both:
            found.append(("both", tr("Keep both")))
    elif item.can_use_theirs:
        found.append(("theirs", tr("Use theirs")))
    if item.can_restore:
        found.append(("restore", tr("Restore and send again")))
    elif item.can_redate:
        found.append(("day", tr("Change day…")))
    elif item.can_edit:
        found.append(("edit", tr("Edit and send again")))
    if not item.is_conflict:
        if not item.can_restore:
            found.append(("mine", tr("Send again as it was")))
        found.append(("discard", tr("Discard")))
    return found
