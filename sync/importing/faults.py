"""What can be wrong with an import as a whole; what is wrong with a row is a `RowFault` of the plan."""

from shared_models.kernel.faults import Fault, TooLarge


class FileTooLarge(TooLarge):
    """The file is larger, or has more rows, than one import takes."""


class NotText(Fault):
    """The file is a workbook, an archive or a picture, not text with separated values."""

    status = 422


class NothingToImport(Fault):
    """The file is empty, or holds only its header."""

    status = 422


class QuoteNeverClosed(Fault):
    """A quotation mark opens a cell that goes on to the end of the file."""

    status = 422


class UnknownColumn(Fault):
    """A mapping names a column that the file does not have."""

    status = 422


class NotImportable(Fault):
    """A mapping names a field that cannot be filled from a file, or one field twice."""

    status = 422


class FileUnreadable(Fault):
    """The file is not there, or this account may not read it."""

    status = 404


class ImportCancelled(Fault):
    """The person stopped the import; nothing was written."""
