"""What one can do with bank lines, as actions of the registry. They are on while the list is shown."""

from typing import TYPE_CHECKING

from desktop.actions import Action
from desktop.bank.words import tr
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.bank.bank_screen import BankScreen


def bank_actions(screen: "BankScreen") -> list[Action]:
    """The actions of the bank screen, their ids beginning with `bank.`."""
    current = screen.has_current
    action = ScreenActions(screen, "bank.", tr("Bank"), view="bank_line.view")
    explain, undo = "bank_line.reconcile", screen.workspace.operations
    return [
        action("accept", tr("Accept what is proposed"), "check", "Return", screen.accept, current, explain),
        action("accept_sure", tr("Accept all that is sure"), "checks", "Shift+A", screen.accept_sure, current, explain),
        action("code", tr("Code to an account…"), "tree-structure", "C", screen.code, current, explain),
        action("find", tr("Find the open item…"), "magnifying-glass", "F", screen.find_item, current, explain),
        action("split", tr("Split the line…"), "scissors", "S", screen.split, current, explain),
        action(
            "leave_out", tr("Leave the line out"), "minus-circle", "Del", screen.leave_out, current, "bank_line.ignore"
        ),
        action("undo", tr("Take the last one back"), "arrow-counter-clockwise", "U", undo.undo, undo.can_undo),
        action("mark", tr("Mark the line"), "check-square", "X", screen.mark, current),
        action("mark_all", tr("Mark all lines, or none"), "check-square", "Shift+X", screen.mark_all, current),
        action("next", tr("Next line"), "caret-down", "J", lambda: screen.step(1), current),
        action("previous", tr("Previous line"), "caret-up", "K", lambda: screen.step(-1), current),
        action(
            "rule",
            tr("Always code lines like this…"),
            "magic-wand",
            "R",
            screen.make_rule,
            permission="bank_rule.create",
        ),
        action("rules", tr("Rules…"), "magic-wand", "Shift+R", screen.rules),
        action("statements", tr("Statements…"), "files", "Shift+I", screen.statements),
        action(
            "import",
            tr("Import a statement…"),
            "upload-simple",
            "I",
            screen.ask_file,
            permission="bank_account.import_statement",
        ),
    ]
