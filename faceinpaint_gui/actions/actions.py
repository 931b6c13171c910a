"""Every action of the program: its name, shortcut, icon and tip."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from faceinpaint_gui.actions.completion_actions import CompletionActions
from faceinpaint_gui.actions.file_actions import FileActions
from faceinpaint_gui.actions.mask_actions import MaskActions
from faceinpaint_gui.actions.tool_actions import ToolActions
from faceinpaint_gui.settings import ThemeChoice


class Actions(FileActions, ToolActions, MaskActions, CompletionActions):
    """The actions, as attributes. What they do is connected elsewhere; menus and buttons only show them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._add_file_actions()

        self.undo = self._add(self.tr("&Undo"), "undo", "Ctrl+Z", self.tr("Undo"))
        self.redo = self._add(self.tr("&Redo"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), self.tr("Redo"))

        self.extend_canvas = self._add(
            self.tr("E&xtend canvas…"),
            "extend-canvas",
            "Ctrl+Shift+E",
            self.tr("Make the photo larger, and mark the new border to be filled"),
        )

        self.turn_left = self._add(
            self.tr("Turn left"), "", "Ctrl+[", self.tr("Turn the photo by 90°, without loss")
        )
        self.turn_right = self._add(
            self.tr("Turn right"), "", "Ctrl+]", self.tr("Turn the photo by 90°, without loss")
        )
        self.flip_across = self._add(
            self.tr("Flip left and right"), "", "Ctrl+Shift+H", self.tr("Mirror the photo, without loss")
        )
        self.flip_down = self._add(
            self.tr("Flip top and bottom"), "", "Ctrl+Shift+J", self.tr("Mirror the photo, without loss")
        )
        self.crop = self._add(
            self.tr("Crop an&d straighten…"),
            "",
            "Ctrl+Shift+X",
            self.tr("Keep a part of the photo, and level it"),
        )

        self._add_tools()
        self._add_mask_actions()
        self._add_completion_actions()

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

        self.compare_split = self._add_toggle(
            self.tr("&Split view"),
            "compare-split",
            "S",
            self.tr("Show the original left of a line that you can drag"),
        )
        self.compare_side = self._add_toggle(
            self.tr("Side &by side"),
            "compare-side",
            "D",
            self.tr("Show the original and the edited picture side by side"),
        )
        compare = QActionGroup(self)
        compare.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        compare.addAction(self.compare_split)
        compare.addAction(self.compare_side)

        self.soft_proof = self._add_toggle(
            self.tr("Soft &proof"),
            "",
            "Ctrl+Shift+Y",
            self.tr("Show colours as they will be printed or published, by a profile"),
        )
        self.proof_profile = self._add(
            self.tr("Proof p&rofile…"), "", "", self.tr("Choose the profile of the soft proof")
        )

        self.themes = {
            ThemeChoice.SYSTEM: self._add_toggle(
                self.tr("As the &system"), "", "", self.tr("Light or dark, as the system is")
            ),
            ThemeChoice.LIGHT: self._add_toggle(self.tr("&Light"), "", "", self.tr("A light window")),
            ThemeChoice.DARK: self._add_toggle(self.tr("&Dark"), "", "", self.tr("A dark window")),
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
            self.turn_left,
            self.turn_right,
            self.flip_across,
            self.flip_down,
            self.crop,
            self.clear_mask,
            self.invert_mask,
            self.grow_mask,
            self.shrink_mask,
            self.feather_mask,
            self.fill_holes,
            self.load_mask,
            self.save_mask,
            self.paste_mask,
            self.propose_mask,
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
            self.complete_from_reference,
            self.reference_face,
            self.remove_reference,
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
        named |= {f"proposed_{kind}": action for kind, action in self.proposed_kinds.items()}
        named |= {f"theme_{choice.value}": action for choice, action in self.themes.items()}
        named |= {
            f"alternative_{number}": action
            for number, action in enumerate(self.numbered_alternatives, start=1)
        }
        for name, action in named.items():
            action.setObjectName(name)
