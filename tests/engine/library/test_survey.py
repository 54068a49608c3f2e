"""The walk over folders: what is found, what is left out, and what is listed with a reason."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import Cancelled
from engine.library.survey import FoundFile, Survey, survey, walk


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made = tmp_path / "root"
    made.mkdir()
    return made


def write(path: Path, content: str = "text") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path


def names(root: Path, excluded: frozenset[Path] = frozenset()) -> list[str]:
    return [str(one.path.relative_to(root)) for one in walk(root, excluded) if not one.problem]


def problems(root: Path) -> dict[str, str]:
    return {one.path.name: one.problem for one in walk(root) if one.problem}


def test_files_come_sorted_with_size_and_time(root: Path) -> None:
    write(root / "b.txt", "12345")
    write(root / "a" / "z.md")
    write(root / "a" / "deep" / "er" / "y.PDF")
    assert names(root) == ["a/deep/er/y.PDF", "a/z.md", "b.txt"]
    last = list(walk(root))[-1]
    assert last == FoundFile(root / "b.txt", 5, (root / "b.txt").stat().st_mtime_ns)


def test_hidden_and_temporary_things_are_left_out_silently(root: Path) -> None:
    for name in (".hidden.txt", "~$letter.docx", ".git/x.md", "node_modules/a/b.md"):
        write(root / name)
    write(root / "__pycache__" / "x.txt")
    write(root / "seen.txt")
    assert [one.path.name for one in walk(root)] == ["seen.txt"]


def test_a_hidden_root_was_chosen_and_is_walked(tmp_path: Path) -> None:
    write(tmp_path / ".notes" / "a.txt")
    assert names(tmp_path / ".notes") == ["a.txt"]


def test_what_is_not_read_is_listed_with_a_reason(root: Path) -> None:
    write(root / "photo.JPG")
    write(root / "Makefile")
    found = {one.path.name: one for one in walk(root)}
    assert ".jpg" in found["photo.JPG"].problem
    assert "without an ending" in found["Makefile"].problem
    assert all(one.hint and one.size == 4 for one in found.values())


def test_a_single_file_is_its_own_root(root: Path) -> None:
    file = write(root / "only.txt")
    assert [one.path for one in walk(file)] == [file]
    assert list(walk(file, frozenset({file}))) == []


def test_a_missing_root_is_listed_with_a_reason(root: Path) -> None:
    (only,) = walk(root / "gone.txt")
    assert only.problem.startswith("It cannot be opened")


def test_excluded_files_and_folders_are_left_out(root: Path) -> None:
    for name in ("a.txt", "b/c.txt", "b/d.txt", "e/f.txt"):
        write(root / name)
    assert names(root, frozenset({root / "b" / "c.txt", root / "e"})) == ["a.txt", "b/d.txt"]


def test_an_excluded_root_is_left_out(root: Path) -> None:
    write(root / "a.txt")
    assert names(root, frozenset({root})) == []


# Links ---------------------------------------------------------------------------------------


def test_a_loop_of_links_ends(root: Path) -> None:
    write(root / "a" / "x.txt")
    (root / "a" / "up").symlink_to(root)
    (root / "a" / "same").symlink_to(root / "a")
    (root / "b").symlink_to(root / "a")
    assert names(root) == ["a/x.txt"]
    assert problems(root) == {}


def test_a_link_to_itself_is_listed_with_a_reason(root: Path) -> None:
    (root / "self.txt").symlink_to(root / "self.txt")
    assert list(problems(root)) == ["self.txt"]


def test_links_that_lead_out_are_not_followed(root: Path, tmp_path: Path) -> None:
    write(tmp_path / "outside" / "secret.txt")
    (root / "file.txt").symlink_to(tmp_path / "outside" / "secret.txt")
    (root / "folder").symlink_to(tmp_path / "outside")
    assert names(root) == []
    assert all("leads out" in one for one in problems(root).values())
    assert set(problems(root)) == {"file.txt", "folder"}


def test_a_link_inside_the_root_is_followed(root: Path) -> None:
    write(root / "real.txt", "12")
    (root / "link.txt").symlink_to(root / "real.txt")
    assert [(one.path.name, one.size) for one in walk(root)] == [("link.txt", 2), ("real.txt", 2)]


def test_a_root_that_is_a_link_is_walked(root: Path, tmp_path: Path) -> None:
    write(root / "a.txt")
    (tmp_path / "link").symlink_to(root)
    assert names(tmp_path / "link") == ["a.txt"]


def test_a_link_to_nothing_does_not_claim_to_lead_out(root: Path) -> None:
    (root / "gone.txt").symlink_to(root / "nothing-here.txt")
    assert "leads out" not in problems(root)["gone.txt"]


# What cannot be read -------------------------------------------------------------------------


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Plays a folder that may not be read: root may read everything."""

    def refuse(folder: Path) -> None:
        real = os.scandir

        def scandir(path: Path) -> object:
            if Path(path) == folder:
                raise PermissionError(13, "Permission denied", str(path))
            return real(path)

        monkeypatch.setattr("engine.library.survey.os.scandir", scandir)

    return refuse


