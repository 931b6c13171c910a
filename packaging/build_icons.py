"""The program's icon in all sizes and formats, from its one drawing."""

from __future__ import annotations

import io
import os
from pathlib import Path

SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""As icon themes on Linux have them."""

_DRAWING = Path(__file__).resolve().parents[1] / "resources" / "icons" / "faceinpaint.svg"


def write_icons(folder: Path) -> None:
    """Writes `faceinpaint-SIZE.png`, `faceinpaint.svg`, and Windows' and macOS's files into `folder`."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "faceinpaint.svg").write_bytes(_DRAWING.read_bytes())
    pictures = {size_px: Image.open(io.BytesIO(_png(size_px))) for size_px in (*SIZES_PX, 1024)}
    for size_px in SIZES_PX:
        pictures[size_px].save(folder / f"faceinpaint-{size_px}.png")
    others = [pictures[size_px] for size_px in (16, 24, 32, 48, 64, 128)]
    pictures[256].save(
        folder / "faceinpaint.ico",
        append_images=others,
        sizes=[picture.size for picture in (*others, pictures[256])],
    )
    others = [pictures[size_px] for size_px in (32, 64, 128, 256, 512)]
    pictures[1024].save(folder / "faceinpaint.icns", append_images=others)


def _png(size_px: int) -> bytes:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(_DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())
