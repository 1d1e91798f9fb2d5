"""How the window looks: light or dark, how dense, how large, in which language."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import language, look
from desktop.settings_window.one_of import OneOf
from desktop.settings_window.setting_row import SettingRow
from desktop.theme.theme import Density, Mode, theme
from desktop.theme.zoom import STEPS, zoom
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.workspace import Workspace


class LookPage(QWidget):
    """Each setting is in force at once."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, settings = workspace, workspace.settings
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        modes = ((Mode.LIGHT, tr("Light")), (Mode.DARK, tr("Dark")), (Mode.SYSTEM, tr("As the system")))
        self.mode = OneOf(modes, theme().mode)
        self.mode.chosen.connect(lambda mode: look.set_mode(settings, mode))
        column.addWidget(
            SettingRow(tr("Colours"), tr("More contrast follows your system’s accessibility settings."), self.mode)
        )
        rooms = ((Density.COMPACT, tr("Compact")), (Density.NORMAL, tr("Normal")), (Density.ROOMY, tr("Roomy")))
        self.density = OneOf(rooms, theme().density)
        self.density.chosen.connect(lambda density: look.set_density(settings, density))
        words = tr("How much room the rows of all lists have, unless a list has its own.")
        column.addWidget(SettingRow(tr("Density"), words, self.density))
        percent = workspace.locale.percent()
        self.zoom = OneOf([(each, f"{workspace.locale.toString(each)} {percent}") for each in STEPS], zoom().percent)
        self.zoom.chosen.connect(self._zoom)
        keys = [workspace.actions.find(each).shortcut_text for each in ("zoom.in", "zoom.out", "zoom.reset")]
        words = tr("Everything larger or smaller. Also with {larger}, {smaller}, and {usual} for 100 %.")
        explained = words.format(larger=keys[0], smaller=keys[1], usual=keys[2])
        self._zoom_row = SettingRow(tr("Size"), explained, self.zoom, wide=True)
        column.addWidget(self._zoom_row)
        offered = [Choice("", tr("System")), *(Choice(each, called(each)) for each in language.languages())]
        self.language = ChoiceEditor(tr("Language"), offered, optional=False, framed=True)
        self.language.setMinimumWidth(180)
        self.language.set_value(settings.read(look.LANGUAGE, ""))
        self.language.committed.connect(lambda code: settings.keep(**{look.LANGUAGE: str(code or "") or None}))
        words = tr("Of menus, buttons and messages; from the next start. What your records say stays as it is.")
        column.addWidget(SettingRow(tr("Language"), words, self.language))
        column.addStretch(1)
        theme().changed.connect(self._follow)
        theme().density_changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()  # another size shows every window anew

    def _follow(self) -> None:
        self.mode.set_value(theme().mode)
        self.density.set_value(theme().density)
        self.zoom.set_value(zoom().percent)

    def _zoom(self, percent: int) -> None:
        if not look.set_zoom(self._workspace.settings, percent):
            self._zoom_row.explain(tr("Everything is shown in this size from the next start."))


def called(code: str) -> str:
    """What a language is called by those who speak it."""
    name = QLocale(code).nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" or code


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("LookPage", text)
