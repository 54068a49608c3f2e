"""Runs a function with a backward pass of its own: the one place where torch leaves out a type."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor


def applied(function: type[torch.autograd.Function], *arguments: Any) -> Tensor:  # noqa: ANN401
    """Return the result of a function of one output."""
    result: Tensor = function.apply(*arguments)
    return result
