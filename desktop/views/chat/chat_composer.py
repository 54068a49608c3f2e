"""The composer with all that the next answer will use: model, adapter, documents, preset, context.

Covered: showing it for one conversation, and saying what a person chooses. Not covered: what
becomes of the choices that need a conversation (`page`).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.services.preset_service import Preset
from desktop.services.scope_service import AskedScope
from desktop.theme.theme import Theme
from desktop.views.chat.attach_button import AttachButton
from desktop.views.chat.attachment_row import AttachmentRow, waiting_words
from desktop.views.chat.context_words import context_words, is_nearly_full, turns_words
from desktop.views.chat.model_button import ModelButton
from desktop.views.chat.preset_button import PresetButton
from desktop.views.chat.presets_dialog import PresetsDialog
from desktop.views.chat.scope_button import ScopeButton
from desktop.views.chat.services import ChatServices
from desktop.views.chat.taught_button import TaughtButton
from desktop.widgets.composer import Composer
from desktop.widgets.ring_gauge import RingGauge

_LONGEST_QUESTION = 20_000
"""Characters of a question; more is a document, and belongs into the library."""


class ChatComposer(Composer):
    """The composer of one conversation, or of the one that begins with the next question.

    Signals:
        attach_chosen: (list of Path) these files belong to the conversation.
        pin_chosen: (Path) all of this document should be read first.
        summarise_chosen: (Path) a summary of this document is wanted.
        collections_wanted: Collections are to be made or changed.
        models_wanted: Models are to be looked at, added or removed.
        adapters_wanted: What was taught is to be looked at.
        undoable: (words, callable) something was done that can be taken back.
    """

    attach_chosen = Signal(object)
    pin_chosen = Signal(object)
    summarise_chosen = Signal(object)
    collections_wanted = Signal()
    models_wanted = Signal()
    adapters_wanted = Signal()
    undoable = Signal(str, object)

    def __init__(self, theme: Theme, services: ChatServices, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._services = services
        self._conversation: int | None = None
        self._use = services.chat.context_use(None)
        self._model_button = ModelButton(theme)
        self._taught_button = TaughtButton(theme)
        self._scope_button = ScopeButton(theme)
        self._preset_button = PresetButton(theme)
        self._gauge = RingGauge(theme)
        self._attach_button = AttachButton(theme, services.library)
        self._documents = AttachmentRow(theme)
        self.set_maximum_length(_LONGEST_QUESTION)
        self.add_leading(self._attach_button)
        self.add_above(self._documents)
        for control in (
            self._model_button,
            self._taught_button,
            self._scope_button,
            self._preset_button,
        ):
            self.add_control(control)
        self.add_gauge(self._gauge)
        self._connect_choices()
        self._connect_services()

    def show_conversation(self, conversation_id: int | None) -> None:
        """Show what the next answer of a conversation will use."""
        self._conversation = conversation_id
        self.refresh()
        self.refresh_context()

    def refresh(self) -> None:
        """Show what is chosen, and what there is to choose from."""
        services, conversation = self._services, self._conversation
        scope = services.scopes.scope(conversation)
        health = services.library.health()
        self._model_button.show_model(
            services.model.name, services.model.chosen_id, services.model.chat_models()
        )
        self._refresh_taught()
        self._scope_button.show_scope(scope, tuple(services.scopes.collections()))
        self._scope_button.setVisible(health.total > 0)
        self._preset_button.show_preset(
            services.presets.chosen(conversation), services.presets.all()
        )
        held = services.attachments.of(conversation)
        self._documents.show_documents(held)
        has_documents = health.total > 0 or bool(held)
        self.set_placeholder(self._placeholder(scope, has_documents=has_documents))
        words = self._documents_words(scope, health.indexed)
        self.set_caption(words if has_documents else self.tr("no documents yet"))
        self._show_hint()

    def _refresh_taught(self) -> None:
        taught, conversation = self._services.taught, self._conversation
        self._taught_button.show_taught(taught.chosen(conversation), taught.offered())
        self._taught_button.setVisible(bool(taught.all))

    def refresh_context(self) -> None:
        """Show how full the context is with what was said so far."""
        self._use = self._services.chat.context_use(self._conversation)
        self._show_context()
        self._show_hint()

    def _connect_choices(self) -> None:
        settings = self._services.settings
        self._model_button.model_chosen.connect(lambda id_: settings.change("model", id_))
        self._model_button.models_wanted.connect(self.models_wanted)
        self._taught_button.adapter_chosen.connect(self._choose_adapter)
        self._taught_button.percent_chosen.connect(self._choose_percent)
        self._taught_button.adapters_wanted.connect(self.adapters_wanted)
        self._scope_button.scope_chosen.connect(self._choose_scope)
        self._scope_button.collections_wanted.connect(self.collections_wanted)
        self._preset_button.preset_chosen.connect(self._choose_preset)
        self._preset_button.presets_wanted.connect(self._open_presets)
        self._attach_button.attach_chosen.connect(self.attach_chosen)
        self._attach_button.pin_chosen.connect(self.pin_chosen)
        self._attach_button.summarise_chosen.connect(self.summarise_chosen)
        self._documents.summarise_chosen.connect(self.summarise_chosen)
        self._documents.pin_chosen.connect(self._on_pin)
        self._documents.remove_chosen.connect(self._remove)
        self.text_changed.connect(self._show_context)

    def _connect_services(self) -> None:
        services = self._services
        for changed in (
            services.library.changed,
            services.library.indexing_started,
            services.library.indexing_finished,
            services.scopes.changed,
            services.presets.changed,
            services.attachments.changed,
            services.model.changed,
            services.taught.changed,
        ):
            changed.connect(self.refresh)
        services.model.changed.connect(self.refresh_context)
        services.model.choices_changed.connect(self.refresh)

    # What is chosen ------------------------------------------------------------------------

    def _choose_scope(self, scope: AskedScope) -> None:
        self._services.scopes.choose(self._conversation, scope)
        self.setFocus()

    def _choose_adapter(self, adapter_id: str) -> None:
        self._services.taught.choose(self._conversation, adapter_id)
        self.setFocus()

    def _choose_percent(self, percent: int) -> None:
        self._services.taught.set_percent(self._conversation, percent)

    def _choose_preset(self, preset: Preset | None) -> None:
        self._services.presets.choose(self._conversation, preset)
        collections = {one.id: one for one in self._services.scopes.collections()}
        collection = collections.get(preset.collection_id or 0) if preset else None
        if collection is not None:
            scope = AskedScope(collection.id, collection.name)
            self._services.scopes.choose(self._conversation, scope)
        self.setFocus()

    def _open_presets(self) -> None:
        PresetsDialog(self._theme, self._services, self.window()).open()

    def _on_pin(self, path: Path, is_pinned: bool) -> None:
        if is_pinned:
            self.pin_chosen.emit(path)
        elif self._conversation is not None:
            self._services.attachments.unpin(self._conversation, path)

    def _remove(self, path: Path) -> None:
        conversation, attachments = self._conversation, self._services.attachments
        held = next((one for one in attachments.of(conversation) if one.path == path), None)
        if conversation is None or held is None:
            return
        attachments.remove(conversation, path)
        words = self.tr("{name} is out of this conversation. Its file is where it was.")
        self.undoable.emit(
            words.format(name=path.name), lambda: attachments.put_back(conversation, held)
        )

    # What is said --------------------------------------------------------------------------

    def _placeholder(self, scope: AskedScope, *, has_documents: bool) -> str:
        if not has_documents:
            return self.tr("Ask something")
        if scope.name and not scope.paths:
            return self.tr("Ask about {name}").format(name=scope.name)
        return self.tr("Ask about your documents")

    def _documents_words(self, scope: AskedScope, indexed: int) -> str:
        """Say what the scope beside it does not say."""
        if scope.as_values() or not indexed:
            return ""
        return self.tr("%Ln documents", "", indexed)

    def _show_context(self) -> None:
        use = self._use.with_typed(self.text())
        is_caution = is_nearly_full(use) or bool(turns_words(use))
        self._gauge.show_share(use.share, context_words(use), is_caution=is_caution)

    def _show_hint(self) -> None:
        """Say the one thing that a person should know before the next answer."""
        library = self._services.library
        waiting = waiting_words(self._services.attachments.of(self._conversation))
        is_incomplete = library.is_indexing and library.health().unfinished > 0
        indexing = self.tr("Indexing is still running: an answer may be incomplete.")
        self.set_hint(waiting or (indexing if is_incomplete else "") or turns_words(self._use))
