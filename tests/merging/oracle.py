"""What must hold after every story: nothing that somebody typed is gone without a word, and the feed tells it all."""

from __future__ import annotations

from collections.abc import Iterator

from shared_models.kernel.change import value_of
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action
from shared_models.kernel.record_field import Merge, Value
from shared_models.kernel.verdict import Status
from tests.merging.story import Decided, Story, replayed

HIDDEN = ("version", "updated_at", "updated_by", "bucket")


def problems(story: Story) -> Iterator[str]:
    """What went wrong; nothing for a good story."""
    yield from _feed_tells_all(story)
    for each in story.decided:
        yield from _nothing_lost(story, each)
        yield from _nothing_silent(story, each)
    yield from _merged_records_are_named_by_nobody(story)


def _feed_tells_all(story: Story) -> Iterator[str]:
    """Each change says what was there before, and all of them together make the rows."""
    rows = {}
    for each, change, old, new in replayed(story.declared, story.decided):
        for name, before in change.before.items():
            if old is not None and not same(value_of(old, name), before):
                yield f"{each.mutation.id}: {name} held {value_of(old, name)!r}, not {before!r}"
        rows[change.record_type, change.record_id] = new
    for key, row in story.server.rows.items():
        told = {name: value for name, value in rows[key].items() if name not in HIDDEN}
        if told != {name: value for name, value in row.items() if name not in HIDDEN}:
            yield f"{key}: the feed makes {told}, not {dict(row)}"


def _nothing_lost(story: Story, each: Decided) -> Iterator[str]:
    """Every value typed was there already, is in the history, or in a contest; a rejected mutation is kept whole."""
    if not each.verdict.stands or each.mutation.action not in (Action.CREATE, Action.PATCH):
        return
    declared = story.declared.record_type(each.mutation.record_type)
    for name, typed in each.mutation.after.items():
        policy = declared.field(name).merge
        wanted = set(_pieces(policy, typed)) - set(_pieces(policy, each.mutation.before.get(name)))
        kept = {piece for change in each.changes for piece in _pieces(policy, change.after.get(name))}
        kept |= set(_pieces(policy, each.verdict.contests[name].mine)) if name in each.verdict.contests else set()
        kept |= set(_pieces(policy, value_of(each.met, name))) if each.met is not None else set()
        if declared.field(name).reference and each.verdict.reason:  # the reason names what took its place
            continue
        if wanted - kept:
            yield f"{each.mutation.id}: {name} = {typed!r} is nowhere"


def _nothing_silent(story: Story, each: Decided) -> Iterator[str]:
    """What others had changed since the author saw it is never overwritten by a mutation that is simply accepted."""
    if each.verdict.status is not Status.ACCEPTED or each.mutation.action is not Action.PATCH or each.met is None:
        return
    for name, seen in each.mutation.before.items():
        theirs = value_of(each.met, name)
        if not same(theirs, seen) and not same(theirs, each.mutation.after[name]):
            yield f"{each.mutation.id}: {name} held {theirs!r}, the author saw {seen!r}, and nobody was told"


def _merged_records_are_named_by_nobody(story: Story) -> Iterator[str]:
    for (kind, record_id), row in story.server.rows.items():
        if kind == "contact" and row["deleted_at"] is None and row["company_id"] is not None:
            company = story.server.rows["company", row["company_id"]]
            if company["deleted_at"] is not None and company["merged_into"] is not None:
                into = story.server.rows["company", company["merged_into"]]
                if into["deleted_at"] is None:
                    yield f"{record_id} still names {company['id']}, which was merged into {into['id']}"


def _pieces(policy: Merge, value: Value) -> tuple[Value, ...]:
    """What may not be lost of a value: each line of a text, each member of a set, or the whole."""
    if value is None:
        return ()
    if policy is Merge.TEXT:
        return tuple(value.splitlines())
    return tuple(value) if policy is Merge.SET else (value,)
