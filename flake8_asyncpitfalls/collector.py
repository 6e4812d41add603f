"""Work without the garbage collector, which finds little in what is kept anyway."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import Iterator


@contextmanager
def no_garbage_collection(keeping: bool) -> Iterator[None]:
    """Pause the collector: the model of a file is kept until its end, and looking for
    garbage in it again and again takes longer the larger the file is.

    ``keeping``: modules are kept for files to come. Then what is there at the end is
    exempt from then on, until the project forgets them.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            if keeping:
                gc.freeze()
            gc.enable()
