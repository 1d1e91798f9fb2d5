"""What a record stands below, from the top down: the parents of a company. Shown as a line of links above it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import Label
from desktop.workspace import Workspace
from shared_models.kernel.hierarchy import leads_up
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.replica import lists, rows

_MOST = 6


def lineage(workspace: Workspace, kind: RecordType, row: Row) -> list[tuple[Id, str]]:
    """Ids and titles, the topmost first; where a circle came about all the same, once around."""
    field = next((each for each in kind.references if leads_up(kind, each)), None)
    if field is None:
        return []
    found: list[tuple[Id, str]] = []
    seen, at = {row["id"]}, row.get(field.name)
    while at and at not in seen and len(found) < _MOST:
        seen.add(at)
        above = rows.fetch_one(workspace.reader, kind, at)
        if above is None:
            title = lists.titles(workspace.reader, workspace.catalogue.record_types, [(kind.name, at)])
            found += [(at, each) for each in title.values()]
            break
        found.append((at, kind.title_of(above)))
        at = above.get(field.name)
    return found[::-1]


class Lineage(QWidget):
    """`opened(id)` asks for one of them."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[tuple[Id, str]] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.setAccessibleName(QCoreApplication.translate("Relations", "What it stands below"))
        self.hide()

    def show_lineage(self, found: Sequence[tuple[Id, str]]) -> None:
        """Show these."""
        if list(found) == list(self._shown):
            return
        self._shown = list(found)
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each, title in found:
            link = LinkButton(title.replace("&", "&&"))
            link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            link.setMinimumWidth(24)
            link.setToolTip(title)
            link.clicked.connect(lambda _=False, record_id=each: self.opened.emit(record_id))
            self._row.addWidget(link)
            self._row.addWidget(Label("‹" if self.isRightToLeft() else "›", "faint"))
        self._row.addStretch(1)
        self.setVisible(bool(found))

    def links(self) -> list[LinkButton]:
        """The links, the topmost first."""
        return [each for each in self.findChildren(LinkButton) if not each.isHidden()]
