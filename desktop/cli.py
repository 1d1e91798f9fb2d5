"""`counterfoil`: the desktop client, and what can be done with a replica from a terminal.

Law: exit code 0 when all went well, 1 when something did not, 2 when it was called wrongly; what went wrong is one line
on stderr that says what to do. A password is read from standard input, never from the command line. Nothing heavy is
imported before it is needed: without a command this is on the way to the client's first paint.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.windows.links import looks_like_link
from shared_models.kernel.faults import Fault, UnknownRecordType

if TYPE_CHECKING:
    from desktop.headless import Access
    from shared_models.kernel.record_type import RecordType
    from sync.importing.options import ImportOptions
    from sync.importing.report import ImportReport

SHOWN_FAULTS = 10
Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the client; returns the process's exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    links = [each for each in given if looks_like_link(each)]
    chosen = _parser().parse_args([each for each in given if each not in links])
    chosen.link = links[0] if links else ""
    command: Command = getattr(chosen, "command", _open)
    try:
        return command(chosen)
    except Fault as fault:
        return _failed(fault.reason)
    except KeyboardInterrupt:
        return _failed("Stopped.")


def data_folder(chosen: Path | None) -> Path:
    """Where everything of this person is kept: the folder that was named, or the system's place for it."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("counterfoil", appauthor=False)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "counterfoil",
        description="Without a command, the desktop client is opened; a counterfoil:// link is followed there.",
    )
    parser.add_argument(
        "--version",
        action="store_const",
        const=_version,
        dest="command",
        default=argparse.SUPPRESS,
        help="say which release this is",
    )
    _account_options(parser, argparse.SUPPRESS)
    commands = parser.add_subparsers(metavar="COMMAND")

    imports = commands.add_parser("import", help="import a CSV file; see docs/import.md")
    imports.set_defaults(command=_import)
    imports.add_argument("records", help="contacts, companies, or another kind of record")
    imports.add_argument("file", type=Path, metavar="FILE")
    imports.add_argument(
        "--map", action="append", default=[], metavar="HEADER=FIELD", type=_pair, help="a column's field"
    )
    imports.add_argument("--sheet", default="", help="the sheet of a workbook; without it the first that is filled")
    imports.add_argument("--duplicates", choices=("skip", "fill", "update", "create"), default="skip")
    imports.add_argument("--dry-run", action="store_true", help="check every row, import nothing")
    imports.add_argument("--errors", type=Path, metavar="FILE", help="where rows with errors go")
    imports.add_argument("--dates", choices=("day-first", "month-first"), help="the order in 3/4/2026")
    imports.add_argument("--decimal", choices=("point", "comma"), help="the decimal mark")
    imports.add_argument("--currency", default="", type=str.upper, help="of amounts that have none, such as EUR")
    imports.add_argument("--encoding", default="", help="such as cp1252")
    imports.add_argument("--delimiter", type=_delimiter, help="what separates the cells")
    _account_options(imports)

    syncs = commands.add_parser("sync", help="send what is waiting and fetch what is new")
    syncs.set_defaults(command=_sync)
    _account_options(syncs)

    status = commands.add_parser("status", help="what is on this computer and what is waiting to be sent")
    status.set_defaults(command=_status)
    _account_options(status)

    rescue = commands.add_parser("rescue", help="write what was never sent to JSON and CSV files; needs no server")
    rescue.set_defaults(command=_rescue)
    rescue.add_argument("out", type=Path, metavar="OUT", help="the file to make, such as unsent.json")
    rescue.add_argument("--organization", metavar="NAME", default="", help="which one, where there are several")
    _account_options(rescue)

    support = commands.add_parser("support", help="write how synchronisation went, without anything personal")
    support.set_defaults(command=_support)
    support.add_argument("file", type=Path, metavar="FILE.zip")
    _account_options(support)
    return parser


