"""E-mail addresses, telephone numbers and names in the form in which two of them are the same. Pure.

No library of numbering plans is needed: two ways of writing one number end in the same digits.
"""

import re

from shared_models.kernel.sort_key import fold, words

_EXTENSION = re.compile(r"(?:ext|x|durchwahl|dw|#|;)[\s.:]*\d{1,6}\s*$", re.IGNORECASE)
_TRUNK = re.compile(r"\(0\)")
_DIGIT = re.compile(r"\d")
_SHORTEST = 6
"""Fewer digits are an extension or a service, not somebody's number."""
TAIL = 7
"""As many last digits say where to look for the same number."""
_FORMS = frozenset(
    "ab ag as aps asbl bv co company corp corporation cv ek eirl eurl ev gbr gmbh holding inc incorporated kg kft kk "
    "lda limited llc llp lp ltd ltda mbh nv oao ohg ooo oy oyj plc pty sa sarl sas sasu se sl slu snc spa spzoo srl "
    "srls sti ug und and the y et".split()
)
"""Legal forms and fillers, which one person writes and the next leaves out."""
SHARED_HOSTS = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.de yahoo.fr yahoo.co.uk "
    "icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.at web.de t-online.de freenet.de mail.com mail.ru yandex.ru "
    "proton.me protonmail.com orange.fr wanadoo.fr free.fr libero.it qq.com 163.com naver.com uol.com.br".split()
)
"""Where anybody may have an address: sharing the part after the @ says nothing there."""


def email(text: str) -> str:
    """An address as it is compared: without case, and without what stands after a plus sign."""
    name, at, host = text.strip().casefold().rpartition("@")
    return f"{name.partition('+')[0]}@{host}" if at else ""


def host(text: str) -> str:
    """The part of an address after the @, or of a web address its host; "" where that says nothing."""
    found = text.strip().casefold().rpartition("@")[2].partition("://")
    bare = (found[2] or found[0]).partition("/")[0].partition(":")[0].removeprefix("www.")
    return "" if bare in SHARED_HOSTS or "." not in bare else bare


def digits(text: str) -> str:
    """The digits of a telephone number without an extension; "" for what is too short to be somebody's."""
    found = "".join(_DIGIT.findall(_EXTENSION.sub("", _TRUNK.sub("", text))))
    return found.lstrip("0") if len(found.lstrip("0")) >= _SHORTEST else ""


def same_number(one: str, other: str) -> bool:
    """Whether two strings of digits are one number, one of them perhaps without its country."""
    short, long = sorted((one, other), key=len)
    return bool(short) and long.endswith(short) and len(short) >= min(len(long), TAIL)


def person(text: str) -> tuple[str, ...]:
    """The words of a person's name in the order of letters."""
    return tuple(sorted(words(text)))


def organisation(text: str) -> tuple[str, ...]:
    """The words of an organisation's name without its legal form, in their order."""
    joined = re.sub(r"\b(?:[^\W\d_]\.\s?){2,}", lambda found: re.sub(r"[.\s]", "", found[0]) + " ", fold(text))
    found = [each for each in words(joined.replace("&", " and ")) if each not in _FORMS]
    return tuple(found or words(text))
