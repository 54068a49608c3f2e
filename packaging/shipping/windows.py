"""An installer for Windows, made by Inno Setup, and the version that Windows shows of a program.

Covered: the version file for PyInstaller, the call of Inno Setup. What the installer does stands in
`packaging/windows/inglenook.iss`. Not covered: signatures. Not tried: nothing of it has been run on
Windows.
"""

from __future__ import annotations

from pathlib import Path

from shipping import product
from shipping.workshop import Workshop, must_be, tool


def make_installer(shop: Workshop) -> Path:
    """Make the installer and return its file.

    Raises:
        CannotBuild: Inno Setup is not there.
    """
    must_be("win32", "Windows")
    compiler = tool(
        "iscc", "", "Install Inno Setup 6.3 or newer: winget install JRSoftware.InnoSetup"
    )
    shop.output.mkdir(exist_ok=True)
    values = {
        "Version": shop.version,
        "Bundle": shop.bundle,
        "Icon": shop.work / "icons" / "inglenook.ico",
        "Licence": shop.root / "LICENSE",
        "Output": shop.output,
    }
    given = [f"/D{name}={value}" for name, value in values.items()]
    shop.run([compiler, *given, shop.root / "packaging" / "windows" / "inglenook.iss"])
    return shop.output / f"{product.NAME}-{shop.version}-setup.exe"


def version_file(root: Path) -> str:
    """Return what PyInstaller writes into the programs: their version, as Windows shows it."""
    version = product.version(root)
    numbers = (*(int(part) for part in version.split(".")), 0)
    words = {
        "CompanyName": "The Inglenook contributors",
        "FileDescription": product.NAME,
        "FileVersion": version,
        "InternalName": product.COMMAND,
        "LegalCopyright": product.LICENCE,
        "ProductName": product.NAME,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
