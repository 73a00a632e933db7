"""Loads the Python scripts in bin/, which have no .py ending, so that their functions can be tested."""

import importlib.machinery
import importlib.util
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture
def script():
    def loaded(name):
        loader = importlib.machinery.SourceFileLoader(name.replace("-", "_"), str(ROOT / "bin" / name))
        module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
        loader.exec_module(module)
        return module

    return loaded


@pytest.fixture
def house(tmp_path):
    """A copy of the package, without what was built, to plant faults in."""
    shutil.copy(ROOT / "Package.swift", tmp_path)
    for folder in ("Sources", "Tests", "docs"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


@pytest.fixture
def run():
    """run("check-imports", house) gives the exit code and all that was printed."""

    def ran(name, root):
        done = subprocess.run([ROOT / "bin" / name, "--root", root], capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    return ran
