"""Being polite to the servers."""

import asyncio
import time


class Pace:
    """Lets one request through in a while, and only the request waits."""

    def __init__(self, seconds: float = 1.0) -> None:
        self.seconds = seconds
        self.lock = asyncio.Lock()
        self.last = 0.0

    async def turn(self) -> None:
        """Wait until the last request is long enough ago."""
        async with self.lock:
            rest = self.seconds - (time.monotonic() - self.last)
            if rest > 0:
                await asyncio.sleep(rest)
            self.last = time.monotonic()
