"""Which embedder reads the library, and which languages it knows.

Covered: the starter, and the multilingual embedders of the catalogue when a person has one among
their models: it is taken, because it finds in English documents nearly as well and in others far
better; for which one the limits hold that were found by measuring. Not covered: getting one;
embedders that want a word in front of each text.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.models.records import ModelKind
from engine.models.starter import starter_model

MEASURED_WITH: Final = "all-minilm-l6-v2"
"""The embedder with which limits of similarity and weights were found (docs/quality.md)."""

_FIFTY: Final = (
    "ar bg ca cs da de el en es et fa fi fr gl gu he hi hr hu hy id it ja ka ko ku lt lv mk mn mr "
    "ms my nb nl no pl pt ro ru sk sl sq sr sv th tr uk ur vi zh"
)
"""What the paraphrase-multilingual models were trained on (Reimers and Gurevych, EMNLP 2020)."""

_KNOWN: Final = {
    MEASURED_WITH: "en",
    "bge-m3": f"{_FIFTY} af az bn eu eo ga is kk km kn la lo ml ne pa si sw ta te tl uz yi",
    "paraphrase-multilingual-mpnet-base-v2": _FIFTY,
    "paraphrase-multilingual-minilm-l12-v2": _FIFTY,
    "distiluse-base-multilingual-cased-v2": _FIFTY,
}
"""The languages of each embedder that is known, by its folder's name; the better one first."""


@dataclass(frozen=True, slots=True)
class InstalledEmbedder:
    """An embedder that can be used.

    Attributes:
        folder: A sentence-transformers folder.
        languages: ISO 639-1 codes of the languages it knows; empty when that is not known.
    """

    folder: Path
    languages: frozenset[str]


def is_measured(identity: str) -> bool:
    """Whether limits and weights that were found by measuring hold for an embedder.

    The similarities of others have another scale.

    Args:
        identity: Its identity; "" where there is none.
    """
    return identity.startswith(MEASURED_WITH)


def chosen_embedder(models: Path) -> InstalledEmbedder:
    """Return the embedder to use: the best multilingual one that is installed, else the starter.

    Args:
        models: The folder of the models that a person installed.

    Raises:
        UserProblem: There is none, because the setup did not end.
    """
    installed = {one.name.lower(): one for one in _folders(models)}
    for name, languages in _KNOWN.items():
        if name in installed and " " in languages:
            return InstalledEmbedder(installed[name], frozenset(languages.split()))
    starter = starter_model(ModelKind.EMBEDDING)
    return InstalledEmbedder(starter.path, frozenset(_KNOWN[starter.id].split()))


def _folders(models: Path) -> list[Path]:
    if not models.is_dir():
        return []
    return [one for one in sorted(models.iterdir()) if (one / "modules.json").is_file()]
