"""Measures a command: measure.py <runs> <command> [argument...]; prints a JSON list with a record for each run.

seconds: from start to end. cpu: seconds of user and system time. peakMb: the largest resident size of any one process.
cpu and peakMb cover the command and all its descendants that their parents waited for, on Linux and on macOS. A process
that outlives its parent is not in them.
"""

import json
import os
import subprocess
import sys
import time

UNIT = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss, in bytes


def measure(command):
    started = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.stderr.write(output.decode(errors="replace")[-4000:])
        sys.exit(1)
    return {
        "seconds": time.monotonic() - started,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peakMb": usage.ru_maxrss * UNIT / 1e6,
    }


print(json.dumps([measure(sys.argv[2:]) for _ in range(int(sys.argv[1]))]))
