<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>E&amp;xtend canvas…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Arbeits&amp;fläche erweitern…</translation>
    </message>
    <message>
        <source>Make the photo larger, and mark the new border to be filled</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Das Foto vergrößern und den neuen Rand zum Füllen markieren</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn the photo by 90°, without loss</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Das Foto verlustfrei um 90° drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Mirror the photo, without loss</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Das Foto verlustfrei spiegeln</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Vertikal spiegeln</translation>
    </message>
    <message>
        <source>Crop an&amp;d straighten…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Freis&amp;tellen und gerade ausrichten…</translation>
    </message>
    <message>
        <source>Keep a part of the photo, and level it</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Einen Teil des Fotos behalten und ihn gerade ausrichten</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Ein&amp;zoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Einzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Auszoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Auszoomen</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Tatsächliche Pixel</translation>
    </message>
    <message>
        <source>One photo pixel per screen pixel</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Ein Fotopixel je Bildschirmpixel</translation>
    </message>
    <message>
        <source>&amp;Split view</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Geteilte Ansicht</translation>
    </message>
    <message>
        <source>Show the original left of a line that you can drag</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Das Original links von einer Linie zeigen, die sich verschieben lässt</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Show the original and the edited picture side by side</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Original und bearbeitetes Bild nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Soft &amp;proof</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Softproof</translation>
    </message>
    <message>
        <source>Show colours as they will be printed or published, by a profile</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Farben nach einem Profil so zeigen, wie sie gedruckt oder veröffentlicht werden</translation>
    </message>
    <message>
        <source>Proof p&amp;rofile…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Proof-P&amp;rofil…</translation>
    </message>
    <message>
        <source>Choose the profile of the soft proof</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Das Profil für den Softproof wählen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Hell oder dunkel, wie im System eingestellt</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>A light window</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Ein helles Fenster</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>A dark window</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Ein dunkles Fenster</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>Theme, mask colour, memory, and how photos are completed</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Farbschema, Maskenfarbe, Speicher und die Art der Vervollständigung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Tastaturbefehle…</translation>
    </message>
    <message>
        <source>Look up keys, and change them</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Tasten nachschlagen und ändern</translation>
    </message>
    <message>
        <source>&amp;About faceinpaint</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Ü&amp;ber faceinpaint</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Versionen und Lizenzen</translation>
    </message>
</context>
<context>
    <name>AlternativesPanel</name>
    <message>
        <source>Alternatives</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Alternative {0}: {1}, seed {2}; {3} % like its surroundings in edge and sharpness</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Alternative {0}: {1}, Startwert {2}; gleicht der Umgebung in Kante und Schärfe zu {3}&#xa0;%</translation>
    </message>
    <message>
        <source>Alternative {0}: from another face in this photo; fits by {1} %</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Alternative {0}: aus einem anderen Gesicht in diesem Foto; passt zu {1}&#xa0;%</translation>
    </message>
    <message>
        <source>Alternative {0}: from {2}; fits by {1} %</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Alternative {0}: aus {2}; passt zu {1}&#xa0;%</translation>
    </message>
    <message>
        <source>an untitled picture</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>einem unbenannten Bild</translation>
    </message>
    <message>
        <source>{0} to paint with</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} Malquelle</translation>
    </message>
    <message>
        <source>{0} kept</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} behalten</translation>
    </message>
    <message>
        <source>{0} taken (!)</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} übernommen (!)</translation>
    </message>
    <message>
        <source>{0} taken</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} übernommen</translation>
    </message>
