"""How a list is laid out: which columns, how wide, how many stay while the others scroll, and by what it is grouped.

Plain data: kept for each list on this computer, and in saved views. What cannot be understood is left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

NARROWEST, WIDEST = 48, 1_200
MOST_FROZEN = 5
DENSITIES = ("compact", "normal", "roomy")


@dataclass(frozen=True, slots=True)
class Layout:
    """`columns` are names of fields in their order, none for those that are declared; `widths` pixels by column.

    `frozen` counts the columns that stay, the name among them; `density` is how much room the rows have, empty where it
    is as in all lists.
    """

    columns: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)
    frozen: int = 0
    group: str = ""
    density: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether nobody has said anything about its columns."""
        return not (self.columns or self.widths or self.frozen)

    def snapshot(self) -> dict[str, Any]:
        """Plain data from which `restore` makes an equal layout."""
        return {
            "columns": list(self.columns),
            "widths": dict(self.widths),
            "frozen": self.frozen,
            "group": self.group,
            **({"density": self.density} if self.density else {}),
        }

    @classmethod
    def restore(cls, plain: object) -> "Layout":
        """The layout of a snapshot, as far as it can be understood."""
        if not isinstance(plain, Mapping):
            return cls()
        columns, widths = plain.get("columns"), plain.get("widths")
        frozen, group, density = plain.get("frozen"), plain.get("group"), plain.get("density")
        return cls(
            tuple(each for each in columns if isinstance(each, str)) if isinstance(columns, list) else (),
            {
                name: max(NARROWEST, min(wide, WIDEST))
                for name, wide in (widths.items() if isinstance(widths, Mapping) else ())
                if isinstance(wide, int)
            },
            max(0, min(frozen, MOST_FROZEN)) if isinstance(frozen, int) else 0,
            group if isinstance(group, str) else "",
            density if density in DENSITIES else "",
        )
