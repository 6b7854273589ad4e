#!/usr/bin/env python3
"""Measures pagers and lectern on a pseudo-terminal: the first frame, each key, memory, and lectern's extraction.

    bench-terminal.py --lectern NAME=BINARY [...] [--size 120x40] [--runs 20] -- FILE...

The first frame is complete with the last byte before 150 ms of silence, an answer to a key with the last byte before
30 ms of silence. Times are medians over the runs, in which the programs take turns, keys with their 95th percentile.
"""
import argparse
import fcntl
import os
import platform
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import termios
import time
from datetime import date

FIRST_SILENCE, KEY_SILENCE, PATIENCE = 0.15, 0.03, 30.0


class Screen:
    """A program on a pseudo-terminal."""

    def __init__(self, command, columns, rows):
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        name = os.ttyname(slave)
        environment = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "LESSHISTFILE": "-"}
        for variable in ("LESS", "LESSOPEN", "NO_COLOR", "XDG_STATE_HOME", "LINES", "COLUMNS"):
            environment.pop(variable, None)
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        self.started = time.perf_counter()
        self.process = os.posix_spawn(command[0], command, environment, file_actions=actions, setsid=True)
        os.close(slave)

    def listen(self, since, silence):
        """Seconds from `since` to the last byte before `silence`, and how many bytes there were."""
        last, count, deadline = since, 0, time.perf_counter() + PATIENCE
        while time.perf_counter() < deadline:
            if not select.select([self.master], [], [], silence if count else 1.0)[0]:
                break
            try:
                data = os.read(self.master, 1 << 16)
            except OSError:
                break
            last, count = time.perf_counter(), count + len(data)
        return last - since, count

    def first_frame(self):
        return self.listen(self.started, FIRST_SILENCE)

    def press(self, keys):
        moment = time.perf_counter()
        os.write(self.master, keys.encode())
        return self.listen(moment, KEY_SILENCE)

    def wait_until_idle(self):
        """Until the program has used no processor time for a tenth of a second; its share of work in the background is done."""
        before = -1
        deadline = time.perf_counter() + 60
        while time.perf_counter() < deadline:
            with open(f"/proc/{self.process}/stat") as file:
                fields = file.read().rsplit(")", 1)[1].split()
            used = int(fields[11]) + int(fields[12])
            if used == before:
                return
            before = used
            self.listen(time.perf_counter(), 0.1)
            time.sleep(0.1)

    def end(self):
        """Ends the program; its largest resident memory in MB."""
        os.kill(self.process, signal.SIGKILL)
        usage = os.wait4(self.process, 0)[2]
        os.close(self.master)
        return usage.ru_maxrss / 1024


def median(values):
    return statistics.median(values) if values else float("nan")


def percentile95(values):
    values = sorted(values)
    return values[int(0.95 * (len(values) - 1))] if values else float("nan")


class Tally:
    """What was measured of one program on one file."""

    def __init__(self, name, command, keys, prelude=""):
        self.name, self.command, self.keys, self.prelude = name, command, keys, prelude
        self.frames, self.answers, self.memory = [], [], []

    def measure(self, size, keep):
        screen = Screen(self.command, *size)
        frame = screen.first_frame()
        answers = []
        if self.prelude:
            screen.press(self.prelude)
        for key in self.keys:
            answers.append(screen.press(key))
        if keep:
            self.frames.append(frame)
            self.answers += answers
        if keep and not self.memory:
            screen.wait_until_idle()
            self.memory.append(screen.end())
        else:
            screen.end()

    def row(self):
        milliseconds = [1000 * seconds for seconds, _ in self.answers]
        return (
            f"  {self.name:26s} {1000 * median([f[0] for f in self.frames]):9.1f} {median([f[1] for f in self.frames]):8.0f}"
            f" {median(milliseconds):9.2f} {percentile95(milliseconds):7.2f} {median([b for _, b in self.answers]):8.0f}"
            f" {max(self.memory):9.1f}"
        )


def extraction(binary, path):
    """Megabytes a second of processor time, and peak memory in MB, of a whole extraction."""
    with open(os.devnull, "w") as sink:
        process = subprocess.Popen([binary, "extract", "--format", "jsonl", path], stdout=sink)
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        return None
    size = os.path.getsize(path) / 1e6
    return size / (usage.ru_utime + usage.ru_stime), usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lectern", action="append", default=[], metavar="NAME=BINARY")
    parser.add_argument("--size", default="120x40")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    size = tuple(map(int, options.size.split("x")))
    builds = [entry.split("=", 1) for entry in options.lectern]

    with open("/proc/cpuinfo") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), platform.machine())
    print(f"{date.today()}  {model}, {os.cpu_count()} cores  {options.size}, medians of {options.runs} runs")
    for path in options.files:
        tallies = []
        for name, binary in builds:
            tallies.append(Tally(f"lectern {name}", [binary, path], "j" * 10))
            tallies.append(Tally(f"lectern {name}, zoomed text", [binary, path], "j" * 10, prelude="1z"))
            tallies.append(Tally(f"lectern {name}, lists", [binary, path], "2jjGg3jjGg4jjGg"))
        for pager in ("less", "w3m", "lnav"):
            if program := shutil.which(pager):
                tallies.append(Tally(pager, [program, path], "j" * 10))
        for round in range(options.runs + 1):  # the first one warms the caches
            for tally in tallies:
                tally.measure(size, keep=round > 0)
        print(f"\n{path}, {os.path.getsize(path):,} bytes")
        print(f"  {'':26s} first frame      B     key ms    p95    key B    peak MB")
        for tally in tallies:
            print(tally.row())
        for name, binary in builds:
            if result := extraction(binary, path):
                print(f"  extraction, lectern {name}: {result[0]:.1f} MB/s of processor time, peak {result[1]:.0f} MB")


if __name__ == "__main__":
    sys.exit(main())
