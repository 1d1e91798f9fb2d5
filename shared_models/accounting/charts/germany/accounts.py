"""The accounts of both German charts: `number like SKR03 | number like SKR04 | German name | English name | words`.

Numbers are facts of practice, the names are ours. A row that begins with `=` says the type of those after it. The
number 9099 for the result of the year belongs to these charts alone: the published ones keep no account for it.
"""

BALANCE_SHEET_ACCOUNTS = """
= fixed_asset
0010 | 0100 | Erworbene Konzessionen, Schutzrechte und Lizenzen | Purchased concessions, rights and licences
0027 | 0135 | EDV-Software | Software
0035 | 0150 | Geschäfts- oder Firmenwert | Goodwill
0039 | 0170 | Anzahlungen auf immaterielle Vermögensgegenstände | Advances on intangible assets
0043 | 0143 | Selbst geschaffene immaterielle Vermögensgegenstände | Internally generated intangible assets
0065 | 0215 | Unbebaute Grundstücke | Undeveloped land
0085 | 0235 | Grund und Boden bebauter Grundstücke | Land with buildings on it
0090 | 0240 | Geschäftsbauten | Commercial buildings
0100 | 0250 | Fabrikbauten | Industrial buildings
0111 | 0280 | Außenanlagen | Outdoor facilities
0120 | 0710 | Bauten im Bau | Buildings under construction
0165 | 0340 | Geschäftsbauten auf fremden Grundstücken | Commercial buildings on land of others
0210 | 0440 | Maschinen | Machinery
0220 | 0460 | Werkzeuge an Maschinen | Machine tools
0240 | 0420 | Technische Anlagen | Technical equipment
0290 | 0770 | Technische Anlagen und Maschinen im Bau | Technical equipment under construction
0320 | 0520 | Pkw | Cars
0350 | 0540 | Lkw | Lorries
0380 | 0560 | Sonstige Transportmittel | Other means of transport
0400 | 0630 | Betriebsausstattung | Operating equipment
0410 | 0635 | Geschäftsausstattung | Office equipment
0420 | 0650 | Büroeinrichtung | Office furniture
0430 | 0640 | Ladeneinrichtung | Shop fittings
0440 | 0620 | Werkzeuge | Tools
0450 | 0680 | Einbauten in fremde Grundstücke | Fixtures in rented premises
0480 | 0670 | Geringwertige Wirtschaftsgüter | Low-value assets
0485 | 0675 | Sammelposten geringwertiger Wirtschaftsgüter | Pool of low-value assets
0490 | 0690 | Sonstige Betriebs- und Geschäftsausstattung | Other equipment
0499 | 0795 | Anzahlungen auf Betriebs- und Geschäftsausstattung | Advances on equipment
0500 | 0800 | Anteile an verbundenen Unternehmen | Shares in affiliated companies
0505 | 0810 | Ausleihungen an verbundene Unternehmen | Loans to affiliated companies
0510 | 0820 | Beteiligungen | Participating interests
0525 | 0900 | Wertpapiere des Anlagevermögens | Long-term securities
0550 | 0940 | Langfristig gegebene Darlehen | Long-term loans granted
= long_term_liability
0600 | 3100 | Anleihen | Bonds issued
0630 | 3150 | Verbindlichkeiten gegenüber Kreditinstituten | Bank loans
0650 | 3170 | Bankdarlehen mit mehr als fünf Jahren Laufzeit | Bank loans of more than five years
0700 | 3400 | Verbindlichkeiten gegenüber verbundenen Unternehmen | Owed to affiliated companies
0730 | 3510 | Verbindlichkeiten gegenüber Gesellschaftern | Owed to shareholders
= equity
0800 | 2900 | Gezeichnetes Kapital | Subscribed capital
0820 | 2910 | Ausstehende Einlagen, nicht eingefordert | Uncalled contributions
0840 | 2920 | Kapitalrücklage | Capital reserve
0846 | 2930 | Gesetzliche Rücklage | Legal reserve
0851 | 2950 | Satzungsmäßige Rücklagen | Reserves under the articles
0855 | 2960 | Andere Gewinnrücklagen | Other revenue reserves
0860 | 2970 | Gewinnvortrag vor Verwendung | Retained profits brought forward | type:result role:retained_earnings
0868 | 2978 | Verlustvortrag vor Verwendung | Losses brought forward | type:result
9099 | 9099 | Jahresergebnis | Result of the current year | type:result role:result
0870 | 2000 | Festkapital | Fixed capital of the owner
0880 | 2010 | Variables Kapital | Variable capital of the owner
1800 | 2100 | Privatentnahmen | Private withdrawals
1810 | 2150 | Privatsteuern | Private taxes
1890 | 2180 | Privateinlagen | Private contributions
9000 | 9000 | Saldenvorträge Sachkonten | Opening balances | role:opening
9008 | 9008 | Saldenvorträge Debitoren | Opening balances of customers
9009 | 9009 | Saldenvorträge Kreditoren | Opening balances of suppliers
= long_term_liability
0930 | 2980 | Sonderposten mit Rücklageanteil | Special items with an equity portion
0948 | 2988 | Sonderposten für Zuschüsse Dritter | Special items for grants received
0950 | 3000 | Rückstellungen für Pensionen | Provisions for pensions
0968 | 3065 | Passive latente Steuern | Deferred tax liabilities
= current_liability
0955 | 3020 | Steuerrückstellungen | Provisions for taxes
0956 | 3035 | Rückstellung für Gewerbesteuer | Provision for trade tax
0963 | 3040 | Rückstellung für Körperschaftsteuer | Provision for corporate income tax
0961 | 3079 | Urlaubsrückstellungen | Provision for holidays
0965 | 3074 | Rückstellungen für Personalkosten | Provision for staff costs
0970 | 3070 | Sonstige Rückstellungen | Other provisions
0974 | 3090 | Rückstellungen für Gewährleistungen | Provision for warranties
0976 | 3092 | Rückstellungen für drohende Verluste | Provision for onerous contracts
0977 | 3095 | Rückstellungen für Abschluss und Prüfung | Provision for closing and audit
0990 | 3900 | Passive Rechnungsabgrenzung | Deferred income
= prepayment
0980 | 1900 | Aktive Rechnungsabgrenzung | Prepaid expenses
0986 | 1940 | Damnum und Disagio | Loan discount
= fixed_asset
0983 | 1950 | Aktive latente Steuern | Deferred tax assets
= current_asset
0996 | 1248 | Pauschalwertberichtigung auf Forderungen | General allowance for receivables
0998 | 1246 | Einzelwertberichtigungen auf Forderungen | Specific allowances for receivables
= cash
1000 | 1600 | Kasse | Cash on hand | role:cash
1010 | 1610 | Nebenkasse | Second till
1100 | 1700 | Postbank | Postal bank
1200 | 1800 | Bank | Bank account | role:bank
1210 | 1810 | Bank 1 | Second bank account
1220 | 1820 | Bank 2 | Third bank account
1330 | 1550 | Schecks | Cheques
1360 | 1460 | Geldtransit | Transfers between own accounts | role:transfer reconcile
= current_asset
1348 | 1510 | Sonstige Wertpapiere | Short-term securities
= receivable
1400 | 1200 | Forderungen aus Lieferungen und Leistungen | Trade receivables | role:receivable
1460 | 1240 | Zweifelhafte Forderungen | Doubtful receivables
1470 | 1260 | Forderungen gegen verbundene Unternehmen | Receivables from affiliated companies
= current_asset
1500 | 1300 | Sonstige Vermögensgegenstände | Other assets | reconcile
1510 | 1180 | Geleistete Anzahlungen auf Vorräte | Down payments made | role:down_payment_made party
1511 | 1181 | Geleistete Anzahlungen, 7 % Vorsteuer | Down payments made, 7 % | tax:vst7 party
1518 | 1186 | Geleistete Anzahlungen, 19 % Vorsteuer | Down payments made, 19 % | tax:vst19 party
1525 | 1350 | Kautionen | Deposits paid
1530 | 1340 | Forderungen gegen Personal | Receivables from staff | reconcile
1540 | 1435 | Forderungen aus Gewerbesteuerüberzahlungen | Trade tax to come back
1549 | 1450 | Körperschaftsteuerrückforderung | Corporate income tax to come back
1550 | 1360 | Darlehen | Short-term loans granted
1590 | 1370 | Durchlaufende Posten | Amounts passed on | reconcile
3970 | 1000 | Bestand an Roh-, Hilfs- und Betriebsstoffen | Stock of raw materials and supplies
3980 | 1140 | Bestand an Waren | Stock of goods
7000 | 1040 | Unfertige Erzeugnisse und Leistungen | Work in progress
7110 | 1110 | Fertige Erzeugnisse | Finished products
= tax
1548 | 1434 | Vorsteuer, in der Folgeperiode abziehbar | Input tax deductible in the next period
1570 | 1400 | Abziehbare Vorsteuer | Input tax
1571 | 1401 | Abziehbare Vorsteuer 7 % | Input tax 7 %
1572 | 1402 | Vorsteuer aus innergemeinschaftlichem Erwerb | Input tax on intra-Community acquisitions, 7 %
1574 | 1404 | Vorsteuer aus innergemeinschaftlichem Erwerb 19 % | Input tax on intra-Community acquisitions, 19 %
1576 | 1406 | Abziehbare Vorsteuer 19 % | Input tax 19 %
1577 | 1407 | Vorsteuer nach § 13b UStG 19 % | Input tax on reverse charge, 19 %
1578 | 1408 | Vorsteuer nach § 13b UStG | Input tax on reverse charge, 7 %
1588 | 1433 | Einfuhrumsatzsteuer | Import tax paid to customs | tax:eust
1545 | 1420 | Forderungen aus Umsatzsteuer-Vorauszahlungen | Value added tax to come back
1760 | 3810 | Umsatzsteuer nicht fällig | Output tax not yet due
1761 | 3811 | Umsatzsteuer nicht fällig 7 % | Output tax not yet due, 7 %
1766 | 3816 | Umsatzsteuer nicht fällig 19 % | Output tax not yet due, 19 %
1770 | 3800 | Umsatzsteuer | Output tax
1771 | 3801 | Umsatzsteuer 7 % | Output tax 7 %
1772 | 3802 | Umsatzsteuer aus innergemeinschaftlichem Erwerb | Output tax on intra-Community acquisitions, 7 %
1774 | 3804 | Umsatzsteuer aus innergemeinschaftlichem Erwerb 19 % | Output tax on intra-Community acquisitions, 19 %
1776 | 3806 | Umsatzsteuer 19 % | Output tax 19 %
1780 | 3820 | Umsatzsteuer-Vorauszahlungen | Advance payments of value added tax
1781 | 3830 | Umsatzsteuer-Sondervorauszahlung 1/11 | Special advance payment of value added tax, 1/11
1785 | 3835 | Umsatzsteuer nach § 13b UStG | Output tax on reverse charge, 7 %
1787 | 3837 | Umsatzsteuer nach § 13b UStG 19 % | Output tax on reverse charge, 19 %
1789 | 3840 | Umsatzsteuer laufendes Jahr | Value added tax of the year | role:tax_settlement reconcile
1790 | 3841 | Umsatzsteuer Vorjahr | Value added tax of the year before
= payable
1600 | 3300 | Verbindlichkeiten aus Lieferungen und Leistungen | Trade payables | role:payable
1630 | 3420 | Lieferverbindlichkeiten gegenüber verbundenen Unternehmen | Trade payables to affiliated companies
= current_liability
1700 | 3500 | Sonstige Verbindlichkeiten | Other liabilities | reconcile
1705 | 3560 | Erhaltene Darlehen | Loans received
1710 | 3250 | Erhaltene Anzahlungen auf Bestellungen | Down payments received | role:down_payment_received party
1711 | 3260 | Erhaltene Anzahlungen 7 % USt | Down payments received, 7 % | tax:ust7 party
1718 | 3272 | Erhaltene Anzahlungen 19 % USt | Down payments received, 19 % | tax:ust19 party
1730 | 3610 | Kreditkartenabrechnung | Credit card | type:card reconcile
1732 | 3550 | Erhaltene Kautionen | Deposits received
1736 | 3700 | Verbindlichkeiten aus Steuern und Abgaben | Taxes and duties payable | reconcile
1740 | 3720 | Verbindlichkeiten aus Lohn und Gehalt | Wages and salaries payable | reconcile
1741 | 3730 | Verbindlichkeiten aus Lohn- und Kirchensteuer | Wage tax payable | reconcile
1742 | 3740 | Verbindlichkeiten im Rahmen der sozialen Sicherheit | Social security payable | reconcile
1755 | 3790 | Lohn- und Gehaltsverrechnung | Payroll clearing | reconcile
1792 | 3630 | Interimskonto | Suspense | role:suspense reconcile
"""

