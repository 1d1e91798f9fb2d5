"""Imports without Qt's look at each module.

The Qt binding reads the source of every module that is imported, to see whether it wants the binding's other spelling
of names, which nobody here does. It asks modules for attributes before they are whole: where two threads import at
once, that has broken the import of one of them. It is also a fifth of what loading the declarations costs.
"""

import builtins

_KEPT = "__orig_import__"
"""Where the binding keeps Python's own."""


def import_plainly() -> None:
    """From now on Python imports as it does without Qt; nothing happens where the binding has changed nothing."""
    builtins.__import__ = getattr(builtins, _KEPT, builtins.__import__)
