"""One piece of work that was handed over: whose it is, what was wanted, and what one can do about it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.handed_over.entries import Entry
from desktop.inbox.sides_table import SidesTable
from desktop.sync.words import ago
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.buttons import LinkButton
from desktop.widgets.choices import Choices
from desktop.widgets.labels import Muted, Subtitle, WrappedText
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.surface import Edge, Surface
from desktop.workspace import Workspace
from shared_models.platform.quarantine import EDIT
from sync.clock import now

_WORDS = 560
_LEADING = Qt.AlignmentFlag.AlignLeading


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("HandedOver", text)


class EntryPage(Surface):
    """`opened(type, id)` asks for the record. The buttons are the screen's actions, with their keys."""

    opened = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("background", Edge.START, parent)
        self._workspace = workspace
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        OverlayScrollBar(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._scroll)

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry; None shows nothing."""
        page = QWidget()
        page.setObjectName("page")
        if entry is not None:
            page.setAccessibleName(f"{entry.person}: {entry.deed}, {entry.item.title}")
            self._fill(QVBoxLayout(page), entry)
        self._scroll.setWidget(page)

    def _fill(self, column: QVBoxLayout, entry: Entry) -> None:
        item = entry.item
        column.setContentsMargins(PAGE_INSET, 14, PAGE_INSET, PAGE_INSET)
        column.setSpacing(8)
        column.addWidget(Subtitle(entry.deed))
        link = LinkButton(" · ".join(each for each in (item.kind, item.title) if each), "arrow-square-out")
        link.setAccessibleDescription(tr("Open the record"))
        link.clicked.connect(lambda: self.opened.emit(*item.target))
        link.setMinimumWidth(1)  # a long name gives way to the window
        column.addWidget(link, 0, _LEADING)
        when = tr("handed over {when}").format(when=ago(entry.received_at, now(), self._workspace.locale))
        column.addWidget(Muted(" · ".join(filter(None, (entry.person, entry.device, when))), small=True))
        words = tr(
            "{person} lost access before this was sent. If you do it, it is your change, and the history says so."
        )
        column.addWidget(WrappedText(words.format(person=entry.person), _WORDS))
        if entry.outcome:
            column.addWidget(WrappedText(tr("Tried before: {outcome}").format(outcome=entry.outcome), _WORDS))
        if self._workspace.actor.may(EDIT):
            column.addSpacing(4)
            column.addWidget(Choices(self._workspace.actions, _offered()))
            column.addSpacing(4)
        if item.sides:
            column.addWidget(SidesTable(item, tr("Wanted")))
        column.addStretch(1)


def _offered() -> list[tuple[str, str]]:
    return [
        ("handed_over.replay", tr("Do it")),
        ("handed_over.overwrite", tr("Do it over what others did")),
        ("handed_over.discard", tr("Discard")),
    ]
