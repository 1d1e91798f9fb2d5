"""The accounts of the French chart, numbered by the plan comptable général of 2014 as it stands since 2025.

Numbers are six digits long; a company's own accounts go where the beginning of their number says.
"""

BALANCE_SHEET_ACCOUNTS = """
= 10 | equity | Capital et réserves | Capital and reserves
101000 | Capital | Capital
101200 | Capital souscrit, appelé, non versé | Capital called and not paid
104100 | Primes d’émission | Share premium
105000 | Écarts de réévaluation | Revaluation differences
106100 | Réserve légale | Legal reserve
106300 | Réserves statutaires | Reserves under the articles
106800 | Autres réserves | Other reserves
108000 | Compte de l’exploitant | Account of the sole trader
= 11 | result | Report à nouveau et résultat | Retained earnings and result
110000 | Report à nouveau, solde créditeur | Retained earnings | role:retained_earnings
119000 | Report à nouveau, solde débiteur | Losses brought forward
120000 | Résultat de l’exercice | Result of the current year | role:result
= 13 | long_term_liability | Subventions et provisions | Grants and provisions
131000 | Subventions d’investissement | Investment grants
139000 | Subventions d’investissement inscrites au résultat | Investment grants taken to income
145000 | Amortissements dérogatoires | Accelerated tax depreciation
151100 | Provisions pour litiges | Provisions for disputes
151200 | Provisions pour garanties données aux clients | Provisions for warranties
153000 | Provisions pour pensions | Provisions for pensions
155000 | Provisions pour impôts | Provisions for taxes
158000 | Autres provisions pour charges | Other provisions
= 16 | long_term_liability | Emprunts et dettes assimilées | Loans and similar debts
163000 | Emprunts obligataires | Bonds issued
164000 | Emprunts auprès des établissements de crédit | Bank loans
165000 | Dépôts et cautionnements reçus | Deposits received
167000 | Emprunts assortis de conditions particulières | Loans on special terms
168800 | Intérêts courus sur emprunts | Accrued interest on loans
= 20 | fixed_asset | Immobilisations incorporelles | Intangible assets
201000 | Frais d’établissement | Formation costs
203000 | Frais de développement | Development costs
205000 | Concessions, brevets, licences et logiciels | Concessions, patents, licences and software
206000 | Droit au bail | Leasehold rights
207000 | Fonds commercial | Goodwill
280100 | Amortissements des frais d’établissement | Formation costs, accumulated amortisation
280300 | Amortissements des frais de développement | Development costs, accumulated amortisation
280500 | Amortissements des concessions et logiciels | Concessions and software, accumulated amortisation
= 21 | fixed_asset | Immobilisations corporelles | Tangible assets
211000 | Terrains | Land
213000 | Constructions | Buildings
214000 | Constructions sur sol d’autrui | Buildings on land of others
215000 | Installations techniques, matériel et outillage | Plant, machinery and tools
218100 | Installations générales et agencements | Fittings
218200 | Matériel de transport | Vehicles
218300 | Matériel de bureau et informatique | Office and computer equipment
218400 | Mobilier | Furniture
231000 | Immobilisations corporelles en cours | Tangible assets under construction
237000 | Avances sur immobilisations incorporelles | Advances on intangible assets
238000 | Avances sur immobilisations corporelles | Advances on tangible assets
281300 | Amortissements des constructions | Buildings, accumulated depreciation
281500 | Amortissements des installations techniques | Plant and machinery, accumulated depreciation
281810 | Amortissements des agencements | Fittings, accumulated depreciation
281820 | Amortissements du matériel de transport | Vehicles, accumulated depreciation
281830 | Amortissements du matériel informatique | Computer equipment, accumulated depreciation
281840 | Amortissements du mobilier | Furniture, accumulated depreciation
= 26 | fixed_asset | Immobilisations financières | Financial assets
261000 | Titres de participation | Shares in other companies
271000 | Titres immobilisés | Long-term securities
274000 | Prêts | Long-term loans granted
275000 | Dépôts et cautionnements versés | Deposits paid
296000 | Dépréciations des participations | Shares in other companies, impairment
= 3 | current_asset | Stocks | Inventories
310000 | Matières premières | Raw materials
322000 | Fournitures consommables | Consumables
331000 | Produits en cours | Products in progress
345000 | Prestations de services en cours | Services in progress
355000 | Produits finis | Finished products
370000 | Stocks de marchandises | Goods for resale
391000 | Dépréciations des matières premières | Raw materials, impairment
397000 | Dépréciations des marchandises | Goods for resale, impairment
= 40 | payable | Fournisseurs | Suppliers
401000 | Fournisseurs | Trade payables | role:payable
403000 | Fournisseurs, effets à payer | Bills payable
404000 | Fournisseurs d’immobilisations | Suppliers of fixed assets
408100 | Fournisseurs, factures non parvenues | Supplier invoices not yet received | type:current_liability
409100 | Avances et acomptes versés | Down payments made | type:current_asset role:down_payment_made party
409800 | Rabais et avoirs à obtenir | Credit notes expected from suppliers | type:current_asset
= 41 | receivable | Clients | Customers
411000 | Clients | Trade receivables | role:receivable
413000 | Clients, effets à recevoir | Bills receivable
416000 | Clients douteux ou litigieux | Doubtful receivables
418100 | Clients, factures à établir | Work done and not yet invoiced | type:current_asset
419100 | Avances et acomptes reçus | Down payments received | type:current_liability role:down_payment_received party
419800 | Rabais et avoirs à accorder | Credit notes owed to customers | type:current_liability
491000 | Dépréciations des comptes de clients | Allowance for doubtful receivables | type:current_asset
= 42 | current_liability | Personnel et organismes sociaux | Staff and social security
421000 | Personnel, rémunérations dues | Wages and salaries payable | reconcile
425000 | Personnel, avances et acomptes | Advances to employees | type:current_asset reconcile
428200 | Dettes pour congés à payer | Accrued holidays
431000 | Sécurité sociale | Social security payable | reconcile
437000 | Autres organismes sociaux | Other social funds payable | reconcile
438200 | Charges sociales sur congés à payer | Social security on accrued holidays
= 44 | tax | État | Tax office
442100 | Prélèvement à la source | Wage tax withheld | type:current_liability reconcile
444000 | État, impôts sur les bénéfices | Taxes on income payable | type:current_liability
445200 | TVA due intracommunautaire | Tax owed on goods from the EU
445210 | TVA due par autoliquidation de services | Tax owed on services under reverse charge
445300 | TVA due sur importations | Tax owed on imports
445310 | TVA due sur services hors UE | Tax owed on services from outside the EU
445510 | TVA à décaisser | Value added tax to pay | role:tax_settlement reconcile
445620 | TVA déductible sur immobilisations | Input tax on fixed assets
445660 | TVA déductible sur autres biens et services | Input tax on other goods and services
445662 | TVA déductible intracommunautaire | Input tax on purchases from the EU
445663 | TVA déductible sur importations | Input tax on imports
445640 | TVA déductible en attente de paiement | Input tax not yet deductible
445670 | Crédit de TVA à reporter | Value added tax credit carried forward
445710 | TVA collectée | Output tax
445740 | TVA collectée en attente d’encaissement | Output tax not yet due
445800 | TVA à régulariser | Value added tax to be adjusted
447000 | Autres impôts et taxes | Other taxes payable | type:current_liability
448600 | État, charges à payer | Accrued taxes | type:current_liability
= 45 | current_liability | Groupe, associés et débiteurs divers | Group, partners and others
455000 | Associés, comptes courants | Current accounts of partners
457000 | Associés, dividendes à payer | Dividends payable
462000 | Créances sur cessions d’immobilisations | Owed for fixed assets sold | type:current_asset reconcile
467100 | Autres comptes débiteurs | Other receivables | type:current_asset reconcile
467200 | Autres comptes créditeurs | Other payables | reconcile
467300 | Carte bancaire à débit différé | Credit card | type:card reconcile
468600 | Charges à payer diverses | Other accrued expenses
468700 | Produits à recevoir divers | Other accrued income | type:current_asset
471000 | Compte d’attente | Suspense | type:current_asset role:suspense reconcile
476000 | Différences de conversion, actif | Exchange losses, unrealised | type:prepayment role:unrealised_loss
477000 | Différences de conversion, passif | Exchange gains, unrealised | role:unrealised_gain
486000 | Charges constatées d’avance | Prepaid expenses | type:prepayment
487000 | Produits constatés d’avance | Deferred income
= 5 | cash | Comptes financiers | Cash and banks
503000 | Actions | Shares held short-term | type:current_asset
508000 | Autres valeurs mobilières de placement | Other short-term securities | type:current_asset
511200 | Chèques à encaisser | Cheques to cash | reconcile
511500 | Cartes bancaires à encaisser | Card payments to cash | reconcile
512000 | Banque | Bank account | role:bank
512100 | Deuxième compte bancaire | Second bank account
519000 | Concours bancaires courants | Bank overdrafts | type:current_liability
530000 | Caisse | Cash on hand | role:cash
580000 | Virements internes | Transfers between own accounts | role:transfer reconcile
= 89 | equity | Bilan | Balances
890000 | Bilan d’ouverture | Opening balances | role:opening
"""

