"""What a thread has found out reaches whoever asked on the window's thread, if they are still there."""

import threading

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.background import Background
from shared_models.kernel.faults import Fault


def refuse(fault: Fault) -> None:
    """Nothing may fail here."""
    raise AssertionError(fault.reason)


def test_the_answer_is_heard_on_the_window_s_thread(qtbot: QtBot) -> None:
    heard: list[threading.Thread] = []
    background = Background()
    background.run(threading.current_thread, lambda asked: heard.extend((asked, threading.current_thread())), refuse)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[0] is not heard[1]
    assert heard[1] is threading.main_thread()


@pytest.mark.parametrize("go", [Background.forget, delete], ids=["forgotten", "destroyed"])
def test_whoever_is_gone_hears_nothing(qtbot: QtBot, go: object) -> None:
    assert callable(go)
    may, heard = threading.Event(), []
    gone, there = Background(), Background()
    gone.run(may.wait, heard.append, refuse)
    go(gone)
    there.run(may.wait, lambda _: heard.append("there"), refuse)
    may.set()
    qtbot.waitUntil(lambda: "there" in heard)
    qtbot.wait(1)
    assert heard == ["there"]
