"""What a process does to the files of one folder, in order, as the kernel was asked to do it (Debian's strace).

The shipped code runs unchanged with the shipped SQLCipher: nothing is replaced, so nothing above the system calls is
modelled wrongly. Only the process's main thread is followed.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_CALLS = (
    "openat,creat,close,dup,dup2,pwrite64,pwritev,write,writev,fsync,fdatasync,ftruncate,unlink,unlinkat,"
    "rename,renameat,renameat2,link,linkat,sendfile,copy_file_range,fallocate"
)
_LINE = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+)")
_HEX = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_SCRATCH = ("-shm", ".lock")
_UNKNOWN = ("pwritev", "writev", "link", "linkat", "sendfile", "copy_file_range", "fallocate", "dup", "dup2")


@dataclass(frozen=True, slots=True)
class Create:
    """The name has come into the folder as a new, empty file."""

    name: str


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes at an offset."""

    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    """The file has this size now."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """What was written to the file is on the disk."""

    name: str


@dataclass(frozen=True, slots=True)
class SyncFolder:
    """Names that came, went or changed are on the disk."""


@dataclass(frozen=True, slots=True)
class Remove:
    """The name is gone."""

    name: str


@dataclass(frozen=True, slots=True)
class Rename:
    """The file has a new name; what bore it before is gone."""

    name: str
    new: str


@dataclass(frozen=True, slots=True)
class Told:
    """The process has said this on its standard output: whatever it promised has to hold from here on."""

    line: str


Happening = Create | Write | Truncate | Sync | SyncFolder | Remove | Rename | Told


def record(command: Sequence[str], folder: Path, trace: Path) -> list[Happening]:
    """Run a command to its end and return what happened in `folder`. Raises RuntimeError when the command fails."""
    before = {each.name for each in folder.iterdir()}
    tracing = ["strace", "-qq", "-xx", "-s", "67108864", "-e", f"trace={_CALLS}", "-e", "signal=none", "-o", str(trace)]
    clean = {name: value for name, value in os.environ.items() if name != "LD_PRELOAD"}
    done = subprocess.run([*tracing, *command], capture_output=True, text=True, env=clean, check=False, timeout=600)
    if done.returncode:
        raise RuntimeError(f"the workload failed:\n{done.stderr[-2000:]}")
    happened = list(_Reading(folder, before).read(trace))
    trace.unlink()
    return happened


class _Reading:
    """Follows file descriptors through a trace."""

    def __init__(self, folder: Path, names: set[str]) -> None:
        self._folder = str(folder.resolve())
        self._names = names
        self._open: dict[int, tuple[str, int]] = {}  # name and position by descriptor; "" is the folder itself

    def read(self, trace: Path) -> Iterator[Happening]:
        with trace.open(encoding="ascii") as lines:
            for line in lines:
                found = _LINE.match(line)
                if found is not None and int(found[3]) >= 0:
                    yield from self._happened(found[1], found[2], int(found[3]))

    def _happened(self, call: str, arguments: str, result: int) -> Iterator[Happening]:
        if call in ("openat", "creat"):
            yield from self._opened(arguments, result, create=call == "creat" or "O_CREAT" in arguments)
            return
        if call in ("unlink", "unlinkat"):
            for name in self._names_in(arguments):
                self._names.discard(name)
                yield Remove(name)
            return
        if call.startswith("rename"):
            if names := self._names_in(arguments):
                old, new = names
                self._names = self._names - {old} | {new}
                yield Rename(old, new)
            return
        first = arguments.partition(",")[0]
        descriptor = int(first) if first.isdecimal() else -1
        if call == "write" and descriptor == 1:
            yield Told(_bytes(arguments).decode().strip())
        if descriptor not in self._open:
            return
        if call in _UNKNOWN:
            raise RuntimeError(f"{call} on a file of the replica: the model of the disk does not know it")
        yield from self._on(descriptor, call, arguments, result)

    def _on(self, descriptor: int, call: str, arguments: str, result: int) -> Iterator[Happening]:
        name, position = self._open[descriptor]
        if call == "close":
            del self._open[descriptor]
        elif call in ("fsync", "fdatasync"):
            yield Sync(name) if name else SyncFolder()
        elif call == "ftruncate":
            yield Truncate(name, int(arguments.rpartition(",")[2]))
        elif call == "pwrite64":
            yield Write(name, int(arguments.rpartition(",")[2]), _bytes(arguments)[:result])
        elif call == "write":
            yield Write(name, position, _bytes(arguments)[:result])
            self._open[descriptor] = (name, position + result)

    def _opened(self, arguments: str, descriptor: int, *, create: bool) -> Iterator[Happening]:
        self._open.pop(descriptor, None)
        path = _bytes(arguments).decode(errors="replace")
        if path == self._folder:
            self._open[descriptor] = ("", 0)
        name = self._name(path)
        if name is None:
            return
        self._open[descriptor] = (name, 0)
        if create and name not in self._names:
            self._names.add(name)
            yield Create(name)
        elif "O_TRUNC" in arguments:
            yield Truncate(name, 0)

    def _names_in(self, arguments: str) -> list[str]:
        found = [self._name(bytes.fromhex(each.replace("\\x", "")).decode()) for each in _HEX.findall(arguments)]
        return [each for each in found if each is not None]

    def _name(self, path: str) -> str | None:
        """The name of a file that lies in the folder and outlives its process."""
        folder, _, name = path.rpartition("/")
        return name if folder == self._folder and not name.endswith(_SCRATCH) else None


def _bytes(arguments: str) -> bytes:
    found = _HEX.search(arguments)
    return bytes.fromhex(found[1].replace("\\x", "")) if found else b""
