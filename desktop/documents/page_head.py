"""The head of a document's page: what it is, how it stands, and what can be done with it now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.derive.tones import tone_of
from desktop.derive.words import choice
from desktop.documents.sheet import Sheet
from desktop.documents.standing import paid_words, standing_of
from desktop.documents.words import tr
from desktop.theme.sizes import PAGE_INSET
from desktop.theme.tokens import Tone
from desktop.widgets.buttons import Button, FlatButton, PrimaryButton
from desktop.widgets.labels import Title
from desktop.widgets.pill import Pill
from desktop.widgets.surface import Surface


class PageHead(Surface):
    """`went_back()` is emitted when the list is wanted, `titled()` when the document is called something else.

    The other buttons are for whoever owns the head.
    """

    went_back = Signal()
    titled = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.back = FlatButton("", "arrow-left", tr("Back to the list"))
        self.back.clicked.connect(self.went_back)
        self.title = Title()
        self.pill = Pill()
        self.credit = Button(tr("Credit"), "arrow-u-up-left")
        self.convert = Button(tr("Make an invoice"), "receipt")
        self.pay = PrimaryButton(tr("Payment"))
        self.send = Button(tr("Send"), "paper-plane-tilt")
        self.approve = Button(tr("Approve"), "check")
        self.copy = Button(tr("Copy"), "copy")
        self.store = Button(tr("Save"), "check")
        self.post = PrimaryButton(tr("Post"))
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_INSET - 8, 12, PAGE_INSET, 10)
        row.setSpacing(8)
        for each in (self.back, self.title, self.pill):
            row.addWidget(each)
        row.addStretch(1)
        for button in (self.credit, self.convert, self.approve, self.copy, self.store):
            row.addWidget(button)
        for button in (self.send, self.post, self.pay):
            row.addWidget(button)

    def refresh(self) -> None:
        """Say how the document stands now."""
        values = self._sheet.values
        kind = choice(self._sheet.kind.field("kind"), values["kind"])
        if values["is_down_payment"]:
            kind = tr("{kind} for a down payment").format(kind=kind)
        number = str(values["number_text"] or "")
        new = tr("New: {kind}").format(kind=kind)
        title = f"{kind} {number}" if number else new if self._sheet.is_new else kind
        if title != self.title.text():
            self.title.setText(title)
            self.title.updateGeometry()
            self.titled.emit()
        standing = standing_of(self._sheet.workspace.reader, values["entry_id"])
        if values["posted_at"] and not number:
            self.pill.set_state(tr("Provisional"), Tone.WARNING)
        elif standing is not None:
            self.pill.set_state(*paid_words(standing))
        else:
            self.pill.set_state(choice(self._sheet.kind.field("state"), values["state"]), tone_of(values["state"]))
        final, quote, posted = self._sheet.is_final, values["kind"] == "quote", bool(values["posted_at"])
        may = self._sheet.workspace.actor.may
        self.store.setVisible(not final)
        self.post.setVisible(not final and self._sheet.can("issue_quote" if quote else "post_document"))
        self.post.setText(tr("Issue") if quote else tr("Post"))
        self.pay.setVisible(standing is not None and not standing.is_paid and may("payment.create"))
        self.send.setVisible(self._sheet.is_sale and (posted or bool(number)) and may("outbox_message.create"))
        self.copy.setVisible(not self._sheet.is_new)
        can = self._sheet.can
        self.credit.setVisible(posted and values["kind"] in ("invoice", "bill") and can("credit_document"))
        self.convert.setVisible(quote and not self._sheet.is_new and not final and can("convert_quote"))
        bill = values["kind"] in ("bill", "vendor_credit") and values["state"] == "draft"
        self.approve.setVisible(bill and can("approve_document"))
