"""Files of hundreds of columns and of very many problems: shown at once, with the way to the rest."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.importing.mapping_list import MappingList
from desktop.importing.tables import MOST, PlainTable, show_problems
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from sync.importing.plan import RowFault


def test_a_wide_file_shows_its_columns_a_part_at_a_time(qtbot: QtBot) -> None:
    headers = [f"Column {at}" for at in range(200)]
    shown = MappingList([Choice("city", "City")])
    qtbot.addWidget(shown)
    shown.show()
    shown.show_mapping(headers, ["city", *[""] * 199], [["Kiel"] * 200])

    def columns() -> int:
        return len(shown.findChildren(ChoiceEditor))

    assert columns() < 20
    qtbot.waitUntil(lambda: columns() == 82)  # what is shown without being asked for, in steps of four
    (more,) = [each for each in shown.findChildren(QPushButton) if "200" in each.text()]
    more.click()
    assert columns() == 162
    assert shown.editor("Column 0").value() == "city"
    corrected: list[tuple[str, str]] = []
    shown.corrected.connect(lambda header, target: corrected.append((header, target)))
    shown.editor("Column 199").committed.emit("city")  # made when it is asked for
    assert corrected == [("Column 199", "city")]
    assert columns() == 200
    assert more.isHidden()


def test_of_very_many_problems_the_first_are_listed_and_the_rest_counted() -> None:
    table = PlainTable()
    show_problems(table, [RowFault(at, "Stage", "is wrong") for at in range(50_000)])
    assert table.rowCount() == MOST + 1
    assert "49000" in table.index(MOST, 2).data()
