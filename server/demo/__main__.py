"""`python -m server.demo`: see `run.py` of this folder."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_data_path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the demonstration; returns the process's exit code."""
    parser = argparse.ArgumentParser("server.demo", description="Counterfoil with invented data, on this computer.")
    parser.add_argument("--headless", action="store_true", help="start all but the desktop client")
    parser.add_argument("--json", action="store_true", help="print one line of JSON when ready")
    parser.add_argument("--data", metavar="DIR", type=Path, help="keep everything under DIR")
    chosen = parser.parse_args(arguments)

    from server.demo.client import has_display
    from server.demo.run import Options, run, say
    from shared_models.kernel.faults import Fault

    client = not chosen.headless
    if client and not has_display():
        say("There is no display here: the desktop client is not opened.")
        client = False
    data = (chosen.data or user_data_path("counterfoil-demo", appauthor=False)).expanduser().absolute()
    try:
        run(Options(data, client, chosen.json))
    except KeyboardInterrupt:
        pass
    except (Fault, OSError, RuntimeError) as error:  # RuntimeError: what the embedded PostgreSQL raises
        say(f"The demonstration cannot run: {error}")
        return 1
    say("Stopped. The data is kept; the same command goes on with it.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
