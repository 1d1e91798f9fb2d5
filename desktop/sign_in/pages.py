"""The pages of signing in: the form, the choice of an organisation, the passphrase. They ask and show; no more."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.derive.words import counted, reason_of
from desktop.widgets.announce import announce
from desktop.widgets.buttons import Button, FlatButton, PrimaryButton
from desktop.widgets.card import Rule
from desktop.widgets.labels import Muted, Paragraph, SectionCaption, Subtitle
from shared_models.kernel.faults import Fault
from sync.replica.profile import Profile

if TYPE_CHECKING:
    from sync.replica.sign_in import Organization

WIDTH = 340
SHORTEST_PASSPHRASE = 10


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("SignIn", text)


class Page(QWidget):
    """A column of fields with what is wrong right below the field it is wrong with."""

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setFixedWidth(WIDTH)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(Subtitle(title))
        self._errors: dict[str, ErrorLine] = {}
        if text:
            self.column.addSpacing(4)
            self.column.addWidget(Paragraph(text, WIDTH))
        self.column.addSpacing(12)

    def add_field(self, name: str, label: str, *, secret: bool = False) -> QLineEdit:
        """A labelled field, its error line below it."""
        caption = Muted(label, small=True)
        field = QLineEdit()
        field.setAccessibleName(label)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        caption.setBuddy(field)
        self.column.addWidget(caption)
        self.column.addWidget(field)
        self.add_error(name, field)
        self.column.addSpacing(8)
        return field

    def add_error(self, name: str, field: QLineEdit | None = None) -> None:
        """A line for what is wrong, with a field or as a whole."""
        self._errors[name] = ErrorLine(field)
        self.column.addWidget(self._errors[name])

    def show_error(self, name: str, words: str) -> None:
        """Say what is wrong; any other error goes away."""
        for each, line in self._errors.items():
            line.say(words if each == name else "")

    def error(self) -> str:
        """What is wrong, or nothing."""
        return next((each.text() for each in self._errors.values() if each.text()), "")


class ErrorLine(Paragraph):
    """Words below a field; hidden while there are none."""

    def __init__(self, field: QLineEdit | None) -> None:
        super().__init__("", WIDTH)
        self.setObjectName("problem")
        self._field = field
        self.hide()

    def say(self, words: str) -> None:
        """Show the words and mark the field, or take both away."""
        self.setText(words)
        self.setMinimumHeight(self.heightForWidth(WIDTH) if words else 0)
        self.setVisible(bool(words))
        if self._field is not None:
            self._field.setProperty("invalid", bool(words))
            self._field.style().polish(self._field)
            self._field.setAccessibleDescription(words)
        if words:
            announce(self, words)


class FormPage(Page):
    """Server, e-mail and password; below, the accounts that can be opened without the server.

    `wanted(server, email, password)`, `offline_wanted(Profile)`.
    """

    wanted = Signal(str, str, str)
    offline_wanted = Signal(object)

    def __init__(self, server: str, email: str, profiles: Sequence[Profile]) -> None:
        super().__init__(tr("Sign in to Counterfoil"))
        self.server = self.add_field("server", tr("Server"))
        self.server.setPlaceholderText("https://crm.example.org")
        self.email = self.add_field("email", tr("E-mail"))
        self.password = self.add_field("password", tr("Password"), secret=True)
        self.add_error("")
        self.button = PrimaryButton(tr("Sign in"))
        self.button.clicked.connect(self._submit)
        self.column.addWidget(self.button)
        self.server.setText(server)
        self.email.setText(email)
        for each in (self.server, self.email, self.password):
            each.returnPressed.connect(self._submit)
        if profiles:
            self._offer(profiles)

    def _offer(self, profiles: Sequence[Profile]) -> None:
        self.column.addSpacing(16)
        self.column.addWidget(Rule())
        self.column.addSpacing(8)
        self.column.addWidget(SectionCaption(tr("On this computer")))
        for each in profiles:
            words = tr("Work offline in {organization}").format(organization=each.tenant_name or each.email)
            button = Button(words, "cloud-slash", f"{words}, {each.email}")
            button.clicked.connect(lambda _=False, each=each: self.offline_wanted.emit(each))
            self.column.addWidget(button)

    def set_busy(self, busy: bool) -> None:
        """While the server is asked nothing can be pressed twice."""
        self.button.setEnabled(not busy)
        self.button.setText(tr("Signing in…") if busy else tr("Sign in"))
        if busy:
            self.show_error("", "")

    def show_fault(self, fault: Fault) -> None:
        """Say a fault where it belongs."""
        at = place_of(fault)
        self.show_error(at, words_of(fault))
        field = {"server": self.server, "email": self.email, "password": self.password}.get(at)
        if field is not None:
            field.selectAll()
            field.setFocus()

    def focus_first(self) -> None:
        """Put the cursor where something has to be typed."""
        fields = (self.server, self.email, self.password)
        next((each for each in fields if not each.text()), self.password).setFocus()

    def _submit(self) -> None:
        for field, name, words in (
            (self.server, "server", tr("Which server? Its address looks like https://crm.example.org.")),
            (self.email, "email", tr("Your e-mail address is missing.")),
            (self.password, "password", tr("Your password is missing.")),
        ):
            if not field.text().strip():
                self.show_error(name, words)
                field.setFocus()
                return
        if self.button.isEnabled():
            self.wanted.emit(self.server.text().strip(), self.email.text().strip(), self.password.text())


def place_of(fault: Fault) -> str:
    """The field of the form that a fault is about; empty for none."""
    if fault.field in ("server", "email", "password"):
        return fault.field
    by_code = {"not-signed-in": "password", "wrong-password": "password", "unreachable": "server"}
    return by_code.get(fault.code(), "")


def words_of(fault: Fault) -> str:
    """Its reason; where access was taken away, also what became of the work that was not sent."""
    handed_over, lost = fault.detail.get("handed_over", 0), fault.detail.get("lost", 0)
    parts = [reason_of(fault)]
    if handed_over:
        one = "1 change you had not sent was handed to your administrator."
        parts.append(
            counted("SignIn", handed_over, one, "%n changes you had not sent were handed to your administrator.")
        )
    if lost:
        one = "1 change you had not sent could not be handed over."
        parts.append(counted("SignIn", lost, one, "%n changes you had not sent could not be handed over."))
    return " ".join(parts)


class OrganizationsPage(Page):
    """One button for each organisation. `chosen(id)`, `left()` to go back."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, organizations: "Sequence[Organization]") -> None:
        super().__init__(tr("Choose an organisation"))
        self.buttons = []
        for each in organizations:
            button = Button(each.name, "buildings", f"{each.name}, {each.role}")
            button.clicked.connect(lambda _=False, each=each: self.chosen.emit(each.id))
            self.column.addWidget(button)
            self.column.addSpacing(4)
            self.buttons.append(button)
        self.add_error("")
        back = FlatButton(tr("Back"), "arrow-u-up-left")
        back.clicked.connect(self.left)
        self.column.addSpacing(8)
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)


