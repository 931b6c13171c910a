"""The tools that work on the photo, and how the brush paints."""

from __future__ import annotations

from PySide6.QtGui import QActionGroup

from faceinpaint_gui.actions.action_set import ActionSet


class ToolActions(ActionSet):
    """The tools, of which one is chosen, and the settings of the brush, as attributes."""

    def _add_tools(self) -> None:
        self.brush = self._add_toggle(self.tr("&Brush"), "brush", "B", self.tr("Mark what is to be filled"))
        self.eraser = self._add_toggle(
            self.tr("&Eraser"), "eraser", "E", self.tr("Take away from what is marked")
        )
        self.rectangle = self._add_toggle(
            self.tr("Re&ctangle"),
            "rectangle",
            "R",
            self.tr("Mark a rectangle; Shift makes it a square, Alt takes away"),
        )
        self.ellipse = self._add_toggle(
            self.tr("E&llipse"),
            "ellipse",
            "O",
            self.tr("Mark an ellipse; Shift makes it a circle, Alt takes away"),
        )
        self.lasso = self._add_toggle(
            self.tr("Lass&o"), "lasso", "L", self.tr("Mark what you run around; Alt takes away")
        )
        self.polygon = self._add_toggle(
            self.tr("&Polygon"),
            "polygon",
            "P",
            self.tr("Mark between clicks; a double click or Enter ends it, Alt takes away"),
        )
        self.restore_brush = self._add_toggle(
            self.tr("Res&tore brush"),
            "restore-brush",
            "T",
            self.tr("Bring the photo back as it was opened, where you paint"),
        )
        self.paint_from = self._add_toggle(
            self.tr("Pa&int from this alternative"),
            "paint-from",
            "G",
            self.tr("Take this alternative to paint with, then choose another one to paint on"),
        )
        self.edit_faces = self._add_toggle(
            self.tr("F&aces"),
            "face-edit",
            "A",
            self.tr("Show the faces; click one, move, turn and scale its frame"),
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

        self.pen_pressure = self._add_toggle(
            self.tr("Pe&n pressure sets the size"),
            "",
            "",
            self.tr("A light touch of a tablet's pen paints with a smaller brush"),
        )
