"""The lines small businesses in the United States are used to: current and other, and a net operating income."""

from shared_models.accounting.charts.statement_layout import layout

BALANCE_SHEET = layout(
    "balance_sheet",
    """
a | + | | Assets
a.c | + | | Current assets
a.c.bank | + | 1000-1099 @cash | Bank and cash
a.c.receivable | + | 1100-1199 @receivable | Accounts receivable
a.c.inventory | + | 1200-1299 | Inventory
a.c.other | + | 1300-1499 @current_asset @prepayment | Other current assets
a.f | + | 1500-1599 @fixed_asset | Fixed assets
a.o | + | 1600-1799 | Other assets
l | - | | Liabilities and equity
l.c | - | | Current liabilities
l.c.payable | - | 2000-2099 @payable | Accounts payable
l.c.cards | - | 2100-2199 @card | Credit cards
l.c.other | - | 2200-2299 @current_liability | Other current liabilities
l.c.tax | - | 2300-2399 @tax | Sales tax
l.n | - | 2500-2999 @long_term_liability | Long-term liabilities
l.e | - | | Equity
l.e.capital | - | 3100-3899 @equity | Capital and draws
l.e.opening | - | 3000-3099 | Opening balance equity
l.e.retained | - | 3900-3989 @result !earlier_results | Retained earnings
l.e.result | - | 3990-3999 !result | Net income
""",
    ["en"],
)

PROFIT_AND_LOSS = layout(
    "profit_and_loss",
    """
income | - | 4000-4999 @income | Income
cost | + | 5000-5999 @cost_of_sales | Cost of goods sold
gross | - | =income+cost | Gross profit
expenses | + | 6000-6999 @expense @depreciation | Expenses
operating | - | =gross+expenses | Net operating income
other_income | - | 7000-7999 @other_income | Other income
other_expenses | + | 8000-8099 | Other expenses
before_tax | - | =operating+other_income+other_expenses | Net income before tax
income_tax | + | 8100-8199 | Income taxes
result | - | !result | Net income
""",
    ["en"],
)
