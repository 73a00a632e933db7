"""The compile-fail check tells a snippet that fails as it should from every other outcome."""

import pytest

WRONG = "let wrong: Int = unknown\n"


@pytest.mark.parametrize(
    "snippet, told",
    [
        ("// expect: cannot find 'unknown' in scope\n" + WRONG, []),
        ("let right = 1\n", []),
        ("// expect: cannot find\nlet right = 1\n", ["compiles, and must not"]),
        ("// expect: is inaccessible\n" + WRONG, ["no error says “is inaccessible”"]),
        ("// expect: cannot find\n// expect: is inaccessible\n" + WRONG, ["no error says “is inaccessible”"]),
        (WRONG, ["should compile but: "]),
    ],
)
def test_each_outcome_is_told(script, tmp_path, snippet, told):
    file = tmp_path / "Snippet.swift"
    file.write_text(snippet, encoding="utf-8")
    found = script("check-compile-fail").faults(file, tmp_path, tmp_path)
    assert len(found) == len(told)
    assert all(part in line for part, line in zip(told, found))


def test_no_snippets_at_all_is_a_failure(tmp_path, run):
    (tmp_path / ".build/debug/Modules").mkdir(parents=True)
    code, printed = run("check-compile-fail", tmp_path)
    assert code == 1
    assert "no snippets to check" in printed
