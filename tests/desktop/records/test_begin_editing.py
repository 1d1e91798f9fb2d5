"""Where editing a record begins: at what has the focus, at its name, or at what was edited last."""

from pytestqt.qtbot import QtBot

from desktop.records.record_panel import RecordPanel
from tests.desktop.conftest import Opened


def test_editing_begins_where_the_focus_is_else_at_the_name_or_what_was_edited_last(
    qtbot: QtBot, account: Opened
) -> None:
    panel = RecordPanel(account.workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_record("contact", account.house.records["Ada"])
    form = panel.form()
    assert form is not None
    first, city = form.row("first_name"), form.row("city")
    city.value.setFocus()
    panel.edit()
    assert city.is_editing()
    city.abandon()
    panel.setFocus()
    panel.show_record("contact", account.house.records["Ada"])
    panel.edit()
    assert first.is_editing()
    assert not city.is_editing()
    first.abandon()
    city.edit()
    editor = city.editor()
    assert editor is not None
    editor.type_again("Bonn")
    editor.commit()
    qtbot.waitUntil(lambda: not city.is_editing())
    panel.show_record("contact", account.house.records["Bea"])
    panel.setFocus()
    panel.edit()
    assert city.is_editing()
    city.abandon()
    panel.rename()
    assert first.is_editing()
