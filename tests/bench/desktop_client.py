"""The measured process of `desktop`: the real client over a busy office's records, worked through by its own doors.

Times are CPU of the window's thread. While work goes on elsewhere the window's loop is watched: how long its longest
turn took, by the clock and in CPU.
"""

from __future__ import annotations

import csv
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import make_application
from desktop.client import Client
from desktop.rare_collection import collect_rarely
from desktop.shell.main_window import MainWindow
from desktop.theme.theme import Mode, theme
from tests.bench.first_paint_client import Secrets, cpu_ms, pump

BULK, IMPORTED, DROPS, PATIENCE_S = 10_000, 100_000, 12, 240.0


class Turns:
    """The window's loop, watched: its longest turn in milliseconds."""

    def __init__(self) -> None:
        self.wall_ms = self.cpu_ms = 0.0

    def until(self, over: Callable[[], bool]) -> float:
        """Let the loop turn until something is so; returns the seconds that it took. Raises TimeoutError."""
        began = time.perf_counter()
        while not over():
            wall, cpu = time.perf_counter(), time.thread_time()
            QApplication.processEvents()
            self.wall_ms = max(self.wall_ms, (time.perf_counter() - wall) * 1000)
            self.cpu_ms = max(self.cpu_ms, (time.thread_time() - cpu) * 1000)
            if time.perf_counter() - began > PATIENCE_S:
                raise TimeoutError("the work did not come to its end")
            time.sleep(0.001)
        return time.perf_counter() - began


class Day:
    """What is measured, one after the other, in the window of one account."""

    def __init__(self, window: MainWindow, folder: Path, busiest: str) -> None:
        self.window, self.workspace, self.folder, self.busiest = window, window.workspace, folder, busiest
        self.figures: dict[str, Any] = {}

    def run(self) -> None:
        """All of it."""
        for part in (self.records, self.board, self.bulk, self.importing):
            part()
            self.figures[f"resident_after_{part.__name__}_mb"] = resident_mb()
        self.figures["resident_mb"] = resident_mb()

    def screen(self, place: str) -> QWidget:
        """Go to a place and return its screen."""
        self.workspace.go(place)
        pump()
        found = self.window.current_screen()
        assert found is not None
        return found

    def records(self) -> None:
        """Open the contact with the long past, again and again, from others."""
        self.screen("contact")
        others = self.workspace.reader.execute("SELECT id FROM contact LIMIT 8").fetchall()
        self.workspace.show_record("contact", others[0][0])  # makes the panel
        pump()
        times = []
        for each in others[1:]:
            times.append(cpu_ms(lambda: (self.workspace.show_record("contact", self.busiest), pump())))
            self.workspace.show_record("contact", each[0])
            pump()
        self.figures["record_ms"] = times
        self.window.close_panel()

    def board(self) -> None:
        """Open the board for the first time, and move deals to the next stage."""
        self.figures["board_open_ms"] = cpu_ms(lambda: self.screen("board"))
        screen: Any = self.window.current_screen()
        stages = [each.id for each in screen.source.columns()]
        sql = "SELECT id FROM deal WHERE stage_id = ? AND deleted_at IS NULL LIMIT ?"
        deals = [each[0] for each in self.workspace.reader.execute(sql, (stages[0], DROPS)).fetchall()]
        drops, turns = [], Turns()
        for each in deals:
            drops.append(cpu_ms(lambda each=each: (screen.move_card(each, stages[1]), pump())))
            turns.until(lambda each=each: self._stage_of(each) == stages[1])
        self.figures |= {"drop_ms": drops, "drop_turn_ms": turns.cpu_ms}

    def bulk(self) -> None:
        """Edit many records at once, as the dialog of the list does; durable when done, and taken back by one undo."""
        from shared_models.kernel.bulk_edit import Edit, Way

        screen: Any = self.screen("contact")
        sql = "SELECT id FROM contact ORDER BY id LIMIT ?"
        chosen = [each[0] for each in self.workspace.reader.execute(sql, (BULK,)).fetchall()]
        done: list[Any] = []
        screen.work.bulk.run.finished.connect(done.append)
        turns = Turns()
        screen.work.bulk.change(chosen, [Edit("city", Way.SET, "Bonn")])
        self.figures["bulk_s"] = turns.until(lambda: bool(done))
        turns.until(_quiet())
        sql = "SELECT count(*) FROM contact WHERE city = 'Bonn'"
        assert self.workspace.reader.execute(sql).fetchone()[0] == BULK
        self.figures |= {"bulk_turn_wall_ms": turns.wall_ms, "bulk_turn_cpu_ms": turns.cpu_ms}
        undone: list[Any] = []
        self.workspace.operations.undone.connect(undone.append)
        back = Turns()
        self.workspace.operations.undo()
        self.figures["bulk_undo_s"] = back.until(lambda: bool(undone))
        sql = "SELECT count(*) FROM contact WHERE city = 'Bonn'"
        self.figures["bulk_left_behind"] = self.workspace.reader.execute(sql).fetchone()[0]
        self.figures["bulk_undo_turn_wall_ms"] = back.wall_ms

    def importing(self) -> None:
        """Import a file of many contacts: check, stop, check again, write."""
        from desktop.importing.import_job import ImportJob
        from sync.importing.options import ImportOptions

        path = people(self.folder / "people.csv")
        job, heard = ImportJob(self.workspace, "contact"), []
        for signal in (job.checked, job.imported, job.failed):
            signal.connect(heard.append)
        told: list[int] = []
        job.progressed.connect(lambda stage, done, total: told.append(done))
        turns = Turns()
        job.check(path, ImportOptions())
        turns.until(lambda: bool(told) and told[-1] > 1_000)
        job.stop()
        self.figures["import_cancel_s"] = turns.until(lambda: bool(heard))
        heard.clear()
        job.check(path, ImportOptions())
        self.figures["import_check_s"] = turns.until(lambda: bool(heard))
        heard.clear()
        job.run(path, ImportOptions())
        self.figures["import_write_s"] = turns.until(lambda: bool(heard))
        report = heard[0]
        self.figures |= {"import_created": getattr(report, "created", 0), "import_turn_wall_ms": turns.wall_ms}

    def _stage_of(self, deal: str) -> str:
        found: str = self.workspace.reader.execute("SELECT stage_id FROM deal WHERE id = ?", (deal,)).fetchone()[0]
        return found


