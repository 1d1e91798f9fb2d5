"""Tiles share a line while there is room, and go on below where there is none."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.widgets.charts.tile import Tile
from desktop.widgets.charts.tile_row import TileRow


def test_tiles_go_on_below_where_there_is_no_room(qtbot: QtBot) -> None:
    tiles = [Tile("Won", f"EUR {at} k") for at in range(5)]
    row = TileRow(tiles)
    qtbot.addWidget(row)
    row.resize(900, row.heightForWidth(900))
    row.show()
    assert {each.y() for each in tiles} == {0}
    assert len({each.width() for each in tiles}) == 1
    row.resize(400, row.heightForWidth(400))
    assert [each.y() > 0 for each in tiles] == [False, False, True, True, True]
    assert max(each.geometry().bottom() for each in tiles) < row.height()
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(420, row.heightForWidth(420))
    assert tiles[0].x() > tiles[1].x()
