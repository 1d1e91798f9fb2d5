"""The statements of the Handelsgesetzbuch: balance sheet by § 266, profit and loss by total cost, § 275 (2).

Both charts share the lines; which numbers feed them is each chart's own. What sole traders and partnerships keep
instead of subscribed capital has a line of its own.
"""

from shared_models.accounting.charts.statement_layout import StatementLayout, layout

_LANGUAGES = ("de", "en")

_BALANCE_SHEET = """
a | + | | Aktiva | Assets
a.A | + | | Anlagevermögen | Fixed assets
a.A.I | + | | Immaterielle Vermögensgegenstände | Intangible assets
a.A.I.1 | + | | Selbst geschaffene Rechte und Werte | Internally generated rights and assets
a.A.I.2 | + | | Konzessionen, Schutzrechte und Lizenzen | Concessions, rights and licences
a.A.I.3 | + | | Geschäfts- oder Firmenwert | Goodwill
a.A.I.4 | + | | Anzahlungen auf Immaterielles | Advances on intangible assets
a.A.II | + | | Sachanlagen | Tangible assets
a.A.II.1 | + | | Grundstücke und Bauten | Land and buildings
a.A.II.2 | + | | Technische Anlagen und Maschinen | Plant and machinery
a.A.II.3 | + | @fixed_asset | Andere Anlagen, Betriebs- und Geschäftsausstattung | Other plant and equipment
a.A.II.4 | + | | Anzahlungen und Anlagen im Bau | Advances and assets under construction
a.A.III | + | | Finanzanlagen | Financial assets
a.A.III.1 | + | | Anteile an verbundenen Unternehmen | Shares in affiliated companies
a.A.III.2 | + | | Ausleihungen an verbundene Unternehmen | Loans to affiliated companies
a.A.III.3 | + | | Beteiligungen | Participating interests
a.A.III.4 | + | | Ausleihungen an Beteiligungsunternehmen | Loans to companies of participating interests
a.A.III.5 | + | | Wertpapiere des Anlagevermögens | Long-term securities
a.A.III.6 | + | | Sonstige Ausleihungen | Other loans
a.B | + | | Umlaufvermögen | Current assets
a.B.I | + | | Vorräte | Inventories
a.B.I.1 | + | | Roh-, Hilfs- und Betriebsstoffe | Raw materials and supplies
a.B.I.2 | + | | Unfertige Erzeugnisse und Leistungen | Work in progress
a.B.I.3 | + | | Fertige Erzeugnisse und Waren | Finished products and goods
a.B.I.4 | + | | Geleistete Anzahlungen | Down payments made
a.B.II | + | | Forderungen und sonstige Vermögensgegenstände | Receivables and other assets
a.B.II.1 | + | @receivable | Forderungen aus Lieferungen und Leistungen | Trade receivables
a.B.II.2 | + | | Forderungen gegen verbundene Unternehmen | Receivables from affiliated companies
a.B.II.3 | + | | Forderungen gegen Beteiligungsunternehmen | Receivables from companies of participating interests
a.B.II.4 | + | @current_asset | Sonstige Vermögensgegenstände | Other assets
a.B.III | + | | Wertpapiere | Securities
a.B.IV | + | @cash | Kasse und Guthaben bei Kreditinstituten | Cash and banks
a.C | + | @prepayment | Rechnungsabgrenzungsposten | Prepaid expenses
a.D | + | | Aktive latente Steuern | Deferred tax assets
l | - | | Passiva | Equity and liabilities
l.A | - | | Eigenkapital | Equity
l.A.I | - | @equity | Gezeichnetes Kapital | Subscribed capital
l.A.K | - | | Kapitalanteile und Privatkonten | Owners’ capital and private accounts
l.A.II | - | | Kapitalrücklage | Capital reserve
l.A.III | - | | Gewinnrücklagen | Revenue reserves
l.A.IV | - | @result !earlier_results | Gewinnvortrag, Verlustvortrag | Profits and losses brought forward
l.A.V | - | !result | Jahresüberschuss, Jahresfehlbetrag | Result of the year
l.A.Z | - | | Noch nicht ausgeglichene Saldenvorträge | Opening balances still to be cleared
l.S | - | | Sonderposten | Special items
l.B | - | | Rückstellungen | Provisions
l.B.1 | - | | Rückstellungen für Pensionen | Provisions for pensions
l.B.2 | - | | Steuerrückstellungen | Provisions for taxes
l.B.3 | - | | Sonstige Rückstellungen | Other provisions
l.C | - | | Verbindlichkeiten | Liabilities
l.C.1 | - | | Anleihen | Bonds
l.C.2 | - | @long_term_liability | Gegenüber Kreditinstituten | Owed to banks
l.C.3 | - | | Erhaltene Anzahlungen auf Bestellungen | Down payments received
l.C.4 | - | @payable | Aus Lieferungen und Leistungen | Trade payables
l.C.5 | - | | Aus Wechseln | Bills of exchange
l.C.6 | - | | Gegenüber verbundenen Unternehmen | Owed to affiliated companies
l.C.7 | - | | Gegenüber Beteiligungsunternehmen | Owed to companies of participating interests
l.C.8 | - | @card @current_liability @tax | Sonstige Verbindlichkeiten | Other liabilities
l.D | - | | Rechnungsabgrenzungsposten | Deferred income
l.E | - | | Passive latente Steuern | Deferred tax liabilities
"""

