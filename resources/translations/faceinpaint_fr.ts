<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>E&amp;xtend canvas…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Agrandir la &amp;zone de travail…</translation>
    </message>
    <message>
        <source>Make the photo larger, and mark the new border to be filled</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Agrandir la photo et marquer la nouvelle bordure à remplir</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Turn the photo by 90°, without loss</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Pivoter la photo de 90°, sans perte</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Symétrie horizontale</translation>
    </message>
    <message>
        <source>Mirror the photo, without loss</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Retourner la photo en miroir, sans perte</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Symétrie verticale</translation>
    </message>
    <message>
        <source>Crop an&amp;d straighten…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Reca&amp;drer et redresser…</translation>
    </message>
    <message>
        <source>Keep a part of the photo, and level it</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Garder une partie de la photo et la redresser</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Ajuster à la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Afficher toute la photo</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>One photo pixel per screen pixel</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Un pixel de la photo par pixel de l’écran</translation>
    </message>
    <message>
        <source>&amp;Split view</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Vue &amp;partagée</translation>
    </message>
    <message>
        <source>Show the original left of a line that you can drag</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Afficher l’original à gauche d’une ligne que vous pouvez déplacer</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Show the original and the edited picture side by side</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Afficher l’original et l’image retouchée côte à côte</translation>
    </message>
    <message>
        <source>Soft &amp;proof</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Épreuve à &amp;l’écran</translation>
    </message>
    <message>
        <source>Show colours as they will be printed or published, by a profile</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Afficher les couleurs telles qu’elles seront imprimées ou publiées, selon un profil</translation>
    </message>
    <message>
        <source>Proof p&amp;rofile…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Profil d’épreu&amp;ve…</translation>
    </message>
    <message>
        <source>Choose the profile of the soft proof</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Choisir le profil de l’épreuve à l’écran</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Clair ou sombre, selon le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>A light window</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Une fenêtre claire</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>A dark window</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Une fenêtre sombre</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Theme, mask colour, memory, and how photos are completed</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Thème, couleur du masque, mémoire et mode de reconstruction des photos</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Look up keys, and change them</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Consulter les touches et les modifier</translation>
    </message>
    <message>
        <source>&amp;About faceinpaint</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>À &amp;propos de faceinpaint</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Versions et licences</translation>
    </message>
</context>
<context>
    <name>AlternativesPanel</name>
    <message>
        <source>Alternatives</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Alternative {0}: {1}, seed {2}; {3} % like its surroundings in edge and sharpness</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Variante {0}&#xa0;: {1}, graine {2}&#x202f;; contours et netteté semblables aux alentours à {3}&#xa0;%</translation>
    </message>
    <message>
        <source>Alternative {0}: from another face in this photo; fits by {1} %</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Variante {0}&#xa0;: d’après un autre visage de cette photo&#x202f;; concordance de {1}&#xa0;%</translation>
    </message>
    <message>
        <source>Alternative {0}: from {2}; fits by {1} %</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Variante {0}&#xa0;: d’après {2}&#x202f;; concordance de {1}&#xa0;%</translation>
    </message>
    <message>
        <source>an untitled picture</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>une image sans titre</translation>
    </message>
    <message>
        <source>{0} to paint with</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} source</translation>
    </message>
    <message>
        <source>{0} kept</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} conservée</translation>
    </message>
    <message>
        <source>{0} taken (!)</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} prélevée (!)</translation>
    </message>
    <message>
        <source>{0} taken</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} prélevée</translation>
    </message>
