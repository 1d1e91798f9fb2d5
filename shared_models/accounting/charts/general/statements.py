"""The lines of the general chart's statements, in the order IFRS companies most often use (IAS 1, by nature)."""

from shared_models.accounting.charts.statement_layout import layout

BALANCE_SHEET = layout(
    "balance_sheet",
    """
a | + | | Assets
a.n | + | | Non-current assets
a.n.ppe | + | 1700-1799 @fixed_asset | Property, plant and equipment
a.n.intangible | + | 1800-1899 | Intangible assets
a.n.financial | + | 1900-1999 | Long-term financial assets
a.c | + | | Current assets
a.c.inventories | + | 1300-1399 | Inventories
a.c.receivables | + | 1200-1299 @receivable | Trade and other receivables
a.c.tax | + | 1600-1699 | Tax recoverable
a.c.other | + | 1400-1499 @current_asset | Other current assets
a.c.prepaid | + | 1500-1599 @prepayment | Prepaid expenses
a.c.cash | + | 1000-1199 @cash | Cash and banks
l | - | | Equity and liabilities
l.e | - | | Equity
l.e.capital | - | 3000-3099 @equity | Capital and reserves
l.e.retained | - | 3100-3199 @result !earlier_results | Retained earnings
l.e.result | - | 3200-3299 !result | Result of the year
l.e.opening | - | 3900-3999 | Opening balances still to be cleared
l.n | - | 2300-2399 @long_term_liability | Non-current liabilities
l.c | - | | Current liabilities
l.c.payables | - | 2000-2049 @payable | Trade payables
l.c.cards | - | 2050-2099 @card | Credit cards
l.c.tax | - | 2200-2299 @tax | Tax payable
l.c.other | - | 2100-2199 @current_liability | Other current liabilities
""",
    ["en"],
)

PROFIT_AND_LOSS = layout(
    "profit_and_loss",
    """
revenue | - | 4000-4499 @income | Revenue
cost_of_sales | + | 5000-5999 @cost_of_sales | Cost of sales
gross | - | =revenue+cost_of_sales | Gross profit
other_income | - | 4500-4699 @other_income | Other income
staff | + | 6000-6099 | Staff costs
other_costs | + | 6100-6799 @expense | Other operating costs
depreciation | + | 6800-6899 @depreciation | Depreciation and amortisation
operating | - | =gross+other_income+staff+other_costs+depreciation | Operating profit
finance_income | - | 4700-4799 | Finance income
finance_costs | + | 7000-7999 | Finance costs
before_tax | - | =operating+finance_income+finance_costs | Profit before tax
income_tax | + | 8000-8999 | Income tax
result | - | !result | Profit of the year
""",
    ["en"],
)
