"""Models and a catalogue, as the workers would tell them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from engine.download.records import Offer, RemoteFile
from engine.models.catalogue import CatalogueEntry, FactSource
from engine.models.records import (
    Fit,
    Forecast,
    InstalledModel,
    ModelDetails,
    ModelFormat,
    ModelKind,
    Origin,
)
from tests.fixtures.adapters import LETTERS

GIGABYTE = 1_000_000_000
TEMPLATE = "{% for message in messages %}<|im_start|>{{ message.role }}\n{% endfor %}"

STARTER = InstalledModel(
    "smollm2-135m-instruct",
    "SmolLM2 135M Instruct",
    ModelKind.CHAT,
    ModelFormat.GGUF,
    Origin.STARTER,
    "/app/resources/models/smollm2-135m-instruct.gguf",
    details=ModelDetails(
        architecture="llama",
        parameters=134_515_008,
        quantisation="Q8_0",
        context_tokens=8192,
        layers=30,
        chat_template=TEMPLATE,
        licence="apache-2.0",
        file_bytes=145_000_000,
    ),
    forecast=Forecast(4096, 150_000_000, 188_000_000, 92_000_000, 14 * GIGABYTE, Fit.WELL, 8192),
)
ADDED = InstalledModel(
    "qwen2.5-7b-instruct-q4_k_m",
    "Qwen2.5 7B Instruct",
    ModelKind.CHAT,
    ModelFormat.GGUF,
    Origin.ADDED,
    "/home/anna/models/qwen2.5-7b-instruct-q4_k_m.gguf",
    details=ModelDetails(
        architecture="qwen2",
        parameters=7_615_616_512,
        quantisation="Q4_K_M",
        context_tokens=32768,
        layers=28,
        licence="apache-2.0",
        file_bytes=4_683_073_536,
    ),
    forecast=Forecast(
        4096,
        4_700_000_000,
        900_000_000,
        400_000_000,
        5_500_000_000,
        Fit.SMALLER_CONTEXT,
        2048,
    ),
)
COPIED = InstalledModel(
    "mixtral-8x7b",
    "Mixtral 8x7B Instruct",
    ModelKind.CHAT,
    ModelFormat.GGUF,
    Origin.DOWNLOADED,
    "/data/models/mixtral-8x7b.gguf",
    is_copy=True,
    details=ModelDetails(
        architecture="llama",
        parameters=46_700_000_000,
        quantisation="Q4_K_M",
        context_tokens=32768,
        file_bytes=26_440_000_000,
        sha256="c0de" * 16,
        is_hash_known=True,
    ),
    forecast=Forecast(
        4096,
        26_500_000_000,
        536_000_000,
        500_000_000,
        14 * GIGABYTE,
        Fit.TOO_LARGE,
        0,
    ),
)
EMBEDDER = InstalledModel(
    "all-minilm-l6-v2",
    "all-MiniLM-L6-v2",
    ModelKind.EMBEDDING,
    ModelFormat.TRANSFORMERS,
    Origin.STARTER,
    "/app/resources/models/all-minilm-l6-v2",
    details=ModelDetails(
        architecture="bert",
        parameters=22_700_000,
        context_tokens=256,
        licence="apache-2.0",
        file_bytes=91_000_000,
    ),
)
INSTALLED = (STARTER, ADDED, COPIED, EMBEDDER)

OF_MIXTRAL = replace(
    LETTERS,
    id="notes",
    name="Meeting notes",
    model_id=COPIED.id,
    model_name="Mixtral",
    model_bytes=COPIED.details.file_bytes,
    layers=None,
    embedding_length=None,
    purpose="",
    validation_before=None,
    is_proved=False,
)
"""Taught to a model that is called otherwise now."""

OF_NOBODY = replace(LETTERS, id="old", name="Old letters", model_id="gone", model_bytes=7)
"""Taught to a model that is not here any more."""

TAUGHT = (LETTERS, OF_MIXTRAL, OF_NOBODY)

OF_OLLAMA = InstalledModel(
    "ollama-llama3.2-3b",
    "llama3.2:3b",
    ModelKind.CHAT,
    ModelFormat.GGUF,
    Origin.OLLAMA,
    "/home/anna/.ollama/models/blobs/sha256-dde5aa3fc5ff",
    details=ModelDetails(
        architecture="llama",
        parameters=3_212_749_888,
        quantisation="Q4_K_M",
        context_tokens=131072,
        licence="llama3.2",
        file_bytes=2_019_377_376,
    ),
    forecast=Forecast(
        4096, 2_050_000_000, 470_000_000, 260_000_000, 14 * GIGABYTE, Fit.WELL, 65536
    ),
)
DAMAGED = InstalledModel(
    "lm-studio-broken",
    "gemma-broken",
    ModelKind.CHAT,
    ModelFormat.GGUF,
    Origin.LM_STUDIO,
    "/home/anna/.lmstudio/models/x/gemma-broken.gguf",
    details=ModelDetails(file_bytes=1000),
    problem="The file ends before all weights that it promises.",
)
FOUND = (OF_OLLAMA, DAMAGED)

_ALL_FACTS = (
    "repository",
    "file",
    "licence",
    "parameters",
    "context_tokens",
    "bytes",
    "good_for",
)

SMALL_ENTRY = CatalogueEntry(
    "qwen3-0.6b",
    "Qwen3 0.6B",
    ModelKind.CHAT,
    ModelFormat.GGUF,
    "Qwen/Qwen3-0.6B-GGUF",
    "Qwen3-0.6B-Q8_0.gguf",
    "",
    "apache-2.0",
    600_000_000,
    32_768,
    639_446_688,
    "Short answers on a small computer; it can think before it answers.",
    verified_on=date(2026, 11, 1),
    sources=(FactSource(_ALL_FACTS, "huggingface.co/Qwen/Qwen3-0.6B"),),
)
LARGE_ENTRY = CatalogueEntry(
    "qwen3-30b-a3b",
    "Qwen3 30B A3B",
    ModelKind.CHAT,
    ModelFormat.GGUF,
    "Qwen/Qwen3-30B-A3B-GGUF",
    good_for="Hard questions, where there is memory for it.",
    parameters=30_500_000_000,
    sources=(FactSource(_ALL_FACTS, "huggingface.co/Qwen/Qwen3-30B-A3B-GGUF"),),
)
RERANKER_ENTRY = CatalogueEntry(
    "bge-reranker-v2-m3",
    "BGE reranker v2 m3",
    ModelKind.RERANKING,
    ModelFormat.TRANSFORMERS,
    "BAAI/bge-reranker-v2-m3",
    "",
    "",
    "apache-2.0",
    568_000_000,
    8192,
    2_270_000_000,
    "Orders passages in many languages.",
    verified_on=date(2026, 11, 1),
    sources=(FactSource(_ALL_FACTS, "huggingface.co/BAAI/bge-reranker-v2-m3"),),
)
CATALOGUE = (SMALL_ENTRY, LARGE_ENTRY, RERANKER_ENTRY)


def offer_of(entry: CatalogueEntry, *, choices: bool = False) -> Offer:
    """Return what the Hub would offer for an entry."""
    file = RemoteFile(entry.file or "model-q4.gguf", entry.bytes or 18_556_000_000, "ab" * 32)
    other = RemoteFile("model-q8.gguf", 32_000_000_000, "cd" * 32)
    return Offer(
        entry.repository,
        "9f1c",
        entry.name,
        entry.kind,
        entry.format,
        entry.licence,
        ("huggingface.co", "*.hf.co"),
        () if choices else (file,),
        (file, other) if choices else (),
    )
