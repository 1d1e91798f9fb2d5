"""Releasing a batch of payments: the second pair of eyes before money leaves."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.banking.payable import (
    check_bill,
    check_discount,
    check_payee,
    check_second_person,
    check_transfer,
    payable_further,
)
from shared_models.banking.transfers import transfers
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.verb import Duty, verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(batch: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    for each in batch["items"]:
        for name, kind in (("entry_id", "entry"), ("payee_account_id", "bank_account")):
            if each.get(name):
                yield kind, each[name]


def _further(batch: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    return payable_further(batch["items"], reads)


@verb(
    "release_batch",
    on="payment_batch",
    label="Release payment batches",
    arguments=(),
    needs=_needs,
    further=_further,
    duty=Duty.APPROVE,
)
def release_batch(batch: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Release a batch: two people have looked at each payment; nothing goes to a changed account.

    Whoever has approved a bill does not release its payment. Whoever has put the batch together does where others have
    approved all bills in it.
    """
    if batch["state"] != "draft":
        raise RuleBroken("Only a draft of a batch is released.")
    if not batch["items"]:
        raise RuleBroken("There is no payment to write: choose at least one.")
    for at, each in enumerate(batch["items"], 1):
        check_payee(each, at, reads)
        check_bill(each, at, reads, occasion)
        if (batch["composed_by"] or batch["created_by"]) == occasion.actor:
            check_second_person(each, at, reads, occasion)
        check_discount(each, at, batch["execution"], reads)
    for transfer in transfers(batch["items"]):
        check_transfer(transfer)
    yield Write(
        "payment_batch",
        batch["id"],
        {"state": "released", "released_by": occasion.actor, "released_at": occasion.at},
    )
