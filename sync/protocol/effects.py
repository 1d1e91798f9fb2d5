"""What a session asks its driver to do, in order. Sessions do nothing themselves; drivers decide nothing themselves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from sync.protocol.batch import Batch
from sync.protocol.messages import ServerFault, Welcome


@dataclass(frozen=True, slots=True)
class Send:
    """Send this frame on the connection."""

    frame: bytes


@dataclass(frozen=True, slots=True)
class Greeted:
    """The server has answered: its schema, its newest version, who the person is."""

    welcome: Welcome


@dataclass(frozen=True, slots=True)
class StoreChanges:
    """Store the batch and its `through` as the cursor in one transaction; when durable, call `stored(through)`."""

    batch: Batch


@dataclass(frozen=True, slots=True)
class StoreVerdicts:
    """Store the verdicts. When that fails, make a new session: this one has let go of their mutations."""

    verdicts: Sequence[Verdict]


@dataclass(frozen=True, slots=True)
class FirstLoad:
    """Load from a manifest over HTTP (going on with a load that runs already), then call `loaded`. The queue stays."""

    reason: str


@dataclass(frozen=True, slots=True)
class AdoptPermissions:
    """These are the permissions the person holds now."""

    permissions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Wipe:
    """Destroy the replica and its key, close the connection, and do not come back."""

    reason: str


@dataclass(frozen=True, slots=True)
class Reconnect:
    """Close the connection if it is open, wait `delay` µs, connect, and call `opened`. `fault` says why, if known.

    When its code is `not-signed-in`, refresh the access token first.
    """

    delay: int
    fault: ServerFault | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """Close the connection and tell the person: trying again is useless until something is done about it."""

    fault: ServerFault


ClientEffect = Send | Greeted | StoreChanges | StoreVerdicts | FirstLoad | AdoptPermissions | Wipe | Reconnect | Stop
"""What a client session asks for."""


@dataclass(frozen=True, slots=True)
class Apply:
    """Hand the mutations to `apply`; answer with `applied(verdicts)`, one for each, in order. One at a time.

    `misformed` names those that cannot be decided and have to be rejected for their form, and why.
    """

    mutations: Sequence[Mutation]
    misformed: Mapping[Id, Fault] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fetch:
    """Read about `limit` changes from the feed after a version; answer with `fetched(encoded batch)`. One at a time.

    When the feed no longer reaches back so far, answer with `reload("compacted")`, when it cannot be encoded
    (TooLarge) with `reload("oversize")`.
    """

    after: int
    limit: int


@dataclass(frozen=True, slots=True)
class CheckToken:
    """Check the access token; answer with `renewed(expires_at)`, or `failed(NotSignedIn(...))`."""

    token: str


@dataclass(frozen=True, slots=True)
class Close:
    """Close the connection, after everything sent before."""

    code: int
    reason: str


ServerEffect = Send | Apply | Fetch | CheckToken | Close
"""What a server session asks for."""
