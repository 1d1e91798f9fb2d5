"""Values that are made by the ten thousand: frozen for whoever checks the types, and made fast.

A dataclass that is frozen at run time takes fifteen times as long to make; nobody changes one either way, which mypy
checks in every run of the suite.
"""

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

_T = TypeVar("_T")


@dataclass_transform(frozen_default=True)
def swift(cls: type[_T]) -> type[_T]:
    """A dataclass with slots that is not to be changed."""
    return dataclass(slots=True)(cls)
