"""One thing to choose from a list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """`id` is the value, `label` what people read, `hint` what tells two of the same label apart.

    `makes` says in words what is made where it is chosen: nothing of that label is there yet.
    """

    id: str
    label: str
    hint: str = ""
    makes: str = ""

    def words(self) -> str:
        """What stands in a list."""
        return self.makes or (f"{self.label}  ·  {self.hint}" if self.hint else self.label)
