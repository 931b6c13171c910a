"""What is compared: the generators that are installed, and Generative Face Completion's settings M1 to M5."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from engine import weights
from engine.generators import generator_class
from engine.generators.base import Generator, GeneratorSpec
from engine.generators.generative_face_completion import GenerativeFaceCompletion
from engine.generators.iterative_gan import IterativeGAN
from engine.generators.registry import registered_generators
from engine.networks.generative_face_completion import CompletionDrawing, CompletionNet
from engine.runtime import choose_device
from engine.runtime.torch_flavour import TorchNetwork
from engine.session import Session
from training import checkpoint, recipes  # noqa: F401
from training.errors import CheckpointError, OptionError
from training.recipes.base import list_recipes
from training.recipes.gfc import GFC, GFCOptions

ALL = "all"


@dataclass(frozen=True)
class Method:
    """A row of the tables.

    Attributes:
        title: the row's name.
        generator: registered name, or "auto".
        session: that has it.
        blend: one of `engine.options.Blend`.
    """

    title: str
    generator: str
    session: Session
    blend: str = "none"

    def complete(self, crops_rgb: np.ndarray, masks_fill: np.ndarray, seed: int = 0) -> np.ndarray:
        """Fills holes; arguments and result as `Session.complete_crops`."""
        return self.session.complete_crops(crops_rgb, masks_fill, self.generator, seed, self.blend)

    @property
    def spec(self) -> GeneratorSpec | None:
        """Of its generator; None for "auto"."""
        return None if self.generator == "auto" else generator_class(self.generator).spec


@dataclass(frozen=True)
class Methods:
    """Those that are compared, and a sentence on those that cannot be, if any."""

    loaded: list[Method]
    missing: list[str]


def load_methods(generators: str, gfc: Sequence[str], blend: str, device: str) -> Methods:
    """Finds and loads what the command line names.

    Args:
        generators: names separated by commas, "all" or nothing.
        gfc: `NAME=PATH` of trained settings of Generative Face Completion; the PATH is a run's folder, a
            folder of weights or one of its weight files. M4 brings M5 along, which is M4 with Poisson
            blending (section 3.3); weights named m5 are blended so.
        blend: of all others.
        device: one of `engine.runtime.DEVICES`.
    Raises:
        OptionError: nobody takes part, two have the same name, weights are altered, or `gfc` has another
            form.
        CheckpointError: weights cannot be read.
        GeneratorError: there is no such generator.
    """
    session = Session(device)
    methods: list[Method] = []
    left_out: dict[str, str] = {}
    specs = {spec.name: spec for spec in registered_generators()}
    named = list(specs) if generators == ALL else [name.strip() for name in generators.split(",") if name]
    names = list(dict.fromkeys(named))
    for name in names:
        spec = None if name == "auto" else specs.get(name) or generator_class(name).spec
        if spec is not None and not spec.has_weights:
            left_out[name] = name
        elif spec is not None and spec.problem:  # not after hours, when its turn comes
            raise OptionError(spec.problem)
        else:
            methods.append(Method(name, name, session, blend))
    for assignment in gfc:
        methods += _settings_of_gfc(assignment, blend, device)
    titles = [method.title for method in methods]
    if twice := [title for title in titles if titles.count(title) > 1]:
        raise OptionError(f"Two of those that take part are called {twice[0]!r}; name them apart by --gfc.")
    missing = about_missing(left_out)
    if not methods:
        raise OptionError(" ".join(missing) or "Name generators with --generators.")
    return Methods(methods, missing)


def about_missing(left_out: Mapping[str, str]) -> list[str]:
    """One sentence on what is left out for want of weights, or none.

    Args:
        left_out: names of weights by what needs them.
    """
    if not left_out:
        return []
    trained_by = {recipe.weights_name or recipe.name: recipe.name for recipe in list_recipes()}
    listed = ", ".join(f"{what} (recipe {trained_by.get(name, name)})" for what, name in left_out.items())
    return [
        f"Left out, as the weights are not installed: {listed}; train them by `faceinpaint-train RECIPE"
        f" --data FOLDER --out RUN --export WEIGHTS`, and set {weights.FOLDER_VARIABLE}=WEIGHTS."
    ]


def load_iterative_gan(device: str) -> IterativeGAN:
    """Loads the network of faces and attributes onto one of `engine.runtime.DEVICES`.

    Raises:
        OptionError: its weights are not installed.
    """
    if not weights.is_available("igan"):
        raise OptionError(*about_missing({"iterative GAN": "igan"}))
    return IterativeGAN.load(choose_device(device))


def _settings_of_gfc(assignment: str, blend: str, device: str) -> list[Method]:
    title, _, path = assignment.partition("=")
    if not title or not path:
        raise OptionError(f"--gfc wants NAME=PATH, such as m1=runs/gfc-m1, not {assignment!r}.")
    session = Session(device)
    session.adopt(load_gfc(Path(path), session.device))
    kind = title.upper()
    found = [Method(title, "gfc", session, "poisson" if kind == "M5" else blend)]
    if kind == "M4":
        found.append(Method(f"{title[0]}5", "gfc", session, "poisson"))
    return found


def load_gfc(path: Path, device: str) -> Generator:
    """The generator of a run or of exported weights.

    Args:
        path: a run's folder, a folder of weights with its manifest, or a weight file beside one.
        device: "cpu", "cuda" or "mps".
    Raises:
        CheckpointError: there is none, or it cannot be read.
    """
    state = checkpoint.load(path) if path.is_dir() else None
    try:
        if state is not None:
            return _from_run(state, path, device)
        return _from_weights(path, device)
    except (KeyError, TypeError, RuntimeError) as error:
        raise CheckpointError(
            f"{path} holds no weights of gfc as this version has them ({error}); name another with --gfc."
        ) from error


def _from_run(state: dict, path: Path, device: str) -> Generator:
    if state["recipe"] != "gfc":
        raise CheckpointError(f"{path} holds a run of the recipe {state['recipe']}; --gfc wants one of gfc.")
    options = GFCOptions(**state["options"])
    recipe = GFC(options)
    net = CompletionNet(options.width, options.code, norm=not options.fine_tune)
    net.load_state_dict(state["ema"]["generator"])
    recipe.ema, recipe.device = {"generator": net}, torch.device(device)
    return recipe.generator()


def _from_weights(path: Path, device: str) -> Generator:
    folder = path if path.is_dir() else path.parent
    entries = weights.read_manifest(folder).values()
    wanted = "gfc.safetensors" if path.is_dir() else path.name
    entry = next((e for e in entries if e["file"] == wanted and e["network"] == "CompletionNet"), None)
    file = folder / wanted
    if entry is None or not file.is_file():
        raise CheckpointError(
            f"{path} is neither the folder of a run nor weights of gfc beside their {weights.MANIFEST}; name"
            " one of them with --gfc."
        )
    if weights.file_sha256(file) != entry["sha256"]:
        raise CheckpointError(f"{file} is not the file that its manifest describes; export it again.")
    try:
        tensors = load_file(file)
    except (SafetensorError, OSError) as error:
        raise CheckpointError(f"{file} cannot be read ({error}); export it again.") from error
    options = entry["options"]
    net = CompletionNet(options["width"], options["code"], norm=False)
    net.load_state_dict({key: tensor.to(torch.float32) for key, tensor in tensors.items()})
    return GenerativeFaceCompletion(TorchNetwork(CompletionDrawing(net, options["blend"]), device))
