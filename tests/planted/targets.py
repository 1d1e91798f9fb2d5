"""Where faults are planted, and which suites have to notice: the nearest first, so that most faults cost seconds."""

from __future__ import annotations

from dataclasses import dataclass

_KERNEL, _PROTOCOL, _REPLICA = "tests/shared_models/kernel", "tests/sync/protocol", "tests/sync/replica"
_FEED, _LINK = "tests/server/changes", "tests/server/sync"


def in_folder(folder: str, *names: str) -> str:
    """The test modules of these names in a folder, as arguments of pytest."""
    return " ".join(f"{folder}/test_{name}.py" for name in names)


_RULES = f"{_KERNEL} tests/shared_models/crm tests/merging"
_CRM = " tests/shared_models/crm"
_DECIDE = "decide meanwhile coming_back ownership number_series"
_STORED = in_folder(
    _REPLICA,
    *"changes arrivals feeder replica rebase resolve coming_back undo provisional stubs overlay".split(),
    *"clocks queue_export sync_log first_load delta_load schema upgrade unsent healing revocation".split(),
)
_SERVED = " ".join(
    (
        in_folder(_FEED, *"apply meanwhile came_back group_commit moves chunks chunk_builds compact feed_race".split()),
        in_folder(_LINK, *"batches stubs compacted first_load link".split()),
    )
)
_DECIDED = " ".join(
    (
        _RULES,
        "tests/simulation",
        in_folder(_REPLICA, *"resolve replica overlay".split()),
        in_folder(_FEED, "apply", "meanwhile", "moves"),
    )
)
_SPOKEN = f"{_PROTOCOL} tests/simulation {in_folder(_REPLICA, 'driver')} {in_folder(_LINK, 'link', 'exchange')}"
_SCOPED = (
    f"{_RULES} {_PROTOCOL} tests/simulation {in_folder(_FEED, 'moves')} "
    f"{in_folder(_REPLICA, 'revocation')} {in_folder(_LINK, 'stubs')}"
)


@dataclass(frozen=True, slots=True)
class Target:
    """A module, what of the engine it is about, and the suites: `then` is run when `first` has noticed nothing."""

    about: str
    file: str
    first: str
    then: str


