"""The reports over a real replica: figures, what they lead to, and what others change meanwhile."""

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from desktop.analytics import forecast_screen
from desktop.analytics.forecast_screen import ForecastScreen
from desktop.analytics.periods import Period
from desktop.analytics.taking_out import report_pages, write_figures
from desktop.printing.put_on import write_pdf
from desktop.records.list_menus import Narrowing
from desktop.records.list_screen import ListScreen
from desktop.records.selection import selection
from desktop.theme.theme import Mode, theme
from desktop.theme.tokens import DARK, LIGHT
from desktop.widgets.charts.chart import Chart
from desktop.widgets.charts.chart_card import ChartCard
from desktop.widgets.charts.tile import Tile
from desktop.widgets.empty_state import EmptyState
from shared_models.crm.staying import DAY
from shared_models.kernel.faults import Fault
from sync.replica import lists
from sync.replica.query import Filter, Operator, Query
from tests.desktop.conftest import House, Open, Opened
from tests.desktop.printing.test_list_pages import letters
from tests.sync.replica.people import Person, create, ids, run
from tests.sync.replica.toy_server import START

Show = Callable[..., tuple[Opened, ForecastScreen]]


@pytest.fixture
def show(house: House, open_account: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Show:
    """Opens the account with a few more deals and shows the reports, five days after all of that happened."""
    monkeypatch.setattr(forecast_screen, "_today", lambda: date.fromtimestamp(START // 1_000_000 + 5 * 86_400))  # noqa: DTZ012
    monkeypatch.setattr(forecast_screen, "now", lambda: START + 5 * DAY)

    def show_one() -> tuple[Opened, ForecastScreen]:
        records = house.records
        won, big, yen = (next(ids) for _ in range(3))
        stage, me = records["lead"], records["me"]
        house.server.apply(
            [
                create("deal", won, name="Ink", stage_id=stage, amount=7_00, currency="EUR", owner_id=me),
                create("deal", big, name="Desks", stage_id=stage, amount=50_00, currency="EUR", probability=80),
                create("deal", yen, name="Tea", stage_id=stage, amount=900, currency="JPY"),
                run("move_deal", "deal", won, stage_id=records["won"]),
            ]
        )
        records.update(ink=won, desks=big, tea=yen)
        with house.open_replica() as replica:
            Person(replica, house.server)
            replica.store_changes(house.server.batch(replica.cursor))
        account = open_account(False)
        screen = ForecastScreen(account.workspace)
        screen.choose_period(Period.LAST_365)
        qtbot.addWidget(screen)
        screen.resize(1100, 800)
        with qtbot.waitExposed(screen):
            screen.show()
        qtbot.waitUntil(lambda: bool(tiles(screen)))
        return account, screen

    return show_one


def go(qtbot: QtBot, screen: ForecastScreen, report: str, first: str) -> None:
    """Show a tab, and wait for the card of this title."""
    screen.choose(report)
    qtbot.waitUntil(lambda: first in titles(screen))


def titles(screen: ForecastScreen) -> list[str]:
    return [each.table.accessibleName() for each in screen.cards() if isinstance(each, ChartCard)]


def tiles(screen: ForecastScreen) -> dict[str, str]:
    shown = (each for each in screen.findChildren(Tile) if each.isVisible())
    return {each.accessibleName().partition(":")[0]: each.figure().replace("\u00a0", " ") for each in shown}


def card(screen: ForecastScreen, title: str) -> ChartCard:
    return next(each for each in screen.cards() if isinstance(each, ChartCard) and each.table.accessibleName() == title)


def named(qtbot: QtBot, account: Opened, press: Callable[[], Any]) -> set[str]:
    """The names of the deals that a figure leads to."""
    told: list[Narrowing] = []
    selection(account.workspace).narrow_wanted.connect(lambda _, narrowing: told.append(narrowing))
    press()
    qtbot.waitUntil(lambda: bool(told))
    types, reader = account.workspace.catalogue.record_types, account.workspace.reader
    rids = lists.ordered(reader, types, types["deal"], Query((told[-1].filter,)))
    return {each.title for each in lists.page(reader, types, types["deal"], rids, ()).values()}


def test_the_forecast_weighs_each_currency_by_itself(show: Show, qtbot: QtBot) -> None:
    _, screen = show()
    found = tiles(screen)
    assert (found["All open"], found["Commit"], found["Weighted"]) == ("EUR 51", "EUR 57", "EUR 40")
    assert found["Won this month"] == "EUR 7"
    screen.choose_currency("JPY")
    qtbot.waitUntil(lambda: tiles(screen).get("All open") == "JPY 900")


def test_every_figure_leads_to_exactly_its_deals(show: Show, qtbot: QtBot) -> None:
    account, screen = show()
    press = next(each for each in screen.findChildren(Tile) if each.accessibleName().startswith("All open")).click
    assert named(qtbot, account, press) == {"Paper", "Desks"}
    by_month = card(screen, "By month of expected close")
    assert by_month.chart is not None
    likely = next(each for each in by_month.chart.marks() if each.id.startswith("likely"))
    assert named(qtbot, account, lambda: by_month.activated.emit(likely.id)) == {"Desks"}
    go(qtbot, screen, "funnel", "From stage to stage")
    stages = card(screen, "From stage to stage")
    assert named(qtbot, account, lambda: stages.activated.emit("on|0")) == {"Ink"}
    go(qtbot, screen, "stages", "How long deals stay")
    assert named(qtbot, account, lambda: card(screen, "How long deals stay").table.opened.emit(0)) == {
        "Paper", "Desks", "Tea"
    }  # fmt: skip


def test_a_chart_is_walked_and_pressed_by_keys(show: Show, qtbot: QtBot) -> None:
    account, screen = show()
    chart = card(screen, "By month of expected close").chart
    assert isinstance(chart, Chart)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    current = chart.current()
    assert current is not None
    assert chart.accessibleDescription() == current.words == chart.marks()[-1].words
    assert named(qtbot, account, lambda: qtbot.keyClick(chart, Qt.Key.Key_Return))


def test_a_table_says_the_same_as_its_chart(show: Show) -> None:
    _, screen = show()
    each = card(screen, "By owner")
    each.toggle.click()
    assert each.table.isVisible()
    assert each.chart is not None
    assert not each.chart.isVisible()
    model = each.table.model()
    assert [model.index(0, at).data().replace("\u00a0", " ") for at in range(4)] == [
        "Nobody",
        "2",
        "EUR 51.00",
        "EUR 40.10",
    ]
    screen.toggle_tables()
    assert card(screen, "By month of expected close").table.isVisible()


def test_what_others_do_is_reckoned_with_and_the_focus_stays(show: Show, qtbot: QtBot) -> None:
    account, screen = show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    chart = card(screen, "By owner").chart
    assert chart is not None
    chart.setFocus()
    told: list[object] = []
    new = create("deal", name="Chairs", stage_id=account.house.records["lead"], amount=9_00, currency="EUR")
    account.workspace.operations.write("", [new], done=told.append)
    qtbot.waitUntil(lambda: tiles(screen).get("All open") == "EUR 60")
    again = card(screen, "By owner").chart
    assert again is not None
    assert screen.focusWidget() is again


def test_one_owner_and_one_pipeline_can_be_looked_at(show: Show, qtbot: QtBot) -> None:
    account, screen = show()
    go(qtbot, screen, "speed", "Won month by month")
    screen.choose_owner(account.house.records["me"])
    qtbot.waitUntil(lambda: tiles(screen).get("Open deals") == "0")
    menu = screen.open_owners()
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["Ana Reyes"]
    screen.choose_owner(account.house.records["colleague"])
    qtbot.waitUntil(lambda: not screen.cards())
    assert screen.findChild(EmptyState) is not None


def test_reasons_add_up(show: Show, qtbot: QtBot) -> None:
    account, screen = show()
    go(qtbot, screen, "reasons", "Where won deals came from")
    assert named(qtbot, account, lambda: card(screen, "Where won deals came from").activated.emit("0")) == {"Ink"}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_paints_both_ways_and_everything_has_a_name(show: Show, qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    _, screen = show()
    screen.setLayoutDirection(direction)
    for report in screen.reports:
        screen.choose(report)
        qtbot.waitUntil(lambda report=report: screen.report() == report and bool(screen.cards()))
        assert not screen.grab().isNull()
        focusable = [
            each for each in screen.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]  # fmt: skip
        assert [each for each in focusable if not each.accessibleName()] == []


def test_the_picture_is_copied(show: Show) -> None:
    _, screen = show()
    QApplication.clipboard().clear()
    screen.copy_picture()
    assert not QApplication.clipboard().pixmap().isNull()


def test_the_list_says_which_figure_it_shows(show: Show, qtbot: QtBot) -> None:
    account, screen = show()
    deals = ListScreen(account.workspace, "deal")
    qtbot.addWidget(deals)
    deals.show()
    next(each for each in screen.findChildren(Tile) if each.accessibleName().startswith("Commit")).click()
    qtbot.waitUntil(lambda: bool(deals.showing.bar.chips()))
    (chip,) = deals.showing.bar.chips()
    assert chip.text() == "Commit"
    assert deals.model.rowCount() == 2
    chip.click()
    deals.showing.filter((Filter("id", Operator.ANY_OF, ("a", "b")),))
    assert deals.showing.bar.chips()[0].text() == "2 chosen records"


def test_a_report_is_printed_as_shapes_and_words_with_its_tables(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    _, screen = show()
    for wide in (True, False):
        pages = report_pages(screen, wide)
        go(qtbot, screen, "stages", "How long deals stay")  # what is on paper stays what it was
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert [done for done, _ in pages.lay_out()] == [1, 2]
        path = tmp_path / f"{wide}.pdf"
        list(write_pdf(path, pages, pages.paper))
        written = path.read_bytes()
        assert b"/Subtype /Image" not in written
        assert set("Forecast By month of expected close Commit") - set(letters(written)) <= {" "}
        go(qtbot, screen, "forecast", "By month of expected close")


def test_paper_is_light_although_the_window_is_dark(show: Show) -> None:
    _, screen = show()
    theme().set_mode(Mode.DARK)
    pages = report_pages(screen, None)
    list(pages.lay_out())
    sheet = QImage(int(pages.paper.width), int(pages.paper.height), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    pages.paint(painter, 0)
    painter.end()
    dark = {QColor(each).name() for each in (DARK.line, DARK.hairline, DARK.sub)}
    places = ((x, y) for x in range(0, sheet.width(), 2) for y in range(0, sheet.height(), 2))
    assert not dark & {sheet.pixelColor(*each).name() for each in places}
    assert theme().tokens is not LIGHT


def test_the_figures_are_saved_exactly(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    _, screen = show()
    path = tmp_path / "figures.csv"
    write_figures(screen, path)
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["By month of expected close, EUR, not weighted"]
    assert rows[1][:3] == ["Month", "Open deals", "Open"]
    assert ["No date", "2", "51.00", "40.10", "50.00", "50.00", "0.00"] in rows
    book = tmp_path / "figures.xlsx"
    write_figures(screen, book)
    sheets = CalamineWorkbook.from_path(book)
    assert sheets.sheet_names == ["1 By month of expected close", "2 By owner"]
    assert ["No date", 2.0, 51.0, 40.1] in [row[:4] for row in sheets.get_sheet_by_index(0).to_python()]
    with pytest.raises(Fault):
        write_figures(screen, tmp_path / "no" / "figures.csv")
