"""One thing to choose from a list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """`id` is the value, `label` what people read, `hint` what tells two of the same label apart."""

    id: str
    label: str
    hint: str = ""
