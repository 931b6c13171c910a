"""Where a bundle's parts come from: its bill of materials, and the licences of the system's libraries."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path

import bundle_contents
from bundle_contents import Entry
from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from engine.licences import terms

BILL = "faceinpaint.cdx.json"
"""The bill of materials, beside the bundle's libraries."""


def files(binaries: list[Entry], folder: Path) -> list[Entry]:
    """Writes the bill of materials and collects licences.

    Args:
        binaries: all libraries that the bundle gets.
        folder: to write to.
    Returns:
        The files that the bundle gets for this.
    """
    system = _system_packages([Path(source) for _, source, _ in binaries])
    bill = folder / BILL
    bill.write_text(_bill_of_materials(system), encoding="utf-8")
    found = [(BILL, str(bill), "DATA")]
    texts = {name: Path("/usr/share/doc", name, "copyright") for name in system}
    texts["Python"] = Path(os.__file__).with_name("LICENSE.txt")
    for name, path in sorted(texts.items()):
        if path.is_file():
            found.append((f"resources/licences/{name}.txt", str(path), "DATA"))
    return found


def _system_packages(libraries: list[Path]) -> dict[str, str]:
    """Versions, by name, of the Debian packages that libraries come from; empty on other systems."""
    if not shutil.which("dpkg-query"):
        return {}
    known = [str(path) for path in libraries if "site-packages" not in path.parts]
    # /lib is a link to /usr/lib: a package may list the one where the linker found the other.
    known += [path.removeprefix("/usr") for path in known if path.startswith("/usr/lib/")]
    known += [f"/usr{path}" for path in known if path.startswith("/lib/")]
    search = subprocess.run(["dpkg-query", "--search", *known], capture_output=True, text=True, check=False)
    names = {line.split(":")[0] for line in search.stdout.splitlines()}
    if not names:
        return {}
    show = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Package} ${Version}\\n", *sorted(names)],
        capture_output=True,
        text=True,
        check=True,
    )
    return dict(line.split() for line in show.stdout.splitlines())


def _bill_of_materials(system: dict[str, str]) -> str:
    """A CycloneDX document of the program, its packages, Python, and the system's libraries."""
    licences = LicenseFactory()
    version = bundle_contents.version()
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_OID, f"faceinpaint {version} {sys.platform}"))
    # The time of the source, so that the same source gives the same file.
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    program = Component(
        name="faceinpaint", version=version, type=ComponentType.APPLICATION, bom_ref="faceinpaint"
    )
    bom.metadata.component = program
    parts = []
    for package in bundle_contents.bundled_packages():
        if package.name == "faceinpaint":
            continue
        name = re.sub(r"[-_.]+", "-", package.name).lower()
        told = terms(package)
        parts.append(
            Component(
                name=package.name,
                version=package.version,
                purl=PackageURL("pypi", name=name, version=package.version),
                bom_ref=f"pypi:{name}",
                licenses=[licences.make_from_string(told)] if told else [],
            )
        )
    parts.append(Component(name="Python", version=sys.version.split()[0], bom_ref="python"))
    for name, installed in sorted(system.items()):
        purl = PackageURL("deb", "debian", name, installed)
        parts.append(Component(name=name, version=installed, purl=purl, bom_ref=f"deb:{name}"))
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(program, parts)
    return make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=2)
