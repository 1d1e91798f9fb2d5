"""One piece of work that was handed over: whose it is, what was wanted, and what one can do about it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.handed_over.entries import Entry
from desktop.inbox.sides_table import SidesTable
from desktop.sync.words import ago
from desktop.widgets.buttons import LinkButton
from desktop.widgets.choices import Choices
from desktop.widgets.labels import Muted, Subtitle, WrappedText
from desktop.widgets.list_beside_page import PageBeside
from desktop.workspace import Workspace
from shared_models.platform.quarantine import EDIT
from sync.clock import now

_WORDS = 560
_LEADING = Qt.AlignmentFlag.AlignLeading


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("HandedOver", text)


class EntryPage(PageBeside):
    """`opened(type, id)` asks for the record. The buttons are the screen's actions, with their keys."""

    opened = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry; None shows nothing."""
        if entry is None:
            self.show_page()
        else:
            name = f"{entry.person}: {entry.deed}, {entry.item.title}"
            self.show_page(name, lambda column: self._fill(column, entry))

    def _fill(self, column: QVBoxLayout, entry: Entry) -> None:
        item = entry.item
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
