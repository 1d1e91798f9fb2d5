"""What an import would do, before anything is done: mutations, faults by row and column, and duplicates."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.importing.packed import PackedMutations
from sync.importing.table import SourceRow


class Duplicates(StrEnum):
    """What happens to a row whose record is already there: it is left out, fills only what is empty there, replaces
    what differs, or becomes a second record."""

    SKIP = "skip"
    FILL = "fill"
    UPDATE = "update"
    CREATE = "create"


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong in a row: the line it begins on, the column's header ("" for the row as a whole), and the words."""

    line: int
    column: str
    problem: str

    def __str__(self) -> str:
        return f"Line {self.line}{', ' + self.column if self.column else ''}: {self.problem}"


@dataclass(frozen=True, slots=True)
class DuplicateRow:
    """A row whose record is already there, or comes earlier in the file (`first_line`, 0 otherwise).

    `key` is the rule by which that was found.
    """

    line: int
    record_id: Id
    key: str
    value: str
    first_line: int = 0


@dataclass(slots=True)
class ImportPlan:
    """Everything an import would write, in an order in which it can be written."""

    record_type: str
    mutations: PackedMutations = field(default_factory=PackedMutations)
    faults: list[RowFault] = field(default_factory=list)
    faulty_rows: list[SourceRow] = field(default_factory=list)
    duplicates: list[DuplicateRow] = field(default_factory=list)
    rows: int = 0
    unchanged: int = 0
    skipped: int = 0

    @property
    def created(self) -> int:
        """How many records of the imported type would be made."""
        return self.mutations.counted(Action.CREATE).get(self.record_type, 0)

    @property
    def updated(self) -> int:
        """How many records would be changed."""
        return self.mutations.counted(Action.PATCH).get(self.record_type, 0)

    @property
    def also_created(self) -> Mapping[str, int]:
        """How many records of other types would be made because rows name them."""
        return {name: n for name, n in self.mutations.counted(Action.CREATE).items() if name != self.record_type}


def in_order(mutations: PackedMutations, targets: Mapping[Id, tuple[Id, ...]]) -> PackedMutations:
    """The mutations such that each record is made before what points at it, else in the order of the file.

    `targets` names, by record, the planned records it points at; there is no cycle among them.
    """
    if not targets:
        return mutations
    by_record = {each.record_id: each for each in mutations}
    done: dict[Id, Mutation] = {}
    for each in mutations:
        stack: list[tuple[Id, Iterator[Id]]] = [(each.record_id, iter(targets.get(each.record_id, ())))]
        while stack:
            record_id, rest = stack[-1]
            following = next((t for t in rest if t in by_record and t not in done), None)
            if following is None:
                stack.pop()
                done.setdefault(record_id, by_record[record_id])
            else:
                stack.append((following, iter(targets.get(following, ()))))
    return PackedMutations(list(done.values()))
