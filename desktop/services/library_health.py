"""How well the library is indexed, gathered for the health page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.services.document_words import format_words
from desktop.services.language_words import language_words
from engine.library.records import DocumentRecord, IndexFigures


@dataclass(frozen=True, slots=True)
class Reason:
    """Why some documents cannot be searched.

    Attributes:
        words: The reason that they share.
        hint: What to do about it; may be empty.
        paths: The documents.
        needs_password: Whether a password would mend it.
    """

    words: str
    hint: str
    paths: tuple[Path, ...]
    needs_password: bool


@dataclass(frozen=True, slots=True)
class Share:
    """A named part of the documents."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class LanguageShare:
    """The documents of one language.

    Attributes:
        name: What people call it; empty when it is not known.
        count: How many documents.
        is_unknown_to_search: Whether the search by meaning does not know it.
    """

    name: str
    count: int
    is_unknown_to_search: bool


@dataclass(frozen=True, slots=True)
class HealthReport:
    """What the health page shows.

    Attributes:
        figures: Counted in the index.
        formats: The commonest first.
        languages: The commonest first.
        reasons: The one with most documents first.
        index_bytes: Its size on the disk; None when unknown.
        recall: Measured share of the true nearest vectors that the search finds; None when not
            measured.
    """

    figures: IndexFigures
    formats: tuple[Share, ...]
    languages: tuple[LanguageShare, ...]
    reasons: tuple[Reason, ...]
    index_bytes: int | None
    recall: float | None


def group_reasons(documents: Iterable[DocumentRecord]) -> tuple[Reason, ...]:
    """Put documents that need attention together by what they need."""
    groups: dict[tuple[str, str, bool], list[Path]] = {}
    for one in documents:
        if one.needs_attention:
            key = (one.reason, one.hint, one.needs_password)
            groups.setdefault(key, []).append(one.path)
    reasons = [
        Reason(words, hint, tuple(paths), needs_password)
        for (words, hint, needs_password), paths in groups.items()
    ]
    return tuple(sorted(reasons, key=lambda one: (-len(one.paths), one.words)))


def format_shares(formats: Mapping[str, int]) -> tuple[Share, ...]:
    """Name the formats; those that are not read are left out."""
    shares = [Share(format_words(name), count) for name, count in formats.items()]
    return tuple(sorted((one for one in shares if one.name), key=lambda one: -one.count))


def language_shares(
    languages: Mapping[str, int], languages_known: frozenset[str]
) -> tuple[LanguageShare, ...]:
    """Name the languages, and say which the search by meaning does not know."""
    shares = [
        LanguageShare(language_words(code), count, is_foreign(code, languages_known))
        for code, count in languages.items()
    ]
    return tuple(sorted(shares, key=lambda one: -one.count))


def is_foreign(language: str, languages_known: frozenset[str]) -> bool:
    """Whether a language is certainly none of those that the embedder knows."""
    return bool(language and languages_known) and language not in languages_known
