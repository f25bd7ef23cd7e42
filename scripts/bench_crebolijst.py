"""What scripts/bench-lxml.py and scripts/bench-etree.py share: a dossier element to the fields of a crebolijst, and the
crebolijst of each cohort, byte for byte that of `crebo convert`.

Both kinds of element (lxml.etree, xml.etree) have the methods used here. It knows dossiers only: no other kinds of
document and no published lists. Of versions of the same dossier the one that was adopted last counts. With the option --velden the scripts also write every field
of each dossier as a line of JSON, with its texts as given and without markup, as register.jsonl has them (in a shape of
their own: the elements as they stand). Not part of crebo.
"""

import csv
import datetime
import decimal
import html
import json
import pathlib
import re
import sys
import unicodedata

FIRST_COHORT = 2012
COLUMNS = ["Crebonummer", "Kwalificatie", "Niveau", "Prijsfactor", "Soort opleiding", "Beroepsvereisten", "Leerweg"]


TAG = re.compile(r"</?(?:labeltext|xhtml|h[1-6]|p|br|ul|ol|li|b|i|u|em|strong|span|div|table|tr|td|th|a)\b[^<>]*>", re.I)
BLANKS = re.compile(r"[ \t]+$", re.M)


def plain(text):
    """A text without markup, which may have been escaped twice."""
    for _ in range(2):
        if "<" in text or "&" in text:
            text = html.unescape(TAG.sub("\n", text))
    return BLANKS.sub("", text).strip()


def fields(element):
    """An element with all that is in it."""
    found = dict(element.attrib)
    if text := (element.text or "").strip():
        found["gegeven"] = text
        found["plat"] = plain(text)
    for child in element:
        found.setdefault(child.tag, []).append(fields(child))
    return found


def one_line(text):
    return " ".join((text or "").split())


def day(text):
    """The day of 01-08-2015; None where there is none."""
    return datetime.date(int(text[6:]), int(text[3:5]), int(text[:2])) if text else None


def factor(text):
    """1,10 as 1,1."""
    if not text:
        return ""
    number = decimal.Decimal(text.replace(",", "."))
    return format(number.normalize(), "f").replace(".", ",")


def codes(parent, name):
    return [
        {
            "code": code.text.strip(),
            "ministerie": code.get("ministerie"),
            "factor": factor(code.get("prijsfactor")),
            "vanaf": day(code.get("Geldig_vanaf")),
            "tot": day(code.get("Datum_einde_instroom")),
        }
        for code in parent.iterfind(name)
    ]


def domains(element):
    """The opleidingsdomeinen of a document, by number."""
    return {
        domain.get("nr"): {
            "code": domain.get("crebo"),
            "titel": one_line(domain.get("titel")),
            "factor": factor(domain.get("prijsfactor")),
        }
        for domain in element.iterfind("domein")
    }


def kwalificatie(element):
    description = element.find("omschrijving")
    return {
        "titel": one_line(element.get("titel")),
        "hoofdstuk": int(element.get("hoofdstuk") or sys.maxsize),
        "niveau": description.findtext("niveau", "").strip() or element.get("niveau", ""),
        "soort": description.findtext("soortopleiding", "").strip().lower(),
        "vereisten": description.findtext("wettelijkeberoepsvereisten", "").strip() == "Ja",
        "codes": codes(element.find("creboinformatie"), "crebo"),
    }


def dossier(element, known):
    """The fields of one dossier; `known` are the domains of its document."""
    return {
        "titel": one_line(element.get("titel")),
        "status": (element.get("status") or "").strip().lower(),
        "domein": known.get(element.get("referentiedomein")),
        "vastgesteld": element.findtext("voorblad/omschrijving/verantwoording/vaststellingsinformatie/vastgesteldop"),
        "codes": codes(element.find("dossiercrebos"), "dossiercrebo"),
        "kwalificaties": sorted(
            (kwalificatie(part) for part in element.iterfind("profielen/profiel")), key=lambda part: part["hoofdstuk"]
        ),
    }


def allows(code, cohort):
    first = datetime.date(cohort, 8, 1)
    return code["vanaf"] is not None and code["vanaf"] <= first and (code["tot"] is None or first < code["tot"])


