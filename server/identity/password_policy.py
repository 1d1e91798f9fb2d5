"""What a new password must be: long enough, not the e-mail address, and not one that everybody tries first.

Length over rules about characters, as NIST SP 800-63B advises.
"""

from server.identity.faults import PasswordTooWeak
from shared_models.kernel.faults import worded

SHORTEST = 10
LONGEST = 256

_COMMON = frozenset(
    """
    0123456789 1234567890 12345678910 123456789a 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc 9876543210 abc1234567 abcd123456
    abcdefghij access1234 admin12345 admin123456 adminadmin administrator asdfghjkl1 asdfghjkl; baseball123 changeme123
    charlie123 computer123 counterfoil counterfoil1 dragon1234 football123 hello12345 helloworld iloveyou123 iloveyou12
    letmein123 letmein1234 liverpool1 manchester master1234 michael123 monkey1234 p@ssw0rd123 p@ssword123 pa$$word123
    passw0rd123 password00 password01 password10 password11 password12 password123 password1234 password12345
    password2024 password2025 password2026 passwordpassword princess123 q1w2e3r4t5 q1w2e3r4t5y6 qazwsxedcr qwerty1234
    qwerty12345 qwerty123456 qwertyuiop qwertyuiop1 qwertyuiop123 qwertz1234 qwertzuiop secret1234 shadow1234
    starwars123 sunshine123 superman123 test123456 testtest123 trustno1234 welcome123 welcome1234 whatever123
    zaq12wsxcde zxcvbnm123 zxcvbnm1234
    """.split()
)


def check_password(password: str, email: str) -> None:
    """Raise PasswordTooWeak unless `password` may be the password of the person with this folded `email`."""
    plain = password.casefold()
    if len(password) < SHORTEST:
        raise _weak(worded("A password needs at least {limit} characters.", limit=SHORTEST))
    if len(password) > LONGEST:
        raise _weak(worded("A password has at most {limit} characters.", limit=LONGEST))
    if plain.strip() in (email, email.partition("@")[0]):
        raise _weak("The password must not be the e-mail address.")
    if plain in _COMMON or len(set(plain)) <= 2:
        raise _weak("This password is among the first that anybody would try. Choose another one.")


def _weak(reason: str) -> PasswordTooWeak:
    return PasswordTooWeak(reason, field="password")
