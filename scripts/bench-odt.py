"""Delivers a list of enrolments as `crebo odt deliver` does, with Python's csv and lxml.

What scripts/bench-odt holds crebo against: the same checks on the same list, the same messages, the rejected rows and
the preview of the registratieoverzicht. Written as a plain script would be, one row at a time, and not part of crebo.

Usage: bench-odt.py INSCHRIJVINGEN.csv REGISTER BRIN OUTPUT YYYY-MM-DD
"""

import csv
import datetime
import hashlib
import os
import pathlib
import re
import sys
import uuid

from lxml import etree

NAMESPACE = "http://duo.nl/schema/DUO_MBO_ODT_V0"
FIRST_DAY_OF_ODT = datetime.date(2019, 1, 1)
VOLGNUMMER = re.compile(r"[0-9A-Za-z]{1,20}")
FORMS = {
    "postcode": re.compile(r"[1-9][0-9]{3}[A-Z]{2}"),
    "landcode": re.compile(r"[0-9]{4}"),
    "redenUitschrijving": re.compile(r"[0-9A-Za-z]{2}"),
    "crebo": re.compile(r"[1-9][0-9]{4}"),
    "onderwijsaanbieder": re.compile(r"[0-9]{3}A[0-9]{3}"),
    "onderwijslocatie": re.compile(r"[0-9]{3}X[0-9]{3}"),
    "resultaatvolgnummer": VOLGNUMMER,
}
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ufffe\uffff]")


def day(text):
    """The day of 2020-08-01 or 01-08-2020; None for anything else."""
    if len(text) != 10:
        return None
    if text[2] == "-":
        text = f"{text[6:]}-{text[3:5]}-{text[:2]}"
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def weighted_sum(number):
    return sum((9 - index) * int(digit) for index, digit in enumerate(number[:8]))


def is_nine_digits(text):
    return len(text) == 9 and text.isascii() and text.isdigit()


def is_burgerservicenummer(text):
    return is_nine_digits(text) and text != "000000000" and (weighted_sum(text) - int(text[8])) % 11 == 0


def is_onderwijsnummer(text):
    return is_nine_digits(text) and weighted_sum(text) % 11 == (int(text[8]) + 5) % 11


def birthday(text):
    """The first day that a date of birth can be; its day, or month and day, can be 00."""
    if text.endswith("-00-00"):
        return day(text[:5] + "01-01")
    if text.endswith("-00"):
        return day(text[:8] + "01")
    return day(text)


class Register:
    """Certificates and the periods in which one can enrol, read from XML."""

    def __init__(self, directory):
        self.certificates = {}
        self.periods = {}
        for path in sorted(pathlib.Path(directory).rglob("*.xml")):
            root = etree.parse(str(path)).getroot()
            for element in root.iter("keuzedeel"):
                if element.get("code"):
                    self.add_keuzedeel(element)
            for element in root.iter("certificaat"):
                if element.get("code"):
                    links = [link.get("crebo") for link in element.findall("samengestelduit/kwalificatie")]
                    self.certificates[element.get("code")] = (True, True, *self.period(element), links)
            for element in root.iter("crebo"):
                start, end = day(element.get("Geldig_vanaf", "")), day(element.get("Datum_einde_instroom", ""))
                self.periods.setdefault(element.text, []).append((start, end))

    def add_keuzedeel(self, element):
        has_certificate = element.findtext("algemeneinformatie/certificaat") == "Ja"
        linked = [link.get("crebo") for link in element.findall("gekoppeldekwalificaties/kwalificatie")]
        meant = [link.get("crebo") for link in element.findall("ontwikkeldvoor/kwalificatie")]
        self.certificates[element.get("code")] = (has_certificate, bool(linked), *self.period(element), linked or meant)

    @staticmethod
    def period(element):
        return day(element.get("Geldig_vanaf", "")), day(element.get("Geldig_tot", ""))

    def allows(self, crebo, on):
        """Whether one can enrol on a day; None for an unknown crebo."""
        periods = self.periods.get(crebo)
        if periods is None:
            return None
        return any(start and start <= on and (end is None or on < end) for start, end in periods)


