"""The window of signing in: shows the page that the flow has come to, and passes on what the person says."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.derive.words import reason_of
from desktop.sign_in.entry import Entry
from desktop.sign_in.flow import SignInFlow
from desktop.sign_in.pages import FormPage, OrganizationsPage, Page, PassphrasePage
from desktop.theme.fonts import Weight
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Label
from desktop.widgets.room import take_room
from shared_models.kernel.faults import Fault
from sync.replica.profile import Profile

if TYPE_CHECKING:
    from sync.replica.sign_in import Organization

SIZE = (460, 600)
PREPARE_MILLISECONDS = 200
_NAME = (20, Weight.DemiBold, False)


class SignInScreen(QWidget):
    """`entered(Entry)` when there is an account to open; `closed()` when the person gives up."""

    entered = Signal(object)
    closed = Signal()

    def __init__(self, flow: SignInFlow, server: str, email: str, profiles: Sequence[Profile]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setWindowTitle(self.tr("Sign in — Counterfoil"))
        self._flow = flow
        self._pages = QStackedWidget()
        self.form = FormPage(server, email, profiles)
        self.form.wanted.connect(self.sign_in)
        self.form.offline_wanted.connect(self.work_offline)
        self._lay_out()
        self._go_to(self.form)
        flow.failed.connect(self.show_fault)
        flow.organizations_offered.connect(self._offer)
        flow.passphrase_wanted.connect(self._ask_passphrase)
        flow.entered.connect(self._enter)
        take_room(self, *SIZE)
        self.form.focus_first()
        QTimer.singleShot(PREPARE_MILLISECONDS, self._flow.prepare)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("bookmark-simple", "accent", side=24))
        head.addWidget(Label("Counterfoil", "text", _NAME))
        head.addStretch(1)
        body = QVBoxLayout()
        body.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        body.setSpacing(24)
        body.addLayout(head)
        body.addWidget(self._pages)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(body)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.addSpacing(40)
        column.addLayout(row)
        column.addStretch(1)

    def page(self) -> Page:
        """The page shown."""
        shown = self._pages.currentWidget()
        assert isinstance(shown, Page)
        return shown

    def show_fault(self, fault: Fault) -> None:
        """Say what went wrong on the page that it concerns."""
        page = self.page()
        if isinstance(page, PassphrasePage):
            page.show_fault(fault)
        elif isinstance(page, OrganizationsPage):
            page.setEnabled(True)
            page.show_error("", reason_of(fault))
        else:
            self.form.set_busy(False)
            self.form.show_fault(fault)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.page() is not self.form:
            self._back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._flow.cancel()
        self.closed.emit()
        super().closeEvent(event)

    def sign_in(self, server: str, email: str, password: str) -> None:
        """Ask the server."""
        self.form.set_busy(True)
        self._flow.sign_in(server, email, password)

    def work_offline(self, profile: Profile) -> None:
        """Open an account of this computer."""
        self.form.set_busy(True)
        self._flow.work_offline(profile)

    def _offer(self, organizations: "Sequence[Organization]") -> None:
        page = OrganizationsPage(organizations)
        page.chosen.connect(self._choose)
        page.left.connect(self._back)
        self._go_to(page)
        page.buttons[0].setFocus()

    def _choose(self, organization: str) -> None:
        self.page().setEnabled(False)
        self._flow.choose(organization)

    def _ask_passphrase(self, new: bool) -> None:
        page = PassphrasePage(new)
        page.given.connect(self._flow.give_passphrase)
        page.left.connect(self._back)
        self._go_to(page)
        page.passphrase.setFocus()

    def _back(self) -> None:
        self._flow.cancel()
        self.form.set_busy(False)
        self._go_to(self.form)
        self.form.focus_first()

    def _go_to(self, page: Page) -> None:
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        if page is not self.form:
            self.form.password.clear()
        before = self._pages.currentWidget()
        self._pages.setCurrentWidget(page)
        if before is not None and before not in (page, self.form):
            self._pages.removeWidget(before)
            before.deleteLater()

    def _enter(self, entry: Entry) -> None:
        self.form.password.clear()
        self.entered.emit(entry)
