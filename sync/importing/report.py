"""What an import has done, for a screen, for a script and for the log."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from shared_models.kernel.ids import Id
from sync.importing.plan import DuplicateRow, ImportPlan, RowFault
from sync.replica.undo import Kept


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Counts of rows and records, every fault and duplicate. `group_id` is what one undo takes back, "" if nothing.

    `left_out` are the first of the `left` records that could not be written any more, with the reason as their label.
    """

    record_type: str
    rows: int
    created: int
    updated: int
    unchanged: int
    also_created: Mapping[str, int]
    duplicates: tuple[DuplicateRow, ...] = ()
    faults: tuple[RowFault, ...] = ()
    faulty_rows: int = 0
    skipped: int = 0
    group_id: Id = ""
    errors: Path | None = None
    dry_run: bool = False
    mapping: Mapping[str, str] = field(default_factory=dict)
    left_out: tuple[Kept, ...] = ()
    left: int = 0

    def to_json(self) -> dict[str, Any]:
        """Plain data for a script; the first 1,000 faults and duplicates."""
        return {
            "record_type": self.record_type,
            "rows": self.rows,
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "also_created": dict(self.also_created),
            "duplicates": len(self.duplicates),
            "duplicate_lines": [each.line for each in self.duplicates[:1000]],
            "faulty_rows": self.faulty_rows,
            "faults": [{"line": f.line, "column": f.column, "problem": f.problem} for f in self.faults[:1000]],
            "left_out": [{"record": each.title, "problem": each.label} for each in self.left_out],
            "errors_file": str(self.errors) if self.errors else None,
            "dry_run": self.dry_run,
            "mapping": dict(self.mapping),
            "group_id": self.group_id or None,
        }


def reported(plan: ImportPlan, **more: Any) -> ImportReport:
    """The report of a plan; `more` are the parts that the plan does not know."""
    return ImportReport(
        record_type=plan.record_type,
        rows=plan.rows,
        created=plan.created,
        updated=plan.updated,
        unchanged=plan.unchanged,
        also_created=plan.also_created,
        duplicates=tuple(plan.duplicates),
        faults=tuple(plan.faults),
        faulty_rows=len(plan.faulty_rows),
        skipped=plan.skipped,
        **more,
    )
