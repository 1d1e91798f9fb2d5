"""The head of the record panel: who or what it is, where it belongs, and in which state it is."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.derive.columns import has_face, nameless
from desktop.derive.references import hint_fields
from desktop.derive.tones import tone_of
from desktop.derive.value_text import ValueText
from desktop.derive.words import choice
from desktop.records.walk import walk
from desktop.theme.icons import icon
from desktop.theme.tokens import Tone
from desktop.widgets.avatar import Avatar
from desktop.widgets.buttons import FlatButton
from desktop.widgets.cells import Badge as Mark
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.key_tip import triggers
from desktop.widgets.labels import Muted, Subtitle
from desktop.widgets.pill import Pill
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.replica.badges import Badge

_LINE = 26


class PanelHead(QWidget):
    """`closed` and `menu_wanted` are emitted by its buttons, `opened(type, id)` by what the record belongs to, and
    `named` by a click on what it is called.
    """

    closed = Signal()
    menu_wanted = Signal(object)
    opened = Signal(str, str)
    named = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._avatar, self._title = Avatar(), Subtitle()
        self._title.setCursor(Qt.CursorShape.IBeamCursor)
        self._title.installEventFilter(self)
        self.place = Muted(small=True)
        self._shown: tuple[str, Id] = ("", "")
        walk(workspace).moved.connect(self._show_place)
        self._icon = IconLabel("circle", "sub", side=20)
        self._belongs = FlatButton(name=self.tr("What it belongs to"))
        self._belongs.setToolTip("")
        self._words = Muted()
        self._badge = IconLabel("clock")
        self._pill = Pill()
        self._target: tuple[str, Id] = ("", "")
        self._belongs.clicked.connect(lambda: self.opened.emit(*self._target))
        more = FlatButton("", "dots-three", self.tr("More"))
        more.clicked.connect(lambda: self.menu_wanted.emit(more))
        self.expand = FlatButton("", "arrows-out", self.tr("Open as a page"))
        triggers(self.expand, workspace.actions, "record.page")
        self.expand.hide()
        close = FlatButton("", "x", self.tr("Close"))
        close.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addSpacing(7)
        for each in (self._avatar, self._icon):
            top.addWidget(each)
        top.addSpacing(6)
        top.addWidget(self._title, 1)
        top.addWidget(self.place)
        top.addWidget(more)
        top.addWidget(self.expand)
        top.addWidget(close)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._belongs)
        below.addWidget(self._words, 1)
        self._words.setContentsMargins(7, 0, 0, 0)
        below.addStretch()
        below.addWidget(self._badge)
        below.addWidget(self._pill)
        below.addSpacing(6)
        self._belongs.setFixedHeight(_LINE)
        self._words.setFixedHeight(_LINE)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 13, 12, 8)
        column.setSpacing(5)
        column.addLayout(top)
        column.addLayout(below)

    def show_as_page(self, wide: bool) -> None:
        """Offer the way back to the list, or to a page."""
        words = self.tr("Back to the list") if wide else self.tr("Open as a page")
        self.expand.setIcon(icon("arrows-in" if wide else "arrows-out", "sub"))
        self.expand.setToolTip(words)
        self.expand.setAccessibleName(words)

    def offer_page(self) -> None:
        """There is a list whose place a page can take."""
        self.expand.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self._title and event.type() == QEvent.Type.MouseButtonPress
        if pressed and isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            self.named.emit()
            return True
        return super().eventFilter(watched, event)

    def title(self) -> str:
        """What the record is called."""
        return self._title.text()

    def belongs(self) -> str:
        """What it belongs to, or what else tells it apart."""
        return self._belongs.text() or self._words.text()

    def state(self) -> str:
        """In which state it is."""
        return self._pill.text()

    def show_row(
        self, record_type: RecordType, row: Row, titles: Mapping[Id, str], tones: Mapping[Id, Tone], badge: Badge | None
    ) -> None:
        """Show a record; `tones` knows those of states that are records, `badge` its work that has not arrived."""
        title = record_type.title_of(row) or nameless()
        self._shown = (record_type.name, row["id"])
        self._show_place()
        face = has_face(record_type)
        self._avatar.set_name(title)
        self._avatar.setVisible(face)
        self._icon.set_icon(record_type.icon, "sub")
        self._icon.setVisible(not face)
        self._title.setText(title)
        self._show_belonging(record_type, row, titles)
        self._show_state(record_type, row, titles, tones)
        self._badge.setVisible(badge is not None)
        if badge is not None:
            mark = Mark[badge.name]
            self._badge.set_icon(mark.icon, mark.token)
            self._badge.setAccessibleName(mark.label)
            self._badge.setToolTip(mark.label)

    def _show_place(self) -> None:
        """Say which of the list it is."""
        words = walk(self._workspace).words(*self._shown)
        self.place.setText(words)
        self.place.setVisible(bool(words))

    def _show_belonging(self, record_type: RecordType, row: Row, titles: Mapping[Id, str]) -> None:
        fields = hint_fields(record_type)
        link = next((each for each in fields if each.reference and row[each.name] in titles), None)
        words = titles[row[link.name]] if link is not None else ""
        self._belongs.setVisible(bool(words))
        if link is not None:
            self._target = (link.reference, row[link.name])
            self._belongs.setText(words.replace("&", "&&"))
            self._belongs.setAccessibleName(QCoreApplication.translate("Panel", "Open {title}").format(title=words))
        else:
            self._belongs.setText("")
        values = ValueText(self._workspace.locale)
        parts = [values.of(each, row[each.name], row, titles) for each in fields if not each.reference]
        self._words.setText("" if link is not None else " · ".join(each for each in parts if each))

    def _show_state(
        self, record_type: RecordType, row: Row, titles: Mapping[Id, str], tones: Mapping[Id, Tone]
    ) -> None:
        field = _state_field(self._workspace, record_type)
        value = row.get(field.name) if field is not None else None
        if row["deleted_at"] is not None:
            self._pill.set_state(QCoreApplication.translate("Panel", "Deleted"), Tone.NEGATIVE)
        elif field is None or value is None:
            self._pill.set_state("", Tone.NEUTRAL)
        elif field.kind is Kind.CHOICE:
            self._pill.set_state(choice(field, value), tone_of(value))
        else:
            self._pill.set_state(titles.get(value, ""), tones.get(value, Tone.NEUTRAL))


def _state_field(workspace: Workspace, record_type: RecordType) -> RecordField | None:
    """The field in lists that says in which state a record is."""
    types = workspace.catalogue.record_types
    for each in record_type.fields:
        if each.in_list and each.kind is Kind.CHOICE:
            return each
        if each.in_list and each.reference in types and types[each.reference].configuration:
            return each
    return None
