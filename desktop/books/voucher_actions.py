"""The keys of the vouchers, as actions of the registry, on while their screen is shown."""

from functools import partial
from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.books.voucher import KEYS, VoucherKind
from desktop.books.words import tr
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.books.voucher_screen import VoucherScreen


def kind_words() -> dict[VoucherKind, str]:
    """What each kind is called."""
    return {
        VoucherKind.CONTRA: tr("Contra"),
        VoucherKind.PAYMENT: tr("Payment"),
        VoucherKind.RECEIPT: tr("Receipt"),
        VoucherKind.JOURNAL: tr("Journal"),
        VoucherKind.SALES: tr("Sales"),
        VoucherKind.PURCHASE: tr("Purchase"),
    }


def voucher_actions(screen: "VoucherScreen") -> list[Action]:
    """The kinds, posting, and what helps in typing; their ids begin with `voucher.`."""
    action = ScreenActions(screen, "voucher.", tr("Vouchers"), view="entry.view")

    def typing() -> bool:
        return screen.form is not None

    def in_line() -> bool:
        return screen.form is not None and screen.form.current_row() is not None

    def in_list() -> bool:
        return screen.recent.current() is not None

    write, post = "entry.create", "entry.post_entry"
    never, nothing = Undo.NEVER, Undo.NOTHING
    kinds = [
        action(kind, words, "notebook", KEYS[kind], partial(screen.begin, kind), typing, write, undo=nothing)
        for kind, words in kind_words().items()
    ]
    return [
        *kinds,
        action("post", tr("Post the voucher"), "check", "Ctrl+Return", screen.post, typing, post, undo=never),
        action("keep", tr("Keep as draft"), "pencil-line", "Ctrl+S", screen.keep, typing, write),
        action("like_last", tr("Like the last one"), "copy", "Alt+L", screen.like_last, typing, write, undo=nothing),
        action("more", tr("More of the line…"), "dots-three", "Alt+M", screen.ask_more, in_line, write, undo=nothing),
        action("remove", tr("Remove the line"), "minus", "Alt+Del", screen.remove_line, in_line, write, undo=nothing),
        action("day", tr("Type the day"), "calendar-blank", "Alt+D", screen.go_to_day, typing),
        action("recent", tr("Walk what was written last"), "list", "Alt+R", screen.go_to_recent, in_list),
    ]
