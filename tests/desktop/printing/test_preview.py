"""The preview of a list: what is shown is what is on paper, and a file of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.printing.list_source import list_pages
from desktop.printing.preview import PrintPreview, file_name
from desktop.records.list_screen import ListScreen
from desktop.settings import Settings
from desktop.windows.windows import Windows
from tests.desktop.conftest import House, Open


@pytest.fixture
def windows(open_account: Open, house: House, settings: Settings, qtbot: QtBot) -> Iterator[Windows]:
    """The windows of an account; the first of them is shown at the contacts."""
    settings.keep(place="contact")
    account = open_account()
    made = Windows(account.worker.reader(), account.worker, house.belonging, settings)
    made.front.show()
    with qtbot.waitActive(made.front):
        pass
    yield made
    made.hide()
    assert account.worker.close()
    made.close()


def contacts(windows: Windows) -> ListScreen:
    screen = windows.front.current_screen()
    assert isinstance(screen, ListScreen)
    return screen


def preview(qtbot: QtBot, windows: Windows) -> PrintPreview:
    assert windows.front.workspace.actions.trigger("print.list")
    found = windows.front.findChild(PrintPreview)
    assert isinstance(found, PrintPreview)
    qtbot.waitUntil(lambda: found.pages() is not None)
    return found


def test_what_the_list_shows_is_printed_in_its_order(windows: Windows) -> None:
    screen = contacts(windows)
    made = list_pages(screen)
    assert (made.title, made.heading.narrowed, made.total) == ("Contacts", "3 records", 3)
    assert [each[0] for each in made.rows(0, 3)] == ["Ada Weber", "Bea Weber", "Cem Weber"]
    assert "Sync" not in {each.label for each in made.columns}
    screen.showing.sort("title", True)
    screen.head.search.setText("weber")
    again = list_pages(screen)
    assert [each[0] for each in again.rows(0, 3)] == ["Cem Weber", "Bea Weber", "Ada Weber"]
    assert again.heading.narrowed.endswith("search: weber")


def test_it_is_shown_turned_and_saved_and_where_it_cannot_be_it_says_so(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    shown = preview(qtbot, windows)
    before = shown.pages()
    assert before is not None
    shown.turn.click()
    qtbot.waitUntil(lambda: shown.pages() is not None)
    after = shown.pages()
    assert after is not None
    assert (after.paper.width, after.paper.height) == (before.paper.height, before.paper.width)
    assert shown.where.text() == "Page 1 of 1"
    shown.write(tmp_path / "no" / "contacts.pdf")
    qtbot.waitUntil(lambda: "could not be written" in shown.where.text())
    assert shown.isVisible()
    path = tmp_path / "contacts.pdf"
    with qtbot.waitSignals([shown.finished, shown.closed]):
        shown.write(path)
    assert path.read_bytes().startswith(b"%PDF")


def test_a_title_is_a_file_name_everywhere() -> None:
    assert file_name("Offer 7/26: a\u202egpj.\n") == "Offer 7 26 a gpj"
    assert file_name('???"') == "Counterfoil"
    assert len(file_name("x" * 100_000)) == 80
