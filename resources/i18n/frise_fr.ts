<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Frise</source>
        <translation>À propos de Frise</translation>
    </message>
    <message>
        <source>The dates of a French article, on a timeline, each leading back to its paragraph.</source>
        <translation>Les dates d’un article, sur une frise chronologique, chacune ramenant à son paragraphe.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Your articles stay on this computer.</source>
        <translation>Logiciel libre, sous licence MIT. Vos articles restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Frise</source>
        <translation>À propos de Frise</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the events</source>
        <translation>Copier les événements</translation>
    </message>
    <message>
        <source>Select all events</source>
        <translation>Sélectionner tous les événements</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Publication date…</source>
        <translation>Date de publication…</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Premier événement</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Montrer la source</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Centre the event; again: fit the view to it</source>
        <translation>Centrer l’événement&#xa0;; encore&#xa0;: y ajuster la vue</translation>
    </message>
    <message>
        <source>Fit all events</source>
        <translation>Voir tous les événements</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By person or organisation</source>
        <translation>Par personne ou organisation</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Fermer tous les groupes</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Ouvrir tous les groupes</translation>
    </message>
    <message>
        <source>Fold long empty stretches</source>
        <translation>Replier les longues périodes vides</translation>
    </message>
    <message>
        <source>Line at the present day</source>
        <translation>Trait d’aujourd’hui</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Légende des signes</translation>
    </message>
    <message>
        <source>Glide from one view to another</source>
        <translation>Passer en douceur d’une vue à l’autre</translation>
    </message>
    <message>
        <source>The wheel moves the lanes, Shift+wheel along time</source>
        <translation>La molette déplace les couloirs, Maj+molette avance dans le temps</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>Annuler&#xa0;: {}</translation>
    </message>
    <message>
        <source>Redo: {}</source>
        <translation>Rétablir&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>new event</source>
        <translation>nouvel événement</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Title, origin and colour…</source>
        <translation>Titre, origine et couleur…</translation>
    </message>
    <message>
        <source>Replace its text by a file’s…</source>
        <translation>Remplacer son texte par celui d’un fichier…</translation>
    </message>
    <message>
        <source>Replace its text by the clipboard’s…</source>
        <translation>Remplacer son texte par celui du presse-papiers…</translation>
    </message>
    <message>
        <source>Read its dates again…</source>
        <translation>Relire ses dates…</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Retirer du projet</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article shown</source>
        <translation>Article affiché</translation>
    </message>
    <message>
        <source>What can be done with this article</source>
        <translation>Ce que l’on peut faire de cet article</translation>
    </message>
    <message>
        <source>You rejected the event of this date.</source>
        <translation>Vous avez rejeté l’événement de cette date.</translation>
    </message>
    <message>
        <source>This date tells of no event of its own.</source>
        <translation>Cette date ne raconte pas d’événement à elle seule.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>description of the article</source>
        <translation>description de l’article</translation>
    </message>
    <message>
        <source>removal of {}</source>
        <translation>retrait de {}</translation>
    </message>
    <message>
        <source>publication date</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>Dating {}…</source>
        <translation>Datation de {}…</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.text);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.md *.text);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Newer text of the article</source>
        <translation>Nouveau texte de l’article</translation>
    </message>
    <message>
        <source>New text of “{}”</source>
        <translation>Nouveau texte de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>new text of {}</source>
        <translation>nouveau texte de {}</translation>
    </message>
    <message>
        <source>“{}” read again</source>
        <translation>«&#xa0;{}&#xa0;» relu</translation>
    </message>
    <message>
        <source>new reading of {}</source>
        <translation>nouvelle lecture de {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Lecture de {}…</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Remove the filter: {}</source>
        <translation>Retirer le filtre&#xa0;: {}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>article taken away</source>
        <translation>article retiré</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Aucun statut</translation>
    </message>
    <message>
        <source>Rejected events too</source>
        <translation>Rejetés compris</translation>
    </message>
</context>
<context>
    <name>Commits</name>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>title as read</source>
        <translation>titre comme lu</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date as read</source>
        <translation>date comme lue</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>tag “{}”</source>
        <translation>étiquette «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>removal of the tag “{}”</source>
        <translation>retrait de l’étiquette «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%Ln event(s) seem to be told by two articles.</source>
        <translation>
            <numerusform>%Ln&#xa0;événement semble raconté par deux articles.</numerusform>
            <numerusform>%Ln&#xa0;événements semblent racontés par deux articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>One event or two?</source>
        <translation>Un événement ou deux&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Merge into one event</source>
        <translation>&amp;Fusionner en un événement</translation>
    </message>
    <message>
        <source>These are &amp;two events</source>
        <translation>Ce sont &amp;deux événements</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Comparing the articles…</source>
        <translation>Comparaison des articles…</translation>
    </message>
    <message>
        <source>There is nothing left to compare.</source>
        <translation>Il n’y a plus rien à comparer.</translation>
    </message>
    <message>
        <source>merging of two tellings</source>
        <translation>fusion de deux récits</translation>
    </message>
    <message>
        <source>two events told apart</source>
        <translation>distinction de deux événements</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore the rejected events that are selected (Enter)</source>
        <translation>Rétablir les événements rejetés qui sont choisis (Entrée)</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Montrer dans l’article</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>12 May 2018, late 2016, 1848-05…</source>
        <translation>12 mai 2018, fin 2016, 1848-05…</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Type a date in words, in figures or in EDTF.</source>
        <translation>Écrivez une date en mots, en chiffres ou en EDTF.</translation>
    </message>
    <message>
        <source>This counts from the publication date, which is not known.</source>
        <translation>Cela se compte depuis la date de publication, qui est inconnue.</translation>
    </message>
    <message>
        <source>Not understood. Try 12 May 2018, late 2016, about 1150 or 1848-05.</source>
        <translation>Pas compris. Essayez 12 mai 2018, fin 2016, vers 1150 ou 1848-05.</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>merging of %Ln event(s)</source>
        <translation>
            <numerusform>fusion de %Ln&#xa0;événement</numerusform>
            <numerusform>fusion de %Ln&#xa0;événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>splitting into %Ln event(s)</source>
        <translation>
            <numerusform>séparation en %Ln&#xa0;événement</numerusform>
            <numerusform>séparation en %Ln&#xa0;événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>putting back of %Ln event(s)</source>
        <translation>
            <numerusform>remise à vérifier d’un événement</numerusform>
            <numerusform>remise à vérifier de %Ln&#xa0;événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirmation of %Ln event(s)</source>
        <translation>
            <numerusform>confirmation d’un événement</numerusform>
            <numerusform>confirmation de %Ln&#xa0;événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dispute of %Ln event(s)</source>
        <translation>
            <numerusform>contestation d’un événement</numerusform>
            <numerusform>contestation de %Ln&#xa0;événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejection of %Ln event(s)</source>
        <translation>
            <numerusform>rejet d’un événement</numerusform>
            <numerusform>rejet de %Ln&#xa0;événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionActions</name>
    <message>
        <source>Confirm, and go to the next one to verify</source>
        <translation>Confirmer, et passer au prochain à vérifier</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Marquer comme contesté</translation>
    </message>
    <message>
        <source>Put back to be verified</source>
        <translation>Remettre à vérifier</translation>
    </message>
    <message>
        <source>Reject, and go to the next one to verify</source>
        <translation>Rejeter, et passer au prochain à vérifier</translation>
    </message>
    <message>
        <source>Next one to verify</source>
        <translation>Prochain à vérifier</translation>
    </message>
    <message>
        <source>Previous one to verify</source>
        <translation>Précédent à vérifier</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Edit the date</source>
        <translation>Modifier la date</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nouvel événement…</translation>
    </message>
    <message>
        <source>Merge the selected events</source>
        <translation>Fusionner les événements choisis</translation>
    </message>
    <message>
        <source>Split into separate events</source>
        <translation>Séparer en plusieurs événements</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>É&amp;vénement</translation>
    </message>
</context>
<context>
    <name>DecisionHands</name>
    <message>
        <source>move of a place</source>
        <translation>déplacement d’un passage</translation>
    </message>
    <message>
        <source>removal of a place</source>
        <translation>retrait d’un passage</translation>
    </message>
    <message>
        <source>one more place</source>
        <translation>ajout d’un passage</translation>
    </message>
    <message>
        <source>places as read</source>
        <translation>passages comme lus</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Newspaper, page, address, file…</source>
        <translation>Journal, page, adresse, fichier…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour {}</source>
        <translation>Couleur {}</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Give up what was not saved of “{}”?</source>
        <translation>Abandonner ce qui n’a pas été enregistré de «&#xa0;{}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>Details of the event</source>
        <translation>Détails de l’événement</translation>
    </message>
    <message>
        <source>Choose an event to see when it happened and where the text says so.</source>
        <translation>Choisissez un événement pour voir quand il a eu lieu et où le texte le dit.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>No event is what you are looking for.</source>
        <translation>Aucun événement ne correspond.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>To be dated</source>
        <translation>À dater</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export image</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>The part in view</source>
        <translation>La partie visible</translation>
    </message>
    <message>
        <source>The whole timeline</source>
        <translation>Toute la frise</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Number the events and quote their sources below</source>
        <translation>Numéroter les événements et citer leurs sources dessous</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Lanes and folds as in the window</source>
        <translation>Couloirs et replis comme dans la fenêtre</translation>
    </message>
    <message>
        <source>Only the events that are shown: {} of {}.</source>
        <translation>Seulement les événements affichés&#xa0;: {} sur {}.</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Resolution in dots per inch</source>
        <translation>Résolution en points par pouce</translation>
    </message>
    <message>
        <source>Rows on each page</source>
        <translation>Rangées sur chaque page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation>En pixels</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>{} × {} cm</source>
        <translation>{} × {}&#xa0;cm</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {}&#xa0;pixels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;page</numerusform>
            <numerusform>%Ln&#xa0;pages</numerusform>
        </translation>
    </message>
    <message>
        <source>and those the quotes take</source>
        <translation>et celles que prennent les citations</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>ppp</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rangées</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Chercher une étiquette</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Chercher un article</translation>
    </message>
    <message>
        <source>Persons and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>Précision de la date</translation>
    </message>
</context>
<context>
    <name>FindActions</name>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Next event found</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous event found</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>Filtres…</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Vues enregistrées…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exporter l’image</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to verify</source>
        <translation>
            <numerusform>%Ln&#xa0;à vérifier</numerusform>
            <numerusform>%Ln&#xa0;à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln&#xa0;masqué</numerusform>
            <numerusform>%Ln&#xa0;masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ev.</source>
        <comment>short for events</comment>
        <translation>
            <numerusform>%Ln évén.</numerusform>
            <numerusform>%Ln évén.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>HiddenLine</name>
    <message>
        <source>Searching… {} %</source>
        <translation>Recherche… {} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expression(s) without a date</source>
        <translation>
            <numerusform>%Ln expression sans date</numerusform>
            <numerusform>%Ln expressions sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) outside the filter still shown</source>
        <translation>
            <numerusform>%Ln événement hors du filtre reste affiché</numerusform>
            <numerusform>%Ln événements hors du filtre restent affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the filter</source>
        <translation>
            <numerusform>%Ln&#xa0;hors du filtre</numerusform>
            <numerusform>%Ln&#xa0;hors du filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected event(s) hidden</source>
        <translation>
            <numerusform>%Ln événement rejeté masqué</numerusform>
            <numerusform>%Ln événements rejetés masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) hidden</source>
        <translation>
            <numerusform>%Ln événement masqué</numerusform>
            <numerusform>%Ln événements masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them rejected</source>
        <translation>
            <numerusform>, dont %Ln rejeté</numerusform>
            <numerusform>, dont %Ln rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln&#xa0;masqué</numerusform>
            <numerusform>%Ln&#xa0;masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expression(s) without a date hidden</source>
        <translation>
            <numerusform>%Ln&#xa0;expression sans date masquée</numerusform>
            <numerusform>%Ln&#xa0;expressions sans date masquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageExport</name>
    <message>
        <source>Drawing {}…</source>
        <translation>Dessin de {}…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>{} already exists. Replace it?</source>
        <translation>{} existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Sur la frise</translation>
    </message>
    <message>
        <source>From event to event</source>
        <translation>D’un événement à l’autre</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Select an event and show its paragraph; zoom into a crowd</source>
        <translation>Sélectionner un événement et montrer son paragraphe&#xa0;; agrandir un groupe serré</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Maj+clic</translation>
    </message>
    <message>
        <source>Select one more · all up to there</source>
        <translation>En sélectionner un de plus · tous jusque-là</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Maj+glisser</translation>
    </message>
    <message>
        <source>Shift+←</source>
        <translation>Maj+←</translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation>Maj+→</translation>
    </message>
    <message>
        <source>Edit an event; on an empty place, make one</source>
        <translation>Modifier un événement&#xa0;; dans un endroit vide, en créer un</translation>
    </message>
    <message>
        <source>Select what a frame touches (with Ctrl: in addition)</source>
        <translation>Sélectionner ce qu’un cadre touche (avec Ctrl&#xa0;: en plus)</translation>
    </message>
    <message>
        <source>Extend the selection to the previous, the next event</source>
        <translation>Étendre la sélection à l’événement précédent, au suivant</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>Zoomer à l’endroit du pointeur</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Move along time</source>
        <translation>Se déplacer dans le temps</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Maj+molette</translation>
    </message>
    <message>
        <source>Move the lanes up and down</source>
        <translation>Monter ou descendre les couloirs</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>Page ↓</source>
        <translation>Page ↓</translation>
    </message>
    <message>
        <source>One page earlier, later</source>
        <translation>Une page plus tôt, plus tard</translation>
    </message>
    <message>
        <source>Select the current event alone</source>
        <translation>Ne garder que l’événement courant</translation>
    </message>
    <message>
        <source>Zoom in and out (the keys where QWERTY has them)</source>
        <translation>Zoomer et dézoomer (les touches là où QWERTY les place)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Told in no article.</source>
        <translation>Raconté dans aucun article.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Reading {}…</source>
        <translation>Lecture de {}…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Lecture de %Ln fichier…</numerusform>
            <numerusform>Lecture de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Reading the pasted text…</source>
        <translation>Lecture du texte collé…</translation>
    </message>
    <message>
        <source>opening of {}</source>
        <translation>ouverture de {}</translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>May 1848…</source>
        <translation>mai 1848…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>end of 2016…</source>
        <translation>fin 2016…</translation>
    </message>
    <message>
        <source>Period: {}</source>
        <translation>Période&#xa0;: {}</translation>
    </message>
    <message>
        <source>This date is not understood. Try 1848, 05/2018 or 12 May 2018.</source>
        <translation>Cette date n’est pas comprise. Essayez 1848, mai 2018 ou 12 mai 2018.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Told by no article</source>
        <translation>Dans aucun article</translation>
    </message>
    <message>
        <source>Paragraphs with an event: {} of {}</source>
        <translation>Paragraphes avec événement&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datées</translation>
    </message>
    <message>
        <source>Dated, without an event</source>
        <translation>Datées, sans événement</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Durations and repetitions</source>
        <translation>Durées et répétitions</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnés</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Ajoutés à la main</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>N’est plus dans le texte</translation>
    </message>
    <message>
        <source>Paragraphs without an event</source>
        <translation>Paragraphes sans événement</translation>
    </message>
    <message>
        <source>This date tells of no event of its own.</source>
        <translation>Cette date ne raconte pas d’événement à elle seule.</translation>
    </message>
    <message>
        <source>Merged into {}</source>
        <translation>Fusionné avec {}</translation>
    </message>
    <message>
        <source>The text no longer holds the words that tell it.</source>
        <translation>Le texte ne contient plus les mots qui le racontent.</translation>
    </message>
    <message>
        <source>No longer read in the text; kept for what was decided of it.</source>
        <translation>N’est plus lu dans le texte&#xa0;; gardé pour ce qui en a été décidé.</translation>
    </message>
    <message>
        <source>No date could be given to it.</source>
        <translation>Aucune date n’a pu lui être donnée.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Show this paragraph in the article</source>
        <translation>Montrer ce paragraphe dans l’article</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>N’est plus dans le texte</translation>
    </message>
    <message>
        <source>Move this place to the text selected in the article</source>
        <translation>Déplacer ce passage au texte sélectionné dans l’article</translation>
    </message>
    <message>
        <source>The event is not told here: remove this place</source>
        <translation>L’événement n’est pas raconté ici&#xa0;: retirer ce passage</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>No text tells it.</source>
        <translation>Aucun texte ne le raconte.</translation>
    </message>
    <message>
        <source>+ selected text</source>
        <translation>+ texte sélectionné</translation>
    </message>
    <message>
        <source>The event is told in the text selected in the article, too</source>
        <translation>L’événement est raconté aussi dans le texte sélectionné dans l’article</translation>
    </message>
    <message>
        <source>Back to the places read</source>
        <translation>Reprendre les passages lus</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Raconté dans</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>ProjectOpening</name>
    <message>
        <source>Opening {}…</source>
        <translation>Ouverture de {}…</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>“{}” is already open.</source>
        <translation>«&#xa0;{}&#xa0;» est déjà ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) recovered. Save the project to keep them.</source>
        <translation>
            <numerusform>%Ln modification récupérée. Enregistrez le projet pour la garder.</numerusform>
            <numerusform>%Ln modifications récupérées. Enregistrez le projet pour les garder.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” was no longer there: it was written again.</source>
        <translation>«&#xa0;{}&#xa0;» n’était plus là&#xa0;: il a été écrit de nouveau.</translation>
    </message>
</context>
<context>
    <name>PublicationEditor</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Type a date, or pick one below.</source>
        <translation>Écrivez une date, ou choisissez-la ci-dessous.</translation>
    </message>
    <message>
        <source>12 November 2018, 12/11/2018, yesterday…</source>
        <translation>12 novembre 2018, 12/11/2018, hier…</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>This date is not understood. Try 12/11/2018 or 12 November 2018.</source>
        <translation>Cette date n’est pas comprise. Essayez 12/11/2018 ou 12 novembre 2018.</translation>
    </message>
</context>
<context>
    <name>PublicationField</name>
    <message>
        <source>What “yesterday” or “last Thursday” count from in the article</source>
        <translation>Ce à partir de quoi se comptent «&#xa0;hier&#xa0;» ou «&#xa0;jeudi dernier&#xa0;» dans l’article</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Date de publication inconnue</translation>
    </message>
    <message>
        <source>Published on {}</source>
        <translation>Publié le {}</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Looking for projects to recover…</source>
        <translation>Recherche de projets à récupérer…</translation>
    </message>
    <message>
        <source>Recovering {}…</source>
        <translation>Récupération de {}…</translation>
    </message>
    <message>
        <source>Frise ended before “{}” was saved ({}).</source>
        <translation>Frise s’est arrêté avant que «&#xa0;{}&#xa0;» soit enregistré ({}).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) can be recovered.</source>
        <translation>
            <numerusform>%Ln modification peut être récupérée.</numerusform>
            <numerusform>%Ln modifications peuvent être récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>project without a name</source>
        <translation>projet sans nom</translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>Give up…</source>
        <translation>Abandonner…</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RereadingDialog</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tel quel jusqu’ici</translation>
    </message>
    <message>
        <source>As it is read now</source>
        <translation>Tel que lu maintenant</translation>
    </message>
    <message>
        <source>No event changes: each is found again, and what you decided stays.</source>
        <translation>Aucun événement ne change&#xa0;: chacun est retrouvé, et ce que vous avez décidé reste.</translation>
    </message>
    <message>
        <source>This is what would change. What you decided stays as you left it. You can undo it all.</source>
        <translation>Voici ce qui changerait. Ce que vous avez décidé reste tel que vous l’avez laissé. Tout peut être annulé.</translation>
    </message>
    <message>
        <source>Looked into, but the text now gives another date: to be verified again</source>
        <translation>Examinés, mais dont le texte donne une autre date&#xa0;: à vérifier de nouveau</translation>
    </message>
    <message>
        <source>Decided by you, whose words are no longer in the text: kept</source>
        <translation>Décidés par vous, dont les mots ne sont plus dans le texte&#xa0;: gardés</translation>
    </message>
    <message>
        <source>Decided by you, no longer read as events: kept</source>
        <translation>Décidés par vous, qui ne sont plus lus comme événements&#xa0;: gardés</translation>
    </message>
    <message>
        <source>Decided by you, read otherwise now: kept as you decided</source>
        <translation>Décidés par vous, lus autrement maintenant&#xa0;: gardés comme vous l’avez décidé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changés</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>No longer read</source>
        <translation>Plus lus</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Compare what two articles tell…</source>
        <translation>Comparer ce que racontent deux articles…</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>return of %Ln event(s)</source>
        <translation>
            <numerusform>retour de %Ln&#xa0;événement</numerusform>
            <numerusform>retour de %Ln&#xa0;événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>Save the changes to “{}”?</source>
        <translation>Enregistrer les modifications de «&#xa0;{}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sinon elles sont perdues.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Frise projects (*.frise)</source>
        <translation>Projets Frise (*.frise)</translation>
    </message>
    <message>
        <source>Saving {}…</source>
        <translation>Enregistrement de {}…</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the events</source>
        <translation>Rechercher dans les événements</translation>
    </message>
    <message>
        <source>Words of the titles, quotes, names, tags and notes; “several words” as they stand</source>
        <translation>Mots des titres, citations, noms, étiquettes et notes&#xa0;; «&#xa0;plusieurs mots&#xa0;» tels quels</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>Merge into one event</source>
        <translation>Fusionner en un événement</translation>
    </message>
    <message>
        <source>Tags of all of them</source>
        <translation>Étiquettes de tous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) selected</source>
        <translation>
            <numerusform>%Ln&#xa0;événement sélectionné</numerusform>
            <numerusform>%Ln&#xa0;événements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>{} keeps its title and its date.</source>
        <translation>{} garde son titre et sa date.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Beside the article</source>
        <translation>À côté de l’article</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
