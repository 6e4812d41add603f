"""What names say: ``naming``. The rule ASYNC730 has more cases."""

from __future__ import annotations

import pytest

from flake8_asyncpitfalls.model import naming

ENDS = "close aclose _close_all stopServer stop_all asyncTearDown tear_down shut_down"
ENDS += " __aexit__ on_shutdown cleanup cleanUp ACLOSE wait_closed adisconnect"
GOES_ON = "enclose nonstop closest_to clean_data tear up_down atop _ wait aclosest"


@pytest.mark.parametrize("name", ENDS.split())
def test_names_that_say_so(name: str) -> None:
    assert naming.says_ending(name)


@pytest.mark.parametrize("name", GOES_ON.split())
def test_names_that_do_not(name: str) -> None:
    assert not naming.says_ending(name)


DOWN = "close aclose _close_all async_stop asyncTearDown tear_down __aexit__ release"
UP = "run_until_closed drain wait_closed reopen released async enclose _"


@pytest.mark.parametrize("name", DOWN.split())
def test_names_that_begin_so(name: str) -> None:
    assert naming.says_taking_down(name)


@pytest.mark.parametrize("name", UP.split())
def test_names_that_do_not_begin_so(name: str) -> None:
    assert not naming.says_taking_down(name)
