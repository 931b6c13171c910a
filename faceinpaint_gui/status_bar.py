"""The status bar: what is being done, and where one is in the photo."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QWidget

from faceinpaint_gui.actions import Actions
from faceinpaint_gui.completion_worker import CompletionWorker, JobKind
from faceinpaint_gui.panels.sections import tool_button


class EditorStatusBar(QStatusBar):
    """Progress at the left; time, device, pixel and zoom at the right."""

    def __init__(self, worker: CompletionWorker, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._progress_text = ""
        self._text = QLabel()
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
        worker.jobs_changed.connect(self._follow_jobs)
        worker.progressed.connect(self._follow_progress)
        self._follow_jobs()

    @property
    def text(self) -> str:
        """What is said to be going on."""
        return self._text.text()

    def show_zoom(self, zoom: float) -> None:
        """Shows the zoom, 1.0 being actual pixels."""
        self._zoom.setText(self.tr("{0} %").format(f"{zoom * 100:.0f}"))

    def show_pixel(self, x: int, y: int, _rgb: object) -> None:
        """Shows the pixel under the pointer; -1 for none."""
        self._pixel.setText(f"{x}, {y}" if x >= 0 else "")

    def show_device(self, title: str) -> None:
        """Shows what the networks run on."""
        self._device.setText(title)

    def show_time(self, time_ms: float) -> None:
        """Shows how long the last completion took."""
        self._time.setText(self.tr("{0} ms").format(f"{time_ms:.0f}"))

    def _follow_progress(self, share: float, text: str) -> None:
        self._progress_text = text
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(share * 1000))
        self._follow_jobs()

    def _follow_jobs(self) -> None:
        is_completing = self._worker.is_busy(JobKind.COMPLETE)
        if not is_completing:
            self._progress_text = ""
        elif not self._bar.isVisible():
            self._bar.setRange(0, 0)
        self._bar.setVisible(is_completing)
        self._cancel.setVisible(is_completing)
        self._text.setText(self._activity())

    def _activity(self) -> str:
        """Says what goes on, the most telling first."""
        if self._worker.is_busy(JobKind.COMPLETE):
            return self._progress_text or self.tr("Completing…")
        if self._worker.is_busy(JobKind.WRITE_PHOTO, JobKind.WRITE_MASK):
            return self.tr("Saving…")
        if self._worker.is_busy(JobKind.READ_PHOTO, JobKind.READ_MASK):
            return self.tr("Opening…")
        if self._worker.is_busy(JobKind.START):
            return self.tr("Loading the networks…")
        if self._worker.is_busy(JobKind.SET_DEVICE):
            return self.tr("Switching the device…")
        return ""
