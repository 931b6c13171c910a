"""What stands in the menu bar."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.texts import without_letter

_tr = partial(QCoreApplication.translate, "menus")

_NAME_MAX_PX = 400


class RecentMenu(QMenu):
    """The photos that were opened or saved last."""

    chosen = Signal(object)
    """The path of a photo to open."""
    cleared = Signal()
    """The list was emptied by the user."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setTitle(self.tr("Open &recent"))
        self.setToolTipsVisible(True)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Shows what the settings remember."""
        self.clear()
        recent = self._settings.recent_files
        for path in recent:
            name = self.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, _NAME_MAX_PX)
            action = self.addAction(name.replace("&", "&&"))
            action.setData(str(path))
            action.setToolTip(str(path))
            action.triggered.connect(self._choose)
        self.addSeparator()
        self.addAction(self.tr("&Clear this list")).triggered.connect(self._forget)
        self.setEnabled(bool(recent))

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.chosen.emit(Path(action.data()))

    @Slot()
    def _forget(self) -> None:
        self._settings.clear_recent_files()
        self.refresh()
        self.cleared.emit()


def fill_menu_bar(
    bar: QMenuBar, actions: Actions, recent_menu: RecentMenu, shown_parts: Sequence[QAction]
) -> None:
    """Fills the menu bar of the window.

    Args:
        bar: an empty menu bar.
        actions: what the menus hold.
        recent_menu: goes into the File menu.
        shown_parts: actions that show and hide parts of the window.
    """
    file = bar.addMenu(_tr("&File"))
    file.addAction(actions.open)
    file.addMenu(recent_menu)
    file.addActions([actions.paste, actions.new_faces])
    file.addSeparator()
    file.addActions([actions.save, actions.save_as, actions.export])
    file.addSeparator()
    file.addActions([actions.batch, actions.open_recipe, actions.save_recipe])
    file.addSeparator()
    file.addActions([actions.next_photo, actions.previous_photo, actions.next_tab, actions.previous_tab])
    file.addSeparator()
    file.addActions([actions.close_photo, actions.quit])

    edit = bar.addMenu(_tr("&Edit"))
    edit.addActions([actions.undo, actions.redo])
    edit.addSeparator()
    edit.addActions([actions.extend_canvas, actions.crop])
    edit.addActions([actions.turn_left, actions.turn_right, actions.flip_across, actions.flip_down])
    edit.addSeparator()
    edit.addActions(actions.tools.actions())
    edit.addSeparator()
    edit.addActions([actions.smaller_brush, actions.larger_brush, actions.softer_brush, actions.harder_brush])
    edit.addAction(actions.pen_pressure)
    edit.addSeparator()
    edit.addAction(actions.settings)

    mask = bar.addMenu(_tr("&Mask"))
    mask.addAction(actions.show_mask)
    mask.addSeparator()
    mask.addActions([actions.clear_mask, actions.invert_mask, actions.fill_holes])
    mask.addActions([actions.grow_mask, actions.shrink_mask, actions.feather_mask])
    mask.addSeparator()
    mask.addAction(actions.propose_mask)
    kinds = mask.addMenu(_tr("&What is proposed"))
    kinds.addActions(list(actions.proposed_kinds.values()))
    kinds.menuAction().setVisible(False)
    actions.propose_mask.visibleChanged.connect(
        lambda: kinds.menuAction().setVisible(actions.propose_mask.isVisible())
    )
    mask.addActions(list(actions.parts.values()))
    mask.addSeparator()
    mask.addActions([actions.load_mask, actions.save_mask, actions.paste_mask, actions.reuse_mask])

    completion = bar.addMenu(_tr("Com&pletion"))
    completion.addActions([actions.complete, actions.cancel])
    completion.addAction(actions.live_preview)
    completion.addSeparator()
    completion.addActions([actions.complete_from_reference, actions.reference_face, actions.remove_reference])
    completion.addSeparator()
    completion.addActions([actions.new_alternatives, actions.more_like_this])
    completion.addActions([actions.previous_alternative, actions.next_alternative])
    completion.addActions([actions.keep_alternative, actions.reject_alternative, actions.restore_rejected])
    completion.addAction(actions.invention_map)
    completion.addSeparator()
    completion.addActions([actions.set_face_frame, actions.next_face, actions.remove_face_frame])
    completion.addActions([actions.apply_attributes, actions.reset_attributes])

    view = bar.addMenu(_tr("&View"))
    view.addActions([actions.zoom_in, actions.zoom_out, actions.zoom_to_fit, actions.zoom_to_actual])
    view.addSeparator()
    view.addActions([actions.compare_split, actions.compare_side])
    view.addSeparator()
    view.addActions([actions.soft_proof, actions.proof_profile])
    view.addSeparator()
    themes = view.addMenu(_tr("&Theme"))
    themes.addActions(list(actions.themes.values()))
    view.addSeparator()
    view.addActions(list(shown_parts))

    help_menu = bar.addMenu(_tr("&Help"))
    help_menu.addActions([actions.shortcuts, actions.about])


def groups_of(bar: QMenuBar, actions: Sequence[QAction]) -> list[tuple[str, list[QAction]]]:
    """Returns titles of menus and which of `actions` stand in them; what stands in none is a group, too."""
    # Not by QAction.menu(): PySide6 deletes the menu together with the object that this returns.
    menus = {menu.menuAction(): menu for menu in bar.findChildren(QMenu)}

    def shown_by(entry: QAction) -> list[QAction]:
        if entry in menus:
            return [action for each in menus[entry].actions() for action in shown_by(each)]
        return [entry] if entry in actions else []

    groups = [(without_letter(entry.text()), shown_by(entry)) for entry in bar.actions()]
    in_menus = {action for _, group in groups for action in group}
    others = [action for action in actions if action not in in_menus]
    return [*groups, (_tr("In no menu"), others)] if others else groups
