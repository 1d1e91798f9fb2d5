"""The process whose power fails: a replica at work, saying after each step what it was told is stored.

`python -m tests.power_loss.workload [prepare] NAME FOLDER`; `prepare` fills the folder first. Nothing here is slowed
or helped; only the write-ahead log is folded into the file far more often than usual, so that this is torn as well.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.platform.roles import permissions
from sync.replica.replica import Replica
from tests.power_loss import rekeying
from tests.sync.replica.people import KEY, Person, create, ids, patch
from tests.sync.replica.toy_server import ToyServer

FILE = "replica.db"
ROUNDS = 12
_LOG_PAGES = 24
_USED = 10_000
"""Ids that preparing may have used up; the process whose power fails counts from behind them."""


@cache
def older() -> Catalogue:
    """The catalogue of an older product, which lacked two fields and a record type."""
    known = catalogue()
    contact = known.record_type("contact")
    fields = tuple(each for each in contact.fields if each.name not in ("birthday", "job_title", "email"))
    types = {each.name: each for each in known if each.name != "saved_view"}
    return Catalogue(types | {"contact": replace(contact, fields=fields)}, known.verbs)


def prepare(name: str, folder: Path) -> None:
    """Make the folder in which the power will fail."""
    declared = older() if name == "upgrade" else catalogue()
    if name == "rekey":
        with rekeying.opened(folder, FILE):
            pass
    with _opened(folder, declared) as replica:
        person = Person(replica, ToyServer(declared))
        _work(person, lambda told: None, rounds=4)


def _opened(folder: Path, declared: Catalogue) -> Replica:
    return _enrolled(Replica.open(folder / FILE, KEY, catalogue=lambda: declared))


def _enrolled(replica: Replica) -> Replica:
    if not replica.actor().permissions:
        replica.enrol(tenant_id=next(ids), person_id=next(ids), device_id=next(ids))
        replica.adopt(permissions("Admin", catalogue()))
    return replica


def say(told: dict[str, object]) -> None:
    """One line, at once: what has to hold from here on."""
    os.write(1, f"{json.dumps(told)}\n".encode())


def _work(person: Person, told: Callable[[dict[str, object]], None], rounds: int = ROUNDS) -> None:
    """Write, be answered, hear of others; some refused, some merged, some large."""
    for number in range(rounds):
        new = [create("contact", last_name=f"Round {number}", notes="y" * 700 * (number % 5)) for _ in range(4)]
        person.do(*new)
        told({"stored": [each.id for each in new]})
        change = patch(person.row("contact", new[0].record_id), "contact", first_name=f"Ada {number}")
        person.do(change)
        told({"stored": [change.id]})
        if number % 3 == 2:
            continue  # stays in the queue for a while
        verdicts = person.push()
        person.replica.store_verdicts(verdicts)
        told({"answered": [each.mutation_id for each in verdicts]})
        person.others(*(create("company", name=f"Fern {number}.{each}") for each in range(5)))
        person.pull()
        told({"cursor": person.replica.cursor})


def sync(folder: Path) -> None:
    """Ordinary work."""
    with _opened(folder, catalogue()) as replica:
        replica._connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
        server = ToyServer(catalogue())
        server.epoch, server.version = replica.epoch, replica.cursor
        _work(Person(replica, server), say)


def load(folder: Path) -> None:
    """A load that replaces what is there, of another epoch, with work in the queue."""
    with _opened(folder, catalogue()) as replica:
        server = ToyServer(catalogue(), epoch="e2")
        person = Person(replica, server)
        person.others(*(create("contact", last_name=f"Loaded {each}", notes="z" * 900) for each in range(60)))
        person.others(*(create("company", name=f"Loaded {each}") for each in range(30)))
        mine = create("contact", last_name="Meanwhile")
        person.do(mine)
        say({"stored": [mine.id]})
        manifest, chunks = server.manifest(10)
        replica.begin_load(manifest)
        for each in replica.missing_chunks():
            replica.store_chunk(each.digest, chunks[each.digest])
            between = create("contact", last_name="Between two chunks")
            person.do(between)
            say({"stored": [between.id]})
        replica.finish_load()
        say({"epoch": "e2"})
        other = create("contact", last_name="Afterwards")
        person.do(other)
        say({"stored": [other.id]})


def upgrade(folder: Path) -> None:
    """A newer product opens the file of an older one."""
    with _opened(folder, catalogue()) as replica:
        assert replica.catalogue
        mine = create("contact", last_name="Newer", email="ada@example.org")
        replica.write([mine], at=0)
        say({"stored": [mine.id]})


def rekey(folder: Path) -> None:
    """Access is lost, and the replica goes on in the next file under a fresh key."""
    with rekeying.opened(folder, FILE) as replica:
        server = ToyServer(catalogue())
        server.epoch, server.version = replica.epoch, replica.cursor
        rekeying.lose(folder, Person(_enrolled(replica), server), say, _LOG_PAGES)


WORK: dict[str, Callable[[Path], None]] = {"sync": sync, "load": load, "upgrade": upgrade, "rekey": rekey}


if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        prepare(sys.argv[2], Path(sys.argv[3]))
    else:
        for _ in range(_USED):
            next(ids)
        WORK[sys.argv[1]](Path(sys.argv[2]))
