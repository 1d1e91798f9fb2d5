"""A tree of migrations: one module per step, `mNNNN_what_it_does.py`, each with `upgrade(op)`.

A step is never edited once it is released.

The revision of a schema is the name of the last step it took, recorded in the transaction that took it.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Tree:
    """The steps in one package."""

    package: str

    @property
    def folder(self) -> Path:
        """Where the steps' files lie."""
        return Path(importlib.import_module(self.package).__path__[0])

    def steps(self) -> list[str]:
        """The names of all steps, in order."""
        return sorted(each.name for each in pkgutil.iter_modules([str(self.folder)]))

    def head(self) -> str:
        """The newest revision, or an empty text when there is none."""
        return max(self.steps(), default="")

    def missing(self, revision: str) -> Iterator[str]:
        """The steps after a revision; an empty text means a schema without any."""
        return (step for step in self.steps() if step > revision)

    def take(self, connection: Connection, step: str) -> None:
        """Run one step in the connection's transaction and search path."""
        module = importlib.import_module(f"{self.package}.{step}")
        module.upgrade(Operations(MigrationContext.configure(connection)))


PLATFORM = Tree("server.database.migrations.platform")
TENANT = Tree("server.database.migrations.tenant")
