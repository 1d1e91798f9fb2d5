"""A letter of the outbox as an Internet message (RFC 5322) with its files; its id follows from the record's.

Law: whoever sends the letter again sends it under the same Message-ID, so that it is recognised.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, getaddresses

from shared_models.communications.letter_words import filled
from shared_models.kernel.faults import InvalidValue, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.write import Row

File = tuple[str, str, bytes]
"""Name, media type, content."""


def message_id(letter_id: Id, sender: str) -> str:
    """`<id of the record@domain of the sender>`."""
    return f"<{letter_id}@{sender.rpartition('@')[2].strip() or 'localhost'}>"


def recipients(letter: Row) -> list[str]:
    """The addresses a letter goes to, each once; raises InvalidValue for what is no address."""
    return list(
        dict.fromkeys(each.addr_spec for each in (*_addresses(letter["to"], "to"), *_addresses(letter["cc"], "cc")))
    )


def composed(letter: Row, setting: Row, files: Sequence[File], at: Instant) -> EmailMessage:
    """The message of a letter; raises InvalidValue for a field that cannot stand in one."""
    message = EmailMessage(policy=SMTP)
    try:
        message["From"] = Address(setting["sender_name"] or "", addr_spec=setting["sender"])
    except (MessageError, ValueError, IndexError):
        raise _no_address(setting["sender"], "sender") from None
    message["To"] = _addresses(letter["to"], "to")
    if copies := _addresses(letter["cc"], "cc"):
        message["Cc"] = copies
    message["Subject"] = " ".join(letter["subject"].split())
    message["Message-ID"] = message_id(letter["id"], setting["sender"])
    message["Date"] = format_datetime(datetime.fromtimestamp(at // 1_000_000, UTC))
    message.set_content(letter["body"] or "")
    for name, media_type, content in files:
        kind, _, form = media_type.partition("/")
        message.add_attachment(content, maintype=kind, subtype=form, filename=name)
    return message


def filled_in(letter: Row, values: Mapping[str, str]) -> Row:
    """The letter as it goes out: what was left open in its words is put in."""
    return {**letter, **{name: filled(letter[name] or "", values) for name in ("subject", "body")}}


def _addresses(text: str | None, field: str) -> list[Address]:
    found = []
    for name, address in getaddresses([text.replace(";", ",").replace("\n", " ")]) if text and text.strip() else ():
        try:
            one = Address(name, addr_spec=address)
        except (MessageError, ValueError, IndexError):
            raise _no_address(address or text, field) from None
        if not one.username or ("." not in one.domain and one.domain != "localhost"):
            raise _no_address(address or text, field)
        found.append(one)
    if not found and field == "to":
        raise InvalidValue("The letter has no recipient.", field="to")
    return found


def _no_address(text: str | None, field: str) -> InvalidValue:
    return InvalidValue(worded("'{value}' is no e-mail address.", value=(text or "")[:80]), field=field)