PROFIT_AND_LOSS_ACCOUNTS = """
= 60 | cost_of_sales | Achats | Purchases
601000 | Achats de matières premières | Raw materials bought | tax:aba20
602000 | Achats d’autres approvisionnements | Other supplies bought | tax:aba20
603100 | Variation des stocks de matières premières | Change in stock of raw materials
603700 | Variation des stocks de marchandises | Change in stock of goods
604000 | Achats d’études et prestations de services | Subcontractors | tax:aba20
606100 | Fournitures non stockables (eau, énergie) | Water and energy | type:expense tax:aba20
606300 | Petit équipement et fournitures d’entretien | Small equipment and supplies | type:expense tax:aba20
606400 | Fournitures administratives | Office supplies | type:expense tax:aba20
607000 | Achats de marchandises | Goods bought | tax:aba20
608000 | Frais accessoires d’achat | Costs of buying | tax:aba20
609000 | Rabais, remises et ristournes obtenus | Rebates received | tax:aba20
= 61 | expense | Services extérieurs | Services bought
611000 | Sous-traitance générale | General subcontracting | tax:aba20
612000 | Redevances de crédit-bail | Finance lease charges | tax:aba20
613200 | Locations immobilières | Rent of premises
613500 | Locations mobilières | Rent of equipment | tax:aba20
614000 | Charges locatives | Service charges
615000 | Entretien et réparations | Maintenance and repairs | tax:aba20
615600 | Maintenance informatique | Maintenance of hardware and software | tax:aba20
616000 | Primes d’assurances | Insurance
618100 | Documentation | Books and periodicals | tax:aba55
618500 | Colloques, séminaires et conférences | Conferences | tax:aba20
621000 | Personnel extérieur | Temporary staff | tax:aba20
622100 | Commissions et courtages sur achats | Commissions | tax:aba20
622600 | Honoraires | Professional fees | tax:aba20
622700 | Frais d’actes et de contentieux | Legal costs | tax:aba20
623000 | Publicité | Advertising | tax:aba20
623300 | Foires et expositions | Trade fairs | tax:aba20
623400 | Cadeaux à la clientèle | Gifts to customers
624100 | Transports sur achats | Freight in | tax:aba20
624200 | Transports sur ventes | Freight out | tax:aba20
625100 | Voyages et déplacements | Travel
625600 | Missions | Accommodation and meals
625700 | Réceptions | Entertaining | tax:aba10
626000 | Frais postaux | Postage
626300 | Télécommunications et internet | Telephone and internet | tax:aba20
627000 | Services bancaires | Bank charges
628100 | Concours divers et cotisations | Memberships
651100 | Redevances pour licences et logiciels | Licences and software subscriptions | tax:aba20
= 63 | expense | Impôts et taxes | Taxes and duties
631000 | Taxe sur les salaires | Payroll tax
633000 | Autres impôts sur rémunérations | Other taxes on wages
635110 | Contribution économique territoriale | Local business tax
635120 | Taxes foncières | Property tax
635400 | Droits d’enregistrement et de timbre | Registration duties
637000 | Autres impôts et taxes d’exploitation | Other operating taxes
= 64 | expense | Charges de personnel | Staff costs
641100 | Salaires et appointements | Wages and salaries
641200 | Congés payés | Holiday pay
641300 | Primes et gratifications | Bonuses
644000 | Rémunération de l’exploitant | Pay of the sole trader
645100 | Cotisations à la sécurité sociale | Employer’s social security
645300 | Cotisations de retraite | Pension contributions
647500 | Médecine du travail | Occupational health
648000 | Autres charges de personnel | Other staff costs
= 65 | expense | Autres charges de gestion | Other operating costs
654000 | Pertes sur créances irrécouvrables | Bad debts | role:write_off tax:vte20
656000 | Pertes de change sur opérations commerciales | Exchange losses, realised | role:exchange_loss
657000 | Valeur comptable des immobilisations cédées | Book value of fixed assets sold
658000 | Pénalités et autres charges de gestion | Penalties and other operating costs
658100 | Différences d’arrondi | Rounding differences | role:rounding
658200 | Différences de caisse | Cash differences | role:cash_difference
= 66 | expense | Charges financières | Finance costs
661100 | Intérêts des emprunts | Interest on loans
661600 | Intérêts bancaires | Bank interest
665000 | Escomptes accordés | Discounts given | role:discount_given tax:vte20
666000 | Pertes de change financières | Exchange losses of finance
668000 | Autres charges financières | Other finance costs
= 67 | expense | Charges exceptionnelles | Exceptional costs
678000 | Autres charges exceptionnelles | Other exceptional costs
= 68 | depreciation | Dotations | Depreciation and provisions
681110 | Dotations aux amortissements incorporels | Amortisation of intangible assets
681120 | Dotations aux amortissements corporels | Depreciation of tangible assets
681500 | Dotations aux provisions d’exploitation | Operating provisions made | type:expense
681740 | Dépréciations des créances | Allowance for receivables made | type:expense
686000 | Dotations financières | Finance provisions made | type:expense
= 69 | expense | Participation et impôts sur les bénéfices | Profit sharing and taxes on income
691000 | Participation des salariés | Profit sharing of employees
695000 | Impôts sur les bénéfices | Taxes on income of the year
= 70 | income | Ventes | Sales
701000 | Ventes de produits finis | Sales of products | tax:vte20
704000 | Travaux | Sales of works | tax:vte20
706000 | Prestations de services | Sales of services | tax:vte20
706100 | Prestations de services intracommunautaires | Services to businesses in the EU | tax:vte_service_ue
706200 | Prestations de services hors UE | Services to businesses outside the EU | tax:vte_service_hors_ue
707000 | Ventes de marchandises | Sales of goods | tax:vte20
707100 | Livraisons intracommunautaires | Goods to the EU | tax:vte_intra
707200 | Exportations | Exports | tax:vte_export
708500 | Ports et frais facturés | Delivery charged to customers | tax:vte20
708800 | Autres produits d’activités annexes | Other sales | tax:vte20
709000 | Rabais, remises et ristournes accordés | Rebates given | tax:vte20
713300 | Variation des en-cours de production | Change in work in progress
713500 | Variation des stocks de produits | Change in finished products
721000 | Production immobilisée incorporelle | Own intangible work capitalised
722000 | Production immobilisée corporelle | Own tangible work capitalised
= 74 | other_income | Autres produits | Other income
740000 | Subventions d’exploitation | Operating grants
751000 | Redevances pour concessions et licences | Royalties received | tax:vte20
752000 | Revenus des immeubles | Rent received
756000 | Gains de change sur opérations commerciales | Exchange gains, realised | role:exchange_gain
757000 | Produits de cession d’immobilisations | Proceeds of fixed assets sold | tax:vte20
758000 | Produits divers et pénalités de retard | Other operating income, late fees | role:dunning_fee
761000 | Produits de participations | Dividends received
764000 | Revenus des placements | Interest received
765000 | Escomptes obtenus | Discounts taken | role:discount_taken tax:aba20
766000 | Gains de change financiers | Exchange gains of finance
778000 | Autres produits exceptionnels | Other exceptional income
781500 | Reprises sur provisions d’exploitation | Operating provisions released
781740 | Reprises sur dépréciations des créances | Allowance for receivables released
"""
