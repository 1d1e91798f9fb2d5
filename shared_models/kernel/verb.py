"""A verb is a business action that travels as an intent: a pure function that the device and the server both run.

It declares its arguments, what it reads, and the permission it needs; it returns what to write. The device runs it at
once for a provisional answer, the server has the last word.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from shared_models.kernel.faults import Fault
from shared_models.kernel.record_field import RecordField, Value
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write

Run = Callable[[Row, Mapping[str, Any], Gathers, Occasion], Iterator[Write]]
Needs = Callable[[Row, Mapping[str, Any]], Iterable[Key]]
Further = Callable[[Row, Mapping[str, Any], Gathers], Iterable[Key]]
Asks = Callable[[Row, Mapping[str, Any], Gathers], Iterable[Hashable]]
Inverse = Callable[[Mapping[str, Value], Mapping[str, Any]], tuple[str, Mapping[str, Any]] | None]
"""From what the changed fields of the verb's record held before, and the arguments with the `mutation_id` of what is
taken back: the verb that does so."""

Instead = Callable[[Row, Mapping[str, Any], Fault, Gathers, Occasion], Iterator[Write]]


class Duty(StrEnum):
    """Whose work a verb is; which roles do such work is said in `platform/roles.py`."""

    EDIT = "edit"
    KEEP_BOOKS = "keep books"
    APPROVE = "approve"


@dataclass(frozen=True, slots=True)
class Verb:
    """One declared verb: `deal.move_deal`. `needs` yields the keys of the records that `run` will read.

    `inverse` says which verb with which arguments takes it back; without one, undo leaves it alone. `gathers` yields
    the keys of the records whose referrers `run` reads as well (`Gathers.naming`). `further` yields the keys that only
    show once those of `needs` are there (a document's journal names a series); it is asked again with what it has
    brought until it yields nothing new, and what it names need not exist; it sees what `gathers` has brought.
    `asks` yields what it has to know of many records at once, such as sums of the books (`Gathers.answer`); no more
    than needed, for others may be waiting to write meanwhile.
    `on_deleted` lets it run on a deleted record. `instead` says what is written where `run` is refused, for what can no
    longer be refused: a number that stands on a customer's invoice. It gets the fault, and the verdict is `merged` with
    the fault's reason. `adds` says that it reckons what it writes from what is there, as a balance: when it comes back
    after a restore, nothing of that gives way to what was later. A `system` verb is run by
    the product alone. `duty` says whose work it is, where that does not follow from what its record is about.
    """

    name: str
    record_type: str
    label: str
    help: str
    arguments: tuple[RecordField, ...]
    needs: Needs
    run: Run
    inverse: Inverse | None = None
    gathers: Needs | None = None
    on_deleted: bool = False
    instead: Instead | None = None
    adds: bool = False
    further: Further | None = None
    system: bool = False
    duty: Duty | None = None
    asks: Asks | None = None

    @property
    def permission(self) -> str:
        """The permission key of the verb."""
        return f"{self.record_type}.{self.name}"


def verb(
    name: str,
    *,
    on: str,
    label: str,
    arguments: tuple[RecordField, ...],
    needs: Needs,
    inverse: Inverse | None = None,
    gathers: Needs | None = None,
    on_deleted: bool = False,
    instead: Instead | None = None,
    adds: bool = False,
    further: Further | None = None,
    system: bool = False,
    duty: Duty | None = None,
    asks: Asks | None = None,
) -> Callable[[Run], Verb]:
    """Declare the decorated pure function as a verb of the record type `on`."""

    def declare(run: Run) -> Verb:
        words = " ".join((run.__doc__ or "").split())
        made = (name, on, label, words, arguments, needs, run, inverse, gathers, on_deleted, instead, adds, further)
        return Verb(*made, system, duty, asks)

    return declare