def resident_mb() -> float:
    """The memory that this process holds, in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _quiet() -> Callable[[], bool]:
    until = time.perf_counter() + 1.5
    return lambda: time.perf_counter() > until


def people(path: Path) -> Path:
    """A file of contacts; one in twenty is there already, by its e-mail."""
    from tests.bench.crowd import contacts

    known = contacts(IMPORTED)
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["First name", "Last name", "E-mail", "Phone", "City", "Country", "Job title"])
        for number, row in enumerate(contacts(IMPORTED, seed=2)):
            old = next(known)
            email = old["email"] if number % 20 == 0 else f"{number}.{row['email']}"
            columns = (row["first_name"], row["last_name"], email, row["phone"], row["city"], row["country"])
            out.writerow([*columns, row["job_title"]])
    return path


def main() -> None:
    """Open the client as `python -m desktop` does, and work."""
    application = make_application()
    client = Client(Path(sys.argv[1]), secrets=Secrets())
    theme().install(application, Mode.LIGHT)
    opened: list[MainWindow] = []
    client.opened.connect(opened.append)
    client.start()
    settled = Turns()
    settled.until(lambda: bool(opened))
    settled.until(_quiet())
    collect_rarely()
    settled.until(_quiet())
    opened[0].setWindowState(Qt.WindowState.WindowNoState)
    opened[0].resize(1440, 900)
    day = Day(opened[0], Path(sys.argv[1]), sys.argv[2])
    try:
        day.run()
    finally:
        sys.stdout.write(json.dumps(day.figures) + "\n")
        sys.stdout.flush()
        client.close()


if __name__ == "__main__":
    main()
