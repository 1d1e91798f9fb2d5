"""What a client does with work that a restored server has lost: how it travels, and which answers are no last word.

See docs/sync/epochs.md; how the server decides it is in `shared_models/kernel/coming_back.py`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from shared_models.kernel.coming_back import NOT_YET
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Status, Verdict
from sync.protocol.epochs import shared

KEPT: Instant = 72 * 3600 * 1_000_000
"""How long an accepted mutation stays at least, in µs of the server's clock: a restored server gets it again."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What a server of another epoch has lost: versions above `after`.

    `ordered` says whether these tell what came later: of several restores only the last one's do. `keeps` says whether
    those that an earlier restore lost, and that are not back yet, still do.
    """

    after: int
    ordered: bool = True
    keeps: bool = True


def loss(epoch: str, past: Mapping[str, int], epoch_from: int, told: Mapping[str, int]) -> Loss | None:
    """What a server has lost of an epoch with its past; None for nothing. Its manifest says the last two.

    A replica without an epoch has not been loaded yet, and cannot tell of which one its verdicts were.
    """
    if not epoch_from:
        return None
    if not told:
        return Loss(epoch_from)
    after = shared(epoch, past, told)
    return Loss(after, after == epoch_from, epoch_from <= max(past.values(), default=0))


def returning(mutation: Mutation, verdict: Verdict | None, lost: int | None) -> Mutation:
    """A mutation that is pushed again says from which version it comes back; what was contested was never done."""
    if lost is None or verdict is None:
        return mutation
    contested = verdict.contests if verdict.status is Status.CONFLICTED else {}
    after = {name: value for name, value in mutation.after.items() if name not in contested}
    return replace(mutation, after=after, again=lost)


def final(verdicts: Sequence[Verdict], since: Instant | None) -> tuple[list[Verdict], Instant | None]:
    """Those of the verdicts that decide something, and since when others have not.

    What rests on something that is not back yet is pushed again later, for as long as anybody can still have it: for
    72 hours of the server's clock after the first such answer, which came at `since`.
    """
    waiting = max((each.at for each in verdicts if each.code == NOT_YET), default=0)
    since = waiting if waiting and since is None else since
    if waiting and since is not None and waiting - since > KEPT:
        return list(verdicts), since
    return [each for each in verdicts if each.code != NOT_YET], since


def fails(verdict: Verdict) -> bool:
    """Whether something that was accepted before the server lost it needs a person now."""
    return verdict.status in (Status.REJECTED, Status.CONFLICTED)
