"""The accounts of the general chart.

1 assets, 2 liabilities, 3 equity, 4 income, 5 cost of sales, 6 costs, 7 finance, 8 taxes on income.
"""

ACCOUNTS = """
= 10 | cash | Cash and banks
1000 | Cash on hand | role:cash
1010 | Petty cash
1100 | Bank account | role:bank
1110 | Second bank account
1120 | Savings account
1150 | Card and wallet payments on their way
1190 | Transfers between own accounts | role:transfer reconcile
= 12 | receivable | Receivables
1200 | Trade receivables | role:receivable
1210 | Receivables from related parties
1220 | Work done and not yet invoiced | type:current_asset
1290 | Allowance for doubtful receivables | type:current_asset
= 13 | current_asset | Inventories
1300 | Goods for resale
1310 | Raw materials and supplies
1320 | Work in progress
1330 | Finished products
1390 | Allowance for slow-moving stock
= 14 | current_asset | Other current assets
1400 | Down payments made to suppliers | role:down_payment_made party
1410 | Advances to employees | reconcile
1420 | Deposits paid
1430 | Other receivables | reconcile
1440 | Income tax to come back
1450 | Short-term investments
1490 | Suspense, to be cleared | role:suspense reconcile
= 15 | prepayment | Prepaid
1500 | Prepaid expenses
1510 | Prepaid rent
1520 | Prepaid insurance
= 16 | tax | Input tax
1600 | Input VAT
1610 | Input VAT on reverse charge
1620 | Import VAT paid to customs
1690 | Input VAT not yet deductible
= 17 | fixed_asset | Property, plant and equipment
1700 | Land
1710 | Buildings
1711 | Buildings, accumulated depreciation
1720 | Plant and machinery
1721 | Plant and machinery, accumulated depreciation
1730 | Vehicles
1731 | Vehicles, accumulated depreciation
1740 | Furniture and fittings
1741 | Furniture and fittings, accumulated depreciation
1750 | Computers and office equipment
1751 | Computers and office equipment, accumulated depreciation
1760 | Improvements of rented premises
1761 | Improvements of rented premises, accumulated depreciation
1770 | Leased assets
1771 | Leased assets, accumulated depreciation
1780 | Assets under construction and advances on them
= 18 | fixed_asset | Intangible assets
1800 | Goodwill
1810 | Software
1811 | Software, accumulated amortisation
1820 | Patents, trade marks and licences
1821 | Patents, trade marks and licences, accumulated amortisation
1830 | Development
1831 | Development, accumulated amortisation
= 19 | fixed_asset | Long-term financial assets
1900 | Shares in other companies
1910 | Long-term loans granted
1920 | Deferred tax assets
1930 | Long-term deposits
= 20 | payable | Payables
2000 | Trade payables | role:payable
2010 | Payables to related parties
2020 | Goods received and not yet invoiced | type:current_liability
2050 | Credit card | type:card reconcile
= 21 | current_liability | Other current liabilities
2100 | Down payments received from customers | role:down_payment_received party
2110 | Deferred income
2120 | Accrued expenses
2130 | Wages and salaries payable | reconcile
2140 | Payroll tax and social security payable | reconcile
2150 | Pension contributions payable | reconcile
2160 | Income tax payable
2170 | Dividends payable
2180 | Short-term loans
2185 | Next year’s part of long-term loans
2190 | Provisions, short-term
2195 | Gift vouchers outstanding
2199 | Other payables | reconcile
= 22 | tax | Output tax
2200 | Output VAT
2210 | Output VAT on reverse charge
2250 | VAT settlement with the tax office | role:tax_settlement reconcile
2290 | Output VAT not yet due
= 23 | long_term_liability | Long-term liabilities
2300 | Bank loans
2310 | Loans from owners
2320 | Lease liabilities
2330 | Provisions, long-term
2340 | Pension obligations
2350 | Deferred tax liabilities
= 30 | equity | Equity
3000 | Share capital
3010 | Share premium
3020 | Legal reserve
3030 | Other reserves
3040 | Revaluation reserve
3050 | Owners’ contributions
3060 | Owners’ drawings
3080 | Dividends declared
3100 | Retained earnings | type:result role:retained_earnings
3200 | Result of the current year | type:result role:result
3900 | Opening balances | role:opening
= 40 | income | Revenue
4000 | Sales of goods | tax:vat20
4010 | Sales of services | tax:vat20
4020 | Sales of goods, reduced rate | tax:vat10
4030 | Sales abroad, goods | tax:vat_export
4040 | Sales abroad, services | tax:vat_abroad
4050 | Exempt sales | tax:vat_exempt
4060 | Subscriptions | tax:vat20
4100 | Delivery charged to customers | tax:vat20
4200 | Discounts for early payment, given | role:discount_given tax:vat20
4210 | Returns and rebates | tax:vat20
= 45 | other_income | Other income
4500 | Rent received
4510 | Grants
4520 | Gains on sale of fixed assets
4530 | Bad debts recovered
4580 | Late payment fees and interest charged | role:dunning_fee
4590 | Other income
4600 | Exchange gains, realised | role:exchange_gain
4610 | Exchange gains, unrealised | role:unrealised_gain
4700 | Interest received
4710 | Dividends received
= 50 | cost_of_sales | Cost of sales
5000 | Cost of goods sold
5010 | Purchases of goods | tax:pvat20
5020 | Raw materials and supplies used | tax:pvat20
5030 | Subcontractors | tax:pvat20
5040 | Direct labour
5050 | Freight in | tax:pvat20
5060 | Customs duties
5070 | Change in inventories
5080 | Write-down of inventories
5090 | Packaging | tax:pvat20
5100 | Discounts for early payment, taken | role:discount_taken tax:pvat20
= 60 | expense | Staff
6000 | Wages and salaries
6010 | Employer’s social security
6020 | Pension contributions
6030 | Bonuses
6040 | Training | tax:pvat20
6050 | Recruitment | tax:pvat20
6060 | Other staff costs
= 61 | expense | Premises
6100 | Rent
6110 | Electricity, heating and water | tax:pvat20
6120 | Repairs and maintenance | tax:pvat20
6130 | Cleaning | tax:pvat20
6140 | Insurance
6150 | Property tax
= 62 | expense | Office
6200 | Office supplies | tax:pvat20
6210 | Postage and courier | tax:pvat20
6220 | Telephone and internet | tax:pvat20
6230 | Software subscriptions | tax:pvat20
6240 | Hosting and cloud | tax:pvat20
6250 | Small equipment | tax:pvat20
6260 | Books and periodicals | tax:pvat10
= 63 | expense | Selling
6300 | Advertising | tax:pvat20
6310 | Trade fairs and events | tax:pvat20
6320 | Website | tax:pvat20
6330 | Entertaining customers
6340 | Sales commissions | tax:pvat20
6350 | Fees of payment providers
6360 | Freight out | tax:pvat20
= 64 | expense | Travel and vehicles
6400 | Travel | tax:pvat20
6410 | Accommodation and meals | tax:pvat10
6420 | Fuel | tax:pvat20
6430 | Vehicle repairs and insurance | tax:pvat20
6440 | Vehicle leasing | tax:pvat20
= 65 | expense | Administration
6500 | Legal fees | tax:pvat20
6510 | Accounting and audit | tax:pvat20
6520 | Consulting | tax:pvat20
6530 | Memberships
6540 | Licences and permits
6550 | Bank charges
6560 | Bad debts written off | role:write_off tax:vat20
6570 | Change of allowance for doubtful receivables
6580 | Donations
6590 | Fines and penalties
6600 | Research | tax:pvat20
6690 | Other costs | tax:pvat20
6700 | Exchange losses, realised | role:exchange_loss
6710 | Exchange losses, unrealised | role:unrealised_loss
6720 | Rounding differences | role:rounding
6730 | Cash differences | role:cash_difference
6740 | Losses on sale of fixed assets
= 68 | depreciation | Depreciation
6800 | Depreciation of buildings
6810 | Depreciation of plant and machinery
6820 | Depreciation of vehicles
6830 | Depreciation of furniture, computers and equipment
6840 | Depreciation of leased assets
6850 | Amortisation of intangible assets
6860 | Impairment
= 70 | expense | Finance costs
7000 | Interest on loans
7010 | Interest on leases
7020 | Fees for loans
= 80 | expense | Taxes on income
8000 | Income tax of the year
8010 | Deferred tax
8020 | Income tax of earlier years
"""
