#!/usr/bin/env python3
"""Measures pagers and lectern on a pseudo-terminal: the first frame, each key, memory, and lectern's extraction.

    bench-terminal.py --lectern NAME=BINARY [...] [--size 120x40] [--runs 20] -- FILE...

The first frame is complete with the last byte before 150 ms of silence, an answer to a key with the last byte before
30 ms of silence. Times and bytes are medians over the runs, in which the programs take turns; behind them stands the 95th
percentile. Keys are pressed as soon as the first frame stands, so lectern answers them while it still works through a
long document, but for panes (a switch to the next) and text at rest. `cpu` is the processor time of the main thread up to the first frame, which other work on the machine does
not lengthen. Memory is measured when nothing is left to do: the largest resident size there was, and what the process
has to itself then; `idle` is what it sends in three seconds without a key.
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

FIRST_SILENCE, KEY_SILENCE, PATIENCE, IDLE = 0.15, 0.03, 30.0, 3.0


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
        self.used = None
        while time.perf_counter() < deadline:
            if not select.select([self.master], [], [], silence if count else 1.0)[0]:
                break
            try:
                data = os.read(self.master, 1 << 16)
            except OSError:
                break
            last, count = time.perf_counter(), count + len(data)
            self.used = self.processor_time()
        return last - since, count

    def processor_time(self):
        """Seconds that the main thread has used."""
        with open(f"/proc/{self.process}/task/{self.process}/schedstat") as file:
            return int(file.read().split()[0]) / 1e9

    def first_frame(self):
        """Seconds to the first frame, its bytes, and the processor time of the main thread when it had arrived."""
        seconds, count = self.listen(self.started, FIRST_SILENCE)
        return seconds, count, self.used or 0

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

    def idle_bytes(self):
        """What it sends while nothing happens."""
        count, deadline = 0, time.perf_counter() + IDLE
        while select.select([self.master], [], [], max(0, deadline - time.perf_counter()))[0]:
            count += len(os.read(self.master, 1 << 16))
        return count

    def own_memory(self):
        """Memory that no other process shares, in MB."""
        with open(f"/proc/{self.process}/smaps_rollup") as file:
            return sum(int(line.split()[1]) for line in file if line.startswith("Private_Dirty")) / 1024

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

    def __init__(self, name, command, keys, prelude="", settled=False):
        self.name, self.command, self.keys, self.prelude, self.settled = name, command, keys, prelude, settled
        self.frames, self.answers, self.memory = [], [], None

    def measure(self, size, keep):
        screen = Screen(self.command, *size)
        frame = screen.first_frame()
        answers = []
        if self.settled:
            screen.wait_until_idle()
        if self.prelude:
            screen.press(self.prelude)
        for key in self.keys:
            answers.append(screen.press(key))
        if keep:
            self.frames.append(frame)
            self.answers += answers
        if keep and self.memory is None:
            screen.wait_until_idle()
            idle, own = screen.idle_bytes(), screen.own_memory()
            self.memory = screen.end(), own, idle
        else:
            screen.end()

    def row(self):
        milliseconds = [1000 * seconds for seconds, _ in self.answers]
        sizes = [size for _, size in self.answers]
        peak, own, idle = self.memory
        return (
            f"  {self.name:28s} {1000 * median([f[0] for f in self.frames]):7.1f} {1000 * median([f[2] for f in self.frames]):6.2f}"
            f" {median([f[1] for f in self.frames]):6.0f} {median(milliseconds):7.2f} {percentile95(milliseconds):6.2f}"
            f" {median(sizes):6.0f} {percentile95(sizes):6.0f} {peak:7.1f} {own:6.1f} {idle:5d}"
        )

    HEAD = f"  {'':28s} frame ms   cpu      B  key ms    p95  key B    p95 peak MB    own  idle"


def extraction(binary, path, jobs=None):
    """Seconds of processor time, seconds, and peak memory in MB, of a whole extraction; None where it fails."""
    options = [f"--jobs={jobs}"] if jobs else []
    started = time.perf_counter()
    with open(os.devnull, "w") as sink:
        process = subprocess.Popen([binary, "extract", "--format", "jsonl", *options, path], stdout=sink)
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        return None
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - started, usage.ru_maxrss / 1024


def extraction_row(name, binary, path):
    """What extraction costs with one thread (the best of three runs) and how long it takes with all processors."""
    alone = [result for _ in range(3) if (result := extraction(binary, path, 1))]
    together = extraction(binary, path)
    if not alone or not together:
        return None
    used, _, peak = min(alone)
    return (
        f"  extraction, {name}: {1000 * used:.0f} ms of processor time ({os.path.getsize(path) / 1e6 / used:.1f} MB/s), "
        f"peak {peak:.0f} MB; with all processors {1000 * together[1]:.0f} ms"
    )


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
            tallies.append(Tally(f"lectern {name}, panes", [binary, path], "\t" * 8, settled=True))
            tallies.append(Tally(f"lectern {name}, at rest", [binary, path], "j" * 10, settled=True))
        for pager in ("less", "w3m", "lnav"):
            if program := shutil.which(pager):
                tallies.append(Tally(pager, [program, path], "j" * 10))
        for round in range(options.runs + 1):  # the first one warms the caches
            for tally in tallies:
                tally.measure(size, keep=round > 0)
        print(f"\n{path}, {os.path.getsize(path):,} bytes")
        print(Tally.HEAD)
        for tally in tallies:
            print(tally.row())
        for name, binary in builds:
            if row := extraction_row(f"lectern {name}", binary, path):
                print(row)


if __name__ == "__main__":
    sys.exit(main())
