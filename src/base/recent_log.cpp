// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recent_log.h"

#include <QDateTime>
#include <QMutex>

namespace svarbord {

namespace {

constexpr qsizetype kept = 400;

struct Memory
{
    QMutex mutex;
    QStringList lines;
    QtMessageHandler before = nullptr;
};

/// Lives as long as the process: threads log until its very end.
Memory& memory()
{
    static auto* const all = new Memory;
    return *all;
}

void remember(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    Memory& all = memory();
    {
        const QMutexLocker lock(&all.mutex);
        if (all.lines.size() >= kept)
            all.lines.removeFirst();
        all.lines.append(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + QLatin1Char(' ') +
                         QString::fromUtf8(context.category ? context.category : "") + QStringLiteral(": ") + text);
    }
    if (all.before)
        all.before(type, context, text);
}

} // namespace

void rememberRecentLog()
{
    memory().before = qInstallMessageHandler(remember);
}

QStringList recentLog()
{
    const QMutexLocker lock(&memory().mutex);
    return memory().lines;
}

} // namespace svarbord
