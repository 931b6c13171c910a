<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>E&amp;xtend canvas…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>キャンバスを拡張(&amp;X)…</translation>
    </message>
    <message>
        <source>Make the photo larger, and mark the new border to be filled</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>写真を広げ、新しい余白を補完の対象としてマスクします</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn the photo by 90°, without loss</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>写真を劣化なしで 90° 回転します</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Mirror the photo, without loss</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>写真を劣化なしで反転します</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>上下反転</translation>
    </message>
    <message>
        <source>Crop an&amp;d straighten…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>切り抜きと角度補正(&amp;D)…</translation>
    </message>
    <message>
        <source>Keep a part of the photo, and level it</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>写真の一部を残し、水平に補正します</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>ズームイン(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>ズームイン</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>ズームアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>画面に合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>写真全体を表示します</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>ピクセル等倍(&amp;A)</translation>
    </message>
    <message>
        <source>One photo pixel per screen pixel</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>写真の 1 ピクセルを画面の 1 ピクセルで表示します</translation>
    </message>
    <message>
        <source>&amp;Split view</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>分割表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show the original left of a line that you can drag</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>ドラッグできる線の左側にオリジナルを表示します</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>並べて表示(&amp;B)</translation>
    </message>
    <message>
        <source>Show the original and the edited picture side by side</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>オリジナルと編集後の画像を並べて表示します</translation>
    </message>
    <message>
        <source>Soft &amp;proof</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>ソフト校正(&amp;P)</translation>
    </message>
    <message>
        <source>Show colours as they will be printed or published, by a profile</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>印刷時や公開時の色を、プロファイルに基づいて表示します</translation>
    </message>
    <message>
        <source>Proof p&amp;rofile…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>校正プロファイル(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose the profile of the soft proof</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>ソフト校正に使うプロファイルを選択します</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>システムの設定に合わせてライトまたはダークにします</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>A light window</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>明るいウィンドウにします</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>A dark window</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>暗いウィンドウにします</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Theme, mask colour, memory, and how photos are completed</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>テーマ、マスクの色、メモリ、補完の方法を設定します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Look up keys, and change them</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>キーを調べたり、変更したりします</translation>
    </message>
    <message>
        <source>&amp;About faceinpaint</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>faceinpaint について(&amp;A)</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <extracomment>faceinpaint_gui/actions/actions.py</extracomment>
        <translation>バージョンとライセンスを表示します</translation>
    </message>
</context>
<context>
    <name>AlternativesPanel</name>
    <message>
        <source>Alternatives</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>候補</translation>
    </message>
    <message>
        <source>Alternative {0}: {1}, seed {2}; {3} % like its surroundings in edge and sharpness</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>候補 {0}: {1}、シード {2}、境界とシャープさの周囲との一致度 {3}%</translation>
    </message>
    <message>
        <source>Alternative {0}: from another face in this photo; fits by {1} %</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>候補 {0}: この写真の別の顔から、適合度 {1}%</translation>
    </message>
    <message>
        <source>Alternative {0}: from {2}; fits by {1} %</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>候補 {0}: {2} から、適合度 {1}%</translation>
    </message>
    <message>
        <source>an untitled picture</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>名称未設定の画像</translation>
    </message>
    <message>
        <source>{0} to paint with</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} 描画元</translation>
    </message>
    <message>
        <source>{0} kept</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} キープ</translation>
    </message>
    <message>
        <source>{0} taken (!)</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} 写真から (!)</translation>
    </message>
    <message>
        <source>{0} taken</source>
        <extracomment>faceinpaint_gui/panels/alternatives_panel.py</extracomment>
        <translation>{0} 写真から</translation>
    </message>
