"""Faults by hand in the verbs of documents, payments and statements, and in who may do what."""

from __future__ import annotations

from tests.planted.mistake import Mistake

_BOOKS, _BANKING = "shared_models/accounting", "shared_models/banking"


VERBS = (
    Mistake(
        "an approval outlives a change of the bill",
        f"{_BOOKS}/approval.py",
        'document["approved_at"] is None or document["approved_content"] == content(document)',
        'document["approved_at"] is None or document["approved_content"]',
    ),
    Mistake(
        "whoever enters a bill may approve it",
        f"{_BOOKS}/approve_document.py",
        'if asked(document, reads) and (document["entered_by"] or document["created_by"]) == occasion.actor:',
        "if False:",
    ),
    Mistake(
        "whoever has changed a bill last may approve it",
        f"{_BOOKS}/approve_document.py",
        '(document["entered_by"] or document["created_by"])',
        '(document["created_by"])',
    ),
    Mistake(
        "whoever approves a bill may post it",
        f"{_BOOKS}/approval.py",
        'if document["approved_by"] == occasion.actor:',
        "if False:",
    ),
    Mistake(
        "a document is credited twice",
        f"{_BOOKS}/credit_document.py",
        'if sum(each["gross"] or 0 for each in credited) >= document["gross"] > 0:',
        "if False:",
    ),
    Mistake(
        "more of a line is credited than was sold",
        f"{_BOOKS}/credit_document.py",
        '<= abs(line["quantity"]):',
        '<= 2 * abs(line["quantity"]):',
    ),
    Mistake(
        "more is credited at one rate than was charged at it",
        f"{_BOOKS}/credited.py",
        "            if _is_over(before, of_credits, figures):\n",
        "            if False:\n",
    ),
    Mistake(
        "a credit note settles the invoice of another customer",
        f"{_BOOKS}/correcting.py",
        'CREDITED_BY.get(corrected["kind"]) != document["kind"] or not same:',
        'CREDITED_BY.get(corrected["kind"]) != document["kind"]:',
    ),
    Mistake(
        "more of a down payment is settled than is left of it",
        f"{_BOOKS}/down_payments.py",
        "* (1 if part.net > 0 else -1) <= abs(part.net):",
        "* (1 if part.net > 0 else -1):",
    ),
    Mistake(
        "a down payment is settled at another rate of tax than it was charged at",
        f"{_BOOKS}/down_payments.py",
        "    if any(now[each].percent != tax.percent for each, tax in then.items()):\n",
        "    if not now and then:\n",
    ),
    Mistake(
        "the loosest rule of tax holds",
        f"{_BOOKS}/ruled_taxes.py",
        "return -places, -asked,",
        "return places, asked,",
    ),
    Mistake(
        "the order of the rules counts for more than what they ask",
        f"{_BOOKS}/ruled_taxes.py",
        'return -places, -asked, rule.get("position") or 0,',
        'return rule.get("position") or 0, -places, -asked,',
    ),
    Mistake(
        "reminders are written twice a day",
        f"{_BOOKS}/run_dunning.py",
        "            if books.get(*key) is None:\n",
        "            if True:\n",
    ),
    Mistake(
        "a return is filed though its tax has changed",
        f"{_BOOKS}/file_return.py",
        "if standing is not None and told != standing:",
        "if False:",
    ),
    Mistake(
        "the boxes of a return are believed",
        f"{_BOOKS}/file_return.py",
        '    if sums is None or form is None or form.key != filed["form"]:\n',
        "    if True:\n",
    ),
    Mistake(
        "filing moves the lock of tax back",
        f"{_BOOKS}/file_return.py",
        'if lock is None or (lock["until"] or "") < filed["last"]:',
        "if True:",
    ),
    Mistake(
        "days are filed twice",
        f"{_BOOKS}/file_return.py",
        'if standing is not None and standing != (() if former is None else (former["id"],)):',
        "if False:",
    ),
    Mistake(
        "a day is valued at the rate of a later one",
        f"{_BOOKS}/revalue.py",
        '        if each["day"] > day:\n',
        "        if False:\n",
    ),
    Mistake(
        "a valuation is not taken back on the next day",
        f"{_BOOKS}/revalue.py",
        "    take_back(books, entry, _next(day))\n",
        "",
    ),
    Mistake(
        "what is valued already is valued again",
        f"{_BOOKS}/revalue.py",
        '                sums[key][1] += (each.get("debit") or 0) - (each.get("credit") or 0)\n',
        "                pass\n",
    ),
    Mistake(
        "a number of another device is believed",
        f"{_BOOKS}/handed_out.py",
        "    if not handed.own:\n        raise fault\n",
        "",
    ),
    Mistake(
        "a number that was handed out is lost when its day is closed",
        f"{_BOOKS}/handed_out.py",
        "            continue\n",
        "            raise\n",
    ),
    Mistake(
        "a recurring document leaves out a day",
        f"{_BOOKS}/generate.py",
        '        if reads.get("document", document_id) is None:\n',
        '        if reads.get("document", document_id) is None and day != days[0]:\n',
    ),
    Mistake(
        "a bill is paid though nobody has approved it",
        f"{_BANKING}/payable.py",
        'if asked(document, reads) and document["approved_at"] is None:',
        "if False:",
    ),
    Mistake(
        "money goes to an account that nobody has confirmed",
        f"{_BANKING}/payable.py",
        "    if not is_confirmed(account):\n",
        "    if False:\n",
    ),
    Mistake(
        "money for one vendor goes to the account of another",
        f"{_BANKING}/payable.py",
        'if not party or (account["company_id"] or account["contact_id"]) != party:',
        "if not party:",
    ),
    Mistake(
        "whoever puts a batch together may release it",
        f"{_BANKING}/release_batch.py",
        'if (batch["composed_by"] or batch["created_by"]) == occasion.actor:',
        "if False:",
    ),
    Mistake(
        "whoever writes a vendor's number may confirm it",
        f"{_BANKING}/confirm_account.py",
        'if own == account["written_by"]:',
        "if False:",
    ),
    Mistake(
        "a statement with a gap before it comes in",
        f"{_BANKING}/import_statement.py",
        'if is_earlier or self.opening == before["closing"]:',
        "if True:",
    ),
    Mistake(
        "a statement need not add up",
        f"{_BANKING}/import_statement.py",
        "if closing is not None and opening + total != closing:",
        "if False:",
    ),
    Mistake(
        "a line of a bank statement comes in twice",
        f"{_BANKING}/import_statement.py",
        'if _live(line_key(account["id"], line["key"]), reads) is None]',
        "if True]",
    ),
    Mistake(
        "what a payment is too much is lost",
        f"{_BANKING}/paying.py",
        "        sides[key] = sides.get(key, 0) + over\n",
        "        sides[key] = sides.get(key, 0)\n",
    ),
    Mistake(
        "the items may come to more than the payment",
        f"{_BANKING}/paying.py",
        "if (over < 0) is comes_in and over:",
        "if False:",
    ),
    Mistake(
        "the check digits of an account are not looked at",
        f"{_BANKING}/iban.py",
        '"98" and check_sum(text) == 1',
        '"98"',
    ),
)
