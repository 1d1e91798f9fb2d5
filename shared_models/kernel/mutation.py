"""A mutation is what a person wants: one record to create, patch, delete or restore, or one verb to run.

It says per field what the person saw and what they want (*before and after*), so that changes made apart merge by
field. Its id makes it happen exactly once. `at` is the client's claim of the time and decides nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import Value


class Action(StrEnum):
    """What a mutation does to its record."""

    CREATE = "create"
    PATCH = "patch"
    DELETE = "delete"
    RESTORE = "restore"
    VERB = "verb"


@dataclass(frozen=True, slots=True)
class Mutation:
    """One intent. A field that is in `after` and not in `before` is set whatever it holds now.

    `expected_version` (REST's If-Match) refuses the mutation when the record has changed since. `again` is the version
    its verdict named before the server was put back to an earlier point: it was accepted then (see `coming_back.py`).
    It is 0 where nobody can say what came later.
    """

    id: Id
    record_type: str
    record_id: Id
    action: Action
    after: Mapping[str, Value] = field(default_factory=dict)
    before: Mapping[str, Value] = field(default_factory=dict)
    verb: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    at: Instant = 0
    expected_version: int | None = None
    again: int | None = None
