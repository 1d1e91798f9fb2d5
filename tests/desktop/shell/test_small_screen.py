"""On a small screen with everything shown twice as large, dialogs fit, scroll, and keep their buttons in sight."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.crm.convert_dialog import ConvertDialog
from desktop.crm.pipeline_dialog import PipelineDialog
from desktop.duplicates.merge_screen import MergeScreen
from desktop.fields.field_dialog import FieldDialog
from desktop.importing.import_dialog import ImportDialog
from desktop.records.edit_record import EditRecord
from desktop.records.list_screen import ListScreen
from desktop.records.quick_add import QuickAdd
from desktop.settings_window.settings_window import SettingsWindow
from desktop.widgets.dialog import Dialog
from desktop.workspace import Workspace
from tests.desktop.conftest import House, Opened

SCREENS = (QSize(640, 400), QSize(512, 350))
"""1280 × 800 and 1024 × 700 at 200 %."""
Make = Callable[[Workspace, House, QWidget], QDialog]


def settings(workspace: Workspace, house: House, over: QWidget) -> QDialog:
    made = SettingsWindow(over, workspace)
    made.show_page("fields")
    return made


def many(workspace: Workspace, house: House, over: QWidget, action: str) -> QDialog:
    """What an action of the list of contacts opens."""
    screen = ListScreen(workspace, "contact")
    screen.setParent(over)
    screen.show()
    screen.work.marking.mark_all()
    workspace.actions.trigger(f"list.contact.{action}")
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, Dialog) and each.isVisible())


DIALOGS: dict[str, Make] = {
    "quick add": lambda workspace, house, over: QuickAdd(workspace, "deal"),
    "edit record": lambda workspace, house, over: EditRecord(workspace, "contact", house.records["Ada"]),
    "field": lambda workspace, house, over: FieldDialog(workspace, workspace.catalogue.record_type("contact")),
    "convert": lambda workspace, house, over: ConvertDialog(
        workspace, dict(workspace.catalogue.record_type("lead").blank) | {"id": "x", "company_name": "Acme"}
    ),
    "pipelines": lambda workspace, house, over: PipelineDialog(workspace),
    "merge": lambda workspace, house, over: MergeScreen(
        workspace, "contact", [house.records[each] for each in ("Ada", "Bea", "Cem")]
    ),
    "import": lambda workspace, house, over: ImportDialog(workspace, "contact"),
    "settings": settings,
    "bulk edit": lambda workspace, house, over: many(workspace, house, over, "bulk_edit"),
    "export": lambda workspace, house, over: many(workspace, house, over, "export"),
}


@pytest.mark.parametrize("screen", SCREENS, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_fits_and_its_buttons_are_in_sight(
    qtbot: QtBot, account: Opened, monkeypatch: pytest.MonkeyPatch, name: str, screen: QSize
) -> None:
    monkeypatch.setattr("desktop.widgets.room.screen_size", lambda over: screen)
    over = QWidget()
    over.resize(screen)
    over.show()
    qtbot.addWidget(over)
    dialog = DIALOGS[name](account.workspace, account.house, over)
    if not dialog.isVisible():
        dialog.open()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    assert dialog.width() <= screen.width(), "as wide as the screen"
    assert dialog.height() <= screen.height() - 48, "as high as the screen, with a frame around it"
    if isinstance(dialog, Dialog):
        buttons = [dialog.foot.itemAt(at).widget() for at in range(dialog.foot.count())]
        pressed = [each for each in buttons if isinstance(each, QAbstractButton)]
        assert pressed
        for each in pressed:
            place = QRect(each.mapTo(dialog, QPoint()), each.size())
            assert dialog.rect().contains(place), each.text()
    dialog.close()


def test_what_has_the_focus_comes_into_sight(qtbot: QtBot, account: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.widgets.room.screen_size", lambda over: SCREENS[1])
    dialog = QuickAdd(account.workspace, "contact")
    dialog.open()
    dialog.activateWindow()
    last = list(dialog.editors.values())[-1]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    last.setFocus(Qt.FocusReason.OtherFocusReason)
    area = dialog.body.viewport()
    qtbot.waitUntil(lambda: area.rect().contains(last.mapTo(area, QPoint(0, last.height() - 1))))
    assert dialog.body.verticalScrollBar().maximum() > 0
    dialog.reject()