</context>
<context>
    <name>AttributeCommands</name>
    <message>
        <source>Change attributes</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Merkmale ändern</translation>
    </message>
    <message>
        <source>The networks are being loaded.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Die Netze werden geladen.</translation>
    </message>
    <message>
        <source>Open a photo to see how its face looks, and to change it.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Öffnen Sie ein Foto, um die Merkmale des Gesichts zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Looking at the face…</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Gesicht wird untersucht…</translation>
    </message>
    <message>
        <source>The face could not be read; choose it anew with the tool for faces.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Das Gesicht konnte nicht gelesen werden; wählen Sie es mit dem Gesichterwerkzeug neu aus.</translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>Whether the face has it: {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>Ob das Gesicht dieses Merkmal hat: {0}</translation>
    </message>
    <message>
        <source>Back to what the face has: {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>Zurück zu dem, was das Gesicht hat: {0}</translation>
    </message>
    <message>
        <source>Reset {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>{0} zurücksetzen</translation>
    </message>
    <message>
        <source>{0}: {1} % instead of {2} %</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>{0}: {1}&#xa0;% statt {2}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>{0}: {1}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>AttributesPanel</name>
    <message>
        <source>Attributes</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Search attributes</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Merkmale suchen</translation>
    </message>
    <message>
        <source>No attribute is called so.</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Kein Merkmal heißt so.</translation>
    </message>
    <message>
        <source>Show or hide these attributes: {0}</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Diese Merkmale ein- oder ausblenden: {0}</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>There is no photo in this folder.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>In diesem Ordner ist kein Foto.</translation>
    </message>
    <message>
        <source>Photos to complete</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Zu vervollständigende Fotos</translation>
    </message>
    <message>
        <source>Folder for accepted results</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Ordner für angenommene Ergebnisse</translation>
    </message>
    <message>
        <source>Choose a mask first: a file, or mark something in the photo that the editor shows.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Wählen Sie zuerst eine Maske: eine Datei, oder markieren Sie etwas in dem Foto, das der Editor zeigt.</translation>
    </message>
    <message>
        <source>Choose a folder for accepted results first.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Wählen Sie zuerst einen Ordner für angenommene Ergebnisse.</translation>
    </message>
    <message>
        <source>“{0}” exists already, and was left as it is.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>„{0}“ ist bereits vorhanden und wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Done: {0} to be looked at, {1} not done, {2} left out.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Fertig: {0} zu prüfen, {1} nicht ausgeführt, {2} ausgelassen.</translation>
    </message>
    <message>
        <source>A mistake of the program stopped this photo; try it in the editor.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Ein Fehler des Programms hat dieses Foto angehalten; versuchen Sie es im Editor.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>waits</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is being completed…</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>wird vervollständigt…</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>is being saved…</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Batch</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Stapelverarbeitung</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Add photos, or drop photos and folders here; say how they are marked, and start.</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Fügen Sie Fotos hinzu, oder ziehen Sie Fotos und Ordner hierher; geben Sie an, wie sie markiert werden, und starten Sie.</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Fotos auswählen</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add the photos of a folder, without their masks</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Die Fotos eines Ordners ohne ihre Masken hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen photos off the queue; their files stay</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Die gewählten Fotos aus der Warteschlange nehmen; ihre Dateien bleiben</translation>
    </message>
    <message>
        <source>&amp;Use for the chosen photos</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Für &amp;gewählte Fotos verwenden</translation>
    </message>
    <message>
        <source>Photos that are chosen in the queue get this mask, and wait to be completed with it</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>In der Warteschlange gewählte Fotos erhalten diese Maske und warten darauf, damit vervollständigt zu werden</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose where accepted results go</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Wählen, wohin angenommene Ergebnisse kommen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Complete the photos that wait</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Die wartenden Fotos vervollständigen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stop; what was made so far stays to be looked at</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Anhalten; was bisher erstellt wurde, kann weiter geprüft werden</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Save the chosen results (A); nothing is overwritten</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Die gewählten Ergebnisse speichern (A); nichts wird überschrieben</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Do not save the chosen results (R)</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Die gewählten Ergebnisse nicht speichern (R)</translation>
    </message>
    <message>
        <source>A&amp;nother alternative</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>A&amp;ndere Alternative</translation>
    </message>
    <message>
        <source>Complete the chosen photos anew, with other seeds (N)</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Die gewählten Fotos mit anderen Startwerten neu vervollständigen (N)</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Im E&amp;ditor öffnen</translation>
    </message>
    <message>
        <source>Open the chosen photo, with its mask if it has one, to do it by hand</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Das gewählte Foto, gegebenenfalls mit seiner Maske, öffnen, um es von Hand zu bearbeiten</translation>
    </message>
    <message>
        <source>Accept all o&amp;thers</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Alle üb&amp;rigen annehmen</translation>
    </message>
    <message>
        <source>Save all results that were not rejected</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Alle Ergebnisse speichern, die nicht abgelehnt wurden</translation>
    </message>
    <message>
        <source>with the &amp;folders inside it</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>m&amp;it Unterordnern</translation>
    </message>
    <message>
        <source>Folder for accepted results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Ordner für angenommene Ergebnisse</translation>
    </message>
    <message>
        <source>a folder for accepted results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>ein Ordner für angenommene Ergebnisse</translation>
    </message>
    <message>
        <source>Names of results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Namen der Ergebnisse</translation>
    </message>
    <message>
        <source>{name} stands for the name of the photo; an ending such as .png chooses the format</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>{name} steht für den Namen des Fotos; eine Endung wie .png bestimmt das Format</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>S&amp;peichern in</translation>
    </message>
    <message>
        <source>na&amp;med</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;benannt</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Fort&amp;setzen</translation>
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
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Vertikal spiegeln</translation>
    </message>
    <message>
        <source>Straighten</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Gerade ausrichten</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Freistellen</translation>
    </message>
</context>
<context>
    <name>CanvasDialog</name>
    <message>
        <source>Extend canvas</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Arbeitsfläche erweitern</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Per cent of the photo</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Prozent des Fotos</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Oben</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Rechts</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Unten</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>The new border is marked; press Complete to fill it.</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Der neue Rand ist markiert; klicken Sie auf „Vervollständigen“, um ihn zu füllen.</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Erweitern</translation>
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
        <translation>Das Foto hätte {0} × {1} Pixel und wäre zu groß, um wieder geöffnet zu werden.</translation>
    </message>
    <message>
        <source>The photo will be {0} × {1} pixels.</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Das Foto wird {0} × {1} Pixel groß.</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Photo</source>
        <extracomment>faceinpaint_gui/canvas/canvas_view.py</extracomment>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>CompletionActions</name>
    <message>
        <source>&amp;Complete</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Vervollständigen</translation>
    </message>
    <message>
        <source>Fill what is marked with a face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Das Markierte mit einem Gesicht füllen</translation>
    </message>
    <message>
        <source>Complete from another photo…</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Aus anderem Foto vervollständigen…</translation>
    </message>
    <message>
        <source>Take what is marked from other photos of the same person</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Das Markierte aus anderen Fotos derselben Person übernehmen</translation>
    </message>
    <message>
        <source>Other face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Anderes Gesicht</translation>
    </message>
    <message>
        <source>Choose the next face in the other photo; after the last one, the most alike is taken</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Das nächste Gesicht im anderen Foto wählen; nach dem letzten wird das ähnlichste genommen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take this photo off the list of other photos</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Dieses Foto aus der Liste der anderen Fotos entfernen</translation>
    </message>
    <message>
        <source>&amp;Live preview</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Live-Vorschau</translation>
    </message>
    <message>
        <source>Show the result while you paint</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Das Ergebnis schon beim Malen zeigen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stop completing</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Die Vervollständigung abbrechen</translation>
    </message>
    <message>
        <source>&amp;New alternatives</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Neue Alternativen</translation>
    </message>
    <message>
        <source>Make other completions of the same mask</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Weitere Vervollständigungen derselben Maske erzeugen</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Mehr wie diese</translation>
    </message>
    <message>
        <source>Make variations of the alternative that is shown</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Variationen der gezeigten Alternative erzeugen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Keep this alternative at hand, before the others</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Diese Alternative vor den anderen griffbereit halten</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Take this alternative off the strip</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Diese Alternative aus dem Streifen entfernen</translation>
    </message>
    <message>
        <source>Bring &amp;back rejected ones</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Verworfene zurück&amp;holen</translation>
    </message>
    <message>
        <source>Show the alternatives again that were taken off the strip</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Die aus dem Streifen entfernten Alternativen wieder zeigen</translation>
    </message>
    <message>
        <source>&amp;Invention map</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Karte des Erfundenen</translation>
    </message>
    <message>
        <source>Show where the alternatives differ: what is guessed, and what is certain</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Zeigen, wo sich die Alternativen unterscheiden: was geraten und was sicher ist</translation>
    </message>
    <message>
        <source>&amp;Previous alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>V&amp;orherige Alternative</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Vorherige Alternative</translation>
    </message>
    <message>
        <source>Ne&amp;xt alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Näch&amp;ste Alternative</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Nächste Alternative</translation>
    </message>
    <message>
        <source>Alternative {0}</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Alternative {0}</translation>
    </message>
    <message>
        <source>Show alternative {0}</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Alternative {0} zeigen</translation>
    </message>
    <message>
        <source>Set &amp;face frame</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Gesichtsrahmen setzen</translation>
    </message>
    <message>
        <source>Point out eyes and mouth of a face that is not found</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Augen und Mund eines Gesichts angeben, das nicht gefunden wird</translation>
    </message>
    <message>
        <source>Next fac&amp;e</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Nächstes Ges&amp;icht</translation>
    </message>
    <message>
        <source>Choose the next of the faces in the photo</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Das nächste der Gesichter im Foto wählen</translation>
    </message>
    <message>
        <source>Rem&amp;ove face frame</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Gesichts&amp;rahmen entfernen</translation>
    </message>
    <message>
        <source>Look for the faces in the photo again</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Die Gesichter im Foto neu suchen</translation>
    </message>
    <message>
        <source>Apply &amp;to face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Au&amp;f Gesicht anwenden</translation>
    </message>
    <message>
        <source>Keep the changed attributes of the face, as one step that can be undone</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Die geänderten Merkmale des Gesichts als einen widerrufbaren Schritt übernehmen</translation>
    </message>
    <message>
        <source>&amp;Reset face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Gesicht &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Show the face as it is, without the changed attributes</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Das Gesicht ohne die geänderten Merkmale zeigen</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Complete</source>
        <extracomment>faceinpaint_gui/document/completions.py</extracomment>
        <translation>Vervollständigen</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop and straighten</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Freistellen und gerade ausrichten</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>°</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>°</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>The ratio of width to height</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Das Verhältnis von Breite zu Höhe</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>As the photo</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Oben</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Freistellen</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Verhältnis</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Winkel</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the photo</source>
        <extracomment>faceinpaint_gui/dialogs/crop_view.py</extracomment>
        <translation>Ausschnitt des Fotos</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled picture</source>
        <extracomment>faceinpaint_gui/document/document.py</extracomment>
        <translation>Unbenanntes Bild</translation>
    </message>
    <message>
        <source>Extend canvas</source>
        <extracomment>faceinpaint_gui/document/document.py</extracomment>
        <translation>Arbeitsfläche erweitern</translation>
    </message>
</context>
<context>
    <name>EditorStatusBar</name>
    <message>
        <source>Progress</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How long the last completion took</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Dauer der letzten Vervollständigung</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Worauf die Netze rechnen</translation>
    </message>
    <message>
        <source>Pixel under the pointer: column, row</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Pixel unter dem Zeiger: Spalte, Zeile</translation>
    </message>
    <message>
        <source>Screen pixels per photo pixel</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Bildschirmpixel je Fotopixel</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>{0}: {1}</translation>
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
        <translation>Kopie exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Only formats that can hold this photo are offered</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Angeboten werden nur Formate, die dieses Foto aufnehmen können</translation>
    </message>
    <message>
        <source>PSD with layers</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>PSD mit Ebenen</translation>
    </message>
    <message>
        <source>TIFF with layers</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>TIFF mit Ebenen</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>Higher keeps more, and makes larger files</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Höhere Werte erhalten mehr und ergeben größere Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How large the copy is</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Wie groß die Kopie wird</translation>
    </message>
    <message>
        <source>Full size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Longest side</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Lange Kante</translation>
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
        <translation>Farben</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere, but cannot hold the strongest colours of larger profiles</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>sRGB sieht überall richtig aus, fasst aber nicht die kräftigsten Farben größerer Profile</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s profile</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Profil des Fotos beibehalten</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>In sRGB konvertieren</translation>
    </message>
    <message>
        <source>Keep &amp;metadata</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Metadaten beibehalten</translation>
    </message>
    <message>
        <source>Camera, time, place, captions (EXIF, XMP, IPTC); without them the copy tells none of it</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Kamera, Zeit, Ort, Beschreibungen (EXIF, XMP, IPTC); ohne sie verrät die Kopie nichts davon</translation>
    </message>
    <message>
        <source>Mark as edited with &amp;AI</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Als &amp;KI-bearbeitet kennzeichnen</translation>
    </message>
    <message>
        <source>Writes IPTC&apos;s mark of pictures that a network has edited or generated into the file</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Schreibt die IPTC-Kennzeichnung für Bilder, die ein Netz bearbeitet oder erzeugt hat, in die Datei</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>{0} × {1} Pixel</translation>
    </message>
</context>
<context>
    <name>FaceFrameCommands</name>
    <message>
        <source>Click the left eye</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Klicken Sie auf das linke Auge</translation>
    </message>
    <message>
        <source>Click the right eye</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Klicken Sie auf das rechte Auge</translation>
    </message>
    <message>
        <source>Click the middle of the mouth</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Klicken Sie auf die Mitte des Mundes</translation>
    </message>
    <message>
        <source>Choose face</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Gesicht wählen</translation>
    </message>
</context>
<context>
    <name>FaceFrames</name>
    <message>
        <source>Set face frame</source>
        <extracomment>faceinpaint_gui/document/face_frames.py</extracomment>
        <translation>Gesichtsrahmen setzen</translation>
    </message>
    <message>
        <source>Remove face frame</source>
        <extracomment>faceinpaint_gui/document/face_frames.py</extracomment>
        <translation>Gesichtsrahmen entfernen</translation>
    </message>
</context>
<context>
    <name>FaceTool</name>
    <message>
        <source>Choose face</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Gesicht wählen</translation>
    </message>
    <message>
        <source>Move face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Gesichtsrahmen verschieben</translation>
    </message>
    <message>
        <source>Scale face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Gesichtsrahmen skalieren</translation>
    </message>
    <message>
        <source>Turn face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Gesichtsrahmen drehen</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Open…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Ein Foto öffnen</translation>
    </message>
    <message>
        <source>New from &amp;generated faces…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Neu aus &amp;generierten Gesichtern…</translation>
    </message>
    <message>
        <source>Draw faces of nobody, and open one of them as a new photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Gesichter erzeugen, die niemandem gehören, und eines davon als neues Foto öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Open the picture or the file in the clipboard</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Das Bild oder die Datei aus der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save; the first time it asks where, so that your original stays</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Speichern; beim ersten Mal wird nach dem Ort gefragt, damit Ihr Original erhalten bleibt</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save as another file</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Als andere Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write a copy for others: size, quality, metadata</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Eine Kopie zum Weitergeben schreiben: Größe, Qualität, Metadaten</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>S&amp;tapelverarbeitung…</translation>
    </message>
    <message>
        <source>Complete many photos, and choose what to keep</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Viele Fotos vervollständigen und auswählen, was behalten wird</translation>
    </message>
    <message>
        <source>Open rec&amp;ipe…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Rezept öffnen…</translation>
    </message>
    <message>
        <source>Edit this photo again as a recipe says</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Dieses Foto nach einem Rezept erneut bearbeiten</translation>
    </message>
    <message>
        <source>Save re&amp;cipe…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Reze&amp;pt speichern…</translation>
    </message>
    <message>
        <source>Save how this photo was completed, to do it again</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Speichern, wie dieses Foto vervollständigt wurde, um es zu wiederholen</translation>
    </message>
    <message>
        <source>&amp;Next photo in the folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Nächstes Foto im Ordner</translation>
    </message>
    <message>
        <source>Open the next photo of this folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Das nächste Foto dieses Ordners öffnen</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo in the folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Vorheriges Foto im Ordner</translation>
    </message>
    <message>
        <source>Open the previous photo of this folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Das vorherige Foto dieses Ordners öffnen</translation>
    </message>
    <message>
        <source>Next open p&amp;hoto</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Näc&amp;hstes offenes Foto</translation>
    </message>
    <message>
        <source>Show the next of the open photos</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Das nächste der offenen Fotos zeigen</translation>
    </message>
    <message>
        <source>Previo&amp;us open photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Vorheriges &amp;offenes Foto</translation>
    </message>
    <message>
        <source>Show the previous of the open photos</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Das vorherige der offenen Fotos zeigen</translation>
    </message>
    <message>
        <source>C&amp;lose photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Foto s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Dieses Foto schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Das Programm beenden</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>untitled{0}</source>
        <extracomment>faceinpaint_gui/commands/files.py</extracomment>
        <translation>unbenannt{0}</translation>
    </message>
</context>
<context>
    <name>GeneratedFacesDialog</name>
    <message>
        <source>New from generated faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Neu aus generierten Gesichtern</translation>
    </message>
    <message>
        <source>The same seed and the same attributes give the same face again</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Derselbe Startwert und dieselben Merkmale ergeben wieder dasselbe Gesicht</translation>
    </message>
    <message>
        <source>First seed</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Erster Startwert</translation>
    </message>
    <message>
        <source>&amp;Other faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>&amp;Andere Gesichter</translation>
    </message>
    <message>
        <source>Show the faces of the next seeds</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Die Gesichter der nächsten Startwerte zeigen</translation>
    </message>
    <message>
        <source>Generated faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Generierte Gesichter</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the chosen face as a new photo</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Das gewählte Gesicht als neues Foto öffnen</translation>
    </message>
    <message>
        <source>First &amp;seed</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Erster &amp;Startwert</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Faces of nobody, with their seeds</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Gesichter, die niemandem gehören, mit ihren Startwerten</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Drawing faces…</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Gesichter werden erzeugt…</translation>
    </message>
    <message>
        <source>Seed {0}: with the same attributes it gives this face again</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Startwert {0}: ergibt mit denselben Merkmalen wieder dieses Gesicht</translation>
    </message>
</context>
<context>
    <name>GenerationCommands</name>
    <message>
        <source>The faces could not be drawn; choose other attributes.</source>
        <extracomment>faceinpaint_gui/commands/generation.py</extracomment>
        <translation>Die Gesichter konnten nicht erzeugt werden; wählen Sie andere Merkmale.</translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source>Task</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Generator</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Worauf die Netze rechnen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Number of alternatives</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Anzahl der Alternativen</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>A&amp;ufgabe</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Ge&amp;nerator</translation>
    </message>
    <message>
        <source>Alter&amp;natives</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Al&amp;ternativen</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Ge&amp;rät</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Vervollständigung</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Laden fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fill what is marked</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Markiertes füllen</translation>
    </message>
    <message>
        <source>Complete a fragment</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Fragment vervollständigen</translation>
    </message>
    <message>
        <source>Colour a grey photo</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Graustufenfoto kolorieren</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Its trained weights are not installed, so it cannot run on this computer.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Die trainierten Gewichte dafür sind nicht installiert, daher ist der Generator auf diesem Computer nicht nutzbar.</translation>
    </message>
    <message>
        <source>A trained network where a face is marked, a classical fill elsewhere.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Wo ein Gesicht markiert ist, ein trainiertes Netz, sonst eine klassische Füllung.</translation>
    </message>
    <message>
        <source>Mark all that is missing, up to the edge of the photo; a trained network makes up the face around what is left.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Markieren Sie alles, was fehlt, bis zum Rand des Fotos; ein trainiertes Netz erfindet das Gesicht um das Verbliebene herum.</translation>
    </message>
    <message>
        <source>Faces of a grey photo, or of one that lacks a channel, get colours; a mask says where.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Gesichter eines Graustufenfotos oder eines Fotos, dem ein Kanal fehlt, werden koloriert; eine Maske sagt, wo.</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>{0}. Lizenz: {1}.</translation>
    </message>
    <message>
        <source>How many completions to choose from</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Wie viele Vervollständigungen zur Wahl stehen</translation>
    </message>
    <message>
        <source>This generator has one answer only</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Dieser Generator liefert nur ein Ergebnis</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Do not show these hints again</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Diese Hinweise nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Hinweise schließen</translation>
    </message>
    <message>
        <source>Step 3 of 3: choose one of the alternatives, then save.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Schritt 3 von 3: Wählen Sie eine der Alternativen und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Step 2 of 3: press Complete, and what you marked is filled with a face.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Schritt 2 von 3: Klicken Sie auf „Vervollständigen“, dann wird das Markierte mit einem Gesicht gefüllt.</translation>
    </message>
    <message>
        <source>Step 1 of 3: brush over what hides the face; the right button takes away again.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Schritt 1 von 3: Übermalen Sie, was das Gesicht verdeckt; mit der rechten Maustaste nehmen Sie wieder weg.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <extracomment>faceinpaint_gui/panels/history_panel.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Photo as opened</source>
        <extracomment>faceinpaint_gui/panels/history_panel.py</extracomment>
        <translation>Foto wie geöffnet</translation>
    </message>
</context>
<context>
    <name>IdentityMeter</name>
    <message>
        <source>Identity</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>Identität</translation>
    </message>
    <message>
        <source>How much the changed face looks like the same person, as a network for that sees it</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>Wie sehr das geänderte Gesicht noch nach derselben Person aussieht, beurteilt von einem eigenen Netz</translation>
    </message>
    <message>
        <source>same person</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>dieselbe Person</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source>C or \</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>C oder \</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Halten, um das Original zu sehen</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Leertaste + Ziehen</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Das Foto verschieben</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Right button, or Alt</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Rechte Maustaste oder Alt</translation>
    </message>
    <message>
        <source>Take away from the mask, with every tool</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Von der Maske abziehen, mit jedem Werkzeug</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Umschalt + Klick</translation>
    </message>
    <message>
        <source>Straight line from the last stroke</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Gerade Linie vom letzten Strich aus</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Umschalt + Ziehen</translation>
    </message>
    <message>
        <source>Square or circle</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Quadrat oder Kreis</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Strg + Ziehen</translation>
    </message>
    <message>
        <source>Brush: to the right larger, upwards harder</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Pinsel: nach rechts größer, nach oben härter</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the brush, or the frame of a face, which Ctrl turns and scales; Shift far</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Den Pinsel verschieben oder den Rahmen eines Gesichts, den Strg dreht und skaliert; mit Umschalt weit</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Press the brush down and lift it again, Alt to take away; twice to end the polygon</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Den Pinsel aufsetzen und wieder abheben, mit Alt zum Abziehen; zweimal, um das Polygon abzuschließen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Take back the last corner of the polygon</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Den letzten Eckpunkt des Polygons zurücknehmen</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Alt + Buchstabe</translation>
    </message>
    <message>
        <source>Open the menu, or go to the field, in whose name the letter is underlined</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Das Menü öffnen oder zum Feld gehen, in dessen Namen der Buchstabe unterstrichen ist</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences of other software</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Lizenzen anderer Software</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Software</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Its makers name this licence, and add no text: {0}</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Die Hersteller nennen diese Lizenz, ohne einen Text beizulegen: {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide this part of the window</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Diesen Teil des Fensters ein- oder ausblenden</translation>
    </message>
    <message>
        <source>{0}[*] – faceinpaint</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>{0}[*] – faceinpaint</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Halten, um das Original zu sehen</translation>
    </message>
    <message>
        <source>Hold to see the original (hold C or \)</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Halten, um das Original zu sehen (C oder \ halten)</translation>
    </message>
    <message>
        <source>Tool palette</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Werkzeugpalette</translation>
    </message>
</context>
<context>
    <name>MaskActions</name>
    <message>
        <source>&amp;Show mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Maske &amp;anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die Maske ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Unmark everything</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die ganze Markierung aufheben</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>Swap what is marked and what is not</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Markiertes und nicht Markiertes vertauschen</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Erweitern</translation>
    </message>
    <message>
        <source>Widen the mask on all sides</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die Maske nach allen Seiten verbreitern</translation>
    </message>
    <message>
        <source>Sh&amp;rink</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Narrow the mask on all sides</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die Maske von allen Seiten verschmälern</translation>
    </message>
    <message>
        <source>&amp;Feather</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Weiche Kante</translation>
    </message>
    <message>
        <source>Soften the edges of the mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die Kanten der Maske weichzeichnen</translation>
    </message>
    <message>
        <source>Fill h&amp;oles</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Löcher &amp;füllen</translation>
    </message>
    <message>
        <source>Mark what the mask encloses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Markieren, was die Maske umschließt</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>La&amp;den…</translation>
    </message>
    <message>
        <source>Load a mask: white is filled</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Eine Maske laden: Weiß wird gefüllt</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save the mask as a PNG image</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die Maske als PNG-Bild speichern</translation>
    </message>
    <message>
        <source>&amp;Paste mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Maske e&amp;infügen</translation>
    </message>
    <message>
        <source>Take the mask in the clipboard</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die Maske aus der Zwischenablage übernehmen</translation>
    </message>
    <message>
        <source>Re&amp;use mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Maske wiederve&amp;rwenden</translation>
    </message>
    <message>
        <source>Put the last photo&apos;s mask on the face of this one</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die Maske des letzten Fotos auf das Gesicht in diesem legen</translation>
    </message>
    <message>
        <source>Propose m&amp;ask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Maske v&amp;orschlagen</translation>
    </message>
    <message>
        <source>Mark what hides the face: what is checked in the list</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Markiert, was das Gesicht verdeckt: was in der Liste angehakt ist</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Brillen</translation>
    </message>
    <message>
        <source>&amp;Sunglasses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Sonnenbrillen</translation>
    </message>
    <message>
        <source>Look for this when a mask is proposed</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Danach suchen, wenn eine Maske vorgeschlagen wird</translation>
    </message>
    <message>
        <source>&amp;Eyes</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Au&amp;gen</translation>
    </message>
    <message>
        <source>Mark the eyes</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die Augen markieren</translation>
    </message>
    <message>
        <source>&amp;Brows</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Brauen</translation>
    </message>
    <message>
        <source>Mark the brows</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die Brauen markieren</translation>
    </message>
    <message>
        <source>&amp;Nose</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Nase</translation>
    </message>
    <message>
        <source>Mark the nose</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die Nase markieren</translation>
    </message>
    <message>
        <source>&amp;Mouth</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Mund</translation>
    </message>
    <message>
        <source>Mark the mouth</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Den Mund markieren</translation>
    </message>
    <message>
        <source>&amp;Hair</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Haare</translation>
    </message>
    <message>
        <source>Mark the hair</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die Haare markieren</translation>
    </message>
    <message>
        <source>S&amp;kin</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Hau&amp;t</translation>
    </message>
    <message>
        <source>Mark the skin</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Die Haut markieren</translation>
    </message>
</context>
<context>
    <name>MaskChoice</name>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Maske</translation>
    </message>
    <message>
        <source>How it is said what is to be filled</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Wie angegeben wird, was gefüllt werden soll</translation>
    </message>
    <message>
        <source>A part of each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Ein Teil jedes Gesichts</translation>
    </message>
    <message>
        <source>A mask file beside each photo</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Eine Maskendatei neben jedem Foto</translation>
    </message>
    <message>
        <source>One mask file for all photos</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Eine Maskendatei für alle Fotos</translation>
    </message>
    <message>
        <source>The editor&apos;s mask, put on each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Die Maske des Editors, auf jedes Gesicht gelegt</translation>
    </message>
    <message>
        <source>Part of the face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Teil des Gesichts</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Brows</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Augenbrauen</translation>
    </message>
    <message>
        <source>Nose</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Mund</translation>
    </message>
    <message>
        <source>Hair</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Haare</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>What hides the face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Was das Gesicht verdeckt</translation>
    </message>
    <message>
        <source>Glasses</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Brillen</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Sonnenbrillen</translation>
    </message>
    <message>
        <source>All that is found</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Alles, was gefunden wird</translation>
    </message>
    <message>
        <source>C&amp;hoose a mask…</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>&amp;Maske wählen…</translation>
    </message>
    <message>
        <source>NAME_mask.png for NAME.jpg; white is filled</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>NAME_mask.png für NAME.jpg; Weiß wird gefüllt</translation>
    </message>
    <message>
        <source>as it lies on the face of the photo there</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>so, wie sie dort auf dem Gesicht des Fotos liegt</translation>
    </message>
    <message>
        <source>Widen the mask by</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Maske erweitern um</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>By how many pixels what is marked is widened on all sides</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Um wie viele Pixel die Markierung auf allen Seiten erweitert wird</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Mas&amp;ke</translation>
    </message>
    <message>
        <source>&amp;Widen by</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Erwei&amp;tern um</translation>
    </message>
    <message>
        <source>Proposed: what hides each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Vorschlag: was jedes Gesicht verdeckt</translation>
    </message>
</context>
<context>
    <name>MaskColorButton</name>
    <message>
        <source>Colour</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Choose the colour in which the mask is shown</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>Die Farbe wählen, in der die Maske gezeigt wird</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>Farbe der Maske</translation>
    </message>
</context>
<context>
    <name>MaskCommands</name>
    <message>
        <source>Load mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Maske laden</translation>
    </message>
    <message>
        <source>Paste mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Maske einfügen</translation>
    </message>
    <message>
        <source>Reuse mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Maske wiederverwenden</translation>
    </message>
    <message>
        <source>Propose mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Maske vorschlagen</translation>
    </message>
    <message>
        <source>Mark part: {0}</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Teil markieren: {0}</translation>
    </message>
</context>
<context>
    <name>MaskEditing</name>
    <message>
        <source>Clear mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Maske löschen</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Maske erweitern</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Maske verkleinern</translation>
    </message>
    <message>
        <source>Feather mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Weiche Maskenkante</translation>
    </message>
    <message>
        <source>Fill holes in mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Löcher in der Maske füllen</translation>
    </message>
</context>
<context>
    <name>MaskPanel</name>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Hardne&amp;ss</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Härt&amp;e</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Grow, shrink and feather by</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Erweitern, verkleinern und weiche Kante um</translation>
    </message>
    <message>
        <source>By how much Grow and Shrink move the mask&apos;s edge, and how wide Feather makes it</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Um wie viel „Erweitern“ und „Verkleinern“ den Maskenrand verschieben und wie breit „Weiche Kante“ ihn macht</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Deckkraft der Maske</translation>
    </message>
    <message>
        <source>How much the mask covers the photo</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Wie stark die Maske das Foto überdeckt</translation>
    </message>
    <message>
        <source>Opacity </source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Deckkraft </translation>
    </message>
    <message>
        <source>Grow, shrink, feather b&amp;y</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>&amp;Kante ändern um</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Diameter of the brush, in pixels of the photo</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Durchmesser des Pinsels in Pixeln des Fotos</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Wie scharf der Rand des Pinsels ist</translation>
    </message>
    <message>
        <source>Mark a part of the face</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Einen Teil des Gesichts markieren</translation>
    </message>
</context>
<context>
    <name>MaskTool</name>
    <message>
        <source>Erase from mask</source>
        <extracomment>faceinpaint_gui/canvas/mask_tools.py</extracomment>
        <translation>Aus Maske löschen</translation>
    </message>
    <message>
        <source>Brush stroke</source>
        <extracomment>faceinpaint_gui/canvas/mask_tools.py</extracomment>
        <translation>Pinselstrich</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>faceinpaint_gui/canvas/retouch_tools.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Combine alternatives</source>
        <extracomment>faceinpaint_gui/canvas/retouch_tools.py</extracomment>
        <translation>Alternativen kombinieren</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <extracomment>faceinpaint_gui/panels/message_bar.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <extracomment>faceinpaint_gui/panels/message_bar.py</extracomment>
        <translation>Die Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>PhotoTabs</name>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/panels/photo_tabs.py</extracomment>
        <translation>Offene Fotos</translation>
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
        <translation>Bearbeitet</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Neue Taste</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>Recipe: turn</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Rezept: Drehen</translation>
    </message>
    <message>
        <source>Recipe: crop</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Rezept: Freistellen</translation>
    </message>
    <message>
        <source>Recipe: pixels</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Rezept: Pixel</translation>
    </message>
    <message>
        <source>Recipe: mask</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Rezept: Maske</translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>This photo</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Dieses Foto</translation>
    </message>
    <message>
        <source>Untitled picture</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Unbenanntes Bild</translation>
    </message>
    <message>
        <source>No other face was found in it.</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Darin wurde kein weiteres Gesicht gefunden.</translation>
    </message>
    <message>
        <source>No face was found in it; choose another photo.</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Darin wurde kein Gesicht gefunden; wählen Sie ein anderes Foto.</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Gesicht {0} von {1}</translation>
    </message>
    <message>
        <source>{0} faces: the most alike one</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>{0} Gesichter: das ähnlichste</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Other photos of the person</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Andere Fotos der Person</translation>
    </message>
    <message>
        <source>Drop photos of the same person here. Dropped anywhere else, a photo is opened.</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Legen Sie hier Fotos derselben Person ab. An jeder anderen Stelle abgelegt, wird ein Foto geöffnet.</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <source>Other photos</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Andere Fotos</translation>
    </message>
    <message>
        <source>What is marked is taken from other photos of the person: eyes, mouth, skin or hair.</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Das Markierte wird aus anderen Fotos der Person übernommen: Augen, Mund, Haut oder Haare.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Ein Foto hinzufügen</translation>
    </message>
    <message>
        <source>Add a photo from a file, from another tab, or from this photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Ein Foto aus einer Datei, einem anderen Tab oder aus diesem Foto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>&amp;Dateien…</translation>
    </message>
    <message>
        <source>Another face in &amp;this photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Anderes &amp;Gesicht in diesem Foto</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Offene Fotos</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes when faceinpaint is started again.</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Die Sprache ändert sich beim nächsten Start von faceinpaint.</translation>
    </message>
    <message>
        <source>Screen profile</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Monitorprofil</translation>
    </message>
    <message>
        <source>How the screen shows colours</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Wie der Monitor Farben zeigt</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Wie vom System angegeben</translation>
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
        <translation>Profil wählen…</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Deckkraft der Maske</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Number of alternatives</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Anzahl der Alternativen</translation>
    </message>
    <message>
        <source>Show the &amp;result while you paint</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Ergebnis beim Malen zeigen</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Worauf die Netze rechnen</translation>
    </message>
    <message>
        <source>Mark completed photos as &amp;edited with AI</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Vervollständigte Fotos als &amp;KI-bearbeitet kennzeichnen</translation>
    </message>
    <message>
        <source>Writes IPTC&apos;s mark of edited or generated pictures into the files that you save</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Schreibt die IPTC-Kennzeichnung für bearbeitete oder erzeugte Bilder in die Dateien, die Sie speichern</translation>
    </message>
    <message>
        <source>Memory for the history of each photo</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Speicher für das Protokoll jedes Fotos</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Where this is not enough, the oldest steps of a photo can no longer be undone</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Reicht er nicht aus, lassen sich die ältesten Schritte eines Fotos nicht mehr rückgängig machen</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Screen profile</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Monitorprofil</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Vervollständigung</translation>
    </message>
    <message>
        <source>&amp;Alternatives</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Alternativen</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Ge&amp;rät</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>&amp;History of each photo</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Protokoll je Foto</translation>
    </message>
</context>
<context>
    <name>ShapeTool</name>
    <message>
        <source>Unmark rectangle</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Rechteck abziehen</translation>
    </message>
    <message>
        <source>Mark rectangle</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Rechteck markieren</translation>
    </message>
    <message>
        <source>Unmark ellipse</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Ellipse abziehen</translation>
    </message>
    <message>
        <source>Mark ellipse</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Ellipse markieren</translation>
    </message>
    <message>
        <source>Unmark with lasso</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Mit Lasso abziehen</translation>
    </message>
    <message>
        <source>Mark with lasso</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Mit Lasso markieren</translation>
    </message>
    <message>
        <source>Unmark polygon</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Polygon abziehen</translation>
    </message>
    <message>
        <source>Mark polygon</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Polygon markieren</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Tastaturbefehle</translation>
    </message>
    <message>
        <source>Search for a name, a key, or what it does</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Nach Name, Taste oder Wirkung suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Tastaturbefehle durchsuchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Tastaturbefehle</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Leave this action without keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Diese Aktion ohne Tasten lassen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Give this action the keys back that it came with</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Dieser Aktion ihre ursprünglichen Tasten zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Hier verwenden</translation>
    </message>
    <message>
        <source>Take the key from the other action</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Der anderen Aktion die Taste nehmen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give all actions the keys back that they came with</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Allen Aktionen ihre ursprünglichen Tasten zurückgeben</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>Click here, then press the new key</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Klicken Sie hier und drücken Sie dann die neue Taste</translation>
    </message>
    <message>
        <source>Mouse and fixed keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Maus und feste Tasten</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Choose an action to change its keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Wählen Sie eine Aktion, um ihre Tasten zu ändern</translation>
    </message>
    <message>
        <source>{0} is taken for good: “{1}”. Press another key.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>{0} ist fest vergeben: „{1}“. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}” in {2}. Press another key, or take it from there.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>{0} gehört bereits zu „{1}“ ({2}). Drücken Sie eine andere Taste oder nehmen Sie sie dort weg.</translation>
    </message>
    <message>
        <source>Some of its keys now belong to other actions and stay there: {0}.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Einige der Tasten gehören jetzt zu anderen Aktionen und bleiben dort: {0}.</translation>
    </message>
</context>
<context>
    <name>ToolActions</name>
    <message>
        <source>&amp;Brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <source>Mark what is to be filled</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Markieren, was gefüllt werden soll</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Ra&amp;diergummi</translation>
    </message>
    <message>
        <source>Take away from what is marked</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Von der Markierung wegnehmen</translation>
    </message>
    <message>
        <source>Re&amp;ctangle</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Re&amp;chteck</translation>
    </message>
    <message>
        <source>Mark a rectangle; Shift makes it a square, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Ein Rechteck markieren; Umschalt macht es zum Quadrat, Alt zieht ab</translation>
    </message>
    <message>
        <source>E&amp;llipse</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Ellipse</translation>
    </message>
    <message>
        <source>Mark an ellipse; Shift makes it a circle, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Eine Ellipse markieren; Umschalt macht sie zum Kreis, Alt zieht ab</translation>
    </message>
    <message>
        <source>Lass&amp;o</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>Mark what you run around; Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Markieren, was Sie umfahren; Alt zieht ab</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pol&amp;ygon</translation>
    </message>
    <message>
        <source>Mark between clicks; a double click or Enter ends it, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Zwischen Klicks markieren; ein Doppelklick oder die Eingabetaste beendet, Alt zieht ab</translation>
    </message>
    <message>
        <source>Res&amp;tore brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Wiederherstell&amp;ungspinsel</translation>
    </message>
    <message>
        <source>Bring the photo back as it was opened, where you paint</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Das Foto, wo Sie malen, wieder in den geöffneten Zustand bringen</translation>
    </message>
    <message>
        <source>Pa&amp;int from this alternative</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Aus dieser Alternative &amp;malen</translation>
    </message>
    <message>
        <source>Take this alternative to paint with, then choose another one to paint on</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Diese Alternative als Malquelle nehmen; danach eine andere wählen, auf der gemalt wird</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Gesichter</translation>
    </message>
    <message>
        <source>Show the faces; click one, move, turn and scale its frame</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Die Gesichter zeigen; eines anklicken, seinen Rahmen verschieben, drehen und skalieren</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Größerer Pi&amp;nsel</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>So&amp;fter brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>We&amp;icherer Pinsel</translation>
    </message>
    <message>
        <source>Softer brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Weicherer Pinsel</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Härterer Pinsel</translation>
    </message>
    <message>
        <source>Harder brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Härterer Pinsel</translation>
    </message>
    <message>
        <source>Pe&amp;n pressure sets the size</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Stiftdruck &amp;bestimmt Größe</translation>
    </message>
    <message>
        <source>A light touch of a tablet&apos;s pen paints with a smaller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Leichter Druck mit dem Stift eines Tabletts malt mit kleinerem Pinsel</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Open a portrait</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Ein Porträt öffnen</translation>
    </message>
    <message>
        <source>Drop a photo here, paste one, or open a file.</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Legen Sie hier ein Foto ab, fügen Sie eines ein oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Then brush over what hides the face, and press Complete.</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Übermalen Sie dann, was das Gesicht verdeckt, und klicken Sie auf „Vervollständigen“.</translation>
    </message>
    <message>
        <source>Try &amp;it on a drawn portrait</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Mit gezeichnetem &amp;Porträt ausprobieren</translation>
    </message>
    <message>
        <source>Opens a drawn portrait with glasses to take off</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Öffnet ein gezeichnetes Porträt mit einer Brille zum Entfernen</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Zuletzt geöffnete Fotos</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>{0} öffnen</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>&amp;Undo {0}</source>
        <extracomment>faceinpaint_gui/workspace.py</extracomment>
        <translation>&amp;Rückgängig {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <extracomment>faceinpaint_gui/workspace.py</extracomment>
        <translation>&amp;Wiederholen {0}</translation>
    </message>
</context>
<context>
    <name>_Runner</name>
    <message>
        <source>The computer ran out of memory. Close other programs, then try again.</source>
        <extracomment>faceinpaint_gui/worker/worker.py</extracomment>
        <translation>Der Arbeitsspeicher des Computers reicht nicht aus. Schließen Sie andere Programme und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>attributes</name>
    <message>
        <source>Hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Haare</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Beard</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Bart</translation>
    </message>
    <message>
        <source>Skin and make-up</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Haut und Make-up</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Accessories</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Accessoires</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Five o&apos;clock shadow</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Bartschatten</translation>
    </message>
    <message>
        <source>Arched eyebrows</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Geschwungene Augenbrauen</translation>
    </message>
    <message>
        <source>Attractive</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Attraktiv</translation>
    </message>
    <message>
        <source>Bags under the eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Tränensäcke</translation>
    </message>
    <message>
        <source>Bald</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Glatze</translation>
    </message>
    <message>
        <source>Bangs</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Pony</translation>
    </message>
    <message>
        <source>Big lips</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Volle Lippen</translation>
    </message>
    <message>
        <source>Big nose</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Große Nase</translation>
    </message>
    <message>
        <source>Black hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Schwarzes Haar</translation>
    </message>
    <message>
        <source>Blond hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Blondes Haar</translation>
    </message>
    <message>
        <source>Blurry</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Brown hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Braunes Haar</translation>
    </message>
    <message>
        <source>Bushy eyebrows</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Buschige Augenbrauen</translation>
    </message>
    <message>
        <source>Chubby</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Pausbäckig</translation>
    </message>
    <message>
        <source>Double chin</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Doppelkinn</translation>
    </message>
    <message>
        <source>Eyeglasses</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Brille</translation>
    </message>
    <message>
        <source>Goatee</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Spitzbart</translation>
    </message>
    <message>
        <source>Grey hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Graues Haar</translation>
    </message>
    <message>
        <source>Heavy make-up</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Starkes Make-up</translation>
    </message>
    <message>
        <source>High cheekbones</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Hohe Wangenknochen</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Mouth slightly open</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Mund leicht geöffnet</translation>
    </message>
    <message>
        <source>Moustache</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Schnurrbart</translation>
    </message>
    <message>
        <source>Narrow eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Schmale Augen</translation>
    </message>
    <message>
        <source>No beard</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Kein Bart</translation>
    </message>
    <message>
        <source>Oval face</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Ovales Gesicht</translation>
    </message>
    <message>
        <source>Pale skin</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Helle Haut</translation>
    </message>
    <message>
        <source>Pointed nose</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Spitze Nase</translation>
    </message>
    <message>
        <source>Receding hairline</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Hoher Haaransatz</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Rosige Wangen</translation>
    </message>
    <message>
        <source>Sideburns</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Koteletten</translation>
    </message>
    <message>
        <source>Smiling</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Lächelnd</translation>
    </message>
    <message>
        <source>Straight hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Glattes Haar</translation>
    </message>
    <message>
        <source>Wavy hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Welliges Haar</translation>
    </message>
    <message>
        <source>Earrings</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Ohrringe</translation>
    </message>
    <message>
        <source>Hat</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Hut</translation>
    </message>
    <message>
        <source>Lipstick</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Lippenstift</translation>
    </message>
    <message>
        <source>Necklace</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Halskette</translation>
    </message>
    <message>
        <source>Necktie</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Krawatte</translation>
    </message>
    <message>
        <source>Young</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Jung</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Restore your photos?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Ihre Fotos wiederherstellen?</translation>
    </message>
    <message>
        <source>faceinpaint did not end as it should. The photos that were open can be restored.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>faceinpaint wurde nicht ordnungsgemäß beendet. Die zuletzt offenen Fotos können wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>They come back with their masks, their results and all that can be undone.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Sie kehren mit ihren Masken, ihren Ergebnissen und allen widerrufbaren Schritten zurück.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Später fragen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to {0}?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Die Änderungen an {0} speichern?</translation>
    </message>
    <message>
        <source>They will be lost if you do not save them.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Wenn Sie nicht speichern, gehen sie verloren.</translation>
    </message>
    <message>
        <source>Results of the batch</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Ergebnisse der Stapelverarbeitung</translation>
    </message>
    <message>
        <source>{0} completed photos were not accepted yet. Close nevertheless?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} vervollständigte Fotos wurden noch nicht angenommen. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>They will be lost if you do not accept them; the photos stay as they are.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Wenn Sie sie nicht annehmen, gehen sie verloren; die Fotos bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>{0} was changed on the disk since you opened or saved it.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} wurde auf dem Datenträger geändert, seit Sie das Foto geöffnet oder gespeichert haben.</translation>
    </message>
    <message>
        <source>Saving over it loses those changes. Save yours under another name to keep both.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Durch Überschreiben gehen diese Änderungen verloren. Speichern Sie Ihre Fassung unter einem anderen Namen, um beide zu behalten.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save &amp;over it</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Fotos ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Offene Fotos</translation>
    </message>
    <message>
        <source>Other photos of the same person</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Andere Fotos derselben Person</translation>
    </message>
    <message>
        <source>Locate {0}</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Speicherort angeben: {0}</translation>
    </message>
    <message>
        <source>the other photo</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>das andere Foto</translation>
    </message>
    <message>
        <source>Save the photo as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Foto speichern unter</translation>
    </message>
    <message>
        <source>Export the copy as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Kopie exportieren als</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>{0} exists already. Do you want to replace it?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} ist bereits vorhanden. Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <source>Colour profiles ({0})</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Farbprofile ({0})</translation>
    </message>
    <message>
        <source>Choose a colour profile</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Farbprofil wählen</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Maske laden</translation>
    </message>
    <message>
        <source>Masks (*.png);;All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Masken (*.png);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Farbe der Maske</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Maske speichern unter</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Rezepte (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the recipe as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Rezept speichern unter</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Es ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>faceinpaint made a mistake, and the last step was not done.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>faceinpaint hat einen Fehler gemacht; der letzte Schritt wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Your photo and your mask are still there: save the photo under a new name. The details, which help to mend the mistake, are also in {0}.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Ihr Foto und Ihre Maske sind noch da: Speichern Sie das Foto unter einem neuen Namen. Die Details, mit denen sich der Fehler beheben lässt, stehen auch in {0}.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>The trained networks learned from photographs that may be used for research but not commercially, CelebA among them; the same holds for these networks:</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Die trainierten Netze haben aus Fotografien gelernt, die für die Forschung, aber nicht kommerziell verwendet werden dürfen, darunter CelebA; dasselbe gilt für diese Netze:</translation>
    </message>
    <message>
        <source>Removes what hides a face. Pixels outside your brush stay as they are, also in a saved PNG, TIFF or BMP; JPEG, WebP and HEIC files compress the whole photo anew.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Entfernt, was ein Gesicht verdeckt. Pixel außerhalb Ihres Pinselstrichs bleiben unverändert, auch in gespeicherten PNG-, TIFF- oder BMP-Dateien; bei JPEG, WebP und HEIC wird das ganze Foto neu komprimiert.</translation>
    </message>
    <message>
        <source>About faceinpaint</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Über faceinpaint</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Das Programm ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>It uses Qt under the LGPL version 3, and other software.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Es verwendet Qt unter der LGPL Version 3 und weitere Software.</translation>
    </message>
    <message>
        <source>&amp;Licences of other software</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Lizenzen anderer Software</translation>
    </message>
    <message>
        <source>Studio, details</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Studio, Details</translation>
    </message>
    <message>
        <source>Studio, eyes</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Studio, Augen</translation>
    </message>
    <message>
        <source>What hides a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Was ein Gesicht verdeckt</translation>
    </message>
    <message>
        <source>Facial landmarks</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Gesichtspunkte</translation>
    </message>
    <message>
        <source>Parts of a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Gesichtsteile</translation>
    </message>
    <message>
        <source>Attributes of a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Gesichtsmerkmale</translation>
    </message>
    <message>
        <source>Likeness of faces</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Gesichtsähnlichkeit</translation>
    </message>
    <message>
        <source>{0} ({1}): {2}</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} ({1}): {2}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A part of faceinpaint is missing (resources/{relative}); install faceinpaint again.</source>
        <extracomment>engine/assets.py</extracomment>
        <translation>Ein Teil von faceinpaint fehlt (resources/{relative}); installieren Sie faceinpaint neu.</translation>
    </message>
    <message>
        <source>The face frame lies outside of the photo; set it again.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Der Gesichtsrahmen liegt außerhalb des Fotos; setzen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The process that worked on this photo was ended twice, perhaps for lack of memory; try it with fewer processes.</source>
        <extracomment>engine/batch/attempts.py</extracomment>
        <translation>Der Prozess, der dieses Foto bearbeitete, wurde zweimal beendet, vielleicht aus Speichermangel; versuchen Sie es mit weniger Prozessen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: choose a table of faces in UTF-8, as CSV.</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>„{name}“ kann nicht gelesen werden: Wählen Sie eine Gesichtertabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” needs the name of a photo and six numbers: x and y of the left eye, the right eye and the middle of the mouth.</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>Zeile {number} von „{name}“ braucht den Namen eines Fotos und sechs Zahlen: x und y des linken Auges, des rechten Auges und der Mundmitte.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}”: {problem}</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>Zeile {number} von „{name}“: {problem}</translation>
    </message>
    <message>
        <source>There is no photo in “{path}”: name another folder.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>In „{path}“ ist kein Foto: Geben Sie einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>“{pattern}” would give all results one name: put {part} into it.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>„{pattern}“ gäbe allen Ergebnissen denselben Namen: Fügen Sie {part} ein.</translation>
    </message>
    <message>
        <source>“{pattern}” names a folder: give the name of the results alone.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>„{pattern}“ benennt einen Ordner: Geben Sie nur den Namen der Ergebnisse an.</translation>
    </message>
    <message>
        <source>Its result would replace the photo itself; save into another folder, or name it otherwise.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>Das Ergebnis würde das Foto selbst ersetzen; speichern Sie in einen anderen Ordner oder unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“{path}” holds the result of another photo of this name; save this one in another folder.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>„{path}“ enthält das Ergebnis eines anderen Fotos dieses Namens; speichern Sie dieses in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>A mistake of the program stopped this photo; the others go on.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>Ein Fehler des Programms hat dieses Foto angehalten; die anderen gehen weiter.</translation>
    </message>
    <message>
        <source>“{name}” must end in one of {endings}.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>„{name}“ muss auf eine dieser Endungen enden: {endings}.</translation>
    </message>
    <message>
        <source>“{path}” exists; choose another folder or name, or allow it to be overwritten (on the command line with --force).</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>„{path}“ ist vorhanden; wählen Sie einen anderen Ordner oder Namen, oder erlauben Sie das Überschreiben (auf der Befehlszeile mit --force).</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made ({reason}): save into another one.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>Der Ordner „{folder}“ kann nicht angelegt werden ({reason}): Speichern Sie in einen anderen.</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} pixels could not be opened again; extend it by less.</source>
        <extracomment>engine/canvas.py</extracomment>
        <translation>Ein Foto mit {width} x {height} Pixeln ließe sich nicht wieder öffnen; erweitern Sie es um weniger.</translation>
    </message>
    <message>
        <source>The photo holds the face and its surroundings already; mark with a mask what is to be completed.</source>
        <extracomment>engine/canvas.py</extracomment>
        <translation>Das Foto enthält das Gesicht und seine Umgebung bereits; markieren Sie mit einer Maske, was vervollständigt werden soll.</translation>
    </message>
    <message>
        <source>The photo is of one colour throughout; open one that shows a face.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Das Foto ist durchgehend einfarbig; öffnen Sie eines, das ein Gesicht zeigt.</translation>
    </message>
    <message>
        <source>The photo has its colours; to give it others, save it in grey first, or without one channel.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Das Foto hat bereits Farben; um ihm andere zu geben, speichern Sie es zuerst in Graustufen oder ohne einen Kanal.</translation>
    </message>
    <message>
        <source>Only faces can be coloured, and none was found there; set the face frame by hand.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Nur Gesichter können koloriert werden, und dort wurde keines gefunden; setzen Sie den Gesichtsrahmen von Hand.</translation>
    </message>
    <message>
        <source>Colouring the face</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Gesicht wird koloriert</translation>
    </message>
    <message>
        <source>Only the faces were coloured; the rest of the photo stays as it was.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Nur die Gesichter wurden koloriert; der Rest des Fotos blieb, wie er war.</translation>
    </message>
    <message>
        <source>{title} always makes the same completion; its alternatives differ in grain only.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>{title} erzeugt immer dieselbe Vervollständigung; die Alternativen unterscheiden sich nur im Korn.</translation>
    </message>
    <message>
        <source>No face was found, so the masked area was filled from its surroundings; if it hides a face, set the face frame by hand and complete again.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Es wurde kein Gesicht gefunden, daher wurde der maskierte Bereich aus seiner Umgebung gefüllt; falls er ein Gesicht verdeckt, setzen Sie den Gesichtsrahmen von Hand und vervollständigen Sie erneut.</translation>
    </message>
    <message>
        <source>The mask lies beside every face that was found, so it was filled from its surroundings; if it hides a face, set the face frame by hand and complete again.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Die Maske liegt neben allen gefundenen Gesichtern, daher wurde sie aus ihrer Umgebung gefüllt; falls sie ein Gesicht verdeckt, setzen Sie den Gesichtsrahmen von Hand und vervollständigen Sie erneut.</translation>
    </message>
    <message>
        <source>Parts of the mask lie on no face; they were filled from their surroundings.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Teile der Maske liegen auf keinem Gesicht; sie wurden aus ihrer Umgebung gefüllt.</translation>
    </message>
    <message>
        <source>A face is only about {width:.0f} pixels wide, so its details are mostly guessed; use a larger version of the photo if there is one.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Ein Gesicht ist nur etwa {width:.0f} Pixel breit, daher sind seine Details großenteils geraten; verwenden Sie eine größere Fassung des Fotos, falls vorhanden.</translation>
    </message>
    <message>
        <source>Filling the surroundings</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Umgebung wird gefüllt</translation>
    </message>
    <message>
        <source>Filling the face</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Gesicht wird gefüllt</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Blending</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Übergänge werden angeglichen</translation>
    </message>
    <message>
        <source>The graphics card does not answer any more; choose the processor (cpu) as the device, or start faceinpaint again.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Die Grafikkarte antwortet nicht mehr; wählen Sie den Prozessor (cpu) als Gerät oder starten Sie faceinpaint neu.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The face frame has no size; draw it again over the face.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>Der Gesichtsrahmen hat keine Größe; ziehen Sie ihn neu über dem Gesicht auf.</translation>
    </message>
    <message>
        <source>The three points of the face lie too close together; set the middle of each eye, then the middle of the mouth.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>Die drei Punkte des Gesichts liegen zu nah beieinander; setzen Sie die Mitte jedes Auges, dann die Mitte des Mundes.</translation>
    </message>
    <message>
        <source>The three points do not lie like two eyes and a mouth; set the middle of each eye, then the middle of the mouth.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>Die drei Punkte liegen nicht wie zwei Augen und ein Mund; setzen Sie die Mitte jedes Auges, dann die Mitte des Mundes.</translation>
    </message>
    <message>
        <source>No face was found in this photo; set its face frame, then propose a mask again.</source>
        <extracomment>engine/faces/occlusion_masks.py</extracomment>
        <translation>In diesem Foto wurde kein Gesicht gefunden; setzen Sie den Gesichtsrahmen und lassen Sie dann erneut eine Maske vorschlagen.</translation>
    </message>
    <message>
        <source>eyes</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>Augen</translation>
    </message>
    <message>
        <source>brows</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>Brauen</translation>
    </message>
    <message>
        <source>nose</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>Nase</translation>
    </message>
    <message>
        <source>mouth</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>Mund</translation>
    </message>
    <message>
        <source>hair</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>Haare</translation>
    </message>
    <message>
        <source>skin</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>No face was found in this photo; set its face frame, then choose the part again.</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>In diesem Foto wurde kein Gesicht gefunden; setzen Sie den Gesichtsrahmen und wählen Sie den Teil dann erneut.</translation>
    </message>
    <message>
        <source>The {part} cannot be seen in this photo; mark the place with the brush.</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>In diesem Foto nicht zu sehen: {part}; markieren Sie die Stelle mit dem Pinsel.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: choose a picture inside it.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>„{name}“ ist ein Ordner: Wählen Sie ein Bild darin.</translation>
    </message>
    <message>
        <source>There is no file “{path}”: it may have been moved or renamed, so choose it again.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Es gibt keine Datei „{path}“: Sie wurde vielleicht verschoben oder umbenannt, wählen Sie sie also neu aus.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe: choose a picture&apos;s file.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>„{name}“ ist ein Gerät oder eine Pipe: Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes): copy it again from the camera or from a backup.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>„{name}“ ist leer (0 Byte): Kopieren Sie die Datei erneut von der Kamera oder aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist: create it, or save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Der Ordner „{folder}“ existiert nicht: Legen Sie ihn an oder speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” is a folder: give a file name to save under.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>„{path}“ ist ein Ordner: Geben Sie einen Dateinamen zum Speichern an.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe: save under another name.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>„{name}“ ist ein Gerät oder eine Pipe: Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” already exists: save under another name, or allow it to be overwritten.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>„{name}“ ist bereits vorhanden: Speichern Sie unter einem anderen Namen oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>“{name}” is read-only: save under another name, or make it writable.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>„{name}“ ist schreibgeschützt: Speichern Sie unter einem anderen Namen oder heben Sie den Schreibschutz auf.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only: save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Der Ordner „{folder}“ ist schreibgeschützt: Speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: change its permissions or choose a copy of it.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>„{name}“ darf nicht gelesen werden: Ändern Sie die Zugriffsrechte oder wählen Sie eine Kopie der Datei.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): choose another file.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>„{name}“ konnte nicht geöffnet werden ({reason}): Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file name “{name}” is too long: save under a shorter one.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Der Dateiname „{name}“ ist zu lang: Speichern Sie unter einem kürzeren.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not saved: free some space or save to another disk.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Der Datenträger ist voll, daher wurde „{name}“ nicht gespeichert: Schaffen Sie Platz oder speichern Sie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>“{name}” may not be written into “{folder}”: save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>„{name}“ darf nicht in „{folder}“ geschrieben werden: Speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}): save it to another disk.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>„{name}“ konnte nicht gespeichert werden ({reason}): Speichern Sie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>{variable} names {wanted!r}; set it to one of {names}, or unset it.</source>
        <extracomment>engine/flavour.py</extracomment>
        <translation>{variable} nennt {wanted!r}; setzen Sie die Variable auf einen der Werte {names} oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing that runs networks is installed; install {package} by pip install &quot;faceinpaint[{extra}]&quot;.</source>
        <extracomment>engine/flavour.py</extracomment>
        <translation>Es ist nichts installiert, was Netze ausführt; installieren Sie {package} mit pip install &quot;faceinpaint[{extra}]&quot;.</translation>
    </message>
    <message>
        <source>No weights that draw faces are installed, so the masked area was filled from its surroundings; install faceinpaint again to get them.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>Es sind keine Gewichte zum Zeichnen von Gesichtern installiert, daher wurde der maskierte Bereich aus seiner Umgebung gefüllt; installieren Sie faceinpaint neu, um sie zu erhalten.</translation>
    </message>
    <message>
        <source>fill holes in faces</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>Löcher in Gesichtern füllen</translation>
    </message>
    <message>
        <source>complete fragments</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>Fragmente vervollständigen</translation>
    </message>
    <message>
        <source>colour photos</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>Fotos kolorieren</translation>
    </message>
    <message>
        <source>{title} was chosen: of what is installed and can {verb}, it is the first choice.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} wurde gewählt: die erste Wahl unter den installierten Generatoren, die {verb} können.</translation>
    </message>
    <message>
        <source>No installed generator can {verb}; train one, or install faceinpaint again.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>Kein installierter Generator kann {verb}; trainieren Sie einen oder installieren Sie faceinpaint neu.</translation>
    </message>
    <message>
        <source>{title} cannot {verb}; choose one of: {names}.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} kann nicht {verb}; wählen Sie einen von: {names}.</translation>
    </message>
    <message>
        <source>{title} cannot {verb}; install faceinpaint again to get one that can.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} kann nicht {verb}; installieren Sie faceinpaint neu, um einen Generator zu erhalten, der das kann.</translation>
    </message>
    <message>
        <source>The mask covers the whole picture; leave something around the hole to continue.</source>
        <extracomment>engine/generators/classical.py</extracomment>
        <translation>Die Maske bedeckt das ganze Bild; lassen Sie um das Loch herum etwas stehen, das fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>There is no attribute {name!r}; choose one of: {names}.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>Es gibt kein Merkmal {name!r}; wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <source>Something of the glasses may be left; brush over it, then complete.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Von der Brille könnte etwas übrig sein; übermalen Sie es, dann vervollständigen Sie.</translation>
    </message>
    <message>
        <source>This face is turned far to the side, which the network that changes it has hardly seen: look closely at what it drew.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Dieses Gesicht ist stark zur Seite gedreht, was das Netz, das es ändert, kaum kennt: Sehen Sie sich genau an, was es gezeichnet hat.</translation>
    </message>
    <message>
        <source>A hat seems to hide the hair: what is changed of it would be drawn over the hat.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Ein Hut scheint die Haare zu verdecken: Was an ihnen geändert wird, würde über den Hut gezeichnet.</translation>
    </message>
    <message>
        <source>There is no attribute {name!r}; did you mean {nearest}?</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>Es gibt kein Merkmal {name!r}; meinten Sie {nearest}?</translation>
    </message>
    <message>
        <source>The attribute {name} goes from 0 (no) to 1 (yes), not to {value}.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>Das Merkmal {name} reicht von 0 (nein) bis 1 (ja), nicht bis {value}.</translation>
    </message>
    <message>
        <source>{name} and {later} contradict each other: {later} counts, as the last one.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>{name} und {later} widersprechen sich: {later} gilt, da zuletzt genannt.</translation>
    </message>
    <message>
        <source>The weights &apos;mde&apos; are of a network {network!r}, which this version does not know; install faceinpaint again.</source>
        <extracomment>engine/generators/missing_data_encoder.py</extracomment>
        <translation>Die Gewichte „mde“ gehören zu einem Netz {network!r}, das diese Version nicht kennt; installieren Sie faceinpaint neu.</translation>
    </message>
    <message>
        <source>There is no generator {name!r}; choose one of: {known}.</source>
        <extracomment>engine/generators/registry.py</extracomment>
        <translation>Es gibt keinen Generator {name!r}; wählen Sie einen von: {known}.</translation>
    </message>
    <message>
        <source>The network {path} cannot be read ({reason}); install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>Das Netz {path} kann nicht gelesen werden ({reason}); installieren Sie faceinpaint neu.</translation>
    </message>
    <message>
        <source>The network {path} is damaged or was altered; install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>Das Netz {path} ist beschädigt oder wurde verändert; installieren Sie faceinpaint neu.</translation>
    </message>
    <message>
        <source>{target} cannot be made ({reason}); choose another folder.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>{target} kann nicht angelegt werden ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The network {name!r} was not exported for ONNX Runtime; run python -m engine.networks.export where torch is installed, or install torch.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>Das Netz {name!r} wurde nicht für ONNX Runtime exportiert; führen Sie python -m engine.networks.export aus, wo torch installiert ist, oder installieren Sie torch.</translation>
    </message>
    <message>
        <source>The network {name!r} was exported from other weights than {list_path} lists; run python -m engine.networks.export again, or install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>Das Netz {name!r} wurde aus anderen Gewichten exportiert, als {list_path} aufführt; führen Sie python -m engine.networks.export erneut aus oder installieren Sie faceinpaint neu.</translation>
    </message>
    <message>
        <source>The list of networks {path} cannot be read ({reason}); restore it or install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>Die Liste der Netze {path} kann nicht gelesen werden ({reason}); stellen Sie sie wieder her oder installieren Sie faceinpaint neu.</translation>
    </message>
    <message>
        <source>make it black where the photo should stay as it is.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Machen Sie sie dort schwarz, wo das Foto bleiben soll, wie es ist.</translation>
    </message>
    <message>
        <source>what is transparent</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>das Transparente</translation>
    </message>
    <message>
        <source>To fill something, mark it: name a picture that is white there with --mask.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Um etwas zu füllen, markieren Sie es: Geben Sie mit --mask ein Bild an, das dort weiß ist.</translation>
    </message>
    <message>
        <source>{name} marks nothing: make it white where the photo should be filled.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>{name} markiert nichts: Machen Sie die Maske dort weiß, wo das Foto gefüllt werden soll.</translation>
    </message>
    <message>
        <source>The whole photo is marked by {name}: {advice}</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>{name} markiert das ganze Foto: {advice}</translation>
    </message>
    <message>
        <source>Most of the photo ({share:.0%}) is marked by {name}: {advice}</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>{name} markiert den größten Teil des Fotos ({share:.0%}): {advice}</translation>
    </message>
    <message>
        <source>Nothing that hides a face was found in this photo; mark it by hand, or look for more kinds.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>In diesem Foto wurde nichts gefunden, was ein Gesicht verdeckt; markieren Sie es von Hand oder suchen Sie nach weiteren Arten.</translation>
    </message>
    <message>
        <source>In “{folder}” several masks are called “{name}”; keep one for each photo there.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>In „{folder}“ heißen mehrere Masken „{name}“; behalten Sie dort für jedes Foto nur eine.</translation>
    </message>
    <message>
        <source>In “{folder}” no mask is called “{name}”; keep one for each photo there.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>In „{folder}“ heißt keine Maske „{name}“; legen Sie dort für jedes Foto eine ab.</translation>
    </message>
    <message>
        <source>No face was found in the last photo, so the mask cannot be placed; set its face frame, or load the mask from a file.</source>
        <extracomment>engine/mask_transfer.py</extracomment>
        <translation>Im letzten Foto wurde kein Gesicht gefunden, daher kann die Maske nicht platziert werden; setzen Sie dort den Gesichtsrahmen oder laden Sie die Maske aus einer Datei.</translation>
    </message>
    <message>
        <source>No face was found in this photo, so the mask cannot be placed; set its face frame, or load the mask from a file.</source>
        <extracomment>engine/mask_transfer.py</extracomment>
        <translation>In diesem Foto wurde kein Gesicht gefunden, daher kann die Maske nicht platziert werden; setzen Sie den Gesichtsrahmen oder laden Sie die Maske aus einer Datei.</translation>
    </message>
    <message>
        <source>Nothing is marked: brush over what should be replaced, then complete again.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Es ist nichts markiert: Übermalen Sie, was ersetzt werden soll, und vervollständigen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The whole photo is marked: erase the mask where the photo should stay as it is.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Das ganze Foto ist markiert: Radieren Sie die Maske, wo das Foto bleiben soll, wie es ist.</translation>
    </message>
    <message>
        <source>A mask has one 8-bit value for each pixel, but this one is {kind} {shape}: save it as a greyscale picture.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Eine Maske hat einen 8-Bit-Wert je Pixel, diese aber ist {kind} {shape}: Speichern Sie sie als Graustufenbild.</translation>
    </message>
    <message>
        <source>Masks are saved as PNG: let the name “{name}” end in .png.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Masken werden als PNG gespeichert: Der Name „{name}“ muss auf .png enden.</translation>
    </message>
    <message>
        <source>The mask is {mask_width} x {mask_height} pixels but the photo {width} x {height}: use a mask made for this photo.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Die Maske hat {mask_width} x {mask_height} Pixel, das Foto aber {width} x {height}: Verwenden Sie eine Maske, die für dieses Foto erstellt wurde.</translation>
    </message>
    <message>
        <source>The colour profile of this photo cannot be read, so nothing can be converted to sRGB: keep the profile, in any kind of file but .bmp.</source>
        <extracomment>engine/photo/colours.py</extracomment>
        <translation>Das Farbprofil dieses Fotos kann nicht gelesen werden, daher lässt sich nichts in sRGB konvertieren: Behalten Sie das Profil bei, in jedem Dateiformat außer .bmp.</translation>
    </message>
    <message>
        <source>has {bits} bits for each colour</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>hat {bits} Bit je Farbe</translation>
    </message>
    <message>
        <source>has more than 16 bits for each colour</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>hat mehr als 16 Bit je Farbe</translation>
    </message>
    <message>
        <source>captions and credits (IPTC)</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Bildtexte und Urhebervermerke (IPTC)</translation>
    </message>
    <message>
        <source>clipping paths and other resources of Photoshop</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Beschneidungspfade und andere Ressourcen von Photoshop</translation>
    </message>
    <message>
        <source>the comment</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>der Kommentar</translation>
    </message>
    <message>
        <source>the texts of the PNG</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>die Texte der PNG-Datei</translation>
    </message>
    <message>
        <source>the resolution</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>die Auflösung</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>das Farbprofil</translation>
    </message>
    <message>
        <source>the further pages</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>die weiteren Seiten</translation>
    </message>
    <message>
        <source>the gain map, which makes it an HDR photo</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>die Gain-Map, die das Foto zum HDR-Foto macht</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, BMP, HEIC or AVIF</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>JPEG, PNG, WebP, TIFF, BMP, HEIC oder AVIF</translation>
    </message>
    <message>
        <source>There is not enough memory to save “{name}”: close other programs and try again.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Der Arbeitsspeicher reicht nicht aus, um „{name}“ zu speichern: Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>This photo, or what is stored beside its pixels, is too large for a {ending} file: save it as {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Dieses Foto oder das, was neben seinen Pixeln gespeichert ist, ist zu groß für eine {ending}-Datei: Speichern Sie es als {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that this program opens, but cannot write: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Dateien wie „{name}“ kann dieses Programm öffnen, aber nicht schreiben: Lassen Sie den Namen auf eine dieser Endungen enden: {endings}.</translation>
    </message>
    <message>
        <source>“{name}” names no known kind of photo: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>„{name}“ benennt kein bekanntes Fotoformat: Der Name muss auf eine dieser Endungen enden: {endings}.</translation>
    </message>
    <message>
        <source>This photo has transparent parts, which {ending} files cannot hold: save it as .png, .tif, .webp or .heic.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Dieses Foto hat transparente Bereiche, die {ending}-Dateien nicht aufnehmen können: Speichern Sie es als .png, .tif, .webp oder .heic.</translation>
    </message>
    <message>
        <source>“{name}” holds more than this photo, which would be lost: save under another name.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>„{name}“ enthält mehr als dieses Foto, und das ginge verloren: Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>This photo is {length} pixels long, and {ending} files hold {limit}: save it as .png or .tif.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Dieses Foto ist {length} Pixel lang, {ending}-Dateien fassen aber nur {limit}: Speichern Sie es als .png oder .tif.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be opened: choose a {kinds} file.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>„{name}“ ist kein Bild, das geöffnet werden kann: Wählen Sie eine Datei vom Typ {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” claims more than {limit} million pixels: scale it down in another program first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>„{name}“ gibt mehr als {limit} Millionen Pixel an: Verkleinern Sie das Bild zuerst in einem anderen Programm.</translation>
    </message>
    <message>
        <source>“{name}” {what}: convert it to RGB with 8 or 16 bits in another program first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>„{name}“ {what}: Konvertieren Sie die Datei zuerst in einem anderen Programm in RGB mit 8 oder 16 Bit.</translation>
    </message>
    <message>
        <source>“{name}” is a raw file: develop it in another program, and open the TIFF or JPEG of it.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>„{name}“ ist eine Raw-Datei: Entwickeln Sie sie in einem anderen Programm und öffnen Sie das TIFF oder JPEG davon.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: copy it again from the camera or from a backup, or open what there is of it (on the command line with --accept-cut).</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>„{name}“ ist beschädigt oder unvollständig: Kopieren Sie die Datei erneut von der Kamera oder aus einer Sicherung, oder öffnen Sie, was davon da ist (in der Befehlszeile mit --accept-cut).</translation>
    </message>
    <message>
        <source>“{name}” is an HDR photo, whose colours cannot be kept: convert it to SDR or JPEG first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>„{name}“ ist ein HDR-Foto, dessen Farben nicht erhalten werden können: Konvertieren Sie es zuerst in SDR oder JPEG.</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{name}”: close other programs.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Der Arbeitsspeicher reicht nicht aus, um „{name}“ zu öffnen: Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: copy it again from the camera or from a backup.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>„{name}“ ist beschädigt oder unvollständig: Kopieren Sie die Datei erneut von der Kamera oder aus einer Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>This file has {count} pages; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Diese Datei hat {count} Seite; nur die erste wird geöffnet, und eine gespeicherte Datei enthält nur diese.</numerusform>
            <numerusform>Diese Datei hat {count} Seiten; nur die erste wird geöffnet, und eine gespeicherte Datei enthält nur diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has further pages; a copy without metadata will not hold them.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei hat weitere Seiten; eine Kopie ohne Metadaten enthält sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds {count} pictures, as of a stereo pair or a burst; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Diese Datei enthält {count} Bild, etwa eines Stereopaars oder einer Serienaufnahme; nur das erste wird geöffnet, und eine gespeicherte Datei enthält nur dieses.</numerusform>
            <numerusform>Diese Datei enthält {count} Bilder, etwa eines Stereopaars oder einer Serienaufnahme; nur das erste wird geöffnet, und eine gespeicherte Datei enthält nur dieses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is an animation of {count} pictures; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Diese Datei ist eine Animation aus {count} Bild; nur das erste wird geöffnet, und eine gespeicherte Datei enthält nur dieses.</numerusform>
            <numerusform>Diese Datei ist eine Animation aus {count} Bildern; nur das erste wird geöffnet, und eine gespeicherte Datei enthält nur dieses.</numerusform>
        </translation>
    </message>
    <message>
        <source>This raw file was developed with the camera&apos;s white balance; the photo is saved as another file.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Raw-Datei wurde mit dem Weißabgleich der Kamera entwickelt; das Foto wird als andere Datei gespeichert.</translation>
    </message>
    <message>
        <source>This file has layers; a saved file will hold the flattened picture alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei hat Ebenen; eine gespeicherte Datei enthält nur das auf eine Ebene reduzierte Bild.</translation>
    </message>
    <message>
        <source>This file has a page that masks parts of the photo; it will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei hat eine Seite, die Teile des Fotos maskiert; sie wird nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>This file has {count} further channels, such as saved selections; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Diese Datei hat {count} weiteren Kanal, etwa einen gespeicherten Auswahlbereich; er wird nicht gespeichert.</numerusform>
            <numerusform>Diese Datei hat {count} weitere Kanäle, etwa gespeicherte Auswahlbereiche; sie werden nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an HDR photo with a gain map; it will be saved without it, as an SDR photo.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Dies ist ein HDR-Foto mit Gain-Map; es wird ohne sie gespeichert, als SDR-Foto.</translation>
    </message>
    <message>
        <source>This is a motion photo; its film will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Dies ist ein Bewegtfoto; sein Film wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>This file has a depth map, or masks made with it; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei hat eine Tiefenkarte oder daraus erstellte Masken; sie werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>This file has content credentials (C2PA) of the unedited photo; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei hat Content Credentials (C2PA) des unbearbeiteten Fotos; sie werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>This file has data that only other programs know ({names}); they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei hat Daten, die nur andere Programme kennen ({names}); sie werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>This file has data of another program behind its picture; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei hat hinter ihrem Bild Daten eines anderen Programms; sie werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>This file has {bits} bits for each colour; it is opened, and will be saved, with 8.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei hat {bits} Bit je Farbe; sie wird mit 8 geöffnet und gespeichert.</translation>
    </message>
    <message>
        <source>This is a CMYK photo; it is opened and will be saved as RGB with 8 bits for each colour.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Dies ist ein CMYK-Foto; es wird als RGB mit 8 Bit je Farbe geöffnet und gespeichert.</translation>
    </message>
    <message>
        <source>This is a {name} photo; it is opened and will be saved as RGB.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Dies ist ein {name}-Foto; es wird als RGB geöffnet und gespeichert.</translation>
    </message>
    <message>
        <source>This file has clipping paths, but is turned upright on opening; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei hat Beschneidungspfade, wird aber beim Öffnen aufrecht gedreht; sie werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The XMP metadata of this file is damaged; what of it cannot be read will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Die XMP-Metadaten dieser Datei sind beschädigt; was davon nicht lesbar ist, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>This file has tags with impossible values ({names}); they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei hat Tags mit unmöglichen Werten ({names}); sie werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The colour profile of this file is damaged; the photo is taken for sRGB, and saved without it.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Das Farbprofil dieser Datei ist beschädigt; das Foto wird als sRGB aufgefasst und ohne das Profil gespeichert.</translation>
    </message>
    <message>
        <source>This file has very many or very long texts beside its pixels; not all of them will be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei hat neben ihren Pixeln sehr viele oder sehr lange Texte; nicht alle werden gespeichert.</translation>
    </message>
    <message>
        <source>The end of this file is missing; the lower part of the photo is grey or coarse.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Das Ende dieser Datei fehlt; der untere Teil des Fotos ist grau oder grob.</translation>
    </message>
    <message>
        <source>A {ending} file cannot hold all that stands beside this photo; left out: {names}.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Eine {ending}-Datei kann nicht alles aufnehmen, was zu diesem Foto gehört; weggelassen: {names}.</translation>
    </message>
    <message>
        <source>The XMP file of this photo could not be written beside the saved one; what stands there was kept.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Die XMP-Datei dieses Fotos konnte nicht neben das gespeicherte geschrieben werden; was dort steht, wurde belassen.</translation>
    </message>
    <message>
        <source>A {ending} file holds 8 bits for each colour, of the 16 of this photo.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Eine {ending}-Datei fasst nur 8 der 16 Bit je Farbe dieses Fotos.</translation>
    </message>
    <message>
        <source>is compressed in a way that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>ist auf eine Weise komprimiert, die nur wenige Programme kennen</translation>
    </message>
    <message>
        <source>has colours of {bits}-bit floating point numbers</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>hat Farben in {bits}-Bit-Gleitkommazahlen</translation>
    </message>
    <message>
        <source>has colours of a kind that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>hat Farben einer Art, die nur wenige Programme kennen</translation>
    </message>
    <message>
        <source>has colours and channels of a kind that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>hat Farben und Kanäle einer Art, die nur wenige Programme kennen</translation>
    </message>
    <message>
        <source>is a JPEG XL file, for which pillow-jxl-plugin is missing</source>
        <extracomment>engine/photo/sources.py</extracomment>
        <translation>ist eine JPEG-XL-Datei, für die pillow-jxl-plugin fehlt</translation>
    </message>
    <message>
        <source>Nothing was completed yet, so there is no recipe: complete the photo first.</source>
        <extracomment>engine/recipe.py</extracomment>
        <translation>Es wurde noch nichts vervollständigt, daher gibt es kein Rezept: Vervollständigen Sie zuerst das Foto.</translation>
    </message>
    <message>
        <source>The recipe was made for a photo of {width} x {height} pixels, this one has {own_width} x {own_height}, to which its masks would be scaled.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Das Rezept wurde für ein Foto mit {width} x {height} Pixeln erstellt, dieses hat {own_width} x {own_height}; die Masken würden darauf skaliert.</translation>
    </message>
    <message>
        <source>without a file</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>ohne Datei</translation>
    </message>
    <message>
        <source>The reference photo {name} was not found; what was taken from it would be drawn.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Das Referenzfoto {name} wurde nicht gefunden; was daraus übernommen wurde, würde gezeichnet.</translation>
    </message>
    <message>
        <source>The reference photo {name} has other pixels than the one that the recipe was made with.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Das Referenzfoto {name} hat andere Pixel als das, mit dem das Rezept erstellt wurde.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>There is no photo in “{path}”: name another folder, or look through the folders inside it as well (on the command line with --recursive).</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>In „{path}“ ist kein Foto: Nennen Sie einen anderen Ordner, oder durchsuchen Sie auch die Ordner darin (auf der Befehlszeile mit --recursive).</translation>
    </message>
    <message>
        <source>Ray is not installed: install faceinpaint with its extra “ray”.</source>
        <extracomment>engine/batch/ray_cluster.py</extracomment>
        <translation>Ray ist nicht installiert: Installieren Sie faceinpaint mit dem Zusatz „ray“.</translation>
    </message>
    <message>
        <source>No Ray cluster answers at “{address}”: see whether it runs, and whether it has this version of Ray and of Python.</source>
        <extracomment>engine/batch/ray_cluster.py</extracomment>
        <translation>Unter „{address}“ antwortet kein Ray-Cluster: Prüfen Sie, ob er läuft und ob er diese Version von Ray und von Python hat.</translation>
    </message>
    <message>
        <source>Layers have at most {limit} pixels a side: save the photo without them, as .tif or .png.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>Ebenen haben höchstens {limit} Pixel je Seite: Speichern Sie das Foto ohne sie, als .tif oder .png.</translation>
    </message>
    <message>
        <source>This photo is too large for a TIFF file with layers: choose .psd.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>Dieses Foto ist zu groß für eine TIFF-Datei mit Ebenen: Wählen Sie .psd.</translation>
    </message>
    <message>
        <source>“{name}” cannot hold layers: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>„{name}“ kann keine Ebenen aufnehmen: Lassen Sie den Namen auf eine dieser Endungen enden: {endings}.</translation>
    </message>
    <message>
        <source>This file is an animation; only the first picture is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei ist eine Animation; nur das erste Bild wird geöffnet, und eine gespeicherte Datei enthält nur dieses.</translation>
    </message>
    <message>
        <source>This file has metadata of a kind that is not read; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Diese Datei hat Metadaten einer Art, die nicht gelesen wird; sie werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file with layers will not hold: {names}.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Die Datei mit Ebenen enthält nicht: {names}.</translation>
    </message>
    <message>
        <source>a picture without a file</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>ein Bild ohne Datei</translation>
    </message>
    <message>
        <source>The pixels of this photo are not those that the recipe was made for ({name}).</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Die Pixel dieses Fotos sind nicht die, für die das Rezept erstellt wurde ({name}).</translation>
    </message>
    <message>
        <source>The weights “{name}” that it was made with are not installed.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Die Gewichte „{name}“, mit denen es erstellt wurde, sind nicht installiert.</translation>
    </message>
    <message>
        <source>The weights “{name}” are not those that it was made with.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Die Gewichte „{name}“ sind nicht die, mit denen es erstellt wurde.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): choose another recipe.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>„{name}“ konnte nicht geöffnet werden ({reason}): Wählen Sie ein anderes Rezept.</translation>
    </message>
    <message>
        <source>“{name}” is no recipe of faceinpaint: choose another file.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>„{name}“ ist kein Rezept von faceinpaint: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer faceinpaint: install that version to use it.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>„{name}“ wurde mit einem neueren faceinpaint erstellt: Installieren Sie diese Version, um es zu verwenden.</translation>
    </message>
    <message>
        <source>The recipe “{name}” is damaged ({reason}): make it again, or restore it from a backup.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>Das Rezept „{name}“ ist beschädigt ({reason}): Erstellen Sie es neu oder stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>What was taken from {name} may not fit; look closely at the result, for expression, pose or light differ, or something hides the face there, too.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: Was daraus übernommen wurde, passt vielleicht nicht; prüfen Sie das Ergebnis genau, denn Ausdruck, Haltung oder Licht weichen ab, oder auch dort verdeckt etwas das Gesicht.</translation>
    </message>
    <message>
        <source>In {name} there seems to be someone else; look closely at the result.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: Hier ist anscheinend jemand anderes zu sehen; prüfen Sie das Ergebnis genau.</translation>
    </message>
    <message>
        <source>In {name} what is masked is hidden or cut off, too: choose a photo that shows it.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: Das Maskierte ist auch hier verdeckt oder abgeschnitten; wählen Sie ein Foto, das es zeigt.</translation>
    </message>
    <message>
        <source>The mask lies on no face that was found, so nothing can be taken from another photo; set the face frame by hand and complete again.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>Die Maske liegt auf keinem gefundenen Gesicht, daher kann nichts aus einem anderen Foto übernommen werden; setzen Sie den Gesichtsrahmen von Hand und vervollständigen Sie erneut.</translation>
    </message>
    <message>
        <source>No face was found in {name}: set the frame of its face by hand, or choose another photo.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: Hier wurde kein Gesicht gefunden; setzen Sie dort den Gesichtsrahmen von Hand oder wählen Sie ein anderes Foto.</translation>
    </message>
    <message>
        <source>In {name} the face is {times:.1f} times smaller than in the photo, so what was taken from it is soft; use a larger version if there is one.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: Das Gesicht ist hier {times:.1f}-mal kleiner als im Foto, daher ist das Übernommene weich; verwenden Sie eine größere Fassung, falls vorhanden.</translation>
    </message>
    <message>
        <source>In {name} the face is much darker than in the photo, so noise may show in what was taken from it; use a brighter version if there is one.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: Das Gesicht ist hier viel dunkler als im Foto, daher kann im Übernommenen Rauschen sichtbar sein; verwenden Sie eine hellere Fassung, falls vorhanden.</translation>
    </message>
    <message>
        <source>As {name} has no colours, only light and shade were taken from it; the colours are drawn.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: Hier gibt es keine Farben, daher wurden nur Licht und Schatten übernommen; die Farben sind gezeichnet.</translation>
    </message>
    <message>
        <source>The part to be cut out reaches beyond the photo; choose a smaller one.</source>
        <extracomment>engine/reframing.py</extracomment>
        <translation>Der auszuschneidende Teil reicht über das Foto hinaus; wählen Sie einen kleineren.</translation>
    </message>
    <message>
        <source>Only photos of up to {limit} pixels a side can be levelled.</source>
        <extracomment>engine/reframing.py</extracomment>
        <translation>Nur Fotos mit bis zu {limit} Pixeln je Seite können gerade ausgerichtet werden.</translation>
    </message>
    <message>
        <source>the reference photo</source>
        <extracomment>engine/request.py</extracomment>
        <translation>Referenzfoto</translation>
    </message>
    <message>
        <source>Ask for at least one alternative.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Fordern Sie mindestens eine Alternative an.</translation>
    </message>
    <message>
        <source>Colours cannot be taken from another photo; leave the reference out.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Farben können nicht aus einem anderen Foto übernommen werden; lassen Sie die Referenz weg.</translation>
    </message>
    <message>
        <source>There is no task {task!r}; choose one of: {names}.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Es gibt keine Aufgabe {task!r}; wählen Sie eine von: {names}.</translation>
    </message>
    <message>
        <source>The face frame is not five points; set it again.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Der Gesichtsrahmen besteht nicht aus fünf Punkten; setzen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The face frame lies far outside of the photo; set it again, in photo pixels.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Der Gesichtsrahmen liegt weit außerhalb des Fotos; setzen Sie ihn neu, in Pixeln des Fotos.</translation>
    </message>
    <message>
        <source>A seed cannot be negative; choose 0 or more.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Ein Startwert kann nicht negativ sein; wählen Sie 0 oder mehr.</translation>
    </message>
    <message>
        <source>There is no way of blending {blend!r}; choose one of: {names}.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Es gibt keine Überblendungsart {blend!r}; wählen Sie eine von: {names}.</translation>
    </message>
    <message>
        <source>What runs the networks cannot be loaded ({reason}); install faceinpaint again.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>Was die Netze ausführt, kann nicht geladen werden ({reason}); installieren Sie faceinpaint neu.</translation>
    </message>
    <message>
        <source>There is no device {name!r}; choose one of: {names}.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>Es gibt kein Gerät {name!r}; wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <source>This computer has no {name} device that {library} can use; choose cpu or auto.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>Dieser Computer hat kein {name}-Gerät, das {library} nutzen kann; wählen Sie cpu oder auto.</translation>
    </message>
    <message>
        <source>The graphics card&apos;s memory is too small or in use by other programs; the processor took over.</source>
        <extracomment>engine/runtime/failures.py</extracomment>
        <translation>Der Speicher der Grafikkarte ist zu klein oder von anderen Programmen belegt; der Prozessor hat übernommen.</translation>
    </message>
    <message>
        <source>The graphics card cannot run this network; the processor took over.</source>
        <extracomment>engine/runtime/failures.py</extracomment>
        <translation>Die Grafikkarte kann dieses Netz nicht ausführen; der Prozessor hat übernommen.</translation>
    </message>
    <message>
        <source>The computer&apos;s memory is full; close other programs and try again.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>Der Arbeitsspeicher des Computers ist voll; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>NVIDIA graphics ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>NVIDIA-Grafik ({library})</translation>
    </message>
    <message>
        <source>Processor ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Prozessor ({library})</translation>
    </message>
    <message>
        <source>Graphics card ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Grafikkarte ({library})</translation>
    </message>
    <message>
        <source>Apple graphics ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Apple-Grafik ({library})</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Gesichter werden gesucht</translation>
    </message>
    <message>
        <source>Ask for at least one face.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Fordern Sie mindestens ein Gesicht an.</translation>
    </message>
    <message>
        <source>No face was found in this photo; set the face frame by hand.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>In diesem Foto wurde kein Gesicht gefunden; setzen Sie den Gesichtsrahmen von Hand.</translation>
    </message>
    <message>
        <source>this network</source>
        <extracomment>engine/session.py</extracomment>
        <translation>dieses Netz</translation>
    </message>
    <message>
        <source>The device {device} has too little free memory for {what}; close other programs, or choose cpu.</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>Das Gerät {device} hat zu wenig freien Speicher für {what}; schließen Sie andere Programme oder wählen Sie cpu.</translation>
    </message>
    <message>
        <source>The weights {name!r} are no safetensors file ({reason}); export them again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichte {name!r} sind keine safetensors-Datei ({reason}); exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The weights {name!r} ({sizes}) do not fit this network; train one of these sizes, or install faceinpaint again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichte {name!r} ({sizes}) passen nicht zu diesem Netz; trainieren Sie eines dieser Größe oder installieren Sie faceinpaint neu.</translation>
    </message>
    <message>
        <source>The trained weights “{name}” are not installed; install faceinpaint again to get them.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die trainierten Gewichte „{name}“ sind nicht installiert; installieren Sie faceinpaint neu, um sie zu erhalten.</translation>
    </message>
    <message>
        <source>The list of weights {path} cannot be read ({reason}); restore it or install faceinpaint again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Liste der Gewichte {path} kann nicht gelesen werden ({reason}); stellen Sie sie wieder her oder installieren Sie faceinpaint neu.</translation>
    </message>
    <message>
        <source>{variable} names {folder}, which cannot be read ({reason}); correct or unset it.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>{variable} verweist auf {folder}; dieser Ordner kann nicht gelesen werden ({reason}); berichtigen oder entfernen Sie die Variable.</translation>
    </message>
    <message>
        <source>{variable} names {folder}, which has no {list_name}; correct or unset it.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>{variable} verweist auf {folder}; dort fehlt {list_name}; berichtigen oder entfernen Sie die Variable.</translation>
    </message>
    <message>
        <source>No weights {name!r} come with this faceinpaint; train them with faceinpaint-train, and name their folder in {variable}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Diesem faceinpaint liegen keine Gewichte {name!r} bei; trainieren Sie sie mit faceinpaint-train und geben Sie ihren Ordner in {variable} an.</translation>
    </message>
    <message>
        <source>The weight file {path} cannot be read ({reason}); install faceinpaint again, or restore that file.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei {path} kann nicht gelesen werden ({reason}); installieren Sie faceinpaint neu oder stellen Sie diese Datei wieder her.</translation>
    </message>
    <message>
        <source>The weight file {path} is damaged or was altered; install faceinpaint again, or restore that file.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei {path} ist beschädigt oder wurde verändert; installieren Sie faceinpaint neu oder stellen Sie diese Datei wieder her.</translation>
    </message>
</context>
<context>
    <name>engine_access</name>
    <message>
        <source>The networks could not be loaded; start faceinpaint again.</source>
        <extracomment>faceinpaint_gui/worker/engine_access.py</extracomment>
        <translation>Die Netze konnten nicht geladen werden; starten Sie faceinpaint neu.</translation>
    </message>
    <message>
        <source>The network that changes faces (igan) is not installed; install faceinpaint again, or train it.</source>
        <extracomment>faceinpaint_gui/worker/engine_access.py</extracomment>
        <translation>Das Netz, das Gesichter verändert (igan), ist nicht installiert; installieren Sie faceinpaint neu oder trainieren Sie es.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Completing a batch…</source>
        <extracomment>faceinpaint_gui/worker/batch_jobs.py</extracomment>
        <translation>Stapelverarbeitung läuft…</translation>
    </message>
    <message>
        <source>Completing…</source>
        <extracomment>faceinpaint_gui/worker/completion_jobs.py</extracomment>
        <translation>Wird vervollständigt…</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <extracomment>faceinpaint_gui/worker/engine_state.py</extracomment>
        <translation>Netze werden geladen…</translation>
    </message>
    <message>
        <source>Switching the device…</source>
        <extracomment>faceinpaint_gui/worker/engine_state.py</extracomment>
        <translation>Gerät wird gewechselt…</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>faceinpaint_gui/worker/face_jobs.py</extracomment>
        <translation>Gesichter werden gesucht…</translation>
    </message>
    <message>
        <source>Changing the face…</source>
        <extracomment>faceinpaint_gui/worker/face_jobs.py</extracomment>
        <translation>Gesicht wird verändert…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>faceinpaint_gui/worker/job.py</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Making the mask…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>Maske wird erstellt…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Looking for what hides the face…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>Es wird gesucht, was das Gesicht verdeckt…</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>&amp;What is proposed</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Was &amp;vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Com&amp;pletion</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Vervo&amp;llständigung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>In no menu</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>In keinem Menü</translation>
    </message>
</context>
<context>
    <name>user_messages</name>
    <message>
        <source>“{0}” is damaged or incomplete: copy it again from the camera or from a backup, or open what there is of it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>„{0}“ ist beschädigt oder unvollständig: Kopieren Sie die Datei erneut von der Kamera oder aus einer Sicherung, oder öffnen Sie, was davon da ist.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>The colour profile “{0}” cannot be used here; choose another ICC file.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Das Farbprofil „{0}“ kann hier nicht verwendet werden; wählen Sie eine andere ICC-Datei.</translation>
    </message>
    <message>
        <source>The networks are still being loaded; try again in a moment.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Die Netze werden noch geladen; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Brush over what hides the face, then click Complete.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Es ist noch nichts markiert. Übermalen Sie, was das Gesicht verdeckt, und klicken Sie dann auf „Vervollständigen“.</translation>
    </message>
    <message>
        <source>None of the other photos is checked and shows a face. Add a photo of the same person.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Keines der anderen Fotos ist angehakt und zeigt ein Gesicht. Fügen Sie ein Foto derselben Person hinzu.</translation>
    </message>
    <message>
        <source>This mask marks most of the photo. If that is not meant, invert it, or undo.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Diese Maske markiert den größten Teil des Fotos. Falls das nicht gewollt ist, kehren Sie sie um oder machen Sie den Schritt rückgängig.</translation>
    </message>
    <message>
        <source>Nothing that hides the face was found. Brush over it, or check more kinds beside Propose mask.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Es wurde nichts gefunden, was das Gesicht verdeckt. Übermalen Sie es, oder haken Sie neben „Maske vorschlagen“ weitere Arten an.</translation>
    </message>
    <message>
        <source>Nothing is checked that could be looked for. Check a kind in the list beside Propose mask.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Es ist nichts angehakt, wonach gesucht werden könnte. Haken Sie in der Liste neben „Maske vorschlagen“ eine Art an.</translation>
    </message>
    <message>
        <source>Set face frame</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Gesichtsrahmen setzen</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” contradict each other: “{0}” was set back.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>„{0}“ und „{1}“ widersprechen sich: „{0}“ wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>The changed face hardly looks like the same person any more. A smaller change keeps more of the likeness.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Das geänderte Gesicht sieht kaum noch nach derselben Person aus. Eine kleinere Änderung erhält mehr von der Ähnlichkeit.</translation>
    </message>
    <message>
        <source>{0} is completed.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} ist vervollständigt.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>No face was found in this photo. Point out its eyes and its mouth with three clicks.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>In diesem Foto wurde kein Gesicht gefunden. Geben Sie Augen und Mund mit drei Klicks an.</translation>
    </message>
    <message>
        <source>The device chosen last time ({0}) is not available; {1} is used instead.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Das zuletzt gewählte Gerät ({0}) ist nicht verfügbar; stattdessen wird {1} verwendet.</translation>
    </message>
    <message>
        <source>This picture has no file yet, so there is no next one in its folder. Open a photo instead.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Dieses Bild hat noch keine Datei, daher gibt es kein nächstes in seinem Ordner. Öffnen Sie stattdessen ein Foto.</translation>
    </message>
    <message>
        <source>This is the last photo in its folder.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Dies ist das letzte Foto in seinem Ordner.</translation>
    </message>
    <message>
        <source>This is the first photo in its folder.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Dies ist das erste Foto in seinem Ordner.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy an image or a photo&apos;s file, then paste again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Die Zwischenablage enthält kein Bild. Kopieren Sie ein Bild oder die Datei eines Fotos und fügen Sie dann erneut ein.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy a mask, in which white is filled, then paste it again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Die Zwischenablage enthält kein Bild. Kopieren Sie eine Maske, in der Weiß gefüllt wird, und fügen Sie sie dann erneut ein.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>{0} had been deleted or moved; it is saved there again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} war gelöscht oder verschoben worden; das Foto ist dort wieder gespeichert.</translation>
    </message>
    <message>
        <source>{0} was saved without what the preview shows. To keep that, press Complete or Apply to face; then save again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} wurde ohne das gespeichert, was die Vorschau zeigt. Um es zu übernehmen, klicken Sie auf „Vervollständigen“ oder „Auf Gesicht anwenden“ und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>Saved as {0}, without the mark of AI, which such files cannot hold. Save it as JPEG, PNG or TIFF to mark it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Gespeichert als {0}, ohne die KI-Kennzeichnung, die solche Dateien nicht aufnehmen können. Speichern Sie als JPEG, PNG oder TIFF, um das Foto zu kennzeichnen.</translation>
    </message>
    <message>
        <source>{0} was changed on the disk. Reload it to see the change, or dismiss this to keep yours.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} wurde auf dem Datenträger geändert. Laden Sie das Foto neu, um die Änderung zu sehen, oder blenden Sie dies aus, um Ihre Fassung zu behalten.</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>{0} was deleted or moved. The photo is still open here with all edits: save it to keep it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} wurde gelöscht oder verschoben. Das Foto ist hier noch mit allen Bearbeitungen offen: Speichern Sie es, um es zu behalten.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{0} is also open in another faceinpaint. Edits are not shared: save under another name, so that neither writes over the other.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} ist auch in einem anderen faceinpaint offen. Bearbeitungen werden nicht geteilt: Speichern Sie unter einem anderen Namen, damit keines das andere überschreibt.</translation>
    </message>
    <message>
        <source>A copy was exported as {0}.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Eine Kopie wurde als {0} exportiert.</translation>
    </message>
    <message>
        <source>The recipe was saved as {0}. Opened with the same photo, it gives the same pixels.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Das Rezept wurde als {0} gespeichert. Mit demselben Foto geöffnet, ergibt es dieselben Pixel.</translation>
    </message>
    <message>
        <source>This recipe is of a picture without a file. Open or paste that first, then the recipe.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Dieses Rezept gehört zu einem Bild ohne Datei. Öffnen Sie dieses zuerst oder fügen Sie es ein, danach das Rezept.</translation>
    </message>
    <message>
        <source>The photo of this recipe, {0}, is not in its folder. Open the photo first, then the recipe.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Das Foto dieses Rezepts, {0}, liegt nicht in dessen Ordner. Öffnen Sie zuerst das Foto, danach das Rezept.</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>a picture without a file</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>ein Bild ohne Datei</translation>
    </message>
    <message>
        <source>This recipe takes from another photo, which was not found: {0}. Show where it is now.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Dieses Rezept übernimmt etwas aus einem anderen Foto, das nicht gefunden wurde: {0}. Geben Sie an, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Ort angeben…</translation>
    </message>
    <message>
        <source>Some photos could not be restored, as another version of faceinpaint had kept them: start that version to restore them. What was kept stays until you discard it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Einige Fotos konnten nicht wiederhergestellt werden, da eine andere Version von faceinpaint sie gesichert hat: Starten Sie diese Version, um sie wiederherzustellen. Das Gesicherte bleibt, bis Sie es verwerfen.</translation>
    </message>
    <message>
        <source>Some photos could not be restored, as what was kept of them is damaged. It stays, and is offered again when you start faceinpaint the next time.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Einige Fotos konnten nicht wiederhergestellt werden, da das Gesicherte beschädigt ist. Es bleibt erhalten und wird beim nächsten Start von faceinpaint wieder angeboten.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written to, so that your edits could not be restored after a crash. Nothing is lost: save your photos, and free some space.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Der Datenträger ist voll oder nicht beschreibbar, sodass Ihre Bearbeitungen nach einem Absturz nicht wiederhergestellt werden könnten. Es ist nichts verloren: Speichern Sie Ihre Fotos und schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>faceinpaint made a mistake, and the last step was not done. Your photo and your mask are still there: save the photo under a new name.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>faceinpaint hat einen Fehler gemacht; der letzte Schritt wurde nicht ausgeführt. Ihr Foto und Ihre Maske sind noch da: Speichern Sie das Foto unter einem neuen Namen.</translation>
    </message>
    <message>
        <source>The networks could not be loaded, so nothing can be completed. Start faceinpaint again; if that does not help, install it again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Die Netze konnten nicht geladen werden, daher kann nichts vervollständigt werden. Starten Sie faceinpaint neu; hilft das nicht, installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
</context>
</TS>
