"""The manifest of a Flatpak that may not use the network, beside the tree that it packs.

Covered: writing both; building it with `flatpak-builder` is a command of its own, because it
downloads a runtime of some hundred megabytes. What the missing permission means stands in the
manifest. Not covered: a store's way of building everything from source.
"""

from __future__ import annotations

import os
from pathlib import Path

from shipping import product
from shipping.linux_tree import lay_out
from shipping.workshop import Workshop, empty_folder, filled, must_be


def make_flatpak_manifest(shop: Workshop) -> Path:
    """Write the manifest and the tree, and return the manifest's file."""
    must_be("linux", "Linux")
    tree = empty_folder(shop.work / "flatpak")
    lay_out(shop, tree)
    shop.output.mkdir(exist_ok=True)
    target = shop.output / f"{product.IDENTIFIER}.yml"
    values = {
        "IDENTIFIER": product.IDENTIFIER,
        "MANIFEST": os.path.relpath(target, shop.root),
        "TREE": os.path.relpath(tree, target.parent),
    }
    template = shop.root / "packaging" / "linux" / "flatpak.yml.in"
    target.write_text(filled(template, values), encoding="utf-8")
    return target
