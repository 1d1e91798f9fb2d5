"""Which program this is: its version, its licence, what it stands on."""

import platform

import PySide6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.settings_window.setting_row import SettingRow
from desktop.version import build
from desktop.widgets.labels import WrappedText

_SELECT = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class AboutPage(QWidget):
    """Facts only; they can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        words = tr("Counterfoil keeps your own true copy of your organisation’s records, and reconciles it.")
        column.addWidget(WrappedText(words, 560))
        for label, value in (
            (tr("Version"), build().version or tr("unreleased")),
            (tr("Licence"), "Apache License 2.0"),
            (tr("Runs on"), f"Python {platform.python_version()}, Qt {PySide6.__version__}, {platform.system()}"),
        ):
            text = QLabel(value)
            text.setTextInteractionFlags(_SELECT)
            column.addWidget(SettingRow(label, "", text))
        column.addStretch(1)


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("AboutPage", text)
