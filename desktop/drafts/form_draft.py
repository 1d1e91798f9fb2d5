"""What is typed into a form that makes or sends something: one draft for all its fields, until it is stored."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from desktop.drafts.drafts import drafts
from desktop.workspace import Workspace
from shared_models.kernel.record_field import Value
from sync.replica.drafts import Draft, Place

NEW = "+new"
"""Where the draft of a new record belongs, followed by what is known of it beforehand."""

EVENT = "+event"
"""Where the draft of a new entry of the calendar belongs, followed by when that is."""


class Signalling(Protocol):
    """A Qt signal of something."""

    def connect(self, slot: Callable[..., object], /) -> Any:
        """Call this whenever it is emitted."""


class Kept(Protocol):
    """Something of a form that a person fills in, such as an editor; `typed` is plain data."""

    @property
    def edited(self) -> Signalling:
        """It may hold something else than before."""

    def typed(self) -> object:
        """What it holds as it stands."""

    def type_again(self, typed: object, /) -> None:
        """Let it hold what `typed` has said."""


class FormDraft:
    """Follows the fields of a form, which show by now what they begin with. `also` is kept beside what is typed.

    No other form keeps anything in its place: where one of the same kind is typed in elsewhere, it has one beside it.
    """

    def __init__(
        self,
        workspace: Workspace,
        fields: Mapping[str, Kept],
        place: Place,
        also: Mapping[str, object] | None = None,
        title: str = "",
    ) -> None:
        self._drafts, self._fields, self._also = drafts(workspace), fields, dict(also or {})
        self._kind, self._title = place, title
        self._place: Place | None = None
        self._began = {name: each.typed() for name, each in fields.items()}
        self._resumed = self._silent = False
        for each in fields.values():
            each.edited.connect(self._keep)

    def typed(self) -> dict[str, object]:
        """What the fields hold that they did not begin with, by name."""
        held = {name: each.typed() for name, each in self._fields.items()}
        return {name: each for name, each in held.items() if each != self._began[name]}

    def draft(self) -> Draft | None:
        """What is typed, as it is kept; None for nothing."""
        typed = self.typed()
        if not typed or self._place is None:
            return None
        return Draft(*self._place, {"fields": typed, **self._also}, title=self._title or _words(typed))

    def places(self) -> list[Place]:
        """Where it is kept, so that storing the words removes it: nowhere while nothing is typed."""
        return [self._place] if self._place is not None else []

    def resume(self) -> bool:
        """Put back what was typed before and not stored; whether there was such a thing."""
        waiting = self._drafts.take(self._kind)
        if waiting is None:
            return False
        self._place = waiting.key
        self._type(waiting.typed.get("fields", {}))
        self._resumed = bool(self.typed())
        return self._resumed

    def is_resumed(self) -> bool:
        """Whether what was typed before has been put back."""
        return self._resumed

    def begin_anew(self) -> None:
        """Give up what is typed: every field is as it began."""
        self._type(self._began)
        self.forget()

    def forget(self) -> None:
        """It is stored, or given up."""
        self._resumed = False
        self._drafts.forget(*self.places())
        self._place = None

    def _type(self, typed: Mapping[str, object]) -> None:
        self._silent = True
        for name, each in typed.items():
            if name in self._fields:
                self._fields[name].type_again(each)
        self._silent = False

    def _keep(self, *_: object) -> None:
        if self._silent:
            return
        if not self.typed():
            self.forget()
            return
        if self._place is None:
            self._place = self._drafts.claim(self._kind)
        if (draft := self.draft()) is not None:
            self._drafts.keep(draft)


def new_place(record_type: str, given: Mapping[str, Value]) -> Place:
    """Where the draft of a new record belongs: one of what is known beforehand, such as whom it is about."""
    known = {name: value for name, value in given.items() if isinstance(value, str)}
    return record_type, "", f"{NEW} {json.dumps(known, sort_keys=True)}" if known else NEW


def _words(typed: Mapping[str, object]) -> str:
    """The first words that were typed, by which a person knows it again."""
    return next((each.strip() for each in typed.values() if isinstance(each, str) and each.strip()), "")
