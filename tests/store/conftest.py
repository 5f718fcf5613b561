"""A store of its own for each test."""

import pytest

from tests.store.builders import a_consultation_in, a_store


@pytest.fixture
def store(tmp_path):
    store = a_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def consultation(store):
    return a_consultation_in(store)
