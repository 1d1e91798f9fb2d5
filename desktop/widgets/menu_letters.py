"""Letters by which a menu's entries are chosen while it is open: each entry has one of its own, underlined."""

from collections.abc import Sequence


def lettered(titles: Sequence[str]) -> list[str]:
    """The titles as a menu's entries (Qt's & before the letter), each with the first of its letters that is free."""
    taken: set[str] = set()
    found = []
    for title in titles:
        place = next((at for at, each in enumerate(title) if each.isalnum() and each.casefold() not in taken), None)
        if place is None:
            found.append(title.replace("&", "&&"))
            continue
        taken.add(title[place].casefold())
        found.append(f"{title[:place].replace('&', '&&')}&{title[place:].replace('&', '&&')}")
    return found
