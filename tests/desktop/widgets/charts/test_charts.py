"""The charts: what is painted where, in either direction, and that an axis is round and never too short."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.widgets.charts.bar_chart import BarChart
from desktop.widgets.charts.chart import Chart
from desktop.widgets.charts.dot_chart import DotChart
from desktop.widgets.charts.line_chart import LineChart
from desktop.widgets.charts.marks import Group, Mark, Series, steps
from desktop.widgets.charts.row_chart import RowChart

GROUPS = [
    Group("Nov", [Mark("a", 30, "Nov, won: 30"), Mark("b", 10, "Nov, open: 10", "info")]),
    Group("Dec", [Mark("c", 20, "Dec, won: 20")]),
]


def shown(qtbot: QtBot, chart: Chart) -> Chart:
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    chart.show_groups(GROUPS, [Series("Won", "accent")])
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


def test_lengths_are_in_proportion(qtbot: QtBot) -> None:
    rows = shown(qtbot, RowChart("Rows"))
    assert abs(rows.box_of("a").width() - 3 * rows.box_of("b").width()) <= 3
    bars = shown(qtbot, BarChart("Bars", str))
    assert abs(2 * bars.box_of("a").height() - 3 * bars.box_of("c").height()) <= 4
    assert bars.box_of("b").bottom() <= bars.box_of("a").top(), "the parts are stacked"


def test_it_is_turned_round_for_languages_from_the_right(qtbot: QtBot) -> None:
    for chart in (RowChart("Rows"), BarChart("Bars", str), DotChart("Dots"), LineChart("Line", str)):
        shown(qtbot, chart)
        first, second = chart.box_of("a").center().x(), chart.box_of("c").center().x()
        chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert abs(chart.box_of("a").center().x() - (chart.width() - first)) <= 2
        assert abs(chart.box_of("c").center().x() - (chart.width() - second)) <= 2
        assert not chart.grab().isNull()


def test_arrows_walk_in_the_reading_direction_and_a_click_leads_through(qtbot: QtBot) -> None:
    chart = shown(qtbot, BarChart("Bars", str))
    pressed: list[str] = []
    chart.activated.connect(pressed.append)
    chart.setFocus()
    for key, current in (
        (Qt.Key.Key_Right, "b"),
        (Qt.Key.Key_Right, "c"),
        (Qt.Key.Key_Right, "c"),
        (Qt.Key.Key_Home, "a"),
    ):
        qtbot.keyClick(chart, key)
        assert (chart.current() or GROUPS[0].marks[0]).id == current
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert (chart.current() or GROUPS[0].marks[0]).id == "b"
    qtbot.keyClick(chart, Qt.Key.Key_Space)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, chart.box_of("c").center())
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, chart.rect().topLeft())
    assert pressed == ["b", "c"]


def test_the_current_mark_stays_when_values_change(qtbot: QtBot) -> None:
    chart = shown(qtbot, RowChart("Rows"))
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    chart.show_groups([Group("Oct", [Mark("z", 5, "Oct: 5")]), *GROUPS])
    current = chart.current()
    assert current is not None
    assert current.id == "c"
    chart.show_groups([])
    assert chart.current() is None
    assert not chart.picture(400).isNull()


@given(st.integers(0, 10**30))
def test_an_axis_is_round_and_reaches_the_largest_value(largest: int) -> None:
    found = steps(largest)
    apart = found[1]
    assert found[0] == 0
    assert found[-1] >= largest
    assert found[-1] - apart < max(largest, 1)
    assert len(found) <= 6
    assert str(apart).rstrip("0") in ("1", "2", "5")