</context>
<context>
    <name>AttributeCommands</name>
    <message>
        <source>Change attributes</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>属性を変更</translation>
    </message>
    <message>
        <source>The networks are being loaded.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>モデルを読み込んでいます。</translation>
    </message>
    <message>
        <source>Open a photo to see how its face looks, and to change it.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>写真を開くと、顔の属性を確認して変更できます。</translation>
    </message>
    <message>
        <source>Looking at the face…</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>顔を解析しています…</translation>
    </message>
    <message>
        <source>The face could not be read; choose it anew with the tool for faces.</source>
        <extracomment>faceinpaint_gui/commands/attributes.py</extracomment>
        <translation>顔を解析できませんでした。顔ツールで選択し直してください。</translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>Whether the face has it: {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>顔にこの属性があるかどうか: {0}</translation>
    </message>
    <message>
        <source>Back to what the face has: {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>元の顔の値に戻す: {0}</translation>
    </message>
    <message>
        <source>Reset {0}</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>{0} をリセット</translation>
    </message>
    <message>
        <source>{0}: {1} % instead of {2} %</source>
        <extracomment>faceinpaint_gui/panels/attribute_rows.py</extracomment>
        <translation>{0}: {1}%（元は {2}%）</translation>
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
        <translation>属性</translation>
    </message>
    <message>
        <source>Search attributes</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>属性を検索</translation>
    </message>
    <message>
        <source>No attribute is called so.</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>該当する属性はありません。</translation>
    </message>
    <message>
        <source>Show or hide these attributes: {0}</source>
        <extracomment>faceinpaint_gui/panels/attributes_panel.py</extracomment>
        <translation>これらの属性の表示を切り替え: {0}</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>There is no photo in this folder.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>このフォルダーには写真がありません。</translation>
    </message>
    <message>
        <source>Photos to complete</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>補完する写真</translation>
    </message>
    <message>
        <source>Folder for accepted results</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>採用した結果のフォルダー</translation>
    </message>
    <message>
        <source>Choose a mask first: a file, or mark something in the photo that the editor shows.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>先にマスクを選択してください。ファイルを選ぶか、エディターに表示されている写真をマスクします。</translation>
    </message>
    <message>
        <source>Choose a folder for accepted results first.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>先に、採用した結果のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“{0}” exists already, and was left as it is.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>「{0}」は既に存在するため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Done: {0} to be looked at, {1} not done, {2} left out.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>完了: 確認待ち {0}、失敗 {1}、対象外 {2}</translation>
    </message>
    <message>
        <source>A mistake of the program stopped this photo; try it in the editor.</source>
        <extracomment>faceinpaint_gui/commands/batch.py</extracomment>
        <translation>プログラムの不具合により、この写真は処理できませんでした。エディターで試してください。</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>waits</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>is being completed…</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>補完しています…</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>is being saved…</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>不採用</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>faceinpaint_gui/batch/batch_model.py</extracomment>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Batch</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>バッチ処理</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Add photos, or drop photos and folders here; say how they are marked, and start.</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>写真を追加するか、写真やフォルダーをここにドロップし、マスクの方法を選んで開始します。</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>写真を追加(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>写真を選択します</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>フォルダーを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>Add the photos of a folder, without their masks</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>フォルダーの写真を、マスクを除いて追加します</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Take the chosen photos off the queue; their files stay</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>選択した写真をキューから外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>&amp;Use for the chosen photos</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>選択した写真に使う(&amp;U)</translation>
    </message>
    <message>
        <source>Photos that are chosen in the queue get this mask, and wait to be completed with it</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>キューで選択した写真にこのマスクを設定し、補完待ちにします</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose where accepted results go</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>採用した結果の保存先を選択します</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Complete the photos that wait</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>待機中の写真を補完します</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Stop; what was made so far stays to be looked at</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>停止します。ここまでの結果は確認できます</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>採用(&amp;A)</translation>
    </message>
    <message>
        <source>Save the chosen results (A); nothing is overwritten</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>選択した結果を保存します (A)。上書きはしません</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>不採用(&amp;R)</translation>
    </message>
    <message>
        <source>Do not save the chosen results (R)</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>選択した結果を保存しません (R)</translation>
    </message>
    <message>
        <source>A&amp;nother alternative</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>別の候補(&amp;N)</translation>
    </message>
    <message>
        <source>Complete the chosen photos anew, with other seeds (N)</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>選択した写真を別のシードで補完し直します (N)</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>エディターで開く(&amp;E)</translation>
    </message>
    <message>
        <source>Open the chosen photo, with its mask if it has one, to do it by hand</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>選択した写真を、マスクがあればマスクとともに開いて手作業で仕上げます</translation>
    </message>
    <message>
        <source>Accept all o&amp;thers</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>残りをすべて採用(&amp;T)</translation>
    </message>
    <message>
        <source>Save all results that were not rejected</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>不採用にしていない結果をすべて保存します</translation>
    </message>
    <message>
        <source>with the &amp;folders inside it</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>サブフォルダーを含む(&amp;F)</translation>
    </message>
    <message>
        <source>Folder for accepted results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>採用した結果のフォルダー</translation>
    </message>
    <message>
        <source>a folder for accepted results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>採用した結果のフォルダー</translation>
    </message>
    <message>
        <source>Names of results</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>結果の名前</translation>
    </message>
    <message>
        <source>{name} stands for the name of the photo; an ending such as .png chooses the format</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>{name} は写真の名前に置き換わります。.png などの拡張子で形式が決まります</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>保存先(&amp;I)</translation>
    </message>
    <message>
        <source>na&amp;med</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>補完前と補完後</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>再開(&amp;S)</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <extracomment>faceinpaint_gui/batch/batch_window.py</extracomment>
        <translation>一時停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>CanvasCommands</name>
    <message>
        <source>Turn left</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>上下反転</translation>
    </message>
    <message>
        <source>Straighten</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>角度補正</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>faceinpaint_gui/commands/canvas.py</extracomment>
        <translation>切り抜き</translation>
    </message>
</context>
<context>
    <name>CanvasDialog</name>
    <message>
        <source>Extend canvas</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>キャンバスを拡張</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>単位</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Per cent of the photo</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>写真に対する割合 (%)</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>左(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>上(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>右(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>下(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>単位(&amp;U)</translation>
    </message>
    <message>
        <source>The new border is marked; press Complete to fill it.</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>新しい余白がマスクされます。「補完」を押すと補完されます。</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>拡張</translation>
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
        <translation>写真が {0} × {1} ピクセルになります。これは大きすぎて、保存後に開けなくなります。</translation>
    </message>
    <message>
        <source>The photo will be {0} × {1} pixels.</source>
        <extracomment>faceinpaint_gui/dialogs/canvas_dialog.py</extracomment>
        <translation>写真は {0} × {1} ピクセルになります。</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Photo</source>
        <extracomment>faceinpaint_gui/canvas/canvas_view.py</extracomment>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>CompletionActions</name>
    <message>
        <source>&amp;Complete</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>補完(&amp;C)</translation>
    </message>
    <message>
        <source>Fill what is marked with a face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>マスクした範囲を顔で補完します</translation>
    </message>
    <message>
        <source>Complete from another photo…</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>別の写真から補完…</translation>
    </message>
    <message>
        <source>Take what is marked from other photos of the same person</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>マスクした範囲を、同じ人物の別の写真から取り込みます</translation>
    </message>
    <message>
        <source>Other face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>別の顔</translation>
    </message>
    <message>
        <source>Choose the next face in the other photo; after the last one, the most alike is taken</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>別の写真の次の顔を選択します。最後の顔の次は、最も似た顔になります</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Take this photo off the list of other photos</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>この写真を「別の写真」のリストから外します</translation>
    </message>
    <message>
        <source>&amp;Live preview</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>ライブプレビュー(&amp;L)</translation>
    </message>
    <message>
        <source>Show the result while you paint</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>ブラシで塗っている間に結果を表示します</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Stop completing</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>補完を中止します</translation>
    </message>
    <message>
        <source>&amp;New alternatives</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>新しい候補(&amp;N)</translation>
    </message>
    <message>
        <source>Make other completions of the same mask</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>同じマスクで別の補完結果を作成します</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>類似の候補(&amp;M)</translation>
    </message>
    <message>
        <source>Make variations of the alternative that is shown</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>表示中の候補のバリエーションを作成します</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>キープ(&amp;K)</translation>
    </message>
    <message>
        <source>Keep this alternative at hand, before the others</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>この候補をほかの候補より前に残しておきます</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>除外(&amp;J)</translation>
    </message>
    <message>
        <source>Take this alternative off the strip</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>この候補を一覧から外します</translation>
    </message>
    <message>
        <source>Bring &amp;back rejected ones</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>除外した候補を戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Show the alternatives again that were taken off the strip</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>一覧から外した候補を再び表示します</translation>
    </message>
    <message>
        <source>&amp;Invention map</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>推測マップ(&amp;I)</translation>
    </message>
    <message>
        <source>Show where the alternatives differ: what is guessed, and what is certain</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>候補どうしの違いから、推測された部分と確かな部分を表示します</translation>
    </message>
    <message>
        <source>&amp;Previous alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>前の候補(&amp;P)</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>前の候補</translation>
    </message>
    <message>
        <source>Ne&amp;xt alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>次の候補(&amp;X)</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>次の候補</translation>
    </message>
    <message>
        <source>Alternative {0}</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>候補 {0}</translation>
    </message>
    <message>
        <source>Show alternative {0}</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>候補 {0} を表示します</translation>
    </message>
    <message>
        <source>Set &amp;face frame</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>顔枠を設定(&amp;F)</translation>
    </message>
    <message>
        <source>Point out eyes and mouth of a face that is not found</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>検出されなかった顔の目と口の位置を指定します</translation>
    </message>
    <message>
        <source>Next fac&amp;e</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>次の顔(&amp;E)</translation>
    </message>
    <message>
        <source>Choose the next of the faces in the photo</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>写真の中の次の顔を選択します</translation>
    </message>
    <message>
        <source>Rem&amp;ove face frame</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>顔枠を削除(&amp;O)</translation>
    </message>
    <message>
        <source>Look for the faces in the photo again</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>写真の中の顔を検出し直します</translation>
    </message>
    <message>
        <source>Apply &amp;to face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>顔に適用(&amp;T)</translation>
    </message>
    <message>
        <source>Keep the changed attributes of the face, as one step that can be undone</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>変更した顔の属性を、取り消し可能な 1 つの操作として確定します</translation>
    </message>
    <message>
        <source>&amp;Reset face</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>顔をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Show the face as it is, without the changed attributes</source>
        <extracomment>faceinpaint_gui/actions/completion_actions.py</extracomment>
        <translation>属性を変更する前の顔を表示します</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Complete</source>
        <extracomment>faceinpaint_gui/document/completions.py</extracomment>
        <translation>補完</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop and straighten</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>切り抜きと角度補正</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>角度</translation>
    </message>
    <message>
        <source>°</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>°</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>The ratio of width to height</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>幅と高さの比率</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>自由</translation>
    </message>
    <message>
        <source>As the photo</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>左(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>上(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>高さ(&amp;H)</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>縦横比(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <extracomment>faceinpaint_gui/dialogs/crop_dialog.py</extracomment>
        <translation>角度(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the photo</source>
        <extracomment>faceinpaint_gui/dialogs/crop_view.py</extracomment>
        <translation>写真の一部</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled picture</source>
        <extracomment>faceinpaint_gui/document/document.py</extracomment>
        <translation>名称未設定の画像</translation>
    </message>
    <message>
        <source>Extend canvas</source>
        <extracomment>faceinpaint_gui/document/document.py</extracomment>
        <translation>キャンバスを拡張</translation>
    </message>
</context>
<context>
    <name>EditorStatusBar</name>
    <message>
        <source>Progress</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>How long the last completion took</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>前回の補完にかかった時間</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>モデルを実行するデバイス</translation>
    </message>
    <message>
        <source>Pixel under the pointer: column, row</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>ポインターの位置のピクセル: 列、行</translation>
    </message>
    <message>
        <source>Screen pixels per photo pixel</source>
        <extracomment>faceinpaint_gui/status_bar.py</extracomment>
        <translation>写真の 1 ピクセルあたりの画面ピクセル数</translation>
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
        <translation>コピーを書き出し</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Only formats that can hold this photo are offered</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>この写真を保存できる形式だけが表示されます</translation>
    </message>
    <message>
        <source>PSD with layers</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>PSD（レイヤー付き）</translation>
    </message>
    <message>
        <source>TIFF with layers</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>TIFF（レイヤー付き）</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>画質(&amp;Q)</translation>
    </message>
    <message>
        <source>Higher keeps more, and makes larger files</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>高いほど画質が保たれ、ファイルは大きくなります</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>How large the copy is</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>コピーの大きさ</translation>
    </message>
    <message>
        <source>Full size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Longest side</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>長辺</translation>
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
        <translation>カラー</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere, but cannot hold the strongest colours of larger profiles</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>sRGB はどの環境でも正しく表示されますが、より広いプロファイルの鮮やかな色は表現できません</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s profile</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>写真のプロファイルを維持</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>sRGB に変換</translation>
    </message>
    <message>
        <source>Keep &amp;metadata</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>メタデータを保持(&amp;M)</translation>
    </message>
    <message>
        <source>Camera, time, place, captions (EXIF, XMP, IPTC); without them the copy tells none of it</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>カメラ、日時、場所、キャプション（EXIF、XMP、IPTC）。オフにすると、コピーにはこれらの情報が含まれません</translation>
    </message>
    <message>
        <source>Mark as edited with &amp;AI</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>AI で編集済みと記録(&amp;A)</translation>
    </message>
    <message>
        <source>Writes IPTC&apos;s mark of pictures that a network has edited or generated into the file</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>AI が編集または生成した画像であることを示す IPTC の情報をファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>カラー(&amp;C)</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <extracomment>faceinpaint_gui/dialogs/export_dialog.py</extracomment>
        <translation>{0} × {1} ピクセル</translation>
    </message>
</context>
<context>
    <name>FaceFrameCommands</name>
    <message>
        <source>Click the left eye</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>左目をクリックしてください</translation>
    </message>
    <message>
        <source>Click the right eye</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>右目をクリックしてください</translation>
    </message>
    <message>
        <source>Click the middle of the mouth</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>口の中央をクリックしてください</translation>
    </message>
    <message>
        <source>Choose face</source>
        <extracomment>faceinpaint_gui/commands/face_frame.py</extracomment>
        <translation>顔を選択</translation>
    </message>
</context>
<context>
    <name>FaceFrames</name>
    <message>
        <source>Set face frame</source>
        <extracomment>faceinpaint_gui/document/face_frames.py</extracomment>
        <translation>顔枠を設定</translation>
    </message>
    <message>
        <source>Remove face frame</source>
        <extracomment>faceinpaint_gui/document/face_frames.py</extracomment>
        <translation>顔枠を削除</translation>
    </message>
</context>
<context>
    <name>FaceTool</name>
    <message>
        <source>Choose face</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>顔を選択</translation>
    </message>
    <message>
        <source>Move face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>顔枠を移動</translation>
    </message>
    <message>
        <source>Scale face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>顔枠を拡大・縮小</translation>
    </message>
    <message>
        <source>Turn face frame</source>
        <extracomment>faceinpaint_gui/canvas/face_tool.py</extracomment>
        <translation>顔枠を回転</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Open…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>写真を開きます</translation>
    </message>
    <message>
        <source>New from &amp;generated faces…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>生成した顔から新規作成(&amp;G)…</translation>
    </message>
    <message>
        <source>Draw faces of nobody, and open one of them as a new photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>実在しない人物の顔を生成し、その 1 つを新しい写真として開きます</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>ペースト(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture or the file in the clipboard</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>クリップボードの画像またはファイルを開きます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save; the first time it asks where, so that your original stays</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>保存します。初回は保存先を確認するため、オリジナルはそのまま残ります</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save as another file</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>別のファイルとして保存します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Write a copy for others: size, quality, metadata</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>公開や共有用のコピーを書き出します（サイズ、画質、メタデータ）</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>バッチ処理(&amp;B)…</translation>
    </message>
    <message>
        <source>Complete many photos, and choose what to keep</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>多数の写真を補完し、残すものを選びます</translation>
    </message>
    <message>
        <source>Open rec&amp;ipe…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>レシピを開く(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit this photo again as a recipe says</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>レシピのとおりにこの写真を再び編集します</translation>
    </message>
    <message>
        <source>Save re&amp;cipe…</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>レシピを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Save how this photo was completed, to do it again</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>この写真の補完手順を、再現できるように保存します</translation>
    </message>
    <message>
        <source>&amp;Next photo in the folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>フォルダー内の次の写真(&amp;N)</translation>
    </message>
    <message>
        <source>Open the next photo of this folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>このフォルダーの次の写真を開きます</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo in the folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>フォルダー内の前の写真(&amp;V)</translation>
    </message>
    <message>
        <source>Open the previous photo of this folder</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>このフォルダーの前の写真を開きます</translation>
    </message>
    <message>
        <source>Next open p&amp;hoto</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>次の開いている写真(&amp;H)</translation>
    </message>
    <message>
        <source>Show the next of the open photos</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>開いている写真のうち、次の写真を表示します</translation>
    </message>
    <message>
        <source>Previo&amp;us open photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>前の開いている写真(&amp;U)</translation>
    </message>
    <message>
        <source>Show the previous of the open photos</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>開いている写真のうち、前の写真を表示します</translation>
    </message>
    <message>
        <source>C&amp;lose photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>写真を閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Close this photo</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>この写真を閉じます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <extracomment>faceinpaint_gui/actions/file_actions.py</extracomment>
        <translation>エディターを終了します</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>untitled{0}</source>
        <extracomment>faceinpaint_gui/commands/files.py</extracomment>
        <translation>名称未設定{0}</translation>
    </message>
</context>
<context>
    <name>GeneratedFacesDialog</name>
    <message>
        <source>New from generated faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>生成した顔から新規作成</translation>
    </message>
    <message>
        <source>The same seed and the same attributes give the same face again</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>シードと属性が同じなら、同じ顔が再び生成されます</translation>
    </message>
    <message>
        <source>First seed</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>最初のシード</translation>
    </message>
    <message>
        <source>&amp;Other faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>別の顔(&amp;O)</translation>
    </message>
    <message>
        <source>Show the faces of the next seeds</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>次のシードの顔を表示します</translation>
    </message>
    <message>
        <source>Generated faces</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>生成した顔</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the chosen face as a new photo</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>選択した顔を新しい写真として開きます</translation>
    </message>
    <message>
        <source>First &amp;seed</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>最初のシード(&amp;S)</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>Faces of nobody, with their seeds</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>実在しない人物の顔とそのシード</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Drawing faces…</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>顔を生成しています…</translation>
    </message>
    <message>
        <source>Seed {0}: with the same attributes it gives this face again</source>
        <extracomment>faceinpaint_gui/dialogs/generated_faces_dialog.py</extracomment>
        <translation>シード {0}: 属性が同じなら、この顔が再び生成されます</translation>
    </message>
</context>
<context>
    <name>GenerationCommands</name>
    <message>
        <source>The faces could not be drawn; choose other attributes.</source>
        <extracomment>faceinpaint_gui/commands/generation.py</extracomment>
        <translation>顔を生成できませんでした。別の属性を選択してください。</translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source>Task</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Generator</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>生成器</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>モデルを実行するデバイス</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Number of alternatives</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>候補の数</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>タスク(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>生成器(&amp;G)</translation>
    </message>
    <message>
        <source>Alter&amp;natives</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>候補(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>補完</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Fill what is marked</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>マスクした範囲を補完</translation>
    </message>
    <message>
        <source>Complete a fragment</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>断片から補完</translation>
    </message>
    <message>
        <source>Colour a grey photo</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>白黒写真をカラー化</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Its trained weights are not installed, so it cannot run on this computer.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>学習済みの重みがインストールされていないため、このコンピューターでは実行できません。</translation>
    </message>
    <message>
        <source>A trained network where a face is marked, a classical fill elsewhere.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>顔をマスクした範囲には学習済みモデルを、それ以外には従来型の塗りつぶしを使います。</translation>
    </message>
    <message>
        <source>Mark all that is missing, up to the edge of the photo; a trained network makes up the face around what is left.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>欠けている部分を写真の端まですべてマスクしてください。残った部分をもとに、学習済みモデルが顔を作り出します。</translation>
    </message>
    <message>
        <source>Faces of a grey photo, or of one that lacks a channel, get colours; a mask says where.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>白黒写真、またはチャンネルが欠けた写真の顔に色を付けます。場所はマスクで指定します。</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}.</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>{0}。ライセンス: {1}。</translation>
    </message>
    <message>
        <source>How many completions to choose from</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>選択肢として作成する補完結果の数</translation>
    </message>
    <message>
        <source>This generator has one answer only</source>
        <extracomment>faceinpaint_gui/panels/generator_panel.py</extracomment>
        <translation>この生成器の結果は 1 つだけです</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Do not show these hints again</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>このヒントを今後表示しない</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>ヒントを閉じます</translation>
    </message>
    <message>
        <source>Step 3 of 3: choose one of the alternatives, then save.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>ステップ 3/3: 候補から 1 つを選び、保存します。</translation>
    </message>
    <message>
        <source>Step 2 of 3: press Complete, and what you marked is filled with a face.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>ステップ 2/3: 「補完」を押すと、マスクした範囲が顔で補完されます。</translation>
    </message>
    <message>
        <source>Step 1 of 3: brush over what hides the face; the right button takes away again.</source>
        <extracomment>faceinpaint_gui/panels/hint_bar.py</extracomment>
        <translation>ステップ 1/3: 顔を隠しているものをブラシで塗ります。右ボタンで塗ると消せます。</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <extracomment>faceinpaint_gui/panels/history_panel.py</extracomment>
        <translation>ヒストリー</translation>
    </message>
    <message>
        <source>Photo as opened</source>
        <extracomment>faceinpaint_gui/panels/history_panel.py</extracomment>
        <translation>開いたときの写真</translation>
    </message>
</context>
<context>
    <name>IdentityMeter</name>
    <message>
        <source>Identity</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>同一性</translation>
    </message>
    <message>
        <source>How much the changed face looks like the same person, as a network for that sees it</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>変更後の顔がどの程度同じ人物に見えるか（専用ネットワークの判定）</translation>
    </message>
    <message>
        <source>same person</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>同一人物</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>近い</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>faceinpaint_gui/panels/identity_meter.py</extracomment>
        <translation>別人</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source>C or \</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>C または \</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>押している間オリジナルを表示</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>スペース + ドラッグ</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>写真を移動</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>ポインターの位置でズーム</translation>
    </message>
    <message>
        <source>Right button, or Alt</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>右ボタンまたは Alt</translation>
    </message>
    <message>
        <source>Take away from the mask, with every tool</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>マスクから取り除く（すべてのツールで共通）</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Shift + クリック</translation>
    </message>
    <message>
        <source>Straight line from the last stroke</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>直前のストロークから直線を引く</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Shift + ドラッグ</translation>
    </message>
    <message>
        <source>Square or circle</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>正方形または円</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Ctrl + ドラッグ</translation>
    </message>
    <message>
        <source>Brush: to the right larger, upwards harder</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>ブラシ: 右で大きく、上で硬く</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>方向キー</translation>
    </message>
    <message>
        <source>Move the brush, or the frame of a face, which Ctrl turns and scales; Shift far</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>ブラシまたは顔枠を移動（顔枠は Ctrl で回転・拡大縮小、Shift で大きく移動）</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press the brush down and lift it again, Alt to take away; twice to end the polygon</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>ブラシを下ろす、または上げる（Alt で取り除く）。2 回押すと多角形を閉じる</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Take back the last corner of the polygon</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>多角形の最後の角を取り消す</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>Alt + 文字</translation>
    </message>
    <message>
        <source>Open the menu, or go to the field, in whose name the letter is underlined</source>
        <extracomment>faceinpaint_gui/actions/key_bindings.py</extracomment>
        <translation>名前に下線付きの文字があるメニューを開く、またはその項目に移動</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences of other software</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>その他のソフトウェアのライセンス</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Its makers name this licence, and add no text: {0}</source>
        <extracomment>faceinpaint_gui/dialogs/licences_dialog.py</extracomment>
        <translation>作成者はこのライセンスを指定していますが、本文を添付していません: {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide this part of the window</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>ウィンドウのこの部分の表示を切り替えます</translation>
    </message>
    <message>
        <source>{0}[*] – faceinpaint</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>{0}[*] – faceinpaint</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>押している間オリジナルを表示</translation>
    </message>
    <message>
        <source>Hold to see the original (hold C or \)</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>押している間オリジナルを表示（C または \ を押し続ける）</translation>
    </message>
    <message>
        <source>Tool palette</source>
        <extracomment>faceinpaint_gui/main_window.py</extracomment>
        <translation>ツールパレット</translation>
    </message>
</context>
<context>
    <name>MaskActions</name>
    <message>
        <source>&amp;Show mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクの表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>Unmark everything</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクをすべて解除します</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <source>Swap what is marked and what is not</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクした範囲としていない範囲を入れ替えます</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>拡張(&amp;G)</translation>
    </message>
    <message>
        <source>Widen the mask on all sides</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクを全方向に広げます</translation>
    </message>
    <message>
        <source>Sh&amp;rink</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>縮小(&amp;R)</translation>
    </message>
    <message>
        <source>Narrow the mask on all sides</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクを全方向に狭めます</translation>
    </message>
    <message>
        <source>&amp;Feather</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>境界をぼかす(&amp;F)</translation>
    </message>
    <message>
        <source>Soften the edges of the mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクの境界を柔らかくします</translation>
    </message>
    <message>
        <source>Fill h&amp;oles</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>穴を埋める(&amp;O)</translation>
    </message>
    <message>
        <source>Mark what the mask encloses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクに囲まれた部分をマスクします</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>読み込み(&amp;L)…</translation>
    </message>
    <message>
        <source>Load a mask: white is filled</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクを読み込みます。白い部分が補完されます</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the mask as a PNG image</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクを PNG 画像として保存します</translation>
    </message>
    <message>
        <source>&amp;Paste mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクをペースト(&amp;P)</translation>
    </message>
    <message>
        <source>Take the mask in the clipboard</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>クリップボードのマスクを使います</translation>
    </message>
    <message>
        <source>Re&amp;use mask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクを再利用(&amp;U)</translation>
    </message>
    <message>
        <source>Put the last photo&apos;s mask on the face of this one</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>前の写真のマスクをこの写真の顔に合わせて配置します</translation>
    </message>
    <message>
        <source>Propose m&amp;ask</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクを提案(&amp;A)</translation>
    </message>
    <message>
        <source>Mark what hides the face: what is checked in the list</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>顔を隠しているもののうち、リストでチェックしたものをマスクします</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>メガネ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Sunglasses</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>サングラス(&amp;S)</translation>
    </message>
    <message>
        <source>Look for this when a mask is proposed</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>マスクを提案するときに、これを探します</translation>
    </message>
    <message>
        <source>&amp;Eyes</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>目(&amp;E)</translation>
    </message>
    <message>
        <source>Mark the eyes</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>目をマスクします</translation>
    </message>
    <message>
        <source>&amp;Brows</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>眉(&amp;B)</translation>
    </message>
    <message>
        <source>Mark the brows</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>眉をマスクします</translation>
    </message>
    <message>
        <source>&amp;Nose</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>鼻(&amp;N)</translation>
    </message>
    <message>
        <source>Mark the nose</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>鼻をマスクします</translation>
    </message>
    <message>
        <source>&amp;Mouth</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>口(&amp;M)</translation>
    </message>
    <message>
        <source>Mark the mouth</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>口をマスクします</translation>
    </message>
    <message>
        <source>&amp;Hair</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>髪(&amp;H)</translation>
    </message>
    <message>
        <source>Mark the hair</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>髪をマスクします</translation>
    </message>
    <message>
        <source>S&amp;kin</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>肌(&amp;K)</translation>
    </message>
    <message>
        <source>Mark the skin</source>
        <extracomment>faceinpaint_gui/actions/mask_actions.py</extracomment>
        <translation>肌をマスクします</translation>
    </message>
</context>
<context>
    <name>MaskChoice</name>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>マスク</translation>
    </message>
    <message>
        <source>How it is said what is to be filled</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>補完する部分の指定方法</translation>
    </message>
    <message>
        <source>A part of each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>それぞれの顔の部位</translation>
    </message>
    <message>
        <source>A mask file beside each photo</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>写真ごとのマスクファイル</translation>
    </message>
    <message>
        <source>One mask file for all photos</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>すべての写真に共通のマスクファイル</translation>
    </message>
    <message>
        <source>The editor&apos;s mask, put on each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>エディターのマスクをそれぞれの顔に配置</translation>
    </message>
    <message>
        <source>Part of the face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>顔の部位</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>目</translation>
    </message>
    <message>
        <source>Brows</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>眉</translation>
    </message>
    <message>
        <source>Nose</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>鼻</translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>口</translation>
    </message>
    <message>
        <source>Hair</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>髪</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>肌</translation>
    </message>
    <message>
        <source>What hides the face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>顔を隠しているもの</translation>
    </message>
    <message>
        <source>Glasses</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>メガネ</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>サングラス</translation>
    </message>
    <message>
        <source>All that is found</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>見つかったものすべて</translation>
    </message>
    <message>
        <source>C&amp;hoose a mask…</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>マスクを選択(&amp;H)…</translation>
    </message>
    <message>
        <source>NAME_mask.png for NAME.jpg; white is filled</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>名前.jpg には 名前_mask.png。白い部分を補完</translation>
    </message>
    <message>
        <source>as it lies on the face of the photo there</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>表示中の写真の顔と同じ位置に配置</translation>
    </message>
    <message>
        <source>Widen the mask by</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>マスクの拡張量</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>By how many pixels what is marked is widened on all sides</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>マスクを全方向に何ピクセル広げるか</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>マスク(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Widen by</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>拡張量(&amp;W)</translation>
    </message>
    <message>
        <source>Proposed: what hides each face</source>
        <extracomment>faceinpaint_gui/batch/mask_choice.py</extracomment>
        <translation>提案: それぞれの顔を隠しているもの</translation>
    </message>
</context>
<context>
    <name>MaskColorButton</name>
    <message>
        <source>Colour</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Choose the colour in which the mask is shown</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>マスクの表示色を選択します</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <extracomment>faceinpaint_gui/panels/color_button.py</extracomment>
        <translation>マスクの色</translation>
    </message>
</context>
<context>
    <name>MaskCommands</name>
    <message>
        <source>Load mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>マスクを読み込み</translation>
    </message>
    <message>
        <source>Paste mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>マスクをペースト</translation>
    </message>
    <message>
        <source>Reuse mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>マスクを再利用</translation>
    </message>
    <message>
        <source>Propose mask</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>マスクを提案</translation>
    </message>
    <message>
        <source>Mark part: {0}</source>
        <extracomment>faceinpaint_gui/commands/masks.py</extracomment>
        <translation>部位をマスク: {0}</translation>
    </message>
</context>
<context>
    <name>MaskEditing</name>
    <message>
        <source>Clear mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>マスクをクリア</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>マスクを反転</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>マスクを拡張</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>マスクを縮小</translation>
    </message>
    <message>
        <source>Feather mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>マスクの境界をぼかす</translation>
    </message>
    <message>
        <source>Fill holes in mask</source>
        <extracomment>faceinpaint_gui/document/mask_editing.py</extracomment>
        <translation>マスクの穴を埋める</translation>
    </message>
</context>
<context>
    <name>MaskPanel</name>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Hardne&amp;ss</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>硬さ(&amp;S)</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Grow, shrink and feather by</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>拡張・縮小・ぼかしの量</translation>
    </message>
    <message>
        <source>By how much Grow and Shrink move the mask&apos;s edge, and how wide Feather makes it</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>「拡張」「縮小」でマスクの境界を動かす量と、「境界をぼかす」でぼかす幅</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>マスクの不透明度</translation>
    </message>
    <message>
        <source>How much the mask covers the photo</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>マスクが写真を覆う濃さ</translation>
    </message>
    <message>
        <source>Opacity </source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>不透明度 </translation>
    </message>
    <message>
        <source>Grow, shrink, feather b&amp;y</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>拡張・縮小・ぼかし(&amp;Y)</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Diameter of the brush, in pixels of the photo</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>ブラシの直径（写真のピクセル単位）</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>ブラシの輪郭のくっきり度</translation>
    </message>
    <message>
        <source>Mark a part of the face</source>
        <extracomment>faceinpaint_gui/panels/mask_panel.py</extracomment>
        <translation>顔の部位をマスク</translation>
    </message>
</context>
<context>
    <name>MaskTool</name>
    <message>
        <source>Erase from mask</source>
        <extracomment>faceinpaint_gui/canvas/mask_tools.py</extracomment>
        <translation>マスクから消去</translation>
    </message>
    <message>
        <source>Brush stroke</source>
        <extracomment>faceinpaint_gui/canvas/mask_tools.py</extracomment>
        <translation>ブラシストローク</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>faceinpaint_gui/canvas/retouch_tools.py</extracomment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Combine alternatives</source>
        <extracomment>faceinpaint_gui/canvas/retouch_tools.py</extracomment>
        <translation>候補を合成</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <extracomment>faceinpaint_gui/panels/message_bar.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <extracomment>faceinpaint_gui/panels/message_bar.py</extracomment>
        <translation>メッセージを閉じます</translation>
    </message>
</context>
<context>
    <name>PhotoTabs</name>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/panels/photo_tabs.py</extracomment>
        <translation>開いている写真</translation>
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
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>faceinpaint_gui/canvas/photo_view.py</extracomment>
        <translation>編集後</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>新しいキー</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>最近使った写真を開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>このリストを消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>Recipe: turn</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>レシピ: 回転</translation>
    </message>
    <message>
        <source>Recipe: crop</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>レシピ: 切り抜き</translation>
    </message>
    <message>
        <source>Recipe: pixels</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>レシピ: ピクセル</translation>
    </message>
    <message>
        <source>Recipe: mask</source>
        <extracomment>faceinpaint_gui/commands/recipes.py</extracomment>
        <translation>レシピ: マスク</translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>This photo</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>この写真</translation>
    </message>
    <message>
        <source>Untitled picture</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>名称未設定の画像</translation>
    </message>
    <message>
        <source>No other face was found in it.</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>ほかに顔が見つかりませんでした。</translation>
    </message>
    <message>
        <source>No face was found in it; choose another photo.</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>顔が見つかりませんでした。別の写真を選択してください。</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>顔 {0}/{1}</translation>
    </message>
    <message>
        <source>{0} faces: the most alike one</source>
        <extracomment>faceinpaint_gui/commands/references.py</extracomment>
        <translation>{0} 個の顔: 最も似た顔を使用</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Other photos of the person</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>同じ人物の別の写真</translation>
    </message>
    <message>
        <source>Drop photos of the same person here. Dropped anywhere else, a photo is opened.</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>同じ人物の写真をここにドロップしてください。ほかの場所にドロップした写真は、そのまま開かれます。</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <source>Other photos</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>別の写真</translation>
    </message>
    <message>
        <source>What is marked is taken from other photos of the person: eyes, mouth, skin or hair.</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>マスクした範囲（目、口、肌、髪など）を、同じ人物の別の写真から取り込みます。</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>写真を追加します</translation>
    </message>
    <message>
        <source>Add a photo from a file, from another tab, or from this photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>ファイル、別のタブ、またはこの写真から追加します</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Another face in &amp;this photo</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>この写真の別の顔(&amp;T)</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/panels/references_panel.py</extracomment>
        <translation>開いている写真</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language changes when faceinpaint is started again.</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>言語は faceinpaint を再起動すると切り替わります。</translation>
    </message>
    <message>
        <source>Screen profile</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>モニタープロファイル</translation>
    </message>
    <message>
        <source>How the screen shows colours</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>モニターの色の表示特性</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>システムの設定に従う</translation>
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
        <translation>プロファイルを選択…</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>マスクの不透明度</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Number of alternatives</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>候補の数</translation>
    </message>
    <message>
        <source>Show the &amp;result while you paint</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>塗っている間に結果を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>モデルを実行するデバイス</translation>
    </message>
    <message>
        <source>Mark completed photos as &amp;edited with AI</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>補完した写真に AI で編集済みと記録(&amp;E)</translation>
    </message>
    <message>
        <source>Writes IPTC&apos;s mark of edited or generated pictures into the files that you save</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>編集または生成された画像であることを示す IPTC の情報を、保存するファイルに書き込みます</translation>
    </message>
    <message>
        <source>Memory for the history of each photo</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>写真ごとのヒストリー用メモリ</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Where this is not enough, the oldest steps of a photo can no longer be undone</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>不足すると、写真の古い操作から順に取り消せなくなります</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Screen profile</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>モニタープロファイル(&amp;S)</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>補完</translation>
    </message>
    <message>
        <source>&amp;Alternatives</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>候補(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>&amp;History of each photo</source>
        <extracomment>faceinpaint_gui/dialogs/settings_dialog.py</extracomment>
        <translation>写真ごとのヒストリー(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ShapeTool</name>
    <message>
        <source>Unmark rectangle</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>長方形でマスク解除</translation>
    </message>
    <message>
        <source>Mark rectangle</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>長方形でマスク</translation>
    </message>
    <message>
        <source>Unmark ellipse</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>楕円形でマスク解除</translation>
    </message>
    <message>
        <source>Mark ellipse</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>楕円形でマスク</translation>
    </message>
    <message>
        <source>Unmark with lasso</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>なげなわでマスク解除</translation>
    </message>
    <message>
        <source>Mark with lasso</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>なげなわでマスク</translation>
    </message>
    <message>
        <source>Unmark polygon</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>多角形でマスク解除</translation>
    </message>
    <message>
        <source>Mark polygon</source>
        <extracomment>faceinpaint_gui/canvas/shape_tools.py</extracomment>
        <translation>多角形でマスク</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search for a name, a key, or what it does</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>名前、キー、機能で検索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>機能</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Leave this action without keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>この操作のキーをなくします</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Give this action the keys back that it came with</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>この操作のキーを初期設定に戻します</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>ここで使う(&amp;U)</translation>
    </message>
    <message>
        <source>Take the key from the other action</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>このキーをほかの操作から外して使います</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Give all actions the keys back that they came with</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>すべての操作のキーを初期設定に戻します</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>キー {0}</translation>
    </message>
    <message>
        <source>Click here, then press the new key</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>ここをクリックして、新しいキーを押してください</translation>
    </message>
    <message>
        <source>Mouse and fixed keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>マウスと固定キー</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Choose an action to change its keys</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>キーを変更する操作を選択してください</translation>
    </message>
    <message>
        <source>{0} is taken for good: “{1}”. Press another key.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>{0} は「{1}」に固定されています。別のキーを押してください。</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}” in {2}. Press another key, or take it from there.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>{0} は{2}の「{1}」に割り当てられています。別のキーを押すか、ここで使うように変更してください。</translation>
    </message>
    <message>
        <source>Some of its keys now belong to other actions and stay there: {0}.</source>
        <extracomment>faceinpaint_gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>一部のキーは現在ほかの操作に割り当てられており、そのまま残ります: {0}。</translation>
    </message>
</context>
<context>
    <name>ToolActions</name>
    <message>
        <source>&amp;Brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>ブラシ(&amp;B)</translation>
    </message>
    <message>
        <source>Mark what is to be filled</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>補完する範囲をマスクします</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>Take away from what is marked</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>マスクした範囲から取り除きます</translation>
    </message>
    <message>
        <source>Re&amp;ctangle</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>長方形(&amp;C)</translation>
    </message>
    <message>
        <source>Mark a rectangle; Shift makes it a square, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>長方形でマスクします。Shift で正方形、Alt で取り除きます</translation>
    </message>
    <message>
        <source>E&amp;llipse</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>楕円形(&amp;L)</translation>
    </message>
    <message>
        <source>Mark an ellipse; Shift makes it a circle, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>楕円形でマスクします。Shift で円、Alt で取り除きます</translation>
    </message>
    <message>
        <source>Lass&amp;o</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>なげなわ(&amp;O)</translation>
    </message>
    <message>
        <source>Mark what you run around; Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>囲んだ範囲をマスクします。Alt で取り除きます</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>多角形(&amp;P)</translation>
    </message>
    <message>
        <source>Mark between clicks; a double click or Enter ends it, Alt takes away</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>クリックした点を結んでマスクします。ダブルクリックまたは Enter で閉じ、Alt で取り除きます</translation>
    </message>
    <message>
        <source>Res&amp;tore brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>復元ブラシ(&amp;T)</translation>
    </message>
    <message>
        <source>Bring the photo back as it was opened, where you paint</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>塗った部分を、写真を開いたときの状態に戻します</translation>
    </message>
    <message>
        <source>Pa&amp;int from this alternative</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>この候補で描画(&amp;I)</translation>
    </message>
    <message>
        <source>Take this alternative to paint with, then choose another one to paint on</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>この候補を描画元にし、続いて描画先の候補を選択します</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>顔(&amp;A)</translation>
    </message>
    <message>
        <source>Show the faces; click one, move, turn and scale its frame</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>顔を表示します。クリックして選択し、枠を移動、回転、拡大・縮小できます</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>ブラシを小さく(&amp;M)</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>ブラシを小さく</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>ブラシを大きく(&amp;G)</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>ブラシを大きく</translation>
    </message>
    <message>
        <source>So&amp;fter brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>ブラシを柔らかく(&amp;F)</translation>
    </message>
    <message>
        <source>Softer brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>ブラシを柔らかく</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>ブラシを硬く(&amp;H)</translation>
    </message>
    <message>
        <source>Harder brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>ブラシを硬く</translation>
    </message>
    <message>
        <source>Pe&amp;n pressure sets the size</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>筆圧でサイズを変える(&amp;N)</translation>
    </message>
    <message>
        <source>A light touch of a tablet&apos;s pen paints with a smaller brush</source>
        <extracomment>faceinpaint_gui/actions/tool_actions.py</extracomment>
        <translation>ペンタブレットで軽く描くと、ブラシが小さくなります</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Open a portrait</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>ポートレートを開く</translation>
    </message>
    <message>
        <source>Drop a photo here, paste one, or open a file.</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>ここに写真をドロップするか、ペーストするか、ファイルを開いてください。</translation>
    </message>
    <message>
        <source>Then brush over what hides the face, and press Complete.</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>次に、顔を隠しているものをブラシで塗り、「補完」を押します。</translation>
    </message>
    <message>
        <source>Try &amp;it on a drawn portrait</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>描かれたポートレートで試す(&amp;I)</translation>
    </message>
    <message>
        <source>Opens a drawn portrait with glasses to take off</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>眼鏡を取り除く練習用に、描かれたポートレートを開きます</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>最近使った写真</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <extracomment>faceinpaint_gui/panels/welcome_panel.py</extracomment>
        <translation>{0} を開く</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>&amp;Undo {0}</source>
        <extracomment>faceinpaint_gui/workspace.py</extracomment>
        <translation>元に戻す: {0}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <extracomment>faceinpaint_gui/workspace.py</extracomment>
        <translation>やり直し: {0}(&amp;R)</translation>
    </message>
</context>
<context>
    <name>_Runner</name>
    <message>
        <source>The computer ran out of memory. Close other programs, then try again.</source>
        <extracomment>faceinpaint_gui/worker/worker.py</extracomment>
        <translation>コンピューターのメモリが不足しました。ほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>attributes</name>
    <message>
        <source>Hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>髪</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>目</translation>
    </message>
    <message>
        <source>Beard</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>ひげ</translation>
    </message>
    <message>
        <source>Skin and make-up</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>肌とメイク</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>表情</translation>
    </message>
    <message>
        <source>Accessories</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>アクセサリー</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>顔</translation>
    </message>
    <message>
        <source>Five o&apos;clock shadow</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>無精ひげ</translation>
    </message>
    <message>
        <source>Arched eyebrows</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>アーチ型の眉</translation>
    </message>
    <message>
        <source>Attractive</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>魅力的</translation>
    </message>
    <message>
        <source>Bags under the eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>目の下のたるみ</translation>
    </message>
    <message>
        <source>Bald</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>スキンヘッド</translation>
    </message>
    <message>
        <source>Bangs</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>前髪</translation>
    </message>
    <message>
        <source>Big lips</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>厚い唇</translation>
    </message>
    <message>
        <source>Big nose</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>大きな鼻</translation>
    </message>
    <message>
        <source>Black hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>黒髪</translation>
    </message>
    <message>
        <source>Blond hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>金髪</translation>
    </message>
    <message>
        <source>Blurry</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>ぼやけている</translation>
    </message>
    <message>
        <source>Brown hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>茶髪</translation>
    </message>
    <message>
        <source>Bushy eyebrows</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>太い眉</translation>
    </message>
    <message>
        <source>Chubby</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>ふっくら</translation>
    </message>
    <message>
        <source>Double chin</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>二重あご</translation>
    </message>
    <message>
        <source>Eyeglasses</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>眼鏡</translation>
    </message>
    <message>
        <source>Goatee</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>あごひげ</translation>
    </message>
    <message>
        <source>Grey hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>白髪</translation>
    </message>
    <message>
        <source>Heavy make-up</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>濃いメイク</translation>
    </message>
    <message>
        <source>High cheekbones</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>高い頬骨</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>男性</translation>
    </message>
    <message>
        <source>Mouth slightly open</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>少し開いた口</translation>
    </message>
    <message>
        <source>Moustache</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>口ひげ</translation>
    </message>
    <message>
        <source>Narrow eyes</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>細い目</translation>
    </message>
    <message>
        <source>No beard</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>ひげなし</translation>
    </message>
    <message>
        <source>Oval face</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>卵形の顔</translation>
    </message>
    <message>
        <source>Pale skin</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>色白の肌</translation>
    </message>
    <message>
        <source>Pointed nose</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>とがった鼻</translation>
    </message>
    <message>
        <source>Receding hairline</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>後退した生え際</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>血色のよい頬</translation>
    </message>
    <message>
        <source>Sideburns</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>もみあげ</translation>
    </message>
    <message>
        <source>Smiling</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>笑顔</translation>
    </message>
    <message>
        <source>Straight hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>ストレートヘア</translation>
    </message>
    <message>
        <source>Wavy hair</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>ウェーブヘア</translation>
    </message>
    <message>
        <source>Earrings</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>イヤリング</translation>
    </message>
    <message>
        <source>Hat</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>帽子</translation>
    </message>
    <message>
        <source>Lipstick</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>口紅</translation>
    </message>
    <message>
        <source>Necklace</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>ネックレス</translation>
    </message>
    <message>
        <source>Necktie</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>ネクタイ</translation>
    </message>
    <message>
        <source>Young</source>
        <extracomment>faceinpaint_gui/panels/attribute_names.py</extracomment>
        <translation>若い</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Restore your photos?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>写真を復元しますか?</translation>
    </message>
    <message>
        <source>faceinpaint did not end as it should. The photos that were open can be restored.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>faceinpaint が正常に終了しませんでした。開いていた写真を復元できます。</translation>
    </message>
    <message>
        <source>They come back with their masks, their results and all that can be undone.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>マスク、補完結果、取り消し可能な操作もすべて復元されます。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>後で確認(&amp;L)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>Save the changes to {0}?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} への変更を保存しますか?</translation>
    </message>
    <message>
        <source>They will be lost if you do not save them.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>保存しないと、変更は失われます。</translation>
    </message>
    <message>
        <source>Results of the batch</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>バッチ処理の結果</translation>
    </message>
    <message>
        <source>{0} completed photos were not accepted yet. Close nevertheless?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>補完した写真 {0} 枚がまだ採用されていません。閉じますか？</translation>
    </message>
    <message>
        <source>They will be lost if you do not accept them; the photos stay as they are.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>採用しないと失われます。元の写真は変わりません。</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>ファイルが変更されています</translation>
    </message>
    <message>
        <source>{0} was changed on the disk since you opened or saved it.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} は、開いた後または保存した後にディスク上で変更されました。</translation>
    </message>
    <message>
        <source>Saving over it loses those changes. Save yours under another name to keep both.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>上書き保存すると、その変更は失われます。両方を残すには、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save &amp;over it</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>上書き保存(&amp;O)</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>写真 ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>開いている写真</translation>
    </message>
    <message>
        <source>Other photos of the same person</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>同じ人物の別の写真</translation>
    </message>
    <message>
        <source>Locate {0}</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} の場所を指定</translation>
    </message>
    <message>
        <source>the other photo</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>別の写真</translation>
    </message>
    <message>
        <source>Save the photo as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>写真を別名で保存</translation>
    </message>
    <message>
        <source>Export the copy as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>コピーの書き出し先</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>ファイルを置き換えますか?</translation>
    </message>
    <message>
        <source>{0} exists already. Do you want to replace it?</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>{0} は既に存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>Colour profiles ({0})</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>カラープロファイル ({0})</translation>
    </message>
    <message>
        <source>Choose a colour profile</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>カラープロファイルを選択</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>マスクを読み込み</translation>
    </message>
    <message>
        <source>Masks (*.png);;All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>マスク (*.png);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>マスクの色</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>マスクを別名で保存</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>レシピを開く</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>レシピ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the recipe as</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>レシピを別名で保存</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>レシピ (*.json)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>faceinpaint made a mistake, and the last step was not done.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>faceinpaint の不具合により、最後の操作は実行されませんでした。</translation>
    </message>
    <message>
        <source>Your photo and your mask are still there: save the photo under a new name. The details, which help to mend the mistake, are also in {0}.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>写真とマスクは残っています。写真を新しい名前で保存してください。不具合の修正に役立つ詳細情報は {0} にも記録されています。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>The trained networks learned from photographs that may be used for research but not commercially, CelebA among them; the same holds for these networks:</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>学習済みモデルは、CelebA をはじめ、研究目的に限り利用でき、商用利用できない写真で学習しています。次のモデルにも同じ制限が適用されます:</translation>
    </message>
    <message>
        <source>Removes what hides a face. Pixels outside your brush stay as they are, also in a saved PNG, TIFF or BMP; JPEG, WebP and HEIC files compress the whole photo anew.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>顔を隠しているものを取り除きます。ブラシで塗った範囲の外のピクセルは変わりません。PNG、TIFF、BMP で保存した場合も同じです。JPEG、WebP、HEIC では写真全体が再圧縮されます。</translation>
    </message>
    <message>
        <source>About faceinpaint</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>faceinpaint について</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>このプログラムは MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>It uses Qt under the LGPL version 3, and other software.</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>LGPL バージョン 3 に基づく Qt と、その他のソフトウェアを使用しています。</translation>
    </message>
    <message>
        <source>&amp;Licences of other software</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>その他のソフトウェアのライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Studio, details</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Studio ディテール</translation>
    </message>
    <message>
        <source>Studio, eyes</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>Studio 目</translation>
    </message>
    <message>
        <source>What hides a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>顔を隠すものの検出</translation>
    </message>
    <message>
        <source>Facial landmarks</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>顔の特徴点</translation>
    </message>
    <message>
        <source>Parts of a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>顔の部位</translation>
    </message>
    <message>
        <source>Attributes of a face</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>顔の属性</translation>
    </message>
    <message>
        <source>Likeness of faces</source>
        <extracomment>faceinpaint_gui/dialogs/questions.py</extracomment>
        <translation>顔の類似度</translation>
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
        <translation>faceinpaint の一部（resources/{relative}）が見つかりません。faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>The face frame lies outside of the photo; set it again.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>顔枠が写真の外にあります。設定し直してください。</translation>
    </message>
    <message>
        <source>The process that worked on this photo was ended twice, perhaps for lack of memory; try it with fewer processes.</source>
        <extracomment>engine/batch/attempts.py</extracomment>
        <translation>この写真を処理していたプロセスが 2 回終了しました。メモリ不足の可能性があります。プロセス数を減らして試してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: choose a table of faces in UTF-8, as CSV.</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>「{name}」を読み込めません。UTF-8 の CSV 形式の顔の表を選択してください。</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” needs the name of a photo and six numbers: x and y of the left eye, the right eye and the middle of the mouth.</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>「{name}」の {number} 行目には、写真の名前と 6 つの数値（左目、右目、口の中央の x と y）が必要です。</translation>
    </message>
    <message>
        <source>Line {number} of “{name}”: {problem}</source>
        <extracomment>engine/batch/face_table.py</extracomment>
        <translation>「{name}」の {number} 行目: {problem}</translation>
    </message>
    <message>
        <source>There is no photo in “{path}”: name another folder.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>「{path}」には写真がありません。別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“{pattern}” would give all results one name: put {part} into it.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>「{pattern}」ではすべての結果が同じ名前になります。{part} を含めてください。</translation>
    </message>
    <message>
        <source>“{pattern}” names a folder: give the name of the results alone.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>「{pattern}」はフォルダーの指定です。結果の名前だけを指定してください。</translation>
    </message>
    <message>
        <source>Its result would replace the photo itself; save into another folder, or name it otherwise.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>結果が元の写真を上書きしてしまいます。別のフォルダーに保存するか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>“{path}” holds the result of another photo of this name; save this one in another folder.</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>「{path}」は同じ名前の別の写真の結果です。この写真は別のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>A mistake of the program stopped this photo; the others go on.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>プログラムの不具合により、この写真は処理できませんでした。ほかの写真は続行します。</translation>
    </message>
    <message>
        <source>“{name}” must end in one of {endings}.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>「{name}」の末尾は {endings} のいずれかにしてください。</translation>
    </message>
    <message>
        <source>“{path}” exists; choose another folder or name, or allow it to be overwritten (on the command line with --force).</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>「{path}」は既に存在します。別のフォルダーか名前を選ぶか、上書きを許可してください（コマンドラインでは --force）。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made ({reason}): save into another one.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>フォルダー「{folder}」を作成できません（{reason}）。別のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} pixels could not be opened again; extend it by less.</source>
        <extracomment>engine/canvas.py</extracomment>
        <translation>{width} x {height} ピクセルの写真は、保存後に開けなくなります。拡張する量を減らしてください。</translation>
    </message>
    <message>
        <source>The photo holds the face and its surroundings already; mark with a mask what is to be completed.</source>
        <extracomment>engine/canvas.py</extracomment>
        <translation>写真には既に顔とその周囲が写っています。補完する範囲をマスクで指定してください。</translation>
    </message>
    <message>
        <source>The photo is of one colour throughout; open one that shows a face.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>写真全体が 1 色です。顔が写っている写真を開いてください。</translation>
    </message>
    <message>
        <source>The photo has its colours; to give it others, save it in grey first, or without one channel.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>この写真には既に色があります。別の色を付けるには、先にグレースケールで、または 1 つのチャンネルを除いて保存してください。</translation>
    </message>
    <message>
        <source>Only faces can be coloured, and none was found there; set the face frame by hand.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>カラー化できるのは顔だけですが、そこに顔が見つかりませんでした。顔枠を手動で設定してください。</translation>
    </message>
    <message>
        <source>Colouring the face</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>顔をカラー化しています</translation>
    </message>
    <message>
        <source>Only the faces were coloured; the rest of the photo stays as it was.</source>
        <extracomment>engine/colouring.py</extracomment>
        <translation>顔だけをカラー化しました。写真のその他の部分はそのままです。</translation>
    </message>
    <message>
        <source>{title} always makes the same completion; its alternatives differ in grain only.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>{title} の補完結果は常に同じです。候補の違いは粒状感だけです。</translation>
    </message>
    <message>
        <source>No face was found, so the masked area was filled from its surroundings; if it hides a face, set the face frame by hand and complete again.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>顔が見つからなかったため、マスクした範囲を周囲から補完しました。顔が隠れている場合は、顔枠を手動で設定して、もう一度補完してください。</translation>
    </message>
    <message>
        <source>The mask lies beside every face that was found, so it was filled from its surroundings; if it hides a face, set the face frame by hand and complete again.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>マスクが検出された顔のどれにも重なっていないため、周囲から補完しました。顔が隠れている場合は、顔枠を手動で設定して、もう一度補完してください。</translation>
    </message>
    <message>
        <source>Parts of the mask lie on no face; they were filled from their surroundings.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>マスクの一部が顔に重なっていないため、その部分は周囲から補完しました。</translation>
    </message>
    <message>
        <source>A face is only about {width:.0f} pixels wide, so its details are mostly guessed; use a larger version of the photo if there is one.</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>顔の幅が約 {width:.0f} ピクセルしかないため、細部のほとんどは推測です。より大きな写真があれば、それを使ってください。</translation>
    </message>
    <message>
        <source>Filling the surroundings</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>周囲を補完しています</translation>
    </message>
    <message>
        <source>Filling the face</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>顔を補完しています</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Blending</source>
        <extracomment>engine/completion.py</extracomment>
        <translation>なじませています</translation>
    </message>
    <message>
        <source>The graphics card does not answer any more; choose the processor (cpu) as the device, or start faceinpaint again.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>グラフィックカードが応答しなくなりました。デバイスにプロセッサ（cpu）を選択するか、faceinpaint を再起動してください。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The face frame has no size; draw it again over the face.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>顔枠の大きさがありません。顔の上に描き直してください。</translation>
    </message>
    <message>
        <source>The three points of the face lie too close together; set the middle of each eye, then the middle of the mouth.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>顔の 3 点が近すぎます。それぞれの目の中央、次に口の中央を指定してください。</translation>
    </message>
    <message>
        <source>The three points do not lie like two eyes and a mouth; set the middle of each eye, then the middle of the mouth.</source>
        <extracomment>engine/faces/alignment.py</extracomment>
        <translation>3 点が両目と口の位置関係になっていません。それぞれの目の中央、次に口の中央を指定してください。</translation>
    </message>
    <message>
        <source>No face was found in this photo; set its face frame, then propose a mask again.</source>
        <extracomment>engine/faces/occlusion_masks.py</extracomment>
        <translation>この写真には顔が見つかりませんでした。顔枠を設定してから、もう一度マスクを提案させてください。</translation>
    </message>
    <message>
        <source>eyes</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>目</translation>
    </message>
    <message>
        <source>brows</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>眉</translation>
    </message>
    <message>
        <source>nose</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>鼻</translation>
    </message>
    <message>
        <source>mouth</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>口</translation>
    </message>
    <message>
        <source>hair</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>髪</translation>
    </message>
    <message>
        <source>skin</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>肌</translation>
    </message>
    <message>
        <source>No face was found in this photo; set its face frame, then choose the part again.</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>この写真には顔が見つかりませんでした。顔枠を設定してから、部位を選択し直してください。</translation>
    </message>
    <message>
        <source>The {part} cannot be seen in this photo; mark the place with the brush.</source>
        <extracomment>engine/faces/part_masks.py</extracomment>
        <translation>この写真では{part}が見えません。ブラシで場所をマスクしてください。</translation>
    </message>
    <message>
        <source>“{name}” is a folder: choose a picture inside it.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>「{name}」はフォルダーです。その中の画像を選択してください。</translation>
    </message>
    <message>
        <source>There is no file “{path}”: it may have been moved or renamed, so choose it again.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>ファイル「{path}」がありません。移動または名前が変更された可能性があります。選択し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe: choose a picture&apos;s file.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>「{name}」はデバイスまたはパイプです。画像ファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes): copy it again from the camera or from a backup.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>「{name}」は空です（0 バイト）。カメラまたはバックアップからコピーし直してください。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist: create it, or save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>フォルダー「{folder}」が存在しません。作成するか、別のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>“{path}” is a folder: give a file name to save under.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>「{path}」はフォルダーです。保存するファイル名を指定してください。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe: save under another name.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>「{name}」はデバイスまたはパイプです。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>“{name}” already exists: save under another name, or allow it to be overwritten.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>「{name}」は既に存在します。別の名前で保存するか、上書きを許可してください。</translation>
    </message>
    <message>
        <source>“{name}” is read-only: save under another name, or make it writable.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>「{name}」は読み取り専用です。別の名前で保存するか、書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only: save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>フォルダー「{folder}」は読み取り専用です。別のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>“{name}” may not be read: change its permissions or choose a copy of it.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>「{name}」を読み取る権限がありません。アクセス権を変更するか、コピーを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): choose another file.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>「{name}」を開けませんでした（{reason}）。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file name “{name}” is too long: save under a shorter one.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>ファイル名「{name}」は長すぎます。短い名前で保存してください。</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not saved: free some space or save to another disk.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>ディスクがいっぱいのため、「{name}」は保存されませんでした。空き容量を増やすか、別のディスクに保存してください。</translation>
    </message>
    <message>
        <source>“{name}” may not be written into “{folder}”: save into another folder.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>「{name}」を「{folder}」に書き込む権限がありません。別のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}): save it to another disk.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>「{name}」を保存できませんでした（{reason}）。別のディスクに保存してください。</translation>
    </message>
    <message>
        <source>{variable} names {wanted!r}; set it to one of {names}, or unset it.</source>
        <extracomment>engine/flavour.py</extracomment>
        <translation>{variable} に {wanted!r} が指定されています。{names} のいずれかに設定するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>Nothing that runs networks is installed; install {package} by pip install &quot;faceinpaint[{extra}]&quot;.</source>
        <extracomment>engine/flavour.py</extracomment>
        <translation>モデルを実行するソフトウェアがインストールされていません。pip install &quot;faceinpaint[{extra}]&quot; で {package} をインストールしてください。</translation>
    </message>
    <message>
        <source>No weights that draw faces are installed, so the masked area was filled from its surroundings; install faceinpaint again to get them.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>顔を生成する重みがインストールされていないため、マスクした範囲を周囲から補完しました。重みを入手するには、faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>fill holes in faces</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>顔の欠損の補完</translation>
    </message>
    <message>
        <source>complete fragments</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>断片からの補完</translation>
    </message>
    <message>
        <source>colour photos</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>写真のカラー化</translation>
    </message>
    <message>
        <source>{title} was chosen: of what is installed and can {verb}, it is the first choice.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} を選択しました。{verb}ができるインストール済みの生成器のうち、最優先のものです。</translation>
    </message>
    <message>
        <source>No installed generator can {verb}; train one, or install faceinpaint again.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{verb}ができる生成器がインストールされていません。学習させるか、faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>{title} cannot {verb}; choose one of: {names}.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} では{verb}ができません。次のいずれかを選択してください: {names}。</translation>
    </message>
    <message>
        <source>{title} cannot {verb}; install faceinpaint again to get one that can.</source>
        <extracomment>engine/generator_choice.py</extracomment>
        <translation>{title} では{verb}ができません。対応する生成器を入手するには、faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>The mask covers the whole picture; leave something around the hole to continue.</source>
        <extracomment>engine/generators/classical.py</extracomment>
        <translation>マスクが画像全体を覆っています。補完の手がかりになる部分を周囲に残してください。</translation>
    </message>
    <message>
        <source>There is no attribute {name!r}; choose one of: {names}.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>属性 {name!r} はありません。次のいずれかを選択してください: {names}。</translation>
    </message>
    <message>
        <source>Something of the glasses may be left; brush over it, then complete.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>眼鏡の一部が残っている可能性があります。そこをブラシで塗り、補完してください。</translation>
    </message>
    <message>
        <source>This face is turned far to the side, which the network that changes it has hardly seen: look closely at what it drew.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>この顔は大きく横を向いており、変更に使うネットワークはそのような顔をほとんど学習していません。描かれた結果をよく確認してください。</translation>
    </message>
    <message>
        <source>A hat seems to hide the hair: what is changed of it would be drawn over the hat.</source>
        <extracomment>engine/attribute_editing.py</extracomment>
        <translation>帽子が髪を隠しているようです。髪の変更は帽子の上に描かれます。</translation>
    </message>
    <message>
        <source>There is no attribute {name!r}; did you mean {nearest}?</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>属性 {name!r} はありません。{nearest} のことですか？</translation>
    </message>
    <message>
        <source>The attribute {name} goes from 0 (no) to 1 (yes), not to {value}.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>属性 {name} の値は 0（いいえ）から 1（はい）までです。{value} は指定できません。</translation>
    </message>
    <message>
        <source>{name} and {later} contradict each other: {later} counts, as the last one.</source>
        <extracomment>engine/attribute_values.py</extracomment>
        <translation>{name} と {later} は両立しません。後に指定された {later} が有効です。</translation>
    </message>
    <message>
        <source>The weights &apos;mde&apos; are of a network {network!r}, which this version does not know; install faceinpaint again.</source>
        <extracomment>engine/generators/missing_data_encoder.py</extracomment>
        <translation>重み &apos;mde&apos; のモデル {network!r} は、このバージョンでは認識できません。faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>There is no generator {name!r}; choose one of: {known}.</source>
        <extracomment>engine/generators/registry.py</extracomment>
        <translation>生成器 {name!r} はありません。次のいずれかを選択してください: {known}。</translation>
    </message>
    <message>
        <source>The network {path} cannot be read ({reason}); install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>モデル {path} を読み取れません（{reason}）。faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>The network {path} is damaged or was altered; install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>モデル {path} は破損しているか、改変されています。faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>{target} cannot be made ({reason}); choose another folder.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>{target} を作成できません（{reason}）。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The network {name!r} was not exported for ONNX Runtime; run python -m engine.networks.export where torch is installed, or install torch.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>モデル {name!r} は ONNX Runtime 用に書き出されていません。torch がインストールされた環境で python -m engine.networks.export を実行するか、torch をインストールしてください。</translation>
    </message>
    <message>
        <source>The network {name!r} was exported from other weights than {list_path} lists; run python -m engine.networks.export again, or install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>モデル {name!r} は、{list_path} に記載されたものとは異なる重みから書き出されています。python -m engine.networks.export を再実行するか、faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>The list of networks {path} cannot be read ({reason}); restore it or install faceinpaint again.</source>
        <extracomment>engine/graph_files.py</extracomment>
        <translation>モデルの一覧 {path} を読み取れません（{reason}）。ファイルを復元するか、faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>make it black where the photo should stay as it is.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>写真をそのまま残す部分は黒にしてください。</translation>
    </message>
    <message>
        <source>what is transparent</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>透明部分</translation>
    </message>
    <message>
        <source>To fill something, mark it: name a picture that is white there with --mask.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>補完する部分を指定してください。その部分が白い画像を --mask で指定します。</translation>
    </message>
    <message>
        <source>{name} marks nothing: make it white where the photo should be filled.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>{name}では何もマスクされていません。補完する部分を白にしてください。</translation>
    </message>
    <message>
        <source>The whole photo is marked by {name}: {advice}</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>{name}によって写真全体がマスクされています。{advice}</translation>
    </message>
    <message>
        <source>Most of the photo ({share:.0%}) is marked by {name}: {advice}</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>{name}によって写真の大部分（{share:.0%}）がマスクされています。{advice}</translation>
    </message>
    <message>
        <source>Nothing that hides a face was found in this photo; mark it by hand, or look for more kinds.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>この写真には顔を隠しているものが見つかりませんでした。手作業でマスクするか、探す種類を増やしてください。</translation>
    </message>
    <message>
        <source>In “{folder}” several masks are called “{name}”; keep one for each photo there.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>「{folder}」に「{name}」という名前のマスクが複数あります。写真ごとに 1 つだけ置いてください。</translation>
    </message>
    <message>
        <source>In “{folder}” no mask is called “{name}”; keep one for each photo there.</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>「{folder}」に「{name}」という名前のマスクがありません。写真ごとに 1 つ置いてください。</translation>
    </message>
    <message>
        <source>No face was found in the last photo, so the mask cannot be placed; set its face frame, or load the mask from a file.</source>
        <extracomment>engine/mask_transfer.py</extracomment>
        <translation>前の写真に顔が見つからなかったため、マスクを配置できません。前の写真で顔枠を設定するか、マスクをファイルから読み込んでください。</translation>
    </message>
    <message>
        <source>No face was found in this photo, so the mask cannot be placed; set its face frame, or load the mask from a file.</source>
        <extracomment>engine/mask_transfer.py</extracomment>
        <translation>この写真に顔が見つからなかったため、マスクを配置できません。顔枠を設定するか、マスクをファイルから読み込んでください。</translation>
    </message>
    <message>
        <source>Nothing is marked: brush over what should be replaced, then complete again.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>何もマスクされていません。置き換える部分をブラシで塗ってから、もう一度補完してください。</translation>
    </message>
    <message>
        <source>The whole photo is marked: erase the mask where the photo should stay as it is.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>写真全体がマスクされています。そのまま残す部分のマスクを消去してください。</translation>
    </message>
    <message>
        <source>A mask has one 8-bit value for each pixel, but this one is {kind} {shape}: save it as a greyscale picture.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>マスクは 1 ピクセルにつき 1 つの 8 ビット値を持ちますが、これは {kind} {shape} です。グレースケール画像として保存してください。</translation>
    </message>
    <message>
        <source>Masks are saved as PNG: let the name “{name}” end in .png.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>マスクは PNG として保存されます。「{name}」の末尾を .png にしてください。</translation>
    </message>
    <message>
        <source>The mask is {mask_width} x {mask_height} pixels but the photo {width} x {height}: use a mask made for this photo.</source>
        <extracomment>engine/masks.py</extracomment>
        <translation>マスクは {mask_width} x {mask_height} ピクセルですが、写真は {width} x {height} です。この写真用に作成したマスクを使ってください。</translation>
    </message>
    <message>
        <source>The colour profile of this photo cannot be read, so nothing can be converted to sRGB: keep the profile, in any kind of file but .bmp.</source>
        <extracomment>engine/photo/colours.py</extracomment>
        <translation>この写真のカラープロファイルを読み取れないため、sRGB に変換できません。.bmp 以外の形式で、プロファイルを維持してください。</translation>
    </message>
    <message>
        <source>has {bits} bits for each colour</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>1 色あたり {bits} ビットです</translation>
    </message>
    <message>
        <source>has more than 16 bits for each colour</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>1 色あたり 16 ビットを超えています</translation>
    </message>
    <message>
        <source>captions and credits (IPTC)</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>キャプションとクレジット (IPTC)</translation>
    </message>
    <message>
        <source>clipping paths and other resources of Photoshop</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>クリッピングパスなどの Photoshop リソース</translation>
    </message>
    <message>
        <source>the comment</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>コメント</translation>
    </message>
    <message>
        <source>the texts of the PNG</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>PNG のテキスト</translation>
    </message>
    <message>
        <source>the resolution</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>解像度</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>カラープロファイル</translation>
    </message>
    <message>
        <source>the further pages</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>2 ページ目以降のページ</translation>
    </message>
    <message>
        <source>the gain map, which makes it an HDR photo</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>写真を HDR にするゲインマップ</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, BMP, HEIC or AVIF</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>JPEG、PNG、WebP、TIFF、BMP、HEIC、AVIF のいずれかの</translation>
    </message>
    <message>
        <source>There is not enough memory to save “{name}”: close other programs and try again.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>メモリが不足しているため、「{name}」を保存できません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>{first} または {second}</translation>
    </message>
    <message>
        <source>This photo, or what is stored beside its pixels, is too large for a {ending} file: save it as {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>この写真、または付随するデータが大きすぎるため、{ending} ファイルにできません。{endings} として保存してください。</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that this program opens, but cannot write: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>「{name}」はこのプログラムで開けますが、書き込めない形式です。名前の末尾を {endings} のいずれかにしてください。</translation>
    </message>
    <message>
        <source>“{name}” names no known kind of photo: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>「{name}」は既知の写真形式の名前ではありません。末尾を {endings} のいずれかにしてください。</translation>
    </message>
    <message>
        <source>This photo has transparent parts, which {ending} files cannot hold: save it as .png, .tif, .webp or .heic.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>この写真には透明部分がありますが、{ending} ファイルは透明部分に対応していません。.png、.tif、.webp、.heic のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>“{name}” holds more than this photo, which would be lost: save under another name.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>「{name}」にはこの写真以外のデータも含まれており、上書きすると失われます。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>This photo is {length} pixels long, and {ending} files hold {limit}: save it as .png or .tif.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>この写真の長さは {length} ピクセルですが、{ending} ファイルの上限は {limit} です。.png または .tif で保存してください。</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be opened: choose a {kinds} file.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>「{name}」は開くことのできる画像ではありません。{kinds} ファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” claims more than {limit} million pixels: scale it down in another program first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>「{name}」の画素数が {limit} 百万ピクセルを超えています。先に別のプログラムで縮小してください。</translation>
    </message>
    <message>
        <source>“{name}” {what}: convert it to RGB with 8 or 16 bits in another program first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>「{name}」は{what}。先に別のプログラムで 8 ビットまたは 16 ビットの RGB に変換してください。</translation>
    </message>
    <message>
        <source>“{name}” is a raw file: develop it in another program, and open the TIFF or JPEG of it.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>「{name}」は RAW ファイルです。別のプログラムで現像し、その TIFF または JPEG を開いてください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: copy it again from the camera or from a backup, or open what there is of it (on the command line with --accept-cut).</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>「{name}」は破損しているか、不完全です。カメラまたはバックアップからコピーし直すか、残っている部分を開いてください（コマンドラインでは --accept-cut を付けます）。</translation>
    </message>
    <message>
        <source>“{name}” is an HDR photo, whose colours cannot be kept: convert it to SDR or JPEG first.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>「{name}」は HDR 写真で、その色を維持できません。先に SDR または JPEG に変換してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{name}”: close other programs.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>メモリが不足しているため、「{name}」を開けません。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: copy it again from the camera or from a backup.</source>
        <extracomment>engine/photo/io.py</extracomment>
        <translation>「{name}」は破損しているか、不完全です。カメラまたはバックアップからコピーし直してください。</translation>
    </message>
    <message numerus="yes">
        <source>This file has {count} pages; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>このファイルには {count} ページありますが、最初のページだけを開きます。保存するファイルにもそのページだけが含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has further pages; a copy without metadata will not hold them.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルには 2 ページ目以降があります。メタデータのないコピーには含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>This file holds {count} pictures, as of a stereo pair or a burst; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>このファイルには、ステレオペアや連写などの {count} 枚の画像が含まれていますが、最初の画像だけを開きます。保存するファイルにもその画像だけが含まれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is an animation of {count} pictures; only the first is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>このファイルは {count} 枚の画像からなるアニメーションですが、最初の画像だけを開きます。保存するファイルにもその画像だけが含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This raw file was developed with the camera&apos;s white balance; the photo is saved as another file.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>この RAW ファイルは、カメラのホワイトバランスで現像されました。写真は別のファイルとして保存されます。</translation>
    </message>
    <message>
        <source>This file has layers; a saved file will hold the flattened picture alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルにはレイヤーがあります。保存するファイルには統合された画像だけが含まれます。</translation>
    </message>
    <message>
        <source>This file has a page that masks parts of the photo; it will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルには写真の一部を隠すマスクページがありますが、保存されません。</translation>
    </message>
    <message numerus="yes">
        <source>This file has {count} further channels, such as saved selections; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>
            <numerusform>このファイルには、保存された選択範囲などの追加チャンネルが {count} 個ありますが、保存されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an HDR photo with a gain map; it will be saved without it, as an SDR photo.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>これはゲインマップ付きの HDR 写真です。ゲインマップなしの SDR 写真として保存されます。</translation>
    </message>
    <message>
        <source>This is a motion photo; its film will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>これはモーションフォトです。動画部分は保存されません。</translation>
    </message>
    <message>
        <source>This file has a depth map, or masks made with it; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルには深度マップ、またはそれから作られたマスクがありますが、保存されません。</translation>
    </message>
    <message>
        <source>This file has content credentials (C2PA) of the unedited photo; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルには編集前の写真のコンテンツクレデンシャル（C2PA）がありますが、保存されません。</translation>
    </message>
    <message>
        <source>This file has data that only other programs know ({names}); they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルには、ほかのプログラムだけが扱えるデータ（{names}）がありますが、保存されません。</translation>
    </message>
    <message>
        <source>This file has data of another program behind its picture; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルには、画像の後ろにほかのプログラムのデータがありますが、保存されません。</translation>
    </message>
    <message>
        <source>This file has {bits} bits for each colour; it is opened, and will be saved, with 8.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルは 1 色あたり {bits} ビットですが、8 ビットで開き、8 ビットで保存されます。</translation>
    </message>
    <message>
        <source>This is a CMYK photo; it is opened and will be saved as RGB with 8 bits for each colour.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>これは CMYK の写真です。1 色あたり 8 ビットの RGB として開き、保存されます。</translation>
    </message>
    <message>
        <source>This is a {name} photo; it is opened and will be saved as RGB.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>これは {name} の写真です。RGB として開き、保存されます。</translation>
    </message>
    <message>
        <source>This file has clipping paths, but is turned upright on opening; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルにはクリッピングパスがありますが、開くときに写真の向きが補正されるため、保存されません。</translation>
    </message>
    <message>
        <source>The XMP metadata of this file is damaged; what of it cannot be read will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルの XMP メタデータは破損しています。読み取れない部分は保存されません。</translation>
    </message>
    <message>
        <source>This file has tags with impossible values ({names}); they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルには値が正しくないタグ（{names}）がありますが、保存されません。</translation>
    </message>
    <message>
        <source>The colour profile of this file is damaged; the photo is taken for sRGB, and saved without it.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルのカラープロファイルは破損しています。写真は sRGB とみなされ、プロファイルなしで保存されます。</translation>
    </message>
    <message>
        <source>This file has very many or very long texts beside its pixels; not all of them will be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルには、付随するテキストが非常に多いか、非常に長いテキストがあります。一部は保存されません。</translation>
    </message>
    <message>
        <source>The end of this file is missing; the lower part of the photo is grey or coarse.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルは末尾が欠けています。写真の下の部分は灰色になるか、粗くなります。</translation>
    </message>
    <message>
        <source>A {ending} file cannot hold all that stands beside this photo; left out: {names}.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>{ending} ファイルには、この写真に付随するデータをすべて含めることができません。除外されたデータ: {names}。</translation>
    </message>
    <message>
        <source>The XMP file of this photo could not be written beside the saved one; what stands there was kept.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>この写真の XMP ファイルを、保存した写真と同じ場所に書き込めませんでした。そこにあるファイルはそのまま残しました。</translation>
    </message>
    <message>
        <source>A {ending} file holds 8 bits for each colour, of the 16 of this photo.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>{ending} ファイルは 1 色あたり 8 ビットで保存されます（この写真は 16 ビットです）。</translation>
    </message>
    <message>
        <source>is compressed in a way that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>圧縮方式に対応するプログラムはごく少数です</translation>
    </message>
    <message>
        <source>has colours of {bits}-bit floating point numbers</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>色が {bits} ビット浮動小数点数です</translation>
    </message>
    <message>
        <source>has colours of a kind that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>色の種類に対応するプログラムはごく少数です</translation>
    </message>
    <message>
        <source>has colours and channels of a kind that only few programs know</source>
        <extracomment>engine/photo/tiff_source.py</extracomment>
        <translation>色とチャンネルの種類に対応するプログラムはごく少数です</translation>
    </message>
    <message>
        <source>is a JPEG XL file, for which pillow-jxl-plugin is missing</source>
        <extracomment>engine/photo/sources.py</extracomment>
        <translation>JPEG XL ファイルで、開くのに必要な pillow-jxl-plugin がありません</translation>
    </message>
    <message>
        <source>Nothing was completed yet, so there is no recipe: complete the photo first.</source>
        <extracomment>engine/recipe.py</extracomment>
        <translation>まだ何も補完されていないため、レシピがありません。先に写真を補完してください。</translation>
    </message>
    <message>
        <source>The recipe was made for a photo of {width} x {height} pixels, this one has {own_width} x {own_height}, to which its masks would be scaled.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>このレシピは {width} x {height} ピクセルの写真用ですが、この写真は {own_width} x {own_height} です。マスクはこの写真に合わせて拡大・縮小されます。</translation>
    </message>
    <message>
        <source>without a file</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>（ファイルなし）</translation>
    </message>
    <message>
        <source>The reference photo {name} was not found; what was taken from it would be drawn.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>参照写真{name}が見つかりません。そこから取り込まれた部分は、代わりに生成されます。</translation>
    </message>
    <message>
        <source>The reference photo {name} has other pixels than the one that the recipe was made with.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>参照写真{name}のピクセルは、レシピの作成に使われたものと異なります。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>engine/mask_sources.py</extracomment>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>There is no photo in “{path}”: name another folder, or look through the folders inside it as well (on the command line with --recursive).</source>
        <extracomment>engine/batch/planning.py</extracomment>
        <translation>「{path}」に写真がありません。別のフォルダーを指定するか、その中のフォルダーも検索してください（コマンドラインでは --recursive）。</translation>
    </message>
    <message>
        <source>Ray is not installed: install faceinpaint with its extra “ray”.</source>
        <extracomment>engine/batch/ray_cluster.py</extracomment>
        <translation>Ray がインストールされていません。faceinpaint を追加機能「ray」付きでインストールしてください。</translation>
    </message>
    <message>
        <source>No Ray cluster answers at “{address}”: see whether it runs, and whether it has this version of Ray and of Python.</source>
        <extracomment>engine/batch/ray_cluster.py</extracomment>
        <translation>「{address}」の Ray クラスターが応答しません。動作しているか、Ray と Python のバージョンが同じかを確認してください。</translation>
    </message>
    <message>
        <source>Layers have at most {limit} pixels a side: save the photo without them, as .tif or .png.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>レイヤーは一辺 {limit} ピクセルまでです。写真をレイヤーなしの .tif または .png で保存してください。</translation>
    </message>
    <message>
        <source>This photo is too large for a TIFF file with layers: choose .psd.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>この写真はレイヤー付きの TIFF ファイルには大きすぎます。.psd を選択してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot hold layers: let its name end in one of {endings}.</source>
        <extracomment>engine/photo/layers.py</extracomment>
        <translation>「{name}」にはレイヤーを含められません。末尾を {endings} のいずれかにしてください。</translation>
    </message>
    <message>
        <source>This file is an animation; only the first picture is opened, and a saved file will hold it alone.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルはアニメーションですが、最初の画像だけを開きます。保存するファイルにもその画像だけが含まれます。</translation>
    </message>
    <message>
        <source>This file has metadata of a kind that is not read; they will not be saved.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>このファイルには読み込めない種類のメタデータがあります。これらは保存されません。</translation>
    </message>
    <message>
        <source>The file with layers will not hold: {names}.</source>
        <extracomment>engine/photo/notices.py</extracomment>
        <translation>レイヤー付きのファイルに含まれないもの: {names}。</translation>
    </message>
    <message>
        <source>a picture without a file</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>ファイルのない画像</translation>
    </message>
    <message>
        <source>The pixels of this photo are not those that the recipe was made for ({name}).</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>この写真のピクセルは、レシピの作成に使われた写真（{name}）と異なります。</translation>
    </message>
    <message>
        <source>The weights “{name}” that it was made with are not installed.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>レシピの作成に使われた重み「{name}」がインストールされていません。</translation>
    </message>
    <message>
        <source>The weights “{name}” are not those that it was made with.</source>
        <extracomment>engine/recipe_differences.py</extracomment>
        <translation>重み「{name}」は、レシピの作成に使われたものと異なります。</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): choose another recipe.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>「{name}」を開けませんでした（{reason}）。別のレシピを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is no recipe of faceinpaint: choose another file.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>「{name}」は faceinpaint のレシピではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer faceinpaint: install that version to use it.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>「{name}」は新しいバージョンの faceinpaint で作成されています。使うには、そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The recipe “{name}” is damaged ({reason}): make it again, or restore it from a backup.</source>
        <extracomment>engine/recipe_file.py</extracomment>
        <translation>レシピ「{name}」は破損しています（{reason}）。作り直すか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>What was taken from {name} may not fit; look closely at the result, for expression, pose or light differ, or something hides the face there, too.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}から取り込んだ部分は合わない可能性があります。表情、向き、光が異なるか、そこでも顔が何かに隠れているため、結果をよく確認してください。</translation>
    </message>
    <message>
        <source>In {name} there seems to be someone else; look closely at the result.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}に写っているのは別の人物のようです。結果をよく確認してください。</translation>
    </message>
    <message>
        <source>In {name} what is masked is hidden or cut off, too: choose a photo that shows it.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}でも、マスクした部分が隠れているか、切れています。その部分が写っている写真を選択してください。</translation>
    </message>
    <message>
        <source>The mask lies on no face that was found, so nothing can be taken from another photo; set the face frame by hand and complete again.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>マスクが検出された顔のどれにも重なっていないため、別の写真から取り込めません。顔枠を手動で設定して、もう一度補完してください。</translation>
    </message>
    <message>
        <source>No face was found in {name}: set the frame of its face by hand, or choose another photo.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}に顔が見つかりませんでした。顔枠を手動で設定するか、別の写真を選択してください。</translation>
    </message>
    <message>
        <source>In {name} the face is {times:.1f} times smaller than in the photo, so what was taken from it is soft; use a larger version if there is one.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}の顔の大きさは、この写真の顔の {times:.1f} 分の 1 です。そのため、取り込んだ部分がぼやけています。より大きな写真があれば、それを使ってください。</translation>
    </message>
    <message>
        <source>In {name} the face is much darker than in the photo, so noise may show in what was taken from it; use a brighter version if there is one.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}の顔は、この写真の顔よりかなり暗いため、取り込んだ部分にノイズが目立つことがあります。より明るい写真があれば、それを使ってください。</translation>
    </message>
    <message>
        <source>As {name} has no colours, only light and shade were taken from it; the colours are drawn.</source>
        <extracomment>engine/references/sources.py</extracomment>
        <translation>{name}は白黒のため、明暗だけを取り込みました。色は生成したものです。</translation>
    </message>
    <message>
        <source>The part to be cut out reaches beyond the photo; choose a smaller one.</source>
        <extracomment>engine/reframing.py</extracomment>
        <translation>切り抜く範囲が写真からはみ出しています。範囲を小さくしてください。</translation>
    </message>
    <message>
        <source>Only photos of up to {limit} pixels a side can be levelled.</source>
        <extracomment>engine/reframing.py</extracomment>
        <translation>角度を補正できるのは、一辺が {limit} ピクセルまでの写真だけです。</translation>
    </message>
    <message>
        <source>the reference photo</source>
        <extracomment>engine/request.py</extracomment>
        <translation>参照写真</translation>
    </message>
    <message>
        <source>Ask for at least one alternative.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>候補の数は 1 つ以上にしてください。</translation>
    </message>
    <message>
        <source>Colours cannot be taken from another photo; leave the reference out.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>色を別の写真から取り込むことはできません。参照写真を外してください。</translation>
    </message>
    <message>
        <source>There is no task {task!r}; choose one of: {names}.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>タスク {task!r} はありません。次のいずれかを選択してください: {names}。</translation>
    </message>
    <message>
        <source>The face frame is not five points; set it again.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>顔枠が 5 つの点になっていません。設定し直してください。</translation>
    </message>
    <message>
        <source>The face frame lies far outside of the photo; set it again, in photo pixels.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>顔枠が写真から大きく外れています。写真のピクセル単位で設定し直してください。</translation>
    </message>
    <message>
        <source>A seed cannot be negative; choose 0 or more.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>シードに負の値は使えません。0 以上を指定してください。</translation>
    </message>
    <message>
        <source>There is no way of blending {blend!r}; choose one of: {names}.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>合成方法 {blend!r} はありません。次のいずれかを選択してください: {names}。</translation>
    </message>
    <message>
        <source>What runs the networks cannot be loaded ({reason}); install faceinpaint again.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>モデルの実行ライブラリを読み込めません（{reason}）。faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>There is no device {name!r}; choose one of: {names}.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>デバイス {name!r} はありません。次のいずれかを選択してください: {names}。</translation>
    </message>
    <message>
        <source>This computer has no {name} device that {library} can use; choose cpu or auto.</source>
        <extracomment>engine/runtime/__init__.py</extracomment>
        <translation>このコンピューターには、{library} で使える {name} デバイスがありません。cpu または auto を選択してください。</translation>
    </message>
    <message>
        <source>The graphics card&apos;s memory is too small or in use by other programs; the processor took over.</source>
        <extracomment>engine/runtime/failures.py</extracomment>
        <translation>グラフィックカードのメモリが少なすぎるか、ほかのプログラムが使用中のため、プロセッサに切り替えました。</translation>
    </message>
    <message>
        <source>The graphics card cannot run this network; the processor took over.</source>
        <extracomment>engine/runtime/failures.py</extracomment>
        <translation>グラフィックカードではこのモデルを実行できないため、プロセッサに切り替えました。</translation>
    </message>
    <message>
        <source>The computer&apos;s memory is full; close other programs and try again.</source>
        <extracomment>engine/batch/work.py</extracomment>
        <translation>コンピューターのメモリがいっぱいです。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>NVIDIA graphics ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>NVIDIA グラフィックス ({library})</translation>
    </message>
    <message>
        <source>Processor ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>プロセッサ ({library})</translation>
    </message>
    <message>
        <source>Graphics card ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>グラフィックカード ({library})</translation>
    </message>
    <message>
        <source>Apple graphics ({library})</source>
        <extracomment>engine/runtime/onnx_flavour.py</extracomment>
        <translation>Apple グラフィックス ({library})</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <extracomment>engine/session.py</extracomment>
        <translation>顔を検出しています</translation>
    </message>
    <message>
        <source>Ask for at least one face.</source>
        <extracomment>engine/request_checks.py</extracomment>
        <translation>顔の数は 1 つ以上にしてください。</translation>
    </message>
    <message>
        <source>No face was found in this photo; set the face frame by hand.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>この写真には顔が見つかりませんでした。顔枠を手動で設定してください。</translation>
    </message>
    <message>
        <source>this network</source>
        <extracomment>engine/session.py</extracomment>
        <translation>このモデル</translation>
    </message>
    <message>
        <source>The device {device} has too little free memory for {what}; close other programs, or choose cpu.</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>デバイス {device} の空きメモリが不足しているため、{what}を実行できません。ほかのプログラムを閉じるか、cpu を選択してください。</translation>
    </message>
    <message>
        <source>The weights {name!r} are no safetensors file ({reason}); export them again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重み {name!r} は safetensors ファイルではありません（{reason}）。書き出し直してください。</translation>
    </message>
    <message>
        <source>The weights {name!r} ({sizes}) do not fit this network; train one of these sizes, or install faceinpaint again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重み {name!r}（{sizes}）はこのモデルに合いません。このサイズのモデルを学習させるか、faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>The trained weights “{name}” are not installed; install faceinpaint again to get them.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>学習済みの重み「{name}」がインストールされていません。入手するには、faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>The list of weights {path} cannot be read ({reason}); restore it or install faceinpaint again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みの一覧 {path} を読み取れません（{reason}）。ファイルを復元するか、faceinpaint を再インストールしてください。</translation>
    </message>
    <message>
        <source>{variable} names {folder}, which cannot be read ({reason}); correct or unset it.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>{variable} に指定された {folder} を読み取れません（{reason}）。修正するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>{variable} names {folder}, which has no {list_name}; correct or unset it.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>{variable} に指定された {folder} に {list_name} がありません。修正するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>No weights {name!r} come with this faceinpaint; train them with faceinpaint-train, and name their folder in {variable}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>この faceinpaint には重み {name!r} が付属していません。faceinpaint-train で学習させ、そのフォルダーを {variable} に指定してください。</translation>
    </message>
    <message>
        <source>The weight file {path} cannot be read ({reason}); install faceinpaint again, or restore that file.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みファイル {path} を読み取れません（{reason}）。faceinpaint を再インストールするか、ファイルを復元してください。</translation>
    </message>
    <message>
        <source>The weight file {path} is damaged or was altered; install faceinpaint again, or restore that file.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みファイル {path} は破損しているか、改変されています。faceinpaint を再インストールするか、ファイルを復元してください。</translation>
    </message>
</context>
<context>
    <name>engine_access</name>
    <message>
        <source>The networks could not be loaded; start faceinpaint again.</source>
        <extracomment>faceinpaint_gui/worker/engine_access.py</extracomment>
        <translation>モデルを読み込めませんでした。faceinpaint を再起動してください。</translation>
    </message>
    <message>
        <source>The network that changes faces (igan) is not installed; install faceinpaint again, or train it.</source>
        <extracomment>faceinpaint_gui/worker/engine_access.py</extracomment>
        <translation>顔を変更するモデル（igan）がインストールされていません。faceinpaint を再インストールするか、学習させてください。</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Completing a batch…</source>
        <extracomment>faceinpaint_gui/worker/batch_jobs.py</extracomment>
        <translation>バッチ処理をしています…</translation>
    </message>
    <message>
        <source>Completing…</source>
        <extracomment>faceinpaint_gui/worker/completion_jobs.py</extracomment>
        <translation>補完しています…</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <extracomment>faceinpaint_gui/worker/engine_state.py</extracomment>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Switching the device…</source>
        <extracomment>faceinpaint_gui/worker/engine_state.py</extracomment>
        <translation>デバイスを切り替えています…</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>faceinpaint_gui/worker/face_jobs.py</extracomment>
        <translation>顔を検出しています…</translation>
    </message>
    <message>
        <source>Changing the face…</source>
        <extracomment>faceinpaint_gui/worker/face_jobs.py</extracomment>
        <translation>顔を変更しています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>faceinpaint_gui/worker/job.py</extracomment>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Making the mask…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>マスクを作成しています…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Looking for what hides the face…</source>
        <extracomment>faceinpaint_gui/worker/mask_jobs.py</extracomment>
        <translation>顔を隠しているものを探しています…</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What is proposed</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>提案する対象(&amp;W)</translation>
    </message>
    <message>
        <source>Com&amp;pletion</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>補完(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>In no menu</source>
        <extracomment>faceinpaint_gui/actions/menus.py</extracomment>
        <translation>メニュー外</translation>
    </message>
</context>
<context>
    <name>user_messages</name>
    <message>
        <source>“{0}” is damaged or incomplete: copy it again from the camera or from a backup, or open what there is of it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>「{0}」は破損しているか、不完全です。カメラまたはバックアップからコピーし直すか、残っている部分を開いてください。</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>このまま開く</translation>
    </message>
    <message>
        <source>The colour profile “{0}” cannot be used here; choose another ICC file.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>カラープロファイル「{0}」はここでは使用できません。別の ICC ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The networks are still being loaded; try again in a moment.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>モデルを読み込んでいます。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Brush over what hides the face, then click Complete.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>まだ何もマスクされていません。顔を隠しているものをブラシで塗ってから、「補完」をクリックしてください。</translation>
    </message>
    <message>
        <source>None of the other photos is checked and shows a face. Add a photo of the same person.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>チェックが付いていて顔が写っている「別の写真」がありません。同じ人物の写真を追加してください。</translation>
    </message>
    <message>
        <source>This mask marks most of the photo. If that is not meant, invert it, or undo.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>このマスクは写真の大部分を覆っています。意図したものでなければ、反転するか、元に戻してください。</translation>
    </message>
    <message>
        <source>Nothing that hides the face was found. Brush over it, or check more kinds beside Propose mask.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>顔を隠しているものが見つかりませんでした。ブラシで塗るか、「マスクを提案」の横でチェックする種類を増やしてください。</translation>
    </message>
    <message>
        <source>Nothing is checked that could be looked for. Check a kind in the list beside Propose mask.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>探す対象が何もチェックされていません。「マスクを提案」の横のリストで種類をチェックしてください。</translation>
    </message>
    <message>
        <source>Set face frame</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>顔枠を設定</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” contradict each other: “{0}” was set back.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>「{0}」と「{1}」は両立しません。「{0}」を元に戻しました。</translation>
    </message>
    <message>
        <source>The changed face hardly looks like the same person any more. A smaller change keeps more of the likeness.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>変更後の顔は、もう同じ人物にはほとんど見えません。変更を小さくすると、面影がより残ります。</translation>
    </message>
    <message>
        <source>{0} is completed.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} の補完が完了しました。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>No face was found in this photo. Point out its eyes and its mouth with three clicks.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>この写真には顔が見つかりませんでした。目と口の位置を 3 回のクリックで指定してください。</translation>
    </message>
    <message>
        <source>The device chosen last time ({0}) is not available; {1} is used instead.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>前回選択したデバイス（{0}）は使用できません。代わりに {1} を使用します。</translation>
    </message>
    <message>
        <source>This picture has no file yet, so there is no next one in its folder. Open a photo instead.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>この画像にはまだファイルがないため、フォルダー内の次の写真に進めません。写真を開いてください。</translation>
    </message>
    <message>
        <source>This is the last photo in its folder.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>これはフォルダー内の最後の写真です。</translation>
    </message>
    <message>
        <source>This is the first photo in its folder.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>これはフォルダー内の最初の写真です。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy an image or a photo&apos;s file, then paste again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>クリップボードに画像がありません。画像または写真のファイルをコピーしてから、もう一度ペーストしてください。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy a mask, in which white is filled, then paste it again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>クリップボードに画像がありません。マスク（白い部分が補完されます）をコピーしてから、もう一度ペーストしてください。</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} として保存しました。</translation>
    </message>
    <message>
        <source>{0} had been deleted or moved; it is saved there again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} は削除または移動されていたため、元の場所に保存し直しました。</translation>
    </message>
    <message>
        <source>{0} was saved without what the preview shows. To keep that, press Complete or Apply to face; then save again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} を保存しましたが、プレビューの内容は含まれていません。含めるには、「補完」または「顔に適用」を押してから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Saved as {0}, without the mark of AI, which such files cannot hold. Save it as JPEG, PNG or TIFF to mark it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} として保存しました。この形式には AI 編集の記録を含められません。記録するには、JPEG、PNG、TIFF のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>{0} was changed on the disk. Reload it to see the change, or dismiss this to keep yours.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} がディスク上で変更されました。変更を反映するには再読み込みを、現在の内容を維持するにはこのメッセージを閉じてください。</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>{0} was deleted or moved. The photo is still open here with all edits: save it to keep it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} が削除または移動されました。写真は編集内容とともにここで開いたままです。残すには保存してください。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>{0} is also open in another faceinpaint. Edits are not shared: save under another name, so that neither writes over the other.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>{0} は別の faceinpaint でも開かれています。編集内容は共有されません。互いに上書きしないよう、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>A copy was exported as {0}.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>コピーを {0} として書き出しました。</translation>
    </message>
    <message>
        <source>The recipe was saved as {0}. Opened with the same photo, it gives the same pixels.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>レシピを {0} として保存しました。同じ写真で開くと、同じピクセルが得られます。</translation>
    </message>
    <message>
        <source>This recipe is of a picture without a file. Open or paste that first, then the recipe.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>このレシピは、ファイルのない画像用です。先にその画像を開くかペーストしてから、レシピを開いてください。</translation>
    </message>
    <message>
        <source>The photo of this recipe, {0}, is not in its folder. Open the photo first, then the recipe.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>このレシピの写真 {0} がフォルダーにありません。先に写真を開いてから、レシピを開いてください。</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>それでも使用</translation>
    </message>
    <message>
        <source>a picture without a file</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>ファイルのない画像</translation>
    </message>
    <message>
        <source>This recipe takes from another photo, which was not found: {0}. Show where it is now.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>このレシピで使う別の写真が見つかりませんでした: {0}。現在の場所を指定してください。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Some photos could not be restored, as another version of faceinpaint had kept them: start that version to restore them. What was kept stays until you discard it.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>一部の写真は、別のバージョンの faceinpaint が保管したものであるため、復元できませんでした。復元するには、そのバージョンを起動してください。保管されたデータは、破棄するまで残ります。</translation>
    </message>
    <message>
        <source>Some photos could not be restored, as what was kept of them is damaged. It stays, and is offered again when you start faceinpaint the next time.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>一部の写真は、保管されたデータが破損しているため、復元できませんでした。データは残り、次に faceinpaint を起動したときに再び確認します。</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written to, so that your edits could not be restored after a crash. Nothing is lost: save your photos, and free some space.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>ディスクがいっぱいか、書き込めないため、クラッシュした場合に編集内容を復元できません。今のところ何も失われていません。写真を保存し、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>faceinpaint made a mistake, and the last step was not done. Your photo and your mask are still there: save the photo under a new name.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>faceinpaint の不具合により、最後の操作は実行されませんでした。写真とマスクは残っています。写真を新しい名前で保存してください。</translation>
    </message>
    <message>
        <source>The networks could not be loaded, so nothing can be completed. Start faceinpaint again; if that does not help, install it again.</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>モデルを読み込めなかったため、補完できません。faceinpaint を再起動してください。解決しない場合は、再インストールしてください。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>faceinpaint_gui/user_messages.py</extracomment>
        <translation>フォルダーを表示</translation>
    </message>
</context>
</TS>
