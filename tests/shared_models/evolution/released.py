"""The shape of the declared records: what clients and replicas of a release rely on.

Run from the checkout of a release: `python -m tests.shared_models.evolution.released 1.0`. A file made once is kept.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from shared_models.kernel.catalogue import catalogue

FOLDER = Path(__file__).parent


def shape() -> dict[str, Any]:
    """By record type and field: its kind, and the keys of its choices."""
    return {
        each.name: {field.name: [field.kind.value, sorted(field.choices)] for field in each.fields}
        for each in catalogue()
    }


def main(name: str) -> None:
    """Keep today's shape under the name of a release."""
    kept = {"schema_version": getattr(catalogue(), "schema_version", 1), "record_types": shape()}
    path = FOLDER / f"{name}.json"
    path.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
