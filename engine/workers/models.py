"""The models worker: what is installed, what other programs have, what fits this machine.

Everything that opens a model's file does so in a child with limits (`models.inspection`).
Covered: the models of one person, forecasts, hashes, the catalogue, what models were taught. Not
covered: downloads (`downloading`), loading a model (`answering`), teaching one (`training`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path

from engine import settings
from engine.errors import UserProblem
from engine.models.adapters import Adapters
from engine.models.adapters import to_wire as adapter_to_wire
from engine.models.catalogue import catalogue_to_wire, known_hashes
from engine.models.discovery import Place, discover, own_places
from engine.models.fit import CACHE_VALUE_BYTES, Demand, available_memory, forecast
from engine.models.inspection import Inspector
from engine.models.installed import InstalledModels
from engine.models.records import InstalledModel, ModelKind, model_to_wire
from engine.paths import Folders
from engine.protocol import Values
from engine.workers.runtime import Handler, Job


class ModelsWorker:
    """Answers what the handlers name.

    Args:
        folders: Of the person.
        places: Where other programs keep models; None means the known ones of this machine.
        free_memory: Returns the bytes that are free.
    """

    def __init__(
        self,
        folders: Folders,
        places: tuple[Place, ...] | None = None,
        free_memory: Callable[[], int] = available_memory,
    ) -> None:
        self._folders = folders
        self._places = places
        self._free_memory = free_memory
        self._inspector = Inspector()
        self._models = InstalledModels(folders.models, self._inspector, known_hashes())
        self._adapters = Adapters(folders.adapters)

    def handlers(self) -> Mapping[str, Handler]:
        """Return what this worker can do, by name."""
        return {
            "list": self.list,
            "discover": self.discover,
            "inspect": self.inspect,
            "add": self.add,
            "remove": self.remove,
            "rename": self.rename,
            "details": self.details,
            "forecast": self.forecast,
            "catalogue": self.catalogue,
            "adapters": self.adapters,
            "rename_adapter": self.rename_adapter,
            "remove_adapter": self.remove_adapter,
        }

    def close(self) -> None:
        """End the child that looks into files."""
        self._inspector.close()

    def list(self, parameters: Values, job: Job) -> Values:
        """Return the installed models with forecasts.

        Parameters of this and of the others that give models: "context_tokens" and "cache_type", if
        the forecast is not for what the settings say.
        """
        demand = self._demand(parameters)
        models = self._models.all(job.is_cancelled)
        return {"models": [self._to_wire(one, demand) for one in models]}

    def discover(self, parameters: Values, job: Job) -> Values:
        """Return the models of other programs that are not in the list; told one by one, too."""
        demand = self._demand(parameters)
        places = self._places or own_places()
        listed = {Path(one.path).resolve() for one in self._models.all(job.is_cancelled)}
        found = []
        for model in discover(places, self._inspector, job.is_cancelled):
            if Path(model.path).resolve() not in listed:
                found.append(self._to_wire(model, demand))
                job.tell("found", {"model": found[-1]})
        return {"models": found}

    def inspect(self, parameters: Values, job: Job) -> Values:
        """Return what the file or folder "path" is, without adding it."""
        model = self._inspector.inspect(Path(parameters["path"]), job.is_cancelled)
        return {"model": self._to_wire(model, self._demand(parameters))}

    def add(self, parameters: Values, job: Job) -> Values:
        """Add the file or folder "path", copied if "copy"; told as "copying"."""
        model = self._models.add(
            Path(parameters["path"]),
            copy=bool(parameters.get("copy")),
            on_bytes=lambda done, total: job.tell("copying", {"done": done, "total": total}),
            is_cancelled=job.is_cancelled,
        )
        return {"model": self._to_wire(model, self._demand(parameters))}

    def remove(self, parameters: Values, _: Job) -> Values:
        """Take the model "id" out of the list."""
        self._models.remove(str(parameters["id"]))
        return {}

    def rename(self, parameters: Values, _: Job) -> Values:
        """Call the model "id" by "name"."""
        model = self._models.rename(str(parameters["id"]), str(parameters["name"]))
        return {"model": self._to_wire(model, self._demand(parameters))}

    def details(self, parameters: Values, job: Job) -> Values:
        """Return the model "id" with its hash, computed now; told as "hashing"."""
        model = self._models.hashed(
            str(parameters["id"]),
            lambda done, total: job.tell("hashing", {"done": done, "total": total}),
            job.is_cancelled,
        )
        return {"model": self._to_wire(model, self._demand(parameters))}

    def forecast(self, parameters: Values, _: Job) -> Values:
        """Return what the model "id" needs with "context_tokens" and "cache_type"."""
        model = self._models.at(str(parameters["id"]))
        made = forecast(model.details, self._demand(parameters), self._free_memory())
        if made is None or model.problem:
            raise UserProblem(
                f"What {model.name} needs cannot be told.",
                model.problem or "Its files do not say enough; try whether it works.",
            )
        return asdict(made)

    def catalogue(self, _: Values, __: Job) -> Values:
        """Return the models worth having."""
        return {"entries": catalogue_to_wire()}

    def adapters(self, _: Values, __: Job) -> Values:
        """Return what models were taught."""
        return {"adapters": [adapter_to_wire(one) for one in self._adapters.all()]}

    def rename_adapter(self, parameters: Values, _: Job) -> Values:
        """Call the adapter "id" by "name"."""
        renamed = self._adapters.rename(str(parameters["id"]), str(parameters["name"]))
        return {"adapter": adapter_to_wire(renamed)}

    def remove_adapter(self, parameters: Values, _: Job) -> Values:
        """Delete the adapter "id" with its files."""
        self._adapters.remove(str(parameters["id"]))
        return {}

    def _to_wire(self, model: InstalledModel, demand: Demand) -> Values:
        if model.kind is ModelKind.CHAT and not model.problem:
            made = forecast(model.details, demand, self._free_memory())
            model = replace(model, forecast=made)
        return model_to_wire(model)

    def _demand(self, parameters: Values) -> Demand:
        chosen = settings.load(self._folders.settings_file)
        cache_type = str(parameters.get("cache_type") or chosen.cache_type)
        if cache_type not in CACHE_VALUE_BYTES:
            raise UserProblem(
                f"There is no cache of type “{cache_type}”.",
                "Use one of " + ", ".join(CACHE_VALUE_BYTES) + ".",
            )
        return Demand(
            context_tokens=int(parameters.get("context_tokens") or chosen.context_tokens),
            cache_value_bytes=CACHE_VALUE_BYTES[cache_type],
            # A cache of 8 bits is only possible with it, whatever the setting says.
            flash_attention=chosen.flash_attention != "off" or cache_type != "f16",
            faster_layout=chosen.faster_layout,
        )
