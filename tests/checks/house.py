#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules that no compiler knows: file length, names, SPDX lines, file names, traps of concurrency."""
import re
import sys

from sources import Report, read, tracked

MAX_LINES = 600
BANNED = re.compile(r"\b(?:class|struct|enum class|enum)\s+(?:\[\[\w+\]\]\s+)?(\w*(?:Manager|Helper|Utils|Util|Handler|Data|Info))\b"
                    r"\s*(?:final\s*)?[:{]")
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
TRAPS = [
    (re.compile(r"\b(QThread::(?:m|u)?sleep|std::this_thread::sleep_|\busleep\(|\bsleep\()"), "no sleeping"),
    (re.compile(r"\bQEventLoop\b|processEvents\("), "no nested event loop"),
    (re.compile(r"\b(?:TODO|FIXME|XXX)\b"), "no unfinished business: do it or leave it out"),
    (re.compile(r"\bterminate\(\)"), "no terminate()"),
    (re.compile(r"(?:\.|->)then\(|\bQtFuture::when"), "QFuture::then() may run twice: Future::andThen() or whenDone()"),
]
# A tool tip that looks like HTML is HTML, and opens what it names.
TIP = re.compile(r"\bsetToolTip\(|\bQToolTip::showText\(")
TIP_MADE = "ui/components/tool_tip.h"
TIP_ROLE = re.compile(r"\bQt::ToolTipRole\b")
TIP_ESCAPED = re.compile(r"\bplainTip\(|\btoHtmlEscaped\(")
FILE_NAME = re.compile(r"^[a-z0-9_]+$")


def check_source(path, text, report):
    lines = text.count("\n")
    if lines > MAX_LINES:
        report.fault(path, "%d lines; over %d it holds two things" % (lines, MAX_LINES))
    stem = path.split("/")[-1].split(".")[0]
    if not FILE_NAME.match(stem):
        report.fault(path, "file names are lower_snake")
    if path.endswith(".h") and "#pragma once" not in text:
        report.fault(path, "no #pragma once")
    for match in BANNED.finditer(text):
        report.fault(place(path, text, match), "%s: the suffix says nothing" % match.group(1))
    if path.startswith(("src/", "ui/", "app/")):
        code = without_comments(text)
        for pattern, why in TRAPS:
            for match in pattern.finditer(text if "business" in why else code):
                report.fault(place(path, text, match), why)
        check_tips(path, text, code, report)


def check_tips(path, text, code, report):
    if path != TIP_MADE:
        for match in TIP.finditer(code):
            report.fault(place(path, text, match), "setPlainToolTip(): Qt takes what strangers write for HTML")
    if not TIP_ESCAPED.search(code):
        for match in TIP_ROLE.finditer(code):
            report.fault(place(path, text, match), "plainTip(): Qt takes what strangers write for HTML")


def without_comments(text):
    """Comments blanked, places kept."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match.group(0))

    return re.sub(r"//[^\n]*|/\*.*?\*/", blank, text, flags=re.DOTALL)


def place(path, text, match):
    return "%s:%d" % (path, text.count("\n", 0, match.start()) + 1)


def check_spdx(path, text, report):
    if SPDX not in "\n".join(text.split("\n")[:3]):
        report.fault(path, "no line '%s' at the top" % SPDX)


def self_test():
    for text, expected in [("class FooManager {\n", 2), ("#pragma once\nclass Foo {\n", 0),
                           ("#pragma once\n// TODO\n", 1), ("#pragma once\nQThread::msleep(1);\n", 1),
                           ("#pragma once\nlabel->setToolTip(subject);\n", 1),
                           ("#pragma once\ncase Qt::ToolTipRole: return name;\n", 1),
                           ("#pragma once\ncase Qt::ToolTipRole: return plainTip(name);\n", 0)]:
        report = Report("self test")
        check_source("src/base/x.h", text, report)
        if len(report.faults) != expected:
            sys.exit("the check is broken: %r gave %s" % (text, report.faults))


def main():
    self_test()
    report = Report("house rules")
    sources = tracked(".h", ".cpp", under=("src/", "ui/", "app/", "tests/"))
    for path in sources:
        check_source(path, read(path), report)
    marked = sources + tracked("CMakeLists.txt", ".py", ".sh", ".cmake", under=("",)) + ["dev", ".ci/run"]
    for path in marked:
        if "/fixtures/" not in path:
            check_spdx(path, read(path), report)
    report.finish(len(marked))


if __name__ == "__main__":
    main()
