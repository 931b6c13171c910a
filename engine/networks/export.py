"""Writes all networks for ONNX Runtime, so that they run where torch is not installed.

    python -m engine.networks.export [--folder resources/weights] [--out FOLDER] [NAME …]

Each graph of `engine.networks.catalogue` is exported from the weights in the folder, compared to torch on
drawn faces, and written into `onnx` below that folder with its hash (`engine/graph_files.py`). Weights keep
the half precision of their files; all is computed in single precision. Exits with 1 where a graph differs by
more than a thousandth. Needs torch, onnx, onnxscript and onnxruntime: `pip install "faceinpaint[export]"`.
"""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from engine import doctor, graph_files, weights
from engine.assets import asset_path
from engine.errors import EngineError
from engine.generators.noise import seeded_noise
from engine.networks import catalogue
from engine.networks.catalogue import Graph
from engine.pixels import to_batch
from engine.runtime.onnx_flavour import OnnxNetwork
from engine.runtime.torch_flavour import TorchNetwork

OPSET = 20
TOLERANCE = 1e-3
"""Largest difference from torch, of values whose range is about 1."""

_SMALL = 1024
"""Numbers; smaller tensors are not worth a conversion."""


def draw_inputs(graph: Graph, batch: int, seed: int = 0) -> list[np.ndarray]:
    """Inputs that look like real ones: a drawn face, a hole over its eyes, noise."""
    rng = np.random.default_rng(seed)
    return [_draw_input(name, shape, batch, rng) for name, shape in graph.inputs.items()]


def _draw_input(name: str, shape: tuple[int, ...], batch: int, rng: np.random.Generator) -> np.ndarray:
    if len(shape) == 1:
        return rng.random((batch, *shape), np.float32)
    height, width = shape[1:]
    top, left = rng.integers(height // 4, height // 3), rng.integers(width // 4, width // 3)
    hole = np.zeros((batch, *shape), np.float32)
    hole[:, :, top : top + height // 4, left : left + width // 2] = 1
    if name == "hole":
        return hole
    if name == "known":
        return 1 - hole
    if name == "weight":
        return 0.1 * (1 - hole)
    if name == "pull":
        return 0.1 * rng.standard_normal(hole.shape, np.float32)
    if name == "noise":
        return seeded_noise(int(rng.integers(100)), width)
    face = to_batch(doctor.draw_face(max(height, width))[None, :height, :width])
    return np.concatenate([np.roll(face, number, 3) for number in range(batch)])


def export(graph: Graph) -> bytes:
    """The file of a graph, in half-precision weights where that loses nothing."""
    inputs = tuple(map(torch.from_numpy, draw_inputs(graph, 2 if graph.is_batched else 1)))
    batch = torch.export.Dim("batch")
    dynamic = tuple({0: batch} for _ in inputs) if graph.is_batched else None
    module = graph.module.eval().requires_grad_(False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # In two steps, as the second alone would silently fix the batch's size where it cannot be left open.
        exported = torch.export.export(module, inputs, dynamic_shapes=dynamic, strict=False)
        program = torch.onnx.export(
            exported, input_names=list(graph.inputs), opset_version=OPSET, dynamo=True, verbose=False
        )
    assert program is not None
    model = program.model_proto
    _store_halves(model)
    _forget_origin(model)
    onnx.checker.check_model(model, full_check=True)
    return model.SerializeToString(deterministic=True)


def _forget_origin(model: onnx.ModelProto) -> None:
    """Takes away which lines of which files made a model: it names folders of the computer that exports."""
    graph = model.graph
    for part in (
        model,
        graph,
        *graph.node,
        *graph.value_info,
        *graph.input,
        *graph.output,
        *graph.initializer,
    ):
        del part.metadata_props[:]
        part.doc_string = ""


def _store_halves(model: onnx.ModelProto) -> None:
    """Keeps a model's weights as the weight files have them; ONNX Runtime converts them when it loads."""
    casts = []
    for tensor in model.graph.initializer:
        if tensor.data_type != TensorProto.FLOAT or np.prod(tensor.dims) < _SMALL:
            continue
        values = numpy_helper.to_array(tensor)
        halves = values.astype(np.float16)
        if not np.array_equal(halves.astype(np.float32), values):
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(halves, f"{name}.half"))
        casts.append(helper.make_node("Cast", [f"{name}.half"], [name], to=TensorProto.FLOAT))
    for number, node in enumerate(casts):
        model.graph.node.insert(number, node)


def difference(graph: Graph, data: bytes) -> float:
    """Largest difference between both flavours over some inputs."""
    reference, exported = TorchNetwork(graph.module), OnnxNetwork(data)
    worst = 0.0
    for seed in range(3):
        inputs = draw_inputs(graph, 3 if graph.is_batched else 1, seed)
        for theirs, ours in zip(reference(*inputs), exported(*inputs), strict=True):
            worst = max(worst, float(np.abs(theirs - ours).max()))
    return worst


def write(name: str, out: Path) -> dict[str, float]:
    """Exports all graphs of some weights into a weights folder.

    Args:
        name: of the weights, which are those that the engine would load.
        out: the folder.
    Returns:
        How much each graph differs from torch, by its name.
    Raises:
        WeightsError: the weights cannot be read, or the folder not be written to.
    """
    graphs = catalogue.build(name)
    files = {key: export(graph) for key, graph in graphs.items()}
    graph_files.write(out, name, weights.entry(name)["sha256"], files)
    return {key: difference(graph, files[key]) for key, graph in graphs.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description="Writes all networks for ONNX Runtime.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="of weights (default: all)")
    parser.add_argument("--folder", type=Path, default=asset_path("weights"), help="of weights")
    parser.add_argument("--out", type=Path, help="another weights folder (default: the same)")
    options = parser.parse_args()
    os.environ[weights.FOLDER_VARIABLE] = str(options.folder)
    missed = []
    try:
        for name in options.names or weights.read_manifest(options.folder):
            for key, worst in write(name, options.out or options.folder).items():
                file = graph_files.file_name(name, key)
                print(f"{file:32} differs by {worst:.1e}", flush=True)
                if not worst <= TOLERANCE:
                    missed.append(file)
    except EngineError as error:
        print(error, file=sys.stderr)
        return 2
    for file in missed:
        print(f"{file} differs by more than {TOLERANCE}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
