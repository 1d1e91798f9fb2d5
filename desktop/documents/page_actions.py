"""What one can do on the page of a document, as actions of the registry; on while it is shown."""

from functools import partial
from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.documents.settle_dialog import left
from desktop.documents.words import tr
from desktop.screen_actions import ScreenActions
from desktop.widgets.key_tip import triggers

if TYPE_CHECKING:
    from desktop.documents.document_page import DocumentPage


def page_keys(page: "DocumentPage") -> list[tuple[str, str]]:
    """The keys worth knowing while a document is in sight."""
    back, help_ = (tr("Esc"), tr("back")), ("?", tr("shortcuts"))
    if page.sheet.is_final:
        return [("Ctrl+D", tr("copy")), back, help_]
    return [("Ctrl+Return", tr("post")), ("Ctrl+L", tr("line")), ("Ctrl+S", tr("save")), back, help_]


def page_actions(page: "DocumentPage") -> list[Action]:
    """Their ids begin with `document_page.`; the buttons of the head trigger them."""
    work, sheet, grid, head = page.work, page.sheet, page.grid, page.head
    action = ScreenActions(page, "document_page.", tr("Document"), kind="document", view="document.view")
    never = Undo.NEVER

    def is_draft() -> bool:
        return not sheet.is_final

    def is_stored() -> bool:
        return not sheet.is_new

    def may(verb: str, *kinds: str, posted: bool = False) -> bool:
        fits = not kinds or sheet.values["kind"] in kinds
        return fits and bool(sheet.values["posted_at"]) is posted and sheet.can(verb)

    allowed = page.workspace.actor.may

    def may_go() -> bool:
        return bool(sheet.values["posted_at"] or sheet.values["number_text"])

    def void() -> None:
        work.run("void_document", tr("{document} given up"))

    sold = ("invoice", "bill")
    made = [
        action("post", tr("Post the document"), "check-circle", "Ctrl+Return", work.go_ahead, is_draft, undo=never),
        action("store", tr("Save the document"), "check", "Ctrl+S", work.store, is_draft, undo=Undo.BACK),
        action("preview", tr("Show the paper beside the form"), "eye", "Ctrl+Shift+P", page.show_preview),
        action("page_on", tr("Scroll the paper on"), "caret-down", "Alt+PgDown", partial(page.scroll_paper, 1)),
        action("page_back", tr("Scroll the paper back"), "caret-up", "Alt+PgUp", partial(page.scroll_paper, -1)),
        action("line", tr("Add a line"), "plus", "Ctrl+L", grid.add, is_draft),
        action("text", tr("Add a line of text"), "text-t", "Ctrl+Shift+L", partial(grid.add, "text"), is_draft),
        action("remove", tr("Take the line away"), "x", "Ctrl+Backspace", grid.remove, is_draft),
        action("up", tr("Move the line up"), "caret-up", "Alt+Up", partial(grid.shift, -1), is_draft),
        action("down", tr("Move the line down"), "caret-down", "Alt+Down", partial(grid.shift, 1), is_draft),
        action(
            "take_in",
            tr("Choose the vendor’s file"),
            "file-arrow-down",
            "Ctrl+O",
            page.ask_for_file,
            page.taking_in.can,
        ),
        action(
            "down_payment",
            tr("A down payment, or not"),
            "hourglass-medium",
            "",
            lambda: sheet.set("is_down_payment", None if sheet.values["is_down_payment"] else True),
            lambda: is_draft() and sheet.values["kind"] in ("invoice", "bill"),
            undo=Undo.NOTHING,
        ),
        action(
            "settle",
            tr("Settle a down payment…"),
            "arrows-in-line-horizontal",
            "",
            work.settle,
            lambda: is_draft() and sheet.can("settle_down_payment") and any(left(sheet)),
            undo=Undo.BACK,
        ),
        action("copy", tr("Copy the document"), "copy", "Ctrl+D", work.copy, is_stored, "create"),
        action(
            "credit",
            tr("Correct it by a credit note"),
            "arrow-u-up-left",
            "",
            work.credit,
            lambda: may("credit_document", *sold, posted=True),
            undo=Undo.BACK,
        ),
        action(
            "convert",
            tr("Make an invoice of the quote"),
            "receipt",
            "",
            work.convert,
            lambda: is_stored() and may("convert_quote", "quote"),
            undo=Undo.BACK,
        ),
        action(
            "approve",
            tr("Approve the bill"),
            "check",
            "Ctrl+Shift+A",
            work.approve,
            lambda: sheet.values["state"] == "draft" and may("approve_document", "bill", "vendor_credit"),
            undo=Undo.BACK,
        ),
        action(
            "void",
            tr("Give the document up"),
            "prohibit",
            "",
            void,
            lambda: is_stored() and is_draft() and may("void_document"),
            undo=never,
        ),
        action(
            "pay",
            tr("Receive or make the payment"),
            "money",
            "Ctrl+Shift+M",
            work.pay,
            lambda: allowed("payment.create") and bool(sheet.values["posted_at"]) and work.left_to_pay(),
            undo=never,
        ),
        action(
            "write_off",
            tr("Write off what is open…"),
            "eraser",
            "",
            work.write_off,
            lambda: allowed("entry.write_off") and bool(sheet.values["posted_at"]) and work.left_to_pay(),
            undo=never,
        ),
        action(
            "send",
            tr("Send the document"),
            "paper-plane-tilt",
            "Ctrl+Shift+S",
            work.send,
            lambda: allowed("outbox_message.create") and sheet.is_sale and may_go(),
            undo=Undo.BACK,
        ),
        action(
            "repeat",
            tr("Repeat the document…"),
            "repeat",
            "",
            work.repeat,
            lambda: allowed("recurring_document.create") and is_stored() and bool(sheet.written()),
            undo=Undo.BACK,
        ),
        action(
            "accept",
            tr("The quote is accepted"),
            "thumbs-up",
            "",
            partial(work.run, "accept_quote", tr("{document} accepted")),
            lambda: is_stored() and may("accept_quote", "quote"),
            undo=Undo.BACK,
        ),
        action(
            "decline",
            tr("The quote is declined"),
            "thumbs-down",
            "",
            partial(work.run, "decline_quote", tr("{document} declined")),
            lambda: is_stored() and may("decline_quote", "quote"),
            undo=Undo.BACK,
        ),
        action("close", tr("Back to the list"), "arrow-left", "Esc", page.close_page),
    ]
    actions = page.workspace.actions
    for button, name in (
        (head.post, "post"),
        (head.store, "store"),
        (head.copy, "copy"),
        (head.credit, "credit"),
        (head.convert, "convert"),
        (head.approve, "approve"),
        (head.pay, "pay"),
        (head.send, "send"),
    ):
        triggers(button, actions, f"document_page.{name}")
    return made
