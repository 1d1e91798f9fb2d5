"""A visible window and a keyboard: an X server without a screen, a window manager, and xdotool in front of them.

Nothing here knows the program: it is seen by the titles of its windows, and told by keys alone.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

WITHIN = 60.0
LOOKS_AGAIN = 0.05


class NeverCame(AssertionError):
    """What was waited for did not come; the message says what was there instead."""


class Keyboard:
    """Types into whatever window has the focus on a display."""

    def __init__(self, display: str) -> None:
        self._environment = os.environ | {"DISPLAY": display}

    def press(self, *keys: str) -> None:
        """Press keys one after the other: `ctrl+k`, `Return`, `g`."""
        self._run("key", "--delay", "25", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._run("type", "--delay", "12", "--", text)

    def title(self) -> str:
        """The title of the window that has the focus; empty while none has."""
        return self._run("getactivewindow", "getwindowname", may_fail=True)

    def until_title(self, pattern: str) -> str:
        """Wait for a window in front whose title fits; returns it. Raises NeverCame."""
        return self.until(pattern, self.title)

    def until(self, pattern: str, look: Callable[[], str]) -> str:
        """Wait until what is looked at fits. Raises NeverCame."""
        until, found = time.monotonic() + WITHIN, ""
        while time.monotonic() < until:
            found = look()
            if re.search(pattern, found):
                return found
            time.sleep(LOOKS_AGAIN)
        raise NeverCame(f"waited for {pattern!r}, and there is {found!r}")

    def picture(self, path: Path) -> None:
        """What stands on the screen, for whoever has to find out why a test failed."""
        subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=False)

    def _run(self, *words: str, may_fail: bool = False) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, timeout=30, check=False
        )
        if done.returncode and not may_fail:
            raise AssertionError(f"xdotool {' '.join(words)}: {done.stderr.strip()}")
        return done.stdout.strip()


@contextmanager
def visible(width: int = 1440, height: int = 900) -> Iterator[str]:
    """An X server with a window manager, by the name of its display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        assert server.poll() is None, "Xvfb did not start"
        environment = os.environ | {"DISPLAY": display}
        frames = _frames(environment)
        try:
            yield display
        finally:
            frames.terminate()
            frames.wait(10)
    finally:
        server.terminate()
        server.wait(10)


def _frames(environment: dict[str, str]) -> subprocess.Popen[bytes]:
    """A window manager that is ready: without one a new window would never have the focus.

    One that gives up, as where two begin in the same second for a person whose folders are not there yet, begins again.
    """
    until, frames = time.monotonic() + WITHIN, _openbox(environment)
    while subprocess.run(["xdotool", "get_num_desktops"], env=environment, capture_output=True, check=False).returncode:
        if frames.poll() is not None:
            frames = _openbox(environment)
        if time.monotonic() > until:
            frames.terminate()
            frames.wait(10)
            raise NeverCame("the window manager did not start")
        time.sleep(LOOKS_AGAIN)
    return frames


def _openbox(environment: dict[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
