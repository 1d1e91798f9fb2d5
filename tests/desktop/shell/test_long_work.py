"""Long work in the window: it goes on beside what a person does, can be stopped, and is offered again at the start."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.runs import Running
from desktop.shell.main_window import MainWindow
from desktop.shell.run_line import RunLine
from desktop.shell.unfinished_notice import UnfinishedNotice
from desktop.windows.leaving import Answer
from desktop.windows.windows import Windows
from desktop.workspace import Workspace
from shared_models.kernel.mutation import Mutation
from sync.importing.options import ImportOptions
from sync.importing.run_import import check, writing
from sync.replica.replica import Replica
from sync.replica.unfinished import unfinished
from tests.desktop.conftest import Opened
from tests.desktop.shell.conftest import Show
from tests.desktop.windows.conftest import windows as windows
from tests.sync.replica.people import patch

pytestmark = pytest.mark.usefixtures("single_slices")


@pytest.fixture
def single_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.replica.long_work.SLICE", 1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text("First name\nAnn\nBo\nCy\n")
    return path


def names(workspace: Workspace) -> list[str]:
    found = workspace.reader.execute("SELECT title FROM contact WHERE deleted_at IS NULL ORDER BY title")
    return [each for (each,) in found]


def notices(window: MainWindow) -> list[UnfinishedNotice]:
    return [each for each in window.findChildren(UnfinishedNotice) if not each.isHidden()]


def move_all(account: Opened, qtbot: QtBot, city: str) -> None:
    """One group that changes three contacts."""
    ids = [account.house.records[each] for each in ("Ada", "Bea", "Cem")]
    with qtbot.waitSignal(account.workspace.touched):
        account.workspace.operations.write(
            "City of 3 contacts",
            lambda replica: [patch_city(replica, each, city) for each in ids],
        )


def patch_city(replica: Replica, record_id: str, city: str) -> Mutation:
    row = replica.get("contact", record_id)
    assert row is not None
    return patch(row, "contact", city=city)


def cities(workspace: Workspace) -> list[str]:
    return [each for (each,) in workspace.reader.execute("SELECT city FROM contact ORDER BY title")]


def test_a_long_undo_is_stopped_gone_on_with_and_put_back(qtbot: QtBot, account: Opened, window: MainWindow) -> None:
    workspace = account.workspace
    before = cities(workspace)
    move_all(account, qtbot, "Rome")
    stopping = [True]
    workspace.runs.changed.connect(lambda: [each.stop() for each in workspace.runs.all() if stopping])
    with qtbot.waitSignal(workspace.operations.unfinished):
        workspace.operations.undo()
    line = window.findChild(RunLine)
    assert line is not None
    assert line.words.text() == "Undoing: City of 3 contacts"
    assert line.isHidden(), "nothing goes on any more"
    assert cities(workspace).count("Rome") < 3
    assert "Rome" in cities(workspace)
    qtbot.waitUntil(lambda: len(notices(window)) == 1)
    notice = notices(window)[0]
    assert notice.accessibleName().startswith("Undoing is not finished: City of 3 contacts, ")
    stopping.clear()
    with qtbot.waitSignal(workspace.operations.undone) as told:
        notice.go_on.click()
    assert cities(workspace) == before
    assert told.args[0].count == 3
    assert notices(window) == []
    with qtbot.waitSignal(workspace.operations.undone):
        workspace.operations.redo()
    assert cities(workspace) == ["Rome"] * 3


def half_imported(account: Opened, qtbot: QtBot, file: Path) -> None:
    """As a sudden end leaves it: one slice is written."""

    def job(replica: Replica) -> None:
        reader = replica.reader()
        checked = check(reader, file, "contact", ImportOptions())
        reader.close()
        next(each for each in writing(replica, checked, "Import of people.csv") if not each.planning)

    done: list[object] = []
    account.worker.post(job, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_an_import_that_ended_in_its_middle_is_offered_at_the_start_and_goes_on(
    qtbot: QtBot, account: Opened, file: Path, show: Show
) -> None:
    half_imported(account, qtbot, file)
    assert "Bo" not in names(account.workspace)
    window = show()
    qtbot.waitUntil(lambda: len(notices(window)) == 1)
    assert notices(window)[0].accessibleName() == "Import of people.csv is not finished: 1 of 3 changes are written."
    with qtbot.waitSignal(account.workspace.operations.went_on):
        notices(window)[0].go_on.click()
    assert names(account.workspace)[1:3] + names(account.workspace)[-1:] == ["Ann", "Bea Weber", "Cy"]
    with qtbot.waitSignal(account.workspace.operations.undone):
        account.workspace.operations.undo()
    assert names(account.workspace) == ["Ada Weber", "Bea Weber", "Cem Weber"]


@pytest.mark.parametrize("choice", ["take_back", "button"])
def test_what_is_unfinished_is_taken_back_or_left_and_not_offered_again(
    qtbot: QtBot, account: Opened, file: Path, show: Show, choice: str
) -> None:
    half_imported(account, qtbot, file)
    window = show()
    qtbot.waitUntil(lambda: len(notices(window)) == 1)
    getattr(notices(window)[0], choice).click()
    qtbot.waitUntil(lambda: unfinished(account.workspace.reader) == [])
    assert ("Ann" in names(account.workspace)) == (choice == "button")
    assert notices(show()) == []


def test_an_edit_gets_its_turn_between_two_slices(qtbot: QtBot, account: Opened, file: Path) -> None:
    workspace, order = account.workspace, list[str]()
    reader = account.worker.reader()
    checked = check(reader, file, "contact", ImportOptions())
    reader.close()
    run = workspace.operations.run("Import", lambda replica: writing(replica, checked))
    run.ended.connect(lambda work: order.append("import"))

    def edit(work: object) -> None:
        if not order:
            order.append("begun")
            ada = account.house.records["Ada"]
            workspace.operations.patch(
                "contact", ada, {}, {"city": "Rome"}, "City", done=lambda _: order.append("edit")
            )

    run.progressed.connect(edit)
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["begun", "edit", "import"]


def test_memory_is_given_back_after_long_work_and_not_after_each_undo(
    qtbot: QtBot, account: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    rested: list[Replica] = []
    monkeypatch.setattr(Replica, "rest", lambda self: rested.append(self))
    operations, told = account.workspace.operations, list[object]()
    operations.undone.connect(told.append)
    operations.patch("contact", account.house.records["Ada"], {}, {"city": "Rome"}, "City")
    operations.undo()
    qtbot.waitUntil(lambda: len(told) == 1)
    move_all(account, qtbot, "Oslo")
    assert not rested
    operations.undo()
    qtbot.waitUntil(lambda: len(told) == 2 and bool(rested))


@pytest.mark.parametrize("answer", list(Answer))
def test_quitting_in_the_middle_asks_and_loses_nothing(
    qtbot: QtBot, windows: Windows, file: Path, answer: Answer
) -> None:
    asked: list[Running] = []
    gone: list[bool] = []
    workspace = windows.front.workspace

    def ask(window: QWidget, running: Sequence[Running]) -> Answer:
        asked.extend(running)
        return answer

    windows.ask_leaving = ask
    windows.emptied.connect(lambda: gone.append("Cy" in names(workspace)))
    reader = workspace.open_reader()
    checked = check(reader, file, "contact", ImportOptions())
    reader.close()
    run = workspace.operations.run("Import", lambda replica: writing(replica, checked))
    with qtbot.waitSignal(run.progressed):
        pass
    windows.front.close()
    assert [(each.label, each.resumes) for each in asked] == [("Import", True)]
    assert windows.front.isVisible() == (answer is not Answer.LEAVE)
    with qtbot.waitSignal(run.ended):
        pass
    assert gone == {Answer.STAY: [], Answer.FINISH: [True], Answer.LEAVE: [False]}[answer]
    assert "Cy" in names(workspace)


def test_quitting_when_nothing_goes_on_asks_nothing(qtbot: QtBot, windows: Windows) -> None:
    windows.ask_leaving = lambda window, running: pytest.fail("there is nothing to ask about")
    with qtbot.waitSignal(windows.emptied):
        windows.front.close()
