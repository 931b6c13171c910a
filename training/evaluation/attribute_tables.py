"""Iterative GAN: labels read (figure 4), faces rebuilt (section 5.3.2), attributes changed (figure 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from engine.attributes import ATTRIBUTES
from engine.faces.recognition import AttributeRecogniser
from engine.generators.iterative_gan import SIZE_PX, IterativeGAN
from training import metrics
from training.data.attribute_labels import ATTRIBUTE_SET, read_attribute_set
from training.errors import DataError
from training.evaluation.identity_networks import Embedder
from training.evaluation.scores import report
from training.tables import NO_VALUE, Interval, Table, bootstrap

CHANGED = ("Male", "Eyeglasses", "Bangs", "Bald")
"""Figure 6."""


@dataclass(frozen=True, eq=False)
class LabelledFaces:
    """Held-out people and what is true of them.

    Attributes:
        images: uint8 [N,S,S,3], in the canonical frame.
        identities: N names of persons.
        labels: bool [N,K].
        names: of the K attributes.
        common: bool [K], the more common answer among the people of the training.
    """

    images: np.ndarray
    identities: Sequence[str]
    labels: np.ndarray
    names: Sequence[str]
    common: np.ndarray

    def some(self, count: int) -> LabelledFaces:
        """So many of them, evenly chosen; 0 = all."""
        size = min(count, len(self.images)) if count else len(self.images)
        keep = np.linspace(0, len(self.images) - 1, size).astype(int)
        people = [self.identities[k] for k in keep]
        return replace(self, images=self.images[keep], identities=people, labels=self.labels[keep])

    def columns(self, names: Sequence[str]) -> list[int]:
        """Where attributes stand among `names`, for those that both know."""
        return [self.names.index(name) for name in names if name in self.names]


def held_out_labels(data: Path) -> LabelledFaces:
    """CelebA's labelled photos of people whom no training batch holds, at 128 pixels.

    Raises:
        DataError: nothing there, or fewer than two such people.
    """
    faces, labels, names = read_attribute_set(data, SIZE_PX)
    train, held_out = faces.split()
    chosen = faces.subset(held_out)
    if len(set(chosen.identities)) < 2:
        raise DataError(f"{ATTRIBUTE_SET} in {data} holds out fewer than two people; use a larger set.")
    common = labels[train].mean(0) > 0.5
    return LabelledFaces(chosen.images, chosen.identities, labels[held_out] > 0, names, common)


def hamming_table(faces: LabelledFaces, gan: IterativeGAN, recogniser: AttributeRecogniser | None) -> Table:
    """Figure 4: the share of labels that are read wrongly, over all attributes of each face.

    Args:
        faces: with true labels.
        gan: whose classifier C reads them.
        recogniser: our own classifier, if it is there.
    """
    table = Table(f"Hamming loss over {len(faces.names)} labels ({len(faces.images)} faces)", ["", "loss"])
    readers = {"iterative GAN": (gan.recognise(faces.images), gan.attributes)}
    if recogniser is not None:
        readers["attribute classifier"] = recogniser.recognise(faces.images), ATTRIBUTES
    for title, (read, names) in readers.items():
        known = [k for k, name in enumerate(names) if name in faces.names]
        wrong = (read[:, known] > 0.5) != faces.labels[:, faces.columns(names)]
        table.rows.append([title, bootstrap(wrong.mean(1), digits=4)])
    always = (faces.labels != faces.common).mean(1)
    table.rows.append(["always the more common answer", bootstrap(always, digits=4)])
    table.note = "The paper shows its figures as bars only."
    return table


def rebuild_table(faces: LabelledFaces, gan: IterativeGAN, embedder: Embedder | None, seed: int) -> Table:
    """Section 5.3.2: whose face a rebuilt face is, next to that of a random other person.

    Args:
        faces: held-out people.
        gan: who rebuilds.
        embedder: measures identity; without, only the pixels are compared.
        seed: of the random persons.
    """
    report("rebuild")
    rebuilt = gan.rebuild(faces.images)
    psnr = bootstrap([metrics.psnr_db(r, o) for r, o in zip(rebuilt, faces.images, strict=True)])
    columns = ["", "PSNR, dB"]
    cells: list[str | Interval] = ["iterative GAN", psnr]
    if embedder is not None:
        others = random_others(faces.identities, np.random.default_rng(seed))
        originals, drawn = embedder.embed(faces.images), embedder.embed(rebuilt)
        own = np.square(drawn - originals).sum(1)
        other = np.square(drawn - originals[others]).sum(1)
        columns += ["identity distance", "to another person", "closer to its own, %"]
        cells += [bootstrap(own, digits=3), bootstrap(other, digits=3)]
        cells.append(bootstrap(100.0 * (own < other), digits=1))
    table = Table(f"Rebuilt faces ({len(faces.images)} faces)", columns, [cells])
    table.note = "The paper gives FaceNet's scores of single faces only."
    return table


def random_others(identities: Sequence[str], rng: np.random.Generator) -> np.ndarray:
    """For each picture the index of one of another person, int [N]; there are two people at least."""
    people = np.asarray(identities)
    return np.array([rng.choice(np.flatnonzero(people != person)) for person in people])


def change_table(
    faces: LabelledFaces,
    gan: IterativeGAN,
    recogniser: AttributeRecogniser,
    embedder: Embedder | None,
    count: int,
) -> Table:
    """Figure 6: attributes changed, one at a time, and how often an independent classifier sees it.

    Args:
        faces: with true labels.
        gan: who changes them.
        recogniser: who was not trained with it.
        embedder: measures identity, if there.
        count: most faces for each change; 0 = all.
    """
    table = Table(
        "Attribute changes that the attribute classifier confirms",
        ["", "faces", "confirmed, %", "seen without the change, %", "identity distance"],
    )
    for name in CHANGED:
        if name not in faces.names or name not in gan.attributes:
            continue
        has = faces.labels[:, faces.names.index(name)]
        for wanted in (True, False):
            title = f"{'with' if wanted else 'without'} {name}"
            chosen = np.flatnonzero(has != wanted)
            if count:
                chosen = chosen[np.linspace(0, len(chosen) - 1, min(count, len(chosen))).astype(int)]
            if not len(chosen):
                table.rows.append([title, "0", *[NO_VALUE] * 3])
                continue
            report(title)
            originals = faces.images[chosen]
            changed = gan.transform(originals, {name: float(wanted)})
            cells: list[str | Interval] = [title, str(len(chosen))]
            for pictures in (changed, gan.rebuild(originals)):
                seen = recogniser.recognise(pictures)[:, ATTRIBUTES.index(name)] > 0.5
                cells.append(bootstrap(100.0 * (seen == wanted), digits=1))
            if embedder is None:
                cells.append(NO_VALUE)
            else:
                moved = embedder.embed(changed) - embedder.embed(originals)
                cells.append(bootstrap(np.square(moved).sum(1), digits=3))
            table.rows.append(cells)
    table.note = (
        "Only faces that the attribute's true label says otherwise of. The paper shows pictures only."
    )
    return table
