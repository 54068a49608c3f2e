"""The layouts of known model families, as plain data.

A layout is used in a model's place only when it gives, for a few conversations, the same text as
the model's own template; so an inexact one is useless and never harmful. Where a template is
missing or fails, the layout that suits the model's control tokens is the fallback.

Source: the formats that the makers of these models describe in their model cards.
"""

from __future__ import annotations

from typing import Final

from engine.generation.templates.layout import Layout

_DEEPSEEK_USER: Final = "<\uff5cUser\uff5c>"
_DEEPSEEK_ASSISTANT: Final = "<\uff5cAssistant\uff5c>"
_DEEPSEEK_END: Final = "<\uff5cend\u2581of\u2581sentence\uff5c>"


def _chatml(name: str, default_system: str | None = None) -> Layout:
    return Layout(
        name=name,
        marks=("<|im_start|>", "<|im_end|>"),
        system="<|im_start|>system\n{text}<|im_end|>\n",
        user="<|im_start|>user\n{text}<|im_end|>\n",
        assistant="<|im_start|>assistant\n{text}<|im_end|>\n",
        answer="<|im_start|>assistant\n",
        default_system=default_system,
        stops=("<|im_end|>",),
    )


def _llama_3(name: str, system: str, default_system: str | None = None) -> Layout:
    def said(role: str, text: str = "{text}") -> str:
        return f"<|start_header_id|>{role}<|end_header_id|>\n\n{text}<|eot_id|>"

    return Layout(
        name=name,
        marks=("<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"),
        start="{bos}",
        system=said("system", system),
        user=said("user"),
        assistant=said("assistant"),
        answer="<|start_header_id|>assistant<|end_header_id|>\n\n",
        default_system=default_system,
        strips=True,
        stops=("<|eot_id|>",),
    )


def _mistral(name: str, user: str, assistant: str) -> Layout:
    return Layout(
        name=name,
        marks=("[INST]", "[/INST]"),
        start="{bos}",
        user=user,
        assistant=assistant,
        answer="",
    )


def _deepseek(name: str, answer: str) -> Layout:
    return Layout(
        name=name,
        marks=(_DEEPSEEK_USER, _DEEPSEEK_ASSISTANT),
        start="{bos}",
        system="{text}",
        user=_DEEPSEEK_USER + "{text}",
        assistant=_DEEPSEEK_ASSISTANT + "{text}" + _DEEPSEEK_END,
        answer=answer,
    )


CHATML: Final = _chatml("ChatML")

PLAIN: Final = Layout(
    name="plain",
    marks=(),
    start="{bos}",
    system="{text}\n\n",
    user="User: {text}\n",
    assistant="Assistant: {text}\n",
    answer="Assistant:",
    strips=True,
    stops=("\nUser:",),
)
"""For models that were not made for conversations."""

