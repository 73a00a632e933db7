"""The house rules and the requirement ids, each seen to fail on a planted fault."""

import pytest


def plant(house, path, text):
    file = house / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    "path, text, told",
    [
        ("Sources/Pages/Planted.swift", 'let basis = "11 kap. 1 § SoL"\n', "a section number"),
        ("Sources/Pages/Planted.swift", "// see 10 kap. 15 a §\n", "a section number"),
        ("Sources/Pages/Planted.swift", "// § 37 of the act\n", "a section number"),
        ("Sources/Web/Planted.swift", "let page = try! render()\n", "forced or left undone"),
        ("Sources/Web/Planted.swift", "// TODO later\n", "forced or left undone"),
        ("Sources/Web/Planted.swift", "\n" * 331, "split it"),
        ("Sources/Web/README.md", "# Web\n", "a name, and in a line or two"),
        ("docs/planted.md", "see [there](nowhere.md#part)\n", "leads to nowhere.md"),
        ("Tests/WebTests/Planted.swift", "@Test(.disabled()) func rest() {}\n", "a test that shows nothing"),
        ("Tests/browser/test_planted.py", "def test_it():\n    assert True\n", "a test that shows nothing"),
    ],
)
def test_a_breach_fails_and_is_named(house, run, path, text, told):
    plant(house, path, text)
    code, printed = run("check-sources", house)
    assert code == 1
    assert told in printed
    assert path in printed


@pytest.mark.parametrize(
    "path, text, told",
    [
        ("Sources/Domain/Planted.swift", "// R-CON-99\n", "R-CON-99 is not in"),
        ("Tests/DomainTests/Planted.swift", "// R-XYZ-01\n", "R-XYZ-01 is not in"),
        ("Sources/Domain/Planted.swift", 'Rule(\n  "R-STA-01", .could, .audit)\n', "binds as could, the catalogue says must"),
        ("Sources/Domain/Planted.swift", 'Rule("R-STA-01", .must)\nRule("R-STA-01", .must)\n', "R-STA-01 is a row in 2"),
    ],
)
def test_a_wrong_requirement_fails_and_is_named(house, run, path, text, told):
    plant(house, path, text)
    code, printed = run("check-requirements", house)
    assert code == 1
    assert told in printed
