"""Every failure that a user can cause, as one family whose text says what to do next."""

from __future__ import annotations

from engine.texts import Text


class EngineError(Exception):
    """Base of all errors that a user can cause. `str(error)` is one English sentence for that user.

    Attributes:
        text: the sentence, which can be shown in another language.
    """

    def __init__(self, template: str, /, **arguments: object) -> None:
        """Takes what a `Text` is made of, or a `Text`."""
        self.text = template if isinstance(template, Text) else Text(template, **arguments)
        super().__init__(self.text)


class PhotoError(EngineError):
    """A photo could not be read or written."""


class CutShortPhotoError(PhotoError):
    """The end of a photo's file is missing; it can be opened nevertheless, if that is asked for."""


class MaskError(EngineError):
    """A mask is empty, has the wrong size, or cannot be read."""


class NothingProposedError(MaskError):
    """Nothing that hides a face was found, so there is nothing to complete."""


class FaceError(EngineError):
    """No usable face, or a face frame that makes no sense."""


class GeneratorError(EngineError):
    """An unknown generator, or one that cannot do what was asked."""


class WeightsError(EngineError):
    """A weight file is missing, altered, or does not fit its network."""


class DeviceError(EngineError):
    """The device asked for is not there, or ran out of memory."""


class LostDeviceError(DeviceError):
    """The device worked, and does not any more: its driver was reset, or it was unplugged."""

    def __init__(self) -> None:
        super().__init__(
            "The graphics card does not answer any more; choose the processor (cpu) as the device, or start "
            "faceinpaint again."
        )


class ShapeError(EngineError):
    """An array, or another argument, handed to the engine has the wrong shape or type."""


class RecipeError(EngineError):
    """A recipe cannot be read, or there is nothing to make one of."""


class CancelledError(EngineError):
    """The user cancelled the work; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("Cancelled; nothing was changed.")
