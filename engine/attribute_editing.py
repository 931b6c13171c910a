"""Changes attributes of a face in a photo, at the photo's full resolution."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from engine.errors import FaceError
from engine.faces.crops import FaceCrops
from engine.faces.windows import face_windows
from engine.generators.iterative_gan import SIZE_PX, IterativeGAN
from engine.levels import from_levels, to_levels, without_steps
from engine.monochrome import apply_palette, monochrome_palette
from engine.photo.colours import colour_transform
from engine.request import AttributeRequest, FaceFrame, Patch


def transform(
    request: AttributeRequest,
    face: FaceFrame,
    gan: IterativeGAN,
    crops: FaceCrops,
    present: Mapping[str, float],
) -> Patch:
    """Adds to the photo what a change of attributes changes in the face that the network draws.

    The network draws every face anew and a little different. What differs between the face as it is and the
    same one with other attributes is added, so that all else keeps the photo's own detail.

    Args:
        request: the photo and the wanted values.
        face: where in it.
        gan: reads and draws faces.
        crops: keeps the faces' crops for the next request for this photo.
        present: values that the face has, by name; without one the network's own reading counts. Where that
            is mistaken, it would take a part of the change for there already.
    Returns:
        The changed rectangle.
    Raises:
        GeneratorError: an unknown attribute, or a value outside 0..1.
        FaceError: the face lies outside of the photo.
    """
    photo_rgb = request.photo.rgb
    windows = list(face_windows([face], photo_rgb.shape))
    if not windows:
        raise FaceError("The face frame lies outside of the photo; set it again.")
    crop_rgb = crops.crop(request.photo, face.landmarks, SIZE_PX)[None]
    unchanged = {name: present[name] for name in request.changes if name in present}
    palette = monochrome_palette(photo_rgb)
    from_srgb = colour_transform(request.photo.metadata.icc_profile).from_srgb
    drawn = [gan.transform(crop_rgb, values) for values in (request.changes, unchanged)]
    if request.photo.rgb16 is not None:
        drawn = [without_steps(each) for each in drawn]
    after, before = (apply_palette(from_srgb(each), palette)[0] for each in drawn)
    window = windows[0]
    difference = window.enlarge(after.astype(np.float32) - before)
    pixels = request.photo.pixels[window.box.slices]
    changed = to_levels(pixels) + window.weight() * difference
    return Patch(window.box.x0, window.box.y0, from_levels(changed, pixels.dtype))
