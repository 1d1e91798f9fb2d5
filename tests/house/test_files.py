"""What every file keeps to: its size, its first words, and nothing that only holds on one machine."""

from __future__ import annotations

import ast
import re

from tests.house.tree import ROOT, files, list_of, name, sources

LONGEST = 400
# Written in pieces, so that this file does not hold them itself.
REGISTRY_HOSTS = re.compile(
    "|".join((r"pypi\.(?:org|python)", "python" + "hosted", "registry" + r"\.npm", "npm" + r"js\.org"))
)
MACHINE_PATHS = re.compile(r"(?<![\w.~$}-])/(?:root|work|home/\w+|Users/\w+)/[\w.]")
TEXT = (
    ".py",
    ".md",
    ".txt",
    ".in",
    ".toml",
    ".cfg",
    ".ini",
    ".yaml",
    ".yml",
    ".json",
    ".sh",
    ".css",
    ".html",
    ".js",
    ".ts",
    "",
)


def test_no_file_is_too_long() -> None:
    # A migration is generated and never edited again.
    written = [path for path in sources() if "migrations" not in path.parts]
    lengths = [(path, len(path.read_text(encoding="utf-8").splitlines())) for path in written]
    problems = [f"{name(path)}: {lines} lines" for path, lines in lengths if lines > LONGEST]
    assert not problems, list_of(problems, f"Files of more than {LONGEST} lines are two; split them by noun or verb:")


def test_every_module_says_what_it_is_for() -> None:
    texts = ((path, path.read_text(encoding="utf-8")) for path in sources())
    # Most begin with it; only what begins otherwise has to be parsed.
    problems = [name(path) for path, text in texts if text[:3] != '"""' and not ast.get_docstring(ast.parse(text))]
    assert not problems, list_of(problems, "These modules lack a docstring that says what they are for and their law:")


def test_nothing_names_a_registry_or_a_path_of_one_machine() -> None:
    problems = []
    for path in files(*TEXT):
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if found := REGISTRY_HOSTS.search(line) or MACHINE_PATHS.search(line):
                problems.append(f"{name(path)}:{number} {found[0]}")
    assert not problems, list_of(problems, "These hold on one machine or name a package registry; say it without:")


def test_the_machine_path_rule_sees_paths_and_leaves_web_addresses_alone() -> None:
    assert MACHINE_PATHS.search("see /" + "root/project")
    assert MACHINE_PATHS.search("'/" + "home/ann/x'")
    assert not MACHINE_PATHS.search("https://example.org/home/ann/1 and ./home/ann/x and below `/root`, say")


def test_no_lock_file_of_a_tool_is_kept() -> None:
    problems = [name(path) for path in files() if path.name in ("uv.lock", "poetry.lock", "Pipfile.lock", "pdm.lock")]
    assert not problems, list_of(problems, "Remove these; the pins stand in requirements.txt, without registry hosts:")


def test_packaging_does_not_hide_the_library_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists(), (
        "Remove packaging/__init__.py: it hides PyPI's `packaging`."
    )


def test_every_folder_of_the_product_is_a_package() -> None:
    product = [
        path.parent
        for path in sources()
        if path.relative_to(ROOT).parts[0] in ("shared_models", "sync", "server", "desktop")
    ]
    problems = sorted({name(folder) for folder in product if not (folder / "__init__.py").exists()})
    assert not problems, list_of(
        problems, "These folders need an __init__.py with a docstring, or nothing finds them when packed:"
    )
