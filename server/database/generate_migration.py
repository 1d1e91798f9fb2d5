"""Write the migration that brings a tree from its last step to what is declared now.

All steps are taken in a scratch schema that is rolled back; the difference to the declared tables becomes the new
step. So adding a record is adding its file and running `counterfoil-server migration tenant "what it does"`.
"""

import asyncio
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from alembic.operations.ops import MigrationScript, UpgradeOps
from sqlalchemy import Connection, MetaData, Text, text
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import SQLModel

from server.database.migrations.tree import PLATFORM, Tree
from server.derive import tables
from shared_models.kernel.catalogue import catalogue

_SCRATCH = "scratch_migration"
_BARE_TYPE = re.compile(r"(?<![.\w])(Text|Uuid)\(")


def _type_differs(context: Any, inspected: Any, declared: Any, stored: Any, wanted: Any) -> bool | None:
    """SQLModel's texts are stored as `text`; anything else is compared as usual."""
    return False if type(wanted).__name__ == "AutoString" and isinstance(stored, Text) else None


_OPTIONS: dict[str, Any] = {
    "compare_type": _type_differs,
    "compare_server_default": False,
    "include_name": lambda name, kind, parents: name != "revision",
}
_HEAD = '''"""{title}"""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql


def upgrade(op: Operations) -> None:
    """Take this step."""
{body}
'''


async def difference(connection: AsyncConnection, tree: Tree) -> UpgradeOps:
    """What is missing between all steps of the tree and the declarations; needs an owner's transaction."""
    return await connection.run_sync(_difference, tree)


async def generate(connection: AsyncConnection, tree: Tree, title: str) -> Path | None:
    """Write the missing step and return its path, or None when the declarations need none."""
    missing = await difference(connection, tree)
    if missing.is_empty():
        return None
    return await asyncio.to_thread(_write, missing, tree, title)


def declared_metadata(tree: Tree) -> MetaData:
    """The tables that a tree has to lead to, without the name of a schema."""
    if tree is not PLATFORM:
        return tables.metadata()
    catalogue()  # imports every module of the platform folder
    return SQLModel.metadata


def _difference(connection: Connection, tree: Tree) -> UpgradeOps:
    scratch = connection.begin_nested()
    try:
        connection.execute(text(f"CREATE SCHEMA {_SCRATCH}"))
        connection.execute(text(f"SET LOCAL search_path TO {_SCRATCH}"))
        for step in tree.steps():
            tree.take(connection, step)
        context = MigrationContext.configure(connection, opts=_OPTIONS)
        script: MigrationScript = produce_migrations(context, declared_metadata(tree))
        assert script.upgrade_ops is not None
        return script.upgrade_ops
    finally:
        scratch.rollback()


def _write(missing: UpgradeOps, tree: Tree, title: str) -> Path:
    number = len(tree.steps()) + 1
    path = tree.folder / f"m{number:04d}_{re.sub(r'[^a-z0-9]+', '_', title.lower()).strip('_')}.py"
    path.write_text(_HEAD.format(title=title.rstrip(".") + ".", body=_render(missing)), encoding="utf-8")
    if find_spec("ruff"):  # a development tool: without it the step works as well and only looks rougher
        subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(path)], check=False)
    return path


def _render(missing: UpgradeOps) -> str:
    code = render_python_code(missing, render_item=_render_item, migration_context=None)
    lines = [line for line in code.splitlines() if line.strip() and not line.strip().startswith("#")]
    return _BARE_TYPE.sub(r"sa.\1(", "\n".join(lines))


def _render_item(kind: str, item: Any, context: Any) -> Any:
    """Types of our own are written as what they are in PostgreSQL, so that old steps outlive them."""
    if kind == "type" and hasattr(item, "impl") and type(item).__module__.startswith(("server.", "shared_models.")):
        return repr(item.impl).replace("DateTime", "sa.DateTime").replace("Date()", "sa.Date()")
    if kind == "type" and type(item).__name__ == "AutoString":
        return "sa.Text()"
    return False