_BALANCE_SHEET_FEEDS = """
a.A.I.1 | 0043-0048 | 0143-0148
a.A.I.2 | 0010-0034 | 0100-0142 0149
a.A.I.3 | 0035-0037 0040-0042 | 0150-0169
a.A.I.4 | 0038-0039 | 0170-0199
a.A.II.1 | 0050-0078 0080-0119 0140-0149 0160-0179 0190-0194 | 0200-0399
a.A.II.2 | 0200-0289 | 0400-0499
a.A.II.3 | 0300-0497 | 0500-0699
a.A.II.4 | 0079 0120-0139 0150-0159 0180-0189 0195-0199 0290-0299 0498-0499 | 0700-0799
a.A.III.1 | 0500-0504 0509 | 0800-0809
a.A.III.2 | 0505-0508 | 0810-0819
a.A.III.3 | 0510-0519 | 0820-0879
a.A.III.4 | 0520-0524 | 0880-0899
a.A.III.5 | 0525-0539 | 0900-0929
a.A.III.6 | 0540-0599 | 0930-0999
a.B.I.1 | 3970-3979 | 1000-1039
a.B.I.2 | 7000-7099 | 1040-1099
a.B.I.3 | 3980-3989 7100-7199 | 1100-1179
a.B.I.4 | 1510-1518 | 1180-1189
a.B.II.1 | 0996-0999 1400-1469 1490-1499 | 1200-1259
a.B.II.2 | 1470-1479 1594-1596 | 1260-1279
a.B.II.3 | 1480-1489 1597-1599 | 1280-1289
a.B.II.4 | 1350-1359 1361-1399 1500-1509 1519-1593 | 1300-1459 1461-1499
a.B.III | 1327-1329 1340-1349 | 1500-1549
a.B.IV | 1000-1299 1330-1339 1360 | 1460 1550-1899
a.C | 0980-0982 0984-0986 | 1900-1949
a.D | 0983 | 1950-1959
l.A.I | 0800-0839 | 2900-2919
l.A.K | 0870-0889 0900-0919 1800-1899 | 2000-2899
l.A.II | 0840-0845 | 2920-2929
l.A.III | 0846-0859 | 2930-2969
l.A.IV | 0860-0869 | 2970-2979
l.A.V | 9099 | 9099
l.A.Z | 9000-9098 | 9000-9098
l.S | 0930-0949 | 2980-2999
l.B.1 | 0950-0954 | 3000-3019
l.B.2 | 0955-0956 0962-0963 0969 | 3020-3064
l.B.3 | 0961 0964-0967 0970-0979 | 3070-3099
l.C.1 | 0600-0629 | 3100-3149
l.C.2 | 0630-0699 | 3150-3249
l.C.3 | 1710-1724 | 3250-3299
l.C.4 | 1600-1629 1650-1659 | 3300-3349
l.C.5 | 1660-1664 | 3350-3399
l.C.6 | 0700-0714 1630-1639 | 3400-3449
l.C.7 | 0715-0729 1640-1649 | 3450-3499
l.C.8 | 0730-0799 0890-0899 0920-0929 1665-1709 1725-1799 | 3500-3899
l.D | 0990 | 3900-3999
l.E | 0968 | 3065-3069
"""