</context>
<context>
    <name>AttributeCommands</name>
    <message>
        <source>Change attributes</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Modifier les attributs</translation>
    </message>
    <message>
        <source>The networks are being loaded.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Les réseaux sont en cours de chargement.</translation>
    </message>
    <message>
        <source>Open a photo to see how its face looks, and to change it.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Ouvrez une photo pour voir les attributs de son visage et les modifier.</translation>
    </message>
    <message>
        <source>Looking at the face…</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Analyse du visage…</translation>
    </message>
    <message>
        <source>The face could not be read; choose it anew with the tool for faces.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Le visage n’a pas pu être lu&#x202f;; choisissez-le à nouveau avec l’outil Visages.</translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>Whether the face has it: {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>Si le visage a cet attribut&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Back to what the face has: {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>Revenir à ce qu’a le visage : {0}</translation>
    </message>
    <message>
        <source>Reset {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>Réinitialiser {0}</translation>
    </message>
    <message>
        <source>{0}: {1} % instead of {2} %</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>{0}&#xa0;: {1}&#xa0;% au lieu de {2}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>{0}&#xa0;: {1}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>AttributesPanel</name>
    <message>
        <source>Attributes</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Search attributes</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Rechercher un attribut</translation>
    </message>
    <message>
        <source>No attribute is called so.</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Aucun attribut ne porte ce nom.</translation>
    </message>
    <message>
        <source>Show or hide these attributes: {0}</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Afficher ou masquer ces attributs : {0}</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>There is no photo in this folder.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Il n’y a aucune photo dans ce dossier.</translation>
    </message>
    <message>
        <source>Photos to complete</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Photos à reconstruire</translation>
    </message>
    <message>
        <source>Folder for accepted results</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Dossier des résultats acceptés</translation>
    </message>
    <message>
        <source>Choose a mask first: a file, or mark something in the photo that the editor shows.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Choisissez d’abord un masque&#xa0;: un fichier, ou marquez quelque chose dans la photo affichée par l’éditeur.</translation>
    </message>
    <message>
        <source>Choose a folder for accepted results first.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Choisissez d’abord un dossier pour les résultats acceptés.</translation>
    </message>
    <message>
        <source>“{0}” exists already, and was left as it is.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>«&#xa0;{0}&#xa0;» existe déjà et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Done: {0} to be looked at, {1} not done, {2} left out.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Terminé&#xa0;: {0} à examiner, {1} en échec, {2} ignorées.</translation>
    </message>
    <message>
        <source>A mistake of the program stopped this photo; try it in the editor.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Une erreur du programme a arrêté cette photo&#x202f;; essayez dans l’éditeur.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>waits</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>is being completed…</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>reconstruction…</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>is being saved…</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>ignorée</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Batch</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Traitement par lots</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Add photos, or drop photos and folders here; say how they are marked, and start.</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Ajoutez des photos, ou déposez ici des photos et des dossiers&#x202f;; indiquez comment les marquer, puis démarrez.</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Ajouter des &amp;photos…</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Choisir des photos</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Ajouter un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Add the photos of a folder, without their masks</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Ajouter les photos d’un dossier, sans leurs masques</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Take the chosen photos off the queue; their files stay</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Retirer les photos choisies de la file d’attente&#x202f;; leurs fichiers restent</translation>
    </message>
    <message>
        <source>&amp;Use for the chosen photos</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Utiliser pour les photos choisies</translation>
    </message>
    <message>
        <source>Photos that are chosen in the queue get this mask, and wait to be completed with it</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Les photos choisies dans la file d’attente reçoivent ce masque et attendent d’être reconstruites avec lui</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose where accepted results go</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Choisir où vont les résultats acceptés</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Complete the photos that wait</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Reconstruire les photos en attente</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Stop; what was made so far stays to be looked at</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Arrêter&#x202f;; ce qui est déjà fait reste à examiner</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Save the chosen results (A); nothing is overwritten</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Enregistrer les résultats choisis (A)&#x202f;; rien n’est remplacé</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>Do not save the chosen results (R)</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Ne pas enregistrer les résultats choisis (R)</translation>
    </message>
    <message>
        <source>A&amp;nother alternative</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Autre &amp;variante</translation>
    </message>
    <message>
        <source>Complete the chosen photos anew, with other seeds (N)</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Reconstruire à nouveau les photos choisies, avec d’autres graines (N)</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Ouvrir dans l’édit&amp;eur</translation>
    </message>
    <message>
        <source>Open the chosen photo, with its mask if it has one, to do it by hand</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Ouvrir la photo choisie, avec son masque s’il y en a un, pour la traiter à la main</translation>
    </message>
    <message>
        <source>Accept all o&amp;thers</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Accepter toutes &amp;les autres</translation>
    </message>
    <message>
        <source>Save all results that were not rejected</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Enregistrer tous les résultats qui n’ont pas été rejetés</translation>
    </message>
    <message>
        <source>with the &amp;folders inside it</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>avec les sous-doss&amp;iers</translation>
    </message>
    <message>
        <source>Folder for accepted results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Dossier des résultats acceptés</translation>
    </message>
    <message>
        <source>a folder for accepted results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>un dossier pour les résultats acceptés</translation>
    </message>
    <message>
        <source>Names of results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Noms des résultats</translation>
    </message>
    <message>
        <source>{name} stands for the name of the photo; an ending such as .png chooses the format</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>{name} représente le nom de la photo&#x202f;; une extension telle que .png choisit le format</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Enre&amp;gistrer dans</translation>
    </message>
    <message>
        <source>na&amp;med</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>sous le no&amp;m</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Repren&amp;dre</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Pau&amp;se</translation>
    </message>
</context>
<context>
    <name>CanvasCommands</name>
    <message>
        <source>Turn left</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Symétrie horizontale</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Symétrie verticale</translation>
    </message>
    <message>
        <source>Straighten</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Recadrer</translation>
    </message>
</context>
<context>
    <name>CanvasDialog</name>
    <message>
        <source>Extend canvas</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Agrandir la zone de travail</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Per cent of the photo</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Pour cent de la photo</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Gauche</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Haut</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Droite</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Bas</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>The new border is marked; press Complete to fill it.</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>La nouvelle bordure est marquée&#x202f;; cliquez sur «&#xa0;Reconstruire&#xa0;» pour la remplir.</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>The photo would be {0} × {1} pixels, which is too large to be opened again.</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>La photo ferait {0} × {1} pixels, ce qui est trop grand pour la rouvrir.</translation>
    </message>
    <message>
        <source>The photo will be {0} × {1} pixels.</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>La photo fera {0} × {1} pixels.</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Photo</source>
        <extracomment>faceinpaint_gui/canvas/canvas_view.py</extracomment>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>CompletionActions</name>
    <message>
        <source>&amp;Complete</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Reconstruire</translation>
    </message>
    <message>
        <source>Fill what is marked with a face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Remplir d’un visage ce qui est marqué</translation>
    </message>
    <message>
        <source>Complete from another photo…</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Reconstruire d’après une autre photo…</translation>
    </message>
    <message>
        <source>Take what is marked from other photos of the same person</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Prélever ce qui est marqué dans d’autres photos de la même personne</translation>
    </message>
    <message>
        <source>Other face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Autre visage</translation>
    </message>
    <message>
        <source>Choose the next face in the other photo; after the last one, the most alike is taken</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Choisir le visage suivant de l’autre photo&#x202f;; après le dernier, le plus ressemblant est pris</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Take this photo off the list of other photos</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Retirer cette photo de la liste des autres photos</translation>
    </message>
    <message>
        <source>&amp;Live preview</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Aperçu en &amp;direct</translation>
    </message>
    <message>
        <source>Show the result while you paint</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Afficher le résultat pendant que vous peignez</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Stop completing</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Arrêter la reconstruction</translation>
    </message>
    <message>
        <source>&amp;New alternatives</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>No&amp;uvelles variantes</translation>
    </message>
    <message>
        <source>Make other completions of the same mask</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Créer d’autres reconstructions du même masque</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Dans le &amp;même style</translation>
    </message>
    <message>
        <source>Make variations of the alternative that is shown</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Créer des déclinaisons de la variante affichée</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Keep this alternative at hand, before the others</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Garder cette variante à portée de main, avant les autres</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>Take this alternative off the strip</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Retirer cette variante de la bande</translation>
    </message>
    <message>
        <source>Bring &amp;back rejected ones</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Réta&amp;blir les rejetées</translation>
    </message>
    <message>
        <source>Show the alternatives again that were taken off the strip</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Afficher à nouveau les variantes retirées de la bande</translation>
    </message>
    <message>
        <source>&amp;Invention map</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Carte des &amp;inventions</translation>
    </message>
    <message>
        <source>Show where the alternatives differ: what is guessed, and what is certain</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Montrer où les variantes diffèrent&#xa0;: ce qui est deviné et ce qui est sûr</translation>
    </message>
    <message>
        <source>&amp;Previous alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Variante &amp;précédente</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Variante précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Variante &amp;suivante</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Variante suivante</translation>
    </message>
    <message>
        <source>Alternative {0}</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Variante {0}</translation>
    </message>
    <message>
        <source>Show alternative {0}</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Afficher la variante {0}</translation>
    </message>
    <message>
        <source>Set &amp;face frame</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Dé&amp;finir le cadre du visage</translation>
    </message>
    <message>
        <source>Point out eyes and mouth of a face that is not found</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Indiquer les yeux et la bouche d’un visage qui n’est pas détecté</translation>
    </message>
    <message>
        <source>Next fac&amp;e</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Visa&amp;ge suivant</translation>
    </message>
    <message>
        <source>Choose the next of the faces in the photo</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Choisir le visage suivant de la photo</translation>
    </message>
    <message>
        <source>Rem&amp;ove face frame</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>R&amp;etirer le cadre du visage</translation>
    </message>
    <message>
        <source>Look for the faces in the photo again</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Rechercher à nouveau les visages de la photo</translation>
    </message>
    <message>
        <source>Apply &amp;to face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Appliquer au &amp;visage</translation>
    </message>
    <message>
        <source>Keep the changed attributes of the face, as one step that can be undone</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Garder les attributs modifiés du visage, en une seule étape annulable</translation>
    </message>
    <message>
        <source>&amp;Reset face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Réinitialiser &amp;le visage</translation>
    </message>
    <message>
        <source>Show the face as it is, without the changed attributes</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Afficher le visage tel qu’il est, sans les attributs modifiés</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Complete</source>
        <extracomment>faceinpaint_gui/document/completions.py</extracomment>
        <translation>Reconstruire</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop and straighten</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Recadrer et redresser</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Angle</translation>
    </message>
    <message>
        <source>°</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>°</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>The ratio of width to height</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Le rapport entre la largeur et la hauteur</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Libres</translation>
    </message>
    <message>
        <source>As the photo</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Gauche</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Haut</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Ha&amp;uteur</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Proportions</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Angle</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the photo</source>
        <extracomment>faceinpaint_gui/dialogs/crop_view.py</extracomment>
        <translation>Partie de la photo</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled picture</source>
        <extracomment>faceinpaint_gui/document/document.py</extracomment>
        <translation>Image sans titre</translation>
    </message>
    <message>
        <source>Extend canvas</source>
        <extracomment>faceinpaint_gui/document/document.py</extracomment>
        <translation>Agrandir la zone de travail</translation>
    </message>
</context>
<context>
    <name>EditorStatusBar</name>
    <message>
        <source>Progress</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>How long the last completion took</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Durée de la dernière reconstruction</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Ce qui fait tourner les réseaux</translation>
    </message>
    <message>
        <source>Pixel under the pointer: column, row</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Pixel sous le pointeur&#xa0;: colonne, ligne</translation>
    </message>
    <message>
        <source>Screen pixels per photo pixel</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Pixels de l’écran par pixel de la photo</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>{0} ms</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a copy</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Exporter une copie</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Only formats that can hold this photo are offered</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Seuls les formats qui peuvent contenir cette photo sont proposés</translation>
    </message>
    <message>
        <source>PSD with layers</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>PSD avec calques</translation>
    </message>
    <message>
        <source>TIFF with layers</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>TIFF avec calques</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>Higher keeps more, and makes larger files</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Une valeur élevée préserve davantage et donne des fichiers plus gros</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>How large the copy is</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>La taille de la copie</translation>
    </message>
    <message>
        <source>Full size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Longest side</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere, but cannot hold the strongest colours of larger profiles</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>sRGB s’affiche bien partout, mais ne peut contenir les couleurs les plus vives des profils plus étendus</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s profile</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Garder le profil de la photo</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Convertir en sRGB</translation>
    </message>
    <message>
        <source>Keep &amp;metadata</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Garder les &amp;métadonnées</translation>
    </message>
    <message>
        <source>Camera, time, place, captions (EXIF, XMP, IPTC); without them the copy tells none of it</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Appareil, date, lieu, légendes (EXIF, XMP, IPTC)&#x202f;; sans elles, la copie n’en dit rien</translation>
    </message>
    <message>
        <source>Mark as edited with &amp;AI</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Signaler la retouche par &amp;IA</translation>
    </message>
    <message>
        <source>Writes IPTC&apos;s mark of pictures that a network has edited or generated into the file</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Inscrit dans le fichier la mention IPTC des images retouchées ou générées par un réseau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>{0} × {1} pixels</translation>
    </message>
</context>
<context>
    <name>FaceFrameCommands</name>
    <message>
        <source>Click the left eye</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Cliquez sur l’œil gauche</translation>
    </message>
    <message>
        <source>Click the right eye</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Cliquez sur l’œil droit</translation>
    </message>
    <message>
        <source>Click the middle of the mouth</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Cliquez au milieu de la bouche</translation>
    </message>
    <message>
        <source>Choose face</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Choisir le visage</translation>
    </message>
</context>
<context>
    <name>FaceFrames</name>
    <message>
        <source>Set face frame</source>
        <extracomment>faceinpaint_gui/document/face_frames.py</extracomment>
        <translation>Définir le cadre du visage</translation>
    </message>
    <message>
        <source>Remove face frame</source>
        <extracomment>faceinpaint_gui/document/face_frames.py</extracomment>
        <translation>Retirer le cadre du visage</translation>
    </message>
</context>
<context>
    <name>FaceTool</name>
    <message>
        <source>Choose face</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Choisir le visage</translation>
    </message>
    <message>
        <source>Move face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Déplacer le cadre du visage</translation>
    </message>
    <message>
        <source>Scale face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Redimensionner le cadre du visage</translation>
    </message>
    <message>
        <source>Turn face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Pivoter le cadre du visage</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Open…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>New from &amp;generated faces…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Nouveau visage &amp;généré…</translation>
    </message>
    <message>
        <source>Draw faces of nobody, and open one of them as a new photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Dessiner des visages qui ne sont à personne et en ouvrir un comme nouvelle photo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Open the picture or the file in the clipboard</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Ouvrir l’image ou le fichier du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save; the first time it asks where, so that your original stays</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Enregistrer&#x202f;; la première fois, l’emplacement est demandé pour préserver votre original</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save as another file</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Enregistrer dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write a copy for others: size, quality, metadata</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Écrire une copie à diffuser&#xa0;: taille, qualité, métadonnées</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Tr&amp;aitement par lots…</translation>
    </message>
    <message>
        <source>Complete many photos, and choose what to keep</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Reconstruire de nombreuses photos et choisir ce qui est conservé</translation>
    </message>
    <message>
        <source>Open rec&amp;ipe…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Ouvrir une re&amp;cette…</translation>
    </message>
    <message>
        <source>Edit this photo again as a recipe says</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Retoucher à nouveau cette photo selon une recette</translation>
    </message>
    <message>
        <source>Save re&amp;cipe…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Enregis&amp;trer la recette…</translation>
    </message>
    <message>
        <source>Save how this photo was completed, to do it again</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Enregistrer la façon dont cette photo a été reconstruite, pour la refaire</translation>
    </message>
    <message>
        <source>&amp;Next photo in the folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Photo sui&amp;vante du dossier</translation>
    </message>
    <message>
        <source>Open the next photo of this folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Ouvrir la photo suivante de ce dossier</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo in the folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Photo &amp;précédente du dossier</translation>
    </message>
    <message>
        <source>Open the previous photo of this folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Ouvrir la photo précédente de ce dossier</translation>
    </message>
    <message>
        <source>Next open p&amp;hoto</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Photo o&amp;uverte suivante</translation>
    </message>
    <message>
        <source>Show the next of the open photos</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Afficher la suivante des photos ouvertes</translation>
    </message>
    <message>
        <source>Previo&amp;us open photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Photo ouverte précé&amp;dente</translation>
    </message>
    <message>
        <source>Show the previous of the open photos</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Afficher la précédente des photos ouvertes</translation>
    </message>
    <message>
        <source>C&amp;lose photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Fermer la photo</translation>
    </message>
    <message>
        <source>Close this photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Fermer cette photo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Fermer l’éditeur</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>untitled{0}</source>
        <extracomment>faceinpaint_gui/commands/files.py</extracomment>
        <translation>sans-titre{0}</translation>
    </message>
</context>
<context>
    <name>GeneratedFacesDialog</name>
    <message>
        <source>New from generated faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Nouveau visage généré</translation>
    </message>
    <message>
        <source>The same seed and the same attributes give the same face again</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>La même graine et les mêmes attributs redonnent le même visage</translation>
    </message>
    <message>
        <source>First seed</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Première graine</translation>
    </message>
    <message>
        <source>&amp;Other faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>&amp;Autres visages</translation>
    </message>
    <message>
        <source>Show the faces of the next seeds</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Afficher les visages des graines suivantes</translation>
    </message>
    <message>
        <source>Generated faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Visages générés</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the chosen face as a new photo</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Ouvrir le visage choisi comme nouvelle photo</translation>
    </message>
    <message>
        <source>First &amp;seed</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Première &amp;graine</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Faces of nobody, with their seeds</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Visages qui ne sont à personne, avec leurs graines</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Drawing faces…</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Dessin des visages…</translation>
    </message>
    <message>
        <source>Seed {0}: with the same attributes it gives this face again</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Graine {0}&#xa0;: avec les mêmes attributs, elle redonne ce visage</translation>
    </message>
</context>
<context>
    <name>GenerationCommands</name>
    <message>
        <source>The faces could not be drawn; choose other attributes.</source>
        <extracomment>faceinpaint_gui/commands/generation.py</extracomment>
        <translation>Les visages n’ont pas pu être dessinés&#x202f;; choisissez d’autres attributs.</translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source>Task</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Generator</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Ce qui fait tourner les réseaux</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Number of alternatives</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Nombre de variantes</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Tâc&amp;he</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>&amp;Générateur</translation>
    </message>
    <message>
        <source>Alter&amp;natives</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Var&amp;iantes</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Reconstruction</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Échec du chargement</translation>
    </message>
    <message>
        <source>Fill what is marked</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Remplir la zone marquée</translation>
    </message>
    <message>
        <source>Complete a fragment</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Compléter un fragment</translation>
    </message>
    <message>
        <source>Colour a grey photo</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Coloriser une photo grise</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Its trained weights are not installed, so it cannot run on this computer.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Ses poids entraînés ne sont pas installés&#x202f;; il ne peut donc pas fonctionner sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A trained network where a face is marked, a classical fill elsewhere.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Un réseau entraîné là où un visage est marqué, un remplissage classique ailleurs.</translation>
    </message>
    <message>
        <source>Mark all that is missing, up to the edge of the photo; a trained network makes up the face around what is left.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Marquez tout ce qui manque, jusqu’au bord de la photo&#x202f;; un réseau entraîné invente le visage autour de ce qui reste.</translation>
    </message>
    <message>
        <source>Faces of a grey photo, or of one that lacks a channel, get colours; a mask says where.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Les visages d’une photo grise, ou à laquelle il manque une couche, reçoivent des couleurs&#x202f;; un masque indique où.</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>{0}. Licence&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>How many completions to choose from</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Le nombre de reconstructions proposées</translation>
    </message>
    <message>
        <source>This generator has one answer only</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Ce générateur ne donne qu’un seul résultat</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Do not show these hints again</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Ne plus afficher ces conseils</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Fermer les conseils</translation>
    </message>
    <message>
        <source>Step 3 of 3: choose one of the alternatives, then save.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Étape 3 sur 3 : choisissez une des variantes, puis enregistrez.</translation>
    </message>
    <message>
        <source>Step 2 of 3: press Complete, and what you marked is filled with a face.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Étape 2 sur 3&#xa0;: cliquez sur «&#xa0;Reconstruire&#xa0;» et ce que vous avez marqué se remplit d’un visage.</translation>
    </message>
    <message>
        <source>Step 1 of 3: brush over what hides the face; the right button takes away again.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Étape 1 sur 3&#xa0;: passez le pinceau sur ce qui cache le visage&#x202f;; le bouton droit efface.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <extracomment>faceinpaint_gui/panels/history_panel.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Photo as opened</source>
        <extracomment>faceinpaint_gui/panels/history_panel.py</extracomment>
        <translation>Photo à l’ouverture</translation>
    </message>
</context>
<context>
    <name>IdentityMeter</name>
    <message>
        <source>Identity</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>Identité</translation>
    </message>
    <message>
        <source>How much the changed face looks like the same person, as a network for that sees it</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>À quel point le visage modifié ressemble encore à la même personne, selon un réseau dédié</translation>
    </message>
    <message>
        <source>same person</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>même personne</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>proche</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>différente</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source>C or \</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>C ou \</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Maintenir pour voir l’original</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Espace + glisser</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Zoomer à l’endroit du pointeur</translation>
    </message>
    <message>
        <source>Right button, or Alt</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Bouton droit, ou Alt</translation>
    </message>
    <message>
        <source>Take away from the mask, with every tool</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Soustraire du masque, avec tout outil</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Maj + clic</translation>
    </message>
    <message>
        <source>Straight line from the last stroke</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Ligne droite depuis le dernier trait</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Maj + glisser</translation>
    </message>
    <message>
        <source>Square or circle</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Carré ou cercle</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Ctrl + glisser</translation>
    </message>
    <message>
        <source>Brush: to the right larger, upwards harder</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Pinceau&#xa0;: vers la droite plus grand, vers le haut plus dur</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Move the brush, or the frame of a face, which Ctrl turns and scales; Shift far</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Déplacer le pinceau, ou le cadre d’un visage, que Ctrl fait pivoter et redimensionne&#x202f;; plus loin avec Maj</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Press the brush down and lift it again, Alt to take away; twice to end the polygon</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Poser le pinceau et le relever, avec Alt pour soustraire&#x202f;; deux fois pour fermer le polygone</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Take back the last corner of the polygon</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Supprimer le dernier sommet du polygone</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Alt + lettre</translation>
    </message>
    <message>
        <source>Open the menu, or go to the field, in whose name the letter is underlined</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Ouvrir le menu, ou aller au champ, dont le nom contient la lettre soulignée</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences of other software</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Licences des autres logiciels</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Its makers name this licence, and add no text: {0}</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Ses auteurs nomment cette licence sans en joindre le texte&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide this part of the window</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Afficher ou masquer cette partie de la fenêtre</translation>
    </message>
    <message>
        <source>{0}[*] – faceinpaint</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>{0}[*] – faceinpaint</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Maintenir pour voir l’original</translation>
    </message>
    <message>
        <source>Hold to see the original (hold C or \)</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Maintenir pour voir l’original (maintenir C ou \)</translation>
    </message>
    <message>
        <source>Tool palette</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Palette d’outils</translation>
    </message>
</context>
<context>
    <name>MaskActions</name>
    <message>
        <source>&amp;Show mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Afficher le masque</translation>
    </message>
    <message>
        <source>Show or hide the mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Afficher ou masquer le masque</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Unmark everything</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Retirer tout le marquage</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Swap what is marked and what is not</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Échanger ce qui est marqué et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Dilater</translation>
    </message>
    <message>
        <source>Widen the mask on all sides</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Élargir le masque de tous les côtés</translation>
    </message>
    <message>
        <source>Sh&amp;rink</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Contracter</translation>
    </message>
    <message>
        <source>Narrow the mask on all sides</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Rétrécir le masque de tous les côtés</translation>
    </message>
    <message>
        <source>&amp;Feather</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Contour progressi&amp;f</translation>
    </message>
    <message>
        <source>Soften the edges of the mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Adoucir les bords du masque</translation>
    </message>
    <message>
        <source>Fill h&amp;oles</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Combler les &amp;trous</translation>
    </message>
    <message>
        <source>Mark what the mask encloses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marquer ce que le masque entoure</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Cha&amp;rger…</translation>
    </message>
    <message>
        <source>Load a mask: white is filled</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Charger un masque&#xa0;: le blanc est rempli</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Save the mask as a PNG image</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Enregistrer le masque comme image PNG</translation>
    </message>
    <message>
        <source>&amp;Paste mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Co&amp;ller le masque</translation>
    </message>
    <message>
        <source>Take the mask in the clipboard</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Prendre le masque du presse-papiers</translation>
    </message>
    <message>
        <source>Re&amp;use mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Ré&amp;utiliser le masque</translation>
    </message>
    <message>
        <source>Put the last photo&apos;s mask on the face of this one</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Placer le masque de la dernière photo sur le visage de celle-ci</translation>
    </message>
    <message>
        <source>Propose m&amp;ask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Pr&amp;oposer un masque</translation>
    </message>
    <message>
        <source>Mark what hides the face: what is checked in the list</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marquer ce qui cache le visage : ce qui est coché dans la liste</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Lunettes</translation>
    </message>
    <message>
        <source>&amp;Sunglasses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Lunettes de &amp;soleil</translation>
    </message>
    <message>
        <source>Look for this when a mask is proposed</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Chercher ceci quand un masque est proposé</translation>
    </message>
    <message>
        <source>&amp;Eyes</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Yeux</translation>
    </message>
    <message>
        <source>Mark the eyes</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marquer les yeux</translation>
    </message>
    <message>
        <source>&amp;Brows</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Sourcils</translation>
    </message>
    <message>
        <source>Mark the brows</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marquer les sourcils</translation>
    </message>
    <message>
        <source>&amp;Nose</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Nez</translation>
    </message>
    <message>
        <source>Mark the nose</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marquer le nez</translation>
    </message>
    <message>
        <source>&amp;Mouth</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Bouche</translation>
    </message>
    <message>
        <source>Mark the mouth</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marquer la bouche</translation>
    </message>
    <message>
        <source>&amp;Hair</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>C&amp;heveux</translation>
    </message>
    <message>
        <source>Mark the hair</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marquer les cheveux</translation>
    </message>
    <message>
        <source>S&amp;kin</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Peau</translation>
    </message>
    <message>
        <source>Mark the skin</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marquer la peau</translation>
    </message>
</context>
<context>
    <name>MaskChoice</name>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Masque</translation>
    </message>
    <message>
        <source>How it is said what is to be filled</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Comment est indiqué ce qui doit être rempli</translation>
    </message>
    <message>
        <source>A part of each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Une partie de chaque visage</translation>
    </message>
    <message>
        <source>A mask file beside each photo</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Un fichier de masque à côté de chaque photo</translation>
    </message>
    <message>
        <source>One mask file for all photos</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Un fichier de masque pour toutes les photos</translation>
    </message>
    <message>
        <source>The editor&apos;s mask, put on each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Le masque de l’éditeur, placé sur chaque visage</translation>
    </message>
    <message>
        <source>Part of the face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Partie du visage</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Yeux</translation>
    </message>
    <message>
        <source>Brows</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Sourcils</translation>
    </message>
    <message>
        <source>Nose</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Nez</translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Bouche</translation>
    </message>
    <message>
        <source>Hair</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Cheveux</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Peau</translation>
    </message>
    <message>
        <source>What hides the face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Ce qui cache le visage</translation>
    </message>
    <message>
        <source>Glasses</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Lunettes</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Lunettes de soleil</translation>
    </message>
    <message>
        <source>All that is found</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Tout ce qui est trouvé</translation>
    </message>
    <message>
        <source>C&amp;hoose a mask…</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>&amp;Choisir un masque…</translation>
    </message>
    <message>
        <source>NAME_mask.png for NAME.jpg; white is filled</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>NOM_mask.png pour NOM.jpg&#x202f;; le blanc est rempli</translation>
    </message>
    <message>
        <source>as it lies on the face of the photo there</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>tel qu’il est posé sur le visage de la photo affichée</translation>
    </message>
    <message>
        <source>Widen the mask by</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Élargir le masque de</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>By how many pixels what is marked is widened on all sides</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>De combien de pixels ce qui est marqué est élargi de tous les côtés</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Mas&amp;que</translation>
    </message>
    <message>
        <source>&amp;Widen by</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Éla&amp;rgir de</translation>
    </message>
    <message>
        <source>Proposed: what hides each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Proposé : ce qui cache chaque visage</translation>
    </message>
</context>
<context>
    <name>MaskColorButton</name>
    <message>
        <source>Colour</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Choose the colour in which the mask is shown</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>Choisir la couleur d’affichage du masque</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>Couleur du masque</translation>
    </message>
</context>
<context>
    <name>MaskCommands</name>
    <message>
        <source>Load mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Charger le masque</translation>
    </message>
    <message>
        <source>Paste mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Coller le masque</translation>
    </message>
    <message>
        <source>Reuse mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Réutiliser le masque</translation>
    </message>
    <message>
        <source>Propose mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Proposer un masque</translation>
    </message>
    <message>
        <source>Mark part: {0}</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Marquer une partie&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>MaskEditing</name>
    <message>
        <source>Clear mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Effacer le masque</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Inverser le masque</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Dilater le masque</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Contracter le masque</translation>
    </message>
    <message>
        <source>Feather mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Contour progressif du masque</translation>
    </message>
    <message>
        <source>Fill holes in mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Combler les trous du masque</translation>
    </message>
</context>
<context>
    <name>MaskPanel</name>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Hardne&amp;ss</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>D&amp;ureté</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Grow, shrink and feather by</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Dilater, contracter et adoucir de</translation>
    </message>
    <message>
        <source>By how much Grow and Shrink move the mask&apos;s edge, and how wide Feather makes it</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>De combien Dilater et Contracter déplacent le bord du masque, et largeur que lui donne Contour progressif</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Opacité du masque</translation>
    </message>
    <message>
        <source>How much the mask covers the photo</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>À quel point le masque couvre la photo</translation>
    </message>
    <message>
        <source>Opacity </source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Opacité </translation>
    </message>
    <message>
        <source>Grow, shrink, feather b&amp;y</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Modifier le &amp;bord de</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Diameter of the brush, in pixels of the photo</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Diamètre du pinceau, en pixels de la photo</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>La netteté du bord du pinceau</translation>
    </message>
    <message>
        <source>Mark a part of the face</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Marquer une partie du visage</translation>
    </message>
</context>
<context>
    <name>MaskTool</name>
    <message>
        <source>Erase from mask</source>
        <extracomment>faceinpaint_gui/canvas/mask_tools.py</extracomment>
        <translation>Effacer du masque</translation>
    </message>
    <message>
        <source>Brush stroke</source>
        <extracomment>faceinpaint_gui/canvas/mask_tools.py</extracomment>
        <translation>Trait de pinceau</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>faceinpaint_gui/canvas/retouch_tools.py</extracomment>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Combine alternatives</source>
        <extracomment>faceinpaint_gui/canvas/retouch_tools.py</extracomment>
        <translation>Combiner les variantes</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <extracomment>faceinpaint_gui/panels/message_bar.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <extracomment>faceinpaint_gui/panels/message_bar.py</extracomment>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>PhotoTabs</name>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/panels/photo_tabs.py</extracomment>
        <translation>Photos ouvertes</translation>
    </message>
    <message>
        <source>• {0}</source>
        <extracomment>faceinpaint_gui/panels/photo_tabs.py</extracomment>
        <translation>• {0}</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Original</source>
        <extracomment>faceinpaint_gui/canvas/photo_view.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>faceinpaint_gui/canvas/photo_view.py</extracomment>
        <translation>Retouchée</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Nouvelle touche</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Ouvrir &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Effacer cette liste</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>Recipe: turn</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Recette&#xa0;: rotation</translation>
    </message>
    <message>
        <source>Recipe: crop</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Recette&#xa0;: recadrage</translation>
    </message>
    <message>
        <source>Recipe: pixels</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Recette&#xa0;: pixels</translation>
    </message>
    <message>
        <source>Recipe: mask</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Recette&#xa0;: masque</translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>This photo</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Cette photo</translation>
    </message>
    <message>
        <source>Untitled picture</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Image sans titre</translation>
    </message>
    <message>
        <source>No other face was found in it.</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Aucun autre visage n’y a été trouvé.</translation>
    </message>
    <message>
        <source>No face was found in it; choose another photo.</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Aucun visage n’y a été trouvé&#x202f;; choisissez une autre photo.</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Visage {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} faces: the most alike one</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>{0} visages&#xa0;: le plus ressemblant</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Other photos of the person</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Autres photos de la personne</translation>
    </message>
    <message>
        <source>Drop photos of the same person here. Dropped anywhere else, a photo is opened.</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Déposez ici des photos de la même personne. Déposée ailleurs, une photo s’ouvre.</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <source>Other photos</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Autres photos</translation>
    </message>
    <message>
        <source>What is marked is taken from other photos of the person: eyes, mouth, skin or hair.</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Ce qui est marqué est prélevé dans d’autres photos de la personne&#xa0;: yeux, bouche, peau ou cheveux.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Add a photo from a file, from another tab, or from this photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Ajouter une photo d’un fichier, d’un autre onglet ou de cette photo</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>&amp;Fichiers…</translation>
    </message>
    <message>
        <source>Another face in &amp;this photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Autre visage de &amp;cette photo</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Photos ouvertes</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language changes when faceinpaint is started again.</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>La langue changera au prochain démarrage de faceinpaint.</translation>
    </message>
    <message>
        <source>Screen profile</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Profil de l’écran</translation>
    </message>
    <message>
        <source>How the screen shows colours</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>La façon dont l’écran affiche les couleurs</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>sRGB</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Display P3</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Display P3</translation>
    </message>
    <message>
        <source>Choose a profile…</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Choisir un profil…</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Opacité du masque</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Number of alternatives</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Nombre de variantes</translation>
    </message>
    <message>
        <source>Show the &amp;result while you paint</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Afficher le &amp;résultat en peignant</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Ce qui fait tourner les réseaux</translation>
    </message>
    <message>
        <source>Mark completed photos as &amp;edited with AI</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Signaler la retouche par &amp;IA des photos reconstruites</translation>
    </message>
    <message>
        <source>Writes IPTC&apos;s mark of edited or generated pictures into the files that you save</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Inscrit la mention IPTC des images retouchées ou générées dans les fichiers que vous enregistrez</translation>
    </message>
    <message>
        <source>Memory for the history of each photo</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Mémoire pour l’historique de chaque photo</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Where this is not enough, the oldest steps of a photo can no longer be undone</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Si elle ne suffit pas, les étapes les plus anciennes d’une photo ne peuvent plus être annulées</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Screen profile</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Profil de l’é&amp;cran</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Reconstruction</translation>
    </message>
    <message>
        <source>&amp;Alternatives</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Variantes</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>&amp;History of each photo</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Historiq&amp;ue de chaque photo</translation>
    </message>
</context>
<context>
    <name>ShapeTool</name>
    <message>
        <source>Unmark rectangle</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Soustraire un rectangle</translation>
    </message>
    <message>
        <source>Mark rectangle</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Marquer un rectangle</translation>
    </message>
    <message>
        <source>Unmark ellipse</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Soustraire une ellipse</translation>
    </message>
    <message>
        <source>Mark ellipse</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Marquer une ellipse</translation>
    </message>
    <message>
        <source>Unmark with lasso</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Soustraire au lasso</translation>
    </message>
    <message>
        <source>Mark with lasso</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Marquer au lasso</translation>
    </message>
    <message>
        <source>Unmark polygon</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Soustraire un polygone</translation>
    </message>
    <message>
        <source>Mark polygon</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Marquer un polygone</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search for a name, a key, or what it does</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Rechercher un nom, une touche ou un effet</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Leave this action without keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Laisser cette action sans touches</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Give this action the keys back that it came with</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Rendre à cette action ses touches d’origine</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Utiliser ici</translation>
    </message>
    <message>
        <source>Take the key from the other action</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Retirer la touche à l’autre action</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Give all actions the keys back that they came with</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Rendre à toutes les actions leurs touches d’origine</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Touche {0}</translation>
    </message>
    <message>
        <source>Click here, then press the new key</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Cliquez ici, puis appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>Mouse and fixed keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Souris et touches fixes</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Fixes</translation>
    </message>
    <message>
        <source>Choose an action to change its keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Choisissez une action pour changer ses touches</translation>
    </message>
    <message>
        <source>{0} is taken for good: “{1}”. Press another key.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>{0} est réservée&#xa0;: «&#xa0;{1}&#xa0;». Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}” in {2}. Press another key, or take it from there.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>{0} appartient à «&#xa0;{1}&#xa0;» ({2}). Appuyez sur une autre touche, ou retirez-la de là.</translation>
    </message>
    <message>
        <source>Some of its keys now belong to other actions and stay there: {0}.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Certaines de ses touches appartiennent désormais à d’autres actions et y restent&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>ToolActions</name>
    <message>
        <source>&amp;Brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Pinceau</translation>
    </message>
    <message>
        <source>Mark what is to be filled</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marquer ce qui doit être rempli</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Take away from what is marked</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Soustraire de ce qui est marqué</translation>
    </message>
    <message>
        <source>Re&amp;ctangle</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Re&amp;ctangle</translation>
    </message>
    <message>
        <source>Mark a rectangle; Shift makes it a square, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marquer un rectangle&#x202f;; Maj en fait un carré, Alt soustrait</translation>
    </message>
    <message>
        <source>E&amp;llipse</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Ellipse</translation>
    </message>
    <message>
        <source>Mark an ellipse; Shift makes it a circle, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marquer une ellipse&#x202f;; Maj en fait un cercle, Alt soustrait</translation>
    </message>
    <message>
        <source>Lass&amp;o</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>Mark what you run around; Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marquer ce que vous entourez&#x202f;; Alt soustrait</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pol&amp;ygone</translation>
    </message>
    <message>
        <source>Mark between clicks; a double click or Enter ends it, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marquer entre des clics&#x202f;; un double-clic ou Entrée termine, Alt soustrait</translation>
    </message>
    <message>
        <source>Res&amp;tore brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pinceau de res&amp;tauration</translation>
    </message>
    <message>
        <source>Bring the photo back as it was opened, where you paint</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Rétablir la photo telle qu’à l’ouverture, là où vous peignez</translation>
    </message>
    <message>
        <source>Pa&amp;int from this alternative</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Peindre depuis cette &amp;variante</translation>
    </message>
    <message>
        <source>Take this alternative to paint with, then choose another one to paint on</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Prendre cette variante comme source, puis en choisir une autre sur laquelle peindre</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Visage&amp;s</translation>
    </message>
    <message>
        <source>Show the faces; click one, move, turn and scale its frame</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Afficher les visages&#x202f;; cliquer sur l’un d’eux, déplacer, pivoter et redimensionner son cadre</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pinceau plus pet&amp;it</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pinceau plus petit</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pinceau plus gra&amp;nd</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pinceau plus grand</translation>
    </message>
    <message>
        <source>So&amp;fter brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pinceau plus d&amp;oux</translation>
    </message>
    <message>
        <source>Softer brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pinceau plus doux</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pinceau plus d&amp;ur</translation>
    </message>
    <message>
        <source>Harder brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pinceau plus dur</translation>
    </message>
    <message>
        <source>Pe&amp;n pressure sets the size</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>La pression du stylet &amp;modifie la taille</translation>
    </message>
    <message>
        <source>A light touch of a tablet&apos;s pen paints with a smaller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Une légère pression du stylet d’une tablette peint avec un pinceau plus petit</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Open a portrait</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Ouvrir un portrait</translation>
    </message>
    <message>
        <source>Drop a photo here, paste one, or open a file.</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Déposez une photo ici, collez-en une ou ouvrez un fichier.</translation>
    </message>
    <message>
        <source>Then brush over what hides the face, and press Complete.</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Passez ensuite le pinceau sur ce qui cache le visage, puis cliquez sur «&#xa0;Reconstruire&#xa0;».</translation>
    </message>
    <message>
        <source>Try &amp;it on a drawn portrait</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Essa&amp;yer sur un portrait dessiné</translation>
    </message>
    <message>
        <source>Opens a drawn portrait with glasses to take off</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Ouvre un portrait dessiné avec des lunettes à retirer</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Photos récentes</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Ouvrir {0}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>&amp;Undo {0}</source>
        <extracomment>faceinpaint_gui/workspace.py</extracomment>
        <translation>&amp;Annuler {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <extracomment>faceinpaint_gui/workspace.py</extracomment>
        <translation>&amp;Rétablir {0}</translation>
    </message>
</context>
<context>
    <name>_Runner</name>
    <message>
        <source>The computer ran out of memory. Close other programs, then try again.</source>
        <extracomment>faceinpaint_gui/worker/worker.py</extracomment>
        <translation>L’ordinateur n’a plus assez de mémoire. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>attributes</name>
    <message>
        <source>Hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cheveux</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Yeux</translation>
    </message>
    <message>
        <source>Beard</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Barbe</translation>
    </message>
    <message>
        <source>Skin and make-up</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Peau et maquillage</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Accessories</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Accessoires</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Five o&apos;clock shadow</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Barbe naissante</translation>
    </message>
    <message>
        <source>Arched eyebrows</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Sourcils arqués</translation>
    </message>
    <message>
        <source>Attractive</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Séduisant</translation>
    </message>
    <message>
        <source>Bags under the eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Poches sous les yeux</translation>
    </message>
    <message>
        <source>Bald</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Chauve</translation>
    </message>
    <message>
        <source>Bangs</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Frange</translation>
    </message>
    <message>
        <source>Big lips</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Lèvres charnues</translation>
    </message>
    <message>
        <source>Big nose</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Gros nez</translation>
    </message>
    <message>
        <source>Black hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cheveux noirs</translation>
    </message>
    <message>
        <source>Blond hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cheveux blonds</translation>
    </message>
    <message>
        <source>Blurry</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Brown hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cheveux bruns</translation>
    </message>
    <message>
        <source>Bushy eyebrows</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Sourcils épais</translation>
    </message>
    <message>
        <source>Chubby</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Visage rond</translation>
    </message>
    <message>
        <source>Double chin</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Double menton</translation>
    </message>
    <message>
        <source>Eyeglasses</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Lunettes</translation>
    </message>
    <message>
        <source>Goatee</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Barbiche</translation>
    </message>
    <message>
        <source>Grey hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cheveux gris</translation>
    </message>
    <message>
        <source>Heavy make-up</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Maquillage prononcé</translation>
    </message>
    <message>
        <source>High cheekbones</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Pommettes hautes</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Mouth slightly open</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Bouche entrouverte</translation>
    </message>
    <message>
        <source>Moustache</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Moustache</translation>
    </message>
    <message>
        <source>Narrow eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Yeux étroits</translation>
    </message>
    <message>
        <source>No beard</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Sans barbe</translation>
    </message>
    <message>
        <source>Oval face</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Visage ovale</translation>
    </message>
    <message>
        <source>Pale skin</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Peau claire</translation>
    </message>
    <message>
        <source>Pointed nose</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Nez pointu</translation>
    </message>
    <message>
        <source>Receding hairline</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Front dégarni</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Joues roses</translation>
    </message>
    <message>
        <source>Sideburns</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Smiling</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Souriant</translation>
    </message>
    <message>
        <source>Straight hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cheveux raides</translation>
    </message>
    <message>
        <source>Wavy hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cheveux ondulés</translation>
    </message>
    <message>
        <source>Earrings</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Boucles d’oreilles</translation>
    </message>
    <message>
        <source>Hat</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Lipstick</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Rouge à lèvres</translation>
    </message>
    <message>
        <source>Necklace</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Collier</translation>
    </message>
    <message>
        <source>Necktie</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cravate</translation>
    </message>
    <message>
        <source>Young</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Jeune</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Restore your photos?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Restaurer vos photos&#x202f;?</translation>
    </message>
    <message>
        <source>faceinpaint did not end as it should. The photos that were open can be restored.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>faceinpaint ne s’est pas fermé correctement. Les photos qui étaient ouvertes peuvent être restaurées.</translation>
    </message>
    <message>
        <source>They come back with their masks, their results and all that can be undone.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Elles reviennent avec leurs masques, leurs résultats et tout ce qui peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to {0}?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Enregistrer les modifications de {0}&#x202f;?</translation>
    </message>
    <message>
        <source>They will be lost if you do not save them.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Elles seront perdues si vous ne les enregistrez pas.</translation>
    </message>
    <message>
        <source>Results of the batch</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Résultats du lot</translation>
    </message>
    <message>
        <source>{0} completed photos were not accepted yet. Close nevertheless?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} photos reconstruites n’ont pas encore été acceptées. Fermer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>They will be lost if you do not accept them; the photos stay as they are.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Elles seront perdues si vous ne les acceptez pas&#x202f;; les photos restent telles quelles.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>{0} was changed on the disk since you opened or saved it.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} a été modifié sur le disque depuis que vous l’avez ouvert ou enregistré.</translation>
    </message>
    <message>
        <source>Saving over it loses those changes. Save yours under another name to keep both.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>L’écraser fait perdre ces modifications. Enregistrez les vôtres sous un autre nom pour garder les deux.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save &amp;over it</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>É&amp;craser</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Photos ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Photos ouvertes</translation>
    </message>
    <message>
        <source>Other photos of the same person</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Autres photos de la même personne</translation>
    </message>
    <message>
        <source>Locate {0}</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Localiser {0}</translation>
    </message>
    <message>
        <source>the other photo</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>l’autre photo</translation>
    </message>
    <message>
        <source>Save the photo as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Enregistrer la photo sous</translation>
    </message>
    <message>
        <source>Export the copy as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Exporter la copie sous</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Remplacer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>{0} exists already. Do you want to replace it?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} existe déjà. Voulez-vous le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Colour profiles ({0})</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Profils de couleur ({0})</translation>
    </message>
    <message>
        <source>Choose a colour profile</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Choisir un profil de couleur</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Charger un masque</translation>
    </message>
    <message>
        <source>Masks (*.png);;All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Masques (*.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Couleur du masque</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Enregistrer le masque sous</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Recettes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the recipe as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Enregistrer la recette sous</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>faceinpaint made a mistake, and the last step was not done.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>faceinpaint a commis une erreur et la dernière étape n’a pas été effectuée.</translation>
    </message>
    <message>
        <source>Your photo and your mask are still there: save the photo under a new name. The details, which help to mend the mistake, are also in {0}.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Votre photo et votre masque sont toujours là&#xa0;: enregistrez la photo sous un nouveau nom. Les détails, qui aident à corriger l’erreur, se trouvent aussi dans {0}.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>The trained networks learned from photographs that may be used for research but not commercially, CelebA among them; the same holds for these networks:</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Les réseaux ont été entraînés sur des photographies utilisables pour la recherche mais pas à des fins commerciales, dont CelebA&#x202f;; il en va de même pour ces réseaux&#xa0;:</translation>
    </message>
    <message>
        <source>Removes what hides a face. Pixels outside your brush stay as they are, also in a saved PNG, TIFF or BMP; JPEG, WebP and HEIC files compress the whole photo anew.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Retire ce qui cache un visage. Les pixels hors de votre coup de pinceau restent intacts, même dans un PNG, TIFF ou BMP enregistré&#x202f;; les fichiers JPEG, WebP et HEIC compressent à nouveau toute la photo.</translation>
    </message>
    <message>
        <source>About faceinpaint</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>À propos de faceinpaint</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Ce programme est un logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>It uses Qt under the LGPL version 3, and other software.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Il utilise Qt sous LGPL version 3, ainsi que d’autres logiciels.</translation>
    </message>
    <message>
        <source>&amp;Licences of other software</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Licences des autres logiciels</translation>
    </message>
    <message>
        <source>Studio, details</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Studio, détails</translation>
    </message>
    <message>
        <source>Studio, eyes</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Studio, yeux</translation>
    </message>
    <message>
        <source>What hides a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Ce qui cache un visage</translation>
    </message>
    <message>
        <source>Facial landmarks</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Points de repère du visage</translation>
    </message>
    <message>
        <source>Parts of a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Parties d’un visage</translation>
    </message>
    <message>
        <source>Attributes of a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Attributs d’un visage</translation>
    </message>
    <message>
        <source>Likeness of faces</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Ressemblance des visages</translation>
    </message>
    <message>
        <source>{0} ({1}): {2}</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} ({1})&#xa0;: {2}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A part of faceinpaint is missing (resources/{relative}); install faceinpaint again.</source>
        <extracomment>engine/assets.py</extracomment>
        <translation>Il manque une partie de faceinpaint (resources/{relative})&#x202f;; réinstallez faceinpaint.</translation>
    </message>
    <message>
        <source>The face frame lies outside of the photo; set it again.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Le cadre du visage se trouve hors de la photo&#x202f;; définissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The process that worked on this photo was ended twice, perhaps for lack of memory; try it with fewer processes.</source>
        <extracomment>engine/batch/attempts.py</extracomment>
        <translation>Le processus qui traitait cette photo a été interrompu deux fois, peut-être par manque de mémoire&#x202f;; essayez avec moins de processus.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: choose a table of faces in UTF-8, as CSV.</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: choisissez un tableau de visages au format CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” needs the name of a photo and six numbers: x and y of the left eye, the right eye and the middle of the mouth.</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>La ligne {number} de «&#xa0;{name}&#xa0;» doit contenir le nom d’une photo et six nombres&#xa0;: x et y de l’œil gauche, de l’œil droit et du milieu de la bouche.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}”: {problem}</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>Ligne {number} de «&#xa0;{name}&#xa0;»&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>There is no photo in “{path}”: name another folder.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>Il n’y a aucune photo dans «&#xa0;{path}&#xa0;»&#xa0;: indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>“{pattern}” would give all results one name: put {part} into it.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>«&#xa0;{pattern}&#xa0;» donnerait le même nom à tous les résultats&#xa0;: ajoutez-y {part}.</translation>
    </message>
    <message>
        <source>“{pattern}” names a folder: give the name of the results alone.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>«&#xa0;{pattern}&#xa0;» désigne un dossier&#xa0;: indiquez seulement le nom des résultats.</translation>
    </message>
    <message>
        <source>Its result would replace the photo itself; save into another folder, or name it otherwise.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>Son résultat remplacerait la photo elle-même&#x202f;; enregistrez dans un autre dossier ou sous un autre nom.</translation>
    </message>
    <message>
        <source>“{path}” holds the result of another photo of this name; save this one in another folder.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>«&#xa0;{path}&#xa0;» contient le résultat d’une autre photo de ce nom&#x202f;; enregistrez celle-ci dans un autre dossier.</translation>
    </message>
    <message>
        <source>A mistake of the program stopped this photo; the others go on.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>Une erreur du programme a arrêté cette photo&#x202f;; les autres continuent.</translation>
    </message>
    <message>
        <source>“{name}” must end in one of {endings}.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» doit se terminer par l’une des extensions {endings}.</translation>
    </message>
    <message>
        <source>“{path}” exists; choose another folder or name, or allow it to be overwritten (on the command line with --force).</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>«&#xa0;{path}&#xa0;» existe&#x202f;; choisissez un autre dossier ou un autre nom, ou autorisez son remplacement (en ligne de commande avec --force).</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made ({reason}): save into another one.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» ne peut pas être créé ({reason})&#xa0;: enregistrez dans un autre.</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} pixels could not be opened again; extend it by less.</source>
        <extracomment>engine/canvas.py</extracomment>
        <translation>Une photo de {width} x {height} pixels ne pourrait pas être rouverte&#x202f;; agrandissez-la moins.</translation>
    </message>
    <message>
        <source>The photo holds the face and its surroundings already; mark with a mask what is to be completed.</source>
        <extracomment>engine/canvas.py</extracomment>
        <translation>La photo contient déjà le visage et ses alentours&#x202f;; marquez d’un masque ce qui doit être reconstruit.</translation>
    </message>
    <message>
        <source>The photo is of one colour throughout; open one that shows a face.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>La photo est entièrement d’une seule couleur&#x202f;; ouvrez-en une qui montre un visage.</translation>
    </message>
    <message>
        <source>The photo has its colours; to give it others, save it in grey first, or without one channel.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>La photo a déjà ses couleurs&#x202f;; pour lui en donner d’autres, enregistrez-la d’abord en gris ou sans une couche.</translation>
    </message>
    <message>
        <source>Only faces can be coloured, and none was found there; set the face frame by hand.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Seuls les visages peuvent être colorisés, et aucun n’a été trouvé ici&#x202f;; définissez le cadre du visage à la main.</translation>
    </message>
    <message>
        <source>Colouring the face</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Colorisation du visage</translation>
    </message>
    <message>
        <source>Only the faces were coloured; the rest of the photo stays as it was.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Seuls les visages ont été colorisés&#x202f;; le reste de la photo est resté tel quel.</translation>
    </message>
    <message>
        <source>{title} always makes the same completion; its alternatives differ in grain only.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>{title} donne toujours la même reconstruction&#x202f;; ses variantes ne diffèrent que par le grain.</translation>
    </message>
    <message>
        <source>No face was found, so the masked area was filled from its surroundings; if it hides a face, set the face frame by hand and complete again.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Aucun visage n’a été trouvé&#x202f;; la zone masquée a donc été remplie d’après ses alentours&#x202f;; si elle cache un visage, définissez le cadre du visage à la main et reconstruisez à nouveau.</translation>
    </message>
    <message>
        <source>The mask lies beside every face that was found, so it was filled from its surroundings; if it hides a face, set the face frame by hand and complete again.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Le masque est à côté de tous les visages trouvés&#x202f;; il a donc été rempli d’après ses alentours&#x202f;; s’il cache un visage, définissez le cadre du visage à la main et reconstruisez à nouveau.</translation>
    </message>
    <message>
        <source>Parts of the mask lie on no face; they were filled from their surroundings.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Des parties du masque ne sont sur aucun visage&#x202f;; elles ont été remplies d’après leurs alentours.</translation>
    </message>
    <message>
        <source>A face is only about {width:.0f} pixels wide, so its details are mostly guessed; use a larger version of the photo if there is one.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Un visage ne fait qu’environ {width:.0f} pixels de large&#x202f;; ses détails sont donc surtout devinés&#x202f;; utilisez une version plus grande de la photo si elle existe.</translation>
    </message>
    <message>
        <source>Filling the surroundings</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Remplissage des alentours</translation>
    </message>
    <message>
        <source>Filling the face</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Remplissage du visage</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Blending</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Fondu des raccords</translation>
    </message>
    <message>
        <source>The graphics card does not answer any more; choose the processor (cpu) as the device, or start faceinpaint again.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>La carte graphique ne répond plus&#x202f;; choisissez le processeur (cpu) comme périphérique, ou redémarrez faceinpaint.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Annulé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The face frame has no size; draw it again over the face.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>Le cadre du visage n’a aucune taille&#x202f;; tracez-le à nouveau sur le visage.</translation>
    </message>
    <message>
        <source>The three points of the face lie too close together; set the middle of each eye, then the middle of the mouth.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>Les trois points du visage sont trop proches les uns des autres&#x202f;; placez le milieu de chaque œil, puis celui de la bouche.</translation>
    </message>
    <message>
        <source>The three points do not lie like two eyes and a mouth; set the middle of each eye, then the middle of the mouth.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>Les trois points ne sont pas disposés comme deux yeux et une bouche&#x202f;; placez le milieu de chaque œil, puis celui de la bouche.</translation>
    </message>
    <message>
        <source>No face was found in this photo; set its face frame, then propose a mask again.</source>
        <extracomment>engine/faces/occlusion_masks.py</extracomment>
        <translation>Aucun visage n’a été trouvé dans cette photo ; définissez son cadre, puis proposez à nouveau un masque.</translation>
    </message>
    <message>
        <source>eyes</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>yeux</translation>
    </message>
    <message>
        <source>brows</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>sourcils</translation>
    </message>
    <message>
        <source>nose</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>nez</translation>
    </message>
    <message>
        <source>mouth</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>bouche</translation>
    </message>
    <message>
        <source>hair</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>cheveux</translation>
    </message>
    <message>
        <source>skin</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>peau</translation>
    </message>
    <message>
        <source>No face was found in this photo; set its face frame, then choose the part again.</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>Aucun visage n’a été trouvé dans cette photo&#x202f;; définissez son cadre, puis choisissez à nouveau la partie.</translation>
    </message>
    <message>
        <source>The {part} cannot be seen in this photo; mark the place with the brush.</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>Partie invisible dans cette photo&#xa0;: {part}&#x202f;; marquez l’endroit au pinceau.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: choose a picture inside it.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est un dossier&#xa0;: choisissez une image qu’il contient.</translation>
    </message>
    <message>
        <source>There is no file “{path}”: it may have been moved or renamed, so choose it again.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Le fichier «&#xa0;{path}&#xa0;» n’existe pas&#xa0;: il a peut-être été déplacé ou renommé, choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe: choose a picture&apos;s file.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est un périphérique ou un tube&#xa0;: choisissez un fichier d’image.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes): copy it again from the camera or from a backup.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est vide (0 octet)&#xa0;: copiez-le à nouveau depuis l’appareil photo ou une sauvegarde.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist: create it, or save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’existe pas&#xa0;: créez-le, ou enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>“{path}” is a folder: give a file name to save under.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«&#xa0;{path}&#xa0;» est un dossier&#xa0;: indiquez un nom de fichier pour l’enregistrement.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe: save under another name.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est un périphérique ou un tube&#xa0;: enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” already exists: save under another name, or allow it to be overwritten.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» existe déjà&#xa0;: enregistrez sous un autre nom, ou autorisez son remplacement.</translation>
    </message>
    <message>
        <source>“{name}” is read-only: save under another name, or make it writable.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est en lecture seule&#xa0;: enregistrez sous un autre nom, ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only: save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» est en lecture seule&#xa0;: enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: change its permissions or choose a copy of it.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: modifiez ses autorisations ou choisissez-en une copie.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): choose another file.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être ouvert ({reason})&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file name “{name}” is too long: save under a shorter one.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Le nom de fichier «&#xa0;{name}&#xa0;» est trop long&#xa0;: enregistrez sous un nom plus court.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not saved: free some space or save to another disk.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Le disque est plein, «&#xa0;{name}&#xa0;» n’a donc pas été enregistré&#xa0;: libérez de l’espace ou enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <source>“{name}” may not be written into “{folder}”: save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit dans «&#xa0;{folder}&#xa0;»&#xa0;: enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}): save it to another disk.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré ({reason})&#xa0;: enregistrez-le sur un autre disque.</translation>
    </message>
    <message>
        <source>{variable} names {wanted!r}; set it to one of {names}, or unset it.</source>
        <extracomment>engine/flavour.py</extracomment>
        <translation>{variable} indique {wanted!r}&#x202f;; donnez-lui l’une des valeurs {names}, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Nothing that runs networks is installed; install {package} by pip install &quot;faceinpaint[{extra}]&quot;.</source>
        <extracomment>engine/flavour.py</extracomment>
        <translation>Rien de ce qui fait tourner les réseaux n’est installé&#x202f;; installez {package} avec pip install &quot;faceinpaint[{extra}]&quot;.</translation>
    </message>
    <message>
        <source>No weights that draw faces are installed, so the masked area was filled from its surroundings; install faceinpaint again to get them.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>Aucun poids pour dessiner des visages n’est installé&#x202f;; la zone masquée a donc été remplie d’après ses alentours&#x202f;; réinstallez faceinpaint pour les obtenir.</translation>
    </message>
    <message>
        <source>fill holes in faces</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>combler les trous dans les visages</translation>
    </message>
    <message>
        <source>complete fragments</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>compléter des fragments</translation>
    </message>
    <message>
        <source>colour photos</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>coloriser des photos</translation>
    </message>
    <message>
        <source>{title} was chosen: of what is installed and can {verb}, it is the first choice.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} a été choisi&#xa0;: c’est le premier choix parmi les générateurs installés qui peuvent {verb}.</translation>
    </message>
    <message>
        <source>No installed generator can {verb}; train one, or install faceinpaint again.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>Aucun générateur installé ne peut {verb}&#x202f;; entraînez-en un, ou réinstallez faceinpaint.</translation>
    </message>
    <message>
        <source>{title} cannot {verb}; choose one of: {names}.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} ne peut pas {verb}&#x202f;; choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{title} cannot {verb}; install faceinpaint again to get one that can.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} ne peut pas {verb}&#x202f;; réinstallez faceinpaint pour en obtenir un qui le peut.</translation>
    </message>
    <message>
        <source>The mask covers the whole picture; leave something around the hole to continue.</source>
        <extracomment>engine/generators/classical.py</extracomment>
        <translation>Le masque couvre toute l’image&#x202f;; laissez autour du trou quelque chose à prolonger.</translation>
    </message>
    <message>
        <source>There is no attribute {name!r}; choose one of: {names}.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>L’attribut {name!r} n’existe pas&#x202f;; choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Something of the glasses may be left; brush over it, then complete.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Il reste peut-être quelque chose des lunettes ; peignez dessus, puis reconstruisez.</translation>
    </message>
    <message>
        <source>This face is turned far to the side, which the network that changes it has hardly seen: look closely at what it drew.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Ce visage est très tourné sur le côté, ce que le réseau qui le modifie n’a guère vu : examinez de près ce qu’il a dessiné.</translation>
    </message>
    <message>
        <source>A hat seems to hide the hair: what is changed of it would be drawn over the hat.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Un chapeau semble cacher les cheveux : ce qu’on y change serait dessiné par-dessus le chapeau.</translation>
    </message>
    <message>
        <source>There is no attribute {name!r}; did you mean {nearest}?</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>L’attribut {name!r} n’existe pas ; vouliez-vous dire {nearest} ?</translation>
    </message>
    <message>
        <source>The attribute {name} goes from 0 (no) to 1 (yes), not to {value}.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>L’attribut {name} va de 0 (non) à 1 (oui), pas jusqu’à {value}.</translation>
    </message>
    <message>
        <source>{name} and {later} contradict each other: {later} counts, as the last one.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>{name} et {later} se contredisent : c’est {later} qui compte, étant le dernier.</translation>
    </message>
    <message>
        <source>The weights &apos;mde&apos; are of a network {network!r}, which this version does not know; install faceinpaint again.</source>
        <extracomment>engine/generators/missing_data_encoder.py</extracomment>
        <translation>Les poids «&#xa0;mde&#xa0;» sont ceux d’un réseau {network!r} que cette version ne connaît pas&#x202f;; réinstallez faceinpaint.</translation>
    </message>
    <message>
        <source>There is no generator {name!r}; choose one of: {known}.</source>
        <extracomment>engine/generators/registry.py</extracomment>
        <translation>Le générateur {name!r} n’existe pas&#x202f;; choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The network {path} cannot be read ({reason}); install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>Le réseau {path} ne peut pas être lu ({reason})&#x202f;; réinstallez faceinpaint.</translation>
    </message>
    <message>
        <source>The network {path} is damaged or was altered; install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>Le réseau {path} est endommagé ou a été modifié&#x202f;; réinstallez faceinpaint.</translation>
    </message>
    <message>
        <source>{target} cannot be made ({reason}); choose another folder.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>{target} ne peut pas être créé ({reason})&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The network {name!r} was not exported for ONNX Runtime; run python -m engine.networks.export where torch is installed, or install torch.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>Le réseau {name!r} n’a pas été exporté pour ONNX Runtime&#x202f;; lancez python -m engine.networks.export là où torch est installé, ou installez torch.</translation>
    </message>
    <message>
        <source>The network {name!r} was exported from other weights than {list_path} lists; run python -m engine.networks.export again, or install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>Le réseau {name!r} a été exporté d’autres poids que ceux qu’indique {list_path}&#x202f;; relancez python -m engine.networks.export, ou réinstallez faceinpaint.</translation>
    </message>
    <message>
        <source>The list of networks {path} cannot be read ({reason}); restore it or install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>La liste des réseaux {path} ne peut pas être lue ({reason})&#x202f;; restaurez-la ou réinstallez faceinpaint.</translation>
    </message>
    <message>
        <source>make it black where the photo should stay as it is.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>mettez-y du noir là où la photo doit rester telle quelle.</translation>
    </message>
    <message>
        <source>what is transparent</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>ce qui est transparent</translation>
    </message>
    <message>
        <source>To fill something, mark it: name a picture that is white there with --mask.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Pour remplir quelque chose, marquez-le&#xa0;: indiquez avec --mask une image qui y est blanche.</translation>
    </message>
    <message>
        <source>{name} marks nothing: make it white where the photo should be filled.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>{name} ne marque rien&#xa0;: mettez-y du blanc là où la photo doit être remplie.</translation>
    </message>
    <message>
        <source>The whole photo is marked by {name}: {advice}</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Toute la photo est marquée par {name}&#xa0;: {advice}</translation>
    </message>
    <message>
        <source>Most of the photo ({share:.0%}) is marked by {name}: {advice}</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>La plus grande partie de la photo ({share:.0%}) est marquée par {name}&#xa0;: {advice}</translation>
    </message>
    <message>
        <source>Nothing that hides a face was found in this photo; mark it by hand, or look for more kinds.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Rien de ce qui cache un visage n’a été trouvé dans cette photo ; marquez-le à la main ou cherchez d’autres sortes.</translation>
    </message>
    <message>
        <source>In “{folder}” several masks are called “{name}”; keep one for each photo there.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Dans «&#xa0;{folder}&#xa0;», plusieurs masques s’appellent «&#xa0;{name}&#xa0;»&#x202f;; gardez-en un par photo.</translation>
    </message>
    <message>
        <source>In “{folder}” no mask is called “{name}”; keep one for each photo there.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Dans «&#xa0;{folder}&#xa0;», aucun masque ne s’appelle «&#xa0;{name}&#xa0;»&#x202f;; placez-y un masque par photo.</translation>
    </message>
    <message>
        <source>No face was found in the last photo, so the mask cannot be placed; set its face frame, or load the mask from a file.</source>
        <extracomment>engine/mask_transfer.py</extracomment>
        <translation>Aucun visage n’a été trouvé dans la dernière photo, le masque ne peut donc pas être placé&#x202f;; définissez-y le cadre du visage, ou chargez le masque depuis un fichier.</translation>
    </message>
    <message>
        <source>No face was found in this photo, so the mask cannot be placed; set its face frame, or load the mask from a file.</source>
        <extracomment>engine/mask_transfer.py</extracomment>
        <translation>Aucun visage n’a été trouvé dans cette photo, le masque ne peut donc pas être placé&#x202f;; définissez le cadre du visage, ou chargez le masque depuis un fichier.</translation>
    </message>
    <message>
        <source>Nothing is marked: brush over what should be replaced, then complete again.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Rien n’est marqué&#xa0;: passez le pinceau sur ce qui doit être remplacé, puis reconstruisez à nouveau.</translation>
    </message>
    <message>
        <source>The whole photo is marked: erase the mask where the photo should stay as it is.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Toute la photo est marquée&#xa0;: gommez le masque là où la photo doit rester telle quelle.</translation>
    </message>
    <message>
        <source>A mask has one 8-bit value for each pixel, but this one is {kind} {shape}: save it as a greyscale picture.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Un masque a une valeur de 8 bits par pixel, mais celui-ci est {kind} {shape}&#xa0;: enregistrez-le comme image en niveaux de gris.</translation>
    </message>
    <message>
        <source>Masks are saved as PNG: let the name “{name}” end in .png.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Les masques sont enregistrés en PNG&#xa0;: le nom «&#xa0;{name}&#xa0;» doit se terminer par .png.</translation>
    </message>
    <message>
        <source>The mask is {mask_width} x {mask_height} pixels but the photo {width} x {height}: use a mask made for this photo.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Le masque fait {mask_width} x {mask_height} pixels mais la photo {width} x {height}&#xa0;: utilisez un masque créé pour cette photo.</translation>
    </message>
    <message>
        <source>The colour profile of this photo cannot be read, so nothing can be converted to sRGB: keep the profile, in any kind of file but .bmp.</source>
        <extracomment>engine/photo/colours.py</extracomment>
        <translation>Le profil de couleur de cette photo ne peut pas être lu, rien ne peut donc être converti en sRGB&#xa0;: gardez le profil, dans tout type de fichier sauf .bmp.</translation>
    </message>
    <message>
        <source>has {bits} bits for each colour</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>a {bits} bits par couleur</translation>
    </message>
    <message>
        <source>has more than 16 bits for each colour</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>a plus de 16 bits par couleur</translation>
    </message>
    <message>
        <source>captions and credits (IPTC)</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>légendes et crédits (IPTC)</translation>
    </message>
    <message>
        <source>clipping paths and other resources of Photoshop</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>tracés de détourage et autres ressources de Photoshop</translation>
    </message>
    <message>
        <source>the comment</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>le commentaire</translation>
    </message>
    <message>
        <source>the texts of the PNG</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>les textes du PNG</translation>
    </message>
    <message>
        <source>the resolution</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>la résolution</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>le profil de couleur</translation>
    </message>
    <message>
        <source>the further pages</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>les autres pages</translation>
    </message>
    <message>
        <source>the gain map, which makes it an HDR photo</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>la carte de gain, qui en fait une photo HDR</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, BMP, HEIC or AVIF</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>JPEG, PNG, WebP, TIFF, BMP, HEIC ou AVIF</translation>
    </message>
    <message>
        <source>There is not enough memory to save “{name}”: close other programs and try again.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>La mémoire ne suffit pas pour enregistrer «&#xa0;{name}&#xa0;»&#xa0;: fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>This photo, or what is stored beside its pixels, is too large for a {ending} file: save it as {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Cette photo, ou ce qui est stocké avec ses pixels, est trop volumineuse pour un fichier {ending}&#xa0;: enregistrez-la en {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that this program opens, but cannot write: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Le programme ouvre les fichiers tels que « {name} », mais ne peut pas les écrire : donnez au nom l’une de ces extensions : {endings}.</translation>
    </message>
    <message>
        <source>“{name}” names no known kind of photo: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» ne désigne aucun type de photo connu&#xa0;: son nom doit se terminer par l’une des extensions {endings}.</translation>
    </message>
    <message>
        <source>This photo has transparent parts, which {ending} files cannot hold: save it as .png, .tif, .webp or .heic.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Cette photo a des parties transparentes, que les fichiers {ending} ne peuvent pas contenir&#xa0;: enregistrez-la en .png, .tif, .webp ou .heic.</translation>
    </message>
    <message>
        <source>“{name}” holds more than this photo, which would be lost: save under another name.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» contient plus que cette photo, et ce serait perdu&#xa0;: enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>This photo is {length} pixels long, and {ending} files hold {limit}: save it as .png or .tif.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Cette photo fait {length} pixels de long, et les fichiers {ending} n’en contiennent que {limit}&#xa0;: enregistrez-la en .png ou .tif.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be opened: choose a {kinds} file.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une image qui peut être ouverte&#xa0;: choisissez un fichier {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” claims more than {limit} million pixels: scale it down in another program first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» annonce plus de {limit} millions de pixels&#xa0;: réduisez-la d’abord dans un autre programme.</translation>
    </message>
    <message>
        <source>“{name}” {what}: convert it to RGB with 8 or 16 bits in another program first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» {what}&#xa0;: convertissez ce fichier d’abord en RVB 8 ou 16 bits dans un autre programme.</translation>
    </message>
    <message>
        <source>“{name}” is a raw file: develop it in another program, and open the TIFF or JPEG of it.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est un fichier raw&#xa0;: développez-le dans un autre programme, puis ouvrez le TIFF ou le JPEG obtenu.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: copy it again from the camera or from a backup, or open what there is of it (on the command line with --accept-cut).</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou incomplet&#xa0;: copiez-le à nouveau depuis l’appareil photo ou une sauvegarde, ou ouvrez ce qu’il en reste (en ligne de commande avec --accept-cut).</translation>
    </message>
    <message>
        <source>“{name}” is an HDR photo, whose colours cannot be kept: convert it to SDR or JPEG first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est une photo HDR, dont les couleurs ne peuvent pas être conservées&#xa0;: convertissez-la d’abord en SDR ou en JPEG.</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{name}”: close other programs.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>La mémoire ne suffit pas pour ouvrir «&#xa0;{name}&#xa0;»&#xa0;: fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: copy it again from the camera or from a backup.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou incomplet&#xa0;: copiez-le à nouveau depuis l’appareil photo ou une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>This file has {count} pages; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Ce fichier a {count} page&#x202f;; seule la première est ouverte, et un fichier enregistré ne contiendra qu’elle.</numerusform>
            <numerusform>Ce fichier a {count} pages&#x202f;; seule la première est ouverte, et un fichier enregistré ne contiendra qu’elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has further pages; a copy without metadata will not hold them.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier a d’autres pages ; une copie sans métadonnées ne les contiendra pas.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds {count} pictures, as of a stereo pair or a burst; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Ce fichier contient {count} image, comme d’une paire stéréo ou d’une rafale&#x202f;; seule la première est ouverte, et un fichier enregistré ne contiendra qu’elle.</numerusform>
            <numerusform>Ce fichier contient {count} images, comme d’une paire stéréo ou d’une rafale&#x202f;; seule la première est ouverte, et un fichier enregistré ne contiendra qu’elle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is an animation of {count} pictures; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Ce fichier est une animation de {count} image&#x202f;; seule la première est ouverte, et un fichier enregistré ne contiendra qu’elle.</numerusform>
            <numerusform>Ce fichier est une animation de {count} images&#x202f;; seule la première est ouverte, et un fichier enregistré ne contiendra qu’elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>This raw file was developed with the camera&apos;s white balance; the photo is saved as another file.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier raw a été développé avec la balance des blancs de l’appareil photo&#x202f;; la photo est enregistrée dans un autre fichier.</translation>
    </message>
    <message>
        <source>This file has layers; a saved file will hold the flattened picture alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier a des calques&#x202f;; un fichier enregistré ne contiendra que l’image aplatie.</translation>
    </message>
    <message>
        <source>This file has a page that masks parts of the photo; it will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier a une page qui masque des parties de la photo&#x202f;; elle ne sera pas enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>This file has {count} further channels, such as saved selections; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Ce fichier a {count} couche supplémentaire, par exemple une sélection mémorisée&#x202f;; elle ne sera pas enregistrée.</numerusform>
            <numerusform>Ce fichier a {count} couches supplémentaires, par exemple des sélections mémorisées&#x202f;; elles ne seront pas enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an HDR photo with a gain map; it will be saved without it, as an SDR photo.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Cette photo est une photo HDR avec carte de gain&#x202f;; elle sera enregistrée sans celle-ci, comme photo SDR.</translation>
    </message>
    <message>
        <source>This is a motion photo; its film will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Cette photo est une photo animée&#x202f;; sa vidéo ne sera pas enregistrée.</translation>
    </message>
    <message>
        <source>This file has a depth map, or masks made with it; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier a une carte de profondeur, ou des masques qui en sont tirés&#x202f;; ils ne seront pas enregistrés.</translation>
    </message>
    <message>
        <source>This file has content credentials (C2PA) of the unedited photo; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier a des Content Credentials (C2PA) de la photo non retouchée&#x202f;; elles ne seront pas enregistrées.</translation>
    </message>
    <message>
        <source>This file has data that only other programs know ({names}); they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier a des données que seuls d’autres programmes connaissent ({names})&#x202f;; elles ne seront pas enregistrées.</translation>
    </message>
    <message>
        <source>This file has data of another program behind its picture; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier a des données d’un autre programme après son image&#x202f;; elles ne seront pas enregistrées.</translation>
    </message>
    <message>
        <source>This file has {bits} bits for each colour; it is opened, and will be saved, with 8.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier a {bits} bits par couleur&#x202f;; il est ouvert, et sera enregistré, avec 8.</translation>
    </message>
    <message>
        <source>This is a CMYK photo; it is opened and will be saved as RGB with 8 bits for each colour.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Cette photo est en CMJN&#x202f;; elle est ouverte et sera enregistrée en RVB avec 8 bits par couleur.</translation>
    </message>
    <message>
        <source>This is a {name} photo; it is opened and will be saved as RGB.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Cette photo est en {name}&#x202f;; elle est ouverte et sera enregistrée en RVB.</translation>
    </message>
    <message>
        <source>This file has clipping paths, but is turned upright on opening; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier a des tracés de détourage, mais il est redressé à l’ouverture&#x202f;; ils ne seront pas enregistrés.</translation>
    </message>
    <message>
        <source>The XMP metadata of this file is damaged; what of it cannot be read will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Les métadonnées XMP de ce fichier sont endommagées&#x202f;; ce qui ne peut pas en être lu ne sera pas enregistré.</translation>
    </message>
    <message>
        <source>This file has tags with impossible values ({names}); they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier a des balises aux valeurs impossibles ({names})&#x202f;; elles ne seront pas enregistrées.</translation>
    </message>
    <message>
        <source>The colour profile of this file is damaged; the photo is taken for sRGB, and saved without it.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Le profil de couleur de ce fichier est endommagé&#x202f;; la photo est considérée comme sRGB et enregistrée sans lui.</translation>
    </message>
    <message>
        <source>This file has very many or very long texts beside its pixels; not all of them will be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier a de très nombreux ou de très longs textes à côté de ses pixels&#x202f;; tous ne seront pas enregistrés.</translation>
    </message>
    <message>
        <source>The end of this file is missing; the lower part of the photo is grey or coarse.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>La fin de ce fichier manque&#x202f;; le bas de la photo est gris ou grossier.</translation>
    </message>
    <message>
        <source>A {ending} file cannot hold all that stands beside this photo; left out: {names}.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Un fichier {ending} ne peut pas contenir tout ce qui accompagne cette photo&#x202f;; omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The XMP file of this photo could not be written beside the saved one; what stands there was kept.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Le fichier XMP de cette photo n’a pas pu être écrit à côté de la photo enregistrée&#x202f;; ce qui s’y trouve a été gardé.</translation>
    </message>
    <message>
        <source>A {ending} file holds 8 bits for each colour, of the 16 of this photo.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Un fichier {ending} ne contient que 8 bits par couleur, sur les 16 de cette photo.</translation>
    </message>
    <message>
        <source>is compressed in a way that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>est compressé d’une façon que peu de programmes connaissent</translation>
    </message>
    <message>
        <source>has colours of {bits}-bit floating point numbers</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>a des couleurs en nombres à virgule flottante de {bits} bits</translation>
    </message>
    <message>
        <source>has colours of a kind that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>a des couleurs d’un type que peu de programmes connaissent</translation>
    </message>
    <message>
        <source>has colours and channels of a kind that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>a des couleurs et des couches d’un type que peu de programmes connaissent</translation>
    </message>
    <message>
        <source>is a JPEG XL file, for which pillow-jxl-plugin is missing</source>
        <extracomment>engine/photo/sources.py</extracomment>
        <translation>est un fichier JPEG XL, pour lequel il manque pillow-jxl-plugin</translation>
    </message>
    <message>
        <source>Nothing was completed yet, so there is no recipe: complete the photo first.</source>
        <extracomment>engine/recipe.py</extracomment>
        <translation>Rien n’a encore été reconstruit, il n’y a donc pas de recette&#xa0;: reconstruisez d’abord la photo.</translation>
    </message>
    <message>
        <source>The recipe was made for a photo of {width} x {height} pixels, this one has {own_width} x {own_height}, to which its masks would be scaled.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>La recette a été créée pour une photo de {width} x {height} pixels, celle-ci en a {own_width} x {own_height}&#x202f;; ses masques y seraient redimensionnés.</translation>
    </message>
    <message>
        <source>without a file</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>sans fichier</translation>
    </message>
    <message>
        <source>The reference photo {name} was not found; what was taken from it would be drawn.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>La photo de référence {name} n’a pas été trouvée&#x202f;; ce qui en avait été prélevé serait dessiné.</translation>
    </message>
    <message>
        <source>The reference photo {name} has other pixels than the one that the recipe was made with.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>La photo de référence {name} a d’autres pixels que celle avec laquelle la recette a été créée.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>« {name} »</translation>
    </message>
    <message>
        <source>There is no photo in “{path}”: name another folder, or look through the folders inside it as well (on the command line with --recursive).</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>Il n’y a aucune photo dans « {path} » : indiquez un autre dossier, ou parcourez aussi les dossiers qu’il contient (en ligne de commande avec --recursive).</translation>
    </message>
    <message>
        <source>Ray is not installed: install faceinpaint with its extra “ray”.</source>
        <extracomment>engine/batch/ray_cluster.py</extracomment>
        <translation>Ray n’est pas installé : installez faceinpaint avec son extra « ray ».</translation>
    </message>
    <message>
        <source>No Ray cluster answers at “{address}”: see whether it runs, and whether it has this version of Ray and of Python.</source>
        <extracomment>engine/batch/ray_cluster.py</extracomment>
        <translation>Aucune grappe Ray ne répond à « {address} » : vérifiez qu’elle fonctionne et qu’elle a cette version de Ray et de Python.</translation>
    </message>
    <message>
        <source>Layers have at most {limit} pixels a side: save the photo without them, as .tif or .png.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>Les calques ont au plus {limit} pixels par côté&#xa0;: enregistrez la photo sans eux, en .tif ou .png.</translation>
    </message>
    <message>
        <source>This photo is too large for a TIFF file with layers: choose .psd.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>Cette photo est trop grande pour un fichier TIFF avec calques&#xa0;: choisissez .psd.</translation>
    </message>
    <message>
        <source>“{name}” cannot hold layers: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas contenir de calques&#xa0;: son nom doit se terminer par l’une des extensions {endings}.</translation>
    </message>
    <message>
        <source>This file is an animation; only the first picture is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier est une animation&#x202f;; seule la première image est ouverte, et un fichier enregistré ne contiendra qu’elle.</translation>
    </message>
    <message>
        <source>This file has metadata of a kind that is not read; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Ce fichier a des métadonnées d’un type qui n’est pas lu&#x202f;; elles ne seront pas enregistrées.</translation>
    </message>
    <message>
        <source>The file with layers will not hold: {names}.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Le fichier avec calques ne contiendra pas&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>a picture without a file</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>une image sans fichier</translation>
    </message>
    <message>
        <source>The pixels of this photo are not those that the recipe was made for ({name}).</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Les pixels de cette photo ne sont pas ceux pour lesquels la recette a été créée ({name}).</translation>
    </message>
    <message>
        <source>The weights “{name}” that it was made with are not installed.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Les poids «&#xa0;{name}&#xa0;» avec lesquels elle a été créée ne sont pas installés.</translation>
    </message>
    <message>
        <source>The weights “{name}” are not those that it was made with.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Les poids «&#xa0;{name}&#xa0;» ne sont pas ceux avec lesquels elle a été créée.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): choose another recipe.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être ouvert ({reason})&#xa0;: choisissez une autre recette.</translation>
    </message>
    <message>
        <source>“{name}” is no recipe of faceinpaint: choose another file.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une recette de faceinpaint&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer faceinpaint: install that version to use it.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a été créé par un faceinpaint plus récent&#xa0;: installez cette version pour l’utiliser.</translation>
    </message>
    <message>
        <source>The recipe “{name}” is damaged ({reason}): make it again, or restore it from a backup.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>La recette «&#xa0;{name}&#xa0;» est endommagée ({reason})&#xa0;: créez-la à nouveau, ou restaurez-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>What was taken from {name} may not fit; look closely at the result, for expression, pose or light differ, or something hides the face there, too.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>Ce qui a été prélevé dans {name} peut ne pas convenir&#x202f;; examinez bien le résultat, car l’expression, la pose ou la lumière diffèrent, ou quelque chose y cache aussi le visage.</translation>
    </message>
    <message>
        <source>In {name} there seems to be someone else; look closely at the result.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>Dans {name}, il semble y avoir quelqu’un d’autre&#x202f;; examinez bien le résultat.</translation>
    </message>
    <message>
        <source>In {name} what is masked is hidden or cut off, too: choose a photo that shows it.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>Dans {name}, ce qui est masqué est aussi caché ou coupé&#xa0;: choisissez une photo qui le montre.</translation>
    </message>
    <message>
        <source>The mask lies on no face that was found, so nothing can be taken from another photo; set the face frame by hand and complete again.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>Le masque n’est sur aucun des visages trouvés, rien ne peut donc être prélevé dans une autre photo&#x202f;; définissez le cadre du visage à la main et reconstruisez à nouveau.</translation>
    </message>
    <message>
        <source>No face was found in {name}: set the frame of its face by hand, or choose another photo.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>Aucun visage n’a été trouvé dans {name}&#xa0;: définissez le cadre de son visage à la main, ou choisissez une autre photo.</translation>
    </message>
    <message>
        <source>In {name} the face is {times:.1f} times smaller than in the photo, so what was taken from it is soft; use a larger version if there is one.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>Dans {name}, le visage est {times:.1f} fois plus petit que dans la photo, ce qui en est prélevé manque donc de netteté&#x202f;; utilisez une version plus grande si elle existe.</translation>
    </message>
    <message>
        <source>In {name} the face is much darker than in the photo, so noise may show in what was taken from it; use a brighter version if there is one.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>Dans {name}, le visage est beaucoup plus sombre que dans la photo, du bruit peut donc apparaître dans ce qui en est prélevé&#x202f;; utilisez une version plus claire si elle existe.</translation>
    </message>
    <message>
        <source>As {name} has no colours, only light and shade were taken from it; the colours are drawn.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>Comme {name} n’a pas de couleurs, seules la lumière et les ombres en ont été prélevées&#x202f;; les couleurs sont dessinées.</translation>
    </message>
    <message>
        <source>The part to be cut out reaches beyond the photo; choose a smaller one.</source>
        <extracomment>engine/reframing.py</extracomment>
        <translation>La partie à découper dépasse de la photo&#x202f;; choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>Only photos of up to {limit} pixels a side can be levelled.</source>
        <extracomment>engine/reframing.py</extracomment>
        <translation>Seules les photos d’au plus {limit} pixels par côté peuvent être redressées.</translation>
    </message>
    <message>
        <source>the reference photo</source>
        <extracomment>engine/request.py</extracomment>
        <translation>la photo de référence</translation>
    </message>
    <message>
        <source>Ask for at least one alternative.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Demandez au moins une variante.</translation>
    </message>
    <message>
        <source>Colours cannot be taken from another photo; leave the reference out.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Les couleurs ne peuvent pas être prélevées dans une autre photo&#x202f;; retirez la référence.</translation>
    </message>
    <message>
        <source>There is no task {task!r}; choose one of: {names}.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>La tâche {task!r} n’existe pas&#x202f;; choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The face frame is not five points; set it again.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Le cadre du visage ne comporte pas cinq points&#x202f;; définissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The face frame lies far outside of the photo; set it again, in photo pixels.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Le cadre du visage est loin hors de la photo&#x202f;; définissez-le à nouveau, en pixels de la photo.</translation>
    </message>
    <message>
        <source>A seed cannot be negative; choose 0 or more.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Une graine ne peut pas être négative&#x202f;; choisissez 0 ou plus.</translation>
    </message>
    <message>
        <source>There is no way of blending {blend!r}; choose one of: {names}.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Le mode de fondu {blend!r} n’existe pas&#x202f;; choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What runs the networks cannot be loaded ({reason}); install faceinpaint again.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>Ce qui exécute les réseaux ne peut pas être chargé ({reason})&#x202f;; réinstallez faceinpaint.</translation>
    </message>
    <message>
        <source>There is no device {name!r}; choose one of: {names}.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>Le périphérique {name!r} n’existe pas&#x202f;; choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This computer has no {name} device that {library} can use; choose cpu or auto.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>Cet ordinateur n’a pas de périphérique {name} utilisable par {library}&#x202f;; choisissez cpu ou auto.</translation>
    </message>
    <message>
        <source>The graphics card&apos;s memory is too small or in use by other programs; the processor took over.</source>
        <extracomment>engine/runtime/failures.py</extracomment>
        <translation>La mémoire de la carte graphique est trop petite ou occupée par d’autres programmes&#x202f;; le processeur a pris le relais.</translation>
    </message>
    <message>
        <source>The graphics card cannot run this network; the processor took over.</source>
        <extracomment>engine/runtime/failures.py</extracomment>
        <translation>La carte graphique ne peut pas faire tourner ce réseau&#x202f;; le processeur a pris le relais.</translation>
    </message>
    <message>
        <source>The computer&apos;s memory is full; close other programs and try again.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>La mémoire de l’ordinateur est pleine&#x202f;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>NVIDIA graphics ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Carte NVIDIA ({library})</translation>
    </message>
    <message>
        <source>Processor ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Processeur ({library})</translation>
    </message>
    <message>
        <source>Graphics card ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Carte graphique ({library})</translation>
    </message>
    <message>
        <source>Apple graphics ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>GPU Apple ({library})</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Recherche des visages</translation>
    </message>
    <message>
        <source>Ask for at least one face.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Demandez au moins un visage.</translation>
    </message>
    <message>
        <source>No face was found in this photo; set the face frame by hand.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Aucun visage n’a été trouvé dans cette photo&#x202f;; définissez le cadre du visage à la main.</translation>
    </message>
    <message>
        <source>this network</source>
        <extracomment>engine/session.py</extracomment>
        <translation>ce réseau</translation>
    </message>
    <message>
        <source>The device {device} has too little free memory for {what}; close other programs, or choose cpu.</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>Le périphérique {device} a trop peu de mémoire libre pour {what}&#x202f;; fermez d’autres programmes, ou choisissez cpu.</translation>
    </message>
    <message>
        <source>The weights {name!r} are no safetensors file ({reason}); export them again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Les poids {name!r} ne sont pas un fichier safetensors ({reason})&#x202f;; exportez-les à nouveau.</translation>
    </message>
    <message>
        <source>The weights {name!r} ({sizes}) do not fit this network; train one of these sizes, or install faceinpaint again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Les poids {name!r} ({sizes}) ne conviennent pas à ce réseau&#x202f;; entraînez-en un de ces dimensions, ou réinstallez faceinpaint.</translation>
    </message>
    <message>
        <source>The trained weights “{name}” are not installed; install faceinpaint again to get them.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Les poids entraînés «&#xa0;{name}&#xa0;» ne sont pas installés&#x202f;; réinstallez faceinpaint pour les obtenir.</translation>
    </message>
    <message>
        <source>The list of weights {path} cannot be read ({reason}); restore it or install faceinpaint again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>La liste des poids {path} ne peut pas être lue ({reason})&#x202f;; restaurez-la ou réinstallez faceinpaint.</translation>
    </message>
    <message>
        <source>{variable} names {folder}, which cannot be read ({reason}); correct or unset it.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>{variable} indique {folder}, qui ne peut pas être lu ({reason})&#x202f;; corrigez ou supprimez cette variable.</translation>
    </message>
    <message>
        <source>{variable} names {folder}, which has no {list_name}; correct or unset it.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>{variable} indique {folder}, où il manque {list_name}&#x202f;; corrigez ou supprimez cette variable.</translation>
    </message>
    <message>
        <source>No weights {name!r} come with this faceinpaint; train them with faceinpaint-train, and name their folder in {variable}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Aucun poids {name!r} n’est fourni avec ce faceinpaint&#x202f;; entraînez-les avec faceinpaint-train, et indiquez leur dossier dans {variable}.</translation>
    </message>
    <message>
        <source>The weight file {path} cannot be read ({reason}); install faceinpaint again, or restore that file.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Le fichier de poids {path} ne peut pas être lu ({reason})&#x202f;; réinstallez faceinpaint, ou restaurez ce fichier.</translation>
    </message>
    <message>
        <source>The weight file {path} is damaged or was altered; install faceinpaint again, or restore that file.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Le fichier de poids {path} est endommagé ou a été modifié&#x202f;; réinstallez faceinpaint, ou restaurez ce fichier.</translation>
    </message>
