"""What an account is: the closed list of types, and the roles a chart gives to single accounts.

The type alone decides in which of the two statements an account stands, how the cash flow treats it, and whether a
line on it needs a party. Numbers, names and report lines are the chart's own.
"""

from enum import StrEnum


class AccountType(StrEnum):
    """Every account has exactly one of these."""

    CASH = "cash"  # banks, tills and money on its way between them: what the cash flow explains
    RECEIVABLE = "receivable"  # what customers owe; each line names a party and is matched
    CURRENT_ASSET = "current_asset"
    FIXED_ASSET = "fixed_asset"  # with its accumulated depreciation
    PREPAYMENT = "prepayment"  # paid now for a later period
    PAYABLE = "payable"  # what suppliers are owed; each line names a party and is matched
    CARD = "card"  # credit cards: owed, settled by the bank once a month
    CURRENT_LIABILITY = "current_liability"
    TAX = "tax"  # owed to or by the tax office, other than taxes on income
    LONG_TERM_LIABILITY = "long_term_liability"
    EQUITY = "equity"
    RESULT = "result"  # retained earnings and the result of the current year
    INCOME = "income"
    OTHER_INCOME = "other_income"
    COST_OF_SALES = "cost_of_sales"
    EXPENSE = "expense"
    DEPRECIATION = "depreciation"
    OFF_BALANCE = "off_balance"  # in neither statement; such lines balance among themselves


ASSETS = frozenset(
    [
        AccountType.CASH,
        AccountType.RECEIVABLE,
        AccountType.CURRENT_ASSET,
        AccountType.FIXED_ASSET,
        AccountType.PREPAYMENT,
    ]
)
LIABILITIES = frozenset(
    [
        AccountType.PAYABLE,
        AccountType.CARD,
        AccountType.CURRENT_LIABILITY,
        AccountType.TAX,
        AccountType.LONG_TERM_LIABILITY,
    ]
)
OWN = frozenset([AccountType.EQUITY, AccountType.RESULT])
BALANCE_SHEET = ASSETS | LIABILITIES | OWN
PROFIT_AND_LOSS = frozenset(AccountType) - BALANCE_SHEET - {AccountType.OFF_BALANCE}
NEEDS_PARTY = frozenset([AccountType.RECEIVABLE, AccountType.PAYABLE])


class Role(StrEnum):
    """What the product books by itself; every chart names exactly one account for each."""

    RECEIVABLE = "receivable"
    PAYABLE = "payable"
    BANK = "bank"
    CASH = "cash"
    TRANSFER = "transfer"  # money that left one account and has not reached the other
    TAX_SETTLEMENT = "tax_settlement"  # what a filed return says is to be paid or comes back
    ROUNDING = "rounding"
    EXCHANGE_GAIN = "exchange_gain"  # realised: the other side has paid
    EXCHANGE_LOSS = "exchange_loss"
    UNREALISED_GAIN = "unrealised_gain"  # the rate of the closing day, taken back on the next
    UNREALISED_LOSS = "unrealised_loss"
    DISCOUNT_GIVEN = "discount_given"  # to customers who pay early
    DISCOUNT_TAKEN = "discount_taken"
    WRITE_OFF = "write_off"
    RETAINED_EARNINGS = "retained_earnings"
    RESULT = "result"
    OPENING = "opening"
    DOWN_PAYMENT_RECEIVED = "down_payment_received"
    DOWN_PAYMENT_MADE = "down_payment_made"
    SUSPENSE = "suspense"
    CASH_DIFFERENCE = "cash_difference"
    DUNNING_FEE = "dunning_fee"  # fees and interest charged to customers who pay late
