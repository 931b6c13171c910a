"""XMP packets (ISO 16684-1): what of them is true after an edit, and what the program writes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from xml.dom import minidom
from xml.parsers.expat import ExpatError

from engine.photo.previews import without_pictures

COMPOSITE_WITH_AI = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
"""IPTC's Digital Source Type of a photo into which a trained network has painted."""

MADE_BY_AI = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
"""IPTC's Digital Source Type of a picture that a trained network has made altogether."""

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XMLNS = "http://www.w3.org/2000/xmlns/"
_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_PREFIX, _PROPERTY = "Iptc4xmpExt", "DigitalSourceType"
EMPTY_PACKET = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{RDF}">'
    '<rdf:Description rdf:about=""/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
).encode()

_MAX_PARSED_BYTES = 4 << 20
_ORIENTATION = re.compile(rb"(tiff:Orientation(?:=[\"']|>))[0-9]")
_UTF_16_OR_32 = ((b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"),
                 (b"\xfe\xff", "utf-16"))  # fmt: skip

_GAIN_MAP = "http://ns.adobe.com/hdr-gain-map/1.0/"
_CONTAINER = "http://ns.google.com/photos/1.0/container/"
_ITEM = "http://ns.google.com/photos/1.0/container/item/"
_GAIN_MAPS = ("http://ns.adobe.com/hdr-gain-map/", "http://ns.apple.com/HDRGainMap/")
_CAMERA = "http://ns.google.com/photos/1.0/camera/"
_PARTS_OF_FILES = (
    *_GAIN_MAPS, "http://ns.google.com/photos/", "http://ns.apple.com/depthData/",
    "http://ns.apple.com/pixeldatainfo/",
)  # fmt: skip
"""Namespaces of what tells of further pictures, films, sounds and depth maps in the same file."""
_FILM_PROPERTIES = ("MicroVideo", "MotionPhoto")
"""How names begin that tell of films, in the namespace of Google's cameras, which has others too."""


def parsed(packet: bytes) -> minidom.Document | None:
    """Parses a packet; None where no reader could, or should: it is damaged, huge, or declares entities."""
    if len(packet) > _MAX_PARSED_BYTES or b"<!DOCTYPE" in packet:
        return None
    try:
        document = minidom.parseString(packet)
        return document if document.getElementsByTagNameNS(RDF, "Description") else None
    except (ExpatError, ValueError, LookupError, RecursionError):
        return None


def serialised(document: minidom.Document) -> bytes:
    """Writes a packet, without the <?xml … ?> of a whole document, which has no place in it.

    Raises:
        RecursionError: it is nested too deeply.
    """
    return "".join(node.toxml() for node in document.childNodes).encode("utf-8", "xmlcharrefreplace")


def still_true(packet: bytes) -> bytes:
    """Returns a packet as it is true for an upright, edited photo.

    Its orientation becomes 1, pictures in it go: they show the photo as it was before the edit.
    """
    for mark, encoding in _UTF_16_OR_32:
        if packet.startswith(mark):
            packet = packet.decode(encoding, "replace").encode()
            break
    return _ORIENTATION.sub(rb"\g<1>1", without_pictures(packet))


def with_source_type(packet: bytes | None, source_type: str) -> bytes:
    """Sets IPTC's Digital Source Type (IPTC Photo Metadata Standard, `Iptc4xmpExt:DigitalSourceType`).

    Args:
        packet: raw XMP packet; None, or one that no reader could read, gives way to a new one.
        source_type: address of the type in IPTC's list.
    Returns:
        The packet with everything else that it had.
    """

    def mark(document: minidom.Document) -> None:
        remove_properties(document, lambda space, name: (space, name) == (_EXTENSION, _PROPERTY))
        element = document.createElementNS(_EXTENSION, f"{_PREFIX}:{_PROPERTY}")
        element.setAttribute(f"xmlns:{_PREFIX}", _EXTENSION)
        element.appendChild(document.createTextNode(source_type))
        document.getElementsByTagNameNS(RDF, "Description")[0].appendChild(element)

    marked = changed(packet or EMPTY_PACKET, mark) or changed(EMPTY_PACKET, mark)
    assert marked is not None
    return marked


def with_gain_map(packet: bytes | None, length: int) -> bytes | None:
    """Tells of a gain map behind the photo ("Ultra HDR Image Format" 1.1).

    Args:
        packet: raw XMP packet, without a word of one.
        length: of the gain map's JPEG.
    Returns:
        The packet; None where nothing can be written into it.
    """

    def tell(document: minidom.Document) -> None:
        description = document.getElementsByTagNameNS(RDF, "Description")[0]
        for prefix, space in (("hdrgm", _GAIN_MAP), ("Container", _CONTAINER), ("Item", _ITEM)):
            description.setAttributeNS(XMLNS, f"xmlns:{prefix}", space)
        description.setAttributeNS(_GAIN_MAP, "hdrgm:Version", "1.0")
        directory = document.createElementNS(_CONTAINER, "Container:Directory")
        items = document.createElementNS(RDF, "rdf:Seq")
        for semantic, size in (("Primary", None), ("GainMap", length)):
            entry = document.createElementNS(RDF, "rdf:li")
            entry.setAttributeNS(RDF, "rdf:parseType", "Resource")
            item = document.createElementNS(_CONTAINER, "Container:Item")
            item.setAttributeNS(_ITEM, "Item:Semantic", semantic)
            item.setAttributeNS(_ITEM, "Item:Mime", "image/jpeg")
            if size is not None:
                item.setAttributeNS(_ITEM, "Item:Length", str(size))
            entry.appendChild(item)
            items.appendChild(entry)
        directory.appendChild(items)
        description.appendChild(directory)

    return changed(packet or EMPTY_PACKET, tell)


def is_readable(packet: bytes) -> bool:
    """Whether something can be written into a packet."""
    return changed(packet, lambda _: None) is not None


def announces_depth(packet: bytes) -> bool:
    """Whether a packet tells of a depth map, or of the picture that it was made from."""
    return any(mark in packet for mark in (b"photos/1.0/depthmap/", b"photos/1.0/image/", b"photos/dd/1.0/"))


def without_announcements(packet: bytes) -> bytes:
    """Takes out what tells of further pictures, films and depth maps in the same file.

    A packet without any comes back byte by byte as it was; so does one that no reader could read.
    """
    if not any(space.encode() in packet for space in _PARTS_OF_FILES):
        return packet

    def is_announcement(space: str | None, name: str) -> bool:
        if space == _CAMERA:
            return name.startswith(_FILM_PROPERTIES)
        return space is not None and space.startswith(_PARTS_OF_FILES)

    def change(document: minidom.Document) -> None:
        remove_properties(document, is_announcement)
        _remove_idle_prefixes(document)

    return changed(packet, change) or packet


def remove_properties(document: minidom.Document, is_meant: Callable[[str | None, str], bool]) -> None:
    """Removes the properties for whose namespace and name `is_meant` says so."""
    for description in document.getElementsByTagNameNS(RDF, "Description"):
        for attribute in list(attributes_of(description)):
            if is_meant(attribute.namespaceURI, attribute.localName or ""):
                description.removeAttributeNode(attribute)
        for element in list(description.childNodes):
            if element.nodeType == element.ELEMENT_NODE and is_meant(element.namespaceURI, element.localName):
                description.removeChild(element)


def _remove_idle_prefixes(document: minidom.Document) -> None:
    """Removes the prefixes of what was announced, where nothing has them any more."""
    text = serialised(document).decode()
    for description in document.getElementsByTagNameNS(RDF, "Description"):
        for index in reversed(range(description.attributes.length)):
            attribute = description.attributes.item(index)
            if not isinstance(attribute, minidom.Attr) or attribute.namespaceURI != XMLNS:
                continue
            is_idle = re.search(rf"[<\s/]{re.escape(attribute.localName or '')}:", text) is None
            if is_idle and attribute.value.startswith(_PARTS_OF_FILES):
                description.removeAttributeNode(attribute)


def attributes_of(element: minidom.Element) -> Iterator[minidom.Attr]:
    """All attributes but the declarations of namespaces."""
    for index in range(element.attributes.length):
        attribute = element.attributes.item(index)
        if isinstance(attribute, minidom.Attr) and attribute.namespaceURI != XMLNS:
            yield attribute


def changed(packet: bytes, change: Callable[[minidom.Document], None]) -> bytes | None:
    """Applies a change to a packet; None where it cannot be read.

    Args:
        packet: raw XMP packet.
        change: is given the parsed packet.
    """
    document = parsed(packet)
    if document is None:
        return None
    try:
        change(document)
        return serialised(document)
    except RecursionError:
        return None
