"""Every action of the program: its name, shortcut, icon and tip."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup

from faceinpaint_gui.actions.action_set import ActionSet
from faceinpaint_gui.settings import ThemeChoice

NUMBERED_ALTERNATIVES = 9


class Actions(ActionSet):
    """The actions, as attributes. What they do is connected elsewhere; menus and buttons only show them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.open = self._add(self.tr("&Open…"), "open", "Ctrl+O", self.tr("Open a photo"))
        self.new_faces = self._add(
            self.tr("New from &generated faces…"),
            "generate-faces",
            "Ctrl+Shift+N",
            self.tr("Draw faces of nobody, and open one of them as a new photo"),
        )
        self.paste = self._add(
            self.tr("&Paste"), "paste", "Ctrl+V", self.tr("Open the picture or the file in the clipboard")
        )
        self.save = self._add(
            self.tr("&Save"),
            "save",
            "Ctrl+S",
            self.tr("Save; the first time it asks where, so that your original stays"),
        )
        self.save_as = self._add(
            self.tr("Save &As…"), "save-as", "Ctrl+Shift+S", self.tr("Save as another file")
        )
        self.export = self._add(
            self.tr("&Export…"),
            "export",
            "Ctrl+E",
            self.tr("Write a copy for others: size, quality, metadata"),
        )
        self.open_recipe = self._add(
            self.tr("Open rec&ipe…"), "", "", self.tr("Edit this photo again as a recipe says")
        )
        self.save_recipe = self._add(
            self.tr("Save re&cipe…"), "", "", self.tr("Save how this photo was completed, to do it again")
        )
        self.next_photo = self._add(
            self.tr("&Next photo in the folder"), "", "PgDown", self.tr("Open the next photo of this folder")
        )
        self.previous_photo = self._add(
            self.tr("Pre&vious photo in the folder"),
            "",
            "PgUp",
            self.tr("Open the previous photo of this folder"),
        )
        self.next_tab = self._add(
            self.tr("Next open p&hoto"), "", "Ctrl+Tab", self.tr("Show the next of the open photos")
        )
        self.previous_tab = self._add(
            self.tr("Previo&us open photo"),
            "",
            "Ctrl+Shift+Tab",
            self.tr("Show the previous of the open photos"),
        )
        self.close_photo = self._add(self.tr("C&lose photo"), "", "Ctrl+W", self.tr("Close this photo"))
        self.quit = self._add(self.tr("&Quit"), "", "Ctrl+Q", self.tr("Close the editor"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        self.undo = self._add(self.tr("&Undo"), "undo", "Ctrl+Z", self.tr("Undo"))
        self.redo = self._add(self.tr("&Redo"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), self.tr("Redo"))

        self.extend_canvas = self._add(
            self.tr("E&xtend canvas…"),
            "extend-canvas",
            "Ctrl+Shift+E",
            self.tr("Make the photo larger, and mark the new border to be filled"),
        )
        self.brush = self._add(
            self.tr("&Brush"), "brush", "B", self.tr("Mark what is to be filled"), is_checkable=True
        )
        self.eraser = self._add(
            self.tr("&Eraser"), "eraser", "E", self.tr("Take away from what is marked"), is_checkable=True
        )
        self.rectangle = self._add(
            self.tr("Re&ctangle"),
            "rectangle",
            "R",
            self.tr("Mark a rectangle; Shift makes it a square, Alt takes away"),
            is_checkable=True,
        )
        self.ellipse = self._add(
            self.tr("E&llipse"),
            "ellipse",
            "O",
            self.tr("Mark an ellipse; Shift makes it a circle, Alt takes away"),
            is_checkable=True,
        )
        self.lasso = self._add(
            self.tr("Lass&o"),
            "lasso",
            "L",
            self.tr("Mark what you run around; Alt takes away"),
            is_checkable=True,
        )
        self.polygon = self._add(
            self.tr("&Polygon"),
            "polygon",
            "P",
            self.tr("Mark between clicks; a double click or Enter ends it, Alt takes away"),
            is_checkable=True,
        )
        self.restore_brush = self._add(
            self.tr("Res&tore brush"),
            "restore-brush",
            "T",
            self.tr("Bring the photo back as it was opened, where you paint"),
            is_checkable=True,
        )
        self.paint_from = self._add(
            self.tr("Pa&int from this alternative"),
            "paint-from",
            "G",
            self.tr("Take this alternative to paint with, then choose another one to paint on"),
            is_checkable=True,
        )
        self.edit_faces = self._add(
            self.tr("F&aces"),
            "face-edit",
            "A",
            self.tr("Show the faces; click one, move, turn and scale its frame"),
            is_checkable=True,
        )
        self.tools = QActionGroup(self)
        """The tools of the palette, of which one is chosen."""
        for action in (
            self.brush,
            self.eraser,
            self.rectangle,
            self.ellipse,
            self.lasso,
            self.polygon,
            self.restore_brush,
            self.paint_from,
            self.edit_faces,
        ):
            self.tools.addAction(action)
        self.brush.setChecked(True)
        self.smaller_brush = self._add(self.tr("S&maller brush"), "", "[", self.tr("Smaller brush"))
        self.larger_brush = self._add(self.tr("Lar&ger brush"), "", "]", self.tr("Larger brush"))
        self.softer_brush = self._add(self.tr("So&fter brush"), "", ("Shift+[", "{"), self.tr("Softer brush"))
        self.harder_brush = self._add(self.tr("&Harder brush"), "", ("Shift+]", "}"), self.tr("Harder brush"))

        self.pen_pressure = self._add(
            self.tr("Pe&n pressure sets the size"),
            "",
            "",
            self.tr("A light touch of a tablet's pen paints with a smaller brush"),
            is_checkable=True,
        )

        self.show_mask = self._add(
            self.tr("&Show mask"), "mask-show", "M", self.tr("Show or hide the mask"), is_checkable=True
        )
        self.clear_mask = self._add(self.tr("&Clear"), "mask-clear", "Ctrl+D", self.tr("Unmark everything"))
        self.invert_mask = self._add(
            self.tr("&Invert"), "mask-invert", "Ctrl+Shift+I", self.tr("Swap what is marked and what is not")
        )
        self.grow_mask = self._add(
            self.tr("&Grow"), "mask-grow", "Ctrl+Alt+G", self.tr("Widen the mask on all sides")
        )
        self.shrink_mask = self._add(
            self.tr("Sh&rink"), "mask-shrink", "Ctrl+Alt+H", self.tr("Narrow the mask on all sides")
        )
        self.feather_mask = self._add(
            self.tr("&Feather"), "mask-feather", "Ctrl+Alt+F", self.tr("Soften the edges of the mask")
        )
        self.fill_holes = self._add(
            self.tr("Fill h&oles"), "mask-fill-holes", "Ctrl+Alt+O", self.tr("Mark what the mask encloses")
        )
        self.load_mask = self._add(
            self.tr("&Load…"), "mask-load", "Ctrl+Shift+O", self.tr("Load a mask: white is filled")
        )
        self.save_mask = self._add(
            self.tr("Sa&ve…"), "mask-save", "Ctrl+Shift+M", self.tr("Save the mask as a PNG image")
        )

        self.paste_mask = self._add(
            self.tr("&Paste mask"), "mask-paste", "Ctrl+Shift+V", self.tr("Take the mask in the clipboard")
        )
        self.reuse_mask = self._add(
            self.tr("Re&use mask"),
            "mask-reuse",
            "Ctrl+Shift+U",
            self.tr("Put the last photo's mask on the face of this one"),
        )
        self.parts = {
            "eyes": self._add(self.tr("&Eyes"), "part-eyes", "Ctrl+Shift+1", self.tr("Mark the eyes")),
            "brows": self._add(self.tr("&Brows"), "part-brows", "Ctrl+Shift+2", self.tr("Mark the brows")),
            "nose": self._add(self.tr("&Nose"), "part-nose", "Ctrl+Shift+3", self.tr("Mark the nose")),
            "mouth": self._add(self.tr("&Mouth"), "part-mouth", "Ctrl+Shift+4", self.tr("Mark the mouth")),
            "hair": self._add(self.tr("&Hair"), "part-hair", "Ctrl+Shift+5", self.tr("Mark the hair")),
            "skin": self._add(self.tr("S&kin"), "part-skin", "Ctrl+Shift+6", self.tr("Mark the skin")),
        }
        """By the engine's names of the parts; hidden until a face parser is there."""
        for name, action in self.parts.items():
            action.setData(name)
            action.setVisible(False)

        self.complete = self._add(
            self.tr("&Complete"),
            "complete",
            ("Ctrl+Return", "Ctrl+Enter"),
            self.tr("Fill what is marked with a face"),
        )
        self.live_preview = self._add(
            self.tr("&Live preview"),
            "live-preview",
            "V",
            self.tr("Show the result while you paint"),
            is_checkable=True,
        )
        self.cancel = self._add(self.tr("C&ancel"), "cancel", "Esc", self.tr("Stop completing"))
        self.new_alternatives = self._add(
            self.tr("&New alternatives"),
            "new-alternatives",
            "Ctrl+R",
            self.tr("Make other completions of the same mask"),
        )
        self.more_like_this = self._add(
            self.tr("&More like this"),
            "more-like-this",
            "Ctrl+Shift+R",
            self.tr("Make variations of the alternative that is shown"),
        )
        self.keep_alternative = self._add(
            self.tr("&Keep"),
            "keep",
            "K",
            self.tr("Keep this alternative at hand, before the others"),
            is_checkable=True,
        )
        self.reject_alternative = self._add(
            self.tr("Re&ject"), "reject", "Del", self.tr("Take this alternative off the strip")
        )
        self.restore_rejected = self._add(
            self.tr("Bring &back rejected ones"),
            "",
            "Shift+Del",
            self.tr("Show the alternatives again that were taken off the strip"),
        )
        self.invention_map = self._add(
            self.tr("&Invention map"),
            "invention-map",
            "I",
            self.tr("Show where the alternatives differ: what is guessed, and what is certain"),
            is_checkable=True,
        )
        self.previous_alternative = self._add(
            self.tr("&Previous alternative"), "previous", "Left", self.tr("Previous alternative")
        )
        self.next_alternative = self._add(
            self.tr("Ne&xt alternative"), "next", "Right", self.tr("Next alternative")
        )
        self.numbered_alternatives = [
            self._add(
                self.tr("Alternative {0}").format(number),
                "",
                str(number),
                self.tr("Show alternative {0}").format(number),
            )
            for number in range(1, NUMBERED_ALTERNATIVES + 1)
        ]
        self.for_alternatives = [
            self.previous_alternative,
            self.next_alternative,
            self.keep_alternative,
            self.reject_alternative,
            *self.numbered_alternatives,
        ]
        for action in self.for_alternatives:
            # In the canvas and the strip only: sliders and number fields need these keys for themselves.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

        self.set_face_frame = self._add(
            self.tr("Set &face frame"),
            "face-frame",
            "Shift+F",
            self.tr("Point out eyes and mouth of a face that is not found"),
            is_checkable=True,
        )
        self.next_face = self._add(
            self.tr("Next fac&e"), "", "N", self.tr("Choose the next of the faces in the photo")
        )
        self.remove_face_frame = self._add(
            self.tr("Rem&ove face frame"),
            "face-frame-remove",
            "",
            self.tr("Look for the faces in the photo again"),
        )

        self.apply_attributes = self._add(
            self.tr("Apply &to face"),
            "attributes-apply",
            "Ctrl+Shift+A",
            self.tr("Keep the changed attributes of the face, as one step that can be undone"),
        )
        self.reset_attributes = self._add(
            self.tr("&Reset face"),
            "attributes-reset",
            "",
            self.tr("Show the face as it is, without the changed attributes"),
        )

        self.zoom_in = self._add(
            self.tr("Zoom &in"), "zoom-in", ("Ctrl++", "Ctrl+=", "+"), self.tr("Zoom in")
        )
        self.zoom_out = self._add(self.tr("Zoom &out"), "zoom-out", ("Ctrl+-", "-"), self.tr("Zoom out"))
        self.zoom_to_fit = self._add(
            self.tr("Zoom to &fit"), "zoom-fit", ("Ctrl+0", "F"), self.tr("Show the whole photo")
        )
        self.zoom_to_actual = self._add(
            self.tr("&Actual pixels"), "zoom-actual", "Ctrl+1", self.tr("One photo pixel per screen pixel")
        )

        self.compare_split = self._add(
            self.tr("&Split view"),
            "compare-split",
            "S",
            self.tr("Show the original left of a line that you can drag"),
            is_checkable=True,
        )
        self.compare_side = self._add(
            self.tr("Side &by side"),
            "compare-side",
            "D",
            self.tr("Show the original and the edited picture side by side"),
            is_checkable=True,
        )
        compare = QActionGroup(self)
        compare.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        compare.addAction(self.compare_split)
        compare.addAction(self.compare_side)

        self.themes = {
            ThemeChoice.SYSTEM: self._add(
                self.tr("As the &system"),
                "",
                "",
                self.tr("Light or dark, as the system is"),
                is_checkable=True,
            ),
            ThemeChoice.LIGHT: self._add(
                self.tr("&Light"), "", "", self.tr("A light window"), is_checkable=True
            ),
            ThemeChoice.DARK: self._add(
                self.tr("&Dark"), "", "", self.tr("A dark window"), is_checkable=True
            ),
        }
        theme_group = QActionGroup(self)
        for action in self.themes.values():
            theme_group.addAction(action)

        self.settings = self._add(
            self.tr("&Settings…"),
            "settings",
            "Ctrl+,",
            self.tr("Theme, mask colour, memory, and how photos are completed"),
        )
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.shortcuts = self._add(
            self.tr("&Keyboard shortcuts…"), "", "F1", self.tr("Look up keys, and change them")
        )
        self.about = self._add(self.tr("&About faceinpaint"), "", "", self.tr("Versions and licences"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

        self.for_photos = [
            self.save,
            self.save_as,
            self.export,
            self.save_recipe,
            self.next_photo,
            self.previous_photo,
            self.next_tab,
            self.previous_tab,
            self.close_photo,
            self.extend_canvas,
            self.clear_mask,
            self.invert_mask,
            self.grow_mask,
            self.shrink_mask,
            self.feather_mask,
            self.fill_holes,
            self.load_mask,
            self.save_mask,
            self.paste_mask,
            *self.parts.values(),
            self.set_face_frame,
            self.next_face,
            self.zoom_in,
            self.zoom_out,
            self.zoom_to_fit,
            self.zoom_to_actual,
            self.compare_split,
            self.compare_side,
        ]
        for action in (
            self.undo,
            self.redo,
            self.complete,
            self.cancel,
            self.new_alternatives,
            self.paint_from,
            self.more_like_this,
            self.restore_rejected,
            self.invention_map,
            self.remove_face_frame,
            self.reuse_mask,
            self.apply_attributes,
            self.reset_attributes,
        ):
            action.setEnabled(False)
        for action in self.for_alternatives:
            action.setEnabled(False)
        self._name_all()

    def _name_all(self) -> None:
        """Gives each action the name under which the settings remember its keys."""
        named = {name: action for name, action in vars(self).items() if isinstance(action, QAction)}
        named |= {f"part_{part}": action for part, action in self.parts.items()}
        named |= {f"theme_{choice.value}": action for choice, action in self.themes.items()}
        named |= {
            f"alternative_{number}": action
            for number, action in enumerate(self.numbered_alternatives, start=1)
        }
        for name, action in named.items():
            action.setObjectName(name)
