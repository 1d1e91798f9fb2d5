"""Everything larger at once: the same window, its state kept, as large on the screen as it was."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.zoom import Zoom


@pytest.fixture
def zoom() -> Iterator[Zoom]:
    made = Zoom()
    yield made
    made.change(100)


def test_a_window_keeps_what_it_holds_and_its_size_on_the_screen(qtbot: QtBot, zoom: Zoom) -> None:
    window = QWidget()
    field = QLineEdit("typed", window)
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)
    window.setGeometry(0, 0, 400, 200)
    with qtbot.waitExposed(window):
        window.show()
    assert zoom.change(200)
    qtbot.waitUntil(lambda: window.devicePixelRatio() == 2)
    assert window.isVisible()
    assert (window.width(), window.height(), field.text()) == (200, 100, "typed")
    assert zoom.change(100)
    qtbot.waitUntil(lambda: window.devicePixelRatio() == 1)
    assert (window.width(), window.height()) == (400, 200)


def test_a_window_that_fills_the_screen_still_does(qtbot: QtBot, zoom: Zoom) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(0, 0, 400, 200)
    with qtbot.waitExposed(window):
        window.showMaximized()
    for percent in (150, 100):
        assert zoom.change(percent)
        qtbot.waitUntil(lambda percent=percent: window.devicePixelRatio() == percent / 100)
        assert window.windowHandle().windowStates() == Qt.WindowState.WindowMaximized
    window.showNormal()
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (400, 200))


@pytest.mark.parametrize(("outside", "ratio"), [("", 1.5), ("2", 3.0), ("nonsense", 1.5)])
def test_a_new_application_begins_with_the_size_and_what_the_environment_asks_for(outside: str, ratio: float) -> None:
    code = (
        "import os; os.environ.update(QT_QPA_PLATFORM='offscreen', QT_SCALE_FACTOR=OUTSIDE)\n"
        "from desktop.theme.zoom import zoom; zoom().prepare(150)\n"
        "from PySide6.QtWidgets import QApplication; print(QApplication([]).devicePixelRatio())"
    ).replace("OUTSIDE", repr(outside))
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(run.stdout) == ratio
