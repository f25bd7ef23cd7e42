"""Validates dossiers against the schema and writes their crebolijsten, with Python's lxml: a dossier at a time.

What scripts/bench holds crebo against. Not part of crebo.

Usage: bench-lxml.py [--velden] SCHEMA.xsd FILE.xml|DIRECTORY OUTPUT
"""

import bench_crebolijst as crebolijst
from lxml import etree


def read(path, schema, lines):
    """The dossiers of one document."""
    known = {}
    for _, element in etree.iterparse(path, events=("end",), tag=("domeinen", "dossier"), schema=schema):
        if element.tag == "domeinen":
            known = crebolijst.domains(element)
            continue
        yield crebolijst.dossier(element, known)
        lines.add(element)
        # What has been read is dropped, and so is what comes before it.
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]


def main():
    (schema_path, source, output), with_fields = crebolijst.arguments()
    lines = crebolijst.Lines(output, with_fields)
    schema = etree.XMLSchema(etree.parse(schema_path))
    dossiers = []
    for path in crebolijst.documents(source):
        dossiers.extend(read(str(path), schema, lines))
    crebolijst.write(dossiers, output)


main()
