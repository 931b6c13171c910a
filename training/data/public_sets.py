"""Public picture sets, decoded once into the form of `face_folders`.

Nothing is downloaded here: each set has terms to which its user agrees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from filelock import FileLock

from training.data import public_layouts
from training.data.encoded_set import EncodedSet, cache_file, decode, one_line, read_decoded
from training.data.face_folders import read_face_set
from training.data.face_set import FaceSet
from training.errors import DataError


@dataclass(frozen=True)
class PublicSet:
    """A set that a recipe can be told to read by its name.

    Attributes:
        title: what people call it.
        sources: what must lie in the data folder; a set that has changed is decoded again.
        advice: how to get it; `{data}` stands for the data folder.
        licence: of weights trained on it.
        read: from the data folder to its pictures.
    """

    title: str
    sources: tuple[str, ...]
    advice: str
    licence: str
    read: Callable[[Path], EncodedSet]


def _by_torchvision(call: str) -> str:
    return f'get it by: python -c "from torchvision.datasets import *; {call}"'


def _research(title: str) -> str:
    return f"research, non-commercial (trained on {title})"


_GET_PLACES = _by_torchvision("Places365('{data}/places365', small=True, download=True)")
_PLACES_SOURCES = ("places365/data_256_standard", "places365/places365_train_standard.txt")

PUBLIC_SETS = {
    "svhn": PublicSet(
        "SVHN",
        ("svhn/train_32x32.mat",),
        _by_torchvision("SVHN('{data}/svhn', download=True)"),
        _research("SVHN"),
        public_layouts.open_svhn,
    ),
    "cars": PublicSet(
        "Stanford Cars",
        ("stanford_cars/cars_train", "stanford_cars/devkit"),
        "put cars_train and devkit of the Stanford Cars archive into {data}/stanford_cars",
        _research("Stanford Cars"),
        public_layouts.open_cars,
    ),
    "flowers102": PublicSet(
        "Flowers102",
        ("flowers-102/jpg", "flowers-102/setid.mat"),
        _by_torchvision("Flowers102('{data}', download=True)"),
        _research("Oxford-102 flowers"),
        public_layouts.open_flowers,
    ),
    "dtd": PublicSet(
        "DTD",
        ("dtd/dtd/images", "dtd/dtd/labels"),
        _by_torchvision("DTD('{data}', download=True)"),
        _research("DTD"),
        public_layouts.open_textures,
    ),
    "mnist": PublicSet(
        "MNIST",
        ("MNIST/raw",),
        _by_torchvision("MNIST('{data}', download=True)"),
        "CC BY-SA 3.0 (trained on MNIST)",
        public_layouts.open_mnist,
    ),
    "lfw": PublicSet(
        "LFW",
        ("lfw-py/lfw-deepfunneled", "lfw-py/people.txt"),
        "put lfw-deepfunneled.tgz, unpacked as well, people.txt and lfw-names.txt into {data}/lfw-py",
        _research("LFW"),
        public_layouts.open_lfw,
    ),
    "places365": PublicSet(
        "Places365", _PLACES_SOURCES, _GET_PLACES, _research("Places365"), public_layouts.open_places
    ),
    "places365_canyon": PublicSet(
        "Places365",
        _PLACES_SOURCES,
        _GET_PLACES,
        _research("Places365"),
        lambda data: public_layouts.open_places(data, "/c/canyon"),
    ),
    "celeba": PublicSet(
        "CelebA",
        ("celeba/img_align_celeba", "celeba/identity_CelebA.txt"),
        _by_torchvision("CelebA('{data}', download=True)"),
        _research("CelebA"),
        public_layouts.open_celeba,
    ),
    "helen": PublicSet(
        "Helen",
        ("helen", "helen/annotation"),
        "unpack its photos and its annotation.zip into {data}/helen",
        _research("Helen"),
        public_layouts.open_helen,
    ),
    "celeba_hq": PublicSet(
        "CelebA-HQ",
        ("CelebAMask-HQ/CelebA-HQ-img",),
        "unpack CelebAMask-HQ.zip into {data}",
        _research("CelebA-HQ"),
        public_layouts.open_celeba_hq,
    ),
}
"""By the name that a recipe's option gives them."""


def read_picture_set(data: Path, name: str, size_px: int) -> FaceSet:
    """Reads a public set, or the data folder's own set of that name (`read_face_set`).

    Faces of public sets come in the canonical frame, other pictures as squares. Of SVHN, Stanford Cars, MNIST
    and Places365 only the training parts are read: their test parts stay unseen.

    Args:
        data: the data folder.
        name: a name in `PUBLIC_SETS`, or of a folder or tar.
        size_px: side of the pictures, S.
    Raises:
        DataError: the set is not there, or of another layout; a picture cannot be read; the disk is full.
    """
    if name not in PUBLIC_SETS:
        return read_face_set(data, name, size_px)
    if not data.is_dir():
        raise DataError(f"There is no data folder {data}; name an existing one with --data.")
    public = PUBLIC_SETS[name]
    sources = [data / source for source in public.sources]
    advice = public.advice.replace("{data}", str(data))
    if missing := [source for source in sources if not source.exists()]:
        raise DataError(f"{public.title} is not in the data folder ({missing[0]} is missing); {advice}.")
    cache = cache_file(name, sources, size_px)
    with FileLock(cache.with_suffix(".lock")):  # of several processes, one decodes
        if not cache.exists():
            try:
                encoded = public.read(data)
            except ModuleNotFoundError as error:
                raise DataError(
                    f"{public.title} needs the package {error.name}; run: python -m pip install"
                    " 'faceinpaint[training]'."
                ) from error
            except Exception as error:  # torchvision and scipy raise many kinds for a damaged set
                raise DataError(
                    f"{public.title} in {data} is damaged or of another layout ({one_line(error)}); {advice}."
                ) from error
            if not encoded.names:
                raise DataError(f"{public.title} in {data} holds no pictures; {advice}.")
            decode(encoded, public.title, size_px, cache)
    return read_decoded(cache)


def licence_of(names: Iterable[str], otherwise: str) -> str:
    """Of weights trained on these sets; `otherwise` for those that are not public."""
    return "; ".join(
        dict.fromkeys(PUBLIC_SETS[name].licence if name in PUBLIC_SETS else otherwise for name in names)
    )


def read_held_out_people(data: Path, face_set: str, size_px: int, count: int) -> FaceSet:
    """Evenly chosen pictures of people that no training batch holds.

    Args:
        data: folder with the sets.
        face_set: name of the set.
        size_px: side of the pictures.
        count: how many, or 0 for all.
    Raises:
        DataError: there are none.
    """
    faces = read_picture_set(data, face_set, size_px)
    _, held_out = faces.split()
    if not len(held_out):
        raise DataError(f"{face_set} in {data} has no held-out people; use a larger set.")
    if count:
        held_out = held_out[np.linspace(0, len(held_out) - 1, min(count, len(held_out))).astype(int)]
    return faces.subset(held_out)
