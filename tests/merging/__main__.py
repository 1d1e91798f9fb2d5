"""Tell many stories of people who change the same records apart: `python -m tests.merging --cases 100000`.

Ends with 1 and the seeds of the bad stories when something typed was lost without a word. `--seed` tells one again.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from random import Random

from tests.merging.oracle import problems
from tests.merging.story import Story

PIECE = 500


def tell(first: int, cases: int) -> tuple[Counter[str], list[tuple[int, str]]]:
    """The verdicts of some stories, counted, and what was wrong in which."""
    statuses: Counter[str] = Counter()
    wrong: list[tuple[int, str]] = []
    for seed in range(first, first + cases):
        story = Story(Random(seed)).play()
        statuses.update(each.verdict.code or each.verdict.status.value for each in story.decided)
        wrong += [(seed, each) for each in problems(story)]
    return statuses, wrong


def main() -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.merging", description=__doc__)
    parser.add_argument("--cases", type=int, default=1_000)
    parser.add_argument("--first", type=int, default=0, help="the seed of the first story")
    parser.add_argument("--seed", type=int, help="tell this story alone, line by line")
    options = parser.parse_args()
    if options.seed is not None:
        story = Story(Random(options.seed)).play()
        for each in story.decided:
            print(each.mutation, each.verdict, sep="\n  ")
        print(*problems(story), sep="\n")
        return 0
    began = time.monotonic()
    statuses: Counter[str] = Counter()
    wrong: list[tuple[int, str]] = []
    ends = options.first + options.cases
    pieces = [(first, min(PIECE, ends - first)) for first in range(options.first, ends, PIECE)]
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        for counted, found in pool.map(tell, *zip(*pieces, strict=True)):
            statuses += counted
            wrong += found
    report = {
        "cases": options.cases,
        "mutations": statuses.total(),
        "verdicts": dict(sorted(statuses.items())),
        "lost_without_a_word": len(wrong),
        "seconds": round(time.monotonic() - began, 1),
    }
    print(json.dumps(report, indent=1))
    for seed, what in wrong[:20]:
        print(f"seed {seed}: {what}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
