"""`python -m tests.planted [--each N] [--json FILE] [--only TEXT]`: break a copy of the product, and run its suites.

N faults by rule for each module of `TARGETS`, spread evenly over it, and all those of `by_hand`. A fault is caught when
a suite fails or does not end in time. With a FILE that exists, faults tried before are left out. What survives
is printed; docs/sync/planted-faults.md says why each may.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.planted import mechanical
from tests.planted.by_hand import CHANGES, KERNEL, MISTAKES, PROTOCOL, REPLICA

ROOT = Path(__file__).parents[2]
SECONDS = 240

TARGETS = {
    "shared_models/kernel/merging.py": KERNEL,
    "shared_models/kernel/decide.py": KERNEL,
    "shared_models/kernel/change.py": KERNEL,
    "sync/protocol/client_session.py": PROTOCOL,
    "sync/protocol/server_session.py": PROTOCOL,
    "sync/protocol/inbox.py": PROTOCOL,
    "sync/protocol/outbox.py": PROTOCOL,
    "sync/protocol/scope.py": PROTOCOL,
    "sync/replica/changes.py": REPLICA,
    "sync/replica/overlay.py": REPLICA,
    "sync/replica/verdicts.py": REPLICA,
    "server/changes/apply.py": CHANGES,
    "server/changes/feed.py": CHANGES,
}


@dataclass(frozen=True, slots=True)
class Planted:
    """One fault: its name, the file's new text, and the suites that have to notice."""

    name: str
    file: str
    text: str
    suites: str


def planted(each: int) -> Iterator[Planted]:
    """All faults, those by hand first. Raises ValueError when one by hand no longer fits the code."""
    for mistake in MISTAKES:
        source = (ROOT / mistake.file).read_text("utf-8")
        if source.count(mistake.right) != 1:
            raise ValueError(f"{mistake.name!r}: {mistake.file} holds its text {source.count(mistake.right)} times")
        text = source.replace(mistake.right, mistake.wrong)
        yield Planted(mistake.name, mistake.file, text, mistake.suites)
    for file, suites in TARGETS.items():
        found = list(mechanical.faults((ROOT / file).read_text("utf-8")))
        for number in sorted({place * len(found) // each for place in range(min(each, len(found)))}):
            fault = found[number]
            yield Planted(f"{file}:{fault.line} {fault.what} (#{number})", file, fault.text, suites)


def caught(fault: Planted, copy: Path) -> bool:
    """Whether the suites notice the fault in a copy of the product."""
    place = copy / fault.file
    right = place.read_text("utf-8")
    place.write_text(fault.text, "utf-8")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *fault.suites.split()]
    try:
        done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, timeout=SECONDS, check=False)
        return done.returncode == 1
    except subprocess.TimeoutExpired:
        return True
    finally:
        place.write_text(right, "utf-8")


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.planted", description=__doc__)
    parser.add_argument("--each", type=int, default=4, help="faults by rule for each module")
    parser.add_argument("--only", default="", help="only faults whose name holds this text")
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    report: dict[str, Any] = json.loads(asked.json.read_text("utf-8")) if asked.json and asked.json.exists() else {}
    with tempfile.TemporaryDirectory(prefix="counterfoil-planted-") as folder:
        copy = Path(folder) / "product"
        ignored = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache")
        shutil.copytree(ROOT, copy, ignore=ignored)
        for fault in planted(asked.each):
            if fault.name in report or asked.only not in fault.name:
                continue
            began = time.monotonic()
            report[fault.name] = caught(fault, copy)
            word = "caught" if report[fault.name] else "SURVIVED"
            print(f"{word:8} {time.monotonic() - began:5.1f} s  {fault.name}", flush=True)
            if asked.json:
                asked.json.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    survived = [name for name, was_caught in report.items() if not was_caught]
    print(json.dumps({"planted": len(report), "caught": len(report) - len(survived), "survived": survived}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
