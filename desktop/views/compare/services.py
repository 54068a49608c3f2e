"""What the Compare page works with."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.adapters_service import AdaptersService
from desktop.services.comparison_history import ComparisonHistory
from desktop.services.comparison_result import ComparisonResult
from desktop.services.comparison_service import ComparisonService
from desktop.services.example_service import ExampleService
from desktop.services.heavy_work import HeavyWork
from desktop.services.judge_service import JudgeService
from desktop.services.library_service import LibraryService
from desktop.services.models_service import ModelsService
from desktop.services.prediction_service import PredictionService
from desktop.services.question_check import QuestionCheck
from desktop.services.question_service import QuestionService
from desktop.services.question_sources import QuestionSources
from desktop.services.report_service import ReportService
from desktop.services.settings_service import SettingsService


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareServices:
    """The services behind questions, comparing, and what came out of it."""

    questions: QuestionService
    sources: QuestionSources
    check: QuestionCheck
    prediction: PredictionService
    comparing: ComparisonService
    history: ComparisonHistory
    result: ComparisonResult
    reports: ReportService
    judge: JudgeService
    heavy: HeavyWork
    examples: ExampleService
    adapters: AdaptersService
    models: ModelsService
    library: LibraryService
    settings: SettingsService
