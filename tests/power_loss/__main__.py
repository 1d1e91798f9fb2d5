"""`python -m tests.power_loss --images 20000 [--seed N] [--work sync,load,upgrade,rekey] [--json FILE]`.

For every scenario: record what the process does to its files, then lose the power after each system call, several times
each, and judge what is left. Exit code 1 when any image is bad.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.power_loss import workload
from tests.power_loss.disk import Disk
from tests.power_loss.judging import Promised, judge
from tests.power_loss.recording import Happening, Told, record

ROOT = Path(__file__).parents[2]
Told_of = Callable[[int, Counter[str]], None]


def tear(name: str, images: int, seed: int, scratch: Path, progress: Told_of) -> tuple[int, Counter[str]]:
    """Tear one scenario into about `images` images; how many there were, and what was wrong with how many."""
    folder = scratch / name
    folder.mkdir()
    program = [sys.executable, "-m", "tests.power_loss.workload"]
    subprocess.run([*program, "prepare", name, str(folder)], cwd=ROOT, check=True, timeout=300)
    before = {each.name: each.read_bytes() for each in folder.iterdir() if not each.name.endswith((".lock", "-shm"))}
    happened = record([*program, name, str(folder)], folder, scratch / "trace")
    return torn(before, happened, images, random.Random(seed), scratch / "image", progress)


def torn(
    before: dict[str, bytes],
    happened: Sequence[Happening],
    images: int,
    chance: random.Random,
    place: Path,
    progress: Told_of,
) -> tuple[int, Counter[str]]:
    """Lose the power again and again along a recorded history."""
    disk, promised, wrong, done = Disk.holding(before), Promised(), Counter[str](), 0
    for number, each in enumerate(happened):
        disk.take(each)
        if isinstance(each, Told):
            promised.hear(json.loads(each.line))
        due = images * (number + 1) // len(happened)
        while done < due:
            done += 1
            if what := judge_image(disk.after_power_loss(chance), promised, place):
                wrong[what] += 1
            if done % 500 == 0:
                progress(done, wrong)
    return done, wrong


def judge_image(files: dict[str, bytes], promised: Promised, place: Path) -> str:
    """Put the files in place and judge them."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for name, data in files.items():
        (place / name).write_bytes(data)
    return judge(place, promised)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.power_loss", description=__doc__)
    parser.add_argument("--images", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", default=",".join(workload.WORK))
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    names = asked.work.split(",")
    report: dict[str, object] = {}
    began = time.process_time()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as scratch:
        for name in names:

            def progress(done: int, wrong: Counter[str], name: str = name) -> None:
                print(f"{name}: {done} images, {wrong.total()} bad", file=sys.stderr, flush=True)

            done, wrong = tear(name, asked.images // len(names), asked.seed, Path(scratch), progress)
            report[name] = {"images": done, "bad": wrong.total(), "what": dict(wrong)}
            if asked.json:
                asked.json.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    report["cpu_seconds"] = round(time.process_time() - began, 1)
    print(json.dumps(report))
    return int(any(each["bad"] for each in report.values() if isinstance(each, dict)))


if __name__ == "__main__":
    sys.exit(main())
