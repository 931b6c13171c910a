<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>E&amp;xtend canvas…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Ampliar te&amp;la…</translation>
    </message>
    <message>
        <source>Make the photo larger, and mark the new border to be filled</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Aumenta a foto e marca a nova borda para ser preenchida</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Girar à esquerda</translation>
    </message>
    <message>
        <source>Turn the photo by 90°, without loss</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Gira a foto em 90°, sem perda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Girar à direita</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Virar horizontalmente</translation>
    </message>
    <message>
        <source>Mirror the photo, without loss</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Espelha a foto, sem perda</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Virar verticalmente</translation>
    </message>
    <message>
        <source>Crop an&amp;d straighten…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Cor&amp;tar e endireitar…</translation>
    </message>
    <message>
        <source>Keep a part of the photo, and level it</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Mantém uma parte da foto e a endireita</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Mais zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Mais zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Menos &amp;zoom</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Menos zoom</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Ajustar à janela</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Mostra a foto inteira</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Pixels reais</translation>
    </message>
    <message>
        <source>One photo pixel per screen pixel</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Um pixel da foto por pixel do monitor</translation>
    </message>
    <message>
        <source>&amp;Split view</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Exibição &amp;dividida</translation>
    </message>
    <message>
        <source>Show the original left of a line that you can drag</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Mostra o original à esquerda de uma linha que pode ser arrastada</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Show the original and the edited picture side by side</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Mostra o original e a imagem editada lado a lado</translation>
    </message>
    <message>
        <source>Soft &amp;proof</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Prova &amp;eletrônica</translation>
    </message>
    <message>
        <source>Show colours as they will be printed or published, by a profile</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Mostra as cores como ficarão impressas ou publicadas, conforme um perfil</translation>
    </message>
    <message>
        <source>Proof p&amp;rofile…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Perfil de p&amp;rova…</translation>
    </message>
    <message>
        <source>Choose the profile of the soft proof</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Escolhe o perfil da prova eletrônica</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Claro ou escuro, como o sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>A light window</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Janela clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>A dark window</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Janela escura</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Pre&amp;ferências…</translation>
    </message>
    <message>
        <source>Theme, mask colour, memory, and how photos are completed</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Tema, cor da máscara, memória e modo de reconstruir as fotos</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Atalhos de teclado…</translation>
    </message>
    <message>
        <source>Look up keys, and change them</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Consulta e altera as teclas</translation>
    </message>
    <message>
        <source>&amp;About faceinpaint</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>&amp;Sobre o faceinpaint</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>Versões e licenças</translation>
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
        <translation>Alternativa {0}: {1}, semente {2}; {3}% de semelhança com o entorno em bordas e nitidez</translation>
    </message>
    <message>
        <source>Alternative {0}: from another face in this photo; fits by {1} %</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Alternativa {0}: de outro rosto desta foto; encaixa {1}%</translation>
    </message>
    <message>
        <source>Alternative {0}: from {2}; fits by {1} %</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>Alternativa {0}: de {2}; encaixa {1}%</translation>
    </message>
    <message>
        <source>an untitled picture</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>uma imagem sem título</translation>
    </message>
    <message>
        <source>{0} to paint with</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} para pintar</translation>
    </message>
    <message>
        <source>{0} kept</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} mantida</translation>
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
        <translation>Alterar atributos</translation>
    </message>
    <message>
        <source>The networks are being loaded.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>As redes neurais estão sendo carregadas.</translation>
    </message>
    <message>
        <source>Open a photo to see how its face looks, and to change it.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Abra uma foto para ver os traços do rosto e alterá-los.</translation>
    </message>
    <message>
        <source>Looking at the face…</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Analisando o rosto…</translation>
    </message>
    <message>
        <source>The face could not be read; choose it anew with the tool for faces.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>Não foi possível ler o rosto; escolha-o de novo com a ferramenta de rostos.</translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>Whether the face has it: {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>Presente no rosto: {0}</translation>
    </message>
    <message>
        <source>Back to what the face has: {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>Voltar ao que o rosto tem: {0}</translation>
    </message>
    <message>
        <source>Reset {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>Redefinir {0}</translation>
    </message>
    <message>
        <source>{0}: {1} % instead of {2} %</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>{0}: {1}% em vez de {2}%</translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>{0}: {1}%</translation>
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
        <translation>Nenhum atributo tem esse nome.</translation>
    </message>
    <message>
        <source>Show or hide these attributes: {0}</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>Mostrar ou ocultar estes atributos: {0}</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>There is no photo in this folder.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Não há nenhuma foto nesta pasta.</translation>
    </message>
    <message>
        <source>Photos to complete</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Fotos para reconstruir</translation>
    </message>
    <message>
        <source>Folder for accepted results</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Pasta para os resultados aceitos</translation>
    </message>
    <message>
        <source>Choose a mask first: a file, or mark something in the photo that the editor shows.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Escolha antes uma máscara: um arquivo, ou marque algo na foto que o editor mostra.</translation>
    </message>
    <message>
        <source>Choose a folder for accepted results first.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Escolha antes uma pasta para os resultados aceitos.</translation>
    </message>
    <message>
        <source>“{0}” exists already, and was left as it is.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>“{0}” já existe e foi mantido como está.</translation>
    </message>
    <message>
        <source>Done: {0} to be looked at, {1} not done, {2} left out.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Concluído: {0} a examinar, {1} não feitas, {2} omitidas.</translation>
    </message>
    <message>
        <source>A mistake of the program stopped this photo; try it in the editor.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>Um erro do programa interrompeu esta foto; tente no editor.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>waits</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>na fila</translation>
    </message>
    <message>
        <source>is being completed…</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>reconstruindo…</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>a examinar</translation>
    </message>
    <message>
        <source>is being saved…</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>salvando…</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>salva</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>não feita</translation>
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
        <translation>Processamento em lote</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Add photos, or drop photos and folders here; say how they are marked, and start.</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Adicione fotos, ou solte fotos e pastas aqui; diga como são marcadas e inicie.</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Adicionar &amp;fotos…</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Escolhe fotos</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Adicionar &amp;pasta…</translation>
    </message>
    <message>
        <source>Add the photos of a folder, without their masks</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Adiciona as fotos de uma pasta, sem as máscaras</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Rem&amp;over</translation>
    </message>
    <message>
        <source>Take the chosen photos off the queue; their files stay</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Tira da fila as fotos escolhidas; os arquivos permanecem</translation>
    </message>
    <message>
        <source>&amp;Use for the chosen photos</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Usar nas fotos escolhidas</translation>
    </message>
    <message>
        <source>Photos that are chosen in the queue get this mask, and wait to be completed with it</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>As fotos escolhidas na fila recebem esta máscara e aguardam a reconstrução com ela</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Esco&amp;lher…</translation>
    </message>
    <message>
        <source>Choose where accepted results go</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Escolhe para onde vão os resultados aceitos</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Complete the photos that wait</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Reconstrói as fotos que aguardam</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop; what was made so far stays to be looked at</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Para; o que foi feito até agora continua disponível para exame</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Save the chosen results (A); nothing is overwritten</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Salva os resultados escolhidos (A); nada é substituído</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>Do not save the chosen results (R)</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Não salva os resultados escolhidos (R)</translation>
    </message>
    <message>
        <source>A&amp;nother alternative</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Outra alterna&amp;tiva</translation>
    </message>
    <message>
        <source>Complete the chosen photos anew, with other seeds (N)</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Reconstrói de novo as fotos escolhidas, com outras sementes (N)</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Abrir no &amp;editor</translation>
    </message>
    <message>
        <source>Open the chosen photo, with its mask if it has one, to do it by hand</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Abre a foto escolhida, com a máscara se houver, para fazê-la à mão</translation>
    </message>
    <message>
        <source>Accept all o&amp;thers</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Aceitar to&amp;das as demais</translation>
    </message>
    <message>
        <source>Save all results that were not rejected</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Salva todos os resultados que não foram rejeitados</translation>
    </message>
    <message>
        <source>with the &amp;folders inside it</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>com as su&amp;bpastas</translation>
    </message>
    <message>
        <source>Folder for accepted results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Pasta para os resultados aceitos</translation>
    </message>
    <message>
        <source>a folder for accepted results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>uma pasta para os resultados aceitos</translation>
    </message>
    <message>
        <source>Names of results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Nomes dos resultados</translation>
    </message>
    <message>
        <source>{name} stands for the name of the photo; an ending such as .png chooses the format</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>{name} representa o nome da foto; uma extensão como .png escolhe o formato</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Sal&amp;var em</translation>
    </message>
    <message>
        <source>na&amp;med</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>com &amp;nome</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>Antes e depois</translation>
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
        <translation>Girar à esquerda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Girar à direita</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Virar horizontalmente</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Virar verticalmente</translation>
    </message>
    <message>
        <source>Straighten</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Endireitar</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>Cortar</translation>
    </message>
</context>
<context>
    <name>CanvasDialog</name>
    <message>
        <source>Extend canvas</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Ampliar tela</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Per cent of the photo</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Porcentagem da foto</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Esquerda</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Topo</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Direita</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>&amp;Unidade</translation>
    </message>
    <message>
        <source>The new border is marked; press Complete to fill it.</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>A nova borda fica marcada; pressione Reconstruir para preenchê-la.</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>The photo would be {0} × {1} pixels, which is too large to be opened again.</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>A foto teria {0} × {1} pixels, grande demais para ser aberta de novo.</translation>
    </message>
    <message>
        <source>The photo will be {0} × {1} pixels.</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>A foto terá {0} × {1} pixels.</translation>
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
        <translation>Preenche o que está marcado com um rosto</translation>
    </message>
    <message>
        <source>Complete from another photo…</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Reconstruir com outra foto…</translation>
    </message>
    <message>
        <source>Take what is marked from other photos of the same person</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Copia o que está marcado de outras fotos da mesma pessoa</translation>
    </message>
    <message>
        <source>Other face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Outro rosto</translation>
    </message>
    <message>
        <source>Choose the next face in the other photo; after the last one, the most alike is taken</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Escolhe o próximo rosto da outra foto; depois do último, é usado o mais parecido</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Rem&amp;over</translation>
    </message>
    <message>
        <source>Take this photo off the list of other photos</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Remove esta foto da lista de outras fotos</translation>
    </message>
    <message>
        <source>&amp;Live preview</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Prévia ao &amp;vivo</translation>
    </message>
    <message>
        <source>Show the result while you paint</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Mostra o resultado enquanto você pinta</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop completing</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Interrompe a reconstrução</translation>
    </message>
    <message>
        <source>&amp;New alternatives</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Novas alternativas</translation>
    </message>
    <message>
        <source>Make other completions of the same mask</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Cria outras reconstruções da mesma máscara</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Mais como e&amp;sta</translation>
    </message>
    <message>
        <source>Make variations of the alternative that is shown</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Cria variações da alternativa exibida</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Keep this alternative at hand, before the others</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Mantém esta alternativa à mão, antes das demais</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Re&amp;jeitar</translation>
    </message>
    <message>
        <source>Take this alternative off the strip</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Tira esta alternativa da faixa</translation>
    </message>
    <message>
        <source>Bring &amp;back rejected ones</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Rec&amp;uperar rejeitadas</translation>
    </message>
    <message>
        <source>Show the alternatives again that were taken off the strip</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Mostra de novo as alternativas que foram tiradas da faixa</translation>
    </message>
    <message>
        <source>&amp;Invention map</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Mapa de &amp;invenção</translation>
    </message>
    <message>
        <source>Show where the alternatives differ: what is guessed, and what is certain</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Mostra onde as alternativas diferem: o que é suposição e o que é certo</translation>
    </message>
    <message>
        <source>&amp;Previous alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Alternativa anterior</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Alternativa anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>&amp;Próxima alternativa</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Próxima alternativa</translation>
    </message>
    <message>
        <source>Alternative {0}</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Alternativa {0}</translation>
    </message>
    <message>
        <source>Show alternative {0}</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Mostra a alternativa {0}</translation>
    </message>
    <message>
        <source>Set &amp;face frame</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>De&amp;finir moldura do rosto</translation>
    </message>
    <message>
        <source>Point out eyes and mouth of a face that is not found</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Indica os olhos e a boca de um rosto não encontrado</translation>
    </message>
    <message>
        <source>Next fac&amp;e</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Próximo ros&amp;to</translation>
    </message>
    <message>
        <source>Choose the next of the faces in the photo</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Escolhe o próximo dos rostos da foto</translation>
    </message>
    <message>
        <source>Rem&amp;ove face frame</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>R&amp;emover moldura do rosto</translation>
    </message>
    <message>
        <source>Look for the faces in the photo again</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Procura de novo os rostos da foto</translation>
    </message>
    <message>
        <source>Apply &amp;to face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Ap&amp;licar ao rosto</translation>
    </message>
    <message>
        <source>Keep the changed attributes of the face, as one step that can be undone</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Mantém os atributos alterados do rosto, como uma etapa que pode ser desfeita</translation>
    </message>
    <message>
        <source>&amp;Reset face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Re&amp;definir rosto</translation>
    </message>
    <message>
        <source>Show the face as it is, without the changed attributes</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>Mostra o rosto como ele é, sem os atributos alterados</translation>
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
        <translation>Cortar e endireitar</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Ângulo</translation>
    </message>
    <message>
        <source>°</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>°</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>The ratio of width to height</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Relação entre largura e altura</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Livre</translation>
    </message>
    <message>
        <source>As the photo</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Como a foto</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Esquerda</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Topo</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Largura</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Altura</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>&amp;Proporção</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>Ân&amp;gulo</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the photo</source>
        <extracomment>faceinpaint_gui/dialogs/crop_view.py</extracomment>
        <translation>Parte da foto</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled picture</source>
        <extracomment>faceinpaint_gui/document/document.py</extracomment>
        <translation>Imagem sem título</translation>
    </message>
    <message>
        <source>Extend canvas</source>
        <extracomment>faceinpaint_gui/document/document.py</extracomment>
        <translation>Ampliar tela</translation>
    </message>
</context>
<context>
    <name>EditorStatusBar</name>
    <message>
        <source>Progress</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>How long the last completion took</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Duração da última reconstrução</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Onde as redes neurais são executadas</translation>
    </message>
    <message>
        <source>Pixel under the pointer: column, row</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Pixel sob o ponteiro: coluna, linha</translation>
    </message>
    <message>
        <source>Screen pixels per photo pixel</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>Pixels do monitor por pixel da foto</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>{0}%</translation>
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
        <translation>Exportar uma cópia</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Only formats that can hold this photo are offered</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Só são oferecidos formatos que comportam esta foto</translation>
    </message>
    <message>
        <source>PSD with layers</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>PSD com camadas</translation>
    </message>
    <message>
        <source>TIFF with layers</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>TIFF com camadas</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Qualidade</translation>
    </message>
    <message>
        <source>Higher keeps more, and makes larger files</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Mais alta preserva mais e gera arquivos maiores</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>How large the copy is</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Tamanho da cópia</translation>
    </message>
    <message>
        <source>Full size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Tamanho original</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Longest side</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Lado maior</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere, but cannot hold the strongest colours of larger profiles</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>O sRGB fica bem em qualquer lugar, mas não comporta as cores mais intensas de perfis mais amplos</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s profile</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Manter o perfil da foto</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Converter em sRGB</translation>
    </message>
    <message>
        <source>Keep &amp;metadata</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Manter &amp;metadados</translation>
    </message>
    <message>
        <source>Camera, time, place, captions (EXIF, XMP, IPTC); without them the copy tells none of it</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Câmera, data, local, legendas (EXIF, XMP, IPTC); sem eles, a cópia não revela nada disso</translation>
    </message>
    <message>
        <source>Mark as edited with &amp;AI</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Marcar como editada com &amp;IA</translation>
    </message>
    <message>
        <source>Writes IPTC&apos;s mark of pictures that a network has edited or generated into the file</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>Grava no arquivo a marca IPTC de imagens que uma rede neural editou ou gerou</translation>
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
        <translation>&amp;Tamanho</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>&amp;Cores</translation>
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
        <translation>Clique no olho esquerdo</translation>
    </message>
    <message>
        <source>Click the right eye</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Clique no olho direito</translation>
    </message>
    <message>
        <source>Click the middle of the mouth</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Clique no meio da boca</translation>
    </message>
    <message>
        <source>Choose face</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>Escolher rosto</translation>
    </message>
</context>
<context>
    <name>FaceFrames</name>
    <message>
        <source>Set face frame</source>
        <extracomment>faceinpaint_gui/document/face_frames.py</extracomment>
        <translation>Definir moldura do rosto</translation>
    </message>
    <message>
        <source>Remove face frame</source>
        <extracomment>faceinpaint_gui/document/face_frames.py</extracomment>
        <translation>Remover moldura do rosto</translation>
    </message>
</context>
<context>
    <name>FaceTool</name>
    <message>
        <source>Choose face</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Escolher rosto</translation>
    </message>
    <message>
        <source>Move face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Mover moldura do rosto</translation>
    </message>
    <message>
        <source>Scale face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Dimensionar moldura do rosto</translation>
    </message>
    <message>
        <source>Turn face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>Girar moldura do rosto</translation>
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
        <translation>Abre uma foto</translation>
    </message>
    <message>
        <source>New from &amp;generated faces…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Nova com rostos &amp;gerados…</translation>
    </message>
    <message>
        <source>Draw faces of nobody, and open one of them as a new photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Gera rostos de pessoas que não existem e abre um deles como nova foto</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Open the picture or the file in the clipboard</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Abre a imagem ou o arquivo da área de transferência</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save; the first time it asks where, so that your original stays</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Salva; na primeira vez pergunta onde, para que o original seja preservado</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Salvar co&amp;mo…</translation>
    </message>
    <message>
        <source>Save as another file</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Salva em outro arquivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write a copy for others: size, quality, metadata</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Grava uma cópia para compartilhar: tamanho, qualidade, metadados</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Processamento em &amp;lote…</translation>
    </message>
    <message>
        <source>Complete many photos, and choose what to keep</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Reconstrói muitas fotos e permite escolher o que manter</translation>
    </message>
    <message>
        <source>Open rec&amp;ipe…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Abrir rece&amp;ita…</translation>
    </message>
    <message>
        <source>Edit this photo again as a recipe says</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Edita esta foto de novo conforme uma receita</translation>
    </message>
    <message>
        <source>Save re&amp;cipe…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Salvar recei&amp;ta…</translation>
    </message>
    <message>
        <source>Save how this photo was completed, to do it again</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Salva como esta foto foi reconstruída, para repetir o processo</translation>
    </message>
    <message>
        <source>&amp;Next photo in the folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Próxima foto da pasta</translation>
    </message>
    <message>
        <source>Open the next photo of this folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Abre a próxima foto desta pasta</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo in the folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>&amp;Foto anterior da pasta</translation>
    </message>
    <message>
        <source>Open the previous photo of this folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Abre a foto anterior desta pasta</translation>
    </message>
    <message>
        <source>Next open p&amp;hoto</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Próxima foto &amp;aberta</translation>
    </message>
    <message>
        <source>Show the next of the open photos</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Mostra a próxima das fotos abertas</translation>
    </message>
    <message>
        <source>Previo&amp;us open photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Fot&amp;o aberta anterior</translation>
    </message>
    <message>
        <source>Show the previous of the open photos</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Mostra a anterior das fotos abertas</translation>
    </message>
    <message>
        <source>C&amp;lose photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Fec&amp;har foto</translation>
    </message>
    <message>
        <source>Close this photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Fecha esta foto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>Fecha o editor</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>untitled{0}</source>
        <extracomment>faceinpaint_gui/commands/files.py</extracomment>
        <translation>sem título{0}</translation>
    </message>
</context>
<context>
    <name>GeneratedFacesDialog</name>
    <message>
        <source>New from generated faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Nova com rostos gerados</translation>
    </message>
    <message>
        <source>The same seed and the same attributes give the same face again</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>A mesma semente e os mesmos atributos produzem de novo o mesmo rosto</translation>
    </message>
    <message>
        <source>First seed</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Primeira semente</translation>
    </message>
    <message>
        <source>&amp;Other faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>&amp;Outros rostos</translation>
    </message>
    <message>
        <source>Show the faces of the next seeds</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Mostra os rostos das próximas sementes</translation>
    </message>
    <message>
        <source>Generated faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Rostos gerados</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the chosen face as a new photo</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Abre o rosto escolhido como nova foto</translation>
    </message>
    <message>
        <source>First &amp;seed</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Primeira &amp;semente</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Faces of nobody, with their seeds</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Rostos de pessoas que não existem, com suas sementes</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Drawing faces…</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Gerando rostos…</translation>
    </message>
    <message>
        <source>Seed {0}: with the same attributes it gives this face again</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>Semente {0}: com os mesmos atributos, produz este rosto de novo</translation>
    </message>
</context>
<context>
    <name>GenerationCommands</name>
    <message>
        <source>The faces could not be drawn; choose other attributes.</source>
        <extracomment>faceinpaint_gui/commands/generation.py</extracomment>
        <translation>Não foi possível gerar os rostos; escolha outros atributos.</translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source>Task</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Generator</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Gerador</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Onde as redes neurais são executadas</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Number of alternatives</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Número de alternativas</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>&amp;Tarefa</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>&amp;Gerador</translation>
    </message>
    <message>
        <source>Alter&amp;natives</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Alter&amp;nativas</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Di&amp;spositivo</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Reconstrução</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Não foi possível carregar</translation>
    </message>
    <message>
        <source>Fill what is marked</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Preencher a área marcada</translation>
    </message>
    <message>
        <source>Complete a fragment</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Reconstruir um fragmento</translation>
    </message>
    <message>
        <source>Colour a grey photo</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Colorir uma foto em cinza</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Its trained weights are not installed, so it cannot run on this computer.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Seus pesos treinados não estão instalados; por isso, não pode ser executado neste computador.</translation>
    </message>
    <message>
        <source>A trained network where a face is marked, a classical fill elsewhere.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Uma rede neural treinada onde há um rosto marcado; um preenchimento clássico no restante.</translation>
    </message>
    <message>
        <source>Mark all that is missing, up to the edge of the photo; a trained network makes up the face around what is left.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Marque tudo o que falta, até a borda da foto; uma rede neural treinada inventa o rosto em torno do que restou.</translation>
    </message>
    <message>
        <source>Faces of a grey photo, or of one that lacks a channel, get colours; a mask says where.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Dá cor aos rostos de uma foto em tons de cinza, ou de uma em que falta um canal; uma máscara indica onde.</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>{0}. Licença: {1}.</translation>
    </message>
    <message>
        <source>How many completions to choose from</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Quantas reconstruções haverá para escolher</translation>
    </message>
    <message>
        <source>This generator has one answer only</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>Este gerador oferece uma única resposta</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Do not show these hints again</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Não mostrar mais estas dicas</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Fechar as dicas</translation>
    </message>
    <message>
        <source>Step 3 of 3: choose one of the alternatives, then save.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Etapa 3 de 3: escolha uma das alternativas e depois salve.</translation>
    </message>
    <message>
        <source>Step 2 of 3: press Complete, and what you marked is filled with a face.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Etapa 2 de 3: pressione Reconstruir, e o que você marcou será preenchido com um rosto.</translation>
    </message>
    <message>
        <source>Step 1 of 3: brush over what hides the face; the right button takes away again.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>Etapa 1 de 3: pinte sobre o que encobre o rosto; com o botão direito, você desmarca.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <extracomment>faceinpaint_gui/panels/history_panel.py</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Photo as opened</source>
        <extracomment>faceinpaint_gui/panels/history_panel.py</extracomment>
        <translation>Foto ao ser aberta</translation>
    </message>
</context>
<context>
    <name>IdentityMeter</name>
    <message>
        <source>Identity</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>How much the changed face looks like the same person, as a network for that sees it</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>O quanto o rosto alterado ainda se parece com a mesma pessoa, segundo uma rede própria para isso</translation>
    </message>
    <message>
        <source>same person</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>mesma pessoa</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>parecida</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>diferente</translation>
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
        <translation>Manter pressionado para ver o original</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Espaço + arrastar</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Mover a foto</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Roda</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Zoom no ponteiro</translation>
    </message>
    <message>
        <source>Right button, or Alt</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Botão direito, ou Alt</translation>
    </message>
    <message>
        <source>Take away from the mask, with every tool</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Tirar da máscara, com qualquer ferramenta</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Shift + clique</translation>
    </message>
    <message>
        <source>Straight line from the last stroke</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Linha reta desde o último traço</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Shift + arrastar</translation>
    </message>
    <message>
        <source>Square or circle</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Quadrado ou círculo</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Ctrl + arrastar</translation>
    </message>
    <message>
        <source>Brush: to the right larger, upwards harder</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Pincel: maior para a direita, mais duro para cima</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Teclas de seta</translation>
    </message>
    <message>
        <source>Move the brush, or the frame of a face, which Ctrl turns and scales; Shift far</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Mover o pincel, ou a moldura de um rosto, que Ctrl gira e dimensiona; com Shift, mais longe</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press the brush down and lift it again, Alt to take away; twice to end the polygon</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Encostar o pincel e levantá-lo de novo, com Alt para tirar; duas vezes para terminar o polígono</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Take back the last corner of the polygon</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Desfazer o último vértice do polígono</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Alt + letra</translation>
    </message>
    <message>
        <source>Open the menu, or go to the field, in whose name the letter is underlined</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Abrir o menu, ou ir para o campo, em cujo nome a letra está sublinhada</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences of other software</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Licenças de outros softwares</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Software</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Its makers name this licence, and add no text: {0}</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>Seus autores indicam esta licença e não acrescentam nenhum texto: {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide this part of the window</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Mostra ou oculta esta parte da janela</translation>
    </message>
    <message>
        <source>{0}[*] – faceinpaint</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>{0}[*] – faceinpaint</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Manter pressionado para ver o original</translation>
    </message>
    <message>
        <source>Hold to see the original (hold C or \)</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Manter pressionado para ver o original (manter C ou \)</translation>
    </message>
    <message>
        <source>Tool palette</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>Paleta de ferramentas</translation>
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
        <translation>Mostra ou oculta a máscara</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Unmark everything</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Desmarca tudo</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Inverter</translation>
    </message>
    <message>
        <source>Swap what is marked and what is not</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Troca o que está marcado pelo que não está</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>E&amp;xpandir</translation>
    </message>
    <message>
        <source>Widen the mask on all sides</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Alarga a máscara por todos os lados</translation>
    </message>
    <message>
        <source>Sh&amp;rink</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Contrair</translation>
    </message>
    <message>
        <source>Narrow the mask on all sides</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Estreita a máscara por todos os lados</translation>
    </message>
    <message>
        <source>&amp;Feather</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Di&amp;fusão</translation>
    </message>
    <message>
        <source>Soften the edges of the mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Suaviza as bordas da máscara</translation>
    </message>
    <message>
        <source>Fill h&amp;oles</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Preencher b&amp;uracos</translation>
    </message>
    <message>
        <source>Mark what the mask encloses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca o que a máscara cerca</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Carre&amp;gar…</translation>
    </message>
    <message>
        <source>Load a mask: white is filled</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Carrega uma máscara: o branco é preenchido</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save the mask as a PNG image</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Salva a máscara como imagem PNG</translation>
    </message>
    <message>
        <source>&amp;Paste mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Colar másca&amp;ra</translation>
    </message>
    <message>
        <source>Take the mask in the clipboard</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Usa a máscara da área de transferência</translation>
    </message>
    <message>
        <source>Re&amp;use mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Reu&amp;tilizar máscara</translation>
    </message>
    <message>
        <source>Put the last photo&apos;s mask on the face of this one</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Coloca a máscara da última foto no rosto desta</translation>
    </message>
    <message>
        <source>Propose m&amp;ask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Máscara sugeri&amp;da</translation>
    </message>
    <message>
        <source>Mark what hides the face: what is checked in the list</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marcar o que encobre o rosto: o que estiver marcado na lista</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Óc&amp;ulos</translation>
    </message>
    <message>
        <source>&amp;Sunglasses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Óculos de &amp;sol</translation>
    </message>
    <message>
        <source>Look for this when a mask is proposed</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Procurar isto ao sugerir uma máscara</translation>
    </message>
    <message>
        <source>&amp;Eyes</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Olhos</translation>
    </message>
    <message>
        <source>Mark the eyes</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca os olhos</translation>
    </message>
    <message>
        <source>&amp;Brows</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>So&amp;brancelhas</translation>
    </message>
    <message>
        <source>Mark the brows</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca as sobrancelhas</translation>
    </message>
    <message>
        <source>&amp;Nose</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Nariz</translation>
    </message>
    <message>
        <source>Mark the nose</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca o nariz</translation>
    </message>
    <message>
        <source>&amp;Mouth</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Boc&amp;a</translation>
    </message>
    <message>
        <source>Mark the mouth</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca a boca</translation>
    </message>
    <message>
        <source>&amp;Hair</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Cab&amp;elo</translation>
    </message>
    <message>
        <source>Mark the hair</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca o cabelo</translation>
    </message>
    <message>
        <source>S&amp;kin</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>&amp;Pele</translation>
    </message>
    <message>
        <source>Mark the skin</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>Marca a pele</translation>
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
        <translation>Como se indica o que deve ser preenchido</translation>
    </message>
    <message>
        <source>A part of each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Uma parte de cada rosto</translation>
    </message>
    <message>
        <source>A mask file beside each photo</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Um arquivo de máscara junto a cada foto</translation>
    </message>
    <message>
        <source>One mask file for all photos</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Um arquivo de máscara para todas as fotos</translation>
    </message>
    <message>
        <source>The editor&apos;s mask, put on each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>A máscara do editor, posta em cada rosto</translation>
    </message>
    <message>
        <source>Part of the face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Parte do rosto</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Olhos</translation>
    </message>
    <message>
        <source>Brows</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Sobrancelhas</translation>
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
        <translation>Cabelo</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Pele</translation>
    </message>
    <message>
        <source>What hides the face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>O que encobre o rosto</translation>
    </message>
    <message>
        <source>Glasses</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Óculos</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Óculos de sol</translation>
    </message>
    <message>
        <source>All that is found</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Tudo o que for encontrado</translation>
    </message>
    <message>
        <source>C&amp;hoose a mask…</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Escol&amp;her máscara…</translation>
    </message>
    <message>
        <source>NAME_mask.png for NAME.jpg; white is filled</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>NOME_mask.png para NOME.jpg; o branco é preenchido</translation>
    </message>
    <message>
        <source>as it lies on the face of the photo there</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>como está sobre o rosto da foto ali</translation>
    </message>
    <message>
        <source>Widen the mask by</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Alargar a máscara em</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>By how many pixels what is marked is widened on all sides</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Em quantos pixels o que está marcado é alargado por todos os lados</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>&amp;Widen by</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Alar&amp;gar em</translation>
    </message>
    <message>
        <source>Proposed: what hides each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>Sugestão: o que encobre cada rosto</translation>
    </message>
</context>
<context>
    <name>MaskColorButton</name>
    <message>
        <source>Colour</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Choose the colour in which the mask is shown</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>Escolhe a cor em que a máscara é exibida</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>Cor da máscara</translation>
    </message>
</context>
<context>
    <name>MaskCommands</name>
    <message>
        <source>Load mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Carregar máscara</translation>
    </message>
    <message>
        <source>Paste mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Colar máscara</translation>
    </message>
    <message>
        <source>Reuse mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Reutilizar máscara</translation>
    </message>
    <message>
        <source>Propose mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>Máscara sugerida</translation>
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
        <translation>Limpar máscara</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Inverter máscara</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Expandir máscara</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Contrair máscara</translation>
    </message>
    <message>
        <source>Feather mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Difusão da máscara</translation>
    </message>
    <message>
        <source>Fill holes in mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>Preencher buracos da máscara</translation>
    </message>
</context>
<context>
    <name>MaskPanel</name>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Taman&amp;ho</translation>
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
        <translation>%</translation>
    </message>
    <message>
        <source>Grow, shrink and feather by</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Expandir, contrair e difusão em</translation>
    </message>
    <message>
        <source>By how much Grow and Shrink move the mask&apos;s edge, and how wide Feather makes it</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Quanto Expandir e Contrair deslocam a borda da máscara, e que largura a Difusão lhe dá</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Opacidade da máscara</translation>
    </message>
    <message>
        <source>How much the mask covers the photo</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Quanto a máscara cobre a foto</translation>
    </message>
    <message>
        <source>Opacity </source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Opacidade </translation>
    </message>
    <message>
        <source>Grow, shrink, feather b&amp;y</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Expand&amp;ir, contrair, difusão em</translation>
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
        <translation>Diâmetro do pincel, em pixels da foto</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Nitidez da borda do pincel</translation>
    </message>
    <message>
        <source>Mark a part of the face</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>Marcar uma parte do rosto</translation>
    </message>
</context>
<context>
    <name>MaskTool</name>
    <message>
        <source>Erase from mask</source>
        <extracomment>faceinpaint_gui/canvas/mask_tools.py</extracomment>
        <translation>Apagar da máscara</translation>
    </message>
    <message>
        <source>Brush stroke</source>
        <extracomment>faceinpaint_gui/canvas/mask_tools.py</extracomment>
        <translation>Traço de pincel</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <extracomment>faceinpaint_gui/panels/message_bar.py</extracomment>
        <translation>Fecha a mensagem</translation>
    </message>
</context>
<context>
    <name>PhotoTabs</name>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/panels/photo_tabs.py</extracomment>
        <translation>Fotos abertas</translation>
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
        <translation>Nova tecla</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Abrir rece&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Limpar esta lista</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>Recipe: turn</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Receita: girar</translation>
    </message>
    <message>
        <source>Recipe: crop</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Receita: cortar</translation>
    </message>
    <message>
        <source>Recipe: pixels</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Receita: pixels</translation>
    </message>
    <message>
        <source>Recipe: mask</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>Receita: máscara</translation>
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
        <translation>Imagem sem título</translation>
    </message>
    <message>
        <source>No other face was found in it.</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Nenhum outro rosto foi encontrado nela.</translation>
    </message>
    <message>
        <source>No face was found in it; choose another photo.</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Nenhum rosto foi encontrado nela; escolha outra foto.</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>Rosto {0} de {1}</translation>
    </message>
    <message>
        <source>{0} faces: the most alike one</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>{0} rostos: o mais parecido</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Other photos of the person</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Outras fotos da pessoa</translation>
    </message>
    <message>
        <source>Drop photos of the same person here. Dropped anywhere else, a photo is opened.</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Solte aqui fotos da mesma pessoa. Se uma foto for solta em outro lugar, ela será aberta.</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <source>Other photos</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Outras fotos</translation>
    </message>
    <message>
        <source>What is marked is taken from other photos of the person: eyes, mouth, skin or hair.</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>O que está marcado é copiado de outras fotos da pessoa: olhos, boca, pele ou cabelo.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Adicionar uma foto</translation>
    </message>
    <message>
        <source>Add a photo from a file, from another tab, or from this photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Adiciona uma foto de um arquivo, de outra guia ou desta foto</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>&amp;Arquivos…</translation>
    </message>
    <message>
        <source>Another face in &amp;this photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Outro rosto &amp;desta foto</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>Fotos abertas</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language changes when faceinpaint is started again.</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>O idioma muda quando o faceinpaint é iniciado de novo.</translation>
    </message>
    <message>
        <source>Screen profile</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Perfil do monitor</translation>
    </message>
    <message>
        <source>How the screen shows colours</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Como o monitor mostra as cores</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Conforme o sistema</translation>
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
        <translation>Escolher um perfil…</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Opacidade da máscara</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Number of alternatives</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Número de alternativas</translation>
    </message>
    <message>
        <source>Show the &amp;result while you paint</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Mostrar o &amp;resultado ao pintar</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Onde as redes neurais são executadas</translation>
    </message>
    <message>
        <source>Mark completed photos as &amp;edited with AI</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Marcar fotos reconstruídas como &amp;editadas com IA</translation>
    </message>
    <message>
        <source>Writes IPTC&apos;s mark of edited or generated pictures into the files that you save</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Grava nos arquivos que você salva a marca IPTC de imagens editadas ou geradas</translation>
    </message>
    <message>
        <source>Memory for the history of each photo</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Memória para o histórico de cada foto</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Where this is not enough, the oldest steps of a photo can no longer be undone</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Se não for suficiente, as etapas mais antigas de uma foto não poderão mais ser desfeitas</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Aparência</translation>
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
        <translation>&amp;Perfil do monitor</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Reconstrução</translation>
    </message>
    <message>
        <source>&amp;Alternatives</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Alternativas</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Di&amp;spositivo</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Salvamento</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>Memória</translation>
    </message>
    <message>
        <source>&amp;History of each photo</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>&amp;Histórico de cada foto</translation>
    </message>
</context>
<context>
    <name>ShapeTool</name>
    <message>
        <source>Unmark rectangle</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Desmarcar retângulo</translation>
    </message>
    <message>
        <source>Mark rectangle</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Marcar retângulo</translation>
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
        <translation>Desmarcar com laço</translation>
    </message>
    <message>
        <source>Mark with lasso</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>Marcar com laço</translation>
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
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search for a name, a key, or what it does</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Procure um nome, uma tecla ou uma função</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Procurar nos atalhos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Leave this action without keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Deixa esta ação sem teclas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Give this action the keys back that it came with</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Devolve a esta ação suas teclas originais</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Usar aqui</translation>
    </message>
    <message>
        <source>Take the key from the other action</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Tira a tecla da outra ação</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Redefinir &amp;tudo</translation>
    </message>
    <message>
        <source>Give all actions the keys back that they came with</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Devolve a todas as ações suas teclas originais</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Tecla {0}</translation>
    </message>
    <message>
        <source>Click here, then press the new key</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Clique aqui e pressione a nova tecla</translation>
    </message>
    <message>
        <source>Mouse and fixed keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Mouse e teclas fixas</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Fixa</translation>
    </message>
    <message>
        <source>Choose an action to change its keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Escolha uma ação para alterar suas teclas</translation>
    </message>
    <message>
        <source>{0} is taken for good: “{1}”. Press another key.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>{0} está reservada: “{1}”. Pressione outra tecla.</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}” in {2}. Press another key, or take it from there.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>{0} pertence a “{1}” em {2}. Pressione outra tecla, ou tire-a de lá.</translation>
    </message>
    <message>
        <source>Some of its keys now belong to other actions and stay there: {0}.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Algumas de suas teclas pertencem agora a outras ações e continuam lá: {0}.</translation>
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
        <translation>Marca o que será preenchido</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Borracha</translation>
    </message>
    <message>
        <source>Take away from what is marked</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Tira do que está marcado</translation>
    </message>
    <message>
        <source>Re&amp;ctangle</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Retân&amp;gulo</translation>
    </message>
    <message>
        <source>Mark a rectangle; Shift makes it a square, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marca um retângulo; Shift o torna quadrado, Alt desmarca</translation>
    </message>
    <message>
        <source>E&amp;llipse</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>&amp;Elipse</translation>
    </message>
    <message>
        <source>Mark an ellipse; Shift makes it a circle, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marca uma elipse; Shift a torna círculo, Alt desmarca</translation>
    </message>
    <message>
        <source>Lass&amp;o</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Laç&amp;o</translation>
    </message>
    <message>
        <source>Mark what you run around; Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marca o que você contorna; Alt desmarca</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Polígo&amp;no</translation>
    </message>
    <message>
        <source>Mark between clicks; a double click or Enter ends it, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Marca entre cliques; um clique duplo ou Enter termina, Alt desmarca</translation>
    </message>
    <message>
        <source>Res&amp;tore brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel de resta&amp;uração</translation>
    </message>
    <message>
        <source>Bring the photo back as it was opened, where you paint</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Traz de volta a foto como foi aberta, onde você pinta</translation>
    </message>
    <message>
        <source>Pa&amp;int from this alternative</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pint&amp;ar com esta alternativa</translation>
    </message>
    <message>
        <source>Take this alternative to paint with, then choose another one to paint on</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Usa esta alternativa para pintar; depois, escolha outra sobre a qual pintar</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Ro&amp;stos</translation>
    </message>
    <message>
        <source>Show the faces; click one, move, turn and scale its frame</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Mostra os rostos; clique em um para mover, girar e dimensionar sua moldura</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel &amp;menor</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel menor</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>P&amp;incel maior</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel maior</translation>
    </message>
    <message>
        <source>So&amp;fter brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel mais sua&amp;ve</translation>
    </message>
    <message>
        <source>Softer brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel mais suave</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pin&amp;cel mais duro</translation>
    </message>
    <message>
        <source>Harder brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Pincel mais duro</translation>
    </message>
    <message>
        <source>Pe&amp;n pressure sets the size</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Taman&amp;ho pela pressão da caneta</translation>
    </message>
    <message>
        <source>A light touch of a tablet&apos;s pen paints with a smaller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>Um toque leve da caneta de uma mesa digitalizadora pinta com um pincel menor</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Open a portrait</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Abra um retrato</translation>
    </message>
    <message>
        <source>Drop a photo here, paste one, or open a file.</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Solte aqui uma foto, cole uma ou abra um arquivo.</translation>
    </message>
    <message>
        <source>Then brush over what hides the face, and press Complete.</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Depois pinte sobre o que encobre o rosto e pressione Reconstruir.</translation>
    </message>
    <message>
        <source>Try &amp;it on a drawn portrait</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Ex&amp;perimentar com um retrato desenhado</translation>
    </message>
    <message>
        <source>Opens a drawn portrait with glasses to take off</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Abre um retrato desenhado com óculos para remover</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>Fotos recentes</translation>
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
        <translation>&amp;Desfazer {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <extracomment>faceinpaint_gui/workspace.py</extracomment>
        <translation>&amp;Refazer {0}</translation>
    </message>
</context>
<context>
    <name>_Runner</name>
    <message>
        <source>The computer ran out of memory. Close other programs, then try again.</source>
        <extracomment>faceinpaint_gui/worker/worker.py</extracomment>
        <translation>O computador ficou sem memória. Feche outros programas e tente de novo.</translation>
    </message>
</context>
<context>
    <name>attributes</name>
    <message>
        <source>Hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabelo</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Olhos</translation>
    </message>
    <message>
        <source>Beard</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Barba</translation>
    </message>
    <message>
        <source>Skin and make-up</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Pele e maquiagem</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>Accessories</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Acessórios</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Five o&apos;clock shadow</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Barba por fazer</translation>
    </message>
    <message>
        <source>Arched eyebrows</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Sobrancelhas arqueadas</translation>
    </message>
    <message>
        <source>Attractive</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Atraente</translation>
    </message>
    <message>
        <source>Bags under the eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Bolsas sob os olhos</translation>
    </message>
    <message>
        <source>Bald</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Calvície</translation>
    </message>
    <message>
        <source>Bangs</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Big lips</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Lábios grossos</translation>
    </message>
    <message>
        <source>Big nose</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Nariz grande</translation>
    </message>
    <message>
        <source>Black hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabelo preto</translation>
    </message>
    <message>
        <source>Blond hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabelo loiro</translation>
    </message>
    <message>
        <source>Blurry</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Desfocado</translation>
    </message>
    <message>
        <source>Brown hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabelo castanho</translation>
    </message>
    <message>
        <source>Bushy eyebrows</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Sobrancelhas espessas</translation>
    </message>
    <message>
        <source>Chubby</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Rosto cheio</translation>
    </message>
    <message>
        <source>Double chin</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Papada</translation>
    </message>
    <message>
        <source>Eyeglasses</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Óculos</translation>
    </message>
    <message>
        <source>Goatee</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cavanhaque</translation>
    </message>
    <message>
        <source>Grey hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabelo grisalho</translation>
    </message>
    <message>
        <source>Heavy make-up</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Maquiagem carregada</translation>
    </message>
    <message>
        <source>High cheekbones</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Maçãs do rosto altas</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Homem</translation>
    </message>
    <message>
        <source>Mouth slightly open</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Boca entreaberta</translation>
    </message>
    <message>
        <source>Moustache</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Bigode</translation>
    </message>
    <message>
        <source>Narrow eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Olhos estreitos</translation>
    </message>
    <message>
        <source>No beard</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Sem barba</translation>
    </message>
    <message>
        <source>Oval face</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Rosto oval</translation>
    </message>
    <message>
        <source>Pale skin</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Pele pálida</translation>
    </message>
    <message>
        <source>Pointed nose</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Nariz pontudo</translation>
    </message>
    <message>
        <source>Receding hairline</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Entradas no cabelo</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Bochechas rosadas</translation>
    </message>
    <message>
        <source>Sideburns</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Costeletas</translation>
    </message>
    <message>
        <source>Smiling</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Sorriso</translation>
    </message>
    <message>
        <source>Straight hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabelo liso</translation>
    </message>
    <message>
        <source>Wavy hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Cabelo ondulado</translation>
    </message>
    <message>
        <source>Earrings</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Brincos</translation>
    </message>
    <message>
        <source>Hat</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Chapéu</translation>
    </message>
    <message>
        <source>Lipstick</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Batom</translation>
    </message>
    <message>
        <source>Necklace</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Necktie</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Gravata</translation>
    </message>
    <message>
        <source>Young</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>Jovem</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Restore your photos?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Restaurar suas fotos?</translation>
    </message>
    <message>
        <source>faceinpaint did not end as it should. The photos that were open can be restored.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>O faceinpaint não foi encerrado corretamente. As fotos que estavam abertas podem ser restauradas.</translation>
    </message>
    <message>
        <source>They come back with their masks, their results and all that can be undone.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Elas voltam com suas máscaras, seus resultados e tudo o que pode ser desfeito.</translation>
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
        <translation>&amp;Perguntar depois</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Save the changes to {0}?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Salvar as alterações em {0}?</translation>
    </message>
    <message>
        <source>They will be lost if you do not save them.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Elas serão perdidas se você não as salvar.</translation>
    </message>
    <message>
        <source>Results of the batch</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Resultados do lote</translation>
    </message>
    <message>
        <source>{0} completed photos were not accepted yet. Close nevertheless?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} fotos reconstruídas ainda não foram aceitas. Fechar mesmo assim?</translation>
    </message>
    <message>
        <source>They will be lost if you do not accept them; the photos stay as they are.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Elas serão perdidas se você não as aceitar; as fotos continuam como estão.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>O arquivo foi alterado</translation>
    </message>
    <message>
        <source>{0} was changed on the disk since you opened or saved it.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} foi alterado no disco depois que você o abriu ou salvou.</translation>
    </message>
    <message>
        <source>Saving over it loses those changes. Save yours under another name to keep both.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Se você o substituir, essas alterações serão perdidas. Salve as suas com outro nome para manter ambas.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Save &amp;over it</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Fotos ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Fotos abertas</translation>
    </message>
    <message>
        <source>Other photos of the same person</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Outras fotos da mesma pessoa</translation>
    </message>
    <message>
        <source>Locate {0}</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Localizar {0}</translation>
    </message>
    <message>
        <source>the other photo</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>a outra foto</translation>
    </message>
    <message>
        <source>Save the photo as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Salvar a foto como</translation>
    </message>
    <message>
        <source>Export the copy as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Exportar a cópia como</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Substituir o arquivo?</translation>
    </message>
    <message>
        <source>{0} exists already. Do you want to replace it?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} já existe. Deseja substituí-lo?</translation>
    </message>
    <message>
        <source>Colour profiles ({0})</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Perfis de cores ({0})</translation>
    </message>
    <message>
        <source>Choose a colour profile</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Escolher um perfil de cores</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Carregar uma máscara</translation>
    </message>
    <message>
        <source>Masks (*.png);;All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Máscaras (*.png);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Cor da máscara</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Salvar a máscara como</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Abrir uma receita</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Receitas (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save the recipe as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Salvar a receita como</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Receitas (*.json)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>faceinpaint made a mistake, and the last step was not done.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Ocorreu um erro no faceinpaint e a última etapa não foi realizada.</translation>
    </message>
    <message>
        <source>Your photo and your mask are still there: save the photo under a new name. The details, which help to mend the mistake, are also in {0}.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Sua foto e sua máscara continuam aí: salve a foto com um novo nome. Os detalhes, que ajudam a corrigir o erro, também estão em {0}.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>The trained networks learned from photographs that may be used for research but not commercially, CelebA among them; the same holds for these networks:</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>As redes neurais treinadas aprenderam com fotografias que podem ser usadas para pesquisa, mas não comercialmente, entre elas o CelebA; o mesmo vale para estas redes:</translation>
    </message>
    <message>
        <source>Removes what hides a face. Pixels outside your brush stay as they are, also in a saved PNG, TIFF or BMP; JPEG, WebP and HEIC files compress the whole photo anew.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Remove o que encobre um rosto. Os pixels fora do pincel ficam como estão, também em um PNG, TIFF ou BMP salvo; arquivos JPEG, WebP e HEIC comprimem de novo a foto inteira.</translation>
    </message>
    <message>
        <source>About faceinpaint</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Sobre o faceinpaint</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>O programa é software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>It uses Qt under the LGPL version 3, and other software.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Ele usa o Qt sob a LGPL versão 3, e outros softwares.</translation>
    </message>
    <message>
        <source>&amp;Licences of other software</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>&amp;Licenças de outros softwares</translation>
    </message>
    <message>
        <source>Studio, details</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Studio, detalhes</translation>
    </message>
    <message>
        <source>Studio, eyes</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Studio, olhos</translation>
    </message>
    <message>
        <source>What hides a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>O que encobre um rosto</translation>
    </message>
    <message>
        <source>Facial landmarks</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Pontos de referência do rosto</translation>
    </message>
    <message>
        <source>Parts of a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Partes de um rosto</translation>
    </message>
    <message>
        <source>Attributes of a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Atributos de um rosto</translation>
    </message>
    <message>
        <source>Likeness of faces</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Semelhança entre rostos</translation>
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
        <translation>Falta uma parte do faceinpaint (resources/{relative}); instale o faceinpaint de novo.</translation>
    </message>
    <message>
        <source>The face frame lies outside of the photo; set it again.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>A moldura do rosto está fora da foto; defina-a de novo.</translation>
    </message>
    <message>
        <source>The process that worked on this photo was ended twice, perhaps for lack of memory; try it with fewer processes.</source>
        <extracomment>engine/batch/attempts.py</extracomment>
        <translation>O processo que trabalhava nesta foto foi encerrado duas vezes, talvez por falta de memória; tente com menos processos.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: choose a table of faces in UTF-8, as CSV.</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>Não é possível ler “{name}”: escolha uma tabela de rostos em UTF-8, como CSV.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” needs the name of a photo and six numbers: x and y of the left eye, the right eye and the middle of the mouth.</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>A linha {number} de “{name}” precisa do nome de uma foto e de seis números: x e y do olho esquerdo, do olho direito e do meio da boca.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}”: {problem}</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>Linha {number} de “{name}”: {problem}</translation>
    </message>
    <message>
        <source>There is no photo in “{path}”: name another folder.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>Não há nenhuma foto em “{path}”: indique outra pasta.</translation>
    </message>
    <message>
        <source>“{pattern}” would give all results one name: put {part} into it.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>“{pattern}” daria o mesmo nome a todos os resultados: inclua {part}.</translation>
    </message>
    <message>
        <source>“{pattern}” names a folder: give the name of the results alone.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>“{pattern}” indica uma pasta: dê apenas o nome dos resultados.</translation>
    </message>
    <message>
        <source>Its result would replace the photo itself; save into another folder, or name it otherwise.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>O resultado substituiria a própria foto; salve em outra pasta ou com outro nome.</translation>
    </message>
    <message>
        <source>“{path}” holds the result of another photo of this name; save this one in another folder.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>“{path}” contém o resultado de outra foto com este nome; salve esta em outra pasta.</translation>
    </message>
    <message>
        <source>A mistake of the program stopped this photo; the others go on.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>Um erro do programa interrompeu esta foto; as demais continuam.</translation>
    </message>
    <message>
        <source>“{name}” must end in one of {endings}.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>“{name}” deve terminar em um destes: {endings}.</translation>
    </message>
    <message>
        <source>“{path}” exists; choose another folder or name, or allow it to be overwritten (on the command line with --force).</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>“{path}” já existe; escolha outra pasta ou outro nome, ou permita que ele seja substituído (na linha de comando com --force).</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made ({reason}): save into another one.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>Não é possível criar a pasta “{folder}” ({reason}): salve em outra.</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} pixels could not be opened again; extend it by less.</source>
        <extracomment>engine/canvas.py</extracomment>
        <translation>Uma foto de {width} x {height} pixels não poderia ser aberta de novo; amplie-a menos.</translation>
    </message>
    <message>
        <source>The photo holds the face and its surroundings already; mark with a mask what is to be completed.</source>
        <extracomment>engine/canvas.py</extracomment>
        <translation>A foto já contém o rosto e seu entorno; marque com uma máscara o que deve ser reconstruído.</translation>
    </message>
    <message>
        <source>The photo is of one colour throughout; open one that shows a face.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>A foto é toda de uma só cor; abra uma que mostre um rosto.</translation>
    </message>
    <message>
        <source>The photo has its colours; to give it others, save it in grey first, or without one channel.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>A foto tem suas cores; para lhe dar outras, salve-a antes em tons de cinza, ou sem um canal.</translation>
    </message>
    <message>
        <source>Only faces can be coloured, and none was found there; set the face frame by hand.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Só rostos podem ser coloridos, e nenhum foi encontrado ali; defina a moldura do rosto à mão.</translation>
    </message>
    <message>
        <source>Colouring the face</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Colorindo o rosto</translation>
    </message>
    <message>
        <source>Only the faces were coloured; the rest of the photo stays as it was.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>Só os rostos foram coloridos; o restante da foto ficou como estava.</translation>
    </message>
    <message>
        <source>{title} always makes the same completion; its alternatives differ in grain only.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>{title} sempre produz a mesma reconstrução; suas alternativas diferem apenas na granulação.</translation>
    </message>
    <message>
        <source>No face was found, so the masked area was filled from its surroundings; if it hides a face, set the face frame by hand and complete again.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Nenhum rosto foi encontrado; por isso, a área mascarada foi preenchida a partir do entorno; se ela encobre um rosto, defina a moldura do rosto à mão e reconstrua de novo.</translation>
    </message>
    <message>
        <source>The mask lies beside every face that was found, so it was filled from its surroundings; if it hides a face, set the face frame by hand and complete again.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>A máscara está ao lado de todos os rostos encontrados; por isso, foi preenchida a partir do entorno; se ela encobre um rosto, defina a moldura do rosto à mão e reconstrua de novo.</translation>
    </message>
    <message>
        <source>Parts of the mask lie on no face; they were filled from their surroundings.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Algumas partes da máscara não estão sobre nenhum rosto; elas foram preenchidas a partir do entorno.</translation>
    </message>
    <message>
        <source>A face is only about {width:.0f} pixels wide, so its details are mostly guessed; use a larger version of the photo if there is one.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Um rosto tem só cerca de {width:.0f} pixels de largura; por isso, seus detalhes são em grande parte suposição; use uma versão maior da foto, se houver.</translation>
    </message>
    <message>
        <source>Filling the surroundings</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Preenchendo o entorno</translation>
    </message>
    <message>
        <source>Filling the face</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Preenchendo o rosto</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Blending</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>Mesclando</translation>
    </message>
    <message>
        <source>The graphics card does not answer any more; choose the processor (cpu) as the device, or start faceinpaint again.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>A placa gráfica não responde mais; escolha o processador (cpu) como dispositivo, ou inicie o faceinpaint de novo.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Cancelado; nada foi alterado.</translation>
    </message>
    <message>
        <source>The face frame has no size; draw it again over the face.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>A moldura do rosto não tem tamanho; desenhe-a de novo sobre o rosto.</translation>
    </message>
    <message>
        <source>The three points of the face lie too close together; set the middle of each eye, then the middle of the mouth.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>Os três pontos do rosto estão próximos demais; marque o centro de cada olho e depois o centro da boca.</translation>
    </message>
    <message>
        <source>The three points do not lie like two eyes and a mouth; set the middle of each eye, then the middle of the mouth.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>Os três pontos não estão dispostos como dois olhos e uma boca; marque o centro de cada olho e depois o centro da boca.</translation>
    </message>
    <message>
        <source>No face was found in this photo; set its face frame, then propose a mask again.</source>
        <extracomment>engine/faces/occlusion_masks.py</extracomment>
        <translation>Nenhum rosto foi encontrado nesta foto; defina a moldura do rosto e peça de novo uma máscara sugerida.</translation>
    </message>
    <message>
        <source>eyes</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>os olhos</translation>
    </message>
    <message>
        <source>brows</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>as sobrancelhas</translation>
    </message>
    <message>
        <source>nose</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>o nariz</translation>
    </message>
    <message>
        <source>mouth</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>a boca</translation>
    </message>
    <message>
        <source>hair</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>o cabelo</translation>
    </message>
    <message>
        <source>skin</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>a pele</translation>
    </message>
    <message>
        <source>No face was found in this photo; set its face frame, then choose the part again.</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>Nenhum rosto foi encontrado nesta foto; defina a moldura do rosto e escolha a parte de novo.</translation>
    </message>
    <message>
        <source>The {part} cannot be seen in this photo; mark the place with the brush.</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>Não é possível ver {part} nesta foto; marque o lugar com o pincel.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: choose a picture inside it.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>“{name}” é uma pasta: escolha uma imagem dentro dela.</translation>
    </message>
    <message>
        <source>There is no file “{path}”: it may have been moved or renamed, so choose it again.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Não existe o arquivo “{path}”: ele pode ter sido movido ou renomeado; escolha-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe: choose a picture&apos;s file.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>“{name}” é um dispositivo ou um pipe: escolha um arquivo de imagem.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes): copy it again from the camera or from a backup.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>“{name}” está vazio (0 bytes): copie-o de novo da câmera ou de um backup.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist: create it, or save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>A pasta “{folder}” não existe: crie-a, ou salve em outra pasta.</translation>
    </message>
    <message>
        <source>“{path}” is a folder: give a file name to save under.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>“{path}” é uma pasta: indique um nome de arquivo com o qual salvar.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe: save under another name.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>“{name}” é um dispositivo ou um pipe: salve com outro nome.</translation>
    </message>
    <message>
        <source>“{name}” already exists: save under another name, or allow it to be overwritten.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>“{name}” já existe: salve com outro nome, ou permita que ele seja substituído.</translation>
    </message>
    <message>
        <source>“{name}” is read-only: save under another name, or make it writable.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>“{name}” é somente leitura: salve com outro nome, ou permita a gravação.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only: save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>A pasta “{folder}” é somente leitura: salve em outra pasta.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: change its permissions or choose a copy of it.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Não é permitido ler “{name}”: altere suas permissões ou escolha uma cópia.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): choose another file.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Não foi possível abrir “{name}” ({reason}): escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file name “{name}” is too long: save under a shorter one.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>O nome de arquivo “{name}” é longo demais: salve com um mais curto.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not saved: free some space or save to another disk.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>O disco está cheio; por isso, “{name}” não foi salvo: libere espaço ou salve em outro disco.</translation>
    </message>
    <message>
        <source>“{name}” may not be written into “{folder}”: save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Não é permitido gravar “{name}” em “{folder}”: salve em outra pasta.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}): save it to another disk.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>Não foi possível salvar “{name}” ({reason}): salve-o em outro disco.</translation>
    </message>
    <message>
        <source>{variable} names {wanted!r}; set it to one of {names}, or unset it.</source>
        <extracomment>engine/flavour.py</extracomment>
        <translation>{variable} indica {wanted!r}; atribua-lhe um destes valores: {names}, ou remova-a.</translation>
    </message>
    <message>
        <source>Nothing that runs networks is installed; install {package} by pip install &quot;faceinpaint[{extra}]&quot;.</source>
        <extracomment>engine/flavour.py</extracomment>
        <translation>Não há nada instalado que execute redes neurais; instale {package} com pip install &quot;faceinpaint[{extra}]&quot;.</translation>
    </message>
    <message>
        <source>No weights that draw faces are installed, so the masked area was filled from its surroundings; install faceinpaint again to get them.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>Não há pesos instalados que gerem rostos; por isso, a área mascarada foi preenchida a partir do entorno; instale o faceinpaint de novo para obtê-los.</translation>
    </message>
    <message>
        <source>fill holes in faces</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>preencher buracos em rostos</translation>
    </message>
    <message>
        <source>complete fragments</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>reconstruir fragmentos</translation>
    </message>
    <message>
        <source>colour photos</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>colorir fotos</translation>
    </message>
    <message>
        <source>{title} was chosen: of what is installed and can {verb}, it is the first choice.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} foi escolhido: é a primeira opção entre o que está instalado e pode {verb}.</translation>
    </message>
    <message>
        <source>No installed generator can {verb}; train one, or install faceinpaint again.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>Nenhum gerador instalado pode {verb}; treine um, ou instale o faceinpaint de novo.</translation>
    </message>
    <message>
        <source>{title} cannot {verb}; choose one of: {names}.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} não pode {verb}; escolha um destes: {names}.</translation>
    </message>
    <message>
        <source>{title} cannot {verb}; install faceinpaint again to get one that can.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} não pode {verb}; instale o faceinpaint de novo para obter um que possa.</translation>
    </message>
    <message>
        <source>The mask covers the whole picture; leave something around the hole to continue.</source>
        <extracomment>engine/generators/classical.py</extracomment>
        <translation>A máscara cobre a imagem inteira; deixe algo em volta do buraco para continuar a partir dali.</translation>
    </message>
    <message>
        <source>There is no attribute {name!r}; choose one of: {names}.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>Não existe o atributo {name!r}; escolha um destes: {names}.</translation>
    </message>
    <message>
        <source>Something of the glasses may be left; brush over it, then complete.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Talvez reste algo dos óculos; pinte por cima e depois reconstrua.</translation>
    </message>
    <message>
        <source>This face is turned far to the side, which the network that changes it has hardly seen: look closely at what it drew.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Este rosto está muito virado para o lado, o que a rede que o altera quase não viu: observe com atenção o que ela desenhou.</translation>
    </message>
    <message>
        <source>A hat seems to hide the hair: what is changed of it would be drawn over the hat.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>Um chapéu parece esconder o cabelo: o que for alterado nele seria desenhado por cima do chapéu.</translation>
    </message>
    <message>
        <source>There is no attribute {name!r}; did you mean {nearest}?</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>Não existe o atributo {name!r}; você quis dizer {nearest}?</translation>
    </message>
    <message>
        <source>The attribute {name} goes from 0 (no) to 1 (yes), not to {value}.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>O atributo {name} vai de 0 (não) a 1 (sim); {value} não é válido.</translation>
    </message>
    <message>
        <source>{name} and {later} contradict each other: {later} counts, as the last one.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>{name} e {later} se contradizem: vale {later}, por ser o último.</translation>
    </message>
    <message>
        <source>The weights &apos;mde&apos; are of a network {network!r}, which this version does not know; install faceinpaint again.</source>
        <extracomment>engine/generators/missing_data_encoder.py</extracomment>
        <translation>Os pesos &apos;mde&apos; são de uma rede {network!r}, que esta versão não conhece; instale o faceinpaint de novo.</translation>
    </message>
    <message>
        <source>There is no generator {name!r}; choose one of: {known}.</source>
        <extracomment>engine/generators/registry.py</extracomment>
        <translation>Não existe o gerador {name!r}; escolha um destes: {known}.</translation>
    </message>
    <message>
        <source>The network {path} cannot be read ({reason}); install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>Não é possível ler a rede {path} ({reason}); instale o faceinpaint de novo.</translation>
    </message>
    <message>
        <source>The network {path} is damaged or was altered; install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>A rede {path} está danificada ou foi alterada; instale o faceinpaint de novo.</translation>
    </message>
    <message>
        <source>{target} cannot be made ({reason}); choose another folder.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>Não é possível criar {target} ({reason}); escolha outra pasta.</translation>
    </message>
    <message>
        <source>The network {name!r} was not exported for ONNX Runtime; run python -m engine.networks.export where torch is installed, or install torch.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>A rede {name!r} não foi exportada para o ONNX Runtime; execute python -m engine.networks.export onde o torch estiver instalado, ou instale o torch.</translation>
    </message>
    <message>
        <source>The network {name!r} was exported from other weights than {list_path} lists; run python -m engine.networks.export again, or install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>A rede {name!r} foi exportada a partir de pesos diferentes dos listados em {list_path}; execute python -m engine.networks.export de novo, ou instale o faceinpaint de novo.</translation>
    </message>
    <message>
        <source>The list of networks {path} cannot be read ({reason}); restore it or install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>Não é possível ler a lista de redes {path} ({reason}); restaure-a ou instale o faceinpaint de novo.</translation>
    </message>
    <message>
        <source>make it black where the photo should stay as it is.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>deixe-a preta onde a foto deve ficar como está.</translation>
    </message>
    <message>
        <source>what is transparent</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>o que é transparente</translation>
    </message>
    <message>
        <source>To fill something, mark it: name a picture that is white there with --mask.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Para preencher algo, marque-o: indique com --mask uma imagem que seja branca ali.</translation>
    </message>
    <message>
        <source>{name} marks nothing: make it white where the photo should be filled.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>{name} não marca nada: deixe branco onde a foto deve ser preenchida.</translation>
    </message>
    <message>
        <source>The whole photo is marked by {name}: {advice}</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>A foto inteira está marcada por {name}: {advice}</translation>
    </message>
    <message>
        <source>Most of the photo ({share:.0%}) is marked by {name}: {advice}</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>A maior parte da foto ({share:.0%}) está marcada por {name}: {advice}</translation>
    </message>
    <message>
        <source>Nothing that hides a face was found in this photo; mark it by hand, or look for more kinds.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Nada que encubra um rosto foi encontrado nesta foto; marque à mão ou procure mais tipos.</translation>
    </message>
    <message>
        <source>In “{folder}” several masks are called “{name}”; keep one for each photo there.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Em “{folder}” há várias máscaras chamadas “{name}”; mantenha ali uma para cada foto.</translation>
    </message>
    <message>
        <source>In “{folder}” no mask is called “{name}”; keep one for each photo there.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>Em “{folder}” não há máscara chamada “{name}”; coloque ali uma para cada foto.</translation>
    </message>
    <message>
        <source>No face was found in the last photo, so the mask cannot be placed; set its face frame, or load the mask from a file.</source>
        <extracomment>engine/mask_transfer.py</extracomment>
        <translation>Nenhum rosto foi encontrado na última foto; por isso, a máscara não pode ser colocada; defina a moldura do rosto nela, ou carregue a máscara de um arquivo.</translation>
    </message>
    <message>
        <source>No face was found in this photo, so the mask cannot be placed; set its face frame, or load the mask from a file.</source>
        <extracomment>engine/mask_transfer.py</extracomment>
        <translation>Nenhum rosto foi encontrado nesta foto; por isso, a máscara não pode ser colocada; defina a moldura do rosto nela, ou carregue a máscara de um arquivo.</translation>
    </message>
    <message>
        <source>Nothing is marked: brush over what should be replaced, then complete again.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Nada está marcado: pinte sobre o que deve ser substituído e reconstrua de novo.</translation>
    </message>
    <message>
        <source>The whole photo is marked: erase the mask where the photo should stay as it is.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>A foto inteira está marcada: apague a máscara onde a foto deve ficar como está.</translation>
    </message>
    <message>
        <source>A mask has one 8-bit value for each pixel, but this one is {kind} {shape}: save it as a greyscale picture.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>Uma máscara tem um valor de 8 bits por pixel, mas esta é {kind} {shape}: salve-a como imagem em tons de cinza.</translation>
    </message>
    <message>
        <source>Masks are saved as PNG: let the name “{name}” end in .png.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>As máscaras são salvas como PNG: faça o nome “{name}” terminar em .png.</translation>
    </message>
    <message>
        <source>The mask is {mask_width} x {mask_height} pixels but the photo {width} x {height}: use a mask made for this photo.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>A máscara tem {mask_width} x {mask_height} pixels, mas a foto tem {width} x {height}: use uma máscara feita para esta foto.</translation>
    </message>
    <message>
        <source>The colour profile of this photo cannot be read, so nothing can be converted to sRGB: keep the profile, in any kind of file but .bmp.</source>
        <extracomment>engine/photo/colours.py</extracomment>
        <translation>Não é possível ler o perfil de cores desta foto; por isso, nada pode ser convertido em sRGB: mantenha o perfil, em qualquer tipo de arquivo, exceto .bmp.</translation>
    </message>
    <message>
        <source>has {bits} bits for each colour</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>tem {bits} bits por canal de cor</translation>
    </message>
    <message>
        <source>has more than 16 bits for each colour</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>tem mais de 16 bits por canal de cor</translation>
    </message>
    <message>
        <source>captions and credits (IPTC)</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>legendas e créditos (IPTC)</translation>
    </message>
    <message>
        <source>clipping paths and other resources of Photoshop</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>demarcadores de corte e outros recursos do Photoshop</translation>
    </message>
    <message>
        <source>the comment</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>o comentário</translation>
    </message>
    <message>
        <source>the texts of the PNG</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>os textos do PNG</translation>
    </message>
    <message>
        <source>the resolution</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>a resolução</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>o perfil de cores</translation>
    </message>
    <message>
        <source>the further pages</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>as demais páginas</translation>
    </message>
    <message>
        <source>the gain map, which makes it an HDR photo</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>o mapa de ganho, que faz dela uma foto HDR</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, BMP, HEIC or AVIF</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>JPEG, PNG, WebP, TIFF, BMP, HEIC ou AVIF</translation>
    </message>
    <message>
        <source>There is not enough memory to save “{name}”: close other programs and try again.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Não há memória suficiente para salvar “{name}”: feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>This photo, or what is stored beside its pixels, is too large for a {ending} file: save it as {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Esta foto, ou o que é armazenado junto de seus pixels, é grande demais para um arquivo {ending}: salve-a como {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that this program opens, but cannot write: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>O programa abre arquivos como “{name}”, mas não pode gravá-los: faça o nome terminar em uma destas extensões: {endings}.</translation>
    </message>
    <message>
        <source>“{name}” names no known kind of photo: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>“{name}” não indica nenhum tipo conhecido de foto: faça o nome terminar em um destes: {endings}.</translation>
    </message>
    <message>
        <source>This photo has transparent parts, which {ending} files cannot hold: save it as .png, .tif, .webp or .heic.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Esta foto tem partes transparentes, que arquivos {ending} não comportam: salve-a como .png, .tif, .webp ou .heic.</translation>
    </message>
    <message>
        <source>“{name}” holds more than this photo, which would be lost: save under another name.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>“{name}” contém mais do que esta foto, e isso seria perdido: salve com outro nome.</translation>
    </message>
    <message>
        <source>This photo is {length} pixels long, and {ending} files hold {limit}: save it as .png or .tif.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Esta foto tem {length} pixels de comprimento, e arquivos {ending} comportam {limit}: salve-a como .png ou .tif.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be opened: choose a {kinds} file.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>“{name}” não é uma imagem que possa ser aberta: escolha um arquivo {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” claims more than {limit} million pixels: scale it down in another program first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>“{name}” declara mais de {limit} milhões de pixels: reduza antes a imagem em outro programa.</translation>
    </message>
    <message>
        <source>“{name}” {what}: convert it to RGB with 8 or 16 bits in another program first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>“{name}” {what}: converta antes a imagem em RGB com 8 ou 16 bits em outro programa.</translation>
    </message>
    <message>
        <source>“{name}” is a raw file: develop it in another program, and open the TIFF or JPEG of it.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>“{name}” é um arquivo raw: revele-o em outro programa e abra o TIFF ou JPEG resultante.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: copy it again from the camera or from a backup, or open what there is of it (on the command line with --accept-cut).</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>“{name}” está danificado ou incompleto: copie-o de novo da câmera ou de um backup, ou abra o que restar dele (na linha de comando, com --accept-cut).</translation>
    </message>
    <message>
        <source>“{name}” is an HDR photo, whose colours cannot be kept: convert it to SDR or JPEG first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>“{name}” é uma foto HDR, cujas cores não podem ser mantidas: converta-a antes em SDR ou JPEG.</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{name}”: close other programs.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>Não há memória suficiente para abrir “{name}”: feche outros programas.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: copy it again from the camera or from a backup.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>“{name}” está danificado ou incompleto: copie-o de novo da câmera ou de um backup.</translation>
    </message>
    <message numerus="yes">
        <source>This file has {count} pages; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Este arquivo tem {count} página; só a primeira é aberta, e um arquivo salvo conterá apenas ela.</numerusform>
            <numerusform>Este arquivo tem {count} páginas; só a primeira é aberta, e um arquivo salvo conterá apenas ela.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has further pages; a copy without metadata will not hold them.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo tem outras páginas; uma cópia sem metadados não as conterá.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds {count} pictures, as of a stereo pair or a burst; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Este arquivo contém {count} imagem, como de um par estereoscópico ou de um disparo contínuo; só a primeira é aberta, e um arquivo salvo conterá apenas ela.</numerusform>
            <numerusform>Este arquivo contém {count} imagens, como de um par estereoscópico ou de um disparo contínuo; só a primeira é aberta, e um arquivo salvo conterá apenas ela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is an animation of {count} pictures; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Este arquivo é uma animação de {count} imagem; só a primeira é aberta, e um arquivo salvo conterá apenas ela.</numerusform>
            <numerusform>Este arquivo é uma animação de {count} imagens; só a primeira é aberta, e um arquivo salvo conterá apenas ela.</numerusform>
        </translation>
    </message>
    <message>
        <source>This raw file was developed with the camera&apos;s white balance; the photo is saved as another file.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo raw foi revelado com o balanço de branco da câmera; a foto é salva como outro arquivo.</translation>
    </message>
    <message>
        <source>This file has layers; a saved file will hold the flattened picture alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo tem camadas; um arquivo salvo conterá apenas a imagem achatada.</translation>
    </message>
    <message>
        <source>This file has a page that masks parts of the photo; it will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo tem uma página que mascara partes da foto; ela não será salva.</translation>
    </message>
    <message numerus="yes">
        <source>This file has {count} further channels, such as saved selections; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>Este arquivo tem mais {count} canal, como uma seleção salva; ele não será salvo.</numerusform>
            <numerusform>Este arquivo tem mais {count} canais, como seleções salvas; eles não serão salvos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an HDR photo with a gain map; it will be saved without it, as an SDR photo.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Esta é uma foto HDR com um mapa de ganho; será salva sem ele, como foto SDR.</translation>
    </message>
    <message>
        <source>This is a motion photo; its film will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Esta é uma foto com movimento; seu vídeo não será salvo.</translation>
    </message>
    <message>
        <source>This file has a depth map, or masks made with it; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo tem um mapa de profundidade, ou máscaras criadas com ele; eles não serão salvos.</translation>
    </message>
    <message>
        <source>This file has content credentials (C2PA) of the unedited photo; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo tem credenciais de conteúdo (C2PA) da foto não editada; elas não serão salvas.</translation>
    </message>
    <message>
        <source>This file has data that only other programs know ({names}); they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo tem dados que só outros programas conhecem ({names}); eles não serão salvos.</translation>
    </message>
    <message>
        <source>This file has data of another program behind its picture; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo tem dados de outro programa após sua imagem; eles não serão salvos.</translation>
    </message>
    <message>
        <source>This file has {bits} bits for each colour; it is opened, and will be saved, with 8.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo tem {bits} bits por canal de cor; é aberto, e será salvo, com 8.</translation>
    </message>
    <message>
        <source>This is a CMYK photo; it is opened and will be saved as RGB with 8 bits for each colour.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Esta é uma foto CMYK; é aberta e será salva como RGB com 8 bits por canal de cor.</translation>
    </message>
    <message>
        <source>This is a {name} photo; it is opened and will be saved as RGB.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Esta é uma foto {name}; é aberta e será salva como RGB.</translation>
    </message>
    <message>
        <source>This file has clipping paths, but is turned upright on opening; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo tem traçados de recorte, mas é girado para a posição correta ao ser aberto; eles não serão salvos.</translation>
    </message>
    <message>
        <source>The XMP metadata of this file is damaged; what of it cannot be read will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Os metadados XMP deste arquivo estão danificados; o que não puder ser lido deles não será salvo.</translation>
    </message>
    <message>
        <source>This file has tags with impossible values ({names}); they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo tem etiquetas com valores impossíveis ({names}); elas não serão salvas.</translation>
    </message>
    <message>
        <source>The colour profile of this file is damaged; the photo is taken for sRGB, and saved without it.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>O perfil de cores deste arquivo está danificado; a foto é interpretada como sRGB e salva sem ele.</translation>
    </message>
    <message>
        <source>This file has very many or very long texts beside its pixels; not all of them will be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo tem textos demais, ou muito longos, junto de seus pixels; nem todos serão salvos.</translation>
    </message>
    <message>
        <source>The end of this file is missing; the lower part of the photo is grey or coarse.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Falta o final deste arquivo; a parte inferior da foto está cinza ou grosseira.</translation>
    </message>
    <message>
        <source>A {ending} file cannot hold all that stands beside this photo; left out: {names}.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Um arquivo {ending} não comporta tudo o que acompanha esta foto; ficou de fora: {names}.</translation>
    </message>
    <message>
        <source>The XMP file of this photo could not be written beside the saved one; what stands there was kept.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>O arquivo XMP desta foto não pôde ser gravado junto do arquivo salvo; o que já estava lá foi mantido.</translation>
    </message>
    <message>
        <source>A {ending} file holds 8 bits for each colour, of the 16 of this photo.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Um arquivo {ending} comporta 8 bits por canal de cor, dos 16 desta foto.</translation>
    </message>
    <message>
        <source>is compressed in a way that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>está comprimido de uma forma que poucos programas conhecem</translation>
    </message>
    <message>
        <source>has colours of {bits}-bit floating point numbers</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>tem cores em números de ponto flutuante de {bits} bits</translation>
    </message>
    <message>
        <source>has colours of a kind that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>tem cores de um tipo que poucos programas conhecem</translation>
    </message>
    <message>
        <source>has colours and channels of a kind that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>tem cores e canais de um tipo que poucos programas conhecem</translation>
    </message>
    <message>
        <source>is a JPEG XL file, for which pillow-jxl-plugin is missing</source>
        <extracomment>engine/photo/sources.py</extracomment>
        <translation>é um arquivo JPEG XL, para o qual falta o pillow-jxl-plugin</translation>
    </message>
    <message>
        <source>Nothing was completed yet, so there is no recipe: complete the photo first.</source>
        <extracomment>engine/recipe.py</extracomment>
        <translation>Nada foi reconstruído ainda; por isso, não há receita: reconstrua a foto antes.</translation>
    </message>
    <message>
        <source>The recipe was made for a photo of {width} x {height} pixels, this one has {own_width} x {own_height}, to which its masks would be scaled.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>A receita foi feita para uma foto de {width} x {height} pixels; esta tem {own_width} x {own_height}, e suas máscaras seriam redimensionadas para esse tamanho.</translation>
    </message>
    <message>
        <source>without a file</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>sem arquivo</translation>
    </message>
    <message>
        <source>The reference photo {name} was not found; what was taken from it would be drawn.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>A foto de referência {name} não foi encontrada; o que foi copiado dela seria gerado.</translation>
    </message>
    <message>
        <source>The reference photo {name} has other pixels than the one that the recipe was made with.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>A foto de referência {name} tem pixels diferentes daquela com que a receita foi feita.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>There is no photo in “{path}”: name another folder, or look through the folders inside it as well (on the command line with --recursive).</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>Não há nenhuma foto em “{path}”: indique outra pasta ou procure também nas pastas dentro dela (na linha de comando, com --recursive).</translation>
    </message>
    <message>
        <source>Ray is not installed: install faceinpaint with its extra “ray”.</source>
        <extracomment>engine/batch/ray_cluster.py</extracomment>
        <translation>O Ray não está instalado: instale o faceinpaint com o extra “ray”.</translation>
    </message>
    <message>
        <source>No Ray cluster answers at “{address}”: see whether it runs, and whether it has this version of Ray and of Python.</source>
        <extracomment>engine/batch/ray_cluster.py</extracomment>
        <translation>Nenhum cluster Ray responde em “{address}”: veja se ele está em execução e se tem esta versão do Ray e do Python.</translation>
    </message>
    <message>
        <source>Layers have at most {limit} pixels a side: save the photo without them, as .tif or .png.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>As camadas têm no máximo {limit} pixels por lado: salve a foto sem elas, como .tif ou .png.</translation>
    </message>
    <message>
        <source>This photo is too large for a TIFF file with layers: choose .psd.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>Esta foto é grande demais para um arquivo TIFF com camadas: escolha .psd.</translation>
    </message>
    <message>
        <source>“{name}” cannot hold layers: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>“{name}” não comporta camadas: faça o nome terminar em um destes: {endings}.</translation>
    </message>
    <message>
        <source>This file is an animation; only the first picture is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo é uma animação; só a primeira imagem é aberta, e um arquivo salvo conterá apenas ela.</translation>
    </message>
    <message>
        <source>This file has metadata of a kind that is not read; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>Este arquivo tem metadados de um tipo que não é lido; eles não serão salvos.</translation>
    </message>
    <message>
        <source>The file with layers will not hold: {names}.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>O arquivo com camadas não conterá: {names}.</translation>
    </message>
    <message>
        <source>a picture without a file</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>uma imagem sem arquivo</translation>
    </message>
    <message>
        <source>The pixels of this photo are not those that the recipe was made for ({name}).</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Os pixels desta foto não são aqueles para os quais a receita foi feita ({name}).</translation>
    </message>
    <message>
        <source>The weights “{name}” that it was made with are not installed.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Os pesos “{name}” com que foi feita não estão instalados.</translation>
    </message>
    <message>
        <source>The weights “{name}” are not those that it was made with.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>Os pesos “{name}” não são aqueles com que foi feita.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): choose another recipe.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>Não foi possível abrir “{name}” ({reason}): escolha outra receita.</translation>
    </message>
    <message>
        <source>“{name}” is no recipe of faceinpaint: choose another file.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>“{name}” não é uma receita do faceinpaint: escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer faceinpaint: install that version to use it.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>“{name}” foi feita com um faceinpaint mais recente: instale essa versão para usá-la.</translation>
    </message>
    <message>
        <source>The recipe “{name}” is damaged ({reason}): make it again, or restore it from a backup.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>A receita “{name}” está danificada ({reason}): faça-a de novo, ou restaure-a de um backup.</translation>
    </message>
    <message>
        <source>What was taken from {name} may not fit; look closely at the result, for expression, pose or light differ, or something hides the face there, too.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: o que foi copiado dali pode não encaixar; examine bem o resultado, pois a expressão, a pose ou a luz diferem, ou algo encobre o rosto também ali.</translation>
    </message>
    <message>
        <source>In {name} there seems to be someone else; look closely at the result.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: parece ser outra pessoa; examine bem o resultado.</translation>
    </message>
    <message>
        <source>In {name} what is masked is hidden or cut off, too: choose a photo that shows it.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: o que está mascarado também está encoberto ou cortado ali: escolha uma foto que o mostre.</translation>
    </message>
    <message>
        <source>The mask lies on no face that was found, so nothing can be taken from another photo; set the face frame by hand and complete again.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>A máscara não está sobre nenhum rosto encontrado; por isso, nada pode ser copiado de outra foto; defina a moldura do rosto à mão e reconstrua de novo.</translation>
    </message>
    <message>
        <source>No face was found in {name}: set the frame of its face by hand, or choose another photo.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: nenhum rosto foi encontrado; defina a moldura do rosto à mão, ou escolha outra foto.</translation>
    </message>
    <message>
        <source>In {name} the face is {times:.1f} times smaller than in the photo, so what was taken from it is soft; use a larger version if there is one.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: o rosto é {times:.1f} vezes menor do que na foto; por isso, o que foi copiado ficou suave; use uma versão maior, se houver.</translation>
    </message>
    <message>
        <source>In {name} the face is much darker than in the photo, so noise may show in what was taken from it; use a brighter version if there is one.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: o rosto é muito mais escuro do que na foto; por isso, pode aparecer ruído no que foi copiado; use uma versão mais clara, se houver.</translation>
    </message>
    <message>
        <source>As {name} has no colours, only light and shade were taken from it; the colours are drawn.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}: como não tem cores, só luz e sombra foram copiadas; as cores são geradas.</translation>
    </message>
    <message>
        <source>The part to be cut out reaches beyond the photo; choose a smaller one.</source>
        <extracomment>engine/reframing.py</extracomment>
        <translation>A parte a ser cortada ultrapassa a foto; escolha uma menor.</translation>
    </message>
    <message>
        <source>Only photos of up to {limit} pixels a side can be levelled.</source>
        <extracomment>engine/reframing.py</extracomment>
        <translation>Só fotos de até {limit} pixels por lado podem ser endireitadas.</translation>
    </message>
    <message>
        <source>the reference photo</source>
        <extracomment>engine/request.py</extracomment>
        <translation>Foto de referência</translation>
    </message>
    <message>
        <source>Ask for at least one alternative.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Peça pelo menos uma alternativa.</translation>
    </message>
    <message>
        <source>Colours cannot be taken from another photo; leave the reference out.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Não é possível copiar cores de outra foto; omita a referência.</translation>
    </message>
    <message>
        <source>There is no task {task!r}; choose one of: {names}.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Não existe a tarefa {task!r}; escolha uma destas: {names}.</translation>
    </message>
    <message>
        <source>The face frame is not five points; set it again.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>A moldura do rosto não tem cinco pontos; defina-a de novo.</translation>
    </message>
    <message>
        <source>The face frame lies far outside of the photo; set it again, in photo pixels.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>A moldura do rosto está muito fora da foto; defina-a de novo, em pixels da foto.</translation>
    </message>
    <message>
        <source>A seed cannot be negative; choose 0 or more.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Uma semente não pode ser negativa; escolha 0 ou mais.</translation>
    </message>
    <message>
        <source>There is no way of blending {blend!r}; choose one of: {names}.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Não existe o modo de mesclagem {blend!r}; escolha um destes: {names}.</translation>
    </message>
    <message>
        <source>What runs the networks cannot be loaded ({reason}); install faceinpaint again.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>Não é possível carregar o que executa as redes neurais ({reason}); instale o faceinpaint de novo.</translation>
    </message>
    <message>
        <source>There is no device {name!r}; choose one of: {names}.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>Não existe o dispositivo {name!r}; escolha um destes: {names}.</translation>
    </message>
    <message>
        <source>This computer has no {name} device that {library} can use; choose cpu or auto.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>Este computador não tem nenhum dispositivo {name} que {library} possa usar; escolha cpu ou auto.</translation>
    </message>
    <message>
        <source>The graphics card&apos;s memory is too small or in use by other programs; the processor took over.</source>
        <extracomment>engine/runtime/failures.py</extracomment>
        <translation>A memória da placa gráfica é pequena demais ou está em uso por outros programas; o processador assumiu o trabalho.</translation>
    </message>
    <message>
        <source>The graphics card cannot run this network; the processor took over.</source>
        <extracomment>engine/runtime/failures.py</extracomment>
        <translation>A placa gráfica não consegue executar esta rede neural; o processador assumiu o trabalho.</translation>
    </message>
    <message>
        <source>The computer&apos;s memory is full; close other programs and try again.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>A memória do computador está cheia; feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>NVIDIA graphics ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Placa NVIDIA ({library})</translation>
    </message>
    <message>
        <source>Processor ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Processador ({library})</translation>
    </message>
    <message>
        <source>Graphics card ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Placa gráfica ({library})</translation>
    </message>
    <message>
        <source>Apple graphics ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Gráficos Apple ({library})</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Procurando rostos</translation>
    </message>
    <message>
        <source>Ask for at least one face.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>Peça pelo menos um rosto.</translation>
    </message>
    <message>
        <source>No face was found in this photo; set the face frame by hand.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Nenhum rosto foi encontrado nesta foto; defina a moldura do rosto à mão.</translation>
    </message>
    <message>
        <source>this network</source>
        <extracomment>engine/session.py</extracomment>
        <translation>esta rede neural</translation>
    </message>
    <message>
        <source>The device {device} has too little free memory for {what}; close other programs, or choose cpu.</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>O dispositivo {device} tem pouca memória livre para {what}; feche outros programas, ou escolha cpu.</translation>
    </message>
    <message>
        <source>The weights {name!r} are no safetensors file ({reason}); export them again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Os pesos {name!r} não são um arquivo safetensors ({reason}); exporte-os de novo.</translation>
    </message>
    <message>
        <source>The weights {name!r} ({sizes}) do not fit this network; train one of these sizes, or install faceinpaint again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Os pesos {name!r} ({sizes}) não correspondem a esta rede; treine uma desses tamanhos, ou instale o faceinpaint de novo.</translation>
    </message>
    <message>
        <source>The trained weights “{name}” are not installed; install faceinpaint again to get them.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Os pesos treinados “{name}” não estão instalados; instale o faceinpaint de novo para obtê-los.</translation>
    </message>
    <message>
        <source>The list of weights {path} cannot be read ({reason}); restore it or install faceinpaint again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Não é possível ler a lista de pesos {path} ({reason}); restaure-a ou instale o faceinpaint de novo.</translation>
    </message>
    <message>
        <source>{variable} names {folder}, which cannot be read ({reason}); correct or unset it.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>{variable} indica {folder}, que não pode ser lida ({reason}); corrija ou remova a variável.</translation>
    </message>
    <message>
        <source>{variable} names {folder}, which has no {list_name}; correct or unset it.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>{variable} indica {folder}, que não contém {list_name}; corrija ou remova a variável.</translation>
    </message>
    <message>
        <source>No weights {name!r} come with this faceinpaint; train them with faceinpaint-train, and name their folder in {variable}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Este faceinpaint não inclui pesos {name!r}; treine-os com faceinpaint-train e indique a pasta deles em {variable}.</translation>
    </message>
    <message>
        <source>The weight file {path} cannot be read ({reason}); install faceinpaint again, or restore that file.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Não é possível ler o arquivo de pesos {path} ({reason}); instale o faceinpaint de novo, ou restaure esse arquivo.</translation>
    </message>
    <message>
        <source>The weight file {path} is damaged or was altered; install faceinpaint again, or restore that file.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>O arquivo de pesos {path} está danificado ou foi alterado; instale o faceinpaint de novo, ou restaure esse arquivo.</translation>
    </message>
</context>
<context>
    <name>engine_access</name>
    <message>
        <source>The networks could not be loaded; start faceinpaint again.</source>
        <extracomment>faceinpaint_gui/worker/engine_access.py</extracomment>
        <translation>Não foi possível carregar as redes neurais; inicie o faceinpaint de novo.</translation>
    </message>
    <message>
        <source>The network that changes faces (igan) is not installed; install faceinpaint again, or train it.</source>
        <extracomment>faceinpaint_gui/worker/engine_access.py</extracomment>
        <translation>A rede neural que altera rostos (igan) não está instalada; instale o faceinpaint de novo, ou treine-a.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Completing a batch…</source>
        <extracomment>faceinpaint_gui/worker/batch_jobs.py</extracomment>
        <translation>Reconstruindo um lote…</translation>
    </message>
    <message>
        <source>Completing…</source>
        <extracomment>faceinpaint_gui/worker/completion_jobs.py</extracomment>
        <translation>Reconstruindo…</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <extracomment>faceinpaint_gui/worker/engine_state.py</extracomment>
        <translation>Carregando as redes neurais…</translation>
    </message>
    <message>
        <source>Switching the device…</source>
        <extracomment>faceinpaint_gui/worker/engine_state.py</extracomment>
        <translation>Mudando de dispositivo…</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>faceinpaint_gui/worker/face_jobs.py</extracomment>
        <translation>Procurando rostos…</translation>
    </message>
    <message>
        <source>Changing the face…</source>
        <extracomment>faceinpaint_gui/worker/face_jobs.py</extracomment>
        <translation>Alterando o rosto…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>faceinpaint_gui/worker/job.py</extracomment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Making the mask…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>Criando a máscara…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Looking for what hides the face…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>Procurando o que encobre o rosto…</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>&amp;What is proposed</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>O &amp;que é sugerido</translation>
    </message>
    <message>
        <source>Com&amp;pletion</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Reconstr&amp;ução</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Visualizar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>In no menu</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>Em nenhum menu</translation>
    </message>
</context>
<context>
    <name>user_messages</name>
    <message>
        <source>“{0}” is damaged or incomplete: copy it again from the camera or from a backup, or open what there is of it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>“{0}” está danificado ou incompleto: copie-o de novo da câmera ou de um backup, ou abra o que restar dele.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Abrir mesmo assim</translation>
    </message>
    <message>
        <source>The colour profile “{0}” cannot be used here; choose another ICC file.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>O perfil de cores “{0}” não pode ser usado aqui; escolha outro arquivo ICC.</translation>
    </message>
    <message>
        <source>The networks are still being loaded; try again in a moment.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>As redes neurais ainda estão sendo carregadas; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Brush over what hides the face, then click Complete.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Nada está marcado ainda. Pinte sobre o que encobre o rosto e clique em Reconstruir.</translation>
    </message>
    <message>
        <source>None of the other photos is checked and shows a face. Add a photo of the same person.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Nenhuma das outras fotos está selecionada e mostra um rosto. Adicione uma foto da mesma pessoa.</translation>
    </message>
    <message>
        <source>This mask marks most of the photo. If that is not meant, invert it, or undo.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Esta máscara marca a maior parte da foto. Se não for a intenção, inverta-a ou desfaça.</translation>
    </message>
    <message>
        <source>Nothing that hides the face was found. Brush over it, or check more kinds beside Propose mask.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Nada que encubra o rosto foi encontrado. Pinte sobre ele ou marque mais tipos ao lado de Máscara sugerida.</translation>
    </message>
    <message>
        <source>Nothing is checked that could be looked for. Check a kind in the list beside Propose mask.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Não há nada marcado para procurar. Marque um tipo na lista ao lado de Máscara sugerida.</translation>
    </message>
    <message>
        <source>Set face frame</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Definir moldura do rosto</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” contradict each other: “{0}” was set back.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>“{0}” e “{1}” se contradizem: “{0}” foi redefinido.</translation>
    </message>
    <message>
        <source>The changed face hardly looks like the same person any more. A smaller change keeps more of the likeness.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>O rosto alterado quase não se parece mais com a mesma pessoa. Uma alteração menor preserva mais a semelhança.</translation>
    </message>
    <message>
        <source>{0} is completed.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0}: reconstrução concluída.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>No face was found in this photo. Point out its eyes and its mouth with three clicks.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Nenhum rosto foi encontrado nesta foto. Indique os olhos e a boca com três cliques.</translation>
    </message>
    <message>
        <source>The device chosen last time ({0}) is not available; {1} is used instead.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>O dispositivo escolhido da última vez ({0}) não está disponível; {1} está sendo usado no lugar dele.</translation>
    </message>
    <message>
        <source>This picture has no file yet, so there is no next one in its folder. Open a photo instead.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Esta imagem ainda não tem arquivo; por isso, não há uma próxima em sua pasta. Abra uma foto.</translation>
    </message>
    <message>
        <source>This is the last photo in its folder.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Esta é a última foto da pasta.</translation>
    </message>
    <message>
        <source>This is the first photo in its folder.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Esta é a primeira foto da pasta.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy an image or a photo&apos;s file, then paste again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>A área de transferência não contém nenhuma imagem. Copie uma imagem ou o arquivo de uma foto e cole de novo.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy a mask, in which white is filled, then paste it again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>A área de transferência não contém nenhuma imagem. Copie uma máscara, em que o branco é preenchido, e cole-a de novo.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Foto salva como {0}.</translation>
    </message>
    <message>
        <source>{0} had been deleted or moved; it is saved there again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} tinha sido excluído ou movido; foi salvo ali de novo.</translation>
    </message>
    <message>
        <source>{0} was saved without what the preview shows. To keep that, press Complete or Apply to face; then save again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} foi salvo sem o que a prévia mostra. Para manter isso, pressione Reconstruir ou Aplicar ao rosto e salve de novo.</translation>
    </message>
    <message>
        <source>Saved as {0}, without the mark of AI, which such files cannot hold. Save it as JPEG, PNG or TIFF to mark it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Foto salva como {0}, sem a marca de IA, que esses arquivos não comportam. Salve-a como JPEG, PNG ou TIFF para marcá-la.</translation>
    </message>
    <message>
        <source>{0} was changed on the disk. Reload it to see the change, or dismiss this to keep yours.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} foi alterado no disco. Recarregue a foto para ver a alteração, ou feche este aviso para manter a sua.</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>{0} was deleted or moved. The photo is still open here with all edits: save it to keep it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} foi excluído ou movido. A foto continua aberta aqui com todas as edições: salve-a para mantê-la.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>{0} is also open in another faceinpaint. Edits are not shared: save under another name, so that neither writes over the other.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} também está aberto em outro faceinpaint. As edições não são compartilhadas: salve com outro nome, para que um não substitua o outro.</translation>
    </message>
    <message>
        <source>A copy was exported as {0}.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Uma cópia foi exportada como {0}.</translation>
    </message>
    <message>
        <source>The recipe was saved as {0}. Opened with the same photo, it gives the same pixels.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>A receita foi salva como {0}. Aberta com a mesma foto, produz os mesmos pixels.</translation>
    </message>
    <message>
        <source>This recipe is of a picture without a file. Open or paste that first, then the recipe.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Esta receita é de uma imagem sem arquivo. Abra ou cole antes a imagem e depois abra a receita.</translation>
    </message>
    <message>
        <source>The photo of this recipe, {0}, is not in its folder. Open the photo first, then the recipe.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>A foto desta receita, {0}, não está na pasta dela. Abra antes a foto e depois a receita.</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>a picture without a file</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>uma imagem sem arquivo</translation>
    </message>
    <message>
        <source>This recipe takes from another photo, which was not found: {0}. Show where it is now.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Esta receita copia de outra foto, que não foi encontrada: {0}. Indique onde ela está agora.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Some photos could not be restored, as another version of faceinpaint had kept them: start that version to restore them. What was kept stays until you discard it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Algumas fotos não puderam ser restauradas porque foram guardadas por outra versão do faceinpaint: inicie essa versão para restaurá-las. O que foi guardado permanece até que você o descarte.</translation>
    </message>
    <message>
        <source>Some photos could not be restored, as what was kept of them is damaged. It stays, and is offered again when you start faceinpaint the next time.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Algumas fotos não puderam ser restauradas porque o que foi guardado delas está danificado. Isso permanece, e será oferecido de novo quando você iniciar o faceinpaint da próxima vez.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written to, so that your edits could not be restored after a crash. Nothing is lost: save your photos, and free some space.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>O disco está cheio ou não permite gravação; por isso, suas edições não poderiam ser restauradas após uma falha. Nada foi perdido: salve suas fotos e libere espaço.</translation>
    </message>
    <message>
        <source>faceinpaint made a mistake, and the last step was not done. Your photo and your mask are still there: save the photo under a new name.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Ocorreu um erro no faceinpaint e a última etapa não foi realizada. Sua foto e sua máscara continuam aí: salve a foto com um novo nome.</translation>
    </message>
    <message>
        <source>The networks could not be loaded, so nothing can be completed. Start faceinpaint again; if that does not help, install it again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Não foi possível carregar as redes neurais; por isso, nada pode ser reconstruído. Inicie o faceinpaint de novo; se isso não ajudar, instale-o de novo.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>Mostrar pasta</translation>
    </message>
</context>
</TS>
