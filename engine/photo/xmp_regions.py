"""Regions of faces and other things in XMP, moved along with the pixels.

See "Guidelines for Handling Image Metadata" of the Metadata Working Group (5.9), and Microsoft's people
tagging. Both count in shares of the picture as it is stored, before its orientation is heeded.
"""

from __future__ import annotations

from xml.dom import minidom

import numpy as np

from engine.photo.xmp import RDF, changed

_AREA = "http://ns.adobe.com/xmp/sType/Area#"
_DIMENSIONS = "http://ns.adobe.com/xap/1.0/sType/Dimensions#"
_REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/"
_MICROSOFT = "http://ns.microsoft.com/photo/1.2/t/Region#"
_LEAST_SHARE = 0.3
"""Of a region that has to be left in the picture: what is cut off further is no face any more."""
_RIGHT_ANGLE_TOLERANCE = 1e-6

_FROM_STORED = {
    2: ((-1, 0, 1), (0, 1, 0)),
    3: ((-1, 0, 1), (0, -1, 1)),
    4: ((1, 0, 0), (0, -1, 1)),
    5: ((0, 1, 0), (1, 0, 0)),
    6: ((0, -1, 1), (1, 0, 0)),
    7: ((0, -1, 1), (-1, 0, 1)),
    8: ((0, 1, 0), (-1, 0, 1)),
}
"""Where a place in the stored picture comes to lie in the upright one, in shares, by orientation."""


def with_upright_regions(packet: bytes, orientation: int, size: tuple[int, int]) -> bytes:
    """Moves regions of a picture that was turned upright on opening.

    Args:
        packet: raw XMP packet.
        orientation: 1..8, which the file stated.
        size: height and width of the upright picture.
    """
    if orientation not in _FROM_STORED:
        return packet
    return _moved(packet, np.array(_FROM_STORED[orientation], np.float64), size)


def with_moved_regions(
    packet: bytes, before: tuple[int, int], after: tuple[int, int], to_source: np.ndarray
) -> bytes:
    """Moves regions into another frame around the photo; those that are cut off are removed.

    Args:
        packet: raw XMP packet.
        before, after: height and width of the photo in the old frame, and in the new one.
        to_source: float64 [2,3], from places in the new frame to those in the old one, in corners of pixels.
    """
    inverse = np.linalg.inv(to_source[:, :2])
    old, new = np.array(before[::-1], np.float64), np.array(after[::-1], np.float64)
    to_new = np.column_stack([inverse * old[None] / new[:, None], -inverse @ to_source[:, 2] / new])
    return _moved(packet, to_new, after)


def with_resized_regions(packet: bytes, size: tuple[int, int]) -> bytes:
    """Names another size of the picture (height, width) that the regions are of."""
    return _moved(packet, np.eye(2, 3), size)


def _moved(packet: bytes, to_new: np.ndarray, size: tuple[int, int]) -> bytes:
    if _REGIONS.encode() not in packet and _MICROSOFT.encode() not in packet:
        return packet

    def change(document: minidom.Document) -> None:
        for dimensions in document.getElementsByTagNameNS(_REGIONS, "AppliedToDimensions"):
            for name, value in (("w", size[1]), ("h", size[0])):
                _write(_holder(dimensions), _DIMENSIONS, name, str(value))
        for area in list(document.getElementsByTagNameNS(_REGIONS, "Area")):
            _move_area(_holder(area), to_new)
        for element in _all_with(document, _MICROSOFT, "Rectangle"):
            _move_rectangle(element, to_new)

    return changed(packet, change) or packet


def _move_area(area: minidom.Element, to_new: np.ndarray) -> None:
    """Moves a region whose middle is named, with its width and height, or as a circle or point without."""
    x, y, width, height = (_number(_read(area, _AREA, name)) for name in ("x", "y", "w", "h"))
    if x is None or y is None:
        return
    moved = _placed(to_new, x, y, width or 0.0, height or 0.0)
    if moved is None:
        _remove(area)
        return
    for name, value in zip(("x", "y", "w", "h"), moved, strict=True):
        if _read(area, _AREA, name) is not None:
            _write(area, _AREA, name, f"{value:.6g}")
    diameter = _number(_read(area, _AREA, "d"))
    if diameter is not None:
        scale = float(np.sqrt(abs(np.linalg.det(to_new[:, :2]))))
        _write(area, _AREA, "d", f"{diameter * scale:.6g}")


