"""Where the organisation's letters are handed over: one SMTP server per tenant."""

from typing import ClassVar

from shared_models.kernel.ids import named_id
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind
from shared_models.kernel.write import Key

MAIL_SETTING: Key = ("mail_setting", named_id("mail_setting", ""))
"""The one record of this type."""


class MailSetting(Record):
    """The server that takes letters, and in whose name they are sent. The password never leaves the server."""

    about: ClassVar[About] = About(
        name="mail_setting",
        plural="mail-settings",
        label="Mail server",
        label_plural="Mail servers",
        icon="at",
        title=("host",),
        configuration=True,
        single=True,
    )

    host: str = mark("Server", max_length=253)
    port: int = mark("Port", default=587, minimum=1, maximum=65535)
    security: str = mark(
        "Security",
        default="starttls",
        kind=Kind.CHOICE,
        choices={"starttls": "STARTTLS", "tls": "TLS", "none": "None, only on this machine"},
    )
    user: str | None = mark("User", max_length=254)
    password: str | None = mark("Password", max_length=2000, secret=True)
    sender: str = mark("Sender", kind=Kind.EMAIL)
    sender_name: str | None = mark("Sender's name", max_length=120)
