"""hledger, ledger, bean-query, bean-check and bean-example, run on files as a person would run them.

Law: they are separate programs (GPL); none of them is imported. Their figures come back exact, not as displayed.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from fractions import Fraction
from pathlib import Path
from typing import Any

Units = dict[tuple[str, str], Fraction]
"""How much of a commodity an account holds; nothing that is zero."""
Worth = dict[str, Fraction]
"""What stands on an account, in the base currency."""
_AMOUNT = re.compile(r"([^\d\s.,-]*) ?(-?[\d.,]+) ?(.*)")


def found(program: str) -> str:
    """Where a program is; those of Python packages lie beside the interpreter."""
    beside = Path(sys.executable).parent / program
    path = str(beside) if beside.exists() else shutil.which(program)
    assert path, f"{program} is missing: `python3 run.py test` installs it on Debian, or names the package"
    return path


def run(program: str, *arguments: str) -> str:
    """What a program says; its complaint is the assertion's when it refuses."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "COLUMNS": "200"}
    done = subprocess.run(
        [found(program), *arguments], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, f"{program} refuses: {done.stdout[-1000:]}{done.stderr[-2000:]}"
    return done.stdout


def refused(program: str, *arguments: str) -> bool:
    """Whether a program ends with an error."""
    return subprocess.run([found(program), *arguments], capture_output=True, timeout=120, check=False).returncode != 0


def bean_example(seed: int, end: str = "2023-07-01") -> bytes:
    """beancount's own example of a year and a half, made by its generator."""
    dates = ("--date-birth", "1980-05-12", "--date-begin", "2022-01-01", "--date-end", end)
    return run("bean-example", "--seed", str(seed), *dates).encode()


def hledger_units(path: Path) -> Units:
    """`hledger balance`, without virtual postings."""
    return {
        (name, commodity): number
        for name, amounts in _hledger_balance(path)
        for commodity, number in amounts.items()
        if number
    }


def hledger_worth(path: Path, base: str) -> Worth:
    """`hledger balance` at cost, the rest at the rate of its day."""
    rows = _hledger_balance(path, "-B", f"--value=then,{base}")
    return {name: amounts[base] for name, amounts in rows if amounts.get(base)}


def hledger_statement(path: Path, report: str, base: str) -> dict[str, Fraction]:
    """The totals of the parts of `hledger incomestatement` or `balancesheet`, and of the whole under "Net:"."""
    said = json.loads(run("hledger", "-f", str(path), report, "-R", "-B", f"--value=then,{base}", "-O", "json"))
    parts = {part[0]: part[1]["prTotals"]["prrAmounts"] for part in said["cbrSubreports"]}
    parts["Net:"] = said["cbrTotals"]["prrAmounts"]
    return {name: _amounts(amounts[0] if amounts else []).get(base, Fraction()) for name, amounts in parts.items()}


def ledger_units(path: Path, *options: str) -> Units:
    """`ledger balance` of real postings, unrounded; options such as `-B`."""
    words = ("--real", "--flat", "--no-total", "--unround", "--format", "%(account)\\t%(strip(amount))\\f\\n")
    units: Units = {}
    for row in run("ledger", "-f", str(path), "--args-only", "balance", *options, *words).split("\f\n"):
        account, _, amounts = row.partition("\t")
        for amount in filter(None, amounts.split("\n")):
            found = _AMOUNT.fullmatch(amount.strip())
            assert found, amount
            if number := Fraction(found[2].replace(",", "")):
                units[account, found[1] or found[3].strip('"')] = number
    return units


def bean_figures(path: Path, base: str) -> tuple[Units, Worth]:
    """Both figures of every account in one `bean-query`: what it holds, and its weight at the rate of the day."""
    worth = f"convert(weight, '{base}', date)"
    query = f"SELECT account, currency, currency({worth}), str(sum(number)), str(sum(number({worth}))) GROUP BY 1, 2, 3"
    units: defaultdict[tuple[str, str], Fraction] = defaultdict(Fraction)
    total: defaultdict[str, Fraction] = defaultdict(Fraction)
    for row in list(csv.reader(io.StringIO(run("bean-query", "-f", "csv", str(path), query))))[1:]:
        account, commodity, currency, number, weight = (each.strip() for each in row)
        units[account, commodity] += Fraction(number)
        if currency == base:
            total[account] += Fraction(weight)
    return {key: each for key, each in units.items() if each}, {key: each for key, each in total.items() if each}


def _hledger_balance(path: Path, *options: str) -> list[tuple[str, dict[str, Fraction]]]:
    words = ("balance", "-R", "--flat", "-N", "-O", "json", *options)
    return [(row[0], _amounts(row[3])) for row in json.loads(run("hledger", "-f", str(path), *words))[0]]


def _amounts(said: list[dict[str, Any]]) -> dict[str, Fraction]:
    found: defaultdict[str, Fraction] = defaultdict(Fraction)
    for each in said:
        quantity = each["aquantity"]
        found[each["acommodity"]] += Fraction(quantity["decimalMantissa"], 10 ** quantity["decimalPlaces"])
    return dict(found)
