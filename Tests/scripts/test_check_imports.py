"""The import check, seen to fail on each planted fault. That the house itself passes is what bin/test shows."""

import pytest


def plant(house, path, line):
    file = house / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(line + "\n", encoding="utf-8")


@pytest.mark.parametrize(
    "path, line, told",
    [
        ("Sources/Domain/Consent/Planted.swift", "import Foundation", "Domain imports Foundation"),
        ("Sources/Domain/Consent/Planted.swift", "import Journal", "Domain imports Journal"),
        ("Sources/Pages/Consent/Planted.swift", "import Journal", "Pages imports Journal"),
        ("Sources/Pages/Consent/Planted.swift", "import Workflows", "Pages imports Workflows"),
        ("Sources/Web/Consent/Planted.swift", "import Journal", "Web imports Journal"),
        ("Sources/Web/Consent/Planted.swift", "import struct GRDB.Row", "Web imports GRDB"),
        ("Sources/Access/Planted.swift", "internal import Crypto", "Access imports Crypto"),
        ("Sources/Workflows/Planted.swift", "@preconcurrency import SQLiteJournal", "Workflows imports SQLiteJournal"),
        ("Sources/Journal/Planted.swift", "import GRDB", "Journal imports GRDB"),
        ("Sources/Web/Planted.swift", "@testable import Pages", "@testable outside the tests"),
        ("Sources/Web/Planted.swift", "@_exported import Pages", "underscored attribute"),
        ("Sources/Interop/Planted.swift", "import JWTKit", "is not declared in Package.swift"),
        ("Sources/Web/Planted.swift", "import GRDBSQLite", "Web imports GRDBSQLite"),
        ("bench/inside/Planted.swift", "import GRDB", "samlots-bench imports GRDB"),
        ("Sources/HTML/Planted.swift", "let a = 1; import Domain", "HTML imports Domain"),
    ],
)
def test_a_forbidden_import_fails_and_is_named(house, run, path, line, told):
    plant(house, path, line)
    code, printed = run("check-imports", house)
    assert code == 1
    assert told in printed
    assert path in printed


def test_a_forbidden_dependency_fails_even_when_nothing_imports_it(house, run):
    package = house / "Package.swift"
    text = package.read_text(encoding="utf-8")
    planted = text.replace('name: "Access", dependencies: ["Domain"]', 'name: "Access", dependencies: ["Domain", "HTML"]')
    assert planted != text
    package.write_text(planted, encoding="utf-8")
    code, printed = run("check-imports", house)
    assert code == 1
    assert "Access declares HTML" in printed


def test_a_target_outside_the_table_fails(house, run):
    package = house / "Package.swift"
    text = package.read_text(encoding="utf-8")
    package.write_text(text.replace("  targets: [\n", '  targets: [\n    .target(name: "Attic"),\n', 1), encoding="utf-8")
    plant(house, "Sources/Attic/Attic.swift", "")
    code, printed = run("check-imports", house)
    assert code == 1
    assert "Attic is not in the import table" in printed


@pytest.mark.parametrize(
    "text",
    [
        "// import Journal",
        "/* a /* nested\nimport Journal */\nimport GRDB */",
        'let text = """\n  import Journal\n  """',
        'let raw = #"a " quote"#\nlet more = ##"""\nimport Journal\n"# """\nimport GRDB\n"""##',
        'let escaped = "\\" // "; let x = "import Journal"',
        "let important = imported",
    ],
)
def test_what_only_looks_like_an_import_is_left_alone(script, text):
    assert list(script("check-imports").imports(text)) == []


def test_the_line_of_an_import_is_told_right_after_comments_and_literals(script):
    text = '/* two\nlines */\nlet a = """\n  b\n  """\n@testable import struct Pages.Button\n'
    assert list(script("check-imports").imports(text)) == [(6, "Pages", "@testable ")]
