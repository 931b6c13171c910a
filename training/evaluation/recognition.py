"""Whether completed faces are still recognised (Generative Face Completion, section 4.4), and how well the
network that measures this tells people apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from engine.faces.likeness import Likeness, likeness_of
from training.data.face_set import FaceSet
from training.evaluation.identity_networks import Embedder
from training.evaluation.methods import Methods
from training.evaluation.occlusions import occlusion_cases
from training.evaluation.scores import Scores, curves, report, score_tables
from training.tables import Table, bootstrap
from training.verification import draw_pairs, right_answers

TOPS = (1, 3, 5)
VERIFIED_PX = 160

MISTAKES = (0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3)
"""Shares of the pairs of two people that are taken for one, for which thresholds are shown."""

VERIFIED_BY_OTHERS = {"OpenFace (theirs)": "92.92", "FaceNet (theirs)": "99.63", "dlib (theirs)": "99.38"}
"""Accuracy on LFW's own 6,000 pairs, as their makers publish it (Amos et al. 2016; Schroff et al. 2015; King
2017)."""


def split_gallery(identities: Sequence[str], rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Puts one half of each person's pictures into the gallery, the other half into the probes; people with
    one picture are left out.

    Returns:
        Indices of the gallery's and of the probes' pictures, int.
    """
    people = np.asarray(identities)
    gallery: list[int] = []
    probes: list[int] = []
    for person in dict.fromkeys(identities):
        pictures = rng.permutation(np.flatnonzero(people == person))
        if len(pictures) > 1:
            half = (len(pictures) + 1) // 2
            gallery += pictures[:half].tolist()
            probes += pictures[half:].tolist()
    return np.array(sorted(gallery), np.intp), np.array(sorted(probes), np.intp)


def ranks(
    probes: np.ndarray, gallery: np.ndarray, probe_people: Sequence[str], gallery_people: Sequence[str]
) -> np.ndarray:
    """At which place the nearest picture of the right person comes: int [P], 1 = first.

    Args:
        probes: float [P,D].
        gallery: float [G,D], with at least one picture of each probe's person.
        probe_people, gallery_people: who it is.
    """
    distances = (
        np.square(probes).sum(1)[:, None] - 2 * probes @ gallery.T + np.square(gallery).sum(1)
    )  # [P,G]
    ordered = np.asarray(gallery_people)[np.argsort(distances, axis=1, kind="stable")]
    return (ordered == np.asarray(probe_people)[:, None]).argmax(1) + 1


def recognition_tables(
    faces: FaceSet, methods: Methods, embedder: Embedder, count: int, seed: int
) -> tuple[list[Table], np.ndarray]:
    """Figure 11: top 1, 3 and 5 of original, noise-filled and completed probes under O1 to O6.

    Args:
        faces: of people with several pictures, 128 pixels wide.
        methods: that are compared.
        embedder: who recognises.
        count: number of probes; 0 = all.
        seed: of the split, the noise and the completions.
    Returns:
        The tables, and their curves, uint8 [H,W,3].
    """
    rng = np.random.default_rng(seed)
    gallery, probes = split_gallery(faces.identities, rng)
    if count:
        probes = probes[np.linspace(0, len(probes) - 1, min(count, len(probes))).astype(int)]
    report(f"gallery: {len(gallery)} pictures")
    known = embedder.embed(faces.images[gallery])
    images = np.asarray(faces.images[probes])
    people = [[faces.identities[k] for k in part] for part in (probes, gallery)]

    def recognised(pictures: np.ndarray) -> dict[str, np.ndarray]:
        places = ranks(embedder.embed(pictures), known, *people)
        return {f"top{top}": (places <= top).astype(np.float64) for top in TOPS}

    cases = occlusion_cases(len(images), images.shape[1])
    untouched = recognised(images)
    noise = rng.integers(0, 256, images.shape, dtype=np.uint8)
    everything: dict[str, Scores] = {
        "original": {top: {case.name: values for case in cases} for top, values in untouched.items()}
    }
    for title in ["noise", *(method.title for method in methods.loaded)]:
        method = next((c for c in methods.loaded if c.title == title), None)
        scores: Scores = {}
        for case in cases:
            report(f"{title}: {case.name}")
            if method is None:
                results = np.where(case.masks[..., None] > 0, noise, images)
            else:
                results = method.complete(images, case.masks, seed)
            for top, values in recognised(results).items():
                scores.setdefault(top, {})[case.name] = values
        everything[title] = scores
    names = [f"top{top}" for top in TOPS]
    notes = [
        f"{len(gallery)} pictures of {len(set(people[1]))} people in the gallery. The paper searches about"
        " 10,000 pictures of 1,000 people, and shows its figures as bars only.",
        *methods.missing,
    ]
    tables = score_tables(everything, cases, len(images), names, notes=notes)
    return tables, curves(everything, cases, names, "mask")


def verification_tables(sets: Mapping[str, FaceSet], embedder: Embedder, network: str) -> list[Table]:
    """Accuracy on pairs of held-out people, as Labeled Faces in the Wild asks it (Huang et al. 2007), the
    trade between the two kinds of mistakes, and what the words of the editor say of the same pairs.

    Args:
        sets: of held-out people, by name; as many pairs of one person are drawn as of two.
        embedder: which network tells people apart.
        network: its name.
    """
    accuracy = Table(
        f"Verification by the identity network ({network})",
        ["", "pairs", "right, %", "distance of one person", "distance of two people"],
    )
    curve = Table(
        f"Thresholds of the identity network ({network})",
        ["", "two people taken for one, %", "distance below", "one person recognised, %"],
    )
    words = Table(
        f"Words for the identity network ({network})",
        ["", *(f"“{word}”, %" for word in Likeness)],
    )
    for name, faces in sets.items():
        report(f"{name}: {len(faces)} pictures")
        embeddings = embedder.embed(faces.images)
        first, second, same = draw_pairs(faces.identities, np.random.default_rng(0))
        distances = np.square(embeddings[first] - embeddings[second]).sum(1)
        right = bootstrap(100.0 * right_answers(distances, same), digits=1)
        apart = [bootstrap(distances[kind], digits=3) for kind in (same, ~same)]
        accuracy.rows.append([name, str(len(same)), right, *apart])
        for mistakes in MISTAKES:
            threshold = float(np.quantile(distances[~same], mistakes))
            recognised = float((distances[same] < threshold).mean())
            curve.rows.append([name, f"{100 * mistakes:g}", f"{threshold:.3f}", f"{100 * recognised:.1f}"])
        for title, kind in (("one person", same), ("two people", ~same)):
            said = [likeness_of(distance) for distance in distances[kind].tolist()]
            shares = [f"{100 * said.count(word) / len(said):.1f}" for word in Likeness]
            words.rows.append([f"{name}, {title}", *shares])
    for title, published in VERIFIED_BY_OTHERS.items():
        accuracy.rows.append([title, "6000", published, "–", "–"])
    accuracy.note = (
        "Rows marked (theirs) are published by their makers, for LFW's own pairs, after training on up to"
        " hundreds of millions of pictures."
    )
    words.note = "The thresholds are those of `engine.faces.likeness`, chosen for the shipped network."
    return [accuracy, curve, words]
