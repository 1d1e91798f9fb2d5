"""What needs a person, one item for each cause: a refused creation and all that waits for it are one. Plain data.

Read from the replica alone, so that it is there without a network.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.derive.value_text import ValueText
from desktop.derive.words import declared
from desktop.records.sending_again import can_restore, day_of
from desktop.records.settled import wanted_field
from desktop.workspace import Workspace
from shared_models.kernel.change import value_of
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.merging import both, merged, same
from shared_models.kernel.mutation import Action
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verdict import Contest, Verdict
from shared_models.kernel.write import Row
from sync.replica import lists, queue, rows
from sync.replica.queue import Queued, State

_EDITABLE = (Action.CREATE, Action.PATCH, Action.VERB)


@dataclass(frozen=True, slots=True)
class Side:
    """A field in words: what it was, what the author wanted, what it holds now, and who put that there.

    `question` says that a person has to choose, `before` and `theirs` are None where there is no such value.
    """

    label: str
    before: str | None
    mine: str
    theirs: str | None
    who: str = ""
    since: Instant = 0
    question: bool = False
    is_text: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to decide. `title` is the record's name, `kind` what such a record is called, `deed` what was wanted.

    `waiting` is what is settled together with it, `can_restore` says that the record is deleted and the person may
    bring it back.
    """

    queued: Queued
    title: str
    kind: str
    deed: str
    sides: Sequence[Side]
    waiting: Sequence[Queued] = ()
    can_both: bool = False
    can_restore: bool = False

    @property
    def id(self) -> Id:
        """The mutation's id."""
        return self.queued.mutation.id

    @property
    def is_conflict(self) -> bool:
        """Whether mine and theirs stand against each other; else it was refused."""
        return self.queued.state is State.CONFLICTED

    @property
    def verdict(self) -> Verdict:
        """Why it is here."""
        assert self.queued.verdict is not None
        return self.queued.verdict

    @property
    def can_use_theirs(self) -> bool:
        """Whether somebody else's can stay, or be used in its place."""
        return self.is_conflict or (self.queued.mutation.action is Action.CREATE and bool(self.verdict.other_id))

    @property
    def can_edit(self) -> bool:
        """Whether it has values that could be others."""
        mutation = self.queued.mutation
        return mutation.action in _EDITABLE and bool(mutation.after or mutation.arguments)

    @property
    def can_redate(self) -> bool:
        """Whether it is a posting, which another day may let through."""
        return not self.is_conflict and bool(day_of(self.queued))

    @property
    def target(self) -> tuple[str, Id]:
        """The record to open: the one that stands in the way where there is one."""
        return self.verdict.record_type, self.verdict.other_id or self.verdict.record_id


def read_items(workspace: Workspace) -> list[Item]:
    """The inbox, oldest first."""
    return [item_of(workspace, each) for each in queue.inbox(workspace.reader) if each.verdict is not None]


def questions(record_type: RecordType, verdict: Verdict) -> dict[str, Contest]:
    """The contested fields that no rule could decide."""
    declared_fields = record_type.by_name
    return {
        name: each
        for name, each in verdict.contests.items()
        if name in declared_fields and merged(declared_fields[name].merge, each.before, each.mine, each.theirs)[1]
    }


def item_of(workspace: Workspace, queued: Queued) -> Item:
    """A mutation that has its verdict, in words."""
    mutation, verdict = queued.mutation, queued.verdict
    assert verdict is not None
    kind = workspace.catalogue.record_types.get(mutation.record_type)
    waiting = tuple(queue.behind(workspace.reader, mutation.id))
    if kind is None:  # a newer server's type, of which this product knows only that it was refused
        return Item(queued, verdict.title, mutation.record_type, queued.label, (), waiting)
    row = rows.fetch_one(workspace.reader, kind, mutation.record_id)
    title = verdict.title or kind.title_of(row or {**kind.blank, **mutation.after})
    asked = questions(kind, verdict) if queued.state is State.CONFLICTED else {}
    return Item(
        queued,
        title,
        declared(kind.label),
        _deed(workspace, queued),
        tuple(_sides(workspace, kind, queued, row, asked)),
        waiting,
        bool(asked) and all(_holds_both(kind.field(name), each) for name, each in asked.items()),
        can_restore(workspace, queued),
    )


