"""What libraries are told through the environment: stay offline, report nothing.

Covered: each library that would otherwise ask a server by itself. Not covered, because they have no
such habit to switch off: Qt (its network part is loaded with QtPdf and never used), torch (only
`torch.hub` fetches, which nobody calls), llama.cpp, SQLite, pdfium.
"""

from __future__ import annotations

from typing import Final

OFFLINE_VARIABLES: Final = {
    # Hugging Face: hub, transformers, datasets. Models are folders on this machine.
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "HF_HUB_DISABLE_XET": "1",
    # A token that the person has for other programs is not taken along.
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    # transformers would ask the Hub in a thread whether a model has been converted.
    "DISABLE_SAFETENSORS_CONVERSION": "1",
    # What several libraries understand.
    "DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    # ONNX Runtime has a sender of Microsoft's built in.
    "ORT_DISABLE_TELEMETRY": "1",
    # Trackers of runs that accelerate and transformers use by themselves when they are installed.
    "WANDB_MODE": "disabled",
    "COMET_MODE": "DISABLED",
    # No network, but the same moment: set before the library is loaded.
    "TOKENIZERS_PARALLELISM": "false",
}
"""Name and value of each variable, set in every process before any library is loaded."""
