"""`python -m desktop.translations`: bring the translations in line with the program's words, and compile them.

Says for each language how many words are missing. Translators edit the `.ts` files, by hand or in Qt Linguist, and run
this again. `--check` changes nothing and ends with 1 when it would have.
"""

import argparse
import sys
import tempfile
from functools import cache
from pathlib import Path

from desktop.derive.reasons import SENTENCES
from desktop.translations.compiling import compile_stale, source_file
from desktop.translations.files import FORMS, Translation, matched, read, write
from desktop.translations.place_names import place_names
from desktop.translations.reasons import fault_words
from desktop.translations.words import FAULTS, NoLiteral, Program, Word, declared_words, given_words
from shared_models.kernel.catalogue import catalogue

FOLDER = Path(__file__).parent
DESKTOP = FOLDER.parent


def main(arguments: list[str] | None = None) -> int:
    """Update, or check; returns the process's exit code."""
    parser = argparse.ArgumentParser("python -m desktop.translations", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; say whether something has to change")
    checking = parser.parse_args(arguments).check
    words, wrong = all_words()
    for each in wrong:
        sys.stdout.write(f"{each.module}:{each.line}: what is translated here cannot be seen beforehand\n")
    stale = [language for language in FORMS if not _brought_in_line(language, words, checking)]
    for path, content in _lists(words).items():
        if not path.exists() or path.read_text("utf-8") != content:
            stale.append(path.name)
            if not checking:
                path.write_text(content, "utf-8")
    if not checking:
        compile_stale()
    if checking and stale:
        sys.stdout.write(f"Run `python -m desktop.translations`: {', '.join(stale)}\n")
    return 1 if wrong or (checking and stale) else 0


@cache
def all_words() -> tuple[list[Word], list[NoLiteral]]:
    """What the program, the declarations and the faults say, and the places where that cannot be known."""
    found = [*Program(DESKTOP).words(), *declared_words(catalogue()), *given_words(), *fault_words(DESKTOP.parent)]
    return [each for each in found if isinstance(each, Word)], [each for each in found if isinstance(each, NoLiteral)]


def reasons(words: list[Word]) -> str:
    """Every reason that a fault gives, one to a line, in order."""
    return "".join(f"{each}\n" for each in sorted({each.source for each in words if each.context == FAULTS}))


def _lists(words: list[Word]) -> dict[Path, str]:
    """The files besides the translations, and what is to stand in them."""
    names = {FOLDER / f"places_{each}.json": place_names(each) for each in ("en", *FORMS)}
    return {SENTENCES: reasons(words), **names}


def _brought_in_line(language: str, words: list[Word], checking: bool) -> bool:
    """Whether a language's file was as it has to be; it is now, unless only checking."""
    path = source_file(language)
    translations = matched(language, words, read(path))
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / path.name
        write(wanted, language, translations)
        content = wanted.read_bytes()
    same = path.exists() and path.read_bytes() == content
    if not checking and not same:
        path.write_bytes(content)
    sys.stdout.write(f"{language}: {missing(translations)} of {len(translations)} words are missing\n")
    return same


def missing(translations: list[Translation]) -> int:
    """How many words have no translation yet."""
    return sum(not each.is_finished for each in translations)


if __name__ == "__main__":
    sys.exit(main())
