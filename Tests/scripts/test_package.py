"""The Debian package: made from any program, with what a machine needs and nothing secret."""

import pathlib
import re
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    folder = tmp_path_factory.mktemp("package")
    program = folder / "samlots"
    program.write_text("#!/bin/sh\necho samlots\n")
    program.chmod(0o755)
    done = subprocess.run(
        [ROOT / "bin" / "package", "--binary", program, folder / "made"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return pathlib.Path(done.stdout.splitlines()[-1])


def asked(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_it_holds_the_program_its_unit_and_its_settings(package):
    listed = asked("dpkg-deb", "--contents", package)
    rows = {row.split()[-1]: row.split()[:2] for row in listed.splitlines()}
    assert rows["./usr/bin/samlots"] == ["-rwxr-xr-x", "root/root"]
    assert rows["./lib/systemd/system/samlots.service"][0] == "-rw-r--r--"
    assert rows["./etc/samlots/environment"][0] == "-rw-r-----"
    assert "./usr/share/doc/samlots/operations.md" in rows
    assert not [name for name in rows if name.endswith("key") or "sqlite" in name.split("/")[-1]]


def test_it_says_what_it_needs(package):
    control = asked("dpkg-deb", "--field", package)
    assert re.search(r"^Package: samlots$", control, re.M)
    assert "libpq5" in control and "libsqlite3-0" in control
    # What the settings are is never written over by a new version.
    assert "/etc/samlots/environment" in asked("dpkg-deb", "--info", package, "conffiles")


def test_the_unit_takes_its_settings_from_the_file_and_leaves_no_core(package, tmp_path):
    asked("dpkg-deb", "--extract", package, tmp_path)
    unit = (tmp_path / "lib/systemd/system/samlots.service").read_text()
    for line in ("User=samlots", "LimitCORE=0", "ProtectSystem=strict", "StateDirectoryMode=0700"):
        assert line in unit.splitlines()
    settings = (tmp_path / "etc/samlots/environment").read_text()
    arguments = re.search(r"^SAMLOTS_ARGUMENTS=(.*)$", settings, re.M).group(1).split()
    source = (ROOT / "Sources/samlots/Commands/ServeCommand.swift").read_text()
    source += (ROOT / "Sources/samlots/Settings/StoreOptions.swift").read_text()
    for option in (word for word in arguments if word.startswith("--")):
        name = re.sub(r"-(\w)", lambda match: match.group(1).upper(), option[2:])
        assert re.search(rf"var {name}\b", source), option


def test_it_refuses_what_is_no_program(tmp_path):
    done = subprocess.run([ROOT / "bin" / "package", "--binary", tmp_path / "none"], capture_output=True, text=True)
    assert done.returncode != 0 and "no program" in done.stderr
