"""`python -m tests.oracles [--seeds N] [--first N]`: many ledgers, each held against every program that reads it.

For each seed a bean-example and a journal as by hand, the figures of the originals, and of what is written of them. In
a copy of each original one amount is another, and every program has to find that.
Ends with 1, and keeps the files, when one figure differs.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from sync.ledger_files.read_beancount import read_beancount
from sync.ledger_files.read_journal import SYMBOLS, read_journal
from sync.ledger_files.renaming import with_commodities
from sync.ledger_files.write_beancount import write_beancount
from sync.ledger_files.write_journal import write_journal
from tests.oracles.agreement import apart, figures, worth_apart
from tests.oracles.altering import altered_example, altered_journal
from tests.oracles.programs import bean_example, bean_figures, hledger_units, hledger_worth, ledger_units, refused
from tests.sync.ledger_files.ledgers import by_hand


def main(arguments: list[str] | None = None) -> int:
    """Say for each seed whether all agree; returns the process's exit code."""
    parser = argparse.ArgumentParser("python -m tests.oracles", description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first", type=int, default=1)
    wanted = parser.parse_args(arguments)
    folder = Path(tempfile.mkdtemp(prefix="oracles-"))
    differing = 0
    for seed in range(wanted.first, wanted.first + wanted.seeds):
        wrong = [*_beancount(folder, seed), *_journal(folder, seed)]
        differing += bool(wrong)
        sys.stdout.write(f"seed {seed}: {'agreed' if not wrong else '; '.join(wrong[:5])}\n")
    sys.stdout.write(f"{wanted.seeds - differing} of {wanted.seeds} agree; the files are in {folder}\n")
    return 1 if differing else 0


def _beancount(folder: Path, seed: int) -> list[str]:
    path, journal, again = (folder / f"{seed}{end}" for end in (".beancount", "-written.journal", "-written.beancount"))
    path.write_bytes(bean_example(seed, "2024-01-01"))
    ledger = read_beancount(path.read_bytes())
    units, worth = figures(ledger)
    journal.write_bytes(write_journal(ledger))
    again.write_bytes(write_beancount(ledger))
    their_units, their_worth = bean_figures(path, "USD")
    found = apart(units, their_units) + worth_apart(units, worth, their_worth)
    found += apart(units, hledger_units(journal)) + worth_apart(units, worth, hledger_worth(journal, "USD"))
    found += apart(units, ledger_units(journal))
    altered = folder / f"{seed}-altered.beancount"
    altered.write_text(altered_example(path.read_text("utf-8")), "utf-8")
    if not worth_apart(units, worth, bean_figures(altered, "USD")[1]):
        found.append("bean-query does not find what was altered")
    return [*found, *(["bean-check refuses what is written"] if refused("bean-check", str(again)) else [])]


def _journal(folder: Path, seed: int) -> list[str]:
    path, written, bean = (folder / f"{seed}{end}" for end in (".journal", "-again.journal", "-again.beancount"))
    path.write_text(by_hand(seed, 300), "utf-8")
    ledger = read_journal(path.read_bytes())
    units, worth = figures(ledger)
    written.write_bytes(write_journal(ledger))
    bean.write_bytes(write_beancount(ledger))
    signed, _ = figures(with_commodities(ledger, {SYMBOLS[sign]: sign for sign in "$€"}))
    found = apart(signed, hledger_units(path)) + apart(signed, ledger_units(path))
    found += worth_apart(units, worth, hledger_worth(path, "€"))
    found += apart(units, hledger_units(written)) + apart(units, ledger_units(written))
    altered = folder / f"{seed}-altered.journal"
    altered.write_text(altered_journal(path.read_text("utf-8")), "utf-8")
    for program, read in (("hledger", hledger_units), ("ledger", ledger_units)):
        if not apart(signed, read(altered)):
            found.append(f"{program} does not find what was altered in the journal")
    return [*found, *(["bean-check refuses what is written"] if refused("bean-check", str(bean)) else [])]


if __name__ == "__main__":
    sys.exit(main())
