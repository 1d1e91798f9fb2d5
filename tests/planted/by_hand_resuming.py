"""Faults by hand in how work goes on where it was cut: connections, loads, and what comes back after a restore."""

from __future__ import annotations

from tests.planted.mistake import Mistake

_PROTOCOL, _REPLICA, _FEED = "sync/protocol", "sync/replica", "server/changes"

RESUMING = (
    Mistake(
        "verdicts are taken in any order",
        f"{_PROTOCOL}/outbox.py",
        'raise Malformed(f"A verdict came out of order: {verdict.mutation_id}.")',
        "pass",
    ),
    Mistake(
        "after a cut the pushes come back in the wrong order",
        f"{_PROTOCOL}/outbox.py",
        "for each in self._pushes.pop() if",
        "for each in self._pushes.popleft() if",
    ),
    Mistake(
        "a push is applied again while it is at work",
        f"{_PROTOCOL}/server_session.py",
        "return self._next_push() if len(self._pushes) == 1 else []",
        "return self._next_push()",
    ),
    Mistake(
        "the client believes the cursor of before the load",
        f"{_PROTOCOL}/client_session.py",
        "        self._inbox = Inbox(epoch, version)\n        self._holds = epoch\n",
        "        self._holds = epoch\n",
    ),
    Mistake(
        "the same rows in a wider range count as compared",
        f"{_PROTOCOL}/loads.py",
        "if (each.digest, each.start, each.end) not in same_range}",
        "if each.digest not in {digest for digest, _, _ in same_range}}",
    ),
    Mistake(
        "rows behind the last range stay",
        f"{_PROTOCOL}/loads.py",
        'ends = [*(start for start, _ in ranges), LAST + "~"]',
        "ends = [*(start for start, _ in ranges), NIL]",
    ),
    Mistake(
        "work answered in the former epoch is thought to have arrived by its version",
        f"{_REPLICA}/load_facts.py",
        '(load["version"] if same_epoch else None)',
        'load["version"]',
    ),
    Mistake(
        "what rests on another computer waits for it for ever",
        f"{_PROTOCOL}/returning.py",
        "if waiting and since is not None and waiting - since > KEPT:",
        "if False:",
    ),
    Mistake(
        "anybody may say that a version was lost",
        f"{_FEED}/came_back.py",
        "if mutation.again is None or (epoch_from and (mutation.again > epoch_from or mutation.again == ANY_ORDER)):",
        "if True:",
    ),
    Mistake(
        "a first load ends with the chunks that were made when it began",
        f"{_PROTOCOL}/loads.py",
        "return bool(self.manifest.more) and not self._waiting and not self.over",
        "return False",
    ),
    Mistake(
        "what is under way is stored into a load from a later moment",
        f"{_PROTOCOL}/loads.py",
        "return manifest.epoch, manifest.version, manifest.schema, manifest.scope",
        "return manifest.epoch, manifest.schema, manifest.scope",
    ),
    Mistake(
        "a first load stands at its newest manifest, and keeps what has left since the first",
        f"{_PROTOCOL}/loads.py",
        "return manifest.version if begun is None else min(manifest.version, begun)",
        "return manifest.version",
    ),
    Mistake(
        "a load goes on with rows that were in another scope",
        f"{_PROTOCOL}/loads.py",
        '"schema": manifest.schema, "scope": manifest.scope, "way": way.value}',
        '"schema": manifest.schema, "way": way.value}',
    ),
    Mistake(
        "a load leads back to before what is here",
        f"{_PROTOCOL}/loads.py",
        "return manifest.epoch == epoch and manifest.version < cursor",
        "return False",
    ),
)
