"""Operations: durable writes off the window's thread, answers back on it, undo and redo in order."""

from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.operation import State
from desktop.widgets.dialog import Dialog
from shared_models.kernel.faults import Fault, InvalidValue
from sync.replica.status import Phase, Status
from sync.replica.touched import Origin, Touched
from tests.desktop.conftest import Open, Opened
from tests.sync.replica.people import patch


def test_a_patch_is_stored_shown_and_told(qtbot: QtBot, account: Opened) -> None:
    ada, heard, threads = account.house.records["Ada"], [], []
    account.workspace.touched.connect(heard.append)
    with qtbot.waitSignal(account.workspace.touched):
        operation = account.workspace.operations.patch(
            "contact",
            ada,
            {"city": "Kiel"},
            {"city": "Bonn"},
            "City of Ada",
            done=lambda written: threads.append((QThread.currentThread(), written.group_id)),
        )
    qtbot.waitUntil(lambda: bool(threads))
    assert account.shown("contact", ada, "city") == "Bonn"
    assert heard == [Touched(Origin.LOCAL, {"contact": frozenset({ada})})]
    assert operation.state is State.DONE
    assert threads == [(account.workspace.thread(), operation.group_id)]
    assert account.workspace.status.waiting == 1


def test_what_is_refused_changes_nothing_and_says_why(qtbot: QtBot, account: Opened) -> None:
    ada, faults = account.house.records["Ada"], list[Fault]()
    operations = account.workspace.operations
    operations.patch("contact", ada, {}, {"email": "no address"}, "E-mail", failed=faults.append)
    qtbot.waitUntil(lambda: bool(faults))
    assert isinstance(faults[0], InvalidValue)
    assert faults[0].field == "email"
    assert account.shown("contact", ada, "email") is None
    assert not operations.can_undo()
    assert account.faults == []


def test_a_refusal_that_nobody_asked_for_reaches_the_workspace(qtbot: QtBot, account: Opened) -> None:
    account.workspace.operations.create("contact", {"first_name": "x" * 500}, "New contact")
    qtbot.waitUntil(lambda: bool(account.faults))
    assert "longer than" in account.faults[0].reason


def test_the_id_of_a_new_record_is_known_at_once(qtbot: QtBot, account: Opened) -> None:
    with qtbot.waitSignal(account.workspace.touched):
        made = account.workspace.operations.create("contact", {"first_name": "Eva"}, "New contact")
    assert account.shown("contact", made, "first_name") == "Eva"


def test_what_a_dialog_asked_for_that_was_left_is_told_by_the_window(qtbot: QtBot, account: Opened) -> None:
    """Esc while a write is pending: it is written, or refused, all the same, and nobody is there to say so."""
    ada, operations, heard = account.house.records["Ada"], account.workspace.operations, list[str]()
    page, dialog = QWidget(), Dialog("Contact", 300)
    for owner, values in ((dialog, {"city": "Bonn"}), (page, {"city": "Rome"}), (dialog, {"email": "no address"})):

        def hear(_: object, owner: QWidget = owner) -> None:
            heard.append(owner.objectName())

        operations.patch("contact", ada, {}, values, "Ada", done=hear, failed=hear)
    account.workspace.ask(lambda replica: 1, lambda _: page.setFocus())
    for each in (page, dialog):
        each.setParent(None)
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: bool(account.faults))
    assert "e-mail" in account.faults[0].reason.lower()
    assert [words for words, _ in account.toasts] == ["Ada"]
    assert heard == []
    operations.undo(account.toasts[0][1])
    with qtbot.waitSignal(operations.undone):
        pass
    assert account.shown("contact", ada, "city") == "Rome"


