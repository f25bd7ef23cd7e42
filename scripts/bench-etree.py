"""Writes the crebolijsten of dossiers with Python's xml.etree, which reads a whole document into memory: what public mbo
tools do. Nothing is validated.

What scripts/bench holds crebo against. Not part of crebo.

Usage: bench-etree.py [--velden] FILE.xml|DIRECTORY OUTPUT
"""

import xml.etree.ElementTree as etree

import bench_crebolijst as crebolijst


def read(path, lines):
    """The dossiers of one document."""
    root = etree.parse(path).getroot()
    known = crebolijst.domains(root.find("domeinen"))
    for element in root.iterfind("dossiers/dossier"):
        yield crebolijst.dossier(element, known)
        lines.add(element)


def main():
    (source, output), with_fields = crebolijst.arguments()
    lines = crebolijst.Lines(output, with_fields)
    crebolijst.write([item for path in crebolijst.documents(source) for item in read(path, lines)], output)


main()
