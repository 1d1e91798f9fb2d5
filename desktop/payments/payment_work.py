"""What one does with bills to pay and with batches, each as one operation."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.payments.words import counted, tr
from desktop.workspace import Workspace
from shared_models.banking.proposing import Payable
from shared_models.kernel.faults import NotFound
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now

if TYPE_CHECKING:
    from sync.replica.replica import Replica, Written

BATCH, ACCOUNT = "payment_batch", "bank_account"


class PaymentWork:
    """Writes; what it wrote comes back to the screen by `touched`."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def put_together(self, bills: Sequence[Payable], own: Id, execution: str, name: str) -> None:
        """Make a batch of bills and of the credits set off against them, one for each currency."""
        by_currency: defaultdict[str, list[Payable]] = defaultdict(list)
        for each in bills:
            by_currency[each.currency].append(each)
        made = []
        for currency, own_bills in by_currency.items():
            values = {"name": name, "bank_account_id": own, "execution": execution, "currency": currency}
            items = [_item(each, execution) for each in own_bills]
            made.append(Mutation(new_id(), BATCH, new_id(), Action.CREATE, after={**values, "items": items}, at=now()))
        words = counted(len(bills), "1 bill put into a batch", "%n bills put into a batch")
        self._write(words, made)

    def confirm(self, accounts: Sequence[Id]) -> None:
        """Confirm the numbers of vendors' accounts."""
        words = counted(len(accounts), "1 account confirmed", "%n accounts confirmed")
        self._write(words, [_verb(ACCOUNT, each, "confirm_account") for each in accounts])

    def release(self, batch: Id, *, released: bool) -> None:
        """Release a batch and post its payments, as one thing: what leaves stands in the books at once."""
        first = [] if released else [_verb(BATCH, batch, "release_batch")]
        self._write(tr("Batch released and posted"), [*first, _verb(BATCH, batch, "post_batch")], undoable=False)

    def give_up(self, batch: Id) -> None:
        """Take a batch away that is not posted; its bills are to be paid again."""
        self._write(tr("Batch given up"), [Mutation(new_id(), BATCH, batch, Action.DELETE, at=now())])

    def save_file(self, batch: Id, target: Path) -> None:
        """Write the file for the bank, without a connection as well."""

        def written(replica: "Replica") -> None:
            target.write_bytes(_file(replica, batch))

        self._workspace.ask(
            written, lambda _: self._workspace.toast(tr("Saved {name}").format(name=target.name)), self._workspace.fault
        )

    def _write(self, words: str, mutations: Sequence[Mutation], *, undoable: bool = True) -> None:
        def tell(written: "Written") -> None:
            self._workspace.toast(words, written.group_id if undoable else None)

        if mutations:
            self._workspace.operations.write(words, mutations, done=tell, undoable=undoable)


def _item(bill: Payable, execution: str) -> dict[str, Any]:
    values = {
        "entry_id": bill.entry_id,
        "line": bill.line,
        "amount": bill.open,
        "discount": bill.discount_on(execution) or None,
        "document_id": bill.document_id,
        "company_id": bill.company_id,
        "contact_id": bill.contact_id,
        "payee_account_id": bill.payee_account_id,
        "text": bill.number[:140] or None,
    }
    return {name: each for name, each in values.items() if each is not None}


def _file(replica: "Replica", batch_id: Id) -> bytes:
    from sync.bank_files.batch_file import batch_file

    batch = replica.get(BATCH, batch_id)
    if batch is None:
        raise NotFound("This payment batch does not exist.")
    return batch_file(batch, replica, now())


def _verb(record_type: str, record_id: Id, name: str) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.VERB, verb=name, arguments={}, at=now())
