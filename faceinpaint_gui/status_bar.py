"""The status bar: what is being done, and where one is in the photo."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QWidget

from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.panels.sections import tool_button


class EditorStatusBar(QStatusBar):
    """Progress at the left; time, device, pixel and zoom at the right."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setMinimumWidth(1)  # rather cut off than a wider window
        self._activity = self._photo = ""
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = tool_button(actions.cancel, has_text=False)
        for widget in (self._bar, self._cancel, self._text):
            self.addWidget(widget)
        self._time, self._device, self._pixel, self._zoom = (QLabel() for _ in range(4))
        self._time.setToolTip(self.tr("How long the last completion took"))
        self._device.setToolTip(self.tr("What the networks run on"))
        self._pixel.setToolTip(self.tr("Pixel under the pointer: column, row"))
        self._zoom.setToolTip(self.tr("Screen pixels per photo pixel"))
        for label in (self._time, self._device, self._pixel, self._zoom):
            self.addPermanentWidget(label)
        self.show_activity("", False)

    @property
    def text(self) -> str:
        """What is said to be going on."""
        return self._text.text()

    def show_activity(self, text: str, is_completing: bool, photo: str = "") -> None:
        """Says what goes on, with a bar and a Cancel button while a photo is being completed.

        Args:
            text: what goes on, until progress is told.
            is_completing: whether that is a completion.
            photo: name of the photo that it goes on with, if another one is shown.
        """
        if is_completing and self._bar.isHidden():
            self._bar.setRange(0, 0)  # moves to and fro until the first progress is told
        if not (is_completing and self._bar.isVisible()):
            self._activity = text
        self._photo = photo
        self._say()
        self._bar.setVisible(is_completing)
        self._cancel.setVisible(is_completing)

    @Slot(float, str)
    def show_progress(self, share: float, text: str) -> None:
        """Shows how much of the completion is done, 0..1, and what is being done."""
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(share * 1000))
        self._activity = text
        self._say()

    def _say(self) -> None:
        behind = self.tr("{0}: {1}").format(self._photo, self._activity)
        self._text.setText(behind if self._photo else self._activity)

    @Slot(float)
    def show_zoom(self, zoom: float) -> None:
        """Shows the zoom, 1.0 being actual pixels."""
        self._zoom.setText(self.tr("{0} %").format(f"{zoom * 100:.0f}"))

    @Slot(int, int, object)
    def show_pixel(self, x: int, y: int, _rgb: object) -> None:
        """Shows the pixel under the pointer; -1 for none."""
        self._pixel.setText(f"{x}, {y}" if x >= 0 else "")

    def show_device(self, title: str) -> None:
        """Shows what the networks run on."""
        self._device.setText(title)

    @Slot(float)
    def show_time(self, time_ms: float) -> None:
        """Shows how long the last completion took."""
        self._time.setText(self.tr("{0} ms").format(f"{time_ms:.0f}"))
