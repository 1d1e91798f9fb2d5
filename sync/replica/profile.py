"""Who has signed in on this computer, and the computer's own id: no secrets, so a plain JSON file will do."""

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.instant import Instant
from sync.clock import new_id
from sync.replica.files import REPLICAS, current

FILE = "profiles.json"


class ProfilesUnreadable(Fault):
    """The list of sign-ins on this computer is not what was written."""

    status = 500


@dataclass(frozen=True, slots=True)
class Profile:
    """One person in one tenant on one server. `used_at` orders them, the latest first."""

    server_url: str
    tenant_id: Id
    tenant_name: str
    person_id: Id
    email: str
    role: str = ""
    used_at: Instant = 0

    @property
    def account(self) -> str:
        """Names the replica and its secrets."""
        return f"{self.tenant_id}-{self.person_id}"

    def replica_path(self, folder: Path) -> Path:
        """Where the replica lies under the data folder: the newest of its files."""
        return current(folder / REPLICAS / f"{self.account}.db")


class Profiles:
    """The profiles under a data folder. Raises ProfilesUnreadable."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def all(self) -> list[Profile]:
        """Everybody who has signed in here, the latest first."""
        found = [_profile(each, self._path) for each in self._read()["profiles"]]
        return sorted(found, key=lambda each: -each.used_at)

    @property
    def device_id(self) -> Id:
        """This computer's id, made at the first question and kept."""
        stored = self._read()
        if not is_id(stored.get("device")):
            stored["device"] = new_id()
            self._write(stored)
        return str(stored["device"])

    def keep(self, profile: Profile, at: Instant) -> None:
        """Add a profile, or replace the one of the same account, as the one used last."""
        stored = self._read()
        others = [each for each in stored["profiles"] if _profile(each, self._path).account != profile.account]
        stored["profiles"] = [*others, asdict(replace(profile, used_at=at))]
        self._write(stored)

    def forget(self, account: str) -> None:
        """Remove a profile; harmless when there is none."""
        stored = self._read()
        stored["profiles"] = [each for each in stored["profiles"] if _profile(each, self._path).account != account]
        self._write(stored)

    def _read(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._path.read_text("utf-8"))
            if isinstance(stored, dict) and isinstance(stored.get("profiles"), list):
                return stored
        except FileNotFoundError:
            return {"profiles": []}
        except ValueError:
            pass
        raise _unreadable(self._path)

    def _write(self, stored: dict[str, Any]) -> None:
        """All or nothing: a crash leaves the old list or the new one."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = self._path.with_suffix(".new")
        with draft.open("w", encoding="utf-8") as file:
            json.dump(stored, file, indent=1, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._path)


def _profile(plain: Any, path: Path) -> Profile:
    try:
        return Profile(**{name: plain[name] for name in Profile.__dataclass_fields__ if name in plain})
    except (TypeError, KeyError):
        raise _unreadable(path) from None


def _unreadable(path: Path) -> ProfilesUnreadable:
    return ProfilesUnreadable(
        worded("The list of sign-ins in {file} is damaged. Move the file away and sign in again.", file=path)
    )
