"""What the person likes: theme, window, last account. One JSON file in the data folder, no secrets.

Law: a setting is never worth a failure. A file that cannot be read is put aside and the defaults apply.
"""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

FILE = "desktop.json"


class Settings:
    """Plain JSON values by name: `theme`, `geometry`, `account`, `server`, `email`, `single_letters` …"""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / FILE
        self._values = self._load()

    def read(self, name: str, default: Any = None) -> Any:
        """The setting called `name`, or `default` where it is missing or of another type than the default."""
        value = self._values.get(name, default)
        return value if default is None or isinstance(value, type(default)) else default

    def keep(self, **values: Any) -> None:
        """Store settings at once; None forgets one. A disk that refuses leaves them in force until the program ends."""
        known = {**self._values, **values}
        known = {name: value for name, value in known.items() if value is not None}
        if known != self._values:
            self._values = known
            with suppress(OSError):
                self._save()

    def _load(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except OSError:
            return {}
        except ValueError:
            found = None
        if isinstance(found, dict):
            return found
        with suppress(OSError):
            self._path.replace(self._path.with_suffix(".unreadable.json"))
        return {}

    def _save(self) -> None:
        """All or nothing: a crash leaves the old file or the new one."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = self._path.with_suffix(".new")
        draft.write_text(json.dumps(self._values, indent=1, sort_keys=True), "utf-8")
        draft.replace(self._path)
