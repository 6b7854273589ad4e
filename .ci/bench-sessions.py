#!/usr/bin/env python3
"""Many sessions of lectern at once on one document: what a key costs each reader, and what each session costs the host.

    bench-sessions.py [--sessions 50] [--keys 20] [--ssh] FILE

Each session runs on a pseudo-terminal of its own and opens the same document. When all of them have worked
through it (or after --patience seconds), readers press keys at random moments, all at once; the time from writing a key
to the last byte of its answer is taken, and then the proportional set size of every process from /proc/PID/smaps_rollup:
memory that sessions share is divided among them. With --ssh every reader logs in through OpenSSH on loopback, with a key
made for it and lectern as the forced command: then the time of a key is that of the client, both ends of the encryption
and lectern together; memory and processor time are those of the lectern processes. Linux; standard library only.
"""
import argparse
import contextlib
import fcntl
import os
import pty
import random
import select
import shlex
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time


@contextlib.contextmanager
def ssh_server(command):
    """An OpenSSH server on loopback that runs `command` for whoever has its key; what logs in there."""
    with tempfile.TemporaryDirectory() as folder:
        for key in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{folder}/{key}"], check=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        with open(f"{folder}/sshd_config", "w") as configuration:
            configuration.write(
                f"ListenAddress 127.0.0.1\nPort {port}\nHostKey {folder}/host\nAuthorizedKeysFile {folder}/user.pub\n"
                "PidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPrintMotd no\nPrintLastLog no\n"
                f"MaxStartups 200:30:400\nLogLevel ERROR\nForceCommand {shlex.join(command)}\n"
                f"SetEnv HOME={folder} LC_ALL=C.UTF-8\n")
        os.makedirs("/run/sshd", 0o755, exist_ok=True)
        server = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", f"{folder}/sshd_config"], stderr=subprocess.DEVNULL)
        options = ["BatchMode=yes", "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=QUIET",
                   "IdentitiesOnly=yes"]
        login = ["/usr/bin/ssh", "-F", "none", "-tt", "-p", str(port), "-i", f"{folder}/user"]
        login += [word for option in options for word in ("-o", option)] + ["127.0.0.1"]
        try:
            for _ in range(500):
                with socket.socket() as trial:
                    if trial.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.01)
            yield login
        finally:
            server.terminate()
            server.wait()


def processes(command):
    """The processes that run `command`."""
    wanted, found = "\0".join(command) + "\0", []
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError), open(f"/proc/{name}/cmdline") as line:
            if line.read() == wanted:
                found.append(int(name))
    return set(found)


class Session:
    """A reader: at the program itself, or with `login` at an SSH client that leads to it."""

    def __init__(self, command, login=None):
        before = processes(command) if login else set()
        self.reader, self.descriptor = pty.fork()
        if self.reader == 0:
            os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8")
            os.execv((login or command)[0], login or command)
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self.pid = self.reader
        if login:
            deadline = time.perf_counter() + 30
            while not (new := processes(command) - before):
                if time.perf_counter() > deadline:
                    sys.exit("no session came up over SSH")
                time.sleep(0.02)
            self.pid = new.pop()
        self.sent = self.answered = None
        self.latest = b""

    def take(self):
        try:
            self.latest = (self.latest + os.read(self.descriptor, 65536))[-4096:]
        except OSError:
            return
        self.answered = time.perf_counter()

    def proportional(self):
        """Proportional set size in MiB."""
        with open(f"/proc/{self.pid}/smaps_rollup") as rollup:
            return next(int(line.split()[1]) for line in rollup if line.startswith("Pss:")) / 1024

    def ticks(self):
        with open(f"/proc/{self.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])


def drain(sessions, seconds):
    """Takes what the sessions write for so long."""
    ends = {session.descriptor: session for session in sessions}
    deadline = time.perf_counter() + seconds
    while (left := deadline - time.perf_counter()) > 0:
        for end in select.select(list(ends), [], [], left)[0]:
            ends[end].take()


def wait_for_work(sessions, patience):
    """Waits until no session takes processor time any more; how long that was."""
    start, quiet = time.perf_counter(), 0
    before = sum(session.ticks() for session in sessions)
    while time.perf_counter() - start < patience and quiet < 3:
        drain(sessions, 1)
        now = sum(session.ticks() for session in sessions)
        quiet = quiet + 1 if now - before <= 1 else 0
        before = now
    return time.perf_counter() - start


def press_all(sessions, count):
    """Each reader presses `count` keys, at moments of their own; the times of all answers in milliseconds."""
    source, times = random.Random(11), []
    plan = sorted((source.uniform(0, count * 0.5), session) for session in sessions for _ in range(count))
    plan = [(moment, index, session) for index, (moment, session) in enumerate(sorted(plan, key=lambda entry: entry[0]))]
    start = time.perf_counter()

    def note(session):
        if session.sent is not None and session.answered is not None and session.answered >= session.sent:
            times.append((session.answered - session.sent) * 1000)
        session.sent = session.answered = None

    for moment, _, session in plan:
        while (left := start + moment - time.perf_counter()) > 0:
            drain(sessions, left)
        note(session)
        session.sent, session.answered = time.perf_counter(), None
        os.write(session.descriptor, source.choice([b"j", b"k", b" ", b"b", b"\t", b"2", b"3j", b"4j", b"}"]))
    drain(sessions, 1)
    for session in sessions:
        note(session)
    return sorted(times)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sessions", type=int, default=50)
    parser.add_argument("--keys", type=int, default=20)
    parser.add_argument("--patience", type=float, default=900, metavar="SECONDS")
    parser.add_argument("--program", default=".build/release/lectern")
    parser.add_argument("--ssh", action="store_true")
    parser.add_argument("file")
    arguments = parser.parse_args()
    command = [os.path.abspath(arguments.program), "--restricted", os.path.abspath(arguments.file)]
    with ssh_server(command) if arguments.ssh else contextlib.nullcontext() as login:
        measure(arguments, command, login)


def measure(arguments, command, login):
    """Prints what the sessions cost."""
    first = Session(command, login)
    alone = wait_for_work([first], arguments.patience)
    size = first.proportional()
    sessions = [first] + [Session(command, login) for _ in range(arguments.sessions - 1)]
    together = wait_for_work(sessions, arguments.patience)
    times = press_all(sessions, arguments.keys)
    sizes = sorted(session.proportional() for session in sessions)
    more = (sum(sizes) - size) / max(1, len(sessions) - 1)
    idle = sum(session.ticks() for session in sessions)
    drain(sessions, 5)
    idle = sum(session.ticks() for session in sessions) - idle
    for session in sessions:
        os.kill(session.reader, 9)
        os.waitpid(session.reader, 0)
    megabytes = os.path.getsize(arguments.file) / 1_000_000
    print(f"{arguments.sessions} sessions{' over SSH' if login else ''} on one document of {megabytes:.1f} MB, {os.cpu_count()} processors")
    print(f"worked through after {alone:.0f} s alone, after {together:.0f} s all together")
    print(f"key to the end of its answer: median {statistics.median(times):.1f} ms, "
          f"95 of 100 within {times[int(0.95 * (len(times) - 1))]:.1f} ms ({len(times)} keys)")
    print(f"proportional set size: {size:.1f} MiB alone, each further session {more:.1f} MiB (largest {sizes[-1]:.1f})")
    print(f"processor time of all sessions in 5 s without keys: {idle * 10} ms")


if __name__ == "__main__":
    sys.exit(main())
