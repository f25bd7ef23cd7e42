"""Makes each call of the C library fail in turn during `crebo convert` and `crebo odt deliver`, and looks at what is left.

After each: the old output or the new one, whole; the exit code and a sentence that go with that; and the next run, without
a fault, gives what a run without faults gives and leaves nothing beside it. For scripts/fault-test.
"""
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys

PROGRAM, SHIM, SCRATCH, STRIDE = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4])
ROOT = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "SampleXML"
# A full disk stays full; other faults come once or stay.
KINDS = [("kill", False), ("enospc", False), ("enospc", True), ("eio", False), ("eio", True), ("emfile", False),
         ("emfile", True), ("eagain", True), ("eintr", False), ("short", False), ("short", True)]
# What they hold depends on the output before.
DIFFERING = ["wijzigingen.csv"]


def files(directory):
    """The files below a directory, with their bytes."""
    found = {str(path.relative_to(directory)): path.read_bytes() for path in sorted(directory.rglob("*")) if path.is_file()}
    for name in found:
        if name in DIFFERING or name.startswith("geheugen"):
            found[name] = b""
    return found


def run(arguments, kind=None, sticky=False, at=None, log=None):
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TMPDIR": str(SCRATCH)}
    if kind:
        environment |= {"LD_PRELOAD": SHIM, "FAULT_KIND": kind, "FAULT_LOG": str(log)}
        environment |= {"FAULT_AT": str(at)} if at else {}
        environment |= {"FAULT_STICKY": "1"} if sticky else {}
    return subprocess.run([PROGRAM, *map(str, arguments)], env=environment, capture_output=True, text=True, timeout=120)


class Conversion:
    """One output replaced by another."""

    def __init__(self, name, old, new):
        self.name, self.old_input, self.new_input = name, old, new
        self.place = SCRATCH / "convert"
        self.output = self.place / "out"
        self.start = SCRATCH / "begin"
        for inputs, into in [(new, SCRATCH / "nieuw"), (old, self.start)]:
            shutil.rmtree(into, ignore_errors=True)
            into.mkdir()
            assert run(self.arguments(inputs, into / "out")).returncode == 0
        self.old, self.new = files(self.start / "out"), files(SCRATCH / "nieuw" / "out")
        assert self.old != self.new

    @staticmethod
    def arguments(inputs, output):
        return ["convert", *inputs, "--output", output]

    def prepare(self):
        shutil.rmtree(self.place, ignore_errors=True)
        shutil.copytree(self.start, self.place)

    def attempt(self, **fault):
        return run(self.arguments(self.new_input, self.output), **fault)

    def judge(self, result, killed):
        found = files(self.output) if self.output.is_dir() else None
        if found not in (self.old, self.new) and not self.is_whole(found, result):
            return "the output is neither the old nor the new one"
        if killed:
            return None
        if result.returncode == 3:
            return None if found == self.old else "exit code 3, and the output is not the old one"
        if result.returncode == 0:
            return None if found == self.new else "exit code 0, and the output is not the new one"
        return None if result.returncode == 1 else f"exit code {result.returncode}"

    @staticmethod
    def is_whole(found, result):
        """Whether this is an output without what could not be read, and says so."""
        if not found or result.returncode != 1 or "afgekeurd" not in result.stderr:
            return False
        told = json.loads(found["run.json"])["outputs"]
        return all(hashlib.sha256(found[entry["file"]]).hexdigest() == entry["sha256"] or found[entry["file"]] == b""
                   for entry in told) and found["afgekeurd.csv"].count(b"\r\n") > 1

    def heal(self):
        result = self.attempt()
        if result.returncode != 0:
            return f"the next run ends with {result.returncode}: {result.stderr.strip()}"
        if files(self.output) != self.new:
            return "the next run does not give the new output"
        beside = [name for name in os.listdir(self.place) if name != "out"]
        if len(beside) > 1 or any(not name.startswith("out.2") for name in beside):
            return f"the next run leaves {beside}"
        return None


class Delivery:
    """A delivery beside those that are there."""

    name = "odt deliver"

    def __init__(self):
        self.place = SCRATCH / "leveringen"
        self.prepare()
        assert self.attempt().returncode == 1
        self.expected = files(self.place / "ODT_25LX_2020-06-30_1")

    def prepare(self):
        shutil.rmtree(self.place, ignore_errors=True)

    def attempt(self, **fault):
        examples = ROOT / "docs/voorbeelden/odt"
        return run(["odt", "deliver", examples / "inschrijvingen.csv", "--register", SAMPLES, "--brin", "25LX",
                    "--erkenningen", examples / "erkenningen.csv", "--output", self.place, "--on-date", "2020-06-30"], **fault)

    def deliveries(self):
        return sorted(self.place.glob("ODT_*"))

    def judge(self, result, killed):
        there = self.deliveries()
        # What of the register could not be read is told, and rows that need it are rejected.
        is_partial = result.returncode == 1 and "afgekeurd: " in result.stderr
        if len(there) > 1 or there and not is_partial and files(there[0]) != self.expected:
            return "the delivery is not whole"
        if killed:
            return None
        if result.returncode == 3:
            return "exit code 3, and there is a delivery" if there else None
        if result.returncode == 1:
            return None if there else "exit code 1, and there is no delivery"
        return f"exit code {result.returncode}"

    def heal(self):
        before = len(self.deliveries())
        result = self.attempt()
        if result.returncode != 1:
            return f"the next run ends with {result.returncode}: {result.stderr.strip()}"
        names = {path.name for path in self.deliveries()}
        if names != {f"ODT_25LX_2020-06-30_{number}" for number in range(1, before + 2)}:
            return f"the next run leaves {sorted(names)}"
        others = set(os.listdir(self.place)) - names
        return f"the next run leaves {sorted(others)}" if others else None


def trials(work):
    log = SCRATCH / "log"
    for kind, sticky in KINDS:
        work.prepare()
        log.unlink(missing_ok=True)
        work.attempt(kind=kind, log=log)
        calls = int(log.read_text().split()[1])
        wrong = 0
        for at in range(1, calls + 1, STRIDE):
            work.prepare()
            log.unlink(missing_ok=True)
            result = work.attempt(kind=kind, sticky=sticky, at=at, log=log)
            called = log.read_text().strip() if log.exists() else ""
            killed = kind == "kill" and result.returncode == -9
            problem = work.judge(result, killed)
            if not problem and result.returncode == 3 and not result.stderr.strip():
                problem = "exit code 3 without a sentence"
            if not problem and not killed and "crebo zelf" in result.stderr:
                problem = "a fault of the machine is told as one of the program"
            problem = problem or work.heal()
            if problem:
                wrong += 1
                print(f"{work.name}: {kind}{' from' if sticky else ''} {at} ({called}): {problem}\n    {result.stderr.strip()[-300:]}")
        print(f"{work.name}: {kind}{', and all after it' if sticky else ''}: {calls} calls, {wrong} wrong", flush=True)
        yield wrong


two = [SAMPLES / "dossiers/23131-mechatronische-systemen.xml", SAMPLES / "keuzedelen/k0717-agile-game-productie.xml"]
several = [SAMPLES / "dossiers-metaal-2023.xml"]
faulty = sum(sum(trials(work)) for work in
             (lambda: Conversion("two documents", several, two), lambda: Conversion("one document", two, several), Delivery)
             for work in [work()])
sys.exit(1 if faulty else 0)
