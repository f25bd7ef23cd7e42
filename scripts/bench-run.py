"""Runs what scripts/bench compares, in turn, and puts the figures in a table.

Usage: bench-run.py full|small CREBO SCRATCH DOCUMENT.md

SCRATCH holds bulk.xml, bulk-4.xml and many. The figures replace what stands between the marks in DOCUMENT.md; of a small
run they are only printed.
"""

import filecmp
import os
import pathlib
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import time

SIZE, CREBO, SCRATCH, DOCUMENT = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4])
SCRIPTS = pathlib.Path(__file__).parent
SCHEMA = "Schemas/sbb.xsd"
MARKS = "<!-- cijfers van scripts/bench -->", "<!-- einde van de cijfers -->"


class Case:
    """A command, and what it took each time."""

    def __init__(self, name, command, rounds, output=None, keeps_output=False):
        self.name, self.command = name, [str(word) for word in command]
        self.rounds = rounds if SIZE == "full" else 1
        self.output, self.keeps_output = output, keeps_output
        self.walls, self.processor, self.kernel, self.memory = [], [], [], []

    def run(self):
        if self.output and not self.keeps_output:
            shutil.rmtree(self.output, ignore_errors=True)
        os.sync()
        with open(SCRATCH / "log.txt", "w+b") as log:
            start = time.perf_counter()
            process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            _, status, usage = os.wait4(process.pid, 0)
            self.walls.append(time.perf_counter() - start)
            process.returncode = os.waitstatus_to_exitcode(status)
            # 1 says that something was found, as some is here.
            if process.returncode not in (0, 1):
                log.seek(0)
                sys.exit(f"{self.name}: {log.read().decode()}")
        self.processor.append(usage.ru_utime + usage.ru_stime)
        self.kernel.append(usage.ru_stime)
        self.memory.append(usage.ru_maxrss * 1024 / 1e6)

    @property
    def wall(self):
        return statistics.median(self.walls)

    @property
    def spread(self):
        return (max(self.walls) - min(self.walls)) / 2


def crebo(command, source, rounds):
    return Case(f"crebo {command}", [CREBO, command, SCRATCH / source], rounds)


def night(name, rounds, **options):
    case = convert("many", rounds, bundles=True, **options)
    case.name = name
    return case


def convert(source, rounds, remark="", bundles=False, **options):
    output = SCRATCH / f"{'bundels' if bundles else 'crebo'}-{source}"
    without = [] if bundles else ["--without-bundles"]
    command = [CREBO, "convert", SCRATCH / source, "--output", output, "--quiet", *without]
    return Case(f"crebo convert{remark}", command, rounds, output, **options)


def xmllint(source, rounds, schema=True):
    path = SCRATCH / source
    sources = sorted(path.glob("*.xml")) if path.is_dir() else [path]
    options = ["--noout", "--stream"] + (["--schema", SCHEMA] if schema else [])
    return Case("xmllint " + ("--stream --schema" if schema else "--stream"), ["xmllint", *options, *sources], rounds)


def zipped(source, rounds):
    output = SCRATCH / f"zip-{source}"
    script = 'mkdir "$1" && zip -6 -q "$1/$(basename "$2").zip" "$2"'
    return Case("zip -6", ["sh", "-c", script, "zip", output, SCRATCH / source], rounds, output)


def python(kind, source, rounds, with_fields):
    output = SCRATCH / f"{kind}-{source}"
    options = (["--velden"] if with_fields else []) + ([SCHEMA] if kind == "lxml" else [])
    name = {"lxml": "Python lxml, met schema", "etree": "Python xml.etree, zonder schema"}[kind]
    return Case(
        f"{name}: {'alle velden' if with_fields else 'alleen de crebolijst'}",
        [sys.executable, SCRIPTS / f"bench-{kind}.py", *options, SCRATCH / source, output], rounds, output)


def run(cases):
    """Runs every case once, then those that have more rounds again, and so on."""
    for turn in range(max(case.rounds for case in cases)):
        for case in cases:
            if turn < case.rounds:
                print(f"bench: ronde {turn + 1}: {case.name}", file=sys.stderr)
                case.run()


def check_lists(source, kinds):
    """The scripts must have written the crebolijsten that crebo wrote."""
    lists = sorted((SCRATCH / f"crebo-{source}" / "crebolijsten").glob("crebolijst-*.csv"))
    if not lists:
        sys.exit(f"crebo schreef geen crebolijst van {source}")
    for kind in kinds:
        for path in lists:
            if not filecmp.cmp(path, SCRATCH / f"{kind}-{source}" / path.name, shallow=False):
                sys.exit(f"{path.name} van {source} is met {kind} een andere dan met crebo")


def night_table(cases):
    first = cases[0]
    lines = ["| nacht | deel van de processortijd | deel van de tijd | tijd | processor |", "|---|---:|---:|---:|---:|"]
    for case in cases:
        processor = statistics.median(case.processor)
        share = 100 * processor / statistics.median(first.processor)
        lines.append(
            f"| {case.name} | {share:.0f} % | {100 * case.wall / first.wall:.0f} % | {decimals(case.wall)} s "
            f"| {decimals(processor)} s |")
    return lines + [""]


def decimals(number):
    return f"{number:.2f}".replace(".", ",")


