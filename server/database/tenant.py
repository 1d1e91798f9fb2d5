"""A tenant as requests carry it: enough to enter its schema, nothing that changes from one transaction to the next."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from shared_models.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class Tenant:
    """Where a tenant's records live. `schema` is also its database role; `epoch` that of its change feed.

    `lease_hours` is how long a device may show records without a word from the server; 0 for ever. `epoch_from` is the
    version with which the epoch began: above 0, the feed was put back to it and what came after it was lost; `past`
    says of earlier epochs up to which version their feeds are part of this one.
    """

    id: Id
    schema: str
    name: str
    epoch: Id
    language: str = ""
    lease_hours: int = 72
    epoch_from: int = 0
    past: Mapping[Id, int] = field(default_factory=dict, compare=False)
