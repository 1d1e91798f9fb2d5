"""What an operator sets: from the environment (`COUNTERFOIL_…`), overridden by the command line.

Every setting is one field here, with its variable, its default and what it means; docs/operations.md has the same
table. A setting that is wrong stops the start with one line each, and no line shows a secret.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from platformdirs import user_data_path

PREFIX = "COUNTERFOIL_"


class SettingsWrong(Exception):
    """One or more settings cannot be used; `problems` has a line for each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def _whole(low: int, high: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not (text.isascii() and text.isdigit() and low <= int(text) <= high):
            raise ValueError(f"must be a whole number between {low} and {high}")
        return int(text)

    return parse


def _dsn(text: str) -> str:
    if not text.startswith(("postgresql://", "postgres://")):
        raise ValueError("must be an address such as postgresql://user:password@host:5432/counterfoil")
    return text.replace("postgres://", "postgresql://", 1)


def _nats(text: str) -> str:
    if text and not text.startswith(("nats://", "tls://")):
        raise ValueError("must be an address such as nats://user:password@host:4222")
    return text


def _bucket(text: str) -> str:
    parts = urlsplit(text)
    named = parts.hostname and parts.username and parts.password and parts.path.strip("/")
    if text and not (parts.scheme in ("https", "http") and named):
        raise ValueError("must be an address such as https://KEY:SECRET@s3.example.org/bucket?region=eu-central-1")
    return text


def _clamd(text: str) -> str:
    if text and not text.startswith(("tcp://", "unix:///")):
        raise ValueError("must be an address such as tcp://127.0.0.1:3310 or unix:///run/clamav/clamd.ctl")
    return text


def _folder(text: str) -> Path | None:
    if text and not Path(text).expanduser().is_dir():
        raise ValueError("must be a folder that exists")
    return Path(text).expanduser().absolute() if text else None


def _key(text: str) -> str:
    if text and len(text) < 32:
        raise ValueError("must have at least 32 characters")
    return text


def _open_or_closed(text: str) -> bool:
    if text not in ("open", "closed"):
        raise ValueError("must be open or closed")
    return text == "open"


def _setting(parse: Callable[[str], Any], help_: str, *, default: Any = MISSING, secret: bool = False) -> Any:
    factory = {"default_factory": default} if callable(default) else {} if default is MISSING else {"default": default}
    return field(**factory, repr=not secret, metadata={"parse": parse, "help": help_, "secret": secret})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of one server. Times are in the unit their name says."""

    database: str = _setting(_dsn, "The app's address of the database (printed by `bootstrap`)", secret=True)
    owner_database: str = _setting(_dsn, "The owner's address of the same database", secret=True)
    data: Path = _setting(  # noqa: RUF009  # a dataclass field with a factory, which the rule cannot see
        lambda text: Path(text).expanduser().absolute(),
        "Folder for keys, attached files, snapshots and caches",
        default=lambda: user_data_path("counterfoil-server", appauthor=False),
    )
    host: str = _setting(str, "Address to listen on", default="127.0.0.1")
    port: int = _setting(_whole(0, 65_535), "Port to listen on", default=8470)
    workers: int = _setting(_whole(1, 64), "Server processes", default=1)
    pool_size: int = _setting(_whole(1, 200), "Database connections of one pool", default=10)
    nats: str = _setting(
        _nats,
        "NATS server with JetStream that carries news between servers; without it PostgreSQL does",
        default="",
        secret=True,
    )
    trusted_proxies: str = _setting(
        str, "Addresses of proxies whose X-Forwarded-For is believed, by commas", default=""
    )
    token_key: str = _setting(
        _key, "Secret that signs tokens; without it one is made in the data folder", default="", secret=True
    )
    access_seconds: int = _setting(_whole(5, 86_400), "How long an access token is valid", default=900)
    sign_in_days: int = _setting(_whole(1, 3650), "How long a sign-in lasts without being used", default=90)
    attempts_per_minute: int = _setting(
        _whole(1, 100_000), "Attempts to sign in per minute, address and e-mail", default=5
    )
    failures_before_block: int = _setting(
        _whole(1, 100_000), "Failures in 10 minutes after which address and e-mail are blocked", default=5
    )
    connections_per_device: int = _setting(
        _whole(1, 1_000_000), "Sync connections of one device that a process keeps at once", default=16
    )
    connections_per_person: int = _setting(
        _whole(1, 1_000_000), "Sync connections of one person that a process keeps at once", default=64
    )
    attachments: str = _setting(
        _bucket,
        "S3-compatible storage for attached files; without it they lie in the data folder",
        default="",
        secret=True,
    )
    attachment_mib: int = _setting(_whole(1, 5_000), "How large one attached file may be, in MiB", default=100)
    attachment_quota_mib: int = _setting(
        _whole(0, 1_000_000_000), "How much all attached files of an organisation may take, in MiB", default=10_240
    )
    clamd: str = _setting(_clamd, "ClamAV that looks at attached files; without it nothing does", default="")
    invoice_rules: Path | None = _setting(  # noqa: RUF009  # a dataclass field, which the rule cannot see
        _folder,
        "Folder with the official rules of EN 16931 (.xslt), by which e-invoices are checked before they are sent",
        default=None,
    )
    sign_up: bool = _setting(
        _open_or_closed, "Whether strangers may create organisations: open or closed", default=True
    )

    @classmethod
    def read(cls, environment: Mapping[str, str] = os.environ, **overrides: str | None) -> "Settings":
        """The settings of an environment and of command-line options; raises SettingsWrong."""
        found: dict[str, Any] = {}
        problems: list[str] = []
        for each in fields(cls):
            text = overrides.get(each.name)
            source = f"--{each.name.replace('_', '-')}"
            if text is None:
                source = variable(each)
                text = environment.get(source)
            if text is None:
                if each.default is MISSING and each.default_factory is MISSING:
                    problems.append(f"{source} is not set. {each.metadata['help']}.")
                continue
            try:
                found[each.name] = each.metadata["parse"](text.strip())
            except ValueError as error:
                shown = "" if each.metadata["secret"] else f" (it is {text[:60]!r})"
                problems.append(f"{source} {error}{shown}.")
        if problems:
            raise SettingsWrong(problems)
        return cls(**found)


def variable(setting: Field[Any]) -> str:
    """The environment variable of a setting."""
    return f"{PREFIX}{setting.name.upper()}"
