"""Says which of our accounts the next batch is paid from, and on which day it is carried out.

The account is remembered on this computer. The day is today until another is chosen; the past is refused.
"""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop.payments.words import tr
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.date_editor import DateEditor
from desktop.widgets.editors.editor import Editor
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id

_REMEMBERED = "paid_from"
_ACCOUNT_WIDTH, _DAY_WIDTH = 220, 150


class PayingFrom(QWidget):
    """`changed` tells that another account or day was chosen, `left` that the person has done here."""

    changed = Signal()
    left = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._settings = workspace.settings
        self._accounts: list[tuple[Id, str]] = []
        self.account = ChoiceEditor(tr("Paid from"), (), optional=False, framed=True)
        self.day = DateEditor(tr("Execution day"), workspace.locale, framed=True)
        self.account.committed.connect(self._remember)
        self.day.committed.connect(self._check)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for editor, width in ((self.account, _ACCOUNT_WIDTH), (self.day, _DAY_WIDTH)):
            editor.setFixedWidth(width)
            editor.cancelled.connect(self._leave)
            row.addWidget(Muted(editor.accessibleName()))
            row.addWidget(editor)
        self._day: date | None = None
        self.day.set_value(_today())

    @property
    def execution(self) -> str:
        """The day on which the next batch is carried out; today, where none was chosen or it has passed."""
        return max(self._day or _today(), _today()).isoformat()

    @property
    def own(self) -> Id | None:
        """The account that is paid from; None where there is none."""
        remembered = self._settings.read(_REMEMBERED, "")
        ids = [each for each, _ in self._accounts]
        return remembered if remembered in ids else next(iter(ids), None)

    def show_accounts(self, accounts: list[tuple[Id, str]]) -> None:
        """Offer our accounts, by id and name."""
        if accounts != self._accounts:
            self._accounts = accounts
            self.account.set_choices([Choice(key, name) for key, name in accounts])
            self.account.set_value(self.own)

    def choose(self, editor: Editor) -> None:
        """Let the person type the day, or choose the account."""
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _remember(self, account: object) -> None:
        self._settings.keep(**{_REMEMBERED: account})
        self._leave()
        self.changed.emit()

    def _check(self, day: object) -> None:
        chosen = day if isinstance(day, date) else _today()
        if chosen < _today():
            self.day.set_value(date.fromisoformat(self.execution))
            self.day.set_error(tr("Banks carry out payments today or later."))
            return
        self._day = chosen
        self.day.set_value(chosen)
        self._leave()
        self.changed.emit()

    def _leave(self) -> None:
        """The keys are done here, unless the focus has gone elsewhere by itself."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.left.emit()


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day
