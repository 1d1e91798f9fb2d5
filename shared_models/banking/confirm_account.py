"""Confirming a vendor's bank account: a second person has compared its number with something they trust."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.banking.bank_account import is_confirmed
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.verb import Duty, verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(account: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


@verb(
    "confirm_account",
    on="bank_account",
    label="Confirm bank accounts",
    arguments=(),
    needs=_needs,
    duty=Duty.APPROVE,
)
def confirm_account(account: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Confirm what others wrote of a new or changed number; what oneself wrote waits for somebody else."""
    if is_confirmed(account):
        raise RuleBroken("This bank account is confirmed already.")
    own = [each for each in account["written_by"] if each == occasion.actor]
    if own == account["written_by"]:
        raise RuleBroken("You have written this number yourself. Somebody else must confirm it.")
    told = {} if own else {"confirmed_at": occasion.at, "confirmed_by": occasion.actor}
    yield Write("bank_account", account["id"], {"written_by": own, **told})
