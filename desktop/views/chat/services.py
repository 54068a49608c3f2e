"""What the chat page works with."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.chat_service import ChatService
from desktop.services.library_service import LibraryService
from desktop.services.scope_service import ScopeService
from desktop.services.settings_service import SettingsService
from desktop.services.why_service import WhyService


@dataclass(frozen=True, slots=True)
class ChatServices:
    """The services behind asking, and behind asking why."""

    chat: ChatService
    library: LibraryService
    scopes: ScopeService
    settings: SettingsService
    why: WhyService
