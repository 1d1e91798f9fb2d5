"""What the demonstration must remember between two starts: who signs in, and whether its data is complete.

One file in the data folder that only its owner may read; it holds the password of invented people.
"""

import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from server.database.embedded import write_secret
from server.demo.story import HOUR
from shared_models.kernel.instant import Instant
from shared_models.platform.roles import Role

ORGANISATION = "Counterfoil Demo"
FILE = "demonstration.json"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can sign in. All of them share the demonstration's password."""

    name: str
    email: str
    role: Role
    sells: bool


PEOPLE = (
    Person("Robin Demo", "demo@counterfoil.example", Role.ADMIN, True),
    Person("Mira Velda", "mira.velda@counterfoil.example", Role.MANAGER, True),
    Person("Tomas Quindor", "tomas.quindor@counterfoil.example", Role.SALES_REP, True),
    Person("Ada Lumitis", "ada.lumitis@counterfoil.example", Role.SALES_REP, True),
    Person("Noe Fararia", "noe.fararia@counterfoil.example", Role.EDITOR, False),
    Person("Ines Orabek", "ines.orabek@counterfoil.example", Role.VIEWER, False),
    Person("Jule Kantor", "jule.kantor@counterfoil.example", Role.ACCOUNTANT, False),
    Person("Paul Siegel", "paul.siegel@counterfoil.example", Role.APPROVER, False),
)
"""The first is the one whose credentials are shown."""


@dataclass(frozen=True, slots=True)
class Account:
    """The password, the end of the invented history, and whether all of it has been written."""

    password: str
    until: Instant
    complete: bool = False


def kept_account(data: Path, now: Instant) -> Account:
    """The account of an earlier start, or a new one, stored before anything is made with it."""
    path = data / FILE
    if path.exists():
        return Account(**json.loads(path.read_text(encoding="ascii")))
    account = Account(f"demo-{secrets.token_urlsafe(9)}", now - now % HOUR)
    keep_account(data, account)
    return account


def keep_account(data: Path, account: Account) -> None:
    """Store the account in one step."""
    unfinished = data / f"{FILE}.part"
    write_secret(unfinished, json.dumps(asdict(account)))
    unfinished.replace(data / FILE)
