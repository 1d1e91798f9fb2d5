"""What is said about many records: how many they are, and what became of them."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.derive.reasons import spoken
from desktop.derive.words import declared, reason_of, within
from desktop.records.bulk.run import Outcome
from shared_models.kernel.record_type import RecordType


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Bulk", text)


def how_many(record_type: RecordType, count: int, locale: QLocale) -> str:
    """`1 contact`, `1,204 contacts`."""
    name = within(record_type.label if count == 1 else record_type.label_plural)
    return tr("{count} {records}").format(count=locale.toString(count), records=name)


def told(outcome: Outcome, record_type: RecordType, done: str, locale: QLocale, title: str = "") -> str:
    """What became of a run, in one line; `done` says what was done, as `{what} changed`.

    Of a single record it is said by its `title`, as of those that are changed in their panel.
    """
    sentences = []
    if outcome.changed:
        one = title or declared(record_type.label)
        what = one if outcome.total == 1 else how_many(record_type, outcome.changed, locale)
        sentences.append(done.format(what=what))
    elif not outcome.left_out and outcome.fault is None:
        sentences.append(tr("Nothing to change"))
    if outcome.stopped:
        words = tr("stopped after {done} of {total}")
        sentences.append(words.format(done=locale.toString(outcome.looked_at), total=locale.toString(outcome.total)))
    if outcome.left_out:
        reason, _ = outcome.left_out.most_common(1)[0]
        words = tr("{count} left out: {reason}")
        count = sum(outcome.left_out.values())
        sentences.append(words.format(count=locale.toString(count), reason=spoken(reason)))
    if outcome.fault is not None:
        sentences.append(reason_of(outcome.fault))
    return " · ".join(sentences)
