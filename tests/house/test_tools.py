"""import-linter, ruff and mypy find nothing to mend."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.house.tree import ROOT

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-logo'])"


@pytest.mark.parametrize(
    ("command", "what_to_do"),
    [
        (["-c", LINT_IMPORTS], "An import goes the wrong way; the rules stand in .importlinter:"),
        (["-m", "ruff", "check", "--quiet"], "Mend these, or run `python -m ruff check --fix`:"),
        (["-m", "ruff", "format", "--check", "--quiet"], "Run `python -m ruff format`:"),
        (["-m", "mypy"], "The types do not fit:"),
    ],
    ids=["imports", "ruff", "format", "types"],
)
def test_nothing_to_mend(command: list[str], what_to_do: str) -> None:
    run = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, f"{what_to_do}\n\n{run.stdout}{run.stderr}"