class Delivery:
    """The state of one run."""

    def __init__(self, register, brin, on):
        self.register = register
        self.brin = brin
        self.on = on
        self.numbers = set()
        self.persons = {}

    def judge(self, row):
        """What is wrong with a row, as (rule, column), and the crebo of its enrolment."""
        errors = []
        bsn, onr = row["burgerservicenummer"], row["onderwijsnummer"]
        if bsn and not is_burgerservicenummer(bsn):
            errors.append(("DUO-001", "burgerservicenummer"))
        if onr and not is_onderwijsnummer(onr):
            errors.append(("DUO-002", "onderwijsnummer"))
        if bool(bsn) == bool(onr):
            errors.append(("DUO-003", "burgerservicenummer"))
        start, planned = day(row["datumInschrijving"]), day(row["datumUitschrijvingGepland"])
        born = birthday(row["geboortedatum"])
        if not born:
            errors.append(("DUO-005", "geboortedatum"))
        elif start and born >= start:
            errors.append(("DUO-006", "geboortedatum"))
        if row["geslacht"] not in ("M", "V", "O"):
            errors.append(("DUO-007", "geslacht"))
        for column, form in FORMS.items():
            if row[column] and not form.fullmatch(row[column]):
                errors.append(("vorm", column))
        for column in ("achternaam", "voorvoegsels", "voornamen"):
            if len(row[column]) > 200 or CONTROL.search(row[column]):
                errors.append(("vorm", column))
        if not row["achternaam"]:
            errors.append(("DUO-010", "achternaam"))
        key = bsn or onr
        person = tuple(row[column] for column in PERSON)
        if self.persons.get(key, person) != person:
            errors.append(("DUO-014", "burgerservicenummer"))
        if not VOLGNUMMER.fullmatch(row["inschrijvingvolgnummer"]):
            errors.append(("DUO-015", "inschrijvingvolgnummer"))
        elif (key, "C", row["inschrijvingvolgnummer"]) in self.numbers:
            errors.append(("DUO-016", "inschrijvingvolgnummer"))
        ended = day(row["datumUitschrijvingWerkelijk"])
        if not start:
            errors.append(("DUO-017", "datumInschrijving"))
        if not planned:
            errors.append(("DUO-018", "datumUitschrijvingGepland"))
        if row["datumUitschrijvingWerkelijk"] and not ended:
            errors.append(("DUO-019", "datumUitschrijvingWerkelijk"))
        if start and planned and planned < start:
            errors.append(("DUO-020", "datumUitschrijvingGepland"))
        if start and ended and ended < start:
            errors.append(("DUO-021", "datumUitschrijvingWerkelijk"))
        if start and start < FIRST_DAY_OF_ODT:
            errors.append(("DUO-023", "datumInschrijving"))
        crebo = self.judge_certificate(row, start, errors)
        self.judge_result(row, start, ended or planned, key, errors)
        return errors, crebo

    def judge_certificate(self, row, start, errors):
        crebo = row["crebo"]
        if not re.fullmatch(r"[KC][0-9]{4}", row["certificaatcode"]):
            errors.append(("DUO-024", "certificaatcode"))
            return crebo
        known = self.register.certificates.get(row["certificaatcode"])
        if known is None:
            errors.append(("DUO-025", "certificaatcode"))
            return crebo
        has_certificate, is_linked, valid_from, valid_to, links = known
        if not has_certificate:
            errors.append(("DUO-026", "certificaatcode"))
        if start is None:
            return crebo
        if (valid_from and start < valid_from) or (valid_to and start >= valid_to):
            errors.append(("DUO-027", "certificaatcode"))
        if not crebo:
            possible = [link for link in links if self.register.allows(link, start)]
            if not possible:
                errors.append(("DUO-034", "crebo"))
                return None
            return possible[0]
        allowed = self.register.allows(crebo, start)
        if allowed is None:
            errors.append(("DUO-029", "crebo"))
        elif not allowed:
            errors.append(("DUO-030", "crebo"))
        if is_linked and crebo not in links:
            errors.append(("DUO-031", "crebo"))
        return crebo

    def judge_result(self, row, start, last, key, errors):
        result = [row["resultaatvolgnummer"], row["datumResultaat"], row["resultaat"]]
        if not any(result):
            return
        if not all(result):
            errors.append(("DUO-038", "resultaat"))
        if (key, "R", row["resultaatvolgnummer"]) in self.numbers:
            errors.append(("DUO-040", "resultaatvolgnummer"))
        obtained = day(row["datumResultaat"])
        if row["datumResultaat"] and not obtained:
            errors.append(("DUO-041", "datumResultaat"))
        if row["resultaat"] not in ("Behaald", "Niet behaald"):
            errors.append(("DUO-042", "resultaat"))
        if obtained and start and last and not start <= obtained <= last:
            errors.append(("DUO-043", "datumResultaat"))
        if row["resultaat"] == "Niet behaald":
            errors.append(("DUO-044", "resultaat"))

    def accept(self, row):
        """Remembers a row; says whether it is the first of its person."""
        key = row["burgerservicenummer"] or row["onderwijsnummer"]
        self.numbers.add((key, "C", row["inschrijvingvolgnummer"]))
        if row["resultaatvolgnummer"]:
            self.numbers.add((key, "R", row["resultaatvolgnummer"]))
        is_first = key not in self.persons
        if is_first:
            self.persons[key] = tuple(row[column] for column in PERSON)
        return is_first


