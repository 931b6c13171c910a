"""The actions of the File menu."""

from __future__ import annotations

from PySide6.QtGui import QAction

from faceinpaint_gui.actions.action_set import ActionSet


class FileActions(ActionSet):
    """Opening, saving and leaving photos, as attributes."""

    def _add_file_actions(self) -> None:
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
        self.batch = self._add(
            self.tr("&Batch…"), "", "Ctrl+B", self.tr("Complete many photos, and choose what to keep")
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
