"""The downloading worker: the only process that may open a network connection.

It runs only while a person looks at a download or waits for one. What it can be asked:

- `look`: ask the Hub what a download would fetch. Parameters: `entry` (an id of the catalogue), or
  `repository` and, if wanted, `file`, `kind`, `revision`, `name`; `asked_in` says where the person
  clicked, for the ledger. Result: the offer of `download.records`, with `bytes` of all its files.
- `download`: fetch an offer. Parameters: `offer`, as `look` gave it; `asked_in`. Event `download`:
  `file`, `done`, `total`, `bytes_per_second`. Result: `model`, the one that can now be chosen.
- `discard`: remove what a download that will not go on has left. Parameters: `offer`.
- `ledger`: what was asked of the network until now. Result: `entries`, the oldest first.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

from engine.download.connection import Connections
from engine.download.downloading import discard, download
from engine.download.hosts import HOST_VARIABLE, HUB, AllowedHosts
from engine.download.hub import look
from engine.download.ledger import NetworkLedger, entry_to_wire
from engine.download.records import Wanted, offer_from_wire, offer_to_wire
from engine.download.retrying import Retrying
from engine.errors import UserProblem
from engine.models.catalogue import entry_named, known_hashes
from engine.models.inspection import Inspector
from engine.models.installed import InstalledModels
from engine.models.records import InstalledModel, ModelKind, model_to_wire
from engine.paths import Folders
from engine.privacy import NetworkPermit
from engine.protocol import Values
from engine.workers.runtime import Handler, Job


class DownloadingWorker:
    """Answers `look`, `download`, `discard` and `ledger`.

    Args:
        folders: Where models and the ledger go.
        permit: What lets connections through the tripwire of this process.
    """

    def __init__(self, folders: Folders, permit: NetworkPermit) -> None:
        self._folders = folders
        self._permit = permit
        self._ledger = NetworkLedger(folders.data)

    def handlers(self) -> Mapping[str, Handler]:
        """Return what this worker can do, by name."""
        return {
            "look": self.look,
            "download": self.download,
            "discard": self.discard,
            "ledger": self.ledger,
        }

    def look(self, parameters: Values, job: Job) -> Values:
        """Say what a download would fetch."""
        wanted = _wanted(parameters)
        connections = self._connections("look at", wanted.repository, parameters, job)
        return offer_to_wire(look(wanted, connections, Retrying(job.is_cancelled)))

    def download(self, parameters: Values, job: Job) -> Values:
        """Fetch an offer, told as the event "download"."""
        offer = offer_from_wire(parameters["offer"])
        model = download(
            offer,
            self._folders.models,
            self._connections("download", offer.repository, parameters, job),
            Retrying(job.is_cancelled),
            self._register,
            lambda progress: job.tell("download", asdict(progress)),
        )
        return {"model": model_to_wire(model)}

    def discard(self, parameters: Values, _: Job) -> Values:
        """Remove what a download has left."""
        discard(offer_from_wire(parameters["offer"]), self._folders.models)
        return {}

    def ledger(self, _: Values, __: Job) -> Values:
        """Say what was asked of the network."""
        return {"entries": [entry_to_wire(entry) for entry in self._ledger.entries()]}

    def _register(self, model: InstalledModel) -> InstalledModel:
        """Look into a whole model and put it into the list.

        Raises:
            UserProblem: It cannot be used, whatever its hash says.
        """
        hashes = known_hashes()
        with Inspector() as inspector:
            seen = inspector.inspect(Path(model.path))
            if seen.problem:
                raise UserProblem(f"{model.name} cannot be used.", seen.problem)
            details = replace(
                seen.details,
                licence=seen.details.licence or model.details.licence,
                sha256=model.details.sha256,
                is_hash_known=model.details.sha256 in hashes if model.details.sha256 else None,
            )
            listed = InstalledModels(self._folders.models, inspector, hashes)
            return listed.register(
                replace(
                    model,
                    id=_free_id(model, listed),
                    kind=seen.kind,
                    format=seen.format,
                    details=details,
                )
            )

    def _connections(self, what: str, repository: str, parameters: Values, job: Job) -> Connections:
        why = f"{what} {repository}, asked in {parameters.get('asked_in', 'the window')}"
        base = os.environ.get(HOST_VARIABLE) or HUB
        hosts = AllowedHosts(base.rstrip("/"))
        return Connections(hosts, self._ledger, self._permit, why, job.is_cancelled)


def _free_id(model: InstalledModel, listed: InstalledModels) -> str:
    """Return an id that no other model has."""
    id_, number = model.id, 1
    while (other := listed.find(id_)) is not None and other.path != model.path:
        number += 1
        id_ = f"{model.id}-{number}"
    return id_


def _wanted(parameters: Values) -> Wanted:
    """Return what a request names.

    Raises:
        UserProblem: The catalogue has no such entry, or does not know where it is.
    """
    id_ = parameters.get("entry")
    if not id_:
        return Wanted(
            repository=str(parameters["repository"]),
            file=str(parameters.get("file", "")),
            name=str(parameters.get("name", "")),
            kind=ModelKind(parameters.get("kind", ModelKind.CHAT)),
            revision=str(parameters.get("revision", "")),
        )
    entry = entry_named(str(id_))
    if entry is None or not entry.repository:
        raise UserProblem(
            f"The catalogue has no model “{id_}” that can be downloaded.",
            "Choose one that it lists, or name a repository as OWNER/NAME.",
        )
    return Wanted(
        entry.repository, entry.file, entry.name, entry.kind, entry.revision, entry.sha256
    )
