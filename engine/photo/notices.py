"""What of a file will not be in one that its photo is saved to: sentences for the user, before the work."""

from __future__ import annotations

from collections.abc import Iterable

from engine.texts import Text


def pages(count: int) -> str:
    """A document of several pages."""
    return Text(
        "This file has {count} pages; only the first is opened, and a saved file will hold it alone.",
        count=count,
    )


def pages_of_export() -> str:
    """A copy without metadata, of a document of several pages."""
    return Text("This file has further pages; a copy without metadata will not hold them.")


def pictures(count: int) -> str:
    """Stereo pairs, bursts and the like."""
    return Text(
        "This file holds {count} pictures, as of a stereo pair or a burst; only the first is "
        "opened, and a saved file will hold it alone.",
        count=count,
    )


def animation(count: int) -> str:
    """An animated PNG or WebP."""
    return Text(
        "This file is an animation of {count} pictures; only the first is opened, and a "
        "saved file will hold it alone.",
        count=count,
    )


def several_pictures() -> str:
    """An animation of which nobody has counted the pictures."""
    return Text(
        "This file is an animation; only the first picture is opened, and a saved file will hold it alone."
    )


def unread_metadata() -> str:
    """Metadata of a kind that is not read."""
    return Text("This file has metadata of a kind that is not read; they will not be saved.")


def developed() -> str:
    """A raw file that was developed on opening."""
    return Text(
        "This raw file was developed with the camera's white balance; the photo is saved as another file."
    )


def layers() -> str:
    """A TIFF of Photoshop with layers."""
    return Text("This file has layers; a saved file will hold the flattened picture alone.")


def transparency_mask() -> str:
    """A TIFF with a directory that says which pixels are seen."""
    return Text("This file has a page that masks parts of the photo; it will not be saved.")


def channels(count: int) -> str:
    """Channels beside colours and transparency, such as saved selections or spot colours."""
    return Text(
        "This file has {count} further channels, such as saved selections; they will not be saved.",
        count=count,
    )


def gain_map() -> str:
    """What makes an HDR photo of an SDR one."""
    return Text("This is an HDR photo with a gain map; it will be saved without it, as an SDR photo.")


def film() -> str:
    """A motion photo."""
    return Text("This is a motion photo; its film will not be saved.")


def depth_map() -> str:
    """A portrait photo of a telephone."""
    return Text("This file has a depth map, or masks made with it; they will not be saved.")


def content_credentials() -> str:
    """A C2PA manifest, which is signed for the pixels as they were."""
    return Text("This file has content credentials (C2PA) of the unedited photo; they will not be saved.")


def unknown_data(names: Iterable[str]) -> str:
    """Segments of other programs."""
    return Text(
        "This file has data that only other programs know ({names}); they will not be saved.",
        names=", ".join(names),
    )


def data_behind() -> str:
    """Bytes behind the end of the picture."""
    return Text("This file has data of another program behind its picture; they will not be saved.")


def opened_with_8_bits(bits: int) -> str:
    """Pixels that are reduced on opening."""
    return Text(
        "This file has {bits} bits for each colour; it is opened, and will be saved, with 8.", bits=bits
    )


def other_colours(name: str, bits: int) -> str:
    """Pixels of CMYK or Lab."""
    if bits > 8 and name == "CMYK":
        return Text(
            "This is a CMYK photo; it is opened and will be saved as RGB with 8 bits for each colour."
        )
    return Text("This is a {name} photo; it is opened and will be saved as RGB.", name=name)


def paths_turned() -> str:
    """Clipping paths of a photo whose orientation was stated only."""
    return Text("This file has clipping paths, but is turned upright on opening; they will not be saved.")


def unreadable_xmp() -> str:
    """XMP in which nothing can be changed."""
    return Text("The XMP metadata of this file is damaged; what of it cannot be read will not be saved.")


def damaged_tags(names: Iterable[str]) -> str:
    """Tags of a TIFF with values that no tag of this name can have."""
    return Text(
        "This file has tags with impossible values ({names}); they will not be saved.", names=", ".join(names)
    )


def damaged_profile() -> str:
    """A colour profile that is no bytes, or not of this photo's kind of colours."""
    return Text(
        "The colour profile of this file is damaged; the photo is taken for sRGB, and saved without it."
    )


def too_many_texts() -> str:
    """A PNG with more texts than anybody reads."""
    return Text(
        "This file has very many or very long texts beside its pixels; not all of them will be saved."
    )


def cut_short() -> str:
    """A file whose end is missing, opened nevertheless."""
    return Text("The end of this file is missing; the lower part of the photo is grey or coarse.")


def left_out(names: Iterable[str], suffix: str) -> str:
    """Metadata that a format cannot hold, or that cannot be written at all."""
    return Text(
        "A {ending} file cannot hold all that stands beside this photo; left out: {names}.",
        ending=suffix,
        names=", ".join(names),
    )


def left_out_of_layers(names: Iterable[str]) -> str:
    """What stands beside a photo, and not in the file with its layers."""
    return Text("The file with layers will not hold: {names}.", names=", ".join(names))


def sidecar_in_the_way() -> str:
    """An XMP file that belongs to another photo, or cannot be written."""
    return Text(
        "The XMP file of this photo could not be written beside the saved one; what stands there was kept."
    )


def fewer_bits(suffix: str) -> str:
    """A photo of 16 bits for a format of 8."""
    return Text("A {ending} file holds 8 bits for each colour, of the 16 of this photo.", ending=suffix)
