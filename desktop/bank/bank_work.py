"""What one does with bank lines, each as one operation: explain, leave out, take back, and take statements in."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.bank.reading import OpenLines, OwnAccount
from desktop.bank.words import counted, tr
from desktop.workspace import Workspace
from shared_models.accounting.open_items.proposals import chosen
from shared_models.banking.accepting import by_account, by_item, by_proposal, by_rule
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from sync.replica.bank_proposals import Suggestion

if TYPE_CHECKING:
    from sync.bank_files.importing import Stored
    from sync.bank_files.statement import Statement
    from sync.replica.overlay import Deciding
    from sync.replica.replica import Replica, Written

Asked = tuple[Id, Mapping[str, Any]]


class BankWork:
    """Writes; what it wrote comes back to the screen by `touched`."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def accept(self, lines: Sequence[Suggestion], shown: OpenLines) -> None:
        """Explain lines by what most probably does; those that nothing explains stay as they are."""
        asked: list[Asked] = []
        paid: set[Id] = set()
        for each in lines:
            own = {pays.item_id for pays in each.proposals[0].pays} if each.proposals else set()
            if own & paid:
                continue  # what another of them pays already
            paid |= own
            if each.proposals:
                asked.append((each.line.id, by_proposal(each.line, each.proposals[0], shown.items)))
            elif each.rule is not None:
                asked.append((each.line.id, by_rule(each.line, each.rule)))
        self._reconcile(asked)

    def accept_sure(self, shown: OpenLines) -> None:
        """Explain all lines whose proposals are sure and do not stand in each other's way, and those a rule codes."""
        by_line = {each.line.id: each for each in shown.lines}
        taken = chosen(each.proposals[0] for each in shown.lines if each.proposals)
        asked = [(each.line_id, by_proposal(by_line[each.line_id].line, each, shown.items)) for each in taken]
        asked += [(each.line.id, by_rule(each.line, each.rule)) for each in shown.lines if each.rule is not None]
        self._reconcile(asked)

    def code(self, lines: Sequence[Suggestion], account_id: Id, tax_id: Id | None) -> None:
        """Code whole lines to one account."""
        self._reconcile([(each.line.id, by_account(each.line, account_id, tax_id)) for each in lines])

    def pay(self, line: Suggestion, shown: OpenLines, item_id: Id) -> None:
        """Let a line pay an open item, as far as it reaches."""
        self._reconcile([(line.line.id, by_item(line.line, shown.items[item_id]))])

    def split(self, line: Suggestion, coding: Sequence[Mapping[str, Any]]) -> None:
        """Code a line in parts."""
        self._reconcile([(line.line.id, {"coding": list(coding)})])

    def leave_out(self, lines: Sequence[Suggestion]) -> None:
        """Leave lines out of the books."""
        asked = [_verb(each.line.id, "ignore", {}) for each in lines]
        self._write(asked, counted(len(asked), "1 line left out", "%n lines left out"))

    def take_in(self, account: OwnAccount, path: Path, done: Callable[[], None]) -> None:
        """Import a file of the bank; nothing is written when anything in it is wrong."""
        new: list[Mutation] = []

        def mutations(replica: "Replica") -> Sequence[Mutation]:
            from sync.bank_files.importing import import_mutations
            from sync.bank_files.options import ReadOptions
            from sync.bank_files.read import read

            row = replica.get("bank_account", account.id)
            if row is None:
                raise RuleBroken("This bank account does not exist any more.")
            for each in read(path.read_bytes(), path.name, ReadOptions(currency=account.currency)):
                stored = replica.look(partial(_stored, account.id, each))
                new.extend(import_mutations(each, row, stored, new_id, path.name))
            return new

        def tell(written: "Written") -> None:
            n = sum(len(each.arguments["lines"]) for each in new)
            self._workspace.toast(counted(n, "1 line read, balances checked", "%n lines read, balances checked"))
            done()

        label = tr("Import of {file}").format(file=path.name)
        self._workspace.operations.write(label, mutations, done=tell, undoable=False)

    def _reconcile(self, asked: Sequence[Asked]) -> None:
        mutations = [_verb(line_id, "reconcile", arguments) for line_id, arguments in asked]
        self._write(mutations, counted(len(asked), "1 line explained", "%n lines explained"))

    def _write(self, mutations: Sequence[Mutation], words: str) -> None:
        if not mutations:
            return
        self._workspace.operations.write(
            words, mutations, done=lambda written: self._workspace.toast(words, written.group_id)
        )


def _verb(line_id: Id, name: str, arguments: Mapping[str, Any]) -> Mutation:
    return Mutation(new_id(), "bank_line", line_id, Action.VERB, verb=name, arguments=dict(arguments))


def _stored(bank_account_id: Id, statement: "Statement", deciding: "Deciding") -> "Stored":
    from sync.replica.bank_statements import stored_around

    return stored_around(deciding.connection, bank_account_id, statement)
