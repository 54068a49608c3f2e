"""What is said about an answer beside its own words: its evidence, its search, its state."""

from __future__ import annotations

from desktop.language.words import said
from desktop.services.chat_service import (
    DocumentUse,
    Evidence,
    Message,
    MessageState,
    ProblemPart,
    summarised_document,
    was_cut,
)
from desktop.views.chat.words import tr
from desktop.widgets.tone import Tone


def is_held_back(message: Message) -> bool:
    """Whether no model was asked, because the documents hold nothing."""
    search = message.search
    is_whole = message.state is MessageState.COMPLETE
    return is_whole and not message.text and search is not None and search.holds_back


def can_continue(message: Message) -> bool:
    """Whether an answer has a beginning, and no end."""
    if not message.text or summarised_document(message) is not None:
        return False
    is_cut = message.state is MessageState.COMPLETE and was_cut(message)
    return is_cut or message.state in (MessageState.STOPPED, MessageState.FAILED)


def can_be_asked_otherwise(message: Message) -> bool:
    """Whether an answer was written by the model that could have used something else."""
    return bool(message.text) and summarised_document(message) is None


def can_ask_why(message: Message) -> bool:
    """Whether documents were searched for an answer, so that one of them can be missed."""
    search = message.search
    is_searched = search is not None and search.use is not DocumentUse.NEVER
    return is_searched and summarised_document(message) is None


def words_instead(message: Message) -> str:
    """Say plainly what the documents hold, in place of an answer that would be invented."""
    search = message.search
    if search is None or not is_held_back(message):
        return ""
    if search.scope.as_values():
        return tr("The documents that were asked hold nothing about this.")
    return tr("Your documents hold nothing about this.")


def sources_title(message: Message) -> str:
    """Say what the sources are, where they are not what the answer rests on."""
    return tr("The closest passages, not used for an answer:") if is_held_back(message) else ""


def search_words(message: Message, question: str) -> str:
    """Say what was searched for or read, where it is not the question itself."""
    document = summarised_document(message)
    if document is not None and message.text:
        words = tr("Made from all of {name}. Its sentences are not checked against the text.")
        return words.format(name=document.name)
    searched_for = message.search.searched_for.strip() if message.search else ""
    if not searched_for or searched_for == question.strip():
        return ""
    return tr("Searched for: {words}").format(words=searched_for)


def state_words(message: Message) -> tuple[str, Tone]:
    """Say what is to be known of an answer, and how good or bad that is."""
    problems = [part for part in message.parts if isinstance(part, ProblemPart)]
    words = "\n".join(said(one.message, one.hint) for one in problems)
    if message.state is MessageState.FAILED:
        return words or tr("This answer could not be written."), Tone.BAD
    if message.state is MessageState.STOPPED:
        return "\n".join(filter(None, (words, tr("Stopped.")))), Tone.QUIET
    if is_held_back(message):
        return words, Tone.CAUTION if words else Tone.QUIET
    if not message.text:
        return words or tr("The model gave no answer."), Tone.CAUTION
    caution, tone = _reliance(message)
    return "\n".join(filter(None, (words, caution))), Tone.CAUTION if words else tone


def _reliance(message: Message) -> tuple[str, Tone]:
    """Say how far an answer rests on documents, where a person went past the evidence."""
    search = message.search
    if search is None:
        return "", Tone.QUIET
    if search.use is DocumentUse.NEVER:
        return tr("Answered without your documents."), Tone.QUIET
    if search.evidence is not Evidence.STRONG:
        words = tr("Your documents hold little about this: check the answer at its sources.")
        return words, Tone.CAUTION
    return "", Tone.QUIET