</context>
<context>
    <name>engine_access</name>
    <message>
        <source>The networks could not be loaded; start faceinpaint again.</source>
        <extracomment>faceinpaint_gui/worker/engine_access.py</extracomment>
        <translation>Les réseaux n’ont pas pu être chargés&#x202f;; redémarrez faceinpaint.</translation>
    </message>
    <message>
        <source>The network that changes faces (igan) is not installed; install faceinpaint again, or train it.</source>
        <extracomment>faceinpaint_gui/worker/engine_access.py</extracomment>
        <translation>Le réseau qui modifie les visages (igan) n’est pas installé&#x202f;; réinstallez faceinpaint, ou entraînez-le.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Completing a batch…</source>
        <extracomment>faceinpaint_gui/worker/batch_jobs.py</extracomment>
        <translation>Reconstruction d’un lot…</translation>
    </message>
    <message>
        <source>Completing…</source>
        <extracomment>faceinpaint_gui/worker/completion_jobs.py</extracomment>
        <translation>Reconstruction…</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <extracomment>faceinpaint_gui/worker/engine_state.py</extracomment>
        <translation>Chargement des réseaux…</translation>
    </message>
    <message>
        <source>Switching the device…</source>
        <extracomment>faceinpaint_gui/worker/engine_state.py</extracomment>
        <translation>Changement de périphérique…</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>faceinpaint_gui/worker/face_jobs.py</extracomment>
        <translation>Recherche des visages…</translation>
    </message>
    <message>
        <source>Changing the face…</source>
        <extracomment>faceinpaint_gui/worker/face_jobs.py</extracomment>
        <translation>Modification du visage…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>faceinpaint_gui/worker/job.py</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Making the mask…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>Création du masque…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Looking for what hides the face…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>Recherche de ce qui cache le visage…</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Masque</translation>
    </message>
    <message>
        <source>&amp;What is proposed</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Ce &amp;qui est proposé</translation>
    </message>
    <message>
        <source>Com&amp;pletion</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Re&amp;construction</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>In no menu</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Dans aucun menu</translation>
    </message>
