"""What can go wrong with a replica, each said so that a person knows what to do."""

from shared_models.kernel.faults import Blame, Fault, Unexpected
from shared_models.kernel.verdict import Verdict


class ReplicaInUse(Fault):
    """Another process has this replica open."""

    status = 409


class WrongKey(Fault):
    """The key does not open this file, or its first page is damaged."""

    status = 403


class DiskFull(Fault):
    """The disk has no room; nothing was lost, and it works again when there is some."""

    status = 507
    blame = Blame.NOBODY


class DiskFailed(Fault):
    """The disk refused to read or write; nothing was lost."""

    status = 507
    blame = Blame.NOBODY


class ReplicaDamaged(Fault):
    """The file is not what was written."""

    status = 500


class ReplicaNewer(Fault):
    """A newer version of the program has written this file; an older one would not understand all of it."""

    status = 409


class Wiped(Fault):
    """The server has taken this computer's access away; its records were destroyed.

    `handed_over` in its detail is how many unsent changes the server has, `lost` how many it could not be given.
    """

    status = 403


class LeaseOver(Fault):
    """This computer has not heard from its server for too long: its records stay hidden until it has."""

    status = 403


class OutOfStep(Fault):
    """A batch of changes does not begin where this replica ends."""

    status = 409


class ReplicaEmpty(Fault):
    """The file holds no tables yet, and nobody said which records there are."""

    status = 409


def fault_of(verdict: Verdict, index: int = 0) -> Fault:
    """The fault that a rejected verdict stands for; `index` says which mutation of a batch it was."""
    kind = fault_named(verdict.code) or Unexpected
    return kind(verdict.reason, field=verdict.field or None, index=index, mutation_id=verdict.mutation_id)


def fault_named(code: str) -> type[Fault] | None:
    """The class of the fault with this code, None when this product does not know it."""
    return _by_code().get(code)


def _by_code() -> dict[str, type[Fault]]:
    found: dict[str, type[Fault]] = {}
    waiting: list[type[Fault]] = [Fault]
    while waiting:
        each = waiting.pop()
        found.setdefault(each.code(), each)
        waiting += each.__subclasses__()
    return found
