"""What the way to the first paint may import."""

import subprocess
import sys

HEAVY = (
    "pydantic",
    "sqlmodel",
    "httpx",
    "keyring",
    "sqlite_utils",
    "websockets",
    "asyncio",
    "rapidfuzz",
    "qtawesome",
    "msgspec",
)


def test_the_window_is_built_without_the_heavy_libraries() -> None:
    code = (
        "import sys, desktop.app, desktop.client, desktop.shell.main_window, desktop.workspace,"
        "desktop.records.list_screen;"
        "print(sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    seen = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    for each in HEAVY:
        assert repr(each) not in seen
