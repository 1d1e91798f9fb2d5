"""Being told: of what others do on the server, and of reminders by a clock that is set by hand."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.notifications.notices import notices
from desktop.notifications.notices_screen import NoticesScreen
from desktop.notifications.notifier import Notifier
from desktop.notifications.preferences import keep
from desktop.notifications.rules import Kind, Notice, Preferences, Way
from desktop.notifications.words import text, title
from sync import clock
from sync.replica.touched import Origin, Touched
from tests.desktop.conftest import Opened
from tests.sync.replica.people import Person, patch

HOUR = 3_600_000_000


class Told:
    """A notifier at an hour set by hand, and what it told."""

    def __init__(self, account: Opened, qtbot: QtBot) -> None:
        self.account, self.qtbot = account, qtbot
        self.hour = clock.now()
        self.notifier = Notifier(account.workspace, lambda: self.hour)
        self.notices: list[Notice] = []
        self.notifier.told.connect(self.notices.extend)
        self.settle()

    def settle(self) -> None:
        """Until all looking is done."""
        self.notifier.look()
        self.qtbot.waitUntil(lambda: not self.notifier._looking)

    def give_me(self, name: str) -> str:
        """A colleague makes me the owner of a contact; it has not arrived here yet."""
        house = self.account.house
        row = house.row("contact", house.records[name])
        assert row is not None
        house.others(patch(row, "contact", owner_id=self.account.workspace.person_id))
        return str(row["id"])

    def arrive(self) -> None:
        """What others did arrives here."""
        server, arrived = self.account.house.server, list[object]()
        self.account.workspace.ask(lambda replica: Person(replica, server).pull(), lambda _: arrived.append(True))
        self.qtbot.waitUntil(lambda: bool(arrived))
        with self.qtbot.waitSignal(self.account.workspace.touched):
            pass
        self.settle()

    def first(self) -> Notice:
        self.qtbot.waitUntil(lambda: bool(self.notices))
        return self.notices[0]


@pytest.fixture
def told(account: Opened, qtbot: QtBot) -> Told:
    return Told(account, qtbot)


def test_a_record_that_a_colleague_gives_me_is_told_and_kept_and_leads_to_it(told: Told, qtbot: QtBot) -> None:
    workspace, ada = told.account.workspace, told.give_me("Ada")
    told.arrive()
    notice = told.first()
    assert (title(workspace, notice), text(workspace, notice)) == ("Ada Weber", "Tom Berg assigned this to you")
    kept = notices(workspace)
    qtbot.waitUntil(lambda: kept.unread() == 1)
    screen = NoticesScreen(workspace)
    qtbot.addWidget(screen)
    screen.show()
    led: list[tuple[str, str]] = []
    workspace.record_stood_on.connect(lambda *to: led.append(to))
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    assert led == [("contact", ada)]
    qtbot.waitUntil(lambda: kept.unread() == 0)
    assert kept.all()[0].record_id == ada
    assert workspace.actions.trigger("notices.dismiss")
    qtbot.waitUntil(lambda: not screen.list.items())
    said, undo = told.account.toasts[-1]
    assert said == "Taken off the list: Ada Weber"
    assert callable(undo)
    undo()
    qtbot.waitUntil(lambda: [each.record_id for each in kept.all()] == [ada])


def test_what_was_there_before_and_a_load_anew_tell_nothing(told: Told) -> None:
    assert told.notices == []
    told.give_me("Ada")
    told.account.workspace.touched.emit(Touched(Origin.REMOTE, everything=True))
    told.settle()
    assert told.notices == []


def test_what_is_not_wanted_is_neither_told_nor_kept(told: Told) -> None:
    workspace = told.account.workspace
    keep(workspace.settings, Preferences({Kind.ASSIGNED: Way.NONE}))
    told.give_me("Ada")
    told.arrive()
    assert (told.notices, notices(workspace).all()) == ([], [])


def task(told: Told, subject: str, remind_at: int) -> None:
    workspace, done = told.account.workspace, []
    values = {"subject": subject, "owner_id": workspace.person_id, "remind_at": remind_at}
    workspace.operations.create("task", values, "New task", done=done.append)
    told.qtbot.waitUntil(lambda: bool(done))


def test_a_reminder_comes_when_its_time_has_come_and_those_slept_through_as_one(told: Told) -> None:
    task(told, "Call Ada", told.hour + HOUR)
    told.settle()
    assert told.notices == []
    told.hour += HOUR
    told.settle()
    assert title(told.account.workspace, told.first()) == "Call Ada"
    told.hour += HOUR
    told.settle()
    assert len(told.notices) == 1
    for at in (1, 2, 3):
        task(told, f"Call {at}", told.hour + at * HOUR)
    told.hour += 10 * HOUR  # all of them slept through
    told.settle()
    assert [each.count for each in told.notices] == [1, 3]
    assert title(told.account.workspace, told.notices[1]) == "3 reminders"


def test_a_reminder_can_wait_ten_minutes(told: Told, qtbot: QtBot) -> None:
    task(told, "Call Ada", told.hour + 1)
    told.hour += 1
    told.settle()
    told.first()
    workspace = told.account.workspace
    screen = NoticesScreen(workspace)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: len(screen.list.items()) == 1)
    before = clock.now()
    assert workspace.actions.trigger("notices.later")
    qtbot.waitUntil(lambda: not screen.list.items())
    record_id = told.notices[0].record_id
    qtbot.waitUntil(lambda: told.account.shown("task", record_id, "remind_at") >= before + HOUR // 6)
    told.hour = before + HOUR // 2
    told.settle()
    assert [each.record_id for each in told.notices] == [record_id, record_id]
