"""Tells at the end what a test wants to have told also when it passes, such as its seed."""

import pytest

NOTES = pytest.StashKey()


@pytest.fixture
def tell(request):
    return request.config.stash.setdefault(NOTES, []).append


def pytest_terminal_summary(terminalreporter, config):
    for note in config.stash.get(NOTES, []):
        terminalreporter.write_line(note)