</context>
<context>
    <name>SinglePage</name>
    <message>
        <source>Back to the title read</source>
        <translation>Reprendre le titre lu</translation>
    </message>
    <message>
        <source>Back to the date read</source>
        <translation>Reprendre la date lue</translation>
    </message>
    <message>
        <source>Split into separate events</source>
        <translation>Séparer en plusieurs événements</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
</context>
<context>
    <name>StatusButtons</name>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>+ tag</source>
        <translation>+ étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove the tag “{}”</source>
        <translation>Retirer l’étiquette «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>Keep this title and this date</source>
        <translation>Garder ce titre et cette date</translation>
    </message>
    <message>
        <source>Show this paragraph in the article</source>
        <translation>Montrer ce paragraphe dans l’article</translation>
    </message>
    <message>
        <source>Show {}</source>
        <translation>Montrer le {}</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>No event is what you are looking for.</source>
        <translation>Aucun événement ne correspond.</translation>
    </message>
    <message>
        <source>No date of this text could be placed in time.</source>
        <translation>Aucune date de ce texte n’a pu être placée dans le temps.</translation>
    </message>
    <message>
        <source>The events in time; arrow keys go from one to the next.</source>
        <translation>Les événements dans le temps&#xa0;; les flèches vont de l’un à l’autre.</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title of the event</source>
        <translation>Titre de l’événement</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>A view has this name already; it will be replaced.</source>
        <translation>Une vue porte déjà ce nom&#xa0;; elle sera remplacée.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>A view has this name already.</source>
        <translation>Une vue porte déjà ce nom.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>saving of the view {}</source>
        <translation>enregistrement de la vue {}</translation>
    </message>
    <message>
        <source>renaming of the view {}</source>
        <translation>changement de nom de la vue {}</translation>
    </message>
    <message>
        <source>deletion of the view {}</source>
        <translation>suppression de la vue {}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open an article</source>
        <translation>Ouvrez un article</translation>
    </message>
    <message>
        <source>Frise reads its dates and draws them on a timeline.
