"""Baselines of `desktop`: the bare libraries at the same work, with no rules, no history and no design.

A Qt table, list and columns of constant text; one UPDATE and one INSERT a record in one commit of an encrypted file;
a CSV reader in front of one INSERT and its full-text row.
"""

from __future__ import annotations

import csv
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QWidget
from sqlcipher3 import dbapi2

ENTRIES, CARDS, COLUMNS, BULK = 2_000, 5_000, 4, 10_000


def cpu_ms(work: Callable[[], object]) -> float:
    """CPU time of this thread for a piece of work, in milliseconds."""
    start = time.thread_time()
    work()
    QApplication.processEvents()
    return (time.thread_time() - start) * 1000


def show(lists: int, rows: int) -> QWidget:
    """Lists of constant text side by side, shown."""
    page = QWidget()
    row = QHBoxLayout(page)
    for _ in range(lists):
        view = QListView()
        view.setUniformItemSizes(True)
        view.setModel(QStringListModel(["Some text"] * (rows // lists), view))
        row.addWidget(view)
    page.resize(1440, 900)
    page.show()
    return page


def encrypted(path: Path) -> dbapi2.Connection:
    """A new encrypted file with a table of contacts, its full text, and a queue."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{bytes(range(32)).hex()}'\"")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE contact (id INTEGER PRIMARY KEY, first, last, email, phone, city, country, job)")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5(text, content='', prefix='2 3')")
    connection.execute("CREATE TABLE queue (id INTEGER PRIMARY KEY, content TEXT)")
    return connection


def bring_in(connection: dbapi2.Connection, path: Path) -> float:
    """Seconds of reading the file and inserting every row."""
    began = time.perf_counter()
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))[1:]
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO contact VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", rows)
    connection.executemany("INSERT INTO words (text) VALUES (?)", ((" ".join(each),) for each in rows))
    connection.execute("COMMIT")
    return time.perf_counter() - began


def edit_many(connection: dbapi2.Connection) -> float:
    """Seconds of changing a column of many rows, with a row in the queue for each."""
    began = time.perf_counter()
    connection.execute("BEGIN")
    connection.executemany("UPDATE contact SET city = 'Bonn' WHERE id = ?", ((each,) for each in range(1, BULK + 1)))
    content = json.dumps({"before": {"city": "Kiel"}, "after": {"city": "Bonn"}})
    connection.executemany("INSERT INTO queue (content) VALUES (?)", ((content,) for _ in range(BULK)))
    connection.execute("COMMIT")
    return time.perf_counter() - began


def main() -> None:
    """Measure everything and tell it as one line."""
    application = QApplication([])
    folder, file = Path(sys.argv[1]), Path(sys.argv[2])
    show(1, 10)  # the first window pays for fonts
    connection = encrypted(folder / "bare.db")
    found = {
        "entries_ms": cpu_ms(lambda: show(1, ENTRIES)),
        "board_ms": cpu_ms(lambda: show(COLUMNS, CARDS)),
        "import_s": bring_in(connection, file),
        "bulk_s": edit_many(connection),
    }
    sys.stdout.write(json.dumps(found) + "\n")
    application.quit()


if __name__ == "__main__":
    main()
