"""What an answer's check, quotation and measure say to a person."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.language.numbers import decimal_words, number_words
from desktop.language.words import place_in_file
from desktop.services.chat_service import (
    CheckPart,
    MeasurePart,
    Message,
    QuotationPart,
    ReasoningPart,
    Support,
)
from desktop.views.chat.taught_words import taught_words
from desktop.views.chat.words import tr
from desktop.widgets.quotation_block import QuotationContent
from desktop.widgets.rich_text.marks import Doubt, DoubtMark


def doubts_of(message: Message) -> list[DoubtMark]:
    """Return the words of an answer that its sources do not hold."""
    return [mark for check in _checks(message) for mark in _doubts(check)]


def check_words(message: Message) -> str:
    """Say how much of an answer the sources do not hold; empty where they hold it all."""
    doubts = doubts_of(message)
    sentences = sum(one.doubt is Doubt.SENTENCE for one in doubts)
    details = len(doubts) - sentences
    words = []
    if sentences:
        words.append(tr("%Ln sentences have no support in the sources.", sentences))
    if details:
        words.append(tr("%Ln numbers or names stand in no source.", details))
    return " ".join(words)


def quotation_of(message: Message) -> tuple[QuotationContent | None, bool]:
    """Return the sentence that answers best, and whether it leads."""
    part = next((one for one in message.parts if isinstance(one, QuotationPart)), None)
    source = next((one for one in message.sources if part and one.number == part.number), None)
    if part is None or source is None:
        return None, False
    place = place_in_file(source.path, source.location)
    return QuotationContent(part.text, part.number, place), part.leads


def reasoning_of(message: Message) -> str:
    """Return what the model thought before it answered."""
    parts = (one.text for one in message.parts if isinstance(one, ReasoningPart))
    return "\n\n".join(parts)


def measure_words(message: Message) -> tuple[str, str]:
    """Say how fast an answer was written, in short and in full."""
    part = next((one for one in message.parts if isinstance(one, MeasurePart)), None)
    if part is None or not part.tokens:
        return "", ""
    first = part.first_token_milliseconds / 1000
    writing = (part.total_milliseconds - part.first_token_milliseconds) / 1000
    speed = (part.tokens - 1) / writing if writing > 0 else 0.0
    short = (
        tr("{speed} tokens/s, first word after {first} s")
        if speed
        else tr("first word after {first} s")
    )
    words = short.format(speed=number_words(round(speed)), first=decimal_words(first, 1))
    return words, "\n".join(_measure_details(part))


def _measure_details(part: MeasurePart) -> Iterator[str]:
    yield tr("Written: %Ln tokens", part.tokens)
    if part.prompt_tokens:
        words = tr("Read: %Ln tokens, {reused} of them kept from before", part.prompt_tokens)
        yield words.format(reused=number_words(part.reused_tokens))
    if part.context_tokens:
        yield tr("Room: %Ln tokens", part.context_tokens)
    if part.forgotten_turns:
        words = tr(
            "Left out: the %Ln oldest turns, {summarised} of them summarised", part.forgotten_turns
        )
        yield words.format(summarised=part.summarised_turns)
    if part.adapter:
        words = taught_words(part.adapter, round(part.adapter_scale * 100))
        yield tr("Taught: {words}").format(words=words)


def _checks(message: Message) -> Iterator[CheckPart]:
    return (part for part in message.parts if isinstance(part, CheckPart))


def _doubts(check: CheckPart) -> Iterator[DoubtMark]:
    for one in check.sentences:
        if one.support is Support.UNSUPPORTED:
            words = tr("No source supports this sentence.")
            yield DoubtMark(one.start, one.end, Doubt.SENTENCE, words)
        for start, end in one.not_held:
            yield DoubtMark(start, end, Doubt.DETAIL, tr("This stands in no source."))
