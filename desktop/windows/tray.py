"""The program's icon in the system's tray, with the number of things that need the person, and a short menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.theme.icons import icon, paint_icon
from desktop.theme.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from desktop.windows.windows import Windows

CLOSE_TO_TRAY = "close_to_tray"
"""The setting by which closing the last window leaves the program running."""
_SIDES = (16, 22, 24, 32, 48, 64)
_MOST = 9


def has_tray() -> bool:
    """Whether the system has one."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Leads into `windows`."""

    def __init__(self, windows: "Windows", parent: QObject) -> None:
        super().__init__(parent)
        self._windows = windows
        self.icon = QSystemTrayIcon(tray_icon(0), self)
        self.menu = QMenu()
        self.menu.aboutToShow.connect(self._fill)
        self._fill()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._pressed)
        self.set_count(0)
        self.icon.show()

    def set_count(self, count: int) -> None:
        """Show how many things need the person."""
        self.icon.setIcon(tray_icon(count))
        name = self._windows.front.workspace.tenant_name
        number = self._windows.front.workspace.locale.toString(count)
        words = _tr("{count} for you").format(count=number) if count else ""
        self.icon.setToolTip(" · ".join(filter(None, ("Counterfoil", name, words))))

    def _fill(self) -> None:
        """Offer what can be done now."""
        self.menu.clear()
        windows, registry = self._windows, self._windows.front.workspace.actions
        self.menu.addAction(_tr("Open Counterfoil"), windows.bring_to_front)
        self.menu.addSeparator()
        makes = [each for each in registry.all() if each.id.startswith("new.") and each.section]
        for each in makes[:6]:
            entry = self.menu.addAction(icon(each.icon), each.label.replace("&", "&&"))
            entry.triggered.connect(lambda _=False, name=each.id: self._run(name))
        self.menu.addSeparator()
        self.menu.addAction(_tr("Sync now"), windows.front.workspace.sync_now)
        self.menu.addAction(_tr("Quit"), windows.quit)

    def _run(self, action: str) -> None:
        self._windows.bring_to_front()
        self._windows.front.workspace.actions.trigger(action)

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self._windows.bring_to_front()


def tray_icon(count: int) -> QIcon:
    """The program's sign, and a number on it from 1 on; more than nine are "9+"."""
    made = QIcon()
    for side in _SIDES:
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DARK.accent))
        painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.22, side * 0.22)
        inset = round(side * 0.18)
        paint_icon(painter, QRect(inset, inset, side - 2 * inset, side - 2 * inset), "receipt", LIGHT.on_accent)
        if count:
            _draw_count(painter, side, str(count) if count <= _MOST else f"{_MOST}+")
        painter.end()
        made.addPixmap(pixmap)
    return made


def _draw_count(painter: QPainter, side: int, words: str) -> None:
    width = side * (0.58 if len(words) == 1 else 0.78)
    area = QRectF(side - width, side * 0.42, width, side * 0.58)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.negative.text))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    font = QFont()
    font.setPixelSize(max(8, round(side * 0.48)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.on_accent))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter.value, words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Windows", text)
