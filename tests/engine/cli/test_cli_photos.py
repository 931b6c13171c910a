"""Photos and masks of odd kinds on the command line: what is told, refused, and asked for."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from psd_tools import PSDImage
from psdtags import TiffImageSourceData

from engine import cli
from engine.photo.io import read_photo
from engine.session import Session
from tests.engine.photo.kinds import jpeg, mpf, png, save, smooth, tiff, xmp

ROOT = Path(__file__).resolve().parents[3]
TELEA = ("--generator", "telea")


def run(*arguments: object) -> int:
    return cli.main(lambda _: pytest.fail("the editor opened"), [str(argument) for argument in arguments])


def hole(size: tuple[int, int] = (64, 80)) -> np.ndarray:
    mask = np.zeros(size, np.uint8)
    mask[20:40, 30:50] = 255
    return mask


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Holds photo.png, mask.png and an empty folder `out`."""
    save(tmp_path, "photo.png", png([]))
    Image.fromarray(hole()).save(tmp_path / "mask.png")
    (tmp_path / "out").mkdir()
    return tmp_path


def complete(folder: Path, photo: str, mask: str | None, output: str, *options: object) -> int:
    masks = () if mask is None else ("--mask", folder / mask)
    return run("complete", folder / photo, *masks, "-o", folder / output, *TELEA, *options)


