"""What one does with bank lines, each as one operation: explain, leave out, take back, and take statements in."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.bank.reading import OpenLines, base_currency, rate_on
from desktop.bank.words import counted, tr
from desktop.workspace import Workspace
from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.proposals import chosen
from shared_models.banking.accepting import by_account, by_proposal, by_rule
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from sync.replica.bank_proposals import Suggestion

if TYPE_CHECKING:
    from sync.replica.replica import Written

Asked = tuple[BankLine, Mapping[str, Any]]


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
                asked.append((each.line, by_proposal(each.line, each.proposals[0], shown.items)))
            elif each.rule is not None:
                asked.append((each.line, by_rule(each.line, each.rule)))
        self._reconcile(asked)

    def accept_sure(self, shown: OpenLines) -> None:
        """Explain all lines whose proposals are sure and do not stand in each other's way, and those a rule codes."""
        by_line = {each.line.id: each for each in shown.lines}
        taken = chosen(each.proposals[0] for each in shown.lines if each.proposals)
        asked = [
            (by_line[each.line_id].line, by_proposal(by_line[each.line_id].line, each, shown.items)) for each in taken
        ]
        asked += [(each.line, by_rule(each.line, each.rule)) for each in shown.lines if each.rule is not None]
        self._reconcile(asked)

    def code(self, lines: Sequence[Suggestion], account_id: Id, tax_id: Id | None) -> None:
        """Code whole lines to one account."""
        self._reconcile([(each.line, by_account(each.line, account_id, tax_id)) for each in lines])

    def explain(self, line: Suggestion, asked: Mapping[str, Any]) -> None:
        """Explain one line by the arguments of `reconcile`."""
        self._reconcile([(line.line, asked)])

    def leave_out(self, lines: Sequence[Suggestion]) -> None:
        """Leave lines out of the books."""
        asked = [_verb(each.line.id, "ignore", {}) for each in lines]
        self._write(asked, counted(len(asked), "1 line left out", "%n lines left out"))

    def take_back(
        self,
        statements: Sequence[Id],
        account_id: Id,
        done: Callable[[], None] | None = None,
        failed: Callable[[Fault], None] | None = None,
    ) -> None:
        """Take statements back with their lines, the newest first."""
        asked = [
            Mutation(
                new_id(), "bank_account", account_id, Action.VERB, verb="undo_import", arguments={"statement_id": each}
            )
            for each in statements
        ]

        def tell(_: "Written") -> None:
            self._workspace.toast(counted(len(asked), "1 statement taken back", "%n statements taken back"))
            if done is not None:
                done()

        label = tr("Statements taken back")
        self._workspace.operations.write(label, asked, done=tell, failed=failed, undoable=False)

    def _reconcile(self, asked: Sequence[Asked]) -> None:
        reader = self._workspace.reader
        base, rates = base_currency(reader), dict[tuple[str, str], int | None]()
        mutations = []
        for line, arguments in asked:
            if line.currency != base:
                at = (line.currency, line.day)
                rates[at] = rates[at] if at in rates else rate_on(reader, *at)
                arguments = {**arguments, "rate": rates[at]} if rates[at] else arguments
            mutations.append(_verb(line.id, "reconcile", arguments))
        self._write(mutations, counted(len(asked), "1 line explained", "%n lines explained"))

    def _write(self, mutations: Sequence[Mutation], words: str) -> None:
        if not mutations:
            return
        self._workspace.operations.write(
            words, mutations, done=lambda written: self._workspace.toast(words, written.group_id)
        )


def _verb(line_id: Id, name: str, arguments: Mapping[str, Any]) -> Mutation:
    return Mutation(new_id(), "bank_line", line_id, Action.VERB, verb=name, arguments=dict(arguments))
