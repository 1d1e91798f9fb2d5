"""The words of the sync status."""

import pytest
from PySide6.QtCore import QLocale

from desktop.sync.standing import Standing
from desktop.sync.words import DAY, HOUR, MINUTE, ago, parts
from shared_models.kernel.faults import NotPermitted, NotSignedIn, Unexpected
from sync.replica.status import Phase, Status

NOW = 1_800_000_000_000_000
ENGLISH = QLocale("en_GB")


def texts(standing: Standing, last: int = 0) -> list[str]:
    return [each.text for each in parts(standing, last, NOW, ENGLISH)]


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (-5, "just now"),
        (MINUTE - 1, "just now"),
        (2 * MINUTE, "2 min ago"),
        (HOUR, "1 h ago"),
        (DAY, "14/01/2027"),
    ],
)
def test_how_long_ago(passed: int, words: str) -> None:
    assert ago(NOW - passed, NOW, ENGLISH) == words


def test_a_link_that_is_up_says_when_it_was_heard_of() -> None:
    assert texts(Standing(Status(Phase.LIVE)), NOW - 2 * MINUTE) == ["Synced 2 min ago"]
    assert texts(Standing(Status(Phase.OFFLINE)), NOW - 2 * MINUTE) == ["Offline, synced 2 min ago"]
    assert texts(Standing(Status(Phase.OFFLINE))) == ["Offline"]
    assert texts(Standing(Status(Phase.CONNECTING))) == ["Connecting…"]


def test_loading_counts() -> None:
    assert texts(Standing(Status(Phase.LOADING, 9, 20))) == ["Loading 45 %"]
    assert texts(Standing(Status(Phase.LOADING))) == ["Loading 0 %"]


def test_a_load_that_is_refused_says_why() -> None:
    refused = Status(Phase.LOADING, fault=NotPermitted("You may not load this organisation."))
    assert texts(Standing(refused)) == ["Loading waits: You may not load this organisation."]


def test_a_stop_says_what_to_do() -> None:
    assert texts(Standing(Status(Phase.STOPPED, fault=NotSignedIn("x")))) == ["Sign in again to sync"]
    assert texts(Standing(Status(Phase.STOPPED, fault=Unexpected("x")))) == ["Sync has stopped"]


def test_one_and_many() -> None:
    up = Status(Phase.LIVE)
    assert texts(Standing(up, 1, 1, 1))[1:] == ["1 change waiting", "1 conflict", "1 change refused"]
    assert texts(Standing(up, 3, 2, 21))[1:] == ["3 changes waiting", "2 conflicts", "21 changes refused"]
