"""Run simulated histories: `python -m tests.simulation --steps N [--seed S] [--resume FILE] [--json OUT]`.

`--resume FILE` notes after every few seconds how far it came and goes on from there the next time. A failing history is
shrunk and shown; `--plan FILE` runs a history that was written down before. Exit code 1 when anything was wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from tests.simulation.plan import Plan, plan_of
from tests.simulation.running import kind_of, outcome_of
from tests.simulation.shrink import shrunk

NOTE_EVERY = 5.0
MOST_SHRUNK = 5


class Report:
    """What was run so far, as it is written to a file."""

    def __init__(self, seed: int) -> None:
        self.first_seed = self.next_seed = seed
        self.steps = self.histories = self.mutations = 0
        self.cpu_seconds = 0.0
        self.slowest_healing = 0
        self.faults: Counter[str] = Counter()
        self.failures: list[dict[str, Any]] = []

    def plain(self) -> dict[str, Any]:
        """As JSON writes it."""
        faults = sum(self.faults.values())
        cpu = max(self.cpu_seconds, 1e-9)
        return {
            "first_seed": self.first_seed,
            "next_seed": self.next_seed,
            "histories": self.histories,
            "steps": self.steps,
            "mutations": self.mutations,
            "faults": faults,
            "faults_by_kind": dict(sorted(self.faults.items())),
            "cpu_seconds": round(self.cpu_seconds, 1),
            "steps_per_cpu_second": round(self.steps / cpu),
            "faults_per_cpu_second": round(faults / cpu),
            "slowest_healing_simulated_seconds": round(self.slowest_healing / 1e6, 3),
            "failures": self.failures,
        }

    def take_up(self, plain: dict[str, Any]) -> None:
        """Go on from what was written down."""
        self.first_seed, self.next_seed = plain["first_seed"], plain["next_seed"]
        self.steps, self.histories, self.mutations = plain["steps"], plain["histories"], plain["mutations"]
        self.cpu_seconds = plain["cpu_seconds"]
        self.slowest_healing = int(plain["slowest_healing_simulated_seconds"] * 1e6)
        self.faults, self.failures = Counter(plain["faults_by_kind"]), plain["failures"]

    def run_next(self, decisions: int) -> None:
        """One more history."""
        plan = plan_of(self.next_seed, decisions)
        begun = time.process_time()
        outcome = outcome_of(plan)
        self.cpu_seconds += time.process_time() - begun
        self.next_seed += 1
        self.histories += 1
        self.steps += outcome.steps
        self.mutations += outcome.mutations
        self.faults.update(outcome.faults)
        self.slowest_healing = max(self.slowest_healing, outcome.healed)
        if outcome.failure:
            self._failed(plan, outcome.failure, outcome.where)

    def _failed(self, plan: Plan, failure: str, where: str) -> None:
        known = [each for each in self.failures if each["kind"] == kind_of(failure)]
        small = shrunk(plan) if not known and len(self.failures) < MOST_SHRUNK else plan
        found = {"kind": kind_of(failure), "seed": plan.seed, "step": self.steps, "failure": failure}
        print(f"seed {plan.seed}: {failure[:600]}", flush=True)
        if small is not plan:
            found["plan"] = small.plain()
            print(f"{where}\nshrunk from {len(plan.decisions)} to {len(small.decisions)} decisions:")
            print(
                "\n".join(f"  {each.at / 1e6:8.3f} s  {each.kind}  {each.who}" for each in small.decisions), flush=True
            )
        self.failures.append(found)


def main() -> int:
    """Run until the steps are done."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--steps", type=int, default=200_000, help="events of simulated time, all histories together")
    parser.add_argument("--seed", type=int, default=0, help="of the first history; the others count up")
    parser.add_argument("--decisions", type=int, default=150, help="what is done and goes wrong in one history")
    parser.add_argument("--resume", type=Path, help="a file that says how far it came")
    parser.add_argument("--json", type=Path, help="where to write the report")
    parser.add_argument("--plan", type=Path, help="a plan, or a report with failures, to run again")
    asked = parser.parse_args()
    if asked.plan is not None:
        return _again(json.loads(asked.plan.read_text()))
    report = Report(asked.seed)
    if asked.resume is not None and asked.resume.exists():
        report.take_up(json.loads(asked.resume.read_text()))
    noted = time.monotonic()
    while report.steps < asked.steps:
        report.run_next(asked.decisions)
        if asked.resume is not None and time.monotonic() - noted > NOTE_EVERY:
            _write(asked.resume, report.plain())
            noted = time.monotonic()
    for path in filter(None, (asked.resume, asked.json)):
        _write(path, report.plain())
    print(json.dumps({name: value for name, value in report.plain().items() if name != "failures"}, indent=1))
    return 1 if report.failures else 0


def _again(plain: dict[str, Any]) -> int:
    plans = [each["plan"] for each in plain["failures"] if "plan" in each] if "failures" in plain else [plain]
    failures = 0
    for each in plans:
        outcome = outcome_of(Plan.of(each))
        failures += bool(outcome.failure)
        print(outcome.where or f"seed {each['seed']}: nothing was wrong in {outcome.steps} steps")
    return 1 if failures else 0


def _write(path: Path, plain: dict[str, Any]) -> None:
    """Whole or not at all, for the run may end at any moment."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    unfinished.write_text(json.dumps(plain, indent=1))
    unfinished.replace(path)


if __name__ == "__main__":
    sys.exit(main())
