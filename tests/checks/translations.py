#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The three translations are whole and sound, and so are the plural forms of English.

covers: LNG-03 (missing, unfinished, placeholders, plurals, accelerators, leading and trailing space, glossary)
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from sources import ROOT, Report, read, tracked

LANGUAGES = ["nb", "da", "sv"]
PLURALS_ONLY = ["en"]
PLURAL_FORMS = 2  # of all three, as Qt counts
PLACEHOLDER = re.compile(r"%L?\d+|%n|%Ln|\{[a-z]+\}")
VERBATIM = re.compile(r"svarbordctl [a-z ]+|In-Reply-To")  # typed or sent as they are, in every language
ACCELERATOR = re.compile(r"&(?!&|amp;|[a-z]+;)(\w)")


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.comment = element.findtext("comment") or ""
        self.numerus = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.state = translation.get("type", "") if translation is not None else "unfinished"
        if translation is None:
            self.texts = [""]
        elif self.numerus:
            self.texts = [form.text or "" for form in translation.findall("numerusform")]
        else:
            self.texts = ["".join(translation.itertext())]

    @property
    def key(self):
        return self.context, self.source, self.comment, self.numerus


def load(path):
    messages = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for element in context.findall("message"):
            message = Message(context.findtext("name"), element)
            messages[message.key] = message
    return messages


def lupdate():
    for candidate in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate")):
        if candidate and os.path.exists(candidate):
            return candidate
    sys.exit("lupdate is not installed: ./dev setup")