</context>
<context>
    <name>user_messages</name>
    <message>
        <source>“{0}” is damaged or incomplete: copy it again from the camera or from a backup, or open what there is of it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>«&#xa0;{0}&#xa0;» est endommagé ou incomplet&#xa0;: copiez-le à nouveau depuis l’appareil photo ou une sauvegarde, ou ouvrez ce qu’il en reste.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>The colour profile “{0}” cannot be used here; choose another ICC file.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Le profil de couleur «&#xa0;{0}&#xa0;» ne peut pas être utilisé ici&#x202f;; choisissez un autre fichier ICC.</translation>
    </message>
    <message>
        <source>The networks are still being loaded; try again in a moment.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Les réseaux sont encore en cours de chargement&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Brush over what hides the face, then click Complete.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Rien n’est encore marqué. Passez le pinceau sur ce qui cache le visage, puis cliquez sur «&#xa0;Reconstruire&#xa0;».</translation>
    </message>
    <message>
        <source>None of the other photos is checked and shows a face. Add a photo of the same person.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Aucune des autres photos n’est cochée et ne montre un visage. Ajoutez une photo de la même personne.</translation>
    </message>
    <message>
        <source>This mask marks most of the photo. If that is not meant, invert it, or undo.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Ce masque marque la plus grande partie de la photo. Si ce n’est pas voulu, inversez-le ou annulez.</translation>
    </message>
    <message>
        <source>Nothing that hides the face was found. Brush over it, or check more kinds beside Propose mask.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Rien de ce qui cache le visage n’a été trouvé. Passez le pinceau dessus, ou cochez d’autres sortes à côté de « Proposer un masque ».</translation>
    </message>
    <message>
        <source>Nothing is checked that could be looked for. Check a kind in the list beside Propose mask.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Rien n’est coché qui puisse être cherché. Cochez une sorte dans la liste à côté de « Proposer un masque ».</translation>
    </message>
    <message>
        <source>Set face frame</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Définir le cadre du visage</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” contradict each other: “{0}” was set back.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>« {0} » et « {1} » se contredisent : « {0} » a été réinitialisé.</translation>
    </message>
    <message>
        <source>The changed face hardly looks like the same person any more. A smaller change keeps more of the likeness.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Le visage modifié ne ressemble plus guère à la même personne. Un changement plus léger préserve mieux la ressemblance.</translation>
    </message>
    <message>
        <source>{0} is completed.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0}&#xa0;: reconstruction terminée.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>No face was found in this photo. Point out its eyes and its mouth with three clicks.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Aucun visage n’a été trouvé dans cette photo. Indiquez ses yeux et sa bouche en trois clics.</translation>
    </message>
    <message>
        <source>The device chosen last time ({0}) is not available; {1} is used instead.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Le périphérique choisi la dernière fois ({0}) n’est pas disponible&#x202f;; {1} est utilisé à la place.</translation>
    </message>
    <message>
        <source>This picture has no file yet, so there is no next one in its folder. Open a photo instead.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Cette image n’a pas encore de fichier, il n’y en a donc pas de suivante dans son dossier. Ouvrez plutôt une photo.</translation>
    </message>
    <message>
        <source>This is the last photo in its folder.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>C’est la dernière photo de son dossier.</translation>
    </message>
    <message>
        <source>This is the first photo in its folder.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>C’est la première photo de son dossier.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy an image or a photo&apos;s file, then paste again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Le presse-papiers ne contient pas d’image. Copiez une image ou le fichier d’une photo, puis collez à nouveau.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy a mask, in which white is filled, then paste it again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Le presse-papiers ne contient pas d’image. Copiez un masque, dont le blanc est rempli, puis collez-le à nouveau.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>{0} had been deleted or moved; it is saved there again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} avait été supprimé ou déplacé&#x202f;; la photo y est de nouveau enregistrée.</translation>
    </message>
    <message>
        <source>{0} was saved without what the preview shows. To keep that, press Complete or Apply to face; then save again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} a été enregistré sans ce que montre l’aperçu. Pour le garder, cliquez sur «&#xa0;Reconstruire&#xa0;» ou sur «&#xa0;Appliquer au visage&#xa0;», puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Saved as {0}, without the mark of AI, which such files cannot hold. Save it as JPEG, PNG or TIFF to mark it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Enregistré sous {0}, sans la mention d’IA, que de tels fichiers ne peuvent pas contenir. Enregistrez en JPEG, PNG ou TIFF pour l’inscrire.</translation>
    </message>
    <message>
        <source>{0} was changed on the disk. Reload it to see the change, or dismiss this to keep yours.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} a été modifié sur le disque. Rechargez-le pour voir la modification, ou fermez ce message pour garder votre version.</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>{0} was deleted or moved. The photo is still open here with all edits: save it to keep it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} a été supprimé ou déplacé. La photo est encore ouverte ici avec toutes ses retouches&#xa0;: enregistrez-la pour la garder.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{0} is also open in another faceinpaint. Edits are not shared: save under another name, so that neither writes over the other.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} est aussi ouvert dans un autre faceinpaint. Les retouches ne sont pas partagées&#xa0;: enregistrez sous un autre nom, pour qu’aucun n’écrase l’autre.</translation>
    </message>
    <message>
        <source>A copy was exported as {0}.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Une copie a été exportée sous {0}.</translation>
    </message>
    <message>
        <source>The recipe was saved as {0}. Opened with the same photo, it gives the same pixels.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>La recette a été enregistrée sous {0}. Ouverte avec la même photo, elle donne les mêmes pixels.</translation>
    </message>
    <message>
        <source>This recipe is of a picture without a file. Open or paste that first, then the recipe.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Cette recette est celle d’une image sans fichier. Ouvrez ou collez d’abord celle-ci, puis ouvrez la recette.</translation>
    </message>
    <message>
        <source>The photo of this recipe, {0}, is not in its folder. Open the photo first, then the recipe.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>La photo de cette recette, {0}, n’est pas dans son dossier. Ouvrez d’abord la photo, puis la recette.</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Utiliser quand même</translation>
    </message>
    <message>
        <source>a picture without a file</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>une image sans fichier</translation>
    </message>
    <message>
        <source>This recipe takes from another photo, which was not found: {0}. Show where it is now.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Cette recette prélève dans une autre photo, qui n’a pas été trouvée&#xa0;: {0}. Indiquez où elle se trouve maintenant.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Some photos could not be restored, as another version of faceinpaint had kept them: start that version to restore them. What was kept stays until you discard it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Certaines photos n’ont pas pu être restaurées, car une autre version de faceinpaint les avait gardées&#xa0;: démarrez cette version pour les restaurer. Ce qui a été gardé reste jusqu’à ce que vous l’abandonniez.</translation>
    </message>
    <message>
        <source>Some photos could not be restored, as what was kept of them is damaged. It stays, and is offered again when you start faceinpaint the next time.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Certaines photos n’ont pas pu être restaurées, car ce qui en a été gardé est endommagé. Cela reste en place et vous sera de nouveau proposé au prochain démarrage de faceinpaint.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written to, so that your edits could not be restored after a crash. Nothing is lost: save your photos, and free some space.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Le disque est plein ou ne peut pas être écrit&#x202f;; vos retouches ne pourraient donc pas être restaurées après un plantage. Rien n’est perdu&#xa0;: enregistrez vos photos et libérez de l’espace.</translation>
    </message>
    <message>
        <source>faceinpaint made a mistake, and the last step was not done. Your photo and your mask are still there: save the photo under a new name.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>faceinpaint a commis une erreur et la dernière étape n’a pas été effectuée. Votre photo et votre masque sont toujours là&#xa0;: enregistrez la photo sous un nouveau nom.</translation>
    </message>
    <message>
        <source>The networks could not be loaded, so nothing can be completed. Start faceinpaint again; if that does not help, install it again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Les réseaux n’ont pas pu être chargés, rien ne peut donc être reconstruit. Redémarrez faceinpaint&#x202f;; si cela n’aide pas, réinstallez-le.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Afficher le dossier</translation>
    </message>
</context>
</TS>
