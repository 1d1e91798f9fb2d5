#!/usr/bin/env python3
"""Counterfoil from a fresh checkout: `python3 run.py demo` and `python3 run.py test`.

Law: needs nothing but Python 3.11 or newer. What is missing is made once, in `.venv` beside this file, from the pinned
and hashed requirements; the second start finds a stamp and costs nothing. Progress goes to stderr, so that stdout is
the program's own. pip is configured by whoever runs this (its environment variables and files), never here.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections import deque
from contextlib import contextmanager
from pathlib import Path

TYPE_CHECKING = False  # typing itself would cost a fifth of the second start
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "counterfoil-stamp"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
PYTHON_VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"

USAGE = """\
usage: python3 run.py demo [--headless] [--json] [--data DIR]
       python3 run.py test [pytest's own arguments]
       python3 run.py package [--out DIR] [--keys HEX,…]

demo   start PostgreSQL, a server with a demonstration tenant, and the desktop client
         --headless   all but the client
         --json       one line of JSON (api, email, password, tenant) when ready
         --data DIR   keep everything under DIR; without it, in your user data folder
test   run the whole test suite, or the part named: python3 run.py test tests/house -q
package  make the desktop program for this system, try it, and pack it into dist/
"""

# Qt's system libraries that a bare Debian or Ubuntu lacks: file to load, package to install.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW = {
    **OFFSCREEN,
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-randr.so.0": "libxcb-randr0",
}

# Programs that tests run beside the embedded database: program, package that has it.
PROGRAMS = {
    "nats-server": "nats-server", "Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "hledger": "hledger",
    "ledger": "ledger",
}  # fmt: skip

NETWORK_SIGNS = (
    "connection broken", "NewConnectionError", "ConnectTimeout", "ReadTimeout", "name resolution", "ProxyError",
    "SSLError", "No matching distribution found", "Could not fetch URL",
)  # fmt: skip


class CannotGoOn(Exception):
    """Something a person has to mend; the message says what and how."""


def main(arguments: list[str]) -> int:
    """Prepare what the command needs, then become the command."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python gets this sentence instead of a traceback
        raise CannotGoOn(f"Counterfoil needs Python 3.11 or newer; this is {PYTHON_VERSION}.")
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(USAGE, end="")
        return 0
    command, rest = arguments[0], arguments[1:]
    if command == "demo":
        return demo(rest)
    if command == "test":
        return test(rest)
    if command == "package":
        return package(rest)
    raise CannotGoOn(f"There is no command `{command}`.\n\n{USAGE}")


def demo(arguments: list[str]) -> int:
    """Run `server.demo` with the same options."""
    import argparse

    parser = argparse.ArgumentParser(prog="run.py demo", usage=USAGE.splitlines()[0][7:], allow_abbrev=False)
    parser.add_argument("--headless", action="store_true", help="start all but the desktop client")
    parser.add_argument("--json", action="store_true", help="print one line of JSON when ready")
    parser.add_argument("--data", metavar="DIR", help="keep everything under DIR")
    options = parser.parse_args(arguments)
    if not options.headless and not has_display():
        say("There is no display here: the demonstration starts without the desktop client.")
        options.headless = True
    prepare("requirements.txt", {} if options.headless else WINDOW)
    words = ["-m", "server.demo"]
    words += ["--headless"] if options.headless else []
    words += ["--json"] if options.json else []
    words += ["--data", str(Path(options.data).absolute())] if options.data else []
    return become(words, {})


def test(arguments: list[str]) -> int:
    """Run pytest on three processes, with Qt drawing into memory; tests of a file mostly stay together."""
    prepare("requirements-dev.txt", {**WINDOW, **PROGRAMS})
    return become(["-m", "pytest", "-n", "3", "--dist", "worksteal", *arguments], {"QT_QPA_PLATFORM": "offscreen"})


def package(arguments: list[str]) -> int:
    """Make the desktop program."""
    prepare("requirements-dev.txt", OFFSCREEN)
    return become(["packaging/desktop/build.py", *arguments], {"QT_QPA_PLATFORM": "offscreen"})


def has_display() -> bool:
    """Whether a window can be opened; macOS and Windows always have one."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def become(words: list[str], extra: dict[str, str]) -> int:
    """Go on as the environment's Python, in the checkout, so that signals and the exit code are the program's own."""
    kept = {k: v for k, v in os.environ.items() if k not in ("PYTHONHOME", "PYTHONPATH", "PYTHONSAFEPATH")}
    environment = {**kept, **extra}
    os.chdir(ROOT)
    if sys.platform == "win32":
        import subprocess

        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program has had the same Ctrl-C; its answer is awaited
        return subprocess.call([str(PYTHON), *words], env=environment)
    return os.execve(PYTHON, [str(PYTHON), *words], environment)  # noqa: S606 - no shell is meant, and it does not return


def prepare(requirements: str, libraries: dict[str, str]) -> None:
    """Make sure of the environment, the system's libraries and the translations; what is there costs nothing."""
    wanted = fingerprint(requirements)
    stamp = read_stamp()
    if stamp.get(requirements) != wanted or not set(libraries) <= set(stamp.get("libraries", "").split()):
        make_ready(requirements, wanted, libraries)
    if libraries:
        compile_translations()


def make_ready(requirements: str, wanted: str, libraries: dict[str, str]) -> None:
    """Install what is missing, and say so in the stamp."""
    with locked() as lock:
        stamp = read_stamp()
        install_system_packages(libraries)
        if stamp.get(requirements) != wanted:
            stamp = make_environment(requirements, stamp, lock)
            stamp[requirements] = wanted
            if requirements != "requirements.txt":  # which is part of every other list
                stamp["requirements.txt"] = fingerprint("requirements.txt")
        known = set(stamp.get("libraries", "").split())
        write_stamp({**stamp, "libraries": " ".join(sorted(known | set(libraries)))})


def compile_translations() -> None:
    """Make what windows read from the translations, where these are newer."""
    from desktop.translations.compiling import stale

    if stale():
        run_stage("Compiling the translations", [str(PYTHON), "-m", "desktop.translations.compiling"])


def fingerprint(requirements: str) -> str:
    """What an environment for this list is known by: the list's content and the Python it is for."""
    import hashlib

    return f"{PYTHON_VERSION}-{hashlib.sha256((ROOT / requirements).read_bytes()).hexdigest()}"


def read_stamp() -> dict[str, str]:
    """The finished parts of the environment; empty where it is absent, half made, or its Python is gone."""
    if not (PYTHON.exists() and STAMP.exists()):
        return {}
    return dict(line.split(" = ", 1) for line in STAMP.read_text(encoding="utf-8").splitlines() if " = " in line)


def write_stamp(stamp: dict[str, str]) -> None:
    """Say which parts are finished, in one step."""
    unfinished = STAMP.with_suffix(".new")
    unfinished.write_text("".join(f"{name} = {value}\n" for name, value in stamp.items()), encoding="utf-8")
    unfinished.replace(STAMP)


def make_environment(requirements: str, stamp: dict[str, str], lock: int) -> dict[str, str]:
    """Install the list into the environment, made anew unless it is whole and of this Python; returns its stamp."""
    list_file = ROOT / requirements
    if any(value.startswith(f"{PYTHON_VERSION}-") for value in stamp.values()):
        STAMP.unlink()  # until pip is through, it is half made again
    else:
        stamp = {}
        make = [sys.executable, "-m", "venv", "--clear", str(VENV)]
        run_stage("Making the environment (a minute or two, once)", make, lock)
    total = sum(line[:1].isalnum() for line in list_file.read_text(encoding="utf-8").splitlines())
    pip = [str(PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
    run_stage("Installing the pinned packages", [*pip, "--require-hashes", "-r", str(list_file)], lock, total)
    return {name: value for name, value in stamp.items() if name == "libraries"}


def install_system_packages(libraries: dict[str, str]) -> None:
    """Install what the system lacks as root on Debian and its kin; anyone else is told the one command."""
    import importlib.util
    import shutil

    if not sys.platform.startswith("linux"):
        return
    packages = {file: package for file, package in libraries.items() if not found(file)}
    if importlib.util.find_spec("ensurepip") is None and not STAMP.exists():
        packages["the Python module ensurepip"] = f"python{PYTHON_VERSION}-venv"
    if not packages:
        return
    if not shutil.which("apt-get"):
        raise CannotGoOn(
            f"This system lacks {', '.join(packages)}.\n"
            "Install what holds them with its package manager, then run this again."
        )
    names = sorted(set(packages.values()))
    if os.geteuid() != 0:
        raise CannotGoOn(
            f"This system lacks {len(names)} packages. Install them, then run this again:\n\n"
            f"    sudo apt-get install -y {' '.join(names)}"
        )
    run_stage("Reading the system's package lists", ["apt-get", "update"])
    run_stage(
        f"Installing system packages: {' '.join(names)}",
        ["apt-get", "install", "-y", "--no-install-recommends", *names],
    )
    if still := [file for file in libraries if not found(file)]:
        raise CannotGoOn(f"The packages are installed, but {', '.join(still)} cannot be found still.")


def found(name: str) -> bool:
    """Whether the system finds a shared library, or a program."""
    import ctypes
    import shutil

    if ".so" not in name:
        # Where Debian keeps what only servers run, which is not on everybody's path.
        return shutil.which(name, path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin") is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def run_stage(title: str, command: list[str], lock: int = -1, total: int = 0) -> None:
    """Run one preparing command quietly: a line with its title, then how long it took; its last words if it failed."""
    import subprocess

    began = time.monotonic()
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        # A child that outlives this process keeps the lock, so that nobody builds in the same folder beside it.
        pass_fds=() if sys.platform == "win32" or lock < 0 else (lock,),
    )
    try:
        assert process.stdout is not None
        said = "\n".join(follow(process.stdout, title, total, began))
        code = process.wait()
    except BaseException:
        process.kill()
        process.wait()
        say("")
        raise
    took = f"{time.monotonic() - began:.0f} s"
    if code == 0:
        say(f"\r{title}: {took}\033[K" if sys.stderr.isatty() else f"  done in {took}")
        return
    advice = "Mend what it says, then run this again; a half-made environment is made anew."
    if any(sign in said for sign in NETWORK_SIGNS):
        advice = (
            "The package index could not be reached, or lacks this package. Check the network and pip's own\n"
            "settings (`pip config list`, PIP_INDEX_URL, HTTPS_PROXY), then run this again."
        )
    raise CannotGoOn(f"\n{said}\n\n{title}: failed after {took} (its last lines are above).\n{advice}")


def follow(lines: Iterable[str], title: str, total: int, began: float) -> deque[str]:
    """Show how far pip is, on one line in a terminal; returns the last lines it said."""
    live = sys.stderr.isatty()
    say(f"{title} …", end="" if live else "\n")
    last: deque[str] = deque(maxlen=30)
    collected = 0
    retried = False
    for line in lines:
        last.append(line.rstrip())
        collected += line.startswith("Collecting ")
        retrying = "Retrying (" in line
        if retrying and not retried:
            say("\nThe package index does not answer; pip tries again for a minute …")
        retried = retried or retrying
        if live and total:
            say(f"\r{title} … {min(collected, total)} of {total}, {time.monotonic() - began:.0f} s\033[K", end="")
    return last


@contextmanager
def locked() -> Iterator[int]:
    """Hold `.venv.lock`, so that two run.py at once make one environment; gives the lock's file descriptor."""
    with VENV.with_suffix(".lock").open("a+b") as file:
        if not take(file, wait=False):
            say("Another run.py is making the environment; waiting for it …")
            while not take(file, wait=True):
                time.sleep(0.5)
        yield file.fileno()


def take(file: IO[bytes], wait: bool) -> bool:
    """Take the lock on an open file, or say that another process has it; closing the file gives it back."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        return False
    return True


def say(text: str, end: str = "\n") -> None:
    """One line for the person, on stderr."""
    print(text, end=end, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # no child is left behind
        sys.exit(main(sys.argv[1:]))
    except CannotGoOn as problem:
        say(str(problem))
        sys.exit(1)
    except OSError as problem:
        say(f"{problem.strerror}: {problem.filename}")
        say("The checkout must be a folder you may write to, on a disk with 1.5 GB free.")
        sys.exit(1)
    except KeyboardInterrupt:
        say("Stopped. Run it again to go on.")
        sys.exit(130)
