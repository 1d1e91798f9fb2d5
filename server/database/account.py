"""Who runs the embedded PostgreSQL and where its cluster can live: PostgreSQL refuses to run as root.

Law: an ordinary person runs it in the folder given. Root hands it to `postgres` or `nobody`; where that account cannot
walk to the folder (below `/root`, say) the cluster lives in `/var/lib/counterfoil/clusters` and the folder keeps a link
`postgres` to it. No other folder's mode or owner is ever changed.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import secrets
import stat
import sys
from pathlib import Path

SHARED_STATE = Path("/var/lib/counterfoil")


class PostgresFolderRefused(RuntimeError):
    """The folder cannot be used for a cluster by the person who runs this."""


@dataclasses.dataclass(frozen=True, slots=True)
class Account:
    """The account that runs PostgreSQL in place of root."""

    name: str
    uid: int
    gid: int


def unprivileged_account() -> Account | None:
    """The account that runs PostgreSQL when this process is root; None when it is an ordinary person (or Windows)."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd

    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return Account(name, entry.pw_uid, entry.pw_gid)
    raise PostgresFolderRefused(
        "PostgreSQL does not run as root, and there is neither an account `postgres` nor `nobody`. "
        "Run this as another person."
    )


def cluster_place(folder: Path, account: Account | None) -> Path:
    """The folder the cluster lives in: `folder` itself where the account can walk to it, otherwise one that it can."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o711)  # another process may be making it as well
        folder = folder.resolve()
        link = folder / "postgres"
        if not link.is_symlink():
            if account is None or can_walk_to(folder, account):
                return folder
            if (folder / "data").exists():
                raise PostgresFolderRefused(
                    f"{account.name}, who runs PostgreSQL in place of root, cannot walk to {folder / 'data'} any more. "
                    f"Allow it with `chmod o+x` on the folders above."
                )
            link.symlink_to(SHARED_STATE / "clusters" / secrets.token_hex(8))
        place = link.resolve()
        place.mkdir(parents=True, exist_ok=True, mode=0o711)
        return place
    except (PermissionError, FileExistsError, NotADirectoryError) as error:
        raise PostgresFolderRefused(f"{folder} cannot be used for the database: {error.strerror}.") from error


def can_walk_to(folder: Path, account: Account) -> bool:
    """Whether the account may enter the folder and each one above it, by the mode bits."""
    for path in (folder, *folder.parents):
        mode = path.stat()
        if mode.st_uid == account.uid:
            needed = stat.S_IXUSR
        elif mode.st_gid == account.gid:
            needed = stat.S_IXGRP
        else:
            needed = stat.S_IXOTH
        if not mode.st_mode & needed:
            return False
    return True
