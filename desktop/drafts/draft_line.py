"""The line below what was typed and not stored: "Not stored yet", to store or to discard it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme.sizes import ICON
from desktop.widgets.buttons import LinkButton
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Label, WrappedText


class DraftLine(QWidget):
    """`name` says what it is about. `note` tells more, such as what stands there by now."""

    store_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, name: str, note: str = "", *, can_store: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("{name}: not stored yet").format(name=name))
        self.store = LinkButton(tr("Store"))
        self.store.setAccessibleName(tr("Store {name}").format(name=name))
        self.store.clicked.connect(self.store_wanted)
        self.store.setVisible(can_store)
        self.discard = LinkButton(tr("Discard"))
        self.discard.setAccessibleName(tr("Discard {name}").format(name=name))
        self.discard.clicked.connect(self.discard_wanted)
        for each in (self.store, self.discard):
            each.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.note = WrappedText(note, 260)
        self.note.setVisible(bool(note))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconLabel("pencil-line", "warning", side=ICON - 2))
        row.addWidget(Label(tr("Not stored yet"), "warning"))
        row.addSpacing(4)
        row.addWidget(self.store)
        row.addWidget(self.discard)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.note)


def tr(text: str) -> str:
    """Words about drafts in the person's language."""
    return QCoreApplication.translate("Drafts", text)
