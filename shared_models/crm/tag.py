"""A tag is a short word with a colour; two tags never share a name."""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

TONES = {"neutral": "Grey", "info": "Violet", "positive": "Green", "warning": "Amber", "negative": "Red"}


class Tag(Record):
    """A word people mark records with."""

    about: ClassVar[About] = About(
        name="tag", plural="tags", label="Tag", label_plural="Tags", icon="tag", title=("name",)
    )

    name: str = mark("Name", searchable=True, unique=True, max_length=60)
    tone: str = mark("Colour", default="neutral", kind=Kind.CHOICE, choices=TONES)