def test_undo_and_redo_follow_each_other(qtbot: QtBot, account: Opened) -> None:
    ada, operations = account.house.records["Ada"], account.workspace.operations
    operations.patch("contact", ada, {"city": "Kiel"}, {"city": "Bonn"}, "City")
    operations.patch("contact", ada, {"city": "Bonn"}, {"city": "Rome"}, "City")
    for expected, step in (("Bonn", operations.undo), ("Kiel", operations.undo), ("Bonn", operations.redo)):
        with qtbot.waitSignal(operations.undone):
            step()
        assert account.shown("contact", ada, "city") == expected
    assert operations.can_undo()
    assert operations.can_redo()
    operations.patch("contact", ada, {"city": "Bonn"}, {"city": "Oslo"}, "City")
    assert not operations.can_redo()


def test_undo_pressed_before_the_write_is_done_waits_for_it(qtbot: QtBot, account: Opened) -> None:
    ada, operations = account.house.records["Ada"], account.workspace.operations
    with qtbot.waitSignal(operations.undone):
        operations.patch("contact", ada, {"city": "Kiel"}, {"city": "Bonn"}, "City")
        operations.undo()
    assert account.shown("contact", ada, "city") == "Kiel"


def test_undo_of_what_was_refused_meanwhile_does_nothing(qtbot: QtBot, account: Opened) -> None:
    ada, operations = account.house.records["Ada"], account.workspace.operations
    with qtbot.waitSignal(operations.undone) as told:
        operations.patch("contact", ada, {}, {"email": "no address"}, "E-mail")
        operations.undo()
    assert told.args[0].nothing
    assert not operations.can_redo()


def test_undo_after_sync_leaves_alone_what_others_changed(qtbot: QtBot, open_account: Open) -> None:
    account = open_account(online=True)
    ada, operations = account.house.records["Ada"], account.workspace.operations
    done = []
    operations.patch(
        "contact", ada, {"city": "Kiel", "phone": None}, {"city": "Bonn", "phone": "1"}, "Ada", done=done.append
    )
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: account.workspace.status.waiting == 0)
    account.house.others(patch(account.house.row("contact", ada) or {}, "contact", city="Rome"))
    with qtbot.waitSignal(operations.undone) as told:
        account.worker.poke()
        operations.undo()
    kept = told.args[0].kept
    assert [(each.field, each.actor) for each in kept] == [("city", account.house.records["colleague"])]
    assert account.shown("contact", ada, "city") == "Rome"
    assert account.shown("contact", ada, "phone") is None


def test_a_verb_and_its_undo(qtbot: QtBot, account: Opened) -> None:
    records, operations = account.house.records, account.workspace.operations
    with qtbot.waitSignal(account.workspace.touched):
        operations.verb(
            "deal", records["deal"], "move_deal", {"stage_id": records["won"]}, {"stage_id": records["lead"]}, "Move"
        )
    assert account.shown("deal", records["deal"], "status") == "won"
    with qtbot.waitSignal(operations.undone):
        operations.undo()
    assert account.shown("deal", records["deal"], "status") == "open"


def test_delete_and_restore(qtbot: QtBot, account: Opened) -> None:
    ada, operations = account.house.records["Ada"], account.workspace.operations
    with qtbot.waitSignal(account.workspace.touched):
        operations.delete("contact", ada, "Ada deleted")
    assert account.shown("contact", ada, "deleted_at")
    with qtbot.waitSignal(account.workspace.touched):
        operations.restore("contact", ada, "Ada restored")
    assert account.shown("contact", ada, "deleted_at") is None


def test_writes_travel_and_the_status_says_so(qtbot: QtBot, open_account: Open) -> None:
    account = open_account()
    ada = account.house.records["Ada"]
    with qtbot.waitSignal(account.workspace.touched):
        account.workspace.operations.patch("contact", ada, {"city": "Kiel"}, {"city": "Bonn"}, "City")
    assert account.workspace.status.waiting == 1
    account.link.status = Status(Phase.LIVE, heard=5)
    account.workspace.sync_now()
    qtbot.waitUntil(lambda: account.workspace.status.waiting == 0)
    assert account.link.asked == 1
    assert (account.house.row("contact", ada) or {})["city"] == "Bonn"
    assert account.workspace.last_synced == 5