class PassphrasePage(Page):
    """Asks for the passphrase, or with `new` for a new one twice. `given(passphrase)`, `left()` to go back."""

    given = Signal(str)
    left = Signal()

    def __init__(self, new: bool) -> None:
        title = tr("Choose a passphrase") if new else tr("Your passphrase, please")
        text = (
            tr(
                "This computer has no keyring. A passphrase protects your records on it instead; you will be asked "
                "for it each time Counterfoil starts. Nobody can recover it."
            )
            if new
            else tr("It protects the records on this computer.")
        )
        super().__init__(title, text)
        self.passphrase = self.add_field("passphrase", tr("Passphrase"), secret=True)
        self.again = self.add_field("again", tr("The same again"), secret=True) if new else None
        self.button = PrimaryButton(tr("Go on"))
        self.button.clicked.connect(self._submit)
        self.column.addWidget(self.button)
        back = FlatButton(tr("Back"), "arrow-u-up-left")
        back.clicked.connect(self.left)
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        for each in (self.passphrase, self.again):
            if each is not None:
                each.returnPressed.connect(self._submit)

    def show_fault(self, fault: Fault) -> None:
        """Say what is wrong with it."""
        self.button.setEnabled(True)
        self.show_error("passphrase", reason_of(fault))
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _submit(self) -> None:
        given = self.passphrase.text()
        if self.again is not None and len(given) < SHORTEST_PASSPHRASE:
            short = tr("Too short: it needs at least {count} characters.").format(count=SHORTEST_PASSPHRASE)
            self.show_error("passphrase", short)
        elif self.again is not None and given != self.again.text():
            self.show_error("again", tr("The two are not the same."))
        elif given and self.button.isEnabled():
            self.show_error("", "")
            self.button.setEnabled(False)
            self.given.emit(given)
