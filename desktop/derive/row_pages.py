"""The lines of a list that are in memory: pages of rows around what is looked at, the least used forgotten first."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop.derive.columns import Cell
from sync.replica.badges import Badge
from sync.replica.lists import Line

PAGE = 64
KEPT_PAGES = 96


@dataclass(eq=False, slots=True)
class Row:
    """A record in a list, with its cells once they were painted."""

    line: Line
    badge: Badge | None
    cells: tuple[Cell, ...] | None = None


Read = Callable[[Sequence[int]], dict[int, Row]]


class RowPages:
    """Rows by their place, read a page at a time; a place that holds no record is None."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._pages: OrderedDict[int, list[Row | None]] = OrderedDict()

    def row(self, rids: "array[int]", place: int) -> Row | None:
        """The row at a place of the list."""
        page = self._pages.get(place // PAGE)
        if page is None:
            page = self._fill(rids, place // PAGE)
        return page[place % PAGE]

    def clear(self) -> None:
        """Forget all."""
        self._pages.clear()

    def forget(self, place: int) -> None:
        """Forget the page that holds a place."""
        self._pages.pop(place // PAGE, None)

    def forget_cells(self) -> None:
        """Let every row be drawn anew."""
        for page in self._pages.values():
            for row in page:
                if row is not None:
                    row.cells = None

    def replace(self, fresh: dict[int, Row]) -> Iterator[tuple[int, Row, Row]]:
        """Put rows, by row id, in the place of those in memory; yields each place with its old and new row."""
        for at, page in self._pages.items():
            for place, old in enumerate(page):
                row = fresh.get(old.line.rid) if old is not None else None
                if row is not None and old is not None:
                    page[place] = row
                    yield at * PAGE + place, old, row

    def _fill(self, rids: "array[int]", at: int) -> list[Row | None]:
        part = rids[at * PAGE : (at + 1) * PAGE]
        found = self._read([rid for rid in part if rid > 0])
        page = [found.get(rid) for rid in part]
        self._pages[at] = page
        if len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        return page
