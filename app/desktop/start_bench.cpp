// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/start_bench.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace svarbord::app {

namespace {

/// proc(5): field 22 of stat is the start in clock ticks since boot, the first of uptime seconds since boot.
qint64 ageOfProcess()
{
#ifdef Q_OS_LINUX
    QFile stat(u"/proc/self/stat"_s);
    QFile uptime(u"/proc/uptime"_s);
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    // The second field is the program's name in parentheses and may hold blanks.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double started = fields.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return qMax<qint64>(0, qRound64((uptime.readAll().split(' ').value(0).toDouble() - started) * 1000));
#else
    return 0;
#endif
}

qint64 residentKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong();
    return -1;
}

} // namespace

StartBench::StartBench() : m_beforeMain(ageOfProcess())
{
    m_timer.start();
}

void StartBench::windowShown()
{
    m_window = sinceProcessStart();
}

void StartBench::rowsPainted()
{
    m_rows = sinceProcessStart();
}

QByteArray StartBench::json() const
{
    return QJsonDocument(QJsonObject{{u"windowMs"_s, m_window}, {u"rowsMs"_s, m_rows}, {u"rssKb"_s, residentKb()}})
        .toJson(QJsonDocument::Compact);
}

qint64 StartBench::sinceProcessStart() const
{
    return m_beforeMain + m_timer.elapsed();
}

} // namespace svarbord::app