TARGETS = (
    Target("merging", "shared_models/kernel/merging.py", in_folder(_KERNEL, "merging"), _DECIDED),
    Target("merging", "shared_models/kernel/meanwhile.py", in_folder(_KERNEL, "meanwhile", "decide"), _DECIDED),
    Target("merging", "sync/replica/resolve.py", in_folder(_REPLICA, "resolve"), _STORED),
    Target("merging", "sync/replica/overlay.py", in_folder(_REPLICA, "replica", "rebase"), _STORED),
    Target("deciding", "shared_models/kernel/decide.py", in_folder(_KERNEL, *_DECIDE.split()), _DECIDED),
    Target("deciding", "shared_models/kernel/changing.py", in_folder(_KERNEL, *_DECIDE.split()) + _CRM, _DECIDED),
    Target("deciding", "shared_models/kernel/coming_back.py", in_folder(_KERNEL, "coming_back"), _DECIDED),
    Target(
        "deciding",
        "shared_models/kernel/moving.py",
        in_folder(_KERNEL, "moving"),
        _DECIDED,
    ),
    Target(
        "deciding",
        "shared_models/kernel/working_set.py",
        in_folder(_KERNEL, "working_set", "decide", "meanwhile") + _CRM,
        _DECIDED,
    ),
    Target("ordering", "sync/protocol/inbox.py", in_folder(_PROTOCOL, "client_session"), _SPOKEN),
    Target("ordering", "sync/replica/changes.py", in_folder(_REPLICA, "changes", "replica"), _STORED),
    Target("ordering", "sync/replica/straight.py", in_folder(_REPLICA, "straight", "changes"), _STORED),
    Target(
        "ordering",
        "sync/replica/arrivals.py",
        in_folder(_REPLICA, "arrivals", "replica"),
        f"{_STORED} {in_folder(_REPLICA, 'driver')}",
    ),
    Target("ordering", "server/changes/feed.py", in_folder(_FEED, "compact", "apply", "feed_race"), _SERVED),
    Target(
        "ordering", "server/changes/group_commit.py", in_folder(_FEED, "group_commit"), f"tests/simulation {_SERVED}"
    ),
    Target(
        "resuming",
        "sync/protocol/client_session.py",
        in_folder(_PROTOCOL, "client_session", "client_waiting", "another_epoch"),
        _SPOKEN,
    ),
    Target("resuming", "sync/protocol/server_session.py", in_folder(_PROTOCOL, "server_session"), _SPOKEN),
    Target("resuming", "sync/protocol/outbox.py", in_folder(_PROTOCOL, "client_session"), _SPOKEN),
    Target("resuming", "sync/replica/feeder.py", in_folder(_REPLICA, "feeder"), _STORED),
    Target(
        "resuming",
        "sync/replica/load_facts.py",
        in_folder(_REPLICA, "delta_load", "coming_back", "first_load"),
        _STORED,
    ),
    Target("resuming", "sync/replica/delta_load.py", in_folder(_REPLICA, "delta_load"), _STORED),
    Target(
        "resuming",
        "sync/protocol/loads.py",
        f"{in_folder(_PROTOCOL, 'loads')} {in_folder(_REPLICA, 'delta_load', 'early_load', 'behind')}",
        f"tests/simulation {_STORED}",
    ),
    Target("resuming", "sync/replica/coming_back.py", in_folder(_REPLICA, "coming_back", "clocks"), _STORED),
    Target(
        "resuming",
        "sync/protocol/returning.py",
        f"{in_folder(_PROTOCOL, 'epochs')} {in_folder(_REPLICA, 'coming_back', 'clocks')}",
        _STORED,
    ),
    Target("resuming", "sync/protocol/epochs.py", in_folder(_PROTOCOL, "epochs"), _STORED),
    Target("resuming", "server/changes/came_back.py", in_folder(_FEED, "came_back"), _SERVED),
    *(
        Target(
            "doing once",
            f"server/changes/{each}.py",
            in_folder(_FEED, "apply", "meanwhile", "came_back", "feed_race"),
            _SERVED,
        )
        for each in ("apply", "deciding", "writing")
    ),
    Target("doing once", "server/changes/verdicts.py", in_folder(_FEED, "apply", "meanwhile"), _SERVED),
    Target("doing once", "sync/replica/verdicts.py", in_folder(_REPLICA, "replica", "resolve", "coming_back"), _STORED),
    Target(
        "doing once",
        "sync/replica/queue.py",
        in_folder(_REPLICA, "feeder", "replica", "resolve", "coming_back", "clocks"),
        _STORED,
    ),
    Target("scopes", "shared_models/kernel/ownership.py", in_folder(_KERNEL, "ownership", "sight"), _SCOPED),
    Target("scopes", "shared_models/kernel/sight.py", in_folder(_KERNEL, "sight", "ownership", "decide"), _SCOPED),
    Target("scopes", "sync/protocol/scope.py", in_folder(_PROTOCOL, "scope", "scope_histories"), _SCOPED),
    Target("scopes", "sync/protocol/stubs.py", in_folder(_PROTOCOL, "stubs"), _SCOPED),
    Target("scopes", "sync/replica/hiding.py", in_folder(_REPLICA, "revocation"), _STORED),
    Target(
        "scopes",
        "sync/replica/quarantine.py",
        in_folder(_REPLICA, "depositing", "revocation"),
        f"{_STORED} {in_folder(_LINK, 'quarantine')}",
    ),
    Target(
        "scopes",
        "sync/protocol/deposit.py",
        f"{in_folder(_REPLICA, 'depositing', 'receipts')} {in_folder(_LINK, 'quarantine')}",
        "tests/simulation",
    ),
    Target("scopes", "server/sync/depositing.py", in_folder(_LINK, "quarantine"), in_folder(_LINK, "link", "hostile")),
    Target(
        "scopes",
        "server/sync/quarantine.py",
        in_folder(_LINK, "quarantine", "quarantine_decisions"),
        in_folder(_LINK, "link", "hostile"),
    ),
    Target(
        "compaction", "sync/protocol/compaction.py", in_folder(_PROTOCOL, "compaction"), f"tests/simulation {_SERVED}"
    ),
    Target(
        "compaction", "sync/protocol/chunk_plan.py", in_folder(_PROTOCOL, "chunk_plan"), f"tests/simulation {_SERVED}"
    ),
    Target("compaction", "sync/protocol/content.py", in_folder(_PROTOCOL, "content"), f"tests/simulation {_SERVED}"),
    Target("compaction", "server/changes/compact.py", in_folder(_FEED, "compact"), _SERVED),
    Target("compaction", "server/changes/chunk_ranges.py", in_folder(_FEED, "chunks", "chunk_builds"), _SERVED),
)
"""Those named in `tests/planted/__main__.py`'s report, in this order."""
