"""Being polite to the servers."""

import time

_last = 0.0


def wait_for_turn() -> None:
    """Wait until a second has passed since the last request."""
    global _last
    pause(1.0 - (time.monotonic() - _last))
    _last = time.monotonic()


def pause(seconds: float) -> None:
    """Do nothing for a while."""
    if seconds > 0:
        time.sleep(seconds)
