"""The actions of the Completion menu."""

from __future__ import annotations

from PySide6.QtCore import Qt

from faceinpaint_gui.actions.action_set import ActionSet

NUMBERED_ALTERNATIVES = 9


class CompletionActions(ActionSet):
    """Completing, choosing among alternatives, setting face frames and changing a face: as attributes."""

    def _add_completion_actions(self) -> None:
        self.complete = self._add(
            self.tr("&Complete"),
            "complete",
            ("Ctrl+Return", "Ctrl+Enter"),
            self.tr("Fill what is marked with a face"),
        )
        self.complete_from_reference = self._add(
            self.tr("Complete from another photo…"),
            "complete-from",
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            self.tr("Take what is marked from other photos of the same person"),
        )
        self.reference_face = self._add(
            self.tr("Other face"),
            "next",
            "",
            self.tr("Choose the next face in the other photo; after the last one, the most alike is taken"),
        )
        self.remove_reference = self._add(
            self.tr("Remo&ve"), "reject", "", self.tr("Take this photo off the list of other photos")
        )
        self.live_preview = self._add_toggle(
            self.tr("&Live preview"), "live-preview", "V", self.tr("Show the result while you paint")
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
        self.keep_alternative = self._add_toggle(
            self.tr("&Keep"), "keep", "K", self.tr("Keep this alternative at hand, before the others")
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
        self.invention_map = self._add_toggle(
            self.tr("&Invention map"),
            "invention-map",
            "I",
            self.tr("Show where the alternatives differ: what is guessed, and what is certain"),
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

        self.set_face_frame = self._add_toggle(
            self.tr("Set &face frame"),
            "face-frame",
            "Shift+F",
            self.tr("Point out eyes and mouth of a face that is not found"),
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