def alphabetical(title):
    letters = "".join(c for c in unicodedata.normalize("NFD", title) if unicodedata.category(c) != "Mn").lower()
    return [letters.replace("-", "").replace("'", ""), letters]


def cohorts(dossiers):
    years = set()
    for item in dossiers:
        for code in item["codes"] + [code for part in item["kwalificaties"] for code in part["codes"]]:
            if start := code["vanaf"]:
                opens = start <= datetime.date(start.year, 8, 1)
                years.add(max(FIRST_COHORT, start.year if opens else start.year + 1))
    return range(min(years), max(years) + 1) if years else []


def groups(dossiers, cohort):
    """The dossiers of a cohort, once for each code, by the code of their domain."""
    by_domain = {}
    for item in dossiers:
        for code in item["codes"]:
            if "vastgesteld" in item["status"].split() and allows(code, cohort):
                domain = item["domein"]["code"] if item["domein"] else None
                by_domain.setdefault(domain, []).append((item, code))
    for found in by_domain.values():
        found.sort(key=lambda pair: (alphabetical(pair[0]["titel"]), int(pair[1]["code"]), pair[1]["ministerie"] or ""))
    return by_domain


def rows(item, code, cohort):
    """The rows of a dossier under one of its codes."""
    lead = [code["code"], code["factor"]]
    found = False
    for part in item["kwalificaties"]:
        same = [other for other in part["codes"] if other["ministerie"] == code["ministerie"]]
        for own in same or part["codes"]:
            if allows(own, cohort):
                found = True
                ministry = own["ministerie"] if part["vereisten"] else ""
                yield lead + [
                    item["titel"], own["code"], part["titel"], part["niveau"], own["factor"], part["soort"], ministry,
                    "BOL/BBL",
                ]
                lead = ["", ""]
    if not found:
        yield lead + [item["titel"]] + [""] * 7


def header(title, cohort):
    yield [f"{title} geldig vanaf 01-08-{cohort}", "", ""] + COLUMNS
    yield ["Crebonummer", "Prijsfactor", "Kwalificatiedossier"] + [""] * 7


def crebolijst(dossiers, cohort):
    yield from header("Overzicht vastgestelde kwalificatiedossiers en kwalificaties", cohort)
    by_domain = groups(dossiers, cohort)
    for number, domain in enumerate(sorted(code for code in by_domain if code), start=1):
        about = by_domain[domain][0][0]["domein"]
        yield [""] * 4 + ["Opleidingsdomein"] + [""] * 5
        yield [""] * 4 + [f"{number}. {about['titel']}   {domain}"] + [""] * 5
        yield [domain] + [""] * 5 + [about["factor"]] + [""] * 3
        for item, code in by_domain[domain]:
            yield from rows(item, code, cohort)
    if None in by_domain:
        yield from header("Overzicht Entree kwalificatiedossier", cohort)
        for item, code in by_domain[None]:
            yield from rows(item, code, cohort)


class Lines:
    """register.jsonl, for those who asked for it."""

    def __init__(self, directory, wanted):
        pathlib.Path(directory).mkdir(exist_ok=True)
        self.file = open(pathlib.Path(directory) / "register.jsonl", "w", encoding="utf-8") if wanted else None

    def add(self, element):
        if self.file:
            self.file.write(json.dumps(fields(element), ensure_ascii=False, separators=(",", ":")) + "\n")


def arguments():
    """The operands, and whether all fields are wanted."""
    words = sys.argv[1:]
    return [word for word in words if word != "--velden"], "--velden" in words


def newest(dossiers):
    """Of each dossier the version that was adopted last."""
    found = {}
    for item in dossiers:
        code = item["codes"][0]["code"]
        if code not in found or day(item["vastgesteld"]) > day(found[code]["vastgesteld"]):
            found[code] = item
    return list(found.values())


def write(dossiers, directory):
    """Writes the crebolijst of each cohort."""
    dossiers = newest(dossiers)
    directory = pathlib.Path(directory)
    for cohort in cohorts(dossiers):
        with open(directory / f"crebolijst-{cohort}.csv", "w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=";").writerows(crebolijst(dossiers, cohort))


def documents(path):
    """The files of a directory, or the file itself."""
    path = pathlib.Path(path)
    return sorted(path.glob("*.xml")) if path.is_dir() else [path]
