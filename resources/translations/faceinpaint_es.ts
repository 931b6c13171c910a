<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>E&amp;xtend canvas…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Ampliar &amp;lienzo…</translation>
    </message>
    <message>
        <source>Make the photo larger, and mark the new border to be filled</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Agranda la foto y marca el nuevo borde para rellenarlo</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn the photo by 90°, without loss</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Gira la foto 90°, sin pérdida</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Voltear horizontalmente</translation>
    </message>
    <message>
        <source>Mirror the photo, without loss</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Refleja la foto, sin pérdida</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Voltear verticalmente</translation>
    </message>
    <message>
        <source>Crop an&amp;d straighten…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Recor&amp;tar y enderezar…</translation>
    </message>
    <message>
        <source>Keep a part of the photo, and level it</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Conserva una parte de la foto y la endereza</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Muestra la foto entera</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Píxeles reales</translation>
    </message>
    <message>
        <source>One photo pixel per screen pixel</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Un píxel de la foto por píxel de pantalla</translation>
    </message>
    <message>
        <source>&amp;Split view</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Vista &amp;dividida</translation>
    </message>
    <message>
        <source>Show the original left of a line that you can drag</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Muestra el original a la izquierda de una línea que se puede arrastrar</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Lad&amp;o a lado</translation>
    </message>
    <message>
        <source>Show the original and the edited picture side by side</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Muestra el original y la imagen editada lado a lado</translation>
    </message>
    <message>
        <source>Soft &amp;proof</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Prueba en pa&amp;ntalla</translation>
    </message>
    <message>
        <source>Show colours as they will be printed or published, by a profile</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Muestra los colores como se verán impresos o publicados, según un perfil</translation>
    </message>
    <message>
        <source>Proof p&amp;rofile…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Perfil de p&amp;rueba…</translation>
    </message>
    <message>
        <source>Choose the profile of the soft proof</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Elige el perfil de la prueba en pantalla</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>A light window</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Ventana clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>A dark window</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Ventana oscura</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Preferen&amp;cias…</translation>
    </message>
    <message>
        <source>Theme, mask colour, memory, and how photos are completed</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Tema, color de la máscara, memoria y modo de reconstruir las fotos</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>Look up keys, and change them</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Consulta las teclas y las cambia</translation>
    </message>
    <message>
        <source>&amp;About faceinpaint</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Acerca &amp;de faceinpaint</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Versiones y licencias</translation>
    </message>
</context>
<context>
    <name>AlternativesPanel</name>
    <message>
        <source>Alternatives</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Alternative {0}: {1}, seed {2}; {3} % like its surroundings in edge and sharpness</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Alternativa {0}: {1}, semilla {2}; {3} % de semejanza con el entorno en bordes y nitidez</translation>
    </message>
    <message>
        <source>Alternative {0}: from another face in this photo; fits by {1} %</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Alternativa {0}: de otro rostro de esta foto; encaja en un {1} %</translation>
    </message>
    <message>
        <source>Alternative {0}: from {2}; fits by {1} %</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Alternativa {0}: de {2}; encaja en un {1} %</translation>
    </message>
    <message>
        <source>an untitled picture</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>una imagen sin título</translation>
    </message>
    <message>
        <source>{0} to paint with</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} para pintar</translation>
    </message>
    <message>
        <source>{0} kept</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} conservada</translation>
    </message>
    <message>
        <source>{0} taken (!)</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} copiada (!)</translation>
    </message>
    <message>
        <source>{0} taken</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} copiada</translation>
    </message>
