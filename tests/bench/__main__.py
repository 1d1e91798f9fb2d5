"""`python -m tests.bench NAME [--json]`: run one benchmark; `--list` names them all.

The last line with `--json` is `{"bench", "machine", "figures", "targets", "met"}`. Exit status 1 when a target was
missed, so that a comparison over time can be scripted; none of this runs in the test suite.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys

from tests.bench.report import Report

NAMES = (
    "first_paint",
    "desktop",
    "first_load",
    "first_load_million",
    "compaction",
    "push",
    "propagate",
    "rest",
    "provision",
    "sync",
    "sync_million",
    "sync_crowd",
    "sync_workers",
    "revocation",
    "ledger",
)


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark that is named."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("name", nargs="?", choices=NAMES)
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    parser.add_argument("--list", action="store_true", help="name the benchmarks")
    options = parser.parse_args(arguments)
    if options.list or options.name is None:
        sys.stdout.write("\n".join(NAMES) + "\n")
        return 0
    report = Report(options.name)
    importlib.import_module(f"tests.bench.{options.name}").run(report)
    sys.stdout.write(report.table() + "\n")
    if options.json:
        sys.stdout.write(json.dumps(report.document()) + "\n")
    return 0 if report.met else 1


if __name__ == "__main__":
    sys.exit(main())
