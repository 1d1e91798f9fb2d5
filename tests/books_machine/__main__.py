"""`python -m tests.books_machine [--examples N] [--steps N] [--seed N] [--shrink]`: long stories.

They run on a PostgreSQL of their own. Ends with 1 and the story that breaks a law, as steps that can be read; with
`--shrink`, which takes its time, with the shortest one.
"""

from __future__ import annotations

import argparse
import sys
import time
from functools import partial

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from server.database.bootstrap import bootstrap
from tests.bench import ground
from tests.books_machine.machine import BooksMachine


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser("python -m tests.books_machine", description=__doc__)
    parser.add_argument("--examples", type=int, default=100)
    parser.add_argument("--steps", type=int, default=50)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--shrink", action="store_true")
    wanted = parser.parse_args(arguments)
    how = settings(
        max_examples=wanted.examples, stateful_step_count=wanted.steps, deadline=None, database=None,
        suppress_health_check=list(HealthCheck), phases=[Phase.generate, *([Phase.shrink] if wanted.shrink else [])],
    )  # fmt: skip
    sys.stdout.write(f"seed {wanted.seed}\n")
    sys.stdout.flush()
    with ground.postgres() as dsn:
        machine = seed(wanted.seed)(partial(BooksMachine, bootstrap(dsn)))
        run_state_machine_as_test(machine, settings=how)  # type: ignore[no-untyped-call]
    sys.stdout.write(f"{wanted.examples} stories of up to {wanted.steps} steps: every law held\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
