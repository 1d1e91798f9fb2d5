"""A test letter: it goes the way of all letters, so that its place in the outbox shows what is wrong."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(setting: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


@verb(
    "send_test",
    on="mail_setting",
    label="Send test letters",
    arguments=(
        RecordField("to", "Recipient", Kind.EMAIL, help="Empty: the sender"),
        RecordField("subject", "Subject", Kind.TEXT, max_length=300, default="Test letter"),
        RecordField("body", "Text", Kind.LONG_TEXT, default="If you can read this, letters are sent."),
    ),
    needs=_needs,
)
def send_test(setting: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Put a letter without any document into the outbox."""
    to = arguments["to"] or setting["sender"]
    if not to:
        raise RuleBroken("Say to whom the test letter goes.", field="to")
    values = {"to": to, "subject": arguments["subject"] or "Test letter", "body": arguments["body"]}
    yield Write("outbox_message", occasion.id(0), values)
