"""A replica in a real SQLCipher file, a toy server to talk to, and short ways to say what people do."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.platform.roles import permissions
from sync.replica.files import generations
from sync.replica.replica import Replica
from tests.new_replica import new_replica
from tests.sync.replica.people import KEY, Person, ids
from tests.sync.replica.toy_server import ToyServer

Opener = Callable[..., Replica]


@pytest.fixture(scope="session")
def declared() -> Catalogue:
    """The product's own declarations."""
    return catalogue()


@pytest.fixture
def server(declared: Catalogue) -> ToyServer:
    """An empty tenant."""
    return ToyServer(declared)


@pytest.fixture
def open_replica(tmp_path: Path, declared: Catalogue) -> Iterator[Opener]:
    """Opens replicas that are closed in the end; the first is enrolled as an administrator's."""
    opened: list[Replica] = []

    def open_one(name: str = "replica", key: bytes = KEY, known: Catalogue | None = declared) -> Replica:
        path = tmp_path / f"{name}.db"
        if known is declared and not generations(path):
            replica = new_replica(path, key)
        else:
            replica = Replica.open(path, key, catalogue=(lambda: known) if known else None)
        opened.append(replica)
        if not replica.actor().permissions:
            replica.enrol(tenant_id=next(ids), person_id=next(ids), device_id=next(ids))
            replica.adopt(permissions("Admin", declared))
        return replica

    yield open_one
    for each in opened:
        each.close()


@pytest.fixture
def me(open_replica: Opener, server: ToyServer) -> Person:
    """A person whose replica has completed its first load of an empty tenant."""
    return Person(open_replica(), server)
