"""A replica that holds the demonstration's tenant, made in this process: no server, no network."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from server.demo.account import PEOPLE, Person
from server.demo.data import YEARS, Extent, demonstration
from server.demo.selling import Stage
from server.demo.story import DAY, HOUR, Colleague
from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.change import Change
from shared_models.kernel.decide import Moment, decide
from shared_models.kernel.faults import NotPermitted, RuleBroken
from shared_models.kernel.ids import Id, uuid7
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Contest, Status, Verdict, rejected
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Key, Row
from shared_models.platform.roles import permissions
from sync.clock import new_id, now
from sync.protocol.batch import Batch
from sync.protocol.chunk import Chunk
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.replica.replica import Replica
from tests.encoded_chunk import encode_chunk

KEY = bytes(range(32))
EPOCH = "pictures"
RECENT = 3_000
"""Changes of the end of the story that come as changes and not with the first load, so that records have a past."""
QUESTIONS = 2
"""How many of what `leave_questions` leaves are contested."""
_ROWS = 2_000
_NOTES = "Wants two printers by March.\nThe budget is approved."


class Tenant:
    """Everything that happened, decided as the server decides it."""

    def __init__(self, until: Instant, extent: Extent) -> None:
        self.catalogue: Catalogue = catalogue()
        self.version = 0
        self.feed: list[Change] = []
        self.rows: dict[Key, Row] = {}
        self._known = WorkingSet()
        self._granted = permissions("Admin", self.catalogue)
        begin = until - (YEARS * 365 + 2) * DAY
        self.people = {each.email: uuid7(begin + place, bytes(8)) for place, each in enumerate(PEOPLE)}
        stages = self._found(begin)
        colleagues = [Colleague(self.people[each.email], each.sells) for each in PEOPLE]
        for batch in demonstration(until, colleagues, stages, extent=extent):
            self.apply(batch.mutations, Actor(batch.author.id, batch.author.id, self._granted), batch.at)

    def apply(self, mutations: Sequence[Mutation], actor: Actor, at: Instant) -> None:
        """Decide mutations as one transaction; all of them stand."""
        self.version += 1
        place = 0
        for each in mutations:
            decision = decide(self.catalogue, each, self._known, actor, Moment(at, self.version))
            if not decision.verdict.stands:
                raise ValueError(decision.verdict.reason)
            for change, row in zip(decision.changes, decision.rows, strict=True):
                self.feed.append(replace(change, position=place))
                self.rows[change.record_type, change.record_id] = row
                place += 1

    def fill(self, replica: Replica) -> None:
        """Load everything into a replica, the recent past as changes."""
        entries, chunks = [], {}
        for kind in self.catalogue:
            names = [each.name for each in kind.fields]
            rows = [row for (name, _), row in self.rows.items() if name == kind.name]
            for start in range(0, len(rows), _ROWS):
                values = []
                for row in rows[start : start + _ROWS]:
                    derived = kind.derived(row)
                    values.append([*(row[name] for name in names), derived["title"], derived["sort_key"]])
                data, digest = encode_chunk(Chunk(kind.name, [*names, "title", "sort_key"], values))
                chunks[digest] = data
                entries.append(ChunkEntry(kind.name, f"all:{kind.module}", digest, len(values), len(data)))
        recent = self.feed[-RECENT].version if len(self.feed) > RECENT else 0
        replica.begin_load(Manifest(EPOCH, recent, self.catalogue.fingerprint, entries))
        for each in replica.missing_chunks():
            replica.store_chunk(each.digest, chunks[each.digest])
        replica.finish_load()
        later = tuple(each for each in self.feed if each.version > recent)
        replica.store_changes(Batch(EPOCH, recent, self.version, later))

    def _found(self, at: Instant) -> list[Stage]:
        pipeline = uuid7(at, b"pipeline")
        made = [
            Mutation(new_id(), "member", self.people[each.email], Action.CREATE, after=_member(each)) for each in PEOPLE
        ]
        values = {"name": "New business", "is_default": True}
        made.append(Mutation(new_id(), "pipeline", pipeline, Action.CREATE, after=values))
        stages = []
        for place, (name, probability, outcome) in enumerate(DEFAULT_STAGES):
            stages.append(Stage(uuid7(at + place, b"a stage."), outcome))
            after = {
                "name": name,
                "probability": probability,
                "outcome": outcome,
                "pipeline_id": pipeline,
                "position": place,
            }
            made.append(Mutation(new_id(), "stage", stages[-1].id, Action.CREATE, after=after))
        self.apply(made, SYSTEM, at)
        return stages


def make_replica(path: Path, extent: Extent, until: Instant | None = None) -> tuple[Tenant, Id]:
    """A filled replica of the demonstration's first person; the tenant and that person."""
    tenant = Tenant(until or now() - HOUR, extent)
    me = tenant.people[PEOPLE[0].email]
    with Replica.open(path, KEY, catalogue=catalogue) as replica:
        replica.enrol(tenant_id=new_id(), person_id=me, device_id=new_id())
        replica.adopt(permissions("Admin", tenant.catalogue))
        tenant.fill(replica)
    return tenant, me