PERSON = ["geboortedatum", "geslacht", "postcode", "landcode", "achternaam", "voorvoegsels", "voornamen"]


def group(name, values):
    """An element with an element for each value that is there."""
    element = etree.Element(f"{{{NAMESPACE}}}{name}", nsmap={None: NAMESPACE})
    for key, value in values:
        if isinstance(value, list):
            element.append(group(key, value))
        elif value:
            etree.SubElement(element, f"{{{NAMESPACE}}}{key}").text = value
    return element


def iso(text):
    found = day(text)
    return found.isoformat() if found else ""


def messages(row, brin, crebo, is_first):
    """The deliveries of a row."""
    number = [(column, row[column]) for column in ("burgerservicenummer", "onderwijsnummer")]
    start = iso(row["datumInschrijving"])
    if is_first:
        names = [(column, row[column]) for column in ("achternaam", "voorvoegsels", "voornamen", "geboortedatum")]
        yield "identificatiePersoon", number + names + [
            ("geslacht", {"M": "1", "V": "2", "O": "3"}[row["geslacht"]]),
            ("postcode", row["postcode"]), ("landcode", row["landcode"]),
        ]
    yield "inschrijving", number + [
        ("brin", brin), ("inschrijvingvolgnummer", row["inschrijvingvolgnummer"]), ("datumInschrijving", start),
        ("datumUitschrijvingGepland", iso(row["datumUitschrijvingGepland"])),
        ("datumUitschrijving", iso(row["datumUitschrijvingWerkelijk"])),
        ("redenUitschrijving", row["redenUitschrijving"]),
        ("inschrijfperiode", [
            ("datumBegin", start), ("onderwijsaanbieder", row["onderwijsaanbieder"]),
            ("onderwijslocatie", row["onderwijslocatie"]), ("opleidingcode", crebo), ("leertraject", "ODT"),
            ("indicatieBekostigbaar", "false"),
        ]),
    ]
    if row["resultaatvolgnummer"]:
        is_keuzedeel = row["certificaatcode"].startswith("K")
        yield "resultaat", number + [
            ("brin", brin), ("inschrijvingvolgnummer", row["inschrijvingvolgnummer"]),
            ("resultaatvolgnummer", row["resultaatvolgnummer"]),
            ("soortResultaat", "keuzedeel" if is_keuzedeel else "AMvB-onderdeel"),
            ("keuzedeel" if is_keuzedeel else "codeAMvBonderdeel", row["certificaatcode"]),
            ("datumResultaat", iso(row["datumResultaat"])), ("certificaat", "true"),
            ("onderwijsaanbieder", row["onderwijsaanbieder"]),
        ]


