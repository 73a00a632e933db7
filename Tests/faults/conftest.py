"""One made city for all, copied by each test that wants it as it was."""

import pytest
from faulty import FaultyServer


@pytest.fixture(scope="session")
def city(tmp_path_factory):
    """The folder of a demo city that was stopped in good order."""
    server = FaultyServer(tmp_path_factory.mktemp("city"))
    server.start()
    assert server.stop() == 0
    return server.data


@pytest.fixture
def faulty(city, tmp_path):
    """Starts servers on copies of the city, and ends them."""
    begun = []

    def begin(**settings):
        folder = tmp_path / str(len(begun))
        folder.mkdir()
        begun.append(FaultyServer(folder, city, **settings))
        return begun[-1]

    yield begin
    for server in begun:
        server.end()
