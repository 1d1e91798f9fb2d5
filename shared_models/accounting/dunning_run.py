"""Dunning runs: whom a day's letters would go to, proposed by the server for a person to confirm.

Law: a proposal writes and sends nothing. What is confirmed is reckoned again; what was paid or
asked for meanwhile is left out.
"""

from typing import ClassVar

from shared_models.accounting.vocabulary import company, contact, currency_code, money
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.record import About, Line, Record, mark
from shared_models.kernel.record_field import Kind
from shared_models.kernel.write import Key

STATES = {"proposed": "Proposed", "done": "Done"}


class ProposedLetter(Line):
    """A letter that would be written."""

    company_id: str | None = company()
    contact_id: str | None = contact()
    level: int = mark("Level", default=1, minimum=1, maximum=9)
    currency: str = currency_code()
    total: int = money("Total", default=0)


class DunnedLine(Line):
    """What is open and asked for: a line of an entry."""

    entry_id: str | None = mark("Entry", kind=Kind.REFERENCE, reference="entry")
    line: int = mark("Line", default=0, minimum=0)


class DunningRun(Record):
    """The letters that were due on a day; they are written when somebody confirms them."""

    about: ClassVar[About] = About(
        name="dunning_run",
        plural="dunning-runs",
        label="Dunning run",
        label_plural="Dunning runs",
        icon="bell-ringing",
        title=("day",),
        system=True,
    )

    day: str = mark("Day", kind=Kind.DAY, in_list=True, sortable=True)
    state: str = mark("State", default="proposed", kind=Kind.CHOICE, choices=STATES, by_verb=True, in_list=True)
    letters: list[ProposedLetter] | None = mark("Letters", kind=Kind.LINES, lines=ProposedLetter)
    items: list[DunnedLine] | None = mark("Open items", kind=Kind.LINES, lines=DunnedLine)
    level_ids: list[str] | None = mark("Dunning levels", kind=Kind.REFERENCES, reference="dunning_level")
    letter_ids: list[str] | None = mark("Letters before", kind=Kind.REFERENCES, reference="dunning_letter")


def run_id(day: str) -> Id:
    """The id of a day's run: two servers propose one."""
    return named_id("dunning_run", day)


def run_key(day: str) -> Key:
    """The run of a day."""
    return "dunning_run", run_id(day)