def table(title, cases, reference):
    lines = [
        f"### {title}", "",
        "| programma | keer xmllint --schema | tijd | spreiding | processor | waarvan kern | geheugen | rondes |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for case in cases:
        lines.append(
            f"| {case.name} | {decimals(case.wall / reference.wall)} | {decimals(case.wall)} s "
            f"| ± {decimals(case.spread)} s | {decimals(statistics.median(case.processor))} s "
            f"| {decimals(statistics.median(case.kernel))} s | {max(case.memory):.0f} MB | {case.rounds} |")
    return lines + [""]


def verdict(what, value, limit, unit=""):
    reached = "gehaald" if value <= limit else "niet gehaald"
    return f"| {what} | {decimals(value)}{unit} | {decimals(limit)}{unit} | {reached} |"


def output_of(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout.strip().splitlines()[0]


def machine():
    model = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "onbekend")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return [
        f"Machine: {model}, {os.cpu_count()} kernen, {memory:.0f} GB geheugen. {output_of(CREBO, '--version')}, "
        f"{output_of('swift', '--version').split(' (')[0]}, {output_of('xmllint', '--version').split(': ')[1]}, "
        f"Python {platform.python_version()}, "
        f"lxml {output_of(sys.executable, '-c', 'import lxml.etree; print(lxml.etree.__version__)')}. Minder dan "
        f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6:.0f} MB geheugen is niet te meten.", "",
    ]


def main():
    bulk_convert, bulk_schema = convert("bulk.xml", 5), xmllint("bulk.xml", 5)
    bulk_validate = crebo("validate", "bulk.xml", 5)
    bulk_bundles, bulk_zip = convert("bulk.xml", 3, ", met bundels", bundles=True), zipped("bulk.xml", 3)
    lxml_fields = python("lxml", "bulk.xml", 2, True)
    bulk = [
        bulk_schema, xmllint("bulk.xml", 5, schema=False), bulk_convert,
        convert("bulk.xml", 3, ", nog een keer", keeps_output=True),
        bulk_bundles, bulk_zip, bulk_validate,
        python("lxml", "bulk.xml", 2, False), lxml_fields, python("etree", "bulk.xml", 1, False),
        python("etree", "bulk.xml", 1, True),
    ]
    large_convert, large_schema = convert("bulk-4.xml", 2), xmllint("bulk-4.xml", 2)
    large = [large_schema, large_convert, crebo("validate", "bulk-4.xml", 2)]
    many_convert, many_schema = convert("many", 3), xmllint("many", 3)
    many = [
        many_schema, many_convert, convert("many", 3, ", nog een keer", keeps_output=True),
        crebo("validate", "many", 3), python("lxml", "many", 1, False), python("lxml", "many", 1, True),
    ]
    version = Case("crebo --version", [CREBO, "--version"], 20)
    one = Case("crebo validate", [CREBO, "validate", SCRATCH / "many" / "000000.xml"], 20)
    for cases in bulk, large, many, [version, one]:
        run(cases)
    check_lists("bulk.xml", ["lxml", "etree"])
    check_lists("many", ["lxml"])
    nights = [
        night("de eerste", 3), night("zonder wijziging", 5, keeps_output=True),
    ]
    run(nights)

    megabytes = round((SCRATCH / "bulk.xml").stat().st_size / 1e6)
    files = len(list((SCRATCH / "many").glob("*.xml")))
    text = ["| doel | bereikt | hoogstens | |", "|---|---:|---:|---|"]
    text += [
        verdict("`convert` op één bestand, keer xmllint --schema", bulk_convert.wall / bulk_schema.wall, 1.25),
        verdict("`convert` op veel bestanden, keer xmllint --schema", many_convert.wall / many_schema.wall, 0.8),
        verdict("`convert` op één bestand, keer lxml met alle velden", bulk_convert.wall / lxml_fields.wall, 1 / 3),
        verdict(
            "`convert` met bundels, keer xmllint --schema plus zip -6",
            bulk_bundles.wall / (bulk_schema.wall + bulk_zip.wall), 1),
        verdict("`validate` op één bestand, keer xmllint --schema", bulk_validate.wall / bulk_schema.wall, 1.1),
        verdict("`convert` zonder wijziging, deel van de tijd", 100 * nights[1].wall / nights[0].wall, 5, " %"),
        verdict("tijd van vier keer zoveel", large_convert.wall / bulk_convert.wall, 4.2, " keer"),
        verdict("geheugen", max(bulk_convert.memory), 96, " MB"),
        verdict(
            "geheugen van vier keer zoveel", max(large_convert.memory) / max(bulk_convert.memory), 1.25, " keer"),
        verdict("`crebo --version`", version.wall * 1000, 20, " ms"),
        verdict("`crebo validate` van één dossier", one.wall * 1000, 60, " ms"),
    ]
    text += [""] + machine()
    text += table(f"Eén bestand van {megabytes} MB", bulk, bulk_schema)
    text += table(f"Eén bestand van {4 * megabytes} MB", large, large_schema)
    text += table(f"{files} bestanden", many, many_schema)
    text += [f"### Twee nachten met {files} bestanden, met bundels", ""] + night_table(nights)
    print("\n".join(text))
    if SIZE == "full":
        document = DOCUMENT.read_text(encoding="utf-8")
        before, rest = document.split(MARKS[0])
        after = rest.split(MARKS[1])[1]
        DOCUMENT.write_text("\n".join([before + MARKS[0], "", *text]) + MARKS[1] + after, encoding="utf-8")


main()
