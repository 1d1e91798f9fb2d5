"""An account on this computer: a profile, its secrets, and its replica, brought together after signing in.

The replica itself is imported only when it is opened: a client knows its key's name before its first paint.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3.dbapi2 import DatabaseError

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault
from shared_models.kernel.instant import Instant
from sync.replica import files
from sync.replica.faults import WrongKey
from sync.replica.keys import SecretStore, new_key
from sync.replica.profile import Profile, Profiles

if TYPE_CHECKING:
    from sync.replica.replica import Replica
    from sync.replica.sign_in import SignedIn


def key_name(account: str) -> str:
    """What the replica's key is called among the secrets."""
    return f"replica-key/{account}"


def next_key_name(account: str) -> str:
    """What the key of a file in the making is called among the secrets; see `rekey.py`."""
    return f"replica-key-next/{account}"


def token_name(account: str) -> str:
    """What the refresh token is called among the secrets."""
    return f"refresh-token/{account}"


def remember(
    folder: Path, server_url: str, email: str, signed_in: "SignedIn", secrets: SecretStore, at: Instant
) -> Profile:
    """Keep a fresh sign-in: its profile, its refresh token, and a key for its replica if it has none yet.

    A replica whose key is gone cannot be read; it is set aside whole, should the key come back, and a new one takes its
    place.
    """
    here = signed_in.organization
    profile = Profile(server_url, signed_in.tenant_id, here.name, signed_in.person_id, email, here.role)
    if secrets.get(key_name(profile.account)) is None:
        files.set_aside(profile.replica_path(folder))
        secrets.set(key_name(profile.account), new_key().hex())
    secrets.set(token_name(profile.account), signed_in.refresh_token)
    Profiles(folder).keep(profile, at)
    return profile


def open_account(
    folder: Path, profile: Profile, secrets: SecretStore, catalogue: Callable[[], Catalogue] | None
) -> "Replica":
    """The account's replica. Raises what `Replica.open` raises, and WrongKey when the key is gone: sign in again.

    Where damage is met only while it is opened, it is looked for and mended as damage that was known before.
    """
    from sync.replica.connection import damage_in
    from sync.replica.replica import Replica

    path, key = opening(folder, profile, secrets)
    try:
        replica = Replica.open(path, key, catalogue=catalogue)
    except (Fault, DatabaseError) as error:
        if damage_in(error) is None:
            raise
        files.suspect(path).touch()
        replica = Replica.open(path, key, catalogue=catalogue)
    if replica.tenant_id != profile.tenant_id:
        device = Profiles(folder).device_id
        replica.enrol(tenant_id=profile.tenant_id, person_id=profile.person_id, device_id=device)
    return replica


def opening(folder: Path, profile: Profile, secrets: SecretStore) -> tuple[Path, bytes]:
    """The account's file and its key. Raises WrongKey when the key is gone, ReplicaInUse."""
    path = profile.replica_path(folder)
    if files.unsettled(path):
        from sync.replica.rekey import settled

        path, key = settled(path, profile.account, secrets)
    else:
        key = secrets.get(key_name(profile.account))
    if key is None:
        raise WrongKey(
            "The key of these records is gone from this computer. Sign in again to load them anew; the old file stays."
        )
    return path, bytes.fromhex(key)


def forget(folder: Path, account: str, secrets: SecretStore) -> None:
    """Forget an account's profile and secrets; without its key the replica is gone for good."""
    secrets.delete(token_name(account))
    secrets.delete(key_name(account))
    secrets.delete(next_key_name(account))
    Profiles(folder).forget(account)
