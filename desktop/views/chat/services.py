"""What the chat page works with."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.adapter_choice import AdapterChoice
from desktop.services.answering_model import AnsweringModel
from desktop.services.attachment_service import AttachmentService
from desktop.services.chat_service import ChatService
from desktop.services.conversation_service import ConversationService
from desktop.services.conversation_transfer import ConversationTransfer
from desktop.services.feedback_service import FeedbackService
from desktop.services.library_service import LibraryService
from desktop.services.preset_service import PresetService
from desktop.services.scope_service import ScopeService
from desktop.services.settings_service import SettingsService
from desktop.services.side_by_side import SideBySide
from desktop.services.why_service import WhyService


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatServices:
    """The services behind the conversations, behind asking, and behind asking why."""

    chat: ChatService
    conversations: ConversationService
    transfer: ConversationTransfer
    library: LibraryService
    scopes: ScopeService
    settings: SettingsService
    why: WhyService
    model: AnsweringModel
    presets: PresetService
    attachments: AttachmentService
    feedback: FeedbackService
    taught: AdapterChoice
    side_by_side: SideBySide
