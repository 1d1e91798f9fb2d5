"""`python -m tests.planted [sync|books] [--each N] [--json FILE] [--near] [--again]`: break a copy, run its suites.

N faults by rule for each module of a part's targets, spread evenly over it, and all those by hand. A fault is caught
when a suite is red or does not end in time; before the first one all suites that are asked have to be green. With a
FILE that exists, what was tried before is left out, and `--again` tries once more what survived, such as a first pass
with `--near`. docs/sync/planted-faults.md and docs/accounting/planted-faults.md say why the
rest may.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.planted import mechanical
from tests.planted.books import by_hand as by_hand_of_books
from tests.planted.books import targets as targets_of_books
from tests.planted.by_hand import MISTAKES
from tests.planted.mistake import Mistake
from tests.planted.targets import TARGETS, Target

ROOT = Path(__file__).parents[2]
SECONDS = 180, 600
GREEN, RED = 0, (1, 2)  # 2: a suite could not even be collected

Report = dict[str, dict[str, Any]]
"""What became of each fault, by its name."""


@dataclass(frozen=True, slots=True)
class Planted:
    """One fault: its name, where it is, and the file's new text."""

    name: str
    target: Target
    by_rule: bool
    text: str

    @property
    def digest(self) -> str:
        """What tells this fault from one of the same name in another state of the product."""
        return sha256(self.text.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the product: its modules, and the faults by hand in them."""

    targets: Sequence[Target]
    mistakes: Sequence[Mistake]


PARTS = {
    "sync": Part(TARGETS, MISTAKES),
    "books": Part(targets_of_books.TARGETS, by_hand_of_books.MISTAKES),
}


def unfit(part: Part) -> list[str]:
    """The faults by hand that do not fit the code, or are about no target; they have to be mended."""
    files = {target.file for target in part.targets}
    return [
        mistake.name
        for mistake in part.mistakes
        if mistake.file not in files or (ROOT / mistake.file).read_text("utf-8").count(mistake.right) != 1
    ]


def planted(part: Part, each: int) -> Iterator[Planted]:
    """All faults of a part, by module."""
    left_out = unfit(part)
    for target in part.targets:
        source = (ROOT / target.file).read_text("utf-8")
        for mistake in part.mistakes:
            if mistake.file == target.file and mistake.name not in left_out:
                yield Planted(mistake.name, target, False, source.replace(mistake.right, mistake.wrong))
        for number, fault in mechanical.faults(source, each):
            name = f"{target.file} {fault.function} #{number}: {fault.what} in `{fault.was[:90]}`"
            yield Planted(name, target, True, fault.text)


def outcome(copy: Path, suites: str, seconds: int) -> tuple[int | None, str]:
    """How suites end in a copy of the product: pytest's exit code, None where it took too long; and what is red."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-n0", "-p", "no:cacheprovider", *suites.split()]
    try:
        done = subprocess.run(
            command, cwd=copy, env=environment, capture_output=True, text=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return None, f"not over after {seconds} s"
    red = re.search(r"^(?:FAILED|ERROR) (\S+)", done.stdout, re.MULTILINE)
    if done.returncode not in (GREEN, *RED):
        raise RuntimeError(f"pytest {suites} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.returncode, red[1] if red else ""


def noticed(fault: Planted, copy: Path, near: bool) -> str:
    """The test that notices the fault in a copy of the product, of the nearest alone with `near`; empty for none."""
    place = copy / fault.target.file
    right, before = place.read_text("utf-8"), place.stat()
    place.write_text(fault.text, "utf-8")
    try:
        for suites, seconds in [*zip((fault.target.first, fault.target.then), SECONDS, strict=True)][
            : 1 if near else 2
        ]:
            code, red = outcome(copy, suites, seconds)
            if code != GREEN:
                return red or "its collection"
        return ""
    finally:
        place.write_text(right, "utf-8")
        os.utime(place, ns=(before.st_atime_ns, before.st_mtime_ns))  # so that its bytecode counts again


def check_green(copy: Path, targets: set[Target], near: bool) -> None:
    """Raise RuntimeError unless every suite that is asked is green without any fault: else being red says nothing."""
    asked = [each for target in targets for each in (target.first, "" if near else target.then)]
    suites = {each for part in asked for each in part.split()}
    code, red = outcome(copy, " ".join(sorted(suites)), 4 * max(SECONDS)) if suites else (GREEN, "")
    if code != GREEN:
        raise RuntimeError(f"red without any fault: {red}")


def commit() -> str:
    """The commit that is checked out."""
    git = ["git", "rev-parse", "HEAD"]
    return subprocess.run(git, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def table(part: Part, report: Report) -> str:
    """How many were planted and caught, as lines of a Markdown table, and what survived."""
    lines = ["| about | module | by rule | by hand | caught |", "|---|---|---|---|---|"]
    total: Counter[str] = Counter()
    for target in part.targets:
        found = [each for each in report.values() if each["file"] == target.file]
        row = Counter(rule=sum(each["by_rule"] for each in found), caught=sum(bool(each["by"]) for each in found))
        row["hand"] = len(found) - row["rule"]
        total += row
        lines.append(f"| {target.about} | `{target.file}` | {row['rule']} | {row['hand']} | {row['caught']} |")
    lines.append(f"| | all | {total['rule']} | {total['hand']} | {total['caught']} of {len(report)} |")
    survived = [f"- {name}" for name, each in report.items() if not each["by"]]
    return "\n".join([*lines, "", "Survived:", *(survived or ["- none"])])


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.planted", description=__doc__)
    parser.add_argument("part", nargs="?", choices=PARTS, default="sync")
    parser.add_argument("--each", type=int, default=4, help="faults by rule for each module")
    parser.add_argument("--only", default="", help="only faults whose name or module holds this text")
    parser.add_argument("--again", action="store_true", help="try once more what survived")
    parser.add_argument("--near", action="store_true", help="ask only the nearest suites")
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    part = PARTS[asked.part]
    told = json.loads(asked.json.read_text("utf-8")) if asked.json and asked.json.exists() else {}
    before: Report = told.get("faults", {})
    faults = [each for each in planted(part, asked.each) if asked.only in f"{each.name} {each.target.file}"]
    known = {
        each.name: before[each.name]
        for each in faults
        if before.get(each.name, {}).get("digest") == each.digest and not (asked.again and not before[each.name]["by"])
    }
    report: Report = before | known if asked.only else known
    todo = [each for each in faults if each.name not in known]
    tried = commit()
    with tempfile.TemporaryDirectory(prefix="counterfoil-planted-") as folder:
        copy = Path(folder) / "product"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache"))
        if told.get("green") != tried:
            check_green(copy, {each.target for each in todo}, asked.near)
        for fault in todo:
            began = time.monotonic()
            by = noticed(fault, copy, asked.near)
            seconds = round(time.monotonic() - began, 1)
            facts = {"file": fault.target.file, "by_rule": fault.by_rule, "digest": fault.digest}
            report[fault.name] = {**facts, "by": by, "seconds": seconds}
            print(f"{'caught' if by else 'SURVIVED':8} {seconds:5.1f} s  {fault.name}  {by}", flush=True)
            if asked.json:
                asked.json.write_text(json.dumps({"green": tried, "faults": report}, indent=1) + "\n", "utf-8")
    print(table(part, report))
    for name in unfit(part):
        print(f"Does not fit the code any more: {name}", file=sys.stderr)
    return 1 if unfit(part) else 0


if __name__ == "__main__":
    sys.exit(main())
