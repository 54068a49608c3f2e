"""What is to be compared next, while a person decides: questions, model, what it was taught, ways.

Covered: the choices and their sensible beginnings. Not covered: comparing (`comparison_service`),
predicting (`prediction_service`).
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.services.adapters_service import AdaptersService, InstalledAdapter
from desktop.services.library_service import LibraryService
from desktop.services.models_service import InstalledModel, ModelKind, ModelsService
from desktop.services.question_service import QuestionService, QuestionSet
from desktop.services.settings_service import SettingsService
from engine.comparison.comparison_records import ComparisonRecord
from engine.comparison.records import Way
from engine.models.adapters import fits

__all__ = ["CompareOptions", "ComparisonPlan", "Way"]


@dataclass(frozen=True, slots=True)
class CompareOptions:
    """What only some people want to choose.

    Attributes:
        seed: The same seed gives the same answers.
        answer_tokens: Tokens of an answer at most.
        passages: That are read with a question.
    """

    seed: int = 0
    answer_tokens: int = 200
    passages: int = 3


class ComparisonPlan(QObject):
    """The choices for one comparison.

    Signals:
        changed: One of them is another.
        renamed: The set may have another name.
    """

    changed = Signal()
    renamed = Signal()

    def __init__(
        self,
        questions: QuestionService,
        models: ModelsService,
        adapters: AdaptersService,
        library: LibraryService,
        settings: SettingsService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self._models = models
        self._adapters = adapters
        self._library = library
        self._settings = settings
        self._set_id = 0
        self._known: QuestionSet | None = None
        """The set as it was counted last: a large one takes a moment."""
        self._model_id = ""
        self._adapter_id: str | None = None
        """None before a choice: then what fits is taken."""
        self._collection = ""
        self._without: frozenset[Way] = frozenset()
        self._name = ""
        self._options = CompareOptions()
        questions.changed.connect(self._on_questions)
        questions.sets_changed.connect(self._on_sets)

    # The choices ---------------------------------------------------------------------------

    @property
    def set_id(self) -> int:
        """The set of questions; 0 before one is chosen."""
        return self._set_id

    @property
    def questions(self) -> QuestionSet | None:
        """The same, with its counts; None where there is none."""
        if self._set_id and self._known is None:
            self._known = self._questions.at(self._set_id)
        return self._known

    @property
    def name(self) -> str:
        """What the comparison is to be called."""
        if self._name.strip():
            return self._name.strip()
        chosen = self.questions
        return chosen.name if chosen is not None else ""

    @property
    def model(self) -> InstalledModel | None:
        """The model that answers; the one of chat if nothing else was chosen."""
        chosen = self._models.at(self._model_id)
        if chosen is not None and can_answer(chosen):
            return chosen
        used = self._models.used
        if used is not None and can_answer(used):
            return used
        return next((one for one in self._models.models or () if can_answer(one)), None)

    @property
    def model_id(self) -> str:
        """Its id; empty where there is none."""
        model = self.model
        return model.id if model is not None else ""

    @property
    def model_name(self) -> str:
        """What people call it."""
        model = self.model
        return model.name if model is not None else ""

    def adapters(self) -> tuple[InstalledAdapter, ...]:
        """Return what was taught to the model, the newest first."""
        model = self.model
        if model is None:
            return ()
        fitting = [one for one in self._adapters.adapters or () if not fits(one, model)]
        return tuple(sorted(fitting, key=lambda one: one.created_at, reverse=True))

    @property
    def adapter(self) -> InstalledAdapter | None:
        """What the model was taught, of which something is to be seen; None for nothing."""
        fitting = self.adapters()
        if self._adapter_id is None:
            used = self._settings.current.adapter
            in_use = next((one for one in fitting if one.id == used), None)
            return in_use or next(iter(fitting), None)
        return next((one for one in fitting if one.id == self._adapter_id), None)

    @property
    def adapter_id(self) -> str:
        """Its id; empty for nothing."""
        adapter = self.adapter
        return adapter.id if adapter is not None else ""

    @property
    def adapter_name(self) -> str:
        """What people call it."""
        adapter = self.adapter
        return adapter.name if adapter is not None else ""

    @property
    def collection(self) -> str:
        """The name of the part of the library that is searched; empty for all of it."""
        names = {one.name for one in self._library.collections()}
        return self._collection if self._collection in names else ""

    @property
    def possible(self) -> tuple[Way, ...]:
        """The ways that can be tried: documents need a library, teaching needs an adapter."""
        has_documents = self._library.health().indexed > 0
        is_taught = self.adapter is not None
        return tuple(
            way
            for way in Way
            if (has_documents or not way.reads_documents) and (is_taught or not way.is_taught)
        )

    @property
    def ways(self) -> tuple[Way, ...]:
        """The ways that are compared, the simplest first."""
        return tuple(way for way in self.possible if way not in self._without)

    @property
    def options(self) -> CompareOptions:
        """What only some people choose."""
        return self._options

    @property
    def seed(self) -> int:
        """The same seed gives the same answers."""
        return self._options.seed

    @property
    def answer_tokens(self) -> int:
        """Tokens of an answer at most."""
        return self._options.answer_tokens

    @property
    def passages(self) -> int:
        """That are read with a question."""
        return self._options.passages

    # Choosing ------------------------------------------------------------------------------

    def begin(self, set_id: int) -> None:
        """Begin with a set of questions, everything else as it is most often wanted."""
        self._set_id = set_id
        self._known = None
        self._model_id = self._collection = self._name = ""
        self._adapter_id = None
        self._without = frozenset()
        self._options = CompareOptions(passages=self._settings.current.passages)
        self.changed.emit()

    def begin_like(self, record: ComparisonRecord) -> None:
        """Begin with everything as it was in a comparison, to look at it or to do it again."""
        wish = record.wish
        self._set_id = wish.set_id
        self._known = None
        self._model_id = wish.model.id
        self._adapter_id = wish.adapter.id if wish.adapter is not None else ""
        self._collection = wish.collection
        self._name = wish.name
        self._without = frozenset(Way) - frozenset(wish.ways)
        self._options = CompareOptions(wish.sampling.seed, wish.sampling.longest, wish.passages)
        self.changed.emit()

    def choose_set(self, set_id: int) -> None:
        """Take another set, and leave what else was chosen."""
        if set_id != self._set_id:
            self._set_id = set_id
            self._known = None
            self.changed.emit()

    def choose_model(self, model_id: str) -> None:
        """Take another model."""
        if model_id != self._model_id:
            self._model_id = model_id
            self.changed.emit()

    def choose_adapter(self, adapter_id: str) -> None:
        """Take something else that the model was taught; empty for nothing."""
        if adapter_id != self._adapter_id:
            self._adapter_id = adapter_id
            self.changed.emit()

    def choose_collection(self, name: str) -> None:
        """Take another part of the library; empty for all of it."""
        if name != self._collection:
            self._collection = name
            self.changed.emit()

    def choose_way(self, way: Way, *, is_wanted: bool) -> None:
        """Try a way, or leave it out; the plain model is what all are held against."""
        if way is Way.BASE:
            return
        without = self._without - {way} if is_wanted else self._without | {way}
        if without != self._without:
            self._without = without
            self.changed.emit()

    def call(self, name: str) -> None:
        """Say what it is to be called; empty for the name of the set."""
        if name != self._name:
            self._name = name
            self.changed.emit()

    def set_options(self, options: CompareOptions) -> None:
        """Say how."""
        if options != self._options:
            self._options = options
            self.changed.emit()

    def _on_questions(self, set_id: int) -> None:
        if set_id == self._set_id:
            self._known = None

    def _on_sets(self) -> None:
        self._known = None
        self.renamed.emit()


def can_answer(model: InstalledModel) -> bool:
    """Return whether a model can be compared."""
    return model.kind is ModelKind.CHAT and not model.problem
