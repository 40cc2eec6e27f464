// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/protocol_log.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace svarbord::net {

namespace {

/// ISO 8601 with milliseconds. Every line of a large mailbox passes here, so no QDateTime.
QByteArray written(Timestamp time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::milliseconds>(time - day));
    std::array<char, 40> text{};
    const int size =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                      static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return {text.data(), size};
}

} // namespace

ProtocolLog::ProtocolLog(const Clock& clock, QString file, Limits limits) : m_clock(clock), m_limits(limits)
{
    if (file.isEmpty())
        return;
    m_file.setFileName(file);
    if (m_file.open(QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void ProtocolLog::sent(const QString& connection, QByteArrayView line)
{
    add(connection, "C:", line);
}

void ProtocolLog::received(const QString& connection, QByteArrayView line)
{
    add(connection, "S:", line);
}

void ProtocolLog::note(const QString& connection, const QString& text)
{
    add(connection, "--", text.toUtf8());
}

QByteArray ProtocolLog::recent() const
{
    QByteArray all;
    all.reserve(m_ringSize);
    for (const QByteArray& entry : m_ring)
        all += entry;
    return all;
}

void ProtocolLog::add(const QString& connection, QByteArrayView mark, QByteArrayView line)
{
    const QByteArrayView shown = line.first(std::min(line.size(), m_limits.lineBytes));
    QByteArray entry = written(m_clock.now()) + ' ' + connection.toUtf8() + ' ' + mark.toByteArray() + ' ';
    const qsizetype start = entry.size();
    entry += shown;
    std::replace_if(
        entry.begin() + start, entry.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x20; },
        ' '); // one entry stays one line
    if (shown.size() < line.size())
        entry += " … (" + QByteArray::number(line.size()) + " bytes)";
    append(entry + '\n');
}

void ProtocolLog::append(QByteArray entry)
{
    if (m_file.isOpen()) {
        if (m_file.size() + entry.size() > m_limits.fileBytes)
            rotate();
        m_file.write(entry);
        m_file.flush();
    }
    m_ringSize += entry.size();
    m_ring.push_back(std::move(entry));
    while (m_ringSize > m_limits.ringBytes && !m_ring.empty()) {
        m_ringSize -= m_ring.front().size();
        m_ring.pop_front();
    }
}

void ProtocolLog::rotate()
{
    const QString older = m_file.fileName() + QStringLiteral(".1");
    m_file.close();
    QFile::remove(older);
    QFile::rename(m_file.fileName(), older);
    if (m_file.open(QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace svarbord::net
