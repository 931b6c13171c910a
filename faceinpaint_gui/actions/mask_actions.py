"""The actions of the Mask menu."""

from __future__ import annotations

from engine.faces.occlusion_layers import OFFERED, Occlusion
from faceinpaint_gui.actions.action_set import ActionSet


class MaskActions(ActionSet):
    """What changes, loads and saves the mask, and marks parts of the face, as attributes."""

    def _add_mask_actions(self) -> None:
        self.show_mask = self._add_toggle(
            self.tr("&Show mask"), "mask-show", "M", self.tr("Show or hide the mask")
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
        self.propose_mask = self._add(
            self.tr("Propose m&ask"),
            "mask-propose",
            "Ctrl+Shift+P",
            self.tr("Mark what hides the face: what is checked in the list"),
        )
        titles = {Occlusion.GLASSES: self.tr("&Glasses"), Occlusion.SUNGLASSES: self.tr("&Sunglasses")}
        self.proposed_kinds = {
            kind: self._add_toggle(titles[kind], "", "", self.tr("Look for this when a mask is proposed"))
            for kind in OFFERED
        }
        """What *Propose mask* looks for, if checked."""
        for action in (self.propose_mask, *self.proposed_kinds.values()):
            action.setVisible(False)  # until the network that looks for it is there
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
