"""The actions of one screen: they can be run only while it is shown, and menus list them together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from desktop.actions import Action, Undo


def always() -> bool:
    """What can be done whenever its screen is shown."""
    return True


@dataclass(frozen=True, slots=True)
class ScreenActions:
    """Makes them. Ids begin with `prefix`; `section` is where menus list them.

    A permission is a key of the record type `kind`, or a whole one where no kind is given; `view` is the one that all
    of them need that name none. With `families` an action gets another key together with those of other screens that
    have its name behind the same word. `words` stand in the labels for their {placeholders}.
    """

    screen: QWidget
    prefix: str
    section: str
    kind: str = ""
    view: str = ""
    families: str = ""
    words: Mapping[str, str] = field(default_factory=dict)

    def __call__(
        self,
        name: str,
        label: str,
        icon: str,
        shortcut: str,
        run: Callable[[], object],
        on: Callable[[], bool] = always,
        permission: str = "",
        *,
        undo: Undo | None = None,
        family: str = "",
        keywords: str = "",
    ) -> Action:
        """One action; what needs a permission to change something can be undone, unless `undo` says otherwise."""
        screen = self.screen
        return Action(
            id=f"{self.prefix}{name}",
            label=label.format(**self.words) if self.words else label,
            icon=icon,
            shortcut=shortcut,
            run=run,
            enabled=lambda: screen.isVisible() and on(),
            permission=f"{self.kind}.{permission}" if permission and self.kind else permission or self.view,
            section=self.section,
            undo=undo or (Undo.BACK if permission else Undo.NOTHING),
            keywords=keywords,
            family=family or (f"{self.families}{name}" if self.families else ""),
        )