def leave_work(replica: Replica, contacts: Sequence[Row]) -> None:
    """One edit that was refused, one on which somebody else was faster, and others that wait."""
    for place, row in enumerate(contacts):
        after, before = {"phone": f"+44 20 7946 01{place:02}"}, {"phone": row["phone"]}
        mutation = Mutation(new_id(), "contact", row["id"], Action.PATCH, after=after, before=before, at=now())
        replica.write([mutation], at=now(), label=f"Phone of {row['first_name']}")
        if place == 0:
            refusal = NotPermitted("Your role does not allow you to edit contacts.")
            replica.store_verdicts([rejected(mutation.id, "contact", row["id"], refusal)])
        elif place == 1:
            contest = {"phone": Contest(row["phone"], after["phone"], "+44 20 7946 0188")}
            verdict = Verdict(mutation.id, "contact", row["id"], Status.CONFLICTED, replica.cursor, contests=contest)
            replica.store_verdicts([verdict])


def leave_questions(replica: Replica) -> None:
    """An amount and a text that a colleague changed, too, and a deal that was deleted meanwhile."""
    deals = [each for each in _open_deals(replica) if each["amount"]][: QUESTIONS + 1]
    mine = ({"amount": 2_150_000}, {"notes": f"{_NOTES}\nCall again on Monday."}, {"next_step": "Send the quote"})
    theirs = ({"amount": 1_990_000}, {"notes": f"{_NOTES}\nAway until Thursday."}, {})
    for row, after, other in zip(deals, mine, theirs, strict=True):
        (name,) = after
        before = {name: _NOTES if name == "notes" else row[name]}
        label = f"{replica.catalogue.record_type('deal').field(name).label} of {row['name']}"
        mutation = Mutation(new_id(), "deal", row["id"], Action.PATCH, after=after, before=before, at=now() - HOUR)
        replica.write([mutation], at=now() - HOUR, label=label)
        if other:
            contests = {name: Contest(before[name], after[name], other[name], PEOPLE[1].name, now() - HOUR // 2)}
            said = Verdict(mutation.id, "deal", row["id"], Status.CONFLICTED, replica.cursor, contests=contests)
        else:
            fault = RuleBroken(
                f"This deal was deleted in the meantime by {PEOPLE[1].name}. Restore it to change it.",
                who=PEOPLE[1].name,
                since=now() - HOUR // 2,
            )
            said = rejected(mutation.id, "deal", row["id"], fault)
        replica.store_verdicts([said])


def _open_deals(replica: Replica) -> Sequence[Row]:
    reader = replica.reader()
    ids = [each[0] for each in reader.execute("SELECT id FROM deal WHERE status = 'open' ORDER BY sort_key LIMIT 20")]
    reader.close()
    return [row for each in ids if (row := replica.get("deal", each)) is not None]


def _member(person: Person) -> dict[str, str]:
    return {"name": person.name, "email": person.email, "role": person.role}
