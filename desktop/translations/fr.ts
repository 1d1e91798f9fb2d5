<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Counterfoil keeps your own true copy of your organisation’s records, and reconciles it.</source>
        <translation>Counterfoil conserve votre propre copie fidèle des fiches de votre organisation, et la réconcilie avec le serveur.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Fonctionne avec</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>unreleased</source>
        <translation>non publiée</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Can be undone</source>
        <translation>Peut être annulé</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Ne peut pas être annulé</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Awaited</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n lines can be read</source>
        <translation><numerusform>%n lignes peuvent être lues</numerusform><numerusform>%n lignes peuvent être lues</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines explained</source>
        <translation><numerusform>%n ligne expliquée</numerusform><numerusform>%n lignes expliquées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out</source>
        <translation><numerusform>%n ligne écartée</numerusform><numerusform>%n lignes écartées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines to explain</source>
        <translation><numerusform>%n ligne à expliquer</numerusform><numerusform>%n lignes à expliquer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation><numerusform>%n nouvelles lignes</numerusform><numerusform>%n nouvelles lignes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new lines, balances checked</source>
        <translation><numerusform>%n nouvelles lignes, soldes vérifiés</numerusform><numerusform>%n nouvelles lignes, soldes vérifiés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation><numerusform>%n paiement</numerusform><numerusform>%n paiements</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statements taken back</source>
        <translation><numerusform>%n relevés retirés</numerusform><numerusform>%n relevés retirés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation><numerusform>%n étaient déjà là</numerusform><numerusform>%n étaient déjà là</numerusform></translation>
    </message>
    <message>
        <source>1 line can be read</source>
        <translation>1 ligne peut être lue</translation>
    </message>
    <message>
        <source>1 line explained</source>
        <translation>1 ligne expliquée</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>1 ligne écartée</translation>
    </message>
    <message>
        <source>1 line to explain</source>
        <translation>1 ligne à expliquer</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>1 nouvelle ligne</translation>
    </message>
    <message>
        <source>1 new line, balances checked</source>
        <translation>1 nouvelle ligne, soldes vérifiés</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 paiement</translation>
    </message>
    <message>
        <source>1 statement taken back</source>
        <translation>1 relevé retiré</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 était déjà là</translation>
    </message>
    <message>
        <source>Accept all that is sure</source>
        <translation>Accepter tout ce qui est sûr</translation>
    </message>
    <message>
        <source>Accept what is proposed</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Account of the bank charge</source>
        <translation>Compte des frais bancaires</translation>
    </message>
    <message>
        <source>Account of the other side</source>
        <translation>Compte de l’autre partie</translation>
    </message>
    <message>
        <source>Account or open item</source>
        <translation>Compte ou poste ouvert</translation>
    </message>
    <message>
        <source>Account or open item of part {n}</source>
        <translation>Compte ou poste ouvert de la partie {n}</translation>
    </message>
    <message>
        <source>Always code lines like this…</source>
        <translation>Toujours imputer ainsi ces lignes…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount of part {n}</source>
        <translation>Montant de la partie {n}</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>Montant sorti</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Montant reçu</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Autre partie</translation>
    </message>
    <message>
        <source>Balance after the line</source>
        <translation>Solde après la ligne</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Books: {books}</source>
        <translation>Livres : {books}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose a bank statement</source>
        <translation>Choisir un relevé bancaire</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Code %n lines to</source>
        <translation><numerusform>Imputer %n ligne à</numerusform><numerusform>Imputer %n lignes à</numerusform></translation>
    </message>
    <message>
        <source>Code 1 line to</source>
        <translation>Imputer 1 ligne à</translation>
    </message>
    <message>
        <source>Code to an account…</source>
        <translation>Imputer à un compte…</translation>
    </message>
    <message>
        <source>Columns of {file}</source>
        <translation>Colonnes de {file}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day first, 20/11</source>
        <translation>Jour d’abord, 20/11</translation>
    </message>
    <message>
        <source>Day of booking</source>
        <translation>Date d’opération</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Drop a file of your bank here: CAMT, MT940, OFX, QIF or CSV. Its lines are matched with what is open, and importing a file again does no harm.</source>
        <translation>Déposez ici un fichier de votre banque : CAMT, MT940, OFX, QIF ou CSV. Ses lignes sont rapprochées de ce qui est ouvert, et importer un fichier à nouveau est sans effet.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Every line is explained</source>
        <translation>Chaque ligne est expliquée</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Files of banks (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif *.csv *.txt);;All files (*)</source>
        <translation>Fichiers bancaires (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif *.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Find the open item…</source>
        <translation>Chercher le poste ouvert…</translation>
    </message>
    <message numerus="yes">
        <source>Fits %n lines that are open</source>
        <translation><numerusform>Convient à %n lignes ouvertes</numerusform><numerusform>Convient à %n lignes ouvertes</numerusform></translation>
    </message>
    <message>
        <source>Fits 1 line that is open</source>
        <translation>Convient à 1 ligne ouverte</translation>
    </message>
    <message>
        <source>Go to the bank</source>
        <translation>Aller à la banque</translation>
    </message>
    <message>
        <source>How much of it is settled?</source>
        <translation>Combien en est réglé ?</translation>
    </message>
    <message>
        <source>How much of the item is settled by part {n}</source>
        <translation>Part du poste réglée par la partie {n}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>Importer un relevé…</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Import de {file}</translation>
    </message>
    <message>
        <source>It is a bank charge…</source>
        <translation>Ce sont des frais bancaires…</translation>
    </message>
    <message>
        <source>It is a rounding difference</source>
        <translation>C’est une différence d’arrondi</translation>
    </message>
    <message>
        <source>It is the discount for paying early</source>
        <translation>C’est l’escompte pour paiement anticipé</translation>
    </message>
    <message>
        <source>It is written off</source>
        <translation>Il est passé en perte</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>Il reste ouvert</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>Écarter la ligne</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line with the names</source>
        <translation>Ligne des noms</translation>
    </message>
    <message>
        <source>Mark all lines, or none</source>
        <translation>Marquer toutes les lignes, ou aucune</translation>
    </message>
    <message>
        <source>Mark the line</source>
        <translation>Marquer la ligne</translation>
    </message>
    <message>
        <source>Money that goes out is written without a minus</source>
        <translation>Les sorties sont écrites sans signe moins</translation>
    </message>
    <message>
        <source>Month first, 11/20</source>
        <translation>Mois d’abord, 11/20</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>Only {first} to {last}</source>
        <translation>Seulement du {first} au {last}</translation>
    </message>
    <message>
        <source>Open bank lines</source>
        <translation>Lignes bancaires ouvertes</translation>
    </message>
    <message>
        <source>Order of days</source>
        <translation>Ordre de la date</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>Ordre des règles</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Probablement</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>Référence de la banque</translation>
    </message>
    <message>
        <source>Rule deleted</source>
        <translation>Règle supprimée</translation>
    </message>
    <message>
        <source>Rule for bank lines</source>
        <translation>Règle pour les lignes bancaires</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>Règle enregistrée</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Règle {name}</translation>
    </message>
    <message>
        <source>Rules for bank lines</source>
        <translation>Règles pour les lignes bancaires</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Say to which account the lines go.</source>
        <translation>Indiquez à quel compte vont les lignes.</translation>
    </message>
    <message>
        <source>Say what the lines have in common: a name, a purpose, an IBAN or a sum.</source>
        <translation>Indiquez ce que les lignes ont en commun : un nom, un motif, un IBAN ou un montant.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Split the line…</source>
        <translation>Ventiler la ligne…</translation>
    </message>
    <message>
        <source>Split {amount}</source>
        <translation>Ventiler {amount}</translation>
    </message>
    <message>
        <source>Statement of {day}: {statement} · Books: {books}</source>
        <translation>Relevé du {day} : {statement} · Livres : {books}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Statements taken back</source>
        <translation>Relevés retirés</translation>
    </message>
    <message>
        <source>Statements…</source>
        <translation>Relevés…</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Reprendre le dernier</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Retirer celui-ci</translation>
    </message>
    <message>
        <source>The first lines as they will be read</source>
        <translation>Les premières lignes telles qu’elles seront lues</translation>
    </message>
    <message>
        <source>The parts make up the line</source>
        <translation>Les parties font la ligne</translation>
    </message>
    <message>
        <source>This item is paid by money that moves the other way.</source>
        <translation>Ce poste se paie par un mouvement en sens inverse.</translation>
    </message>
    <message>
        <source>To explain: {amount}</source>
        <translation>À expliquer : {amount}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Date de valeur</translation>
    </message>
    <message>
        <source>What becomes of the rest?</source>
        <translation>Que devient le reste ?</translation>
    </message>
    <message>
        <source>What that is worth more or less in the books is an exchange difference.</source>
        <translation>L’écart de valeur dans les livres est une différence de change.</translation>
    </message>
    <message>
        <source>Which open item is paid?</source>
        <translation>Quel poste ouvert est payé ?</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>Word for in or out</source>
        <translation>Mot pour entrée ou sortie</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>une partie</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>amount less discount</source>
        <translation>montant moins l’escompte</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>un poste</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>et %n autres</numerusform><numerusform>et %n autres</numerusform></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>autre devise</translation>
    </message>
    <message>
        <source>code</source>
        <translation>imputer</translation>
    </message>
    <message>
        <source>digits of the number</source>
        <translation>chiffres du numéro</translation>
    </message>
    <message>
        <source>exchange difference {amount}</source>
        <translation>écart de change {amount}</translation>
    </message>
    <message>
        <source>from {opening} to {closing}</source>
        <translation>de {opening} à {closing}</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marquer</translation>
    </message>
    <message>
        <source>more than is open</source>
        <translation>plus que l’ouvert</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>near the day's rate</source>
        <translation>proche du cours du jour</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>inutilisée</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>payments of a batch</source>
        <translation>paiements d’un lot</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>several fit</source>
        <translation>plusieurs conviennent</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>raccourcis</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>split</source>
        <translation>ventiler</translation>
    </message>
    <message>
        <source>sum of several</source>
        <translation>somme de plusieurs</translation>
    </message>
    <message>
        <source>their account</source>
        <translation>leur compte</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation><numerusform>utilisée %n fois</numerusform><numerusform>utilisée %n fois</numerusform></translation>
    </message>
    <message>
        <source>used once</source>
        <translation>utilisée une fois</translation>
    </message>
    <message>
        <source>{amount} in the books</source>
        <translation>{amount} dans les comptes</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>reste {amount}</translation>
    </message>
    <message>
        <source>{amount} of it are open.</source>
        <translation>{amount} en sont ouverts.</translation>
    </message>
    <message>
        <source>{amount} of {open} is paid, {rest} is left.</source>
        <translation>{amount} sur {open} sont payés, il reste {rest}.</translation>
    </message>
    <message>
        <source>{amount} pay {number}, of which {open} are open.</source>
        <translation>{amount} paient {number}, dont {open} sont ouverts.</translation>
    </message>
    <message>
        <source>{done} of {count} explained</source>
        <translation>{done} sur {count} expliquées</translation>
    </message>
    <message>
        <source>{file} was not imported</source>
        <translation>{file} n’a pas été importé</translation>
    </message>
    <message>
        <source>{first} to {last} ×</source>
        <translation>{first} au {last} ×</translation>
    </message>
    <message>
        <source>{opening} + {lines} = {closing}</source>
        <translation>{opening} + {lines} = {closing}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n days here</source>
        <translation><numerusform>depuis %n jour</numerusform><numerusform>depuis %n jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation><numerusform>%n jour de retard</numerusform><numerusform>%n jours de retard</numerusform></translation>
    </message>
    <message>
        <source>1 day here</source>
        <translation>depuis 1 jour</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>A deal is a possible sale. Drag it from stage to stage until it is won; M moves it by keyboard.</source>
        <translation>Une affaire est une vente possible. Faites-la glisser d’étape en étape jusqu’à ce qu’elle soit gagnée ; M la déplace au clavier.</translation>
    </message>
    <message>
        <source>A lead is somebody who has shown interest. Move it on as you learn more; in the column Converted it becomes a contact, a company and a deal.</source>
        <translation>Un prospect est quelqu’un qui a montré de l’intérêt. Faites-le avancer à mesure que vous en savez plus ; dans la colonne Converti, il devient un contact, une entreprise et une affaire.</translation>
    </message>
    <message>
        <source>A pipeline says through which stages a deal goes. It arrives with the next synchronisation.</source>
        <translation>Un pipeline indique les étapes que parcourt une affaire. Il arrivera avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Add a deal to this stage</source>
        <translation>Ajouter une affaire à cette étape</translation>
    </message>
    <message>
        <source>Add a lead here</source>
        <translation>Ajouter un prospect ici</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Autre motif…</translation>
    </message>
    <message>
        <source>Anything that needs attention</source>
        <translation>Tout ce qui est à surveiller</translation>
    </message>
    <message>
        <source>At least {amount}</source>
        <translation>Au moins {amount}</translation>
    </message>
    <message>
        <source>Choose another pipeline</source>
        <translation>Choisir un autre pipeline</translation>
    </message>
    <message>
        <source>Choose which deals are shown</source>
        <translation>Choisir les affaires affichées</translation>
    </message>
    <message>
        <source>Choose which leads are shown</source>
        <translation>Choisir les prospects affichés</translation>
    </message>
    <message>
        <source>Closes today</source>
        <translation>Clôture prévue aujourd’hui</translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation>Clôture prévue : {day}</translation>
    </message>
    <message>
        <source>Converted {day}</source>
        <translation>Converti : {day}</translation>
    </message>
    <message>
        <source>Deals board</source>
        <translation>Tableau des affaires</translation>
    </message>
    <message>
        <source>Delete the deal</source>
        <translation>Supprimer l’affaire</translation>
    </message>
    <message>
        <source>Delete the lead</source>
        <translation>Supprimer le prospect</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>Suppression : {what}</translation>
    </message>
    <message>
        <source>Edit the deal</source>
        <translation>Modifier l’affaire</translation>
    </message>
    <message>
        <source>Edit the lead</source>
        <translation>Modifier le prospect</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Clôture prévue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <translation>Filtre : {words}</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>Chercher dans le tableau</translation>
    </message>
    <message>
        <source>Follow up on {deal}</source>
        <translation>Relancer : {deal}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Follow-up planned for {deal}</source>
        <translation>Relance planifiée : {deal}</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Dans trois mois</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Lead above</source>
        <translation>Prospect au-dessus</translation>
    </message>
    <message>
        <source>Leads board</source>
        <translation>Tableau des prospects</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lost {day}</source>
        <translation>Perdue : {day}</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marquer comme perdue</translation>
    </message>
    <message>
        <source>Mark as unqualified</source>
        <translation>Marquer comme non qualifié</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Move of {record} to {stage}</source>
        <translation>Déplacement vers {stage} : {record}</translation>
    </message>
    <message>
        <source>Move the deal to…</source>
        <translation>Déplacer l’affaire vers…</translation>
    </message>
    <message>
        <source>Move the lead to…</source>
        <translation>Déplacer le prospect vers…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouveau prospect</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Nouvelle fiche {record}</translation>
    </message>
    <message>
        <source>Next deal of the stage</source>
        <translation>Affaire suivante de l’étape</translation>
    </message>
    <message>
        <source>Next lead below</source>
        <translation>Prospect au-dessous</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Le mois prochain</translation>
    </message>
    <message>
        <source>No deals found</source>
        <translation>Aucune affaire trouvée</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Aucune affaire pour l’instant</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Pas de relance</translation>
    </message>
    <message>
        <source>No leads found</source>
        <translation>Aucun prospect trouvé</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Aucun prospect pour l’instant</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sans prochaine action</translation>
    </message>
    <message>
        <source>No pipeline on this computer yet</source>
        <translation>Aucun pipeline sur cet ordinateur pour l’instant</translation>
    </message>
    <message>
        <source>Nothing here fits what you look for.</source>
        <translation>Rien ici ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>Only my deals, or all</source>
        <translation>Mes affaires seulement, ou toutes</translation>
    </message>
    <message>
        <source>Only my leads, or all</source>
        <translation>Mes prospects seulement, ou tous</translation>
    </message>
    <message>
        <source>Open deals are worth {sums}</source>
        <translation>Valeur des affaires ouvertes : {sums}</translation>
    </message>
    <message>
        <source>Open leads may be worth {sums}</source>
        <translation>Valeur possible des prospects ouverts : {sums}</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Ouvrir l’affaire</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Ouvrir le prospect</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>En retard depuis {day}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Picked up. Arrows move it, Space puts it down, Escape puts it back.</source>
        <translation>Affaire saisie. Les flèches la déplacent, Espace la dépose, Échap la remet en place.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Pipeline : {name}</translation>
    </message>
    <message>
        <source>Pipelines and stages…</source>
        <translation>Pipelines et étapes…</translation>
    </message>
    <message>
        <source>Press a digit to choose, Enter to go on.</source>
        <translation>Tapez un chiffre pour choisir, Entrée pour continuer.</translation>
    </message>
    <message>
        <source>Previous deal of the stage</source>
        <translation>Affaire précédente de l’étape</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Remise en place.</translation>
    </message>
    <message>
        <source>Rename the deal</source>
        <translation>Renommer l’affaire</translation>
    </message>
    <message>
        <source>Rename the lead</source>
        <translation>Renommer le prospect</translation>
    </message>
    <message>
        <source>Search the deals on the board</source>
        <translation>Rechercher parmi les affaires du tableau</translation>
    </message>
    <message>
        <source>Search the leads on the board</source>
        <translation>Rechercher parmi les prospects du tableau</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>Rechercher parmi les {records}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Afficher toutes les affaires</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Afficher tous les prospects</translation>
    </message>
    <message>
        <source>Show all {count} as a list</source>
        <translation>Afficher les {count} en liste</translation>
    </message>
    <message>
        <source>Show the deals as a list</source>
        <translation>Afficher les affaires en liste</translation>
    </message>
    <message>
        <source>Show the leads as a list</source>
        <translation>Afficher les prospects en liste</translation>
    </message>
    <message>
        <source>Show the whole column as a list</source>
        <translation>Afficher toute la colonne en liste</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Too long in its stage</source>
        <translation>Trop longtemps dans l’étape</translation>
    </message>
    <message>
        <source>Unqualified {day}</source>
        <translation>Non qualifié : {day}</translation>
    </message>
    <message>
        <source>Why does {lead} come to nothing?</source>
        <translation>Pourquoi {lead} n’aboutit-il pas ?</translation>
    </message>
    <message>
        <source>Why was {deal} lost?</source>
        <translation>Pourquoi l’affaire {deal} est-elle perdue ?</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Won {day}</source>
        <translation>Gagnée : {day}</translation>
    </message>
    <message>
        <source>{column}, position {index}</source>
        <translation>{column}, position {index}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} ouvertes</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day} : {what}</translation>
    </message>
    <message>
        <source>{deal} is won. Plan a follow-up?</source>
        <translation>L’affaire {deal} est gagnée. Planifier une relance ?</translation>
    </message>
    <message>
        <source>{record} moved to {stage}</source>
        <translation>{record} : déplacement vers {stage}</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>Supprimé : {what}</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message numerus="yes">
        <source>%n more lines</source>
        <translation><numerusform>%n ligne de plus</numerusform><numerusform>%n lignes de plus</numerusform></translation>
    </message>
    <message>
        <source>1 more line</source>
        <translation>1 ligne de plus</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>Une rectification</translation>
    </message>
    <message>
        <source>A second entry takes back every line of this one. Both stay in the books.</source>
        <translation>Une deuxième écriture annule chaque ligne de celle-ci. Les deux restent dans les livres.</translation>
    </message>
    <message>
        <source>A voucher needs two lines or more.</source>
        <translation>Une pièce a besoin d’au moins deux lignes.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accounts that are posted to by themselves</source>
        <translation>Comptes mouvementés automatiquement</translation>
    </message>
    <message>
        <source>Accounts, taxes and journals come with the chart and are yours to change. Opening balances can wait.</source>
        <translation>Les comptes, taxes et journaux viennent avec le plan comptable et restent modifiables. Les soldes d’ouverture peuvent attendre.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Analytic account</source>
        <translation>Compte analytique</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Bank lines to reconcile: {count}</source>
        <translation>Lignes bancaires à rapprocher : {count}</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Devise de base</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>Avant de clôturer</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Boxes of the return</source>
        <translation>Cases de la déclaration</translation>
    </message>
    <message>
        <source>Boxes of the tax return</source>
        <translation>Cases de la déclaration fiscale</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan comptable</translation>
    </message>
    <message>
        <source>Choose a chart of accounts, a currency and the first fiscal year. It takes a minute.</source>
        <translation>Choisissez un plan comptable, une devise et le premier exercice. Cela prend une minute.</translation>
    </message>
    <message>
        <source>Choose a journal, and type what every number begins with and how many there are.</source>
        <translation>Choisissez un journal, et saisissez par quoi chaque numéro commence et combien il y en a.</translation>
    </message>
    <message>
        <source>Choose the account for what the tax office is owed in the settings of the books.</source>
        <translation>Choisissez dans les réglages des livres le compte de ce qui est dû au fisc.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the fiscal year {year}</source>
        <translation>Clôturer l’exercice {year}</translation>
    </message>
    <message>
        <source>Close the fiscal year…</source>
        <translation>Clôturer l’exercice…</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Clôturer le mois</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Clôturer l’exercice</translation>
    </message>
    <message>
        <source>Close the year…</source>
        <translation>Clôturer l’exercice…</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>Clôturer {month}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Contra</source>
        <translation>Virement interne</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer or vendor</source>
        <translation>Client ou fournisseur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Debit {debit} · credit {credit}</source>
        <translation>Débit {debit} · crédit {credit}</translation>
    </message>
    <message>
        <source>Debits and credits are not equal yet.</source>
        <translation>Débits et crédits ne sont pas encore égaux.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Documents that are still drafts</source>
        <translation>Documents encore en brouillon</translation>
    </message>
    <message>
        <source>Documents that are still drafts: {count}</source>
        <translation>Documents encore en brouillon : {count}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Fait : {what}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft entry</source>
        <translation>Écriture en brouillon</translation>
    </message>
    <message>
        <source>Draft {text}</source>
        <translation>Brouillon {text}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>End of {account}</source>
        <translation>Fin de {account}</translation>
    </message>
    <message>
        <source>End the account, or use it again</source>
        <translation>Arrêter le compte ou le réutiliser</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Entries that are still drafts</source>
        <translation>Écritures encore en brouillon</translation>
    </message>
    <message>
        <source>Entries that are still drafts: {count}</source>
        <translation>Écritures encore en brouillon : {count}</translation>
    </message>
    <message>
        <source>Every bank line is reconciled</source>
        <translation>Chaque ligne bancaire est rapprochée</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>File a correction</source>
        <translation>Déposer une rectification</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Filed tax returns</source>
        <translation>Déclarations fiscales déposées</translation>
    </message>
    <message>
        <source>Filed tax returns…</source>
        <translation>Déclarations fiscales déposées…</translation>
    </message>
    <message>
        <source>Filed {at}</source>
        <translation>Déposée {at}</translation>
    </message>
    <message>
        <source>Filter by number or name</source>
        <translation>Filtrer par numéro ou nom</translation>
    </message>
    <message>
        <source>Filter the accounts</source>
        <translation>Filtrer les comptes</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>L’exercice commence en</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>Exercice {year}</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>Montant en devise</translation>
    </message>
    <message>
        <source>Foreign balances</source>
        <translation>Soldes en devises</translation>
    </message>
    <message>
        <source>Foreign balances are revalued</source>
        <translation>Les soldes en devises sont réévalués</translation>
    </message>
    <message>
        <source>Foreign balances to revalue: {count}</source>
        <translation>Soldes en devises à réévaluer : {count}</translation>
    </message>
    <message>
        <source>From the tax office: {amount}</source>
        <translation>Du fisc : {amount}</translation>
    </message>
    <message>
        <source>Gain: {amount}</source>
        <translation>Gain : {amount}</translation>
    </message>
    <message>
        <source>Go to closing</source>
        <translation>Aller à la clôture</translation>
    </message>
    <message>
        <source>Go to the chart of accounts</source>
        <translation>Aller au plan comptable</translation>
    </message>
    <message>
        <source>Go to {records}</source>
        <translation>Aller à : {records}</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>Combien de numéros</translation>
    </message>
    <message>
        <source>I know that nobody can ever open this again</source>
        <translation>Je sais que personne ne pourra jamais rouvrir ceci</translation>
    </message>
    <message>
        <source>In suspense: {amount}</source>
        <translation>En compte d’attente : {amount}</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>Dans les livres</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Kept as a draft: {text}</source>
        <translation>Gardée en brouillon : {text}</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Dernier connu</translation>
    </message>
    <message>
        <source>Like the last one</source>
        <translation>Comme la dernière</translation>
    </message>
    <message>
        <source>Line {line} has no account.</source>
        <translation>La ligne {line} n’a pas de compte.</translation>
    </message>
    <message>
        <source>Line {line} has no amount.</source>
        <translation>La ligne {line} n’a pas de montant.</translation>
    </message>
    <message>
        <source>Line {line} needs an account.</source>
        <translation>La ligne {line} a besoin d’un compte.</translation>
    </message>
    <message>
        <source>Line {line}: {account} needs a customer or vendor.</source>
        <translation>Ligne {line} : {account} exige un client ou un fournisseur.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock for ever</source>
        <translation>Verrouiller pour toujours</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>Verrouiller les livres</translation>
    </message>
    <message>
        <source>Lock the books…</source>
        <translation>Verrouiller les livres…</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Verrouiller…</translation>
    </message>
    <message>
        <source>Loss, carried on to {account}</source>
        <translation>Perte, reportée sur {account}</translation>
    </message>
    <message>
        <source>Loss: {amount}</source>
        <translation>Perte : {amount}</translation>
    </message>
    <message>
        <source>Make a journal of the kind opening or general first.</source>
        <translation>Créez d’abord un journal d’ouverture ou général.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Months that are still open: {count}</source>
        <translation>Mois encore ouverts : {count}</translation>
    </message>
    <message>
        <source>More of the line</source>
        <translation>Plus sur la ligne</translation>
    </message>
    <message>
        <source>More of the line…</source>
        <translation>Plus sur la ligne…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>New account {code}</source>
        <translation>Nouveau compte {code}</translation>
    </message>
    <message>
        <source>New account “{text}”…</source>
        <translation>Nouveau compte « {text} »…</translation>
    </message>
    <message>
        <source>No document is a draft</source>
        <translation>Aucun document n’est en brouillon</translation>
    </message>
    <message>
        <source>No entry is a draft</source>
        <translation>Aucune écriture n’est en brouillon</translation>
    </message>
    <message>
        <source>No rate is known yet</source>
        <translation>Aucun cours connu</translation>
    </message>
    <message>
        <source>No tax return was filed yet.</source>
        <translation>Aucune déclaration n’a encore été déposée.</translation>
    </message>
    <message>
        <source>Nothing has been posted in this journal yet.</source>
        <translation>Rien n’est encore comptabilisé dans ce journal.</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Rien n’est verrouillé.</translation>
    </message>
    <message>
        <source>Nothing is open in another currency on that day.</source>
        <translation>Rien n’est ouvert en une autre devise ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing is posted in a closed year any more. Reports carry its result on.</source>
        <translation>Rien n’est plus comptabilisé dans un exercice clos. Les rapports en reportent le résultat.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of the invoice, or a text</source>
        <translation>Numéro de facture ou texte</translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation>Numéro ou texte</translation>
    </message>
    <message>
        <source>Numbers are reserved for this computer</source>
        <translation>Des numéros sont réservés à cet ordinateur</translation>
    </message>
    <message>
        <source>Numbers for this computer</source>
        <translation>Numéros de cet ordinateur</translation>
    </message>
    <message>
        <source>Numbers for this computer…</source>
        <translation>Numéros de cet ordinateur…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>Ouvrir les livres</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir la pièce</translation>
    </message>
    <message>
        <source>Open the fiscal year again…</source>
        <translation>Rouvrir l’exercice…</translation>
    </message>
    <message>
        <source>Open the fiscal year from {day}</source>
        <translation>Ouvrir l’exercice à partir du {day}</translation>
    </message>
    <message>
        <source>Open the fiscal year {year} again</source>
        <translation>Rouvrir l’exercice {year}</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>Rouvrir le mois</translation>
    </message>
    <message>
        <source>Open the next fiscal year</source>
        <translation>Ouvrir l’exercice suivant</translation>
    </message>
    <message>
        <source>Open the next year</source>
        <translation>Ouvrir l’année suivante</translation>
    </message>
    <message>
        <source>Open the year again…</source>
        <translation>Rouvrir l’exercice…</translation>
    </message>
    <message>
        <source>Open your books</source>
        <translation>Ouvrir vos livres</translation>
    </message>
    <message>
        <source>Open your books…</source>
        <translation>Ouvrir vos livres…</translation>
    </message>
    <message>
        <source>Open {month} again</source>
        <translation>Rouvrir {month}</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Soldes d’ouverture</translation>
    </message>
    <message>
        <source>Opening balances are posted</source>
        <translation>Les soldes d’ouverture sont comptabilisés</translation>
    </message>
    <message>
        <source>Opening balances…</source>
        <translation>Soldes d’ouverture…</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Pending entry</source>
        <translation>Écriture en attente</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Place dans la chaîne</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Comptabiliser</translation>
    </message>
    <message>
        <source>Post the voucher</source>
        <translation>Comptabiliser la pièce</translation>
    </message>
    <message>
        <source>Post {text}</source>
        <translation>Comptabiliser {text}</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Comptabilisée</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Comptabilisée par</translation>
    </message>
    <message>
        <source>Posted: {text}</source>
        <translation>Comptabilisée : {text}</translation>
    </message>
    <message>
        <source>Profit, carried on to {account}</source>
        <translation>Bénéfice, reporté sur {account}</translation>
    </message>
    <message>
        <source>Provisional: the server gives the number</source>
        <translation>Provisoire : le serveur attribue le numéro</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Rate of {currency}</source>
        <translation>Cours de {currency}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Rest to opening balances</source>
        <translation>Le reste en compte d’ouverture</translation>
    </message>
    <message>
        <source>Result of the year</source>
        <translation>Résultat de l’exercice</translation>
    </message>
    <message>
        <source>Revalue foreign balances on {day}</source>
        <translation>Réévaluer les devises au {day}</translation>
    </message>
    <message>
        <source>Revalue foreign balances…</source>
        <translation>Réévaluer les devises…</translation>
    </message>
    <message>
        <source>Revalue…</source>
        <translation>Réévaluer…</translation>
    </message>
    <message>
        <source>Reversal of {entry}</source>
        <translation>Extourne de {entry}</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Extourner</translation>
    </message>
    <message>
        <source>Reverse {entry}</source>
        <translation>Extourner {entry}</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Extournée</translation>
    </message>
    <message>
        <source>Reversed by {entry}</source>
        <translation>Extournée par {entry}</translation>
    </message>
    <message>
        <source>Reverses {entry}</source>
        <translation>Extourne {entry}</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Extourner…</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Say why, so that everybody understands it later.</source>
        <translation>Dites pourquoi, pour que chacun le comprenne plus tard.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Paramétrage</translation>
    </message>
    <message>
        <source>Settings of the books</source>
        <translation>Réglages des livres</translation>
    </message>
    <message>
        <source>Settings of the books…</source>
        <translation>Réglages des livres…</translation>
    </message>
    <message>
        <source>Show the ledger of the account</source>
        <translation>Afficher le grand livre du compte</translation>
    </message>
    <message>
        <source>Somebody who may change the settings of the books has to open them.</source>
        <translation>Quelqu’un qui peut modifier les réglages de la comptabilité doit l’ouvrir.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the rate of {currency}</source>
        <translation>Source du cours de {currency}</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Suspense is empty</source>
        <translation>Le compte d’attente est vide</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Déclaration de taxe</translation>
    </message>
    <message>
        <source>Tax return…</source>
        <translation>Déclaration de taxe…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>The account of this line has no usual tax.</source>
        <translation>Le compte de cette ligne n’a pas de taxe habituelle.</translation>
    </message>
    <message>
        <source>The books say what was filed.</source>
        <translation>Les livres disent ce qui a été déposé.</translation>
    </message>
    <message>
        <source>The chart of accounts of these books has no tax return.</source>
        <translation>Le plan comptable de ces livres n’a pas de déclaration de taxe.</translation>
    </message>
    <message>
        <source>The fiscal year {year} is closed</source>
        <translation>L’exercice {year} est clos</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The tax return is filed</source>
        <translation>La déclaration de taxe est déposée</translation>
    </message>
    <message>
        <source>The tax return is not filed</source>
        <translation>La déclaration de taxe n’est pas déposée</translation>
    </message>
    <message>
        <source>There is no journal for this. Add one under the chart of accounts.</source>
        <translation>Il n’y a pas de journal pour cela. Ajoutez-en un au plan comptable.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Ce compte n’existe pas.</translation>
    </message>
    <message>
        <source>There is nobody of that name.</source>
        <translation>Personne ne porte ce nom.</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>Il n’y en a pas de ce nom.</translation>
    </message>
    <message>
        <source>There is nothing any more.</source>
        <translation>Il n’y a plus rien.</translation>
    </message>
    <message>
        <source>This box is reckoned from others.</source>
        <translation>Cette case est calculée à partir d’autres.</translation>
    </message>
    <message>
        <source>This entry has too many lines to be typed.</source>
        <translation>Cette écriture a trop de lignes pour être saisie.</translation>
    </message>
    <message>
        <source>This entry is no longer here.</source>
        <translation>Cette écriture n’est plus ici.</translation>
    </message>
    <message>
        <source>This is not balanced: {missing}. The key = fills it in.</source>
        <translation>Ce n’est pas équilibré : {missing}. La touche = complète.</translation>
    </message>
    <message>
        <source>Tick that you know it is for ever.</source>
        <translation>Cochez que vous savez que c’est pour toujours.</translation>
    </message>
    <message>
        <source>To the tax office</source>
        <translation>À l’administration fiscale</translation>
    </message>
    <message>
        <source>To the tax office: {amount}</source>
        <translation>Au fisc : {amount}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type a currency by its three letters, such as EUR.</source>
        <translation>Saisissez une devise par ses trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>Type a reason.</source>
        <translation>Saisissez une raison.</translation>
    </message>
    <message>
        <source>Type at least two lines.</source>
        <translation>Saisissez au moins deux lignes.</translation>
    </message>
    <message>
        <source>Type the day</source>
        <translation>Saisir le jour</translation>
    </message>
    <message>
        <source>Type the rate of the currency.</source>
        <translation>Saisissez le cours de la devise.</translation>
    </message>
    <message>
        <source>Type the rate of {currency}.</source>
        <translation>Saisissez le cours de {currency}.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>VAT or tax number</source>
        <translation>Numéro de TVA ou fiscal</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Walk what was written last</source>
        <translation>Parcourir les dernières pièces</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>What every number begins with</source>
        <translation>Début de chaque numéro</translation>
    </message>
    <message>
        <source>What is locked</source>
        <translation>Ce qui est verrouillé</translation>
    </message>
    <message>
        <source>What is open in other currencies is valued at that day's rate. The next day takes it back.</source>
        <translation>Ce qui est ouvert en d’autres devises est évalué au cours de ce jour. Le lendemain l’annule.</translation>
    </message>
    <message>
        <source>What is posted on this computer gets its number at once, also without a connection, and can be printed. If the computer is lost, an administrator voids the rest.</source>
        <translation>Ce qui est comptabilisé sur cet ordinateur reçoit son numéro aussitôt, même sans connexion, et peut être imprimé. Si l’ordinateur est perdu, un administrateur annule le reste.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>What the accounts stood at before this day, and what customers and vendors still owed, one by one.</source>
        <translation>Les soldes des comptes avant ce jour, et ce qui restait ouvert par client et fournisseur, un par un.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Write vouchers</source>
        <translation>Saisir des pièces</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>Dernières pièces</translation>
    </message>
    <message>
        <source>Your books are not open yet</source>
        <translation>Vos livres ne sont pas encore ouverts</translation>
    </message>
    <message>
        <source>Your books are open.</source>
        <translation>Vos livres sont ouverts.</translation>
    </message>
    <message>
        <source>an entry without a number yet</source>
        <translation>une écriture encore sans numéro</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <source>close</source>
        <translation>clôturer</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>types</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>grand livre</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verrouiller</translation>
    </message>
    <message>
        <source>missing on the credit side: {amount}</source>
        <translation>manque au crédit : {amount}</translation>
    </message>
    <message>
        <source>missing on the debit side: {amount}</source>
        <translation>manque au débit : {amount}</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>post</source>
        <translation>comptabiliser</translation>
    </message>
    <message>
        <source>retained earnings</source>
        <translation>report à nouveau</translation>
    </message>
    <message>
        <source>revalue</source>
        <translation>réévaluer</translation>
    </message>
    <message>
        <source>rounded by {amount}</source>
        <translation>arrondi de {amount}</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>plusieurs séparées par des virgules</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>raccourcis</translation>
    </message>
    <message>
        <source>tax return</source>
        <translation>déclaration de taxe</translation>
    </message>
    <message>
        <source>this entry</source>
        <translation>cette écriture</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>ce qui manque</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>ce qui reste à faire</translation>
    </message>
    <message>
        <source>{account} in use again</source>
        <translation>{account} de nouveau utilisé</translation>
    </message>
    <message>
        <source>{account}: {balance}</source>
        <translation>{account} : {balance}</translation>
    </message>
    <message>
        <source>{amount} credit</source>
        <translation>{amount} au crédit</translation>
    </message>
    <message>
        <source>{amount} debit</source>
        <translation>{amount} au débit</translation>
    </message>
    <message>
        <source>{amount} missing in credit</source>
        <translation>{amount} manquent au crédit</translation>
    </message>
    <message>
        <source>{amount} missing in debit</source>
        <translation>{amount} manquent au débit</translation>
    </message>
    <message>
        <source>{box}: {label}</source>
        <translation>{box} : {label}</translation>
    </message>
    <message>
        <source>{currency} in {base}</source>
        <translation>{currency} en {base}</translation>
    </message>
    <message>
        <source>{day} · {journal}</source>
        <translation>{day} · {journal}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{kind}: until {day}</source>
        <translation>{kind} : jusqu’au {day}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>{place} in its series</source>
        <translation>{place} dans sa série</translation>
    </message>
    <message>
        <source>{state} · {amount}</source>
        <translation>{state} · {amount}</translation>
    </message>
    <message>
        <source>{words} · % takes out {tax}</source>
        <translation>{words} · % extrait {tax}</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>1 value will change</source>
        <translation>1 valeur sera modifiée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Autre champ</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Assign {what} to</source>
        <translation>Attribuer {what} à</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change of {what}</source>
        <translation>Modification : {what}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Completion of {what}</source>
        <translation>Achèvement : {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>Suppression : {what}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>Modifier {what}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Leave this field as it is</source>
        <translation>Laisser ce champ tel quel</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move by</source>
        <translation>Décaler de</translation>
    </message>
    <message>
        <source>Move of {what}</source>
        <translation>Déplacement : {what}</translation>
    </message>
    <message>
        <source>Move {what} to</source>
        <translation>Déplacer {what} vers</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <translation>Nouvelle étiquette « {name} »</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message>
        <source>Now different: {values}</source>
        <translation>Valeurs actuelles différentes : {values}</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Valeur actuelle : {value}</translation>
    </message>
    <message>
        <source>On {count} of {total}</source>
        <translation>Sur {count} de {total}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove it from all</source>
        <translation>Retirer de toutes</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring of {what}</source>
        <translation>Restauration : {what}</translation>
    </message>
    <message>
        <source>Say the new value, or choose “Clear”.</source>
        <translation>Indiquez la nouvelle valeur, ou choisissez « Effacer ».</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Définir sur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <translation>Étiqueter {what}</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Actions possibles</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>stopped after {done} of {total}</source>
        <translation>arrêté après {done} sur {total}</translation>
    </message>
    <message>
        <source>{count} cannot be changed so</source>
        <translation>{count} ne peuvent pas être modifiées ainsi</translation>
    </message>
    <message>
        <source>{count} left out, which you may not edit</source>
        <translation>{count} exclues, que vous ne pouvez pas modifier</translation>
    </message>
    <message>
        <source>{count} left out: {reason}</source>
        <translation>{count} exclues : {reason}</translation>
    </message>
    <message>
        <source>{count} marked</source>
        <translation>{count} sélectionnées</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{count} values will change</source>
        <translation>{count} valeurs seront modifiées</translation>
    </message>
    <message>
        <source>{count} {records}</source>
        <translation>{count} {records}</translation>
    </message>
    <message>
        <source>{done} of {total}…</source>
        <translation>{done} sur {total}…</translation>
    </message>
    <message>
        <source>{field} copied</source>
        <translation>Copié : {field}</translation>
    </message>
    <message>
        <source>{field} of {record}</source>
        <translation>{field} ({record})</translation>
    </message>
    <message>
        <source>{field} of {record}: {value}</source>
        <translation>{field} ({record}) : {value}</translation>
    </message>
    <message>
        <source>{field} of {what}</source>
        <translation>{field} ({what})</translation>
    </message>
    <message>
        <source>{record} marked</source>
        <translation>Sélectionné : {record}</translation>
    </message>
    <message>
        <source>{record} not marked any more</source>
        <translation>Désélectionné : {record}</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>Modifié : {what}</translation>
    </message>
    <message>
        <source>{what} completed</source>
        <translation>Terminé : {what}</translation>
    </message>
    <message>
        <source>{what} copied</source>
        <translation>Copié : {what}</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>Supprimé : {what}</translation>
    </message>
    <message>
        <source>{what} moved</source>
        <translation>Déplacé : {what}</translation>
    </message>
    <message>
        <source>{what} restored</source>
        <translation>Restauré : {what}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n entries exported to {file}</source>
        <translation><numerusform>%n événement exporté vers {file}</numerusform><numerusform>%n événements exportés vers {file}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entries imported</source>
        <translation><numerusform>%n événement importé</numerusform><numerusform>%n événements importés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n have changed</source>
        <translation><numerusform>%n modifiée</numerusform><numerusform>%n modifiées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation><numerusform>%n ignorée</numerusform><numerusform>%n ignorées</numerusform></translation>
    </message>
    <message>
        <source>15 minutes earlier</source>
        <translation>15 minutes plus tôt</translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation>15 minutes plus tard</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to the calendar</source>
        <translation>Ajouter au calendrier</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendriers (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler la réunion</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Supprimer l’événement</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>Suppression : {what}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Clôture prévue</translation>
    </message>
    <message>
        <source>Expected closes of deals</source>
        <translation>Clôtures prévues des affaires</translation>
    </message>
    <message>
        <source>Export as a calendar file</source>
        <translation>Exporter au format calendrier</translation>
    </message>
    <message>
        <source>Export the entry as a calendar file…</source>
        <translation>Exporter l’événement au format calendrier…</translation>
    </message>
    <message>
        <source>Export what is shown as a calendar file…</source>
        <translation>Exporter ce qui est affiché au format calendrier…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporter ce qui est affiché…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller au</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à la date du jour</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Importer un fichier de calendrier…</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Import : {file}</translation>
    </message>
    <message>
        <source>Length of {what}</source>
        <translation>Durée : {what}</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Lunch with Ana 13:00 #deal name</source>
        <translation>Déjeuner avec Ana 13:00 #nom de l’affaire</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings and calls</source>
        <translation>Réunions et appels</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer au</translation>
    </message>
    <message>
        <source>Move to a day…</source>
        <translation>Déplacer à une date…</translation>
    </message>
    <message>
        <source>My calendar, or everybody's</source>
        <translation>Mon calendrier, ou celui de tous</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>New entry given up</source>
        <translation>Nouvelle entrée abandonnée</translation>
    </message>
    <message>
        <source>New entry in the calendar</source>
        <translation>Nouvel événement dans le calendrier</translation>
    </message>
    <message>
        <source>New {what}</source>
        <translation>Nouvel événement : {what}</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Next page of the calendar</source>
        <translation>Page suivante du calendrier</translation>
    </message>
    <message>
        <source>Nothing new: everything in the file is here already</source>
        <translation>Rien de nouveau : tout le contenu du fichier est déjà là</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>One entry exported to {file}</source>
        <translation>Un événement exporté vers {file}</translation>
    </message>
    <message>
        <source>One entry imported</source>
        <translation>Un événement importé</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir l’événement</translation>
    </message>
    <message>
        <source>Planned again</source>
        <translation>De nouveau planifié</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Previous page of the calendar</source>
        <translation>Page précédente du calendrier</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Plus court</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Afficher un jour</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Afficher un mois</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Afficher une semaine</translation>
    </message>
    <message>
        <source>Show an agenda</source>
        <translation>Afficher un agenda</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks with a day</source>
        <translation>Tâches datées</translation>
    </message>
    <message>
        <source>There is more than can be shown</source>
        <translation>Il y a plus d’éléments que l’affichage n’en permet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Took place, or done</source>
        <translation>Effectué ou terminé</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Éléments affichés</translation>
    </message>
    <message>
        <source>What the calendar shows…</source>
        <translation>Éléments affichés dans le calendrier…</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>Calendrier de qui</translation>
    </message>
    <message>
        <source>Whose calendar…</source>
        <translation>Calendrier de qui…</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>one has changed</source>
        <translation>une modifiée</translation>
    </message>
    <message>
        <source>one was left out</source>
        <translation>une ignorée</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{day}: {count} entries</source>
        <translation>{day} : {count} événements</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire {file} : {reason}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{what} cancelled</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>Supprimé : {what}</translation>
    </message>
    <message>
        <source>{what} done</source>
        <translation>Terminé : {what}</translation>
    </message>
    <message>
        <source>{what} moved</source>
        <translation>Déplacé : {what}</translation>
    </message>
    <message>
        <source>{what} planned again</source>
        <translation>De nouveau planifié : {what}</translation>
    </message>
    <message>
        <source>{what} took place</source>
        <translation>Effectué : {what}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en table</translation>
    </message>
    <message>
        <source>Show {chart} as chart</source>
        <translation>Afficher en graphique : {chart}</translation>
    </message>
    <message>
        <source>Show {chart} as table</source>
        <translation>Afficher en table : {chart}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{view}, changed</source>
        <translation>{view}, modifiée</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>Something went wrong. A report was saved on this computer: {name}</source>
        <translation>Un problème est survenu. Un rapport a été enregistré sur cet ordinateur : {name}</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>{title}, {count} cards</source>
        <translation>{title}, {count} cartes</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Alt+↑ and Alt+↓ move a column</source>
        <translation>Alt+↑ et Alt+↓ déplacent une colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns that stay</source>
        <translation>Colonnes figées</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Chercher un champ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show the usual columns</source>
        <translation>Afficher les colonnes habituelles</translation>
    </message>
    <message>
        <source>Stay while scrolling</source>
        <translation>Figer au défilement</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Do what?</source>
        <translation>Que faire ?</translation>
    </message>
    <message>
        <source>Follow this link</source>
        <translation>Suivre ce lien</translation>
    </message>
    <message>
        <source>Go where?</source>
        <translation>Où aller ?</translation>
    </message>
    <message>
        <source>Id, the end of it, or a link</source>
        <translation>Id, sa fin, ou un lien</translation>
    </message>
    <message>
        <source>Name, e-mail or phone</source>
        <translation>Nom, e-mail ou téléphone</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Rechercher ou exécuter…</translation>
    </message>
    <message>
        <source>a record by its id</source>
        <translation>une fiche par son id</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>places</source>
        <translation>pages</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Crash reports</source>
        <translation>Rapports d’incident</translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation>Exporter le travail non envoyé…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For somebody who helps you. It holds times and counts, nothing of what your records say.</source>
        <translation>Pour la personne qui vous aide. Il contient des heures et des nombres, rien du contenu de vos fiches.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Enregistrer le fichier d’assistance…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Afficher les rapports</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Fichier d’assistance</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Journal de synchronisation</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Travail non envoyé</translation>
    </message>
    <message>
        <source>What was sent and received, when, and what became of each change.</source>
        <translation>Ce qui a été envoyé et reçu, quand, et le sort de chaque modification.</translation>
    </message>
    <message>
        <source>Where in the program something went wrong. None is sent by itself.</source>
        <translation>À quel endroit du programme un problème est survenu. Aucun n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Writes what this computer has not sent yet to a file.</source>
        <translation>Écrit dans un fichier ce que cet ordinateur n’a pas encore envoyé.</translation>
    </message>
    <message>
        <source>Your records are kept encrypted in {folder}.</source>
        <translation>Vos fiches sont conservées chiffrées dans {folder}.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Type a day such as {example}, fri, +2w or next month.</source>
        <translation>Saisissez un jour, par exemple {example}, ven, +2s ou mois prochain.</translation>
    </message>
</context>
<context>
    <name>DayPrompt</name>
    <message>
        <source>No day</source>
        <translation>Aucun jour</translation>
    </message>
    <message>
        <source>No day is called so. Try fri, +2w or next month.</source>
        <translation>Jour non reconnu. Essayez ven, +2s ou mois prochain.</translation>
    </message>
    <message>
        <source>fri 14:00, +2w, next month…</source>
        <translation>ven 14:00, +2s, mois prochain…</translation>
    </message>
</context>
<context>
    <name>Declarations</name>
    <message>
        <source>1,001–5,000</source>
        <translation>1 001–5 000</translation>
    </message>
    <message>
        <source>11–50</source>
        <translation>11–50</translation>
    </message>
    <message>
        <source>1–10</source>
        <translation>1–10</translation>
    </message>
    <message>
        <source>251–1,000</source>
        <translation>251–1 000</translation>
    </message>
    <message>
        <source>51–250</source>
        <translation>51–250</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file of at most 70 kB, as base64</source>
        <translation>Un fichier PNG, JPEG ou SVG de 70 ko au plus, en base64</translation>
    </message>
    <message>
        <source>A call, meeting, e-mail or note about a contact, a company or a deal.</source>
        <translation>Un appel, une réunion, un e-mail ou une note sur un contact, une entreprise ou une affaire.</translation>
    </message>
    <message>
        <source>A contact's role in a company besides the main one.</source>
        <translation>Le rôle d’un contact dans une entreprise, en plus du rôle principal.</translation>
    </message>
    <message>
        <source>A currency that this organisation deals in, by its ISO 4217 code.</source>
        <translation>Une devise utilisée par l’organisation, selon son code ISO 4217.</translation>
    </message>
    <message>
        <source>A document that is drawn up again and again: a rent, a subscription.</source>
        <translation>Un document établi régulièrement : un loyer, un abonnement.</translation>
    </message>
    <message>
        <source>A field that the tenant has defined for one of its record types.</source>
        <translation>Un champ que l’organisation a défini pour l’un de ses types de fiches.</translation>
    </message>
    <message>
        <source>A field, with - before it for descending</source>
        <translation>Un champ, précédé de - pour l’ordre décroissant</translation>
    </message>
    <message>
        <source>A file attached to a contact, a company, a deal, an activity or a document.</source>
        <translation>Un fichier joint à un contact, une société, une affaire, une activité ou une pièce.</translation>
    </message>
    <message>
        <source>A journal entry, as a draft or posted for good.</source>
        <translation>Une écriture de journal, en brouillon ou comptabilisée définitivement.</translation>
    </message>
    <message>
        <source>A journal gathers entries of one kind and gives them their numbers.</source>
        <translation>Un journal réunit les écritures d’un même type et leur attribue leurs numéros.</translation>
    </message>
    <message>
        <source>A letter to somebody outside, with the documents that go with it.</source>
        <translation>Un courrier à un destinataire extérieur, avec les documents qui l’accompagnent.</translation>
    </message>
    <message>
        <source>A month of the books: while it is open, entries of its days are posted.</source>
        <translation>Un mois de la comptabilité : tant qu’il est ouvert, on y comptabilise des écritures.</translation>
    </message>
    <message>
        <source>A person or a company that has shown interest, before anybody knows whether there is a sale in it.</source>
        <translation>Une personne ou une entreprise qui a manifesté de l’intérêt, avant qu’on sache si une vente est possible.</translation>
    </message>
    <message>
        <source>A person the tenant does business with, known by name or at least by e-mail.</source>
        <translation>Une personne avec qui l’organisation est en relation d’affaires, connue par son nom ou au moins par son e-mail.</translation>
    </message>
    <message>
        <source>A person who works for the tenant.</source>
        <translation>Une personne qui travaille pour l’organisation.</translation>
    </message>
    <message>
        <source>A possible sale to a company or a person.</source>
        <translation>Une vente possible à une entreprise ou à une personne.</translation>
    </message>
    <message>
        <source>A project, department or place that lines are counted for besides their account.</source>
        <translation>Un projet, un service ou un lieu auquel les lignes sont imputées, en plus de leur compte.</translation>
    </message>
    <message>
        <source>A quote, an invoice, a credit note, a bill or a vendor credit.</source>
        <translation>Un devis, une facture, un avoir, une facture fournisseur ou un avoir fournisseur.</translation>
    </message>
    <message>
        <source>A reminder that a customer got: what was open on that day, and on which level.</source>
        <translation>Une relance reçue par un client : ce qui restait dû ce jour-là, et à quel niveau.</translation>
    </message>
    <message>
        <source>A sequence of stages that deals go through.</source>
        <translation>Une suite d’étapes que parcourent les affaires.</translation>
    </message>
    <message>
        <source>A statement of account goes along</source>
        <translation>Un relevé de compte est joint</translation>
    </message>
    <message>
        <source>A tax with its rates over time, the accounts it is posted to, and the boxes of the return it counts for.</source>
        <translation>Une taxe avec ses taux au fil du temps, les comptes où elle est comptabilisée et les cases de la déclaration qu’elle alimente.</translation>
    </message>
    <message>
        <source>A way of looking at a list that people come back to.</source>
        <translation>Une façon de voir une liste à laquelle on revient.</translation>
    </message>
    <message>
        <source>A word people mark records with.</source>
        <translation>Un mot pour marquer des fiches.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Accept quotes</source>
        <translation>Accepter les devis</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account for credit notes</source>
        <translation>Compte pour les avoirs</translation>
    </message>
    <message>
        <source>Account in the books</source>
        <translation>Compte comptable</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Account of the tax</source>
        <translation>Compte de la taxe</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Accounts of verbs</source>
        <translation>Comptes mouvementés automatiquement</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Rattachements</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les écritures</translation>
    </message>
    <message>
        <source>Allocate payments</source>
        <translation>Affecter des paiements</translation>
    </message>
    <message>
        <source>Allowed next stages</source>
        <translation>Étapes suivantes autorisées</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Among rules that ask for equally much</source>
        <translation>Parmi les règles qui demandent autant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount as it was paid</source>
        <translation>Montant tel que payé</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An account at a bank: our own, or one that a vendor is paid to.</source>
        <translation>Un compte dans une banque : le nôtre, ou celui sur lequel un fournisseur est payé.</translation>
    </message>
    <message>
        <source>An organisation the tenant does business with.</source>
        <translation>Une organisation avec qui l’on est en relation d’affaires.</translation>
    </message>
    <message>
        <source>Analytic account</source>
        <translation>Compte analytique</translation>
    </message>
    <message>
        <source>Analytic accounts</source>
        <translation>Comptes analytiques</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Chiffre d’affaires annuel</translation>
    </message>
    <message>
        <source>Any other country</source>
        <translation>Tout autre pays</translation>
    </message>
    <message>
        <source>Approval of bills</source>
        <translation>Approbation des factures fournisseurs</translation>
    </message>
    <message>
        <source>Approval only above</source>
        <translation>Approbation au-delà de</translation>
    </message>
    <message>
        <source>Approve bills</source>
        <translation>Approuver les factures fournisseurs</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>As a list to confirm; nothing is written or sent by itself</source>
        <translation>Sous forme de liste à confirmer ; rien n’est écrit ni envoyé tout seul</translation>
    </message>
    <message>
        <source>As they were when it was written</source>
        <translation>Tels qu’ils étaient à l’établissement du document</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Demander à la création</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>Créances irrécouvrables</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <source>Balances of the accounts of tax</source>
        <translation>Soldes des comptes de taxe</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Comptes bancaires</translation>
    </message>
    <message>
        <source>Bank and cash</source>
        <translation>Banque et caisse</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Ligne bancaire</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Lignes bancaires</translation>
    </message>
    <message>
        <source>Bank rule</source>
        <translation>Règle bancaire</translation>
    </message>
    <message>
        <source>Bank rules</source>
        <translation>Règles bancaires</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Relevé bancaire</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>Relevés bancaires</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Devise de base</translation>
    </message>
    <message>
        <source>Base currency for one</source>
        <translation>En devise de base, pour une unité</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>Devenu l’entreprise</translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation>Analyse antivirus en cours</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Belongs to the contact</source>
        <translation>Appartient au contact</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture fournisseur</translation>
    </message>
    <message>
        <source>Bills up to this amount need none; empty for all</source>
        <translation>Jusqu’à ce montant les factures n’en demandent pas ; vide pour toutes</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Boxes of the counter tax</source>
        <translation>Cases de la taxe de contrepartie</translation>
    </message>
    <message>
        <source>Boxes of the net amount</source>
        <translation>Cases du montant HT</translation>
    </message>
    <message>
        <source>Boxes of the tax</source>
        <translation>Cases de la taxe</translation>
    </message>
    <message>
        <source>Boxes of the tax return</source>
        <translation>Cases de la déclaration fiscale</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Compartiment</translation>
    </message>
    <message>
        <source>Buyer has a VAT number</source>
        <translation>L’acheteur a un numéro de TVA</translation>
    </message>
    <message>
        <source>Buyer in</source>
        <translation>Pays de l’acheteur</translation>
    </message>
    <message>
        <source>Buyer in group</source>
        <translation>Groupe de pays de l’acheteur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By somebody else than who enters or posts</source>
        <translation>Par quelqu’un d’autre que celui qui saisit ou comptabilise</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>Écart de caisse</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Arrondi des espèces</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Charge for late payment</source>
        <translation>Frais de retard</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan comptable</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix possibles</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Close dunning runs</source>
        <translation>Clore des relances proposées</translation>
    </message>
    <message>
        <source>Close fiscal years</source>
        <translation>Clôturer des exercices</translation>
    </message>
    <message>
        <source>Close periods</source>
        <translation>Clôturer des périodes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Clôturé le</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Solde final</translation>
    </message>
    <message>
        <source>Closing entry</source>
        <translation>Écriture de clôture</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>Code du motif</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of its CSV files</source>
        <translation>Colonnes de ses fichiers CSV</translation>
    </message>
    <message>
        <source>Commas between several</source>
        <translation>Séparez plusieurs adresses par des virgules</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Company that stays</source>
        <translation>Entreprise conservée</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Complete tasks</source>
        <translation>Terminer des tâches</translation>
    </message>
    <message>
        <source>Confirm bank accounts</source>
        <translation>Confirmer des comptes bancaires</translation>
    </message>
    <message>
        <source>Confirm dunning runs</source>
        <translation>Confirmer des relances proposées</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>Confirmé le</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact that stays</source>
        <translation>Contact conservé</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Convert leads</source>
        <translation>Convertir des prospects</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Converti</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Cost of sales</source>
        <translation>Coût des ventes</translation>
    </message>
    <message>
        <source>Counter account</source>
        <translation>Compte de contrepartie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Carte de crédit</translation>
    </message>
    <message>
        <source>Credit documents</source>
        <translation>Créditer des documents</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Currency it was paid in</source>
        <translation>Devise du paiement</translation>
    </message>
    <message>
        <source>Currency of the credit</source>
        <translation>Devise du crédit</translation>
    </message>
    <message>
        <source>Currency of the debit</source>
        <translation>Devise du débit</translation>
    </message>
    <message>
        <source>Current asset</source>
        <translation>Actif circulant</translation>
    </message>
    <message>
        <source>Current liability</source>
        <translation>Passif à court terme</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Champ personnalisé</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days after the due day</source>
        <translation>Jours après l’échéance</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Jours de grâce</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Decline quotes</source>
        <translation>Refuser les devis</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Dotations aux amortissements</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
    <message>
        <source>Digests of the files</source>
        <translation>Empreintes des fichiers</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents so far</source>
        <translation>Documents à ce jour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Terminée par</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Down payment settled</source>
        <translation>Acompte imputé</translation>
    </message>
    <message>
        <source>Down payments made</source>
        <translation>Acomptes versés</translation>
    </message>
    <message>
        <source>Down payments received</source>
        <translation>Acomptes reçus</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draw up recurring documents</source>
        <translation>Établir les documents récurrents</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Dunning fees and interest</source>
        <translation>Frais de relance et intérêts</translation>
    </message>
    <message>
        <source>Dunning letter</source>
        <translation>Lettre de relance</translation>
    </message>
    <message>
        <source>Dunning letters</source>
        <translation>Lettres de relance</translation>
    </message>
    <message>
        <source>Dunning level</source>
        <translation>Niveau de relance</translation>
    </message>
    <message>
        <source>Dunning levels</source>
        <translation>Niveaux de relance</translation>
    </message>
    <message>
        <source>Dunning run</source>
        <translation>Campagne de relance</translation>
    </message>
    <message>
        <source>Dunning runs</source>
        <translation>Campagnes de relance</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>Domaine e-mail</translation>
    </message>
    <message>
        <source>Early payment discount</source>
        <translation>Escompte</translation>
    </message>
    <message>
        <source>Early payment discount given</source>
        <translation>Escompte accordé</translation>
    </message>
    <message>
        <source>Early payment discount taken</source>
        <translation>Escompte obtenu</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>Ailleurs dans l’Union européenne</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Empty for all of it</source>
        <translation>Vide : en totalité</translation>
    </message>
    <message>
        <source>Empty for all that follow</source>
        <translation>Vide pour tous les suivants</translation>
    </message>
    <message>
        <source>Empty for always</source>
        <translation>Vide : depuis toujours</translation>
    </message>
    <message>
        <source>Empty for anywhere</source>
        <translation>Vide : n’importe où</translation>
    </message>
    <message>
        <source>Empty for both</source>
        <translation>Vide : les deux</translation>
    </message>
    <message>
        <source>Empty for no tax</source>
        <translation>Vide : aucune taxe</translation>
    </message>
    <message>
        <source>Empty for none</source>
        <translation>Vide pour aucune</translation>
    </message>
    <message>
        <source>Empty for our own</source>
        <translation>Vide : le nôtre</translation>
    </message>
    <message>
        <source>Empty means any stage of the pipeline</source>
        <translation>Vide : n’importe quelle étape du pipeline</translation>
    </message>
    <message>
        <source>Empty: as the books say</source>
        <translation>Vide : selon les livres</translation>
    </message>
    <message>
        <source>Empty: as the books say, 0 for none</source>
        <translation>Vide : selon les livres, 0 pour aucun</translation>
    </message>
    <message>
        <source>Empty: as the group says</source>
        <translation>Vide : selon le groupe</translation>
    </message>
    <message>
        <source>End of month</source>
        <translation>Fin de mois</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>Entries with tax</source>
        <translation>Écritures avec taxe</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Entry of the charge</source>
        <translation>Écriture des frais de retard</translation>
    </message>
    <message>
        <source>Entry with the credit</source>
        <translation>Écriture au crédit</translation>
    </message>
    <message>
        <source>Entry with the debit</source>
        <translation>Écriture au débit</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Capitaux propres</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Valeur estimée</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Tous les trimestres</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Tous les jours ouvrés</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Tous les ans</translation>
    </message>
    <message>
        <source>Everyone sees it</source>
        <translation>Tout le monde la voit</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>Écart de change</translation>
    </message>
    <message>
        <source>Exchange gain</source>
        <translation>Gain de change</translation>
    </message>
    <message>
        <source>Exchange loss</source>
        <translation>Perte de change</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Execution day</source>
        <translation>Date d’exécution</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Clôture prévue</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Expense account</source>
        <translation>Compte de charges</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliquée</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Fee and interest are posted</source>
        <translation>Frais et intérêts comptabilisés</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>File tax returns</source>
        <translation>Déposer des déclarations fiscales</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>Déposée le</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Premier mois de l’exercice</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Premier le</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Fixed asset</source>
        <translation>Actif immobilisé</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivie de</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>Montant en devise</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ancien client</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>Étape de départ</translation>
    </message>
    <message>
        <source>From what was coded by hand</source>
        <translation>D’après ce qui a été imputé à la main</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Opérations diverses</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Biens</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Half to even</source>
        <translation>Demi au pair</translation>
    </message>
    <message>
        <source>Half up</source>
        <translation>Demi vers le haut</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Empreinte précédente</translation>
    </message>
    <message>
        <source>Hash of the last</source>
        <translation>Dernière empreinte</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Compte de regroupement</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Hold letters back</source>
        <translation>Retenir des lettres</translation>
    </message>
    <message>
        <source>How lines of a bank statement that look alike are coded.</source>
        <translation>La façon d’imputer les lignes de relevé bancaire qui se ressemblent.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Ids in other programs</source>
        <translation>Identifiants dans d’autres programmes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import bank statements</source>
        <translation>Importer des relevés bancaires</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>Dans l’étape depuis</translation>
    </message>
    <message>
        <source>In the form that makes a new record</source>
        <translation>Dans le formulaire de création d’une fiche</translation>
    </message>
    <message>
        <source>In the stage before since</source>
        <translation>Dans l’étape précédente depuis</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Income account</source>
        <translation>Compte de produits</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>Infected</source>
        <translation>Infecté</translation>
    </message>
    <message>
        <source>Install charts of accounts</source>
        <translation>Installer des plans comptables</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>À la place de</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Interest a year</source>
        <translation>Taux d’intérêt annuel</translation>
    </message>
    <message>
        <source>Into what it was before that was taken back</source>
        <translation>Vers l’état précédent, qui avait été annulé</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Issue quotes</source>
        <translation>Émettre des devis</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Écritures de journal</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Écriture de journal</translation>
    </message>
    <message>
        <source>Journal of general entries</source>
        <translation>Journal des opérations diverses</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Keep companies apart</source>
        <translation>Garder des entreprises distinctes</translation>
    </message>
    <message>
        <source>Keep contacts apart</source>
        <translation>Garder des contacts distincts</translation>
    </message>
    <message>
        <source>Keeps open items</source>
        <translation>Lettrable</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key of the statement</source>
        <translation>Clé du relevé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of movement</source>
        <translation>Type de mouvement</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Dernier le</translation>
    </message>
    <message>
        <source>Last statement</source>
        <translation>Dernier relevé</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Apprise</translation>
    </message>
    <message>
        <source>Lease series of numbers</source>
        <translation>Réserver des séries de numéros</translation>
    </message>
    <message>
        <source>Leave bank lines out</source>
        <translation>Écarter des lignes bancaires</translation>
    </message>
    <message>
        <source>Leave out of mailings and calls</source>
        <translation>Exclure des mailings et des appels</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Less than nothing for a credit</source>
        <translation>Négatif pour un avoir</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Modèle de lettre</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Modèles de lettres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Letters before</source>
        <translation>Relances précédentes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line of the credit</source>
        <translation>Ligne au crédit</translation>
    </message>
    <message>
        <source>Line of the debit</source>
        <translation>Ligne au débit</translation>
    </message>
    <message>
        <source>Line of the reports</source>
        <translation>Ligne des états</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>Verrouiller la comptabilité</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Long-term liability</source>
        <translation>Passif à long terme</translation>
    </message>
    <message>
        <source>Look on paper</source>
        <translation>Présentation des documents</translation>
    </message>
    <message>
        <source>Looks on paper</source>
        <translation>Présentations des documents</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and _</source>
        <translation>Lettres minuscules, chiffres et _</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Effectué le</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>Créés à ce jour</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Serveurs de messagerie</translation>
    </message>
    <message>
        <source>Make a company</source>
        <translation>Créer une entreprise</translation>
    </message>
    <message>
        <source>Make a contact</source>
        <translation>Créer un contact</translation>
    </message>
    <message>
        <source>Make invoices of quotes</source>
        <translation>Transformer des devis en factures</translation>
    </message>
    <message>
        <source>Mark letters as not sent</source>
        <translation>Marquer des lettres comme non envoyées</translation>
    </message>
    <message>
        <source>Mark letters as sent</source>
        <translation>Marquer des lettres comme envoyées</translation>
    </message>
    <message>
        <source>Match lines</source>
        <translation>Lettrer des lignes</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Lettrage</translation>
    </message>
    <message>
        <source>Matchings</source>
        <translation>Lettrages</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Merge companies</source>
        <translation>Fusionner des entreprises</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Fusionner des contacts</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Id du message</translation>
    </message>
    <message>
        <source>Missing feature</source>
        <translation>Fonction manquante</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Money that came in or went out, and what it pays.</source>
        <translation>De l’argent encaissé ou décaissé, et ce qu’il règle.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Move deals</source>
        <translation>Déplacer des affaires</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nom et adresse</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Nom contenant</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Nom de l’affaire</translation>
    </message>
    <message>
        <source>Name, address, logo, colour and the small print of documents.</source>
        <translation>Nom, adresse, logo, couleur et mentions légales des documents.</translation>
    </message>
    <message>
        <source>Needs a customer or vendor</source>
        <translation>Client ou fournisseur obligatoire</translation>
    </message>
    <message>
        <source>Negative: withheld</source>
        <translation>Négatif : retenue à la source</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Montant HT</translation>
    </message>
    <message>
        <source>Net in base currency</source>
        <translation>Net en monnaie de base</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New deals start here</source>
        <translation>Les nouvelles affaires commencent ici</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Numéro suivant</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Prochain le</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochaine tentative</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Pas de budget</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Pas de besoin</translation>
    </message>
    <message>
        <source>None, only on this machine</source>
        <translation>Aucune, seulement sur cette machine</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Not a customer for us</source>
        <translation>Pas un client pour nous</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Distincts</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>Distinct de</translation>
    </message>
    <message>
        <source>Not to be dunned</source>
        <translation>Ne pas relancer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on documents</source>
        <translation>Mention sur les documents</translation>
    </message>
    <message>
        <source>Note problems of recurring documents</source>
        <translation>Noter les problèmes des documents récurrents</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is posted to it; others are part of it</source>
        <translation>Rien n’y est comptabilisé ; d’autres comptes y sont rattachés</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number changed at</source>
        <translation>Numéro modifié le</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Numéro dans la série</translation>
    </message>
    <message>
        <source>Number in the statement</source>
        <translation>Numéro dans le relevé</translation>
    </message>
    <message>
        <source>Number of the first line</source>
        <translation>Numéro de la première ligne</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Série de numéros</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Nombre décimal</translation>
    </message>
    <message>
        <source>Number written by</source>
        <translation>Numéro écrit par</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Début des numéros</translation>
    </message>
    <message>
        <source>Numbers that a document has</source>
        <translation>Numéros qui figurent sur un document</translation>
    </message>
    <message>
        <source>Numbers that were skipped, or that a lost device can no longer give.</source>
        <translation>Numéros sautés, ou qu’un appareil perdu ne peut plus attribuer.</translation>
    </message>
    <message>
        <source>Of a down payment, by what</source>
        <translation>Pour un acompte : par quoi</translation>
    </message>
    <message>
        <source>Of both prices; empty for the base currency</source>
        <translation>Celle des deux prix ; vide : la devise de base</translation>
    </message>
    <message>
        <source>Of our own</source>
        <translation>Pour nos propres comptes</translation>
    </message>
    <message>
        <source>Of the credit</source>
        <translation>Montant au crédit</translation>
    </message>
    <message>
        <source>Of the debit</source>
        <translation>Montant au débit</translation>
    </message>
    <message>
        <source>Of the other payments, where the bank has booked several as one sum</source>
        <translation>Des autres paiements, là où la banque en a comptabilisé plusieurs en une somme</translation>
    </message>
    <message>
        <source>Off the balance sheet</source>
        <translation>Hors bilan</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>On top of other taxes</source>
        <translation>Calculée en sus d’autres taxes</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Une fois par an</translation>
    </message>
    <message>
        <source>One account of the chart.</source>
        <translation>Un compte du plan comptable.</translation>
    </message>
    <message>
        <source>One movement on a bank account, and the entry that explains it.</source>
        <translation>Un mouvement sur un compte bancaire, et l’écriture qui l’explique.</translation>
    </message>
    <message>
        <source>One step of a deal from stage to stage; the first one comes from nowhere.</source>
        <translation>Un passage d’une affaire d’une étape à une autre ; le premier n’a pas d’étape de départ.</translation>
    </message>
    <message>
        <source>One step of a pipeline.</source>
        <translation>Une étape d’un pipeline.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Open fiscal years</source>
        <translation>Ouvrir des exercices</translation>
    </message>
    <message>
        <source>Open fiscal years again</source>
        <translation>Rouvrir des exercices</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Postes ouverts</translation>
    </message>
    <message>
        <source>Open periods again</source>
        <translation>Rouvrir des périodes</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde initial</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>À-nouveaux</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Autres écritures</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Autre écriture</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Autres produits</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>Autre ligne</translation>
    </message>
    <message>
        <source>Otherwise it waits as a draft</source>
        <translation>Sinon, il attend en brouillon</translation>
    </message>
    <message>
        <source>Otherwise they only stand in the letter. In the base currency alone</source>
        <translation>Sinon, ils figurent seulement dans la lettre. Uniquement dans la devise de base</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Prospection</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Outside the European Union</source>
        <translation>Hors de l’Union européenne</translation>
    </message>
    <message>
        <source>Outside the scope of tax</source>
        <translation>Hors champ de la taxe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Décaissement</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Compte bénéficiaire</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Société mère</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Dettes à payer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment batch</source>
        <translation>Lot de paiements</translation>
    </message>
    <message>
        <source>Payment batches</source>
        <translation>Lots de paiements</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Condition de paiement</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Payments that go to the bank in one file, released by somebody who has not approved the bills.</source>
        <translation>Des paiements remis à la banque en un seul fichier, validés par une personne qui n’a pas approuvé les factures.</translation>
    </message>
    <message>
        <source>Per document and rate</source>
        <translation>Par document et par taux</translation>
    </message>
    <message>
        <source>Per line</source>
        <translation>Par ligne</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Peut-être envoyée</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Place dans la chaîne</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>Renvoie à</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Post documents</source>
        <translation>Comptabiliser les documents</translation>
    </message>
    <message>
        <source>Post journal entries</source>
        <translation>Comptabiliser des écritures</translation>
    </message>
    <message>
        <source>Post payment batches</source>
        <translation>Comptabiliser des lots de paiements</translation>
    </message>
    <message>
        <source>Post payments</source>
        <translation>Comptabiliser des paiements</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Comptabilisé le</translation>
    </message>
    <message>
        <source>Posted at once</source>
        <translation>Comptabilisé aussitôt</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Comptabilisé par</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Charges constatées d’avance</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>Printed on documents</source>
        <translation>Figure sur les documents</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Proposals before</source>
        <translation>Propositions précédentes</translation>
    </message>
    <message>
        <source>Propose dunning every day</source>
        <translation>Proposer des relances chaque jour</translation>
    </message>
    <message>
        <source>Propose dunning letters</source>
        <translation>Proposer des lettres de relance</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Prix d’achat</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Purpose contains</source>
        <translation>Libellé contenant</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Composé par</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifié</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Quotes begin with</source>
        <translation>Les devis commencent par</translation>
    </message>
    <message>
        <source>Ranges of voided numbers</source>
        <translation>Plages de numéros annulés</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation>Motif de perte</translation>
    </message>
    <message>
        <source>Reason unqualified</source>
        <translation>Motif de non-qualification</translation>
    </message>
    <message>
        <source>Reason without tax</source>
        <translation>Motif d’absence de taxe</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Créances clients</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Reconcile bank lines</source>
        <translation>Rapprocher des lignes bancaires</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>Récupérable</translation>
    </message>
    <message>
        <source>Recurring document</source>
        <translation>Document récurrent</translation>
    </message>
    <message>
        <source>Recurring documents</source>
        <translation>Documents récurrents</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Release payment batches</source>
        <translation>Valider des lots de paiements</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Released at</source>
        <translation>Validé le</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Validé par</translation>
    </message>
    <message>
        <source>Remind at</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Result of the year</source>
        <translation>Résultat de l’exercice</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>Report à nouveau</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Réévaluation</translation>
    </message>
    <message>
        <source>Revalue foreign balances</source>
        <translation>Réévaluer les soldes en devises</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Autoliquidation</translation>
    </message>
    <message>
        <source>Reverse charge: where the other half goes</source>
        <translation>Autoliquidation : où va l’autre moitié</translation>
    </message>
    <message>
        <source>Reverse journal entries</source>
        <translation>Contrepasser des écritures</translation>
    </message>
    <message>
        <source>Reverse payments</source>
        <translation>Extourner des paiements</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Extourné</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>Extourné par</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Contrepasse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Rounding of the total</source>
        <translation>Arrondi du total</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of a small picture of it</source>
        <translation>SHA-256 d’une petite image du fichier</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Seller in</source>
        <translation>Pays du vendeur</translation>
    </message>
    <message>
        <source>Seller in group</source>
        <translation>Groupe de pays du vendeur</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Send letters again</source>
        <translation>Renvoyer des lettres</translation>
    </message>
    <message>
        <source>Send test letters</source>
        <translation>Envoyer des lettres d’essai</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sender's name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>Envoyé aussitôt</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Séries de numéros</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Settings of all books</source>
        <translation>Paramètres de toutes les comptabilités</translation>
    </message>
    <message>
        <source>Settings of the books</source>
        <translation>Paramètres de la comptabilité</translation>
    </message>
    <message>
        <source>Settle down payments</source>
        <translation>Imputer des acomptes</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Imputé</translation>
    </message>
    <message>
        <source>Settled in base currency</source>
        <translation>Imputé en devise de base</translation>
    </message>
    <message>
        <source>Settled, net</source>
        <translation>Imputé, net</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>Impute</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>Shown nowhere any more; the values stay</source>
        <translation>N’est plus affiché nulle part ; les valeurs sont conservées</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Mentions légales</translation>
    </message>
    <message>
        <source>So much of a debit and of a credit that belong together: an invoice and its payment.</source>
        <translation>La part d’un débit et d’un crédit qui vont ensemble : une facture et son paiement.</translation>
    </message>
    <message>
        <source>Something that is sold or bought: goods or a service, with its price, accounts and taxes.</source>
        <translation>Ce qui est vendu ou acheté : un bien ou un service, avec son prix, ses comptes et ses taxes.</translation>
    </message>
    <message>
        <source>Something to do for a contact, a company or a deal.</source>
        <translation>Une chose à faire pour un contact, une entreprise ou une affaire.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>Changement d’étape</translation>
    </message>
    <message>
        <source>Stage change that is taken back</source>
        <translation>Changement d’étape annulé</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Changements d’étape</translation>
    </message>
    <message>
        <source>Stage of the deal</source>
        <translation>Étape de l’affaire</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Standard or reduced rate</source>
        <translation>Taux normal ou réduit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Statement from</source>
        <translation>Relevé du</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Statement until</source>
        <translation>Relevé jusqu’au</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Subject and text of the letters of a kind in a language, in the place of the words that come with the product.</source>
        <translation>Objet et texte des lettres d’un type dans une langue, à la place des mots fournis avec le produit.</translation>
    </message>
    <message>
        <source>Such as #2f5fd0</source>
        <translation>Par exemple #2f5fd0</translation>
    </message>
    <message>
        <source>Such as 0.05; empty for none</source>
        <translation>Par exemple 0,05 ; vide : aucun</translation>
    </message>
    <message>
        <source>Such as ECB</source>
        <translation>Par exemple BCE</translation>
    </message>
    <message>
        <source>Such as HRB 1234, Amtsgericht Bonn</source>
        <translation>Par exemple HRB 1234, Amtsgericht Bonn</translation>
    </message>
    <message>
        <source>Supplied on</source>
        <translation>Livré le</translation>
    </message>
    <message>
        <source>Supplied until</source>
        <translation>Livré jusqu’au</translation>
    </message>
    <message>
        <source>Supply within the European Union</source>
        <translation>Livraison intracommunautaire</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>Compte d’attente</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take bank statements back</source>
        <translation>Retirer des relevés bancaires</translation>
    </message>
    <message>
        <source>Take letters out of the outbox</source>
        <translation>Retirer des lettres de la boîte d’envoi</translation>
    </message>
    <message>
        <source>Take merged companies apart</source>
        <translation>Séparer des entreprises fusionnées</translation>
    </message>
    <message>
        <source>Take merged contacts apart</source>
        <translation>Séparer des contacts fusionnés</translation>
    </message>
    <message>
        <source>Take the conversion of leads back</source>
        <translation>Annuler la conversion de prospects</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Taxe appliquée</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Tax due when paid: where it waits</source>
        <translation>Taxe exigible à l’encaissement : où elle attend</translation>
    </message>
    <message>
        <source>Tax is due</source>
        <translation>Exigibilité de la taxe</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>Arrondi de la taxe</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Tax released</source>
        <translation>Taxe devenue exigible</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Déclaration fiscale</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Déclarations fiscales</translation>
    </message>
    <message>
        <source>Tax returns are due</source>
        <translation>Déclarations de taxe dues</translation>
    </message>
    <message>
        <source>Tax rule</source>
        <translation>Règle de taxe</translation>
    </message>
    <message>
        <source>Tax rules</source>
        <translation>Règles de taxe</translation>
    </message>
    <message>
        <source>Tax settlement</source>
        <translation>Liquidation de la taxe</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Taxes on purchases</source>
        <translation>Taxes sur les achats</translation>
    </message>
    <message>
        <source>Taxes on sales</source>
        <translation>Taxes sur les ventes</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The base currency, the rules of rounding and tax, and the accounts that verbs post to by themselves.</source>
        <translation>La devise de base, les règles d’arrondi et de taxe, et les comptes mouvementés automatiquement.</translation>
    </message>
    <message>
        <source>The device whose numbers these are</source>
        <translation>L’appareil auquel ces numéros appartiennent</translation>
    </message>
    <message>
        <source>The document that is repeated</source>
        <translation>Le document à répéter</translation>
    </message>
    <message>
        <source>The end of the block; empty for no end</source>
        <translation>La fin du bloc ; vide s’il n’en a pas</translation>
    </message>
    <message>
        <source>The language to write in, such as en or pt-BR</source>
        <translation>La langue des échanges écrits, par exemple en ou pt-BR</translation>
    </message>
    <message>
        <source>The last day that is locked; empty for none</source>
        <translation>Le dernier jour verrouillé ; vide : aucun</translation>
    </message>
    <message>
        <source>The letters that were due on a day; they are written when somebody confirms them.</source>
        <translation>Les relances dues un jour donné ; elles sont écrites quand quelqu’un les confirme.</translation>
    </message>
    <message>
        <source>The numbers of one journal that the server or one device may give, and the next of them.</source>
        <translation>Les numéros d’un journal que le serveur ou un appareil peut donner, et le prochain.</translation>
    </message>
    <message>
        <source>The only one whose entries it numbers</source>
        <translation>Le seul dont elle numérote les écritures</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>The part after the @</source>
        <translation>La partie après @</translation>
    </message>
    <message>
        <source>The program and the id there, such as hubspot:1234</source>
        <translation>Le programme et l’identifiant là-bas, par exemple hubspot:1234</translation>
    </message>
    <message>
        <source>The same country</source>
        <translation>Le même pays</translation>
    </message>
    <message>
        <source>The server that takes letters, and in whose name they are sent. The password never leaves the server.</source>
        <translation>Le serveur qui prend en charge les courriers, et au nom de qui ils partent. Le mot de passe ne quitte jamais le serveur.</translation>
    </message>
    <message>
        <source>Their number or order</source>
        <translation>Leur numéro ou leur commande</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniature</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To stage</source>
        <translation>Étape d’arrivée</translation>
    </message>
    <message>
        <source>To the customer's address, as soon as it is posted</source>
        <translation>À l’adresse du client, dès la comptabilisation</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Transfers under way</source>
        <translation>Virements en cours</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Turned up after all</source>
        <translation>Retrouvés malgré tout</translation>
    </message>
    <message>
        <source>Twelve months for which the result is drawn up.</source>
        <translation>Douze mois dont on établit le résultat.</translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation>Deux lettres, par exemple DE</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>US letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Undo matches</source>
        <translation>Annuler des lettrages</translation>
    </message>
    <message>
        <source>Undo reconciliations</source>
        <translation>Annuler des rapprochements</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>Annulé le</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>Non qualifié</translation>
    </message>
    <message>
        <source>Unrealised exchange gain</source>
        <translation>Gain de change latent</translation>
    </message>
    <message>
        <source>Unrealised exchange loss</source>
        <translation>Perte de change latente</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Until it is paid</source>
        <translation>Compte d’attente jusqu’au paiement</translation>
    </message>
    <message>
        <source>Until when a document is paid, in how many parts, and what paying early is worth.</source>
        <translation>Jusqu’à quand un document se paie, en combien de fois, et ce que vaut un paiement anticipé.</translation>
    </message>
    <message>
        <source>Until when the discount is granted, though it is not printed</source>
        <translation>Jusqu’à quand l’escompte est accordé, bien que ce ne soit pas imprimé</translation>
    </message>
    <message>
        <source>Until which day nothing is posted any more: for all entries, for those with tax, or for ever.</source>
        <translation>Jusqu’à quel jour plus rien n’est comptabilisé : pour toutes les écritures, pour celles avec taxe, ou définitivement.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Utilisé à partir du</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>Utilisé jusqu’au</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Usual account</source>
        <translation>Compte habituel</translation>
    </message>
    <message>
        <source>Usual tax</source>
        <translation>Taxe habituelle</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>VAT or tax number</source>
        <translation>Numéro de TVA ou numéro fiscal</translation>
    </message>
    <message>
        <source>VATEX, such as VATEX-EU-AE</source>
        <translation>VATEX, par exemple VATEX-EU-AE</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Date de valeur</translation>
    </message>
    <message>
        <source>Vendor credit</source>
        <translation>Avoir fournisseur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Void documents</source>
        <translation>Annuler des documents</translation>
    </message>
    <message>
        <source>Void series of numbers</source>
        <translation>Annuler des séries de numéros</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Voided numbers</source>
        <translation>Numéros annulés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>What a bank says happened on an account: from an opening balance to a closing one.</source>
        <translation>Les mouvements d’un compte selon la banque : d’un solde initial à un solde final.</translation>
    </message>
    <message>
        <source>What converting made</source>
        <translation>Résultat de la conversion</translation>
    </message>
    <message>
        <source>What else it is</source>
        <translation>Ce qu’elle est d’autre</translation>
    </message>
    <message>
        <source>What every number begins with</source>
        <translation>Le début de chaque numéro</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Sommes dues</translation>
    </message>
    <message>
        <source>What is posted to it is matched, as with customers</source>
        <translation>Ce qui y est comptabilisé est lettré, comme pour les clients</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Éléments réglés</translation>
    </message>
    <message>
        <source>What merging moved</source>
        <translation>Éléments déplacés par la fusion</translation>
    </message>
    <message>
        <source>What one unit of a currency was worth in the base currency on a day, and who says so.</source>
        <translation>La valeur d’une unité d’une devise en devise de base à une date donnée, et sa source.</translation>
    </message>
    <message>
        <source>What was approved</source>
        <translation>Ce qui a été approuvé</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Contenu envoyé</translation>
    </message>
    <message>
        <source>What was told the tax office for some days, box by box.</source>
        <translation>Ce qui a été déclaré à l’administration fiscale pour une période, case par case.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>When a reminder is written, in which words and for which fee.</source>
        <translation>Quand une relance est écrite, dans quels termes et avec quels frais.</translation>
    </message>
    <message>
        <source>When invoiced</source>
        <translation>À la facturation</translation>
    </message>
    <message>
        <source>When is then midnight UTC of its first day</source>
        <translation>La date est alors minuit UTC du premier jour</translation>
    </message>
    <message>
        <source>When paid</source>
        <translation>À l’encaissement</translation>
    </message>
    <message>
        <source>Where it differs</source>
        <translation>S’il est différent</translation>
    </message>
    <message>
        <source>Where it differs from the type's</source>
        <translation>Si elle diffère de celle du type</translation>
    </message>
    <message>
        <source>Where it is kept in one alone</source>
        <translation>S’il est tenu dans une seule devise</translation>
    </message>
    <message>
        <source>Where it was moved to: letters between those of its neighbours</source>
        <translation>Nouvelle position : des lettres entre celles des voisins</translation>
    </message>
    <message>
        <source>Where the account holds only one</source>
        <translation>Si le compte n’en tient qu’une</translation>
    </message>
    <message>
        <source>Where there is no IBAN</source>
        <translation>S’il n’y a pas d’IBAN</translation>
    </message>
    <message>
        <source>Which rate of tax counts</source>
        <translation>Détermine le taux de taxe applicable</translation>
    </message>
    <message>
        <source>Which tax takes the place of another for customers of some countries.</source>
        <translation>Quelle taxe en remplace une autre pour les clients de certains pays.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Whose writing nobody else has confirmed yet</source>
        <translation>Les personnes dont personne d’autre n’a encore confirmé la saisie</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>Pourquoi cela a été rouvert</translation>
    </message>
    <message>
        <source>Widths, what stays, groups, second order</source>
        <translation>Largeurs, colonnes figées, groupes, second tri</translation>
    </message>
    <message>
        <source>With its country, such as DE123456789</source>
        <translation>Avec son pays, par exemple DE123456789</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Délai en jours</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Words at the beginning</source>
        <translation>Texte d’introduction</translation>
    </message>
    <message>
        <source>Words at the end</source>
        <translation>Texte de fin</translation>
    </message>
    <message>
        <source>Words on documents</source>
        <translation>Texte sur les documents</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Write dunning letters</source>
        <translation>Rédiger des relances</translation>
    </message>
    <message>
        <source>Write off open items</source>
        <translation>Passer des postes ouverts en perte</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>Wrong details</source>
        <translation>Coordonnées erronées</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Taux zéro</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>kilogramme</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>litre</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>mètre</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>over 5,000</source>
        <translation>plus de 5 000</translation>
    </message>
    <message>
        <source>pdf, plain, ubl</source>
        <translation>pdf, plain, ubl</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>{number}, {total}, {due}, {day}, {name} and {sender} are filled in</source>
        <translation>{number}, {total}, {due}, {day}, {name} et {sender} sont remplacés</translation>
    </message>
    <message>
        <source>{year} stands for the fiscal year, as in INV-{year}-</source>
        <translation>{year} représente l’exercice, par exemple FAC-{year}-</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A down payment, or not</source>
        <translation>Un acompte, ou non</translation>
    </message>
    <message>
        <source>A page of this PDF is damaged.</source>
        <translation>Une page de ce PDF est endommagée.</translation>
    </message>
    <message>
        <source>A virus was found in this file. Nobody can open it.</source>
        <translation>Un virus a été trouvé dans ce fichier. Personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a line of text</source>
        <translation>Ajouter une ligne de texte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approve the bill</source>
        <translation>Approuver la facture fournisseur</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Bills (*.pdf *.xml *.png *.jpg *.jpeg *.webp)</source>
        <translation>Factures (*.pdf *.xml *.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the vendor’s file</source>
        <translation>Choisir le fichier du fournisseur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the document</source>
        <translation>Copier le document</translation>
    </message>
    <message>
        <source>Correct it by a credit note</source>
        <translation>Corriger par un avoir</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Établir un avoir</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Down payment taken off</source>
        <translation>Acompte déduit</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Drop the vendor’s file here: a PDF, a picture or an e-invoice.</source>
        <translation>Déposez ici le fichier du fournisseur : un PDF, une image ou une facture électronique.</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Échéance le {day}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>File of the vendor</source>
        <translation>Fichier du fournisseur</translation>
    </message>
    <message>
        <source>Give the document up</source>
        <translation>Abandonner le document</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Is being fetched…</source>
        <translation>En cours de récupération…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Make an invoice</source>
        <translation>Créer une facture</translation>
    </message>
    <message>
        <source>Make an invoice of the quote</source>
        <translation>Transformer le devis en facture</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>New product {name}</source>
        <translation>Nouveau produit {name}</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Nouveau document : {record}</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Nouveau : {kind}</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>No {record} of that name: choose one or create it.</source>
        <translation>Aucun élément ({record}) de ce nom : choisissez-en un ou créez-le.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Only PDF files, pictures and e-invoices are shown here.</source>
        <translation>Seuls les PDF, images et factures électroniques sont affichés ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Restant dû</translation>
    </message>
    <message>
        <source>Open: {open}. The rest of {rest} is the discount for paying early.</source>
        <translation>Restant dû : {open}. Le reste de {rest} est l’escompte pour paiement anticipé.</translation>
    </message>
    <message>
        <source>Open: {open}. This pays all of it.</source>
        <translation>Restant dû : {open}. Cela règle tout.</translation>
    </message>
    <message>
        <source>Open: {open}. What is written off is a loss, and the tax in it is taken back.</source>
        <translation>Ouvert : {open}. Ce qui est passé en perte est une perte, et la taxe qu’il contient est reprise.</translation>
    </message>
    <message>
        <source>Open: {open}. {rest} more than that stay on the account, to be used later.</source>
        <translation>Restant dû : {open}. {rest} de plus restent sur le compte, à utiliser plus tard.</translation>
    </message>
    <message>
        <source>Open: {open}. {rest} of it stay open.</source>
        <translation>Restant dû : {open}. Il en reste {rest} à payer.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Payé en partie</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment posted</source>
        <translation>Paiement comptabilisé</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Comptabiliser</translation>
    </message>
    <message>
        <source>Post the document</source>
        <translation>Comptabiliser le document</translation>
    </message>
    <message>
        <source>Post the payment</source>
        <translation>Comptabiliser le paiement</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Receive a payment</source>
        <translation>Encaisser un paiement</translation>
    </message>
    <message>
        <source>Receive or make the payment</source>
        <translation>Encaisser ou effectuer le paiement</translation>
    </message>
    <message>
        <source>Repeat the document…</source>
        <translation>Répéter le document…</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Scroll the paper back</source>
        <translation>Remonter dans le papier</translation>
    </message>
    <message>
        <source>Scroll the paper on</source>
        <translation>Avancer dans le papier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send the document</source>
        <translation>Envoyer le document</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Déduire</translation>
    </message>
    <message>
        <source>Settle a down payment…</source>
        <translation>Déduire un acompte…</translation>
    </message>
    <message>
        <source>Show the paper beside the form</source>
        <translation>Afficher le papier à côté du formulaire</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>The file says {amount} in total. Check the lines and their taxes.</source>
        <translation>Le fichier indique {amount} au total. Vérifiez les lignes et leurs taxes.</translation>
    </message>
    <message>
        <source>The first {count} pages are shown.</source>
        <translation>Les {count} premières pages sont affichées.</translation>
    </message>
    <message>
        <source>The items come to {rest} more than is paid.</source>
        <translation>Les postes dépassent de {rest} ce qui est payé.</translation>
    </message>
    <message>
        <source>The items make up the payment.</source>
        <translation>Les postes font le paiement.</translation>
    </message>
    <message>
        <source>The quote is accepted</source>
        <translation>Le devis est accepté</translation>
    </message>
    <message>
        <source>The quote is declined</source>
        <translation>Le devis est refusé</translation>
    </message>
    <message>
        <source>There is no file of the vendor here.</source>
        <translation>Il n’y a pas de fichier du fournisseur ici.</translation>
    </message>
    <message>
        <source>There is such a document of this vendor already: {reference}.</source>
        <translation>Il existe déjà un tel document de ce fournisseur : {reference}.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged, or a password protects it.</source>
        <translation>Ce PDF ne peut pas être affiché : il est endommagé ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MiB.</source>
        <translation>Ce fichier dépasse {limit} Mio.</translation>
    </message>
    <message>
        <source>This file is not on this computer yet.</source>
        <translation>Ce fichier n’est pas encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Cette image est endommagée.</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Until {day}, {amount} are enough.</source>
        <translation>Jusqu’au {day}, {amount} suffisent.</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que vous aviez saisi est de nouveau là.</translation>
    </message>
    <message>
        <source>Which down payment is settled?</source>
        <translation>Quel acompte est déduit ?</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Passer en perte</translation>
    </message>
    <message>
        <source>Write off what is open…</source>
        <translation>Passer le solde ouvert en perte…</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>post</source>
        <translation>comptabiliser</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>raccourcis</translation>
    </message>
    <message>
        <source>{amount} of it are open.</source>
        <translation>{amount} en sont ouverts.</translation>
    </message>
    <message>
        <source>{amount} of it are the discount for paying early.</source>
        <translation>Dont {amount} d’escompte pour paiement anticipé.</translation>
    </message>
    <message>
        <source>{document} accepted</source>
        <translation>{document} : accepté</translation>
    </message>
    <message>
        <source>{document} approved</source>
        <translation>{document} : approuvé</translation>
    </message>
    <message>
        <source>{document} declined</source>
        <translation>{document} : refusé</translation>
    </message>
    <message>
        <source>{document} given up</source>
        <translation>{document} : abandonné</translation>
    </message>
    <message>
        <source>{document} issued</source>
        <translation>{document} : émis</translation>
    </message>
    <message>
        <source>{document} posted</source>
        <translation>{document} : comptabilisé</translation>
    </message>
    <message>
        <source>{document} saved</source>
        <translation>{document} : enregistré</translation>
    </message>
    <message>
        <source>{kind} for a down payment</source>
        <translation>{kind} d’acompte</translation>
    </message>
    <message>
        <source>{name} ({number} of {count})</source>
        <translation>{name} ({number} sur {count})</translation>
    </message>
    <message>
        <source>{name} kept with the bill</source>
        <translation>{name} conservé avec la facture</translation>
    </message>
    <message>
        <source>{percent} % on {amount}</source>
        <translation>{percent} % sur {amount}</translation>
    </message>
    <message>
        <source>{rest} are left over and stay on the account, to be used later.</source>
        <translation>{rest} restent sur le compte, à utiliser plus tard.</translation>
    </message>
    <message>
        <source>{tax} on {amount}</source>
        <translation>{tax} sur {amount}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Changes of the field {title}</source>
        <translation>Modifications du champ {title}</translation>
    </message>
    <message>
        <source>Changes of {title}</source>
        <translation>Modifications de {title}</translation>
    </message>
    <message>
        <source>Conversion of {title}</source>
        <translation>Conversion de {title}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard {name}</source>
        <translation>Abandonner {name}</translation>
    </message>
    <message>
        <source>Meanwhile it was changed to {value}.</source>
        <translation>Entre-temps, la valeur est devenue {value}.</translation>
    </message>
    <message>
        <source>Merge of {title} and others</source>
        <translation>Fusion de {title} avec d’autres</translation>
    </message>
    <message>
        <source>New entry of the calendar: {title}</source>
        <translation>Nouvelle entrée du calendrier : {title}</translation>
    </message>
    <message>
        <source>New {record}: {title}</source>
        <translation>Nouvelle fiche {record} : {title}</translation>
    </message>
    <message>
        <source>Next step for {title}</source>
        <translation>Prochaine action : {title}</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Note about {title}</source>
        <translation>Note : {title}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what is not stored yet…</source>
        <translation>Afficher ce qui n’est pas encore enregistré…</translation>
    </message>
    <message>
        <source>Show what was not stored</source>
        <translation>Afficher ce qui n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Something you typed was not stored.</source>
        <translation>Une saisie n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Store {name}</source>
        <translation>Enregistrer {name}</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>What you have typed is not on the disk yet</source>
        <translation>Ce que vous avez saisi n’est pas encore sur le disque</translation>
    </message>
    <message>
        <source>You typed: {words}</source>
        <translation>Vous avez saisi : {words}</translation>
    </message>
    <message>
        <source>{count} things you typed were not stored.</source>
        <translation>{count} saisies n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>{field} of {title}</source>
        <translation>{field} ({title})</translation>
    </message>
    <message>
        <source>{name}: not stored yet</source>
        <translation>{name} : pas encore enregistré</translation>
    </message>
    <message>
        <source>{title}, to be sent again</source>
        <translation>{title}, à renvoyer</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 groupe</translation>
    </message>
    <message>
        <source>1 group merged</source>
        <translation>1 groupe fusionné</translation>
    </message>
    <message>
        <source>1–5 choose · ↑ ↓ move · Enter merges</source>
        <translation>1–5 choisir · ↑ ↓ parcourir · Entrée fusionne</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Modifié : {when}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparing… {part} %</source>
        <translation>Comparaison… {part} %</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder distincts</translation>
    </message>
    <message>
        <source>Kept apart; you are not asked again</source>
        <translation>Gardés distincts ; la question ne sera plus posée</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Looks like {record}</source>
        <translation>Ressemble à {record}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge all certain</source>
        <translation>Fusionner tous les doublons certains</translation>
    </message>
    <message>
        <source>Merge all certain duplicates</source>
        <translation>Fusionner tous les doublons certains</translation>
    </message>
    <message>
        <source>Merge of all certain duplicates</source>
        <translation>Fusion de tous les doublons certains</translation>
    </message>
    <message>
        <source>Merge of {count} {records}</source>
        <translation>Fusion : {count} {records}</translation>
    </message>
    <message>
        <source>Merge these records</source>
        <translation>Fusionner ces fiches</translation>
    </message>
    <message>
        <source>Merge {count} {records}</source>
        <translation>Fusionner {count} {records}</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnés</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Fusionnés auparavant</translation>
    </message>
    <message>
        <source>Merged into {title}</source>
        <translation>Fusionné avec {title}</translation>
    </message>
    <message>
        <source>Names, e-mail addresses and phone numbers are compared on this computer.</source>
        <translation>Les noms, adresses e-mail et numéros de téléphone sont comparés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Distincts</translation>
    </message>
    <message>
        <source>Nothing looks as if it were here twice. New records are compared as they come.</source>
        <translation>Rien ne semble figurer deux fois. Les nouvelles fiches sont comparées au fur et à mesure.</translation>
    </message>
    <message>
        <source>Nothing was merged yet</source>
        <translation>Aucune fusion pour l’instant</translation>
    </message>
    <message>
        <source>One of these was deleted or merged in the meantime. Nothing was merged.</source>
        <translation>L’une de ces fiches a été supprimée ou fusionnée entre-temps. Aucune fusion n’a été faite.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the first of them</source>
        <translation>Ouvrir la première</translation>
    </message>
    <message>
        <source>Open {record}</source>
        <translation>Ouvrir {record}</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Groupe précédent</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Records that look alike</source>
        <translation>Fiches semblables</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Take apart what was merged</source>
        <translation>Séparer ce qui a été fusionné</translation>
    </message>
    <message>
        <source>Take apart what was merged…</source>
        <translation>Séparer ce qui a été fusionné…</translation>
    </message>
    <message>
        <source>The same in all: {fields}.</source>
        <translation>Identique partout : {fields}.</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>Ces fiches sont distinctes</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {record}</source>
        <translation>Utiliser {record}</translation>
    </message>
    <message>
        <source>What was missing of {record}</source>
        <translation>Compléments : {record}</translation>
    </message>
    <message>
        <source>What was moved, and has not changed since, goes back.</source>
        <translation>Ce qui a été déplacé, et n’a pas changé depuis, reprend sa place.</translation>
    </message>
    <message>
        <source>What you merge can be taken apart here, also much later.</source>
        <translation>Vous pouvez séparer ici ce que vous avez fusionné, même longtemps après.</translation>
    </message>
    <message>
        <source>merged into {title}</source>
        <translation>fusionné avec {title}</translation>
    </message>
    <message>
        <source>merged {when}</source>
        <translation>fusionné : {when}</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>même entreprise</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>même domaine e-mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>même ville</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} groupes</translation>
    </message>
    <message>
        <source>{count} groups merged</source>
        <translation>{count} groupes fusionnés</translation>
    </message>
    <message>
        <source>{field} {value}</source>
        <translation>{field} {value}</translation>
    </message>
    <message>
        <source>{field}, merged</source>
        <translation>{field}, fusionné</translation>
    </message>
    <message>
        <source>{groups}, {certain} certain</source>
        <translation>{groups}, dont {certain} certains</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{record} was completed</source>
        <translation>Fiche complétée : {record}</translation>
    </message>
    <message>
        <source>{sureness} · {count} {records}</source>
        <translation>{sureness} · {count} {records}</translation>
    </message>
    <message>
        <source>{title} is a record of its own again</source>
        <translation>{title} est de nouveau une fiche distincte</translation>
    </message>
</context>
<context>
    <name>EditRecord</name>
    <message>
        <source>Edit {record}</source>
        <translation>Modifier la fiche {record}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{record} edited</source>
        <translation>Fiche modifiée : {record}</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add lines…</source>
        <translation>Ajouter des lignes…</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Ligne {line} : {problem}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No {record} of that name: choose one or create it.</source>
        <translation>Aucun résultat de ce nom ({record}) : choisissez dans la liste ou créez-le.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>Rechercher parmi les {records}</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>Ce nom n’existe pas ici.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>All {count} that are shown</source>
        <translation>Les {count} affichées</translation>
    </message>
    <message>
        <source>CSV text</source>
        <translation>Texte CSV</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export of {file}</source>
        <translation>Exportation de {file}</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Export {records}</source>
        <translation>Exporter les {records}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Readable for Excel (with a byte order mark)</source>
        <translation>Lisible par Excel (avec indicateur d’ordre des octets)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>The columns of the list</source>
        <translation>Les colonnes de la liste</translation>
    </message>
    <message>
        <source>The {count} that are marked</source>
        <translation>Les {count} sélectionnées</translation>
    </message>
    <message>
        <source>vCard address cards</source>
        <translation>Cartes de visite vCard</translation>
    </message>
    <message>
        <source>{count} records written to {file}</source>
        <translation>{count} fiches écrites dans {file}</translation>
    </message>
    <message>
        <source>{count} texts were longer than Excel allows and end early; CSV holds them whole.</source>
        <translation>{count} textes dépassaient la limite d’Excel et sont tronqués ; CSV les conserve entiers.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>'{name}' does not say what a column is.</source>
        <translation>« {name} » ne dit pas ce qu’est une colonne.</translation>
    </message>
    <message>
        <source>'{text}' is too far away.</source>
        <translation>« {text} » est trop éloigné.</translation>
    </message>
    <message>
        <source>'{text}' names no time.</source>
        <translation>« {text} » ne désigne aucun moment.</translation>
    </message>
    <message>
        <source>'{text}', in the payment to {name}, has {count} characters; at most {limit} are allowed. Shorten it.</source>
        <translation>'{text}', dans le paiement à {name}, a {count} caractères ; {limit} au plus sont permis. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>'{value}' cannot be the identification of a payment: no slash at an end, nor two together.</source>
        <translation>'{value}' ne peut pas identifier un paiement : pas de barre oblique à une extrémité, ni deux de suite.</translation>
    </message>
    <message>
        <source>'{value}' does not belong in an MT940 statement. Export the file again.</source>
        <translation>'{value}' n’a pas sa place dans un relevé MT940. Exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>'{value}' does not say whether money came in or went out.</source>
        <translation>'{value}' ne dit pas si l’argent est entré ou sorti.</translation>
    </message>
    <message>
        <source>'{value}' has more than {limit} decimals</source>
        <translation>« {value} » a plus de {limit} décimales</translation>
    </message>
    <message>
        <source>'{value}' has no year. Write it, or a line such as 'Y 2026' before.</source>
        <translation>'{value}' n'a pas d'année. Écrivez-la, ou avant une ligne telle que 'Y 2026'.</translation>
    </message>
    <message>
        <source>'{value}' is a thousand or a one with decimals: add a line such as 'commodity 1,000.00 EUR' to the top of the file.</source>
        <translation>'{value}' est mille, ou un avec des décimales : ajoutez en tête du fichier une ligne telle que 'commodity 1,000.00 EUR'.</translation>
    </message>
    <message>
        <source>'{value}' is larger than any number that can be kept</source>
        <translation>« {value} » est plus grand que tout nombre pouvant être conservé</translation>
    </message>
    <message>
        <source>'{value}' is neither yes nor no</source>
        <translation>« {value} » n’est ni oui ni non</translation>
    </message>
    <message>
        <source>'{value}' is no amount.</source>
        <translation>'{value}' n'est pas un montant.</translation>
    </message>
    <message>
        <source>'{value}' is no category of tax</source>
        <translation>« {value} » n’est pas une catégorie de taxe</translation>
    </message>
    <message>
        <source>'{value}' is no currency</source>
        <translation>« {value} » n’est pas une devise</translation>
    </message>
    <message>
        <source>'{value}' is no e-mail address.</source>
        <translation>« {value} » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>'{value}' is no line that a ledger begins.</source>
        <translation>Aucune ligne d'un grand livre ne commence par '{value}'.</translation>
    </message>
    <message>
        <source>'{value}' is no line that can be taken over.</source>
        <translation>'{value}' n'est pas une ligne qui puisse être reprise.</translation>
    </message>
    <message>
        <source>'{value}' is no part of a QIF file that is known.</source>
        <translation>'{value}' n’est pas une partie connue d’un fichier QIF.</translation>
    </message>
    <message>
        <source>'{value}' is no type of account that is known.</source>
        <translation>'{value}' n'est pas un type de compte connu.</translation>
    </message>
    <message>
        <source>'{value}' is no type of invoice that is known here</source>
        <translation>« {value} » n’est pas un type de facture connu ici</translation>
    </message>
    <message>
        <source>'{value}' is none of {choices}</source>
        <translation>« {value} » ne figure pas parmi : {choices}</translation>
    </message>
    <message>
        <source>'{value}' is not a country; write its two letters, such as DE</source>
        <translation>« {value} » n’est pas un pays ; écrivez son nom ou ses deux lettres, comme DE</translation>
    </message>
    <message>
        <source>'{value}' is not a currency such as EUR.</source>
        <translation>'{value}' n’est pas une devise comme EUR.</translation>
    </message>
    <message>
        <source>'{value}' is not a currency.</source>
        <translation>'{value}' n'est pas une devise.</translation>
    </message>
    <message>
        <source>'{value}' is not a day such as 2026-11-20</source>
        <translation>« {value} » n’est pas un jour tel que 2026-11-20</translation>
    </message>
    <message>
        <source>'{value}' is not a language; write its code, such as en or pt-BR</source>
        <translation>« {value} » n’est pas une langue ; écrivez son nom ou son code, comme en ou pt-BR</translation>
    </message>
    <message>
        <source>'{value}' is not a number such as 1234.50</source>
        <translation>« {value} » n’est pas un nombre tel que 1234.50</translation>
    </message>
    <message>
        <source>'{value}' is not a time of the day</source>
        <translation>« {value} » n’est pas une heure</translation>
    </message>
    <message>
        <source>'{value}' is not a year.</source>
        <translation>'{value}' n'est pas une année.</translation>
    </message>
    <message>
        <source>'{value}' is not understood behind an amount.</source>
        <translation>'{value}' n'est pas compris après un montant.</translation>
    </message>
    <message>
        <source>'{value}' is not understood here.</source>
        <translation>'{value}' n'est pas compris ici.</translation>
    </message>
    <message>
        <source>'{value}' is too large</source>
        <translation>« {value} » est trop grand</translation>
    </message>
    <message>
        <source>'{value}', in the payment to {name}, cannot be written in Latin letters: write it differently.</source>
        <translation>'{value}', dans le paiement à {name}, ne peut s’écrire en lettres latines : écrivez-le autrement.</translation>
    </message>
    <message>
        <source>'{value}', the account of {name}, is no IBAN: compare it with the invoice.</source>
        <translation>'{value}', le compte de {name}, n’est pas un IBAN : comparez-le avec la facture.</translation>
    </message>
    <message>
        <source>'{value}', the bank of {name}, is no BIC: correct it, or leave it empty.</source>
        <translation>'{value}', la banque de {name}, n’est pas un BIC : corrigez-le, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>'{value}', the reference for {name}, is no creditor reference (RF…): correct it, or write it as text.</source>
        <translation>'{value}', la référence pour {name}, n’est pas une référence de créancier (RF…) : corrigez-la, ou écrivez-la en texte.</translation>
    </message>
    <message>
        <source>A SEPA file pays in EUR, not in {currency}.</source>
        <translation>Un fichier SEPA paie en EUR, pas en {currency}.</translation>
    </message>
    <message>
        <source>A VAT number begins with the two letters of its country ({rule})</source>
        <translation>Un numéro de TVA commence par les deux lettres de son pays ({rule})</translation>
    </message>
    <message>
        <source>A VAT number begins with the two letters of its country, such as DE123456789.</source>
        <translation>Un numéro de TVA commence par les deux lettres de son pays, par exemple DE123456789.</translation>
    </message>
    <message>
        <source>A bank account is named, but not how to pay ({rule})</source>
        <translation>Un compte bancaire est indiqué, mais pas le moyen de paiement ({rule})</translation>
    </message>
    <message>
        <source>A choice needs at least one choice.</source>
        <translation>Une liste de choix doit en proposer au moins un.</translation>
    </message>
    <message>
        <source>A chunk of {records} lacks the columns every record has.</source>
        <translation>Il manque à une partie des données ({records}) des colonnes que toute fiche possède.</translation>
    </message>
    <message>
        <source>A company cannot be its own parent.</source>
        <translation>Une entreprise ne peut pas être sa propre société mère.</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number.</source>
        <translation>Un contact doit avoir un nom, une adresse e-mail ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>A deal in {stage} cannot go straight to {other}.</source>
        <translation>Une affaire à l’étape « {stage} » ne peut pas passer directement à « {other} ».</translation>
    </message>
    <message>
        <source>A deal needs a stage.</source>
        <translation>Une affaire doit avoir une étape.</translation>
    </message>
    <message>
        <source>A debit that is open can only be matched with a credit that is open.</source>
        <translation>Un débit ouvert ne peut être lettré qu’avec un crédit ouvert.</translation>
    </message>
    <message>
        <source>A discount or a charge cannot be negative ({rule})</source>
        <translation>Une remise ou des frais ne peuvent pas être négatifs ({rule})</translation>
    </message>
    <message>
        <source>A discount or a charge needs a reason ({rule})</source>
        <translation>Une remise ou des frais doivent être motivés ({rule})</translation>
    </message>
    <message>
        <source>A document of this letter has no number yet.</source>
        <translation>Un document de cette lettre n’a pas encore de numéro.</translation>
    </message>
    <message>
        <source>A document of this letter no longer exists.</source>
        <translation>Un document de cette lettre n’existe plus.</translation>
    </message>
    <message>
        <source>A file may have {limit} MiB at most.</source>
        <translation>Un fichier peut faire au plus {limit} Mio.</translation>
    </message>
    <message>
        <source>A file on this computer cannot be read ({problem}).</source>
        <translation>Un fichier de cet ordinateur est illisible ({problem}).</translation>
    </message>
    <message>
        <source>A file on this computer is damaged. It is fetched again from the server.</source>
        <translation>Un fichier de cet ordinateur est endommagé. Il est récupéré à nouveau sur le serveur.</translation>
    </message>
    <message>
        <source>A fiscal year begins on the first of a month.</source>
        <translation>Un exercice commence le premier jour d’un mois.</translation>
    </message>
    <message>
        <source>A hard lock needs a day.</source>
        <translation>Un verrou définitif doit avoir une date.</translation>
    </message>
    <message>
        <source>A key begins with a lower-case letter and has only letters, digits and _.</source>
        <translation>Une clé commence par une lettre minuscule et ne contient que des lettres, des chiffres et _.</translation>
    </message>
    <message>
        <source>A lead is converted by its own action, which also makes its contact.</source>
        <translation>Un prospect se convertit par l’action prévue, qui crée aussi son contact.</translation>
    </message>
    <message>
        <source>A lead needs a name, a company, an e-mail address or a phone number.</source>
        <translation>Un prospect doit avoir un nom, une entreprise, une adresse e-mail ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>A lease has 0 to {limit} hours; 0 means that it never ends.</source>
        <translation>Un délai d’utilisation dure de 0 à {limit} heures ; 0 signifie qu’il ne finit jamais.</translation>
    </message>
    <message>
        <source>A letter takes a PDF with the e-invoice inside, or a plain one.</source>
        <translation>Une lettre emporte un PDF avec la facture électronique, ou un PDF simple.</translation>
    </message>
    <message>
        <source>A line has no text ({rule})</source>
        <translation>Une ligne n’a pas de texte ({rule})</translation>
    </message>
    <message>
        <source>A line settles a down payment without saying which, or how much.</source>
        <translation>Une ligne impute un acompte sans dire lequel, ni combien.</translation>
    </message>
    <message>
        <source>A line takes off another amount than it settles.</source>
        <translation>Une ligne déduit un autre montant que celui qu’elle impute.</translation>
    </message>
    <message>
        <source>A list is not grouped by {field}.</source>
        <translation>Une liste ne peut pas être groupée par « {field} ».</translation>
    </message>
    <message>
        <source>A mutation and its record need an id each (a canonical UUID).</source>
        <translation>Une modification et sa fiche doivent avoir chacune un identifiant (un UUID).</translation>
    </message>
    <message>
        <source>A newer version of the program has written these records. Install it again.</source>
        <translation>Une version plus récente du programme a écrit ces données. Réinstallez-la.</translation>
    </message>
    <message>
        <source>A password has at most {limit} characters.</source>
        <translation>Un mot de passe a au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>A password needs at least {limit} characters.</source>
        <translation>Un mot de passe doit avoir au moins {limit} caractères.</translation>
    </message>
    <message>
        <source>A payment needs an amount.</source>
        <translation>Un paiement doit avoir un montant.</translation>
    </message>
    <message>
        <source>A payment needs the name of who pays and the name of who is paid.</source>
        <translation>Un paiement a besoin du nom de celui qui paie et de celui qui est payé.</translation>
    </message>
    <message>
        <source>A posted document is not voided. Credit it instead.</source>
        <translation>Un document comptabilisé ne s’annule pas. Créditez-le.</translation>
    </message>
    <message>
        <source>A quotation mark in the row of line {line} is never closed: close it, or double it where it belongs to the text.</source>
        <translation>Un guillemet à la ligne {line} n’est jamais fermé : fermez-le, ou doublez-le s’il fait partie du texte.</translation>
    </message>
    <message>
        <source>A quote is not posted. Make an invoice of it.</source>
        <translation>Un devis ne se comptabilise pas. Faites-en une facture.</translation>
    </message>
    <message>
        <source>A rate of a later day cannot value this one.</source>
        <translation>Un cours d’un jour ultérieur ne peut pas évaluer celui-ci.</translation>
    </message>
    <message>
        <source>A rate of tax is never negative ({rule})</source>
        <translation>Un taux de taxe n’est jamais négatif ({rule})</translation>
    </message>
    <message>
        <source>A record of the books that this needs no longer exists.</source>
        <translation>Un enregistrement de la comptabilité nécessaire à cette action n’existe plus.</translation>
    </message>
    <message>
        <source>A replica's key has {limit} bytes.</source>
        <translation>La clé des données de cet ordinateur a {limit} octets.</translation>
    </message>
    <message>
        <source>A return corrects one of the same form and the same days.</source>
        <translation>Une déclaration rectificative porte sur le même formulaire et les mêmes jours.</translation>
    </message>
    <message>
        <source>A return of these days is filed already. Correct that one.</source>
        <translation>Une déclaration de ces jours est déjà déposée. Rectifiez celle-là.</translation>
    </message>
    <message>
        <source>A series is leased to a device by its id.</source>
        <translation>Une série est attribuée à un appareil par son identifiant.</translation>
    </message>
    <message>
        <source>A sheet of {file} reaches over {columns} columns and {rows} rows. Delete the empty columns and rows, or copy the table into a new workbook.</source>
        <translation>Une feuille de {file} s’étend sur {columns} colonnes et {rows} lignes. Supprimez les colonnes et lignes vides, ou copiez le tableau dans un nouveau classeur.</translation>
    </message>
    <message>
        <source>A statement needs its first and its last day.</source>
        <translation>Un relevé a besoin de son premier et de son dernier jour.</translation>
    </message>
    <message>
        <source>A supply to another EU country needs its country ({rule})</source>
        <translation>Une livraison intracommunautaire doit indiquer son pays ({rule})</translation>
    </message>
    <message>
        <source>A supply to another EU country needs its day or period ({rule})</source>
        <translation>Une livraison intracommunautaire doit indiquer son jour ou sa période ({rule})</translation>
    </message>
    <message>
        <source>A tax has changed since {name}. Credit that, and charge all on the final document.</source>
        <translation>Une taxe a changé depuis {name}. Créditez-le et facturez tout sur le document final.</translation>
    </message>
    <message>
        <source>A tax of this document does not exist.</source>
        <translation>Une taxe de ce document n’existe pas.</translation>
    </message>
    <message>
        <source>A tax of this document has changed since it was posted, so its sums would be others.</source>
        <translation>Une taxe de ce document a changé depuis sa comptabilisation, ses totaux seraient différents.</translation>
    </message>
    <message>
        <source>A tax of this document no longer exists.</source>
        <translation>Une taxe de ce document n’existe plus.</translation>
    </message>
    <message>
        <source>A unit price cannot be negative; make the quantity negative instead ({rule})</source>
        <translation>Un prix unitaire ne peut pas être négatif ; rendez plutôt la quantité négative ({rule})</translation>
    </message>
    <message>
        <source>A value cannot be understood: install a newer version of the program.</source>
        <translation>Une valeur est incompréhensible : installez une version plus récente du programme.</translation>
    </message>
    <message>
        <source>A web page answers instead of the server. If your network asks for a sign-in, do that in a web browser and try again; else check the server's address.</source>
        <translation>Une page web répond à la place du serveur. Si votre réseau demande une connexion, faites-la dans un navigateur et réessayez ; sinon, vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>A {kind} cannot '{name}'.</source>
        <translation>« {kind} » n’a pas d’action « {name} ».</translation>
    </message>
    <message>
        <source>A {record} has no custom field '{name}'.</source>
        <translation>« {record} » n’a pas de champ personnalisé « {name} ».</translation>
    </message>
    <message>
        <source>A {record} has no field '{name}' to import. It has: {fields}.</source>
        <translation>« {record} » n’a pas de champ « {name} » à importer. Il y a : {fields}.</translation>
    </message>
    <message>
        <source>A {record} has no field '{name}'.</source>
        <translation>« {record} » n’a pas de champ « {name} ».</translation>
    </message>
    <message>
        <source>Access was taken away.</source>
        <translation>L’accès a été retiré.</translation>
    </message>
    <message>
        <source>All of this document is credited already.</source>
        <translation>Ce document est déjà entièrement crédité.</translation>
    </message>
    <message>
        <source>An address has at most three lines beside its town ({rule})</source>
        <translation>Une adresse a au plus trois lignes en plus de la ville ({rule})</translation>
    </message>
    <message>
        <source>An affiliation cannot end before it begins.</source>
        <translation>Un rattachement ne peut pas se terminer avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>An amount needs a currency.</source>
        <translation>Un montant doit avoir une devise.</translation>
    </message>
    <message>
        <source>An amount of money needs its currency.</source>
        <translation>Un montant a besoin de sa devise.</translation>
    </message>
    <message>
        <source>An annual revenue needs a currency.</source>
        <translation>Un chiffre d’affaires annuel doit avoir une devise.</translation>
    </message>
    <message>
        <source>An e-invoice has no currency with more than two decimals ({rule})</source>
        <translation>Une facture électronique n’a pas de devise à plus de deux décimales ({rule})</translation>
    </message>
    <message>
        <source>An e-invoice needs a line ({rule})</source>
        <translation>Une facture électronique doit avoir une ligne ({rule})</translation>
    </message>
    <message>
        <source>An e-invoice needs the sum of each tax, also where it is 0 % ({rule})</source>
        <translation>Une facture électronique doit indiquer le total de chaque taxe, même à 0 % ({rule})</translation>
    </message>
    <message>
        <source>An earlier invoice is named without its number ({rule})</source>
        <translation>Une facture antérieure est citée sans son numéro ({rule})</translation>
    </message>
    <message>
        <source>An entry needs two lines or more.</source>
        <translation>Une écriture doit avoir au moins deux lignes.</translation>
    </message>
    <message>
        <source>An entry of a document, or one that reverses another, is not written by hand.</source>
        <translation>L’écriture d’un document, ou celle qui en annule une autre, ne s’écrit pas à la main.</translation>
    </message>
    <message>
        <source>An estimated value needs a currency.</source>
        <translation>Une valeur estimée doit avoir une devise.</translation>
    </message>
    <message>
        <source>An exchange has at most {limit} bytes.</source>
        <translation>Un échange a au plus {limit} octets.</translation>
    </message>
    <message>
        <source>An item stands twice in what is paid.</source>
        <translation>Un poste figure deux fois dans ce qui est payé.</translation>
    </message>
    <message>
        <source>An organisation needs at least one administrator. Appoint another one first.</source>
        <translation>Une organisation doit avoir au moins un administrateur. Nommez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Another program holds the records on this computer.</source>
        <translation>Un autre programme bloque les données de cet ordinateur.</translation>
    </message>
    <message>
        <source>Another statement continues this one. Take that one back first.</source>
        <translation>Un autre relevé fait suite à celui-ci. Retirez d’abord celui-là.</translation>
    </message>
    <message>
        <source>Another {record} already has this {field}.</source>
        <translation>Cette valeur est déjà prise pour « {record} » : {field}.</translation>
    </message>
    <message>
        <source>At these rates nothing differs from the books, so there is nothing to post.</source>
        <translation>À ces cours, rien ne diffère des livres : il n’y a rien à comptabiliser.</translation>
    </message>
    <message>
        <source>Changes after {after} do not follow those through {through}.</source>
        <translation>Les modifications après {after} ne suivent pas celles jusqu’à {through}.</translation>
    </message>
    <message>
        <source>Changes after {after} do not follow what is stored.</source>
        <translation>Les modifications après {after} ne suivent pas ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Choose a journal.</source>
        <translation>Choisissez un journal.</translation>
    </message>
    <message>
        <source>Choose an account for line {line}.</source>
        <translation>Choisissez un compte pour la ligne {line}.</translation>
    </message>
    <message>
        <source>Choose an account for the tax {name}.</source>
        <translation>Choisissez un compte pour la taxe {name}.</translation>
    </message>
    <message>
        <source>Choose an account for {field} in the settings of the ledger.</source>
        <translation>Choisissez un compte pour {field} dans les réglages de la comptabilité.</translation>
    </message>
    <message>
        <source>Choose the account of dunning fees and interest in the settings of the books.</source>
        <translation>Choisissez le compte des frais de relance et intérêts dans les paramètres de la comptabilité.</translation>
    </message>
    <message>
        <source>Choose the company or the contact that this document is for.</source>
        <translation>Choisissez l’entreprise ou le contact à qui ce document est destiné.</translation>
    </message>
    <message>
        <source>Choose the exchange rate of this document.</source>
        <translation>Choisissez le taux de change de ce document.</translation>
    </message>
    <message>
        <source>Choose the journal of general entries in the settings of the books.</source>
        <translation>Choisissez le journal des opérations diverses dans les paramètres de la comptabilité.</translation>
    </message>
    <message>
        <source>Choose the journal of the bank account first.</source>
        <translation>Choisissez d’abord le journal du compte bancaire.</translation>
    </message>
    <message>
        <source>Choose the usual account of the journal {name}.</source>
        <translation>Choisissez le compte habituel du journal {name}.</translation>
    </message>
    <message>
        <source>Choose what the lead becomes: a contact, a company or both.</source>
        <translation>Choisissez ce que devient le prospect : un contact, une entreprise ou les deux.</translation>
    </message>
    <message>
        <source>Choose whose statement of account it is.</source>
        <translation>Choisissez de qui est le relevé de compte.</translation>
    </message>
    <message>
        <source>Close the fiscal year {name} first.</source>
        <translation>Clôturez d’abord l’exercice {name}.</translation>
    </message>
    <message>
        <source>Correct it by another return.</source>
        <translation>Corrigez-la par une autre déclaration.</translation>
    </message>
    <message>
        <source>Counterfoil is already open with this account. Use that window, or close it.</source>
        <translation>Counterfoil est déjà ouvert avec ce compte. Utilisez cette fenêtre ou fermez-la.</translation>
    </message>
    <message>
        <source>Counterfoil was updated since this import began, and cannot go on with it. Take back what is written, or leave it, and import the file again.</source>
        <translation>Counterfoil a été mis à jour depuis le début de cette importation et ne peut pas la poursuivre. Annulez ce qui est écrit ou laissez-le, et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Credit it instead.</source>
        <translation>Créditez-le.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Entries of the bank account explain a line by themselves.</source>
        <translation>Les écritures du compte bancaire expliquent une ligne à elles seules.</translation>
    </message>
    <message>
        <source>Every frame of this protocol is binary.</source>
        <translation>Chaque trame de ce protocole est binaire.</translation>
    </message>
    <message>
        <source>Everyone uses this. Only its owner, or who may share such things, can change it.</source>
        <translation>Tout le monde l’utilise. Seuls son propriétaire ou les personnes autorisées à partager peuvent le modifier.</translation>
    </message>
    <message>
        <source>Excel holds {limit} records in a sheet. Narrow the list, or choose CSV.</source>
        <translation>Excel contient {limit} fiches par feuille. Restreignez la liste ou choisissez CSV.</translation>
    </message>
    <message>
        <source>Foreign balances have changed since they were looked at. Look at them again.</source>
        <translation>Les soldes en devises ont changé depuis leur consultation. Consultez-les à nouveau.</translation>
    </message>
    <message>
        <source>Give the document a date.</source>
        <translation>Donnez une date au document.</translation>
    </message>
    <message>
        <source>Go on at byte {offset}.</source>
        <translation>Continuez à l’octet {offset}.</translation>
    </message>
    <message>
        <source>Google Sheets cannot be reached. Are you online? You can also download it as CSV.</source>
        <translation>Google Sheets est injoignable. Êtes-vous en ligne ? Vous pouvez aussi télécharger le tableau en CSV.</translation>
    </message>
    <message>
        <source>Google Sheets cannot hand the table out just now (answer {status}). Try again later.</source>
        <translation>Google Sheets ne peut pas fournir le tableau pour l’instant (réponse {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Instead of the server, something sends this computer on to {to}. If your network asks for a sign-in, do that in a web browser and try again. If your server has moved, sign in at its new address.</source>
        <translation>Au lieu du serveur, quelque chose renvoie cet ordinateur vers {to}. Si votre réseau demande une connexion, faites-la dans un navigateur et réessayez. Si votre serveur a déménagé, connectez-vous à sa nouvelle adresse.</translation>
    </message>
    <message>
        <source>It cannot be told whether {account} is an asset, a liability, equity, income or an expense. Add a line 'account' with its name and, two spaces behind it, '; type: A' (or L, E, R, X).</source>
        <translation>On ne peut savoir si {account} est un actif, un passif, des capitaux propres, un produit ou une charge. Ajoutez une ligne 'account' avec son nom et, deux espaces après, '; type: A' (ou L, E, R, X).</translation>
    </message>
    <message>
        <source>It must say until when it is to be paid ({rule})</source>
        <translation>Il faut indiquer jusqu’à quand payer ({rule})</translation>
    </message>
    <message>
        <source>Line {line} does not say its foreign currency.</source>
        <translation>La ligne {line} n’indique pas sa devise.</translation>
    </message>
    <message>
        <source>Line {line} has a debit and a credit. Leave one of them.</source>
        <translation>La ligne {line} a un débit et un crédit. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {limit} characters.</source>
        <translation>La ligne {line} dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>Line {line} is no line of a calendar: '{text}'.</source>
        <translation>La ligne {line} n’est pas une ligne d’agenda : « {text} ».</translation>
    </message>
    <message>
        <source>Line {line} names a company and a contact. Leave one of them.</source>
        <translation>La ligne {line} désigne une entreprise et un contact. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Line {line} needs a debit or a credit.</source>
        <translation>La ligne {line} doit avoir un débit ou un crédit.</translation>
    </message>
    <message>
        <source>Line {line} of {field}: {why}</source>
        <translation>Ligne {line} de {field} : {why}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>Ligne {line}, colonne {column} : {reason}</translation>
    </message>
    <message>
        <source>Line {line}: entries lie too deep in each other.</source>
        <translation>Ligne {line} : des entrées sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>Line {line}: less than nothing or more than was sold.</source>
        <translation>Ligne {line} : moins que rien ou plus que ce qui a été vendu.</translation>
    </message>
    <message>
        <source>Line {line}: the account no longer exists.</source>
        <translation>Ligne {line} : le compte n’existe plus.</translation>
    </message>
    <message>
        <source>Line {line}: {code} holds only {currency}.</source>
        <translation>Ligne {line} : le compte {code} n’est tenu qu’en {currency}.</translation>
    </message>
    <message>
        <source>Line {line}: {code} is a heading.</source>
        <translation>Ligne {line} : {code} est un compte de regroupement.</translation>
    </message>
    <message>
        <source>Line {line}: {code} is not in use that day.</source>
        <translation>Ligne {line} : le compte {code} n’est pas utilisé à cette date.</translation>
    </message>
    <message>
        <source>Line {line}: {code} needs a company or a contact.</source>
        <translation>Ligne {line} : le compte {code} exige une entreprise ou un contact.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Ligne {line} : {reason}</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” ends, but was not begun.</source>
        <translation>Ligne {line} : « {name} » se termine sans avoir commencé.</translation>
    </message>
    <message>
        <source>Lines of this entry are matched with others. Undo the matches first.</source>
        <translation>Des lignes de cette écriture sont lettrées avec d’autres. Annulez d’abord le lettrage.</translation>
    </message>
    <message>
        <source>Lines of this statement that are explained or left out: {count}. Open them again first.</source>
        <translation>Lignes de ce relevé déjà expliquées ou écartées : {count}. Rouvrez-les d’abord.</translation>
    </message>
    <message>
        <source>More of {name} is credited than is left of it.</source>
        <translation>On crédite plus de {name} qu’il n’en reste.</translation>
    </message>
    <message>
        <source>More of {name} is settled than is left of it.</source>
        <translation>On impute plus de {name} qu’il n’en reste.</translation>
    </message>
    <message>
        <source>More than {limit} characters. The file is damaged or no bank file: export it again.</source>
        <translation>Plus de {limit} caractères. Le fichier est endommagé ou n’est pas un fichier bancaire : exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>More than {limit} elements lie in each other. This is no bank file.</source>
        <translation>Plus de {limit} éléments sont imbriqués. Ce n’est pas un fichier bancaire.</translation>
    </message>
    <message>
        <source>No books are kept here yet.</source>
        <translation>Aucune comptabilité n’est encore tenue ici.</translation>
    </message>
    <message>
        <source>No column could be matched with a field. The file has: {columns}.</source>
        <translation>Aucune colonne n’a pu être associée à un champ. Le fichier contient : {columns}.</translation>
    </message>
    <message>
        <source>No e-invoice is attached to this PDF</source>
        <translation>Aucune facture électronique n’est jointe à ce PDF</translation>
    </message>
    <message>
        <source>No font on this computer can draw a part of this document: {problem}</source>
        <translation>Aucune police de cet ordinateur ne peut dessiner une partie de ce document : {problem}</translation>
    </message>
    <message>
        <source>No mail server is set yet.</source>
        <translation>Aucun serveur de messagerie n’est encore configuré.</translation>
    </message>
    <message>
        <source>No more than {limit} records can be kept apart from one.</source>
        <translation>Une fiche peut être tenue à part de {limit} autres au plus.</translation>
    </message>
    <message>
        <source>No row has the headers of such an export: {value}.</source>
        <translation>Aucune ligne n'a les en-têtes d'un tel export : {value}.</translation>
    </message>
    <message>
        <source>Nobody has signed up as '{email}'.</source>
        <translation>Personne ne s’est inscrit sous « {email} ».</translation>
    </message>
    <message>
        <source>Not all of {names} of a {kind} are known.</source>
        <translation>« {kind} » : tout n’est pas connu de {names}.</translation>
    </message>
    <message>
        <source>Nothing is known to fill in for '{name}'. There are: {placeholders}.</source>
        <translation>Rien à insérer pour « {name} ». Il y a : {placeholders}.</translation>
    </message>
    <message>
        <source>Nothing is open in {currency} of one of the two. Write that rest off.</source>
        <translation>L’un des deux n’a plus rien d’ouvert en {currency}. Passez ce reste en perte.</translation>
    </message>
    <message>
        <source>Of {name}, {amount} {currency} are credited already; this would be more than it charged.</source>
        <translation>De {name}, {amount} {currency} sont déjà crédités ; cela ferait plus que ce qui a été facturé.</translation>
    </message>
    <message>
        <source>One of these changes was made before.</source>
        <translation>L’une de ces modifications a déjà été faite.</translation>
    </message>
    <message>
        <source>Only a draft of a batch is released.</source>
        <translation>Seul le brouillon d’un lot peut être validé.</translation>
    </message>
    <message>
        <source>Only a letter that waits can be held back.</source>
        <translation>Seule une lettre en attente peut être retenue.</translation>
    </message>
    <message>
        <source>Only a posted down payment is settled.</source>
        <translation>Seul un acompte comptabilisé est imputé.</translation>
    </message>
    <message>
        <source>Only a posted entry explains a bank line.</source>
        <translation>Seule une écriture comptabilisée explique une ligne bancaire.</translation>
    </message>
    <message>
        <source>Only a posted entry is reversed; a draft can be deleted.</source>
        <translation>Seule une écriture comptabilisée se contrepasse ; un brouillon peut être supprimé.</translation>
    </message>
    <message>
        <source>Only a posted payment is reversed; a draft can be deleted.</source>
        <translation>Seul un paiement comptabilisé est extourné ; un brouillon peut être supprimé.</translation>
    </message>
    <message>
        <source>Only a released batch is posted.</source>
        <translation>Seul un lot validé est comptabilisé.</translation>
    </message>
    <message>
        <source>Only an invoice or a credit note can be an e-invoice ({rule})</source>
        <translation>Seuls une facture ou un avoir peuvent être une facture électronique ({rule})</translation>
    </message>
    <message>
        <source>Only balances of accounts of tax are moved.</source>
        <translation>Seuls les soldes de comptes de taxe sont virés.</translation>
    </message>
    <message>
        <source>Only bills and vendor credits are approved.</source>
        <translation>Seules les factures et les avoirs des fournisseurs sont approuvés.</translation>
    </message>
    <message>
        <source>Only lines of posted entries can be matched.</source>
        <translation>Seules les lignes d’écritures comptabilisées peuvent être lettrées.</translation>
    </message>
    <message>
        <source>Only lines of the same account and the same party can be matched.</source>
        <translation>Seules les lignes du même compte et du même tiers peuvent être lettrées.</translation>
    </message>
    <message>
        <source>Only posted invoices and bills are credited.</source>
        <translation>Seules les factures comptabilisées sont créditées.</translation>
    </message>
    <message>
        <source>Only quotes, invoices and credit notes are sent by themselves.</source>
        <translation>Seuls les devis, factures et avoirs sont envoyés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Only what is open in a foreign currency is valued.</source>
        <translation>Seul ce qui est ouvert en devise est évalué.</translation>
    </message>
    <message>
        <source>Only what is owed to us is dunned.</source>
        <translation>On ne relance que ce qui nous est dû.</translation>
    </message>
    <message>
        <source>Only {amount} can be matched.</source>
        <translation>Seul {amount} peut être lettré.</translation>
    </message>
    <message>
        <source>Only {amount} is open.</source>
        <translation>Seul {amount} est ouvert.</translation>
    </message>
    <message>
        <source>Only {amount} of the down payment is left.</source>
        <translation>Il ne reste que {amount} de l’acompte.</translation>
    </message>
    <message>
        <source>Organisations are created by whoever runs this server. Ask them for an account.</source>
        <translation>Les organisations sont créées par l’exploitant de ce serveur. Demandez-lui un compte.</translation>
    </message>
    <message>
        <source>Payment files are written as {names}, not as '{value}'.</source>
        <translation>Les fichiers de paiement s’écrivent en {names}, pas en '{value}'.</translation>
    </message>
    <message>
        <source>Payment {line} does not say to which account it goes.</source>
        <translation>Le paiement {line} n’indique pas le compte destinataire.</translation>
    </message>
    <message>
        <source>Payment {line} names a record that is no longer there.</source>
        <translation>Le paiement {line} désigne une fiche qui n’existe plus.</translation>
    </message>
    <message>
        <source>Payment {line}: its words are longer than the {limit} letters that a bank carries.</source>
        <translation>Paiement {line} : son texte dépasse les {limit} caractères qu’une banque transmet.</translation>
    </message>
    <message>
        <source>Payment {line}: nobody has approved the bill.</source>
        <translation>Paiement {line} : personne n’a approuvé la facture.</translation>
    </message>
    <message>
        <source>Payment {line}: the bill is not posted yet.</source>
        <translation>Paiement {line} : la facture n’est pas encore comptabilisée.</translation>
    </message>
    <message>
        <source>Payment {line}: the credits come to as much as the bills they are set off against.</source>
        <translation>Paiement {line} : les avoirs atteignent le montant des factures dont ils sont déduits.</translation>
    </message>
    <message>
        <source>Payment {line}: the discount could be taken until {day}.</source>
        <translation>Paiement {line} : l’escompte pouvait être pris jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Payment {line}: the number of {name} is new. Somebody else must confirm it first.</source>
        <translation>Paiement {line} : le numéro de {name} est nouveau. Une autre personne doit d’abord le confirmer.</translation>
    </message>
    <message>
        <source>Payment {line}: what we owe is paid, and what is owed to us is set off against it.</source>
        <translation>Paiement {line} : on paie ce que nous devons, et ce qui nous est dû en est déduit.</translation>
    </message>
    <message>
        <source>Payment {line}: you have approved the bill. Somebody else must release it.</source>
        <translation>Paiement {line} : vous avez approuvé la facture. Une autre personne doit la valider.</translation>
    </message>
    <message>
        <source>Payment {line}: you have put this batch together, and nobody else has approved the bill. Somebody else must release it.</source>
        <translation>Paiement {line} : vous avez préparé ce lot, et personne d’autre n’a approuvé la facture. Une autre personne doit le valider.</translation>
    </message>
    <message>
        <source>Payment {line}: {name} is not an account of who is paid.</source>
        <translation>Paiement {line} : {name} n’est pas un compte du bénéficiaire.</translation>
    </message>
    <message>
        <source>Peppol asks for a reference of the buyer or an order ({rule})</source>
        <translation>Peppol exige une référence de l’acheteur ou une commande ({rule})</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Please sign in again: {reason}</source>
        <translation>Veuillez vous reconnecter : {reason}</translation>
    </message>
    <message>
        <source>Release and post the batch before you write its file.</source>
        <translation>Validez et comptabilisez le lot avant d’écrire son fichier.</translation>
    </message>
    <message>
        <source>Reverse it instead.</source>
        <translation>Contrepassez-la.</translation>
    </message>
    <message>
        <source>Reverse its payments instead.</source>
        <translation>Contrepassez plutôt ses paiements.</translation>
    </message>
    <message>
        <source>Say how long the file is: `Content-Length`, or `Content-Range: bytes first-last/size`.</source>
        <translation>Indiquez la longueur du fichier : `Content-Length` ou `Content-Range: bytes first-last/size`.</translation>
    </message>
    <message>
        <source>Say to whom the test letter goes.</source>
        <translation>Indiquez à qui va la lettre d’essai.</translation>
    </message>
    <message>
        <source>Say what kind of record the field points at.</source>
        <translation>Indiquez à quel type de fiche le champ renvoie.</translation>
    </message>
    <message>
        <source>Several organisations are called '{name}': {ids}. Name one by its id.</source>
        <translation>Plusieurs organisations s’appellent « {name} » : {ids}. Désignez-en une par son identifiant.</translation>
    </message>
    <message>
        <source>Somebody has decided on this already.</source>
        <translation>Quelqu’un a déjà décidé.</translation>
    </message>
    <message>
        <source>Somebody has signed up with this e-mail address. Sign in instead.</source>
        <translation>Quelqu’un s’est déjà inscrit avec cette adresse e-mail. Connectez-vous plutôt.</translation>
    </message>
    <message>
        <source>Something can only be given up in the currency of the item.</source>
        <translation>On ne peut renoncer à un montant que dans la devise du poste.</translation>
    </message>
    <message>
        <source>Something on the way closes websockets at once.</source>
        <translation>Un élément du réseau ferme aussitôt les websockets.</translation>
    </message>
    <message>
        <source>Something on the way gives out other parts of files than were asked for.</source>
        <translation>Un élément du réseau fournit d’autres parties de fichiers que celles demandées.</translation>
    </message>
    <message>
        <source>Something on the way to the server blocks websockets (HTTP {status}).</source>
        <translation>Un élément du réseau bloque les websockets (HTTP {status}).</translation>
    </message>
    <message>
        <source>Something on the way to the server blocks websockets ({problem}).</source>
        <translation>Un élément du réseau bloque les websockets ({problem}).</translation>
    </message>
    <message>
        <source>That is too much to paste at once. Save it as a file and import that.</source>
        <translation>C’est trop pour être collé en une fois. Enregistrez-le dans un fichier et importez ce fichier.</translation>
    </message>
    <message>
        <source>That stage no longer exists.</source>
        <translation>Cette étape n’existe plus.</translation>
    </message>
    <message>
        <source>The VAT number of the buyer is needed ({rule})</source>
        <translation>Le numéro de TVA de l’acheteur est nécessaire ({rule})</translation>
    </message>
    <message>
        <source>The VAT number of the seller is needed ({rule})</source>
        <translation>Le numéro de TVA du vendeur est nécessaire ({rule})</translation>
    </message>
    <message>
        <source>The VAT number or the register number of the buyer is needed ({rule})</source>
        <translation>Le numéro de TVA ou de registre de l’acheteur est nécessaire ({rule})</translation>
    </message>
    <message>
        <source>The VAT number or the tax number of the seller is needed ({rule})</source>
        <translation>Le numéro de TVA ou le numéro fiscal du vendeur est nécessaire ({rule})</translation>
    </message>
    <message>
        <source>The access token has expired. Refresh it.</source>
        <translation>Le jeton d’accès a expiré. Renouvelez-le.</translation>
    </message>
    <message>
        <source>The access token is not one of this server's. Sign in again.</source>
        <translation>Le jeton d’accès ne vient pas de ce serveur. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The account {account} begins with none of {words}.</source>
        <translation>Le compte {account} ne commence par aucun de {words}.</translation>
    </message>
    <message>
        <source>The account {account} has no number of at most {limit} digits.</source>
        <translation>Le compte {account} n'a pas de numéro d'au plus {limit} chiffres.</translation>
    </message>
    <message>
        <source>The accounts of a batch have 4 to 8 digits.</source>
        <translation>Les comptes d'un lot ont 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>The adviser's number has 4 to 7 digits, the client's 1 to 5.</source>
        <translation>Le numéro du conseiller a 4 à 7 chiffres, celui du client 1 à 5.</translation>
    </message>
    <message>
        <source>The amount of an item must be more than nothing.</source>
        <translation>Le montant d’un poste doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>The amount to match must be more than nothing.</source>
        <translation>Le montant à lettrer doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>The amounts of this document are too large.</source>
        <translation>Les montants de ce document sont trop grands.</translation>
    </message>
    <message>
        <source>The amounts of this entry are too large.</source>
        <translation>Les montants de cette écriture sont trop grands.</translation>
    </message>
    <message>
        <source>The balance does not follow from the row before and the amount: rows are missing or were changed. Export the file again, or import it without its column of balances.</source>
        <translation>Le solde ne découle pas de la ligne précédente et du montant : des lignes manquent ou ont été modifiées. Exportez de nouveau le fichier, ou importez-le sans sa colonne de soldes.</translation>
    </message>
    <message>
        <source>The bank account that this batch pays from is no longer there.</source>
        <translation>Le compte bancaire d’où ce lot paie n’existe plus.</translation>
    </message>
    <message>
        <source>The body is longer than its range says.</source>
        <translation>Le contenu est plus long que la plage annoncée.</translation>
    </message>
    <message>
        <source>The books are locked for ever until {day}.</source>
        <translation>La comptabilité est définitivement verrouillée jusqu’au {day}.</translation>
    </message>
    <message>
        <source>The books are locked for ever until {day}; this cannot be taken back.</source>
        <translation>La comptabilité est définitivement verrouillée jusqu’au {day} ; c’est irrévocable.</translation>
    </message>
    <message>
        <source>The books are locked until {day}. Choose a later one.</source>
        <translation>La comptabilité est verrouillée jusqu’au {day}. Choisissez une date ultérieure.</translation>
    </message>
    <message>
        <source>The books do not allow this ({problem}). Nothing was changed.</source>
        <translation>La comptabilité ne le permet pas ({problem}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The books have entries, so their settings and their currency stay.</source>
        <translation>Les livres contiennent des écritures : leurs réglages et leur devise restent.</translation>
    </message>
    <message>
        <source>The books need a journal, an account of opening balances and one of what is owed. Choose them in the settings of the books.</source>
        <translation>Il faut un journal, un compte de soldes d’ouverture et un compte de tiers. Choisissez-les dans les réglages de la comptabilité.</translation>
    </message>
    <message>
        <source>The buyer has no name ({rule})</source>
        <translation>L’acheteur n’a pas de nom ({rule})</translation>
    </message>
    <message>
        <source>The bytes that came are not those of the digest. Upload the file again.</source>
        <translation>Les données reçues ne correspondent pas à l’empreinte. Envoyez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The calendar holds more than {limit} meetings. Import it in parts.</source>
        <translation>L’agenda contient plus de {limit} réunions. Importez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>The calendar holds more than {limit} repeating meetings. Import it in parts.</source>
        <translation>L’agenda contient plus de {limit} réunions périodiques. Importez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>The calendar holds no meeting and no task.</source>
        <translation>Le calendrier ne contient ni réunion ni tâche.</translation>
    </message>
    <message>
        <source>The chunk does not hold what the manifest says.</source>
        <translation>Ce fragment ne contient pas ce qui était annoncé.</translation>
    </message>
    <message>
        <source>The chunk holds records that are not in its range.</source>
        <translation>Ce fragment contient des fiches hors de sa plage.</translation>
    </message>
    <message>
        <source>The chunk is not part of the load that runs.</source>
        <translation>Ce fragment ne fait pas partie du chargement en cours.</translation>
    </message>
    <message>
        <source>The colour is not written as #1f3a5f</source>
        <translation>La couleur n’est pas écrite comme #1f3a5f</translation>
    </message>
    <message>
        <source>The columns cannot be told by themselves: say which one has the day, and which one the amount.</source>
        <translation>Les colonnes ne se reconnaissent pas d’elles-mêmes : indiquez laquelle contient le jour et laquelle le montant.</translation>
    </message>
    <message>
        <source>The columns {column} and {other} are both mapped to {field}. Leave one of them out.</source>
        <translation>Les colonnes {column} et {other} sont toutes deux associées à « {field} ». Laissez-en une de côté.</translation>
    </message>
    <message>
        <source>The connection was closed: {why}.</source>
        <translation>La connexion a été fermée : {why}.</translation>
    </message>
    <message>
        <source>The country of the buyer is missing or unknown ({rule})</source>
        <translation>Le pays de l’acheteur manque ou est inconnu ({rule})</translation>
    </message>
    <message>
        <source>The country of the delivery is missing or unknown ({rule})</source>
        <translation>Le pays de livraison manque ou est inconnu ({rule})</translation>
    </message>
    <message>
        <source>The country of the seller is missing or unknown ({rule})</source>
        <translation>Le pays du vendeur manque ou est inconnu ({rule})</translation>
    </message>
    <message>
        <source>The currency is not known ({rule})</source>
        <translation>La devise n’est pas connue ({rule})</translation>
    </message>
    <message>
        <source>The customer of this recurring document has no e-mail address.</source>
        <translation>Le client de ce document récurrent n’a pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>The days of a batch lie in one business year, the first before the last.</source>
        <translation>Les jours d'un lot sont dans un même exercice, le premier avant le dernier.</translation>
    </message>
    <message>
        <source>The days of this file may begin with the day or with the month: say which when you import it.</source>
        <translation>Les dates de ce fichier peuvent commencer par le jour ou par le mois : précisez-le lors de l’importation.</translation>
    </message>
    <message>
        <source>The debits and the credits of this entry are not equal.</source>
        <translation>Le débit et le crédit de cette écriture ne sont pas égaux.</translation>
    </message>
    <message>
        <source>The digest must be 64 hexadecimal digits.</source>
        <translation>L’empreinte doit comporter 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The discount could be taken until {day}. Leave the rest open or write it off.</source>
        <translation>L’escompte pouvait être pris jusqu’au {day}. Laissez le reste ouvert ou passez-le en perte.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; what you attached before is safe.</source>
        <translation>Le disque est plein. Libérez de la place ; ce que vous avez joint avant est en sécurité.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; what you typed before is safe.</source>
        <translation>Le disque est plein. Libérez de la place ; ce que vous avez saisi avant est en sécurité.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the records on this computer ({problem}).</source>
        <translation>Le disque n’a pas pu lire ou écrire les données de cet ordinateur ({problem}).</translation>
    </message>
    <message>
        <source>The document could not be finished: its metadata was not found</source>
        <translation>Le document n’a pas pu être terminé : ses métadonnées sont introuvables</translation>
    </message>
    <message>
        <source>The document could not be posted: {reason}</source>
        <translation>Le document n’a pas pu être comptabilisé : {reason}</translation>
    </message>
    <message>
        <source>The document has no line {line}.</source>
        <translation>Le document n’a pas de ligne {line}.</translation>
    </message>
    <message>
        <source>The document says {told} where its parts make {found} ({name}, rule {rule})</source>
        <translation>Le document indique {told} alors que ses parties donnent {found} ({name}, règle {rule})</translation>
    </message>
    <message>
        <source>The document would be due before its date.</source>
        <translation>L’échéance du document serait antérieure à sa date.</translation>
    </message>
    <message>
        <source>The down payment is somebody else's, or in another currency.</source>
        <translation>L’acompte est celui d’un autre, ou dans une autre devise.</translation>
    </message>
    <message>
        <source>The due day lies too far after {day}.</source>
        <translation>L’échéance est trop éloignée du {day}.</translation>
    </message>
    <message>
        <source>The dunning letter is not issued yet.</source>
        <translation>La relance n’est pas encore émise.</translation>
    </message>
    <message>
        <source>The dunning levels must be numbered from 1, each once.</source>
        <translation>Les niveaux de relance doivent être numérotés à partir de 1, chacun une fois.</translation>
    </message>
    <message>
        <source>The e-invoice breaks the official rule {rule}: {text}</source>
        <translation>La facture électronique enfreint la règle officielle {rule} : {text}</translation>
    </message>
    <message>
        <source>The electronic address of the buyer is needed ({rule})</source>
        <translation>L’adresse électronique de l’acheteur est nécessaire ({rule})</translation>
    </message>
    <message>
        <source>The electronic address of the seller is needed ({rule})</source>
        <translation>L’adresse électronique du vendeur est nécessaire ({rule})</translation>
    </message>
    <message>
        <source>The entry {number} of {day} does not balance.</source>
        <translation>L'écriture {number} du {day} n'est pas équilibrée.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} is too large.</source>
        <translation>L'écriture {number} du {day} est trop grande.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} lies outside of the batch.</source>
        <translation>L'écriture {number} du {day} est hors du lot.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} lies outside of the period.</source>
        <translation>L'écriture {number} du {day} est hors de la période.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} names {value}, which is not in the master files.</source>
        <translation>L'écriture {number} du {day} nomme {value}, absent des fichiers de base.</translation>
    </message>
    <message>
        <source>The error file {file} cannot be written: {problem}. Nothing was imported.</source>
        <translation>Impossible d’écrire le fichier d’erreurs {file} : {problem}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The exchange is over.</source>
        <translation>L’échange est terminé.</translation>
    </message>
    <message>
        <source>The figures of this return are not those of the books. Reckon them again.</source>
        <translation>Les chiffres de cette déclaration ne sont pas ceux des livres. Recalculez-les.</translation>
    </message>
    <message>
        <source>The file brings definitions of its own (DOCTYPE), which no bank does and attackers do. Do not import it; ask who sent it.</source>
        <translation>Le fichier apporte ses propres définitions (DOCTYPE), ce qu’aucune banque ne fait, mais un attaquant si. Ne l’importez pas ; demandez à l’expéditeur.</translation>
    </message>
    <message>
        <source>The file cannot be read or written on this computer ({problem}).</source>
        <translation>Impossible de lire ou d’écrire le fichier sur cet ordinateur ({problem}).</translation>
    </message>
    <message>
        <source>The file cannot be stored right now. Try again later.</source>
        <translation>Le fichier ne peut pas être enregistré pour l’instant. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The file does not begin with BEGIN:VCALENDAR.</source>
        <translation>Le fichier ne commence pas par BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The file ends inside of {name}: it was cut off.</source>
        <translation>Le fichier se termine au milieu de {name} : il a été tronqué.</translation>
    </message>
    <message>
        <source>The file has a header but no rows below it.</source>
        <translation>Le fichier a un en-tête, mais aucune ligne en dessous.</translation>
    </message>
    <message>
        <source>The file has more than {limit} elements. Export a shorter period.</source>
        <translation>Le fichier a plus de {limit} éléments. Exportez une période plus courte.</translation>
    </message>
    <message>
        <source>The file has more than {limit} lines. Export a shorter period.</source>
        <translation>Le fichier a plus de {limit} lignes. Exportez une période plus courte.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows.</source>
        <translation>Le fichier a plus de {limit} lignes.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Split it into several files.</source>
        <translation>Le fichier a plus de {limit} lignes. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file has no column '{column}'.</source>
        <translation>Le fichier n’a pas de colonne '{column}'.</translation>
    </message>
    <message>
        <source>The file has no column '{column}'. It has: {columns}.</source>
        <translation>Le fichier n’a pas de colonne « {column} ». Il contient : {columns}.</translation>
    </message>
    <message>
        <source>The file has not been uploaded yet.</source>
        <translation>Le fichier n’a pas encore été envoyé.</translation>
    </message>
    <message>
        <source>The file has to be fetched from its beginning.</source>
        <translation>Le fichier doit être récupéré depuis le début.</translation>
    </message>
    <message>
        <source>The file has {count} MB; a bank file may have at most {limit} MB. Export a shorter period.</source>
        <translation>Le fichier fait {count} Mo ; un fichier bancaire peut faire au plus {limit} Mo. Exportez une période plus courte.</translation>
    </message>
    <message>
        <source>The file has {count} columns; one import takes at most {limit}.</source>
        <translation>Le fichier a {count} colonnes ; une importation en accepte au plus {limit}.</translation>
    </message>
    <message>
        <source>The file has {size} bytes.</source>
        <translation>Le fichier a {size} octets.</translation>
    </message>
    <message>
        <source>The file holds more than {limit} entries.</source>
        <translation>Le fichier contient plus de {limit} entrées.</translation>
    </message>
    <message>
        <source>The file holds no statement of a bank account or credit card.</source>
        <translation>Le fichier ne contient aucun relevé de compte bancaire ou de carte de crédit.</translation>
    </message>
    <message>
        <source>The file holds no statement, but an answer of the bank: {problem}</source>
        <translation>Le fichier ne contient pas de relevé, mais une réponse de la banque : {problem}</translation>
    </message>
    <message>
        <source>The file holds no vCard.</source>
        <translation>Le fichier ne contient aucune vCard.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged ({problem}): export it again.</source>
        <translation>Le fichier est tronqué ou endommagé ({problem}) : exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is cut off: export it again.</source>
        <translation>Le fichier est tronqué : exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>Le fichier dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>The file is missing on the server.</source>
        <translation>Le fichier manque sur le serveur.</translation>
    </message>
    <message>
        <source>The file is shorter than it ought to be.</source>
        <translation>Le fichier est plus court que prévu.</translation>
    </message>
    <message>
        <source>The fiscal year {name} is closed.</source>
        <translation>L’exercice {name} est clôturé.</translation>
    </message>
    <message>
        <source>The foreign balances of this day are valued already.</source>
        <translation>Les soldes en devises de ce jour sont déjà évalués.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>L’importation a été arrêtée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The import was stopped. What was written already was taken back.</source>
        <translation>L’importation a été arrêtée. Ce qui était déjà écrit a été annulé.</translation>
    </message>
    <message>
        <source>The items come to more than the payment.</source>
        <translation>Les postes dépassent le montant du paiement.</translation>
    </message>
    <message>
        <source>The items of this account are valued one by one.</source>
        <translation>Les postes de ce compte sont évalués un par un.</translation>
    </message>
    <message>
        <source>The journal no longer exists.</source>
        <translation>Le journal n’existe plus.</translation>
    </message>
    <message>
        <source>The key of these records is gone from this computer. Sign in again to load them anew; the old file stays.</source>
        <translation>La clé de ces données n’est plus sur cet ordinateur. Reconnectez-vous pour les recharger ; l’ancien fichier est conservé.</translation>
    </message>
    <message>
        <source>The key on this computer does not open its records. Sign in again.</source>
        <translation>La clé de cet ordinateur n’ouvre pas ses données. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Sign in to this computer as usual, and try again.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. Ouvrez une session sur cet ordinateur comme d’habitude, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Try again, and give its password when this computer asks for it.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Réessayez et saisissez son mot de passe lorsque cet ordinateur le demande.</translation>
    </message>
    <message>
        <source>The keyring with the key of the records on this computer does not answer. Sign in to this computer as usual and open Counterfoil there. To begin without those records, move {folder} away.</source>
        <translation>Le trousseau contenant la clé des données de cet ordinateur ne répond pas. Ouvrez une session sur cet ordinateur comme d’habitude et lancez-y Counterfoil. Pour commencer sans ces données, déplacez {folder}.</translation>
    </message>
    <message>
        <source>The kind of the electronic address is unknown ({rule})</source>
        <translation>Le type d’adresse électronique est inconnu ({rule})</translation>
    </message>
    <message>
        <source>The last statement ends on {day} with {closing}, and this one begins with {opening}: {missing} {currency} lie between them. Import the statement in between first.</source>
        <translation>Le dernier relevé se termine le {day} à {closing} et celui-ci commence à {opening} : {missing} {currency} les séparent. Importez d’abord le relevé intermédiaire.</translation>
    </message>
    <message>
        <source>The ledger has more than {limit} MB. Split it by year.</source>
        <translation>Le grand livre dépasse {limit} Mo. Divisez-le par année.</translation>
    </message>
    <message>
        <source>The ledger includes more than can be read, or itself.</source>
        <translation>Le grand livre inclut plus que ce qui peut être lu, ou lui-même.</translation>
    </message>
    <message>
        <source>The ledger writes both {value} and {currency}: write one of them.</source>
        <translation>Le grand livre écrit à la fois {value} et {currency} : n'écrivez que l'un d'eux.</translation>
    </message>
    <message>
        <source>The letter has no recipient.</source>
        <translation>La lettre n’a pas de destinataire.</translation>
    </message>
    <message>
        <source>The list of sign-ins in {file} is damaged. Move the file away and sign in again.</source>
        <translation>La liste des connexions dans {file} est endommagée. Déplacez le fichier et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The load is not complete.</source>
        <translation>Le chargement n’est pas terminé.</translation>
    </message>
    <message>
        <source>The logo cannot be drawn: {problem}. Choose a PNG, JPEG or SVG file</source>
        <translation>Le logo ne peut pas être dessiné : {problem}. Choisissez un fichier PNG, JPEG ou SVG</translation>
    </message>
    <message>
        <source>The logo has more than 16 million points</source>
        <translation>Le logo a plus de 16 millions de points</translation>
    </message>
    <message>
        <source>The logo is larger than 2 MiB</source>
        <translation>Le logo dépasse 2 Mio</translation>
    </message>
    <message>
        <source>The logo is no PNG, JPEG or SVG picture</source>
        <translation>Le logo n’est pas une image PNG, JPEG ou SVG</translation>
    </message>
    <message>
        <source>The mail server did not answer in the end, so nobody knows whether the letter went out.</source>
        <translation>Le serveur de messagerie n’a pas répondu à la fin ; nul ne sait si la lettre est partie.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached: {problem}</source>
        <translation>Le serveur de messagerie {host} est injoignable : {problem}</translation>
    </message>
    <message>
        <source>The mail server {host} does not take this user and password: {problem}</source>
        <translation>Le serveur de messagerie {host} refuse cet utilisateur et ce mot de passe : {problem}</translation>
    </message>
    <message>
        <source>The mail server {host} is not to be trusted: {problem}</source>
        <translation>Le serveur de messagerie {host} n’est pas digne de confiance : {problem}</translation>
    </message>
    <message>
        <source>The mail server {host} lets nobody sign in here.</source>
        <translation>Le serveur de messagerie {host} ne permet pas de se connecter ici.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption.</source>
        <translation>Le serveur de messagerie {host} n’offre pas de chiffrement.</translation>
    </message>
    <message>
        <source>The mail server {host} says: {problem}</source>
        <translation>Le serveur de messagerie {host} répond : {problem}</translation>
    </message>
    <message>
        <source>The name and address have to be texts by their names.</source>
        <translation>Le nom et l’adresse doivent être des textes sous leurs noms.</translation>
    </message>
    <message>
        <source>The number {number} was not this computer's to give.</source>
        <translation>Cet ordinateur ne pouvait pas attribuer le numéro {number}.</translation>
    </message>
    <message>
        <source>The opening balance {opening} and the lines make {amount}, but the closing balance is {closing}: {missing} {currency} are missing.</source>
        <translation>Le solde initial {opening} et les lignes donnent {amount}, mais le solde final est {closing} : il manque {missing} {currency}.</translation>
    </message>
    <message>
        <source>The opening balance {opening} and the lines make {amount}, but the closing balance is {closing}: {missing} {currency} are missing. The file is not whole: export it again.</source>
        <translation>Le solde initial {opening} et les lignes font {amount}, mais le solde final est {closing} : il manque {missing} {currency}. Le fichier n’est pas complet : exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The opening balances do not come to zero.</source>
        <translation>Les soldes d'ouverture ne s'annulent pas.</translation>
    </message>
    <message>
        <source>The organisation's records could not be written ({reason}).</source>
        <translation>Les données de l’organisation n’ont pas pu être écrites ({reason}).</translation>
    </message>
    <message>
        <source>The organisation's room for files is full: {count} of {limit} bytes are free, the file has {size}. Delete files that are not needed, or ask whoever runs this server for more.</source>
        <translation>L’espace de l’organisation pour les fichiers est plein : {count} octets sur {limit} sont libres, le fichier en a {size}. Supprimez des fichiers inutiles ou demandez plus d’espace à l’exploitant de ce serveur.</translation>
    </message>
    <message>
        <source>The organisation's room for files is full: {count} of {limit} bytes are free, the file has {size}. Uploads that are not complete take {waiting}, each until a week after it stopped. Delete files that are not needed, or ask whoever runs this server for more.</source>
        <translation>L’espace de l’organisation pour les fichiers est plein : {count} octets sur {limit} sont libres, le fichier en a {size}. Les envois inachevés en occupent {waiting}, chacun jusqu’à une semaine après son arrêt. Supprimez des fichiers inutiles ou demandez plus d’espace à l’exploitant de ce serveur.</translation>
    </message>
    <message>
        <source>The parts make {amount}, the whole is {closing}. Mend it in the program it comes from.</source>
        <translation>Les parties font {amount}, le total est {closing}. Corrigez-le dans le programme d’origine.</translation>
    </message>
    <message>
        <source>The password must not be the e-mail address.</source>
        <translation>Le mot de passe ne doit pas être l’adresse e-mail.</translation>
    </message>
    <message>
        <source>The password of the mail server can no longer be read. Enter it again.</source>
        <translation>Le mot de passe du serveur de messagerie n’est plus lisible. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The payment to {name} has both a text and a reference: leave one out.</source>
        <translation>Le paiement à {name} a à la fois un texte et une référence : supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>The payment to {name} is of {amount} EUR; it must be more than nothing and at most {limit}.</source>
        <translation>Le paiement à {name} est de {amount} EUR ; il doit être supérieur à zéro et d’au plus {limit}.</translation>
    </message>
    <message>
        <source>The period ends before it begins ({rule})</source>
        <translation>La période se termine avant de commencer ({rule})</translation>
    </message>
    <message>
        <source>The period {month} is closed. Choose a day in an open one.</source>
        <translation>La période {month} est clôturée. Choisissez une date dans une période ouverte.</translation>
    </message>
    <message>
        <source>The range in `Content-Range` does not fit its size.</source>
        <translation>La plage de `Content-Range` ne correspond pas à sa taille.</translation>
    </message>
    <message>
        <source>The record would belong to itself, by way of others in this file.</source>
        <translation>La fiche dépendrait d’elle-même, par l’intermédiaire d’autres de ce fichier.</translation>
    </message>
    <message>
        <source>The records are busy right now. Nothing was changed; try again in a moment.</source>
        <translation>Les données sont occupées. Rien n’a été modifié ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The records cannot be read right now. Try again in a moment.</source>
        <translation>Les données sont illisibles pour l’instant. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The records on this computer are damaged. Close Counterfoil and open it again.</source>
        <translation>Les données de cet ordinateur sont endommagées. Fermez Counterfoil et rouvrez-le.</translation>
    </message>
    <message>
        <source>The records on this computer are damaged. Close Counterfoil and open it again: what was not sent yet is saved first, then everything is loaded anew.</source>
        <translation>Les données de cet ordinateur sont endommagées. Fermez Counterfoil et rouvrez-le : ce qui n’a pas encore été envoyé est d’abord sauvegardé, puis tout est rechargé.</translation>
    </message>
    <message>
        <source>The refresh token is not one of this server's. Sign in again.</source>
        <translation>Le jeton de renouvellement ne vient pas de ce serveur. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The return needs its days and its figures.</source>
        <translation>La déclaration a besoin de ses dates et de ses montants.</translation>
    </message>
    <message>
        <source>The return that this one corrects is not filed.</source>
        <translation>La déclaration à rectifier n’est pas déposée.</translation>
    </message>
    <message>
        <source>The row has {count} more cells than the header: put quotation marks around text that contains the separator.</source>
        <translation>La ligne a {count} cellules de plus que l’en-tête : mettez entre guillemets le texte qui contient le séparateur.</translation>
    </message>
    <message>
        <source>The same tax has two sums ({rule})</source>
        <translation>La même taxe a deux totaux ({rule})</translation>
    </message>
    <message>
        <source>The saved view cannot be understood.</source>
        <translation>La vue enregistrée est incompréhensible.</translation>
    </message>
    <message>
        <source>The seller has no name ({rule})</source>
        <translation>Le vendeur n’a pas de nom ({rule})</translation>
    </message>
    <message>
        <source>The seller needs a VAT number, a register number or an identifier ({rule})</source>
        <translation>Le vendeur doit avoir un numéro de TVA, de registre ou un identifiant ({rule})</translation>
    </message>
    <message>
        <source>The server cannot be reached: something on the way answers {status}.</source>
        <translation>Le serveur est injoignable : un élément du réseau répond {status}.</translation>
    </message>
    <message>
        <source>The server cannot be reached: {why}.</source>
        <translation>Le serveur est injoignable : {why}.</translation>
    </message>
    <message>
        <source>The server could not store this change ({problem}). Nothing was changed.</source>
        <translation>Le serveur n’a pas pu enregistrer cette modification ({problem}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server does not say where the file stands.</source>
        <translation>Le serveur n’indique pas où en est le fichier.</translation>
    </message>
    <message>
        <source>The server gives the numbers of this series. Begin a new one.</source>
        <translation>Le serveur attribue les numéros de cette série. Commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The server has fallen silent.</source>
        <translation>Le serveur ne répond plus.</translation>
    </message>
    <message>
        <source>The server has met a defect of its own with this change. Nothing was changed.</source>
        <translation>Le serveur a rencontré une erreur interne avec cette modification. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server has met a defect of its own. What had no verdict yet may be sent again.</source>
        <translation>Le serveur a rencontré une erreur interne. Ce qui est resté sans réponse peut être renvoyé.</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>Le serveur redémarre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server is too old for this program: its records have version {told}, this program still understands {oldest} to {newest}. Have the server updated; what you change meanwhile stays on this computer.</source>
        <translation>Le serveur est trop ancien pour ce programme : ses données ont la version {told}, ce programme comprend encore {oldest} à {newest}. Faites mettre le serveur à jour ; ce que vous modifiez d’ici là reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server was stopped while it sent this letter, so nobody knows whether it went out.</source>
        <translation>Le serveur a été arrêté pendant l’envoi de cette lettre ; nul ne sait si elle est partie.</translation>
    </message>
    <message>
        <source>The server's address must look like https://crm.example.org.</source>
        <translation>L’adresse du serveur doit ressembler à https://crm.example.org.</translation>
    </message>
    <message>
        <source>The server's records change faster than they can be loaded.</source>
        <translation>Les données du serveur changent plus vite qu’elles ne peuvent être chargées.</translation>
    </message>
    <message>
        <source>The server's records have version {newest}; it does not understand version {told}.</source>
        <translation>Les données du serveur ont la version {newest} ; il ne comprend pas la version {told}.</translation>
    </message>
    <message>
        <source>The shares of the instalments must sum to 100 %.</source>
        <translation>Les parts des échéances doivent totaliser 100 %.</translation>
    </message>
    <message>
        <source>The sheet has {count} columns; one import takes at most {limit}.</source>
        <translation>La feuille a {count} colonnes ; une importation en accepte au plus {limit}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is empty.</source>
        <translation>La feuille {sheet} est vide.</translation>
    </message>
    <message>
        <source>The sheet {sheet} of {name} cannot be read: {problem}.</source>
        <translation>La feuille {sheet} de {name} est illisible : {problem}.</translation>
    </message>
    <message>
        <source>The snapshot in {folder} is damaged: its manifest cannot be read. Move the folder away to do without it.</source>
        <translation>L’instantané dans {folder} est endommagé : son index est illisible. Déplacez le dossier pour vous en passer.</translation>
    </message>
    <message>
        <source>The snapshot in {folder} is damaged: the file {digest} is missing or was changed. Put it back from a copy, or move the whole folder away to do without it.</source>
        <translation>L’instantané dans {folder} est endommagé : le fichier {digest} manque ou a été modifié. Remettez-le depuis une copie, ou déplacez tout le dossier pour vous en passer.</translation>
    </message>
    <message>
        <source>The standard category of tax is never 0 %; choose the zero rate or exempt ({rule})</source>
        <translation>La catégorie normale de taxe n’est jamais à 0 % ; choisissez taux zéro ou exonéré ({rule})</translation>
    </message>
    <message>
        <source>The state is one of {states}.</source>
        <translation>L’état est l’un de : {states}.</translation>
    </message>
    <message>
        <source>The statement has no {element}: the file is cut off. Export it again.</source>
        <translation>Le relevé n’a pas de {element} : le fichier est tronqué. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The statement is in {currency}, the account in {held}.</source>
        <translation>Le relevé est en {currency}, le compte en {held}.</translation>
    </message>
    <message>
        <source>The storage for files does not answer right now. Try again later.</source>
        <translation>Le stockage des fichiers ne répond pas pour l’instant. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The supply ends before it begins.</source>
        <translation>La livraison se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The support file could not be written: {problem}. Choose another folder.</source>
        <translation>Impossible d’écrire le fichier d’assistance : {problem}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The table has more than {limit} MB. Split it into several.</source>
        <translation>Le tableau dépasse {limit} Mo. Divisez-le.</translation>
    </message>
    <message>
        <source>The tax has no rate on {day}.</source>
        <translation>La taxe n’a pas de taux au {day}.</translation>
    </message>
    <message>
        <source>The tax in the currency of the tax office is missing ({rule})</source>
        <translation>La taxe dans la devise de l’administration fiscale manque ({rule})</translation>
    </message>
    <message>
        <source>The tax is further from its rate than rounding explains ({rule})</source>
        <translation>La taxe s’écarte de son taux plus que l’arrondi ne l’explique ({rule})</translation>
    </message>
    <message>
        <source>The tax of category {category} is missing from the sums of tax ({rule})</source>
        <translation>La taxe de la catégorie {category} manque dans le récapitulatif des taxes ({rule})</translation>
    </message>
    <message>
        <source>The tax of these days has changed since it was looked at. Look at it again.</source>
        <translation>La taxe de ces jours a changé depuis sa consultation. Consultez-la à nouveau.</translation>
    </message>
    <message>
        <source>The template of this recurring document no longer exists.</source>
        <translation>Le modèle de ce document récurrent n’existe plus.</translation>
    </message>
    <message>
        <source>The thumbnail must be named by 64 hexadecimal digits.</source>
        <translation>La vignette doit être nommée par 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The unit of a line is no code of UN/ECE Recommendation 20 ({rule})</source>
        <translation>L’unité d’une ligne n’est pas un code de la recommandation 20 de l’ONU/CEE ({rule})</translation>
    </message>
    <message>
        <source>The virus scanner does not answer; the file is taken as soon as it does.</source>
        <translation>L’antivirus ne répond pas ; le fichier sera accepté dès qu’il répondra.</translation>
    </message>
    <message>
        <source>The virus scanner found {finding} in this file. It was put aside and nobody can open it.</source>
        <translation>L’antivirus a trouvé {finding} dans ce fichier. Il a été mis de côté et personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>The way to pay is no code of UNTDID 4461 ({rule})</source>
        <translation>Le moyen de paiement n’est pas un code de l’UNTDID 4461 ({rule})</translation>
    </message>
    <message>
        <source>The {record} to merge into was deleted. Restore it first.</source>
        <translation>La fiche de destination de la fusion ({record}) a été supprimée. Restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>There are characters that no text has. The file is damaged or no bank file: export it again.</source>
        <translation>Il y a des caractères qu’aucun texte ne contient. Le fichier est endommagé ou n’est pas un fichier bancaire : exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>There are no books yet. Set them up first.</source>
        <translation>Il n’y a pas encore de comptabilité. Configurez-la d’abord.</translation>
    </message>
    <message>
        <source>There are no records of this account on this computer.</source>
        <translation>Il n’y a pas de données de ce compte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There are no records on this computer yet.</source>
        <translation>Il n’y a pas encore de données sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There are no rows below the names of the columns.</source>
        <translation>Il n’y a aucune ligne sous les noms des colonnes.</translation>
    </message>
    <message>
        <source>There are no two values that could both be kept.</source>
        <translation>Il n’y a pas deux valeurs qui puissent être conservées ensemble.</translation>
    </message>
    <message>
        <source>There are too many connections already. Close some, or wait a moment.</source>
        <translation>Il y a déjà trop de connexions. Fermez-en quelques-unes ou patientez un instant.</translation>
    </message>
    <message>
        <source>There are too many elements in each other or in all: this is no bank file.</source>
        <translation>Il y a trop d’éléments imbriqués ou au total : ce n’est pas un fichier bancaire.</translation>
    </message>
    <message>
        <source>There are too many lines for one statement. Choose fewer days.</source>
        <translation>Il y a trop de lignes pour un relevé. Choisissez moins de jours.</translation>
    </message>
    <message>
        <source>There is already a {record} with this id.</source>
        <translation>Une fiche avec cet identifiant existe déjà ({record}).</translation>
    </message>
    <message>
        <source>There is an invoice of this quote already.</source>
        <translation>Il existe déjà une facture de ce devis.</translation>
    </message>
    <message>
        <source>There is no '{name}'.</source>
        <translation>« {name} » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no amount in this row.</source>
        <translation>Il n’y a pas de montant dans cette ligne.</translation>
    </message>
    <message>
        <source>There is no custom field '{key}'.</source>
        <translation>Il n’y a pas de champ personnalisé « {key} ».</translation>
    </message>
    <message>
        <source>There is no encoding called '{encoding}'.</source>
        <translation>Il n’y a pas d’encodage « {encoding} ».</translation>
    </message>
    <message>
        <source>There is no fiscal year for {day}. Open it first.</source>
        <translation>Il n’y a pas d’exercice pour le {day}. Ouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no format {name}. There are pdf, plain and ubl.</source>
        <translation>Il n’existe pas de format {name}. Il y a pdf, plain et ubl.</translation>
    </message>
    <message>
        <source>There is no opening balance (:60F:) before it: export the file again.</source>
        <translation>Il n’y a pas de solde initial (:60F:) avant : exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>There is no organisation '{name}'.</source>
        <translation>Il n’y a pas d’organisation « {name} ».</translation>
    </message>
    <message>
        <source>There is no payment to write: choose at least one.</source>
        <translation>Il n’y a aucun paiement à écrire : choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>There is no rate of {currency} on {day}.</source>
        <translation>Il n’y a pas de cours de {currency} au {day}.</translation>
    </message>
    <message>
        <source>There is no record type '{name}'.</source>
        <translation>Il n’y a pas de type de fiche « {name} ».</translation>
    </message>
    <message>
        <source>There is no role '{role}'. Built in are {roles}.</source>
        <translation>Il n’y a pas de rôle « {role} ». Existent : {roles}.</translation>
    </message>
    <message>
        <source>There is no room for {file}. Nothing was written; make some room and try again.</source>
        <translation>Il n’y a pas assez de place pour {file}. Rien n’a été écrit ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>There is no such chunk any more. Fetch the manifest again and go on from there.</source>
        <translation>Ce fragment n’existe plus. Récupérez à nouveau l’index et continuez à partir de là.</translation>
    </message>
    <message>
        <source>There is no such discarded work in quarantine.</source>
        <translation>Il n’y a pas de travail abandonné de ce genre en quarantaine.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such piece of work in quarantine.</source>
        <translation>Il n’y a pas de travail de ce genre en quarantaine.</translation>
    </message>
    <message>
        <source>There is no such table any more, or the link is not complete.</source>
        <translation>Ce tableau n’existe plus, ou le lien est incomplet.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a aucun texte à coller.</translation>
    </message>
    <message>
        <source>There is no {record} '{name}'.</source>
        <translation>« {name} » est introuvable ({record}).</translation>
    </message>
    <message>
        <source>There is nothing to approve: the bill has no lines.</source>
        <translation>Il n’y a rien à approuver : la facture n’a pas de lignes.</translation>
    </message>
    <message>
        <source>There is only one record of {records}, and its id is {id}.</source>
        <translation>Il n’existe qu’une seule fiche de ce type ({records}), et son id est {id}.</translation>
    </message>
    <message>
        <source>There is something to send.</source>
        <translation>Il y a quelque chose à envoyer.</translation>
    </message>
    <message>
        <source>These are investments, not the movements of a bank account.</source>
        <translation>Ce sont des placements, et non les mouvements d’un compte bancaire.</translation>
    </message>
    <message>
        <source>These are more than {limit} cells. Save them as a file and import that.</source>
        <translation>Cela fait plus de {limit} cellules. Enregistrez-les dans un fichier et importez-le.</translation>
    </message>
    <message>
        <source>These are {count} rows, too many for pages. Take fewer days, or a workbook.</source>
        <translation>Cela fait {count} lignes, trop pour des pages. Prenez moins de jours, ou un classeur.</translation>
    </message>
    <message>
        <source>These books are kept in {currency}.</source>
        <translation>Ces livres sont tenus en {currency}.</translation>
    </message>
    <message>
        <source>These books have a chart of accounts already.</source>
        <translation>Ces livres ont déjà un plan comptable.</translation>
    </message>
    <message>
        <source>This PDF cannot be read: {problem}</source>
        <translation>Ce PDF ne peut pas être lu : {problem}</translation>
    </message>
    <message>
        <source>This PDF is larger than {limit} bytes</source>
        <translation>Ce PDF dépasse {limit} octets</translation>
    </message>
    <message>
        <source>This XML file has a document type (DOCTYPE), which no e-invoice may have</source>
        <translation>Ce fichier XML a un type de document (DOCTYPE), interdit dans une facture électronique</translation>
    </message>
    <message>
        <source>This XML file has too many elements, or they lie too deep within each other</source>
        <translation>Ce fichier XML a trop d’éléments, ou ils sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>This XML file is larger than {limit} bytes</source>
        <translation>Ce fichier XML dépasse {limit} octets</translation>
    </message>
    <message>
        <source>This XML is neither a Cross Industry Invoice nor a UBL invoice or credit note</source>
        <translation>Ce XML n’est ni une Cross Industry Invoice, ni une facture ou un avoir UBL</translation>
    </message>
    <message>
        <source>This access token belongs to someone else. Open a connection of its own for it.</source>
        <translation>Ce jeton d’accès appartient à quelqu’un d’autre. Ouvrez une connexion à part pour lui.</translation>
    </message>
    <message>
        <source>This account belongs to somebody else. Statements are imported for our own.</source>
        <translation>Ce compte appartient à quelqu’un d’autre. Les relevés s’importent pour nos propres comptes.</translation>
    </message>
    <message>
        <source>This account has entries without a customer or vendor, so it cannot hold what they owe.</source>
        <translation>Ce compte a des écritures sans client ni fournisseur, il ne peut donc pas tenir ce qu’ils doivent.</translation>
    </message>
    <message>
        <source>This account keeps no open items.</source>
        <translation>Ce compte ne suit pas de postes ouverts.</translation>
    </message>
    <message>
        <source>This address answers, but not as a Counterfoil server does.</source>
        <translation>Cette adresse répond, mais pas comme un serveur Counterfoil.</translation>
    </message>
    <message>
        <source>This bank account is confirmed already.</source>
        <translation>Ce compte bancaire est déjà confirmé.</translation>
    </message>
    <message>
        <source>This bank line is explained already.</source>
        <translation>Cette ligne bancaire est déjà expliquée.</translation>
    </message>
    <message>
        <source>This bank line is in a foreign currency. Say its exchange rate.</source>
        <translation>Cette ligne bancaire est en devise. Indiquez le taux de change.</translation>
    </message>
    <message>
        <source>This bank line is open.</source>
        <translation>Cette ligne bancaire est ouverte.</translation>
    </message>
    <message>
        <source>This bill needs approval before it is posted.</source>
        <translation>Cette facture doit être approuvée avant d’être comptabilisée.</translation>
    </message>
    <message>
        <source>This category of tax has no amount of tax ({rule})</source>
        <translation>Cette catégorie de taxe n’a pas de montant de taxe ({rule})</translation>
    </message>
    <message>
        <source>This category of tax is always 0 % ({rule})</source>
        <translation>Cette catégorie de taxe est toujours à 0 % ({rule})</translation>
    </message>
    <message>
        <source>This change cannot be taken back into the inbox any more.</source>
        <translation>Cette modification ne peut plus être remise dans la boîte de réception.</translation>
    </message>
    <message>
        <source>This change needs no decision any more.</source>
        <translation>Cette modification ne demande plus de décision.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep secrets in.</source>
        <translation>Cet ordinateur n’a pas de trousseau où conserver des secrets.</translation>
    </message>
    <message>
        <source>This computer has no numbers of its own left in this series.</source>
        <translation>Cet ordinateur n’a plus de numéros disponibles dans cette série.</translation>
    </message>
    <message>
        <source>This customer does not exist.</source>
        <translation>Ce client n’existe pas.</translation>
    </message>
    <message>
        <source>This device has handed over more than anybody can look at.</source>
        <translation>Cet appareil a remis plus que ce que quelqu’un peut examiner.</translation>
    </message>
    <message>
        <source>This device was revoked. Ask an administrator, or sign in from another one.</source>
        <translation>Cet appareil a été révoqué. Demandez à un administrateur ou connectez-vous depuis un autre.</translation>
    </message>
    <message>
        <source>This document comes to nothing, so there is nothing to post.</source>
        <translation>Ce document ne donne rien, il n’y a donc rien à comptabiliser.</translation>
    </message>
    <message>
        <source>This document does not exist.</source>
        <translation>Ce document n’existe pas.</translation>
    </message>
    <message>
        <source>This document has been taken back already.</source>
        <translation>Ce document a déjà été repris.</translation>
    </message>
    <message>
        <source>This document is not a quote.</source>
        <translation>Ce document n’est pas un devis.</translation>
    </message>
    <message>
        <source>This document is posted already.</source>
        <translation>Ce document est déjà comptabilisé.</translation>
    </message>
    <message>
        <source>This document is void.</source>
        <translation>Ce document est annulé.</translation>
    </message>
    <message>
        <source>This document settles that down payment already.</source>
        <translation>Ce document impute déjà cet acompte.</translation>
    </message>
    <message>
        <source>This dunning run is done already.</source>
        <translation>Cette campagne de relance est déjà terminée.</translation>
    </message>
    <message>
        <source>This entry explains a bank line. Undo the reconciliation of the line first.</source>
        <translation>Cette écriture explique une ligne bancaire. Annulez d’abord le rapprochement de la ligne.</translation>
    </message>
    <message>
        <source>This entry explains another bank line.</source>
        <translation>Cette écriture explique une autre ligne bancaire.</translation>
    </message>
    <message>
        <source>This entry has been reversed already.</source>
        <translation>Cette écriture a déjà été contrepassée.</translation>
    </message>
    <message>
        <source>This entry is posted already.</source>
        <translation>Cette écriture est déjà comptabilisée.</translation>
    </message>
    <message>
        <source>This entry takes another back. It explains no bank line.</source>
        <translation>Cette écriture en contrepasse une autre. Elle n’explique aucune ligne bancaire.</translation>
    </message>
    <message>
        <source>This file belongs to a posted document and is kept with it.</source>
        <translation>Ce fichier appartient à un document comptabilisé et reste avec lui.</translation>
    </message>
    <message>
        <source>This file is larger than it ought to be.</source>
        <translation>Ce fichier est plus grand qu’il ne devrait.</translation>
    </message>
    <message>
        <source>This file is not on this computer.</source>
        <translation>Ce fichier n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This file is of the account {number}, not of {own}.</source>
        <translation>Ce fichier est celui du compte {number}, pas de {own}.</translation>
    </message>
    <message>
        <source>This fiscal year is closed already.</source>
        <translation>Cet exercice est déjà clôturé.</translation>
    </message>
    <message>
        <source>This fiscal year is open already.</source>
        <translation>Cet exercice est déjà ouvert.</translation>
    </message>
    <message>
        <source>This is no XML: {problem}</source>
        <translation>Ce n’est pas du XML : {problem}</translation>
    </message>
    <message>
        <source>This is no account statement: it begins with {element}. Export CAMT.053, CAMT.052 or CAMT.054.</source>
        <translation>Ce n’est pas un relevé de compte : le fichier commence par {element}. Exportez CAMT.053, CAMT.052 ou CAMT.054.</translation>
    </message>
    <message>
        <source>This is no calendar file: it has no VCALENDAR.</source>
        <translation>Ce n’est pas un fichier d’agenda : VCALENDAR est absent.</translation>
    </message>
    <message>
        <source>This is no link to a Google Sheets table. It begins with https://docs.google.com/spreadsheets/</source>
        <translation>Ce n’est pas un lien vers un tableau Google Sheets. Il commence par https://docs.google.com/spreadsheets/</translation>
    </message>
    <message>
        <source>This is no receipt that this server gave to this device.</source>
        <translation>Ce n’est pas un reçu que ce serveur a donné à cet appareil.</translation>
    </message>
    <message>
        <source>This is {why}. Open it in the program it comes from, save it as CSV, and import that.</source>
        <translation>C’est {why}. Ouvrez-le dans le programme d’où il vient, enregistrez-le en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>This item is in {currency}, the bank line in {held}. Say how much of the line pays it.</source>
        <translation>Ce poste est en {currency}, la ligne bancaire en {held}. Indiquez quelle part de la ligne le paie.</translation>
    </message>
    <message>
        <source>This journal has entries, so it stays what it is.</source>
        <translation>Ce journal a des écritures, il reste donc ce qu’il est.</translation>
    </message>
    <message>
        <source>This lead was converted already.</source>
        <translation>Ce prospect a déjà été converti.</translation>
    </message>
    <message>
        <source>This lead was not converted before.</source>
        <translation>Ce prospect n’a pas été converti auparavant.</translation>
    </message>
    <message>
        <source>This lead was not converted.</source>
        <translation>Ce prospect n’a pas été converti.</translation>
    </message>
    <message>
        <source>This letter is being sent and cannot be changed any more.</source>
        <translation>Cette lettre est en cours d’envoi et ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>This letter is not being sent.</source>
        <translation>Cette lettre n’est pas en cours d’envoi.</translation>
    </message>
    <message>
        <source>This letter is not waiting to be sent now.</source>
        <translation>Cette lettre n’attend pas d’être envoyée maintenant.</translation>
    </message>
    <message>
        <source>This letter is on its way already.</source>
        <translation>Cette lettre est déjà en route.</translation>
    </message>
    <message>
        <source>This link leads to no table. Copy the link of the sheet from the address bar, or by “Share”.</source>
        <translation>Ce lien ne mène à aucun tableau. Copiez le lien de la feuille depuis la barre d’adresse ou par « Partager ».</translation>
    </message>
    <message>
        <source>This match closes an entry that another made. Undo that one instead.</source>
        <translation>Ce lettrage solde une écriture issue d’un autre. Annulez plutôt celui-ci.</translation>
    </message>
    <message>
        <source>This match is undone already.</source>
        <translation>Ce lettrage est déjà annulé.</translation>
    </message>
    <message>
        <source>This needs an access token: `Authorization: Bearer …`.</source>
        <translation>Il faut un jeton d’accès : `Authorization: Bearer …`.</translation>
    </message>
    <message>
        <source>This organisation is suspended. Ask whoever runs this server.</source>
        <translation>Cette organisation est suspendue. Demandez à l’exploitant de ce serveur.</translation>
    </message>
    <message>
        <source>This passphrase is not right.</source>
        <translation>Cette phrase secrète est incorrecte.</translation>
    </message>
    <message>
        <source>This password is among the first that anybody would try. Choose another one.</source>
        <translation>Ce mot de passe est parmi les premiers que chacun essaierait. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This payment is posted already.</source>
        <translation>Ce paiement est déjà comptabilisé.</translation>
    </message>
    <message>
        <source>This period is closed already.</source>
        <translation>Cette période est déjà clôturée.</translation>
    </message>
    <message>
        <source>This period is open already.</source>
        <translation>Cette période est déjà ouverte.</translation>
    </message>
    <message>
        <source>This person belongs to the organisation already.</source>
        <translation>Cette personne appartient déjà à l’organisation.</translation>
    </message>
    <message>
        <source>This person does not belong to the organisation.</source>
        <translation>Cette personne n’appartient pas à l’organisation.</translation>
    </message>
    <message>
        <source>This person has no such device.</source>
        <translation>Cette personne n’a pas un tel appareil.</translation>
    </message>
    <message>
        <source>This program is too old for the server: its records have version {told}, the server still understands {oldest} to {newest}. Install a newer version; what was not sent yet stays on this computer.</source>
        <translation>Ce programme est trop ancien pour le serveur : ses données ont la version {told}, le serveur comprend encore {oldest} à {newest}. Installez une version plus récente ; ce qui n’a pas encore été envoyé reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This refresh token was used before, so this sign-in has ended. Sign in again.</source>
        <translation>Ce jeton de renouvellement a déjà servi, cette connexion est donc terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This replica was opened for reading only.</source>
        <translation>Cette copie a été ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>This series belongs to another device or is voided. Begin a new one.</source>
        <translation>Cette série appartient à un autre appareil ou est annulée. Commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This series does not say which journal it numbers. Begin a new one.</source>
        <translation>Cette série ne dit pas quel journal elle numérote. Commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This series has given numbers. Begin a new one instead.</source>
        <translation>Cette série a déjà donné des numéros. Commencez-en plutôt une nouvelle.</translation>
    </message>
    <message>
        <source>This series numbers another journal.</source>
        <translation>Cette série numérote un autre journal.</translation>
    </message>
    <message>
        <source>This server speaks sync protocol {oldest} to {newest}, the client only up to {told}. Install a newer version of the client.</source>
        <translation>Ce serveur parle le protocole de synchronisation {oldest} à {newest}, le programme seulement jusqu’à {told}. Installez une version plus récente du programme.</translation>
    </message>
    <message>
        <source>This server speaks the websocket subprotocol {name}.</source>
        <translation>Ce serveur parle le sous-protocole websocket {name}.</translation>
    </message>
    <message>
        <source>This sign-in has ended, and the time to hand over what was not sent is over.</source>
        <translation>Cette connexion est terminée, et le délai pour remettre ce qui n’a pas été envoyé est passé.</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again.</source>
        <translation>Cette connexion est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This statement is not of this bank account.</source>
        <translation>Ce relevé n’est pas de ce compte bancaire.</translation>
    </message>
    <message>
        <source>This statement is taken back already.</source>
        <translation>Ce relevé est déjà retiré.</translation>
    </message>
    <message>
        <source>This table is private. Share it with everybody who has the link (“Share”, “General access”), or download it as CSV and import that.</source>
        <translation>Ce tableau est privé. Partagez-le avec toute personne disposant du lien (« Partager », « Accès général »), ou téléchargez-le en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>This tax return is filed already.</source>
        <translation>Cette déclaration est déjà déposée.</translation>
    </message>
    <message>
        <source>This waits for a new {record} that was refused. Settle that first.</source>
        <translation>Ceci attend une nouvelle fiche ({record}) qui a été refusée. Réglez cela d’abord.</translation>
    </message>
    <message>
        <source>This waits for a record that is still on another computer.</source>
        <translation>Ceci attend une fiche qui est encore sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>This was accepted before the server was restored from a backup, and cannot be done again: {reason}</source>
        <translation>Ceci a été accepté avant que le serveur soit restauré depuis une sauvegarde, et ne peut pas être refait : {reason}</translation>
    </message>
    <message>
        <source>This was written by a program whose records have version {told}; this server understands {oldest} to {newest}. Update the server, or discard it.</source>
        <translation>Ceci vient d’un programme dont les données ont la version {told} ; ce serveur comprend {oldest} à {newest}. Mettez le serveur à jour, ou abandonnez ce travail.</translation>
    </message>
    <message>
        <source>This {record} does not exist.</source>
        <translation>Cette fiche n’existe pas ({record}).</translation>
    </message>
    <message>
        <source>This {record} has changed since version {version}.</source>
        <translation>Cette fiche ({record}) a changé depuis la version {version}.</translation>
    </message>
    <message>
        <source>This {record} is final and cannot be deleted. {reason}</source>
        <translation>Cette fiche ({record}) est définitive et ne peut pas être supprimée. {reason}</translation>
    </message>
    <message>
        <source>This {record} is final, so {field} cannot be changed. {reason}</source>
        <translation>Cette fiche ({record}) est définitive, « {field} » ne peut donc pas être modifié. {reason}</translation>
    </message>
    <message>
        <source>This {record} was deleted in the meantime by {who}. Restore it to change it.</source>
        <translation>Cette fiche ({record}) a été supprimée entre-temps par {who}. Restaurez-la pour la modifier.</translation>
    </message>
    <message>
        <source>This {record} was deleted in the meantime. Restore it to change it.</source>
        <translation>Cette fiche ({record}) a été supprimée entre-temps. Restaurez-la pour la modifier.</translation>
    </message>
    <message>
        <source>This {record} was not merged into another.</source>
        <translation>Cette fiche ({record}) n’a pas été fusionnée avec une autre.</translation>
    </message>
    <message>
        <source>To be paid by transfer, a bank account is needed ({rule})</source>
        <translation>Pour un paiement par virement, un compte bancaire est nécessaire ({rule})</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Try again in {count} minutes.</source>
        <translation>Trop de tentatives de connexion. Réessayez dans {count} minutes.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Try again in {count} seconds.</source>
        <translation>Trop de tentatives de connexion. Réessayez dans {count} secondes.</translation>
    </message>
    <message>
        <source>Two lines have the same key.</source>
        <translation>Deux lignes ont la même clé.</translation>
    </message>
    <message>
        <source>Undo it instead.</source>
        <translation>Annulez-le plutôt.</translation>
    </message>
    <message>
        <source>What an item of the same currency is paid with is its amount.</source>
        <translation>Un poste de la même monnaie est payé par son montant.</translation>
    </message>
    <message>
        <source>What is given up is worth nothing in the base currency.</source>
        <translation>Le montant abandonné ne vaut rien dans la devise de base.</translation>
    </message>
    <message>
        <source>What is given up of an item cannot be more than what is settled of it.</source>
        <translation>On ne peut renoncer à plus que ce qui est soldé du poste.</translation>
    </message>
    <message>
        <source>What is not subject to VAT bears no VAT number ({rule})</source>
        <translation>Ce qui est hors champ de la TVA ne porte pas de numéro de TVA ({rule})</translation>
    </message>
    <message>
        <source>What is not subject to VAT stands on an invoice of its own ({rule})</source>
        <translation>Ce qui est hors champ de la TVA figure sur une facture à part ({rule})</translation>
    </message>
    <message>
        <source>What is provisional has no number yet and cannot be sent ({rule})</source>
        <translation>Ce qui est provisoire n’a pas encore de numéro et ne peut pas être envoyé ({rule})</translation>
    </message>
    <message>
        <source>What is provisional has no number yet and cannot be sent.</source>
        <translation>Ce qui est provisoire n’a pas encore de numéro et ne peut être envoyé.</translation>
    </message>
    <message>
        <source>What separates the columns must be one character.</source>
        <translation>Ce qui sépare les colonnes doit être un seul caractère.</translation>
    </message>
    <message>
        <source>What settles a down payment is taken back as a whole.</source>
        <translation>Ce qui impute un acompte est repris en entier.</translation>
    </message>
    <message>
        <source>What this document corrects has been taken back already.</source>
        <translation>Ce que ce document corrige a déjà été repris.</translation>
    </message>
    <message>
        <source>What this document corrects is not posted.</source>
        <translation>Ce que ce document corrige n’est pas comptabilisé.</translation>
    </message>
    <message>
        <source>What this document corrects is of another kind, party or currency.</source>
        <translation>Ce que ce document corrige est d’un autre type, d’un autre tiers ou dans une autre devise.</translation>
    </message>
    <message>
        <source>Why there is no tax must be said ({rule})</source>
        <translation>Il faut dire pourquoi il n’y a pas de taxe ({rule})</translation>
    </message>
    <message>
        <source>Without encryption letters go only to a mail server on this machine.</source>
        <translation>Sans chiffrement, les lettres ne vont qu’à un serveur de messagerie sur cette machine.</translation>
    </message>
    <message>
        <source>Write another letter instead.</source>
        <translation>Écrivez plutôt une autre lettre.</translation>
    </message>
    <message>
        <source>XRechnung asks for postcode and town of the buyer ({rule})</source>
        <translation>XRechnung exige le code postal et la ville de l’acheteur ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for postcode and town of the delivery ({rule})</source>
        <translation>XRechnung exige le code postal et la ville de livraison ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for postcode and town of the seller ({rule})</source>
        <translation>XRechnung exige le code postal et la ville du vendeur ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for the buyer’s reference, the Leitweg-ID ({rule})</source>
        <translation>XRechnung exige la référence de l’acheteur, la Leitweg-ID ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for the seller’s contact with telephone and e-mail ({rule})</source>
        <translation>XRechnung exige le contact du vendeur avec téléphone et e-mail ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks how to pay ({rule})</source>
        <translation>XRechnung exige le moyen de paiement ({rule})</translation>
    </message>
    <message>
        <source>You approved this bill yourself, so somebody else posts it.</source>
        <translation>Vous avez approuvé cette facture vous-même : quelqu’un d’autre doit la comptabiliser.</translation>
    </message>
    <message>
        <source>You do not belong to any organisation. Ask an administrator to add you.</source>
        <translation>Vous n’appartenez à aucune organisation. Demandez à un administrateur de vous ajouter.</translation>
    </message>
    <message>
        <source>You do not belong to this organisation.</source>
        <translation>Vous n’appartenez pas à cette organisation.</translation>
    </message>
    <message>
        <source>You have entered this bill yourself. Somebody else must approve it.</source>
        <translation>Vous avez saisi cette facture vous-même. Quelqu’un d’autre doit l’approuver.</translation>
    </message>
    <message>
        <source>You have written this number yourself. Somebody else must confirm it.</source>
        <translation>Vous avez saisi ce numéro vous-même. Une autre personne doit le confirmer.</translation>
    </message>
    <message>
        <source>You no longer belong to this organisation.</source>
        <translation>Vous n’appartenez plus à cette organisation.</translation>
    </message>
    <message>
        <source>Your role does not allow you to attach files.</source>
        <translation>Votre rôle ne vous permet pas de joindre des fichiers.</translation>
    </message>
    <message>
        <source>Your role does not allow you to change {field}.</source>
        <translation>Votre rôle ne vous permet pas de modifier « {field} ».</translation>
    </message>
    <message>
        <source>Your role does not allow you to create {records} for somebody else.</source>
        <translation>Votre rôle ne vous permet pas de créer pour quelqu’un d’autre : {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to create {records}.</source>
        <translation>Votre rôle ne vous permet pas de créer : {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to decide on quarantined work.</source>
        <translation>Votre rôle ne vous permet pas de décider du travail en quarantaine.</translation>
    </message>
    <message>
        <source>Your role does not allow you to delete {records} that are not your own.</source>
        <translation>Votre rôle ne vous permet pas de supprimer ce qui ne vous est pas attribué : {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to delete {records}.</source>
        <translation>Votre rôle ne vous permet pas de supprimer : {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to edit {records} that are not your own.</source>
        <translation>Votre rôle ne vous permet pas de modifier ce qui ne vous est pas attribué : {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to edit {records}.</source>
        <translation>Votre rôle ne vous permet pas de modifier : {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to see quarantined work.</source>
        <translation>Votre rôle ne vous permet pas de voir le travail en quarantaine.</translation>
    </message>
    <message>
        <source>Your role does not allow you to see the books.</source>
        <translation>Votre rôle ne vous permet pas de voir la comptabilité.</translation>
    </message>
    <message>
        <source>Your role does not allow you to view attachments.</source>
        <translation>Votre rôle ne vous permet pas de voir les pièces jointes.</translation>
    </message>
    <message>
        <source>Your role does not allow you to view {records}.</source>
        <translation>Votre rôle ne vous permet pas de voir : {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to {verb}.</source>
        <translation>Votre rôle ne permet pas cette action : {verb}.</translation>
    </message>
    <message>
        <source>`Content-Range` is `bytes first-last/size`.</source>
        <translation>`Content-Range` est `bytes first-last/size`.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a line has more than {limit} bytes.</source>
        <translation>une ligne dépasse {limit} octets.</translation>
    </message>
    <message>
        <source>a lot is sold at another price than its cost: write the amount of every posting.</source>
        <translation>un lot est vendu à un autre prix que son coût : écrivez le montant de chaque écriture.</translation>
    </message>
    <message>
        <source>a number cannot be reckoned.</source>
        <translation>un nombre ne peut être calculé.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a posting has a day of its own, {day}. Make two transactions of it.</source>
        <translation>une écriture a une date à elle, {day}. Faites-en deux opérations.</translation>
    </message>
    <message>
        <source>a posting names no account.</source>
        <translation>une écriture ne nomme aucun compte.</translation>
    </message>
    <message>
        <source>a posting with a cost or a price needs its amount.</source>
        <translation>une écriture avec un coût ou un prix a besoin de son montant.</translation>
    </message>
    <message>
        <source>a price stands behind no amount.</source>
        <translation>un prix ne suit aucun montant.</translation>
    </message>
    <message>
        <source>a transaction has a payee and a text, and no third.</source>
        <translation>une opération a un bénéficiaire et un texte, et rien d'autre.</translation>
    </message>
    <message>
        <source>a transaction has more than {limit} postings.</source>
        <translation>une opération a plus de {limit} écritures.</translation>
    </message>
    <message>
        <source>an Excel or other zipped file</source>
        <translation>un fichier Excel ou un autre fichier zippé</translation>
    </message>
    <message>
        <source>an amount is larger than any that can be kept.</source>
        <translation>un montant dépasse tout ce qui peut être conservé.</translation>
    </message>
    <message>
        <source>an indented line belongs to no transaction.</source>
        <translation>une ligne en retrait n'appartient à aucune opération.</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>un ancien classeur Excel</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>il ne répond pas à temps</translation>
    </message>
    <message>
        <source>it does not balance: {amount} {currency} are left over.</source>
        <translation>elle n'est pas équilibrée : il reste {amount} {currency}.</translation>
    </message>
    <message>
        <source>it is not clear which lots of {currency} leave {account}. Write their cost and day.</source>
        <translation>on ne sait quels lots de {currency} quittent {account}. Écrivez leur coût et leur date.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by this computer ({problem}). If your company checks connections, its certificate has to be installed in this system</source>
        <translation>cet ordinateur ne fait pas confiance à son certificat ({problem}). Si votre entreprise contrôle les connexions, son certificat doit être installé sur ce système</translation>
    </message>
    <message>
        <source>its name is not known here. Check the address, and whether this computer is connected</source>
        <translation>son nom est inconnu ici. Vérifiez l’adresse et que cet ordinateur est connecté</translation>
    </message>
    <message>
        <source>merging lots at their average cost is not taken over.</source>
        <translation>la fusion de lots à leur coût moyen n'est pas reprise.</translation>
    </message>
    <message>
        <source>no secure connection came about. Perhaps the address should begin with http, or a proxy is in the way</source>
        <translation>aucune connexion sécurisée n’a pu s’établir. Peut-être l’adresse devrait-elle commencer par http, ou un proxy fait obstacle</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>rien ne répond à son adresse</translation>
    </message>
    <message>
        <source>nothing in it is worth any money.</source>
        <translation>rien n'y a de valeur en argent.</translation>
    </message>
    <message>
        <source>periodic transactions are a budget or a forecast, not books. Remove them, or write them out.</source>
        <translation>les opérations périodiques sont un budget ou une prévision, pas des livres. Supprimez-les ou écrivez-les en entier.</translation>
    </message>
    <message>
        <source>rules for automatic postings are not taken over. Write their postings out ('hledger print --auto').</source>
        <translation>les règles d'écritures automatiques ne sont pas reprises. Écrivez leurs écritures en entier ('hledger print --auto').</translation>
    </message>
    <message>
        <source>something is missing at the end of the line.</source>
        <translation>il manque quelque chose à la fin de la ligne.</translation>
    </message>
    <message>
        <source>the account {account} is opened twice.</source>
        <translation>le compte {account} est ouvert deux fois.</translation>
    </message>
    <message>
        <source>the cell is empty.</source>
        <translation>la cellule est vide.</translation>
    </message>
    <message>
        <source>the connection was broken off</source>
        <translation>la connexion a été interrompue</translation>
    </message>
    <message>
        <source>the file '{file}' is included and cannot be read.</source>
        <translation>le fichier '{file}' est inclus et ne peut être lu.</translation>
    </message>
    <message>
        <source>the file '{file}' is included. Give it as well, or put it in here.</source>
        <translation>le fichier '{file}' est inclus. Donnez-le aussi, ou insérez-le ici.</translation>
    </message>
    <message>
        <source>the number is longer than 20 signs.</source>
        <translation>le numéro dépasse 20 caractères.</translation>
    </message>
    <message>
        <source>the number {number} is {name} here. Change one of them.</source>
        <translation>le numéro {number} est ici {name}. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>the number {number} stands there twice.</source>
        <translation>le numéro {number} y figure deux fois.</translation>
    </message>
    <message>
        <source>the proxy of this network does not let it through ({problem})</source>
        <translation>le proxy de ce réseau ne laisse pas passer ({problem})</translation>
    </message>
    <message>
        <source>the row names nobody who owes or is owed.</source>
        <translation>la ligne ne nomme personne qui doive ou à qui l'on doive.</translation>
    </message>
    <message>
        <source>the transaction does not balance: {amount} are left over.</source>
        <translation>l'opération n'est pas équilibrée : il reste {amount}.</translation>
    </message>
    <message>
        <source>there is no rate of {currency} to {base} on {day} or before. Add one to the ledger's prices.</source>
        <translation>il n'y a pas de cours de {currency} en {base} au {day} ou avant. Ajoutez-en un aux prix du grand livre.</translation>
    </message>
    <message>
        <source>there is no rate of {currency}. Store one first.</source>
        <translation>il n’y a pas de cours pour {currency}. Enregistrez-en un d’abord.</translation>
    </message>
    <message>
        <source>this computer has no way to it; it may not be connected</source>
        <translation>cet ordinateur n’a aucun chemin vers lui ; il n’est peut-être pas connecté</translation>
    </message>
    <message>
        <source>this is no text file.</source>
        <translation>ce n'est pas un fichier texte.</translation>
    </message>
    <message>
        <source>this is not UTF-8. Save the file as UTF-8.</source>
        <translation>ceci n'est pas de l'UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>this posting needs an amount; only one may lack it.</source>
        <translation>cette écriture a besoin d'un montant ; une seule peut s'en passer.</translation>
    </message>
    <message>
        <source>units that come in need their cost.</source>
        <translation>les unités qui entrent ont besoin de leur coût.</translation>
    </message>
    <message>
        <source>{above} stands below {below} already, so it cannot be its {field}.</source>
        <translation>{above} dépend déjà de {below} et ne peut donc pas être choisi ici : {field}.</translation>
    </message>
    <message>
        <source>{account} is said to hold {amount} {currency}, and holds {value}.</source>
        <translation>{account} est censé contenir {amount} {currency}, et contient {value}.</translation>
    </message>
    <message>
        <source>{amount} {currency} has more decimals than that currency has. Round it in the other program.</source>
        <translation>{amount} {currency} a plus de décimales que la devise. Arrondissez-le dans l'autre programme.</translation>
    </message>
    <message>
        <source>{code} has entries without a customer or vendor.</source>
        <translation>Le compte {code} a des écritures sans client ni fournisseur.</translation>
    </message>
    <message>
        <source>{code} has entries, so it cannot become a heading.</source>
        <translation>Le compte {code} a des écritures, il ne peut donc pas devenir un titre.</translation>
    </message>
    <message>
        <source>{code} has entries, so it keeps its currency.</source>
        <translation>Le compte {code} a des écritures, il garde donc sa devise.</translation>
    </message>
    <message>
        <source>{code} has entries, which would move to another part of the reports. Move its balance instead.</source>
        <translation>Le compte {code} a des écritures qui passeraient à un autre endroit des états. Virez plutôt son solde.</translation>
    </message>
    <message>
        <source>{code} has entries: end its use instead.</source>
        <translation>Le compte {code} a des écritures : mettez plutôt fin à son utilisation.</translation>
    </message>
    <message>
        <source>{count} records are called '{name}'.</source>
        <translation>{count} fiches s’appellent « {name} ».</translation>
    </message>
    <message>
        <source>{count} {records} have '{name}'; which one is meant?</source>
        <translation>« {name} » figure plusieurs fois ({records} : {count}) ; laquelle est voulue ?</translation>
    </message>
    <message>
        <source>{element} is missing. The file is not as banks write it: export it again.</source>
        <translation>{element} manque. Le fichier n’est pas tel que les banques l’écrivent : exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{explained} of {amount} {currency} are explained; {missing} are left.</source>
        <translation>{explained} sur {amount} {currency} sont expliqués ; il reste {missing}.</translation>
    </message>
    <message>
        <source>{fields}: changed by {who} in the meantime.</source>
        <translation>{fields} : modifié entre-temps par {who}.</translation>
    </message>
    <message>
        <source>{field} can hold only one of the two.</source>
        <translation>« {field} » ne peut contenir que l’un des deux.</translation>
    </message>
    <message>
        <source>{field} changes only through its own action.</source>
        <translation>« {field} » ne change que par l’action prévue.</translation>
    </message>
    <message>
        <source>{field} contains a character that cannot be stored.</source>
        <translation>« {field} » contient un caractère qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>{field} contains a number that is too large.</source>
        <translation>« {field} » contient un nombre trop grand.</translation>
    </message>
    <message>
        <source>{field} contains text that cannot be stored.</source>
        <translation>« {field} » contient un texte qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>{field} has a key that is not a short text.</source>
        <translation>« {field} » a une clé qui n’est pas un texte court.</translation>
    </message>
    <message>
        <source>{field} has a member that is longer than {limit} characters or cannot be stored.</source>
        <translation>« {field} » a un élément qui dépasse {limit} caractères ou qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>{field} has letters that could not be read; write them anew.</source>
        <translation>« {field} » a des lettres illisibles ; saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>{field} has more decimals than its currency.</source>
        <translation>« {field} » a plus de décimales que sa devise.</translation>
    </message>
    <message>
        <source>{field} has more than {limit} lines.</source>
        <translation>« {field} » a plus de {limit} lignes.</translation>
    </message>
    <message>
        <source>{field} has more than {limit} members.</source>
        <translation>« {field} » a plus de {limit} éléments.</translation>
    </message>
    <message>
        <source>{field} is between two values.</source>
        <translation>« {field} » se situe entre deux valeurs.</translation>
    </message>
    <message>
        <source>{field} is compared with a day such as 2026-11-20.</source>
        <translation>« {field} » se compare à un jour tel que 2026-11-20.</translation>
    </message>
    <message>
        <source>{field} is compared with a list of values.</source>
        <translation>« {field} » se compare à une liste de valeurs.</translation>
    </message>
    <message>
        <source>{field} is compared with a number that is too large.</source>
        <translation>« {field} » est comparé à un nombre trop grand.</translation>
    </message>
    <message>
        <source>{field} is compared with at most {limit} characters.</source>
        <translation>« {field} » se compare à {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>{field} is compared with one value.</source>
        <translation>« {field} » se compare à une seule valeur.</translation>
    </message>
    <message>
        <source>{field} is in {other}, but the row's currency is {currency}.</source>
        <translation>« {field} » est en {other}, mais la devise de la ligne est {currency}.</translation>
    </message>
    <message>
        <source>{field} is longer than {limit} characters.</source>
        <translation>« {field} » dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>{field} is nested too deeply.</source>
        <translation>« {field} » est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>{field} is not compared in this way.</source>
        <translation>« {field} » ne se compare pas de cette façon.</translation>
    </message>
    <message>
        <source>{field} is not searched by its text.</source>
        <translation>« {field} » ne se recherche pas par son texte.</translation>
    </message>
    <message>
        <source>{field} is required.</source>
        <translation>« {field} » est obligatoire.</translation>
    </message>
    <message>
        <source>{field} is set by the product and cannot be changed.</source>
        <translation>« {field} » est défini par le programme et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>{field} may hold only texts, whole numbers, true, false and null.</source>
        <translation>« {field} » ne peut contenir que des textes, des nombres entiers, true, false et null.</translation>
    </message>
    <message>
        <source>{field} must be a currency code such as EUR.</source>
        <translation>« {field} » doit être un code de devise tel que EUR.</translation>
    </message>
    <message>
        <source>{field} must be a day such as 2026-11-20.</source>
        <translation>« {field} » doit être un jour tel que 2026-11-20.</translation>
    </message>
    <message>
        <source>{field} must be a language code such as en or pt-BR.</source>
        <translation>« {field} » doit être un code de langue tel que en ou pt-BR.</translation>
    </message>
    <message>
        <source>{field} must be a list of lines.</source>
        <translation>« {field} » doit être une liste de lignes.</translation>
    </message>
    <message>
        <source>{field} must be a list of record ids.</source>
        <translation>« {field} » doit être une liste d’identifiants de fiches.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts.</source>
        <translation>« {field} » doit être une liste de textes.</translation>
    </message>
    <message>
        <source>{field} must be a two-letter country code such as DE.</source>
        <translation>« {field} » doit être un code de pays à deux lettres tel que DE.</translation>
    </message>
    <message>
        <source>{field} must be a web address that starts with https://.</source>
        <translation>« {field} » doit être une adresse web commençant par https://.</translation>
    </message>
    <message>
        <source>{field} must be a whole number.</source>
        <translation>« {field} » doit être un nombre entier.</translation>
    </message>
    <message>
        <source>{field} must be an e-mail address such as name@example.org.</source>
        <translation>« {field} » doit être une adresse e-mail telle que name@example.org.</translation>
    </message>
    <message>
        <source>{field} must be between {low} and {high}.</source>
        <translation>« {field} » doit être compris entre {low} et {high}.</translation>
    </message>
    <message>
        <source>{field} must be one of {options}.</source>
        <translation>« {field} » doit être l’un de : {options}.</translation>
    </message>
    <message>
        <source>{field} must be text, as in '{example}'.</source>
        <translation>« {field} » doit être un texte, comme « {example} ».</translation>
    </message>
    <message>
        <source>{field} must be text.</source>
        <translation>« {field} » doit être un texte.</translation>
    </message>
    <message>
        <source>{field} must be the id of a record.</source>
        <translation>« {field} » doit être l’identifiant d’une fiche.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>« {field} » doit être vrai ou faux.</translation>
    </message>
    <message>
        <source>{field} needs a currency: map a column to it, or choose one for the import.</source>
        <translation>« {field} » doit avoir une devise : associez-lui une colonne ou choisissez-en une pour l’importation.</translation>
    </message>
    <message>
        <source>{field} points at a record that does not exist.</source>
        <translation>« {field} » désigne une fiche qui n’existe pas.</translation>
    </message>
    <message>
        <source>{field} would be no day of the calendar.</source>
        <translation>« {field} » ne serait pas un jour du calendrier.</translation>
    </message>
    <message>
        <source>{field}: there is no {record} called '{name}'.</source>
        <translation>{field} : « {name} » est introuvable ({record}).</translation>
    </message>
    <message>
        <source>{field}: there is no {record} called '{name}'. There are: {names}.</source>
        <translation>{field} : « {name} » est introuvable ({record}). Il y a : {names}.</translation>
    </message>
    <message>
        <source>{field}: {count} {records} are called '{name}'.</source>
        <translation>{field} : « {name} » existe plusieurs fois ({records} : {count}).</translation>
    </message>
    <message>
        <source>{field}: {name} was deleted in the meantime.</source>
        <translation>{field} : {name} a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>{field}: {name} was merged into {other}.</source>
        <translation>{field} : {name} a été fusionné avec {other}.</translation>
    </message>
    <message>
        <source>{field}: {why}.</source>
        <translation>{field} : {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook: {problem}.</source>
        <translation>{file} est illisible en tant que classeur Excel : {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file} est illisible : {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {problem}.</source>
        <translation>Impossible d’écrire {file} : {problem}.</translation>
    </message>
    <message>
        <source>{file} has {count} MB; one import takes at most {limit} MB. Split it into several files.</source>
        <translation>{file} fait {count} Mo ; une importation accepte au plus {limit} Mo. Divisez le fichier.</translation>
    </message>
    <message>
        <source>{file} is damaged or no Excel workbook: {problem}.</source>
        <translation>{file} est endommagé ou n’est pas un classeur Excel : {problem}.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>{file} dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Save it without one, and import that.</source>
        <translation>{file} est protégé par un mot de passe. Enregistrez-le sans mot de passe et importez-le.</translation>
    </message>
    <message>
        <source>{file} unfolds to more than {limit} times its size, which no real table does. It was not opened.</source>
        <translation>{file} se décompresse à plus de {limit} fois sa taille, ce qu’aucun vrai tableau ne fait. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, ligne {line} : {reason}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to on this computer ({problem}).</source>
        <translation>Impossible d’écrire dans {folder} sur cet ordinateur ({problem}).</translation>
    </message>
    <message>
        <source>{journal} is no journal for this kind of document.</source>
        <translation>{journal} n’est pas un journal pour ce type de document.</translation>
    </message>
    <message>
        <source>{month} belongs to a fiscal year already.</source>
        <translation>{month} appartient déjà à un exercice.</translation>
    </message>
    <message>
        <source>{name} charged {charged} {currency} net at {percent} % tax; {amount} of it are credited already. This would be more.</source>
        <translation>{name} a facturé {charged} {currency} nets à {percent} % de taxe ; {amount} en sont déjà crédités. Ce serait davantage.</translation>
    </message>
    <message>
        <source>{name} charged {charged} {currency} without tax; {amount} of it are credited already. This would be more.</source>
        <translation>{name} a facturé {charged} {currency} hors taxe applicable ; {amount} en sont déjà crédités. Ce serait davantage.</translation>
    </message>
    <message>
        <source>{name} has no rate on {day}.</source>
        <translation>{name} n’a pas de taux le {day}.</translation>
    </message>
    <message>
        <source>{name} has no sheet '{sheet}'. It has: {names}.</source>
        <translation>{name} n’a pas de feuille « {sheet} ». Il contient : {names}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is opened again as a whole or not at all.</source>
        <translation>{name} est rouvert en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>{name} is settled already.</source>
        <translation>{name} est déjà imputé.</translation>
    </message>
    <message>
        <source>{name} was merged into {other}; the change was made there.</source>
        <translation>{name} a été fusionné avec {other} ; la modification y a été faite.</translation>
    </message>
    <message>
        <source>{number} is not how VAT numbers of {country} are written.</source>
        <translation>{number} ne s’écrit pas comme un numéro de TVA de {country}.</translation>
    </message>
    <message>
        <source>{reason} Other than CSV, a bank file may be OFX, CAMT, MT940 or QIF.</source>
        <translation>{reason} Outre CSV, un fichier bancaire peut être OFX, CAMT, MT940 ou QIF.</translation>
    </message>
    <message>
        <source>{records} are changed by the product itself, not by hand.</source>
        <translation>{records} : modifiés par le programme lui-même, pas à la main.</translation>
    </message>
    <message>
        <source>{records} are made by the product itself and cannot be imported.</source>
        <translation>{records} : créés par le programme lui-même, ils ne peuvent pas être importés.</translation>
    </message>
    <message>
        <source>{verb} takes no argument '{name}'.</source>
        <translation>{verb} ne prend pas d’argument « {name} ».</translation>
    </message>
    <message>
        <source>{where}: '{value}' is no day</source>
        <translation>{where} : « {value} » n’est pas un jour</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where} : {reason}</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Enter edits it</source>
        <translation>Entrée pour modifier</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Entrée pour ouvrir</translation>
    </message>
    <message>
        <source>Enter opens it, F2 edits it</source>
        <translation>Entrée pour ouvrir, F2 pour modifier</translation>
    </message>
    <message>
        <source>Not confirmed by the server yet</source>
        <translation>Pas encore confirmé par le serveur</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Ouvrir {address}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A choice needs at least one choice.</source>
        <translation>Un champ à choix exige au moins une option.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Ajouter un champ…</translation>
    </message>
    <message>
        <source>An amount of money needs its currency.</source>
        <translation>Un montant a besoin de sa devise.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>Rétablir {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Field of {records}</source>
        <translation>Champ des {records}</translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation>Champ {name}</translation>
    </message>
    <message>
        <source>Fields that your organisation adds. Everybody sees them: in records, lists, filters and imports.</source>
        <translation>Champs ajoutés par votre organisation. Tout le monde les voit : dans les fiches, les listes, les filtres et les imports.</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Descendre {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Monter {name}</translation>
    </message>
    <message>
        <source>New field of {records}</source>
        <translation>Nouveau champ des {records}</translation>
    </message>
    <message>
        <source>No fields of your own yet.</source>
        <translation>Aucun champ personnalisé pour l’instant.</translation>
    </message>
    <message>
        <source>Order of fields</source>
        <translation>Ordre des champs</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>Archiver {name}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Say what kind of record the field points at.</source>
        <translation>Indiquez à quel type de fiche le champ renvoie.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{kind}, asked for</source>
        <translation>{kind}, demandé à la création</translation>
    </message>
    <message>
        <source>{name} brought back</source>
        <translation>Rétabli : {name}</translation>
    </message>
    <message>
        <source>{name} retired</source>
        <translation>Archivé : {name}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>Ajouter une condition à ce groupe</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Toutes ces conditions</translation>
    </message>
    <message>
        <source>And…</source>
        <translation>Et…</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>L’une de ces conditions</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation>Modifier une condition</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Enter changes it, Del removes it</source>
        <translation>Entrée pour modifier, Suppr pour retirer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by…</source>
        <translation>Filtrer par…</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Chercher une période</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Chercher une valeur</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Absent de cet ordinateur</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>Ou…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove all conditions</source>
        <translation>Retirer toutes les conditions</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Save as my own view…</source>
        <translation>Enregistrer comme ma propre vue…</translation>
    </message>
    <message>
        <source>Show the view again as it was saved</source>
        <translation>Revenir à la vue enregistrée</translation>
    </message>
    <message>
        <source>Whether all conditions have to hold, or any</source>
        <translation>Si toutes les conditions doivent être remplies, ou une seule</translation>
    </message>
    <message>
        <source>Words, with commas between them</source>
        <translation>Mots séparés par des virgules</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>avant aujourd’hui</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>contient tous</translation>
    </message>
    <message>
        <source>has any of</source>
        <translation>contient l’un de</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>ne contient aucun de</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>est parmi</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>inférieur à</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is me</source>
        <translation>est moi</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>n’est pas parmi</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>is not yes</source>
        <translation>n’est pas oui</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>est le</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>est oui</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>le mois dernier</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>le trimestre dernier</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semaine dernière</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>l’année dernière</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>le mois prochain</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>le trimestre prochain</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semaine prochaine</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>l’année prochaine</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>the last {count} days</source>
        <translation>les {count} derniers jours</translation>
    </message>
    <message>
        <source>the next {count} days</source>
        <translation>les {count} prochains jours</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ce trimestre</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>to</source>
        <translation>et</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{field} (no longer there)</source>
        <translation>{field} (n’existe plus)</translation>
    </message>
    <message>
        <source>{field} not: {value}</source>
        <translation>{field}, sauf : {value}</translation>
    </message>
    <message>
        <source>{field} {comparison}</source>
        <translation>{field} {comparison}</translation>
    </message>
    <message>
        <source>{field} {comparison} {value}</source>
        <translation>{field} {comparison} {value}</translation>
    </message>
    <message>
        <source>{field}: me</source>
        <translation>{field} : moi</translation>
    </message>
    <message>
        <source>{field}: no</source>
        <translation>{field} : non</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation>{field} : oui</translation>
    </message>
    <message>
        <source>{field}: {first} to {last}</source>
        <translation>{field} : de {first} à {last}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
</context>
<context>
    <name>FirstLoad</name>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Getting your records</source>
        <translation>Récupération de vos fiches</translation>
    </message>
    <message>
        <source>They come as soon as the server can be reached.</source>
        <translation>Elles arriveront dès que le serveur sera joignable.</translation>
    </message>
    <message>
        <source>{percent} % are here. You may close the window at any time: it goes on from there.</source>
        <translation>{percent} % sont là. Vous pouvez fermer la fenêtre à tout moment : la récupération reprendra où elle en était.</translation>
    </message>
    <message>
        <source>{percent} % are here. {reason} This is tried again by itself.</source>
        <translation>{percent} % sont là. {reason} Une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n jour</numerusform><numerusform>%n jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation><numerusform>%n affaire</numerusform><numerusform>%n affaires</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation><numerusform>%n heure</numerusform><numerusform>%n heures</numerusform></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1 affaire</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50 % ou plus</translation>
    </message>
    <message>
        <source>75 % or more</source>
        <translation>75 % ou plus</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Toutes les ouvertes</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Tous les pipelines</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>As soon as deals are won, you see here how fast, and by whom.</source>
        <translation>Dès que des affaires seront gagnées, vous verrez ici à quelle vitesse, et par qui.</translation>
    </message>
    <message>
        <source>Average value won</source>
        <translation>Valeur moyenne gagnée</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Commencées</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Meilleur cas</translation>
    </message>
    <message>
        <source>By month of expected close</source>
        <translation>Par mois de clôture prévue</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par responsable</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Choisir la période</translation>
    </message>
    <message>
        <source>Choose the pipeline of the reports</source>
        <translation>Choisir le pipeline des rapports</translation>
    </message>
    <message>
        <source>Choose whose deals are reckoned</source>
        <translation>Choisir de qui les affaires sont comptées</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>Copier les graphiques comme image</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Deals that left</source>
        <translation>Affaires sorties</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Affaires gagnées</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Forecast and reports</source>
        <translation>Prévisions et rapports</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>D’étape en étape</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>Half of the deals</source>
        <translation>La moitié des affaires</translation>
    </message>
    <message>
        <source>How long deals stay</source>
        <translation>Durée de séjour des affaires</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Moins probable</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Plus long que d’habitude</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Perdues ici</translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation>Perdues : {stage}</translation>
    </message>
    <message>
        <source>Lost: {reason}</source>
        <translation>Perdues : {reason}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Move deals on, and you see here how long they stay in each stage.</source>
        <translation>Faites avancer des affaires, et vous verrez ici combien de temps elles restent à chaque étape.</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Rapport suivant</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Neuf sur dix</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No deals: {words}</source>
        <translation>Aucune affaire : {words}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Nothing to reckon with yet</source>
        <translation>Rien à calculer pour l’instant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Affaires ouvertes</translation>
    </message>
    <message>
        <source>Open deals with an amount and a day of expected close make the forecast.</source>
        <translation>Les affaires ouvertes qui ont un montant et une date de clôture prévue forment les prévisions.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Responsable : {name}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Period: {name}</source>
        <translation>Période : {name}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Pipeline : {name}</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Imprimer ou exporter</translation>
    </message>
    <message>
        <source>Print this report, or save it as PDF…</source>
        <translation>Imprimer ce rapport ou l’enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Parvenues</translation>
    </message>
    <message>
        <source>Reached {stage}</source>
        <translation>Parvenues à l’étape : {stage}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Report before</source>
        <translation>Rapport précédent</translation>
    </message>
    <message>
        <source>Sales velocity</source>
        <translation>Vélocité des ventes</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Save the figures as CSV…</source>
        <translation>Enregistrer les chiffres en CSV…</translation>
    </message>
    <message>
        <source>Save the figures for Excel…</source>
        <translation>Enregistrer les chiffres pour Excel…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Show charts as tables, or tables as charts</source>
        <translation>Afficher les graphiques en tables, ou les tables en graphiques</translation>
    </message>
    <message>
        <source>Show {report}</source>
        <translation>Afficher le rapport : {report}</translation>
    </message>
    <message>
        <source>Slowest stage</source>
        <translation>Étape la plus lente</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Speed and people</source>
        <translation>Rythme et équipe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Toujours ici</translation>
    </message>
    <message>
        <source>Still in {stage}</source>
        <translation>Toujours à l’étape : {stage}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvertes</translation>
    </message>
    <message>
        <source>The funnel shows how far the deals come that began in the period.</source>
        <translation>L’entonnoir montre jusqu’où vont les affaires commencées pendant la période.</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Les 12 derniers mois</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Les 90 derniers jours</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Durée par étape</translation>
    </message>
    <message>
        <source>Time to win</source>
        <translation>Délai de gain</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Too long in its stage</source>
        <translation>Trop longtemps dans l’étape</translation>
    </message>
    <message>
        <source>Too long in {stage}</source>
        <translation>Trop longtemps à l’étape : {stage}</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Passées à la suite</translation>
    </message>
    <message>
        <source>Went on from {stage}</source>
        <translation>Passées à la suite : {stage}</translation>
    </message>
    <message>
        <source>When a deal is lost you are asked why. The reasons add up here.</source>
        <translation>Quand une affaire est perdue, le motif vous est demandé. Les motifs s’additionnent ici.</translation>
    </message>
    <message>
        <source>Where won deals came from</source>
        <translation>Origine des affaires gagnées</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Motifs de perte des affaires</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnées</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Gagnées et perdues</translation>
    </message>
    <message>
        <source>Won by {name}</source>
        <translation>Gagnées par {name}</translation>
    </message>
    <message>
        <source>Won in {month}</source>
        <translation>Gagnées : {month}</translation>
    </message>
    <message>
        <source>Won month by month</source>
        <translation>Gains mois par mois</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Gagnées ce mois-ci</translation>
    </message>
    <message>
        <source>Won: {reason}</source>
        <translation>Gagnées : {reason}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>flèches</translation>
    </message>
    <message>
        <source>deals that began in the period</source>
        <translation>affaires commencées pendant la période</translation>
    </message>
    <message>
        <source>half of the deals take longer than {time}</source>
        <translation>la moitié des affaires y restent plus de {time}</translation>
    </message>
    <message>
        <source>of {deals}</source>
        <translation>sur {deals}</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>en moyenne</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapports</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>raccourcis</translation>
    </message>
    <message>
        <source>stays that ended in the period</source>
        <translation>séjours terminés pendant la période</translation>
    </message>
    <message>
        <source>walk a chart</source>
        <translation>parcourir un graphique</translation>
    </message>
    <message>
        <source>won and likely</source>
        <translation>gagnées et probables</translation>
    </message>
    <message>
        <source>won and possible</source>
        <translation>gagnées et possibles</translation>
    </message>
    <message>
        <source>won in the period, and the win rate</source>
        <translation>gagnées pendant la période, et taux de réussite</translation>
    </message>
    <message>
        <source>{currency}, not weighted</source>
        <translation>{currency}, non pondéré</translation>
    </message>
    <message>
        <source>{currency}, weighted</source>
        <translation>{currency}, pondéré</translation>
    </message>
    <message>
        <source>{currency}: {amount} weighted</source>
        <translation>{currency} : {amount} pondéré</translation>
    </message>
    <message>
        <source>{currency}: {amount} won</source>
        <translation>{currency} : {amount} gagné</translation>
    </message>
    <message>
        <source>{deals} now</source>
        <translation>{deals} actuellement</translation>
    </message>
    <message>
        <source>{month}: {amount} won, {deals}</source>
        <translation>{month} : {amount} gagné, {deals}</translation>
    </message>
    <message>
        <source>{name}: {amount} weighted, {deals}</source>
        <translation>{name} : {amount} pondéré, {deals}</translation>
    </message>
    <message>
        <source>{name}: {amount} won, {share} of what was decided</source>
        <translation>{name} : {amount} gagné, {share} des affaires conclues</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} too long</source>
        <translation>{number} en dépassement</translation>
    </message>
    <message>
        <source>{reason}: {deals}, {share}</source>
        <translation>{reason} : {deals}, {share}</translation>
    </message>
    <message>
        <source>{share} go on</source>
        <translation>{share} passent à la suite</translation>
    </message>
    <message>
        <source>{stage}: half of the deals stay up to {time}</source>
        <translation>{stage} : la moitié des affaires y restent jusqu’à {time}</translation>
    </message>
    <message>
        <source>{stage}: nine of ten deals stay up to {time}</source>
        <translation>{stage} : neuf affaires sur dix y restent jusqu’à {time}</translation>
    </message>
    <message>
        <source>{won} won, {lost} lost</source>
        <translation>{won} gagnées, {lost} perdues</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n more fields</source>
        <translation><numerusform>%n autre champ</numerusform><numerusform>%n autres champs</numerusform></translation>
    </message>
    <message>
        <source>1 more field</source>
        <translation>1 autre champ</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Moins de champs</translation>
    </message>
    <message>
        <source>{field} of {title}</source>
        <translation>{field} ({title})</translation>
    </message>
    <message>
        <source>{section}, folded away</source>
        <translation>{section}, repliée</translation>
    </message>
    <message>
        <source>{section}, unfolded</source>
        <translation>{section}, dépliée</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Closed Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Closed Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiée</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Absent de cet ordinateur</translation>
    </message>
    <message>
        <source>Without {field}</source>
        <translation>{field} : sans valeur</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation>{field} : oui</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message numerus="yes">
        <source>%n changes wait for a decision</source>
        <translation><numerusform>%n modification attend une décision</numerusform><numerusform>%n modifications attendent une décision</numerusform></translation>
    </message>
    <message>
        <source>1 change waits for a decision</source>
        <translation>1 modification attend une décision</translation>
    </message>
    <message>
        <source>Changes that were handed over</source>
        <translation>Travaux transmis par d’autres</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard what was wanted</source>
        <translation>Abandonner la demande</translation>
    </message>
    <message>
        <source>Discarded: {deed}</source>
        <translation>Abandonné – {deed}</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Do it over what others did</source>
        <translation>Appliquer malgré les modifications des autres</translation>
    </message>
    <message>
        <source>Do what was wanted</source>
        <translation>Appliquer la demande</translation>
    </message>
    <message>
        <source>Do what was wanted, whatever others did since</source>
        <translation>Appliquer la demande, quoi que d’autres aient modifié depuis</translation>
    </message>
    <message>
        <source>Done for {person}: {deed}</source>
        <translation>Appliqué pour {person} – {deed}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Travaux transmis</translation>
    </message>
    <message>
        <source>Next piece of work</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <translation>Non appliqué : {reason}</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Rien n’attend de décision</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open the record of the work</source>
        <translation>Ouvrir la fiche de la modification</translation>
    </message>
    <message>
        <source>Previous piece of work</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>The server has the list</source>
        <translation>La liste est sur le serveur</translation>
    </message>
    <message>
        <source>Tried before: {outcome}</source>
        <translation>Tentative précédente : {outcome}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>When somebody loses access to records, what they had changed and not sent comes here, and you decide what becomes of it. Nothing of it is ever deleted.</source>
        <translation>Quand quelqu’un perd l’accès à des fiches, les modifications qu’il n’avait pas envoyées arrivent ici, et vous décidez de leur sort. Rien n’en est jamais supprimé.</translation>
    </message>
    <message>
        <source>handed over {when}</source>
        <translation>transmis {when}</translation>
    </message>
    <message>
        <source>{fields} of {record}</source>
        <translation>{fields} ({record})</translation>
    </message>
    <message>
        <source>{person} lost access before this was sent. If you do it, it is your change, and the history says so.</source>
        <translation>{person} a perdu l’accès avant l’envoi de cette modification. Si vous l’appliquez, elle devient la vôtre, et l’historique l’indique.</translation>
    </message>
</context>
<context>
    <name>HeadButton</name>
    <message>
        <source>Switch organisation, sign out</source>
        <translation>Changer d’organisation, se déconnecter</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n bank lines are not explained yet</source>
        <translation><numerusform>%n ligne bancaire n’est pas encore expliquée</numerusform><numerusform>%n lignes bancaires ne sont pas encore expliquées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills are due within a week</source>
        <translation><numerusform>%n facture est à payer sous une semaine</numerusform><numerusform>%n factures sont à payer sous une semaine</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills wait for approval</source>
        <translation><numerusform>%n facture fournisseur attend une approbation</numerusform><numerusform>%n factures fournisseurs attendent une approbation</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation><numerusform>%n modification attend votre décision</numerusform><numerusform>%n modifications attendent votre décision</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation><numerusform>%n modification attend d’être envoyée</numerusform><numerusform>%n modifications attendent d’être envoyées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n invoices are overdue</source>
        <translation><numerusform>%n facture est en retard</numerusform><numerusform>%n factures sont en retard</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n letters could not be sent</source>
        <translation><numerusform>%n lettre n’a pas pu être envoyée</numerusform><numerusform>%n lettres n’ont pas pu être envoyées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are proposed</source>
        <translation><numerusform>%n relance est proposée</numerusform><numerusform>%n relances sont proposées</numerusform></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a quick link…</source>
        <translation>Ajouter un lien rapide…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Arrange this page</source>
        <translation>Organiser cette page</translation>
    </message>
    <message>
        <source>Arrange this page…</source>
        <translation>Organiser cette page…</translation>
    </message>
    <message>
        <source>Arrange {card}</source>
        <translation>Organiser : {card}</translation>
    </message>
    <message>
        <source>As in the beginning</source>
        <translation>Disposition d’origine</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Books that need you</source>
        <translation>Comptabilité : à traiter</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Deals that need you</source>
        <translation>Affaires à surveiller</translation>
    </message>
    <message>
        <source>Every deal of yours has its next step, and none is late.</source>
        <translation>Chacune de vos affaires a sa prochaine action, et aucune n’est en retard.</translation>
    </message>
    <message>
        <source>Everything is sent, and nothing needs a choice of yours.</source>
        <translation>Tout est envoyé, et rien n’attend de décision de votre part.</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Keep among the quick links, or take away</source>
        <translation>Ajouter aux liens rapides, ou en retirer</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing waits to be paid, explained or closed.</source>
        <translation>Rien n’est en retard, et rien n’attend d’être payé, expliqué ou clôturé.</translation>
    </message>
    <message>
        <source>Nothing is planned for today. G M leads to your tasks, G K to the calendar.</source>
        <translation>Rien n’est prévu aujourd’hui. G M mène à vos tâches, G K au calendrier.</translation>
    </message>
    <message>
        <source>One bank line is not explained yet</source>
        <translation>Une ligne bancaire n’est pas encore expliquée</translation>
    </message>
    <message>
        <source>One bill is due within a week</source>
        <translation>Une facture est à payer sous une semaine</translation>
    </message>
    <message>
        <source>One bill waits for approval</source>
        <translation>Une facture fournisseur attend une approbation</translation>
    </message>
    <message>
        <source>One change needs you</source>
        <translation>Une modification attend votre décision</translation>
    </message>
    <message>
        <source>One change waits to be sent</source>
        <translation>Une modification attend d’être envoyée</translation>
    </message>
    <message>
        <source>One invoice is overdue</source>
        <translation>Une facture est en retard</translation>
    </message>
    <message>
        <source>One letter could not be sent</source>
        <translation>Une lettre n’a pas pu être envoyée</translation>
    </message>
    <message>
        <source>One reminder is proposed</source>
        <translation>Une relance est proposée</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Fiches récentes</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Put places and records here that you often go to: press “Add”, or P on a record above.</source>
        <translation>Placez ici les pages et les fiches que vous consultez souvent : appuyez sur « Ajouter », ou sur P sur une fiche ci-dessus.</translation>
    </message>
    <message>
        <source>Quick links</source>
        <translation>Liens rapides</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tâche terminée</translation>
    </message>
    <message>
        <source>The records you open stand here, so that one key leads back to them.</source>
        <translation>Les fiches que vous ouvrez apparaissent ici : une seule touche vous y ramène.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>clôture prévue aujourd’hui</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>sans prochaine action</translation>
    </message>
    <message>
        <source>should have closed {day}</source>
        <translation>clôture prévue dépassée : {day}</translation>
    </message>
    <message>
        <source>{days} days in its stage</source>
        <translation>{days} jours dans son étape</translation>
    </message>
    <message>
        <source>{month} can be closed</source>
        <translation>{month} peut être clôturé</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 row with a problem</source>
        <translation>1 ligne avec un problème</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3 avril</translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation>3/4/2026 signifie</translation>
    </message>
    <message>
        <source>4 March</source>
        <translation>4 mars</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Une devise comporte trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>Add a second one</source>
        <translation>En ajouter une seconde</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà présentes</translation>
    </message>
    <message>
        <source>Amounts without a currency are</source>
        <translation>Montants sans devise</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Are a problem</source>
        <translation>Signalés comme problème</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Are me</source>
        <translation>Remplacés par moi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking {done} of {total} rows…</source>
        <translation>Vérification de {done} lignes sur {total}…</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here: a CSV export of HubSpot, Salesforce, Pipedrive, Outlook or Google Contacts, an Excel workbook, or vCards. You see what will happen before anything is written.</source>
        <translation>Choisissez un fichier, ou déposez-le ici : un export CSV de HubSpot, Salesforce, Pipedrive, Outlook ou Google Contacts, un classeur Excel, ou des vCard. Vous voyez le résultat avant que quoi que ce soit ne soit écrit.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Colleagues who are not here</source>
        <translation>Collègues absents d’ici</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Colonnes du fichier et leurs champs</translation>
    </message>
    <message>
        <source>Currency of amounts without one</source>
        <translation>Devise des montants qui n’en ont pas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Imports précédents…</translation>
    </message>
    <message>
        <source>Fetching the table…</source>
        <translation>Récupération de la table…</translation>
    </message>
    <message>
        <source>Field for {column}</source>
        <translation>Champ pour {column}</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Fill what is empty</source>
        <translation>Compléter les champs vides</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Import : {file}</translation>
    </message>
    <message>
        <source>Import {records}</source>
        <translation>Importer les {records}</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Importer {what}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser telle quelle</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Link of a Google Sheets table</source>
        <translation>Lien d’une table Google Sheets</translation>
    </message>
    <message>
        <source>Mend the saved rows in any spreadsheet and import that file as it is.</source>
        <translation>Corrigez les lignes enregistrées dans un tableur et importez ce fichier tel quel.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Aucun import pour l’instant</translation>
    </message>
    <message>
        <source>Or paste the link of a Google Sheets table</source>
        <translation>Ou collez le lien d’une table Google Sheets</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Same id in the other program</source>
        <translation>Même identifiant dans l’autre programme</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Nom identique</translation>
    </message>
    <message>
        <source>Same name and company</source>
        <translation>Nom et entreprise identiques</translation>
    </message>
    <message>
        <source>Same number and name</source>
        <translation>Numéro et nom identiques</translation>
    </message>
    <message>
        <source>Same {field}</source>
        <translation>{field} identique</translation>
    </message>
    <message>
        <source>Save rows with problems</source>
        <translation>Enregistrer les lignes avec problèmes</translation>
    </message>
    <message>
        <source>Save rows with problems…</source>
        <translation>Enregistrer les lignes avec problèmes…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Show more columns</source>
        <translation>Afficher plus de colonnes</translation>
    </message>
    <message>
        <source>Show more of {count} columns</source>
        <translation>Afficher davantage des {count} colonnes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Tables and address books (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.vcf *.vcard)</source>
        <translation>Tables et carnets d’adresses (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Undone: {when} · {count} taken back</source>
        <translation>Annulé : {when} · {count} retirées</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What other rows show</source>
        <translation>Selon les autres lignes</translation>
    </message>
    <message>
        <source>What somebody has changed, or come to use since, is left as it is and named here.</source>
        <translation>Ce que quelqu’un a modifié ou utilisé depuis reste tel quel et figure ici.</translation>
    </message>
    <message>
        <source>What you import on this computer is listed here, and can be undone as a whole, also much later.</source>
        <translation>Les imports faits sur cet ordinateur figurent ici, et peuvent être annulés en entier, même longtemps après.</translation>
    </message>
    <message>
        <source>Writing {done} of {total} changes…</source>
        <translation>Écriture de {done} sur {total} modifications…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>and {count} more: save the rows with problems to see each with its reason</source>
        <translation>et {count} de plus : enregistrez les lignes avec problèmes pour voir le motif de chacune</translation>
    </message>
    <message>
        <source>looks like an export of {program}</source>
        <translation>semble être un export de {program}</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} déjà présentes</translation>
    </message>
    <message>
        <source>{count} as they were</source>
        <translation>{count} inchangées</translation>
    </message>
    <message>
        <source>{count} could not be written, since something was changed meanwhile. {record}: {reason}</source>
        <translation>{count} n’ont pas pu être écrits, car quelque chose a changé entre-temps. {record} : {reason}</translation>
    </message>
    <message>
        <source>{count} left as they are, since changed or used</source>
        <translation>{count} laissées telles quelles, car modifiées ou utilisées depuis</translation>
    </message>
    <message>
        <source>{count} made along</source>
        <translation>{count} créées en même temps</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>{count} rows with problems</source>
        <translation>{count} lignes avec problèmes</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>{count} mises à jour</translation>
    </message>
    <message>
        <source>{field} where there is none</source>
        <translation>{field} par défaut</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>Impossible d’écrire {file} : {why}.</translation>
    </message>
    <message>
        <source>{label} is finished.</source>
        <translation>{label} : terminé.</translation>
    </message>
    <message>
        <source>{record}: named by {records}</source>
        <translation>{record} : utilisé par des {records}</translation>
    </message>
    <message>
        <source>{what} imported</source>
        <translation>Importé : {what}</translation>
    </message>
    <message>
        <source>{what} made along</source>
        <translation>Créé en même temps : {what}</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>Nouveau : {what}</translation>
    </message>
    <message>
        <source>{when} by {person}</source>
        <translation>{when}, par {person}</translation>
    </message>
    <message>
        <source>{when} · undone</source>
        <translation>{when} · annulé</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation><numerusform>%n modification attend votre décision</numerusform><numerusform>%n modifications attendent votre décision</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more changes wait for this one</source>
        <translation><numerusform>%n autre modification dépend de celle-ci</numerusform><numerusform>%n autres modifications dépendent de celle-ci</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation><numerusform>%n autre en attente</numerusform><numerusform>%n autres en attente</numerusform></translation>
    </message>
    <message>
        <source>1 change needs you</source>
        <translation>1 modification attend votre décision</translation>
    </message>
    <message>
        <source>1 more change waits for this one</source>
        <translation>1 autre modification dépend de celle-ci</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>1 autre en attente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Change day</source>
        <translation>Changer le jour</translation>
    </message>
    <message>
        <source>Change day…</source>
        <translation>Changer le jour…</translation>
    </message>
    <message>
        <source>Change of a {record}</source>
        <translation>Modification ({record})</translation>
    </message>
    <message>
        <source>Change the day, and send again…</source>
        <translation>Changer le jour et renvoyer…</translation>
    </message>
    <message>
        <source>Changes that need you</source>
        <translation>Modifications en attente de votre décision</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Deletion of a {record}</source>
        <translation>Suppression ({record})</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Abandonner la modification</translation>
    </message>
    <message>
        <source>Discarded: {deed}</source>
        <translation>Abandonné – {deed}</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Keep mine, or send again</source>
        <translation>Garder ma version, ou renvoyer</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre version</translation>
    </message>
    <message>
        <source>Keep theirs, or use theirs</source>
        <translation>Garder ou reprendre l’autre version</translation>
    </message>
    <message>
        <source>Kept both: {deed}</source>
        <translation>Les deux gardées – {deed}</translation>
    </message>
    <message>
        <source>Kept theirs: {deed}</source>
        <translation>Autre version gardée – {deed}</translation>
    </message>
    <message>
        <source>Kept yours: {deed}</source>
        <translation>Votre version gardée – {deed}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Nouvelle fiche ({record})</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien n’attend de décision de votre part</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Valeur actuelle : {value}</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open the record of the change</source>
        <translation>Ouvrir la fiche de la modification</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Restore and send again</source>
        <translation>Restaurer et renvoyer</translation>
    </message>
    <message>
        <source>Restored, and sent again: {deed}</source>
        <translation>Restauré et renvoyé – {deed}</translation>
    </message>
    <message>
        <source>Restoring of a {record}</source>
        <translation>Restauration ({record})</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send again as it was</source>
        <translation>Renvoyer telle quelle</translation>
    </message>
    <message>
        <source>Sent again: {deed}</source>
        <translation>Renvoyé – {deed}</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The server did not accept this change.</source>
        <translation>Le serveur n’a pas accepté cette modification.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Reprendre l’autre version</translation>
    </message>
    <message>
        <source>Used theirs: {deed}</source>
        <translation>Autre version reprise – {deed}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What you changed was merged into {title}, which has something else for {fields}.</source>
        <translation>Votre modification a été fusionnée avec {title}, qui contient autre chose pour {fields}.</translation>
    </message>
    <message>
        <source>When somebody changes the same thing as you, or the server cannot take a change, it comes here and you decide. Everything else is sent by itself, and nothing you typed is ever lost.</source>
        <translation>Quand quelqu’un modifie la même chose que vous, ou que le serveur ne peut pas accepter une modification, elle arrive ici et vous décidez. Tout le reste est envoyé automatiquement, et rien de ce que vous avez saisi n’est jamais perdu.</translation>
    </message>
    <message>
        <source>Which one should stay?</source>
        <translation>Quelle version garder ?</translation>
    </message>
    <message>
        <source>You: {when}</source>
        <translation>Vous : {when}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{who} changed {fields} before your change arrived.</source>
        <translation>{who} a modifié {fields} avant l’arrivée de votre modification.</translation>
    </message>
    <message>
        <source>{who}: {when}</source>
        <translation>{who} : {when}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>« {field} »</translation>
    </message>
</context>
<context>
    <name>InstantEditor</name>
    <message>
        <source>Type a day and a time such as {example} or fri 14:00.</source>
        <translation>Saisissez un jour et une heure, par exemple {example} ou ven 14:00.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>All keys as they were</source>
        <translation>Rétablir toutes les touches</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher des actions et des touches</translation>
    </message>
    <message>
        <source>Single letters as shortcuts</source>
        <translation>Lettres seules comme raccourcis</translation>
    </message>
    <message>
        <source>They never act while you type. Without them, everything is in menus and in the command palette.</source>
        <translation>Elles n’agissent jamais pendant la saisie. Sans elles, tout reste accessible par les menus et la palette de commandes.</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message numerus="yes">
        <source>%n activities, tasks and files come along.</source>
        <translation><numerusform>%n activité, tâche ou fichier suit.</numerusform><numerusform>%n activités, tâches et fichiers suivent.</numerusform></translation>
    </message>
    <message>
        <source>A deal needs a name.</source>
        <translation>Une affaire doit avoir un nom.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Conversion of {lead}</source>
        <translation>Conversion : {lead}</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Convert {lead}</source>
        <translation>Convertir {lead}</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Make a deal as well</source>
        <translation>Créer aussi une affaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Nom de l’affaire</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nouveau : {name}</translation>
    </message>
    <message>
        <source>One activity, task or file comes along.</source>
        <translation>Une activité, une tâche ou un fichier suit.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Take conversion back</source>
        <translation>Annuler la conversion</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>même adresse e-mail</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>même domaine e-mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>{lead} converted</source>
        <translation>Converti : {lead}</translation>
    </message>
    <message>
        <source>{lead} is a lead again</source>
        <translation>{lead} est de nouveau un prospect</translation>
    </message>
    <message>
        <source>{record} – {why}</source>
        <translation>{record} – {why}</translation>
    </message>
</context>
<context>
    <name>LedgerReports</name>
    <message>
        <source>A statement shows what somebody was invoiced, has paid, and owes.</source>
        <translation>Un relevé montre ce qui a été facturé à quelqu’un, ce qu’il a payé et ce qu’il doit.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Analytic account</source>
        <translation>Compte analytique</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Comme maintenant</translation>
    </message>
    <message>
        <source>Back to what this is part of</source>
        <translation>Revenir à l’ensemble</translation>
    </message>
    <message>
        <source>Choose a customer or vendor…</source>
        <translation>Choisir un client ou un fournisseur…</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choisir les jours…</translation>
    </message>
    <message>
        <source>Choose the days of the report…</source>
        <translation>Choisir les jours du rapport…</translation>
    </message>
    <message>
        <source>Choose the period of the report</source>
        <translation>Choisir la période du rapport</translation>
    </message>
    <message>
        <source>Choose what is compared</source>
        <translation>Choisir la comparaison</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparison: {what}</source>
        <translation>Comparaison : {what}</translation>
    </message>
    <message>
        <source>Customer or vendor</source>
        <translation>Client ou fournisseur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>End of last fiscal year</source>
        <translation>Fin du dernier exercice</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>Fin du mois dernier</translation>
    </message>
    <message>
        <source>End of last quarter</source>
        <translation>Fin du trimestre dernier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything again</source>
        <translation>De nouveau tout</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>Exercice précédent</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>Narrow the report</source>
        <translation>Restreindre le rapport</translation>
    </message>
    <message>
        <source>Narrowed to: {what}</source>
        <translation>Restreint à : {what}</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>Pas encore de comptabilité</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>Nothing was posted</source>
        <translation>Rien n’a été comptabilisé</translation>
    </message>
    <message>
        <source>Only a customer or vendor…</source>
        <translation>Seulement un client ou un fournisseur…</translation>
    </message>
    <message>
        <source>Only an analytic account…</source>
        <translation>Seulement un compte analytique…</translation>
    </message>
    <message>
        <source>Open the document of the line</source>
        <translation>Ouvrir la pièce de la ligne</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Period: {days}</source>
        <translation>Période : {days}</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Imprimer ou exporter</translation>
    </message>
    <message>
        <source>Print this report…</source>
        <translation>Imprimer ce rapport…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Reports of the books</source>
        <translation>Rapports comptables</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>Enregistrer pour Excel…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Send a statement of account…</source>
        <translation>Envoyer un relevé de compte…</translation>
    </message>
    <message>
        <source>Set up the books first: choose a country and a chart of accounts.</source>
        <translation>Ouvrez d’abord la comptabilité : choisissez un pays et un plan comptable.</translation>
    </message>
    <message>
        <source>Show the accounts of each line</source>
        <translation>Afficher les comptes de chaque ligne</translation>
    </message>
    <message>
        <source>Show the ledger of an account…</source>
        <translation>Afficher le grand livre d’un compte…</translation>
    </message>
    <message>
        <source>Show {report}</source>
        <translation>Afficher {report}</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>La période suivante</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>La période précédente</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Le même jour</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année précédente</translation>
    </message>
    <message>
        <source>There is nothing in these days.</source>
        <translation>Il n’y a rien pour ces jours.</translation>
    </message>
    <message>
        <source>This entry was not made from a document.</source>
        <translation>Cette écriture ne vient d’aucune pièce.</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>Exercice en cours</translation>
    </message>
    <message>
        <source>This line is reckoned from others; nothing was posted to it.</source>
        <translation>Cette ligne est calculée à partir d’autres ; rien n’y a été comptabilisé.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Whose statement?</source>
        <translation>Le relevé de qui ?</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>avant, après</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>restreindre</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapports</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>raccourcis</translation>
    </message>
    <message>
        <source>what it is made of</source>
        <translation>de quoi c’est fait</translation>
    </message>
    <message>
        <source>{what} {days}</source>
        <translation>{what} {days}</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A sample invoice</source>
        <translation>Une facture exemple</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Joint : {files}</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Choose all letters, or none</source>
        <translation>Choisir toutes les lettres ou aucune</translation>
    </message>
    <message>
        <source>Choose the letter, or leave it out</source>
        <translation>Choisir la lettre ou l’écarter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Draw up what is due</source>
        <translation>Établir ce qui est dû</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Dunning levels</source>
        <translation>Niveaux de relance</translation>
    </message>
    <message>
        <source>Edit the dunning levels</source>
        <translation>Modifier les niveaux de relance</translation>
    </message>
    <message>
        <source>Edit the look on paper</source>
        <translation>Modifier l’apparence sur papier</translation>
    </message>
    <message>
        <source>Edit the mail server</source>
        <translation>Modifier le serveur de messagerie</translation>
    </message>
    <message>
        <source>Edit the words of letters</source>
        <translation>Modifier les textes des lettres</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Vide : reste inchangé</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Go to dunning</source>
        <translation>Aller aux relances</translation>
    </message>
    <message>
        <source>Go to recurring documents</source>
        <translation>Aller aux documents récurrents</translation>
    </message>
    <message>
        <source>Goes to the sender's own address. What became of it stands in the outbox.</source>
        <translation>Va à l’adresse de l’expéditeur. Son sort figure dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>If you can read this, letters are sent.</source>
        <translation>Si vous lisez ceci, les lettres partent.</translation>
    </message>
    <message>
        <source>In the outbox: {sent}. To print: {kept}.</source>
        <translation>Dans la boîte d’envoi : {sent}. À imprimer : {kept}.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>It has no number yet. The letter waits until it has one, and then goes by itself.</source>
        <translation>Il n’a pas encore de numéro. La lettre l’attend, puis part d’elle-même.</translation>
    </message>
    <message>
        <source>It is drawn up by itself when its day comes.</source>
        <translation>Il est établi de lui-même le jour venu.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letter {subject}</source>
        <translation>Lettre {subject}</translation>
    </message>
    <message>
        <source>Letter: {kind}</source>
        <translation>Courrier : {kind}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look on paper</source>
        <translation>Apparence sur papier</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Make a dunning level first: after how many days, in which words, for which fee.</source>
        <translation>Créez d’abord un niveau de relance : après combien de jours, avec quels mots, pour quels frais.</translation>
    </message>
    <message>
        <source>Name, address, colour and small print of quotes, invoices and reminders.</source>
        <translation>Nom, adresse, couleur et mentions des devis, factures et relances.</translation>
    </message>
    <message>
        <source>No dunning level yet</source>
        <translation>Pas encore de niveau de relance</translation>
    </message>
    <message>
        <source>Nobody to remind today</source>
        <translation>Personne à relancer aujourd’hui</translation>
    </message>
    <message>
        <source>Not before {when}</source>
        <translation>Pas avant {when}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Oak table</source>
        <translation>Table en chêne</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Seulement celle-ci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <source>PDF with the e-invoice inside</source>
        <translation>PDF contenant la facture électronique</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. Large pictures are made smaller.</source>
        <translation>PNG, JPEG ou SVG. Les grandes images sont réduites.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plain PDF, and UBL as a file of its own</source>
        <translation>PDF simple, et UBL dans un fichier à part</translation>
    </message>
    <message>
        <source>Plain PDF, without an e-invoice</source>
        <translation>PDF simple, sans facture électronique</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Supprimer le logo</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Sample customer</source>
        <translation>Client exemple</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the letters to print</source>
        <translation>Enregistrer les lettres à imprimer</translation>
    </message>
    <message>
        <source>Save the letters to print…</source>
        <translation>Enregistrer les lettres à imprimer…</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Enregistré : {files}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send a statement of account…</source>
        <translation>Envoyer un relevé de compte…</translation>
    </message>
    <message>
        <source>Send a test letter</source>
        <translation>Envoyer une lettre d’essai</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Set up dunning levels</source>
        <translation>Configurer les niveaux de relance</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Subject and text by kind and language, filled in with number, total and due day.</source>
        <translation>Objet et texte par type et langue, complétés du numéro, du total et de l’échéance.</translation>
    </message>
    <message>
        <source>Takes your letters. The password stays on the server; nobody can read it.</source>
        <translation>Prend vos lettres. Le mot de passe reste sur le serveur ; personne ne peut le lire.</translation>
    </message>
    <message>
        <source>Test letter</source>
        <translation>Lettre d’essai</translation>
    </message>
    <message>
        <source>The letter before</source>
        <translation>La lettre précédente</translation>
    </message>
    <message>
        <source>The letter is in the outbox.</source>
        <translation>La lettre est dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The levels are not right</source>
        <translation>Les niveaux ne sont pas corrects</translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation>La lettre suivante</translation>
    </message>
    <message>
        <source>The same, and UBL as a file of its own</source>
        <translation>De même, avec UBL dans un fichier à part</translation>
    </message>
    <message>
        <source>The test letter is in the outbox.</source>
        <translation>La lettre d’essai est dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>When a reminder is written, in which words, for which fee.</source>
        <translation>Quand une relance part, avec quels mots, pour quels frais.</translation>
    </message>
    <message>
        <source>Whoever is late shows up here.</source>
        <translation>Les retardataires apparaissent ici.</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Textes des lettres</translation>
    </message>
    <message>
        <source>Write only this letter</source>
        <translation>Écrire seulement cette lettre</translation>
    </message>
    <message>
        <source>Write the chosen letters</source>
        <translation>Écrire les lettres choisies</translation>
    </message>
    <message>
        <source>Write {count} dunning letters</source>
        <translation>Écrire {count} lettres de relance</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>raccourcis</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>{chosen} of {all} chosen</source>
        <translation>{chosen} sur {all} choisies</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The record of this link is not on this computer yet. Try again when everything is loaded.</source>
        <translation>La fiche de ce lien n’est pas encore sur cet ordinateur. Réessayez quand tout sera chargé.</translation>
    </message>
    <message>
        <source>The record of this link is not on this computer: it is gone for good, or you may not see it.</source>
        <translation>La fiche de ce lien n’est pas sur cet ordinateur : elle a été supprimée définitivement, ou vous n’y avez pas accès.</translation>
    </message>
    <message>
        <source>This is not a link that Counterfoil understands.</source>
        <translation>Counterfoil ne reconnaît pas ce lien.</translation>
    </message>
    <message>
        <source>This link belongs to an organisation that you are not signed in to on this computer.</source>
        <translation>Ce lien appartient à une organisation à laquelle vous n’êtes pas connecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This link leads to a kind of record that this version of Counterfoil does not know.</source>
        <translation>Ce lien mène à un type de fiche que cette version de Counterfoil ne connaît pas.</translation>
    </message>
    <message>
        <source>This link leads to a place that you do not have.</source>
        <translation>Ce lien mène à une page à laquelle vous n’avez pas accès.</translation>
    </message>
    <message>
        <source>{title} was deleted.</source>
        <translation>{title} : fiche supprimée.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n chosen records</source>
        <translation><numerusform>%n fiche sélectionnée</numerusform><numerusform>%n fiches sélectionnées</numerusform></translation>
    </message>
    <message>
        <source>1 chosen record</source>
        <translation>1 fiche sélectionnée</translation>
    </message>
    <message>
        <source>Add a {one}</source>
        <translation>Ajouter une fiche {one}</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Toutes les vues</translation>
    </message>
    <message>
        <source>As in all lists</source>
        <translation>Comme dans toutes les listes</translation>
    </message>
    <message>
        <source>Assign {many}…</source>
        <translation>Attribuer les {many}…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Choose the columns of these {many}</source>
        <translation>Choisir les colonnes de la liste des {many}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Complete {many}</source>
        <translation>Terminer les {many}</translation>
    </message>
    <message>
        <source>Copy {many}</source>
        <translation>Copier les {many}</translation>
    </message>
    <message>
        <source>Delete {many}</source>
        <translation>Supprimer les {many}</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Edit fields of {many}…</source>
        <translation>Modifier des champs des {many}…</translation>
    </message>
    <message>
        <source>Edit in the list</source>
        <translation>Modifier dans la liste</translation>
    </message>
    <message>
        <source>Edit the {one}</source>
        <translation>Modifier la fiche {one}</translation>
    </message>
    <message>
        <source>Export {many}…</source>
        <translation>Exporter les {many}…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter {many}</source>
        <translation>Filtrer les {many}</translation>
    </message>
    <message>
        <source>Find in these {many}</source>
        <translation>Chercher dans la liste des {many}</translation>
    </message>
    <message>
        <source>Fold all groups of {many}</source>
        <translation>Replier tous les groupes de la liste des {many}</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Grouper par…</translation>
    </message>
    <message>
        <source>Group these {many}</source>
        <translation>Grouper les {many}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Mark all {many}</source>
        <translation>Tout sélectionner ({many})</translation>
    </message>
    <message>
        <source>Mark the {one}</source>
        <translation>Sélectionner la fiche {one}</translation>
    </message>
    <message>
        <source>Merge {many}…</source>
        <translation>Fusionner les {many}…</translation>
    </message>
    <message>
        <source>Move {many} to a stage…</source>
        <translation>Déplacer les {many} vers une étape…</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Nouvelle fiche {record}</translation>
    </message>
    <message>
        <source>Next {one}</source>
        <translation>Fiche {one} suivante</translation>
    </message>
    <message>
        <source>No {records} found</source>
        <translation>Aucun résultat parmi les {records}</translation>
    </message>
    <message>
        <source>No {records} yet</source>
        <translation>La liste des {records} est encore vide</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Nothing here fits what you look for. Every word counts, or the beginning of it.</source>
        <translation>Rien ici ne correspond à votre recherche. Chaque mot compte, ou son début.</translation>
    </message>
    <message>
        <source>Open the {one}</source>
        <translation>Ouvrir la fiche {one}</translation>
    </message>
    <message>
        <source>Paste into {many}…</source>
        <translation>Coller dans la liste des {many}…</translation>
    </message>
    <message>
        <source>Press C to add the first one, or import a file.</source>
        <translation>Appuyez sur C pour ajouter une première fiche, ou importez un fichier.</translation>
    </message>
    <message>
        <source>Previous {one}</source>
        <translation>Fiche {one} précédente</translation>
    </message>
    <message>
        <source>Rename the {one}</source>
        <translation>Renommer la fiche {one}</translation>
    </message>
    <message>
        <source>Restore {many}</source>
        <translation>Restaurer les {many}</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Search these {many}</source>
        <translation>Rechercher parmi ces {many}</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>Rechercher parmi les {records}</translation>
    </message>
    <message>
        <source>Show all {records}</source>
        <translation>Afficher l’ensemble des {records}</translation>
    </message>
    <message>
        <source>Show deleted {many}</source>
        <translation>Afficher la corbeille des {many}</translation>
    </message>
    <message>
        <source>Show the {records} as a board</source>
        <translation>Afficher les {records} en tableau</translation>
    </message>
    <message>
        <source>Sort by {field}</source>
        <translation>Trier par {field}</translation>
    </message>
    <message>
        <source>Sort {many}, compact rows</source>
        <translation>Trier les {many}, lignes compactes</translation>
    </message>
    <message>
        <source>Tag {many}…</source>
        <translation>Étiqueter les {many}…</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Puis par</translation>
    </message>
    <message>
        <source>Unfold all groups of {many}</source>
        <translation>Déplier tous les groupes de la liste des {many}</translation>
    </message>
    <message>
        <source>Unmark all {many}</source>
        <translation>Tout désélectionner ({many})</translation>
    </message>
    <message>
        <source>bin trash restore</source>
        <translation>corbeille supprimés restaurer</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé label</translation>
    </message>
    <message>
        <source>save CSV Excel vCard file</source>
        <translation>enregistrer CSV Excel vCard fichier</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>{count} marked</source>
        <translation>{count} sélectionnées</translation>
    </message>
    <message>
        <source>{count} {records}</source>
        <translation>{count} {records}</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Counterfoil is still at work.</source>
        <translation>Counterfoil travaille encore.</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>Terminer, puis quitter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Redoing is not finished: {label}, {done} of {total}.</source>
        <translation>Le rétablissement n’est pas terminé : {label}, {done} sur {total}.</translation>
    </message>
    <message>
        <source>Redoing: {label}</source>
        <translation>Rétablissement : {label}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler ce qui est écrit</translation>
    </message>
    <message>
        <source>Undoing is not finished: {label}, {done} of {total}.</source>
        <translation>L’annulation n’est pas terminée : {label}, {done} sur {total}.</translation>
    </message>
    <message>
        <source>Undoing: {label}</source>
        <translation>Annulation : {label}</translation>
    </message>
    <message>
        <source>{label} is finished.</source>
        <translation>{label} : terminé.</translation>
    </message>
    <message>
        <source>{label} is not finished: {done} of {total} changes are written.</source>
        <translation>{label} n’est pas terminé : {done} modifications sur {total} sont écrites.</translation>
    </message>
    <message>
        <source>{label}. If you quit now, it is lost.</source>
        <translation>{label}. Si vous quittez maintenant, ce sera perdu.</translation>
    </message>
    <message>
        <source>{label}: {done} of {total}. If you quit now, the rest is left as it is.</source>
        <translation>{label} : {done} sur {total}. Si vous quittez maintenant, le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>{label}: {done} of {total}. If you quit now, you can go on with it at the next start.</source>
        <translation>{label} : {done} sur {total}. Si vous quittez maintenant, vous pourrez continuer au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Everything is shown in this size from the next start.</source>
        <translation>Tout s’affichera à cette taille au prochain démarrage.</translation>
    </message>
    <message>
        <source>Everything larger or smaller. Also with {larger}, {smaller}, and {usual} for 100 %.</source>
        <translation>Affichage agrandi ou réduit. Aussi avec {larger} et {smaller}, et {usual} pour 100 %.</translation>
    </message>
    <message>
        <source>How much room the rows of all lists have, unless a list has its own.</source>
        <translation>La hauteur des lignes de toutes les listes, sauf si une liste a la sienne.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>More contrast follows your system’s accessibility settings.</source>
        <translation>Le contraste renforcé suit les réglages d’accessibilité de votre système.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; from the next start. What your records say stays as it is.</source>
        <translation>Des menus, boutons et messages ; au prochain démarrage. Le contenu de vos fiches reste tel quel.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Getting your records…</source>
        <translation>Récupération de vos fiches…</translation>
    </message>
    <message>
        <source>Switch to {name}</source>
        <translation>Passer à {name}</translation>
    </message>
    <message>
        <source>The first time this takes a moment.</source>
        <translation>La première fois, cela prend un moment.</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Books</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>Current page</source>
        <translation>Page actuelle</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Ajouter une prochaine action</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>{count} caractères au plus.</translation>
    </message>
    <message>
        <source>Mark as done: {task}</source>
        <translation>Marquer comme terminée : {task}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Next step for {title}</source>
        <translation>Prochaine action : {title}</translation>
    </message>
    <message>
        <source>Next step?</source>
        <translation>Prochaine action ?</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines actions</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Indiquez ce qui est à faire.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Tout afficher ({count})</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>pour le…</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} jours de retard</translation>
    </message>
    <message>
        <source>{task} done</source>
        <translation>Terminée : {task}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>People to name</source>
        <translation>Personnes à mentionner</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>Ouvrir cette page dans votre navigateur ?</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The server's books are not those this computer has seen: posted entries were altered or removed, or the server was put back to an earlier day. Have your administrator check the books.</source>
        <translation>Les comptes du serveur ne sont pas ceux que cet ordinateur a vus : des écritures comptabilisées ont été modifiées ou supprimées, ou le serveur a été ramené à un jour antérieur. Faites vérifier les comptes par votre administrateur.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>A change of yours needs you</source>
        <translation>Une de vos modifications attend votre décision</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Attribué à moi</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <translation>Commence à {time}</translation>
    </message>
    <message>
        <source>Changes that need me</source>
        <translation>Modifications en attente de ma décision</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>In Counterfoil</source>
        <translation>Dans Counterfoil</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>Marquer toutes les notifications comme lues</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>My deals</source>
        <translation>Mes affaires</translation>
    </message>
    <message>
        <source>Next notification</source>
        <translation>Notification suivante</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Nothing is said on the desktop between these hours. The same hour twice means never.</source>
        <translation>Rien n’est annoncé sur le bureau entre ces heures. Deux fois la même heure : jamais de silence.</translation>
    </message>
    <message>
        <source>Nothing to tell you</source>
        <translation>Aucune nouvelle</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Of your tasks, and of meetings before they begin.</source>
        <translation>Pour vos tâches, et pour les réunions avant leur début.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Sur le bureau</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Ouvrir la fiche concernée</translation>
    </message>
    <message>
        <source>Previous notification</source>
        <translation>Notification précédente</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures silencieuses</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Remind me in ten minutes</source>
        <translation>Me le rappeler dans dix minutes</translation>
    </message>
    <message>
        <source>Reminder of {title}</source>
        <translation>Rappel : {title}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Reminders are here, and what others do with your records: what they assign to you, move, or name you in.</source>
        <translation>Vos rappels figurent ici, ainsi que ce que d’autres font de vos fiches : ce qu’ils vous attribuent, déplacent, ou les notes où ils vous mentionnent.</translation>
    </message>
    <message>
        <source>See the inbox</source>
        <translation>Voir la boîte de réception</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Taken off the list: {title}</source>
        <translation>Retiré de la liste : {title}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What closing the last window does. In the tray, Counterfoil goes on to sync and to tell you.</source>
        <translation>Ce que fait la fermeture de la dernière fenêtre. Dans la zone de notification, Counterfoil continue de synchroniser et de vous avertir.</translation>
    </message>
    <message>
        <source>When one was refused, or somebody was in the way.</source>
        <translation>Quand une modification a été refusée, ou est en conflit avec une autre.</translation>
    </message>
    <message>
        <source>When somebody makes you the owner of a record.</source>
        <translation>Quand quelqu’un vous désigne responsable d’une fiche.</translation>
    </message>
    <message>
        <source>When somebody moves a deal of yours to another stage.</source>
        <translation>Quand quelqu’un déplace une de vos affaires vers une autre étape.</translation>
    </message>
    <message>
        <source>When somebody names you in a note.</source>
        <translation>Quand quelqu’un vous mentionne dans une note.</translation>
    </message>
    <message>
        <source>You were mentioned {count} times</source>
        <translation>Vous avez été mentionné {count} fois</translation>
    </message>
    <message>
        <source>You will be reminded in ten minutes</source>
        <translation>Rappel dans dix minutes</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>par {who}</translation>
    </message>
    <message>
        <source>records</source>
        <translation>fiches</translation>
    </message>
    <message>
        <source>while you were away</source>
        <translation>pendant votre absence</translation>
    </message>
    <message>
        <source>{count} changes of yours need you</source>
        <translation>{count} de vos modifications attendent votre décision</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nouvelles</translation>
    </message>
    <message>
        <source>{count} of your deals were moved</source>
        <translation>{count} de vos affaires ont été déplacées</translation>
    </message>
    <message>
        <source>{count} reminders</source>
        <translation>{count} rappels</translation>
    </message>
    <message>
        <source>{count} {records} were assigned to you</source>
        <translation>{count} {records} : nouvelles attributions</translation>
    </message>
    <message>
        <source>{who} assigned this to you</source>
        <translation>{who} vous a attribué ceci</translation>
    </message>
    <message>
        <source>{who} mentioned you</source>
        <translation>{who} vous a mentionné</translation>
    </message>
    <message>
        <source>{who} moved your deal to {stage}</source>
        <translation>{who} a déplacé votre affaire vers {stage}</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>At most {count} decimals.</source>
        <translation>{count} décimales au plus.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>Type a number such as {example}.</source>
        <translation>Saisissez un nombre, par exemple {example}.</translation>
    </message>
</context>
<context>
    <name>OtherPrograms</name>
    <message numerus="yes">
        <source>%n are here already</source>
        <translation><numerusform>%n est déjà là</numerusform><numerusform>%n sont déjà là</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation><numerusform>%n est nouveau</numerusform><numerusform>%n sont nouveaux</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation><numerusform>%n ne peut pas être repris</numerusform><numerusform>%n ne peuvent pas être repris</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation><numerusform>%n repris</numerusform><numerusform>%n repris</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n wait for their number</source>
        <translation><numerusform>%n attend son numéro</numerusform><numerusform>%n attendent leur numéro</numerusform></translation>
    </message>
    <message>
        <source>1 cannot be taken</source>
        <translation>1 ne peut pas être repris</translation>
    </message>
    <message>
        <source>1 is here already</source>
        <translation>1 est déjà là</translation>
    </message>
    <message>
        <source>1 is new</source>
        <translation>1 est nouveau</translation>
    </message>
    <message>
        <source>1 taken over</source>
        <translation>1 repris</translation>
    </message>
    <message>
        <source>1 waits for its number</source>
        <translation>1 attend son numéro</translation>
    </message>
    <message>
        <source>A whole ledger of hledger, ledger or beancount; accounts, contacts and open items of QuickBooks or Xero.</source>
        <translation>Une comptabilité entière de hledger, ledger ou beancount ; comptes, contacts et postes ouverts de QuickBooks ou Xero.</translation>
    </message>
    <message>
        <source>Accounts of QuickBooks or Xero</source>
        <translation>Comptes de QuickBooks ou Xero</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the day of taking over.</source>
        <translation>Choisissez le jour de la reprise.</translation>
    </message>
    <message>
        <source>Customers of QuickBooks or Xero</source>
        <translation>Clients de QuickBooks ou Xero</translation>
    </message>
    <message>
        <source>DATEV batch</source>
        <translation>Lot DATEV</translation>
    </message>
    <message>
        <source>Day of taking over</source>
        <translation>Jour de la reprise</translation>
    </message>
    <message>
        <source>Export the books</source>
        <translation>Exporter la comptabilité</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import books</source>
        <translation>Importer une comptabilité</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Import de {name}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Journal of hledger or ledger</source>
        <translation>Journal de hledger ou ledger</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>Line {line}, {column}</source>
        <translation>Ligne {line}, {column}</translation>
    </message>
    <message>
        <source>Number of the adviser</source>
        <translation>Numéro du conseiller</translation>
    </message>
    <message>
        <source>Open bills of QuickBooks or Xero</source>
        <translation>Factures fournisseurs ouvertes de QuickBooks ou Xero</translation>
    </message>
    <message>
        <source>Open invoices of QuickBooks or Xero</source>
        <translation>Factures ouvertes de QuickBooks ou Xero</translation>
    </message>
    <message>
        <source>Posted entries for hledger, ledger, beancount, DATEV or an auditor. No network is needed.</source>
        <translation>Écritures validées pour hledger, ledger, beancount, DATEV ou un vérificateur. Aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>SAF-T file</source>
        <translation>Fichier SAF-T</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n entries</source>
        <translation><numerusform>%n écriture enregistrée</numerusform><numerusform>%n écritures enregistrées</numerusform></translation>
    </message>
    <message>
        <source>Saved 1 entry</source>
        <translation>1 écriture enregistrée</translation>
    </message>
    <message>
        <source>Take over books</source>
        <translation>Reprendre une comptabilité</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>This is too long for one device. Send it to the server's import instead.</source>
        <translation>C’est trop long pour un appareil. Envoyez-le plutôt à l’import du serveur.</translation>
    </message>
    <message>
        <source>Vendors of QuickBooks or Xero</source>
        <translation>Fournisseurs de QuickBooks ou Xero</translation>
    </message>
    <message>
        <source>What cannot be taken</source>
        <translation>Ce qui ne peut pas être repris</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Ce qui est nouveau</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Write books out</source>
        <translation>Sortir la comptabilité</translation>
    </message>
    <message>
        <source>Your number there</source>
        <translation>Votre numéro chez lui</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>beancount file</source>
        <translation>Fichier beancount</translation>
    </message>
    <message>
        <source>books</source>
        <translation>comptabilite</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>Il manque : {field}.</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name} : {what}</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where} : {reason}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>A virus was found in this file. Nobody can open it.</source>
        <translation>Un virus a été trouvé dans ce fichier. Personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>A virus was found in {files}. Nobody can open it.</source>
        <translation>Un virus a été trouvé dans {files}. Personne ne peut les ouvrir.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Attach what was copied</source>
        <translation>Joindre le contenu copié</translation>
    </message>
    <message>
        <source>Attaching of {name}</source>
        <translation>Ajout de la pièce jointe : {name}</translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation>Analyse antivirus en cours</translation>
    </message>
    <message>
        <source>Changed by someone else, too</source>
        <translation>Modifié aussi par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Choisir les fichiers à joindre</translation>
    </message>
    <message>
        <source>Delete this {record}</source>
        <translation>Supprimer la fiche {record}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Deletion of {title}</source>
        <translation>Suppression : {title}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Edit how {name} belongs here</source>
        <translation>Modifier le rattachement : {name}</translation>
    </message>
    <message>
        <source>Edit this {record}</source>
        <translation>Modifier la fiche {record}</translation>
    </message>
    <message>
        <source>Image {when}</source>
        <translation>Image {when}</translation>
    </message>
    <message>
        <source>Is being fetched…</source>
        <translation>Récupération en cours…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre version</translation>
    </message>
    <message>
        <source>Let go to attach</source>
        <translation>Relâchez pour joindre</translation>
    </message>
    <message>
        <source>Log {activity}</source>
        <translation>+ {activity}</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>Mark as open</source>
        <translation>Marquer comme à faire</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Nouvelle fiche {record}</translation>
    </message>
    <message>
        <source>New {record} here</source>
        <translation>Nouvelle fiche {record} ici</translation>
    </message>
    <message>
        <source>Not everything this needs is on this computer. You see the result once the server has answered.</source>
        <translation>Certaines données nécessaires ne sont pas sur cet ordinateur. Vous verrez le résultat dès que le serveur aura répondu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note about {title}</source>
        <translation>Note : {title}</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation>Aperçu du fichier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Rename this {record}</source>
        <translation>Renommer la fiche {record}</translation>
    </message>
    <message>
        <source>Restore this {record}</source>
        <translation>Restaurer la fiche {record}</translation>
    </message>
    <message>
        <source>Restoring of {title}</source>
        <translation>Restauration : {title}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Tout afficher ({count})</translation>
    </message>
    <message>
        <source>Show relationships</source>
        <translation>Afficher les relations</translation>
    </message>
    <message>
        <source>Still on the computer where it was attached</source>
        <translation>Encore sur l’ordinateur où il a été joint</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>L’image est illisible.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>This change was refused</source>
        <translation>Cette modification a été refusée</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>En attente du serveur</translation>
    </message>
    <message>
        <source>Will be sent later</source>
        <translation>Sera envoyé plus tard</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Write a note…  ({key})</source>
        <translation>Écrire une note…  ({key})</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
    <message>
        <source>{name} attached</source>
        <translation>Fichier joint : {name}</translation>
    </message>
    <message>
        <source>{percent} % on the way</source>
        <translation>{percent} % transmis</translation>
    </message>
    <message>
        <source>{title} deleted</source>
        <translation>Supprimé : {title}</translation>
    </message>
    <message>
        <source>{title} done</source>
        <translation>Terminé : {title}</translation>
    </message>
    <message>
        <source>{title} open again</source>
        <translation>Rouvert : {title}</translation>
    </message>
    <message>
        <source>{title} restored</source>
        <translation>Restauré : {title}</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open as a page</source>
        <translation>Ouvrir en pleine page</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Fiches parentes</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>As new {records}…</source>
        <translation>Comme nouvelles fiches ({records})…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Paste onto {what}</source>
        <translation>Coller sur {what}</translation>
    </message>
    <message>
        <source>Pasting into {what}</source>
        <translation>Collage : {what}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>Ligne {row}, {column} : {problem}</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>Ligne {row} : {problem}</translation>
    </message>
    <message>
        <source>These cells are left out; their values stay as they are.</source>
        <translation>Ces cellules sont ignorées ; leurs valeurs restent telles quelles.</translation>
    </message>
    <message>
        <source>Your role does not allow you to change these records or to add new ones.</source>
        <translation>Votre rôle ne vous permet ni de modifier ces fiches ni d’en ajouter.</translation>
    </message>
    <message>
        <source>{count} more cells cannot be read.</source>
        <translation>{count} autres cellules sont illisibles.</translation>
    </message>
    <message>
        <source>{count} rows below the end of the list are left out.</source>
        <translation>{count} lignes au-delà de la fin de la liste sont ignorées.</translation>
    </message>
    <message>
        <source>{count} values in {what} will change.</source>
        <translation>{count} valeurs seront modifiées ({what}).</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>Modifié : {what}</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message numerus="yes">
        <source>%n accounts confirmed</source>
        <translation><numerusform>%n compte confirmé</numerusform><numerusform>%n comptes confirmés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n batches</source>
        <translation><numerusform>%n lot</numerusform><numerusform>%n lots</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills put into a batch</source>
        <translation><numerusform>%n facture mise dans un lot</numerusform><numerusform>%n factures mises dans un lot</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills to pay</source>
        <translation><numerusform>%n facture à payer</numerusform><numerusform>%n factures à payer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n poste</numerusform><numerusform>%n postes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n matches taken back</source>
        <translation><numerusform>%n lettrage annulé</numerusform><numerusform>%n lettrages annulés</numerusform></translation>
    </message>
    <message>
        <source>1 account confirmed</source>
        <translation>1 compte confirmé</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>1 lot</translation>
    </message>
    <message>
        <source>1 bill put into a batch</source>
        <translation>1 facture mise dans un lot</translation>
    </message>
    <message>
        <source>1 bill to pay</source>
        <translation>1 facture à payer</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 poste</translation>
    </message>
    <message>
        <source>1 match taken back</source>
        <translation>1 lettrage annulé</translation>
    </message>
    <message>
        <source>All of it is used.</source>
        <translation>Tout est utilisé.</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Tous les paiements</translation>
    </message>
    <message>
        <source>Amount for {name}</source>
        <translation>Montant pour {name}</translation>
    </message>
    <message>
        <source>Banks carry out payments today or later.</source>
        <translation>Les banques exécutent les paiements aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Batch given up</source>
        <translation>Lot abandonné</translation>
    </message>
    <message>
        <source>Batch released and posted</source>
        <translation>Lot validé et comptabilisé</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Changed account: confirm it</source>
        <translation>Compte modifié : à confirmer</translation>
    </message>
    <message>
        <source>Choose the day of execution</source>
        <translation>Choisir le jour d’exécution</translation>
    </message>
    <message>
        <source>Choose which account is paid from</source>
        <translation>Choisir le compte à débiter</translation>
    </message>
    <message>
        <source>Confirm the changed account</source>
        <translation>Confirmer le compte modifié</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Escompte</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Execution day</source>
        <translation>Jour d’exécution</translation>
    </message>
    <message>
        <source>File for the bank…</source>
        <translation>Fichier pour la banque…</translation>
    </message>
    <message>
        <source>Give the batch up</source>
        <translation>Abandonner le lot</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go to all payments</source>
        <translation>Aller à tous les paiements</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>Dans un lot</translation>
    </message>
    <message>
        <source>In a batch: confirm the account</source>
        <translation>Dans un lot : confirmer le compte</translation>
    </message>
    <message>
        <source>Make a batch</source>
        <translation>Faire un lot</translation>
    </message>
    <message>
        <source>Make a batch of what is marked</source>
        <translation>Faire un lot de ce qui est marqué</translation>
    </message>
    <message>
        <source>Mark bills to pay and make a batch of them. Somebody else releases it, and its file goes to the bank.</source>
        <translation>Marquez des factures et faites-en un lot. Quelqu’un d’autre le valide, et son fichier part à la banque.</translation>
    </message>
    <message>
        <source>Mark the bill</source>
        <translation>Marquer la facture</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Lettré</translation>
    </message>
    <message>
        <source>Matched in part</source>
        <translation>Lettré en partie</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>No bank account of the vendor</source>
        <translation>Aucun compte bancaire du fournisseur</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Pas encore de lots</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvée</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisé</translation>
    </message>
    <message>
        <source>Nothing is to be paid</source>
        <translation>Rien n’est à payer</translation>
    </message>
    <message>
        <source>Nothing of this payment is open.</source>
        <translation>Rien de ce paiement n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing that it could pay is open.</source>
        <translation>Rien d’ouvert qu’il pourrait payer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open the bill or the batch</source>
        <translation>Ouvrir la facture ou le lot</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Payé depuis</translation>
    </message>
    <message>
        <source>Pay bills</source>
        <translation>Payer les factures</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Payer avant le</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Paiement annulé</translation>
    </message>
    <message>
        <source>Payment used</source>
        <translation>Paiement utilisé</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Payments of {day}</source>
        <translation>Paiements du {day}</translation>
    </message>
    <message>
        <source>Posted bills that are open appear here.</source>
        <translation>Les factures comptabilisées et ouvertes apparaissent ici.</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Receive or make a payment…</source>
        <translation>Recevoir ou effectuer un paiement…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Release and post the batch</source>
        <translation>Valider et comptabiliser le lot</translation>
    </message>
    <message>
        <source>Save the file for the bank</source>
        <translation>Enregistrer le fichier pour la banque</translation>
    </message>
    <message>
        <source>Save the file for the bank…</source>
        <translation>Enregistrer le fichier pour la banque…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Say first which bank account is paid from: one of ours with a journal.</source>
        <translation>Indiquez d’abord de quel compte bancaire on paie : un des nôtres avec un journal.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show all payments</source>
        <translation>Afficher tous les paiements</translation>
    </message>
    <message>
        <source>Show the bills, or the batches</source>
        <translation>Afficher les factures ou les lots</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take its matches back</source>
        <translation>Annuler ses lettrages</translation>
    </message>
    <message>
        <source>Take the payment back</source>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>That is more than is open of it.</source>
        <translation>C’est plus que ce qui est ouvert.</translation>
    </message>
    <message>
        <source>The items come to {amount} more than is left of the payment.</source>
        <translation>Les postes dépassent de {amount} ce qui reste du paiement.</translation>
    </message>
    <message>
        <source>The oldest {n} are shown.</source>
        <translation>Les {n} plus anciens sont affichés.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Use the payment</source>
        <translation>Utiliser le paiement</translation>
    </message>
    <message>
        <source>Use what is open of it…</source>
        <translation>Utiliser ce qui en est ouvert…</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>What does it pay?</source>
        <translation>Que paie-t-il ?</translation>
    </message>
    <message>
        <source>Who pays, or is paid?</source>
        <translation>Qui paie, ou est payé ?</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lots</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance {day}</translation>
    </message>
    <message>
        <source>is owed {amount}</source>
        <translation>attend {amount}</translation>
    </message>
    <message>
        <source>make a batch</source>
        <translation>faire un lot</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marquer</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>owes us {amount}</source>
        <translation>nous doit {amount}</translation>
    </message>
    <message>
        <source>release</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>raccourcis</translation>
    </message>
    <message>
        <source>{amount} marked</source>
        <translation>{amount} marqués</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>{amount} ouverts</translation>
    </message>
    <message>
        <source>{amount} stay open, to be used later.</source>
        <translation>{amount} restent ouverts, à utiliser plus tard.</translation>
    </message>
    <message>
        <source>{name}: the marked credits are not less than the marked bills. Mark more bills, or no credit.</source>
        <translation>{name} : les avoirs cochés ne sont pas inférieurs aux factures cochées. Cochez plus de factures, ou aucun avoir.</translation>
    </message>
</context>
<context>
    <name>Pipelines</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation><numerusform>%n affaire</numerusform><numerusform>%n affaires</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open deals are in it.</source>
        <translation><numerusform>%n affaire ouverte s’y trouve.</numerusform><numerusform>%n affaires ouvertes s’y trouvent.</numerusform></translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1 affaire</translation>
    </message>
    <message>
        <source>A row is where a deal is, a column where it may go.</source>
        <translation>Une ligne indique où se trouve une affaire, une colonne où elle peut aller.</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Allowed moves</source>
        <translation>Passages autorisés</translation>
    </message>
    <message>
        <source>Allowed moves from {stage}</source>
        <translation>Passages autorisés depuis {stage}</translation>
    </message>
    <message>
        <source>Change of the stage {stage}</source>
        <translation>Modification de l’étape {stage}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From {source} to {target}</source>
        <translation>De {source} à {target}</translation>
    </message>
    <message>
        <source>Move them and retire</source>
        <translation>Déplacer et archiver</translation>
    </message>
    <message>
        <source>Move {stage} down</source>
        <translation>Descendre {stage}</translation>
    </message>
    <message>
        <source>Move {stage} up</source>
        <translation>Monter {stage}</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Nom du pipeline</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nom de l’étape</translation>
    </message>
    <message>
        <source>Name of {pipeline}</source>
        <translation>Nom : {pipeline}</translation>
    </message>
    <message>
        <source>New deals start here</source>
        <translation>Les nouvelles affaires commencent ici</translation>
    </message>
    <message>
        <source>New deals start in {pipeline}</source>
        <translation>Les nouvelles affaires commencent dans {pipeline}</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nouveau pipeline</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>One open deal is in it.</source>
        <translation>Une affaire ouverte s’y trouve.</translation>
    </message>
    <message>
        <source>Order of the stages of {pipeline}</source>
        <translation>Ordre des étapes de {pipeline}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines et étapes</translation>
    </message>
    <message>
        <source>Probability in percent</source>
        <translation>Probabilité en pour cent</translation>
    </message>
    <message>
        <source>Retire this pipeline</source>
        <translation>Archiver ce pipeline</translation>
    </message>
    <message>
        <source>Retire {stage}</source>
        <translation>Archiver {stage}</translation>
    </message>
    <message>
        <source>Retire {what}</source>
        <translation>Archiver {what}</translation>
    </message>
    <message>
        <source>Retirement of {what}</source>
        <translation>Archivage : {what}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>There is no other stage that its deals could go to.</source>
        <translation>Il n’y a pas d’autre étape où ses affaires pourraient aller.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Where do they go? One undo takes all of it back.</source>
        <translation>Où vont-elles ? Une seule annulation remet tout en place.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>{pipeline} (default)</source>
        <translation>{pipeline} (par défaut)</translation>
    </message>
    <message>
        <source>{pipeline}: {stage}</source>
        <translation>{pipeline} : {stage}</translation>
    </message>
    <message>
        <source>{what}: stored</source>
        <translation>{what} : enregistré</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>Go to my tasks</source>
        <translation>Aller à mes tâches</translation>
    </message>
    <message>
        <source>Go to the calendar</source>
        <translation>Aller au calendrier</translation>
    </message>
    <message>
        <source>Go to the duplicates</source>
        <translation>Aller aux doublons</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Aller à la boîte de réception</translation>
    </message>
    <message>
        <source>Go to the notifications</source>
        <translation>Aller aux notifications</translation>
    </message>
    <message>
        <source>Go to what was handed over</source>
        <translation>Aller aux travaux transmis</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Travaux transmis</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mes tâches</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>attribuer</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>day, week, month, agenda</source>
        <translation>jour, semaine, mois, agenda</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>abandonner</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>appliquer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionner</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>ma version</translation>
    </message>
    <message>
        <source>move</source>
        <translation>parcourir</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>distincts</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>reporter</translation>
    </message>
    <message>
        <source>quick link</source>
        <translation>lien rapide</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>raccourcis</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>l’autre version</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{records} as a board</source>
        <translation>{records} en tableau</translation>
    </message>
    <message>
        <source>{records} as a list</source>
        <translation>{records} en liste</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>{action}?</source>
        <translation>{action} ?</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It could not be written. {reason}</source>
        <translation>Impossible d’écrire le fichier. {reason}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Print {what}</source>
        <translation>Imprimer {what}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>Turn the paper</source>
        <translation>Changer l’orientation</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 record</source>
        <translation>1 fiche</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>Print this list, or save it as PDF…</source>
        <translation>Imprimer cette liste, ou l’enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print this record, or save it as PDF…</source>
        <translation>Imprimer cette fiche, ou l’enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>This record is gone.</source>
        <translation>Cette fiche n’existe plus.</translation>
    </message>
    <message>
        <source>search: {words}</source>
        <translation>recherche : {words}</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} fiches</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation>Créer et continuer</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Nouvelle fiche {record}</translation>
    </message>
    <message>
        <source>New {record} given up</source>
        <translation>Création abandonnée : fiche {record}</translation>
    </message>
    <message>
        <source>New {record} {title}</source>
        <translation>Nouvelle fiche {record} : {title}</translation>
    </message>
    <message>
        <source>{record} created</source>
        <translation>Fiche créée : {record}</translation>
    </message>
</context>
<context>
    <name>RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Open as a page</source>
        <translation>Ouvrir en pleine page</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>Close the record</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez un élément de la liste.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Create {record} “{name}”</source>
        <translation>Créer « {name} » ({record})</translation>
    </message>
</context>
<context>
    <name>ReferencesEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez un élément de la liste.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>It is tied to nothing yet.</source>
        <translation>Aucune relation pour l’instant.</translation>
    </message>
    <message>
        <source>Map of relationships</source>
        <translation>Carte des relations</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Relationships of {title}</source>
        <translation>Relations : {title}</translation>
    </message>
    <message>
        <source>Stands below it</source>
        <translation>Dépend de cette fiche</translation>
    </message>
    <message>
        <source>What it stands below</source>
        <translation>Hiérarchie au-dessus</translation>
    </message>
    <message>
        <source>{count} more: {records}</source>
        <translation>{count} de plus : {records}</translation>
    </message>
    <message>
        <source>{tie}: {title}</source>
        <translation>{tie} : {title}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Counterfoil closed unexpectedly. What you typed is kept; a report is on this computer.</source>
        <translation>Counterfoil s’est fermé de façon inattendue. Ce que vous avez saisi est conservé ; un rapport se trouve sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapports d’incident</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>It could not be saved. {reason}</source>
        <translation>L’enregistrement a échoué. {reason}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Save to send</source>
        <translation>Enregistrer pour envoi</translation>
    </message>
    <message>
        <source>Save to send…</source>
        <translation>Enregistrer pour envoi…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a aucun.</translation>
    </message>
    <message>
        <source>They say where in the program it happened, nothing of your records. None is sent by itself.</source>
        <translation>Ils indiquent à quel endroit du programme cela s’est produit, rien de vos fiches. Aucun n’est envoyé automatiquement.</translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message>
        <source>The records on this computer were damaged and are being loaded again.</source>
        <translation>Les fiches sur cet ordinateur étaient endommagées et sont en cours de rechargement.</translation>
    </message>
    <message>
        <source>The records on this computer were damaged and have been loaded again.</source>
        <translation>Les fiches sur cet ordinateur étaient endommagées et ont été rechargées.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SendingAgain</name>
    <message>
        <source>Other day of {title}</source>
        <translation>Autre jour de {title}</translation>
    </message>
    <message>
        <source>Restore and send again</source>
        <translation>Restaurer et renvoyer</translation>
    </message>
    <message>
        <source>Restoring of {title}</source>
        <translation>Restauration : {title}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SequenceChip</name>
    <message>
        <source>{keys}…</source>
        <translation>{keys}…</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>As it was: {action}</source>
        <translation>Rétablir : {action}</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>No shortcut is called so.</source>
        <translation>Aucun raccourci ne porte ce nom.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Press the new key for {action}</source>
        <translation>Appuyez sur la nouvelle touche pour {action}</translation>
    </message>
    <message>
        <source>Press the new key, or two one after the other</source>
        <translation>Appuyez sur la nouvelle touche, ou sur deux touches l’une après l’autre</translation>
    </message>
    <message>
        <source>Press to change it</source>
        <translation>Cliquez pour modifier</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>{action}: no key. Press to add.</source>
        <translation>{action} : aucune touche. Cliquez pour en ajouter une.</translation>
    </message>
    <message>
        <source>{action}: {key}. Press to change it.</source>
        <translation>{action} : {key}. Cliquez pour modifier.</translation>
    </message>
    <message>
        <source>{key} is “{other}” now.</source>
        <translation>{key} correspond déjà à « {other} ».</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n attached files have not been sent.</source>
        <translation><numerusform>%n fichier joint n’a pas été envoyé.</numerusform><numerusform>%n fichiers joints n’ont pas été envoyés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not been sent.</source>
        <translation><numerusform>%n modification n’a pas été envoyée.</numerusform><numerusform>%n modifications n’ont pas été envoyées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes in your inbox wait for you.</source>
        <translation><numerusform>%n modification de votre boîte de réception attend votre décision.</numerusform><numerusform>%n modifications de votre boîte de réception attendent votre décision.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes you had not sent could not be handed over.</source>
        <translation><numerusform>%n modification que vous n’aviez pas envoyée n’a pas pu être transmise.</numerusform><numerusform>%n modifications que vous n’aviez pas envoyées n’ont pas pu être transmises.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes you had not sent were handed to your administrator.</source>
        <translation><numerusform>%n modification que vous n’aviez pas envoyée a été transmise à votre administrateur.</numerusform><numerusform>%n modifications que vous n’aviez pas envoyées ont été transmises à votre administrateur.</numerusform></translation>
    </message>
    <message>
        <source>1 attached file has not been sent.</source>
        <translation>1 fichier joint n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>1 change has not been sent.</source>
        <translation>1 modification n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>1 change in your inbox waits for you.</source>
        <translation>1 modification de votre boîte de réception attend votre décision.</translation>
    </message>
    <message>
        <source>1 change you had not sent could not be handed over.</source>
        <translation>1 modification que vous n’aviez pas envoyée n’a pas pu être transmise.</translation>
    </message>
    <message>
        <source>1 change you had not sent was handed to your administrator.</source>
        <translation>1 modification que vous n’aviez pas envoyée a été transmise à votre administrateur.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Choisir une organisation</translation>
    </message>
    <message>
        <source>Connect to go on</source>
        <translation>Connexion requise pour continuer</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation>Exporter le travail non envoyé…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It protects the records on this computer.</source>
        <translation>Elle protège les fiches sur cet ordinateur.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Veuillez vous connecter.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to Counterfoil</source>
        <translation>Se connecter à Counterfoil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out and remove the records from this computer?</source>
        <translation>Se déconnecter et retirer les fiches de cet ordinateur ?</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Signing out loses that for good.</source>
        <translation>La déconnexion entraîne leur perte définitive.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The clock of this computer was set back, so nobody can tell how long it has been away. Set it right, and connect to the server.</source>
        <translation>L’horloge de cet ordinateur a été reculée : impossible de savoir combien de temps il a été absent. Réglez-la correctement et connectez-vous au serveur.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>The server cannot be reached from here now.</source>
        <translation>Le serveur n’est pas joignable d’ici pour le moment.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies sont différentes.</translation>
    </message>
    <message>
        <source>This computer has no keyring. A passphrase protects your records on it instead; you will be asked for it each time Counterfoil starts. Nobody can recover it.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés. Une phrase secrète y protège vos fiches à la place ; elle vous sera demandée à chaque démarrage de Counterfoil. Personne ne peut la retrouver.</translation>
    </message>
    <message>
        <source>Too short: it needs at least {count} characters.</source>
        <translation>Trop court : il faut au moins {count} caractères.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Which server? Its address looks like https://crm.example.org.</source>
        <translation>Quel serveur ? Son adresse ressemble à https://crm.example.org.</translation>
    </message>
    <message>
        <source>Work offline in {organization}</source>
        <translation>Travailler hors ligne dans {organization}</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>Il manque votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Your passphrase, please</source>
        <translation>Votre phrase secrète, s’il vous plaît</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Il manque votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in — Counterfoil</source>
        <translation>Se connecter — Counterfoil</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>sélectionner</translation>
    </message>
    <message>
        <source>move</source>
        <translation>parcourir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>raccourcis</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} M</translation>
    </message>
    <message>
        <source>{number} bn</source>
        <translation>{number} Md</translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation>{number} k</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n attached files are still to be sent</source>
        <translation><numerusform>%n fichier joint reste à envoyer</numerusform><numerusform>%n fichiers joints restent à envoyer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation><numerusform>%n modification</numerusform><numerusform>%n modifications</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes are kept and will be sent then.</source>
        <translation><numerusform>%n modification est conservée et sera envoyée à ce moment-là.</numerusform><numerusform>%n modifications sont conservées et seront envoyées à ce moment-là.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours could not be read.</source>
        <translation><numerusform>%n de vos modifications n’a pas pu être lue.</numerusform><numerusform>%n de vos modifications n’ont pas pu être lues.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes received</source>
        <translation><numerusform>%n modification reçue</numerusform><numerusform>%n modifications reçues</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation><numerusform>%n modification refusée</numerusform><numerusform>%n modifications refusées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes sent</source>
        <translation><numerusform>%n modification envoyée</numerusform><numerusform>%n modifications envoyées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes to records you can no longer see were handed to your administrator.</source>
        <translation><numerusform>%n modification de fiches auxquelles vous n’avez plus accès a été transmise à votre administrateur.</numerusform><numerusform>%n modifications de fiches auxquelles vous n’avez plus accès ont été transmises à votre administrateur.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation><numerusform>%n modification en attente</numerusform><numerusform>%n modifications en attente</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation><numerusform>%n conflit</numerusform><numerusform>%n conflits</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation><numerusform>il y a %n h</numerusform><numerusform>il y a %n h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation><numerusform>il y a %n min</numerusform><numerusform>il y a %n min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation><numerusform>%n fiche</numerusform><numerusform>%n fiches</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation><numerusform>%n tentative</numerusform><numerusform>%n tentatives</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unsent changes were saved</source>
        <translation><numerusform>%n modification non envoyée a été sauvegardée</numerusform><numerusform>%n modifications non envoyées ont été sauvegardées</numerusform></translation>
    </message>
    <message>
        <source>1 attached file is still to be sent</source>
        <translation>1 fichier joint reste à envoyer</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>1 change is kept and will be sent then.</source>
        <translation>1 modification est conservée et sera envoyée à ce moment-là.</translation>
    </message>
    <message>
        <source>1 change of yours could not be read.</source>
        <translation>1 de vos modifications n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>1 change received</source>
        <translation>1 modification reçue</translation>
    </message>
    <message>
        <source>1 change refused</source>
        <translation>1 modification refusée</translation>
    </message>
    <message>
        <source>1 change sent</source>
        <translation>1 modification envoyée</translation>
    </message>
    <message>
        <source>1 change to a record you can no longer see was handed to your administrator.</source>
        <translation>1 modification d’une fiche à laquelle vous n’avez plus accès a été transmise à votre administrateur.</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>1 modification en attente</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflit</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 fiche</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 tentative</translation>
    </message>
    <message>
        <source>1 unsent change was saved</source>
        <translation>1 modification non envoyée a été sauvegardée</translation>
    </message>
    <message>
        <source>Access was taken away</source>
        <translation>L’accès a été retiré</translation>
    </message>
    <message>
        <source>Change of a {record}</source>
        <translation>Modification ({record})</translation>
    </message>
    <message>
        <source>Changed by someone else, too</source>
        <translation>Modifié aussi par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changes were saved out of a damaged copy</source>
        <translation>Des modifications ont été sauvées d’une copie endommagée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Connect within %n hours to keep working here</source>
        <translation><numerusform>Connectez-vous d’ici %n heure pour continuer à travailler ici</numerusform><numerusform>Connectez-vous d’ici %n heures pour continuer à travailler ici</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Connect within %n minutes to keep working here</source>
        <translation><numerusform>Connectez-vous d’ici %n minute pour continuer à travailler ici</numerusform><numerusform>Connectez-vous d’ici %n minutes pour continuer à travailler ici</numerusform></translation>
    </message>
    <message>
        <source>Connect within 1 hour to keep working here</source>
        <translation>Connectez-vous d’ici 1 heure pour continuer à travailler ici</translation>
    </message>
    <message>
        <source>Connect within 1 minute to keep working here</source>
        <translation>Connectez-vous d’ici 1 minute pour continuer à travailler ici</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Counterfoil was closed</source>
        <translation>Counterfoil a été fermé</translation>
    </message>
    <message>
        <source>Damaged records were mended</source>
        <translation>Des fiches endommagées ont été réparées</translation>
    </message>
    <message>
        <source>Deletion of a {record}</source>
        <translation>Suppression ({record})</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Everything on this computer has been sent.</source>
        <translation>Tout ce qui se trouve sur cet ordinateur a été envoyé.</translation>
    </message>
    <message>
        <source>Export unsent work</source>
        <translation>Exporter le travail non envoyé</translation>
    </message>
    <message>
        <source>Filter by record</source>
        <translation>Filtrer par fiche</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre version</translation>
    </message>
    <message>
        <source>Loading waits: {reason}</source>
        <translation>Chargement en attente : {reason}</translation>
    </message>
    <message>
        <source>Loading {percent} %</source>
        <translation>Chargement : {percent} %</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Made {time}</source>
        <translation>Créée : {time}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Nouvelle fiche ({record})</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline, synced {when}</source>
        <translation>Hors ligne, synchronisé {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Records have to be loaded</source>
        <translation>Des fiches doivent être chargées</translation>
    </message>
    <message>
        <source>Records that you may not see any more were removed</source>
        <translation>Les fiches auxquelles vous n’avez plus accès ont été retirées</translation>
    </message>
    <message>
        <source>Records were loaded</source>
        <translation>Des fiches ont été chargées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Restoring of a {record}</source>
        <translation>Restauration ({record})</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Enregistrer le fichier d’assistance</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Enregistrer le fichier d’assistance…</translation>
    </message>
    <message>
        <source>Saved {name}. It holds times and counts, nothing of what your records say.</source>
        <translation>Enregistré : {name}. Il contient des heures et des nombres, rien du contenu de vos fiches.</translation>
    </message>
    <message>
        <source>Search and sorting were made anew, because they had missed records</source>
        <translation>La recherche et le tri ont été reconstruits, car des fiches y manquaient</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Sent, merged with what others changed</source>
        <translation>Envoyée, fusionnée avec les modifications d’autres personnes</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in again to sync</source>
        <translation>Reconnectez-vous pour synchroniser</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>La synchronisation est arrêtée</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Journal de synchronisation</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Synced {when}</source>
        <translation>Synchronisé {when}</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Synchronisation stopped</source>
        <translation>Synchronisation arrêtée</translation>
    </message>
    <message>
        <source>The connection ended</source>
        <translation>La connexion a pris fin</translation>
    </message>
    <message>
        <source>The copy on this computer got a new key</source>
        <translation>La copie sur cet ordinateur a reçu une nouvelle clé</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Waiting to be sent, shown once it is answered</source>
        <translation>En attente d’envoi, visible après la réponse du serveur</translation>
    </message>
    <message>
        <source>Waits for a change that was refused</source>
        <translation>En attente d’une modification qui a été refusée</translation>
    </message>
    <message numerus="yes">
        <source>Your %n unsent changes are safe.</source>
        <translation><numerusform>Votre modification non envoyée est en sécurité.</numerusform><numerusform>Vos %n modifications non envoyées sont en sécurité.</numerusform></translation>
    </message>
    <message>
        <source>Your changes to records that you may not see any more were handed to your administrator</source>
        <translation>Vos modifications de fiches auxquelles vous n’avez plus accès ont été transmises à votre administrateur</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation shows records only on computers that were connected in the last %n hours.</source>
        <translation><numerusform>Votre organisation n’affiche les fiches que sur les ordinateurs connectés au cours de la dernière heure.</numerusform><numerusform>Votre organisation n’affiche les fiches que sur les ordinateurs connectés au cours des %n dernières heures.</numerusform></translation>
    </message>
    <message>
        <source>Your organisation shows records only on computers that were connected in the last hour.</source>
        <translation>Votre organisation n’affiche les fiches que sur les ordinateurs connectés au cours de la dernière heure.</translation>
    </message>
    <message>
        <source>Your unsent change is safe.</source>
        <translation>Votre modification non envoyée est en sécurité.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>et %n de plus</numerusform><numerusform>et %n de plus</numerusform></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 de plus</translation>
    </message>
    <message>
        <source>answered {time}</source>
        <translation>réponse : {time}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>in step {time}</source>
        <translation>à jour : {time}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>envoyée : {time}</translation>
    </message>
    <message>
        <source>settled {time}</source>
        <translation>réglée : {time}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the network or the server went away</source>
        <translation>le réseau ou le serveur a cessé de répondre</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>le serveur n’est pas joignable</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>le serveur est occupé</translation>
    </message>
    <message>
        <source>the server was restored</source>
        <translation>le serveur a été restauré</translation>
    </message>
    <message>
        <source>there were none yet</source>
        <translation>il n’y en avait pas encore</translation>
    </message>
    <message>
        <source>this computer was away for long</source>
        <translation>cet ordinateur est resté longtemps absent</translation>
    </message>
    <message>
        <source>too much has changed</source>
        <translation>trop de choses ont changé</translation>
    </message>
    <message>
        <source>you have to sign in again</source>
        <translation>vous devez vous reconnecter</translation>
    </message>
    <message>
        <source>you may see other records than before</source>
        <translation>vous avez accès à d’autres fiches qu’avant</translation>
    </message>
    <message>
        <source>{counts} to {json} and {csv}</source>
        <translation>{counts} vers {json} et {csv}</translation>
    </message>
    <message>
        <source>{field} – mine: {mine}, theirs: {theirs}</source>
        <translation>{field} – ma version : {mine}, l’autre version : {theirs}</translation>
    </message>
    <message>
        <source>{tries} until {time}</source>
        <translation>{tries} jusqu’au {time}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what} : {why}</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Remove {tag}</source>
        <translation>Retirer {tag}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A day, !high, #record, @colleague and “every week” are understood.</source>
        <translation>Un jour, !high, #fiche, @collègue et « chaque semaine » sont reconnus.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Call Ana fri 14:00 !high #deal name</source>
        <translation>Appeler Ana ven 14:00 !high #nom de l’affaire</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Supprimer la tâche</translation>
    </message>
    <message>
        <source>Deletion of {task}</source>
        <translation>Suppression : {task}</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Terminées aujourd’hui</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Celles de tous</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Give the task to…</source>
        <translation>Confier la tâche à…</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dans deux semaines</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>More or less urgent</source>
        <translation>Plus ou moins urgente</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mes tâches</translation>
    </message>
    <message>
        <source>My tasks, or everybody's</source>
        <translation>Mes tâches, ou celles de tous</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Noms qui conviennent</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>New task {task}</source>
        <translation>Nouvelle tâche : {task}</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Le mois prochain</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Tâche suivante</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Ouvrir la tâche</translation>
    </message>
    <message>
        <source>Open what the task is about</source>
        <translation>Ouvrir la fiche liée à la tâche</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Tâche précédente</translation>
    </message>
    <message>
        <source>Priority of {task}</source>
        <translation>Priorité : {task}</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Reporter au</translation>
    </message>
    <message>
        <source>Put the task off until…</source>
        <translation>Reporter la tâche au…</translation>
    </message>
    <message>
        <source>Someday</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Task done, or open again</source>
        <translation>Tâche terminée, ou de nouveau à faire</translation>
    </message>
    <message>
        <source>Task one part down</source>
        <translation>Tâche vers la section suivante</translation>
    </message>
    <message>
        <source>Task one part up</source>
        <translation>Tâche vers la section précédente</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tasks of a colleague…</source>
        <translation>Tâches d’un collègue…</translation>
    </message>
    <message>
        <source>There are more than are shown here: use the list of all tasks.</source>
        <translation>Il y en a plus qu’affiché ici : consultez la liste de toutes les tâches.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Understood: {what}. Press to leave it in the words.</source>
        <translation>Compris : {what}. Cliquez pour le laisser dans le texte.</translation>
    </message>
    <message>
        <source>Write what is to be done in the line above, with its day: “Call Ana fri 14:00”. X marks it as done.</source>
        <translation>Écrivez ce qui est à faire dans la ligne ci-dessus, avec le jour : « Appeler Ana ven 14:00 ». X marque la tâche comme terminée.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} à faire</translation>
    </message>
    <message>
        <source>{task} deleted</source>
        <translation>Supprimée : {task}</translation>
    </message>
    <message>
        <source>{task} done</source>
        <translation>Terminée : {task}</translation>
    </message>
    <message>
        <source>{task} open again</source>
        <translation>De nouveau à faire : {task}</translation>
    </message>
    <message>
        <source>{task}: assigned to {name}</source>
        <translation>{task} : attribuée à {name}</translation>
    </message>
    <message>
        <source>{task}: {day}</source>
        <translation>{task} : {day}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discarded by you</source>
        <translation>Abandonné par vous</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Terminée : {task}</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Earlier changes are on the server. Try again when you are online.</source>
        <translation>Les modifications plus anciennes sont sur le serveur. Réessayez quand vous serez en ligne.</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Plus anciennes…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Search in the activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>That is everything.</source>
        <translation>C’est tout.</translation>
    </message>
    <message>
        <source>Theirs kept by you</source>
        <translation>Autre version gardée par vous</translation>
    </message>
    <message>
        <source>What is shown of the activity</source>
        <translation>Éléments affichés de l’activité</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>pas encore confirmé</translation>
    </message>
    <message>
        <source>on another of your devices</source>
        <translation>sur un autre de vos appareils</translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation>Modifié : {fields}</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} et {count} de plus</translation>
    </message>
    <message>
        <source>{record} created</source>
        <translation>Fiche créée : {record}</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>Fiche supprimée : {record}</translation>
    </message>
    <message>
        <source>{record} restored</source>
        <translation>Fiche restaurée : {record}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{message} ({undo}: {key})</source>
        <translation>{message} ({undo} : {key})</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Not undone, since changed: {kept}</source>
        <translation>Non annulé, car modifié depuis : {kept}</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation>Rétabli – {label}</translation>
    </message>
    <message>
        <source>There was nothing left to take back.</source>
        <translation>Il ne restait rien à annuler.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Annulé – {label}</translation>
    </message>
    <message>
        <source>{done} – left alone, since changed: {kept}</source>
        <translation>{done} – laissé tel quel, car modifié depuis : {kept}</translation>
    </message>
    <message>
        <source>{field} of {record}</source>
        <translation>{field} ({record})</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Counterfoil {version} is there. {notes}</source>
        <translation>Counterfoil {version} est disponible. {notes}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Ignorer cette version</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation><numerusform>%n ligne</numerusform><numerusform>%n lignes</numerusform></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Absent de cet ordinateur</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Hier {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Factures fournisseurs</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Deletion of {view}</source>
        <translation>Suppression : {view}</translation>
    </message>
    <message>
        <source>Everyone sees {view} now</source>
        <translation>Tout le monde voit désormais {view}</translation>
    </message>
    <message>
        <source>Find a view</source>
        <translation>Chercher une vue</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Flamme</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Grouper par…</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Move the view to the back</source>
        <translation>Déplacer la vue vers la fin</translation>
    </message>
    <message>
        <source>Move the view to the front</source>
        <translation>Déplacer la vue vers le début</translation>
    </message>
    <message>
        <source>Move to the back</source>
        <translation>Déplacer vers la fin</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>Déplacer vers le début</translation>
    </message>
    <message>
        <source>Name of the new view</source>
        <translation>Nom de la nouvelle vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisées</translation>
    </message>
    <message>
        <source>Only you see {view} now</source>
        <translation>Vous seul voyez désormais {view}</translation>
    </message>
    <message>
        <source>Order of views</source>
        <translation>Ordre des vues</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>Renommer la vue…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Réinitialiser la vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Enregistrer comme nouvelle vue…</translation>
    </message>
    <message>
        <source>Save as my own view…</source>
        <translation>Enregistrer comme ma propre vue…</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Share the view, or keep it to oneself</source>
        <translation>Partager la vue, ou la garder pour soi</translation>
    </message>
    <message>
        <source>Share with everyone</source>
        <translation>Partager avec tout le monde</translation>
    </message>
    <message>
        <source>Show it to me alone</source>
        <translation>Ne plus partager</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>View {view}</source>
        <translation>Vue {view}</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Vue : {view}</translation>
    </message>
    <message>
        <source>{view} deleted</source>
        <translation>Vue supprimée : {view}</translation>
    </message>
    <message>
        <source>{view} names what is no longer there: {fields}. It is left out.</source>
        <translation>{view} mentionne des champs qui n’existent plus : {fields}. Ils sont ignorés.</translation>
    </message>
    <message>
        <source>{view} saved</source>
        <translation>Vue enregistrée : {view}</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Next record of the list</source>
        <translation>Fiche suivante de la liste</translation>
    </message>
    <message>
        <source>Previous record of the list</source>
        <translation>Fiche précédente de la liste</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>Compact rows in all lists</source>
        <translation>Lignes compactes dans toutes les listes</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Imports précédents…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Everything is shown at {percent} % from the next start.</source>
        <translation>L’affichage passera à {percent} % au prochain démarrage.</translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation>Exporter le travail non envoyé…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to {records}</source>
        <translation>Aller à : {records}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Import {records}…</source>
        <translation>Importer les {records}…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir l’affichage</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>New record here</source>
        <translation>Nouvelle fiche ici</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Nouvelle fiche {record}</translation>
    </message>
    <message>
        <source>Normal rows in all lists</source>
        <translation>Lignes normales dans toutes les listes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Roomy rows in all lists</source>
        <translation>Lignes aérées dans toutes les listes</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Enregistrer le fichier d’assistance…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings: {page}</source>
        <translation>Paramètres : {page}</translation>
    </message>
    <message>
        <source>Show sync log</source>
        <translation>Afficher le journal de synchronisation</translation>
    </message>
    <message>
        <source>Show sync status</source>
        <translation>Afficher l’état de la synchronisation</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in to another organisation…</source>
        <translation>Se connecter à une autre organisation…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire l’affichage</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>Switch single-letter shortcuts off</source>
        <translation>Désactiver les raccourcis à une lettre</translation>
    </message>
    <message>
        <source>Switch single-letter shortcuts on</source>
        <translation>Activer les raccourcis à une lettre</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <translation>préférences options configuration réglages</translation>
    </message>
    <message>
        <source>zoom size scale font</source>
        <translation>zoom taille échelle police</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Counterfoil goes on</source>
        <translation>Counterfoil reste actif</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message>
        <source>Open Counterfoil</source>
        <translation>Ouvrir Counterfoil</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Ouvrir une autre fenêtre</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>Open or quit it by its icon in the tray.</source>
        <translation>Ouvrez-le ou quittez-le par son icône dans la zone de notification.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Show crash reports</source>
        <translation>Afficher les rapports d’incident</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>{count} for you</source>
        <translation>{count} pour vous</translation>
    </message>
    <message>
        <source>{count} links copied</source>
        <translation>{count} liens copiés</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Your role has changed. What you may not see any more was taken off this computer.</source>
        <translation>Votre rôle a changé. Ce à quoi vous n’avez plus accès a été retiré de cet ordinateur.</translation>
    </message>
</context>
</TS>
