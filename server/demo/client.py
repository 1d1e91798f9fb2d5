"""The desktop client as a child of the demonstration, signed in without a word on its command line."""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

SIGN_IN = "COUNTERFOIL_SIGN_IN"
"""The variable that hands the client `{server, email, password}` as JSON; only its own process can see it."""
_ROOT = Path(__file__).parents[2]
_PATIENCE = 10.0


def has_display() -> bool:
    """Whether a window can be opened; macOS and Windows always have one."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextlib.contextmanager
def desktop_client(data: Path, server: str, email: str, password: str) -> Iterator[subprocess.Popen[bytes]]:
    """Open the client with its own data under `data`; it is closed at the end of the block."""
    sign_in = json.dumps({"server": server, "email": email, "password": password})
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop", "--data", str(data / "desktop"), "--server", server],
        env={**os.environ, SIGN_IN: sign_in},
        cwd=_ROOT,
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr.fileno(),
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
