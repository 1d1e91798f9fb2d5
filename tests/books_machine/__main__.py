"""`python -m tests.books_machine [--stories N] [--steps N] [--seed N]`: many long stories on a PostgreSQL of its own.

Ends with 1 and the shortest story that breaks a law, as steps that can be read.
"""

from __future__ import annotations

import argparse
import sys
import time
from functools import partial

from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from server.database.bootstrap import bootstrap
from tests.bench import ground
from tests.books_machine.machine import BooksMachine


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser("python -m tests.books_machine", description=__doc__)
    parser.add_argument("--stories", type=int, default=100)
    parser.add_argument("--steps", type=int, default=50)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    wanted = parser.parse_args(arguments)
    how = settings(
        max_examples=wanted.stories, stateful_step_count=wanted.steps, deadline=None, database=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    with ground.postgres() as dsn:
        addresses = bootstrap(dsn)
        machine = seed(wanted.seed)(BooksMachine)
        run_state_machine_as_test(partial(machine, addresses), settings=how)  # type: ignore[no-untyped-call]
    sys.stdout.write(
        f"{wanted.stories} stories of up to {wanted.steps} steps from seed {wanted.seed}: every law held\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
