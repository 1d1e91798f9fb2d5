"""A module that refuses to be asked before it is whole can be imported beside Qt."""

import builtins
import importlib
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject  # what reads modules comes with it

from desktop.plain_imports import import_plainly

MODULE = "asked_too_early_for_this_test"
MINDS = """
def __getattr__(name):
    raise AttributeError(name) if name == "__path__" else ImportError(name)  # Python itself asks for a path
"""


def test_a_module_that_minds_being_asked_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builtins, "__import__", builtins.__import__)  # put back in the end
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, MODULE, raising=False)
    (tmp_path / f"{MODULE}.py").write_text(MINDS)
    (tmp_path / f"{MODULE}_user.py").write_text(f"from {MODULE} import __name__ as name\n")
    assert QObject is not None
    import_plainly()
    assert importlib.import_module(f"{MODULE}_user").name == MODULE
