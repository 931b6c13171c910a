"""XMP too long for one segment of a JPEG, split and put together (XMP specification, part 3, 1.1.3.1)."""

from __future__ import annotations

import hashlib
import re
from xml.dom import minidom

from engine.photo.xmp import EMPTY_PACKET, RDF, XMLNS, attributes_of, parsed, remove_properties, serialised

NOTE = "http://ns.adobe.com/xmp/note/"
_EXTENDED = "HasExtendedXMP"
_GUID = re.compile(rb"HasExtendedXMP(?:\s*=\s*[\"']|\s*>)\s*([0-9A-Fa-f]{32})")
_PADDING = re.compile(rb"\s{64,}(?=<\?xpacket end)")


def extended_guid(packet: bytes) -> bytes | None:
    """The name of the further part that a packet has; None if it is complete."""
    found = _GUID.search(packet)
    return found[1] if found else None


def merged(packet: bytes, extended: bytes | None) -> bytes | None:
    """Puts a packet and its further part together.

    Args:
        packet: the main part.
        extended: None if it is lost; then only its announcement is taken out.
    Returns:
        The whole; None if one of them cannot be read.
    """
    document = parsed(packet)
    further = None if extended is None else parsed(extended)
    if document is None or (further is None and extended is not None):
        return None
    try:
        remove_properties(document, _is_note)
        if further is not None:
            (rdf,) = document.getElementsByTagNameNS(RDF, "RDF")[:1]
            for description in further.getElementsByTagNameNS(RDF, "Description"):
                if description.parentNode is not None and description.parentNode.localName == "RDF":
                    moved = document.importNode(description, True)
                    _declare(moved, _declared_above(description))
                    rdf.appendChild(moved)
        return serialised(document)
    except (RecursionError, ValueError):
        return None


def split(packet: bytes, longest: int) -> tuple[bytes, bytes, bytes] | None:
    """Splits a packet that is too long.

    Args:
        packet: the whole.
        longest: bytes that the main part may have.
    Returns:
        The main part, the further one with the largest properties, and its name; None if that is impossible.
        The further part is empty where leaving out the padding is enough.
    """
    packet = _PADDING.sub(b"\n", packet)
    if len(packet) <= longest:
        return packet, b"", b""
    document, further = parsed(packet), parsed(EMPTY_PACKET)
    if document is None or further is None:
        return None
    try:
        _move_largest(document, further, longest - 200)
        # The further part is no packet of its own: only its element is stored.
        extended = further.getElementsByTagNameNS(RDF, "RDF")[0].parentNode.toxml().encode()  # type: ignore[union-attr]
        guid = hashlib.md5(extended, usedforsecurity=False).hexdigest().upper()
        description = document.getElementsByTagNameNS(RDF, "Description")[0]
        description.setAttributeNS(XMLNS, "xmlns:xmpNote", NOTE)
        description.setAttributeNS(NOTE, f"xmpNote:{_EXTENDED}", guid)
        main = serialised(document)
    except RecursionError:
        return None
    return (main, extended, guid.encode()) if len(main) <= longest else None


def _move_largest(document: minidom.Document, further: minidom.Document, longest: int) -> None:
    """Moves properties, the largest first, until what is left has no more than `longest` bytes."""
    target = further.getElementsByTagNameNS(RDF, "Description")[0].parentNode
    assert target is not None
    found: list[tuple[int, minidom.Element, minidom.Attr | minidom.Element]] = []
    for description in document.getElementsByTagNameNS(RDF, "Description"):
        if description.parentNode is None or description.parentNode.localName != "RDF":
            continue
        for attribute in attributes_of(description):
            if attribute.namespaceURI != RDF:
                found.append((len(attribute.value.encode()), description, attribute))
        for element in description.childNodes:
            if isinstance(element, minidom.Element):
                found.append((len(element.toxml().encode()), description, element))
    rest = len(serialised(document))
    for size, description, node in sorted(found, key=lambda each: -each[0]):
        if rest <= longest:
            return
        rest -= size
        holder = further.createElementNS(RDF, "rdf:Description")
        holder.setAttributeNS(RDF, "rdf:about", "")
        _declare(holder, _declared_above(description))
        if isinstance(node, minidom.Attr):
            description.removeAttributeNode(node)
            holder.setAttributeNS(node.namespaceURI, node.name, node.value)
        else:
            description.removeChild(node)
            holder.appendChild(further.importNode(node, True))
        target.appendChild(holder)


def _is_note(space: str | None, name: str) -> bool:
    return (space, name) == (NOTE, _EXTENDED)


def _declared_above(element: minidom.Element) -> dict[str, str]:
    """The prefixes that hold for an element: its own, and those of what it lies in."""
    names: dict[str, str] = {}
    node = element
    while node is not None and node.nodeType == node.ELEMENT_NODE:
        for index in range(node.attributes.length):
            attribute = node.attributes.item(index)
            if isinstance(attribute, minidom.Attr) and attribute.namespaceURI == XMLNS:
                names.setdefault(attribute.name, attribute.value)
        node = node.parentNode  # type: ignore[assignment]
    return names


def _declare(element: minidom.Element, names: dict[str, str]) -> None:
    for name, value in names.items():
        if name != "xmlns:rdf" and not element.hasAttribute(name):
            element.setAttributeNS(XMLNS, name, value)
