"""What is typed into a form that makes or sends something: one draft for all its fields, until it is stored."""

import json
from collections.abc import Mapping

from desktop.drafts.drafts import drafts
from desktop.widgets.editors.editor import Editor
from desktop.workspace import Workspace
from shared_models.kernel.record_field import Value
from sync.replica.drafts import Draft, Place

NEW = "+new"
"""Where the draft of a new record belongs, followed by what is known of it beforehand."""


class FormDraft:
    """Follows the editors of a form, which show by now what they begin with. `also` is kept beside what is typed."""

    def __init__(
        self,
        workspace: Workspace,
        editors: Mapping[str, Editor],
        place: Place,
        also: Mapping[str, object] | None = None,
    ) -> None:
        self.place = place
        self._drafts, self._editors, self._also = drafts(workspace), editors, dict(also or {})
        self._began = {name: each.typed() for name, each in editors.items()}
        self._resumed = self._silent = False
        for each in editors.values():
            each.edited.connect(self._keep)

    def typed(self) -> dict[str, object]:
        """What the editors hold that they did not begin with, by field."""
        held = {name: each.typed() for name, each in self._editors.items()}
        return {name: each for name, each in held.items() if each != self._began[name]}

    def resume(self) -> bool:
        """Put back what was typed before and not stored; whether there was such a thing."""
        waiting = self._drafts.waiting(*self.place[:2]).get(self.place[2])
        fields = waiting.typed.get("fields", {}) if waiting is not None else {}
        self._silent = True
        for name, typed in fields.items():
            if name in self._editors:
                self._editors[name].type_again(typed)
        self._silent = False
        self._resumed = bool(fields)
        return self._resumed

    def is_resumed(self) -> bool:
        """Whether what was typed before has been put back."""
        return self._resumed

    def forget(self) -> None:
        """It is stored, or given up."""
        self._resumed = False
        self._drafts.forget(self.place)

    def _keep(self) -> None:
        if self._silent:
            return
        typed = self.typed()
        if typed:
            self._drafts.keep(Draft(*self.place, {"fields": typed, **self._also}, title=_words(typed)))
        else:
            self._drafts.forget(self.place)


def new_place(record_type: str, given: Mapping[str, Value]) -> Place:
    """Where the draft of a new record belongs: one of what is known beforehand, such as whom it is about."""
    known = {name: value for name, value in given.items() if isinstance(value, str)}
    return record_type, "", f"{NEW} {json.dumps(known, sort_keys=True)}" if known else NEW


def _words(typed: Mapping[str, object]) -> str:
    """The first words that were typed, by which a person knows it again."""
    return next((each.strip() for each in typed.values() if isinstance(each, str) and each.strip()), "")