def _deed(workspace: Workspace, queued: Queued) -> str:
    """The words it was done under; a new record that something else brought about, such as a tag, has none."""
    if queued.label and not (queued.mutation.action is Action.CREATE and _is_by_the_way(workspace, queued)):
        return queued.label
    verb = workspace.catalogue.verbs.get((queued.mutation.record_type, queued.mutation.verb))
    return declared(verb.label) if verb is not None else ""


def _is_by_the_way(workspace: Workspace, queued: Queued) -> bool:
    """Whether it was made on the way to something else that was done in the same step."""
    behind = queue.behind(workspace.reader, queued.mutation.id)
    return any(each.group_id == queued.group_id for each in behind)


def _holds_both(field: RecordField, contest: Contest) -> bool:
    try:
        both(field.merge, contest.before, contest.mine, contest.theirs)
    except ValueError:
        return False
    return True


def _sides(
    workspace: Workspace, kind: RecordType, queued: Queued, row: Row | None, asked: Mapping[str, Contest]
) -> Iterator[Side]:
    mutation, verdict = queued.mutation, queued.verdict
    assert verdict is not None
    wanted = mutation.arguments if mutation.action is Action.VERB else mutation.after
    names = [*asked, *(name for name in wanted if name not in asked)]
    fields = [wanted_field(workspace, kind, queued.mutation, name) for name in names]
    contests = {name: verdict.contests[name] for name in names if name in verdict.contests}
    words = _Words(workspace, row or kind.blank, mutation.after, fields, _values(fields, queued, row, contests))
    for field in fields:
        contest = contests.get(field.name)
        if contest is not None:
            yield words.contested(field, contest, field.name in asked)
        else:
            yield words.wanted(field, queued, row)


def _values(
    fields: Iterable[RecordField], queued: Queued, row: Row | None, contests: Mapping[str, Contest]
) -> Iterator[tuple[RecordField, Value]]:
    """Every value that is going to be shown."""
    mutation = queued.mutation
    for field in fields:
        name = field.name
        sides = [mutation.after.get(name), mutation.arguments.get(name), mutation.before.get(name)]
        if row is not None and name in row:
            sides.append(row[name])
        if name in contests:
            sides += [contests[name].before, contests[name].mine, contests[name].theirs]
        yield from ((field, each) for each in sides)


class _Words:
    """Puts values into words; knows what the records are called that they name."""

    def __init__(
        self,
        workspace: Workspace,
        row: Row,
        after: Mapping[str, Value],
        fields: Sequence[RecordField],
        values: Iterable[tuple[RecordField, Value]],
    ) -> None:
        self._texts = ValueText(workspace.locale)
        self._row, self._after = row, after
        keys = set()
        for field, value in values:
            if field.reference and value:
                members = value if field.kind in SEVERAL else [value]
                keys |= {(field.reference, each) for each in members if isinstance(each, str)}
        found = lists.titles(workspace.reader, workspace.catalogue.record_types, keys)
        self._titles = {key[1]: title for key, title in found.items()}

    def contested(self, field: RecordField, contest: Contest, question: bool) -> Side:
        sides = (self._text(field, each) for each in (contest.before, contest.mine, contest.theirs))
        before, mine, theirs = sides
        text = field.kind is Kind.LONG_TEXT
        return Side(declared(field.label), before, mine, theirs, contest.who, contest.since, question, text)

    def wanted(self, field: RecordField, queued: Queued, row: Row | None) -> Side:
        """A value that nobody contests; what the record holds now is told where that is neither of the two."""
        mutation, name = queued.mutation, field.name
        verb = mutation.action is Action.VERB
        mine = (mutation.arguments if verb else mutation.after).get(name)
        before = mutation.before.get(name) if name in mutation.before else None
        has_before = name in mutation.before
        held = value_of(row, name) if row is not None and (name in row or "." in name) else before
        changed = has_before and not same(held, before) and not same(held, mine)
        return Side(
            declared(field.label),
            self._text(field, before) if has_before else None,
            self._text(field, mine),
            self._text(field, held) if changed else None,
            is_text=field.kind is Kind.LONG_TEXT,
        )

    def _text(self, field: RecordField, value: Value) -> str:
        context = {**self._row, **self._after}
        return self._texts.of(field, value, context, self._titles)
