"""What the person is told of, and how."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from desktop.notifications.preferences import keep, preferences
from desktop.notifications.rules import Kind, Way
from desktop.settings_window.one_of import OneOf
from desktop.settings_window.setting_row import SettingRow
from desktop.theme.sizes import INPUT_HEIGHT
from desktop.widgets.labels import Muted
from desktop.windows.tray import CLOSE_TO_TRAY, has_tray
from desktop.workspace import Workspace


class NotificationsPage(QWidget):
    """One line for each kind of notice, and the hours in which the desktop is silent."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._settings = workspace.settings
        chosen = preferences(self._settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        ways = ((Way.SYSTEM, tr("On the desktop")), (Way.APP, tr("In Counterfoil")), (Way.NONE, tr("Not at all")))
        self.ways: dict[Kind, OneOf[Way]] = {}
        for kind, (label, words) in described().items():
            control = self.ways[kind] = OneOf(ways, chosen.way(kind))
            control.chosen.connect(self._choosing(kind))
            column.addWidget(SettingRow(label, words, control))
        self.quiet_from, self.quiet_until = (_time(each) for each in (chosen.quiet_from, chosen.quiet_until))
        column.addWidget(
            SettingRow(
                tr("Quiet hours"),
                tr("Nothing is said on the desktop between these hours. The same hour twice means never."),
                self._hours(),
            )
        )
        if has_tray():
            column.addWidget(self._closing())
        column.addStretch(1)

    def _closing(self) -> SettingRow:
        settings = self._settings
        goes_on = OneOf(((False, tr("Quit")), (True, tr("Stay in the tray"))), settings.read(CLOSE_TO_TRAY, False))
        goes_on.chosen.connect(lambda on: settings.keep(**{CLOSE_TO_TRAY: on}))
        words = tr("What closing the last window does. In the tray, Counterfoil goes on to sync and to tell you.")
        return SettingRow(tr("Closing"), words, goes_on)

    def _hours(self) -> QWidget:
        self.quiet_from.setAccessibleName(tr("Quiet from"))
        self.quiet_until.setAccessibleName(tr("Quiet until"))
        hours = QWidget()
        row = QHBoxLayout(hours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.quiet_from)
        row.addWidget(Muted("–"))
        row.addWidget(self.quiet_until)
        for each in (self.quiet_from, self.quiet_until):
            each.timeChanged.connect(self._keep_hours)
        hours.setFocusProxy(self.quiet_from)
        return hours

    def _choosing(self, kind: Kind) -> Callable[[Way], None]:
        def choose(way: Way) -> None:
            chosen = preferences(self._settings)
            keep(self._settings, replace(chosen, ways={**chosen.ways, kind: way}))

        return choose

    def _keep_hours(self) -> None:
        hours = [each.time().hour() * 60 + each.time().minute() for each in (self.quiet_from, self.quiet_until)]
        keep(self._settings, replace(preferences(self._settings), quiet_from=hours[0], quiet_until=hours[1]))


def described() -> dict[Kind, tuple[str, str]]:
    """What each kind is called, and what it tells."""
    return {
        Kind.REMINDER: (tr("Reminders"), tr("Of your tasks, and of meetings before they begin.")),
        Kind.ASSIGNED: (tr("Assigned to me"), tr("When somebody makes you the owner of a record.")),
        Kind.MOVED: (tr("My deals"), tr("When somebody moves a deal of yours to another stage.")),
        Kind.MENTION: (tr("Mentions"), tr("When somebody names you in a note.")),
        Kind.TROUBLE: (
            tr("Changes that need me"),
            tr("When one was refused, or somebody was in the way."),
        ),
    }


def _time(minute: int) -> QTimeEdit:
    made = QTimeEdit(QTime(minute // 60, minute % 60))
    made.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
    made.setFixedHeight(INPUT_HEIGHT)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Notifications", text)
