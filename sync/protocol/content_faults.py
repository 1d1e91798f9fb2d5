"""What can go wrong with the content of an attached file."""

from typing import ClassVar

from shared_models.kernel.faults import Fault


class RangeNotSatisfiable(Fault):
    """The file ends before the part that was asked for begins."""

    status: ClassVar[int] = 416


class UploadElsewhere(Fault):
    """The upload stands at another place than the body begins; `Upload-Offset` says where to go on."""

    status: ClassVar[int] = 409


class DigestWrong(Fault):
    """The bytes that came are not those of the digest; nothing of them was kept."""

    status: ClassVar[int] = 422


class Infected(Fault):
    """A scanner found something harmful in the file; nobody can open it."""

    status: ClassVar[int] = 422


class QuotaFull(Fault):
    """The organisation has no room left for files."""

    status: ClassVar[int] = 507
