"""What a letter says beside what goes with it: subject and text by kind and language, with placeholders."""

from collections.abc import Iterable
from typing import ClassVar

from shared_models.communications.letter_words import PLACEHOLDERS, unknown_placeholders
from shared_models.kernel.faults import Fault, RuleBroken, worded
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind
from shared_models.kernel.write import Row

KINDS = {
    "quote": "Quote",
    "invoice": "Invoice",
    "credit_note": "Credit note",
    "reminder": "Dunning letter",
    "statement": "Statement of account",
}


def template_id(kind: str, language: str) -> Id:
    """The id that the template of a kind and a language has, on whichever device it was written."""
    return named_id("letter_template", f"{kind}/{language}")


class LetterTemplate(Record):
    """Subject and text of the letters of a kind in a language, in the place of the words that come with the product."""

    about: ClassVar[About] = About(
        name="letter_template",
        plural="letter-templates",
        label="Letter template",
        label_plural="Letter templates",
        icon="text-t",
        title=("subject",),
        configuration=True,
    )

    kind: str = mark("Kind", default="invoice", kind=Kind.CHOICE, choices=KINDS, in_list=True)
    language: str = mark("Language", default="en", kind=Kind.LANGUAGE, in_list=True)
    subject: str = mark("Subject", max_length=300, in_list=True)
    body: str = mark(
        "Text", kind=Kind.LONG_TEXT, help="{number}, {total}, {due}, {day}, {name} and {sender} are filled in"
    )

    @classmethod
    def rules(cls, row: Row) -> Iterable[Fault]:
        """Only placeholders that are filled in."""
        for field in ("subject", "body"):
            for name in unknown_placeholders(row[field] or ""):
                reason = worded("Nothing is known to fill in for '{name}'. There are: {placeholders}.", name=name,
                                placeholders=", ".join(f"{{{each}}}" for each in PLACEHOLDERS))  # fmt: skip
                yield RuleBroken(reason, field=field)
