"""What the file of a paper is called: its number, as file systems take it, or what it is."""

import re

from sync.papers.paper import Paper

_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


def file_name(paper: Paper) -> str:
    """Without its ending."""
    return _NOT_IN_NAMES.sub("-", paper.number).strip("-.") or str(paper.kind)