def texts_of_the_code(report):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "code.ts")
        run = subprocess.run([lupdate(), "-silent", "-locations", "none", "-I", "src", "-I", ".", "src", "ui", "app",
                              "-ts", path], cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for line in run.stderr.decode(errors="replace").splitlines():
            if re.search(r"\.(cpp|h|ui):\d+:", line):  # it puts the texts there where the program does not look them up
                report.fault(*line.strip().rsplit(": ", 1))
        return load(path)


def contexts_looked_up():
    """Named as such, or the full name of a class that Qt's own tr() belongs to."""
    found = set()
    for name in tracked(".h", ".cpp", under=("src/", "ui/", "app/")):
        code = read(name)
        found.update(re.findall(r'(?:translate|QT_TRANSLATE_NOOP)\(\s*"([^"]+)"', code))
        found.update(re.findall(r"Q_DECLARE_TR_FUNCTIONS\((.*?)\)", code))
        for owner in re.findall(r"^class (\w+)[^;{]*\{\s*Q_OBJECT", code, re.MULTILINE):
            found.update("%s::%s" % (space, owner)
                         for space in re.findall(r"^namespace ([\w:]+) *\{", code, re.MULTILINE))
    return found


def load_glossary():
    """{English word: {language: (accepted stems, forbidden words)}}"""
    terms = {}
    for line in read("translations/glossary.tsv").split("\n"):
        if line and not line.startswith("#"):
            english, *cells = line.split("\t")
            terms[english] = {}
            for language, cell in zip(LANGUAGES, cells):
                accepted, _, forbidden = cell.partition("!")
                terms[english][language] = ([w.strip() for w in accepted.split("/")],
                                            [w.strip() for w in forbidden.split("/") if w.strip()])
    return terms


def check_message(language, message, glossary, report):
    place = "%s %s “%s”" % (language, message.context, shortened(message.source))
    if message.state in ("vanished", "obsolete"):
        report.fault(place, "no longer in the code: run update_translations")
        return
    if message.state == "unfinished" or not all(text.strip() for text in message.texts):
        report.fault(place, "not translated")
        return
    if message.numerus and len(message.texts) != PLURAL_FORMS:
        report.fault(place, "%d plural forms, not %d" % (len(message.texts), PLURAL_FORMS))
    for text in message.texts:
        check_text(place, language, message, text, glossary, report)


def check_text(place, language, message, text, glossary, report):
    source = message.source
    wanted, found = sorted(set(PLACEHOLDER.findall(source))), sorted(set(PLACEHOLDER.findall(text)))
    if wanted != found and not (message.numerus and [p for p in wanted if p not in ("%n", "%Ln")] == found):
        report.fault(place, "placeholders %s became %s" % (wanted, found))
    for name, measure in (("leading space", leading), ("trailing space", trailing)):
        if measure(source) != measure(text):
            report.fault(place, "%s differs: “%s”" % (name, text))
    for ending in ("…", "...", ":", "?"):
        if source.rstrip().endswith(ending) != text.rstrip().endswith(ending):
            report.fault(place, "should end with “%s” like the source, or not: “%s”" % (ending, text))
    if bool(ACCELERATOR.search(source)) != bool(ACCELERATOR.search(text)):
        report.fault(place, "accelerator on one side only: “%s”" % text)
    if language not in PLURALS_ONLY:
        check_terms(place, language, source, text, glossary, report)
        if re.search("[^\u00a0]…$", text):
            report.fault(place, "“…” stands apart, behind a space that does not break: “%s”" % text)


def check_terms(place, language, source, text, glossary, report):
    source, lowered = VERBATIM.sub("", source), VERBATIM.sub("", text).lower()
    for english, by_language in glossary.items():
        if not re.search(r"\b%ss?\b" % re.escape(english), source, re.IGNORECASE):
            continue
        accepted, forbidden = by_language[language]
        for word in forbidden:
            if re.search(r"\b%s" % re.escape(word), lowered):
                report.fault(place, "“%s” is not our word for %s: “%s”" % (word, english, text))
        if not any(stem in lowered for stem in accepted):
            report.fault(place, "%s is called %s: “%s”" % (english, " or ".join(accepted), text))


def check_accelerators(language, messages, report):
    """Two entries of one screen must not take the same letter, unless they do in English too."""
    by_context = {}
    for message in messages.values():
        letter = ACCELERATOR.search(message.texts[0])
        if letter:
            source = ACCELERATOR.search(message.source)
            by_context.setdefault(message.context, []).append(
                (letter.group(1).lower(), source.group(1).lower() if source else "", message.source))
    for context, entries in by_context.items():
        seen = {}
        for letter, english, source in entries:
            if letter in seen and seen[letter][0] != english:
                report.fault("%s %s" % (language, context), "“%s” and “%s” both take &%s" % (
                    shortened(seen[letter][1]), shortened(source), letter))
            seen.setdefault(letter, (english, source))


def leading(text):
    return text[:len(text) - len(text.lstrip())]


def trailing(text):
    return text[len(text.rstrip()):]


def shortened(text):
    return text if len(text) <= 50 else text[:47] + "…"


def self_test():
    """The check itself must be able to fail."""
    glossary = {"ticket": {"nb": (["sak"], ["billett"])}}
    cases = [("Close", "Lukk", 0), ("Close", "", 1), ("%1 of %2", "%1 av", 1), ("Close ", "Lukk", 1),
             ("&Close", "Lukk", 1), ("Ticket", "Billett", 2), ("Ticket", "Sak", 0), ("Find…", "Finn", 1),
             ("Find…", "Finn…", 1), ("Find…", "Finn …", 1), ("Find…", "Finn\u00a0…", 0),
             ("svarbordctl ticket", "svarbordctl ticket", 0)]
    for source, text, expected in cases:
        element = ElementTree.fromstring("<message><source/><translation/></message>")
        element.find("source").text, element.find("translation").text = source, text
        report = Report("self test")
        check_message("nb", Message("X", element), glossary, report)
        if len(report.faults) != expected:
            sys.exit("the check is broken: %r as %r gave %s" % (source, text, report.faults))


def main():
    self_test()
    report = Report("translations")
    code, glossary, seen = texts_of_the_code(report), load_glossary(), 0
    for context in {key[0] for key in code} - contexts_looked_up():
        report.fault(context, "no such context is looked up: its texts stay English")
    plurals = {key: message for key, message in code.items() if message.numerus}
    for language in LANGUAGES + PLURALS_ONLY:
        name = "translations/svarbord_%s.ts" % language
        if not os.path.exists(os.path.join(ROOT, name)):
            report.fault(name, "missing")
            continue
        messages = load(os.path.join(ROOT, name))
        seen += len(messages)
        wanted = plurals if language in PLURALS_ONLY else code
        for key in wanted.keys() - messages.keys():
            report.fault("%s %s “%s”" % (language, key[0], shortened(key[1])), "missing: run update_translations")
        for message in messages.values():
            check_message(language, message, glossary, report)
        check_accelerators(language, messages, report)
    report.finish(seen)


if __name__ == "__main__":
    main()
