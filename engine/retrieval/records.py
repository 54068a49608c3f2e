"""What a search gives."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.conversations.records import Evidence


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a document that was found for a question.

    Attributes:
        path: The document.
        content_hash: Of the file's bytes when it was indexed.
        location: What a person reads, as in "page 14".
        page: From 1; None where there are no pages.
        start: Offset of its first character in the document's extracted text.
        end: Offset behind its last character.
        headings: The headings above it, outermost first; may be empty.
        text: `start` to `end` of the extracted text.
        score: The fused score; only good for comparing passages of one search.
        dense_rank: Place among the vectors' candidates, from 1; None when not among them.
        text_rank: Place among the full text's candidates, from 1; None when not among them.
        similarity: Cosine similarity of question and chunk.
        rerank_score: What the reranker gave, on its own scale; None without one.
        best_start: Offset of the sentence that answers best.
        best_end: Offset behind it.
        alike: Other documents with nearly the same passage, which are left out.
    """

    path: Path
    content_hash: str
    location: str
    page: int | None
    start: int
    end: int
    headings: str
    text: str
    score: float
    dense_rank: int | None
    text_rank: int | None
    similarity: float
    rerank_score: float | None
    best_start: int
    best_end: int
    alike: tuple[Path, ...] = ()

    @property
    def best_sentence(self) -> str:
        """The sentence that answers best."""
        return self.text[self.best_start - self.start : self.best_end - self.start]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The passages for a question, best first.

    Attributes:
        passages: At most as many as were asked for.
        searched_for: The question as it was searched: a follow-up is completed with the
            conversation.
        evidence: How likely it is that the passages hold an answer.
        dense_candidates: How many chunks the vectors proposed.
        text_candidates: How many chunks the full text proposed.
        unfinished: Documents of the library that are not in the index yet.
        milliseconds: What the search took, the embedding of the question included.
    """

    passages: tuple[Passage, ...]
    searched_for: str
    evidence: Evidence
    dense_candidates: int
    text_candidates: int
    unfinished: int
    milliseconds: float
