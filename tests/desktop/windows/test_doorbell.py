"""A second start of the program: it reaches the one that runs, and nobody else does."""

import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.windows.doorbell import LONGEST, Doorbell
from desktop.windows.hand_over import address, hand_over

LINK = "counterfoil://place/inbox"


def ring(qtbot: QtBot, data: Path, link: str = "") -> bool:
    """Start another process, as a second start of the program is one."""
    code = "import sys, pathlib as p, desktop.windows.hand_over as h; _, data, link = sys.argv; "
    code += "print(h.hand_over(p.Path(data), link))"
    with ThreadPoolExecutor(1) as waiter:
        run = partial(subprocess.run, [sys.executable, "-c", code, str(data), link], capture_output=True, text=True)
        answer = waiter.submit(run)
        qtbot.waitUntil(answer.done)
        return answer.result().stdout == "True\n"


def test_the_one_that_runs_hears_what_a_second_start_was_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    doorbell, heard = Doorbell(tmp_path), []
    doorbell.rung.connect(heard.append)
    assert ring(qtbot, tmp_path, LINK)
    assert ring(qtbot, tmp_path)
    assert heard == [LINK, ""]
    assert not ring(qtbot, tmp_path / "elsewhere")
    doorbell.close()
    assert not ring(qtbot, tmp_path)


def test_only_the_same_person_may_ring(qtbot: QtBot, tmp_path: Path) -> None:
    doorbell = Doorbell(tmp_path)
    assert stat.S_IMODE(Path(address(tmp_path)).stat().st_mode) & 0o077 == 0
    doorbell.close()


def test_what_a_killed_program_left_does_not_stop_the_next_one(qtbot: QtBot, tmp_path: Path) -> None:
    import socket

    left = socket.socket(socket.AF_UNIX)
    left.bind(address(tmp_path))
    left.close()
    assert not hand_over(tmp_path)
    doorbell = Doorbell(tmp_path)
    assert doorbell.listens
    assert ring(qtbot, tmp_path)
    doorbell.close()


def test_where_the_path_is_too_long_for_the_system_another_is_used(qtbot: QtBot, tmp_path: Path) -> None:
    deep = tmp_path / ("long" * 40)
    doorbell = Doorbell(deep)
    assert doorbell.listens
    assert ring(qtbot, deep)
    doorbell.close()


@pytest.mark.parametrize("said", [b"\n", b"[]\n", b'{"link": 7}\n', b"\xff\xfe\n", b"[" * 4000 + b"\n", b"x" * LONGEST])
def test_nonsense_is_not_heard(qtbot: QtBot, tmp_path: Path, said: bytes) -> None:
    doorbell, heard = Doorbell(tmp_path), []
    doorbell.rung.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(address(tmp_path))
    assert socket.waitForConnected()
    socket.write(said)
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert not heard
    doorbell.close()
