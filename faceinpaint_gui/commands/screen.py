"""The profile of the screen, and soft proofs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColorSpace
from PySide6.QtWidgets import QWidget

from engine.files import open_regular
from faceinpaint_gui import user_messages
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.canvas.screen_colours import ScreenColours, is_profile
from faceinpaint_gui.canvas.system_profile import system_profile
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.settings import ScreenProfile, Settings


class ScreenCommands(QObject):
    """Between the settings, the View menu, the screen that the window is on, and what photos look like."""

    message = Signal(object)
    """A `UserMessage`."""

    def __init__(self, colours: ScreenColours, actions: Actions, settings: Settings, window: QWidget) -> None:
        """`window` becomes the parent of dialogs."""
        super().__init__(window)
        self._colours, self._actions, self._settings, self._window = colours, actions, settings, window
        actions.soft_proof.toggled.connect(self._follow_switch)
        actions.proof_profile.triggered.connect(self._ask_for_proof)
        handle = window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Shows photos as the settings and the View menu say, on the screen that the window is on now."""
        wants_proof = self._actions.soft_proof.isChecked()
        proof = self._read(self._settings.proof_profile, proofs=True) if wants_proof else None
        if wants_proof and proof is None:
            self._actions.soft_proof.setChecked(False)  # comes here again
            return
        self._colours.set_profiles(self._screen_profile(), proof)

    def _screen_profile(self) -> bytes | None:
        chosen = self._settings.screen_profile
        if chosen == ScreenProfile.SYSTEM:
            profile = system_profile(self._window.screen())
            return profile if is_profile(profile) else None
        if chosen == ScreenProfile.SRGB:
            return None
        if chosen == ScreenProfile.DISPLAY_P3:
            return bytes(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3).iccProfile().data())
        return self._read(chosen)

    def _read(self, path: str, *, proofs: bool = False) -> bytes | None:
        """Reads a profile that was chosen; says so if it cannot be used."""
        data = None
        try:
            with open_regular(Path(path)) as file:
                data = file.read()
        except OSError:
            pass
        if is_profile(data, proofs=proofs):
            return data
        self.message.emit(user_messages.unusable_profile(Path(path).name))
        return None

    @Slot(bool)
    def _follow_switch(self, is_wanted: bool) -> None:
        if is_wanted and not self._settings.proof_profile:
            self._actions.soft_proof.setChecked(False)
            self._ask_for_proof()
            return
        self.follow()

    @Slot()
    def _ask_for_proof(self) -> None:
        path = questions.ask_profile_to_open(self._window, self._settings.last_folder)
        if path is not None:
            self._settings.proof_profile = str(path)
            self._actions.soft_proof.setChecked(True)
            self.follow()
