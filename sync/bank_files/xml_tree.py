"""An XML file of a bank as a tree of plain nodes, read by Python's own expat with everything dangerous refused.

Law: no DOCTYPE, so there are no entities to expand and nothing outside to fetch; depth, number of elements and length
of values are bounded while reading; names are without their namespaces, for banks use many for the same thing.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any
from xml.parsers import expat

from shared_models.kernel.faults import worded
from sync.bank_files.amounts import clean
from sync.bank_files.statement import StatementUnreadable, at_line
from sync.bank_files.text import MAX_LINE, too_long
from sync.importing.encoding import MIXED, reading

DEEPEST = 60
MOST_ELEMENTS = 1_000_000
_START = 64 * 1024
_CHUNK = 8 * 1024 * 1024
"""Large, for expat may begin anew with what it has not understood of a long tag at each chunk."""
_ENCODINGS = re.compile(
    r"utf-?8|utf-?16(?:[bl]e)?|us-ascii|ascii|iso-8859-\d{1,2}|latin-?1|windows-125\d|cp125\d", re.I
)
_DECLARED = re.compile(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([^\"'>]{1,40})")
_NONE: dict[str, str] = {}


class Node:
    """An element: its name, its attributes, the elements in it, and its text where it has none.

    `made` is what became of an element that is taken in as soon as it has been read (see `parse`).
    """

    __slots__ = ("attributes", "children", "end", "line", "made", "name", "start", "text")

    def __init__(self, name: str, attributes: dict[str, str], line: int, start: int) -> None:
        self.name = name
        self.attributes = attributes or _NONE
        self.children: Sequence[Node] = ()
        self.text = ""
        self.made: Any = None
        self.line = line
        self.start = start
        self.end = start

    def add(self, child: "Node") -> None:
        """Put an element into this one. Most have none, and lists that are never filled cost half of the time."""
        if isinstance(self.children, list):
            self.children.append(child)
        else:
            self.children = [child]

    def first(self, *path: str) -> "Node | None":
        """The first element below along a path of names."""
        node = self
        for name in path:
            for each in node.children:
                if each.name == name:
                    node = each
                    break
            else:
                return None
        return node

    def every(self, name: str) -> "list[Node]":
        """The elements of a name directly below."""
        return [each for each in self.children if each.name == name]

    def value(self, *path: str) -> str:
        """The text at the end of a path, or nothing."""
        found = self.first(*path)
        return clean(found.text) if found is not None else ""

    def needed(self, *path: str) -> "Node":
        """The first element along a path; raises StatementUnreadable where there is none."""
        found = self.first(*path)
        if found is None:
            raise missing(self.line, "/".join((self.name, *path)))
        return found


def missing(line: int, element: str) -> StatementUnreadable:
    """The fault for a part without which a file says nothing."""
    return at_line(
        line, worded("{element} is missing. The file is not as banks write it: export it again.", element=element)
    )


def parse(data: bytes, name: str = "", take: Callable[[Node, Node], Any] | None = None) -> Node:
    """The root of an XML file in UTF-8 (see `utf8`); raises StatementUnreadable for what is broken or hostile.

    Elements called `name` are given to `take` when they end, together with the one they lie in; what it returns is
    kept as `made` in place of what was in them, so that a long file never lies in memory as a whole tree.
    """
    parser = expat.ParserCreate("UTF-8")
    parser.buffer_text = True
    tree = _Tree(parser, name, take)
    parser.StartDoctypeDeclHandler = _doctype(parser)
    parser.StartElementHandler = tree.started
    parser.EndElementHandler = tree.ended
    parser.CharacterDataHandler = tree.written
    try:
        parser.Parse(data[:_START], False)  # a DOCTYPE ends it here, before a large chunk could use its entities
        for at in range(_START, len(data), _CHUNK):
            parser.Parse(data[at : at + _CHUNK], False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        problem = expat.ErrorString(error.code) or "?"
        raise at_line(
            error.lineno, worded("The file is cut off or damaged ({problem}): export it again.", problem=problem)
        ) from None
    if tree.root is None:
        raise StatementUnreadable("The file is empty.")
    return tree.root


def utf8(data: bytes) -> bytes:
    """The same file in UTF-8, whatever it was in; what claims to be UTF-8 and is not is taken for Western letters."""
    declared = _DECLARED.match(data)
    name = declared[1].decode("ascii", "replace") if declared else "utf-8"
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        name = "utf-16"
    try:
        if not _ENCODINGS.fullmatch(name):
            raise LookupError(name)
        claimed = reading(MIXED) if name.lower() in ("utf-8", "utf8") else (name, "strict")
        return data.decode(*claimed).removeprefix("\ufeff").encode()
    except (LookupError, ValueError):
        raise at_line(1, worded("There is no encoding called '{encoding}'.", encoding=name)) from None


class _Tree:
    """What the parser's calls build."""

    def __init__(
        self, parser: expat.XMLParserType, name: str = "", take: Callable[[Node, Node], Any] | None = None
    ) -> None:
        self.root: Node | None = None
        self._taken = name
        self._take = take
        self._parser = parser
        self._open: list[Node] = []
        self._names: dict[str, str] = {}
        self._pieces: list[str] = []
        self._length = 0
        self._count = 0

    def started(self, name: str, attributes: dict[str, str]) -> None:
        parser = self._parser
        local = self._names.get(name)
        if local is None:
            local = self._names[name] = name.rpartition(":")[2]
        node = Node(local, attributes, parser.CurrentLineNumber, parser.CurrentByteIndex)
        self._count += 1
        if self._open:
            self._open[-1].add(node)
        else:
            self.root = node
        self._open.append(node)
        self._pieces.clear()
        self._length = 0
        if self._count > MOST_ELEMENTS:
            raise at_line(
                node.line,
                worded("The file has more than {limit} elements. Export a shorter period.", limit=MOST_ELEMENTS),
            )
        if len(self._open) > DEEPEST:
            raise at_line(
                node.line,
                worded("More than {limit} elements lie in each other. This is no bank file.", limit=DEEPEST),
            )

    def written(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)
        if self._length > MAX_LINE:
            raise at_line(self._parser.CurrentLineNumber, too_long())

    def ended(self, name: str) -> None:
        node = self._open.pop()
        if not node.children:
            node.text = "".join(self._pieces).strip()
        else:
            node.end = self._parser.CurrentByteIndex
        self._pieces.clear()
        self._length = 0
        if node.name == self._taken and self._take is not None and self._open:
            node.made = self._take(node, self._open[-1])
            node.children = ()


def _doctype(parser: expat.XMLParserType) -> Callable[[str, str | None, str | None, int], None]:
    def doctype(_name: str, _system: str | None, _public: str | None, _internal: int) -> None:
        raise at_line(parser.CurrentLineNumber, own_definitions())

    return doctype


def own_definitions() -> str:
    """The reason why a file with a DOCTYPE is refused."""
    return worded(
        "The file brings definitions of its own (DOCTYPE), which no bank does and attackers do. "
        "Do not import it; ask who sent it."
    )
