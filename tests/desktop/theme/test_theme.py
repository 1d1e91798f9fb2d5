"""The current theme: switching, following the system, icons and fonts."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.theme.fonts import metrics
from desktop.theme.icons import UnknownIcon, icon
from desktop.theme.palette import palette
from desktop.theme.style_sheet import style_sheet
from desktop.theme.theme import Mode, theme, token_color
from desktop.theme.tokens import DARK, LIGHT


def colors_of(image: QIcon, state: QIcon.State = QIcon.State.Off, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    picture = image.pixmap(QSize(32, 32), 1.0, mode, state).toImage()
    dots = (picture.pixelColor(x, y) for x in range(32) for y in range(32))
    return {dot.name() for dot in dots if dot.alpha() == 255}


def test_switching_tells_and_paints_the_new_tokens(qtbot: QtBot, qapp: QApplication) -> None:
    theme().install(qapp, Mode.LIGHT)
    with qtbot.waitSignal(theme().changed):
        theme().set_mode(Mode.DARK)
    assert theme().tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.background)
    assert DARK.raised in qapp.styleSheet()
    with qtbot.assertNotEmitted(theme().changed):
        theme().set_mode(Mode.DARK)
    theme().set_mode(Mode.LIGHT)


def test_an_icon_follows_theme_state_and_mode(qapp: QApplication) -> None:
    theme().install(qapp, Mode.LIGHT)
    users = icon("users", "sub", checked="accent")
    assert LIGHT.sub in colors_of(users)
    assert LIGHT.accent in colors_of(users, QIcon.State.On)
    assert LIGHT.faint in colors_of(users, mode=QIcon.Mode.Disabled)
    theme().set_mode(Mode.DARK)
    assert DARK.sub in colors_of(users)
    theme().set_mode(Mode.LIGHT)


def test_an_icon_is_drawn_at_the_resolution_of_the_screen(qapp: QApplication) -> None:
    picture = icon("users").pixmap(QSize(16, 16), 2.0)
    assert picture.size() == QSize(32, 32)


def test_icons_are_found_in_a_frozen_build(tmp_path: Path) -> None:
    """There the package may be gone and only its data be left, beside the program."""
    spec = find_spec("qtawesome")
    assert spec is not None
    assert spec.origin is not None
    shutil.copytree(Path(spec.origin).parent / "fonts", tmp_path / "qtawesome" / "fonts")
    code = (
        "import sys; sys.modules['qtawesome'] = None; sys._MEIPASS = sys.argv[1];"
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from desktop.theme.icons import icon; print(icon('users').pixmap(16).width())"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "16"


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(UnknownIcon):
        icon("no-such-icon")


def test_a_tone_is_a_color_too(qapp: QApplication) -> None:
    theme().install(qapp, Mode.LIGHT)
    assert token_color("negative") == LIGHT.negative.text


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_style_sheet_and_palette_are_complete(tokens: object, qapp: QApplication) -> None:
    assert isinstance(tokens, type(LIGHT))
    sheet = style_sheet(tokens)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert palette(tokens).color(QPalette.ColorRole.PlaceholderText) == QColor(tokens.faint)


def test_tabular_figures_have_one_width(qapp: QApplication) -> None:
    assert len({metrics(tabular=True).horizontalAdvance(figure * 8) for figure in "0123456789"}) == 1


def test_the_look_imports_nothing_slow() -> None:
    """What the first paint needs comes from PySide6 and the standard library alone."""
    code = (
        "import sys, desktop.theme.theme, desktop.theme.icons, desktop.widgets.record_table, desktop.widgets.buttons,"
        "desktop.widgets.board, desktop.widgets.command_palette, desktop.widgets.editors.reference_editor;"
        "print({m.partition('.')[0] for m in sys.modules} - sys.stdlib_module_names)"
    )
    seen = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    for slow in ("qtawesome", "rapidfuzz", "pydantic", "sqlmodel", "httpx", "sqlite_utils", "keyring"):
        assert repr(slow) not in seen
