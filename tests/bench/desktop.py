"""A salesperson's window over 100,000 contacts, 20,000 companies, 30,000 deals and 500,000 activities.

Each part has a baseline in the same run: the bare libraries at the same work (see `baselines/bare_desk.py` and
`baselines/bare_table.py`). Times of the window are CPU of its thread.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.bench.desk_records import Office, settle
from tests.bench.report import Report, percentile

STARTS = 5


def run(report: Report) -> None:
    """Settle the records once, start the client several times on them, then work through a day in one process."""
    from tests.bench.desktop_client import people

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = settle(folder)
        bare = [_process("tests.bench.baselines.bare_table", office, str(folder)) for _ in range(STARTS)]
        starts = [_process("tests.bench.first_paint_client", office, str(folder)) for _ in range(STARTS)]
        floor = _process("tests.bench.baselines.bare_desk", office, str(folder), str(people(folder / "bare.csv")))
        day = _process("tests.bench.desktop_client", office, str(folder), office.busiest)
    report.add("baseline_bare_table_cpu_s", percentile([each["paint_cpu_s"] for each in bare], 50))
    _tell_start(report, starts)
    _tell_records(report, day, floor)
    _tell_many(report, day, floor)
    report.add("resident_at_start_mb", percentile([each["resident_mb"] for each in starts], 50))
    for part in ("records", "board", "bulk", "importing"):
        report.add(f"resident_after_{part}_mb", day[f"resident_after_{part}_mb"])
    report.add("resident_mb", day["resident_mb"], ("<", 350))


def _tell_start(report: Report, starts: list[dict[str, Any]]) -> None:
    report.add("start_cpu_s", percentile([each["paint_cpu_s"] for each in starts], 50), ("<", 0.5))
    report.add("start_wall_s", percentile([each["paint_wall_s"] for each in starts], 50), ("<", 1.0))
    for figure, bound in (("frame_ms", 16), ("first_letter_ms", 100), ("later_letter_ms", 30)):
        times = [time for each in starts for time in each[figure]]
        report.add(f"{figure[:-3]}_p50_ms", percentile(times, 50))
        report.add(f"{figure[:-3]}_p95_ms", percentile(times, 95), ("<", bound))


def _tell_records(report: Report, day: dict[str, Any], floor: dict[str, Any]) -> None:
    report.add("baseline_list_of_2000_ms", floor["entries_ms"])
    report.add("record_open_p50_ms", percentile(day["record_ms"], 50))
    report.add("record_open_p95_ms", percentile(day["record_ms"], 95), ("<", 50))
    report.add("baseline_columns_of_5000_ms", floor["board_ms"])
    report.add("board_open_ms", day["board_open_ms"], ("<", 300))
    report.add("drop_p50_ms", percentile(day["drop_ms"], 50))
    report.add("drop_p95_ms", percentile(day["drop_ms"], 95), ("<", 50))


def _tell_many(report: Report, day: dict[str, Any], floor: dict[str, Any]) -> None:
    report.add("baseline_bulk_s", floor["bulk_s"])
    report.add("bulk_s", day["bulk_s"], ("<", 2))
    report.add("bulk_window_longest_turn_ms", day["bulk_turn_wall_ms"], ("<=", 50))
    report.add("bulk_undo_s", day["bulk_undo_s"])
    report.add("bulk_undo_window_longest_turn_ms", day["bulk_undo_turn_wall_ms"], ("<=", 50))
    report.add("bulk_left_behind", day["bulk_left_behind"], ("<=", 0))
    report.add("baseline_import_s", floor["import_s"])
    report.add("import_check_s", day["import_check_s"])
    report.add("import_write_s", day["import_write_s"])
    report.add("import_s", day["import_check_s"] + day["import_write_s"], ("<", 60))
    report.add("import_cancel_s", day["import_cancel_s"], ("<", 0.5))
    report.add("import_created", day["import_created"], (">=", 95_000))
    report.add("import_window_longest_turn_ms", day["import_turn_wall_ms"])


def _process(module: str, office: Office, *arguments: str) -> dict[str, Any]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "BENCH_SECRETS": json.dumps(office.secrets)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed client has its bytecode
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=480, check=False)
    if done.returncode:
        raise RuntimeError(f"{module} ended with {done.returncode}: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