</context>
<context>
    <name>AttributeCommands</name>
    <message>
        <source>Change attributes</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Cambiar atributos</translation>
    </message>
    <message>
        <source>The networks are being loaded.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Se están cargando las redes neuronales.</translation>
    </message>
    <message>
        <source>Open a photo to see how its face looks, and to change it.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Abra una foto para ver los rasgos del rostro y cambiarlos.</translation>
    </message>
    <message>
        <source>Looking at the face…</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Analizando el rostro…</translation>
    </message>
    <message>
        <source>The face could not be read; choose it anew with the tool for faces.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>No se pudo leer el rostro; vuelva a elegirlo con la herramienta de rostros.</translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>Whether the face has it: {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>Presente en el rostro: {0}</translation>
    </message>
    <message>
        <source>Back to what the face has: {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>Volver a lo que tiene el rostro: {0}</translation>
    </message>
    <message>
        <source>Reset {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>Restablecer {0}</translation>
    </message>
    <message>
        <source>{0}: {1} % instead of {2} %</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>{0}: {1} % en lugar de {2} %</translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>{0}: {1} %</translation>
    </message>
</context>
<context>
    <name>AttributesPanel</name>
    <message>
        <source>Attributes</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Search attributes</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Buscar atributos</translation>
    </message>
    <message>
        <source>No attribute is called so.</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Ningún atributo se llama así.</translation>
    </message>
    <message>
        <source>Show or hide these attributes: {0}</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Mostrar u ocultar estos atributos: {0}</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>There is no photo in this folder.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>No hay ninguna foto en esta carpeta.</translation>
    </message>
    <message>
        <source>Photos to complete</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Fotos para reconstruir</translation>
    </message>
    <message>
        <source>Folder for accepted results</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Carpeta para los resultados aceptados</translation>
    </message>
    <message>
        <source>Choose a mask first: a file, or mark something in the photo that the editor shows.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Elija primero una máscara: un archivo, o marque algo en la foto que muestra el editor.</translation>
    </message>
    <message>
        <source>Choose a folder for accepted results first.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Elija primero una carpeta para los resultados aceptados.</translation>
    </message>
    <message>
        <source>“{0}” exists already, and was left as it is.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>«{0}» ya existe y se dejó como está.</translation>
    </message>
    <message>
        <source>Done: {0} to be looked at, {1} not done, {2} left out.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Listo: {0} por revisar, {1} sin hacer, {2} omitidas.</translation>
    </message>
    <message>
        <source>A mistake of the program stopped this photo; try it in the editor.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Un error del programa detuvo esta foto; inténtelo en el editor.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>waits</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>is being completed…</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>reconstruyendo…</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>is being saved…</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>guardada</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>omitida</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Batch</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Proceso por lotes</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Add photos, or drop photos and folders here; say how they are marked, and start.</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Añada fotos, o suelte fotos y carpetas aquí; indique cómo se marcan e inicie.</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Añadir &amp;fotos…</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Elige fotos</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add the photos of a folder, without their masks</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Añade las fotos de una carpeta, sin sus máscaras</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the chosen photos off the queue; their files stay</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Quita de la cola las fotos elegidas; sus archivos se conservan</translation>
    </message>
    <message>
        <source>&amp;Use for the chosen photos</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Usar para las fotos elegidas</translation>
    </message>
    <message>
        <source>Photos that are chosen in the queue get this mask, and wait to be completed with it</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Las fotos elegidas en la cola reciben esta máscara y esperan a reconstruirse con ella</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose where accepted results go</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Elige adónde van los resultados aceptados</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Complete the photos that wait</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Reconstruye las fotos en espera</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Stop; what was made so far stays to be looked at</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Detiene el proceso; lo hecho hasta ahora queda por revisar</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Save the chosen results (A); nothing is overwritten</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Guarda los resultados elegidos (A); no se sobrescribe nada</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Do not save the chosen results (R)</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>No guarda los resultados elegidos (R)</translation>
    </message>
    <message>
        <source>A&amp;nother alternative</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Otra alternativa</translation>
    </message>
    <message>
        <source>Complete the chosen photos anew, with other seeds (N)</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Reconstruye de nuevo las fotos elegidas, con otras semillas (N)</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Abrir en el &amp;editor</translation>
    </message>
    <message>
        <source>Open the chosen photo, with its mask if it has one, to do it by hand</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Abre la foto elegida, con su máscara si la tiene, para hacerla a mano</translation>
    </message>
    <message>
        <source>Accept all o&amp;thers</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Aceptar &amp;todas las demás</translation>
    </message>
    <message>
        <source>Save all results that were not rejected</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Guarda todos los resultados no rechazados</translation>
    </message>
    <message>
        <source>with the &amp;folders inside it</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>con las carpetas de &amp;dentro</translation>
    </message>
    <message>
        <source>Folder for accepted results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Carpeta para los resultados aceptados</translation>
    </message>
    <message>
        <source>a folder for accepted results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>una carpeta para los resultados aceptados</translation>
    </message>
    <message>
        <source>Names of results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Nombres de los resultados</translation>
    </message>
    <message>
        <source>{name} stands for the name of the photo; an ending such as .png chooses the format</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>{name} representa el nombre de la foto; una extensión como .png elige el formato</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>na&amp;med</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>con nom&amp;bre</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Cont&amp;inuar</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Pau&amp;sar</translation>
    </message>
</context>
<context>
    <name>CanvasCommands</name>
    <message>
        <source>Turn left</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Voltear horizontalmente</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Voltear verticalmente</translation>
    </message>
    <message>
        <source>Straighten</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Recortar</translation>
    </message>
</context>
<context>
    <name>CanvasDialog</name>
    <message>
        <source>Extend canvas</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Ampliar lienzo</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Per cent of the photo</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Porcentaje de la foto</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Izquierda</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Arriba</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Derecha</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>A&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>The new border is marked; press Complete to fill it.</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>El nuevo borde queda marcado; presione Reconstruir para rellenarlo.</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Ampliar</translation>
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
        <translation>La foto tendría {0} × {1} píxeles, demasiado grande para volver a abrirla.</translation>
    </message>
    <message>
        <source>The photo will be {0} × {1} pixels.</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>La foto tendrá {0} × {1} píxeles.</translation>
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
        <translation>&amp;Reconstruir</translation>
    </message>
    <message>
        <source>Fill what is marked with a face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Rellena lo marcado con un rostro</translation>
    </message>
    <message>
        <source>Complete from another photo…</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Reconstruir con otra foto…</translation>
    </message>
    <message>
        <source>Take what is marked from other photos of the same person</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Copia lo marcado de otras fotos de la misma persona</translation>
    </message>
    <message>
        <source>Other face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Otro rostro</translation>
    </message>
    <message>
        <source>Choose the next face in the other photo; after the last one, the most alike is taken</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Elige el siguiente rostro de la otra foto; después del último, se usa el más parecido</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take this photo off the list of other photos</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Quita esta foto de la lista de otras fotos</translation>
    </message>
    <message>
        <source>&amp;Live preview</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Vista previa en &amp;vivo</translation>
    </message>
    <message>
        <source>Show the result while you paint</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Muestra el resultado mientras se pinta</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop completing</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Detiene la reconstrucción</translation>
    </message>
    <message>
        <source>&amp;New alternatives</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Nuevas alternativas</translation>
    </message>
    <message>
        <source>Make other completions of the same mask</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Crea otras reconstrucciones de la misma máscara</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Más como esta</translation>
    </message>
    <message>
        <source>Make variations of the alternative that is shown</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Crea variaciones de la alternativa que se muestra</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>Keep this alternative at hand, before the others</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Conserva esta alternativa a mano, delante de las demás</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Rec&amp;hazar</translation>
    </message>
    <message>
        <source>Take this alternative off the strip</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Quita esta alternativa de la tira</translation>
    </message>
    <message>
        <source>Bring &amp;back rejected ones</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Recuperar rechaza&amp;das</translation>
    </message>
    <message>
        <source>Show the alternatives again that were taken off the strip</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Vuelve a mostrar las alternativas que se quitaron de la tira</translation>
    </message>
    <message>
        <source>&amp;Invention map</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Mapa de &amp;invención</translation>
    </message>
    <message>
        <source>Show where the alternatives differ: what is guessed, and what is certain</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Muestra dónde difieren las alternativas: qué es conjetura y qué es seguro</translation>
    </message>
    <message>
        <source>&amp;Previous alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Alternativa &amp;anterior</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Alternativa anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Alternativa &amp;siguiente</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Alternativa siguiente</translation>
    </message>
    <message>
        <source>Alternative {0}</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Alternativa {0}</translation>
    </message>
    <message>
        <source>Show alternative {0}</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Muestra la alternativa {0}</translation>
    </message>
    <message>
        <source>Set &amp;face frame</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>De&amp;finir marco del rostro</translation>
    </message>
    <message>
        <source>Point out eyes and mouth of a face that is not found</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Señala los ojos y la boca de un rostro que no se encuentra</translation>
    </message>
    <message>
        <source>Next fac&amp;e</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Ros&amp;tro siguiente</translation>
    </message>
    <message>
        <source>Choose the next of the faces in the photo</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Elige el siguiente de los rostros de la foto</translation>
    </message>
    <message>
        <source>Rem&amp;ove face frame</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Quitar marco d&amp;el rostro</translation>
    </message>
    <message>
        <source>Look for the faces in the photo again</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Vuelve a buscar los rostros de la foto</translation>
    </message>
    <message>
        <source>Apply &amp;to face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>A&amp;plicar al rostro</translation>
    </message>
    <message>
        <source>Keep the changed attributes of the face, as one step that can be undone</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Conserva los atributos cambiados del rostro, como un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Reset face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Restab&amp;lecer rostro</translation>
    </message>
    <message>
        <source>Show the face as it is, without the changed attributes</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Muestra el rostro como es, sin los atributos cambiados</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Complete</source>
        <extracomment>faceinpaint_gui/document/completions.py</extracomment>
        <translation>Reconstruir</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop and straighten</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Recortar y enderezar</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>°</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>°</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>The ratio of width to height</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Relación entre anchura y altura</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>As the photo</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Izquierda</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Arriba</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>A&amp;nchura</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>A&amp;ltura</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Proporción</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Án&amp;gulo</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the photo</source>
        <extracomment>faceinpaint_gui/dialogs/crop_view.py</extracomment>
        <translation>Parte de la foto</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled picture</source>
        <extracomment>faceinpaint_gui/document/document.py</extracomment>
        <translation>Imagen sin título</translation>
    </message>
    <message>
        <source>Extend canvas</source>
        <extracomment>faceinpaint_gui/document/document.py</extracomment>
        <translation>Ampliar lienzo</translation>
    </message>
</context>
<context>
    <name>EditorStatusBar</name>
    <message>
        <source>Progress</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How long the last completion took</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Duración de la última reconstrucción</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Dónde se ejecutan las redes neuronales</translation>
    </message>
    <message>
        <source>Pixel under the pointer: column, row</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Píxel bajo el puntero: columna, fila</translation>
    </message>
    <message>
        <source>Screen pixels per photo pixel</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Píxeles de pantalla por píxel de la foto</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>{0} %</translation>
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
        <translation>Exportar una copia</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Only formats that can hold this photo are offered</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Solo se ofrecen formatos que admiten esta foto</translation>
    </message>
    <message>
        <source>PSD with layers</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>PSD con capas</translation>
    </message>
    <message>
        <source>TIFF with layers</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>TIFF con capas</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>Higher keeps more, and makes larger files</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Más alta conserva más y produce archivos más grandes</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>How large the copy is</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Tamaño de la copia</translation>
    </message>
    <message>
        <source>Full size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Tamaño completo</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Longest side</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Lado más largo</translation>
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
        <translation>Colores</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere, but cannot hold the strongest colours of larger profiles</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>sRGB se ve bien en todas partes, pero no admite los colores más intensos de perfiles más amplios</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s profile</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Conservar el perfil de la foto</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Convertir a sRGB</translation>
    </message>
    <message>
        <source>Keep &amp;metadata</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Conservar &amp;metadatos</translation>
    </message>
    <message>
        <source>Camera, time, place, captions (EXIF, XMP, IPTC); without them the copy tells none of it</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Cámara, fecha, lugar, descripciones (EXIF, XMP, IPTC); sin ellos, la copia no revela nada de eso</translation>
    </message>
    <message>
        <source>Mark as edited with &amp;AI</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Marcar como editada con &amp;IA</translation>
    </message>
    <message>
        <source>Writes IPTC&apos;s mark of pictures that a network has edited or generated into the file</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Escribe en el archivo la marca IPTC de imágenes que una red neuronal ha editado o generado</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>{0} × {1} píxeles</translation>
    </message>
</context>
<context>
    <name>FaceFrameCommands</name>
    <message>
        <source>Click the left eye</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Haga clic en el ojo izquierdo</translation>
    </message>
    <message>
        <source>Click the right eye</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Haga clic en el ojo derecho</translation>
    </message>
    <message>
        <source>Click the middle of the mouth</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Haga clic en el centro de la boca</translation>
    </message>
    <message>
        <source>Choose face</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Elegir rostro</translation>
    </message>
</context>
<context>
    <name>FaceFrames</name>
    <message>
        <source>Set face frame</source>
        <extracomment>faceinpaint_gui/document/face_frames.py</extracomment>
        <translation>Definir marco del rostro</translation>
    </message>
    <message>
        <source>Remove face frame</source>
        <extracomment>faceinpaint_gui/document/face_frames.py</extracomment>
        <translation>Quitar marco del rostro</translation>
    </message>
</context>
<context>
    <name>FaceTool</name>
    <message>
        <source>Choose face</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Elegir rostro</translation>
    </message>
    <message>
        <source>Move face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Mover marco del rostro</translation>
    </message>
    <message>
        <source>Scale face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Escalar marco del rostro</translation>
    </message>
    <message>
        <source>Turn face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Girar marco del rostro</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Open…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Abre una foto</translation>
    </message>
    <message>
        <source>New from &amp;generated faces…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Nueva con rostros ge&amp;nerados…</translation>
    </message>
    <message>
        <source>Draw faces of nobody, and open one of them as a new photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Genera rostros de personas que no existen y abre uno como foto nueva</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Open the picture or the file in the clipboard</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Abre la imagen o el archivo del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save; the first time it asks where, so that your original stays</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Guarda; la primera vez pregunta dónde, para que el original permanezca</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save as another file</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Guarda en otro archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write a copy for others: size, quality, metadata</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Escribe una copia para compartir: tamaño, calidad, metadatos</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Procesa&amp;miento por lotes…</translation>
    </message>
    <message>
        <source>Complete many photos, and choose what to keep</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Reconstruye muchas fotos y permite elegir cuáles conservar</translation>
    </message>
    <message>
        <source>Open rec&amp;ipe…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Abrir rece&amp;ta…</translation>
    </message>
    <message>
        <source>Edit this photo again as a recipe says</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Vuelve a editar esta foto según una receta</translation>
    </message>
    <message>
        <source>Save re&amp;cipe…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Guar&amp;dar receta…</translation>
    </message>
    <message>
        <source>Save how this photo was completed, to do it again</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Guarda cómo se reconstruyó esta foto, para repetirlo</translation>
    </message>
    <message>
        <source>&amp;Next photo in the folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Foto &amp;siguiente de la carpeta</translation>
    </message>
    <message>
        <source>Open the next photo of this folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Abre la foto siguiente de esta carpeta</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo in the folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Foto anterior de la carpeta</translation>
    </message>
    <message>
        <source>Open the previous photo of this folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Abre la foto anterior de esta carpeta</translation>
    </message>
    <message>
        <source>Next open p&amp;hoto</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Foto &amp;abierta siguiente</translation>
    </message>
    <message>
        <source>Show the next of the open photos</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Muestra la siguiente de las fotos abiertas</translation>
    </message>
    <message>
        <source>Previo&amp;us open photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Foto ab&amp;ierta anterior</translation>
    </message>
    <message>
        <source>Show the previous of the open photos</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Muestra la anterior de las fotos abiertas</translation>
    </message>
    <message>
        <source>C&amp;lose photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Cerrar f&amp;oto</translation>
    </message>
    <message>
        <source>Close this photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Cierra esta foto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Cierra el editor</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>untitled{0}</source>
        <extracomment>faceinpaint_gui/commands/files.py</extracomment>
        <translation>sin título{0}</translation>
    </message>
</context>
<context>
    <name>GeneratedFacesDialog</name>
    <message>
        <source>New from generated faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Nueva con rostros generados</translation>
    </message>
    <message>
        <source>The same seed and the same attributes give the same face again</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>La misma semilla y los mismos atributos producen de nuevo el mismo rostro</translation>
    </message>
    <message>
        <source>First seed</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Primera semilla</translation>
    </message>
    <message>
        <source>&amp;Other faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>&amp;Otros rostros</translation>
    </message>
    <message>
        <source>Show the faces of the next seeds</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Muestra los rostros de las semillas siguientes</translation>
    </message>
    <message>
        <source>Generated faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Rostros generados</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the chosen face as a new photo</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Abre el rostro elegido como foto nueva</translation>
    </message>
    <message>
        <source>First &amp;seed</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Primera &amp;semilla</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Faces of nobody, with their seeds</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Rostros de personas que no existen, con sus semillas</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Drawing faces…</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Generando rostros…</translation>
    </message>
    <message>
        <source>Seed {0}: with the same attributes it gives this face again</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Semilla {0}: con los mismos atributos produce de nuevo este rostro</translation>
    </message>
</context>
<context>
    <name>GenerationCommands</name>
    <message>
        <source>The faces could not be drawn; choose other attributes.</source>
        <extracomment>faceinpaint_gui/commands/generation.py</extracomment>
        <translation>No se pudieron generar los rostros; elija otros atributos.</translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source>Task</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Generator</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Dónde se ejecutan las redes neuronales</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Number of alternatives</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Número de alternativas</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>&amp;Generador</translation>
    </message>
    <message>
        <source>Alter&amp;natives</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Alter&amp;nativas</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Reconstrucción</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Fill what is marked</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Rellenar lo marcado</translation>
    </message>
    <message>
        <source>Complete a fragment</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Reconstruir un fragmento</translation>
    </message>
    <message>
        <source>Colour a grey photo</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Colorear una foto en grises</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Its trained weights are not installed, so it cannot run on this computer.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Sus pesos entrenados no están instalados, así que no puede funcionar en este equipo.</translation>
    </message>
    <message>
        <source>A trained network where a face is marked, a classical fill elsewhere.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Una red neuronal entrenada donde hay un rostro marcado; un relleno clásico en el resto.</translation>
    </message>
    <message>
        <source>Mark all that is missing, up to the edge of the photo; a trained network makes up the face around what is left.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Marque todo lo que falta, hasta el borde de la foto; una red neuronal entrenada inventa el rostro alrededor de lo que queda.</translation>
    </message>
    <message>
        <source>Faces of a grey photo, or of one that lacks a channel, get colours; a mask says where.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Da color a los rostros de una foto en grises, o de una a la que le falta un canal; una máscara indica dónde.</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>{0}. Licencia: {1}.</translation>
    </message>
    <message>
        <source>How many completions to choose from</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Entre cuántas reconstrucciones elegir</translation>
    </message>
    <message>
        <source>This generator has one answer only</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Este generador ofrece una sola respuesta</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Do not show these hints again</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>No volver a mostrar estos consejos</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Cerrar los consejos</translation>
    </message>
    <message>
        <source>Step 3 of 3: choose one of the alternatives, then save.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Paso 3 de 3: elija una de las alternativas y luego guarde.</translation>
    </message>
    <message>
        <source>Step 2 of 3: press Complete, and what you marked is filled with a face.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Paso 2 de 3: presione Reconstruir y lo marcado se rellenará con un rostro.</translation>
    </message>
    <message>
        <source>Step 1 of 3: brush over what hides the face; the right button takes away again.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Paso 1 de 3: pinte sobre lo que tapa el rostro; con el botón derecho se desmarca.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <extracomment>faceinpaint_gui/panels/history_panel.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Photo as opened</source>
        <extracomment>faceinpaint_gui/panels/history_panel.py</extracomment>
        <translation>Foto al abrirla</translation>
    </message>
</context>
<context>
    <name>IdentityMeter</name>
    <message>
        <source>Identity</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>How much the changed face looks like the same person, as a network for that sees it</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>Cuánto se parece aún el rostro modificado a la misma persona, según una red dedicada a ello</translation>
    </message>
    <message>
        <source>same person</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>misma persona</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>parecida</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>distinta</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source>C or \</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>C o \</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Mantener presionado para ver el original</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Espacio + arrastrar</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Mover la foto</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Right button, or Alt</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Botón derecho, o Alt</translation>
    </message>
    <message>
        <source>Take away from the mask, with every tool</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Quitar de la máscara, con cualquier herramienta</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Mayús + clic</translation>
    </message>
    <message>
        <source>Straight line from the last stroke</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Línea recta desde el último trazo</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Mayús + arrastrar</translation>
    </message>
    <message>
        <source>Square or circle</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Cuadrado o círculo</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Ctrl + arrastrar</translation>
    </message>
    <message>
        <source>Brush: to the right larger, upwards harder</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Pincel: más grande hacia la derecha, más duro hacia arriba</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Move the brush, or the frame of a face, which Ctrl turns and scales; Shift far</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Mover el pincel, o el marco de un rostro, que Ctrl gira y escala; con Mayús, más lejos</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Press the brush down and lift it again, Alt to take away; twice to end the polygon</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Apoyar el pincel y volver a levantarlo, con Alt para quitar; dos veces para terminar el polígono</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Take back the last corner of the polygon</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Anular el último vértice del polígono</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Alt + letra</translation>
    </message>
    <message>
        <source>Open the menu, or go to the field, in whose name the letter is underlined</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Abrir el menú, o ir al campo, en cuyo nombre la letra está subrayada</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences of other software</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Licencias de otro software</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Software</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Its makers name this licence, and add no text: {0}</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Sus autores indican esta licencia y no añaden ningún texto: {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide this part of the window</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Muestra u oculta esta parte de la ventana</translation>
    </message>
    <message>
        <source>{0}[*] – faceinpaint</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>{0}[*] – faceinpaint</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Mantener presionado para ver el original</translation>
    </message>
    <message>
        <source>Hold to see the original (hold C or \)</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Mantener presionado para ver el original (mantener C o \)</translation>
    </message>
    <message>
        <source>Tool palette</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Paleta de herramientas</translation>
    </message>
</context>
<context>
    <name>MaskActions</name>
    <message>
        <source>&amp;Show mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Mostrar máscara</translation>
    </message>
    <message>
        <source>Show or hide the mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Muestra u oculta la máscara</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Unmark everything</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Desmarca todo</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Swap what is marked and what is not</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Intercambia lo marcado y lo no marcado</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>Widen the mask on all sides</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Ensancha la máscara por todos los lados</translation>
    </message>
    <message>
        <source>Sh&amp;rink</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Contraer</translation>
    </message>
    <message>
        <source>Narrow the mask on all sides</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Estrecha la máscara por todos los lados</translation>
    </message>
    <message>
        <source>&amp;Feather</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Cala&amp;r</translation>
    </message>
    <message>
        <source>Soften the edges of the mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Suaviza los bordes de la máscara</translation>
    </message>
    <message>
        <source>Fill h&amp;oles</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Rellenar &amp;huecos</translation>
    </message>
    <message>
        <source>Mark what the mask encloses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca lo que encierra la máscara</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Car&amp;gar…</translation>
    </message>
    <message>
        <source>Load a mask: white is filled</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Carga una máscara: el blanco se rellena</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Guar&amp;dar…</translation>
    </message>
    <message>
        <source>Save the mask as a PNG image</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Guarda la máscara como imagen PNG</translation>
    </message>
    <message>
        <source>&amp;Paste mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Pegar máscara</translation>
    </message>
    <message>
        <source>Take the mask in the clipboard</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Usa la máscara del portapapeles</translation>
    </message>
    <message>
        <source>Re&amp;use mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Re&amp;utilizar máscara</translation>
    </message>
    <message>
        <source>Put the last photo&apos;s mask on the face of this one</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Coloca la máscara de la última foto en el rostro de esta</translation>
    </message>
    <message>
        <source>Propose m&amp;ask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Proponer má&amp;scara</translation>
    </message>
    <message>
        <source>Mark what hides the face: what is checked in the list</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marcar lo que tapa el rostro: lo que esté activado en la lista</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Gafas</translation>
    </message>
    <message>
        <source>&amp;Sunglasses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Gafas de &amp;sol</translation>
    </message>
    <message>
        <source>Look for this when a mask is proposed</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Buscar esto al proponer una máscara</translation>
    </message>
    <message>
        <source>&amp;Eyes</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Ojos</translation>
    </message>
    <message>
        <source>Mark the eyes</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca los ojos</translation>
    </message>
    <message>
        <source>&amp;Brows</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Ce&amp;jas</translation>
    </message>
    <message>
        <source>Mark the brows</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca las cejas</translation>
    </message>
    <message>
        <source>&amp;Nose</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Nariz</translation>
    </message>
    <message>
        <source>Mark the nose</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca la nariz</translation>
    </message>
    <message>
        <source>&amp;Mouth</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Boca</translation>
    </message>
    <message>
        <source>Mark the mouth</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca la boca</translation>
    </message>
    <message>
        <source>&amp;Hair</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>C&amp;abello</translation>
    </message>
    <message>
        <source>Mark the hair</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca el cabello</translation>
    </message>
    <message>
        <source>S&amp;kin</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Pie&amp;l</translation>
    </message>
    <message>
        <source>Mark the skin</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca la piel</translation>
    </message>
</context>
<context>
    <name>MaskChoice</name>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>How it is said what is to be filled</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Cómo se indica qué se debe rellenar</translation>
    </message>
    <message>
        <source>A part of each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Una parte de cada rostro</translation>
    </message>
    <message>
        <source>A mask file beside each photo</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Un archivo de máscara junto a cada foto</translation>
    </message>
    <message>
        <source>One mask file for all photos</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Un archivo de máscara para todas las fotos</translation>
    </message>
    <message>
        <source>The editor&apos;s mask, put on each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>La máscara del editor, puesta en cada rostro</translation>
    </message>
    <message>
        <source>Part of the face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Parte del rostro</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Brows</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Cejas</translation>
    </message>
    <message>
        <source>Nose</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Nariz</translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Boca</translation>
    </message>
    <message>
        <source>Hair</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Pelo</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Piel</translation>
    </message>
    <message>
        <source>What hides the face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Lo que tapa el rostro</translation>
    </message>
    <message>
        <source>Glasses</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Gafas</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Gafas de sol</translation>
    </message>
    <message>
        <source>All that is found</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Todo lo que se encuentre</translation>
    </message>
    <message>
        <source>C&amp;hoose a mask…</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Elegir arc&amp;hivo…</translation>
    </message>
    <message>
        <source>NAME_mask.png for NAME.jpg; white is filled</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>NOMBRE_mask.png para NOMBRE.jpg; el blanco se rellena</translation>
    </message>
    <message>
        <source>as it lies on the face of the photo there</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>tal como está sobre el rostro de la foto allí</translation>
    </message>
    <message>
        <source>Widen the mask by</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Ampliar la máscara en</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>By how many pixels what is marked is widened on all sides</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Cuántos píxeles se amplía por todos los lados lo que está marcado</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>&amp;Widen by</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Am&amp;pliar en</translation>
    </message>
    <message>
        <source>Proposed: what hides each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Propuesta: lo que tapa cada rostro</translation>
    </message>
</context>
<context>
    <name>MaskColorButton</name>
    <message>
        <source>Colour</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Choose the colour in which the mask is shown</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>Elige el color con que se muestra la máscara</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>Color de la máscara</translation>
    </message>
</context>
<context>
    <name>MaskCommands</name>
    <message>
        <source>Load mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Cargar máscara</translation>
    </message>
    <message>
        <source>Paste mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Pegar máscara</translation>
    </message>
    <message>
        <source>Reuse mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Reutilizar máscara</translation>
    </message>
    <message>
        <source>Propose mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Proponer máscara</translation>
    </message>
    <message>
        <source>Mark part: {0}</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Marcar parte: {0}</translation>
    </message>
</context>
<context>
    <name>MaskEditing</name>
    <message>
        <source>Clear mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Vaciar máscara</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Invertir máscara</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Expandir máscara</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Contraer máscara</translation>
    </message>
    <message>
        <source>Feather mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Calar máscara</translation>
    </message>
    <message>
        <source>Fill holes in mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Rellenar huecos de la máscara</translation>
    </message>
</context>
<context>
    <name>MaskPanel</name>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Tamañ&amp;o</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Hardne&amp;ss</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Dure&amp;za</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Grow, shrink and feather by</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Expandir, contraer y calar en</translation>
    </message>
    <message>
        <source>By how much Grow and Shrink move the mask&apos;s edge, and how wide Feather makes it</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Cuánto desplazan Expandir y Contraer el borde de la máscara, y qué ancho le da Calar</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Opacidad de la máscara</translation>
    </message>
    <message>
        <source>How much the mask covers the photo</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Cuánto cubre la máscara la foto</translation>
    </message>
    <message>
        <source>Opacity </source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Opacidad </translation>
    </message>
    <message>
        <source>Grow, shrink, feather b&amp;y</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Expand&amp;ir, contraer, calar en</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Diameter of the brush, in pixels of the photo</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Diámetro del pincel, en píxeles de la foto</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Nitidez del borde del pincel</translation>
    </message>
    <message>
        <source>Mark a part of the face</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Marcar una parte del rostro</translation>
    </message>
</context>
<context>
    <name>MaskTool</name>
    <message>
        <source>Erase from mask</source>
        <extracomment>faceinpaint_gui/canvas/mask_tools.py</extracomment>
        <translation>Borrar de la máscara</translation>
    </message>
    <message>
        <source>Brush stroke</source>
        <extracomment>faceinpaint_gui/canvas/mask_tools.py</extracomment>
        <translation>Trazo de pincel</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>faceinpaint_gui/canvas/retouch_tools.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Combine alternatives</source>
        <extracomment>faceinpaint_gui/canvas/retouch_tools.py</extracomment>
        <translation>Combinar alternativas</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <extracomment>faceinpaint_gui/panels/message_bar.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <extracomment>faceinpaint_gui/panels/message_bar.py</extracomment>
        <translation>Cierra el mensaje</translation>
    </message>
</context>
<context>
    <name>PhotoTabs</name>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/panels/photo_tabs.py</extracomment>
        <translation>Fotos abiertas</translation>
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
        <translation>Editada</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Nueva tecla</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>Recipe: turn</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Receta: girar</translation>
    </message>
    <message>
        <source>Recipe: crop</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Receta: recortar</translation>
    </message>
    <message>
        <source>Recipe: pixels</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Receta: píxeles</translation>
    </message>
    <message>
        <source>Recipe: mask</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Receta: máscara</translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>This photo</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Esta foto</translation>
    </message>
    <message>
        <source>Untitled picture</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Imagen sin título</translation>
    </message>
    <message>
        <source>No other face was found in it.</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>No se encontró ningún otro rostro en ella.</translation>
    </message>
    <message>
        <source>No face was found in it; choose another photo.</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>No se encontró ningún rostro en ella; elija otra foto.</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Rostro {0} de {1}</translation>
    </message>
    <message>
        <source>{0} faces: the most alike one</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>{0} rostros: el más parecido</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Other photos of the person</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Otras fotos de la persona</translation>
    </message>
    <message>
        <source>Drop photos of the same person here. Dropped anywhere else, a photo is opened.</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Suelte aquí fotos de la misma persona. Si suelta una foto en otro lugar, se abre.</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <source>Other photos</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Otras fotos</translation>
    </message>
    <message>
        <source>What is marked is taken from other photos of the person: eyes, mouth, skin or hair.</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Lo marcado se copia de otras fotos de la persona: ojos, boca, piel o cabello.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Añadir una foto</translation>
    </message>
    <message>
        <source>Add a photo from a file, from another tab, or from this photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Añade una foto de un archivo, de otra pestaña o de esta foto</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>&amp;Archivos…</translation>
    </message>
    <message>
        <source>Another face in &amp;this photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Otro rostro de &amp;esta foto</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Fotos abiertas</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language changes when faceinpaint is started again.</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>El idioma cambia al volver a iniciar faceinpaint.</translation>
    </message>
    <message>
        <source>Screen profile</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Perfil de pantalla</translation>
    </message>
    <message>
        <source>How the screen shows colours</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Cómo muestra la pantalla los colores</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Según el sistema</translation>
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
        <translation>Elegir un perfil…</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Opacidad de la máscara</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Number of alternatives</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Número de alternativas</translation>
    </message>
    <message>
        <source>Show the &amp;result while you paint</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Mostrar el &amp;resultado al pintar</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Dónde se ejecutan las redes neuronales</translation>
    </message>
    <message>
        <source>Mark completed photos as &amp;edited with AI</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Marcar las fotos reconstruidas como &amp;editadas con IA</translation>
    </message>
    <message>
        <source>Writes IPTC&apos;s mark of edited or generated pictures into the files that you save</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Escribe en los archivos que guarde la marca IPTC de imágenes editadas o generadas</translation>
    </message>
    <message>
        <source>Memory for the history of each photo</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Memoria para el historial de cada foto</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Where this is not enough, the oldest steps of a photo can no longer be undone</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Si no alcanza, los pasos más antiguos de una foto ya no se pueden deshacer</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Screen profile</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Perfil de pantalla</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Reconstrucción</translation>
    </message>
    <message>
        <source>&amp;Alternatives</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Alternativas</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>&amp;History of each photo</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Historial de cada foto</translation>
    </message>
</context>
<context>
    <name>ShapeTool</name>
    <message>
        <source>Unmark rectangle</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Desmarcar rectángulo</translation>
    </message>
    <message>
        <source>Mark rectangle</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Marcar rectángulo</translation>
    </message>
    <message>
        <source>Unmark ellipse</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Desmarcar elipse</translation>
    </message>
    <message>
        <source>Mark ellipse</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Marcar elipse</translation>
    </message>
    <message>
        <source>Unmark with lasso</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Desmarcar con lazo</translation>
    </message>
    <message>
        <source>Mark with lasso</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Marcar con lazo</translation>
    </message>
    <message>
        <source>Unmark polygon</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Desmarcar polígono</translation>
    </message>
    <message>
        <source>Mark polygon</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Marcar polígono</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search for a name, a key, or what it does</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Busque un nombre, una tecla o una función</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Leave this action without keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Deja esta acción sin teclas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Give this action the keys back that it came with</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Devuelve a esta acción sus teclas originales</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Usar aquí</translation>
    </message>
    <message>
        <source>Take the key from the other action</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Quita la tecla a la otra acción</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Give all actions the keys back that they came with</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Devuelve a todas las acciones sus teclas originales</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Tecla {0}</translation>
    </message>
    <message>
        <source>Click here, then press the new key</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Haga clic aquí y presione la nueva tecla</translation>
    </message>
    <message>
        <source>Mouse and fixed keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Ratón y teclas fijas</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Fija</translation>
    </message>
    <message>
        <source>Choose an action to change its keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Elija una acción para cambiar sus teclas</translation>
    </message>
    <message>
        <source>{0} is taken for good: “{1}”. Press another key.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>{0} está reservada: «{1}». Presione otra tecla.</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}” in {2}. Press another key, or take it from there.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>{0} pertenece a «{1}» en {2}. Presione otra tecla, o quítela de allí.</translation>
    </message>
    <message>
        <source>Some of its keys now belong to other actions and stay there: {0}.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Algunas de sus teclas pertenecen ahora a otras acciones y se quedan allí: {0}.</translation>
    </message>
</context>
<context>
    <name>ToolActions</name>
    <message>
        <source>&amp;Brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Pincel</translation>
    </message>
    <message>
        <source>Mark what is to be filled</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marca lo que se va a rellenar</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Borrador</translation>
    </message>
    <message>
        <source>Take away from what is marked</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Quita de lo marcado</translation>
    </message>
    <message>
        <source>Re&amp;ctangle</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Rectán&amp;gulo</translation>
    </message>
    <message>
        <source>Mark a rectangle; Shift makes it a square, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marca un rectángulo; Mayús lo hace cuadrado, Alt desmarca</translation>
    </message>
    <message>
        <source>E&amp;llipse</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Elipse</translation>
    </message>
    <message>
        <source>Mark an ellipse; Shift makes it a circle, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marca una elipse; Mayús la hace círculo, Alt desmarca</translation>
    </message>
    <message>
        <source>Lass&amp;o</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>La&amp;zo</translation>
    </message>
    <message>
        <source>Mark what you run around; Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marca lo que se rodea; Alt desmarca</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Polígo&amp;no</translation>
    </message>
    <message>
        <source>Mark between clicks; a double click or Enter ends it, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marca entre clics; un doble clic o Intro lo termina, Alt desmarca</translation>
    </message>
    <message>
        <source>Res&amp;tore brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel de re&amp;stauración</translation>
    </message>
    <message>
        <source>Bring the photo back as it was opened, where you paint</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Devuelve la foto a como se abrió, donde se pinta</translation>
    </message>
    <message>
        <source>Pa&amp;int from this alternative</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pintar con esta &amp;alternativa</translation>
    </message>
    <message>
        <source>Take this alternative to paint with, then choose another one to paint on</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Toma esta alternativa para pintar con ella; después se elige otra sobre la que pintar</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>R&amp;ostros</translation>
    </message>
    <message>
        <source>Show the faces; click one, move, turn and scale its frame</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Muestra los rostros; haga clic en uno para mover, girar y escalar su marco</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel &amp;más pequeño</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>P&amp;incel más grande</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <source>So&amp;fter brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel más sua&amp;ve</translation>
    </message>
    <message>
        <source>Softer brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel más suave</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel más d&amp;uro</translation>
    </message>
    <message>
        <source>Harder brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel más duro</translation>
    </message>
    <message>
        <source>Pe&amp;n pressure sets the size</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>La presión del lápiz &amp;fija el tamaño</translation>
    </message>
    <message>
        <source>A light touch of a tablet&apos;s pen paints with a smaller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Un toque ligero del lápiz de una tableta pinta con un pincel más pequeño</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Open a portrait</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Abra un retrato</translation>
    </message>
    <message>
        <source>Drop a photo here, paste one, or open a file.</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Suelte aquí una foto, péguela o abra un archivo.</translation>
    </message>
    <message>
        <source>Then brush over what hides the face, and press Complete.</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Después pinte sobre lo que tapa el rostro y presione Reconstruir.</translation>
    </message>
    <message>
        <source>Try &amp;it on a drawn portrait</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Probar con un retrato dibu&amp;jado</translation>
    </message>
    <message>
        <source>Opens a drawn portrait with glasses to take off</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Abre un retrato dibujado con anteojos que se pueden quitar</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Fotos recientes</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Abrir {0}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>&amp;Undo {0}</source>
        <extracomment>faceinpaint_gui/workspace.py</extracomment>
        <translation>&amp;Deshacer {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <extracomment>faceinpaint_gui/workspace.py</extracomment>
        <translation>&amp;Rehacer {0}</translation>
    </message>
</context>
<context>
    <name>_Runner</name>
    <message>
        <source>The computer ran out of memory. Close other programs, then try again.</source>
        <extracomment>faceinpaint_gui/worker/worker.py</extracomment>
        <translation>El equipo se quedó sin memoria. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>attributes</name>
    <message>
        <source>Hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Pelo</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Beard</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Barba</translation>
    </message>
    <message>
        <source>Skin and make-up</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Piel y maquillaje</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Accessories</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Accesorios</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Five o&apos;clock shadow</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Barba incipiente</translation>
    </message>
    <message>
        <source>Arched eyebrows</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cejas arqueadas</translation>
    </message>
    <message>
        <source>Attractive</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Atractivo</translation>
    </message>
    <message>
        <source>Bags under the eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Bolsas bajo los ojos</translation>
    </message>
    <message>
        <source>Bald</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Calvicie</translation>
    </message>
    <message>
        <source>Bangs</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Flequillo</translation>
    </message>
    <message>
        <source>Big lips</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Labios gruesos</translation>
    </message>
    <message>
        <source>Big nose</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Nariz grande</translation>
    </message>
    <message>
        <source>Black hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabello negro</translation>
    </message>
    <message>
        <source>Blond hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabello rubio</translation>
    </message>
    <message>
        <source>Blurry</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Borroso</translation>
    </message>
    <message>
        <source>Brown hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabello castaño</translation>
    </message>
    <message>
        <source>Bushy eyebrows</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cejas pobladas</translation>
    </message>
    <message>
        <source>Chubby</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cara rellena</translation>
    </message>
    <message>
        <source>Double chin</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Papada</translation>
    </message>
    <message>
        <source>Eyeglasses</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Anteojos</translation>
    </message>
    <message>
        <source>Goatee</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Perilla</translation>
    </message>
    <message>
        <source>Grey hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabello canoso</translation>
    </message>
    <message>
        <source>Heavy make-up</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Maquillaje intenso</translation>
    </message>
    <message>
        <source>High cheekbones</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Pómulos altos</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Mouth slightly open</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Boca entreabierta</translation>
    </message>
    <message>
        <source>Moustache</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Bigote</translation>
    </message>
    <message>
        <source>Narrow eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Ojos estrechos</translation>
    </message>
    <message>
        <source>No beard</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Sin barba</translation>
    </message>
    <message>
        <source>Oval face</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Rostro ovalado</translation>
    </message>
    <message>
        <source>Pale skin</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Piel pálida</translation>
    </message>
    <message>
        <source>Pointed nose</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Nariz puntiaguda</translation>
    </message>
    <message>
        <source>Receding hairline</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Entradas en el cabello</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Mejillas sonrosadas</translation>
    </message>
    <message>
        <source>Sideburns</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Patillas</translation>
    </message>
    <message>
        <source>Smiling</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Sonrisa</translation>
    </message>
    <message>
        <source>Straight hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabello liso</translation>
    </message>
    <message>
        <source>Wavy hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabello ondulado</translation>
    </message>
    <message>
        <source>Earrings</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Aretes</translation>
    </message>
    <message>
        <source>Hat</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Sombrero</translation>
    </message>
    <message>
        <source>Lipstick</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Lápiz labial</translation>
    </message>
    <message>
        <source>Necklace</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Collar</translation>
    </message>
    <message>
        <source>Necktie</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Corbata</translation>
    </message>
    <message>
        <source>Young</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Joven</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Restore your photos?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>¿Restaurar las fotos?</translation>
    </message>
    <message>
        <source>faceinpaint did not end as it should. The photos that were open can be restored.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>faceinpaint no se cerró correctamente. Las fotos que estaban abiertas se pueden restaurar.</translation>
    </message>
    <message>
        <source>They come back with their masks, their results and all that can be undone.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Se recuperan con sus máscaras, sus resultados y todo lo que se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Preguntar &amp;luego</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to {0}?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>¿Guardar los cambios en {0}?</translation>
    </message>
    <message>
        <source>They will be lost if you do not save them.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Se perderán si no los guarda.</translation>
    </message>
    <message>
        <source>Results of the batch</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Resultados del lote</translation>
    </message>
    <message>
        <source>{0} completed photos were not accepted yet. Close nevertheless?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} fotos reconstruidas aún no se han aceptado. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>They will be lost if you do not accept them; the photos stay as they are.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Se perderán si no las acepta; las fotos originales quedan como están.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>{0} was changed on the disk since you opened or saved it.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} se modificó en el disco después de que usted lo abriera o guardara.</translation>
    </message>
    <message>
        <source>Saving over it loses those changes. Save yours under another name to keep both.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Si lo sobrescribe, esos cambios se pierden. Guarde los suyos con otro nombre para conservar ambos.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save &amp;over it</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Fotos ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Fotos abiertas</translation>
    </message>
    <message>
        <source>Other photos of the same person</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Otras fotos de la misma persona</translation>
    </message>
    <message>
        <source>Locate {0}</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Buscar {0}</translation>
    </message>
    <message>
        <source>the other photo</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>la otra foto</translation>
    </message>
    <message>
        <source>Save the photo as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Guardar la foto como</translation>
    </message>
    <message>
        <source>Export the copy as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Exportar la copia como</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>{0} exists already. Do you want to replace it?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} ya existe. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>Colour profiles ({0})</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Perfiles de color ({0})</translation>
    </message>
    <message>
        <source>Choose a colour profile</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Elegir un perfil de color</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Cargar una máscara</translation>
    </message>
    <message>
        <source>Masks (*.png);;All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Máscaras (*.png);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Color de la máscara</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Guardar la máscara como</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Abrir una receta</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Recetas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the recipe as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Guardar la receta como</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Recetas (*.json)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>faceinpaint made a mistake, and the last step was not done.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Se produjo un error en faceinpaint y el último paso no se realizó.</translation>
    </message>
    <message>
        <source>Your photo and your mask are still there: save the photo under a new name. The details, which help to mend the mistake, are also in {0}.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>La foto y la máscara siguen ahí: guarde la foto con un nombre nuevo. Los detalles, que ayudan a corregir el error, también están en {0}.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>The trained networks learned from photographs that may be used for research but not commercially, CelebA among them; the same holds for these networks:</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Las redes neuronales entrenadas aprendieron de fotografías que se pueden usar para investigación, pero no comercialmente, entre ellas CelebA; lo mismo vale para estas redes:</translation>
    </message>
    <message>
        <source>Removes what hides a face. Pixels outside your brush stay as they are, also in a saved PNG, TIFF or BMP; JPEG, WebP and HEIC files compress the whole photo anew.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Elimina lo que tapa un rostro. Los píxeles fuera del pincel quedan como están, también en un PNG, TIFF o BMP guardado; los archivos JPEG, WebP y HEIC comprimen de nuevo la foto entera.</translation>
    </message>
    <message>
        <source>About faceinpaint</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Acerca de faceinpaint</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>El programa es software libre con la licencia MIT.</translation>
    </message>
    <message>
        <source>It uses Qt under the LGPL version 3, and other software.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Usa Qt con la LGPL versión 3, y otro software.</translation>
    </message>
    <message>
        <source>&amp;Licences of other software</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Licencias de otro software</translation>
    </message>
    <message>
        <source>Studio, details</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Studio, detalles</translation>
    </message>
    <message>
        <source>Studio, eyes</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Studio, ojos</translation>
    </message>
    <message>
        <source>What hides a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Lo que tapa un rostro</translation>
    </message>
    <message>
        <source>Facial landmarks</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Puntos de referencia del rostro</translation>
    </message>
    <message>
        <source>Parts of a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Partes de un rostro</translation>
    </message>
    <message>
        <source>Attributes of a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Atributos de un rostro</translation>
    </message>
    <message>
        <source>Likeness of faces</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Parecido entre rostros</translation>
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
        <translation>Falta una parte de faceinpaint (resources/{relative}); vuelva a instalar faceinpaint.</translation>
    </message>
    <message>
        <source>The face frame lies outside of the photo; set it again.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>El marco del rostro queda fuera de la foto; defínalo de nuevo.</translation>
    </message>
    <message>
        <source>The process that worked on this photo was ended twice, perhaps for lack of memory; try it with fewer processes.</source>
        <extracomment>engine/batch/attempts.py</extracomment>
        <translation>El proceso que trabajaba en esta foto se interrumpió dos veces, quizá por falta de memoria; inténtelo con menos procesos.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: choose a table of faces in UTF-8, as CSV.</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>«{name}» no se puede leer: elija una tabla de rostros en UTF-8, como CSV.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” needs the name of a photo and six numbers: x and y of the left eye, the right eye and the middle of the mouth.</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>La línea {number} de «{name}» necesita el nombre de una foto y seis números: x e y del ojo izquierdo, del ojo derecho y del centro de la boca.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}”: {problem}</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>Línea {number} de «{name}»: {problem}</translation>
    </message>
    <message>
        <source>There is no photo in “{path}”: name another folder.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>No hay ninguna foto en «{path}»: indique otra carpeta.</translation>
    </message>
    <message>
        <source>“{pattern}” would give all results one name: put {part} into it.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>«{pattern}» daría a todos los resultados el mismo nombre: incluya {part}.</translation>
    </message>
    <message>
        <source>“{pattern}” names a folder: give the name of the results alone.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>«{pattern}» indica una carpeta: dé solo el nombre de los resultados.</translation>
    </message>
    <message>
        <source>Its result would replace the photo itself; save into another folder, or name it otherwise.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>Su resultado reemplazaría la propia foto; guarde en otra carpeta o con otro nombre.</translation>
    </message>
    <message>
        <source>“{path}” holds the result of another photo of this name; save this one in another folder.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>«{path}» contiene el resultado de otra foto con este nombre; guarde esta en otra carpeta.</translation>
    </message>
    <message>
        <source>A mistake of the program stopped this photo; the others go on.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>Un error del programa detuvo esta foto; las demás continúan.</translation>
    </message>
    <message>
        <source>“{name}” must end in one of {endings}.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>«{name}» debe terminar en uno de estos: {endings}.</translation>
    </message>
    <message>
        <source>“{path}” exists; choose another folder or name, or allow it to be overwritten (on the command line with --force).</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>«{path}» ya existe; elija otra carpeta u otro nombre, o permita sobrescribirlo (en la línea de comandos con --force).</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made ({reason}): save into another one.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>No se puede crear la carpeta «{folder}» ({reason}): guarde en otra.</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} pixels could not be opened again; extend it by less.</source>
        <extracomment>engine/canvas.py</extracomment>
        <translation>Una foto de {width} x {height} píxeles no se podría volver a abrir; amplíela menos.</translation>
    </message>
    <message>
        <source>The photo holds the face and its surroundings already; mark with a mask what is to be completed.</source>
        <extracomment>engine/canvas.py</extracomment>
        <translation>La foto ya contiene el rostro y su entorno; marque con una máscara lo que se debe reconstruir.</translation>
    </message>
    <message>
        <source>The photo is of one colour throughout; open one that shows a face.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>La foto es toda de un solo color; abra una que muestre un rostro.</translation>
    </message>
    <message>
        <source>The photo has its colours; to give it others, save it in grey first, or without one channel.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>La foto tiene sus colores; para darle otros, guárdela antes en grises, o sin un canal.</translation>
    </message>
    <message>
        <source>Only faces can be coloured, and none was found there; set the face frame by hand.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Solo se pueden colorear rostros, y no se encontró ninguno allí; defina a mano el marco del rostro.</translation>
    </message>
    <message>
        <source>Colouring the face</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Coloreando el rostro</translation>
    </message>
    <message>
        <source>Only the faces were coloured; the rest of the photo stays as it was.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Solo se colorearon los rostros; el resto de la foto quedó como estaba.</translation>
    </message>
    <message>
        <source>{title} always makes the same completion; its alternatives differ in grain only.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>{title} produce siempre la misma reconstrucción; sus alternativas solo difieren en el grano.</translation>
    </message>
    <message>
        <source>No face was found, so the masked area was filled from its surroundings; if it hides a face, set the face frame by hand and complete again.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>No se encontró ningún rostro, así que el área enmascarada se rellenó a partir de su entorno; si tapa un rostro, defina a mano el marco del rostro y reconstruya de nuevo.</translation>
    </message>
    <message>
        <source>The mask lies beside every face that was found, so it was filled from its surroundings; if it hides a face, set the face frame by hand and complete again.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>La máscara está al lado de todos los rostros encontrados, así que se rellenó a partir de su entorno; si tapa un rostro, defina a mano el marco del rostro y reconstruya de nuevo.</translation>
    </message>
    <message>
        <source>Parts of the mask lie on no face; they were filled from their surroundings.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Algunas partes de la máscara no están sobre ningún rostro; se rellenaron a partir de su entorno.</translation>
    </message>
    <message>
        <source>A face is only about {width:.0f} pixels wide, so its details are mostly guessed; use a larger version of the photo if there is one.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Un rostro mide solo unos {width:.0f} píxeles de ancho, así que sus detalles son en su mayoría conjeturas; use una versión más grande de la foto si la hay.</translation>
    </message>
    <message>
        <source>Filling the surroundings</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Rellenando el entorno</translation>
    </message>
    <message>
        <source>Filling the face</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Rellenando el rostro</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Blending</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Fusionando</translation>
    </message>
    <message>
        <source>The graphics card does not answer any more; choose the processor (cpu) as the device, or start faceinpaint again.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>La tarjeta gráfica ya no responde; elija el procesador (cpu) como dispositivo, o inicie faceinpaint de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>The face frame has no size; draw it again over the face.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>El marco del rostro no tiene tamaño; dibújelo de nuevo sobre el rostro.</translation>
    </message>
    <message>
        <source>The three points of the face lie too close together; set the middle of each eye, then the middle of the mouth.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>Los tres puntos del rostro están demasiado juntos; marque el centro de cada ojo y luego el centro de la boca.</translation>
    </message>
    <message>
        <source>The three points do not lie like two eyes and a mouth; set the middle of each eye, then the middle of the mouth.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>Los tres puntos no están dispuestos como dos ojos y una boca; marque el centro de cada ojo y luego el centro de la boca.</translation>
    </message>
    <message>
        <source>No face was found in this photo; set its face frame, then propose a mask again.</source>
        <extracomment>engine/faces/occlusion_masks.py</extracomment>
        <translation>No se encontró ningún rostro en esta foto; defina el marco del rostro y vuelva a proponer una máscara.</translation>
    </message>
    <message>
        <source>eyes</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>los ojos</translation>
    </message>
    <message>
        <source>brows</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>las cejas</translation>
    </message>
    <message>
        <source>nose</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>la nariz</translation>
    </message>
    <message>
        <source>mouth</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>la boca</translation>
    </message>
    <message>
        <source>hair</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>el cabello</translation>
    </message>
    <message>
        <source>skin</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>la piel</translation>
    </message>
    <message>
        <source>No face was found in this photo; set its face frame, then choose the part again.</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>No se encontró ningún rostro en esta foto; defina el marco del rostro y elija de nuevo la parte.</translation>
    </message>
    <message>
        <source>The {part} cannot be seen in this photo; mark the place with the brush.</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>No es posible ver {part} en esta foto; marque el lugar con el pincel.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: choose a picture inside it.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«{name}» es una carpeta: elija una imagen dentro de ella.</translation>
    </message>
    <message>
        <source>There is no file “{path}”: it may have been moved or renamed, so choose it again.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>No existe el archivo «{path}»: puede que se haya movido o cambiado de nombre; elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe: choose a picture&apos;s file.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«{name}» es un dispositivo o una tubería: elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes): copy it again from the camera or from a backup.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«{name}» está vacío (0 bytes): cópielo de nuevo desde la cámara o desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist: create it, or save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>La carpeta «{folder}» no existe: créela, o guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>“{path}” is a folder: give a file name to save under.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«{path}» es una carpeta: indique un nombre de archivo con el que guardar.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe: save under another name.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«{name}» es un dispositivo o una tubería: guarde con otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” already exists: save under another name, or allow it to be overwritten.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«{name}» ya existe: guarde con otro nombre, o permita sobrescribirlo.</translation>
    </message>
    <message>
        <source>“{name}” is read-only: save under another name, or make it writable.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>«{name}» es de solo lectura: guarde con otro nombre, o permita la escritura.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only: save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>La carpeta «{folder}» es de solo lectura: guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: change its permissions or choose a copy of it.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>No está permitido leer «{name}»: cambie sus permisos o elija una copia.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): choose another file.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>No se pudo abrir «{name}» ({reason}): elija otro archivo.</translation>
    </message>
    <message>
        <source>The file name “{name}” is too long: save under a shorter one.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>El nombre de archivo «{name}» es demasiado largo: guarde con uno más corto.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not saved: free some space or save to another disk.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>El disco está lleno, así que «{name}» no se guardó: libere espacio o guarde en otro disco.</translation>
    </message>
    <message>
        <source>“{name}” may not be written into “{folder}”: save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>No está permitido escribir «{name}» en «{folder}»: guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}): save it to another disk.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>No se pudo guardar «{name}» ({reason}): guárdelo en otro disco.</translation>
    </message>
    <message>
        <source>{variable} names {wanted!r}; set it to one of {names}, or unset it.</source>
        <extracomment>engine/flavour.py</extracomment>
        <translation>{variable} indica {wanted!r}; asígnele uno de estos valores: {names}, o anúlela.</translation>
    </message>
    <message>
        <source>Nothing that runs networks is installed; install {package} by pip install &quot;faceinpaint[{extra}]&quot;.</source>
        <extracomment>engine/flavour.py</extracomment>
        <translation>No hay nada instalado que ejecute redes neuronales; instale {package} con pip install &quot;faceinpaint[{extra}]&quot;.</translation>
    </message>
    <message>
        <source>No weights that draw faces are installed, so the masked area was filled from its surroundings; install faceinpaint again to get them.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>No hay pesos instalados que generen rostros, así que el área enmascarada se rellenó a partir de su entorno; vuelva a instalar faceinpaint para obtenerlos.</translation>
    </message>
    <message>
        <source>fill holes in faces</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>rellenar huecos en rostros</translation>
    </message>
    <message>
        <source>complete fragments</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>reconstruir fragmentos</translation>
    </message>
    <message>
        <source>colour photos</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>colorear fotos</translation>
    </message>
    <message>
        <source>{title} was chosen: of what is installed and can {verb}, it is the first choice.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>Se eligió {title}: es la primera opción entre lo instalado que puede {verb}.</translation>
    </message>
    <message>
        <source>No installed generator can {verb}; train one, or install faceinpaint again.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>Ningún generador instalado puede {verb}; entrene uno, o vuelva a instalar faceinpaint.</translation>
    </message>
    <message>
        <source>{title} cannot {verb}; choose one of: {names}.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} no puede {verb}; elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>{title} cannot {verb}; install faceinpaint again to get one that can.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} no puede {verb}; vuelva a instalar faceinpaint para obtener uno que pueda.</translation>
    </message>
    <message>
        <source>The mask covers the whole picture; leave something around the hole to continue.</source>
        <extracomment>engine/generators/classical.py</extracomment>
        <translation>La máscara cubre toda la imagen; deje algo alrededor del hueco para continuar a partir de ello.</translation>
    </message>
    <message>
        <source>There is no attribute {name!r}; choose one of: {names}.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>No existe el atributo {name!r}; elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>Something of the glasses may be left; brush over it, then complete.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Puede que quede algo de las gafas; píntelo y después reconstruya.</translation>
    </message>
    <message>
        <source>This face is turned far to the side, which the network that changes it has hardly seen: look closely at what it drew.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Este rostro está muy girado hacia un lado, algo que la red que lo modifica apenas ha visto: examine con atención lo que ha dibujado.</translation>
    </message>
    <message>
        <source>A hat seems to hide the hair: what is changed of it would be drawn over the hat.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Un sombrero parece tapar el pelo: lo que se cambie de él se dibujaría encima del sombrero.</translation>
    </message>
    <message>
        <source>There is no attribute {name!r}; did you mean {nearest}?</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>No existe el atributo {name!r}; ¿quería decir {nearest}?</translation>
    </message>
    <message>
        <source>The attribute {name} goes from 0 (no) to 1 (yes), not to {value}.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>El atributo {name} va de 0 (no) a 1 (sí); {value} no es válido.</translation>
    </message>
    <message>
        <source>{name} and {later} contradict each other: {later} counts, as the last one.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>{name} y {later} se contradicen: vale {later}, por ser el último.</translation>
    </message>
    <message>
        <source>The weights &apos;mde&apos; are of a network {network!r}, which this version does not know; install faceinpaint again.</source>
        <extracomment>engine/generators/missing_data_encoder.py</extracomment>
        <translation>Los pesos &apos;mde&apos; son de una red {network!r}, que esta versión no conoce; vuelva a instalar faceinpaint.</translation>
    </message>
    <message>
        <source>There is no generator {name!r}; choose one of: {known}.</source>
        <extracomment>engine/generators/registry.py</extracomment>
        <translation>No existe el generador {name!r}; elija uno de estos: {known}.</translation>
    </message>
    <message>
        <source>The network {path} cannot be read ({reason}); install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>No se puede leer la red {path} ({reason}); vuelva a instalar faceinpaint.</translation>
    </message>
    <message>
        <source>The network {path} is damaged or was altered; install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>La red {path} está dañada o fue alterada; vuelva a instalar faceinpaint.</translation>
    </message>
    <message>
        <source>{target} cannot be made ({reason}); choose another folder.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>No se puede crear {target} ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>The network {name!r} was not exported for ONNX Runtime; run python -m engine.networks.export where torch is installed, or install torch.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>La red {name!r} no se exportó para ONNX Runtime; ejecute python -m engine.networks.export donde torch esté instalado, o instale torch.</translation>
    </message>
    <message>
        <source>The network {name!r} was exported from other weights than {list_path} lists; run python -m engine.networks.export again, or install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>La red {name!r} se exportó a partir de otros pesos que los que enumera {list_path}; ejecute de nuevo python -m engine.networks.export, o vuelva a instalar faceinpaint.</translation>
    </message>
    <message>
        <source>The list of networks {path} cannot be read ({reason}); restore it or install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>No se puede leer la lista de redes {path} ({reason}); restáurela o vuelva a instalar faceinpaint.</translation>
    </message>
    <message>
        <source>make it black where the photo should stay as it is.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>hágala negra donde la foto deba quedar como está.</translation>
    </message>
    <message>
        <source>what is transparent</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>lo transparente</translation>
    </message>
    <message>
        <source>To fill something, mark it: name a picture that is white there with --mask.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Para rellenar algo, márquelo: indique con --mask una imagen que sea blanca allí.</translation>
    </message>
    <message>
        <source>{name} marks nothing: make it white where the photo should be filled.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>{name} no marca nada: hágala blanca donde la foto deba rellenarse.</translation>
    </message>
    <message>
        <source>The whole photo is marked by {name}: {advice}</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Toda la foto está marcada por {name}: {advice}</translation>
    </message>
    <message>
        <source>Most of the photo ({share:.0%}) is marked by {name}: {advice}</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>La mayor parte de la foto ({share:.0%}) está marcada por {name}: {advice}</translation>
    </message>
    <message>
        <source>Nothing that hides a face was found in this photo; mark it by hand, or look for more kinds.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>En esta foto no se encontró nada que tape un rostro; márquelo a mano o busque más tipos.</translation>
    </message>
    <message>
        <source>In “{folder}” several masks are called “{name}”; keep one for each photo there.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>En «{folder}» varias máscaras se llaman «{name}»; deje allí una por foto.</translation>
    </message>
    <message>
        <source>In “{folder}” no mask is called “{name}”; keep one for each photo there.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>En «{folder}» ninguna máscara se llama «{name}»; ponga allí una por foto.</translation>
    </message>
    <message>
        <source>No face was found in the last photo, so the mask cannot be placed; set its face frame, or load the mask from a file.</source>
        <extracomment>engine/mask_transfer.py</extracomment>
        <translation>No se encontró ningún rostro en la última foto, así que no se puede colocar la máscara; defina el marco del rostro en ella, o cargue la máscara de un archivo.</translation>
    </message>
    <message>
        <source>No face was found in this photo, so the mask cannot be placed; set its face frame, or load the mask from a file.</source>
        <extracomment>engine/mask_transfer.py</extracomment>
        <translation>No se encontró ningún rostro en esta foto, así que no se puede colocar la máscara; defina el marco del rostro en ella, o cargue la máscara de un archivo.</translation>
    </message>
    <message>
        <source>Nothing is marked: brush over what should be replaced, then complete again.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>No hay nada marcado: pinte sobre lo que se debe reemplazar y reconstruya de nuevo.</translation>
    </message>
    <message>
        <source>The whole photo is marked: erase the mask where the photo should stay as it is.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Toda la foto está marcada: borre la máscara donde la foto deba quedar como está.</translation>
    </message>
    <message>
        <source>A mask has one 8-bit value for each pixel, but this one is {kind} {shape}: save it as a greyscale picture.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Una máscara tiene un valor de 8 bits por píxel, pero esta es {kind} {shape}: guárdela como imagen en escala de grises.</translation>
    </message>
    <message>
        <source>Masks are saved as PNG: let the name “{name}” end in .png.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Las máscaras se guardan como PNG: haga que el nombre «{name}» termine en .png.</translation>
    </message>
    <message>
        <source>The mask is {mask_width} x {mask_height} pixels but the photo {width} x {height}: use a mask made for this photo.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>La máscara mide {mask_width} x {mask_height} píxeles, pero la foto {width} x {height}: use una máscara hecha para esta foto.</translation>
    </message>
    <message>
        <source>The colour profile of this photo cannot be read, so nothing can be converted to sRGB: keep the profile, in any kind of file but .bmp.</source>
        <extracomment>engine/photo/colours.py</extracomment>
        <translation>No se puede leer el perfil de color de esta foto, así que no se puede convertir nada a sRGB: conserve el perfil, en cualquier tipo de archivo salvo .bmp.</translation>
    </message>
    <message>
        <source>has {bits} bits for each colour</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>tiene {bits} bits por canal de color</translation>
    </message>
    <message>
        <source>has more than 16 bits for each colour</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>tiene más de 16 bits por canal de color</translation>
    </message>
    <message>
        <source>captions and credits (IPTC)</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>títulos y créditos (IPTC)</translation>
    </message>
    <message>
        <source>clipping paths and other resources of Photoshop</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>trazados de recorte y otros recursos de Photoshop</translation>
    </message>
    <message>
        <source>the comment</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>el comentario</translation>
    </message>
    <message>
        <source>the texts of the PNG</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>los textos del PNG</translation>
    </message>
    <message>
        <source>the resolution</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>la resolución</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>el perfil de color</translation>
    </message>
    <message>
        <source>the further pages</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>las demás páginas</translation>
    </message>
    <message>
        <source>the gain map, which makes it an HDR photo</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>el mapa de ganancia, que lo convierte en foto HDR</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, BMP, HEIC or AVIF</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>JPEG, PNG, WebP, TIFF, BMP, HEIC o AVIF</translation>
    </message>
    <message>
        <source>There is not enough memory to save “{name}”: close other programs and try again.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>No hay memoria suficiente para guardar «{name}»: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>{first} o {second}</translation>
    </message>
    <message>
        <source>This photo, or what is stored beside its pixels, is too large for a {ending} file: save it as {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Esta foto, o lo que se guarda junto a sus píxeles, es demasiado grande para un archivo {ending}: guárdela como {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that this program opens, but cannot write: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>El programa abre archivos como «{name}», pero no puede escribirlos: haga que el nombre termine en una de estas extensiones: {endings}.</translation>
    </message>
    <message>
        <source>“{name}” names no known kind of photo: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«{name}» no indica ningún tipo conocido de foto: haga que el nombre termine en uno de estos: {endings}.</translation>
    </message>
    <message>
        <source>This photo has transparent parts, which {ending} files cannot hold: save it as .png, .tif, .webp or .heic.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Esta foto tiene partes transparentes, que los archivos {ending} no admiten: guárdela como .png, .tif, .webp o .heic.</translation>
    </message>
    <message>
        <source>“{name}” holds more than this photo, which would be lost: save under another name.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«{name}» contiene más que esta foto, y eso se perdería: guarde con otro nombre.</translation>
    </message>
    <message>
        <source>This photo is {length} pixels long, and {ending} files hold {limit}: save it as .png or .tif.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Esta foto mide {length} píxeles de largo, y los archivos {ending} admiten {limit}: guárdela como .png o .tif.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be opened: choose a {kinds} file.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«{name}» no es una imagen que se pueda abrir: elija un archivo {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” claims more than {limit} million pixels: scale it down in another program first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«{name}» declara más de {limit} millones de píxeles: reduzca antes la imagen en otro programa.</translation>
    </message>
    <message>
        <source>“{name}” {what}: convert it to RGB with 8 or 16 bits in another program first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«{name}» {what}: convierta antes la imagen a RGB con 8 o 16 bits en otro programa.</translation>
    </message>
    <message>
        <source>“{name}” is a raw file: develop it in another program, and open the TIFF or JPEG of it.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«{name}» es un archivo raw: revélelo en otro programa y abra el TIFF o JPEG resultante.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: copy it again from the camera or from a backup, or open what there is of it (on the command line with --accept-cut).</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«{name}» está dañado o incompleto: cópielo de nuevo desde la cámara o desde una copia de seguridad, o abra lo que quede de él (en la línea de comandos, con --accept-cut).</translation>
    </message>
    <message>
        <source>“{name}” is an HDR photo, whose colours cannot be kept: convert it to SDR or JPEG first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«{name}» es una foto HDR, cuyos colores no se pueden conservar: conviértala antes a SDR o JPEG.</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{name}”: close other programs.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>No hay memoria suficiente para abrir «{name}»: cierre otros programas.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: copy it again from the camera or from a backup.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>«{name}» está dañado o incompleto: cópielo de nuevo desde la cámara o desde una copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>This file has {count} pages; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Este archivo tiene {count} página; solo se abre la primera, y un archivo guardado contendrá únicamente esa.</numerusform>
            <numerusform>Este archivo tiene {count} páginas; solo se abre la primera, y un archivo guardado contendrá únicamente esa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has further pages; a copy without metadata will not hold them.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo tiene más páginas; una copia sin metadatos no las contendrá.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds {count} pictures, as of a stereo pair or a burst; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Este archivo contiene {count} imagen, como de un par estereoscópico o una ráfaga; solo se abre la primera, y un archivo guardado contendrá únicamente esa.</numerusform>
            <numerusform>Este archivo contiene {count} imágenes, como de un par estereoscópico o una ráfaga; solo se abre la primera, y un archivo guardado contendrá únicamente esa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is an animation of {count} pictures; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Este archivo es una animación de {count} imagen; solo se abre la primera, y un archivo guardado contendrá únicamente esa.</numerusform>
            <numerusform>Este archivo es una animación de {count} imágenes; solo se abre la primera, y un archivo guardado contendrá únicamente esa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This raw file was developed with the camera&apos;s white balance; the photo is saved as another file.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo raw se reveló con el balance de blancos de la cámara; la foto se guarda como otro archivo.</translation>
    </message>
    <message>
        <source>This file has layers; a saved file will hold the flattened picture alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo tiene capas; un archivo guardado contendrá únicamente la imagen acoplada.</translation>
    </message>
    <message>
        <source>This file has a page that masks parts of the photo; it will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo tiene una página que enmascara partes de la foto; no se guardará.</translation>
    </message>
    <message numerus="yes">
        <source>This file has {count} further channels, such as saved selections; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Este archivo tiene {count} canal más, como una selección guardada; no se guardará.</numerusform>
            <numerusform>Este archivo tiene {count} canales más, como selecciones guardadas; no se guardarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an HDR photo with a gain map; it will be saved without it, as an SDR photo.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Esta es una foto HDR con un mapa de ganancia; se guardará sin él, como foto SDR.</translation>
    </message>
    <message>
        <source>This is a motion photo; its film will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Esta es una foto en movimiento; su filmación no se guardará.</translation>
    </message>
    <message>
        <source>This file has a depth map, or masks made with it; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo tiene un mapa de profundidad, o máscaras creadas con él; no se guardarán.</translation>
    </message>
    <message>
        <source>This file has content credentials (C2PA) of the unedited photo; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo tiene credenciales de contenido (C2PA) de la foto sin editar; no se guardarán.</translation>
    </message>
    <message>
        <source>This file has data that only other programs know ({names}); they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo tiene datos que solo conocen otros programas ({names}); no se guardarán.</translation>
    </message>
    <message>
        <source>This file has data of another program behind its picture; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo tiene datos de otro programa detrás de su imagen; no se guardarán.</translation>
    </message>
    <message>
        <source>This file has {bits} bits for each colour; it is opened, and will be saved, with 8.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo tiene {bits} bits por canal de color; se abre, y se guardará, con 8.</translation>
    </message>
    <message>
        <source>This is a CMYK photo; it is opened and will be saved as RGB with 8 bits for each colour.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Esta es una foto CMYK; se abre y se guardará como RGB con 8 bits por canal de color.</translation>
    </message>
    <message>
        <source>This is a {name} photo; it is opened and will be saved as RGB.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Esta es una foto {name}; se abre y se guardará como RGB.</translation>
    </message>
    <message>
        <source>This file has clipping paths, but is turned upright on opening; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo tiene trazados de recorte, pero se endereza al abrirlo; no se guardarán.</translation>
    </message>
    <message>
        <source>The XMP metadata of this file is damaged; what of it cannot be read will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Los metadatos XMP de este archivo están dañados; lo que no se pueda leer de ellos no se guardará.</translation>
    </message>
    <message>
        <source>This file has tags with impossible values ({names}); they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo tiene etiquetas con valores imposibles ({names}); no se guardarán.</translation>
    </message>
    <message>
        <source>The colour profile of this file is damaged; the photo is taken for sRGB, and saved without it.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>El perfil de color de este archivo está dañado; la foto se interpreta como sRGB y se guarda sin él.</translation>
    </message>
    <message>
        <source>This file has very many or very long texts beside its pixels; not all of them will be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo tiene muchísimos textos, o textos muy largos, junto a sus píxeles; no se guardarán todos.</translation>
    </message>
    <message>
        <source>The end of this file is missing; the lower part of the photo is grey or coarse.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Falta el final de este archivo; la parte inferior de la foto está gris o es tosca.</translation>
    </message>
    <message>
        <source>A {ending} file cannot hold all that stands beside this photo; left out: {names}.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Un archivo {ending} no admite todo lo que acompaña a esta foto; se omitió: {names}.</translation>
    </message>
    <message>
        <source>The XMP file of this photo could not be written beside the saved one; what stands there was kept.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>El archivo XMP de esta foto no se pudo escribir junto al guardado; se conservó el que ya estaba allí.</translation>
    </message>
    <message>
        <source>A {ending} file holds 8 bits for each colour, of the 16 of this photo.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Un archivo {ending} admite 8 bits por canal de color, de los 16 de esta foto.</translation>
    </message>
    <message>
        <source>is compressed in a way that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>está comprimido de una forma que pocos programas conocen</translation>
    </message>
    <message>
        <source>has colours of {bits}-bit floating point numbers</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>tiene colores en números de coma flotante de {bits} bits</translation>
    </message>
    <message>
        <source>has colours of a kind that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>tiene colores de un tipo que pocos programas conocen</translation>
    </message>
    <message>
        <source>has colours and channels of a kind that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>tiene colores y canales de un tipo que pocos programas conocen</translation>
    </message>
    <message>
        <source>is a JPEG XL file, for which pillow-jxl-plugin is missing</source>
        <extracomment>engine/photo/sources.py</extracomment>
        <translation>es un archivo JPEG XL, para el que falta pillow-jxl-plugin</translation>
    </message>
    <message>
        <source>Nothing was completed yet, so there is no recipe: complete the photo first.</source>
        <extracomment>engine/recipe.py</extracomment>
        <translation>Todavía no se reconstruyó nada, así que no hay receta: reconstruya antes la foto.</translation>
    </message>
    <message>
        <source>The recipe was made for a photo of {width} x {height} pixels, this one has {own_width} x {own_height}, to which its masks would be scaled.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>La receta se hizo para una foto de {width} x {height} píxeles; esta tiene {own_width} x {own_height}, y a ese tamaño se escalarían sus máscaras.</translation>
    </message>
    <message>
        <source>without a file</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>sin archivo</translation>
    </message>
    <message>
        <source>The reference photo {name} was not found; what was taken from it would be drawn.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>No se encontró la foto de referencia {name}; lo que se copió de ella se generaría.</translation>
    </message>
    <message>
        <source>The reference photo {name} has other pixels than the one that the recipe was made with.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>La foto de referencia {name} tiene otros píxeles que aquella con la que se hizo la receta.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>There is no photo in “{path}”: name another folder, or look through the folders inside it as well (on the command line with --recursive).</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>No hay ninguna foto en «{path}»: indique otra carpeta o busque también en las carpetas que contiene (en la línea de comandos, con --recursive).</translation>
    </message>
    <message>
        <source>Ray is not installed: install faceinpaint with its extra “ray”.</source>
        <extracomment>engine/batch/ray_cluster.py</extracomment>
        <translation>Ray no está instalado: instale faceinpaint con su complemento «ray».</translation>
    </message>
    <message>
        <source>No Ray cluster answers at “{address}”: see whether it runs, and whether it has this version of Ray and of Python.</source>
        <extracomment>engine/batch/ray_cluster.py</extracomment>
        <translation>Ningún clúster de Ray responde en «{address}»: compruebe si está en marcha y si tiene esta versión de Ray y de Python.</translation>
    </message>
    <message>
        <source>Layers have at most {limit} pixels a side: save the photo without them, as .tif or .png.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>Las capas admiten como máximo {limit} píxeles por lado: guarde la foto sin ellas, como .tif o .png.</translation>
    </message>
    <message>
        <source>This photo is too large for a TIFF file with layers: choose .psd.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>Esta foto es demasiado grande para un archivo TIFF con capas: elija .psd.</translation>
    </message>
    <message>
        <source>“{name}” cannot hold layers: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>«{name}» no admite capas: haga que el nombre termine en uno de estos: {endings}.</translation>
    </message>
    <message>
        <source>This file is an animation; only the first picture is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo es una animación; solo se abre la primera imagen, y un archivo guardado contendrá únicamente esa.</translation>
    </message>
    <message>
        <source>This file has metadata of a kind that is not read; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este archivo tiene metadatos de un tipo que no se lee; no se guardarán.</translation>
    </message>
    <message>
        <source>The file with layers will not hold: {names}.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>El archivo con capas no contendrá: {names}.</translation>
    </message>
    <message>
        <source>a picture without a file</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>una imagen sin archivo</translation>
    </message>
    <message>
        <source>The pixels of this photo are not those that the recipe was made for ({name}).</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Los píxeles de esta foto no son aquellos para los que se hizo la receta ({name}).</translation>
    </message>
    <message>
        <source>The weights “{name}” that it was made with are not installed.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Los pesos «{name}» con los que se hizo no están instalados.</translation>
    </message>
    <message>
        <source>The weights “{name}” are not those that it was made with.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Los pesos «{name}» no son aquellos con los que se hizo.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): choose another recipe.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>No se pudo abrir «{name}» ({reason}): elija otra receta.</translation>
    </message>
    <message>
        <source>“{name}” is no recipe of faceinpaint: choose another file.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>«{name}» no es una receta de faceinpaint: elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer faceinpaint: install that version to use it.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>«{name}» se hizo con un faceinpaint más reciente: instale esa versión para usarla.</translation>
    </message>
    <message>
        <source>The recipe “{name}” is damaged ({reason}): make it again, or restore it from a backup.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>La receta «{name}» está dañada ({reason}): hágala de nuevo, o restáurela de una copia de seguridad.</translation>
    </message>
    <message>
        <source>What was taken from {name} may not fit; look closely at the result, for expression, pose or light differ, or something hides the face there, too.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>Puede que lo copiado de {name} no encaje; revise bien el resultado: la expresión, la pose o la luz difieren, o algo tapa el rostro también allí.</translation>
    </message>
    <message>
        <source>In {name} there seems to be someone else; look closely at the result.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>En {name} parece haber otra persona; revise bien el resultado.</translation>
    </message>
    <message>
        <source>In {name} what is masked is hidden or cut off, too: choose a photo that shows it.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>En {name}, lo enmascarado también está tapado o cortado: elija una foto que lo muestre.</translation>
    </message>
    <message>
        <source>The mask lies on no face that was found, so nothing can be taken from another photo; set the face frame by hand and complete again.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>La máscara no está sobre ningún rostro encontrado, así que no se puede copiar nada de otra foto; defina a mano el marco del rostro y reconstruya de nuevo.</translation>
    </message>
    <message>
        <source>No face was found in {name}: set the frame of its face by hand, or choose another photo.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>No se encontró ningún rostro en {name}: defina a mano el marco del rostro, o elija otra foto.</translation>
    </message>
    <message>
        <source>In {name} the face is {times:.1f} times smaller than in the photo, so what was taken from it is soft; use a larger version if there is one.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>En {name} el rostro es {times:.1f} veces más pequeño que en la foto, así que lo copiado se ve suave; use una versión más grande si la hay.</translation>
    </message>
    <message>
        <source>In {name} the face is much darker than in the photo, so noise may show in what was taken from it; use a brighter version if there is one.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>En {name} el rostro es mucho más oscuro que en la foto, así que puede verse ruido en lo copiado; use una versión más clara si la hay.</translation>
    </message>
    <message>
        <source>As {name} has no colours, only light and shade were taken from it; the colours are drawn.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>Como {name} no tiene colores, solo se copiaron luces y sombras; los colores se generan.</translation>
    </message>
    <message>
        <source>The part to be cut out reaches beyond the photo; choose a smaller one.</source>
        <extracomment>engine/reframing.py</extracomment>
        <translation>La parte que se va a recortar se sale de la foto; elija una más pequeña.</translation>
    </message>
    <message>
        <source>Only photos of up to {limit} pixels a side can be levelled.</source>
        <extracomment>engine/reframing.py</extracomment>
        <translation>Solo se pueden enderezar fotos de hasta {limit} píxeles por lado.</translation>
    </message>
    <message>
        <source>the reference photo</source>
        <extracomment>engine/request.py</extracomment>
        <translation>la foto de referencia</translation>
    </message>
    <message>
        <source>Ask for at least one alternative.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Pida al menos una alternativa.</translation>
    </message>
    <message>
        <source>Colours cannot be taken from another photo; leave the reference out.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>No se pueden copiar colores de otra foto; omita la referencia.</translation>
    </message>
    <message>
        <source>There is no task {task!r}; choose one of: {names}.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>No existe la tarea {task!r}; elija una de estas: {names}.</translation>
    </message>
    <message>
        <source>The face frame is not five points; set it again.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>El marco del rostro no consta de cinco puntos; defínalo de nuevo.</translation>
    </message>
    <message>
        <source>The face frame lies far outside of the photo; set it again, in photo pixels.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>El marco del rostro queda muy fuera de la foto; defínalo de nuevo, en píxeles de la foto.</translation>
    </message>
    <message>
        <source>A seed cannot be negative; choose 0 or more.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Una semilla no puede ser negativa; elija 0 o más.</translation>
    </message>
    <message>
        <source>There is no way of blending {blend!r}; choose one of: {names}.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>No existe el modo de fusión {blend!r}; elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>What runs the networks cannot be loaded ({reason}); install faceinpaint again.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>No se puede cargar lo que ejecuta las redes neuronales ({reason}); vuelva a instalar faceinpaint.</translation>
    </message>
    <message>
        <source>There is no device {name!r}; choose one of: {names}.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>No existe el dispositivo {name!r}; elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>This computer has no {name} device that {library} can use; choose cpu or auto.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>Este equipo no tiene ningún dispositivo {name} que {library} pueda usar; elija cpu o auto.</translation>
    </message>
    <message>
        <source>The graphics card&apos;s memory is too small or in use by other programs; the processor took over.</source>
        <extracomment>engine/runtime/failures.py</extracomment>
        <translation>La memoria de la tarjeta gráfica es demasiado pequeña o la usan otros programas; el procesador tomó el relevo.</translation>
    </message>
    <message>
        <source>The graphics card cannot run this network; the processor took over.</source>
        <extracomment>engine/runtime/failures.py</extracomment>
        <translation>La tarjeta gráfica no puede ejecutar esta red neuronal; el procesador tomó el relevo.</translation>
    </message>
    <message>
        <source>The computer&apos;s memory is full; close other programs and try again.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>La memoria del equipo está llena; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>NVIDIA graphics ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Gráficos NVIDIA ({library})</translation>
    </message>
    <message>
        <source>Processor ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Procesador ({library})</translation>
    </message>
    <message>
        <source>Graphics card ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Tarjeta gráfica ({library})</translation>
    </message>
    <message>
        <source>Apple graphics ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Gráficos Apple ({library})</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Buscando rostros</translation>
    </message>
    <message>
        <source>Ask for at least one face.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Pida al menos un rostro.</translation>
    </message>
    <message>
        <source>No face was found in this photo; set the face frame by hand.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>No se encontró ningún rostro en esta foto; defina a mano el marco del rostro.</translation>
    </message>
    <message>
        <source>this network</source>
        <extracomment>engine/session.py</extracomment>
        <translation>esta red neuronal</translation>
    </message>
    <message>
        <source>The device {device} has too little free memory for {what}; close other programs, or choose cpu.</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>El dispositivo {device} tiene muy poca memoria libre para {what}; cierre otros programas, o elija cpu.</translation>
    </message>
    <message>
        <source>The weights {name!r} are no safetensors file ({reason}); export them again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Los pesos {name!r} no son un archivo safetensors ({reason}); expórtelos de nuevo.</translation>
    </message>
    <message>
        <source>The weights {name!r} ({sizes}) do not fit this network; train one of these sizes, or install faceinpaint again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Los pesos {name!r} ({sizes}) no corresponden a esta red; entrene una de esos tamaños, o vuelva a instalar faceinpaint.</translation>
    </message>
    <message>
        <source>The trained weights “{name}” are not installed; install faceinpaint again to get them.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Los pesos entrenados «{name}» no están instalados; vuelva a instalar faceinpaint para obtenerlos.</translation>
    </message>
    <message>
        <source>The list of weights {path} cannot be read ({reason}); restore it or install faceinpaint again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>No se puede leer la lista de pesos {path} ({reason}); restáurela o vuelva a instalar faceinpaint.</translation>
    </message>
    <message>
        <source>{variable} names {folder}, which cannot be read ({reason}); correct or unset it.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>{variable} indica {folder}, que no se puede leer ({reason}); corrija o anule la variable.</translation>
    </message>
    <message>
        <source>{variable} names {folder}, which has no {list_name}; correct or unset it.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>{variable} indica {folder}, que no contiene {list_name}; corrija o anule la variable.</translation>
    </message>
    <message>
        <source>No weights {name!r} come with this faceinpaint; train them with faceinpaint-train, and name their folder in {variable}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Este faceinpaint no incluye pesos {name!r}; entrénelos con faceinpaint-train e indique su carpeta en {variable}.</translation>
    </message>
    <message>
        <source>The weight file {path} cannot be read ({reason}); install faceinpaint again, or restore that file.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>No se puede leer el archivo de pesos {path} ({reason}); vuelva a instalar faceinpaint, o restaure ese archivo.</translation>
    </message>
    <message>
        <source>The weight file {path} is damaged or was altered; install faceinpaint again, or restore that file.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>El archivo de pesos {path} está dañado o fue alterado; vuelva a instalar faceinpaint, o restaure ese archivo.</translation>
    </message>
</context>
<context>
    <name>engine_access</name>
    <message>
        <source>The networks could not be loaded; start faceinpaint again.</source>
        <extracomment>faceinpaint_gui/worker/engine_access.py</extracomment>
        <translation>No se pudieron cargar las redes neuronales; inicie faceinpaint de nuevo.</translation>
    </message>
    <message>
        <source>The network that changes faces (igan) is not installed; install faceinpaint again, or train it.</source>
        <extracomment>faceinpaint_gui/worker/engine_access.py</extracomment>
        <translation>La red neuronal que cambia rostros (igan) no está instalada; vuelva a instalar faceinpaint, o entrénela.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Completing a batch…</source>
        <extracomment>faceinpaint_gui/worker/batch_jobs.py</extracomment>
        <translation>Reconstruyendo un lote…</translation>
    </message>
    <message>
        <source>Completing…</source>
        <extracomment>faceinpaint_gui/worker/completion_jobs.py</extracomment>
        <translation>Reconstruyendo…</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <extracomment>faceinpaint_gui/worker/engine_state.py</extracomment>
        <translation>Cargando las redes neuronales…</translation>
    </message>
    <message>
        <source>Switching the device…</source>
        <extracomment>faceinpaint_gui/worker/engine_state.py</extracomment>
        <translation>Cambiando de dispositivo…</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>faceinpaint_gui/worker/face_jobs.py</extracomment>
        <translation>Buscando rostros…</translation>
    </message>
    <message>
        <source>Changing the face…</source>
        <extracomment>faceinpaint_gui/worker/face_jobs.py</extracomment>
        <translation>Cambiando el rostro…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>faceinpaint_gui/worker/job.py</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Making the mask…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>Creando la máscara…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Looking for what hides the face…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>Buscando lo que tapa el rostro…</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>&amp;What is proposed</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Qué se propone</translation>
    </message>
    <message>
        <source>Com&amp;pletion</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Reconstr&amp;ucción</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>In no menu</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>En ningún menú</translation>
    </message>
</context>
<context>
    <name>user_messages</name>
    <message>
        <source>“{0}” is damaged or incomplete: copy it again from the camera or from a backup, or open what there is of it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>«{0}» está dañado o incompleto: cópielo de nuevo desde la cámara o desde una copia de seguridad, o abra lo que quede de él.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>The colour profile “{0}” cannot be used here; choose another ICC file.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>El perfil de color «{0}» no se puede usar aquí; elija otro archivo ICC.</translation>
    </message>
    <message>
        <source>The networks are still being loaded; try again in a moment.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Las redes neuronales aún se están cargando; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Brush over what hides the face, then click Complete.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Todavía no hay nada marcado. Pinte sobre lo que tapa el rostro y haga clic en Reconstruir.</translation>
    </message>
    <message>
        <source>None of the other photos is checked and shows a face. Add a photo of the same person.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Ninguna de las otras fotos está seleccionada y muestra un rostro. Añada una foto de la misma persona.</translation>
    </message>
    <message>
        <source>This mask marks most of the photo. If that is not meant, invert it, or undo.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Esta máscara marca la mayor parte de la foto. Si no es lo que desea, inviértala o deshaga.</translation>
    </message>
    <message>
        <source>Nothing that hides the face was found. Brush over it, or check more kinds beside Propose mask.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>No se encontró nada que tape el rostro. Pinte sobre ello o active más tipos junto a Proponer máscara.</translation>
    </message>
    <message>
        <source>Nothing is checked that could be looked for. Check a kind in the list beside Propose mask.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>No hay nada activado que se pueda buscar. Active un tipo en la lista junto a Proponer máscara.</translation>
    </message>
    <message>
        <source>Set face frame</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Definir marco del rostro</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” contradict each other: “{0}” was set back.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>«{0}» y «{1}» se contradicen: se ha restablecido «{0}».</translation>
    </message>
    <message>
        <source>The changed face hardly looks like the same person any more. A smaller change keeps more of the likeness.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>El rostro modificado apenas se parece ya a la misma persona. Un cambio menor conserva más el parecido.</translation>
    </message>
    <message>
        <source>{0} is completed.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0}: reconstrucción terminada.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>No face was found in this photo. Point out its eyes and its mouth with three clicks.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>No se encontró ningún rostro en esta foto. Señale los ojos y la boca con tres clics.</translation>
    </message>
    <message>
        <source>The device chosen last time ({0}) is not available; {1} is used instead.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>El dispositivo elegido la última vez ({0}) no está disponible; en su lugar se usa {1}.</translation>
    </message>
    <message>
        <source>This picture has no file yet, so there is no next one in its folder. Open a photo instead.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Esta imagen aún no tiene archivo, así que no hay una siguiente en su carpeta. Abra una foto.</translation>
    </message>
    <message>
        <source>This is the last photo in its folder.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Esta es la última foto de su carpeta.</translation>
    </message>
    <message>
        <source>This is the first photo in its folder.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Esta es la primera foto de su carpeta.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy an image or a photo&apos;s file, then paste again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>El portapapeles no contiene ninguna imagen. Copie una imagen o el archivo de una foto y pegue de nuevo.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy a mask, in which white is filled, then paste it again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>El portapapeles no contiene ninguna imagen. Copie una máscara, en la que el blanco se rellena, y péguela de nuevo.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Foto guardada como {0}.</translation>
    </message>
    <message>
        <source>{0} had been deleted or moved; it is saved there again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} se había eliminado o movido; se guardó allí de nuevo.</translation>
    </message>
    <message>
        <source>{0} was saved without what the preview shows. To keep that, press Complete or Apply to face; then save again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} se guardó sin lo que muestra la vista previa. Para conservarlo, presione Reconstruir o Aplicar al rostro y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Saved as {0}, without the mark of AI, which such files cannot hold. Save it as JPEG, PNG or TIFF to mark it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Foto guardada como {0}, sin la marca de IA, que esos archivos no admiten. Guárdela como JPEG, PNG o TIFF para marcarla.</translation>
    </message>
    <message>
        <source>{0} was changed on the disk. Reload it to see the change, or dismiss this to keep yours.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} se modificó en el disco. Vuelva a cargar la foto para ver el cambio, o cierre este aviso para conservar la suya.</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>{0} was deleted or moved. The photo is still open here with all edits: save it to keep it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} se eliminó o se movió. La foto sigue abierta aquí con todas las ediciones: guárdela para conservarla.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{0} is also open in another faceinpaint. Edits are not shared: save under another name, so that neither writes over the other.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} también está abierto en otro faceinpaint. Las ediciones no se comparten: guarde con otro nombre, para que ninguno sobrescriba al otro.</translation>
    </message>
    <message>
        <source>A copy was exported as {0}.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Se exportó una copia como {0}.</translation>
    </message>
    <message>
        <source>The recipe was saved as {0}. Opened with the same photo, it gives the same pixels.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>La receta se guardó como {0}. Si se abre con la misma foto, produce los mismos píxeles.</translation>
    </message>
    <message>
        <source>This recipe is of a picture without a file. Open or paste that first, then the recipe.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Esta receta es de una imagen sin archivo. Abra o pegue antes la imagen y luego abra la receta.</translation>
    </message>
    <message>
        <source>The photo of this recipe, {0}, is not in its folder. Open the photo first, then the recipe.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>La foto de esta receta, {0}, no está en su carpeta. Abra antes la foto y luego la receta.</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Usar de todos modos</translation>
    </message>
    <message>
        <source>a picture without a file</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>una imagen sin archivo</translation>
    </message>
    <message>
        <source>This recipe takes from another photo, which was not found: {0}. Show where it is now.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Esta receta copia de otra foto, que no se encontró: {0}. Indique dónde está ahora.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Some photos could not be restored, as another version of faceinpaint had kept them: start that version to restore them. What was kept stays until you discard it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Algunas fotos no se pudieron restaurar porque las había conservado otra versión de faceinpaint: inicie esa versión para restaurarlas. Lo conservado permanece hasta que usted lo descarte.</translation>
    </message>
    <message>
        <source>Some photos could not be restored, as what was kept of them is damaged. It stays, and is offered again when you start faceinpaint the next time.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Algunas fotos no se pudieron restaurar porque lo que se conservó de ellas está dañado. Permanece, y se ofrecerá de nuevo la próxima vez que inicie faceinpaint.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written to, so that your edits could not be restored after a crash. Nothing is lost: save your photos, and free some space.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>El disco está lleno o no se puede escribir en él, así que sus ediciones no se podrían restaurar tras un fallo. No se ha perdido nada: guarde las fotos y libere espacio.</translation>
    </message>
    <message>
        <source>faceinpaint made a mistake, and the last step was not done. Your photo and your mask are still there: save the photo under a new name.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Se produjo un error en faceinpaint y el último paso no se realizó. La foto y la máscara siguen ahí: guarde la foto con un nombre nuevo.</translation>
    </message>
    <message>
        <source>The networks could not be loaded, so nothing can be completed. Start faceinpaint again; if that does not help, install it again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>No se pudieron cargar las redes neuronales, así que no se puede reconstruir nada. Inicie faceinpaint de nuevo; si eso no ayuda, vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Mostrar carpeta</translation>
    </message>
</context>
</TS>
