"""Replicas for tests, each the copy of one that this process has made before: a tenth of what making one costs."""

import tempfile
from functools import cache
from pathlib import Path

from shared_models.kernel.catalogue import catalogue
from sync.replica.replica import Replica


def new_replica(path: Path, key: bytes) -> Replica:
    """What `Replica.open` makes of the product's declarations where there is no file; where there is one, it opens."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_made(key))
    return Replica.open(path, key, catalogue=catalogue)


@cache
def _made(key: bytes) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "replica.db"
        Replica.open(path, key, catalogue=catalogue).close()
        return path.read_bytes()
