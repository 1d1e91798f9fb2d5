"""A client program of its own, to be killed: opens a replica, writes what it is told, says so, and waits for its end.

Run as `python -m tests.scenarios.typist PATH KEY`, mutations as JSON on standard input.
"""

import json
import sys
from pathlib import Path

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import now
from sync.replica.replica import Replica


def main() -> None:
    """Write, and wait to be killed."""
    path, key = sys.argv[1:]
    replica = Replica.open(Path(path), bytes.fromhex(key), catalogue=catalogue)
    for plain in json.loads(sys.stdin.readline()):
        replica.write([Mutation(**plain | {"action": Action(plain["action"])})], at=now())
    print("written", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
