// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

using svarbord::bench::BenchWorkspace;

namespace {

void print(const QJsonDocument& document)
{
    QTextStream(stdout) << document.toJson(QJsonDocument::Compact) << '\n';
}

int fill(const QStringList& arguments)
{
    BenchWorkspace workspace(arguments.at(2));
    const BenchWorkspace::Fill fill = workspace.fill(arguments.at(3), arguments.at(4).toLongLong());
    print(QJsonDocument(QJsonObject{{QStringLiteral("messages"), fill.messages},
                                    {QStringLiteral("parse"), fill.parseSeconds},
                                    {QStringLiteral("store"), fill.storeSeconds},
                                    {QStringLiteral("index"), fill.indexSeconds},
                                    {QStringLiteral("tidy"), fill.tidySeconds},
                                    {QStringLiteral("worstIndexCommit"), fill.worstIndexCommit}}));
    return 0;
}

/// One query a line on stdin.
int search(const QStringList& arguments)
{
    BenchWorkspace workspace(arguments.at(2));
    QJsonArray rows;
    QTextStream in(stdin);
    for (QString line; in.readLineInto(&line);) {
        const BenchWorkspace::Times times = workspace.search(line, arguments.at(3).toInt());
        QJsonArray milliseconds;
        for (const double time : times.milliseconds)
            milliseconds.append(time);
        rows.append(QJsonObject{{QStringLiteral("query"), line},
                                {QStringLiteral("found"), times.found},
                                {QStringLiteral("ms"), milliseconds}});
    }
    print(QJsonDocument(rows));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("fill") && arguments.size() == 5)
        return fill(arguments);
    if (arguments.value(1) == QStringLiteral("search") && arguments.size() == 4)
        return search(arguments);
    std::fputs("usage: svarbord_bench fill DATABASE MAILDIR COUNT\n"
               "       svarbord_bench search DATABASE REPEAT   (one query a line on stdin)\n",
               stderr);
    return 2;
}