def _account_options(parser: argparse.ArgumentParser, default: Any = argparse.SUPPRESS) -> None:
    parser.add_argument("--data", type=Path, metavar="DIR", default=default, help="the folder with everything")
    parser.add_argument("--server", metavar="URL", default=default, help="sign in to this server")
    parser.add_argument("--email", metavar="E", default=default, help="whose account")
    parser.add_argument(
        "--password-stdin", action="store_true", default=default, help="read the password from standard input"
    )
    parser.add_argument("--json", action="store_true", default=default, help="print one JSON object")


def _pair(text: str) -> tuple[str, str]:
    header, equals, field = text.rpartition("=")
    if not equals or not header:
        raise argparse.ArgumentTypeError(f'{text!r} must look like "Header=field"')
    return header, field.strip()


def _delimiter(text: str) -> str:
    mark = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "bar": "|"}.get(text.lower(), text)
    if len(mark) != 1 or mark in '"\r\n':
        raise argparse.ArgumentTypeError(f"{text!r} must be one character, or tab")
    return mark


def _version(chosen: argparse.Namespace) -> int:
    from desktop.version import build

    print(f"counterfoil {build().version or 'unreleased'}")
    return 0


def _open(chosen: argparse.Namespace) -> int:
    from desktop.app import main as open_client

    return open_client(data_folder(getattr(chosen, "data", None)), getattr(chosen, "server", ""), chosen.link)


def _access(chosen: argparse.Namespace) -> "Access":
    from desktop.headless import Access

    password = None
    if getattr(chosen, "password_stdin", False):
        password = sys.stdin.readline().rstrip("\r\n")
    data = data_folder(getattr(chosen, "data", None))
    return Access(data, getattr(chosen, "server", ""), getattr(chosen, "email", ""), password)


def _import(chosen: argparse.Namespace) -> int:
    from desktop.headless import run_with
    from sync.importing.run_import import run_import

    kind = named_type(chosen.records)
    access = _access(chosen)
    options = _import_options(chosen, access.data)
    as_json = getattr(chosen, "json", False)
    progress = _progress if sys.stderr.isatty() and not as_json else _silent
    with run_with(access) as here:
        here.sync(progress)
        report = run_import(here.replica, chosen.file, kind.name, options, progress)
        synced = here.sync(progress) if report.group_id else None
        refused = here.refused(report.group_id)
        waiting = here.pending()
        lost = waiting if here.passing else 0
    why = f" ({synced.reason})" if synced else ""
    if as_json:
        fault = synced.reason if synced else None
        plain = {**report.to_json(), "waiting": waiting, "refused": refused, "not_synced_because": fault}
        print(json.dumps(plain | {"lost": lost}, ensure_ascii=False))
    else:
        _print_report(report, kind)
        if report.group_id and waiting and not lost:
            print(f"In the queue, and sent with the next synchronisation: {_n(waiting, 'change')}{why}.")
        for line in refused[:SHOWN_FAULTS]:
            print(f"Refused by the server: {line}")
    if lost:
        return _failed(
            f"Not sent and not kept, because this computer has no keyring{why}: {_n(lost, 'change')}. "
            "Import the file again."
        )
    return 1 if report.faulty_rows or refused else 0


def _import_options(chosen: argparse.Namespace, data: Path) -> "ImportOptions":
    from sync.importing.options import ImportOptions
    from sync.importing.plan import Duplicates

    return ImportOptions(
        mapping=dict(chosen.map),
        duplicates=Duplicates(chosen.duplicates),
        sheet=chosen.sheet,
        dry_run=chosen.dry_run,
        errors=chosen.errors or chosen.file.with_name(f"{chosen.file.stem}.errors.csv"),
        encoding=chosen.encoding,
        delimiter=chosen.delimiter or "",
        day_first=None if chosen.dates is None else chosen.dates == "day-first",
        decimal_mark={"point": ".", "comma": ","}.get(chosen.decimal, ""),
        currency=chosen.currency,
        remembered=data / "import-mappings.json",
    )


def named_type(text: str) -> "RecordType":
    """The record type that a person means by its name, its plural or its label; raises UnknownRecordType."""
    from shared_models.kernel.catalogue import catalogue

    wanted = text.casefold().replace("_", "-")
    for each in catalogue():
        names = (each.name.replace("_", "-"), each.plural, each.label.casefold(), each.label_plural.casefold())
        if wanted in names and not each.system:
            return each
    known = ", ".join(each.plural for each in catalogue() if not each.system)
    raise UnknownRecordType(f"There is no kind of record called {text[:60]!r}. There are: {known}.")


