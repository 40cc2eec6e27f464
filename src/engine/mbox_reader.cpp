// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mbox_reader.h"

#include <QLocale>

namespace svarbord::engine {

namespace {

/// "From address Thu Jan  1 00:00:00 1970"; the zone, where one is given, is UTC.
std::optional<Timestamp> separatorTime(const QByteArray& line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 7)
        return std::nullopt;
    const QString text = QString::fromLatin1(words.sliced(3, 4).join(' '));
    QDateTime time = QLocale::c().toDateTime(text, QStringLiteral("MMM d HH:mm:ss yyyy"));
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return fromDateTime(time);
}

/// mboxrd: ">From ", ">>From " and so on each lose one '>'.
QByteArrayView unquoted(QByteArrayView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line.at(marks) == '>')
        ++marks;
    return marks > 0 && line.sliced(marks).startsWith("From ") ? line.sliced(1) : line;
}

} // namespace

std::optional<MboxReader::Entry> MboxReader::next()
{
    constexpr qint64 longestLine = 1024 * 1024;
    while (m_separator.isEmpty() && !m_device.atEnd())
        if (const QByteArray line = m_device.readLine(longestLine); line.startsWith("From "))
            m_separator = line;
    if (m_separator.isEmpty())
        return std::nullopt;
    Entry entry;
    entry.arrived = separatorTime(m_separator);
    m_separator.clear();
    bool afterBlank = false;
    qsizetype blank = 0; ///< how much the last line added, where that was an empty one
    while (!m_device.atEnd()) {
        const QByteArray line = m_device.readLine(longestLine);
        if (afterBlank && line.startsWith("From ")) {
            m_separator = line;
            break;
        }
        afterBlank = line == "\n" || line == "\r\n";
        const bool isKept = entry.raw.size() + line.size() <= maxMail;
        if (isKept)
            entry.raw.append(unquoted(line));
        blank = afterBlank && isKept ? line.size() : 0;
    }
    entry.raw.chop(blank); // stands between two mails, and belongs to neither
    return entry;
}

} // namespace svarbord::engine
