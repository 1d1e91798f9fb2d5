"""Signing out: the secrets first, so that what is left of the records can never be read, then the file itself."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from shared_models.kernel.faults import Fault

if TYPE_CHECKING:
    from desktop.sign_in.entry import Entry
    from sync.replica.profile import Profile


def leave(folder: Path, entry: "Entry", end_sign_in: Callable[["Profile", str], None]) -> None:
    """Forget an account that is closed; its sign-in is ended on the server when that can be reached."""
    import threading

    from sync.replica import files
    from sync.replica.account import forget, token_name

    token = entry.secrets.get(token_name(entry.profile.account))
    forget(folder, entry.profile.account, entry.secrets)
    path = entry.profile.replica_path(folder)
    files.remove_all(path)
    first = files.base(path)
    first.with_name(f"{first.name}.lock").unlink(missing_ok=True)

    def tell() -> None:
        with suppress(Fault):  # the server is away; the sign-in ends there by itself, unused
            end_sign_in(entry.profile, token or "")

    if token:
        threading.Thread(target=tell, name="sign-out", daemon=True).start()
