"""What would be gone for good if an account left this computer now."""

from dataclasses import dataclass
from pathlib import Path

from sqlcipher3.dbapi2 import Connection

from sync.replica.attachments.local_files import unsent_in
from sync.replica.attachments.named import named

_CHANGES = """
SELECT count(*) FILTER (WHERE state = 'queued' OR again IS NOT NULL),
       count(*) FILTER (WHERE state IN ('rejected', 'conflicted', 'waiting'))
FROM mutation
"""


@dataclass(frozen=True, slots=True)
class Loss:
    """Changes that no server has, `undecided` ones that wait for their author, and files that were not sent."""

    changes: int = 0
    undecided: int = 0
    files: int = 0


def loss(connection: Connection, folder: Path) -> Loss:
    """What the replica behind a connection, and the folder of its attached files, hold alone."""
    changes, undecided = connection.execute(_CHANGES).fetchone()
    (put_aside,) = connection.execute("SELECT count(*) FROM quarantine").fetchone()
    files = named(connection, unsent_in(folder))
    return Loss(changes + put_aside, undecided, len(files))