def preview(row, crebo):
    """The records of a row in a registratieoverzicht: of the person, the inschrijving, the result."""
    number = [row["burgerservicenummer"], row["onderwijsnummer"]]
    volgnummer = row["inschrijvingvolgnummer"]
    start = iso(row["datumInschrijving"])
    person = "|".join(["PER", *number, row["geboortedatum"], row["geslacht"]])
    enrolment = "|".join([
        "ISG", *number, volgnummer, start, iso(row["datumUitschrijvingGepland"]),
        iso(row["datumUitschrijvingWerkelijk"]), row["redenUitschrijving"],
    ])
    enrolment += "\r\n" + "|".join([
        "ISP", *number, volgnummer, start, crebo, "ODT", "", "N", "", row["onderwijsaanbieder"],
        row["onderwijslocatie"], "", "",
    ])
    result = ""
    if row["resultaatvolgnummer"]:
        is_keuzedeel = row["certificaatcode"].startswith("K")
        result = "|".join([
            "KZD" if is_keuzedeel else "AMO", *number, "", "", row["resultaatvolgnummer"], row["certificaatcode"],
            iso(row["datumResultaat"]), *(["Behaald"] if is_keuzedeel else []), "J", volgnummer,
            row["onderwijsaanbieder"],
        ])
    return person, enrolment, result


def write_preview(path, records, brin, on):
    counts = dict.fromkeys(["PER", "ISG", "KZD", "AMO"], 0)
    with open(path, "w", encoding="utf-8", newline="\r\n") as file:
        begin = min((row[1].split("|")[4] for rows in records.values() for row in rows), default=on)
        file.write(f"VLP|{brin}|{begin}|{on}|{on}\n")
        for key in sorted(records):
            rows = records[key]
            counts["PER"] += 1
            counts["ISG"] += len(rows)
            results = sorted((row[2] for row in rows if row[2]), key=lambda line: line[:3])
            for line in results:
                counts[line[:3]] += 1
            lines = [rows[0][0], *(row[1].replace("\r\n", "\n") for row in rows), *results]
            file.write("\n".join(lines) + "\n")
        file.write(f"SLR|{counts['PER']}|{counts['ISG']}|{counts['ISG']}|0|0|0|{counts['AMO']}|0|{counts['KZD']}\n")


def main():
    path, register, brin, output, on = sys.argv[1:]
    os.umask(0o077)
    os.makedirs(output)
    delivery = Delivery(Register(register), brin, day(on))
    moment = f"{on}T00:00:00Z"
    read = delivered = 0
    records = {}
    with open(path, encoding="utf-8-sig", newline="") as source, \
            open(f"{output}/afgekeurd.csv", "w", encoding="utf-8", newline="") as rejected_file, \
            etree.xmlfile(f"{output}/ODT_{brin}_{on}_1.xml", encoding="UTF-8") as target:
        rows = csv.DictReader(source, delimiter=";")
        rejected = csv.writer(rejected_file, delimiter=";")
        rejected.writerow([*rows.fieldnames, "regel", "kolom", "reden"])
        target.write_declaration()
        with target.element(f"{{{NAMESPACE}}}odtLevering", nsmap={None: NAMESPACE}):
            for row in rows:
                read += 1
                errors, crebo = delivery.judge(row)
                if errors:
                    rejected.writerow([*row.values(), *(", ".join(part) for part in zip(*errors)), ""])
                    continue
                delivered += 1
                for name, values in messages(row, brin, crebo, delivery.accept(row)):
                    body = group(name, values)
                    content = moment.encode() + etree.tostring(body)
                    target.write(group("bericht", [
                        ("identificatiecodeBedrijfsdocument",
                         str(uuid.UUID(bytes=hashlib.sha256(content).digest()[:16], version=4))),
                        ("verzendendeInstantie", brin), ("ontvangendeInstantie", "DUO"),
                        ("datumTijdBedrijfsdocument", moment), (name, values),
                    ]))
                key = ("", row["burgerservicenummer"]) if row["burgerservicenummer"] else ("x", row["onderwijsnummer"])
                records.setdefault(key, []).append(preview(row, crebo))
    write_preview(f"{output}/ro-voorbeeld.csv", records, brin, on)
    print(f"Gelezen: {read} rijen: {delivered} geleverd, {read - delivered} afgekeurd")


main()