PROFIT_AND_LOSS_ACCOUNTS = """
= expense
2100 | 7300 | Zinsen und ähnliche Aufwendungen | Interest and similar costs
2110 | 7310 | Zinsen für kurzfristige Verbindlichkeiten | Interest on short-term debt
2120 | 7320 | Zinsen für langfristige Verbindlichkeiten | Interest on long-term debt
2150 | 6880 | Aufwendungen aus der Währungsbewertung | Exchange losses, unrealised | role:unrealised_loss
2151 | 6881 | Realisierte Kursverluste | Exchange losses, realised | role:exchange_loss
2200 | 7600 | Körperschaftsteuer | Corporate income tax
2208 | 7608 | Solidaritätszuschlag | Solidarity surcharge
2309 | 6969 | Sonstige unregelmäßige Aufwendungen | Other irregular costs | role:cash_difference
2310 | 6895 | Abgang Sachanlagen, Restbuchwert bei Verlust | Book value of assets sold at a loss
2375 | 7680 | Grundsteuer | Property tax
2380 | 6390 | Spenden | Donations
2400 | 6930 | Forderungsverluste | Bad debts | role:write_off
2401 | 6931 | Forderungsverluste 7 % USt | Bad debts, 7 % | tax:ust7
2406 | 6936 | Forderungsverluste 19 % USt | Bad debts, 19 % | tax:ust19
2450 | 6920 | Einstellung in die Pauschalwertberichtigung | Increase of the general allowance
2451 | 6923 | Einstellung in die Einzelwertberichtigung | Increase of specific allowances
4320 | 7610 | Gewerbesteuer | Trade tax
4340 | 7650 | Sonstige Betriebssteuern | Other taxes
4510 | 7685 | Kfz-Steuer | Vehicle tax
= other_income
2315 | 4855 | Abgang Sachanlagen, Restbuchwert bei Gewinn | Book value of assets sold at a profit
2600 | 7000 | Erträge aus Beteiligungen | Income from participating interests
2620 | 7010 | Erträge aus Wertpapieren des Anlagevermögens | Income from long-term securities
2650 | 7100 | Zinserträge | Interest received
2660 | 4840 | Erträge aus der Währungsbewertung | Exchange gains, unrealised | role:unrealised_gain
2661 | 4847 | Realisierte Kursgewinne | Exchange gains, realised | role:exchange_gain
2709 | 4839 | Sonstige unregelmäßige Erträge | Other irregular income
2730 | 4920 | Herabsetzung der Pauschalwertberichtigung | Decrease of the general allowance
2732 | 4925 | Erträge aus abgeschriebenen Forderungen | Bad debts recovered
2735 | 4930 | Auflösung von Rückstellungen | Release of provisions
2742 | 4970 | Versicherungsentschädigungen | Insurance compensation
2743 | 4975 | Investitionszuschüsse | Investment grants
2750 | 4860 | Grundstückserträge | Income from property
= cost_of_sales
3000 | 5100 | Roh-, Hilfs- und Betriebsstoffe | Raw materials and supplies
3030 | 5130 | Roh-, Hilfs- und Betriebsstoffe 19 % Vorsteuer | Raw materials and supplies, 19 % | tax:vst19
3100 | 5900 | Fremdleistungen | Subcontractors
3106 | 5906 | Fremdleistungen 19 % Vorsteuer | Subcontractors, 19 % | tax:vst19
3120 | 5920 | Bauleistungen nach § 13b UStG 19 % | Construction work, reverse charge | tax:vst_13b19
3123 | 5923 | Leistungen von EU-Unternehmern nach § 13b UStG 19 % | Services from the EU | tax:vst_13b_eu19
3125 | 5925 | Leistungen von Unternehmern im Ausland, § 13b UStG 19 % | Services from outside the EU | tax:vst_13b19
3200 | 5200 | Wareneingang | Goods bought
3300 | 5300 | Wareneingang 7 % Vorsteuer | Goods bought, 7 % | tax:vst7
3400 | 5400 | Wareneingang 19 % Vorsteuer | Goods bought, 19 % | tax:vst19
3420 | 5420 | Innergemeinschaftlicher Erwerb 7 % | Goods from the EU, 7 % | tax:vst_ige7
3425 | 5425 | Innergemeinschaftlicher Erwerb 19 % | Goods from the EU, 19 % | tax:vst_ige19
3550 | 5550 | Steuerfreier innergemeinschaftlicher Erwerb | Goods from the EU, free of tax
3551 | 5551 | Wareneingang, im Drittland steuerbar | Goods bought and taxed outside the EU
3730 | 5730 | Erhaltene Skonti | Discounts taken | role:discount_taken
3731 | 5731 | Erhaltene Skonti 7 % Vorsteuer | Discounts taken, 7 % | tax:vst7
3736 | 5736 | Erhaltene Skonti 19 % Vorsteuer | Discounts taken, 19 % | tax:vst19
3769 | 5769 | Erhaltene Boni | Bonuses received
3770 | 5770 | Erhaltene Rabatte | Rebates received
3800 | 5800 | Bezugsnebenkosten | Freight in and other costs of buying | tax:vst19
3850 | 5840 | Zölle und Einfuhrabgaben | Customs duties
3960 | 5880 | Bestandsveränderungen Stoffe und Waren | Change in stock of materials and goods
= expense
4110 | 6010 | Löhne | Wages
4120 | 6020 | Gehälter | Salaries
4127 | 6027 | Geschäftsführergehälter | Salaries of directors
4130 | 6110 | Gesetzliche soziale Aufwendungen | Employer’s social security
4138 | 6120 | Beiträge zur Berufsgenossenschaft | Accident insurance of employees
4140 | 6130 | Freiwillige soziale Aufwendungen | Voluntary benefits
4165 | 6140 | Aufwendungen für Altersversorgung | Pension contributions
4170 | 6080 | Vermögenswirksame Leistungen | Savings contributions to employees
4190 | 6030 | Aushilfslöhne | Wages of temporary staff
4195 | 6035 | Löhne für Minijobs | Wages of marginal employees
4210 | 6310 | Miete | Rent
4230 | 6320 | Heizung | Heating | tax:vst19
4240 | 6325 | Gas, Strom, Wasser | Gas, electricity, water | tax:vst19
4250 | 6330 | Reinigung | Cleaning | tax:vst19
4260 | 6335 | Instandhaltung betrieblicher Räume | Maintenance of premises | tax:vst19
4280 | 6345 | Sonstige Raumkosten | Other costs of premises | tax:vst19
4360 | 6400 | Versicherungen | Insurance
4380 | 6420 | Beiträge | Memberships
4390 | 6430 | Sonstige Abgaben | Other duties
4397 | 6437 | Verspätungszuschläge und Zwangsgelder | Late-filing penalties
4520 | 6520 | Fahrzeug-Versicherungen | Vehicle insurance
4530 | 6530 | Laufende Fahrzeugkosten | Running costs of vehicles | tax:vst19
4540 | 6540 | Fahrzeug-Reparaturen | Vehicle repairs | tax:vst19
4570 | 6560 | Fahrzeug-Leasing | Vehicle leasing | tax:vst19
4580 | 6570 | Sonstige Fahrzeugkosten | Other vehicle costs | tax:vst19
4600 | 6600 | Werbekosten | Advertising | tax:vst19
4630 | 6610 | Geschenke, abzugsfähig | Gifts, deductible | tax:vst19
4635 | 6620 | Geschenke, nicht abzugsfähig | Gifts, not deductible
4640 | 6630 | Repräsentationskosten | Representation | tax:vst19
4650 | 6640 | Bewirtungskosten | Entertaining | tax:vst19
4654 | 6644 | Bewirtungskosten, nicht abzugsfähig | Entertaining, not deductible | tax:vst19
4660 | 6650 | Reisekosten Arbeitnehmer | Travel of employees
4664 | 6664 | Verpflegungsmehraufwand Arbeitnehmer | Meal allowances of employees
4666 | 6660 | Übernachtungsaufwand Arbeitnehmer | Accommodation of employees | tax:vst7
4670 | 6670 | Reisekosten Unternehmer | Travel of the owner
4710 | 6710 | Verpackungsmaterial | Packaging | tax:vst19
4730 | 6740 | Ausgangsfrachten | Freight out | tax:vst19
4760 | 6770 | Verkaufsprovisionen | Sales commissions | tax:vst19
4800 | 6460 | Reparaturen von Anlagen und Maschinen | Repairs of plant and machinery | tax:vst19
4805 | 6470 | Reparaturen von Betriebs- und Geschäftsausstattung | Repairs of equipment | tax:vst19
4806 | 6495 | Wartung von Hard- und Software | Maintenance of hardware and software | tax:vst19
4900 | 6300 | Sonstige betriebliche Aufwendungen | Other operating costs | tax:vst19
4905 | 6304 | Sonstige regelmäßige Aufwendungen und Rundungen | Other regular costs and rounding | role:rounding
4909 | 6303 | Fremdarbeiten | Work of others | tax:vst19
4910 | 6800 | Porto | Postage
4920 | 6805 | Telefon | Telephone | tax:vst19
4925 | 6810 | Internetkosten | Internet | tax:vst19
4930 | 6815 | Bürobedarf | Office supplies | tax:vst19
4940 | 6820 | Zeitschriften und Bücher | Periodicals and books | tax:vst7
4945 | 6821 | Fortbildungskosten | Training
4950 | 6825 | Rechts- und Beratungskosten | Legal fees and consulting | tax:vst19
4955 | 6830 | Buchführungskosten | Bookkeeping | tax:vst19
4957 | 6827 | Abschluss- und Prüfungskosten | Closing and audit | tax:vst19
4960 | 6835 | Mieten für Einrichtungen | Rent of equipment | tax:vst19
4964 | 6837 | Lizenzen auf Zeit | Licences and software subscriptions | tax:vst19
4970 | 6855 | Nebenkosten des Geldverkehrs | Bank charges
4980 | 6850 | Sonstiger Betriebsbedarf | Other supplies | tax:vst19
4985 | 6845 | Werkzeuge und Kleingeräte | Tools and small equipment | tax:vst19
= depreciation
4822 | 6200 | Abschreibungen auf immaterielle Vermögensgegenstände | Amortisation of intangible assets
4824 | 6205 | Abschreibungen auf den Firmenwert | Amortisation of goodwill
4830 | 6220 | Abschreibungen auf Sachanlagen | Depreciation of tangible assets
4831 | 6221 | Abschreibungen auf Gebäude | Depreciation of buildings
4832 | 6222 | Abschreibungen auf Fahrzeuge | Depreciation of vehicles
4855 | 6260 | Sofortabschreibung geringwertiger Wirtschaftsgüter | Low-value assets written off at once
4862 | 6264 | Abschreibungen auf den Sammelposten | Depreciation of the pool of low-value assets
4870 | 7200 | Abschreibungen auf Finanzanlagen | Write-down of financial assets
4880 | 6270 | Unüblich hohe Abschreibungen auf Umlaufvermögen | Unusual write-down of current assets
= income
8100 | 4100 | Steuerfreie Umsätze § 4 Nr. 8 ff. UStG | Exempt sales | tax:ust_frei
8120 | 4120 | Steuerfreie Ausfuhren | Exports | tax:ust_ausfuhr
8125 | 4125 | Steuerfreie innergemeinschaftliche Lieferungen | Intra-Community supplies | tax:ust_igl
8195 | 4185 | Erlöse als Kleinunternehmer | Sales as a small enterprise | tax:ust_klein
8200 | 4200 | Erlöse | Sales
8290 | 4290 | Erlöse 0 % USt | Sales, 0 % | tax:ust0
8300 | 4300 | Erlöse 7 % USt | Sales, 7 % | tax:ust7
8336 | 4336 | Sonstige Leistungen an EU-Unternehmer | Services to businesses in the EU | tax:ust_eu_leistung
8337 | 4337 | Leistungen nach § 13b UStG | Supplies under reverse charge | tax:ust_13b
8338 | 4338 | Im Drittland steuerbare Leistungen | Services taxed outside the EU | tax:ust_drittland
8400 | 4400 | Erlöse 19 % USt | Sales, 19 % | tax:ust19
8700 | 4700 | Erlösschmälerungen | Reductions of sales
8730 | 4730 | Gewährte Skonti | Discounts given | role:discount_given
8731 | 4731 | Gewährte Skonti 7 % USt | Discounts given, 7 % | tax:ust7
8736 | 4736 | Gewährte Skonti 19 % USt | Discounts given, 19 % | tax:ust19
8769 | 4769 | Gewährte Boni | Bonuses given
8770 | 4770 | Gewährte Rabatte | Rebates given
8970 | 4815 | Bestandsveränderungen unfertige Leistungen | Change in services in progress
8980 | 4800 | Bestandsveränderungen fertige Erzeugnisse | Change in finished products
8990 | 4820 | Aktivierte Eigenleistungen | Own work capitalised
= other_income
8605 | 4835 | Sonstige regelmäßige Erträge, Mahngebühren | Other regular income, late fees | role:dunning_fee
8820 | 4845 | Verkauf von Sachanlagen 19 % USt, bei Gewinn | Sale of fixed assets at a profit | tax:ust19
8921 | 4645 | Private Fahrzeugnutzung 19 % USt | Private use of vehicles | tax:ust19
= expense
8801 | 6885 | Verkauf von Sachanlagen 19 % USt, bei Verlust | Sale of fixed assets at a loss | tax:ust19
"""
