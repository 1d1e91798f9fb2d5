"""One field of a record at rest."""

from pytestqt.qtbot import QtBot

from desktop.derive.field_row import FieldRow
from desktop.widgets.editors.text_editor import TextEditor
from shared_models.kernel.record_field import Kind, RecordField


def test_a_long_text_has_room_for_its_lines(qtbot: QtBot) -> None:
    row = FieldRow(RecordField("notes", "Notes", Kind.LONG_TEXT), TextEditor)
    qtbot.addWidget(row)
    text = "They sign on Friday if delivery is free.\n" * 3
    row.show_value(text, text, False, True)
    row.resize(330, row.heightForWidth(330))
    row.show()
    assert row.value.height() == row.value.heightForWidth(row.value.width()) > 60
