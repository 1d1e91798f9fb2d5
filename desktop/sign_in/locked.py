"""The screen in place of the records while the lease is over: what has happened, and what to do. Nothing is lost."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from desktop.derive.words import reason_of
from desktop.sign_in.pages import WIDTH, Page, tr
from desktop.sync.words import counted
from desktop.theme.fonts import Weight
from desktop.widgets.announce import announce
from desktop.widgets.buttons import Button, FlatButton, PrimaryButton
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Label, Muted, Paragraph
from desktop.widgets.room import take_room
from sync.replica.lease import ClockSetBack, Standing
from sync.replica.status import Phase, Status

if TYPE_CHECKING:
    from desktop.worker import Worker
    from sync.replica.profile import Profile

SIZE = (460, 420)
_NAME = (20, Weight.DemiBold, False)


class LockedPage(Page):
    """`again()` to try the server at once, `sign_in_wanted()` to sign in, `export_wanted()` for unsent work."""

    again = Signal()
    sign_in_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, found: Standing, hours: int, waiting: int) -> None:
        super().__init__(tr("Connect to go on"), _why(found, hours))
        if waiting:
            kept = counted(
                waiting, "1 change is kept and will be sent then.", "%n changes are kept and will be sent then."
            )
            self.column.addWidget(Paragraph(kept, WIDTH))
            self.column.addSpacing(12)
        self.state = Muted(tr("Connecting…"))
        self.state.setAccessibleName(tr("Connection"))
        self.column.addWidget(self.state)
        self.column.addSpacing(12)
        self.again_button = PrimaryButton(tr("Try again"))
        self.again_button.clicked.connect(self.again)
        self.column.addWidget(self.again_button)
        self.column.addSpacing(4)
        self.sign_in_button = Button(tr("Sign in"))
        self.sign_in_button.clicked.connect(self.sign_in_wanted)
        self.column.addWidget(self.sign_in_button)
        self.column.addSpacing(4)
        self.export_button = FlatButton(tr("Export unsent work…"), "download-simple")
        self.export_button.clicked.connect(self.export_wanted)
        self.column.addWidget(self.export_button)
        self._said = Paragraph("", WIDTH)
        self._said.hide()
        self.column.addWidget(self._said)

    def say(self, words: str) -> None:
        """Say what became of an export."""
        self._said.setText(words)
        self._said.setMinimumHeight(self._said.heightForWidth(WIDTH))
        self._said.show()
        announce(self, words)

    def tell(self, status: Status) -> None:
        """Say how the way to the server stands."""
        if status.phase is Phase.STOPPED:
            self.state.setText(tr("Please sign in."))
        elif status.phase is Phase.OFFLINE:
            self.state.setText(tr("The server cannot be reached from here now."))
        else:
            self.state.setText(tr("Connecting…"))


class LockedScreen(QWidget):
    """A window with that page alone."""

    def __init__(self, page: LockedPage) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setWindowTitle("Counterfoil")
        self.page = page
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("bookmark-simple", "accent", side=24))
        head.addWidget(Label("Counterfoil", "text", _NAME))
        head.addStretch(1)
        body = QVBoxLayout(self)
        body.setContentsMargins(60, 48, 60, 48)
        body.setSpacing(24)
        body.addLayout(head)
        body.addWidget(page, 0, Qt.AlignmentFlag.AlignTop)
        body.addStretch(1)
        take_room(self, *SIZE)
        page.again_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)


def export_locked(page: LockedPage, worker: "Worker", of: "Profile") -> None:
    """Write what was not sent to a file of the person's choice, and say on the page how it went."""
    from desktop.sync.export_unsent import export_unsent

    whose = (of.email, of.tenant_name, of.server_url)
    export_unsent(page.window(), worker.post, whose, page.say, lambda fault: page.say(reason_of(fault)))


def _why(found: Standing, hours: int) -> str:
    if isinstance(found, ClockSetBack):
        return tr(
            "The clock of this computer was set back, so nobody can tell how long it has been away. "
            "Set it right, and connect to the server."
        )
    return counted(
        hours,
        "Your organisation shows records only on computers that were connected in the last hour.",
        "Your organisation shows records only on computers that were connected in the last %n hours.",
    )