_PROFIT_AND_LOSS = """
1 | - | @income | Umsatzerlöse | Revenue
2 | - | | Bestandsveränderungen der Erzeugnisse | Change in finished products and work in progress
3 | - | | Andere aktivierte Eigenleistungen | Own work capitalised
4 | - | @other_income | Sonstige betriebliche Erträge | Other operating income
5 | + | | Materialaufwand | Cost of materials
5.a | + | @cost_of_sales | Roh-, Hilfs- und Betriebsstoffe, Waren | Raw materials, supplies and goods
5.b | + | | Bezogene Leistungen | Services bought
6 | + | | Personalaufwand | Staff costs
6.a | + | | Löhne und Gehälter | Wages and salaries
6.b | + | | Soziale Abgaben und Altersversorgung | Social security and pensions
7 | + | | Abschreibungen | Depreciation
7.a | + | @depreciation | Auf Anlagevermögen | Of fixed assets
7.b | + | | Unübliche auf Umlaufvermögen | Unusual, of current assets
8 | + | @expense | Sonstige betriebliche Aufwendungen | Other operating costs
9 | - | | Erträge aus Beteiligungen | Income from participating interests
10 | - | | Erträge aus anderen Finanzanlagen | Income from other financial assets
11 | - | | Sonstige Zinsen und ähnliche Erträge | Other interest and similar income
12 | + | | Abschreibungen auf Finanzanlagen und Wertpapiere | Write-down of financial assets and securities
13 | + | | Zinsen und ähnliche Aufwendungen | Interest and similar costs
14 | + | | Steuern vom Einkommen und vom Ertrag | Taxes on income
15 | - | =1+2+3+4+5+6+7+8+9+10+11+12+13+14 | Ergebnis nach Steuern | Result after taxes on income
16 | + | | Sonstige Steuern | Other taxes
17 | - | !result | Jahresüberschuss, Jahresfehlbetrag | Result of the year
"""

_PROFIT_AND_LOSS_FEEDS = """
1 | 8000-8589 8700-8799 8950-8959 | 4000-4599 4690-4799
2 | 8960-8989 | 4800-4819
3 | 8990-8999 | 4820-4829
4 | 2315-2319 2500-2599 2660-2669 2700-2799 8590-8649 8820-8859 8900-8949 | 4600-4689 4830-4999
5.a | 3000-3099 3200-3969 3990-3999 4000-4099 | 5000-5899
5.b | 3100-3199 | 5900-5999
6.a | 4100-4129 4145-4159 4170-4199 | 6000-6099
6.b | 4130-4144 4160-4169 | 6100-6199
7.a | 4822-4865 | 6200-6269
7.b | 2430-2449 4880-4885 4890-4899 | 6270-6299
8 | 2000-2099 2150-2199 2300-2314 2320-2374 2376-2429 2450-2499 | 6300-6999
8 | 4200-4319 4360-4509 4511-4821 4886-4889 4900-4999 8800-8819 |
9 | 2600-2619 | 7000-7009
10 | 2620-2649 | 7010-7099
11 | 2650-2659 2670-2689 8650-8669 | 7100-7199
12 | 4866-4879 | 7200-7299
13 | 2100-2149 | 7300-7399
14 | 2200-2284 4320-4339 | 7600-7649
16 | 2285-2289 2375 4340-4359 4510 | 7650-7699
"""


def balance_sheet(chart: int) -> StatementLayout:
    """The balance sheet of the first (0) or the second (1) chart."""
    return layout("balance_sheet", _BALANCE_SHEET, _LANGUAGES, _feeds(_BALANCE_SHEET_FEEDS, chart))


def profit_and_loss(chart: int) -> StatementLayout:
    """The profit and loss statement of the first (0) or the second (1) chart."""
    return layout("profit_and_loss", _PROFIT_AND_LOSS, _LANGUAGES, _feeds(_PROFIT_AND_LOSS_FEEDS, chart))


def _feeds(table: str, chart: int) -> dict[str, str]:
    feeds: dict[str, str] = {}
    for row in table.strip().splitlines():
        line, *numbers = (cell.strip() for cell in row.split("|"))
        feeds[line] = f"{feeds.get(line, '')} {numbers[chart]}"
    return feeds
