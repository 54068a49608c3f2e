"""Gathers what a question is asked with: documents, preset, earlier turns, what was taught.

Covered: what the workers are told beside the question itself. Not covered: asking them
(`answer_run`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop.services.adapter_choice import PLAIN_MODEL, AdapterChoice, Taught
from desktop.services.answer_run import Inquiry
from desktop.services.attachment_service import AttachmentService
from desktop.services.library_service import LibraryService
from desktop.services.preset_service import PresetService
from desktop.services.scope_service import ScopeService
from desktop.services.settings_service import SettingsService
from engine.conversations.records import DocumentUse, Message, MessageState, Role

_MOST_TURNS: Final = 200
"""The model's own context is the limit that counts; this one keeps a request small."""


@dataclass(frozen=True, slots=True)
class Inquiries:
    """Makes inquiries from what the services know at the moment of asking."""

    library: LibraryService
    settings: SettingsService
    scopes: ScopeService
    presets: PresetService
    attachments: AttachmentService
    adapters: AdapterChoice

    def make(
        self,
        conversation_id: int,
        question: str,
        before: Sequence[Message],
        use: DocumentUse = DocumentUse.WHEN_SUPPORTED,
        taught: Taught = PLAIN_MODEL,
    ) -> Inquiry:
        """Return a question with all that it is asked with.

        Args:
            conversation_id: Where it is asked.
            question: As the person wrote it.
            before: The messages before it in its branch.
            use: Whether the answer depends on the documents, as far as the person said so.
            taught: What the answer uses of all that was taught.
        """
        preset = self.presets.chosen(conversation_id)
        held = self.attachments.of(conversation_id)
        attached = tuple(str(one.path) for one in held if one.is_attachment)
        pinned = tuple(one.path for one in held if one.is_pinned)
        if preset is not None and not preset.use_documents and use is not DocumentUse.ALWAYS:
            use = DocumentUse.NEVER
        elif pinned and use is DocumentUse.WHEN_SUPPORTED:
            # The answer may stand in what is pinned, whatever the search finds.
            use = DocumentUse.ALWAYS
        return Inquiry(
            question,
            replace(self.scopes.scope(conversation_id), attachments=attached),
            self.settings.current.passages,
            use,
            tuple(one.text for one in before if one.role is Role.QUESTION),
            tuple(turns_of(before)),
            self.presets.sampling(preset),
            system_prompt=preset.system_prompt if preset else "",
            pinned=pinned,
            unread=tuple(one.path.name for one in held if one.is_attachment and one.is_waited_for),
            has_documents=bool(attached) or self.library.health().total > 0,
            quotation_leads=self.presets.prefers_quotation(preset),
            taught=taught,
        )


def turns_of(messages: Sequence[Message]) -> list[dict[str, str]]:
    """Return the questions with a whole answer, each followed by it.

    Many models refuse a conversation in which one side speaks twice in a row.
    """
    questions = {one.id: one for one in messages if one.role is Role.QUESTION}
    turns: list[dict[str, str]] = []
    for one in messages:
        question = questions.get(one.parent_id or 0)
        if question is not None and one.state is MessageState.COMPLETE and one.text:
            turns.append({"speaker": "user", "text": question.text})
            turns.append({"speaker": "assistant", "text": one.text})
    return turns[-_MOST_TURNS:]
