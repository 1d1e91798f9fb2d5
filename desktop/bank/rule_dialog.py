"""A rule that codes bank lines: what they have in common, and what they are. It says how many open lines it fits."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.bank.words import counted, tr
from desktop.derive.form_dialog import FormDialog
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.editors.editor import Unreadable
from desktop.widgets.labels import Muted
from shared_models.accounting.open_items.bank_rules import BankRule, Coding
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id

if TYPE_CHECKING:
    from desktop.bank.bank_screen import BankScreen

RULE = "bank_rule"
_WIDTH = 520
_CONDITIONS = ("name_contains", "text_contains", "iban", "direction", "least", "most", "bank_account_id")
_FIELDS = ("name", *_CONDITIONS, "account_id", "tax_id", "analytic_id", "company_id", "text")
_TITLES = """\
SELECT id, title FROM account WHERE id = :account_id UNION ALL SELECT id, title FROM tax WHERE id = :tax_id
UNION ALL SELECT id, title FROM analytic_account WHERE id = :analytic_id
UNION ALL SELECT id, title FROM company WHERE id = :company_id
UNION ALL SELECT id, title FROM bank_account WHERE id = :bank_account_id"""


class RuleDialog(FormDialog):
    """For a new rule with these values, or for the one with this id."""

    def __init__(self, screen: "BankScreen", values: Mapping[str, Any], rule_id: Id = "") -> None:
        workspace = screen.workspace
        super().__init__(workspace, tr("Rule for bank lines"), _WIDTH)
        self._screen, self._rule_id = screen, rule_id
        kind = workspace.catalogue.record_type(RULE)
        self._row = {**kind.blank, **values}
        named = {name: self._row[name] for name in _FIELDS if name.endswith("_id")}
        titles = dict(workspace.reader.execute(_TITLES, named).fetchall())
        for name in _FIELDS:
            self.ask(kind.field(name), self._row, titles).edited.connect(self._count)
        self.fits = Muted()
        self.below.addWidget(self.fits)
        self.go = PrimaryButton(tr("Save the rule"), "check")
        self.go.clicked.connect(lambda: self.submit())
        self.offer(self.go)
        self.keep((RULE, rule_id, "+rule"), {"given": dict(values)}, title=tr("Rule for bank lines"))
        self._count()

    def submit(self, _: bool = False) -> None:
        """Store the rule; what it codes is proposed at once."""
        read = self.read(self._row if self._rule_id else {})
        if read is None:
            return
        made, typed = read
        if not any(typed[name] for name in ("name_contains", "text_contains", "iban", "least", "most")):
            self.form.say(
                "name_contains", tr("Say what the lines have in common: a name, a purpose, an IBAN or a sum.")
            )
            return
        if not typed["account_id"]:
            self.form.say("account_id", tr("Say to which account the lines go."))
            return
        self.waiting = True
        self.workspace.operations.write(
            tr("Rule {name}").format(name=typed["name"]),
            [*made, self._mutation(typed)],
            done=lambda _: self._stored(),
            failed=self.refused,
            typed=self.draft.places(),
        )

    def _mutation(self, typed: Mapping[str, Any]) -> Mutation:
        if self._rule_id:
            changed = {name: value for name, value in typed.items() if value != self._row[name]}
            before = {name: self._row[name] for name in changed}
            return Mutation(new_id(), RULE, self._rule_id, Action.PATCH, after=changed, before=before)
        learnt = {"learnt": True} if self._row.get("learnt") else {}
        given = {name: value for name, value in typed.items() if value not in (None, "")}
        return Mutation(new_id(), RULE, new_id(), Action.CREATE, after=given | learnt | {"active": True})

    def _stored(self) -> None:
        self.waiting = False
        self.accept()
        self.workspace.toast(tr("Rule saved"))

    def _count(self) -> None:
        """Say how many open lines the rule fits as it stands."""
        try:
            told = {name: self.editors[name].reading() for name in _CONDITIONS}
        except Unreadable:
            return
        words = tuple(str(told[each]) for each in ("name_contains", "text_contains") if told[each])
        direction = told["direction"]
        sizes = [each if isinstance(each, int) else None for each in (told["least"], told["most"])]
        rule = BankRule(
            Coding(""), None if not direction else direction == "in", str(told["iban"] or ""), words, sizes[0], sizes[1]
        )
        n = sum(rule.fits(each.line) for each in self._screen.rows.lines.lines)
        self.fits.setText(counted(n, "Fits 1 line that is open", "Fits %n lines that are open"))
