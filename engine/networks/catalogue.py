"""What the engine runs, by the names of the weights: networks with them, and graphs of all around them.

A graph is what a `engine.runtime.Network` computes, all of it at once. torch runs it as it stands here;
`engine/networks/export.py` writes it down for ONNX Runtime.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from torch import nn

from engine import weights
from engine.networks import (
    dcgan,
    faces,
    iterative_gan,
    landmarks,
    latent_search,
    occlusion,
    studio,
    studio_eyes,
)
from engine.networks import generative_face_completion as gfc
from engine.networks import guidance_enhanced as gepe
from engine.networks import missing_data_encoder as mde

Options = Mapping[str, Any]


@dataclass(frozen=True)
class Graph:
    """A module in evaluation mode, and its inputs.

    Attributes:
        module: takes float32 tensors by position.
        inputs: their shapes by name, without the batch.
        is_batched: it takes any number of inputs at once, not one only.
    """

    module: nn.Module
    inputs: Mapping[str, tuple[int, ...]]
    is_batched: bool = False


def load(name: str) -> Any:
    """A network with its trained weights, in evaluation mode on the processor.

    Args:
        name: of the weights, as in the manifest.
    Raises:
        WeightsError: the file is missing or altered, or does not fit.
    """
    entry = weights.entry(name)
    net = _NETWORKS[name](entry["options"], entry["network"])
    weights.load_into(net, name)
    return net.eval()


def build(name: str) -> dict[str, Graph]:
    """The graphs of some weights by their names; arguments and errors as for `load`."""
    return _GRAPHS[name](load(name), weights.entry(name)["options"])


def _without(options: Options, *keys: str) -> dict[str, Any]:
    return {key: value for key, value in options.items() if key not in keys}


_NETWORKS: dict[str, Callable[[Options, str], nn.Module]] = {
    "attributes": lambda options, _: faces.AttributeNet(**options, norm=False),
    "gepe": lambda options, _: gepe.PerceptualNet(**_without(options, "size_px", "blend")),
    "gfc": lambda options, _: gfc.CompletionNet(**_without(options, "blend"), norm=False),
    "identity": lambda options, _: faces.IdentityNet(**options, norm=False),
    "igan": lambda options, _: iterative_gan.IterativeGANNet(**options, norm=False),
    "landmarks": lambda options, _: landmarks.LandmarkNet(**options),
    "latent": lambda options, _: dcgan.LatentNets.for_inference(**options),
    "mde": lambda options, network: mde.NETWORKS[network](**options, norm=False),
    "occlusion": lambda options, _: occlusion.OcclusionNet(**options, norm=False),
    "parser": lambda options, _: faces.ParsingNet(**options, norm=False),
    "studio": lambda options, _: studio.StudioNet(**_without(options, "gamma_normalisation"), norm=False),
    "studio_detail": lambda options, _: studio.DetailNet(**options),
    "studio_eyes": lambda options, _: studio.DetailNet(**options),
}


def _picture(size_px: int, *others: str) -> dict[str, tuple[int, ...]]:
    """A picture, its hole and others of three channels."""
    shape = (3, size_px, size_px)
    return {"image": shape, "hole": (1, size_px, size_px), **dict.fromkeys(others, shape)}


def _faces(module: nn.Module, size_px: int, graph: str = "look") -> dict[str, Graph]:
    return {graph: Graph(module, {"image": (3, size_px, size_px)}, is_batched=True)}


def _gepe(net: gepe.PerceptualNet, options: Options) -> dict[str, Graph]:
    module = gepe.PerceptualDrawing(net, options.get("blend", False))
    return {"draw": Graph(module, _picture(options["size_px"]))}


def _gfc(net: gfc.CompletionNet, options: Options) -> dict[str, Graph]:
    return {"draw": Graph(gfc.CompletionDrawing(net, options["blend"]), _picture(gfc.SIZE_PX, "noise"))}


def _igan(net: iterative_gan.IterativeGANNet, options: Options) -> dict[str, Graph]:
    labels = (len(options["attributes"]),)
    description = {"description": (iterative_gan.CODE + labels[0],)}
    size_px = iterative_gan.SIZE_PX
    return {
        # Within another module, as torch.export wants none that is called `code` in the outermost one.
        **_faces(nn.Sequential(net.reader), size_px, "read"),
        "draw": Graph(net.generator, description, is_batched=True),
        "recall": Graph(iterative_gan.Recall(net.descriptions), {"wanted": labels, "is_wanted": labels}),
    }


def _latent(net: dcgan.LatentNets, options: Options) -> dict[str, Graph]:
    shape = (3, dcgan.SIZE_PX, dcgan.SIZE_PX)
    step = {"codes": (dcgan.CODE,), "image": shape, "weight": (1, *shape[1:]), "pull": shape}
    return {
        "guess": Graph(latent_search.Guess(net.encoder), _picture(dcgan.SIZE_PX)),
        "descend": Graph(latent_search.Descent(net.generator), step, is_batched=True),
        "judge": Graph(latent_search.Prior(net.discriminator), {"drawn": shape}, is_batched=True),
    }


def _mde(net: mde.MissingDataNet | mde.StudioDataNet, options: Options) -> dict[str, Graph]:
    shape = (3, net.size_px, net.size_px)
    return {"draw": Graph(mde.MissingDataDrawing(net), {"image": shape, "known": shape})}


def _studio(net: studio.StudioNet, options: Options) -> dict[str, Graph]:
    module = studio.StudioDrawing(net, options.get("gamma_normalisation", False))
    return {"draw": Graph(module, _picture(studio.SIZE_PX, "noise"))}


def _studio_detail(net: studio.DetailNet, options: Options) -> dict[str, Graph]:
    fine = studio.DETAIL_PX
    return {"draw": Graph(studio.DetailDrawing(net, _sees_one_light()), _behind_studio(fine=(3, fine, fine)))}


def _studio_eyes(net: studio.DetailNet, options: Options) -> dict[str, Graph]:
    module = studio_eyes.EyesDrawing(net, _sees_one_light())
    return {"draw": Graph(module, _behind_studio(strip=(3, *studio_eyes.STRIP_PX)))}


def _sees_one_light() -> bool:
    """Whether `studio` does: networks behind it learned from its pictures."""
    return weights.entry("studio")["options"].get("gamma_normalisation", False)


def _behind_studio(**first: tuple[int, ...]) -> dict[str, tuple[int, ...]]:
    return {**first, **_picture(studio.SIZE_PX)}


_GRAPHS: dict[str, Callable[[Any, Options], dict[str, Graph]]] = {
    "attributes": lambda net, _: _faces(faces.Recognition(net), faces.FaceEncoder.INPUT_PX),
    "gepe": _gepe,
    "gfc": _gfc,
    "identity": lambda net, _: _faces(faces.Embedding(net), faces.FaceEncoder.INPUT_PX),
    "igan": _igan,
    "landmarks": lambda net, _: _faces(net, landmarks.INPUT_PX, "find"),
    "latent": _latent,
    "mde": _mde,
    "occlusion": lambda net, _: _faces(occlusion.OcclusionProbabilities(net), occlusion.FOUND_PX),
    "parser": lambda net, _: _faces(net, faces.PARSED_PX),
    "studio": _studio,
    "studio_detail": _studio_detail,
    "studio_eyes": _studio_eyes,
}
