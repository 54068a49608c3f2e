"""What the window works with."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.adapters_service import AdaptersService
from desktop.services.backup_service import BackupService
from desktop.services.credits_service import CreditsService
from desktop.services.download_service import DownloadService
from desktop.services.forget_service import ForgetService, ForgetWish
from desktop.services.library_service import LibraryService
from desktop.services.manual import ManualService
from desktop.services.models_service import ModelsService
from desktop.services.privacy_service import PrivacyService
from desktop.services.problem_report_service import ProblemReportService
from desktop.services.search_service import SearchService
from desktop.services.settings_service import SettingsService
from desktop.services.survey import SurveyService
from desktop.services.vault_service import VaultService
from desktop.views.chat.services import ChatServices
from desktop.views.compare.services import CompareServices
from desktop.views.teach.services import TeachServices

__all__ = ["ForgetWish", "WindowServices"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowServices:
    """The services behind all pages."""

    chat: ChatServices
    library: LibraryService
    search: SearchService
    settings: SettingsService
    survey: SurveyService
    models: ModelsService
    downloads: DownloadService
    adapters: AdaptersService
    teach: TeachServices
    compare: CompareServices
    backups: BackupService
    privacy: PrivacyService
    forgetting: ForgetService
    reports: ProblemReportService
    vault: VaultService
    manual: ManualService
    credits: CreditsService
