"""A newer release is offered once a day at most, above the window; the person decides."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.shell.notice import Notice
from desktop.updates.offer import EVERY, UpdateOffer, is_due
from desktop.updates.release import this_platform
from desktop.version import Build
from shared_models.kernel.faults import Fault, NotFound
from sync.replica.status import Phase, Status
from tests.desktop.conftest import Opened
from tests.desktop.updates.test_release import PRIVATE, SAID, document, public

FILE = {"platform": this_platform(), "url": "https://example.org/new.tar.gz", "size": 7, "sha256": "0" * 64}


class Server:
    """Answers what it was told to, and counts."""

    def __init__(self, answer: bytes | Fault) -> None:
        self.answer, self.asked = answer, 0

    def request(self, ask: object, done: Callable[[bytes], None], failed: Callable[[Fault], None]) -> None:
        self.asked += 1
        failed(self.answer) if isinstance(self.answer, Fault) else done(self.answer)


class Desk:
    """A column that notices are put into, and where the browser was sent."""

    def __init__(self, account: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.account, self._monkeypatch = account, monkeypatch
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.column = QVBoxLayout(self.page)
        self.sent: list[str] = []

    def live(self, answer: bytes | Fault, known: Build | None = None) -> Server:
        server = Server(answer)
        self._monkeypatch.setattr(self.account.workspace, "request", server.request)
        built = known or Build("0.1.0", (public(PRIVATE),))
        UpdateOffer(
            self.account.workspace, self.column, self.page, built, lambda url: self.sent.append(QUrl(url).toString())
        )
        self.account.workspace._hear_status(Status(Phase.LIVE))
        return server

    def press(self, words: str) -> None:
        next(each for each in self.page.findChildren(QPushButton) if each.text() == words).click()

    def notice(self) -> str:
        found = [each.accessibleName() for each in self.page.findChildren(Notice) if not each.isHidden()]
        return found[0] if found else ""


@pytest.fixture
def desk(account: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(account, qtbot, monkeypatch)


def test_a_newer_release_is_offered_and_only_the_browser_fetches_it(desk: Desk) -> None:
    server = desk.live(document({**SAID, "files": [FILE]}))
    assert desk.notice() == "Counterfoil 0.2.0 is there. Faster lists."
    assert desk.sent == []
    desk.press("Download…")
    assert desk.sent == ["https://example.org/new.tar.gz"]
    desk.account.workspace.status_changed.emit(desk.account.workspace.status)
    assert server.asked == 1, "once a day is enough"


def test_what_was_skipped_is_not_offered_again(desk: Desk) -> None:
    desk.live(document({**SAID, "files": [FILE]}))
    desk.press("Skip this version")
    assert desk.notice() == ""
    desk.account.workspace.settings.keep(update_asked=0)
    assert desk.live(document({**SAID, "files": [FILE]})).asked == 1
    assert desk.notice() == ""


@pytest.mark.parametrize(
    ("answer", "known"),
    [
        (document({**SAID, "files": [FILE]}), Build("0.2.0", (public(PRIVATE),))),
        (document({**SAID, "files": []}), None),
        (NotFound("There is no such file to download."), None),
    ],
)
def test_nothing_is_said_when_there_is_nothing_to_offer(
    desk: Desk, answer: bytes | Fault, known: Build | None, qtbot: QtBot
) -> None:
    said: list[object] = []
    desk.account.workspace.faulted.connect(said.append)
    assert desk.live(answer, known).asked == 1
    assert (desk.notice(), said) == ("", [])


def test_a_program_without_keys_never_asks(desk: Desk) -> None:
    assert desk.live(document(), Build("0.1.0", ())).asked == 0


def test_a_forged_offer_is_told_and_not_shown(desk: Desk) -> None:
    said: list[Fault] = []
    desk.account.workspace.faulted.connect(said.append)
    desk.live(document({**SAID, "files": [FILE]}), Build("0.1.0", ("00" * 32,)))
    assert desk.notice() == ""
    assert [each.code() for each in said] == ["not-genuine"]


def test_a_day_passes_also_when_the_clock_was_set_back() -> None:
    at = 10 * EVERY
    assert [is_due(at, now) for now in (at, at + EVERY - 1, at + EVERY, at - 1)] == [False, False, True, True]
