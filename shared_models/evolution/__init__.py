"""How the declared records have changed since schema version 1: one small file for each version.

A file is called after its version (`v0002_split_names.py`) and holds one `Evolution`; the catalogue finds it. See
docs/sync/evolution.md.
"""

import pkgutil


def newest() -> int:
    """The schema version of this program, told by the names of the files alone."""
    return max((int(each.name[1:5]) for each in pkgutil.iter_modules(__path__)), default=1)