LAYOUTS: Final = (
    CHATML,
    _chatml("SmolLM2", "You are a helpful AI assistant named SmolLM, trained by Hugging Face"),
    _chatml("Qwen2", "You are a helpful assistant."),
    _chatml("Qwen2.5", "You are Qwen, created by Alibaba Cloud. You are a helpful assistant."),
    _llama_3("Llama 3", "{text}"),
    _llama_3(
        "Llama 3.1",
        "Cutting Knowledge Date: December 2023\nToday Date: 26 Jul 2024\n\n{text}",
        default_system="",
    ),
    _llama_3(
        "Llama 3.2",
        "Cutting Knowledge Date: December 2023\nToday Date: {day}\n\n{text}",
        default_system="",
    ),
    Layout(
        name="Gemma",
        marks=("<start_of_turn>", "<end_of_turn>"),
        start="{bos}",
        user="<start_of_turn>user\n{text}<end_of_turn>\n",
        assistant="<start_of_turn>model\n{text}<end_of_turn>\n",
        answer="<start_of_turn>model\n",
        strips=True,
        stops=("<end_of_turn>",),
        architectures=("gemma", "gemma2", "gemma3", "gemma3_text", "gemma3n"),
    ),
    Layout(
        name="Llama 2",
        marks=("[INST]", "[/INST]", "<<SYS>>", "<</SYS>>"),
        user="{bos}[INST] {text} [/INST]",
        assistant=" {text} {eos}",
        answer="",
        system_in_question="<<SYS>>\n{system}\n<</SYS>>\n\n{text}",
        strips=True,
    ),
    Layout(
        name="Mistral 7",
        marks=("[INST]", "[/INST]", "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]"),
        start="{bos}",
        system="[SYSTEM_PROMPT]{text}[/SYSTEM_PROMPT]",
        user="[INST]{text}[/INST]",
        assistant="{text}{eos}",
        answer="",
    ),
    _mistral("Mistral", "[INST] {text} [/INST]", "{text}{eos}"),
    _mistral("Mistral 1", "[INST] {text} [/INST]", " {text}{eos}"),
    _mistral("Mistral 0", "[INST] {text} [/INST]", "{text}{eos} "),
    _mistral("Mistral 3", "[INST]{text}[/INST]", "{text}{eos}"),
    Layout(
        name="Zephyr",
        marks=("<|system|>", "<|user|>", "<|assistant|>"),
        system="<|system|>\n{text}{eos}\n",
        user="<|user|>\n{text}{eos}\n",
        assistant="<|assistant|>\n{text}{eos}\n",
        answer="<|assistant|>\n",
    ),
    Layout(
        name="Phi-3",
        marks=("<|user|>", "<|assistant|>", "<|end|>"),
        system="<|system|>\n{text}<|end|>\n",
        user="<|user|>\n{text}<|end|>\n",
        assistant="<|assistant|>\n{text}<|end|>\n",
        answer="<|assistant|>\n",
        stops=("<|end|>",),
        architectures=("phi3",),
    ),
    Layout(
        name="Phi-4 mini",
        marks=("<|user|>", "<|assistant|>", "<|end|>"),
        system="<|system|>{text}<|end|>",
        user="<|user|>{text}<|end|>",
        assistant="<|assistant|>{text}<|end|>",
        answer="<|assistant|>",
        stops=("<|end|>",),
    ),
    Layout(
        name="Phi-4",
        marks=("<|im_start|>", "<|im_sep|>", "<|im_end|>"),
        system="<|im_start|>system<|im_sep|>{text}<|im_end|>",
        user="<|im_start|>user<|im_sep|>{text}<|im_end|>",
        assistant="<|im_start|>assistant<|im_sep|>{text}<|im_end|>",
        answer="<|im_start|>assistant<|im_sep|>",
        stops=("<|im_end|>",),
    ),
    Layout(
        name="Granite",
        marks=("<|start_of_role|>", "<|end_of_role|>"),
        system="<|start_of_role|>system<|end_of_role|>{text}<|end_of_text|>\n",
        user="<|start_of_role|>user<|end_of_role|>{text}<|end_of_text|>\n",
        assistant="<|start_of_role|>assistant<|end_of_role|>{text}<|end_of_text|>\n",
        answer="<|start_of_role|>assistant<|end_of_role|>",
        stops=("<|end_of_text|>",),
        architectures=("granite",),
    ),
    Layout(
        name="Command R",
        marks=("<|START_OF_TURN_TOKEN|>", "<|END_OF_TURN_TOKEN|>"),
        start="{bos}",
        system="<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>{text}<|END_OF_TURN_TOKEN|>",
        user="<|START_OF_TURN_TOKEN|><|USER_TOKEN|>{text}<|END_OF_TURN_TOKEN|>",
        assistant="<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>{text}<|END_OF_TURN_TOKEN|>",
        answer="<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>",
        strips=True,
        stops=("<|END_OF_TURN_TOKEN|>",),
        architectures=("command-r", "cohere"),
    ),
    _deepseek("DeepSeek", _DEEPSEEK_ASSISTANT),
    _deepseek("DeepSeek R1", _DEEPSEEK_ASSISTANT + "<think>\n"),
    Layout(
        name="Harmony",
        marks=("<|start|>", "<|message|>", "<|channel|>"),
        start=(
            "<|start|>system<|message|>You are ChatGPT, a large language model trained by OpenAI.\n"
            "Knowledge cutoff: 2024-06\nCurrent date: {date}\n\nReasoning: medium\n\n"
            "# Valid channels: analysis, commentary, final. Channel must be included for every "
            "message.<|end|>"
        ),
        system="<|start|>developer<|message|># Instructions\n\n{text}\n\n<|end|>",
        user="<|start|>user<|message|>{text}<|end|>",
        assistant="<|start|>assistant<|channel|>final<|message|>{text}<|end|>",
        answer="<|start|>assistant",
        stops=("<|return|>",),
        architectures=("gpt-oss", "gpt_oss"),
    ),
)


def layouts_in(template: str) -> tuple[Layout, ...]:
    """Return the layouts whose marks a template holds, the most telling first."""
    found = [one for one in LAYOUTS if all(mark in template for mark in one.marks)]
    return tuple(sorted(found, key=lambda one: -len(one.marks)))


def marks_in(template: str) -> tuple[str, ...]:
    """Return the known marks of a template: text in a document must not look like them."""
    marks = {mark for one in LAYOUTS for mark in one.marks}
    return tuple(sorted(mark for mark in marks if mark in template))


def layout_for(architecture: str, control_texts: frozenset[str]) -> Layout:
    """Return the likeliest layout of a model without a usable template."""
    for one in LAYOUTS:
        if architecture in one.architectures and control_texts.intersection(one.marks):
            return one
    telling = [one for one in LAYOUTS if control_texts.issuperset(one.marks)]
    return max(telling, key=lambda one: len(one.marks), default=PLAIN)
