"""The tables of Semantic Image Inpainting, the Missing Data Encoder and GEPE-Net, by hand."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from training.evaluation import missing_data
from training.evaluation.evaluators import Evaluators
from training.evaluation.latent_masks import latent_cases, latent_tables
from training.evaluation.methods import Methods
from training.evaluation.missing_data import targeted_tables, task_masks, task_tables
from training.evaluation.random_block import block_case, block_table


def resized(images: np.ndarray, size_px: int) -> np.ndarray:
    return np.stack([cv2.resize(image, (size_px, size_px)) for image in images])


def psnr_of(offset: float) -> float:
    return 20 * np.log10(255 / offset)


def test_the_four_masks_of_the_latent_search():
    cases = latent_cases(6, 64, seed=0)
    assert [case.name for case in cases] == ["centre", "pattern 25 %", "random 80 %", "half"]
    assert [round(case.share, 2) for case in cases] == [0.25, 0.25, 0.8, 0.5]
    assert len({mask.tobytes() for mask in cases[1].masks}) == 6
    again = latent_cases(6, 64, seed=0)
    assert all(np.array_equal(a.masks, b.masks) for a, b in zip(cases, again, strict=True))


def test_yehs_table(grey_faces, shifted):
    methods = Methods([shifted(10)], ["latent is left out."])
    hole, whole, *_ = latent_tables(resized(grey_faces, 64), "celeba_faces192", methods, seed=0)
    assert [cell.value for cell in hole.rows[0][1:6]] == pytest.approx([psnr_of(10)] * 5)
    theirs = [row for row in hole.rows if row[0] == "Yeh et al. (theirs)"]
    assert theirs[0][1:5] == ["19.40", "17.40", "22.80", "13.70"]
    quarter = whole.rows[0][1].value  # a quarter of the picture has the error
    assert quarter == pytest.approx(psnr_of(10) + 10 * np.log10(4))


def test_targeted_occlusions(grey_faces, shifted):
    psnr, *_ = targeted_tables(resized(grey_faces, 128), Methods([shifted(20)], []), seed=0)
    assert [cell.value for cell in psnr.rows[0][1:8]] == pytest.approx([psnr_of(20)] * 7)
    assert psnr.rows[-1][:3] == ["MDE (theirs)", "21.60", "21.80"]


def test_what_the_tasks_leave_of_a_picture():
    known = task_masks(20, 0.1, seed=0)
    shares = {name: masks.mean() for name, masks in known.items()}
    assert shares["RE"] == pytest.approx(0.1, abs=0.01)
    assert shares["RI"] == pytest.approx(0.1, abs=0.01)
    assert shares["I"] == pytest.approx(0.9, abs=0.01)
    assert shares["colour, 1 channel"] == pytest.approx(2 / 3)
    assert shares["colour, 2 channels"] == pytest.approx(1 / 3)
    differs = {name: bool((masks != masks[..., :1]).any()) for name, masks in known.items()}
    assert [name for name, by_channel in differs.items() if by_channel] == [
        "REC", "colour, 1 channel", "colour, 2 channels"
    ]  # fmt: skip


def test_only_the_encoder_does_what_differs_by_channel(grey_faces, shifted, monkeypatch):
    class Encoder:
        def complete_channels(self, crops, known, seeds):
            return np.where(known, crops, crops + 10)

    monkeypatch.setattr(missing_data.MissingDataEncoder, "load", lambda device: Encoder())
    other = shifted(20)
    encoder = type(other)("mde", "mde", other.session)
    methods = Methods([encoder, other], ["gepe is left out."])
    missing, whole, _ = task_tables(resized(grey_faces, 128), methods, "cpu", 0.1, seed=0)
    first, second = missing.rows
    assert [cell.value for cell in first[1:]] == pytest.approx([psnr_of(10)] * 6)
    assert [second[k] for k in (1, 5, 6)] == ["–"] * 3
    assert [second[k].value for k in (2, 3, 4)] == pytest.approx([psnr_of(20)] * 3)
    colour = whole.rows[0][5].value  # a third of the values has the error
    assert colour == pytest.approx(psnr_of(10) + 10 * np.log10(3))


def test_the_random_block(grey_faces, shifted):
    images = resized(grey_faces, 256)
    case = block_case(len(images), seed=0)
    assert [np.ptp(np.nonzero(mask)[0]) for mask in case.masks] == [127] * 4
    table = block_table(images, "dtd", Methods([shifted(51)], []), Evaluators(), seed=0)
    title, l1_hole, l1, psnr, psnr_hole, *_ = table.rows[0]
    assert title == "off by 51"
    assert l1_hole.value == pytest.approx(20, abs=0.1)  # a few values stop at 255
    assert l1.value == pytest.approx(5, abs=0.05)
    assert psnr_hole.value == pytest.approx(psnr_of(51), abs=0.1)
    assert psnr.value == pytest.approx(psnr_of(51) + 10 * np.log10(4), abs=0.1)
    gepe = table.rows[-1]
    assert gepe[:6] == ["GEPE-Net (theirs)", "7.02", "–", "24.05", "–", "0.816"]
