"""The process that gets killed. Run as a module; prints one JSON line per thing it was told is stored.

`between FILE FOLDER`: for each kind of work, forks for its SQL statements, each time on a copy of the file; the child
kills itself right before its statement. `until-killed FILE N`, `second FILE`, `small-files FILE`: see the code.
"""

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import NIL
from shared_models.kernel.verdict import Status, Verdict
from sync.clock import new_id, now
from sync.protocol.batch import Batch
from sync.protocol.manifest import Manifest
from sync.replica.replica import Replica
from tests.sync.replica.people import KEY, create

_STRIDES = {"write": 2, "changes": 4, "verdicts": 3, "load": 97}
"""How many statements lie between two deaths; a load has a thousand. `python -m tests.kills` dies at any moment."""


def say(what: object) -> None:
    """One line, at once."""
    os.write(1, f"{json.dumps(what)}\n".encode())


def contact(name: str) -> Any:
    """A new contact with ids of its own."""
    mutation = create("contact", last_name=name)
    return type(mutation)(new_id(), "contact", new_id(), mutation.action, after=mutation.after)


def work(replica: Replica, what: str) -> None:
    """A piece of work that must happen as a whole or not at all."""
    (waiting,) = replica.queue()
    mutation = waiting.mutation
    if what == "write":
        replica.write([contact("Written"), contact("Written")], at=now())
    elif what == "changes":
        change = Change(
            2, 0, now(), NIL, NIL, "contact", mutation.record_id, ChangeKind.CREATE, after={"first_name": "Bo"}
        )
        other = Change(2, 1, now(), NIL, NIL, "company", new_id(), ChangeKind.CREATE, after={"name": "Moss"})
        replica.store_changes(Batch("e1", 1, 2, (change, other)))
    elif what == "verdicts":
        replica.store_verdicts([Verdict(mutation.id, "contact", mutation.record_id, Status.REJECTED, code="deleted")])
    elif what == "load":
        replica.begin_load(Manifest("e1", 9, "s", []))
        replica.finish_load()


def between(file: Path, folder: Path) -> None:
    """For each kind of work, fork and die before every statement in turn, until the child outlives its work."""
    Replica.open(folder / "warm.db", KEY, catalogue=catalogue).close()
    for what, stride in _STRIDES.items():
        for number in count(step=stride):
            copy = folder / f"{what}-{number}.db"
            shutil.copy(file, copy)
            if (child := os.fork()) == 0:
                _die_before(copy, what, number)
            _, status = os.waitpid(child, 0)
            say([what, copy.name, os.WIFEXITED(status)])
            if os.WIFEXITED(status):
                break


def _die_before(file: Path, what: str, number: int) -> None:
    replica = Replica.open(file, KEY, catalogue=catalogue)
    assert replica.catalogue
    seen = count()

    def trace(statement: str) -> None:
        if next(seen) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    replica._connection.set_trace_callback(trace)
    work(replica, what)
    os._exit(0)


def until_killed(file: Path, times: int) -> None:
    """Write, say so, and be killed in the middle of the next write."""
    replica = Replica.open(file, KEY, catalogue=catalogue)
    for left in range(times, -1, -1):
        mutation = contact("Written")
        if left == 0:
            replica._connection.set_trace_callback(_die_at_commit)
        replica.write([mutation], at=now())
        say(mutation.id)


def _die_at_commit(statement: str) -> None:
    if statement.startswith("COMMIT"):
        os.kill(os.getpid(), signal.SIGKILL)


def second(file: Path) -> None:
    """Hold the replica, let another process try, and be killed while holding it."""
    replica = Replica.open(file, KEY, catalogue=catalogue)
    script = "from pathlib import Path; from sync.replica.replica import Replica; Replica.open(Path({!r}), {!r})"
    tried = subprocess.run(
        [sys.executable, "-c", script.format(str(file), KEY)], capture_output=True, text=True, check=False
    )
    say("replica-in-use" if "ReplicaInUse" in tried.stderr else tried.stderr)
    assert replica.pending_count() == 1
    os.kill(os.getpid(), signal.SIGKILL)


def small_files(file: Path) -> None:
    """Write until no file may grow any more, then give room again and go on."""
    replica = Replica.open(file, KEY, catalogue=catalogue)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    stored = [contact("Written")]
    replica.write(stored, at=now())
    resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size // 2, most))
    try:
        for _ in range(2_000):
            replica.write([contact("x" * 90) for _ in range(10)], at=now())
    except Fault as fault:
        say(fault.code())
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    stored.append(contact("Afterwards"))
    replica.write(stored[-1:], at=now())
    for each in stored:
        say(each.id)
    replica.close()


_WORK: dict[str, Callable[..., None]] = {
    "between": lambda file, folder: between(Path(file), Path(folder)),
    "until-killed": lambda file, times: until_killed(Path(file), int(times)),
    "second": lambda file: second(Path(file)),
    "small-files": lambda file: small_files(Path(file)),
}

if __name__ == "__main__":
    _WORK[sys.argv[1]](*sys.argv[2:])
