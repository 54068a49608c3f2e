"""The walk over folders: what is found, what is left out, and what is listed with a reason."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import Cancelled
from engine.library.ignoring import IGNORE_FILE, ignores_below
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
    write(root / "song.MP3")
    write(root / "Makefile")
    found = {one.path.name: one for one in walk(root)}
    assert ".mp3" in found["song.MP3"].problem
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


# A person's own rules --------------------------------------------------------------------------


def test_rules_of_the_setting_and_of_the_folders_leave_files_out(root: Path) -> None:
    for name in ("a.txt", "draft.txt", "old/b.txt", "c/draft.txt", "c/keep/draft.txt", "c/d.txt"):
        write(root / name)
    write(root / "c" / IGNORE_FILE, "# mine\n\n!keep/draft.txt\nd.txt\n")
    found = [str(one.path.relative_to(root)) for one in walk(root, ignore_rules="draft*\nold/")]
    assert found == ["a.txt", "c/keep/draft.txt"]


def test_nothing_comes_back_inside_a_folder_that_is_left_out(root: Path) -> None:
    write(root / "old" / "b.txt")
    write(root / "old" / IGNORE_FILE, "!b.txt")
    assert list(walk(root, ignore_rules="old/")) == []


def test_a_rule_with_a_slash_counts_from_its_own_folder(root: Path) -> None:
    for name in ("b/x.txt", "a/b/x.txt", "a/b/y.txt"):
        write(root / name)
    write(root / "a" / IGNORE_FILE, "/b/x.txt")
    assert names(root) == ["a/b/y.txt", "b/x.txt"]


def test_a_folder_is_told_from_a_file_by_its_slash(root: Path) -> None:
    write(root / "notes.txt")
    write(root / "more" / "notes.txt" / "a.md")
    assert [one.path.name for one in walk(root, ignore_rules="notes.txt/")] == ["notes.txt"]


@pytest.mark.parametrize("rule", ["!", "\\", "*a*a*a*a*a*a*a*a*b", "", "#x.txt"])
def test_a_rule_that_is_no_rule_leaves_the_others_in_force(root: Path, rule: str) -> None:
    write(root / "x.txt")
    write(root / ("a" * 200))
    write(root / "old.txt")
    write(root / IGNORE_FILE, f"{rule}\nold.txt\n")
    assert names(root) == ["x.txt"]


def test_a_file_of_rules_in_no_encoding_does_no_harm(root: Path) -> None:
    write(root / "x.txt")
    (root / IGNORE_FILE).write_bytes(b"\xff\xfe\x00\nx.txt")
    assert names(root) == []


def test_a_survey_keeps_to_the_rules(root: Path) -> None:
    write(root / "a.txt", "123")
    write(root / "b.txt", "4")
    write(root / "c" / "d.txt", "5")
    write(root / "c" / IGNORE_FILE, "*")
    assert survey([root], ignore_rules="a.txt") == Survey(files=1, bytes=1)


def test_a_path_that_is_gone_is_judged_like_one_that_is_there(root: Path) -> None:
    write(root / "c" / IGNORE_FILE, "d.txt")
    assert ignores_below(root, root / "c" / "d.txt", "")
    assert not ignores_below(root, root / "d.txt", "")
    assert ignores_below(root, root / "old" / "deep" / "d.txt", "old/")


# What vanishes meanwhile -----------------------------------------------------------------------


def test_a_file_that_vanishes_behind_its_folders_listing_is_not_there(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = write(root / "a.txt")
    write(root / "b.txt")
    real = os.scandir

    def scandir(path: Path) -> object:
        entries = list(real(path))
        gone.unlink()
        return entries

    monkeypatch.setattr("engine.library.survey.os.scandir", scandir)
    assert [one.path.name for one in walk(root)] == ["b.txt"]


def test_a_folder_that_is_deleted_while_it_is_walked_is_not_there(root: Path) -> None:
    write(root / "a.txt")
    write(root / "b" / "c.txt")
    walking = walk(root)
    assert next(walking).path.name == "a.txt"
    shutil.rmtree(root)
    assert list(walking) == []


# Counting ------------------------------------------------------------------------------------


def test_a_survey_counts_files_bytes_and_what_is_left_out(root: Path, tmp_path: Path) -> None:
    write(root / "a.txt", "123")
    write(root / "b" / "c.md", "4567")
    write(root / "song.mp3")
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


def test_own_folders_are_neither_walked_nor_counted(root: Path) -> None:
    own = (root / "own" / "data", root / "own" / "gone")
    write(root / "own" / "data" / "logs" / "a.txt")
    write(root / "own" / "b.txt")
    (root / "link").symlink_to(own[0])
    assert [one.path.name for one in walk(root, own_folders=own)] == ["b.txt"]
    assert survey([root], own_folders=own).files == 1
    assert survey([own[0], own[0] / "logs"], own_folders=own) == Survey()
