"""The French balance sheet and profit and loss statement, in the order of the plan comptable général, simplified.

Third parties (class 4) stand on the side their type says: the same number may be owed or due.
"""

from shared_models.accounting.charts.statement_layout import layout

BALANCE_SHEET = layout(
    "balance_sheet",
    """
a | + | | Actif | Assets
a.i | + | | Actif immobilisé | Fixed assets
a.i.incorporel | + | 20 232 237 280 290 | Immobilisations incorporelles | Intangible assets
a.i.corporel | + | 21-24 281-282 291-293 @fixed_asset | Immobilisations corporelles | Tangible assets
a.i.financier | + | 26-27 296-297 | Immobilisations financières | Financial assets
a.c | + | | Actif circulant | Current assets
a.c.stocks | + | 30-39 | Stocks et en-cours | Inventories
a.c.avances | + | 4091 | Avances et acomptes versés | Down payments made
a.c.clients | + | 411-418 491 @receivable | Clients et comptes rattachés | Customers
a.c.autres | + | 4096-4098 4456 @current_asset | Autres créances | Other receivables
a.c.placements | + | 50 | Valeurs mobilières de placement | Short-term securities
a.c.disponible | + | 51-54 58 @cash | Disponibilités | Cash and banks
a.c.avance | + | 486 @prepayment | Charges constatées d’avance | Prepaid expenses
a.conversion | + | 476 | Écarts de conversion, actif | Unrealised exchange losses
l | - | | Passif | Equity and liabilities
l.e | - | | Capitaux propres | Equity
l.e.capital | - | 101-105 108 @equity | Capital et primes | Capital and premiums
l.e.reserves | - | 106 | Réserves | Reserves
l.e.report | - | 11 @result !earlier_results | Report à nouveau | Retained earnings
l.e.resultat | - | 12 !result | Résultat de l’exercice | Result of the year
l.e.subventions | - | 13 | Subventions d’investissement | Investment grants
l.e.reglementees | - | 14 | Provisions réglementées | Provisions by tax law
l.e.ouverture | - | 89 | Soldes d’ouverture à apurer | Opening balances still to be cleared
l.p | - | 15 | Provisions | Provisions
l.d | - | | Dettes | Liabilities
l.d.emprunts | - | 16-17 519 @long_term_liability | Emprunts et dettes financières | Loans
l.d.avances | - | 4191 | Avances et acomptes reçus | Down payments received
l.d.fournisseurs | - | 401-408 @payable | Fournisseurs et comptes rattachés | Suppliers
l.d.fiscales | - | 421 424 427-428 43 442 444 445 447-448 @tax | Dettes fiscales et sociales | Tax and social security
l.d.autres | - | @current_liability @card | Autres dettes | Other liabilities
l.d.avance | - | 487 | Produits constatés d’avance | Deferred income
l.conversion | - | 477 | Écarts de conversion, passif | Unrealised exchange gains
""",
    ("fr", "en"),
)

PROFIT_AND_LOSS = layout(
    "profit_and_loss",
    """
ventes | - | 70 @income | Chiffre d’affaires net | Net sales
stockee | - | 71 | Production stockée | Change in products in stock
immobilisee | - | 72 | Production immobilisée | Own work capitalised
subventions | - | 74 | Subventions d’exploitation | Operating grants
reprises | - | 781 | Reprises sur provisions et dépréciations | Provisions released
produits_a | - | 75 @other_income | Autres produits | Other income
produits | - | =ventes+stockee+immobilisee+subventions+reprises+produits_a | Produits d’exploitation | Operating income
matiere | + | | Achats et variation de stocks | Purchases and change in stock
matiere.marchandises | + | 607 609 @cost_of_sales | Achats de marchandises | Goods bought
matiere.variation_m | + | 6037 | Variation de stocks de marchandises | Change in stock of goods
matiere.matieres | + | 601-602 | Achats de matières et approvisionnements | Raw materials and supplies bought
matiere.variation_a | + | 6031-6032 | Variation de stocks de matières | Change in stock of materials
externes | + | 604-606 608 61-62 @expense | Autres achats et charges externes | Other purchases and services
impots | + | 63 | Impôts, taxes et versements assimilés | Taxes and duties
salaires | + | 64 | Salaires et traitements | Wages and salaries
sociales | + | 645-647 | Charges sociales | Social security
dotations | + | 681 @depreciation | Dotations aux amortissements et provisions | Depreciation and provisions
charges_a | + | 65 | Autres charges | Other costs
charges | + | =matiere+externes+impots+salaires+sociales+dotations+charges_a | Charges d’exploitation | Operating costs
exploitation | - | =produits+charges | Résultat d’exploitation | Operating result
produits_f | - | 76 786 | Produits financiers | Finance income
charges_f | + | 66 686 | Charges financières | Finance costs
courant | - | =exploitation+produits_f+charges_f | Résultat courant avant impôts | Result before exceptional items
produits_exceptionnels | - | 77 787 | Produits exceptionnels | Exceptional income
charges_exceptionnelles | + | 67 687 | Charges exceptionnelles | Exceptional costs
participation | + | 691 | Participation des salariés | Profit sharing of employees
impot | + | 695-699 | Impôts sur les bénéfices | Taxes on income
resultat | - | !result | Résultat de l’exercice | Result of the year
""",
    ("fr", "en"),
)
