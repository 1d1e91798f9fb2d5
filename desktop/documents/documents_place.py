"""Documents as a place: their list, and the page of one in its stead."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from desktop.documents.approving import APPROVE
from desktop.documents.document_page import DocumentPage
from desktop.documents.page_actions import page_keys
from desktop.documents.views import TO_APPROVE
from desktop.records.list_screen import ListScreen
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id

DOCUMENT = "document"
_KINDS = {"quotes": "quote", "invoices": "invoice", "credit_notes": "credit_note", "bills": "bill"}


class Wanted(QObject):
    """Of one workspace: `shown(id)` asks for a stored document, `begun(kind, values)` for a new one.

    What is asked for before there is a page waits in `waiting`.
    """

    asked = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.waiting: tuple[Id, str, Mapping[str, object] | None] | None = None


def wanted(workspace: Workspace) -> Wanted:
    """The wishes of a workspace."""
    found = workspace.findChild(Wanted)
    return found if isinstance(found, Wanted) else Wanted(workspace)


def show_document(workspace: Workspace, record_id: Id) -> None:
    """Go to the page of a stored document."""
    _ask(workspace, (record_id, "", None))


def begin_document(workspace: Workspace, kind: str = "", values: Mapping[str, object] | None = None) -> None:
    """Go to the page of a new document; without a kind, one of those that the list shows."""
    _ask(workspace, ("", kind, values))


def _ask(workspace: Workspace, wish: tuple[Id, str, Mapping[str, object] | None]) -> None:
    wanted(workspace).waiting = wish
    workspace.go(DOCUMENT)
    wanted(workspace).asked.emit()


class DocumentsPlace(QStackedWidget):
    """The list stays as it is while a document is written."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.list = ListScreen(workspace, DOCUMENT)
        may = workspace.actor.may
        if may(APPROVE) and not may("document.post_document"):
            self.list.showing.view(TO_APPROVE)
        self.page: DocumentPage | None = None
        self.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.setAccessibleName(self.list.accessibleName())
        wanted(workspace).asked.connect(self._follow)
        self.currentChanged.connect(self._tell)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def _tell(self) -> None:
        """Say in the window's title and its status bar which document is in sight."""
        if not self.isVisible():
            return
        page = self.page if self.currentWidget() is self.page else None
        self.workspace.subject_shown.emit(page.head.title.text() if page else "", page_keys(page) if page else ())

    def _follow(self) -> None:
        wish, wanted(self.workspace).waiting = wanted(self.workspace).waiting, None
        if wish is None:
            return
        record_id, kind, values = wish
        page = self._made_page()
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        if record_id:
            if not page.show_document(record_id):
                self._leave()
                return
        else:
            page.begin(kind or _KINDS.get(self.list.showing.current.id, "invoice"), values)
        page.show_preview()

    def _made_page(self) -> DocumentPage:
        if self.page is None:
            self.page = DocumentPage(self.workspace)
            self.page.left.connect(self._leave)
            self.page.head.titled.connect(self._tell)
            self.addWidget(self.page)
        else:
            self.page.work.leave()
        return self.page

    def _leave(self) -> None:
        self.setCurrentWidget(self.list)
        self.setFocusProxy(self.list)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