def _print_report(report: "ImportReport", kind: "RecordType") -> None:
    verb = "would be" if report.dry_run else "were"
    print(f"{report.rows} rows: {report.created} {kind.label_plural.lower()} {verb} created, {report.updated} changed.")
    for name, count in report.also_created.items():
        print(f"  {count} of type {name} {verb} made along.")
    if report.unchanged:
        print(f"  {report.unchanged} rows changed nothing.")
    if report.duplicates:
        print(f"  {len(report.duplicates)} rows are there already.")
    if report.faulty_rows:
        print(f"  {report.faulty_rows} rows could not be imported:")
        for fault in report.faults[:SHOWN_FAULTS]:
            print(f"    {fault}")
        if len(report.faults) > SHOWN_FAULTS:
            print(f"    … and {len(report.faults) - SHOWN_FAULTS} more.")
    if report.errors:
        print(f"Mend them in {report.errors} and import that file.")


def _sync(chosen: argparse.Namespace) -> int:
    from desktop.headless import run_with

    with run_with(_access(chosen)) as here:
        fault = here.sync()
        facts, refused = here.facts(), here.refused_files()
    if getattr(chosen, "json", False):
        plain = {**facts, "refused_files": refused, "not_synced_because": fault.reason if fault else None}
        print(json.dumps(plain, ensure_ascii=False))
    elif fault is None and not refused:
        print("Everything is in step.")
    for reason in refused:
        _failed(reason)
    return _failed(fault.reason) if fault else 1 if refused else 0


def _status(chosen: argparse.Namespace) -> int:
    from desktop.headless import known_accounts

    facts = known_accounts(_access(chosen))
    if getattr(chosen, "json", False):
        print(json.dumps(facts, ensure_ascii=False))
        return 0
    if not facts:
        print("Nobody has signed in on this computer.")
    for each in facts:
        waiting = each["reason"] if each["waiting"] is None else f"{_n(each['waiting'], 'change')} waiting to be sent"
        waiting += f", {_n(each['files'], 'file')}" if each["files"] else ""
        print(f"{each['email']} · {each['organization']} · {each['server']}: {waiting}")
    return 0


def _rescue(chosen: argparse.Namespace) -> int:
    from desktop.headless import unsent
    from desktop.unsent_file import facts_of, keep

    profile, found = unsent(_access(chosen), chosen.organization)
    facts = facts_of(profile.email, profile.tenant_name, profile.server_url, found)
    path, table = keep(found.entries, facts, chosen.out.expanduser().absolute())
    if getattr(chosen, "json", False):
        told = {"json": str(path), "csv": str(table), "changes": len(found.entries), "unreadable": found.unreadable}
        print(json.dumps(told, ensure_ascii=False))
    else:
        print(f"Not sent: {_n(len(found.entries), 'change')}, now in {path} and {table}.")
    if found.unreadable:
        return _failed(f"The records are damaged: {found.unreadable} places of the queue could not be read.")
    return 0


def _support(chosen: argparse.Namespace) -> int:
    from desktop.headless import write_support_file

    path = chosen.file.expanduser().absolute()
    write_support_file(_access(chosen), path)
    if getattr(chosen, "json", False):
        print(json.dumps({"file": str(path)}, ensure_ascii=False))
    else:
        print(f"Written: {path}. It holds times and counts, and nothing of what your records say.")
    return 0


def _progress(stage: str, done: int, total: int) -> None:
    end = "\n" if done == total else ""
    print(f"\r{stage} {done:,} of {total:,}\033[K", end=end, file=sys.stderr, flush=True)


def _silent(stage: str, done: int, total: int) -> None:
    """Nobody watches."""


def _n(count: int, one: str) -> str:
    """The number, and what it counts."""
    return f"{count} {one}" if count == 1 else f"{count} {one}s"


def _failed(reason: str) -> int:
    print(f"counterfoil: {reason}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
