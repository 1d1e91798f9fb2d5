"""The process whose power fails while it takes away what somebody may not see any more, again and again.

Each round others make contacts with a word that occurs nowhere else, the person works on some of them, loses them
(one by one, or all by a permission), hands over what was not sent, and goes on in the next file under a fresh key.
The keyring is a file that keeps what it was told, as a keyring does.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from shared_models.kernel.catalogue import catalogue
from shared_models.platform.roles import permissions
from sync.protocol.batch import Batch, Leave
from sync.replica import files, rekey
from sync.replica.account import key_name
from sync.replica.replica import Replica
from tests.sync.replica.people import KEY, Person, create, patch

ACCOUNT = "tenant-person"
KEYRING = "keyring.json"
ROUNDS = 4
_CONTACTS = 10
Say = Callable[[dict[str, object]], None]


class Keyring:
    """Secrets in a file beside; what was kept is durable on return."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / KEYRING

    def get(self, name: str) -> str | None:
        """The secret, None when there is none."""
        return self._all().get(name)

    def set(self, name: str, value: str) -> None:
        """Keep one."""
        self._write({**self._all(), name: value})

    def delete(self, name: str) -> None:
        """Forget one."""
        self._write({kept: value for kept, value in self._all().items() if kept != name})

    def keys(self) -> list[bytes]:
        """All keys there are."""
        return [bytes.fromhex(each) for each in self._all().values()]

    def _all(self) -> dict[str, str]:
        return dict(json.loads(self._path.read_text("utf-8"))) if self._path.exists() else {}

    def _write(self, kept: dict[str, str]) -> None:
        draft = self._path.with_suffix(".new")
        with draft.open("w", encoding="utf-8") as file:
            json.dump(kept, file)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._path)
        files.sync_folder(self._path.parent)


@contextmanager
def opened(folder: Path, name: str) -> Iterator[Replica]:
    """The replica as the program opens it, after finishing what was cut."""
    keyring = Keyring(folder)
    if keyring.get(key_name(ACCOUNT)) is None:
        keyring.set(key_name(ACCOUNT), KEY.hex())
    path, key = rekey.settled(folder / name, ACCOUNT, keyring)
    with Replica.open(path, bytes.fromhex(key or ""), catalogue=catalogue) as replica:
        yield replica


def lose(folder: Path, person: Person, say: Say, log_pages: int) -> None:
    """All rounds."""
    for number in range(ROUNDS):
        person.replica._connection.execute(f"PRAGMA wal_autocheckpoint = {log_pages}")
        _round(folder, person, say, number)


def _round(folder: Path, person: Person, say: Say, number: int) -> None:
    replica, word = person.replica, f"zqlost{number}word"
    theirs = [create("contact", last_name=f"{word} {at}", notes=word * 9) for at in range(_CONTACTS)]
    person.others(*theirs)
    person.pull()
    kept = create("company", name=f"Kept {number}")
    mine = [
        patch(person.row("contact", each.record_id), "contact", first_name=f"{word} {at}")
        for at, each in enumerate(theirs[:4])
    ]
    person.do(kept, *mine[:2], label=f"Changed {word}")
    person.replica.store_verdicts(person.push())
    person.pull()
    say({"stored": [kept.id]})
    person.do(*mine[2:])
    say({"unsent": [each.id for each in mine[2:]]})
    if number % 2:
        replica.adopt(frozenset({"company.view", "company.create", "company.edit"}))
    else:
        at = person.server.version = replica.cursor + 1
        gone = tuple(Leave(at, place, "contact", each.record_id) for place, each in enumerate(theirs))
        replica.store_changes(Batch(replica.epoch, at - 1, at, gone))
        say({"hidden": word})
        replica.part_with_departed(asyncio.run(replica.departed()))
    say({"hidden": word})
    pieces = replica.quarantined()
    say({"delivering": [each.id for _, each in pieces]})
    replica.delivered(pieces)
    say({"key": _move(folder, replica).hex()})
    say({"gone": word})
    replica.adopt(permissions("Admin", catalogue()))
    after = create("company", name=f"After {number}")
    person.do(after)
    say({"stored": [after.id]})


def _move(folder: Path, replica: Replica) -> bytes:
    """As the driver does it, but all in one thread, because only that is recorded."""
    keyring = Keyring(folder)
    key = rekey.fresh_key(ACCOUNT, keyring)
    replica.move(key)
    rekey.adopt_key(ACCOUNT, keyring, key)
    files.remove_older(replica.path)
    return key
