"""What the Teach page works with."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.adapters_service import AdaptersService
from desktop.services.example_check import ExampleCheck
from desktop.services.example_service import ExampleService
from desktop.services.example_sources import ExampleSources
from desktop.services.export_service import ExportService
from desktop.services.heavy_work import HeavyWork
from desktop.services.library_service import LibraryService
from desktop.services.models_service import ModelsService
from desktop.services.planning_service import PlanningService
from desktop.services.run_list_service import RunListService
from desktop.services.training_service import TrainingService


@dataclass(frozen=True, slots=True, kw_only=True)
class TeachServices:
    """The services behind examples, teaching, and what came out of it."""

    examples: ExampleService
    sources: ExampleSources
    check: ExampleCheck
    planning: PlanningService
    training: TrainingService
    runs: RunListService
    exports: ExportService
    adapters: AdaptersService
    models: ModelsService
    library: LibraryService
    heavy: HeavyWork
