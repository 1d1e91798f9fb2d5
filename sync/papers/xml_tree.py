"""A tree of XML elements: written without surprise, and read from strangers without harm.

Law: what is read may hold no document type, so no entity, and is bounded in size, depth and number of elements before
anything of it is kept. Names are written `prefix:Name` with the prefixes of `NAMESPACES`, whatever the file calls them.
"""

from collections.abc import Iterator
from xml.parsers import expat  # a document type is refused below, so nothing expands
from xml.sax.saxutils import escape, quoteattr

from shared_models.kernel.faults import Malformed, TooLarge, worded
from sync.papers.texts import cleaned

NAMESPACES = {
    "rsm": "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
    "ram": "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
    "udt": "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100",
    "qdt": "urn:un:unece:uncefact:data:standard:QualifiedDataType:100",
    "inv": "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2",
    "cn": "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2",
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    "svrl": "http://purl.oclc.org/dsdl/svrl",
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
}
_PREFIXES = {uri: prefix for prefix, uri in NAMESPACES.items()}
LARGEST = 32 * 1024 * 1024
DEEPEST = 40
MOST = 400_000


class Node:
    """One element: its name with prefix, its attributes, its text, its children."""

    __slots__ = ("attributes", "children", "name", "text")

    def __init__(self, name: str, text: str = "", /, **attributes: str) -> None:
        self.name, self.text = name, text
        self.attributes = {key: value for key, value in attributes.items() if value}
        self.children: list[Node] = []

    def add(self, path: str, text: str = "", /, **attributes: str) -> "Node":
        """Append `a/b/c` as elements within each other; the last one has the text and the attributes."""
        parent, (*outer, last) = self, path.split("/")
        for name in outer:
            parent = parent.add(name)
        parent.children.append(Node(last, text, **attributes))
        return parent.children[-1]

    def put(self, path: str, text: str, /, **attributes: str) -> None:
        """Append an element unless its text is empty: an empty element is against the standard."""
        if cleaned(text).strip():
            self.add(path, text, **attributes)

    def all(self, path: str) -> "Iterator[Node]":
        """Every element at `a/b/c` below this one."""
        name, _, rest = path.partition("/")
        for each in self.children:
            if each.name == name:
                yield from each.all(rest) if rest else (each,)

    def first(self, path: str) -> "Node | None":
        """The first element at the path, if there is one."""
        return next(self.all(path), None)

    def get(self, path: str) -> str:
        """The text of the first element at the path; empty where there is none."""
        found = self.first(path)
        return found.text.strip() if found else ""

    def file(self) -> bytes:
        """The whole as a UTF-8 file; the same tree gives the same bytes."""
        used = {each.name.partition(":")[0] for each in self.walk()}
        declared = "".join(f" xmlns:{each}={quoteattr(uri)}" for each, uri in NAMESPACES.items() if each in used)
        written: list[str] = []
        self._write(written, declared, 0)
        return ('<?xml version="1.0" encoding="UTF-8"?>\n' + "".join(written)).encode()

    def walk(self) -> "Iterator[Node]":
        """This element and all below it."""
        yield self
        for each in self.children:
            yield from each.walk()

    def _write(self, written: list[str], more: str, depth: int) -> None:
        blank, attributes = (
            "  " * depth,
            "".join(f" {key}={quoteattr(cleaned(v))}" for key, v in self.attributes.items()),
        )
        if not self.children:
            written.append(f"{blank}<{self.name}{more}{attributes}>{escape(cleaned(self.text))}</{self.name}>\n")
            return
        written.append(f"{blank}<{self.name}{more}{attributes}>\n")
        for each in self.children:
            each._write(written, "", depth + 1)
        written.append(f"{blank}</{self.name}>\n")


class _Building:
    """The tree that grows while a file is read, and its bounds."""

    def __init__(self) -> None:
        self.root = Node("")
        self.open = [self.root]
        self.count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > MOST or len(self.open) > DEEPEST:
            raise TooLarge("This XML file has too many elements, or they lie too deep within each other")
        uri, _, local = name.rpartition(" ")
        node = Node(
            f"{_PREFIXES.get(uri, '?')}:{local}", **{key.rpartition(" ")[2]: v for key, v in attributes.items()}
        )
        self.open[-1].children.append(node)
        self.open.append(node)

    def end(self, _name: str) -> None:
        self.open.pop()

    def text(self, text: str) -> None:
        self.open[-1].text += text

    @staticmethod
    def refuse(*_: object) -> None:
        raise Malformed("This XML file has a document type (DOCTYPE), which no e-invoice may have")


def parsed(data: bytes) -> Node:
    """The root element of a file from a stranger; raises Malformed or TooLarge."""
    if len(data) > LARGEST:
        raise TooLarge(worded("This XML file is larger than {limit} bytes", limit=LARGEST))
    building = _Building()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = building.start, building.end
    parser.CharacterDataHandler = building.text
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = building.refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as fault:
        raise Malformed(worded("This is no XML: {problem}", problem=fault)) from fault
    except (LookupError, ValueError) as fault:
        raise Malformed(worded("This is no XML: {problem}", problem=fault)) from fault
    return building.root.children[0]
