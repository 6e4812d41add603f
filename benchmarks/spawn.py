"""Run a program and write what it used to a file: ``spawn.py REPORT PROGRAM ...``.

A process of its own, because Linux counts the memory of the process that starts a
program as the program's own: this one is small, the benchmark is not.
"""

import json
import os
import sys

report, command = sys.argv[1], sys.argv[2:]
pid = os.posix_spawn(command[0], command, os.environ)
_, status, used = os.wait4(pid, 0)
with open(report, "w") as file:
    json.dump([os.waitstatus_to_exitcode(status), *used[:3]], file)