def _move_rectangle(element: minidom.Element, to_new: np.ndarray) -> None:
    """Moves a region whose top left corner is named, with its width and height."""
    numbers = [_number(each) for each in (_read(element, _MICROSOFT, "Rectangle") or "").split(",")]
    if len(numbers) != 4 or None in numbers:
        return
    left, top, width, height = (each or 0.0 for each in numbers)
    moved = _placed(to_new, left + width / 2, top + height / 2, width, height)
    if moved is None:
        _remove(element)
        return
    x, y, width, height = moved
    text = ", ".join(f"{each:.6f}" for each in (x - width / 2, y - height / 2, width, height))
    _write(element, _MICROSOFT, "Rectangle", text)


def _placed(
    to_new: np.ndarray, x: float, y: float, width: float, height: float
) -> tuple[float, float, float, float] | None:
    """Middle and size of what is left of a region, in shares of the picture; None if that is too little."""
    middle = to_new[:, :2] @ (x, y) + to_new[:, 2]
    shares = np.abs(to_new[:, :2])
    if min(shares[0, 0], shares[0, 1]) > _RIGHT_ANGLE_TOLERANCE:
        # A levelled photo: what is around the turned region would grow with each time.
        cosine = np.sqrt(shares[0, 0] * shares[1, 1] / np.linalg.det(to_new[:, :2]))
        shares = np.diag(np.diag(shares) / cosine)
    size = shares @ (width, height)
    first, last = np.clip(middle - size / 2, 0, 1), np.clip(middle + size / 2, 0, 1)
    if size.min() <= 0:
        is_inside = bool((middle >= 0).all() and (middle <= 1).all())
        return (float(middle[0]), float(middle[1]), 0.0, 0.0) if is_inside else None
    if np.prod((last - first) / size) < _LEAST_SHARE:
        return None
    (x, y), (width, height) = (first + last) / 2, last - first
    return float(x), float(y), float(width), float(height)


def _holder(element: minidom.Element) -> minidom.Element:
    """Where the fields of a structure stand: in it, or in a description inside of it."""
    inner = element.getElementsByTagNameNS(RDF, "Description")
    return inner[0] if inner else element


def _all_with(document: minidom.Document, space: str, name: str) -> list[minidom.Element]:
    """All elements that have a field, as an attribute or as an element inside."""
    found = [
        element.parentNode
        for element in document.getElementsByTagNameNS(space, name)
        if isinstance(element.parentNode, minidom.Element)
    ]
    entries = document.getElementsByTagNameNS(RDF, "*")
    return found + [each for each in entries if each.hasAttributeNS(space, name)]


def _read(element: minidom.Element, space: str, name: str) -> str | None:
    if element.hasAttributeNS(space, name):
        return element.getAttributeNS(space, name)
    for child in element.getElementsByTagNameNS(space, name):
        return "".join(node.data for node in child.childNodes if isinstance(node, minidom.Text))
    return None


def _write(element: minidom.Element, space: str, name: str, value: str) -> None:
    """Writes a field where it stands; one that is missing is left so."""
    attribute = element.getAttributeNodeNS(space, name)
    if attribute is not None:
        attribute.value = value
        return
    for child in element.getElementsByTagNameNS(space, name):
        while child.firstChild is not None:
            child.removeChild(child.firstChild)
        assert child.ownerDocument is not None
        child.appendChild(child.ownerDocument.createTextNode(value))


def _remove(element: minidom.Element) -> None:
    """Removes the entry of a list that an element is in."""
    node: minidom.Node | None = element
    while isinstance(node, minidom.Element):
        parent = node.parentNode
        if (node.namespaceURI, node.localName) == (RDF, "li") and parent is not None:
            parent.removeChild(node)
            return
        node = parent


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if np.isfinite(number) else None