You can also drop a file here.</source>
        <translation>Frise lit ses dates et les dessine sur une frise chronologique.
Vous pouvez aussi déposer un fichier ici.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>Coller un texte</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The clipboard holds no text to read.</source>
        <translation>Le presse-papiers ne contient pas de texte à lire.</translation>
    </message>
    <message>
        <source>Open articles or a project</source>
        <translation>Ouvrir des articles ou un projet</translation>
    </message>
    <message>
        <source>Articles and projects (*.txt *.md *.text *.frise);;All files (*)</source>
        <translation>Articles et projets (*.txt *.md *.text *.frise);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Something went wrong in Frise; your project is as it was. ({})</source>
        <translation>Frise a rencontré une erreur inattendue&#xa0;; votre projet est intact. ({})</translation>
    </message>
    <message>
        <source>Drop it here to open it.</source>
        <translation>Déposez-le ici pour l’ouvrir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) wait for the publication date.</source>
        <translation>
            <numerusform>%Ln date attend la date de publication.</numerusform>
            <numerusform>%Ln dates attendent la date de publication.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Indiquer la date…</translation>
    </message>
    <message>
        <source>“{}” is no longer there; it was taken off the list. Open it from where it is now.</source>
        <translation>«&#xa0;{}&#xa0;» n’est plus à cet endroit&#xa0;; il a été retiré de la liste. Ouvrez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>“{}” is already open.</source>
        <translation>«&#xa0;{}&#xa0;» est déjà ouvert.</translation>
    </message>
    <message>
        <source>Image saved: {}</source>
        <translation>Image enregistrée&#xa0;: {}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
</context>
</TS>