def test_a_refused_folder_is_listed_and_the_rest_goes_on(
    root: Path, refused: Callable[[Path], None]
) -> None:
    write(root / "a.txt")
    write(root / "locked" / "b.txt")
    write(root / "z.txt")
    refused(root / "locked")
    assert names(root) == ["a.txt", "z.txt"]
    assert problems(root) == {"locked": "It cannot be opened: Permission denied."}


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_really_unreadable_files_and_folders_are_listed(root: Path) -> None:
    write(root / "a.txt").chmod(0)
    write(root / "locked" / "b.txt")
    (root / "locked").chmod(0)
    try:
        assert set(problems(root)) == {"a.txt", "locked"}
    finally:
        (root / "locked").chmod(0o700)


def test_a_file_that_may_not_be_read_is_listed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(root / "a.txt")
    monkeypatch.setattr("engine.library.survey.os.access", lambda *_: False)
    assert problems(root) == {"a.txt": "Reading this file was refused."}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_listed_and_not_opened(root: Path) -> None:
    os.mkfifo(root / "pipe.txt")
    assert problems(root) == {"pipe.txt": "This is not an ordinary file."}


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has names that are not text")
def test_a_name_that_is_not_utf8_is_listed_with_a_reason_that_can_be_stored(root: Path) -> None:
    """SQLite and JSON hold text: such a name can neither be kept nor sent as it is."""
    (Path(os.fsdecode(os.fsencode(root) + b"/r\xe9sum\xe9.txt"))).write_text("text")
    write(root / "z.txt")
    found = list(walk(root))
    assert [one.path.name for one in found if not one.problem] == ["z.txt"]
    assert len(found) == 2
    for one in found:
        str(one.path).encode()


# Counting ------------------------------------------------------------------------------------


def test_a_survey_counts_files_bytes_and_what_is_left_out(root: Path, tmp_path: Path) -> None:
    write(root / "a.txt", "123")
    write(root / "b" / "c.md", "4567")
    write(root / "photo.jpg")
    single = write(tmp_path / "single.pdf", "89")
    assert survey([root, single]) == Survey(files=3, bytes=9, left_out=1)
    assert survey([]) == Survey()


def test_a_survey_stops_when_asked(root: Path) -> None:
    for number in range(10):
        write(root / f"{number}.txt")
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        survey([root], lambda: next(asked))


def test_folders_without_end_end_with_a_reason(tmp_path: Path) -> None:
    deepest = tmp_path.joinpath(*["f"] * 230)
    deepest.mkdir(parents=True)
    (tmp_path / "near.txt").write_text("near")
    (deepest / "far.txt").write_text("far")
    found = list(walk(tmp_path))
    assert [one.path.name for one in found if not one.problem] == ["near.txt"]
    assert [one.problem for one in found if one.problem] == [
        "This folder lies too deep inside others."
    ]
