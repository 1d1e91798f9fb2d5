"""Bank statements: opening plus lines is closing, and each continues the one before."""

from typing import ClassVar

from shared_models.accounting.vocabulary import currency_code, money
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind


class BankStatement(Record):
    """What a bank says happened on an account: from an opening balance to a closing one."""

    about: ClassVar[About] = About(
        name="bank_statement",
        plural="bank-statements",
        label="Bank statement",
        label_plural="Bank statements",
        icon="files",
        title=("number",),
        system=True,
    )

    bank_account_id: str = mark("Bank account", kind=Kind.REFERENCE, reference="bank_account", in_list=True)
    number: str | None = mark("Number", searchable=True, max_length=80, in_list=True)
    first: str | None = mark("From", kind=Kind.DAY, in_list=True, sortable=True)
    last: str | None = mark("Until", kind=Kind.DAY, in_list=True, sortable=True)
    currency: str = currency_code()
    opening: int | None = money("Opening balance", in_list=True)
    closing: int | None = money("Closing balance", in_list=True)
    previous_id: str | None = mark("Continues", kind=Kind.REFERENCE, reference="bank_statement", by_verb=True)
    format: str | None = mark("Format", max_length=20)
    file_name: str | None = mark("File", max_length=200)