def test_an_inverted_mask_is_refused_unless_it_is_meant(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.fromarray(255 - hole()).save(folder / "inverted.png")
    assert complete(folder, "photo.png", "inverted.png", "a.png") == 2
    assert "Most of the photo (92%) is marked by “inverted.png”" in capsys.readouterr().err
    assert not (folder / "a.png").exists()
    assert complete(folder, "photo.png", "inverted.png", "a.png", "--invert-mask") == 0
    assert complete(folder, "photo.png", "mask.png", "b.png") == 0
    np.testing.assert_array_equal(read_photo(folder / "a.png").rgb, read_photo(folder / "b.png").rgb)
    assert complete(folder, "photo.png", "photo.png", "c.png") == 2
    assert complete(folder, "photo.png", "inverted.png", "c.png", "--yes") == 0


def test_an_empty_mask_is_refused_in_words_of_the_command_line(folder: Path, capsys) -> None:
    Image.fromarray(hole() * 0).save(folder / "empty.png")
    assert complete(folder, "photo.png", "empty.png", "a.png") == 2
    error = capsys.readouterr().err
    assert "“empty.png” marks nothing: make it white" in error and "rush" not in error


def test_what_is_erased_from_a_photo_is_filled_and_becomes_opaque(folder: Path) -> None:
    erased = np.dstack([np.where(hole()[..., None] > 0, 0, smooth()), 255 - hole()]).astype(np.uint8)
    Image.fromarray(erased).save(folder / "erased.png")
    for mask, name in ((None, "a.png"), ("erased.png", "b.png"), ("mask.png", "c.png")):
        assert complete(folder, "erased.png", mask, name) == 0
        result = read_photo(folder / name)
        assert not result.is_transparent
        np.testing.assert_array_equal(result.rgb[hole() == 0], smooth()[hole() == 0])
        assert np.abs(result.rgb.astype(int) - smooth())[hole() > 0].mean() < 20


def test_what_will_be_lost_is_told_before_and_pictures_are_not_overwritten(folder: Path, capsys) -> None:
    before = mpf([jpeg(), jpeg(255 - smooth())], [0x020002])
    save(folder, "pair.jpg", before)
    assert complete(folder, "pair.jpg", "mask.png", "a.jpg") == 0
    assert capsys.readouterr().err.startswith("faceinpaint: This file holds 2 pictures, as of a stereo pair")
    assert complete(folder, "pair.jpg", "mask.png", "pair.jpg", "--force") == 2
    assert "holds more than this photo" in capsys.readouterr().err
    assert (folder / "pair.jpg").read_bytes() == before
    assert run("export", folder / "pair.jpg", "-o", folder / "pair.jpg", "--force") == 2


def test_further_pages_are_told_where_they_go_and_else_kept(folder: Path, capsys) -> None:
    save(folder, "pages.tif", tiff([(smooth(), {}), (255 - smooth(30, 20), {})]))
    assert complete(folder, "pages.tif", "mask.png", "a.jpg") == 0
    assert "left out: the further pages" in capsys.readouterr().err
    assert complete(folder, "pages.tif", "mask.png", "pages.tif", "--force") == 0
    assert capsys.readouterr().err == ""
    with Image.open(folder / "pages.tif") as file:
        file.seek(1)
        np.testing.assert_array_equal(np.asarray(file), 255 - smooth(30, 20))


def test_a_cut_photo_is_opened_on_demand(folder: Path, capsys) -> None:
    data = jpeg(np.random.default_rng(1).integers(0, 256, (64, 80, 3), np.uint8))
    save(folder, "cut.jpg", data[: len(data) // 2])
    assert complete(folder, "cut.jpg", "mask.png", "a.jpg") == 2
    assert "--accept-cut" in capsys.readouterr().err
    assert complete(folder, "cut.jpg", "mask.png", "a.jpg", "--accept-cut") == 0
    assert "The end of this file is missing" in capsys.readouterr().err


def test_quality_and_losslessness_are_passed_on(folder: Path) -> None:
    for quality in (20, 95):
        assert complete(folder, "photo.png", "mask.png", f"{quality}.jpg", "--quality", quality) == 0
    assert (folder / "20.jpg").stat().st_size < (folder / "95.jpg").stat().st_size
    assert run("export", folder / "photo.png", "-o", folder / "a.webp", "--lossless") == 0
    np.testing.assert_array_equal(read_photo(folder / "a.webp").rgb, smooth())
    assert run("export", folder / "photo.png", "-o", folder / "a.jpg", "--lossless") == 2


@pytest.mark.parametrize("name", ["layers.psd", "layers.tif"])
def test_layers_are_written_beside_the_result(
    folder: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    save(folder, "pages.tif", tiff([(smooth(), {}), (smooth(), {})]))
    assert complete(folder, "pages.tif", "mask.png", "out.tif", "--layers", folder / name) == 0
    assert "The file with layers will not hold: the further pages." in capsys.readouterr().err
    result = read_photo(folder / "out.tif").rgb
    if name.endswith(".psd"):
        below, above, mask = (each.numpy("color") for each in PSDImage.open(folder / name))
        np.testing.assert_array_equal(np.rint(below * 255), smooth())
        np.testing.assert_array_equal(np.rint(above * 255), result[20:40, 30:50])
        np.testing.assert_array_equal(np.rint(mask[..., 0] * 255), hole())
    else:
        assert [each.name for each in TiffImageSourceData.fromtiff(folder / name).layers] == [
            "Original", "Result", "Mask"
        ]  # fmt: skip
        np.testing.assert_array_equal(read_photo(folder / name).rgb, result)


@pytest.mark.parametrize(
    ("name", "said"),
    [("a.png", "cannot hold layers"), ("mask.png", "cannot hold layers"), ("out.tif", "another one"),
     ("pages.tif", "exists")],
)  # fmt: skip
def test_layers_that_cannot_be_written_are_refused_before_the_work(
    folder: Path, name: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    save(folder, "pages.tif", tiff([(smooth(), {}), (smooth(), {})]))
    assert complete(folder, "pages.tif", "mask.png", "out.tif", "--layers", folder / name) == 2
    assert said in capsys.readouterr().err
    assert not (folder / "out.tif").exists()


def test_each_alternative_gets_its_layers(folder: Path) -> None:
    options = ("--alternatives", 2, "--layers", folder / "l.psd")
    assert complete(folder, "photo.png", "mask.png", "out.png", *options) == 0
    assert (folder / "l-1.psd").exists() and (folder / "l-2.psd").exists()


def batch(folder: Path, *arguments: object) -> int:
    return run("batch", *arguments, "-o", folder / "out", *TELEA)


def test_masks_are_found_beside_photos_in_a_folder_or_one_serves_all(folder: Path, capsys) -> None:
    name = "Müller"
    photos = [
        save(folder, f"{unicodedata.normalize('NFC', name)}.PNG", png([])),
        save(folder, "b.png", png([])),
    ]
    masks = folder / "masks"
    masks.mkdir()
    Image.fromarray(hole()).save(folder / "b_mask.png")
    Image.fromarray(hole()).save(masks / f"{unicodedata.normalize('NFD', name).upper()}.png")
    Image.fromarray(hole()).save(masks / "B_mask.tif")
    assert batch(folder, photos[1]) == 0
    assert batch(folder, *photos, "--masks", masks, "--force") == 0
    assert batch(folder, *photos, "--masks", folder / "mask.png", "--force") == 0
    assert len(list((folder / "out").iterdir())) == 2
    capsys.readouterr()
    assert batch(folder, photos[0], "--force") == 2
    assert "no mask is called “Müller_mask”" in capsys.readouterr().err


def test_numbers_may_have_a_decimal_comma() -> None:
    from engine.cli.arguments import changes_of, face_frame_of

    assert changes_of(["Bangs=0,5", "Bald=1"]) == {"Bangs": 0.5, "Bald": 1.0}
    expected = face_frame_of("10.5,20,50,20.5,30,60").landmarks
    for text in ("10,5;20;50;20,5;30;60", "10,5 20 50 20,5 30 60", "10.5, 20, 50, 20.5, 30, 60"):
        np.testing.assert_array_equal(face_frame_of(text).landmarks, expected)


def test_a_closed_pipe_ends_quietly(folder: Path) -> None:
    call = "import sys; from engine import cli; sys.exit(cli.main(lambda _: 0, sys.argv[1:]))"
    arguments = ["export", str(folder / "photo.png"), "-o", str(folder / "a.png")]
    command = [sys.executable, "-c", call, *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141 and (folder / "a.png").exists()


def test_metadata_that_cannot_be_marked_is_told(folder: Path, capsys) -> None:
    deep = xmp("<dc:a>" * 3000 + "</dc:a>" * 3000)
    save(folder, "deep.png", png([(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + deep)]))
    assert run("export", folder / "deep.png", "-o", folder / "a.png", "--mark-ai") == 0
    assert "XMP metadata of this file is damaged" in capsys.readouterr().err


def test_photo_and_result_go_through_pipes(portrait, tmp_path: Path) -> None:
    mask = np.zeros(portrait.rgb.shape[:2], np.uint8)
    mask[200:220, 100:140] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")
    source = io.BytesIO()
    Image.fromarray(portrait.rgb).save(source, "PNG")
    command = [sys.executable, "-m", "faceinpaint_gui", "complete", "-", "--mask", "mask.png", "-o", "-"]
    done = subprocess.run(
        [*command, "--generator", "telea"],
        input=source.getvalue(),
        capture_output=True,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=True,
    )
    pixels = np.asarray(Image.open(io.BytesIO(done.stdout)))
    np.testing.assert_array_equal(pixels[mask == 0], portrait.rgb[mask == 0])
    assert (pixels != portrait.rgb).any() and b"telea" in done.stderr
    assert [each.name for each in tmp_path.iterdir()] == ["mask.png"]


def test_parts_of_faces_are_brushed_over(portrait, tmp_path: Path, monkeypatch, capsys) -> None:
    def part_mask(_session, photo, part, face):
        assert face is None
        mask = np.zeros(photo.rgb.shape[:2], np.uint8)
        row = {"eyes": 220, "mouth": 300}[part]
        mask[row : row + 10, 180:220] = 255
        return mask

    monkeypatch.setattr(Session, "part_mask", part_mask)
    Image.fromarray(portrait.rgb).save(tmp_path / "a.png")
    parts = ("--part", "eyes", "--part", "mouth", "--grow", 4)
    assert run("complete", tmp_path / "a.png", *parts, "-o", tmp_path / "b.png", *TELEA) == 0
    changed = (read_photo(tmp_path / "b.png").rgb != portrait.rgb).any(axis=2)
    for row in (220, 300):
        assert changed[row - 3 : row + 13, 177:223].mean() > 0.5
        changed[row - 8 : row + 18, 170:230] = False
    assert not changed.any()
    (tmp_path / "out").mkdir()
    assert run("batch", tmp_path / "a.png", *parts, "-o", tmp_path / "out", *TELEA) == 0
    np.testing.assert_array_equal(
        read_photo(tmp_path / "out" / "a.png").rgb, read_photo(tmp_path / "b.png").rgb
    )
    assert run("complete", tmp_path / "a.png", "--part", "ears", "-o", tmp_path / "c.png") == 2
    assert "choose among eyes, brows, nose, mouth, hair, skin" in capsys.readouterr().err
