"""The other people's software that this program consists of, and its licences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from engine.assets import asset_path
from engine.errors import EngineError

_ROOTS = ("faceinpaint", "onnxruntime", "pi-heif", "rawpy", "pillow-jxl-plugin")
"""Where the search begins; what nothing demands counts where it is installed."""

_TEXT = re.compile(
    r"(^|/)(licen[cs]es?|copying|notice|thirdpartynotices)[^/]*$|dist-info/licen[cs]es/", re.IGNORECASE
)
_CODE = re.compile(r"\.(py|pyc|pyi|so|dll|h)$")


@dataclass(frozen=True)
class Licence:
    """A package or a library, and what its makers allow."""

    name: str
    version: str
    terms: str
    """The licence in short, such as "MIT"; "" if the text alone says it."""

    files: tuple[Path, ...]
    """Where its makers say it in full; empty if they leave it at the name."""

    def text(self) -> str:
        """The whole text, which may have thousands of lines; "" if there is none."""
        texts = []
        for file in self.files:
            try:
                texts.append(file.read_text(encoding="utf-8", errors="replace").strip())
            except OSError:
                continue  # listed, yet taken away: the others still count
        return "\n\n".join(texts)


def third_party() -> list[Licence]:
    """All software of others in this installation, by name; then texts that several of them refer to."""
    found = [_licence_of(package) for package in packages() if package.name != "faceinpaint"]
    return sorted(found, key=lambda licence: licence.name.lower()) + list(_shipped_texts())


def packages() -> list[metadata.Distribution]:
    """The program and the installed packages that it needs, and those that these need."""
    found: dict[str, metadata.Distribution] = {}
    waiting = list(_ROOTS)
    while waiting:
        name = _normalised(waiting.pop())
        if name in found:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system, or left out of a bundle
        waiting += [
            re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
            for requirement in found[name].requires or ()
            if "extra ==" not in requirement
        ]
    return list(found.values())


def text_files(package: metadata.Distribution) -> list[str]:
    """The files in which a package states its licences and those of what it brings, as it lists them."""
    # Not `package.files`, which takes seconds for torch.
    lines = (package.read_text("RECORD") or "").splitlines()
    names = (line.rsplit(",", 2)[0] for line in lines)
    return sorted(name for name in names if _TEXT.search(name) and not _CODE.search(name))


def terms(package: metadata.Distribution) -> str:
    """The licence of a package in short, such as "MIT"; "" if it does not say."""
    told = package.metadata
    classifiers = [
        text.rpartition(" :: ")[2]
        for text in told.get_all("Classifier") or ()
        if text.startswith("License ::")
    ]
    said = told["License-Expression"] or ", ".join(classifiers) or told["License"] or ""
    return said.strip().partition("\n")[0]  # some makers put the whole text there


def _licence_of(package: metadata.Distribution) -> Licence:
    files = tuple(Path(str(package.locate_file(name))) for name in text_files(package))
    return Licence(package.name, package.version, terms(package), files)


def _shipped_texts() -> Iterator[Licence]:
    """Licences that packages name without their text, and in a bundle those of the system's libraries."""
    try:
        files = sorted(asset_path("licences").glob("*.txt"))
    except EngineError:
        return
    for file in files:
        yield Licence(file.stem, "", "", (file,))


def _normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
