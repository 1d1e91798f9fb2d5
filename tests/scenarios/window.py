"""The program as a person starts it at a visible window: ended by Ctrl+Q, or killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

import psutil

from tests.running import Person
from tests.scenarios.display import WITHIN, Keyboard

ENDS_WITHIN = 30
LOOKS_AGAIN = 0.1
IDLE_SECONDS = 0.02
"""What a program spends between two looks that has nothing to do."""


class Window:
    """Started when entered, and there until `leave` or `kill`; may be started again on the same folder.

    Whoever leaves the block with an error finds a picture of the screen beside the program's output.
    """

    def __init__(self, display: str, folder: Path, person: Person, url: str) -> None:
        self.keys = Keyboard(display)
        self._folder = folder
        handed = json.dumps({"server": url, "email": person.email, "password": person.password})
        own = {"DISPLAY": display, "HOME": str(folder), "LANG": "C.UTF-8", "COUNTERFOIL_SIGN_IN": handed}
        self._environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"} | own
        self._program: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, failure: type[BaseException] | None, *_: object) -> None:
        if self._program is None:
            return
        try:
            if failure is None:
                self.leave()
        finally:
            if self._program is not None:
                self.keys.picture(self._folder / "at-the-end.png")
                self.kill()

    def start(self) -> None:
        """Start it, signed in."""
        command = [sys.executable, "-m", "desktop", "--data", str(self._folder / "data")]
        with (self._folder / "window.log").open("a") as log:
            self._program = subprocess.Popen(command, env=self._environment, stdout=log, stderr=log)

    def pick(self, text: str) -> None:
        """Type what a list of offers is asked for, take the first one by Enter, and look until it stands there."""
        self.keys.write(text)
        self.keys.press("Return")
        self.rest()

    def rest(self) -> None:
        """Look until nothing moves any more: the program does no work while one looks at it."""
        assert self._program is not None
        process, until = psutil.Process(self._program.pid), time.monotonic() + WITHIN
        spent = -1.0
        while (now := sum(process.cpu_times()[:2])) > spent + IDLE_SECONDS and time.monotonic() < until:
            spent = now
            time.sleep(LOOKS_AGAIN)

    def leave(self) -> None:
        """Press Ctrl+Q, and wait for its end."""
        assert self._program is not None
        self.keys.press("ctrl+q")
        assert self._program.wait(ENDS_WITHIN) == 0, (self._folder / "window.log").read_text()
        self._program = None

    def kill(self) -> None:
        """As the system kills it: it gets no word in (SIGKILL)."""
        assert self._program is not None
        self._program.kill()
        self._program.wait()
        self._program = None
