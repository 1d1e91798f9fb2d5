"""What can be wrong with a calendar file as a whole."""

from shared_models.kernel.faults import Fault, TooLarge


class NotACalendar(Fault):
    """The file is no iCalendar file, or is broken so that nothing can be told from it."""

    status = 422


class CalendarTooLarge(TooLarge):
    """The file is larger, or holds more, than one import takes."""
