"""What this window may take back, and put back: its own work, newest first. Pure; the operations do the undoing."""

from typing import Protocol

KEPT = 200
"""Steps that can be taken back."""


class Step(Protocol):
    """One operation that was begun here. Its group is empty until it is written, and for ever when it was refused."""

    label: str
    group_id: str


class UndoHistory:
    """Two piles of steps. New work empties the pile of what can be put back."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def did(self, step: Step) -> None:
        """New work was begun."""
        self._done = [*self._done, step][-KEPT:]
        self._undone.clear()

    def refused(self, step: Step) -> None:
        """A step came to nothing; there is nothing to take back."""
        self._done = _without(self._done, step)
        self._undone = _without(self._undone, step)

    def last_done(self) -> Step | None:
        """What undo would take back."""
        return self._done[-1] if self._done else None

    def last_undone(self) -> Step | None:
        """The step by which something was taken back last; taking it back again is redo."""
        return self._undone[-1] if self._undone else None

    def step_of(self, group_id: str) -> Step | None:
        """The step that wrote a group, while it can be taken back."""
        return next((each for each in self._done if group_id and each.group_id == group_id), None)

    def undone(self, step: Step, by: Step) -> None:
        """`by` takes `step` back."""
        self._done = _without(self._done, step)
        self._undone.append(by)

    def redone(self, step: Step, by: Step) -> None:
        """`by` takes `step`, which had taken something back, back in turn."""
        self._undone = _without(self._undone, step)
        self._done = [*self._done, by][-KEPT:]

    def put_back(self, step: Step, by: Step) -> None:
        """`by` was refused: `step` stands as before and can be tried again."""
        if any(each is by for each in self._undone):
            self._undone = _without(self._undone, by)
            self._done.append(step)
        elif any(each is by for each in self._done):
            self._done = _without(self._done, by)
            self._undone.append(step)


def _without(steps: list[Step], step: Step) -> list[Step]:
    return [each for each in steps if each is not step]
