"""What the program writes into XMP packets (ISO 16684-1)."""

from __future__ import annotations

from xml.dom import minidom
from xml.parsers.expat import ExpatError

COMPOSITE_WITH_AI = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
"""IPTC's Digital Source Type of a photo into which a trained network has painted."""

MADE_BY_AI = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
"""IPTC's Digital Source Type of a picture that a trained network has made altogether."""

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_PREFIX, _PROPERTY = "Iptc4xmpExt", "DigitalSourceType"
_EMPTY = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}">'
    '<rdf:Description rdf:about=""/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)


def with_source_type(packet: bytes | None, source_type: str) -> bytes:
    """Sets IPTC's Digital Source Type (IPTC Photo Metadata Standard, `Iptc4xmpExt:DigitalSourceType`).

    Args:
        packet: raw XMP packet; None, or one that no reader could read, gives way to a new one.
        source_type: address of the type in IPTC's list.
    Returns:
        The packet with everything else that it had.
    """
    try:
        document = minidom.parseString(packet or _EMPTY.encode())
    except (ExpatError, ValueError):
        document = minidom.parseString(_EMPTY.encode())
    descriptions = document.getElementsByTagNameNS(_RDF, "Description")
    if not descriptions:
        document = minidom.parseString(_EMPTY.encode())
        descriptions = document.getElementsByTagNameNS(_RDF, "Description")
    for description in descriptions:
        if description.hasAttributeNS(_EXTENSION, _PROPERTY):
            description.removeAttributeNS(_EXTENSION, _PROPERTY)
    for element in document.getElementsByTagNameNS(_EXTENSION, _PROPERTY):
        if element.parentNode is not None:
            element.parentNode.removeChild(element)
    mark = document.createElementNS(_EXTENSION, f"{_PREFIX}:{_PROPERTY}")
    mark.setAttribute(f"xmlns:{_PREFIX}", _EXTENSION)
    mark.appendChild(document.createTextNode(source_type))
    descriptions[0].appendChild(mark)
    # Without the <?xml … ?> of a whole document, which has no place in a packet.
    return "".join(node.toxml() for node in document.childNodes).encode()
