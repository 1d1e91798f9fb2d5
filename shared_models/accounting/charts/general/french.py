"""The general chart in French: every name of it by what it names."""

NAMES = """
chart | Général (inspiré des IFRS)
form | Déclaration de TVA
group 10 | Trésorerie
group 12 | Créances
group 13 | Stocks
group 14 | Autres actifs courants
group 15 | Charges payées d’avance
group 16 | TVA déductible
group 17 | Immobilisations corporelles
group 18 | Immobilisations incorporelles
group 19 | Actifs financiers à long terme
group 20 | Fournisseurs
group 21 | Autres passifs courants
group 22 | TVA collectée
group 23 | Passifs à long terme
group 30 | Capitaux propres
group 40 | Chiffre d’affaires
group 45 | Autres produits
group 50 | Coût des ventes
group 60 | Personnel
group 61 | Locaux
group 62 | Bureau
group 63 | Commercial
group 64 | Déplacements et véhicules
group 65 | Administration
group 68 | Amortissements
group 70 | Charges financières
group 80 | Impôts sur le résultat
1000 | Caisse
1010 | Petite caisse
1100 | Compte bancaire
1110 | Deuxième compte bancaire
1120 | Compte d’épargne
1150 | Paiements par carte en cours d’encaissement
1190 | Virements entre comptes propres
1200 | Clients
1210 | Créances sur parties liées
1220 | Travaux réalisés à facturer
1290 | Dépréciation des créances douteuses
1300 | Marchandises
1310 | Matières premières et fournitures
1320 | Produits en cours
1330 | Produits finis
1390 | Dépréciation des stocks
1400 | Acomptes versés aux fournisseurs
1410 | Avances au personnel
1420 | Dépôts versés
1430 | Autres créances
1440 | Impôt sur le résultat à récupérer
1450 | Placements à court terme
1490 | Compte d’attente
1500 | Charges payées d’avance
1510 | Loyers payés d’avance
1520 | Assurances payées d’avance
1600 | TVA déductible
1610 | TVA déductible par autoliquidation
1620 | TVA d’importation payée en douane
1690 | TVA pas encore déductible
1700 | Terrains
1710 | Bâtiments
1711 | Amortissements cumulés des bâtiments
1720 | Installations et machines
1721 | Amortissements cumulés des installations et machines
1730 | Véhicules
1731 | Amortissements cumulés des véhicules
1740 | Mobilier
1741 | Amortissements cumulés du mobilier
1750 | Matériel informatique et de bureau
1751 | Amortissements cumulés du matériel informatique
1760 | Aménagements de locaux loués
1761 | Amortissements cumulés des aménagements
1770 | Actifs en location
1771 | Amortissements cumulés des actifs en location
1780 | Immobilisations en cours et avances
1800 | Goodwill
1810 | Logiciels
1811 | Amortissements cumulés des logiciels
1820 | Brevets, marques et licences
1821 | Amortissements cumulés des brevets et licences
1830 | Frais de développement
1831 | Amortissements cumulés des frais de développement
1900 | Participations dans d’autres sociétés
1910 | Prêts accordés à long terme
1920 | Actifs d’impôt différé
1930 | Dépôts à long terme
2000 | Fournisseurs
2010 | Dettes envers des parties liées
2020 | Livraisons reçues non facturées
2050 | Carte de crédit
2100 | Acomptes reçus des clients
2110 | Produits perçus d’avance
2120 | Charges à payer
2130 | Rémunérations dues
2140 | Impôts sur salaires et cotisations sociales dus
2150 | Cotisations de retraite dues
2160 | Impôt sur le résultat dû
2170 | Dividendes à payer
2180 | Emprunts à court terme
2185 | Part à court terme des emprunts à long terme
2190 | Provisions à court terme
2195 | Bons cadeaux en circulation
2199 | Autres dettes
2200 | TVA collectée
2210 | TVA due par autoliquidation
2250 | TVA, règlement avec l’administration
2290 | TVA pas encore exigible
2300 | Emprunts bancaires
2310 | Emprunts auprès des propriétaires
2320 | Dettes de location
2330 | Provisions à long terme
2340 | Engagements de retraite
2350 | Passifs d’impôt différé
3000 | Capital social
3010 | Prime d’émission
3020 | Réserve légale
3030 | Autres réserves
3040 | Réserve de réévaluation
3050 | Apports des propriétaires
3060 | Prélèvements des propriétaires
3080 | Dividendes décidés
3100 | Résultats reportés
3200 | Résultat de l’exercice
3900 | Soldes d’ouverture
4000 | Ventes de biens
4010 | Ventes de services
4020 | Ventes de biens, taux réduit
4030 | Ventes de biens à l’étranger
4040 | Ventes de services à l’étranger
4050 | Ventes exonérées
4060 | Abonnements
4100 | Frais de livraison facturés
4200 | Escomptes accordés
4210 | Retours et ristournes
4500 | Loyers perçus
4510 | Subventions
4520 | Gains sur cessions d’immobilisations
4530 | Créances irrécouvrables recouvrées
4580 | Frais et intérêts de retard facturés
4590 | Produits divers
4600 | Gains de change, réalisés
4610 | Gains de change, latents
4700 | Intérêts perçus
4710 | Dividendes perçus
5000 | Coût des biens vendus
5010 | Achats de marchandises
5020 | Consommation de matières et fournitures
5030 | Sous-traitance
5040 | Main-d’œuvre directe
5050 | Transports sur achats
5060 | Droits de douane
5070 | Variation des stocks
5080 | Dépréciations de stocks de l’exercice
5090 | Emballages
5100 | Escomptes obtenus
6000 | Salaires et traitements
6010 | Cotisations sociales patronales
6020 | Cotisations de retraite
6030 | Primes
6040 | Formation
6050 | Recrutement
6060 | Autres frais de personnel
6100 | Loyer
6110 | Électricité, chauffage et eau
6120 | Entretien et réparations
6130 | Nettoyage
6140 | Assurances
6150 | Taxe foncière
6200 | Fournitures de bureau
6210 | Poste et coursier
6220 | Téléphone et internet
6230 | Abonnements logiciels
6240 | Hébergement et cloud
6250 | Petit équipement
6260 | Livres et revues
6300 | Publicité
6310 | Salons et événements
6320 | Site web
6330 | Réceptions de clients
6340 | Commissions sur ventes
6350 | Frais des prestataires de paiement
6360 | Transports sur ventes
6400 | Voyages
6410 | Hébergement et repas
6420 | Carburant
6430 | Réparation et assurance des véhicules
6440 | Location de véhicules
6500 | Frais juridiques
6510 | Comptabilité et audit
6520 | Conseil
6530 | Cotisations
6540 | Licences et autorisations
6550 | Frais bancaires
6560 | Créances irrécouvrables
6570 | Variation de la dépréciation des créances
6580 | Dons
6590 | Amendes et pénalités
6600 | Recherche
6690 | Autres charges
6700 | Pertes de change, réalisées
6710 | Pertes de change, latentes
6720 | Différences d’arrondi
6730 | Différences de caisse
6740 | Pertes sur cessions d’immobilisations
6800 | Amortissement des bâtiments
6810 | Amortissement des installations et machines
6820 | Amortissement des véhicules
6830 | Amortissement du mobilier et du matériel
6840 | Amortissement des actifs en location
6850 | Amortissement des immobilisations incorporelles
6860 | Pertes de valeur
7000 | Intérêts d’emprunts
7010 | Intérêts de location
7020 | Frais d’emprunt
8000 | Impôt sur le résultat de l’exercice
8010 | Impôt différé
8020 | Impôt sur le résultat d’exercices antérieurs
sheet a | Actif
sheet a.n | Actif non courant
sheet a.n.ppe | Immobilisations corporelles
sheet a.n.intangible | Immobilisations incorporelles
sheet a.n.financial | Actifs financiers à long terme
sheet a.c | Actif courant
sheet a.c.inventories | Stocks
sheet a.c.receivables | Créances
sheet a.c.tax | Impôts à récupérer
sheet a.c.other | Autres actifs courants
sheet a.c.prepaid | Charges payées d’avance
sheet a.c.cash | Trésorerie
sheet l | Capitaux propres et passif
sheet l.e | Capitaux propres
sheet l.e.capital | Capital et réserves
sheet l.e.retained | Résultats reportés
sheet l.e.result | Résultat de l’exercice
sheet l.e.opening | Soldes d’ouverture à apurer
sheet l.n | Passif non courant
sheet l.c | Passif courant
sheet l.c.payables | Fournisseurs
sheet l.c.cards | Cartes de crédit
sheet l.c.tax | Impôts à payer
sheet l.c.other | Autres passifs courants
profit revenue | Chiffre d’affaires
profit cost_of_sales | Coût des ventes
profit gross | Marge brute
profit other_income | Autres produits
profit staff | Frais de personnel
profit other_costs | Autres charges d’exploitation
profit depreciation | Amortissements
profit operating | Résultat d’exploitation
profit finance_income | Produits financiers
profit finance_costs | Charges financières
profit before_tax | Résultat avant impôt
profit income_tax | Impôt sur le résultat
profit result | Résultat de l’exercice
tax vat20 | TVA 20 %
tax vat10 | TVA 10 %
tax vat0 | TVA 0 %
tax vat_exempt | Exonéré
tax vat_export | Exportation de biens
tax vat_abroad | Services à des entreprises étrangères
tax pvat20 | TVA déductible 20 %
tax pvat10 | TVA déductible 10 %
tax pvat0 | TVA déductible 0 %
tax prc20 | Autoliquidation 20 %
tax pimport | Importation, TVA payée en douane
note vat_exempt | Exonéré de TVA.
note vat_export | Exportation exonérée de TVA.
note vat_abroad | Autoliquidation.
rule export_goods | Biens à des clients étrangers
rule service_abroad | Services à des entreprises étrangères
rule import_goods | Biens de fournisseurs étrangers
rule service_from_abroad | Services de fournisseurs étrangers
journal SAL | Ventes
journal PUR | Achats
journal BNK | Banque
journal CSH | Caisse
journal GEN | Opérations diverses
journal OPN | Ouverture
box 1 | Ventes imposables, hors taxe
box 2 | Taxe sur les ventes
box 3 | Ventes à taux zéro et exportations
box 4 | Ventes exonérées
box 5 | Services imposables chez le client
box 6 | Achats autoliquidés, hors taxe
box 7 | Taxe sur ces achats
box 8 | Taxe due
box 9 | Achats imposables, hors taxe
box 10 | Taxe déductible
box 11 | À payer
"""
