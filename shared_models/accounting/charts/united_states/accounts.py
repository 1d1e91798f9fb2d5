"""The accounts of a small business in the United States: 1 assets, 2 liabilities, 3 equity, 4 income, 5 cost of goods
sold, 6 expenses, 7 other income, 8 other expenses.
"""

ACCOUNTS = """
= 10 | cash | Bank and cash
1000 | Checking | role:bank
1010 | Payroll checking
1020 | Savings
1030 | Payment processors
1040 | Petty cash | role:cash
1050 | Undeposited funds | reconcile
1090 | Transfers between own accounts | role:transfer reconcile
= 11 | receivable | Receivables
1100 | Accounts receivable | role:receivable
1190 | Allowance for doubtful accounts | type:current_asset
= 12 | current_asset | Other current assets
1200 | Inventory
1210 | Inventory, raw materials
1220 | Inventory, work in process
1230 | Inventory, finished goods
1300 | Down payments to vendors | role:down_payment_made party
1310 | Employee advances | reconcile
1320 | Loans to owners
1330 | Other receivables | reconcile
1340 | Security deposits
1350 | Income tax refundable
1400 | Prepaid expenses | type:prepayment
1410 | Prepaid insurance | type:prepayment
1420 | Prepaid rent | type:prepayment
1490 | Ask my accountant | role:suspense reconcile
= 15 | fixed_asset | Fixed assets
1500 | Land
1510 | Buildings
1515 | Accumulated depreciation, buildings
1520 | Leasehold improvements
1525 | Accumulated depreciation, leasehold improvements
1530 | Machinery and equipment
1535 | Accumulated depreciation, machinery and equipment
1540 | Vehicles
1545 | Accumulated depreciation, vehicles
1550 | Furniture and fixtures
1555 | Accumulated depreciation, furniture and fixtures
1560 | Computers and software
1565 | Accumulated depreciation, computers and software
1600 | Intangible assets
1605 | Accumulated amortization
1610 | Goodwill
1700 | Long-term notes receivable
1710 | Investments
= 20 | payable | Payables
2000 | Accounts payable | role:payable
2100 | Credit card | type:card reconcile
2110 | Second credit card | type:card reconcile
= 22 | current_liability | Other current liabilities
2200 | Customer deposits | role:down_payment_received party
2210 | Gift cards outstanding
2220 | Unearned revenue
2230 | Accrued expenses
2240 | Line of credit
2250 | Wages payable | reconcile
2260 | Federal payroll taxes payable | reconcile
2265 | State payroll taxes payable | reconcile
2270 | Retirement contributions payable | reconcile
2275 | Health insurance payable | reconcile
2280 | Garnishments payable | reconcile
2290 | Income taxes payable
2295 | Current portion of long-term debt
= 23 | tax | Sales tax
2300 | Sales tax payable
2310 | Sales tax not yet due
2350 | Sales tax agency settlement | role:tax_settlement reconcile
= 25 | long_term_liability | Long-term liabilities
2500 | Notes payable
2510 | Vehicle loans
2520 | Equipment loans
2530 | Mortgage
2540 | Loans from owners
= 30 | equity | Equity
3000 | Opening balance equity | role:opening
3100 | Common stock
3110 | Additional paid-in capital
3120 | Treasury stock
3200 | Owner’s equity
3210 | Owner’s contributions
3220 | Owner’s draw
3230 | Partner distributions
3240 | Dividends paid
3900 | Retained earnings | type:result role:retained_earnings
3990 | Net income | type:result role:result
= 40 | income | Income
4000 | Sales of products
4010 | Sales of services
4020 | Sales to resellers | tax:resale
4030 | Sales to exempt customers | tax:exempt
4040 | Sales out of state | tax:out_of_state
4100 | Shipping income
4200 | Sales discounts | role:discount_given
4210 | Returns and allowances
= 50 | cost_of_sales | Cost of goods sold
5000 | Cost of goods sold
5010 | Materials and supplies
5020 | Subcontractors
5030 | Direct labor
5040 | Freight in
5050 | Merchant account fees
5060 | Packaging
5070 | Inventory shrinkage and adjustments
5100 | Purchase discounts | role:discount_taken
= 60 | expense | Expenses
6000 | Advertising and marketing
6010 | Auto and truck
6020 | Bad debts | role:write_off
6030 | Bank fees
6040 | Charitable contributions
6050 | Commissions
6060 | Continuing education
6070 | Contract labor
6080 | Dues and subscriptions
6090 | Employee benefits
6100 | Equipment rental
6110 | Freight out
6120 | General liability insurance
6130 | Health insurance
6140 | Workers’ compensation
6150 | Janitorial
6160 | Licenses and permits
6170 | Meals
6180 | Entertainment, not deductible
6190 | Office supplies
6200 | Payroll processing fees
6210 | Payroll taxes
6220 | Postage
6230 | Accounting fees
6240 | Legal fees
6250 | Consulting fees
6260 | Property taxes
6270 | Rent
6280 | Repairs and maintenance
6290 | Retirement plan contributions
6300 | Salaries and wages
6310 | Officer compensation
6320 | Small tools and equipment
6330 | Software and hosting
6340 | Telephone and internet
6350 | Travel
6360 | Uniforms
6370 | Utilities
6380 | Website
6390 | Other taxes
6490 | Miscellaneous
6500 | Depreciation | type:depreciation
6510 | Amortization | type:depreciation
= 70 | other_income | Other income
7000 | Interest income
7010 | Dividend income
7020 | Gain on sale of assets
7030 | Credit card rewards
7040 | Exchange gains, realized | role:exchange_gain
7050 | Exchange gains, unrealized | role:unrealised_gain
7080 | Late fees charged | role:dunning_fee
7090 | Other income
= 80 | expense | Other expenses
8000 | Interest expense
8010 | Loss on sale of assets
8020 | Penalties and settlements
8030 | Exchange losses, realized | role:exchange_loss
8040 | Exchange losses, unrealized | role:unrealised_loss
8050 | Rounding differences | role:rounding
8060 | Cash over and short | role:cash_difference
8100 | Federal income tax
8110 | State income tax
"""
