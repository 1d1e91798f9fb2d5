"""Widgets side by side, and on the next line where there is no more room."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.flow_layout import FlowLayout


class Wide(QPushButton):
    """A button that wants to be so wide."""

    def __init__(self, hint: int) -> None:
        super().__init__("…")
        self._hint = hint
        self.setMinimumWidth(20)

    def sizeHint(self) -> QSize:
        return QSize(self._hint, super().sizeHint().height())


def laid_out(qtbot: QtBot, hints: list[int]) -> QWidget:
    """A box of 340 pixels with buttons in it that share their lines."""
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    flow = FlowLayout(spacing=6, share=True)
    column.addLayout(flow)
    column.addStretch(1)
    for hint in hints:
        flow.addWidget(Wide(hint))
    box.resize(340, 200)
    box.show()
    return box


@pytest.mark.parametrize(
    ("hints", "widths"),
    [([60, 50, 80], [109, 109, 109]), ([60, 50, 180], [72, 62, 192]), ([200, 60, 180], [237, 97, 340]), ([900], [340])],
)
def test_what_shares_its_line_fills_it_and_never_widens_the_box(
    qtbot: QtBot, hints: list[int], widths: list[int]
) -> None:
    box = laid_out(qtbot, hints)
    assert [each.width() for each in box.findChildren(Wide)] == widths
    assert box.width() == 340


def test_what_does_not_fit_stands_on_the_next_line(qtbot: QtBot) -> None:
    box = laid_out(qtbot, [200, 60, 180])
    first, second, third = (each.y() for each in box.findChildren(Wide))
    assert first == second < third
