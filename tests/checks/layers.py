#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every #include follows the layers of ARCHITECTURE.md; libraries are used only where they belong.

covers: the allowed includes between modules
"""
import re
import sys

from sources import Report, read, tracked

ALLOWED = {
    "base": "",
    "domain": "base",
    "document": "base",
    "mime": "base domain",
    "net": "base domain",
    "imap": "mime net domain base",
    "smtp": "mime net domain base",
    "connector": "mime net domain base",
    "storage": "domain base",
    "journal": "storage domain base",
    "engine": "document connector imap smtp journal storage mime net domain base",
    "assistant": "storage mime net domain base",
    "services": "engine assistant journal storage domain base",
    "viewmodels": "services domain base",
    "gateway": "domain mime base",
    "ui": "viewmodels services domain base",
    "app": None,  # builds and wires everything
}

# Third-party headers, by what the include begins with, and the modules (or folders) that may use them.
OWNERS = [
    (r"Q[a-zA-Z]*WebEngine|QtWebEngine|QWebChannel|QQuick|QtQuick|QQml|QtQml", ["ui/webview/engine"]),
    (r"QOpenGL", ["ui/webview"]),
    (r"SQLiteCpp/|sqlite3", ["src/storage"]),
    (r"gmime/", ["src/mime"]),
    (r"gumbo", ["src/mime"]),
    (r"quazip", ["src/document", "src/storage"]),
    (r"curl/", ["src/smtp"]),
    (r"qt6keychain|qtkeychain|keychain", ["src/net", "app", "src/services"]),
    (r"libstemmer", ["src/storage", "src/assistant"]),
]
WIDGETS = re.compile(
    r"^(QtWidgets|QWidget|QApplication|QDialog|QMainWindow|QLabel|QLineEdit|QTextEdit|QPlainTextEdit|QPushButton|"
    r"QToolButton|QAbstractButton|QAbstractItemView|QListView|QTreeView|QTableView|QStyle\w*|QLayout|Q\wBoxLayout|"
    r"QGridLayout|QFormLayout|QMenu|QMenuBar|QAction|QMessageBox|QFileDialog|QSplitter|QScrollArea|QStackedWidget|"
    r"QComboBox|QCheckBox|QCompleter|QSystemTrayIcon|QStatusBar|QToolTip|QStyledItemDelegate|QFrame)$")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def module_of(path):
    parts = path.split("/")
    return parts[1] if parts[0] == "src" else parts[0]


def target_of(included):
    """The module a quoted include names, or None for a generated or local header."""
    first = included.split("/")[0]
    return first if "/" in included and first in ALLOWED else None


def check(path, text, report):
    module = module_of(path)
    if module not in ALLOWED:
        report.fault(path, "module %s is not in the list of layers" % module)
        return
    for match in INCLUDE.finditer(text):
        place = "%s:%d" % (path, text.count("\n", 0, match.start()) + 1)
        kind, included = match.groups()
        if kind == '"':
            check_own(place, module, included, report)
        else:
            check_foreign(place, path, module, included, report)


def check_own(place, module, included, report):
    target = target_of(included)
    generated = included.startswith("ui_") or included.endswith(".moc")
    if target is None and not generated and module != "app":
        report.fault(place, '"%s" does not say its module: write "%s/…"' % (included, module))
    elif target == "app" and module != "app":
        report.fault(place, "nobody includes app")
    elif target and target != module and ALLOWED[module] is not None and target not in ALLOWED[module].split():
        report.fault(place, "%s may not include %s" % (module, target))


def check_foreign(place, path, module, included, report):
    for pattern, owners in OWNERS:
        if re.match(pattern, included) and not any(path.startswith(owner + "/") for owner in owners):
            report.fault(place, "<%s> belongs to %s" % (included, ", ".join(owners)))
    name = included.split("/")[-1]
    if path.startswith("src/") and (WIDGETS.match(name) or included.startswith("QtWidgets")):
        report.fault(place, "no widgets below ui: <%s>" % included)
    if module == "domain" and re.match(r"QObject$|QTcp|QFile$|QNetwork|QSql|QTimer$", name):
        report.fault(place, "domain holds values and pure rules, no I/O and no QObject: <%s>" % included)


def check_sql(path, text, report):
    """SQL lives in storage; what else looks like it is a query that escaped."""
    if path.startswith("src/storage/"):
        return
    pattern = re.compile(r'"\s*(SELECT\s.+\sFROM\s|INSERT\s+INTO\s|DELETE\s+FROM\s|UPDATE\s+\w+\s+SET\s|CREATE\s+TABLE\s)')
    for match in pattern.finditer(text):
        report.fault("%s:%d" % (path, text.count("\n", 0, match.start()) + 1), "SQL only in storage")


def self_test():
    """The check itself must be able to fail."""
    cases = [
        ("src/domain/x.h", '#include "storage/y.h"\n', 1), ("src/imap/x.cpp", '#include "net/y.h"\n', 0),
        ("ui/inbox/x.cpp", "#include <QWebEngineView>\n", 1), ("ui/webview/engine/x.cpp", "#include <QWebEngineView>\n", 0),
        ("ui/webview/x.cpp", "#include <QWebEngineView>\n", 1),
        ("src/viewmodels/x.h", "#include <QLabel>\n", 1), ("src/engine/x.cpp", "#include <SQLiteCpp/SQLiteCpp.h>\n", 1),
        ("src/engine/x.cpp", 'auto q = "SELECT a FROM b";\n', 1), ("ui/x/y.cpp", '#include "ui_y.h"\n', 0),
        ("src/base/x.cpp", '#include "x.h"\n', 1), ("app/ctl/x.cpp", '#include "storage/y.h"\n', 0),
    ]
    for path, text, expected in cases:
        report = Report("self test")
        check(path, text, report)
        check_sql(path, text, report)
        if len(report.faults) != expected:
            sys.exit("the check is broken: %s with %r gave %s" % (path, text, report.faults))


def main():
    self_test()
    report = Report("layers")
    files = tracked(".h", ".cpp", under=("src/", "ui/", "app/"))
    for path in files:
        text = read(path)
        check(path, text, report)
        check_sql(path, text, report)
    report.finish(len(files))


if __name__ == "__main__":
    main()
